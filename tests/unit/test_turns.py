"""Connections in turn: whoever waits is served in order, and one who waited in vain stands in nobody's way."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from r2p_desktop.errors import NotFound
from r2p_desktop.storage.turns import PoolInTurn, Turns


def test_who_came_first_goes_first() -> None:
    turns, order = Turns(), list[int]()
    assert turns.take(1)

    def wait(number: int) -> None:
        assert turns.take(60)
        order.append(number)
        turns.leave()

    waiting = list[threading.Thread]()
    for number in range(20):
        waiting.append(threading.Thread(target=wait, args=(number,)))
        waiting[-1].start()
        while len(turns) < number + 2:
            pass
    turns.leave()
    for thread in waiting:
        thread.join(60)
    assert order == list(range(20))
    assert len(turns) == 0


def test_who_waited_in_vain_leaves_the_queue() -> None:
    turns = Turns()
    assert turns.take(1)
    assert not turns.take(0.01)
    turns.leave()
    assert turns.take(1) and len(turns) == 1


def _engine(tmp_path: Path, seconds: float) -> sa.Engine:
    file = tmp_path / "turns.db"
    return sa.create_engine(
        f"sqlite:///{file}", poolclass=PoolInTurn, pool_size=1, max_overflow=0, pool_timeout=seconds
    )


def test_a_connection_that_never_comes_is_refused_in_time(tmp_path: Path) -> None:
    engine = _engine(tmp_path, 0.01)
    with engine.connect(), pytest.raises(sa.exc.TimeoutError):
        engine.connect()
    with engine.connect():
        pass
    engine.dispose()
    assert isinstance(engine.pool, PoolInTurn)  # the one that takes its place


def test_a_pool_serves_those_who_wait_in_their_order(tmp_path: Path) -> None:
    engine, order = _engine(tmp_path, 60), list[int]()
    pool = engine.pool
    assert isinstance(pool, PoolInTurn)

    def ask(number: int) -> None:
        with engine.connect():
            order.append(number)

    held, waiting = engine.connect(), list[threading.Thread]()
    for number in range(10):
        waiting.append(threading.Thread(target=ask, args=(number,)))
        waiting[-1].start()
        while len(pool._turns) < number + 1:
            pass
    held.close()
    for thread in waiting:
        thread.join(60)
    assert order == list(range(10))
    engine.dispose()


def test_who_waits_while_the_pool_is_shut_gets_nothing(tmp_path: Path) -> None:
    engine, refused = _engine(tmp_path, 60), list[str]()
    pool = engine.pool
    assert isinstance(pool, PoolInTurn)
    held = engine.connect()
    driver = held.connection.driver_connection

    def ask() -> None:
        with pytest.raises(NotFound), engine.connect():
            pass
        refused.append("refused")

    waiting = [threading.Thread(target=ask) for _ in range(3)]
    for thread in waiting:
        thread.start()
    while len(pool._turns) < 3:
        pass
    pool.shut()
    held.close()
    for thread in waiting:
        thread.join(60)
    assert refused == ["refused"] * 3
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")


def test_shutting_waits_for_what_is_being_read(tmp_path: Path) -> None:
    engine, inside, leave = _engine(tmp_path, 60), threading.Event(), threading.Event()
    pool = engine.pool
    assert isinstance(pool, PoolInTurn)

    def read() -> None:
        with engine.connect():
            inside.set()
            leave.wait(60)

    reader = threading.Thread(target=read)
    reader.start()
    assert inside.wait(60)
    closer = threading.Thread(target=pool.shut, args=(60.0,))
    closer.start()
    while not pool._is_shut:
        pass
    assert pool.checkedout() == 1
    leave.set()
    closer.join(60)
    reader.join(60)
    assert not closer.is_alive() and pool.checkedin() == 0


def test_a_shut_pool_gives_nothing_out_and_closes_what_a_thread_still_held(tmp_path: Path) -> None:
    engine = _engine(tmp_path, 1)
    pool = engine.pool
    assert isinstance(pool, PoolInTurn)
    held = engine.connect()
    driver = held.connection.driver_connection
    pool.shut()
    assert held.scalar(sa.text("SELECT 1")) == 1  # what was begun ends
    held.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")
    with pytest.raises(NotFound, match="closed"):
        engine.connect()
