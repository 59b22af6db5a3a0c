"""Backups that open without a question, because the office did when they were made: found, and removed on request."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from r2p_desktop.errors import NotFound, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_make, files, keyfile
from r2p_desktop.storage.backup import Backup
from r2p_desktop.storage.backup_store import Store
from r2p_desktop.storage.backup_thin import lists_left
from r2p_desktop.storage.backup_thin import remove as remove_backup
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey


def opens_freely(backup: Backup) -> bool:
    """Whether the backup's own keys let in whoever can read its folder."""
    with suppress(OfficeError):
        return any(slot.kind == "open" for slot in keyfile.read(OfficeFolder(backup.path)).slots)
    return False


def found(place: Path, office_uid: str) -> list[Backup]:
    """Those of one office in a place and in its folder of backups from before an upgrade; bad ones too."""
    return [
        backup
        for folder in (place, place / backups.BEFORE_UPGRADE)
        for backup in backups.in_place(folder, office_uid, bad_too=True)
        if opens_freely(backup)
    ]


def remove(place: Path, office_uid: str, key: OfficeKey) -> int:
    """Remove them, and the stored files only they needed, once the place's newest backup under `key` is read through.

    Returns how many went. Raises NotFound when the place has no backup under `key` that asks for a passphrase,
    Damaged when it is not whole (nothing is removed then), InUse, or ReadOnly when one could not be removed.
    """
    if not found(place, office_uid):
        return 0
    with files.explained(place), backup_make.locked(place):
        _require_newer(place, office_uid, key)
        going = found(place, office_uid)
        doubtful = {name for backup in going for name in backups.stored_if_read(backup)}
        for backup in going:
            remove_backup(backup.path)
        # What stays too long is stored files, each under a key of its own: the next thinning takes them.
        with suppress(OSError, OfficeError):
            Store(place).sweep(doubtful, lists_left(place, place, "", {b.path.name for b in going}))
    return len(going)


def _require_newer(place: Path, office_uid: str, key: OfficeKey) -> None:
    for backup in backups.in_place(place, office_uid):
        if backup_make.unseal(backup, key) is not None and not opens_freely(backup):
            backups.verify(backup.path, key)
            return
    raise NotFound(
        message(
            "There is no backup under the new key in {folder} yet. Nothing was removed there. Make a backup first.",
            folder=str(place),
        )
    )
