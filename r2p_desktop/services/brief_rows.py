"""What a brief is drawn from: the records of the office as rows of `BriefData`, each with its editions.

A record ticked 'May be told to the network' is released to every edition its section may enter; all others are
for the delegation alone. The marking of the paper is the highest of what is really on it, in the order of the
office's own list.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from r2p_desktop.model.entities import (
    ActionItem,
    Decision,
    Institution,
    Meeting,
    Participant,
    Person,
    PlanItem,
    PlanItemInstitution,
    Pledge,
    Post,
    ProgressReport,
)
from r2p_desktop.model.person import full_name
from r2p_desktop.model.richtext import plain
from r2p_desktop.model.rules import days_left, meeting_name
from r2p_desktop.model.vocabulary import ACTION_CLOSED, ITEM_CLOSED
from r2p_desktop.reports.brief_data import (
    DELEGATION,
    PUBLIC,
    ActionRow,
    DecisionRow,
    Edition,
    PlanRow,
    PledgeRow,
    ProgressRow,
    Section,
    Status,
    status,
)

Word = Callable[[str, str], str]


@dataclass
class Markings:
    """Collects the markings of the rows an edition keeps."""

    edition: Edition
    order: Sequence[str]
    found: set[str] = field(default_factory=set)

    def note(self, marking: str, editions: frozenset[Edition], section: type[Section]) -> None:
        if marking and self.edition in editions and self.edition in section.EDITIONS:
            self.found.add(marking)

    def highest(self, *others: str) -> str:
        """The last in the office's list among what was noted and `others`; "" when there is none."""
        known = [code for code in self.order if code in self.found or code in others]
        return known[-1] if known else ""


@dataclass(frozen=True)
class Period:
    """From when to when the office reports: since the last network meeting (None: from the beginning)."""

    since: dt.date | None
    today: dt.date

    def holds(self, column: Any) -> sa.ColumnElement[bool]:
        found: sa.ColumnElement[bool] = (
            column <= self.today if self.since is None else column.between(self.since, self.today)
        )
        return found


def released(in_brief: bool) -> frozenset[Edition]:
    return PUBLIC if in_brief else DELEGATION


def decisions(
    connection: sa.Connection, period: Period, word: Word, markings: Markings, section: type[Section]
) -> tuple[DecisionRow, ...]:
    query = (
        sa.select(
            Decision, Meeting.title.label("meeting_title"), Meeting.reference.label("meeting_reference")
        )
        .outerjoin(Meeting, Decision.meeting_id == Meeting.id)
        .where(
            Decision.deleted_at.is_(None),
            Decision.outcome == "adopted",
            period.holds(_day_of(Decision.decided_on, Decision.created_at)),
        )
        .order_by(Decision.decided_on, Decision.id)
    )
    found = []
    for row in connection.execute(query):
        editions = released(row.in_brief)
        markings.note(row.marking, editions, section)
        found.append(
            DecisionRow(
                reference=row.reference,
                text=row.text,
                decided_on=row.decided_on,
                outcome=status(row.outcome, word("decision_outcome", row.outcome)),
                source=meeting_name(row.meeting_reference or "", row.meeting_title or ""),
                editions=editions,
            )
        )
    return tuple(found)


def _day_of(day: Any, recorded_at: Any) -> Any:
    """The day itself; the day it was recorded when nobody gave one, so that nothing is left untold."""
    return sa.func.coalesce(day, sa.func.date(recorded_at), type_=sa.Date)


def actions(
    connection: sa.Connection,
    chosen: sa.ColumnElement[bool],
    today: dt.date,
    word: Word,
    markings: Markings,
    section: type[Section],
) -> tuple[ActionRow, ...]:
    """Actions that `chosen` picks, soonest due first; the responsible in words: person, post, institution."""
    query = (
        sa.select(
            ActionItem,
            Institution.name.label("institution"),
            Post.title.label("post"),
            Person.given_name,
            Person.family_name,
            Person.name_order,
            Meeting.title.label("meeting_title"),
            Meeting.reference.label("meeting_reference"),
        )
        .outerjoin(Institution, ActionItem.institution_id == Institution.id)
        .outerjoin(Post, ActionItem.post_id == Post.id)
        .outerjoin(Person, ActionItem.person_id == Person.id)
        .outerjoin(Meeting, ActionItem.meeting_id == Meeting.id)
        .where(ActionItem.deleted_at.is_(None), chosen)
        .order_by(ActionItem.due_on.is_(None), ActionItem.due_on, ActionItem.id)
    )
    found = []
    for row in connection.execute(query):
        editions = released(row.in_brief)
        left = days_left(row.due_on, row.status, ACTION_CLOSED, today)
        if left is None or left >= 0:
            markings.note(row.marking, editions, section)
        else:
            markings.note(row.marking, DELEGATION, section)
        person = full_name(row.given_name or "", row.family_name or "", row.name_order or "")
        found.append(
            ActionRow(
                reference=row.reference,
                text=row.text,
                responsible=_joined(person, "" if person else row.post, row.institution),
                due_on=row.due_on,
                due_words=row.due_words,
                done_on=row.completed_on,
                done_words=row.completed_words,
                status=status(row.status, word("action_status", row.status)),
                overdue_days=max(0, -(left or 0)),
                progress=row.progress,
                source=meeting_name(row.meeting_reference or "", row.meeting_title or "") or row.source_words,
                editions=editions,
            )
        )
    return tuple(found)


def completed_in(period: Period) -> sa.ColumnElement[bool]:
    """Done in the period; one whose day is only known in words counts when it was last touched in the period."""
    changed = sa.func.date(ActionItem.changed_at)
    recent: sa.ColumnElement[bool] = sa.true() if period.since is None else changed >= str(period.since)
    in_words = sa.and_(ActionItem.completed_on.is_(None), recent)
    return sa.and_(ActionItem.status == "done", sa.or_(period.holds(ActionItem.completed_on), in_words))


def still_open() -> sa.ColumnElement[bool]:
    return ActionItem.status.not_in(sorted(ACTION_CLOSED))


def progress(
    connection: sa.Connection, period: Period, word: Word, markings: Markings, section: type[Section]
) -> tuple[ProgressRow, ...]:
    query = (
        sa.select(ProgressReport, PlanItem.code, PlanItem.title, PlanItem.in_brief, PlanItem.marking)
        .join(PlanItem, ProgressReport.plan_item_id == PlanItem.id)
        .where(PlanItem.deleted_at.is_(None), period.holds(ProgressReport.reported_on))
        .order_by(PlanItem.plan_id, PlanItem.code_sort, ProgressReport.reported_on, ProgressReport.id)
    )
    found = []
    for row in connection.execute(query):
        editions = released(row.in_brief)
        markings.note(row.marking, editions, section)
        found.append(
            ProgressRow(
                code=row.code,
                title=row.title,
                reported_on=row.reported_on,
                status=status(row.status, word("implementation_status", row.status)),
                text=row.text,
                editions=editions,
            )
        )
    return tuple(found)


def pledges(
    connection: sa.Connection, word: Word, markings: Markings, section: type[Section]
) -> tuple[PledgeRow, ...]:
    """Pledges of ours and others'; one that is only planned stays with the delegation."""
    query = (
        sa.select(Pledge, Participant.name.label("participant"))
        .outerjoin(Participant, Pledge.participant_id == Participant.id)
        .where(Pledge.deleted_at.is_(None), Pledge.state != "withdrawn")
        .order_by(Pledge.whose.desc(), Pledge.due_on.is_(None), Pledge.due_on, Pledge.id)
    )
    found = []
    for row in connection.execute(query):
        editions = released(row.state != "planned")
        markings.note(row.marking, editions, section)
        found.append(
            PledgeRow(
                text=row.text,
                by="" if row.whose == "ours" else (row.participant or word("pledge_whose", row.whose)),
                state=status(row.state, word("pledge_state", row.state)),
                due_on=row.due_on,
                remarks=row.remarks,
                editions=editions,
            )
        )
    return tuple(found)


def plan_status(
    connection: sa.Connection,
    plan_id: int,
    today: dt.date,
    word: Word,
    markings: Markings,
    section: type[Section],
) -> tuple[PlanRow, ...]:
    """The plan's items in order. An item above a released one prints with it, as the heading it belongs under."""
    table = PlanItem.__table__
    items = connection.execute(
        sa.select(table)
        .where(table.c.plan_id == plan_id, table.c.deleted_at.is_(None))
        .order_by(table.c.code_sort, table.c.id)
    ).all()
    roles = _roles(connection, [item.id for item in items])
    last = _last_reports(connection, [item.id for item in items])
    parents = {item.id: item.parent_id for item in items}
    shown = {item.id for item in items if item.in_brief}
    for item_id in tuple(shown):
        above = parents.get(item_id)
        while above is not None and above not in shown:
            shown.add(above)
            above = parents.get(above)
    with_children = set(parents.values())
    found = []
    for item in items:
        editions = released(item.id in shown)
        markings.note(item.marking, editions, section)
        left = days_left(item.due_on, item.status, ITEM_CLOSED, today)
        report = last.get(item.id)
        found.append(
            PlanRow(
                code=item.code,
                title=item.title,
                heading=item.id in with_children,
                lead=", ".join(roles.get((item.id, True), ())),
                supporting=", ".join(roles.get((item.id, False), ())),
                due_on=item.due_on,
                due_words=item.due_words,
                status=Status()
                if item.id in with_children
                else status(item.status, word("implementation_status", item.status)),
                overdue_days=max(0, -(left or 0)),
                last_progress=plain(report.text) if report is not None else "",
                last_reported_on=report.reported_on if report is not None else None,
                editions=editions,
            )
        )
    return tuple(found)


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _roles(connection: sa.Connection, ids: Iterable[int]) -> Mapping[tuple[int, bool], list[str]]:
    query = (
        sa.select(PlanItemInstitution.plan_item_id, PlanItemInstitution.role, Institution.name)
        .join(Institution, PlanItemInstitution.institution_id == Institution.id)
        .where(PlanItemInstitution.plan_item_id.in_(list(ids)))
        .order_by(PlanItemInstitution.position)
    )
    found: dict[tuple[int, bool], list[str]] = {}
    for item_id, role, name in connection.execute(query):
        found.setdefault((item_id, role in ("lead", "co_lead")), []).append(name)
    return found


def _last_reports(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Any]:
    query = (
        sa.select(ProgressReport.plan_item_id, ProgressReport.text, ProgressReport.reported_on)
        .where(ProgressReport.plan_item_id.in_(list(ids)))
        .order_by(ProgressReport.reported_on, ProgressReport.id)
    )
    return {row.plan_item_id: row for row in connection.execute(query)}
