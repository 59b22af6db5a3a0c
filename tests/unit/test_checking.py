"""A check of an open office beside people who go on saving."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from storage_kit import add_person, make_office, names, raw, reopen

from r2p_desktop.storage import backup, checkup, search
from r2p_desktop.storage.checkup import Checkup
from r2p_desktop.storage.database import Database

FAR = 30.0


class StandingStill:
    """A check in another thread that stands still where `inner` is called, until it is let go."""

    def __init__(self, db: Database, patch: pytest.MonkeyPatch, where: Any, name: str) -> None:
        self.found: list[Checkup] = []
        self._reached, self._on = threading.Event(), threading.Event()
        inner: Callable[..., Any] = getattr(where, name)

        def still(*given: Any, **named: Any) -> Any:
            self._reached.set()
            assert self._on.wait(FAR)
            return inner(*given, **named)

        patch.setattr(where, name, still)
        self._thread = threading.Thread(target=lambda: self.found.append(db.check()))

    def __enter__(self) -> StandingStill:
        self._thread.start()
        assert self._reached.wait(FAR)
        return self

    def __exit__(self, *_: object) -> None:
        self._on.set()
        self._thread.join(FAR)

    @property
    def is_still(self) -> bool:
        return self._thread.is_alive() and not self._on.is_set()


@pytest.mark.parametrize(("where", "name"), [(backup, "page_problems"), (search, "check")])
def test_a_save_beside_a_check_does_not_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: Any, name: str
) -> None:
    made = make_office(tmp_path / "office")
    add_person(made, "Before")
    made.close(backup=False)
    db = reopen(made, wait=0.0)  # who would have to wait is refused
    with StandingStill(db, monkeypatch, where, name) as check:
        for number in range(30):
            add_person(db, f"Meanwhile{number}")
        with raw(db.folder, db.key) as other:  # what the check may still see moves from the log into the file
            other.execute("PRAGMA wal_checkpoint(PASSIVE)")
        assert check.is_still and len(names(db)) == 31
    assert check.found == [Checkup(words=True)]
    db.close(backup=False)


def test_a_check_beside_a_long_change_does_without_the_words(tmp_path: Path) -> None:
    made = make_office(tmp_path / "office")
    made.close(backup=False)
    db = reopen(made, wait=0.0)
    found: list[Checkup] = []
    with db._engine.connect() as plain:
        other = plain.execution_options(r2p_write=True)
        with other.begin() as transaction:
            one = threading.Thread(target=lambda: found.append(db.check()))
            one.start()
            one.join(FAR)
            transaction.rollback()
    assert found == [Checkup(words=None)] and db.check() == Checkup(words=True)
    db.close(backup=False)


def test_the_file_taken_out_while_the_check_reads_is_not_called_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = make_office(tmp_path / "office")
    answers = [("issued/gone", "issued/lost"), ("issued/lost", "issued/new")]

    def told(_connection: sa.Connection, *_: object) -> tuple[str, ...]:
        return answers.pop(0)

    monkeypatch.setattr(checkup, "lost_files", told)
    assert db.check() == Checkup(words=True, files=("issued/lost",)) and not answers
    db.close(backup=False)


def test_where_all_share_one_connection_the_check_lets_others_in_between_its_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = make_office(tmp_path / "office")
    db.close(backup=False)
    shared = reopen(db, network=True)
    saved: list[threading.Thread] = []
    seen: list[int] = []
    inner = search.check

    def look(connection: sa.Connection, schema: Any) -> int:
        seen.append(connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one())
        return inner(connection, schema)

    def pages(driver: Any, **_: object) -> list[str]:
        # Whoever asks now comes before the next step.
        saved.append(threading.Thread(target=add_person, args=(shared, "Between")))
        saved[0].start()
        turns = shared._engine.pool._turns  # type: ignore[attr-defined]
        while not len(turns) and saved[0].is_alive():
            saved[0].join(0.01)
        return []

    monkeypatch.setattr(search, "check", look)
    monkeypatch.setattr(backup, "page_problems", pages)
    assert shared.check() == Checkup(words=True)
    saved[0].join(FAR)
    assert seen == [1] and names(shared) == ["Between"]
    shared.close(backup=False)
