"""Moves an office out of a sync client's folder: copied and compared, opened, and only then the old one set aside."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.storage import files
from r2p_desktop.storage.folder import OfficeFolder, make_own, refuse_sync_folder
from r2p_desktop.storage.lock import OfficeLock, account_name

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Moved:
    """Where the old folder is kept, and the second place that took its name; None when it could not, and why."""

    aside: Path
    second_place: Path | None
    second_failure: Message | None = None


def copy_office(source: Path, to: Path, *, clock: Clock, progress: Progress | None = None) -> Path:
    """Copy a closed office whole, every byte compared. The source stays as it is; all or nothing.

    Raises InUse, BadInput (a sync client keeps `to` in step), NoSpace, ReadOnly, NotFound, Damaged.
    """
    refuse_sync_folder(to)
    place = OfficeFolder(source)
    lock = OfficeLock(place, who=account_name(), clock=clock)
    lock.acquire(take_over=False)
    part = to.with_name(f"{to.name}.part")
    try:
        with files.explained(to):
            shutil.rmtree(part, ignore_errors=True)
            make_own(part)
            _copy(place, part, progress)
            files.fsync_folder(part)
            if to.exists():
                to.rmdir()
            part.rename(to)
            files.fsync_folder(to.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    finally:
        lock.release()
    return to


def _copy(place: OfficeFolder, part: Path, progress: Progress | None) -> None:
    passing = {place.lock, place.holder}
    found = sorted(f for f in place.path.rglob("*") if f not in passing and f.suffix != ".part")
    total = sum(f.stat().st_size for f in found if f.is_file())
    done = 0
    for entry in found:
        target = part / entry.relative_to(place.path)
        if entry.is_dir():
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        if files.copy_synced(entry, target) != files.sha256_of(target):
            raise Damaged(
                message(
                    "{file} could not be copied faithfully. The office stays where it was. Try again, or choose "
                    "another drive.",
                    file=str(entry),
                )
            )
        done += target.stat().st_size
        if progress is not None:
            progress(done, total)


def end_move(source: Path, office: OfficeServices, *, clock: Clock) -> Moved:
    """The copy is open: set the old folder aside under a dated name, and make its place the office's second one.

    Raises ReadOnly, NoSpace, NotFound or InUse; the old folder is then still where it was. A second place that
    fails after that is told by the result.
    """
    day = clock.now().strftime("%Y-%m-%d")
    aside, number = source.with_name(f"{source.name} (moved {day})"), 1
    with files.explained(source):
        while aside.exists():
            number += 1
            aside = source.with_name(f"{source.name} (moved {day}, {number})")
        source.rename(aside)
    try:
        with files.explained(source):
            source.mkdir()
        office.backups.set_second_place(source)
    except OfficeError as error:
        return Moved(aside, None, error.sentence)
    return Moved(aside, source)
