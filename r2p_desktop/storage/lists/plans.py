"""The lists of the plan and of what is kept around it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from r2p_desktop.model.entities import (
    Body,
    Institution,
    KeyDate,
    Plan,
    PlanItem,
    PlanItemInstitution,
    Pledge,
    ProgressReport,
    Recommendation,
)
from r2p_desktop.model.listing import View
from r2p_desktop.model.richtext import plain
from r2p_desktop.model.rules import days_left
from r2p_desktop.model.vocabulary import ITEM_CLOSED
from r2p_desktop.storage.lists.cells import (
    Expression,
    cell,
    hidden,
    inner,
    json_array,
    plain_list,
    table_of,
)
from r2p_desktop.storage.row_source import Compute, ListSpec


def plan() -> ListSpec:
    table, the_plan, role = table_of(PlanItem), table_of(Plan), table_of(PlanItemInstitution)
    institution, report = table_of(Institution), table_of(ProgressReport)

    def names(roles: tuple[str, ...]) -> Expression:
        return json_array(
            sa.select(sa.func.json_group_array(institution.c.name))
            .select_from(role.join(institution, role.c.institution_id == institution.c.id))
            .where(role.c.plan_item_id == table.c.id, role.c.role.in_(roles))
            .correlate(table)
        )

    last = (
        sa.select(report.c.text)
        .where(report.c.plan_item_id == table.c.id)
        .order_by(report.c.reported_on.desc(), report.c.id.desc())
        .limit(1)
        .correlate(table)
        .scalar_subquery()
    )

    def level_name(row: Mapping[str, Any], _today: dt.date) -> str:
        levels = [line.strip() for line in (row["level_names"] or "").splitlines() if line.strip()]
        place = (row["level_number"] or 1) - 1
        return levels[place] if place < len(levels) else str(place + 1)

    def joined(key: str) -> Compute:
        return lambda row, _today: ", ".join(json.loads(row[key]))

    def left(row: Mapping[str, Any], today: dt.date) -> int | None:
        return days_left(row["due_on"], row["status"], ITEM_CLOSED, today)

    def when(row: Mapping[str, Any], today: dt.date) -> int | str | None:
        """How far away the date is; where there is none, the words typed in its place."""
        return left(row, today) if row["due_on"] is not None else row["due_words"]

    return ListSpec(
        name="plan",
        table=table,
        source=table.join(the_plan, table.c.plan_id == the_plan.c.id),
        entities=frozenset({"plan_item", "plan", "institution"}),
        order=(table.c.plan_id, table.c.code_sort),
        always=(table.c.plan_id.in_(sa.select(the_plan.c.id).where(the_plan.c.deleted_at.is_(None))),),
        cells=(
            cell("code", "Code", table.c.code, width=80, order=(table.c.plan_id, table.c.code_sort)),
            cell("title", "Title", table.c.title, width=360),
            cell("level", "Level", compute=level_name, order=(table.c.level,), width=100, shown=False),
            cell("lead", "Lead", compute=joined("leads_json"), width=190),
            cell("supporting", "Supporting", compute=joined("supporting_json"), width=200, shown=False),
            cell("due_on", "Due", table.c.due_on, "date", width=110),
            cell("when", "When", kind="days", order=(table.c.due_on,), compute=when, width=140),
            inner("days_left", left),
            cell("due_words", "Due in words", table.c.due_words, shown=False, width=130),
            cell("status", "Status", table.c.status, "status", vocabulary="implementation_status", width=120),
            cell(
                "progress",
                "Last progress",
                compute=lambda r, _: plain(r["last_text"] or ""),
                width=280,
                shown=False,
            ),
            cell("plan", "Plan", the_plan.c.title, shown=False),
            cell("pillar", "Pillar", table.c.pillar, "code", vocabulary="pillar", shown=False),
            cell("marking", "Marking", table.c.marking, "code", vocabulary="marking", shown=False),
            hidden("uid", table.c.uid),
            hidden("level_number", table.c.level),
            hidden("level_names", the_plan.c.level_names),
            hidden("leads_json", names(("lead", "co_lead"))),
            hidden("supporting_json", names(("supporting", "consulted", "informed"))),
            hidden("last_text", last),
        ),
        filters={
            "plan_id": lambda value, _: table.c.plan_id == value,
            "overdue": lambda _v, today: sa.and_(
                table.c.status.not_in(sorted(ITEM_CLOSED)), table.c.due_on < today
            ),
            "unreported": lambda _v, _t: ~sa.exists().where(report.c.plan_item_id == table.c.id),
        },
        views=(
            View("all", "Whole plan"),
            View("overdue", "Overdue", {"overdue": True}),
            View("unreported", "No report yet", {"unreported": True}),
        ),
    )


def bodies() -> ListSpec:
    t = table_of(Body)
    return plain_list(
        "bodies",
        Body,
        cell("name", "Name", t.c.name, width=300, order=(t.c.sort_key,)),
        cell("short_name", "Short name", t.c.short_name, width=100),
        cell("kind", "Kind", t.c.kind, "code", vocabulary="body_kind"),
        cell("frequency", "Meets", t.c.frequency),
        order=(t.c.sort_key,),
    )


def plans() -> ListSpec:
    t = table_of(Plan)
    return plain_list(
        "plans",
        Plan,
        cell("title", "Title", t.c.title, width=300),
        cell("state", "State", t.c.state, "status", vocabulary="plan_state"),
        cell("period_from_on", "Period from", t.c.period_from_on, "date", width=120),
        cell("period_to_on", "Period to", t.c.period_to_on, "date", width=120),
        cell("next_report_on", "Next report due", t.c.next_report_on, "date", width=130),
        order=(t.c.period_from_on.desc(), t.c.title),
    )


def recommendations() -> ListSpec:
    t = table_of(Recommendation)
    return plain_list(
        "recommendations",
        Recommendation,
        cell("reference", "Reference", t.c.reference, width=130),
        cell("text", "Recommendation", t.c.text, width=400),
        cell("origin", "Origin", t.c.origin, "code", vocabulary="recommendation_origin", width=190),
        cell("issued_on", "Date", t.c.issued_on, "date", width=120),
        cell("response", "Response", t.c.response, "status", vocabulary="recommendation_response", width=150),
        order=(t.c.issued_on.desc(), t.c.reference),
    )


def pledges() -> ListSpec:
    t = table_of(Pledge)
    return plain_list(
        "pledges",
        Pledge,
        cell("text", "Pledge", t.c.text, width=400),
        cell("whose", "Whose", t.c.whose, "code", vocabulary="pledge_whose", width=110),
        cell("state", "State", t.c.state, "status", vocabulary="pledge_state", width=120),
        cell("due_on", "Due", t.c.due_on, "date", width=120),
        order=(t.c.due_on.is_(None), t.c.due_on),
    )


def key_dates() -> ListSpec:
    t = table_of(KeyDate)
    return plain_list(
        "key_dates",
        KeyDate,
        cell("held_on", "Date", t.c.held_on, "date", width=120),
        cell("title", "Title", t.c.title, width=360),
        cell("loop", "Loop", t.c.loop, "code", vocabulary="loop", width=180),
        order=(t.c.held_on.is_(None), t.c.held_on),
    )
