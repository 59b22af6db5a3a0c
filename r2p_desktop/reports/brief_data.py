"""What a network brief says: plain data in, and the three editions it may be cut down to.

Light to import (no PDF library); `reports.brief.render_brief` sets it on paper. Every section names in `EDITIONS` the
editions it may ever enter, every row in `editions` those it was released for: the delegation's alone until someone
says otherwise, so that forgetting a tick hides and never discloses. Texts called *rich* are stored long texts (see
`model.richtext`); all others are plain and may hold line breaks.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Literal, Self

from r2p_desktop.i18n import Message

Edition = Literal["delegation", "network", "public"]
Paper = Literal["a4", "letter"]
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


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of the brief. `EDITIONS` names the editions it may enter at all."""

    EDITIONS: ClassVar[frozenset[Edition]] = DELEGATION

    def for_edition(self, edition: Edition) -> Self:
        """The section as `edition` may have it; empty when the edition lacks it altogether."""
        if edition not in self.EDITIONS:
            return type(self)()
        changes: dict[str, Any] = {}
        for part in dataclasses.fields(self):
            value = getattr(self, part.name)
            if isinstance(value, tuple):
                cut = (row.for_edition(edition) for row in value)
                changes[part.name] = tuple(row for row in cut if row is not None)
        return dataclasses.replace(self, **changes)

    def __bool__(self) -> bool:
        """Whether there is anything to print."""
        return any(getattr(self, part.name) for part in dataclasses.fields(self))


@dataclass(frozen=True, kw_only=True)
class Delegation(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = NETWORK
    members: tuple[Delegate, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Objective(Section):
    """What we want from the meeting: plain text, two printed lines at most (said in `BriefResult.notes` if longer)."""

    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Points(Section):
    items: tuple[AgendaPoint, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Positions(Section):
    items: tuple[Position, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AsksAndOffers(Section):
    """What we ask of others and what we offer; both rich."""

    asks: str = ""
    offers: str = ""


@dataclass(frozen=True, kw_only=True)
class Pledges(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = PUBLIC
    rows: tuple[PledgeRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Decisions(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = NETWORK
    rows: tuple[DecisionRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ActionsCompleted(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = PUBLIC
    rows: tuple[ActionRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ActionsOpen(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = NETWORK
    rows: tuple[ActionRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Progress(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = PUBLIC
    rows: tuple[ProgressRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BackgroundOpen(Section):
    """Background A: may be used."""

    EDITIONS: ClassVar[frozenset[Edition]] = PUBLIC
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BackgroundClosed(Section):
    """Background B: not for disclosure."""

    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlanStatus(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = PUBLIC
    plan_title: str = ""
    rows: tuple[PlanRow, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows)


@dataclass(frozen=True, kw_only=True)
class ContactSheet(Section):
    EDITIONS: ClassVar[frozenset[Edition]] = NETWORK
    rows: tuple[ContactRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MeetingFacts:
    """The meeting the brief is for, as every edition may show it."""

    title: str
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class BriefData:
    """Everything a brief prints. An empty `reference` makes it a draft; `as_of` is the day its figures stand for.

    `marking` and `tlp` are finished words ('Restricted', 'TLP:AMBER'). `since_on` and `since_title` tell of the
    last network meeting. `copy_number` of `copies` and `distribution` print on the cover when given.
    """

    meeting: MeetingFacts
    as_of: date
    office_name: str
    edition: Edition = "delegation"
    reference: str = ""
    marking: str = ""
    tlp: str = ""
    circulated_on: date | None = None
    copy_number: int | None = None
    copies: int | None = None
    distribution: tuple[str, ...] = ()
    example: bool = False
    since_on: date | None = None
    since_title: str = ""
    delegation: Delegation = Delegation()
    objective: Objective = Objective()
    points: Points = Points()
    positions: Positions = Positions()
    asks_and_offers: AsksAndOffers = AsksAndOffers()
    pledges: Pledges = Pledges()
    decisions: Decisions = Decisions()
    actions_completed: ActionsCompleted = ActionsCompleted()
    actions_open: ActionsOpen = ActionsOpen()
    progress: Progress = Progress()
    background_open: BackgroundOpen = BackgroundOpen()
    background_closed: BackgroundClosed = BackgroundClosed()
    plan_status: PlanStatus = PlanStatus()
    contacts: ContactSheet = ContactSheet()


def for_edition(data: BriefData, edition: Edition) -> BriefData:
    """A brief that physically lacks what `edition` may not have."""
    sections = {
        part.name: value.for_edition(edition)
        for part in dataclasses.fields(data)
        if isinstance(value := getattr(data, part.name), Section)
    }
    copies = {} if edition == "delegation" else {"distribution": (), "copy_number": None, "copies": None}
    return dataclasses.replace(data, edition=edition, **sections, **copies)  # type: ignore[arg-type]


@dataclass(frozen=True)
class MissingGlyph:
    """A character no shipped font can draw: itself, its code ('U+1F600'), Unicode name and where it stands."""

    character: str
    code: str
    name: str
    where: Message


@dataclass(frozen=True)
class BriefResult:
    """A finished brief: the bytes, how many pages, their SHA-256 (hex), what could not be drawn, what to tell."""

    pdf: bytes
    pages: int
    sha256: str
    missing_glyphs: tuple[MissingGlyph, ...] = ()
    notes: tuple[Message, ...] = field(default=())
