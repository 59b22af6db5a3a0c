"""What a damaged office can go back to: its newest backup that is good, and how many changes were made since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import OfficeError, WrongPassphrase
from r2p_desktop.services.backups import BackupInfo
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.services.safety import find_backups, last_made_first, open_details, second_place_of
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import canary
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class WayBack:
    """The newest good backup (None: there is none), how many were passed over because they are damaged too, and how
    many changes were made after it (None: not known; with `at_least`, there may be more)."""

    backup: BackupInfo | None
    passed_over: int = 0
    changes_since: int | None = None
    at_least: bool = False


def find_way_back(folder: Path, secret: Secret | None, progress: Progress | None = None) -> WayBack:
    """Read backups of the office, the newest first, until one is whole in every byte. Changes nothing.

    Raises WrongPassphrase when the secret opens none of them, Cancelled through `progress`.
    """
    found = _all(folder)
    passed, wrong = 0, None
    for number, backup in enumerate(found):
        if progress is not None:
            progress(number, len(found))
        try:
            key = unlock(backup.path, secret).key
            last_set = backups.verify(backup.path, key).last_set
            details = open_details(backup.path, secret) if secret is not None else backup
        except WrongPassphrase as error:
            wrong = error
        except OfficeError:
            passed += 1
        else:
            since, at_least = _changes_since(OfficeFolder(folder), key, last_set)
            return WayBack(details, passed, since, at_least)
    if wrong is not None:
        raise wrong
    return WayBack(None, passed)


def _all(folder: Path) -> list[BackupInfo]:
    """The backups of the office in its own folder and in its second place, the one made last first and then the newest
    first, each once."""
    places = [folder]
    second = second_place_of(folder)
    if second is not None:
        places.append(second)
    found: dict[object, BackupInfo] = {}
    own = ""
    for place in places:
        try:
            listed = find_backups(place)
        except OfficeError:
            continue  # a second place that is away offers nothing
        for backup in listed:
            own = own or backup.office_uid
            if backup.office_uid == own:
                found.setdefault((backup.made_at, backup.path.name), backup)
    by_date = sorted(found.values(), key=lambda backup: backup.made_at, reverse=True)
    return list(last_made_first(by_date, folder))


def _changes_since(folder: OfficeFolder, key: OfficeKey, last_set: int) -> tuple[int | None, bool]:
    """How many changes the damaged file holds after `last_set`; else how many the last opening knew of."""
    try:
        # Nothing is written beside it: what its journal holds besides is not counted.
        connection = connect(folder.database, key, Access(read_only=True, immutable=True))
        try:
            row = connection.execute("SELECT max(id) FROM change_set").fetchone()
        finally:
            connection.close()
        if row is not None and row[0] is not None:
            return max(0, int(row[0]) - last_set), bool(canary.journals(folder))
    except (sqlcipher.Error, OSError):
        pass  # it is the damaged file, after all
    state = canary.read(folder)
    return (None, False) if state is None else (max(0, state.last_set - last_set), True)
