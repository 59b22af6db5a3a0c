"""Numbers given to records: per kind and year, never reused, never renumbered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.model.entities import ActionItem, Decision, Document, Meeting, ReferenceCounter

KINDS = {"meeting": "MTG", "decision": "DEC", "action_item": "ACT"}
EVERY_YEAR = 0  # briefs whose pattern names no year are counted through


def take_numbers(session: Session, kind: str, year: int, count: int = 1) -> range:
    """Reserve `count` numbers of `kind` in `year`; gives them."""
    counter = session.scalar(
        sa.select(ReferenceCounter).where(ReferenceCounter.kind == kind, ReferenceCounter.year == year)
    )
    if counter is None:
        counter = ReferenceCounter(kind=kind, year=year, last=0)
        session.add(counter)
    first = counter.last + 1
    counter.last += count
    return range(first, first + count)


def numbered() -> Sequence[tuple[str, Any]]:
    """(kind, column) of every reference that is made of such a number."""
    return (
        ("meeting", Meeting.reference),
        ("decision", Decision.reference),
        ("action_item", ActionItem.reference),
        ("brief", Document.reference),
    )


def reference(kind: str, year: int, number: int) -> str:
    """The printed form of a number, e.g. `reference("decision", 2026, 14)` is DEC-2026-014."""
    return f"{KINDS[kind]}-{year}-{number:03d}"


def next_reference(session: Session, kind: str, year: int) -> str:
    return reference(kind, year, take_numbers(session, kind, year)[0])
