"""A day's writes through the services, at random, and what must be true of an office whatever ended the day.

Every record tells by its own name what belongs to it: a meeting how many items, minutes, decisions and actions were
saved with it, a contact of which import of how many it is. So a reader that knows nothing of the writer sees half a
meeting or half an import at once.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from kill_writer import journalled_rows, stored_rows, without_untracked

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Conflict, OfficeError
from r2p_desktop.i18n import Catalogue, message
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    ContactPoint,
    Decision,
    Document,
    Meeting,
    Minute,
    Person,
)
from r2p_desktop.reports.brief_data import BriefData, BriefResult, Paper
from r2p_desktop.services.meetings import MeetingForm
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.papers import BriefOptions

_MEETING = re.compile(r"Sitting \S+ with (\d+) items, (\d+) minutes, (\d+) decisions, (\d+) actions")
_IMPORTED = re.compile(r"Import(\d+)of(\d+)")


class QuickPress:
    """A press that draws nothing: what is tried is the keeping of papers, and real ones take half a second."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def __call__(self, data: BriefData, catalogue: Catalogue, paper: Paper) -> BriefResult:
        pdf = b"%PDF " + self._rng.randbytes(self._rng.randint(1_000, 60_000))
        return BriefResult(pdf, 1, hashlib.sha256(pdf).hexdigest())


def make(folder: Path) -> None:
    create_office(folder, NewOffice("Office of Ardenia"), clock=Clock())


def open_quick(folder: Path, rng: random.Random, *, read_only: bool = False) -> OfficeServices:
    return open_office(folder, clock=Clock(), render=QuickPress(rng), read_only=read_only)


@dataclass(frozen=True)
class Done:
    """An act whose COMMIT returned: the newest change set then, and the paper it issued (document, SHA-256)."""

    set_id: int
    act: str
    paper: tuple[int, str] | None = None

    def line(self) -> bytes:
        return json.dumps([self.set_id, self.act, self.paper]).encode() + b"\n"

    @staticmethod
    def read(line: bytes) -> Done:
        set_id, act, paper = json.loads(line)
        return Done(set_id, act, tuple(paper) if paper else None)


class MixedWork:
    """One person's work in an open office; `files` is a folder for the lists that are imported."""

    ACTS = (
        "person", "person", "meeting", "meeting", "meeting", "longer meeting", "import", "paper", "undo", "undo",
        "redo", "bin", "restore", "empty", "verify", "moved",
    )  # fmt: skip

    def __init__(self, office: OfficeServices, rng: random.Random, files: Path) -> None:
        self._office = office
        self._rng = rng
        self._files = files
        self._acts: dict[str, Callable[[], tuple[int, str] | None]] = {
            "person": self._person, "meeting": self._meeting, "longer meeting": self._longer_meeting,
            "import": self._import, "paper": self._paper, "bin": self._bin, "restore": self._restore,
            "empty": self._empty, "verify": self._verify, "moved": self._moved,
            "undo": lambda: self._step(self._office.history.undo), "redo": lambda: self._step(self._office.history.redo),
        }  # fmt: skip

    def act(self) -> Done | None:
        """One act, when it wrote something. What the program refuses in words is no act."""
        name = self._rng.choice(self.ACTS)
        before = self._office.history.newest()
        try:
            paper = self._acts[name]()
        except Conflict:
            return None
        newest = self._office.history.newest()
        return Done(newest, name, paper) if newest != before else None

    def _ids(self, entity: Any, limit: int = 30) -> list[int]:
        living = (
            sa.select(entity.id).where(entity.deleted_at.is_(None)).order_by(entity.id.desc()).limit(limit)
        )
        with self._office.reading() as connection:
            return list(connection.scalars(living))

    def _step(self, step: Callable[[], object]) -> None:
        """Undo or redo; nothing left to take back is refused in words."""
        try:
            step()
        except Conflict:
            raise
        except OfficeError as refusal:
            raise Conflict(refusal.sentence) from refusal

    def _new_person(self) -> Person:
        points = [
            ContactPoint(kind="email", value=f"n{self._rng.random()}@example.org")
            for _ in range(self._rng.randint(0, 3))
        ]
        return self._office.people.blank(
            given_name="Ada", family_name=f"Ng{self._rng.random()}", internal_note="word " * self._rng.randint(0, 300),
            contact_points=points,
        )  # fmt: skip

    def _person(self) -> None:
        self._office.people.save(self._new_person())

    def _moved(self) -> None:
        if ids := self._ids(Person):
            record = self._office.people.load(self._rng.choice(ids))
            record.honorific = f"Dr. {self._rng.randint(0, 10**6)}"
            self._office.people.save(record)

    def _verify(self) -> None:
        if ids := self._ids(Person):
            self._office.people.mark_verified(self._rng.sample(ids, min(len(ids), 5)))

    def _meeting(self) -> None:
        """A meeting with its agenda, minutes, decisions and actions, all in one save."""
        office, rng = self._office, self._rng
        counts = [rng.randint(1, 6), 0, rng.randint(0, 4), rng.randint(0, 5)]
        counts[1] = rng.randint(0, counts[0])
        title = _title(rng, counts)
        with office.write(message("Hold {title}", title=title)) as (_, session):
            meeting = office.meetings.blank(title=title)
            meeting.agenda_items = [AgendaItem(title=f"Item {n}") for n in range(counts[0])]
            meeting_id = office.meetings.save_in(session, meeting)
            items = list(session.scalars(sa.select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id)))
            for item in items[: counts[1]]:
                minute = Minute(agenda_item_id=item, text="said " * rng.randint(1, 400))
                minute.meeting_id = meeting_id
                session.add(minute)
            for n in range(counts[2]):
                record = office.decisions.blank(text=f"Decision {n}", meeting_id=meeting_id)
                office.decisions.save_in(session, record)
            for n in range(counts[3]):
                action = office.actions.blank(text=f"Action {n}", meeting_id=meeting_id)
                office.actions.save_in(session, action)

    def _longer_meeting(self) -> None:
        """A meeting that was held goes on: items and minutes are added in the editor's own save."""
        if not (ids := self._ids(Meeting)):
            return
        form = self._office.meetings.form(self._rng.choice(ids))
        counts = [int(n) for n in _whole_title(form.meeting.title)]
        form.meeting.agenda_items.append(AgendaItem(title="Any other business"))
        texts = [form.minutes_of(n) for n in range(counts[0])]
        form.minutes = [*texts, "said " * self._rng.randint(1, 200)]
        form.meeting.title = _title(self._rng, [counts[0] + 1, counts[1] + 1, *counts[2:]])
        self._office.meetings.save_form(MeetingForm(form.meeting, form.minutes))

    def _import(self) -> None:
        count, batch = self._rng.randint(2, 40), self._rng.randint(1, 10**9)
        rows = [f"Import{batch}of{count},Given{n},n{n}b{batch}@import.example" for n in range(count)]
        file = self._files / f"list{batch}.csv"
        file.write_text("\n".join(["Family name,Given name,E-mail", *rows]), "utf-8")
        transfer = self._office.transfer
        transfer.apply(transfer.preview("contacts", transfer.read(file)))
        file.unlink()

    def _paper(self) -> tuple[int, str] | None:
        if not (ids := self._ids(Meeting)):
            return None
        document, result = self._office.papers.issue(self._rng.choice(ids), BriefOptions())
        return document, result.sha256

    def _bin(self) -> None:
        """Contacts only: a meeting's decisions outlive it, and its title could no longer be held against them."""
        if ids := self._ids(Person):
            self._office.people.bin(self._rng.sample(ids, min(len(ids), 3)))

    def _binned(self) -> list[Any]:
        return [item for item in self._office.bin.contents() if item.table == "person"]

    def _restore(self) -> None:
        if binned := self._binned():
            self._office.bin.restore(binned[: self._rng.randint(1, 4)])

    def _empty(self) -> None:
        """Only contacts that no import brought: an import stays whole, in the bin or out of it."""
        gone = [item for item in self._binned() if "Import" not in item.name]
        if gone:
            self._office.bin.empty(gone[:5])


def _title(rng: random.Random, counts: list[int]) -> str:
    items, minutes, decisions, actions = counts
    name = f"{rng.getrandbits(40):x}"
    return f"Sitting {name} with {items} items, {minutes} minutes, {decisions} decisions, {actions} actions"


def _whole_title(title: str) -> tuple[str, ...]:
    found = _MEETING.fullmatch(title)
    if found is None:
        raise AssertionError(f"not a meeting of ours: {title!r}")
    return found.groups()


# What must be true ---------------------------------------------------------------------------------------------


def problems(folder: Path, said: list[Done], *, whole: bool) -> tuple[list[str], int]:
    """What is wrong in an office some writer left, and its newest change set. `whole` holds every row against the
    journal. Opens it for reading, then for writing, as a person would: no hand, no flag."""
    found: list[str] = []
    newest = 0
    for read_only in (True, False):
        office = open_quick(folder, random.Random(0), read_only=read_only)
        try:
            newest = office.history.newest()
            found += [f"lost: {done}" for done in said if done.set_id > newest]
            if not read_only:
                found += _half_done(office)
                found += _papers(office, [done for done in said if done.paper is not None])
                found += [f"check: {text}" for text in office.check()]
                found += _against_the_journal(office) if whole else []
                found += [f"notice: {text}" for text in office.notices]
        finally:
            office.close(backup=False)
    return found, newest


def _half_done(office: OfficeServices) -> list[str]:
    """Meetings and imports that are there in part."""
    found: list[str] = []
    with office.reading() as connection:
        counts: dict[type, Counter[int]] = {}
        for entity in (AgendaItem, Minute, Decision, ActionItem):
            column = entity.meeting_id
            query = sa.select(column, sa.func.count()).where(column.is_not(None)).group_by(column)
            counts[entity] = Counter({row[0]: row[1] for row in connection.execute(query)})
        for row in connection.execute(sa.select(Meeting.id, Meeting.title)):
            there = tuple(str(counts[entity][row.id]) for entity in counts)
            if there != _whole_title(row.title):
                found.append(f"half-done: {row.title!r} has {there}")
        orphans = sum(n for by_meeting in counts.values() for n in by_meeting.values())
        promised = sum(
            int(n) for title in connection.scalars(sa.select(Meeting.title)) for n in _whole_title(title)
        )
        if orphans != promised:
            found.append(f"half-done: {orphans} parts of meetings, {promised} promised")
        imported: Counter[str] = Counter(
            name for name in connection.scalars(sa.select(Person.family_name)) if name.startswith("Import")
        )
    for name, count in imported.items():
        match = _IMPORTED.fullmatch(name)
        if match is None or int(match[2]) != count:
            found.append(f"half-done: {count} contacts of {name}")
    return found


def _papers(office: OfficeServices, issued: list[Done]) -> list[str]:
    """Issued papers that were said and are not there byte for byte, unless a later undo took the row away."""
    found = []
    with office.reading() as connection:
        present = set(connection.scalars(sa.select(Document.id)))
    for done in issued:
        assert done.paper is not None
        document, sha256 = done.paper
        if document in present and hashlib.sha256(office.papers.issued_pdf(document)).hexdigest() != sha256:
            found.append(f"paper {document} is not the one that was issued")
    return found


def _against_the_journal(office: OfficeServices) -> list[str]:
    with office.write(message("Look")) as (database, _), database.read() as connection:
        told, stored = journalled_rows(connection), stored_rows(database, connection)
    return [] if without_untracked(told) == without_untracked(stored) else ["rows and journal differ"]
