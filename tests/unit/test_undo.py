"""Undo and redo: everything comes back as it was, nothing of anybody else's goes, and versions only grow."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from storage_kit import (
    OFFICE_UID,
    add_person,
    load_person,
    make_office,
    moving_clock,
    names,
    record_hash,
    reopen,
    save,
)

from r2p_desktop.errors import Conflict, NotFound, ReadOnly
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ContactPoint, Institution, Person
from r2p_desktop.storage import folder, search
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.schema import Schema


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


class _OddBase(DeclarativeBase):
    pass


class Odd(_OddBase):
    """A root whose values JSON does not hold by itself."""

    __tablename__ = "odd"
    __table_args__ = ({"sqlite_autoincrement": True},)
    __root__: ClassVar[str | None] = None
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(sa.String(36), default="")
    version: Mapped[int] = mapped_column()
    created_at: Mapped[dt.datetime | None] = mapped_column()
    changed_at: Mapped[dt.datetime | None] = mapped_column()
    blob: Mapped[bytes | None] = mapped_column(sa.LargeBinary)
    real: Mapped[float | None] = mapped_column(sa.Float)
    text: Mapped[str | None] = mapped_column(sa.Text)
    flag: Mapped[bool | None] = mapped_column(sa.Boolean)
    whole: Mapped[int | None] = mapped_column(sa.BigInteger)


def odd_schema(revision: str = "odd") -> Schema:
    return Schema(
        base=_OddBase,
        revision=revision,
        documents=lambda _c, _r, _i: [],
        name_of=lambda table, row: f"{table} {row.id}",
        searched=frozenset(),
    )


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    place = folder.create(tmp_path_factory.mktemp("odd") / "office")
    database = Database.create(
        place,
        OfficeKey.generate(),
        office_uid=OFFICE_UID,
        clock=moving_clock(),
        actor="A",
        schema=odd_schema(),
    )
    yield database
    database.close(backup=False)


values = st.fixed_dictionaries(
    {
        "blob": st.none() | st.binary(max_size=40),
        "real": st.none() | st.floats(allow_nan=False, allow_infinity=False),
        "text": st.none() | st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])),
        "flag": st.none() | st.booleans(),
        "whole": st.none() | st.integers(-(2**63), 2**63 - 1),
    }
)


@given(values, values)
def test_every_value_comes_back_bit_for_bit(
    odd: Database, first: dict[str, Any], second: dict[str, Any]
) -> None:
    columns = ("blob", "real", "text", "flag", "whole")

    def stored() -> list[Any]:
        with odd.read() as connection:
            listed = ", ".join(f"typeof({c}), {c}" for c in columns)
            return [tuple(r) for r in connection.exec_driver_sql(f"SELECT id, {listed} FROM odd ORDER BY id")]

    start = stored()
    with odd.transaction(message("Make")) as session:
        row = Odd(**first, version=1)
        session.add(row)
    made = stored()
    with odd.transaction(message("Change")) as session:
        session.execute(sa.update(Odd).where(Odd.id == row.id).values(**second))
    changed = stored()
    with odd.transaction(message("Delete")) as session:
        session.execute(sa.delete(Odd).where(Odd.id == row.id))
    assert stored() == start
    odd.undo()
    assert stored() == changed
    if made != changed:
        odd.undo()
    assert stored() == made
    if made != changed:
        odd.redo()
    odd.redo()
    assert stored() == start


def test_a_set_of_another_shape_of_the_file_is_refused(tmp_path: Path) -> None:
    place, key = folder.create(tmp_path / "office"), OfficeKey.generate()
    old = Database.create(
        place, key, office_uid="o", clock=moving_clock(), actor="A", schema=odd_schema("odd1")
    )
    with old.transaction(message("Make")) as session:
        session.add(Odd(text="x", version=1))
    with old.transaction(message("Say")) as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = 'odd2'")
    old.close(backup=False)
    new = Database.open(place.path, key, clock=moving_clock(), actor="A", schema=odd_schema("odd2"))
    with pytest.raises(Conflict, match="older version of the program"):
        new.undo(new.change_sets()[-1].id)
    new.close(backup=False)


class EverythingCanBeTakenBack(RuleBasedStateMachine):
    """Random work on people and institutions; undo all of it and nothing is left, redo it and all is there."""

    people = Bundle("people")

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.db = make_office(self.home / "office")
        self.hashes = [record_hash(self.db)]
        self.versions: dict[str, int] = {}

    def teardown(self) -> None:
        report = self.db.check()
        assert report.ok, report
        self.db.close(backup=False)
        shutil.rmtree(self.home)

    def _done(self) -> None:
        now = record_hash(self.db)
        if now != self.hashes[-1]:
            self.hashes.append(now)

    @initialize()
    def ministry(self) -> None:
        with self.db.transaction(message("Ministry")) as session:
            session.add(Institution(name="Ministry"))
        self._done()

    @rule(target=people, name=st.sampled_from(["Ng", "Ø", "王", "O'Brien"]), count=st.integers(0, 2))
    def add(self, name: str, count: int) -> int:
        person = add_person(self.db, name, *(f"{i}@example.org" for i in range(count)))
        self._done()
        return person

    @rule(person=people, title=st.sampled_from(["Dr.", "H.E.", ""]), value=st.sampled_from(["a@x", "b@x"]))
    def edit(self, person: int, title: str, value: str) -> None:
        with self.db.session() as session:
            there = session.get(Person, person)
        if there is None:
            return
        record = load_person(self.db, person)
        record.honorific = title
        if record.contact_points:
            record.contact_points[0].value = value
            if len(record.contact_points) > 1:
                del record.contact_points[1]
        else:
            record.contact_points.append(ContactPoint(kind="email", value=value))
        save(self.db, record)
        self._done()

    @rule(person=people)
    def delete(self, person: int) -> None:
        with self.db.transaction(message("Delete")) as session:
            session.execute(sa.delete(Person).where(Person.id == person))
        self._done()

    @rule()
    def all_to_the_ministry(self) -> None:
        with self.db.transaction(message("Bulk")) as session:
            found = session.scalar(sa.select(Institution.id).limit(1))
            session.execute(sa.update(Person).values(institution_id=found))
        self._done()

    @rule()
    def a_ministry_more_or_less(self) -> None:
        with self.db.transaction(message("Turn over")) as session:
            session.execute(sa.delete(Institution))
            session.add(Institution(name="Ministry"))
        self._done()

    @precondition(lambda self: len(self.hashes) > 1)
    @rule()
    def back_and_forth(self) -> None:
        for expected in reversed(self.hashes[:-1]):
            self.db.undo()
            assert record_hash(self.db) == expected
        assert self.db.next_undo() is None
        for expected in self.hashes[1:]:
            self.db.redo()
            assert record_hash(self.db) == expected
        assert self.db.next_redo() is None

    @invariant()
    def versions_only_grow(self) -> None:
        with self.db.read() as connection:
            for uid, version in connection.exec_driver_sql("SELECT uid, version FROM person"):
                assert version >= self.versions.get(uid, 0)
                self.versions[uid] = version

    @invariant()
    def the_index_agrees(self) -> None:
        with self.db.read() as connection:
            assert search.check(connection, self.db.schema) == 0


TestEverythingCanBeTakenBack = EverythingCanBeTakenBack.TestCase
TestEverythingCanBeTakenBack.settings = settings(
    max_examples=10, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)

editing = st.lists(
    st.tuples(
        st.sampled_from([0, 1]),
        st.sampled_from(["open", "rename", "add", "change", "remove", "save", "give up"]),
    ),
    max_size=16,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = make_office(tmp_path_factory.mktemp("editors") / "office")
    yield database
    database.close(backup=False)


@settings(max_examples=60, deadline=None)
@given(editing)
def test_two_stale_editors_lose_nothing(shared: Database, steps: list[tuple[int, str]]) -> None:
    """Whatever two windows do to one person, each save either stands whole or is refused; no row vanishes."""
    person_id = add_person(shared, "Ng", "first@example.org")
    forms: list[Person | None] = [None, None]
    opened_at = [0, 0]
    saves = 0
    wanted = contents(load_person(shared, person_id))
    for number, (window, act) in enumerate(steps):
        form = forms[window]
        if act == "open" or form is None:
            forms[window], opened_at[window] = load_person(shared, person_id), saves
        elif act == "rename":
            form.family_name = f"Name{number}"
        elif act == "add":
            form.contact_points.append(ContactPoint(kind="email", value=f"new{number}@example.org"))
        elif act == "change" and form.contact_points:
            form.contact_points[-1].value = f"changed{number}@example.org"
        elif act == "remove" and form.contact_points:
            form.contact_points.pop()
        elif act == "give up":
            forms[window] = None
        elif act == "save":
            forms[window] = None
            stale = opened_at[window] != saves
            if stale:
                with pytest.raises(Conflict):
                    save(shared, form)
            else:
                save(shared, form)
                saves += contents(form) != wanted
                wanted = contents(form)
        assert contents(load_person(shared, person_id)) == wanted


def contents(person: Person) -> tuple[str, list[str]]:
    return person.family_name, sorted(c.value for c in person.contact_points)
