"""The one pen of an open office: write transactions, their journal and search rows, undo, and who is told."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Conflict
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.listing import Changes
from r2p_desktop.storage import faults, journal, search, undo
from r2p_desktop.storage.engine import WRITE, watched
from r2p_desktop.storage.schema import Schema
from r2p_desktop.storage.stamping import Stamper, moved, touch
from r2p_desktop.storage.turns import Turns
from r2p_desktop.storage.undo import Progress, Step, UndoList

_log = logging.getLogger(__name__)
Subscriber = Callable[[Changes], None]


class _Mine(threading.local):
    """The transaction this thread is in."""

    connection: sa.Connection | None = None


@dataclass
class _Work:
    """A write transaction; `changes` is set once it is committed, and stays None when it changed nothing."""

    connection: sa.Connection
    set_id: int
    changes: Changes | None = None
    # Roots whose version was moved with their change; None when the work saw to all of them itself.
    moved: set[tuple[str, int]] | None = None


class Writer:
    """Writes to one open office, one transaction at a time."""

    def __init__(
        self,
        engine: sa.Engine,
        file: Path,
        schema: Schema,
        *,
        clock: Clock,
        actor: str,
        new_uid: Callable[[], str],
        wait: float,
        on_damage: Callable[[], None],
    ) -> None:
        self.actor = actor
        self.office_uid = ""
        self.stamper = Stamper(schema, clock.now, new_uid)
        self._engine = engine
        self._writing_engine = engine.execution_options(**{WRITE: True})
        self._file = file
        self._schema = schema
        self._clock = clock
        self._new_uid = new_uid
        self._wait = wait
        self._on_damage = on_damage
        self._pen = Turns()
        self._mine = _Mine()
        self._undo = UndoList()
        self._subscribers: list[Subscriber] = []
        self._sessions = sessionmaker(class_=Session, expire_on_commit=False)
        self.stamper.listen(self._sessions)
        bind = sa.DateTime().dialect_impl(engine.dialect).bind_processor(engine.dialect)
        assert bind is not None
        self._stored_moment = bind

    @property
    def open_connection(self) -> sa.Connection | None:
        """The connection of the transaction this thread is in."""
        return self._mine.connection

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            with suppress(ValueError):
                self._subscribers.remove(callback)

        return unsubscribe

    @contextmanager
    def transaction(self, label: Message, origin: object | None, *, final: bool = False) -> Iterator[Session]:
        def settle(work: _Work) -> None:
            if final:
                with self._engine.connect() as connection, connection.begin():
                    self._undo.finished(undo.blocked_by(connection, work.set_id))
            else:
                self._undo.did(Step(work.set_id, label, self.actor))

        with self._write(label, origin, settle) as work, self._sessions(bind=work.connection) as session:
            yield session
            session.flush()
            work.moved = moved(session)

    @contextmanager
    def _write(
        self,
        label: Message,
        origin: object | None,
        settle: Callable[[_Work], None],
        undo_of: int | None = None,
    ) -> Iterator[_Work]:
        """A journalled write transaction. `settle` is called after the commit, before anybody is told."""
        if self._mine.connection is not None:
            raise RuntimeError("a transaction is already open in this thread; transactions do not nest")
        if not self._pen.take(self._wait):
            raise faults.busy()
        try:
            with (
                faults.explained(self._file),
                self._writing_engine.connect() as connection,
                watched(connection, self._on_damage),
                connection.begin() as transaction,
            ):
                work = _Work(connection, journal.begin(connection))
                yield from self._lend(work)
                self._finish(work, transaction, label, origin, undo_of)
            if work.changes is not None:
                settle(work)
                self._publish(work.changes)
        finally:
            self._pen.leave()

    def _lend(self, work: _Work) -> Iterator[_Work]:
        self._mine.connection = work.connection
        try:
            yield work
        finally:
            self._mine.connection = None

    def _finish(
        self,
        work: _Work,
        transaction: sa.RootTransaction,
        label: Message,
        origin: object | None,
        undo_of: int | None,
    ) -> None:
        """Complete the set before COMMIT; a block that changed nothing leaves nothing, not even a write."""
        connection = work.connection
        changes = journal.touched(connection, work.set_id, label, origin)
        if changes is None:
            if journal.wrote_nothing(connection):
                transaction.rollback()
            else:
                journal.leave(connection)
            return
        touched: dict[str, set[int]] = {}
        for part in (changes.inserted, changes.updated, changes.deleted):
            for root, ids in part.items():
                touched.setdefault(root, set()).update(ids)
        self._move_rest(work, changes)
        search.refresh(connection, self._schema, touched)
        journal.finish(
            connection,
            work.set_id,
            uid=self._new_uid(),
            office=self.office_uid,
            at=self._now_as_stored(),
            actor=self.actor,
            label=changes.label_json,
            undo_of=undo_of,
            revision=self._schema.revision,
        )
        journal.leave(connection)
        work.changes = changes

    def _now_as_stored(self) -> str:
        moment: Any = self._stored_moment(self._clock.now().replace(tzinfo=None))
        return str(moment)

    def _move_rest(self, work: _Work, changes: Changes) -> None:
        """Move the version of roots that a statement or a cascade changed: else a form opened before would write
        over them, and nobody would notice."""
        if work.moved is None:
            return
        for root, ids in changes.updated.items():
            late = [i for i in sorted(ids) if (root, i) not in work.moved]
            if late:
                touch(work.connection, self._schema.tracked[root].table, late, self._clock.now())

    def _publish(self, changes: Changes) -> None:
        for callback in tuple(self._subscribers):
            try:
                callback(changes)
            except Exception:
                # The change is committed: a listener's failure must not make it look lost.
                _log.exception("a listener failed on change set %s", changes.set_id)

    # Undo ---------------------------------------------------------------------------------------------------

    def next_undo(self) -> Step | None:
        return self._undo.next_undo(self.actor)

    def next_redo(self) -> Step | None:
        return self._undo.next_redo(self.actor)

    def undo(
        self, set_id: int | None, origin: object | None, progress: Progress = lambda _done, _total: None
    ) -> Changes:
        if set_id is None:
            step = self.next_undo()
            if step is None:
                raise Conflict(message("There is nothing to undo."))
            return self._replay(
                step.set_id,
                _undo_of(step.label),
                origin,
                lambda work: self._undo.undid(step, Step(work.set_id, step.label, step.actor)),
                progress,
            )
        undone = self._undo.find_undone(set_id)
        if undone is not None:
            return self._redo(undone, origin, progress)
        return self._undo_named(set_id, origin, progress)

    def _undo_named(self, set_id: int, origin: object | None, progress: Progress) -> Changes:
        """Take a set chosen from the history back: that is a change of its own, which Undo takes back in turn."""
        with faults.explained(self._file), self._engine.connect() as connection, connection.begin():
            change = journal.one_set(connection, set_id)
        if change is None:
            raise undo.unknown_set(set_id)
        label = _undo_of(change.label)
        return self._replay(
            set_id,
            label,
            origin,
            lambda work: self._undo.did(Step(work.set_id, label, self.actor)),
            progress,
        )

    def redo(self, origin: object | None, progress: Progress = lambda _done, _total: None) -> Changes:
        step = self.next_redo()
        if step is None:
            raise Conflict(message("There is nothing to redo."))
        return self._redo(step, origin, progress)

    def _redo(self, step: Step, origin: object | None, progress: Progress) -> Changes:
        return self._replay(
            step.set_id,
            _redo_of(step.label),
            origin,
            lambda work: self._undo.redid(step, Step(work.set_id, step.label, step.actor)),
            progress,
        )

    def _replay(
        self,
        set_id: int,
        label: Message,
        origin: object | None,
        settle: Callable[[_Work], None],
        progress: Progress,
    ) -> Changes:
        with self._write(label, origin, settle, undo_of=set_id) as work:
            undo.require_undoable(work.connection, self._schema, set_id)
            replay = undo.Replay(work.connection, self._schema, self._now_as_stored(), progress)
            replay.back(set_id, work.set_id)
        if work.changes is None:
            raise Conflict(message("There is nothing left of this change to take back."))
        return work.changes


def _undo_of(label: Message) -> Message:
    """The name of the set that takes a set of this name back; taking an undo back makes the change itself again."""
    original = label.args.get("change")
    if isinstance(original, Message) and label.text == "Undo: {change}":
        return message("Redo: {change}", change=original)
    if isinstance(original, Message) and label.text == "Redo: {change}":
        return message("Undo: {change}", change=original)
    return message("Undo: {change}", change=label)


def _redo_of(label: Message) -> Message:
    """The name of the set that makes a set of this name again."""
    return label if isinstance(label.args.get("change"), Message) else message("Redo: {change}", change=label)
