"""Which backup is the newest when the clock of a computer has gone wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_kit import START, add_person, make_office

from r2p_desktop.clock import Clock
from r2p_desktop.storage import backup
from r2p_desktop.storage.database import Database


class Hand:
    """A clock set by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def db(tmp_path: Path, hand: Hand) -> Iterator[Database]:
    database = make_office(tmp_path / "office", Clock(source=hand))
    add_person(database, "Ng")
    yield database
    database.close(backup=False)


def test_the_newest_is_the_one_last_made_though_an_earlier_one_is_dated_ahead(db, hand, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    db.backing.set_second_place(stick)
    hand.now = START + dt.timedelta(days=3_000)
    ahead = db.backing.make()
    assert db.backing.newest() == ahead and not db.backing.second_is_behind()
    hand.now = START + dt.timedelta(days=1)
    assert db.backing.newest() == ahead  # nothing was made since
    add_person(db, "Bo")
    made = db.backing.make(second=False)
    assert db.backing.newest() == made
    assert db.backing.second_is_behind()
    assert db.backing.catch_up() == 1
    assert db.backing.notes.second_at == made.made_at and not db.backing.second_is_behind()
    assert backup.newest_in(db.folder.backups) == ahead  # without a clock, by name


def test_with_a_clock_put_back_the_last_made_is_the_newest(db, hand):
    hand.now = START + dt.timedelta(days=3)
    db.backing.make()
    add_person(db, "Bo")
    hand.now = START + dt.timedelta(days=1)
    made = db.backing.make()
    assert db.backing.newest() == made
