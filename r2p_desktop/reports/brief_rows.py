"""The rows of a network brief: one line each of decisions, actions, plan, contacts, cut to the edition that prints it.

A row is for the delegation alone until it is released; what only the delegation may read of a released row is taken
out of it. Texts called *rich* are stored long texts (see `model.richtext`); all others are plain.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, Self

Edition = Literal["delegation", "network", "public"]
Symbol = Literal["", "empty", "half", "full", "pause", "cross", "forward", "warning"]

EDITIONS: tuple[Edition, ...] = ("delegation", "network", "public")
DELEGATION: frozenset[Edition] = frozenset({"delegation"})
NETWORK: frozenset[Edition] = frozenset({"delegation", "network"})
PUBLIC: frozenset[Edition] = frozenset({"delegation", "network", "public"})

# The drawn sign beside a status word, so that a table reads without colour. By the program's codes; words are data.
SYMBOL_OF: Mapping[str, Symbol] = {
    "open": "empty",
    "not_started": "empty",
    "planned": "empty",
    "announced": "empty",
    "in_progress": "half",
    "ongoing": "half",
    "waiting": "pause",
    "on_hold": "pause",
    "deferred": "pause",
    "done": "full",
    "completed": "full",
    "fulfilled": "full",
    "adopted": "full",
    "carried_forward": "forward",
    "cancelled": "cross",
    "discontinued": "cross",
    "withdrawn": "cross",
    "rejected": "cross",
}


@dataclass(frozen=True, kw_only=True)
class Status:
    """A status in the office's own word, with the sign drawn beside it."""

    word: str = ""
    symbol: Symbol = ""


def status(code: str, word: str) -> Status:
    """The status of a stored `code`, shown as `word`; a code the office added has no sign."""
    return Status(word=word, symbol=SYMBOL_OF.get(code, ""))


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of a section and the editions it was released for."""

    editions: frozenset[Edition] = DELEGATION

    def for_edition(self, edition: Edition) -> Self | None:
        """This row as `edition` may have it, or None when it may not."""
        return self if edition in self.editions else None


@dataclass(frozen=True, kw_only=True)
class Delegate(Row):
    """A member of the delegation. `name` as it prints, honorific included; `role` in words."""

    name: str
    post: str = ""
    institution: str = ""
    role: str = ""


@dataclass(frozen=True, kw_only=True)
class AgendaPoint(Row):
    """What we say under one item of the meeting's agenda; `points` is rich."""

    number: str
    title: str
    points: str = ""


@dataclass(frozen=True, kw_only=True)
class Position(Row):
    """Our position or line to take on one subject; `text` is rich."""

    subject: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class PledgeRow(Row):
    """A pledge, ours or of `by` (empty means ours), with its state and an optional date."""

    text: str
    by: str = ""
    state: Status = Status()
    due_on: date | None = None
    remarks: str = ""

    def for_edition(self, edition: Edition) -> Self | None:
        """Remarks are the office's own; they stay with the delegation."""
        row = super().for_edition(edition)
        return row if row is None or edition == "delegation" else dataclasses.replace(row, remarks="")


@dataclass(frozen=True, kw_only=True)
class DecisionRow(Row):
    """A decision as recorded; `source` names the meeting."""

    reference: str
    text: str
    decided_on: date | None = None
    outcome: Status = Status()
    source: str = ""

    def for_edition(self, edition: Edition) -> Self | None:
        """Which meeting decided is the office's own."""
        row = super().for_edition(edition)
        return row if row is None or edition == "delegation" else dataclasses.replace(row, source="")


@dataclass(frozen=True, kw_only=True)
class ActionRow(Row):
    """An action item. `overdue_days` > 0 only when it is overdue (computed by the model's one rule).

    `due_words` prints when there is no `due_on`; `done_words` when there is no `done_on`; `progress` is rich.
    """

    reference: str
    text: str
    responsible: str = ""
    due_on: date | None = None
    due_words: str = ""
    done_on: date | None = None
    done_words: str = ""
    status: Status = Status()
    overdue_days: int = 0
    progress: str = ""
    source: str = ""

    def for_edition(self, edition: Edition) -> Self | None:
        """Overdue items and the office's own notes on progress are for the delegation only."""
        row = super().for_edition(edition)
        if row is None or edition == "delegation":
            return row
        return None if row.overdue_days > 0 else dataclasses.replace(row, progress="", source="")


@dataclass(frozen=True, kw_only=True)
class ProgressRow(Row):
    """One dated report on an item of the plan; `text` is rich."""

    code: str
    title: str
    reported_on: date
    status: Status = Status()
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Fact(Row):
    """A piece of background; `text` is rich, `subject` an optional heading."""

    text: str
    subject: str = ""


@dataclass(frozen=True, kw_only=True)
class PlanRow(Row):
    """An item of the plan; one with `heading` prints as a line across the table. `last_progress` is plain."""

    code: str
    title: str
    heading: bool = False
    lead: str = ""
    supporting: str = ""
    due_on: date | None = None
    due_words: str = ""
    status: Status = Status()
    overdue_days: int = 0
    last_progress: str = ""
    last_reported_on: date | None = None

    def for_edition(self, edition: Edition) -> Self | None:
        """That an item is overdue, and what was last reported on it, are for the delegation only."""
        row = super().for_edition(edition)
        if row is None or edition == "delegation":
            return row
        return dataclasses.replace(row, overdue_days=0, last_progress="", last_reported_on=None)


@dataclass(frozen=True, kw_only=True)
class ContactRow(Row):
    """A person of the contact sheet; rows of one `group` print under it. Private phones only when asked for."""

    name: str
    group: str = ""
    post: str = ""
    institution: str = ""
    email: str = ""
    office_phone: str = ""
    private_phone: str = ""

    def for_edition(self, edition: Edition) -> Self | None:
        """A private number never leaves the delegation's edition."""
        row = super().for_edition(edition)
        return row if row is None or edition == "delegation" else dataclasses.replace(row, private_phone="")
