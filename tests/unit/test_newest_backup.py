"""Which backup is the newest when the clock of a computer has gone wrong."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_kit import START, add_person, make_office

from r2p_desktop.clock import Clock
from r2p_desktop.model.entities import Person
from r2p_desktop.services.offices import NewOffice, create_office, open_newest_backup, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.services.rescue import find_way_back
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


def there(db: Database, stick: Path) -> list[str]:
    return [b.identity for b in backup.in_place(stick / f"office-{db.office_uid}", db.office_uid)]


@pytest.mark.parametrize("back", [dt.timedelta(0), dt.timedelta(minutes=20), dt.timedelta(days=400)])
def test_the_second_place_lacks_the_last_made_whatever_the_clock_says(db, hand, tmp_path, back):
    """A clock that stands still gives two backups one moment; one that was put back, the later an earlier moment."""
    stick = tmp_path / "stick"
    stick.mkdir()
    db.backing.set_second_place(stick)
    first = db.backing.make()
    assert there(db, stick) == [first.identity]
    add_person(db, "Bo")
    hand.now = START - back
    made = db.backing.make_if_changed(second=False)
    assert made is not None and db.backing.newest() == made
    assert db.backing.second_is_behind() and db.backing.second_lacks(made)
    assert db.backing.catch_up() >= 1
    assert made.identity in there(db, stick) and not db.backing.second_is_behind()
    assert db.backing.catch_up() == 0 and made.identity in there(db, stick)
    # Also once the clock is right again and the others are dated later.
    hand.now = START + dt.timedelta(hours=3)
    assert db.backing.newest() == made and not db.backing.changed() and not db.backing.second_is_behind()
    db.backing.set_second_place(None)
    assert not db.backing.second_is_behind()
    db.backing.set_second_place(stick)
    assert not db.backing.second_is_behind(), "what is there is seen"


def test_an_earlier_moment_brought_later_is_not_thinned_away_by_those_brought_with_it(db, hand, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(5):
        hand.now = START + dt.timedelta(days=number, hours=3)
        add_person(db, f"P{number}")
        db.backing.make()
    hand.now = START + dt.timedelta(days=4, hours=2, minutes=50)  # put back by some minutes
    add_person(db, "Last")
    last = db.backing.make()
    hand.now = START + dt.timedelta(days=900)
    db.backing.set_second_place(stick)
    assert db.backing.catch_up() == 6 and last.identity in there(db, stick)
    assert not db.backing.second_is_behind() and db.backing.newest() == last


def test_notes_that_are_lost_or_lead_elsewhere_are_none(db, hand):
    made = db.backing.make()
    hand.now += dt.timedelta(hours=1)
    add_person(db, "Bo")
    newest = db.backing.make()
    notes = db.folder.path / "backups.json"
    for name in ("../../elsewhere", "/", "..", "", "gone", 3, None):
        notes.write_text(json.dumps({"newest": name}))
        assert db.backing.newest() == newest
    notes.write_text(json.dumps({"newest": made.path.name}))
    assert db.backing.newest() == newest, "later by moment and by content: it could not be noted"
    backup.mark_bad(newest, hand.now)
    assert db.backing.newest() == made


def test_who_looks_or_goes_back_is_given_the_one_last_made(tmp_path, hand):
    folder, clock = tmp_path / "office", Clock(source=hand)
    create_office(folder, NewOffice("Office of Ardenia"), clock=clock)
    office = open_office(folder, clock=clock, render=PaperPress())
    hand.now = START + dt.timedelta(days=3_000)
    office.backups.make()
    hand.now = START + dt.timedelta(days=1)
    office.people.save(Person(family_name="Bo"))
    made = office.backups.make()
    office.close(backup=False)
    looking = open_newest_backup(folder, None, clock=clock, render=PaperPress())
    assert looking.backup_of == made.made_at and looking.people.load(1).family_name == "Bo"
    looking.close(backup=False)
    way = find_way_back(folder, None)
    assert way.backup is not None and way.backup.path == made.path and way.changes_since == 0
    (folder / "backups.json").unlink()
    assert find_way_back(folder, None).backup.path != made.path  # then only the dates tell


def test_one_that_could_not_be_noted_is_still_the_way_back(tmp_path, hand):
    """The program was killed, or the drive full, between the backup and its note."""
    folder, clock = tmp_path / "office", Clock(source=hand)
    create_office(folder, NewOffice("Office of Ardenia"), clock=clock)
    office = open_office(folder, clock=clock, render=PaperPress())
    office.backups.make()
    notes = (folder / "backups.json").read_bytes()
    hand.now += dt.timedelta(hours=1)
    office.people.save(Person(family_name="Bo"))
    made = office.backups.make()
    office.close(backup=False)
    (folder / "backups.json").write_bytes(notes)
    looking = open_newest_backup(folder, None, clock=clock, render=PaperPress())
    assert looking.backup_of == made.made_at
    looking.close(backup=False)
    assert find_way_back(folder, None).backup.path == made.path
