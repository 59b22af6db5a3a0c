"""What was begun and not finished: an office half made or half restored, and one whose recovery sheet is not proven.

A note of each stands in the profile, written before the first folder is made, so that a program killed at any moment
can say so at its next start. That a recovery sheet still has to be proven stands beside the office itself: it is
asked for on whatever computer the office is opened next.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal, cast, get_args

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.services.offices import Created, NewOffice, create_office, needs_secret
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import canary, files, half_made
from r2p_desktop.storage.folder import OfficeFolder

Stage = Literal["making", "sheet", "restoring", "made"]
"""`making` and `restoring` were cut off; `made` is whole and was never opened; `sheet` waits for its proof."""
SHEET_FILE = "sheet-not-proven.json"
_PARTS_OF_AN_OFFICE = ("attachments", "issued", "backups")


@dataclass(frozen=True)
class Beginning:
    """An office that was begun: where, how far it came, and its name as far as it was given."""

    folder: Path
    stage: Stage
    name: str = ""


class Beginnings:
    """The notes of one profile. A damaged file counts as empty: it is a reminder, not a record."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, beginning: Beginning) -> None:
        """Remember a beginning, before anything of it is on disk. Raises NoSpace or ReadOnly."""
        self._write([*self._others(beginning.folder), beginning])

    def forget(self, folder: Path) -> None:
        """It is finished, or there is nothing left of it."""
        others = self._others(folder)
        if len(others) != len(self._read()):
            self._write(others)

    def unfinished(self) -> tuple[Beginning, ...]:
        """What is still unfinished now, as the disk shows it; notes that came to an end are let go."""
        noted = self._read()
        left = [found for found in map(_present, noted) if found is not None]
        if left != noted:
            with suppress(OfficeError):
                self._write(left)
        return tuple(left)

    def _others(self, folder: Path) -> list[Beginning]:
        return [one for one in self._read() if one.folder != folder]

    def _read(self) -> list[Beginning]:
        found = []
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            for one in json.loads(self._file.read_text("utf-8"))["begun"]:
                if one["stage"] in get_args(Stage):
                    found.append(Beginning(Path(one["folder"]), cast(Stage, one["stage"]), str(one["name"])))
        return found

    def _write(self, beginnings: Iterable[Beginning]) -> None:
        body = {"begun": [{**asdict(one), "folder": str(one.folder)} for one in beginnings]}
        files.write_bytes(self._file, json.dumps(body, indent=1, ensure_ascii=False).encode())


def _present(noted: Beginning) -> Beginning | None:
    """What became of a beginning; None when it is finished or nothing of it is left."""
    place = OfficeFolder(noted.folder)
    if noted.stage == "restoring" and not place.exists():
        return noted if parts_of(noted.folder) else None
    if not noted.folder.is_dir():
        return None
    if noted.stage == "making" and not is_whole(noted.folder):
        return noted
    with suppress(OfficeError):
        if noted.stage == "making" and needs_secret(noted.folder):
            # It ended between the last file of the office and this one.
            ask_for_proof(noted.folder, noted.name)
    if needs_proof(noted.folder):
        return replace(noted, stage="sheet")
    return replace(noted, stage="made") if noted.stage != "sheet" and place.database.is_file() else None


def is_whole(folder: Path) -> bool:
    """Whether making the office came to its end: its first change set is in the file."""
    place = OfficeFolder(folder)
    state = canary.read(place)
    made = state is not None and state.last_set > 0
    return made and place.database.is_file() and place.keys.is_file()


def parts_of(folder: Path) -> tuple[Path, ...]:
    """What a restore that was cut off left beside the folder it was making: nobody else's `.part`, and nothing that
    a program is still filling."""
    return half_made.leavings(folder)


def begin_office(
    beginnings: Beginnings, folder: Path, office: NewOffice, *, clock: Clock, actor: str | None = None
) -> Created:
    """Make an office as `create_office` does, noted from before its first file until it was opened and its sheet proven.

    Raises as `create_office`; nothing is then left and nothing noted.
    """
    beginning = Beginning(folder, "making", office.name.strip())
    beginnings.note(beginning)
    try:
        made = create_office(folder, office, clock=clock, actor=actor)
    except BaseException:
        beginnings.forget(folder)
        raise
    if office.passphrase is not None:
        ask_for_proof(folder, office.name.strip())
    beginnings.note(replace(beginning, stage="made" if office.passphrase is None else "sheet"))
    return made


def ask_for_proof(folder: Path, name: str = "") -> None:
    """Have the recovery sheet proven before the office is used (again). Raises NoSpace or ReadOnly."""
    files.write_bytes(folder / SHEET_FILE, json.dumps({"name": name}, ensure_ascii=False).encode())


def needs_proof(folder: Path) -> bool:
    """Whether the recovery sheet of the office in `folder` was never typed back."""
    return (folder / SHEET_FILE).is_file()


def was_opened(beginnings: Beginnings, folder: Path) -> None:
    """An office is open and stands among those opened lately: only its sheet may still be wanting."""
    if not needs_proof(folder):
        with suppress(OfficeError):
            beginnings.forget(folder)


def proven(beginnings: Beginnings, folder: Path) -> None:
    """Four characters of the sheet were typed back: the office is finished. Raises ReadOnly."""
    with files.explained(folder):
        (folder / SHEET_FILE).unlink(missing_ok=True)
    beginnings.forget(folder)


def remove(beginnings: Beginnings, beginning: Beginning) -> Path | None:
    """Take away what a beginning left that never became an office: only what the program itself makes there.

    A folder that may hold more than a beginning is not emptied but renamed: the new name is returned, else None.
    Raises BadInput for an office that is whole, ReadOnly when something cannot be removed.
    """
    folder, aside = beginning.folder, None
    with files.explained(folder):
        if beginning.stage == "restoring" and not OfficeFolder(folder).exists():
            for part in parts_of(folder):
                shutil.rmtree(part)
        elif is_whole(folder):
            raise BadInput(
                message("The office in {folder} is whole. It was not removed.", folder=str(folder))
            )
        elif _is_only_begun(folder):
            _take_away(folder)
        else:
            aside = _free_name(folder)
            folder.rename(aside)
    beginnings.forget(folder)
    return aside


def _is_only_begun(folder: Path) -> bool:
    """Whether nothing was ever recorded there: no backup, and no database but one whose own note says so.

    A note that is lost or mangled proves nothing.
    """
    place = OfficeFolder(folder)
    if backups.dated_folders(place.backups):
        return False
    if not place.database.is_file() or place.database.stat().st_size == 0:
        return True
    state = canary.read(place)
    stored = any(part.is_dir() and any(part.iterdir()) for part in (place.attachments, place.issued))
    return state is not None and state.last_set == 0 and not stored


def _free_name(folder: Path) -> Path:
    aside, number = folder.with_name(f"{folder.name} (set aside)"), 1
    while aside.exists():
        number += 1
        aside = folder.with_name(f"{folder.name} (set aside, {number})")
    return aside


def _take_away(folder: Path) -> None:
    for entry in folder.iterdir():
        own = entry.name.startswith(("office.", "keys.", "drafts.")) or entry.name == SHEET_FILE
        if own and entry.is_file():
            entry.unlink()
        elif entry.name in _PARTS_OF_AN_OFFICE and not any(entry.iterdir()):
            entry.rmdir()
    if not any(folder.iterdir()):
        folder.rmdir()
