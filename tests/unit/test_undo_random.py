"""Random work and stale editors: all of it can be taken back, and nothing of anybody is lost."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule
from storage_kit import (
    add_person,
    load_person,
    make_office,
    record_hash,
    save,
)

from r2p_desktop.errors import Conflict
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ContactPoint, Institution, Person
from r2p_desktop.storage import search
from r2p_desktop.storage.database import Database


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
