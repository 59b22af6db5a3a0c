"""The office's database: the only door to its file, for who reads, who writes, and who hears of each commit."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.listing import Changes
from r2p_desktop.storage import (
    canary,
    checking,
    faults,
    files,
    journal,
    leaving,
    opening,
    renewal,
    search,
    upgrade,
)
from r2p_desktop.storage.backing import Backing
from r2p_desktop.storage.backup import Backup
from r2p_desktop.storage.backup_make import Cancel
from r2p_desktop.storage.checkup import Checkup
from r2p_desktop.storage.damage_watch import DamageWatch
from r2p_desktop.storage.engine import WRITE, let_go, make_engine, patience, raw, watched
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.ids import UidSource
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.lock import OfficeLock
from r2p_desktop.storage.pragmas import Access
from r2p_desktop.storage.reader import Reader
from r2p_desktop.storage.schema import Schema, program_schema
from r2p_desktop.storage.stamping import moved, touch
from r2p_desktop.storage.undo import Progress
from r2p_desktop.storage.writer import Subscriber, Writer

_log = logging.getLogger(__name__)


class Database(Reader):
    """One open office. Made by `open` or `create`; every method may be called from any thread. `notices` are
    sentences the person should see after opening."""

    def __init__(
        self,
        folder: OfficeFolder,
        key: OfficeKey,
        schema: Schema,
        access: Access,
        *,
        clock: Clock,
        actor: str,
        lock: OfficeLock | None,
        new_uid: Callable[[], str],
    ) -> None:
        self.folder = folder
        self.key = key
        self.schema = schema
        self.clock = clock
        self.new_uid = new_uid
        self._watch = DamageWatch(folder, clock, leaves_word=lock is not None)
        self.notices: list[Message] = []
        self._access = access
        self._lock = lock
        self._closed = False
        self._engine = make_engine(folder.database, key, access, on_damage=self._watch.found)
        self._writer = Writer(
            self._engine,
            folder.database,
            schema,
            clock=clock,
            actor=actor,
            new_uid=new_uid,
            wait=patience(access),
            on_damage=self._watch.found,
        )
        self.tell_damage = self._watch.found
        self.backing = Backing(self)
        super().__init__(
            self._engine, folder.database, lambda: self._writer.open_connection, self._watch.found
        )

    @classmethod
    def open(
        cls,
        folder: Path,
        key: OfficeKey,
        *,
        clock: Clock,
        actor: str,
        read_only: bool = False,
        schema: Schema | None = None,
        wait: float = 5.0,
        network: bool | None = None,
        take_over: bool = False,
        new_uid: Callable[[], str] | None = None,
    ) -> Database:
        """Open the office in `folder`; never makes one.

        `read_only` takes no lock and works beside a writer. `wait` is how many seconds a writer waits for
        another. `network` overrides what the system says of the drive. Raises NotFound, Damaged, NewerFile,
        InUse (LeftByOther when `take_over` would help), ReadOnly, NoSpace or BadInput, all before any change.
        """
        place = OfficeFolder(folder)
        schema = schema or program_schema()
        new_uid = new_uid or UidSource(clock)
        opening.check_files(place)
        if read_only:
            renewal.finish_for_reader(place, clock=clock)
            return cls.look(
                place,
                key,
                clock=clock,
                actor=actor,
                access=opening.reading_access(place, wait),
                schema=schema,
            )
        access = opening.writing_access(place, wait, network)
        lock = OfficeLock(place, who=actor, clock=clock)
        lock.acquire(take_over=take_over)
        try:
            renewal.finish(place)
            opening.refuse_newer_untouched(place, key, upgrade.known_revisions(schema))
            notices = opening.announce(place, key, clock)
            opening.require_whole(place, key)
            database = cls(place, key, schema, access, clock=clock, actor=actor, lock=lock, new_uid=new_uid)
        except BaseException:
            lock.release()
            raise
        with database._closing_on_error(), faults.explained(place.database):
            database._start_writing(notices)
        return database

    @classmethod
    def look(
        cls,
        place: OfficeFolder,
        key: OfficeKey,
        *,
        clock: Clock,
        actor: str,
        access: Access,
        schema: Schema | None = None,
    ) -> Database:
        """Open for reading only, without the lock; with an immutable `access` nothing is written beside the file
        either. Raises NotFound, Damaged or NewerFile."""
        schema = schema or program_schema()
        opening.check_files(place)
        made = UidSource(clock)
        database = cls(place, key, schema, access, clock=clock, actor=actor, lock=None, new_uid=made)
        with database._closing_on_error(), faults.explained(place.database):
            database._start_reading()
        return database

    @classmethod
    def create(
        cls,
        folder: OfficeFolder,
        key: OfficeKey,
        *,
        office_uid: str,
        clock: Clock,
        actor: str,
        schema: Schema | None = None,
        network: bool | None = None,
        new_uid: Callable[[], str] | None = None,
    ) -> Database:
        """Make the database of a new office in a folder made by `folder.create`, and open it."""
        schema = schema or program_schema()
        access = opening.writing_access(folder, 5.0, network)
        canary.write(folder, canary.State(False, 0, "", schema.revision))  # one cut off here holds nothing
        upgrade.make_new(folder, key, schema, access, office_uid=office_uid)
        return cls.open(
            folder.path, key, clock=clock, actor=actor, schema=schema, network=network, new_uid=new_uid
        )

    # Opening and closing ------------------------------------------------------------------------------------

    def _start_reading(self) -> None:
        with self._engine.connect() as connection:
            found = opening.known_revision_of(connection, upgrade.known_revisions(self.schema))
            if found != self.schema.revision:
                raise opening.refuse_older_for_reading()
            self._writer.office_uid = upgrade.office_uid(connection)

    def _start_writing(self, notices: Sequence[Message]) -> None:
        self.notices += notices
        with self._engine.connect() as connection:
            found = opening.known_revision_of(connection, upgrade.known_revisions(self.schema))
        if found != self.schema.revision:
            upgrade.bring_up_to_date(self.folder, self.key, self.schema, self._engine, self.clock)
        elif opening.mend_triggers(self._engine, self.schema):
            _log.warning("the generated triggers were not as they should be and were made again")
        self.notices += opening.check_canary(self._engine, self.folder, self.key)
        with self._engine.connect() as connection:
            self._writer.office_uid = upgrade.office_uid(connection)
            state = canary.newest(raw(connection), self.key, self.schema.revision, closed=False)
        canary.write(self.folder, replace(state, opening=canary.sign_opening(self._engine)))

    @contextmanager
    def _closing_on_error(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            let_go(self._engine)
            if self._lock is not None:
                with suppress(OfficeError):
                    self._lock.release()
            raise

    def close(self, *, backup: bool = True) -> None:
        """Close for good: back up if anything changed, empty the journal file, say `closed`, free the lock.

        Raises what the backup raises, after everything else is done.
        """
        if self._closed:
            return
        self._closed = True
        failure: OfficeError | None = None
        if self._lock is not None and backup and not self.damaged:
            try:
                self.backing.make_if_changed(closing=True)
            except OfficeError as error:
                failure = error
        let_go(self._engine)
        if self._lock is not None:
            try:
                if not self.damaged:
                    leaving.leave_clean(self.folder, self.key, self._access, self.schema.revision)
            finally:
                self._lock.release()
        if failure is not None:
            raise failure

    def on_damage(self, callback: Callable[[Message], None]) -> Callable[[], None]:
        """See `DamageWatch.subscribe`."""
        return self._watch.subscribe(callback)

    @property
    def damaged(self) -> bool:
        """Whether the file has answered with a bad page: from then on nothing is written."""
        return self._watch.damaged

    @property
    def actor(self) -> str:
        """Who is named as the author of changes; it is no access control."""
        return self._writer.actor

    @actor.setter
    def actor(self, name: str) -> None:
        self._writer.actor = name

    @property
    def office_uid(self) -> str:
        return self._writer.office_uid

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading: it holds no lock and writes nothing."""
        return self._lock is None

    @property
    def one_connection(self) -> bool:
        """Whether the drive lets one connection at a time: while a backup reads, everybody else waits."""
        return self._access.network

    # Backups ------------------------------------------------------------------------------------------------

    def back_up(
        self,
        root: Path | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
    ) -> Backup:
        """Write a verified backup, into the own place and the second, or into `root` alone. See `Backing.make`."""
        return self.backing.make(root, progress=progress, cancelled=cancelled)

    def last_backup(self) -> Backup | None:
        """The newest good backup in the office's own `backups`; None when there is none."""
        return self.backing.newest()

    def check(self) -> Checkup:
        """See `checking.check`: whoever saves meanwhile need not wait."""
        return checking.check(self)

    @contextmanager
    def lend_driver(self) -> Iterator[tuple[sa.Connection, Any]]:
        """A connection for work past SQLAlchemy, which then does not see a bad page: such a one is thrown away."""
        with self._engine.connect() as connection, watched(connection, self._watch.found):
            yield connection, raw(connection)

    def rebuild_search(self) -> int:
        """Make the search index anew; returns how many records are in it."""
        self._require_writable()
        with faults.explained(self.folder.database), self._engine.connect() as plain:
            connection = plain.execution_options(**{WRITE: True})
            with connection.begin():
                return search.rebuild(connection, self.schema)

    # Writing ------------------------------------------------------------------------------------------------

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call `callback` with every committed `Changes`, in order, on the thread that committed.

        Returns the function that ends it. A callback must be quick and must not write.
        """
        return self._writer.subscribe(callback)

    @contextmanager
    def transaction(
        self, label: Message, origin: object | None = None, *, final: bool = False
    ) -> Iterator[Session]:
        """One change set: all of the block or nothing. `label` names it in the Edit menu and in History. What is
        `final` is no step of Undo, and the steps it makes impossible leave the list.

        Stamps records, keeps the search index, and publishes `Changes` (with `origin`) after the commit. A block
        that changes nothing leaves no set. Raises Conflict for a stale record, InUse, NoSpace, ReadOnly,
        Damaged, Invalid; RuntimeError when transactions are nested.
        """
        self._require_writable()
        with self._writer.transaction(label, origin, final=final) as session:
            yield session

    def touch(self, session: Session, entity: type[Any], ids: Sequence[int]) -> None:
        """Move the version of roots at once; at the end of a transaction that is done for every root it changed."""
        moved(session).update((entity.__tablename__, one) for one in ids)
        touch(session.connection(), entity.__table__, ids, self.clock.now())

    def stamped(self, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Rows for `session.execute(insert(Entity), rows)` with uid, version and moments filled in."""
        return self._writer.stamper.rows(rows)

    def erase_history(self, session: Session, table: str, row_id: int, columns: Sequence[str]) -> int:
        """Blank columns of one row throughout the journal; returns how many entries. See `journal.erase`."""
        return journal.erase(session.connection(), table, row_id, columns)

    def _require_writable(self) -> None:
        if self.damaged:
            raise Damaged(
                message(
                    "The office's file answered with a damaged page. Nothing more is written to it. "
                    "Close the office and restore the newest backup."
                )
            )
        if self._lock is None or self._closed:  # written without the lock, it would be lost
            raise files.read_only(self.folder.path)

    # Undo ---------------------------------------------------------------------------------------------------

    def next_undo(self) -> tuple[int, Message] | None:
        """The set Ctrl+Z would take back, and its label; None when there is none of this session and actor."""
        step = self._writer.next_undo()
        return None if step is None else (step.set_id, step.label)

    def next_redo(self) -> tuple[int, Message] | None:
        """The set Ctrl+Y would make again (the undo that took it back), and the original's label."""
        step = self._writer.next_redo()
        return None if step is None else (step.set_id, step.label)

    def undo(
        self,
        set_id: int | None = None,
        origin: object | None = None,
        progress: Progress = lambda _done, _total: None,
    ) -> Changes:
        """Take a set back, in a new set: the newest of this session, or any by id (from History).

        `progress(done, total)` counts its entries and may raise Cancelled; nothing is changed then. Raises
        ChangedSince naming the records that were changed since (nothing is then changed), Conflict when there is
        nothing to undo or the set cannot be taken back at all; NotFound when there is no such set.
        """
        self._require_writable()
        return self._writer.undo(set_id, origin, progress)

    def redo(self, origin: object | None = None, progress: Progress = lambda _done, _total: None) -> Changes:
        """Make the newest undone set again. Raises Conflict as `undo`."""
        self._require_writable()
        return self._writer.redo(origin, progress)
