"""Meetings: agenda, attendance with the title held that day, minutes, decisions, delegation."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from r2p_desktop.model.fields import Printable, Record, field, table_args


class Meeting(Printable):
    """A convened meeting. For a network meeting it also carries what the delegation's brief says."""

    __tablename__ = "meeting"
    __table_args__ = table_args(
        sa.Index("ix_meeting_starts_at_id", "starts_at", "id"),
        sa.Index(
            "uq_meeting_reference",
            "reference",
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL AND reference <> ''"),
        ),
    )

    title: Mapped[str] = field("Title", length=300, required=True, search="title")
    reference: Mapped[str] = field("Reference", length=60, search="title", editable=False)
    kind: Mapped[str] = field("Kind", "code", vocabulary="meeting_kind", default="inter_ministry")
    series: Mapped[str] = field(
        "Series", length=200, help="The row of meetings this one belongs to", search="body"
    )
    number: Mapped[int | None] = field("Number in the series", "number")
    body_id: Mapped[int | None] = field("Body", "link", to="body")
    starts_at: Mapped[dt.datetime | None] = field("Begins", "moment")
    ends_at: Mapped[dt.datetime | None] = field("Ends", "moment")
    zone: Mapped[str] = field("Time zone", "zone", default="UTC")
    place: Mapped[str] = field("Place", length=300, search="body")
    hosts: Mapped[str] = field("Hosts", length=300, search="body")
    status: Mapped[str] = field("Status", "code", vocabulary="meeting_status", default="planned")
    language: Mapped[str] = field("Language of the meeting", length=12)
    tlp: Mapped[str] = field("TLP label", "code", vocabulary="tlp", help="Prints beside the marking, never translated")
    objective: Mapped[str] = field(
        "Objective", "note", help="What counts as success; two lines in the brief", search="body"
    )
    asks: Mapped[str] = field("What we ask", "rich", help="Prints in the brief", search="body")
    offers: Mapped[str] = field("What we offer", "rich", help="Prints in the brief", search="body")
    positions: Mapped[str] = field("Positions and lines to take", "rich", help="For the delegation alone", search="body")
    background_open: Mapped[str] = field("Background A: may be used", "rich", search="body")
    background_closed: Mapped[str] = field("Background B: not for disclosure", "rich", search="body")
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
    presenter: Mapped[str] = field("Presented by", length=200, search="body")
    duration_minutes: Mapped[int | None] = field("Minutes planned", "number")
    points: Mapped[str] = field("Points to make", "rich", help="Prints in the brief", search="body")


class Attendance(Record):
    """Who was invited and who came, with the title and institution of that day."""

    __tablename__ = "attendance"
    __root__: ClassVar[str | None] = "meeting"
    __root_key__: ClassVar[str] = "meeting_id"

    meeting_id: Mapped[int] = field(
        "Meeting", "link", to="meeting", ondelete="CASCADE", required=True, init=False
    )
    person_id: Mapped[int | None] = field("Person", "link", to="person")
    institution_id: Mapped[int | None] = field("Institution", "link", to="institution")
    name_then: Mapped[str] = field("Name that day", length=250, editable=False)
    title_then: Mapped[str] = field("Post that day", length=200, editable=False)
    institution_then: Mapped[str] = field("Institution that day", length=200, editable=False)
    state: Mapped[str] = field("Attendance", "code", vocabulary="attendance_state", default="invited")
    represented_by: Mapped[str] = field("Represented by", length=250, search="body")
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
    agenda_item_id: Mapped[int | None] = field("Agenda item", "link", to="agenda_item", ondelete="CASCADE")
    text: Mapped[str] = field("Minutes", "rich", search="body")


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
        sa.Index(
            "uq_decision_reference",
            "reference",
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL AND reference <> ''"),
        ),
    )

    text: Mapped[str] = field("Decision", "note", required=True, search="title")
    reference: Mapped[str] = field("Number", length=60, search="title", editable=False)
    own_reference: Mapped[str] = field("Own reference", length=100, search="body")
    meeting_id: Mapped[int | None] = field("Meeting", "link", to="meeting")
    agenda_item_id: Mapped[int | None] = field("Agenda item", "link", to="agenda_item")
    decided_on: Mapped[dt.date | None] = field("Date", "date")
    outcome: Mapped[str] = field("Outcome", "code", vocabulary="decision_outcome", default="adopted")
    force: Mapped[str] = field("Force", "code", vocabulary="decision_force", default="in_force")
    in_brief: Mapped[bool] = field(
        "May be told to the network",
        "yes_no",
        default=False,
        help="Enters the network's and the public edition",
    )
