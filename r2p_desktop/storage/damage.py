"""A damaged office's files: noticed, remembered until they are whole again, and set aside untouched."""

from __future__ import annotations

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
        for file in (folder.keys, folder.keys_twin, folder.state, folder.damage_mark):
            if file.is_file():
                shutil.copyfile(file, target / file.name)
        # The journals first: a database without its journal is worse than a journal without its database.
        for name in (*(folder.database.name + s for s in _JOURNALS), folder.database.name):
            if (folder.path / name).is_file():
                (folder.path / name).rename(target / name)
        files.fsync_folder(target)
        files.fsync_folder(folder.path)
    return target


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
