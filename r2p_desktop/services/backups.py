"""The backups of an open office: made, listed, proven, looked into, and records and files taken out of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from r2p_desktop.i18n import Message

if TYPE_CHECKING:
    from r2p_desktop.services.office import OfficeServices
    from r2p_desktop.storage.database import Database

Progress = Callable[[int, int], None]
Place = Literal["own", "second", "upgrade"]


@dataclass(frozen=True)
class BackupInfo:
    """One backup. `made_by`, `host`, `office_name` and `counts` (root table -> living records) are sealed with the
    office's key: without it they are "" and {}."""

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


@dataclass(frozen=True)
class BackupStatus:
    """What Start says of the backups. `last_failure` and `second_failure` are of the newest attempt only."""

    last_at: dt.datetime | None
    last_failure: Message | None
    second_place: Path | None
    second_at: dt.datetime | None
    second_failure: Message | None
    changed_since_backup: bool


@dataclass(frozen=True)
class Proof:
    """A backup that was restored into a temporary folder and opened: living records by table, stored files, and
    how many rows were compared with the office."""

    backup: BackupInfo
    counts: Mapping[str, int] = field(default_factory=dict)
    files: int = 0
    rows: int = 0


class Backups:
    """The backups of one open office."""

    def __init__(self, database: Database, look: Callable[[Database], OfficeServices]) -> None:
        self._database = database
        self._look = look
        self._second: Path | None = None

    def make(
        self,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        second: bool = True,
    ) -> BackupInfo:
        """Write a verified backup among the office's own; with `second`, copy it to the second place too. Raises NoSpace, ReadOnly, Damaged, Cancelled."""
        self._database.back_up(progress=progress, cancelled=cancelled)
        return self.listed()[0]

    def make_if_changed(
        self,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        second: bool = True,
    ) -> BackupInfo | None:
        """The same, unless the newest backup holds everything already."""
        made = self._database.back_up_if_changed()
        return None if made is None else self.listed()[0]

    def listed(self, *, second: bool = True) -> Sequence[BackupInfo]:
        """Every good backup of this office, the newest first; without `second`, of its own folder alone, which
        always answers."""
        from r2p_desktop.services.safety import find_backups

        return find_backups(self._database.folder.path)

    @property
    def second_place(self) -> Path | None:
        """Where every backup is copied to as well; None when nowhere."""
        return self._second

    def status(self) -> BackupStatus:
        """How the backups stand."""
        newest = self._database.last_backup()
        return BackupStatus(None if newest is None else newest.made_at, None, self._second, None, None, False)
