"""History as the services tell it: records, sets, who took what back, and that a long journal is read by its indexes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from office_fixture import CLOCK, make_office
from storage_kit import load_person, record_hash, save

from r2p_desktop.errors import Cancelled, ChangedSince, Conflict, NotFound
from r2p_desktop.i18n import Catalogue, message
from r2p_desktop.model.entities import AgendaItem, ContactPoint, Institution, Meeting, Person
from r2p_desktop.services.history import Asked, is_erased
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.services.wording import KNOWN_BY, kind_of
from r2p_desktop.storage import journal_pages
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.engine import WRITE
from r2p_desktop.storage.journal_pages import Wanted


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeServices]:
    services = make_office(tmp_path / "office")
    yield services
    services.close(backup=False)


def database(office: OfficeServices) -> Database:
    return office._database


def person(office: OfficeServices, name: str = "Ng") -> int:
    new = Person(given_name="Anna", family_name=name)
    new.contact_points = [ContactPoint(kind="email", value=f"{name}@office.example".lower())]
    return office.people.save(new)


def rename(office: OfficeServices, person_id: int, name: str) -> int:
    """Rename somebody; gives the number of the change."""
    record = load_person(database(office), person_id)
    record.family_name = name
    save(database(office), record, message("Edit contact {name}", name=name))
    return office.history.newest()


def test_a_part_is_told_by_what_it_is_even_when_it_is_gone(office: OfficeServices) -> None:
    anna = person(office)
    record = load_person(database(office), anna)
    record.contact_points[0].value = "new@office.example"
    save(database(office), record)
    record = load_person(database(office), anna)
    record.contact_points.clear()
    save(database(office), record)
    told = [p for p in office.history.of("person", anna) if p.table == "contact_point"]
    assert [(p.operation, p.known_by) for p in told] == [
        ("D", {"kind": "email"}), ("U", {"kind": "email"}), ("I", {"kind": "email"}),
    ]  # fmt: skip
    assert told[1].changes == {"value": ("ng@office.example", "new@office.example")}


def test_the_history_of_a_record_pages_on_and_survives_its_removal(office: OfficeServices) -> None:
    anna = person(office)
    for number in range(5):
        rename(office, anna, f"Ng {number}")
    whole = office.history.of("person", anna)
    pages = [office.history.of("person", anna, limit=3)]
    while pages[-1]:
        pages.append(office.history.of("person", anna, before=pages[-1][-1].entry_id, limit=3))
    assert [p for page in pages for p in page] == list(whole)
    office.people.bin([anna])
    office.bin.empty(office.bin.contents())
    assert len(office.history.of("person", anna)) > len(whole)
    assert office.history.name("person", anna) == "Anna Ng 4"


def test_every_part_can_be_called_by_a_name_and_told_from_its_like(office: OfficeServices) -> None:
    for name, tracked in database(office).schema.tracked.items():
        assert str(kind_of(name))
        assert set(KNOWN_BY.get(name, ())) <= set(tracked.table.c.keys())
        assert tracked.is_root or name in KNOWN_BY


def test_an_erased_value_says_so_and_its_change_is_not_taken_back(office: OfficeServices) -> None:
    anna = person(office)
    changed = rename(office, anna, "Secret")
    rename(office, anna, "")
    db = database(office)
    with db.transaction(message("Forget a person")) as session:
        db.erase_history(session, "person", anna, ("family_name", "sort_key"))
    told = next(p for p in office.history.of("person", anna) if p.set_id == changed)
    assert all(is_erased(value) for value in told.changes["family_name"])
    assert "Secret" not in repr(office.history.of("person", anna)[2:])
    before = record_hash(db)
    with pytest.raises(Conflict, match="erased"):
        office.history.take_back(changed)
    assert record_hash(db) == before


def test_all_changes_newest_first_by_person_kind_day_and_words(office: OfficeServices) -> None:
    anna = person(office)
    place = office.institutions.save(Institution(name="Ministry of Justice"))
    database(office).actor = "B. Oe"
    renamed = rename(office, anna, "Øster")
    history = office.history
    everything = list(history.sets(Asked()))
    assert everything == list(range(history.newest(), 0, -1))
    assert list(history.sets(Asked(actor="B. Oe"))) == [renamed]
    assert set(history.people()) == {"A. Tester", "B. Oe"}
    assert list(history.sets(Asked(table="institution"))) == [renamed - 1]
    assert list(history.sets(Asked(table="person"))) == [renamed, renamed - 2]
    assert list(history.sets(Asked(table="person", actor="A. Tester"))) == [renamed - 2]
    today = CLOCK.now().astimezone().date()
    assert list(history.sets(Asked(first=today, last=today))) == everything
    assert list(history.sets(Asked(first=today + dt.timedelta(days=1)))) == []
    assert list(history.sets(Asked(last=today - dt.timedelta(days=1)))) == []
    # By the words of the label, in any spelling, and by what the records are called now.
    assert list(history.sets(Asked(text="edit oster"))) == [renamed]
    assert renamed - 2 in history.sets(Asked(text="Øster"))
    assert list(history.sets(Asked(text="justice", table="person"))) == []
    assert history.steps([renamed - 1])[renamed - 1].counts == {"institution": 1}
    assert history.records_of(renamed - 1, "institution") == [(place, "Ministry of Justice")]


def test_words_are_looked_for_in_the_language_of_the_window(office: OfficeServices) -> None:
    anna = person(office)
    changed = rename(office, anna, "Bélisle")
    french = Catalogue("fr", {"Edit contact {name}": "Modifier le contact {name}"}).render
    assert list(office.history.sets(Asked(text="modifier contact belisle"), words=french)) == [changed]
    assert list(office.history.sets(Asked(text="edit contact zz"), words=french)) == []


def test_pages_follow_each_other_without_a_gap(office: OfficeServices) -> None:
    anna = person(office)
    for number in range(12):
        rename(office, anna, f"N{number}")
    for asked in (
        Asked(),
        Asked(table="person"),
        Asked(text="edit"),
        Asked(table="person", actor="A. Tester"),
    ):
        whole = list(office.history.sets(asked))
        paged: list[int] = []
        while True:
            page = office.history.sets(asked, before=paged[-1] if paged else None, limit=5)
            if not page:
                break
            paged += page
        assert paged == whole and len(whole) >= 12


def test_a_search_through_all_words_can_be_stopped(office: OfficeServices) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.history.sets(Asked(text="nothing like this"), progress=stop)


def test_a_change_of_another_session_and_author_is_taken_back_and_marked(office: OfficeServices) -> None:
    anna = person(office)
    renamed = rename(office, anna, "Oe")
    folder = office.folder
    office.close(backup=False)
    again = open_office(folder, clock=CLOCK, render=PaperPress())
    try:
        database(again).actor = "B. Oe"
        assert again.history.next_undo() is None
        assert again.history.step(renamed).taken_back is None
        seen: list[tuple[int, int]] = []
        changes = again.history.take_back(renamed, "page", lambda done, total: seen.append((done, total)))
        assert changes.origin == "page" and seen == [(0, 1)]
        assert again.people.load(anna).family_name == "Ng"
        mark = again.history.step(renamed).taken_back
        assert mark is not None and (mark.actor, mark.set_id) == ("B. Oe", again.history.newest())
        assert "already" in str(again.history.step(renamed).refusal)
        # Taking back the taking back makes the change again, by its own name, and the mark goes.
        again.history.take_back(mark.set_id)
        assert again.people.load(anna).family_name == "Oe"
        assert again.history.step(renamed).taken_back is None
        again.history.take_back(again.history.newest())
        again.history.take_back(again.history.newest())
        labels = [str(again.history.step(n).label) for n in again.history.sets(Asked(), limit=4)]
        assert labels == [
            "Redo: Edit contact Oe", "Undo: Edit contact Oe", "Redo: Edit contact Oe", "Undo: Edit contact Oe",
        ]  # fmt: skip
    finally:
        again.close(backup=False)


def test_every_record_in_the_way_is_named(office: OfficeServices) -> None:
    ids = [person(office, f"Ng {n}") for n in range(8)]
    office.people.mark_verified(ids)
    many = office.history.newest()
    with database(office).transaction(message("Unverify")) as session:
        session.execute(sa.update(Person).where(Person.id.in_(ids[:7])).values(verified_on=None))
    before = record_hash(database(office))
    with pytest.raises(ChangedSince) as refused:
        office.history.take_back(many)
    assert {(r.table, r.record_id, r.gone) for r in refused.value.records} == {
        ("person", i, False) for i in ids[:7]
    }
    assert str(refused.value).startswith("7 records were changed since: “Anna Ng ")
    assert "…" in str(refused.value)
    assert record_hash(database(office)) == before


def test_cancelling_half_way_changes_nothing(office: OfficeServices) -> None:
    anna = person(office)
    before = record_hash(database(office))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.history.take_back(office.history.newest(), progress=stop)
    assert record_hash(database(office)) == before and office.people.load(anna).family_name == "Ng"


def test_what_was_removed_for_good_is_refused_in_words_and_leaves_the_undo_list(
    office: OfficeServices,
) -> None:
    kept = person(office, "Kept")
    office.people.mark_verified([kept])
    anna = person(office)
    made = office.history.newest()
    office.people.bin([anna])
    office.bin.empty(office.bin.contents())
    emptied = office.history.newest()
    assert "for good" in str(office.history.step(emptied).refusal)
    with pytest.raises(Conflict, match="backup"):
        office.history.take_back(emptied)
    with pytest.raises(ChangedSince, match=r"removed for good since.*backup") as refused:
        office.history.take_back(made)
    assert [(r.name, r.gone) for r in refused.value.records] == [("Anna Ng", True)]
    # Undo goes on with what can still be taken back.
    assert str(office.history.next_undo()) == "Mark contact Anna Kept as verified"
    office.history.undo()
    assert office.people.load(kept).verified_on is None


def test_a_change_of_an_older_program_is_refused_in_words(office: OfficeServices) -> None:
    anna = person(office)
    renamed = rename(office, anna, "Oe")
    db = database(office)
    with db._engine.connect() as plain:
        connection = plain.execution_options(**{WRITE: True})
        with connection.begin():
            connection.exec_driver_sql("DROP TRIGGER keep_change_set_update")
            connection.exec_driver_sql("UPDATE change_set SET revision = '0000' WHERE id = ?", (renamed,))
    assert "older version" in str(office.history.step(renamed).refusal)
    with pytest.raises(Conflict, match="older version"):
        office.history.take_back(renamed)
    with pytest.raises(NotFound):
        office.history.step(renamed + 50)


def test_the_beginning_of_the_office_stays(office: OfficeServices) -> None:
    before = record_hash(database(office))
    assert "began" in str(office.history.step(1).refusal)
    with pytest.raises(Conflict, match="the office began"):
        office.history.take_back(1)
    assert record_hash(database(office)) == before


def test_a_meeting_with_its_parts_is_one_record_of_its_change(office: OfficeServices) -> None:
    meeting = Meeting(title="First")
    meeting.agenda_items = [AgendaItem(title=f"Item {n}") for n in range(3)]
    meeting_id = office.meetings.save(meeting)
    made = office.history.newest()
    assert office.history.step(made).counts == {"meeting": 1}
    told = office.history.changed(made, "meeting", [meeting_id])
    assert sorted(p.known_by["title"] for p in told if p.table == "agenda_item") == [
        "Item 0", "Item 1", "Item 2",
    ]  # fmt: skip
    assert office.history.size_of_undo() == 1


# A long journal: nothing reads it whole --------------------------------------------------------------------


def plan_of(db: Database, statement: sa.Select[tuple[int]]) -> list[str]:
    with db.read() as connection:
        sql = statement.compile(connection, compile_kwargs={"literal_binds": True})
        return [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (Wanted(), "PRIMARY KEY"),
        (Wanted(actor="A. Tester"), "ix_change_set_actor"),
        (Wanted(root="person"), "ix_change_entry_kind"),
        (Wanted(root="person", actor="A. Tester"), "ix_change_entry_kind"),
    ],
)
def test_every_page_walks_an_index(office: OfficeServices, wanted: Wanted, index: str) -> None:
    plan = plan_of(database(office), journal_pages.query(wanted, 10, 200))
    assert any(index in line for line in plan), plan
    assert not any(line.startswith("SCAN change_") for line in plan), plan


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (
            "SELECT * FROM change_entry WHERE root = 'person' AND root_id = 1 ORDER BY id DESC LIMIT 500",
            "_root",
        ),
        ("SELECT * FROM change_entry WHERE root_id IN (1, 2) AND root = 'person' AND +set_id = 3", "_root"),
        ("SELECT * FROM change_entry WHERE set_id = 3 ORDER BY id", "_set_id"),
        ("SELECT id FROM change_set WHERE undo_of = 3", "_undo_of"),
        ("SELECT undo_of FROM change_set WHERE undo_of IN (3, 4)", "_undo_of"),
        ("SELECT max(id) FROM change_set", "SEARCH"),
        ("SELECT min(actor) FROM change_set WHERE actor > 'A'", "_actor"),
        ("SELECT count(*) FROM change_set WHERE at >= '2026'", "_at"),
    ],
)
def test_what_the_window_asks_is_answered_by_an_index(office: OfficeServices, sql: str, index: str) -> None:
    with database(office).read() as connection:
        plan = [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(index in line for line in plan), plan
    assert not any("TEMP B-TREE" in line for line in plan), plan
