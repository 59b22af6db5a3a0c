"""The lists of meetings, decisions, actions and papers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    Body,
    Decision,
    Document,
    Institution,
    Meeting,
    Person,
)
from r2p_desktop.model.listing import View
from r2p_desktop.model.rules import days_left, earliest_moment_of, meeting_name, source_words
from r2p_desktop.model.vocabulary import ACTION_CLOSED
from r2p_desktop.storage.lists.cells import (
    cell,
    hidden,
    inner,
    person_name,
    table_of,
)
from r2p_desktop.storage.row_source import ListSpec


def meetings() -> ListSpec:
    table, body, attendance = table_of(Meeting), table_of(Body), table_of(Attendance)
    return ListSpec(
        name="meetings",
        table=table,
        source=table.outerjoin(body, table.c.body_id == body.c.id),
        entities=frozenset({"meeting", "body"}),
        order=(table.c.starts_at.desc(),),
        cells=(
            cell("starts_at", "Date", table.c.starts_at, "moment", width=150),
            cell("title", "Title", table.c.title, width=330),
            cell("kind", "Kind", table.c.kind, "code", vocabulary="meeting_kind", width=170),
            cell("status", "Status", table.c.status, "status", vocabulary="meeting_status", width=110),
            cell("place", "Place", table.c.place, width=180),
            cell("reference", "Reference", table.c.reference, width=130),
            cell("series", "Series", table.c.series, shown=False),
            cell("number", "No.", table.c.number, "number", shown=False, width=60),
            cell("body", "Body", body.c.name, shown=False),
            cell("marking", "Marking", table.c.marking, "code", vocabulary="marking", shown=False),
            hidden("uid", table.c.uid),
            hidden("zone", table.c.zone),
        ),
        filters={
            "kind": lambda value, _: table.c.kind == value,
            "status": lambda value, _: table.c.status == value,
            "person_id": lambda value, _: sa.exists().where(
                attendance.c.meeting_id == table.c.id, attendance.c.person_id == value
            ),
            "upcoming": lambda _value, today: sa.and_(
                table.c.starts_at >= earliest_moment_of(today),
                table.c.status.in_(("planned", "convened")),
            ),
        },
        views=(
            View("all", "All meetings"),
            View("upcoming", "Coming", {"upcoming": True}),
            View("inter_ministry", "Inter-ministry", {"kind": "inter_ministry"}),
            View("network", "Network", {"kind": "network"}),
        ),
    )


def decisions() -> ListSpec:
    table, meeting, item = table_of(Decision), table_of(Meeting), table_of(AgendaItem)
    return ListSpec(
        name="decisions",
        table=table,
        source=table.outerjoin(meeting, table.c.meeting_id == meeting.c.id).outerjoin(
            item, table.c.agenda_item_id == item.c.id
        ),
        entities=frozenset({"decision", "meeting"}),
        order=(table.c.decided_on.desc(), table.c.reference.desc()),
        cells=(
            cell("reference", "Number", table.c.reference, width=125),
            cell("text", "Decision", table.c.text, width=380),
            cell("decided_on", "Date", table.c.decided_on, "date", width=112),
            cell("outcome", "Outcome", table.c.outcome, "status", vocabulary="decision_outcome", width=105),
            cell("force", "Force", table.c.force, "status", vocabulary="decision_force", width=120),
            cell("meeting", "Meeting", meeting.c.title, width=230),
            cell("item", "Agenda item", item.c.title, shown=False),
            cell("own_reference", "Own reference", table.c.own_reference, shown=False),
            cell("marking", "Marking", table.c.marking, "code", vocabulary="marking", shown=False),
            hidden("uid", table.c.uid),
            hidden("meeting_reference", meeting.c.reference),
        ),
        filters={
            "meeting_id": lambda value, _: table.c.meeting_id == value,
            "force": lambda value, _: table.c.force == value,
        },
        views=(View("all", "All decisions"), View("in_force", "In force", {"force": "in_force"})),
    )


def actions() -> ListSpec:
    table, institution, person = table_of(ActionItem), table_of(Institution), table_of(Person)
    meeting, item = table_of(Meeting), table_of(AgendaItem)
    closed = sorted(ACTION_CLOSED)
    live = table.c.status.not_in(closed)

    def left(row: Mapping[str, Any], today: dt.date) -> int | None:
        return days_left(row["due_on"], row["status"], ACTION_CLOSED, today)

    def when(row: Mapping[str, Any], today: dt.date) -> int | str | None:
        """How far away the date is; where there is none, the words typed in its place."""
        return left(row, today) if row["due_on"] is not None else row["due_words"]

    def source(row: Mapping[str, Any], _today: dt.date) -> str:
        named = meeting_name(row["meeting_reference"] or "", row["meeting_title"] or "")
        return source_words(named, row["item_position"], row["item_title"] or "", row["source_words"])

    return ListSpec(
        name="actions",
        table=table,
        source=table.outerjoin(institution, table.c.institution_id == institution.c.id)
        .outerjoin(person, table.c.person_id == person.c.id)
        .outerjoin(meeting, table.c.meeting_id == meeting.c.id)
        .outerjoin(item, table.c.agenda_item_id == item.c.id),
        entities=frozenset({"action_item", "institution", "person", "meeting"}),
        order=(table.c.due_on.is_(None), table.c.due_on, table.c.reference),
        cells=(
            cell("reference", "Number", table.c.reference, width=125, shown=False),
            cell("text", "Action", table.c.text, width=400),
            cell(
                "institution", "Institution", institution.c.name, width=190, order=(institution.c.sort_key,)
            ),
            cell(
                "owner",
                "Owner",
                order=(person.c.sort_key,),
                compute=lambda row, _: person_name(row, "owner_"),
                width=150,
                shown=False,
            ),
            cell("due_on", "Due", table.c.due_on, "date", width=110),
            cell("when", "When", order=(table.c.due_on,), compute=when, kind="days", width=140),
            inner("days_left", left),
            cell("due_words", "Due in words", table.c.due_words, shown=False, width=130),
            cell("status", "Status", table.c.status, "status", vocabulary="action_status", width=110),
            cell(
                "priority", "Priority", table.c.priority, "code", vocabulary="priority", shown=False, width=90
            ),
            cell("source", "Came from", compute=source, width=240),
            cell("own_reference", "Own reference", table.c.own_reference, shown=False),
            cell("completed_on", "Completed on", table.c.completed_on, "date", shown=False),
            cell("marking", "Marking", table.c.marking, "code", vocabulary="marking", shown=False),
            cell(
                "overdue",
                "Overdue",
                compute=lambda r, today: (left(r, today) or 0) < 0,
                kind="yes_no",
                shown=False,
            ),
            hidden("uid", table.c.uid),
            hidden("owner_given_name", person.c.given_name),
            hidden("owner_family_name", person.c.family_name),
            hidden("owner_name_order", person.c.name_order),
            hidden("meeting_reference", meeting.c.reference),
            hidden("meeting_title", meeting.c.title),
            hidden("item_position", item.c.position),
            hidden("item_title", item.c.title),
            hidden("source_words", table.c.source_words),
        ),
        filters={
            "open": lambda _v, _t: live,
            "closed": lambda _v, _t: table.c.status.in_(closed),
            "overdue": lambda _v, today: sa.and_(live, table.c.due_on < today),
            "due_within": lambda days, today: sa.and_(
                live, table.c.due_on.between(today, today + dt.timedelta(days=days))
            ),
            "no_owner": lambda _v, _t: sa.and_(
                live, table.c.institution_id.is_(None), table.c.person_id.is_(None), table.c.post_id.is_(None)
            ),
            "no_date": lambda _v, _t: sa.and_(live, table.c.due_on.is_(None), table.c.due_words == ""),
            "to_settle": lambda _v, _t: sa.or_(
                sa.and_(live, table.c.due_on.is_(None), table.c.due_words != ""),
                sa.and_(table.c.completed_on.is_(None), table.c.completed_words != ""),
            ),
            "meeting_id": lambda value, _: table.c.meeting_id == value,
            "institution_id": lambda value, _: table.c.institution_id == value,
            "person_id": lambda value, _: table.c.person_id == value,
            "plan_item_id": lambda value, _: table.c.plan_item_id == value,
        },
        views=(
            View("all", "All actions"),
            View("open", "Open", {"open": True}),
            View("overdue", "Overdue", {"overdue": True}),
            View("due_soon", "Due in 14 days", {"due_within": 14}),
            View("no_owner", "No owner", {"no_owner": True}),
            View("no_date", "No date", {"no_date": True}),
            View("to_settle", "Dates to settle", {"to_settle": True}),
            View("closed", "Done or cancelled", {"closed": True}),
        ),
    )


def documents() -> ListSpec:
    table, meeting = table_of(Document), table_of(Meeting)
    return ListSpec(
        name="documents",
        table=table,
        source=table.outerjoin(meeting, table.c.meeting_id == meeting.c.id),
        entities=frozenset({"document", "meeting"}),
        order=(table.c.issued_at.desc(),),
        cells=(
            cell("reference", "Reference", table.c.reference, width=180),
            cell("title", "Title", table.c.title, width=330),
            cell("edition", "Edition", table.c.edition, "code", vocabulary="edition", width=120),
            cell("issued_at", "Issued", table.c.issued_at, "moment", width=150),
            cell("issued_by", "Issued by", table.c.issued_by, width=140),
            cell("pages", "Pages", table.c.pages, "number", width=70),
            cell("sha256", "SHA-256", table.c.sha256, width=200, shown=False),
            cell("meeting", "Meeting", meeting.c.title, shown=False),
            hidden("uid", table.c.uid),
        ),
        filters={"meeting_id": lambda value, _: table.c.meeting_id == value},
    )
