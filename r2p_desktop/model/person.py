"""People, how to reach them, and the posts they hold and held."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from r2p_desktop.model.fields import Printable, Record, field, table_args
from r2p_desktop.model.normtext import fold

PARTICLES = frozenset(
    {
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "di",
        "du",
        "dos",
        "das",
        "del",
        "della",
        "la",
        "le",
        "ter",
        "zu",
        "al",
        "el",
    }
)


class Person(Printable):
    """A person. `institution_id` and `post_title` mirror the present appointment and are kept by the program."""

    __tablename__ = "person"
    __table_args__ = table_args(
        sa.Index("ix_person_sort_key_id", "sort_key", "id"),
        sa.Index("ix_person_post_title_id", "post_title", "id"),
        sa.Index("ix_person_verified_on_id", "verified_on", "id"),
        # Counted on every start: answered from the index without reading a row.
        sa.Index("ix_person_to_verify", "deleted_at", "left_on", "verified_on"),
    )

    honorific: Mapped[str] = field("Title", length=40, help="As in H.E., Dr., Col.", default="")
    given_name: Mapped[str] = field("Given name", length=120, search="title", default="")
    family_name: Mapped[str] = field("Family name", length=120, search="title", default="")
    name_order: Mapped[str] = field("Name order", "code", vocabulary="name_order", default="given_first")
    original_script: Mapped[str] = field(
        "Name in original script", length=200, search="title", help="As the person writes it", default=""
    )
    salutation: Mapped[str] = field(
        "Salutation", length=120, help="How a letter addresses the person", default=""
    )
    languages: Mapped[str] = field(
        "Languages", length=200, help="Languages the person works in", search="body", default=""
    )
    verified_on: Mapped[dt.date | None] = field("Last verified", "date", default=None)
    left_on: Mapped[dt.date | None] = field("Left on", "date", editable=False, index=True, default=None)
    institution_id: Mapped[int | None] = field(
        "Institution", "link", to="institution", editable=False, default=None
    )
    post_title: Mapped[str] = field("Post", editable=False, default="")
    sort_key: Mapped[str] = mapped_column(sa.String(300), init=False, default="")
    contact_points: Mapped[list[ContactPoint]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="ContactPoint.position",
        lazy="raise",
        passive_deletes=True,
    )
    appointments: Mapped[list[Appointment]] = relationship(
        default_factory=list,
        cascade="all, delete-orphan",
        order_by="Appointment.from_on, Appointment.id",
        lazy="raise",
        passive_deletes=True,
    )

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name, self.name_order)

    def prepare(self) -> None:
        self.sort_key = person_sort_key(self.given_name, self.family_name) or fold(self.original_script)[:300]


class ContactPoint(Record):
    """One way to reach a person, typed once."""

    __tablename__ = "contact_point"
    __root__: ClassVar[str | None] = "person"
    __root_key__: ClassVar[str] = "person_id"

    person_id: Mapped[int] = field(
        "Person", "link", to="person", ondelete="CASCADE", required=True, init=False
    )
    kind: Mapped[str] = field("Kind", "code", vocabulary="contact_kind", default="email")
    value: Mapped[str] = field("Value", length=500, required=True, search="body")
    label: Mapped[str] = field("Label", length=60, default="")
    preferred: Mapped[bool] = field("Preferred", "yes_no", default=False)
    sensitivity: Mapped[str] = field("Sensitivity", "code", vocabulary="sensitivity", default="office")
    position: Mapped[int] = mapped_column(default=0)


class Appointment(Record):
    """Who held which post from when to when, and in which capacity."""

    __tablename__ = "appointment"
    __root__: ClassVar[str | None] = "person"
    __root_key__: ClassVar[str] = "person_id"

    person_id: Mapped[int] = field(
        "Person", "link", to="person", ondelete="CASCADE", required=True, init=False
    )
    post_id: Mapped[int] = field("Post", "link", to="post", ondelete="CASCADE", required=True)
    from_on: Mapped[dt.date | None] = field("Since", "date", default=None)
    to_on: Mapped[dt.date | None] = field("Until", "date", default=None)
    capacity: Mapped[str] = field("Capacity", "code", vocabulary="capacity", default="holder")
    acting: Mapped[bool] = field("Acting", "yes_no", default=False)
    source: Mapped[str] = field(
        "Appointed by", length=200, help="The act or letter of appointment", default=""
    )


def full_name(given: str, family: str, order: str) -> str:
    """The name as it is said, in the person's own order."""
    parts = (family, given) if order == "family_first" else (given, family)
    return " ".join(part for part in parts if part)


def person_sort_key(given: str, family: str) -> str:
    """How a person sorts: family name without leading particles, then given name, folded."""
    words, particles = family.split(), list[str]()
    while len(words) > 1 and words[0].casefold() in PARTICLES:
        particles.append(words.pop(0))
    return fold(" ".join([*words, given, *particles]).strip())[:300]
