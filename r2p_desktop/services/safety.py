"""Check, back up and restore an office: the verbs IT staff and the windows share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.services.backup_info import BackupInfo, Place, described, look_at
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_copy, backup_notes, keyfile, restore
from r2p_desktop.storage.backup import Backup, Incomplete
from r2p_desktop.storage.checkup import Checkup
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey, Unlocked
from r2p_desktop.storage.lock import account_name

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class BackupMade:
    """A finished, verified backup: where it is, when it was made, its size in bytes; and the second place's answer:
    whether it came there, None when there is none or only one place was asked for."""

    path: Path
    made_at: dt.datetime
    size: int
    second: bool | None = None


@dataclass(frozen=True)
class SetAside:
    """The dated folder that holds the office as it was before a restore, whole; it opens like any office."""

    path: Path


def check_office(folder: Path, secret: Secret | None, *, clock: Clock) -> Checkup:
    """Look at integrity, schema, triggers and search index; changes nothing. Works beside an open window."""
    with_key = unlock(folder, secret).key
    database = Database.open(folder, with_key, clock=clock, actor=account_name(), read_only=True)
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
    progress: Progress | None = None,
) -> BackupMade:
    """Write a verified backup of the whole office among its own and to its second place; or only into `to`, in the
    part of it that is this office's."""
    unlocked = unlock(folder, secret)
    actor = unlocked.actor_name or account_name()
    database = Database.open(folder, unlocked.key, clock=clock, actor=actor, read_only=True)
    try:
        made = database.back_up(to, progress=progress)
        notes = database.backing.notes
    finally:
        database.close(backup=False)
    second = None if to is not None or notes.second_place is None else notes.second_failure is None
    return BackupMade(made.path, made.made_at, made.size, second)


def find_backups(place: Path) -> Sequence[BackupInfo]:
    """The good backups in any folder, the newest first: a second place with several offices, one office's part of it,
    an office's folder or its `backups`, or one single backup.

    What is sealed is told where the office opens without a question. Raises Damaged for a single backup that is.
    """
    if (place / backups.MANIFEST).is_file():
        return [_told(backups.read(place), _place_of(place))]
    found: dict[Path, BackupInfo] = {}
    for folder, kind in _places(place):
        for backup in backups.in_place(folder):
            found.setdefault(backup.path, _told(backup, kind))
    return sorted(found.values(), key=lambda one: one.made_at, reverse=True)


def last_made_first(found: Sequence[BackupInfo], folder: Path) -> Sequence[BackupInfo]:
    """Backups of the office in `folder`, the newest first, but the one made last before all others: after a clock gone
    wrong that need not be the one with the newest date."""
    office = OfficeFolder(folder)
    name = backup_notes.read(office).newest
    noted = next((one for one in found if name and one.path == office.backups / name), None)
    # As in `Backing.newest`: one that could not be noted has both the later moment and the later content.
    if noted is None or any(one.made_at > noted.made_at and one.last_set > noted.last_set for one in found):
        return found
    return sorted(found, key=lambda one: one is not noted)


def _places(place: Path) -> list[tuple[Path, Place]]:
    office = OfficeFolder(place)
    is_own = office.exists() or place.name == "backups"
    kind: Place = "own" if is_own else "second"
    found: list[tuple[Path, Place]] = [(place, kind), (office.backups, "own")]
    with suppress(OSError):
        parts = [e for e in place.iterdir() if e.name.startswith(backup_copy.PREFIX) and e.is_dir()]
        found += [(part, "second") for part in sorted(parts)]
    return found + [(folder / backups.BEFORE_UPGRADE, "upgrade") for folder, _ in found]


def _place_of(path: Path) -> Place:
    if path.parent.name == backups.BEFORE_UPGRADE:
        return "upgrade"
    return "own" if OfficeFolder(path.parent.parent).exists() else "second"


def _told(backup: Backup, place: Place) -> BackupInfo:
    """With what is sealed, if the backup's own keys are open."""
    with suppress(OfficeError):
        if keyfile.opens_without_question(OfficeFolder(backup.path)):
            return described(backup, place, keyfile.unlock(OfficeFolder(backup.path)).key)
    return described(backup, place)


def second_place_of(folder: Path) -> Path | None:
    """Where an office that need not open says its backups are copied to: its own part of the second place, or the
    place itself when its keys do not tell which office it is."""
    place = OfficeFolder(folder)
    root = backup_notes.read(place).second_place
    if root is None:
        return None
    with suppress(OfficeError):
        return backup_copy.office_place(root, keyfile.read(place).office_uid)
    return root


def open_details(backup: Path, secret: Secret | None) -> BackupInfo:
    """A backup with names and counts. The recovery code does also when the backup has no keys.

    Raises WrongPassphrase, NotFound, BadInput, Damaged.
    """
    known = backups.read(backup)
    return described(known, _place_of(backup), _unlocked(backup, secret).key)


def _unlocked(backup: Path, secret: Secret | None) -> Unlocked:
    """The key of a backup, proven by its database."""
    known = backups.read(backup)
    opened = unlock(backup, secret)
    restore.require_key(backup / "office.db", opened.key, known.office_uid)
    return opened


def look_inside_backup(
    backup: Path, secret: Secret | None, *, clock: Clock, render: Render
) -> OfficeServices:
    """A backup as an office to read in, where it lies; nothing is written there, and the caller closes it.

    Raises WrongPassphrase, NotFound, BadInput, Damaged, NewerFile.
    """
    opened = _unlocked(backup, secret)
    database = look_at(backup, opened.key, clock=clock, actor=opened.actor_name)
    inside = OfficeServices(database, clock, render, opened_by=opened)
    inside.backup_of = backups.read(backup).made_at
    return inside


def restore_office(
    backup: Path,
    to: Path,
    secret: Secret | None = None,
    progress: Progress | None = None,
    *,
    incomplete: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Make an office out of a backup in a new or empty folder; the backup stays as it is.

    With a secret, and wherever none is needed, it must open before it gets its name. `incomplete` takes one that lacks
    stored files. Raises NotFound, BadInput, Damaged, Incomplete, WrongPassphrase, AlreadyExists, NoSpace, ReadOnly or
    Cancelled; nothing is then left behind.
    """
    proves = secret is not None or _is_open(backup)
    return restore.restore(
        backup,
        to,
        unlock=_key_by(secret) if proves else None,
        incomplete=incomplete,
        progress=progress,
        cancelled=cancelled,
    ).path


def _is_open(backup: Path) -> bool:
    try:
        return keyfile.opens_without_question(OfficeFolder(backup))
    except (NotFound, Damaged):
        return False


def _key_by(secret: Secret | None) -> Callable[[OfficeFolder], OfficeKey]:
    def key(place: OfficeFolder) -> OfficeKey:
        return unlock(place.path, secret).key

    return key


def restore_in_place(
    office_folder: Path,
    backup: Path,
    secret: Secret | None,
    *,
    clock: Clock,
    progress: Progress | None = None,
    take_over: bool = False,
    incomplete: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> SetAside:
    """Put a closed office back to a backup; its present state is set aside first, whole.

    A kill at any point leaves the old office or the new one. Raises InUse while it is open (LeftByOther when
    `take_over` would help) and what `restore_office` raises; the office is then as it was.
    """
    aside = restore.restore_in_place(
        OfficeFolder(office_folder),
        backup,
        unlock=_key_by(secret),
        clock=clock,
        take_over=take_over,
        incomplete=incomplete,
        progress=progress,
        cancelled=cancelled,
    )
    return SetAside(aside)


__all__ = [
    "BackupMade",
    "Incomplete",
    "SetAside",
    "WrongPassphrase",
    "back_up_office",
    "check_office",
    "find_backups",
    "look_inside_backup",
    "open_details",
    "restore_in_place",
    "restore_office",
    "second_place_of",
]
