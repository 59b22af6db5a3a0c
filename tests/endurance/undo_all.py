"""Random work through the services, then all of it undone: the rows are those of the start, and again when it was redone.

`python tests/endurance/undo_all.py [--operations 200] [--runs 10] [--seed 1]`: contacts with posts and addresses, moves,
merges, imports, institutions, meetings with agenda, people, minutes, decisions and actions, bulk status, bin, plans, progress,
papers, words and settings, with Undo, Redo and changes taken back from History in between. After each run the file is
checked. The last line says what was done.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from mixed_work import QuickPress

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Conflict
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    Body,
    ContactPoint,
    Decision,
    DelegationMember,
    Institution,
    InstitutionName,
    KeyDate,
    Meeting,
    Membership,
    Participant,
    Person,
    Plan,
    PlanItem,
    PlanItemInstitution,
    Pledge,
    ProgressReport,
)
from r2p_desktop.services.history import Asked
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.papers import BriefOptions
from r2p_desktop.services.people import PostEntry
from r2p_desktop.storage.schema import UNTRACKED, program_schema

START = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
NAMES = ("Ng", "Øster", "王", "Орлова", "O'Brien", "حداد", "Żurek-Bélisle")


def rows_hash(office: OfficeServices) -> str:
    """A hash over every journalled row, but for what only ever grows."""
    digest = hashlib.sha256()
    with office.reading() as connection:
        for name, tracked in program_schema().tracked.items():
            columns = [c.name for c in tracked.table.columns if c.name not in UNTRACKED]
            listed = ", ".join(f'quote("{c}")' for c in columns)
            for row in connection.exec_driver_sql(f'SELECT {listed} FROM "{name}" ORDER BY id'):
                digest.update(repr((name, tuple(row))).encode())
    return digest.hexdigest()


class RandomWork:
    """One person at work; each operation is one verb of the services."""

    def __init__(self, office: OfficeServices, rng: random.Random, files: Path) -> None:
        self._office = office
        self._rng = rng
        self._files = files
        self._first = office.history.newest()
        self.done: Counter[str] = Counter()
        self._verbs: tuple[Callable[[], object], ...] = (
            self.contact, self.contact, self.edit_contact, self.edit_contact, self.move, self.leave, self.verify,
            self.merge, self.merge,
            self.imported, self.imported, self.institution, self.edit_institution, self.body, self.participant,
            self.meeting, self.meeting, self.edit_meeting, self.edit_meeting, self.outcomes, self.status, self.bin,
            self.bin, self.restore, self.plan, self.item, self.item, self.move_item, self.report, self.paper,
            self.word, self.settings, self.key_date, self.undo, self.undo, self.redo, self.take_back,
        )  # fmt: skip

    def operation(self) -> None:
        """One random verb that has something to work on; what the rules or a later change refuse counts as refused."""
        verb = self._rng.choice(self._verbs)
        try:
            verb()
        except NothingThere:
            self.done["nothing there"] += 1
        except (Conflict, BadInput):
            self.done["refused"] += 1
        else:
            self.done[verb.__name__] += 1

    # What there is.

    def _some(self, entity: Any, count: int = 1) -> list[int]:
        with self._office.reading() as connection:
            ids = list(connection.scalars(sa.select(entity.id).where(entity.deleted_at.is_(None))))
        return self._rng.sample(ids, min(count, len(ids)))

    def _one(self, entity: Any) -> int:
        found = self._some(entity)
        if not found:
            raise NothingThere
        return found[0]

    def _maybe(self, entity: Any) -> int | None:
        return next(iter(self._some(entity)), None) if self._rng.random() < 0.7 else None

    def _name(self) -> str:
        return f"{self._rng.choice(NAMES)} {self._rng.randrange(10_000)}"

    def _day(self) -> dt.date:
        return dt.date(2026, 1, 1) + dt.timedelta(days=self._rng.randrange(300))

    def _text(self) -> str:
        return " ".join(self._rng.choice(NAMES) for _ in range(self._rng.randrange(40)))

    def _points(self) -> list[ContactPoint]:
        return [
            ContactPoint(
                kind="email", value=f"n{self._rng.randrange(10**6)}@office.example", preferred=n == 0
            )
            for n in range(self._rng.randrange(3))
        ]

    # People and institutions.

    def _post(self) -> PostEntry:
        return PostEntry(
            self._rng.choice(("Legal adviser", "Director")), self._maybe(Institution), self._day(), acting=self._rng.random() < 0.3
        )  # fmt: skip

    def contact(self) -> None:
        person = Person(given_name="Anna", family_name=self._name(), internal_note=self._text())
        person.contact_points = self._points()
        self._office.people.save_with_post(person, self._post() if self._rng.random() < 0.6 else PostEntry())

    def edit_contact(self) -> None:
        person = self._office.people.load(self._one(Person))
        person.family_name = self._name()
        person.verified_on = self._day()
        points = [point for point in person.contact_points if self._rng.random() < 0.7]
        for point in points:
            point.value = f"new{self._rng.randrange(10**6)}@office.example"
        person.contact_points = points + self._points()
        self._office.people.save(person)

    def move(self) -> None:
        entry = PostEntry("Deputy director", self._maybe(Institution), dt.date(2026, 12, 1))
        self._office.people.move(self._one(Person), entry)

    def leave(self) -> None:
        self._office.people.leave(self._one(Person), dt.date(2026, 12, 24))

    def verify(self) -> None:
        self._office.people.mark_verified(self._some(Person, 20))

    def merge(self) -> None:
        two = self._some(Person, 2)
        if len(two) < 2:
            raise NothingThere
        compared = self._office.merge_people.compare(two[0], two[1])
        chosen = {key: self._rng.choice(two) for key in compared.proposal if self._rng.random() < 0.5}
        self._office.merge_people.merge(two[0], two[1], chosen, compared=compared)

    def imported(self) -> None:
        """New people and rows that complete those on file."""
        lines = ["Family name,Given name,Position,Institution,E-mail,Phone"]
        for person_id in self._some(Person, 4):
            known = self._office.people.load(person_id)
            mails = [point.value for point in known.contact_points if point.kind == "email"]
            if mails:
                lines.append(
                    f"{known.family_name},{known.given_name},,,{mails[0]},+999 20 {self._rng.randrange(10**7):07d}"
                )
        for number in range(self._rng.randrange(1, 15)):
            mail = f"i{self._rng.randrange(10**8)}@office.example"
            lines.append(f"{self._name()},Grace,Desk officer,Ministry no. {number % 4},{mail},")
        file = self._files / "list.csv"
        file.write_text("\n".join(lines), encoding="utf-8")
        transfer = self._office.transfer
        transfer.apply(transfer.preview("contacts", transfer.read(file)))

    def institution(self) -> None:
        made = Institution(name=f"Ministry of {self._name()}", parent_id=self._maybe(Institution))
        made.names = [InstitutionName(language="fr", name=f"Ministère {self._name()}")]
        self._office.institutions.save(made)

    def edit_institution(self) -> None:
        found = self._office.institutions.load(self._one(Institution))
        found.name = f"Ministry of {self._name()}"
        found.names = (
            found.names[1:]
            if self._rng.random() < 0.5
            else [*found.names, InstitutionName(language="es", name="M")]
        )
        self._office.institutions.save(found)

    def body(self) -> None:
        made = Body(name=f"Committee {self._name()}", mandate=self._text())
        made.memberships = [Membership(person_id=i, role="member") for i in self._some(Person, 3)] + [
            Membership(institution_id=i, role="member") for i in self._some(Institution, 1)
        ]
        self._office.bodies.save(made)

    def participant(self) -> None:
        saved = self._office.participants.save(Participant(name=f"State {self._name()}"))
        self._office.pledges.save(Pledge(participant_id=saved, text=self._text() or "A pledge"))

    # Meetings and what comes of them.

    def meeting(self) -> None:
        made = Meeting(title=f"Sitting {self._name()}", kind="network", body_id=self._maybe(Body))
        made.starts_at = START + dt.timedelta(days=self._rng.randrange(300))
        made.agenda_items = [
            AgendaItem(title=f"Item {n}", points=self._text()) for n in range(self._rng.randrange(5))
        ]
        made.attendances = [Attendance(person_id=i, state="present") for i in self._some(Person, 3)]
        made.delegation = [DelegationMember(person_id=i, role="member") for i in self._some(Person, 2)]
        self._office.meetings.save(made)

    def edit_meeting(self) -> None:
        form = self._office.meetings.form(self._one(Meeting))
        items = form.meeting.agenda_items
        self._rng.shuffle(items)
        if items and self._rng.random() < 0.5:
            items.pop()
        items.append(AgendaItem(title=f"Item {self._name()}"))
        form.minutes = [self._text() for _ in items]
        form.general_minutes = self._text()
        if self._rng.random() < 0.4:
            form.meeting.status = "held"
        self._office.meetings.save_form(form)

    def outcomes(self) -> None:
        meeting = self._maybe(Meeting)
        self._office.decisions.save(Decision(text=f"Decide {self._name()}", meeting_id=meeting))
        self._office.actions.save(
            ActionItem(
                text=f"Do {self._name()}",
                meeting_id=meeting,
                person_id=self._maybe(Person),
                due_on=self._day(),
            )
        )

    def status(self) -> None:
        self._office.actions.set_status(
            self._some(ActionItem, 10), self._rng.choice(("open", "waiting", "done"))
        )

    def paper(self) -> None:
        self._office.papers.issue(self._one(Meeting), BriefOptions())

    def key_date(self) -> None:
        self._office.key_dates.save(KeyDate(title=f"Deadline {self._name()}", held_on=self._day()))

    # Bin, plan, office.

    def bin(self) -> None:
        entity = self._rng.choice((Person, Institution, Meeting, ActionItem, Plan, PlanItem, Body))
        self._office.by_table[entity.__tablename__].bin(self._some(entity, 3))

    def restore(self) -> None:
        contents = self._office.bin.contents()
        self._office.bin.restore(self._rng.sample(list(contents), min(3, len(contents))))

    def plan(self) -> None:
        self._office.plans.save(Plan(title=f"Plan {self._name()}"))

    def item(self) -> None:
        parents: Collection[int] = self._some(PlanItem)
        parent = next(iter(parents), None) if self._rng.random() < 0.5 else None
        plan = self._office.plan_items.load(parent).plan_id if parent is not None else self._one(Plan)
        made = PlanItem(
            plan_id=plan, title=f"Train {self._name()}", parent_id=parent, description=self._text()
        )
        made.institutions = [
            PlanItemInstitution(institution_id=i, role="lead") for i in self._some(Institution)
        ]
        self._office.plan_items.save(made)

    def move_item(self) -> None:
        item = self._office.plan_items.load(self._one(PlanItem))
        item.parent_id = None
        self._office.plan_items.save(item)

    def report(self) -> None:
        report = ProgressReport(status="in_progress", text=self._text(), reported_on=self._day())
        self._office.plan_items.report(self._one(PlanItem), report)

    def word(self) -> None:
        code = self._office.vocabularies.add("marking", f"MARK {self._name()}")
        self._office.vocabularies.rename("marking", code, f"MARK {self._name()}")
        if self._rng.random() < 0.5:
            self._office.vocabularies.remove("marking", code)

    def settings(self) -> None:
        office = self._office.settings()
        office.name = f"Office of {self._name()}"
        self._office.save_settings(office)

    # Back and forth.

    def undo(self) -> None:
        self._office.history.undo()

    def redo(self) -> None:
        self._office.history.redo()

    def take_back(self) -> None:
        """One of the last changes, but not those that made the office."""
        recent = [one for one in self._office.history.sets(Asked(), limit=10) if one > self._first]
        if not recent:
            raise NothingThere
        self._office.history.take_back(self._rng.choice(recent))


class NothingThere(Exception):
    """There is nothing of the kind to work on."""


def back_and_forth(office: OfficeServices) -> int:
    """Undo everything, redo it, undo it again; gives the number of steps. Raises AssertionError at the first difference."""
    end = rows_hash(office)
    steps = 0
    while office.history.next_undo() is not None:
        office.history.undo()
        steps += 1
    start = rows_hash(office)
    for _ in range(steps):
        office.history.redo()
    assert rows_hash(office) == end, "what was redone is not what was done"
    for _ in range(steps):
        office.history.undo()
    assert rows_hash(office) == start, "the second undo of all left other rows than the first"
    return steps


def one_run(folder: Path, operations: int, seed: int) -> tuple[Counter[str], int]:
    """So many operations in a new office, all undone. Raises AssertionError when a row differs from the start."""
    rng = random.Random(seed)
    moments = (START + dt.timedelta(seconds=n) for n in range(10**9))
    clock = Clock(source=lambda: next(moments))
    create_office(folder, NewOffice("Office of Ardenia"), clock=clock, actor="A. Ng")
    office = open_office(folder, clock=clock, render=QuickPress(rng))
    try:
        start = rows_hash(office)
        work = RandomWork(office, rng, folder.parent)
        for _ in range(operations):
            work.operation()
        steps = back_and_forth(office)
        assert rows_hash(office) == start, "all undone, and the rows are not those of the start"
        found = list(office.check())
        assert found == [], found
        return work.done, steps
    finally:
        office.close(backup=False)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--operations", type=int, default=200)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    total: Counter[str] = Counter()
    steps = 0
    for run in range(words.runs):
        with tempfile.TemporaryDirectory(prefix="r2p-undo-all-") as made:
            done, taken_back = one_run(Path(made) / "office", words.operations, words.seed + run)
        total += done
        steps += taken_back
    print(", ".join(f"{name} {count}" for name, count in sorted(total.items())))
    print(
        f"{words.runs} runs of {words.operations} random operations, {steps} steps undone, redone and undone: "
        "every row as at the start, 0 differences"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
