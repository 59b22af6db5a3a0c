"""Many made-up records, to measure with: N people, N/20 meetings, N/2 actions, N/50 plan items, institutions to fit."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy.orm import Session

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Appointment,
    ContactPoint,
    Institution,
    Meeting,
    Person,
    Plan,
    PlanItem,
    PlanItemInstitution,
    Post,
    Record,
)
from r2p_desktop.model.normtext import fold
from r2p_desktop.model.person import person_sort_key
from r2p_desktop.model.plan import code_sort_key
from r2p_desktop.services.bulk import insert_rows
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.references import reference, take_numbers
from r2p_desktop.storage.database import Database

_SEED = 138
_BATCH = 2000
_GIVEN = (
    "Amina", "Łukasz", "Søren", "Đorđe", "Fatou", "Lucía", "Jean-Pierre", "Maria", "Ioanna", "Kwame", "Nguyễn",
    "Сергей", "محمد", "小明", "Tomás", "Ayşe", "Gülşen", "Straßer", "Þóra", "Ana",
)  # fmt: skip
_FAMILY = (
    "Haddad", "Wójcik", "Ørsted", "Petrović", "N'Diaye", "Fernández", "Laurent", "van der Berg", "Papadopoulou",
    "Mensah", "Trần", "Петров", "الأحمد", "王", "Ó Briain", "Yıldız", "Öztürk", "Großmann", "Jónsdóttir", "da Silva",
)  # fmt: skip
_POSTS = (
    "Director-General", "Legal Adviser", "Head of Unit", "First Secretary", "Desk Officer", "Permanent Secretary",
    "Chief of Cabinet", "Deputy Director",
)  # fmt: skip
_FIELDS = (
    "Foreign Affairs", "Justice", "the Interior", "Defence", "Education", "Finance", "Health", "Gender and Family",
    "Culture", "Migration", "Labour", "Transport", "Agriculture", "Statistics", "Communications", "Energy",
)  # fmt: skip
_WORK = (
    "Nominate a ministry focal point", "Circulate the draft plan for comment", "Train officers on early warning",
    "Report on hate-speech legislation", "Collect statistics on displaced persons", "Review the criminal code",
    "Prepare the statement for the General Assembly debate", "Invite civil society to the next session",
)  # fmt: skip
_STATUS = ("open", "in_progress", "waiting", "done", "cancelled")
_PLAN_STATUS = ("not_started", "in_progress", "completed", "ongoing")


class _Filler:
    """Fills one office inside one transaction, in batches, so that memory stays flat."""

    def __init__(self, database: Database, session: Session, today: dt.date, count: int) -> None:
        self.database = database
        self.session = session
        self.today = today
        self.count = count
        self.random = random.Random(_SEED)

    def add(self, entity: type[Record], count: int, row: Callable[[int], dict[str, Any]]) -> list[int]:
        """Insert `count` rows made by `row(number)`; gives their ids."""
        ids: list[int] = []
        for start in range(0, count, _BATCH):
            numbers = range(start, min(start + _BATCH, count))
            ids += insert_rows(self.database, self.session, entity, map(row, numbers))
        return ids

    def fill(self) -> None:
        places = self.add(Institution, max(8, min(400, self.count // 50)), self._institution)
        seats = [(place, title) for place in places for title in _POSTS]
        posts = self.add(Post, len(seats), lambda n: {"institution_id": seats[n][0], "title": seats[n][1]})
        people = self._people(seats, posts)
        meetings = self._meetings()
        self._actions(places, people, meetings)
        self._plan(places)

    def _institution(self, number: int) -> dict[str, Any]:
        field = _FIELDS[number % len(_FIELDS)]
        round_ = number // len(_FIELDS)
        name = f"Ministry of {field}" if not round_ else f"Agency {round_} for {field}"
        kind = "ministry" if not round_ else "agency"
        return {"name": name, "kind": kind, "precedence": number + 1, "sort_key": fold(name)}

    def _people(self, seats: list[tuple[int, str]], posts: list[int]) -> list[int]:
        held = [self.random.randrange(len(seats)) for _ in range(self.count)]

        def person(number: int) -> dict[str, Any]:
            given = _GIVEN[number % len(_GIVEN)]
            family = f"{_FAMILY[(number // len(_GIVEN)) % len(_FAMILY)]} {number}"
            place, title = seats[held[number]]
            verified = self.today - dt.timedelta(days=self.random.randrange(1500))
            return {
                "given_name": given,
                "family_name": family,
                "sort_key": person_sort_key(given, family),
                "institution_id": place,
                "post_title": title,
                "verified_on": verified,
            }

        people = self.add(Person, self.count, person)
        self.add(
            ContactPoint,
            2 * self.count,
            lambda n: {
                "person_id": people[n // 2],
                "kind": ("email", "phone")[n % 2],
                "value": (f"p{n // 2}@ministry.example", f"+999 55 {n // 2:07d}")[n % 2],
                "preferred": n % 2 == 0,
                "position": n % 2,
            },
        )
        since = self.today - dt.timedelta(days=400)
        self.add(
            Appointment,
            self.count,
            lambda n: {"person_id": people[n], "post_id": posts[held[n]], "from_on": since},
        )
        return people

    def _numbers(self, kind: str, count: int) -> Iterator[str]:
        year = self.today.year
        numbers = take_numbers(self.session, kind, year, max(count, 1))
        self.session.flush()
        return (reference(kind, year, number) for number in numbers)

    def _meetings(self) -> list[int]:
        count = max(1, self.count // 20)
        names = self._numbers("meeting", count)
        noon = dt.datetime.combine(self.today, dt.time(9), dt.UTC)

        def meeting(number: int) -> dict[str, Any]:
            starts = noon - dt.timedelta(days=number - 3)
            held = starts < noon
            return {
                "title": f"Inter-ministerial group, session {count - number}",
                "reference": next(names),
                "kind": "network" if number % 50 == 7 else "inter_ministry",
                "series": "Inter-ministerial group",
                "number": count - number,
                "starts_at": starts,
                "ends_at": starts + dt.timedelta(hours=2),
                "place": "Room 4",
                "status": "held" if held else "planned",
            }

        meetings = self.add(Meeting, count, meeting)
        self.add(
            AgendaItem,
            3 * count,
            lambda n: {"meeting_id": meetings[n // 3], "position": n % 3, "title": _WORK[n % len(_WORK)]},
        )
        return meetings

    def _actions(self, places: list[int], people: list[int], meetings: list[int]) -> None:
        count = max(1, self.count // 2)
        names = self._numbers("action_item", count)

        def action(number: int) -> dict[str, Any]:
            status = _STATUS[number % len(_STATUS)]
            due = self.today + dt.timedelta(days=self.random.randrange(-200, 300))
            return {
                "text": f"{_WORK[number % len(_WORK)]} ({number})",
                "reference": next(names),
                "institution_id": places[number % len(places)],
                "person_id": people[number % len(people)],
                "meeting_id": meetings[number % len(meetings)],
                "due_on": due if number % 9 else None,
                "status": status,
                "completed_on": min(due, self.today) if status == "done" else None,
            }

        self.add(ActionItem, count, action)

    def _plan(self, places: list[int]) -> None:
        start, end = dt.date(self.today.year, 1, 1), dt.date(self.today.year + 2, 12, 31)
        (plan,) = insert_rows(
            self.database,
            self.session,
            Plan,
            [
                {
                    "title": "National action plan",
                    "state": "in_force",
                    "period_from_on": start,
                    "period_to_on": end,
                    "next_report_on": end,
                }
            ],
        )
        count = max(4, self.count // 50)
        objectives = max(1, count // 25)

        def objective(number: int) -> dict[str, Any]:
            code = str(number + 1)
            return {
                "plan_id": plan,
                "code": code,
                "code_sort": code_sort_key(code),
                "title": f"Objective {code}",
            }

        tops = self.add(PlanItem, objectives, objective)

        def activity(number: int) -> dict[str, Any]:
            top = number % objectives
            code = f"{top + 1}.{number // objectives + 1}"
            return {
                "plan_id": plan,
                "parent_id": tops[top],
                "level": 2,
                "code": code,
                "code_sort": code_sort_key(code),
                "title": f"{_WORK[number % len(_WORK)]} ({number})",
                "due_on": self.today + dt.timedelta(days=self.random.randrange(-100, 700)),
                "status": _PLAN_STATUS[number % len(_PLAN_STATUS)],
            }

        items = self.add(PlanItem, count - objectives, activity)
        self.add(
            PlanItemInstitution,
            len(items),
            lambda n: {"plan_item_id": items[n], "institution_id": places[n % len(places)], "role": "lead"},
        )


def fill(office: OfficeServices, count: int) -> None:
    """Add `count` people and what goes with them, in one transaction. The same office and clock give the same rows."""
    with office.write(message("Make {count} records", count=count)) as (database, session):
        _Filler(database, session, office.clock.today(), count).fill()
