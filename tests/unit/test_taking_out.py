"""One record or one file out of a backup, tried restores, and how the backups stand, as the windows ask for it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from office_fixture import CLOCK, make_office
from sqlalchemy.orm import selectinload

from r2p_desktop.errors import Conflict, Damaged, Invalid, NotFound, WrongPassphrase
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    ContactPoint,
    DelegationMember,
    Document,
    Institution,
    Meeting,
    Minute,
    Person,
    Plan,
    PlanItem,
    PlanItemInstitution,
)
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import backup
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.triggers import quoted

EDIT = message("Edit")
PAPER = b"%PDF-1.7 the brief" * 500


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeServices]:
    services = make_office(tmp_path / "office")
    yield services
    services.close(backup=False)


def put(office: OfficeServices, *records: object) -> None:
    with office.write(EDIT) as (_, session):
        session.add_all(records)


def run(office: OfficeServices, sql: str, *args: object) -> None:
    with office.write(EDIT) as (_, session):
        session.connection().exec_driver_sql(sql, args)


def one(office: OfficeServices, sql: str, *args: object) -> object:
    with office.reading() as connection:
        return connection.exec_driver_sql(sql, args).scalar()


def rows(office: OfficeServices) -> list[tuple[object, ...]]:
    """Every journalled row but for what only grows."""
    database = office._database
    found: list[tuple[object, ...]] = []
    with office.reading() as connection:
        for name, tracked in database.schema.tracked.items():
            columns = ", ".join(
                quoted(c.name) for c in tracked.table.columns if c.name not in {"version", "changed_at"}
            )
            found += [
                (name, *row)
                for row in connection.exec_driver_sql(f"SELECT {columns} FROM {quoted(name)} ORDER BY id")
            ]
    return found


@pytest.fixture
def person(office: OfficeServices) -> Person:
    made = Person(given_name="Ada", family_name="Ng")
    made.contact_points = [ContactPoint(kind="email", value=f"{n}@example.org", position=n) for n in range(3)]
    put(office, made)
    return made


def contacts(office: OfficeServices, person_id: int) -> list[str]:
    with office._database.session() as session:
        found = session.get(Person, person_id, options=[selectinload(Person.contact_points)])
        assert found is not None
        return [c.value for c in found.contact_points]


@pytest.mark.parametrize("now", ["as it was", "changed", "in the bin", "gone for good"])
def test_a_record_comes_back_as_it_was_in_one_undo_step(
    office: OfficeServices, person: Person, now: str
) -> None:
    taken = office.backups.make().path
    if now == "changed":
        with office.write(EDIT) as (_, session):
            mine = session.get(Person, person.id, options=[selectinload(Person.contact_points)])
            assert mine is not None
            mine.family_name = "Spoiled"
            mine.contact_points = [
                *mine.contact_points[1:],
                ContactPoint(kind="phone", value="+2541", position=9),
            ]
    elif now == "in the bin":
        run(office, "UPDATE person SET deleted_at = '2026-03-02 09:00:00.000000' WHERE id = ?", person.id)
    elif now == "gone for good":
        run(office, "DELETE FROM person WHERE id = ?", person.id)
    before = rows(office)
    assert office.backups.take_record(taken, "person", person.uid) == person.id
    assert contacts(office, person.id) == ["0@example.org", "1@example.org", "2@example.org"]
    assert one(office, "SELECT family_name FROM person WHERE deleted_at IS NULL") == "Ng"
    assert [hit.title for hit in office.find("Ng")], "and it is found again"
    if now == "as it was":
        assert rows(office) == before
        return
    label = office.history.next_undo()
    assert label is not None and "Ng" in str(label)
    office.history.undo()
    assert rows(office) == before


def test_an_editor_that_was_open_before_is_stale(office: OfficeServices, person: Person) -> None:
    taken = office.backups.make().path
    opened = office.people.load(person.id)
    run(office, "DELETE FROM person WHERE id = ?", person.id)
    office.backups.take_record(taken, "person", person.uid)
    opened.family_name = "From the stale form"
    with pytest.raises(Conflict):
        office.people.save(opened)


def test_a_meeting_comes_back_with_agenda_minutes_and_who_was_there(
    office: OfficeServices, person: Person
) -> None:
    meeting = Meeting(title="Network", kind="network")
    meeting.agenda_items = [AgendaItem(title=f"Item {n}", position=n) for n in range(3)]
    meeting.attendances = [Attendance(person_id=person.id)]
    put(office, meeting)
    minute = Minute(agenda_item_id=meeting.agenda_items[1].id, text="Agreed.")
    minute.meeting_id = meeting.id
    put(office, minute)
    taken = office.backups.make().path
    run(office, "DELETE FROM minute")
    run(office, "DELETE FROM agenda_item WHERE position = 1")
    run(office, "DELETE FROM meeting")
    office.backups.take_record(taken, "meeting", meeting.uid)
    assert one(office, "SELECT group_concat(title) FROM agenda_item") == "Item 0,Item 1,Item 2"
    found = (
        "SELECT a.title FROM minute m JOIN agenda_item a ON a.id = m.agenda_item_id WHERE m.text = 'Agreed.'"
    )
    assert one(office, found) == "Item 1"
    assert one(office, "SELECT count(*) FROM attendance WHERE person_id = ?", person.id) == 1


def test_what_it_was_linked_to_and_is_gone_is_said(office: OfficeServices, person: Person) -> None:
    action = ActionItem(text="Write", person_id=person.id)
    meeting = Meeting(title="Network", kind="network")
    meeting.agenda_items = [AgendaItem(title="Opening")]
    meeting.delegation = [DelegationMember(person_id=person.id)]
    put(office, action, meeting)
    taken = office.backups.make().path
    run(office, "DELETE FROM action_item")
    run(office, "DELETE FROM meeting")
    run(office, "DELETE FROM person")
    told: list[Message] = []
    office.backups.take_record(taken, "action_item", action.uid, told=told.append)
    assert one(office, "SELECT person_id FROM action_item") is None
    assert len(told) == 1 and "Ada Ng" in str(told[0])
    told.clear()
    office.backups.take_record(taken, "meeting", meeting.uid, told=told.append)
    # A part that cannot be without her stays away; the others come.
    assert one(office, "SELECT count(*) FROM delegation_member") == 0 and "Ng" in str(told[0])
    assert one(office, "SELECT title FROM agenda_item") == "Opening"
    # The person first, then the meeting once more: now everything is there.
    told.clear()
    for table, uid in (("person", person.uid), ("meeting", meeting.uid), ("action_item", action.uid)):
        office.backups.take_record(taken, table, uid, told=told.append)
    assert told == [] and one(office, "SELECT count(*) FROM delegation_member") == 1
    assert one(office, "SELECT person_id FROM action_item") == person.id


def test_a_record_that_cannot_stand_alone_names_what_it_needs(office: OfficeServices) -> None:
    plan = Plan(title="National plan")
    put(office, plan)
    item = PlanItem(title="Train judges", plan_id=plan.id, code="1")
    put(office, item)
    taken = office.backups.make().path
    run(office, "DELETE FROM plan_item")
    run(office, "DELETE FROM plan")
    before = rows(office)
    with pytest.raises(Conflict, match="National plan"):
        office.backups.take_record(taken, "plan_item", item.uid)
    assert rows(office) == before
    office.backups.take_record(taken, "plan", plan.uid)
    office.backups.take_record(taken, "plan_item", item.uid)
    assert one(office, "SELECT title FROM plan_item") == "Train judges"


def test_a_code_that_was_given_away_since_refuses(office: OfficeServices) -> None:
    plan = Plan(title="National plan")
    put(office, plan)
    item = PlanItem(title="Train judges", plan_id=plan.id, code="1")
    put(office, item)
    taken = office.backups.make().path
    run(office, "DELETE FROM plan_item")
    put(office, PlanItem(title="Another", plan_id=plan.id, code="1"))
    with pytest.raises(Invalid):
        office.backups.take_record(taken, "plan_item", item.uid)
    assert one(office, "SELECT group_concat(title) FROM plan_item") == "Another"


def test_a_number_that_was_taken_since_is_no_obstacle(office: OfficeServices) -> None:
    """After going back to an older state, the same numbers stand for other records."""
    plan, ministry = Plan(title="National plan"), Institution(name="Ministry")
    put(office, plan, ministry)
    parent = PlanItem(title="Parent", plan_id=plan.id, code="1")
    put(office, parent)
    child = PlanItem(title="Child", plan_id=plan.id, code="1.1", parent_id=parent.id)
    child.institutions = [PlanItemInstitution(institution_id=ministry.id)]
    put(office, child)
    taken = office.backups.make().path
    for table in ("plan_item_institution", "plan_item"):
        run(office, f"DELETE FROM {table}")
    for number in (parent.id, child.id):
        other = PlanItem(title=f"Other {number}", plan_id=plan.id, code=f"o{number}")
        put(office, other)
        run(office, "UPDATE plan_item SET id = ? WHERE id = ?", number, other.id)
    new_parent = office.backups.take_record(taken, "plan_item", parent.uid)
    new_child = office.backups.take_record(taken, "plan_item", child.uid)
    assert len({new_parent, new_child, parent.id, child.id}) == 4
    assert one(office, "SELECT parent_id FROM plan_item WHERE id = ?", new_child) == new_parent
    linked = "SELECT institution_id FROM plan_item_institution WHERE plan_item_id = ?"
    assert one(office, linked, new_child) == ministry.id


def test_a_record_the_backup_does_not_hold(office: OfficeServices, person: Person) -> None:
    taken = office.backups.make().path
    later = Person(given_name="Later", family_name="One")
    put(office, later)
    with pytest.raises(NotFound, match="does not hold"):
        office.backups.take_record(taken, "person", later.uid)


# Files ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def paper(office: OfficeServices) -> Document:
    stored = FileStore(office.folder / "issued").store(io.BytesIO(PAPER))
    made = Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size)
    put(office, made)
    return made


def test_a_file_is_taken_out_readable(office: OfficeServices, paper: Document, tmp_path: Path) -> None:
    taken = office.backups.make().path
    (office.folder / "issued" / paper.pdf_name).unlink()
    office.backups.take_file(taken, paper.pdf_name, tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").read_bytes() == PAPER
    with pytest.raises(NotFound):
        office.backups.take_file(taken, "0" * 40, tmp_path / "nothing.pdf")
    shared = backup.find_stored(taken, f"issued/{paper.pdf_name}")
    assert shared is not None
    shared.write_bytes(shared.read_bytes()[:-1] + b"?")
    with pytest.raises(Damaged):
        office.backups.take_file(taken, paper.pdf_name, tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").read_bytes() == PAPER and not (tmp_path / "nothing.pdf").exists()


def test_a_record_brings_its_files_with_it(office: OfficeServices, paper: Document) -> None:
    taken = office.backups.make().path
    run(office, "DELETE FROM document")
    (office.folder / "issued" / paper.pdf_name).unlink()
    office.backups.take_record(taken, "document", paper.uid)
    assert FileStore(office.folder / "issued").read(paper.pdf_name, paper.pdf_key) == PAPER
    assert list(office.check()) == []


def test_lost_files_come_back_from_whichever_backup_has_them(office: OfficeServices, paper: Document) -> None:
    office.backups.make()
    live = office.folder / "issued" / paper.pdf_name
    live.unlink()
    assert list(office.check()) != []
    assert office.backups.bring_back_files() == 1 and list(office.check()) == []
    live.unlink()
    (office.folder / "backups" / "files" / "issued" / paper.pdf_name).unlink()
    told: list[Message] = []
    assert office.backups.bring_back_files(told.append) == 0 and len(told) == 1


# Proving and saying how things stand -----------------------------------------------------------------------


def test_a_tried_restore_says_what_came_back(office: OfficeServices, person: Person, paper: Document) -> None:
    with pytest.raises(NotFound):
        office.backups.prove()
    made = office.backups.make()
    put(office, Person(given_name="Later", family_name="One"))
    run(office, "UPDATE person SET family_name = 'Changed' WHERE id = ?", person.id)
    proof = office.backups.prove()
    assert proof.backup.path == made.path and proof.files == 1
    assert proof.counts["person"] == 1 and proof.counts["document"] == 1 == made.counts["document"]
    assert proof.rows >= 4  # the contact points, the paper, the office; the person was changed since
    assert not list((office.folder / "backups").glob("trial-*"))


def test_a_backup_that_does_not_hold_what_the_office_holds_is_no_proof(
    office: OfficeServices, person: Person
) -> None:
    made = office.backups.make()
    with office._database.lend_driver() as (_, driver):
        driver.execute("PRAGMA query_only = OFF")
        driver.execute("DROP TRIGGER journal_person_update")
        driver.execute("UPDATE person SET family_name = 'Quietly' WHERE id = ?", (person.id,))
    with pytest.raises(Damaged, match=f"person {person.id}"):
        office.backups.prove()
    assert made.path in {b.path for b in office.backups.listed()}, "its bytes are as made: the office is not"


def test_a_damaged_backup_fails_its_trial_and_no_longer_counts(
    office: OfficeServices, person: Person
) -> None:
    first = office.backups.make()
    put(office, Person(given_name="Later", family_name="One"))
    second = office.backups.make()
    content = bytearray((second.path / "office.db").read_bytes())
    content[20000] ^= 1
    (second.path / "office.db").write_bytes(content)
    with pytest.raises(Damaged):
        office.backups.prove()
    assert [b.path for b in office.backups.listed()] == [first.path]
    assert office.backups.prove().backup.path == first.path
    assert office.backups.status().changed_since_backup


def test_the_status_tells_what_start_says(office: OfficeServices, person: Person, tmp_path: Path) -> None:
    status = office.backups.status()
    assert (status.last_at, status.second_place, status.changed_since_backup) == (None, None, True)
    (tmp_path / "stick").mkdir()
    office.backups.set_second_place(tmp_path / "stick")
    made = office.backups.make(second=False)
    status = office.backups.status()
    assert (status.last_at, status.second_at, status.changed_since_backup) == (made.made_at, None, False)
    assert office.backups.make_if_changed() is None
    status = office.backups.status()
    assert (status.second_at, status.second_failure) == (made.made_at, None)
    assert {b.place for b in office.backups.listed()} == {"own", "second"}
    assert all(b.counts["person"] == 1 and b.made_by for b in office.backups.listed())
    assert {b.place for b in office.backups.listed(second=False)} == {"own"}


def test_nothing_is_backed_up_from_a_damaged_office(office: OfficeServices, person: Person) -> None:
    good = office.backups.make()
    office._database._watch.found()
    with pytest.raises(Damaged, match="earlier backups stay"):
        office.backups.make()
    assert [b.path for b in office.backups.listed()] == [good.path]
    assert "no backup is made" in str(office.backups.status().last_failure)


def test_backups_from_before_a_new_key_are_still_read_proven_and_taken_from(tmp_path: Path) -> None:
    create_office(tmp_path / "o", NewOffice("O", passphrase="one two three"), clock=CLOCK)
    office = open_office(tmp_path / "o", Secret("one two three"), clock=CLOCK, render=PaperPress())
    person = Person(given_name="Ada", family_name="Ng")
    put(office, person)
    taken = office.backups.make().path
    slot = next(s for s in office.access.openers() if s.kind == "passphrase")
    new = office.access.renew({slot.slot_id: "one two three"}).recovery_code
    office = open_office(tmp_path / "o", Secret(new), clock=CLOCK, render=PaperPress())
    run(office, "UPDATE person SET family_name = 'Spoiled'")
    assert [b.counts["person"] for b in office.backups.listed() if b.path == taken] == [1]
    assert office.backups.take_record(taken, "person", person.uid) == person.id
    assert one(office, "SELECT family_name FROM person") == "Ng"
    assert office.backups.prove(taken).counts["person"] == 1
    office.close(backup=False)


def test_another_offices_backup_is_not_read_as_this_ones(office: OfficeServices, tmp_path: Path) -> None:
    create_office(tmp_path / "o", NewOffice("O", passphrase="one two three"), clock=CLOCK)
    other = open_office(tmp_path / "o", Secret("one two three"), clock=CLOCK, render=PaperPress())
    foreign = other.backups.make().path
    other.close(backup=False)
    for use in (office.backups.look_inside, office.backups.prove):
        with pytest.raises(WrongPassphrase):
            use(foreign)
    inside = office.backups.look_inside(foreign, secret=Secret("one two three"))
    assert inside.heading().name == "O"
    inside.close(backup=False)
