"""The SQLAlchemy engine over SQLCipher: writers begin IMMEDIATE, readers DEFERRED, a bad page ends a connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.model.fields import Base
from r2p_desktop.storage import faults
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect
from r2p_desktop.storage.turns import PoolInTurn

WRITE = "r2p_write"
_LOCAL_CONNECTIONS = 3
_GRACE = 5.0  # seconds that closing waits for a thread that reads
_TURN = 60.0  # seconds: where all share one connection, a list waits for a report to be read


def make_engine(
    file: Path, key: OfficeKey, access: Access, *, on_damage: Callable[[], None] = lambda: None
) -> sa.Engine:
    """An engine whose connections are keyed and set as `pragmas.connect` does.

    A connection begins a write transaction only with `execution_options(r2p_write=True)`; every other one is
    held to reading by SQLite itself. `on_damage` is told when the file answers with a bad page.
    """
    engine = sa.create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(file, key, access),
        poolclass=PoolInTurn,
        pool_size=1 if access.network else _LOCAL_CONNECTIONS,
        max_overflow=0,
        pool_timeout=patience(access),
        pool_reset_on_return="rollback",
        hide_parameters=True,  # the log file is not encrypted: no value of a record may reach it
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        write = bool(connection.get_execution_options().get(WRITE))
        driver = raw(connection)
        driver.execute(f"PRAGMA query_only = {'OFF' if write else 'ON'}")
        driver.execute("BEGIN IMMEDIATE" if write else "BEGIN DEFERRED")

    @event.listens_for(engine, "handle_error")
    def _failed(context: Any) -> None:
        if faults.is_damage(context.original_exception):
            context.is_disconnect = True
            on_damage()

    return engine


def patience(access: Access) -> float:
    """How many seconds one thread waits for another's connection, or for its change to end."""
    return max(access.wait, _TURN) if access.network else access.wait


def let_go(engine: sa.Engine) -> None:
    """Close the engine's connections for good, and forget the statements that saving has compiled for it.

    The mappers keep those for each engine's dialect, and with it all the dialect knows, long after the office was
    closed: a program that is locked and unlocked all day would grow with each opening.
    """
    assert isinstance(engine.pool, PoolInTurn)
    engine.pool.shut(_GRACE)
    for mapper in Base.registry.mappers:
        cache = mapper.base_mapper._compiled_cache
        for key in [key for key in cache if key[0] is engine.dialect]:
            with suppress(KeyError):  # another office's thread made room meanwhile
                del cache[key]


def raw(connection: sa.Connection) -> Any:
    """The driver's own connection: for the handful of fixed statements that every save pays for, which through
    SQLAlchemy cost ten times as much. Use it within `watched`."""
    return connection.connection.driver_connection


@contextmanager
def watched(connection: sa.Connection, on_damage: Callable[[], None]) -> Iterator[None]:
    """Notice a bad page met past SQLAlchemy as `make_engine` does: such a connection is of no more use."""
    try:
        yield
    except sqlcipher.Error as error:
        if faults.is_damage(error):
            on_damage()
            connection.invalidate()
        raise
