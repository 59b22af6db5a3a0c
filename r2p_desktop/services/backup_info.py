"""What the windows know of one backup, and a backup opened where it lies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NewerFile, WrongPassphrase
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_make, restore
from r2p_desktop.storage.backup import Backup, BackupFolder
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access

Place = Literal["own", "second", "upgrade"]


@dataclass(frozen=True)
class BackupInfo:
    """One backup. `made_by`, `host`, `office_name` and `counts` (root table -> living records) are sealed with the
    office's key: without it they are "" and {}. `lacks` names stored files that were lost before it was made; `last_set` is the
    number of the last change in it."""

    path: Path
    made_at: dt.datetime
    made_by: str
    host: str
    size: int
    counts: Mapping[str, int]
    place: Place
    revision: str
    office_uid: str
    office_name: str
    lacks: tuple[str, ...] = ()
    last_set: int = 0


@dataclass(frozen=True)
class BackupStatus:
    """What Start says of the backups. `last_failure` and `second_failure` are of the newest attempt only; `second_at`
    is when the newest backup in the second place was made. `second_lacks_newest` holds whatever the clocks said."""

    last_at: dt.datetime | None
    last_failure: Message | None
    second_place: Path | None
    second_at: dt.datetime | None
    second_failure: Message | None
    changed_since_backup: bool
    second_lacks_newest: bool = False

    @property
    def newest_at(self) -> dt.datetime | None:
        """When the newest backup was made, wherever it lies: an office just taken over has them in the second place."""
        return max((at for at in (self.last_at, self.second_at) if at is not None), default=None)


@dataclass(frozen=True)
class Proof:
    """A backup that was restored into a temporary folder, opened and read whole: living records by table, stored
    files, and how many rows were found equal to the office's (those changed since the backup are passed over)."""

    backup: BackupInfo
    counts: Mapping[str, int] = field(default_factory=dict)
    files: int = 0
    rows: int = 0


def described(backup: Backup, place: Place, key: OfficeKey | None = None) -> BackupInfo:
    """A backup for the windows, with what its seal hides when the key is given. Raises WrongPassphrase for a key that
    does not open the seal."""
    info = BackupInfo(
        backup.path, backup.made_at, "", "", backup.size, {}, place, backup.revision, backup.office_uid, "",
        backup.missing, backup.last_set,
    )  # fmt: skip
    if key is None:
        return info
    told = backup_make.unseal(backup, key)
    if told is None:
        raise WrongPassphrase(
            message(
                "This backup was made with another key of the office, or belongs to another office. Nothing was changed. "
                "Use a passphrase or the recovery code of the time of the backup."
            )
        )
    return replace(
        info,
        made_by=str(told.get("who", "")),
        host=str(told.get("host", "")),
        office_name=str(told.get("name", "")),
        counts={str(k): int(v) for k, v in dict(told.get("counts", {})).items()},
    )


def look_at(backup: Path, key: OfficeKey, *, clock: Clock, actor: str) -> Database:
    """A backup's database where it lies, for reading; nothing is written there.

    Raises NotFound, BadInput, Damaged, WrongPassphrase, or NewerFile when its shape is not this program's.
    """
    known = backups.read(backup)
    folder = BackupFolder(backup)
    if not backups.has_size(folder.database, known.files.get("office.db")):
        raise backups.damaged(backup)
    restore.require_key(folder.database, key, known.office_uid)
    access = Access(read_only=True, immutable=True)
    try:
        return Database.look(folder, key, clock=clock, actor=actor, access=access)
    except NewerFile as error:
        raise NewerFile(
            message(
                "This backup was made by another version of the program (file version {found}) and cannot be looked into "
                "where it lies. Nothing was changed. Restore it into a new folder and open it there.",
                found=known.revision,
            )
        ) from error
