"""Judges the folder somebody chose: whether a new office may stand there, and what an existing folder is."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import keyfile
from r2p_desktop.storage.drives import Where, look_at
from r2p_desktop.storage.folder import OfficeFolder

_MOST_NAMES = 1000
Kind = Literal["office", "backup", "backups", "several", "nothing", "absent"]


@dataclass(frozen=True)
class Judgement:
    """`refusal` keeps a new office from being made there; `warning` is for the person to weigh."""

    refusal: Message | None = None
    warning: Message | None = None


def judge(
    folder: Path, *, unwise: Iterable[Path] = (), where: Callable[[Path], Where] = look_at
) -> Judgement:
    """Whether a new or restored office may stand in `folder`. Looks only; quick enough for every keystroke.

    `unwise` are folders often redirected into a sync client's (Documents, Desktop). `where` says what kind of place
    it is.
    """
    if not folder.is_absolute():
        refusal = message("Give the whole path of the folder, beginning with its drive or with /.")
        return Judgement(refusal=refusal)
    try:
        found = where(folder)
        refusal_here = None if found.may_hold_office else found.advice
        refusal_here = refusal_here or _occupied(folder)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return Judgement(refusal=message("The name of this folder is too long. Choose a shorter one."))
        return Judgement(
            refusal=message("The drive of this folder cannot be read. Connect it or choose another folder.")
        )
    if refusal_here is not None:
        return Judgement(refusal=refusal_here)
    return Judgement(warning=_unwise(folder, unwise) or found.advice)


def _occupied(folder: Path) -> Message | None:
    """What is in the way; None for a new or an empty folder. Raises OSError."""
    if folder.is_dir():
        if OfficeFolder(folder).exists():
            return message("There is an office in this folder already. Open it, or choose another folder.")
        if any(folder.iterdir()):
            return message("This folder is not empty. Choose an empty folder or a new name.")
    elif folder.exists():
        return message("This is a file, not a folder. Choose an empty folder or a new name.")
    for above in folder.parents:
        if OfficeFolder(above).database.is_file():
            return message(
                "This folder lies inside the office in {folder}. Choose a folder outside it.",
                folder=str(above),
            )
        if above.exists() and not above.is_dir():
            return message("{file} is a file, not a folder. Choose another folder.", file=str(above))
    return None


def _unwise(folder: Path, unwise: Iterable[Path]) -> Message | None:
    place = next((one for one in unwise if folder == one or one in folder.parents), None)
    if place is None:
        return None
    return message(
        "{folder} is often kept in step by OneDrive or iCloud, today or after the next update; that would damage "
        "an open office. The folder proposed here is safer.",
        folder=place.name,
    )


def free_name(parent: Path, name: str) -> Path:
    """A folder of that name in `parent` that is not taken: "Office", "Office 2", ..."""
    number, folder = 1, parent / name
    # What cannot be read is proposed all the same: `judge` then says what is wrong with it.
    with suppress(OSError):
        while _occupied(folder) is not None and number < _MOST_NAMES:
            number += 1
            folder = parent / f"{name} {number}"
    return folder


@dataclass(frozen=True)
class Found:
    """What a chosen folder or file is. `folder` is the office or the backup itself; `among` are the offices to choose
    from when there are several below it."""

    kind: Kind
    folder: Path
    among: Sequence[Path] = ()


def recognise(chosen: Path) -> Found:
    """What somebody pointed at: an office (also its database, one of its parts, or the folder above it), a backup,
    a folder of backups, several offices, or nothing of ours. Looks only."""
    try:
        if not chosen.exists():
            return Found("absent", chosen)
    except OSError:
        return Found("absent", chosen)
    place = chosen if chosen.is_dir() else chosen.parent
    with suppress(OSError):
        if (place / backups.MANIFEST).is_file():
            return Found("backup", place)
        for candidate in (place, *place.parents[:1]):
            if (candidate / backups.MANIFEST).is_file():
                return Found("backup", candidate)
            if OfficeFolder(candidate).exists() and (candidate == place or _is_part(place)):
                return Found("office", candidate)
        below = sorted(entry for entry in place.iterdir() if entry.is_dir())
        found = [entry for entry in below if OfficeFolder(entry).exists() and not _is_backup(entry)]
        if len(found) == 1:
            return Found("office", found[0])
        if found:
            return Found("several", place, tuple(found))
        if any(_is_backup(entry) for entry in below) or any(_holds_backups(entry) for entry in below):
            return Found("backups", place)
    return Found("nothing", place)


def _is_part(folder: Path) -> bool:
    return folder.name in ("attachments", "issued", "backups")


def _is_backup(folder: Path) -> bool:
    return (folder / backups.MANIFEST).is_file()


def _holds_backups(folder: Path) -> bool:
    with suppress(OSError):
        return any(_is_backup(entry) for entry in folder.iterdir() if entry.is_dir())
    return False


def uid_of(folder: Path) -> str:
    """The uid of the office in `folder`, as its keys say; "" when there is none to be read."""
    try:
        return keyfile.read(OfficeFolder(folder)).office_uid
    except OfficeError:
        return ""


def twin_of(office_uid: str, known: Iterable[Path]) -> Path | None:
    """The folder among `known`, or one below it, that holds the office of this uid; None when none does."""
    for place in known:
        with suppress(OSError):
            for folder in (place, *(entry for entry in place.iterdir() if entry.is_dir())):
                if OfficeFolder(folder).database.is_file() and uid_of(folder) == office_uid:
                    return folder
    return None
