"""The journal: every change is in it, in order, with what it replaced; nobody takes anything out of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from storage_kit import EDIT, add_person, load_person, make_office, moving_clock, names, raw, reopen, save

from r2p_desktop.errors import Conflict, Invalid
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ContactPoint, Institution, Person, ReferenceCounter
from r2p_desktop.model.listing import Changes
from r2p_desktop.storage.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = make_office(tmp_path / "office")
    yield database
    database.close(backup=False)


def count(db: Database, table: str) -> int:
    with db.read() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def test_a_new_record_is_stamped_and_journalled_whole(db: Database) -> None:
    person_id = add_person(db, "Ng", "a.ng@example.org")
    person = load_person(db, person_id)
    assert person.version == 1 and len(person.uid) == 36 and person.uid[14] == "7"
    assert person.created_at == person.changed_at and person.created_at.tzinfo is not None
    assert person.sort_key
    entries = [(h.entry.entity, h.entry.op, h.entry.root_id) for h in db.history("person", person_id)]
    assert entries == [("contact_point", "I", person_id), ("person", "I", person_id)]
    last = db.history("person", person_id)[-1]
    assert last.entry.old is None and last.entry.new is not None and last.entry.new["family_name"] == "Ng"
    assert last.change.actor == "A. Ng" and str(last.change.label) == "New contact Ng"
    assert last.change.at.tzinfo is not None


def test_an_update_keeps_only_what_changed(db: Database) -> None:
    person = load_person(db, add_person(db))
    person.given_name = "Ann"
    save(db, person)
    newest = db.history("person", person.id)[0]
    assert newest.entry.op == "U"
    assert newest.entry.old == {"given_name": "Ada", "sort_key": "ng ada"}
    assert newest.entry.new == {"given_name": "Ann", "sort_key": "ng ann"}
    assert str(newest.change.label) == "Edit contact A. Ng"


def test_nothing_changed_leaves_no_set_and_tells_nobody(db: Database) -> None:
    person = load_person(db, add_person(db))
    told: list[Changes] = []
    db.subscribe(told.append)
    before = count(db, "change_set")
    with db.transaction(EDIT):
        pass
    save(db, person)
    assert count(db, "change_set") == before and told == []
    assert load_person(db, person.id).version == person.version
    assert db.next_undo() is not None and str(db.next_undo()[1]) == "New contact Ng"  # type: ignore[index]


def test_a_failed_block_leaves_nothing(db: Database) -> None:
    add_person(db)
    told: list[Changes] = []
    db.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), db.transaction(EDIT) as session:
        session.add(Person(given_name="Bob", family_name="Lost"))
        session.flush()
        raise ZeroDivisionError
    assert names(db) == ["Ng"] and told == [] and count(db, "change_set") == 1
    assert db.search("lost") == []


def test_a_child_changes_its_roots_version_and_is_told_as_its_root(db: Database) -> None:
    person = load_person(db, add_person(db, "Ng", "old@example.org"))
    told: list[Changes] = []
    db.subscribe(told.append)
    person.contact_points[0].value = "new@example.org"
    save(db, person)
    after = load_person(db, person.id)
    assert after.version == 2 and after.changed_at > person.changed_at
    assert told[-1].updated == {"person": frozenset({person.id})}
    assert told[-1].inserted == {} and told[-1].deleted == {}
    assert db.history("person", person.id)[0].entry.entity == "contact_point"


def test_a_removed_and_an_added_child_change_the_root_even_when_the_clock_stands_still(
    tmp_path: Path,
) -> None:
    db = make_office(tmp_path / "still", clock=moving_clock().__class__(fixed=moving_clock().now()))
    person = load_person(db, add_person(db, "Ng", "one@example.org"))
    person.contact_points.clear()
    save(db, person)
    person = load_person(db, person.id)
    assert (person.version, person.contact_points) == (2, [])
    person.contact_points.append(ContactPoint(kind="phone", value="+999 1"))
    save(db, person)
    assert load_person(db, person.id).version == 3
    db.close(backup=False)


def test_a_child_written_without_its_root_loaded_still_moves_the_root(db: Database) -> None:
    person_id = add_person(db, "Ng", "one@example.org")
    with db.transaction(EDIT) as session:
        session.scalars(sa.select(ContactPoint)).one().value = "two@example.org"
    assert load_person(db, person_id).version == 2


def test_bulk_statements_are_journalled_like_any_other(db: Database) -> None:
    first, second = add_person(db, "Ng"), add_person(db, "Oe")
    told: list[Changes] = []
    db.subscribe(told.append)
    with db.transaction(message("Mark all")) as session:
        session.execute(sa.update(Person).values(honorific="Dr."))
        rows = [{"person_id": i, "kind": "email", "value": f"{i}@example.org"} for i in (first, second)]
        session.execute(sa.insert(ContactPoint), db.stamped(rows))
        db.touch(session, Person, [first, second])
    assert told[-1].updated == {"person": frozenset({first, second})}
    assert load_person(db, first).contact_points[0].version == 1
    assert load_person(db, first).version == 2
    assert {h.ref_id for h in db.search("example")} == {first, second}


def test_a_statement_or_a_cascade_makes_open_forms_stale(db: Database) -> None:
    with db.transaction(EDIT) as session:
        institution = Institution(name="Ministry of Justice")
        session.add(institution)
        session.flush()
        session.add(Person(given_name="Ada", family_name="Ng", institution_id=institution.id))
    person = load_person(db, 1)
    with db.transaction(message("Rename all")) as session:
        session.execute(sa.update(Person).values(family_name="Oe"))
    assert load_person(db, 1).version == 2
    with pytest.raises(Conflict):
        save(db, person)
    with db.transaction(message("Remove an institution")) as session:
        session.execute(sa.delete(Institution))
    after = load_person(db, 1)
    assert (after.version, after.institution_id) == (3, None)


def test_a_cascade_is_journalled_row_by_row(db: Database) -> None:
    person_id = add_person(db, "Ng", "a@example.org", "b@example.org")
    with db.transaction(message("Erase")) as session:
        session.execute(sa.delete(Person).where(Person.id == person_id))
    ops = sorted((h.entry.entity, h.entry.op) for h in db.history("person", person_id))
    assert ops.count(("contact_point", "D")) == 2 and ops.count(("person", "D")) == 1


def test_a_part_that_changes_hands_is_told_to_both_roots(db: Database) -> None:
    one, two = add_person(db, "One", "x@example.org"), add_person(db, "Two")
    told: list[Changes] = []
    db.subscribe(told.append)
    with db.transaction(EDIT) as session:
        session.execute(sa.update(ContactPoint).values(person_id=two))
        db.touch(session, Person, [one, two])
    assert told[-1].updated == {"person": frozenset({one, two})}
    assert [h.ref_id for h in db.search("x@example")] == [two]
    db.undo()
    assert [h.ref_id for h in db.search("x@example")] == [one]


def test_born_and_gone_within_one_set_is_not_told_as_either(db: Database) -> None:
    told: list[Changes] = []
    db.subscribe(told.append)
    with db.transaction(EDIT) as session:
        person = Person(given_name="A", family_name="B")
        session.add(person)
        session.flush()
        session.delete(person)
    assert (told[-1].inserted, told[-1].updated, told[-1].deleted) == ({}, {}, {})


def test_origin_order_and_unsubscribing(db: Database) -> None:
    told: list[tuple[str, Changes]] = []
    stop = db.subscribe(lambda c: told.append(("first", c)))
    db.subscribe(lambda c: told.append(("second", c)))
    editor = object()
    with db.transaction(EDIT, origin=editor) as session:
        session.add(Person(given_name="A", family_name="B"))
    assert [who for who, _ in told] == ["first", "second"]
    assert told[0][1].origin is editor and json.loads(told[0][1].label_json)["args"] == {"name": "A. Ng"}
    stop()
    stop()
    add_person(db)
    assert [who for who, _ in told] == ["first", "second", "second"]


def test_a_listener_that_fails_neither_loses_the_change_nor_deafens_the_others(
    db: Database, expect_log
) -> None:
    expect_log("ERROR r2p_desktop.storage.writer: a listener failed")
    told: list[Changes] = []

    def broken(_changes: Changes) -> None:
        raise RuntimeError("no window")

    db.subscribe(broken)
    db.subscribe(told.append)
    add_person(db)
    assert len(told) == 1 and names(db) == ["Ng"]


def test_the_undo_list_is_ready_when_listeners_are_told(db: Database) -> None:
    seen: list[str] = []
    db.subscribe(lambda _: seen.append(f"{db.next_undo() is not None} {db.next_redo() is not None}"))
    add_person(db)
    db.undo()
    db.redo()
    assert seen == ["True False", "False True", "True False"]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM change_entry",
        "DELETE FROM change_set",
        "UPDATE change_set SET actor = 'Eve'",
        "UPDATE change_entry SET old = NULL, new = NULL",
        "UPDATE change_entry SET row_id = 99",
        "INSERT OR REPLACE INTO change_entry SELECT * FROM change_entry",
        "INSERT INTO person (uid, version, created_at, changed_at, honorific, given_name, family_name, name_order,"
        " original_script, salutation, languages, post_title, sort_key, marking, file_number, internal_note)"
        " VALUES ('x', 1, '', '', '', '', '', '', '', '', '', '', '', '', '', '')",
    ],
)
def test_nothing_gets_past_the_journal(db: Database, sql: str) -> None:
    add_person(db)
    with raw(db.folder, db.key) as connection, pytest.raises(Exception, match=r"only grows|NOT NULL"):
        connection.execute(sql)
    assert count(db, "change_entry") == 1


def test_what_is_forgotten_is_blank_in_the_journal_and_the_rest_stays(db: Database) -> None:
    person = load_person(db, add_person(db, "Secret", "s@example.org"))
    person.family_name = "Hidden"
    save(db, person)
    with db.transaction(message("Forget a person")) as session:
        session.execute(sa.update(Person).values(family_name="", sort_key=""))
        assert db.erase_history(session, "person", person.id, ("family_name", "sort_key")) == 3
    with db.read() as connection:
        text = " ".join(
            str(v)
            for row in connection.exec_driver_sql("SELECT old, new FROM change_entry WHERE entity = 'person'")
            for v in row
        )
    assert "Secret" not in text and "Hidden" not in text and "secret" not in text
    assert "Ada" in text
    # The guarded path is shut again.
    with raw(db.folder, db.key) as connection, pytest.raises(Exception, match="only grows"):
        connection.execute("UPDATE change_entry SET new = NULL")


def test_a_table_without_a_journal_is_written_and_not_undone(db: Database) -> None:
    before = count(db, "change_set")
    with db.transaction(EDIT) as session:
        session.add(ReferenceCounter(kind="decision", year=2026, last=4))
    assert count(db, "reference_counter") == 1 and count(db, "change_set") == before


def test_history_pages_and_names_the_actor_of_the_time(db: Database) -> None:
    add_person(db, "One")
    db.actor = "B. Oe"
    add_person(db, "Two")
    sets = db.change_sets(limit=1)
    assert [(s.actor, str(s.label)) for s in sets] == [("B. Oe", "New contact Two")]
    older = db.change_sets(before=sets[-1].id)
    assert [s.actor for s in older] == ["A. Ng"]


def test_sets_are_numbered_without_gaps_per_office_and_across_sessions(db: Database) -> None:
    add_person(db, "One")
    with pytest.raises(ZeroDivisionError), db.transaction(EDIT) as session:
        session.add(Person(given_name="x", family_name="y"))
        session.flush()
        raise ZeroDivisionError
    add_person(db, "Two")
    db.close(backup=False)
    again = reopen(db)
    add_person(again, "Three")
    with again.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT sequence, office, revision FROM change_set ORDER BY id"
        ).all()
    again.close(backup=False)
    assert [r[0] for r in rows] == [1, 2, 3]
    assert {r[1:] for r in rows} == {(db.office_uid, db.schema.revision)}


def test_rules_of_the_file_come_back_as_sentences(db: Database) -> None:
    add_person(db)
    with pytest.raises(Invalid, match="same value"), db.transaction(EDIT) as session:
        session.execute(sa.update(Person).values(uid="same"))
        session.add(Person(given_name="a", family_name="b"))
        session.flush()
        session.execute(sa.update(Person).values(uid="same"))
    with pytest.raises(Conflict, match="removed meanwhile"), db.transaction(EDIT) as session:
        session.execute(sa.update(Person).values(institution_id=4711))
    assert names(db) == ["Ng"]


def test_a_renamed_institution_is_found_at_its_people(db: Database) -> None:
    with db.transaction(EDIT) as session:
        institution = Institution(name="Ministry of Justice")
        session.add(institution)
        session.flush()
        session.add(Person(given_name="Ada", family_name="Ng", institution_id=institution.id))
    assert {h.kind for h in db.search("justice")} == {"person", "institution"}
    with db.transaction(EDIT) as session:
        session.get(Institution, institution.id).name = "Ministry of Fairness"  # type: ignore[union-attr]
    assert db.search("justice") == []
    assert {h.kind for h in db.search("fairness")} == {"person", "institution"}
