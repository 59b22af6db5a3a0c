"""Check, back up and restore an office: the verbs IT staff and the window share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.services.backups import BackupInfo
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage.checkup import Checkup
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.lock import account_name


@dataclass(frozen=True)
class BackupMade:
    """A finished, verified backup: where it is, when it was made, its size in bytes."""

    path: Path
    made_at: dt.datetime
    size: int


def check_office(folder: Path, secret: Secret | None, *, clock: Clock) -> Checkup:
    """Look at integrity, schema, triggers and search index; changes nothing. Works beside an open window."""
    key = unlock(folder, secret).key
    database = Database.open(folder, key, clock=clock, actor=account_name(), read_only=True)
    try:
        return database.check()
    finally:
        database.close(backup=False)


def back_up_office(
    folder: Path,
    secret: Secret | None,
    to: Path | None,
    *,
    clock: Clock,
    progress: Callable[[int, int], None] | None = None,
) -> BackupMade:
    """Write a verified backup of the whole office into `to`, else among its own backups."""
    key = unlock(folder, secret).key
    database = Database.open(folder, key, clock=clock, actor=account_name(), read_only=True)
    try:
        made = database.back_up(to, progress=progress)
    finally:
        database.close(backup=False)
    return BackupMade(made.path, made.made_at, made.size)


def find_backups(place: Path) -> Sequence[BackupInfo]:
    """The good backups in an office's folder, in its `backups`, or the one that `place` is; the newest first."""
    found = backups.in_place(place / "backups") or backups.in_place(place)
    if not found:
        found = [backups.read(place)] if (place / backups.MANIFEST).is_file() else []
    return [
        BackupInfo(one.path, one.made_at, "", "", one.size, {}, "own", one.revision, one.office_uid, "")
        for one in found
    ]


def restore_office(backup: Path, to: Path) -> Path:
    """Make an office out of a backup in a new or empty folder; the backup stays as it is."""
    return backups.restore(backup, to).path
