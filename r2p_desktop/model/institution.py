"""Institutions (a tree), their names by language, the posts in them, and the bodies they sit on."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from r2p_desktop.model.fields import Printable, Record, RootRecord, field, table_args
from r2p_desktop.model.normtext import fold


class Institution(Printable):
    """A ministry, agency, mission or other institution; `parent_id` makes the tree."""

    __tablename__ = "institution"
    __table_args__ = table_args(sa.Index("ix_institution_sort_key_id", "sort_key", "id"))

    name: Mapped[str] = field("Name", required=True, search="title")
    short_name: Mapped[str] = field("Short name", length=60, search="title", default="")
    kind: Mapped[str] = field("Kind", "code", vocabulary="institution_kind", default="ministry")
    parent_id: Mapped[int | None] = field("Part of", "link", to="institution", default=None)
    precedence: Mapped[int | None] = field("Order of precedence", "number", default=None)
    address: Mapped[str] = field("Address", "note", search="body", default="")
    phone: Mapped[str] = field("Phone", length=100, search="body", default="")
    email: Mapped[str] = field("E-mail", length=254, search="body", default="")
    active_from_on: Mapped[dt.date | None] = field("Active from", "date", default=None)
    active_to_on: Mapped[dt.date | None] = field("Active until", "date", default=None)
    sort_key: Mapped[str] = mapped_column(sa.String(300), init=False, default="")
    names: Mapped[list[InstitutionName]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="InstitutionName.language",
        lazy="raise",
        passive_deletes=True,
    )

    def prepare(self) -> None:
        self.sort_key = fold(self.name)[:300]


class InstitutionName(Record):
    """The official name of an institution in one more language."""

    __tablename__ = "institution_name"
    __root__: ClassVar[str | None] = "institution"
    __root_key__: ClassVar[str] = "institution_id"
    __table_args__ = table_args(sa.UniqueConstraint("institution_id", "language"))

    institution_id: Mapped[int] = field(
        "Institution", "link", to="institution", ondelete="CASCADE", required=True, init=False
    )
    language: Mapped[str] = field("Language", length=12, required=True)
    name: Mapped[str] = field("Name", required=True, search="title")


class Post(Record):
    """A seat in an institution; it outlives its holder. Kept by the program, nobody types it as such."""

    __tablename__ = "post"
    __table_args__ = table_args(sa.UniqueConstraint("institution_id", "title", "unit"))

    institution_id: Mapped[int | None] = field(
        "Institution", "link", to="institution", ondelete="CASCADE", default=None
    )
    title: Mapped[str] = field("Post", required=True)
    unit: Mapped[str] = field("Unit", length=200, default="")


class Body(Printable):
    """A group that meets: an inter-ministerial committee, a task force, an oversight board."""

    __tablename__ = "body"
    __table_args__ = table_args(sa.Index("ix_body_sort_key_id", "sort_key", "id"))

    name: Mapped[str] = field("Name", required=True, search="title")
    short_name: Mapped[str] = field("Short name", length=60, search="title", default="")
    kind: Mapped[str] = field("Kind", "code", vocabulary="body_kind", default="standing")
    mandate: Mapped[str] = field("Mandate", "rich", search="body", default="")
    established_on: Mapped[dt.date | None] = field("Established on", "date", default=None)
    frequency: Mapped[str] = field("Meets", length=100, help="In words, e.g. quarterly", default="")
    sort_key: Mapped[str] = mapped_column(sa.String(300), init=False, default="")
    memberships: Mapped[list[Membership]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="Membership.position",
        lazy="raise",
        passive_deletes=True,
    )

    def prepare(self) -> None:
        self.sort_key = fold(self.name)[:300]


class Membership(Record):
    """Who sits on a body: an institution, and the person when one is named."""

    __tablename__ = "membership"
    __root__: ClassVar[str | None] = "body"
    __root_key__: ClassVar[str] = "body_id"

    body_id: Mapped[int] = field("Body", "link", to="body", ondelete="CASCADE", required=True, init=False)
    institution_id: Mapped[int | None] = field("Institution", "link", to="institution", default=None)
    person_id: Mapped[int | None] = field("Person", "link", to="person", default=None)
    role: Mapped[str] = field("Role", "code", vocabulary="membership_role", default="member")
    from_on: Mapped[dt.date | None] = field("From", "date", default=None)
    to_on: Mapped[dt.date | None] = field("Until", "date", default=None)
    position: Mapped[int] = mapped_column(default=0)


class Participant(Printable):
    """A state or organization of the network, on the office's own list; its focal points are People."""

    __tablename__ = "participant"
    __table_args__ = table_args(sa.Index("ix_participant_sort_key_id", "sort_key", "id"))

    name: Mapped[str] = field("Name", required=True, search="title")
    kind: Mapped[str] = field("Kind", "code", vocabulary="participant_kind", default="state")
    joined_on: Mapped[dt.date | None] = field("First appointment on", "date", default=None)
    remarks: Mapped[str] = field("Remarks", "note", search="body", default="")
    sort_key: Mapped[str] = mapped_column(sa.String(300), init=False, default="")
    focal_points: Mapped[list[ParticipantFocalPoint]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="ParticipantFocalPoint.position",
        lazy="raise",
        passive_deletes=True,
    )

    def prepare(self) -> None:
        self.sort_key = fold(self.name)[:300]


class ParticipantFocalPoint(Record):
    """A person who is focal point of a participant of the network."""

    __tablename__ = "participant_focal_point"
    __root__: ClassVar[str | None] = "participant"
    __root_key__: ClassVar[str] = "participant_id"

    participant_id: Mapped[int] = field(
        "Participant", "link", to="participant", ondelete="CASCADE", required=True, init=False
    )
    person_id: Mapped[int] = field("Person", "link", to="person", ondelete="CASCADE", required=True)
    capacity: Mapped[str] = field("Capacity", "code", vocabulary="capacity", default="focal_point")
    from_on: Mapped[dt.date | None] = field("From", "date", default=None)
    to_on: Mapped[dt.date | None] = field("Until", "date", default=None)
    position: Mapped[int] = mapped_column(default=0)


class KeyDate(RootRecord):
    """A date the office must not miss, by the loop it belongs to."""

    __tablename__ = "key_date"

    title: Mapped[str] = field("Title", required=True, search="title")
    held_on: Mapped[dt.date | None] = field("Date", "date", index=True, default=None)
    loop: Mapped[str] = field("Loop", "code", vocabulary="loop", default="other")
    remarks: Mapped[str] = field("Remarks", "note", search="body", default="")
