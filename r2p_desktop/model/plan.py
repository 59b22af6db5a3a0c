"""The national action plan: items in levels the office names, institutions by role, dated progress."""

from __future__ import annotations

import datetime as dt
import re
from typing import ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from r2p_desktop.model.fields import Printable, Record, field, table_args, unique_among_the_living

DEFAULT_LEVELS = ("Objective", "Measure", "Activity")


class Plan(Printable):
    """A plan for a period. `level_names` holds two to four names, one a line."""

    __tablename__ = "plan"

    title: Mapped[str] = field("Title", length=300, required=True, search="title")
    short_title: Mapped[str] = field("Short title", length=60, search="title", default="")
    period_from_on: Mapped[dt.date | None] = field("Period from", "date", default=None)
    period_to_on: Mapped[dt.date | None] = field("Period to", "date", default=None)
    adopted_by: Mapped[str] = field("Adopted by", length=200, default="")
    adopted_on: Mapped[dt.date | None] = field("Adopted on", "date", default=None)
    state: Mapped[str] = field("State", "code", vocabulary="plan_state", default="draft")
    legal_reference: Mapped[str] = field("Legal reference", length=200, search="body", default="")
    next_report_on: Mapped[dt.date | None] = field("Next report due", "date", default=None)
    level_names: Mapped[str] = field(
        "Names of the levels", "note", help="Two to four, one a line", default="\n".join(DEFAULT_LEVELS)
    )

    @property
    def levels(self) -> tuple[str, ...]:
        names = tuple(line.strip() for line in self.level_names.splitlines() if line.strip())
        return names or DEFAULT_LEVELS


class PlanItem(Printable):
    """An objective, measure or activity with the plan's own code; codes stay stable once printed."""

    __tablename__ = "plan_item"
    __table_args__ = table_args(
        sa.Index("ix_plan_item_plan_id_code_sort", "plan_id", "code_sort", "id"),
        sa.Index("ix_plan_item_due_on_id", "due_on", "id"),
        unique_among_the_living("uq_plan_item_code", "plan_id", "code"),
    )

    plan_id: Mapped[int] = field("Plan", "link", to="plan", ondelete="CASCADE", required=True)
    parent_id: Mapped[int | None] = field("Under", "link", to="plan_item", default=None)
    level: Mapped[int] = field("Level", "number", default=1, editable=False)
    code: Mapped[str] = field("Code", length=40, search="title", default="")
    title: Mapped[str] = field("Title", length=500, required=True, search="title")
    description: Mapped[str] = field("Description", "rich", search="body", default="")
    start_on: Mapped[dt.date | None] = field("Start", "date", default=None)
    due_on: Mapped[dt.date | None] = field("Due", "date", default=None)
    due_words: Mapped[str] = field("Due in words", length=200, default="")
    status: Mapped[str] = field("Status", "code", vocabulary="implementation_status", default="not_started")
    status_reason: Mapped[str] = field(
        "Reason", "note", help="Why on hold, carried forward or discontinued", default=""
    )
    pillar: Mapped[str] = field("Pillar", "code", vocabulary="pillar", default="")
    category: Mapped[str] = field("Category", "code", vocabulary="measure_category", default="")
    sphere: Mapped[str] = field("Sphere", "code", vocabulary="sphere", default="")
    in_brief: Mapped[bool] = field(
        "May be told to the network",
        "yes_no",
        default=False,
        help="Enters the network's and the public edition",
    )
    code_sort: Mapped[str] = mapped_column(sa.String(200), init=False, default="")
    institutions: Mapped[list[PlanItemInstitution]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="PlanItemInstitution.position",
        lazy="raise",
        passive_deletes=True,
    )
    reports: Mapped[list[ProgressReport]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="ProgressReport.reported_on, ProgressReport.id",
        lazy="raise",
        passive_deletes=True,
    )

    def prepare(self) -> None:
        self.code_sort = code_sort_key(self.code)


class PlanItemInstitution(Record):
    """Which institution does what on a plan item; exactly one leads."""

    __tablename__ = "plan_item_institution"
    __root__: ClassVar[str | None] = "plan_item"
    __root_key__: ClassVar[str] = "plan_item_id"
    __table_args__ = table_args(sa.UniqueConstraint("plan_item_id", "institution_id"))

    plan_item_id: Mapped[int] = field(
        "Plan item", "link", to="plan_item", ondelete="CASCADE", required=True, init=False
    )
    institution_id: Mapped[int] = field(
        "Institution", "link", to="institution", ondelete="CASCADE", required=True
    )
    role: Mapped[str] = field("Role", "code", vocabulary="role_on_item", default="supporting")
    position: Mapped[int] = mapped_column(default=0)


class ProgressReport(Record):
    """What was reported on a plan item on a date; a series, never overwritten."""

    __tablename__ = "progress_report"
    __root__: ClassVar[str | None] = "plan_item"
    __root_key__: ClassVar[str] = "plan_item_id"

    plan_item_id: Mapped[int] = field(
        "Plan item", "link", to="plan_item", ondelete="CASCADE", required=True, init=False
    )
    reported_on: Mapped[dt.date | None] = field("Date", "date", required=True)
    period: Mapped[str] = field("Period", length=60, default="")
    institution_id: Mapped[int | None] = field("Reported by", "link", to="institution", default=None)
    status: Mapped[str] = field("Status", "code", vocabulary="implementation_status", default="in_progress")
    rating: Mapped[str] = field("Rating", "code", vocabulary="delivery_rating", default="not_rated")
    text: Mapped[str] = field("Progress", "rich", required=True, search="body")
    next_steps: Mapped[str] = field("Next steps", "note", search="body", default="")
    review_state: Mapped[str] = field(
        "State of the report", "code", vocabulary="review_state", default="submitted"
    )


class Recommendation(Printable):
    """A recommendation made to us, and our response."""

    __tablename__ = "recommendation"

    text: Mapped[str] = field("Recommendation", "note", required=True, search="title")
    reference: Mapped[str] = field("Reference", length=100, search="title", default="")
    origin: Mapped[str] = field(
        "Origin", "code", vocabulary="recommendation_origin", default="network_meeting"
    )
    issued_on: Mapped[dt.date | None] = field("Date", "date", default=None)
    response: Mapped[str] = field(
        "Response", "code", vocabulary="recommendation_response", default="under_consideration"
    )
    meeting_id: Mapped[int | None] = field("Meeting", "link", to="meeting", default=None)
    follow_up: Mapped[str] = field("Follow-up", "rich", search="body", default="")


class Pledge(Printable):
    """A pledge, ours or another participant's, and how far it is."""

    __tablename__ = "pledge"

    text: Mapped[str] = field("Pledge", "note", required=True, search="title")
    whose: Mapped[str] = field("Whose", "code", vocabulary="pledge_whose", default="ours")
    participant_id: Mapped[int | None] = field("Participant", "link", to="participant", default=None)
    meeting_id: Mapped[int | None] = field("Meeting", "link", to="meeting", default=None)
    state: Mapped[str] = field("State", "code", vocabulary="pledge_state", default="planned")
    due_on: Mapped[dt.date | None] = field("Due", "date", default=None)
    remarks: Mapped[str] = field("Remarks", "note", search="body", default="")


def code_sort_key(code: str) -> str:
    """A text that sorts plan codes as people count: 2.9 before 2.10."""
    return re.sub(r"\d+", lambda found: found.group().zfill(6), code.casefold())[:200]
