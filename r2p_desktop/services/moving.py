"""Moves an office out of a sync client's folder: copied and compared, opened, and only then the old one set aside."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, InUse, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.storage import files, half_made
from r2p_desktop.storage.folder import OfficeFolder, refuse_sync_folder
from r2p_desktop.storage.lock import OfficeLock, account_name

Progress = Callable[[int, int], None]
_COPIED = "copied-from-here.json"


@dataclass(frozen=True)
class Moved:
    """Where the old folder is kept, and the second place that took its name; None when it could not, and why."""

    aside: Path
    second_place: Path | None
    second_failure: Message | None = None


def copy_office(source: Path, to: Path, *, clock: Clock, progress: Progress | None = None) -> Path:
    """Copy a closed office whole, every byte compared. The source stays as it is; all or nothing.

    What was copied is noted in the copy, for `end_move`. Raises InUse, BadInput (a sync client keeps `to` in step),
    NoSpace, ReadOnly, NotFound, Damaged.
    """
    refuse_sync_folder(to)
    place = OfficeFolder(source)
    lock = OfficeLock(place, who=account_name(), clock=clock)
    lock.acquire(take_over=False)
    try:
        with files.explained(to):
            making = half_made.begin(to)
            try:
                hashes = _copy(place, making.path, progress)
                files.write_bytes(making.path / _COPIED, json.dumps(hashes, indent=1).encode())
                making.take_name(to)
            except BaseException:
                making.drop()
                raise
    finally:
        lock.release()
    return to


def _passes(place: OfficeFolder, file: Path) -> bool:
    """Whether a file of the office's folder is of no account: who holds it, what is half written, and what one who
    only looked leaves beside the database."""
    if file in {place.lock, place.holder} or file.suffix == ".part" or file.name in half_made.OWN:
        return True
    journal = file.name.endswith(("-wal", "-journal"))
    return file.name.endswith("-shm") or (journal and file.stat().st_size == 0)


def _copy(place: OfficeFolder, part: Path, progress: Progress | None) -> dict[str, str]:
    """Returns the hash of each file that is copied."""
    found = sorted(f for f in place.path.rglob("*") if not _passes(place, f))
    total = sum(f.stat().st_size for f in found if f.is_file())
    done = 0
    hashes: dict[str, str] = {}
    for entry in found:
        name = entry.relative_to(place.path)
        target = part / name
        if entry.is_dir():
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        copied = files.copy_synced(entry, target)
        if copied != files.sha256_of(target):
            raise Damaged(
                message(
                    "{file} could not be copied faithfully. The office stays where it was. Try again, or choose "
                    "another drive.",
                    file=str(entry),
                )
            )
        hashes[name.as_posix()] = copied
        done += target.stat().st_size
        if progress is not None:
            progress(done, total)
    for folder in (part, *(f for f in part.rglob("*") if f.is_dir())):
        files.fsync_folder(folder)
    return hashes


def end_move(source: Path, office: OfficeServices, *, clock: Clock) -> Moved:
    """The copy is open: set the old folder aside under a dated name, and make its place the office's second one.

    Raises WrittenSince when somebody used the old folder after it was copied, ReadOnly, NoSpace, NotFound or InUse; the
    old folder is then still where it was. A second place that fails after that is told by the result.
    """
    old = OfficeFolder(source)
    lock = OfficeLock(old, who=account_name(), clock=clock)
    lock.acquire(take_over=False)
    try:
        with files.explained(source):
            _require_unchanged(old, office.folder)
            aside = _free_name(source, clock)
            if sys.platform == "win32":
                lock.release()  # its file is open: nothing could be renamed
            source.rename(aside)
            files.fsync_folder(source.parent)
    finally:
        lock.release()
    with suppress(OSError):
        (aside / old.holder.name).unlink(missing_ok=True)
        (office.folder / _COPIED).unlink(missing_ok=True)
    try:
        with files.explained(source):
            source.mkdir()
        office.backups.set_second_place(source)
    except OfficeError as error:
        return Moved(aside, None, error.sentence)
    return Moved(aside, source)


def _free_name(source: Path, clock: Clock) -> Path:
    day = clock.now().strftime("%Y-%m-%d")
    aside, number = source.with_name(f"{source.name} (moved {day})"), 1
    while aside.exists():
        number += 1
        aside = source.with_name(f"{source.name} (moved {day}, {number})")
    return aside


class WrittenSince(InUse):
    """The old office was used between its copying and the end of the move: the copy lacks what was written there."""


def _require_unchanged(old: OfficeFolder, copy: Path) -> None:
    """Raise WrittenSince unless the old folder holds, byte for byte, what was copied. Of stored files, which are named
    by their content, the names tell. The caller holds the lock."""
    try:
        copied = {str(k): str(v) for k, v in json.loads((copy / _COPIED).read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError, RecursionError):
        copied = {}
    here = {f.relative_to(old.path).as_posix(): f for f in old.path.rglob("*") if f.is_file()}
    here = {name: file for name, file in here.items() if not _passes(old, file)}
    changed = here.keys() != copied.keys() or any(
        files.sha256_of(file) != copied[name] for name, file in here.items() if file.parent == old.path
    )
    if changed:
        raise WrittenSince(
            message(
                "The office in {folder} was used there after it was copied: what was written there since is not in "
                "the copy in {copy}. Nothing was moved; both folders are as they were. Go on in one of them only: close the "
                "copy, set its folder aside, and move the office again once nobody has it open.",
                folder=str(old.path),
                copy=str(copy),
            )
        )
