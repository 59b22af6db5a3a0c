"""What a network brief says: plain data in, and the three editions it may be cut down to.

Light to import (no PDF library); `reports.brief.render_brief` sets it on paper. Every section names in `EDITIONS` the
editions it may ever enter, every row in `editions` those it was released for: the delegation's alone until someone
says otherwise, so that forgetting a tick hides and never discloses. Texts called *rich* are stored long texts (see
`model.richtext`); all others are plain and may hold line breaks.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Literal, Self

from r2p_desktop.i18n import Message
from r2p_desktop.reports.brief_rows import (
    DELEGATION,
    EDITIONS,
    NETWORK,
    PUBLIC,
    SYMBOL_OF,
    ActionRow,
    AgendaPoint,
    ContactRow,
    DecisionRow,
    Delegate,
    Edition,
    Fact,
    PlanRow,
    PledgeRow,
    Position,
    ProgressRow,
    Row,
    Status,
    Symbol,
    status,
)

__all__ = [
    "DELEGATION",
    "EDITIONS",
    "NETWORK",
    "PUBLIC",
    "SYMBOL_OF",
    "ActionRow",
    "ActionsCompleted",
    "ActionsOpen",
    "AgendaPoint",
    "AsksAndOffers",
    "BackgroundClosed",
    "BackgroundOpen",
    "BriefData",
    "BriefResult",
    "ContactRow",
    "ContactSheet",
    "DecisionRow",
    "Decisions",
    "Delegate",
    "Delegation",
    "Edition",
    "Fact",
    "MeetingFacts",
    "MissingGlyph",
    "Objective",
    "Paper",
    "PlanRow",
    "PlanStatus",
    "PledgeRow",
    "Pledges",
    "Points",
    "Position",
    "Positions",
    "Progress",
    "ProgressRow",
    "Row",
    "Section",
    "Status",
    "Symbol",
    "for_edition",
    "status",
]

Paper = Literal["a4", "letter"]


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
    notes: tuple[Message, ...] = ()
