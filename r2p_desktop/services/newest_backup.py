"""The second person at an office: the newest verified backup, read-only, while somebody else has the office open."""

from __future__ import annotations

from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, NotFound
from r2p_desktop.i18n import message
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.services.safety import find_backups
from r2p_desktop.storage import lock
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder


def open_newest(folder: Path, secret: Secret | None, *, clock: Clock, render: Render) -> OfficeServices:
    """See `offices.open_newest_backup`."""
    place = OfficeFolder(folder)
    unlocked = unlock(folder, secret)
    for backup in find_backups(folder):
        try:
            database = Database.open(
                backup.path, unlocked.key, clock=clock, actor=unlocked.actor_name, read_only=True
            )
        except (Damaged, NotFound):
            continue  # an older one is better than none
        office = OfficeServices(database, clock, render, opened_by=unlocked)
        office.backup_of, office.holder = backup.made_at, lock.holder_of(place)
        return office
    raise NotFound(
        message(
            "There is no backup of {folder} yet that could be looked at while somebody else has it open. "
            "Nothing was changed. Ask for the office to be closed, or wait for its next backup.",
            folder=str(folder),
        )
    )
