"""The backups of one open office: when one is due, where it goes, and what became of it."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Cancelled, Damaged, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_copy, backup_make, backup_notes, canary, faults, files, upgrade
from r2p_desktop.storage.backup import Backup
from r2p_desktop.storage.backup_make import Cancel, Progress
from r2p_desktop.storage.backup_notes import Notes
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.schema import Schema

_log = logging.getLogger(__name__)
STRUCTURE_EVERY = dt.timedelta(hours=20)


class Backed(Protocol):
    """What is asked of the open office, each time anew."""

    folder: OfficeFolder
    key: OfficeKey
    schema: Schema
    clock: Clock

    @property
    def actor(self) -> str: ...
    @property
    def office_uid(self) -> str: ...
    @property
    def damaged(self) -> bool: ...
    def tell_damage(self) -> None: ...
    def lend_driver(self) -> AbstractContextManager[tuple[Any, Any]]: ...


class Backing:
    """Backs up one open office."""

    def __init__(self, office: Backed) -> None:
        self._office = office
        self.folder, self.key, self.clock = office.folder, office.key, office.clock
        self._schema = office.schema
        # Two workers note how it went while the person chooses a place: none may write over the other's word.
        self._noting = threading.Lock()

    # The own place ------------------------------------------------------------------------------------------

    def newest(self) -> Backup | None:
        """The good backup of the office's own place that was made last.

        The notes name it; moments alone would mislead after a clock that stood still or was put back.
        """
        dated = self._newest_in(self.folder.backups)
        noted = self._noted_newest()
        if noted is None or dated is None:
            return noted or dated
        # One that could not be noted has both the later moment and the later content.
        later = dated.made_at > noted.made_at and dated.last_set > noted.last_set
        return dated if later and dated.made_at <= self.clock.now() else noted

    def _noted_newest(self) -> Backup | None:
        name = self.notes.newest
        with suppress(OfficeError):
            known = backups.read(self.folder.backups / name) if name else None
            if known is not None and known.is_good and known.office_uid == self._office.office_uid:
                return known
        return None

    def _newest_in(self, place: Path) -> Backup | None:
        return backups.newest_in(place, self._office.office_uid, now=self.clock.now())

    def make(
        self,
        root: Path | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
        structure: bool | None = None,
        second: bool = True,
    ) -> Backup:
        """Write a verified backup into the own place and then into the second, or only into `root`'s part of this
        office.

        SQLite's own checks run on the first of each day, the seal of every page is proven each time; `structure`
        decides otherwise. Without `second`, the second place is for `catch_up` to serve. A failure is remembered and raised; one of the second place is only remembered. Raises
        NoSpace, ReadOnly, NotFound, InUse, Damaged or Cancelled.
        """
        notes = self.notes
        due = self._structure_due(notes) if structure is None else structure
        place = (
            self.folder.backups if root is None else backup_copy.office_place(root, self._office.office_uid)
        )
        try:
            made = self._make(place, due, progress, cancelled)
        except OfficeError as error:
            if isinstance(error, backup_make.OfficeDamaged):
                self._office.tell_damage()
            if root is None:
                self._remember(failure=error.sentence)
            raise
        if root is None:
            checked = {"structure_at": made.made_at} if due else {}
            self._remember(failure=None, newest=made.path.name, **checked)
            if second:
                self._copy_out(cancelled)
        return made

    def _make(self, place: Path, structure: bool, progress: Progress | None, cancelled: Cancel) -> Backup:
        if self._office.damaged:
            raise Damaged(
                message(
                    "The office's file answered with a damaged page: no backup is made of it. The earlier backups stay "
                    "as they are. Restore the newest good one."
                )
            )
        with faults.explained(self.folder.database), self._office.lend_driver() as (_, driver):
            source = upgrade.backup_source(
                driver,
                self.folder,
                self.key,
                self._schema,
                self._office.office_uid,
                self._schema.revision,
                self._office.actor,
            )
            return backup_make.make(
                source,
                place,
                clock=self.clock,
                structure=structure,
                progress=progress,
                cancelled=cancelled,
            )

    def _structure_due(self, notes: Notes) -> bool:
        now = self.clock.now()
        # A moment that lies ahead was noted by a clock gone wrong.
        return notes.structure_at is None or not now - STRUCTURE_EVERY < notes.structure_at <= now

    def changed(self) -> bool:
        """Whether the office holds something that none of its backups does: a change, or other keys."""
        with faults.explained(self.folder.database), self._office.lend_driver() as (_, driver):
            state = canary.newest(driver, self.key, self._schema.revision, closed=True)
        keys = files.sha256_of(self.folder.keys) if self.folder.keys.is_file() else ""

        def holds(backup: Backup) -> bool:
            same = backup.mark == state.mark if backup.mark else backup.last_set == state.last_set
            own = backup.files.get("keys.json", (0, ""))[1]
            return same and own == keys and backup.revision == state.revision

        newest = self.newest()
        if newest is None or holds(newest):
            return newest is None
        # After a clock gone wrong the newest by content need not be the newest by date.
        return not any(holds(one) for one in backups.in_place(self.folder.backups, self._office.office_uid))

    def make_if_changed(
        self,
        *,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
        second: bool = True,
        closing: bool = False,
    ) -> Backup | None:
        """A backup, unless the newest one holds everything; a second place that was away is then still caught up.

        Who is `closing` does not wait for SQLite's own checks, unless they never ran, nor for more than the newest
        backup to be copied.
        """
        if self.changed():
            structure = self.notes.structure_at is None if closing else None
            made = self.make(progress=progress, cancelled=cancelled, structure=structure, second=False)
            if second:
                self._copy_out(cancelled, newest_only=closing)
            return made
        if second and self.second_is_behind():
            self._copy_out(cancelled, newest_only=closing)
        return None

    # The second place ---------------------------------------------------------------------------------------

    @property
    def notes(self) -> Notes:
        return backup_notes.read(self.folder)

    def _remember(self, **found: Any) -> None:
        """Note how it went; a folder that cannot be written must not hide what is being noted."""
        with self._noting:
            try:
                notes = backup_notes.read(self.folder, strictly=True)
                changed = replace(notes, **found)
                if changed != notes:
                    backup_notes.write(self.folder, changed)
            except OfficeError:
                _log.info("how the backup went could not be noted beside the office")

    def set_second_place(self, root: Path | None) -> None:
        """Choose where copies go, once it is proven that they can; None for nowhere. What is there already stays.

        Raises BadInput inside an office's folder, and ReadOnly, NoSpace, NotFound or Damaged.
        """
        if root is not None:
            backup_copy.prove_place(root, self.folder, self._office.office_uid)
        seen = {"second_at": None, "second_holds": ""} if root is None else self._seen(self._there(root))
        with self._noting:
            notes = replace(self.notes, second_place=root, second_failure=None, **seen)
            backup_notes.write(self.folder, notes)

    def _there(self, root: Path) -> Path:
        return backup_copy.office_place(root, self._office.office_uid)

    def second_backups(self) -> list[Backup]:
        """The good backups of this office in the second place, newest first; none when it is away."""
        root = self.notes.second_place
        return [] if root is None else backups.in_place(self._there(root), self._office.office_uid)

    def second_is_behind(self) -> bool:
        """Whether the second place lacks the newest backup, or failed last; reads the notes and two manifests."""
        notes, newest = self.notes, self.newest()
        failed = notes.second_place is not None and notes.second_failure is not None
        return newest is not None and (failed or self.second_lacks(newest))

    def second_lacks(self, newest: Backup | None) -> bool:
        """Whether the second place was not seen to hold this backup, the newest; what moments they have tells nothing."""
        notes = self.notes
        return notes.second_place is not None and newest is not None and notes.second_holds != newest.identity

    def _seen(self, there: Path) -> dict[str, Any]:
        """What is to be noted of a second place as it is now: the own newest backup is there, or which other one."""
        own = self.newest()
        if own is not None and any(b.identity == own.identity for b in self._likely(there, own)):
            return {"second_at": own.made_at, "second_holds": own.identity}
        found = self._newest_in(there)
        return {
            "second_at": None if found is None else found.made_at,
            "second_holds": "" if found is None else found.identity,
        }

    def _likely(self, there: Path, own: Backup) -> Iterator[Backup]:
        """The good backups there, the one with the name of `own` first: nearly always it is the same."""
        with suppress(OfficeError):
            if (first := backups.read(there / own.path.name)).is_good:
                yield first
        yield from backups.in_place(there, self._office.office_uid)

    def _copy_out(self, cancelled: Cancel, *, newest_only: bool = False) -> None:
        """Serve the second place; that it failed stands in the notes, and a stop is none of the first's business."""
        if self.notes.second_place is not None:
            with suppress(OfficeError, Cancelled):
                self.catch_up(cancelled=cancelled, newest_only=newest_only)

    def catch_up(
        self,
        *,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
        newest_only: bool = False,
    ) -> int:
        """Bring the second place what it lacks: the newest backup, then the newest of each day; returns how many came.

        A failure is remembered and raised; the own backups stay as they are.
        """
        root = self.notes.second_place
        if root is None:
            return 0
        own, there = self.folder.backups, self._there(root)
        try:
            with files.explained(root):
                if not root.is_dir():
                    raise FileNotFoundError(2, "no such folder", str(root))
                newest = self.newest()
                missing = backup_copy.lacking(
                    own, there, self._office.office_uid, self.clock.now(), newest=newest
                )
                if newest_only:
                    missing = [b for b in missing if newest is not None and b.path == newest.path]
                came = backup_copy.catch_up(
                    missing,
                    own,
                    there,
                    clock=self.clock,
                    progress=progress,
                    cancelled=cancelled,
                    mend=self._live,
                    keep="" if newest is None else newest.identity,
                )
        except OfficeError as error:
            self._remember(second_failure=error.sentence)
            raise
        self._remember(second_failure=None, **self._seen(there))
        return came

    def _live(self, name: str) -> Path | None:
        file = self.folder.path / name
        return file if file.is_file() else None
