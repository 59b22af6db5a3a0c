"""What needs attention: the next date of each of the three loops and what is missing for it, and what is late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    DelegationMember,
    Document,
    KeyDate,
    Meeting,
    Office,
    Person,
    Plan,
    PlanItem,
    ProgressReport,
)
from r2p_desktop.model.rules import earliest_moment_of, local_day
from r2p_desktop.model.vocabulary import ACTION_CLOSED, ITEM_CLOSED
from r2p_desktop.services import notices
from r2p_desktop.services.notices import Notice
from r2p_desktop.storage.database import Database

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupStatus

# Tables, not classes: a statement over classes has every mapper put together first, which a start need not pay.
ACTIONS = ActionItem.__table__
AGENDA = AgendaItem.__table__
ATTENDANCE = Attendance.__table__
DELEGATION = DelegationMember.__table__
DOCUMENTS = Document.__table__
KEY_DATES = KeyDate.__table__
MEETINGS = Meeting.__table__
OFFICE = Office.__table__
PEOPLE = Person.__table__
PLANS = Plan.__table__
PLAN_ITEMS = PlanItem.__table__
REPORTS = ProgressReport.__table__

LoopName = Literal["inter_ministry", "plan_report", "network"]
_AROUND_MIDNIGHT = 50
LOOPS: tuple[LoopName, ...] = ("inter_ministry", "plan_report", "network")


@dataclass(frozen=True)
class Link:
    """Where a line of the Start page leads: a list with filters, or one record of it."""

    section: str
    view: str = ""
    record_id: int | None = None


@dataclass(frozen=True)
class Missing:
    """Something the next date of a loop still lacks."""

    text: Message
    link: Link


@dataclass(frozen=True)
class Loop:
    """One of the three loops: its next date (None when none is set), what it is, what is missing for it."""

    name: LoopName
    on: dt.date | None = None
    title: str = ""
    days: int | None = None
    link: Link = field(default_factory=lambda: Link("meetings"))
    missing: Sequence[Missing] = ()


@dataclass(frozen=True)
class Figure:
    """A number on the Start page and the list behind it."""

    key: Literal["overdue", "due_soon", "unverified"]
    count: int
    link: Link
    filters: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Overview:
    """Everything the Start page shows; `is_new` when the office holds no people and no meetings yet."""

    office: str
    is_example: bool
    is_new: bool
    loops: Sequence[Loop]
    figures: Sequence[Figure]
    backup: BackupStatus
    notices: Sequence[Notice]
    due_soon_days: int
    verify_months: int

    @property
    def last_backup_at(self) -> dt.datetime | None:
        return self.backup.newest_at


class Start:
    def __init__(self, database: Database, clock: Clock, backups: Callable[[], BackupStatus]) -> None:
        """`backups` tells how they stand, and must be cheap to ask."""
        self._database = database
        self._clock = clock
        self._backups = backups

    def overview(self) -> Overview:
        """A dozen small indexed queries, and the files that say how the backups stand; none grows with the office."""
        today = self._clock.today()
        status = self._backups()
        with self._database.read() as connection:
            office = connection.execute(sa.select(OFFICE)).one()
            stale = months_before(today, office.verify_months)
            return Overview(
                office=office.name,
                is_example=office.is_example,
                is_new=not _any(connection, PEOPLE) and not _any(connection, MEETINGS),
                loops=[
                    _meeting_loop(connection, "inter_ministry", today),
                    _plan_loop(connection, today),
                    _meeting_loop(connection, "network", today),
                ],
                figures=_figures(connection, today, office.due_soon_days, stale),
                backup=status,
                notices=self._notices(status, is_example=office.is_example),
                due_soon_days=office.due_soon_days,
                verify_months=office.verify_months,
            )

    def _notices(self, status: BackupStatus, *, is_example: bool) -> Sequence[Notice]:
        """What is to be said of an office of one's own; of an example or one opened for reading, nothing."""
        if is_example or self._database.read_only:
            return ()
        hidden = notices.hidden(self._database.folder.path)
        people = notices.people(self._database.folder)
        found = [*notices.about_backups(status, self._clock.now()), *notices.about_access(people)]
        return tuple(notice for notice in found if notice.key not in hidden)

    def hide_notice(self, key: str) -> None:
        """Do not say this again for this office. Raises ValueError for one that may not be hidden, NoSpace, ReadOnly."""
        notices.hide(self._database.folder.path, key)


def months_before(day: dt.date, months: int) -> dt.date:
    """The day `months` earlier, the last of the month when that month is shorter."""
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return dt.date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has a 28th day")


def _any(connection: sa.Connection, table: sa.FromClause) -> bool:
    found = sa.select(table.c.id).where(table.c.deleted_at.is_(None)).limit(1)
    return connection.scalar(found) is not None


def _figures(connection: sa.Connection, today: dt.date, soon: int, stale: dt.date) -> list[Figure]:
    live = sa.and_(ACTIONS.c.deleted_at.is_(None), ACTIONS.c.status.not_in(sorted(ACTION_CLOSED)))
    in_post = sa.and_(PEOPLE.c.deleted_at.is_(None), PEOPLE.c.left_on.is_(None))
    # Two counts, for one with OR would read every row.
    unverified = _count(connection, PEOPLE, in_post, PEOPLE.c.verified_on.is_(None))
    unverified += _count(connection, PEOPLE, in_post, PEOPLE.c.verified_on < stale)
    until = today + dt.timedelta(days=soon)
    return [
        Figure(
            "overdue",
            _count(connection, ACTIONS, live, ACTIONS.c.due_on < today),
            Link("actions", "overdue"),
            {"overdue": True},
        ),
        Figure(
            "due_soon",
            _count(connection, ACTIONS, live, ACTIONS.c.due_on.between(today, until)),
            Link("actions", "due_soon"),
            {"due_within": soon},
        ),
        Figure(
            "unverified",
            unverified,
            Link("people", "unverified"),
            {"unverified_since": stale},
        ),
    ]


def _key_date(connection: sa.Connection, loop: LoopName, today: dt.date) -> Loop | None:
    row = connection.execute(
        sa.select(KEY_DATES.c.id, KEY_DATES.c.held_on, KEY_DATES.c.title)
        .where(KEY_DATES.c.loop == loop, KEY_DATES.c.held_on >= today, KEY_DATES.c.deleted_at.is_(None))
        .order_by(KEY_DATES.c.held_on)
    ).first()
    if row is None or row.held_on is None:
        return None
    return Loop(loop, row.held_on, row.title, (row.held_on - today).days, Link("key_dates", record_id=row.id))


def _earlier(one: Loop, other: Loop | None) -> Loop:
    if other is None or (one.on is not None and other.on is not None and one.on <= other.on):
        return one
    return other


def _meeting_loop(
    connection: sa.Connection, kind: Literal["inter_ministry", "network"], today: dt.date
) -> Loop:
    rows = connection.execute(
        sa.select(
            MEETINGS.c.id, MEETINGS.c.title, MEETINGS.c.starts_at, MEETINGS.c.objective, MEETINGS.c.zone
        )
        .where(
            MEETINGS.c.kind == kind,
            MEETINGS.c.status.in_(("planned", "convened")),
            MEETINGS.c.deleted_at.is_(None),
            MEETINGS.c.starts_at >= earliest_moment_of(today),
        )
        .order_by(MEETINGS.c.starts_at)
        .limit(_AROUND_MIDNIGHT)
    )
    # Which day it is depends on where the meeting is: those of yesterday there are passed over.
    row = next((r for r in rows if (local_day(r.starts_at, r.zone) or today) >= today), None)
    planned = _key_date(connection, kind, today)
    if row is None or row.starts_at is None:
        text = message("No date is set yet.")
        return planned or Loop(kind, missing=(Missing(text, Link("meetings")),))
    link = Link("meetings", record_id=row.id)
    check = _missing_for_ministries if kind == "inter_ministry" else _missing_for_network
    missing = [Missing(text, link) for text in check(connection, row.id, row.objective)]
    on = local_day(row.starts_at, row.zone) or today
    return _earlier(Loop(kind, on, row.title, (on - today).days, link, missing), planned)


def _count(connection: sa.Connection, table: sa.FromClause, *clauses: Any) -> int:
    return int(connection.scalar(sa.select(sa.func.count()).select_from(table).where(*clauses)) or 0)


def _missing_for_ministries(connection: sa.Connection, meeting_id: int, _objective: str) -> list[Message]:
    found = []
    if not _count(connection, AGENDA, AGENDA.c.meeting_id == meeting_id):
        found.append(message("The agenda is empty."))
    if not _count(connection, ATTENDANCE, ATTENDANCE.c.meeting_id == meeting_id):
        found.append(message("Nobody is invited."))
    return found


def _missing_for_network(connection: sa.Connection, meeting_id: int, objective: str) -> list[Message]:
    found = []
    if not objective.strip():
        found.append(message("The objective is not written."))
    if not _count(connection, AGENDA, AGENDA.c.meeting_id == meeting_id):
        found.append(message("The agenda is empty."))
    without = _count(connection, AGENDA, AGENDA.c.meeting_id == meeting_id, AGENDA.c.points == "")
    if without == 1:
        found.append(message("1 agenda item has no points to make."))
    elif without:
        found.append(message("{count} agenda items have no points to make.", count=without))
    if not _count(connection, DELEGATION, DELEGATION.c.meeting_id == meeting_id):
        found.append(message("The delegation is not named."))
    if not _count(
        connection, DOCUMENTS, DOCUMENTS.c.meeting_id == meeting_id, DOCUMENTS.c.deleted_at.is_(None)
    ):
        found.append(message("The brief is not issued."))
    return found


def _plan_loop(connection: sa.Connection, today: dt.date) -> Loop:
    row = connection.execute(
        sa.select(PLANS.c.id, PLANS.c.title, PLANS.c.next_report_on)
        .where(PLANS.c.deleted_at.is_(None), PLANS.c.next_report_on >= today)
        .order_by(PLANS.c.next_report_on)
    ).first()
    planned = _key_date(connection, "plan_report", today)
    if row is None or row.next_report_on is None:
        text = message("No date is set for the next report.")
        return planned or Loop("plan_report", link=Link("plan"), missing=(Missing(text, Link("plan")),))
    going = (
        PLAN_ITEMS.c.plan_id == row.id,
        PLAN_ITEMS.c.deleted_at.is_(None),
        PLAN_ITEMS.c.status.not_in(sorted(ITEM_CLOSED)),
    )
    under = PLAN_ITEMS.alias()
    leaf = ~sa.exists().where(under.c.parent_id == PLAN_ITEMS.c.id, under.c.deleted_at.is_(None))
    silent = _count(
        connection, PLAN_ITEMS, *going, leaf, ~sa.exists().where(REPORTS.c.plan_item_id == PLAN_ITEMS.c.id)
    )
    late = _count(connection, PLAN_ITEMS, *going, leaf, PLAN_ITEMS.c.due_on < today)
    missing = []
    if silent:
        missing.append(
            Missing(message("Items without any report: {count}", count=silent), Link("plan", "unreported"))
        )
    if late:
        missing.append(Missing(message("Items overdue: {count}", count=late), Link("plan", "overdue")))
    days = (row.next_report_on - today).days
    return _earlier(Loop("plan_report", row.next_report_on, row.title, days, Link("plan"), missing), planned)
