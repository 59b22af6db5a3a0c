"""The office itself: one row of settings that belong to the office, and the counters of its references."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from r2p_desktop.model.fields import Base, Record, field, table_args


class Office(Record):
    """Settings that travel with the office's folder. There is exactly one row."""

    __tablename__ = "office"

    name: Mapped[str] = field("Name of the office", required=True)
    language: Mapped[str] = field("Working language", length=12, default="en")
    paper: Mapped[str] = field("Paper size", "code", vocabulary="paper", default="a4")
    zone: Mapped[str] = field("Time zone", "zone", default="UTC")
    country: Mapped[str] = field("Country", length=100, default="")
    reference_prefix: Mapped[str] = field(
        "Reference prefix", length=30, default="R2P", help="Stands first in the office's references"
    )
    brief_pattern: Mapped[str] = field(
        "Pattern of brief references",
        length=100,
        default="{prefix}/{year}/BRIEF/{number}",
        help="May contain {prefix}, {year} and {number}",
    )
    marking: Mapped[str] = field("Marking of the office's papers", "code", vocabulary="marking", default="")
    due_soon_days: Mapped[int] = field("Due soon means within (days)", "number", default=14)
    verify_months: Mapped[int] = field("Contacts are verified every (months)", "number", default=24)
    is_example: Mapped[bool] = field("Example office", "yes_no", default=False, editable=False)


class ReferenceCounter(Base):
    """The last number given out per kind and year. Not journalled: an undone record's number is not reused."""

    __tablename__ = "reference_counter"
    __table_args__ = table_args(sa.UniqueConstraint("kind", "year"), journal=False)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False, default=None)
    kind: Mapped[str] = mapped_column(sa.String(20))
    year: Mapped[int] = mapped_column()
    last: Mapped[int] = mapped_column(default=0)
