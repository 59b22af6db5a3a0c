"""Meetings: agenda, attendance with the title held that day, minutes, decisions, delegation."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from r2p_desktop.model.fields import Printable, Record, field, table_args, unique_among_the_living


class Meeting(Printable):
    """A convened meeting. For a network meeting it also carries what the delegation's brief says."""

    __tablename__ = "meeting"
    __table_args__ = table_args(
        sa.Index("ix_meeting_starts_at_id", "starts_at", "id"),
        unique_among_the_living("uq_meeting_reference", "reference"),
    )

    title: Mapped[str] = field("Title", length=300, required=True, search="title")
    reference: Mapped[str] = field("Reference", length=60, search="title", editable=False, default="")
    kind: Mapped[str] = field("Kind", "code", vocabulary="meeting_kind", default="inter_ministry")
    series: Mapped[str] = field(
        "Series", length=200, help="The row of meetings this one belongs to", search="body", default=""
    )
    number: Mapped[int | None] = field("Number in the series", "number", default=None)
    body_id: Mapped[int | None] = field("Body", "link", to="body", default=None)
    starts_at: Mapped[dt.datetime | None] = field("Begins", "moment", default=None)
    ends_at: Mapped[dt.datetime | None] = field("Ends", "moment", default=None)
    zone: Mapped[str] = field("Time zone", "zone", default="UTC")
    place: Mapped[str] = field("Place", length=300, search="body", default="")
    hosts: Mapped[str] = field("Hosts", length=300, search="body", default="")
    status: Mapped[str] = field("Status", "code", vocabulary="meeting_status", default="planned")
    language: Mapped[str] = field("Language of the meeting", length=12, default="")
    tlp: Mapped[str] = field(
        "TLP label", "code", vocabulary="tlp", help="Prints beside the marking, never translated", default=""
    )
    objective: Mapped[str] = field(
        "Objective", "note", help="What counts as success; two lines in the brief", search="body", default=""
    )
    asks: Mapped[str] = field("What we ask", "rich", help="Prints in the brief", search="body", default="")
    offers: Mapped[str] = field(
        "What we offer", "rich", help="Prints in the brief", search="body", default=""
    )
    positions: Mapped[str] = field(
        "Positions and lines to take", "rich", help="For the delegation alone", search="body", default=""
    )
    background_open: Mapped[str] = field("Background A: may be used", "rich", search="body", default="")
    background_closed: Mapped[str] = field(
        "Background B: not for disclosure", "rich", search="body", default=""
    )
    agenda_items: Mapped[list[AgendaItem]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="AgendaItem.position",
        lazy="raise",
        passive_deletes=True,
    )
    attendances: Mapped[list[Attendance]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="Attendance.position",
        lazy="raise",
        passive_deletes=True,
    )
    delegation: Mapped[list[DelegationMember]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="DelegationMember.position",
        lazy="raise",
        passive_deletes=True,
    )
    minutes: Mapped[list[Minute]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="Minute.id",
        lazy="raise",
        passive_deletes=True,
    )


class AgendaItem(Record):
    """One item of a meeting's agenda; `points` are our points to make, for the brief."""

    __tablename__ = "agenda_item"
    __root__: ClassVar[str | None] = "meeting"
    __root_key__: ClassVar[str] = "meeting_id"

    meeting_id: Mapped[int] = field(
        "Meeting", "link", to="meeting", ondelete="CASCADE", required=True, init=False
    )
    position: Mapped[int] = mapped_column(default=0)
    title: Mapped[str] = field("Item", length=300, required=True, search="body")
    kind: Mapped[str] = field("Type", "code", vocabulary="agenda_type", default="discussion")
    presenter: Mapped[str] = field("Presented by", length=200, search="body", default="")
    duration_minutes: Mapped[int | None] = field("Minutes planned", "number", default=None)
    points: Mapped[str] = field(
        "Points to make", "rich", help="Prints in the brief", search="body", default=""
    )


class Attendance(Record):
    """Who was invited and who came, with the title and institution of that day."""

    __tablename__ = "attendance"
    __root__: ClassVar[str | None] = "meeting"
    __root_key__: ClassVar[str] = "meeting_id"

    meeting_id: Mapped[int] = field(
        "Meeting", "link", to="meeting", ondelete="CASCADE", required=True, init=False
    )
    person_id: Mapped[int | None] = field("Person", "link", to="person", default=None)
    institution_id: Mapped[int | None] = field("Institution", "link", to="institution", default=None)
    name_then: Mapped[str] = field("Name that day", length=250, editable=False, default="")
    title_then: Mapped[str] = field("Post that day", length=200, editable=False, default="")
    institution_then: Mapped[str] = field("Institution that day", length=200, editable=False, default="")
    state: Mapped[str] = field("Attendance", "code", vocabulary="attendance_state", default="invited")
    represented_by: Mapped[str] = field("Represented by", length=250, search="body", default="")
    position: Mapped[int] = mapped_column(default=0)


class Minute(Record):
    """What was said under one agenda item (or, without one, about the meeting as a whole)."""

    __tablename__ = "minute"
    __root__: ClassVar[str | None] = "meeting"
    __root_key__: ClassVar[str] = "meeting_id"
    __table_args__ = table_args(sa.UniqueConstraint("meeting_id", "agenda_item_id"))

    meeting_id: Mapped[int] = field(
        "Meeting", "link", to="meeting", ondelete="CASCADE", required=True, init=False
    )
    agenda_item_id: Mapped[int | None] = field(
        "Agenda item", "link", to="agenda_item", ondelete="CASCADE", default=None
    )
    text: Mapped[str] = field("Minutes", "rich", search="body", default="")


class DelegationMember(Record):
    """One of our people at a network meeting."""

    __tablename__ = "delegation_member"
    __root__: ClassVar[str | None] = "meeting"
    __root_key__: ClassVar[str] = "meeting_id"

    meeting_id: Mapped[int] = field(
        "Meeting", "link", to="meeting", ondelete="CASCADE", required=True, init=False
    )
    person_id: Mapped[int] = field("Person", "link", to="person", ondelete="CASCADE", required=True)
    role: Mapped[str] = field("Role", "code", vocabulary="delegation_role", default="member")
    position: Mapped[int] = mapped_column(default=0)


class Decision(Printable):
    """A decision with its own number, in the register for as long as the office lives."""

    __tablename__ = "decision"
    __table_args__ = table_args(
        sa.Index("ix_decision_decided_on_id", "decided_on", "id"),
        unique_among_the_living("uq_decision_reference", "reference"),
    )

    text: Mapped[str] = field("Decision", "note", required=True, search="title")
    reference: Mapped[str] = field("Number", length=60, search="title", editable=False, default="")
    own_reference: Mapped[str] = field("Own reference", length=100, search="body", default="")
    meeting_id: Mapped[int | None] = field("Meeting", "link", to="meeting", default=None)
    agenda_item_id: Mapped[int | None] = field("Agenda item", "link", to="agenda_item", default=None)
    decided_on: Mapped[dt.date | None] = field("Date", "date", default=None)
    outcome: Mapped[str] = field("Outcome", "code", vocabulary="decision_outcome", default="adopted")
    force: Mapped[str] = field("Force", "code", vocabulary="decision_force", default="in_force")
    in_brief: Mapped[bool] = field(
        "May be told to the network",
        "yes_no",
        default=False,
        help="Enters the network's and the public edition",
    )
