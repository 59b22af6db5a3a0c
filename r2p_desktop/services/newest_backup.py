"""The second person at an office: the newest verified backup, read-only, while somebody else has the office open."""

from __future__ import annotations

from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, NewerFile, NotFound, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.services.backup_info import look_at
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.services.safety import find_backups, last_made_first
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import lock
from r2p_desktop.storage.folder import OfficeFolder


def open_newest(folder: Path, secret: Secret | None, *, clock: Clock, render: Render) -> OfficeServices:
    """See `offices.open_newest_backup`."""
    # The office's own keys open its backups too, also when a passphrase was changed since.
    unlocked = unlock(folder, secret)
    for backup in last_made_first(find_backups(folder), folder):
        facts = backups.read(backup.path).files.get("office.db")
        if facts is None or not backups.has(backup.path / "office.db", facts):
            continue  # gone bad since it was made: an older one is better than none
        try:
            database = look_at(backup.path, unlocked.key, clock=clock, actor=unlocked.actor_name)
        except (Damaged, NotFound, WrongPassphrase, NewerFile):
            continue  # by another program, or made before the key was renewed
        office = OfficeServices(database, clock, render, opened_by=unlocked)
        office.backup_of, office.holder = backup.made_at, lock.holder_of(OfficeFolder(folder))
        office.stands_for = folder
        return office
    raise NotFound(
        message(
            "There is no backup of {folder} yet that could be looked at while somebody else has it open. "
            "Nothing was changed. Ask for the office to be closed, or wait for its next backup.",
            folder=str(folder),
        )
    )
