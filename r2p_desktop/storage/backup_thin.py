"""Letting go of backups that the rule of `thinning` no longer needs, and of the stored files that only those needed."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import thinning
from r2p_desktop.storage.backup import PART, Backup
from r2p_desktop.storage.backup_store import Store


def thin_out(
    place: Path, office_uid: str, clock: Clock, shared: Store, *, just_made: str = "", keep: str = ""
) -> list[str]:
    """Remove what the rule lets go, and the stored files that only those needed; returns the names.

    Only after a backup that was verified; the one of the identity `keep` stays. One that cannot be removed (another program reads it) goes next time.
    """
    known = backups.in_place(place, office_uid, bad_too=True)
    marks = [thinning.Mark(b.path.name, b.made_at, b.last_set, b.is_good) for b in known]
    gone = set(thinning.superfluous(marks, clock.now(), _protected(known, just_made, keep, clock)))
    doubtful: set[str] = set()
    for backup in known:
        if backup.path.name in gone:
            doubtful |= set(backups.stored_if_read(backup))
            with suppress(OSError):
                remove(backup.path)
    with suppress(OSError, OfficeError):
        shared.sweep(doubtful, lists_left(place, shared.path.parent, just_made, gone))
    return sorted(gone)


def _protected(known: list[Backup], just_made: str, keep: str, clock: Clock) -> set[str]:
    """The newest whose structure was checked stays too: the others had only the seals of their pages proven."""
    latest = clock.now() + thinning.TOLERANCE
    checked = (b.path.name for b in known if b.structure and b.is_good and b.made_at <= latest)
    kept = {b.path.name for b in known if b.identity == keep}
    return ({just_made, next(checked, just_made)} | kept) - {""}


def lists_left(place: Path, home: Path, newest: str, gone: Collection[str]) -> Iterator[Collection[str]]:
    """The stored files that each backup left in a place names, list by list; `home` is whose store they share.

    First the newest, which nearly always names all, then those nearest in time to the ones that are gone, which had what
    was taken out of the office since: whoever asks can mostly stop there. Raises Damaged when one cannot be read.
    """
    folders = {place, home, home / backups.BEFORE_UPGRADE}
    left = [entry for folder in folders for entry in backups.dated_folders(folder)]
    order = sorted({*gone, *(entry.name for entry in left)})
    at = {name: number for number, name in enumerate(order)}

    def distance(entry: Path) -> int:
        return min((abs(at[entry.name] - at[name]) for name in gone), default=0)

    for entry in sorted(left, key=lambda e: (e.name != newest, distance(e))):
        yield backups.stored_of(backups.read(entry))


def remove(path: Path) -> None:
    """Take a backup away: it loses its name first, so that a kill leaves no half of one."""
    part = path.with_name(path.name + PART)
    path.rename(part)
    shutil.rmtree(part)
