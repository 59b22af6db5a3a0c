"""Undo and redo: everything comes back as it was, nothing of anybody else's goes, and versions only grow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from storage_kit import (
    add_person,
    load_person,
    make_office,
    names,
    record_hash,
    reopen,
    save,
)

from r2p_desktop.errors import Conflict, NotFound, ReadOnly
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Institution, Person
from r2p_desktop.storage.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = make_office(tmp_path / "office")
    yield database
    database.close(backup=False)


def test_undo_and_redo_walk_through_named_steps(db: Database) -> None:
    assert db.next_undo() is None and db.next_redo() is None
    for undoing in (db.undo, db.redo):
        with pytest.raises(Conflict, match="nothing to"):
            undoing()
    start = record_hash(db)
    person_id = add_person(db, "Ng", "a@example.org")
    made = record_hash(db)
    person = load_person(db, person_id)
    person.family_name = "Oe"
    save(db, person, message("Rename"))
    renamed = record_hash(db)
    step = db.next_undo()
    assert step is not None and str(step[1]) == "Rename"

    changes = db.undo(origin="menu")
    assert record_hash(db) == made and changes.origin == "menu"
    assert changes.updated == {"person": frozenset({person_id})}
    assert [str(s.label) for s in db.change_sets(limit=1)] == ["Undo: Rename"]
    redo = db.next_redo()
    assert redo is not None and str(redo[1]) == "Rename"
    assert db.undo().deleted == {"person": frozenset({person_id})}
    assert record_hash(db) == start and db.next_undo() is None and db.search("ng") == []

    assert db.redo().inserted == {"person": frozenset({person_id})}
    assert record_hash(db) == made and [h.title for h in db.search("ng")] == ["Ada Ng"]
    db.redo()
    assert record_hash(db) == renamed and db.next_redo() is None
    step = db.next_undo()
    assert step is not None and str(step[1]) == "Rename"
    db.undo()
    assert record_hash(db) == made


def test_what_comes_back_has_the_same_identity_and_a_higher_version(db: Database) -> None:
    person = load_person(db, add_person(db, "Ng", "a@example.org"))
    db.undo()
    db.redo()
    back = load_person(db, person.id)
    assert (back.id, back.uid, back.created_at) == (person.id, person.uid, person.created_at)
    assert back.contact_points[0].uid == person.contact_points[0].uid
    assert back.version > person.version and back.changed_at > person.changed_at
    person.family_name = "Stale"
    with pytest.raises(Conflict):
        save(db, person)


def test_ids_are_never_given_twice(db: Database) -> None:
    first = add_person(db)
    db.undo()
    assert add_person(db) == first + 1


def test_a_form_opened_before_an_undo_is_stale_even_if_only_a_part_changed(db: Database) -> None:
    person = load_person(db, add_person(db, "Ng", "a@example.org"))
    person.contact_points[0].value = "b@example.org"
    save(db, person)
    opened = load_person(db, person.id)
    db.undo()
    opened.given_name = "Ann"
    with pytest.raises(Conflict):
        save(db, opened)
    assert load_person(db, person.id).contact_points[0].value == "a@example.org"


def test_a_new_change_empties_the_redo_list(db: Database) -> None:
    add_person(db, "One")
    db.undo()
    add_person(db, "Two")
    assert db.next_redo() is None


def test_a_record_changed_since_is_named_and_nothing_is_taken_back(db: Database) -> None:
    person = load_person(db, add_person(db, "Ng"))
    person.family_name = "Oe"
    save(db, person, message("Rename"))
    db.actor = "B. Somebody"
    person = load_person(db, person.id)
    person.family_name = "Pa"
    save(db, person)
    db.actor = "A. Ng"
    before = record_hash(db)
    with pytest.raises(Conflict, match="“Ada Pa” was changed since"):
        db.undo()
    assert record_hash(db) == before and len(db.change_sets()) == 3


def test_another_field_changed_since_is_no_obstacle(db: Database) -> None:
    person = load_person(db, add_person(db, "Ng"))
    person.honorific = "Dr."
    save(db, person, message("Title"))
    title = db.change_sets(limit=1)[0].id
    person = load_person(db, person.id)
    person.file_number = "12/7"
    save(db, person)
    db.undo(title)
    person = load_person(db, person.id)
    assert (person.honorific, person.file_number) == ("", "12/7")


def test_undo_never_takes_a_link_that_others_made_since(db: Database) -> None:
    with db.transaction(message("New institution")) as session:
        institution = Institution(name="Ministry of Justice")
        session.add(institution)
    person = load_person(db, add_person(db))
    person.institution_id = institution.id
    save(db, person)
    made = db.change_sets()[-1].id
    before = record_hash(db)
    with pytest.raises(Conflict, match="Ada Ng"):
        db.undo(made)
    assert record_hash(db) == before


def test_undo_of_a_deletion_whose_link_is_gone_since_is_refused(db: Database) -> None:
    with db.transaction(message("Start")) as session:
        institution = Institution(name="Ministry of Justice")
        session.add(institution)
        session.flush()
        session.add(Person(given_name="Ada", family_name="Ng", institution_id=institution.id))
    with db.transaction(message("Remove the person")) as session:
        session.execute(sa.delete(Person))
    removed = db.change_sets(limit=1)[0].id
    with db.transaction(message("Remove the ministry")) as session:
        session.execute(sa.delete(Institution))
    before = record_hash(db)
    with pytest.raises(Conflict, match="Ada Ng"):
        db.undo(removed)
    assert record_hash(db) == before
    db.undo()
    db.undo(removed)
    assert names(db) == ["Ng"]


def test_undo_that_would_take_a_value_somebody_else_has_now_is_refused(db: Database) -> None:
    person = load_person(db, add_person(db, "Ng"))
    with db.transaction(message("Remove")) as session:
        session.execute(sa.delete(Person))
    removed = db.change_sets(limit=1)[0].id
    with db.transaction(message("Take the uid")) as session:
        session.execute(
            sa.insert(Person), db.stamped([{"uid": person.uid, "given_name": "X", "family_name": "Y"}])
        )
    with pytest.raises(Conflict, match="Ng"):
        db.undo(removed)
    assert names(db) == ["Y"]


def test_only_this_session_and_this_person_are_on_the_undo_list(db: Database) -> None:
    add_person(db, "Mine")
    db.actor = "B. Oe"
    assert db.next_undo() is None
    add_person(db, "Theirs")
    db.actor = "A. Ng"
    step = db.next_undo()
    assert step is not None and str(step[1]) == "New contact Mine"
    db.close(backup=False)
    again = reopen(db)
    assert again.next_undo() is None
    old = again.change_sets()[-1].id
    again.undo(old)
    assert names(again) == ["Theirs"]
    # To this session that is a change of its own, which it can take back.
    step = again.next_undo()
    assert step is not None and str(step[1]) == "Undo: New contact Mine"
    with pytest.raises(Conflict, match="already been taken back"):
        again.undo(old)
    again.undo()
    assert names(again) == ["Mine", "Theirs"]
    again.undo(old)
    assert names(again) == ["Theirs"]
    again.close(backup=False)


def test_an_unknown_set_and_an_office_opened_for_reading_refuse(db: Database) -> None:
    with pytest.raises(NotFound):
        db.undo(77)
    add_person(db)
    set_id = db.change_sets()[0].id
    db.close(backup=False)
    reading = reopen(db, read_only=True)
    with pytest.raises(ReadOnly):
        reading.undo(set_id)
    reading.close()


def test_a_change_taken_back_from_the_history_is_what_undo_takes_back_next(db: Database) -> None:
    add_person(db, "One")
    one = db.change_sets(limit=1)[0].id
    add_person(db, "Two")
    db.undo(one)
    assert names(db) == ["Two"]
    step = db.next_undo()
    assert step is not None and str(step[1]) == "Undo: New contact One"
    db.undo()
    assert names(db) == ["One", "Two"]
    step = db.next_undo()
    assert step is not None and str(step[1]) == "New contact Two"
    db.redo()
    assert names(db) == ["Two"]


def test_after_a_change_taken_back_from_the_history_undo_still_reaches_every_earlier_step(
    db: Database,
) -> None:
    add_person(db, "One")
    one = db.change_sets(limit=1)[0].id
    add_person(db, "Two")
    db.undo(one)
    for _ in range(3):
        db.undo()
    assert names(db) == []
    for _ in range(3):
        db.redo()
    assert names(db) == ["Two"]
