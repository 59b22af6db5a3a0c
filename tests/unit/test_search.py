"""The search index: it finds names as people type them, agrees with the records, and takes nothing typed for syntax."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from storage_kit import EDIT, add_person, load_person, make_office, raw, save

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Cancelled
from r2p_desktop.model.entities import ActionItem, ContactPoint, Institution, Person
from r2p_desktop.storage import search
from r2p_desktop.storage.database import Database

NAMES = {
    "José Muñoz": ("jose", "munoz", "MUÑ"),
    "Łukasz Žižek": ("lukasz", "zizek", "Žižek"),
    "Søren Størm": ("soren", "storm", "størm"),
    "Đorđe Straße": ("dorde", "strasse"),
    "Фёдор Соловьёв": ("федор", "соловьев", "Соловьёв"),
    "محمد الأحمد": ("محمد", "الاحمد", "احمد"),
    "王小明": ("王小明", "小明", "明"),
    "Siobhán O'Brien": ("siobhan", "obrien", "o'brien", "brien"),
    "Jean-Pierre Çelik": ("jean-pierre", "jeanpierre", "pierre", "celik"),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    db = make_office(tmp_path_factory.mktemp("search") / "office")
    with db.transaction(EDIT) as session:
        for name in NAMES:
            given_name, _, family = name.rpartition(" ")
            session.add(Person(given_name=given_name, family_name=family, internal_note="called in spring"))
        session.add(Institution(name="Ministry of Justice", short_name="MoJ"))
    yield db
    db.close(backup=False)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = make_office(tmp_path / "office")
    yield database
    database.close(backup=False)


@pytest.mark.parametrize(("name", "typed"), [(n, t) for n, ways in NAMES.items() for t in ways])
def test_a_name_is_found_as_people_type_it(office: Database, name: str, typed: str) -> None:
    assert name in [h.title for h in office.search(typed)]


@pytest.mark.parametrize(
    "typed",
    ["", " ", "*", '"', "a AND", "NEAR(", "ntitle:ng", "ng OR", "-", "(", "^ng", "a*b*", "'; DROP", "\x00"],
)
def test_nothing_typed_is_syntax(office: Database, typed: str) -> None:
    office.search(typed)
    assert office.search("munoz")


@given(st.text())
def test_any_text_can_be_typed(office: Database, typed: str) -> None:
    office.search(typed)
    office.search(typed, kinds=["person"])


def test_all_words_must_occur_and_only_the_last_may_be_unfinished(office: Database) -> None:
    assert [h.title for h in office.search("jose mu")] == ["José Muñoz"]
    assert [h.title for h in office.search("mu jos")] == []
    assert office.search("jose xyz") == []


def test_one_and_two_letters_look_at_names_only_the_newest_first(office: Database) -> None:
    assert office.search("in") == []  # "in spring" stands in every note
    ids = [h.ref_id for h in office.search("s", kinds=["person"])]
    assert ids == sorted(ids, reverse=True) and len(ids) >= 3


def test_kinds_and_limit(office: Database) -> None:
    assert [h.kind for h in office.search("justice", kinds=["institution"])] == ["institution"]
    assert office.search("justice", kinds=["person"]) == []
    assert office.search("justice", kinds=[]) == []
    assert len(office.search("spring", limit=3)) == 3
    assert office.search("spring", limit=0) == []


def test_a_name_counts_more_than_a_note(db: Database) -> None:
    with db.transaction(EDIT) as session:
        session.add(Person(given_name="Grace", family_name="Hall"))
        session.add(Person(given_name="Ada", family_name="Ng", internal_note="met Grace"))
    assert [h.title for h in db.search("grace")] == ["Grace Hall", "Ada Ng"]


def test_binned_records_are_not_found_and_come_back(db: Database) -> None:
    person = load_person(db, add_person(db))
    person.deleted_at = Clock().now()
    save(db, person)
    assert db.search("ng") == []
    db.undo()
    assert len(db.search("ng")) == 1


def test_parts_are_found_at_their_root(db: Database) -> None:
    person_id = add_person(db, "Ng", "ada@ministry.example")
    assert [(h.kind, h.ref_id) for h in db.search("ministry")] == [("person", person_id)]
    with db.transaction(EDIT) as session:
        session.execute(sa.delete(ContactPoint))
    assert db.search("ministry") == []


def test_matching_restricts_a_list(db: Database) -> None:
    person_id = add_person(db, "Ng")
    add_person(db, "Oe")
    with db.transaction(EDIT) as session:
        session.add(ActionItem(text="Call Ng"))
    query = search.matching("person", "ng")
    assert query is not None and search.matching("person", " ** ") is None
    table = Person.__table__
    with db.read() as connection:
        found = connection.scalars(sa.select(table.c.id).where(table.c.id.in_(query))).all()
    assert found == [person_id]


def test_check_finds_what_is_wrong_and_rebuild_mends_it(db: Database) -> None:
    for family in ("Ng", "Oe", "Pa"):
        add_person(db, family)
    assert db.check().search == 0 and db.check().words
    with db.transaction(EDIT) as session:
        connection = session.connection()
        connection.exec_driver_sql("DELETE FROM search_doc WHERE ref_id = 1")
        connection.exec_driver_sql("UPDATE search_doc SET title = 'Other' WHERE ref_id = 2")
        connection.exec_driver_sql(
            "INSERT INTO search_doc (kind, ref_id, title, detail, ntitle, nbody) VALUES ('person', 99, 'g', '', 'g', '')"
        )
    assert db.check().search == 3 and not db.check().ok
    assert db.rebuild_search() == 3
    assert db.check().ok and len(db.search("ng")) == 1


def test_check_finds_words_that_do_not_belong_to_their_row(db: Database) -> None:
    add_person(db)
    with raw(db.folder, db.key) as connection:
        connection.execute("INSERT INTO search_fts (rowid, ntitle, nbody) VALUES (1, 'stranger', '')")
    report = db.check()
    assert report.words is False and not report.ok
    db.rebuild_search()
    assert db.check().ok


def test_many_records_in_one_transaction_are_all_indexed(db: Database) -> None:
    with db.transaction(EDIT) as session:
        rows = [{"given_name": "G", "family_name": f"Bulk{n}"} for n in range(1200)]
        session.execute(sa.insert(Person), db.stamped(rows))
    assert len(db.search("bulk", limit=5000)) == 1200
    assert db.check().ok
    db.undo()
    assert db.search("bulk") == [] and db.check().ok


def test_one_endless_word_is_indexed_in_one_pass(db: Database) -> None:
    person = load_person(db, add_person(db))
    person.internal_note = "a" * 20_000 + "ü" + "b'" * 1000
    save(db, person)
    assert db.check().ok


def test_a_search_can_be_interrupted(db: Database) -> None:
    add_person(db)
    with pytest.raises(Cancelled), db.interruptible() as (connection, interrupt):
        # SQLite notices between two rows: interrupted from within the query itself, at a known moment.
        raw = connection.connection.driver_connection
        raw.create_function("stop", 0, lambda: interrupt() or 1)
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + stop() FROM n) SELECT max(i) FROM n"
        )
    assert len(db.search("ng")) == 1


def test_a_whole_name_typed_comes_before_longer_ones_changed_later(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    with db.transaction(EDIT) as session:
        for family in ("Haddad", "Haddad II", "Haddad III"):
            session.add(Person(given_name="Amina", family_name=family))
    with db.transaction(EDIT) as session:
        # A longer text of his own makes the first a worse match for the words alone.
        person = session.scalars(sa.select(Person).where(Person.family_name == "Haddad")).one()
        person.internal_note = "called in spring, in summer and again before the meeting in autumn"
    with db.read() as connection:
        found = [hit.title for hit in search.search(connection, "amina haddad")]
    db.close(backup=False)
    assert found[0] == "Amina Haddad" and sorted(found[1:]) == ["Amina Haddad II", "Amina Haddad III"]
