"""A damaged office's files: noticed, remembered until they are whole again, and set aside untouched."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import files
from r2p_desktop.storage.folder import SET_ASIDE, OfficeFolder

PAGE = 4096
_BLANK = bytes(PAGE)
_JOURNALS = ("-wal", "-shm", "-journal")
# What stands between a file's name and its extension, or after both, in a second copy of it.
_COPIES = (
    re.compile(r" ?\(\d{1,3}\)"),  # a second download; Google Drive
    re.compile(r" \d{1,3}"),  # iCloud
    re.compile(r"-(?=.*[A-Z])[A-Z0-9][A-Za-z0-9-]{2,30}( ?\(\d+\))?"),  # OneDrive: the computer's name
    re.compile(r".*(conflict|conflit|konflikt|conflito).*", re.IGNORECASE),  # Dropbox, Nextcloud, Syncthing
    re.compile(r"[ ._-]*\(?(copy|copie|copia|kopie|kopia|c\u00f3pia).*", re.IGNORECASE),
)
_COPY_OF = re.compile(r"(copy of|copie de|copia de|c\u00f3pia de|kopie von) ", re.IGNORECASE)
_MOVING = "moving.json"  # lies in the dated folder from before the first file is moved until the last one was
_BEGUN = {f"{_MOVING}.part"}
_OWN = ("office.db", "keys.json", "keys.twin.json", "drafts.db", "office.state.json", "office.lock.json")


def mark(folder: OfficeFolder, clock: Clock | None) -> None:
    """Leave word for the next opening that a bad page was met; a drive that cannot take it is no obstacle."""
    told = {} if clock is None else {"found_at": clock.now().isoformat(timespec="seconds")}
    if folder.damage_mark.exists():
        return
    with suppress(Exception):
        files.write_bytes(folder.damage_mark, json.dumps(told).encode())


def blank_pages(file: Path) -> list[int]:
    """The numbers of the pages that hold nothing but zeros: what a torn copy or a bad sector leaves, and what the
    cipher takes for a page that was never written. Raises OSError."""
    found, number = [], 0
    with file.open("rb") as stream:
        while chunk := stream.read(256 * PAGE):
            if _BLANK in chunk:
                found += [
                    number + i + 1
                    for i in range(len(chunk) // PAGE)
                    if chunk[i * PAGE : (i + 1) * PAGE] == _BLANK
                ]
            number += len(chunk) // PAGE
    return found


def set_aside(folder: OfficeFolder, clock: Clock) -> Path:
    """Move `office.db` and its journals, as they are, into a new dated folder of the office; copies of the keys
    and the state go with them. Nothing already there is overwritten.

    The caller holds the lock. Returns the new folder; raises NotFound when there is no office.db, ReadOnly, NoSpace.
    """
    if not folder.database.is_file():
        raise NotFound(
            message(
                "There is no office.db in {folder} to set aside. Nothing was changed.",
                folder=str(folder.path),
            )
        )
    with files.explained(folder.path):
        target = _free_name(folder, clock)
        target.mkdir()
        files.fsync_folder(folder.path)
        try:
            # Said before the first file is moved: a journal that came here alone is found at the next opening.
            files.write_bytes(target / _MOVING, json.dumps({"database": _known_by(folder.database)}).encode())
            for file in _copied(folder):
                if file.is_file():
                    shutil.copyfile(file, target / file.name)
            for name in _moved(folder):
                if (folder.path / name).is_file():
                    (folder.path / name).rename(target / name)
                    _sync(target, folder.path)
        except BaseException:
            with suppress(OSError):  # or the next opening does it
                _settle_one(folder, target)
            raise
        _end(folder, target)
    return target


def _copied(folder: OfficeFolder) -> tuple[Path, ...]:
    return folder.keys, folder.keys_twin, folder.state, folder.damage_mark


def _moved(folder: OfficeFolder) -> tuple[str, ...]:
    """The journals first: a database without its journal is worse than a journal without its database."""
    return (*(folder.database.name + suffix for suffix in _JOURNALS), folder.database.name)


def _sync(*folders: Path) -> None:
    for folder in folders:
        files.fsync_folder(folder)


def _end(folder: OfficeFolder, target: Path) -> None:
    (target / _MOVING).unlink(missing_ok=True)
    _sync(target, folder.path)


def unfinished(folder: OfficeFolder) -> list[Path]:
    """Dated folders in which a `set_aside` was killed half-way, and which `settle` can take back or carry on."""
    return [place for place in _half_moved(folder) if not _is_undecided(folder, place)]


def _half_moved(folder: OfficeFolder) -> list[Path]:
    found = []
    with suppress(OSError):
        for place in sorted(folder.path.glob(f"{SET_ASIDE}*")):
            here = {entry.name for entry in place.iterdir()}
            alone = folder.database.name not in here and (here <= _BEGUN or _journals_in(folder, place))
            if _MOVING in here or alone:
                found.append(place)
    return found


def _journals_in(folder: OfficeFolder, place: Path) -> list[Path]:
    """The journals there that hold something. (Of the shared memory nothing is lost: it is made of them.)"""
    found = (place / (folder.database.name + suffix) for suffix in ("-wal", "-journal"))
    return [file for file in found if file.is_file() and file.stat().st_size > 0]


def _known_by(database: Path) -> str:
    """What tells a database file from one that was put into its place, or was written since; "" when it cannot be
    read. Every writing of the first page encrypts it anew."""
    with suppress(OSError), database.open("rb") as stream:
        return f"{database.stat().st_size} {hashlib.sha256(stream.read(PAGE)).hexdigest()}"
    return ""


def _is_undecided(folder: OfficeFolder, place: Path) -> bool:
    """Whether a journal lies there that is not to be played into the database as it is now: another one lies beside it,
    it is not the database that had this journal, or there is none. What is right, only a person can tell."""
    own = {file.name for file in _journals_in(folder, place)}
    if not own or (place / folder.database.name).exists():
        return False
    had = ""
    with suppress(OSError, ValueError, TypeError, AttributeError, RecursionError):
        had = json.loads((place / _MOVING).read_text("utf-8")).get("database", "")
    same = had != "" and had == _known_by(folder.database)
    return not same or not own.isdisjoint(f.name for f in _journals_in(folder, folder.path))


def settle(folder: OfficeFolder) -> None:
    """Undo what a killed `set_aside` had begun, or end it when the database was moved: never is it opened without
    the journal it had. For the holder of the lock, before anything opens the office. Raises ReadOnly, NoSpace, InUse.
    """
    for place in unfinished(folder):
        with files.explained(folder.path):
            _settle_one(folder, place)


def _settle_one(folder: OfficeFolder, place: Path) -> None:
    moved = (place / folder.database.name).exists()
    if moved and not folder.database.exists():
        for name in _moved(folder):
            if (folder.path / name).is_file() and not (place / name).exists():
                (folder.path / name).rename(place / name)
                _sync(place, folder.path)
    if moved or not folder.database.exists():
        # Another database has come since, with journals of its own; or nothing but copies lies there.
        _end(folder, place)
        return
    for file in (*_journals_in(folder, place), place / f"{folder.database.name}-shm"):
        if file.is_file():
            file.replace(folder.path / file.name)
            _sync(folder.path, place)
    for file in _copied(folder):
        if file.is_file():
            (place / file.name).unlink(missing_ok=True)  # a copy: the file itself never left its place
    for name in _moved(folder):
        (place / name).unlink(missing_ok=True)  # an empty journal
    (place / f"{_MOVING}.part").unlink(missing_ok=True)
    _end(folder, place)
    with suppress(OSError):  # somebody put something of their own there
        place.rmdir()


def undecided_notice(folder: OfficeFolder) -> Message | None:
    """The sentence for a journal that was set aside alone and is not given back; None when there is none."""
    found = [place.name for place in _half_moved(folder) if _is_undecided(folder, place)]
    if not found:
        return None
    return message(
        "In {places} lies the journal of an office that was being set aside as damaged when the program ended. It was not "
        "given back: the database here is another one, or was used since. The last changes before that may be missing "
        "here. Keep the folder, and compare with the newest backup.",
        places=", ".join(found),
    )


def _free_name(folder: OfficeFolder, clock: Clock) -> Path:
    name = f"{SET_ASIDE}{clock.now():%Y-%m-%dT%H-%M-%SZ}"
    target, number = folder.path / name, 1
    while target.exists():
        number += 1
        target = folder.path / f"{name}-{number}"
    return target


def conflict_copies(folder: OfficeFolder) -> Sequence[Path]:
    """Second copies of the office's own files, as sync clients and careful colleagues leave them, by name."""
    found = []
    with suppress(OSError):
        for file in folder.path.iterdir():
            if file.name not in _OWN and any(_is_copy_of(own, file.name) for own in _OWN):
                found.append(file)
    return sorted(found)


def _is_copy_of(own: str, name: str) -> bool:
    begins = _COPY_OF.match(name)
    if begins is not None and name[begins.end() :] == own:
        return True
    stem, _, extension = own.rpartition(".")
    for head, tail in ((stem, "." + extension), (own, "")):
        if name.startswith(head) and name.endswith(tail) and len(name) > len(own):
            middle = name[len(head) : len(name) - len(tail)]
            if any(pattern.fullmatch(middle) for pattern in _COPIES):
                return True
    return False


def conflict_notice(folder: OfficeFolder) -> Message | None:
    """The sentence that names such copies; None when there are none."""
    found = conflict_copies(folder)
    if not found:
        return None
    return message(
        "Beside this office lie copies of its files: {names}. A sync client or a second computer made them; what is in "
        "them is not in this office. Keep them until you know which is the right one, and move the office out of a "
        "synced folder.",
        names=", ".join(file.name for file in found),
    )
