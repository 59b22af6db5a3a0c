"""The reading side of an open office: snapshots, sessions that load, search and history."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session, sessionmaker

from r2p_desktop.storage import faults, journal, search
from r2p_desktop.storage.engine import raw, watched
from r2p_desktop.storage.journal import ChangeSet, HistoryEntry


class _Mine(threading.local):
    """The connection this thread is reading on."""

    connection: sa.Connection | None = None


class Reader:
    """Reads one open office. `own` gives the connection of the write transaction the calling thread is in."""

    def __init__(
        self,
        engine: sa.Engine,
        file: Path,
        own: Callable[[], sa.Connection | None],
        on_damage: Callable[[], None],
    ) -> None:
        self._on_damage = on_damage
        self._engine = engine
        self._file = file
        self._own = own
        self._reading = _Mine()
        self._reading_sessions = sessionmaker(class_=Session, expire_on_commit=False, autoflush=False)
        event.listen(self._reading_sessions, "before_flush", _refuse_flush)

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A connection over one unchanging state of the file, for Core rows.

        Inside a transaction of the same thread it is the transaction's own: it sees what was just written. Inside
        another reading it is that one's: the same state, and on a network drive there is no second connection.
        """
        with faults.explained(self._file):
            own = self._own() or self._reading.connection
            if own is not None:
                yield own
                return
            with (
                self._engine.connect() as connection,
                watched(connection, self._on_damage),
                connection.begin() as reading,
            ):
                self._reading.connection = connection
                try:
                    yield connection
                finally:
                    self._reading.connection = None
                reading.rollback()

    @contextmanager
    def session(self) -> Iterator[Session]:
        """An ORM session to load records with; it writes nothing, and its records live on detached."""
        with self.read() as connection, self._reading_sessions(bind=connection) as session:
            yield session

    @contextmanager
    def interruptible(self) -> Iterator[tuple[sa.Connection, Callable[[], None]]]:
        """`read()` with the function that cancels its running query from another thread (raises Cancelled)."""
        with self.read() as connection:
            yield connection, raw(connection).interrupt

    def search(self, typed: str, kinds: Sequence[str] | None = None, limit: int = 50) -> list[search.Hit]:
        """Records that match what was typed; see `search.search`."""
        with self.read() as connection:
            return search.search(connection, typed, kinds, limit)

    def history(
        self, root: str, root_id: int, *, limit: int = 500, before: int | None = None
    ) -> list[HistoryEntry]:
        """What happened to one root record and its parts, the newest first; `before` pages on."""
        with self.read() as connection:
            return journal.history(connection, root, root_id, limit=limit, before=before)

    def change_sets(self, *, before: int | None = None, limit: int = 200) -> list[ChangeSet]:
        """The newest change sets; `before` pages on."""
        with self.read() as connection:
            return journal.change_sets(connection, before=before, limit=limit)


def _refuse_flush(*_: object) -> None:
    raise RuntimeError("this session only reads; write inside Database.transaction")
