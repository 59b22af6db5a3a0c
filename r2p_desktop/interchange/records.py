"""Rows of a table as contacts and actions: every field read, what could not be read kept as a note, problems named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from r2p_desktop.i18n import Message
from r2p_desktop.interchange.names import NameOrder
from r2p_desktop.interchange.values import Phone

Level = Literal["error", "hint"]
# How long a value may be before it is cut (and kept whole in the notes): as long as the office's records allow.
LENGTHS: Mapping[str, int] = {
    "honorific": 40,
    "given_name": 120,
    "family_name": 120,
    "original_script": 200,
    "languages": 200,
    "post": 200,
    "institution": 200,
    "unit": 200,
    "email": 254,
    "phone": 100,
    "address": 500,
    "reference": 100,
    "due_words": 200,
    "completed_words": 200,
    "source": 300,
}


@dataclass(frozen=True)
class ImportOptions:
    """What the office adds to a file. `region` (ISO 3166) is whose telephone numbers lack a country code."""

    region: str = ""
    lengths: Mapping[str, int] = field(default_factory=lambda: LENGTHS)


@dataclass(frozen=True)
class Problem:
    """Something about one row. An `error` keeps the row out; a `hint` is shown, the row goes in.

    `code` is a stable word: no-name, no-text, address-for-name, bad-email, bad-phone, bad-date, ambiguous-date,
    unknown-status, unknown-priority, unknown-capacity, too-long. `column` is the column's heading, "" for the row.
    """

    row: int
    column: str
    code: str
    message: Message
    level: Level = "error"


@dataclass(frozen=True)
class NoteLine:
    """Something to keep in the notes: what stood under `heading`. `str()` is 'Heading: text'."""

    heading: str
    text: str

    def __str__(self) -> str:
        return f"{self.heading}: {self.text}"


@dataclass(frozen=True)
class ContactRow:
    """A contact as one row gives it; "" and () mean that the row says nothing.

    `acting` is whether the post says '(acting)'; `post` is without it. `capacity` is a code of the vocabulary, ""
    when not given. `notes` are the cells of note columns as typed, `notes_extra` what other cells hold that no
    field could take.
    """

    row: int
    honorific: str = ""
    given_name: str = ""
    family_name: str = ""
    name_order: NameOrder = "given_first"
    original_script: str = ""
    post: str = ""
    acting: bool = False
    institution: str = ""
    unit: str = ""
    capacity: str = ""
    since: date | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    address: str = ""
    languages: str = ""
    verified_on: date | None = None
    notes: tuple[str, ...] = ()
    notes_extra: tuple[NoteLine, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether the row stays out."""
        return any(problem.level == "error" for problem in self.problems)

    @property
    def name(self) -> str:
        """The name as it is said."""
        ordered = (self.family_name, self.given_name)
        return " ".join(
            part for part in (ordered if self.name_order == "family_first" else ordered[::-1]) if part
        )


@dataclass(frozen=True)
class ActionRow:
    """An action as one row gives it. `reference` is the log's own; `due_words` and `source` are as typed.

    `status` is a code. `completed_words` is what the status said of its completion when that is no full date.
    """

    row: int
    reference: str = ""
    text: str = ""
    owner: str = ""
    institution: str = ""
    due_on: date | None = None
    due_words: str = ""
    status: str = "open"
    completed_on: date | None = None
    completed_words: str = ""
    source: str = ""
    priority: str = ""
    progress: str = ""
    notes: tuple[str, ...] = ()
    notes_extra: tuple[NoteLine, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether the row stays out."""
        return any(problem.level == "error" for problem in self.problems)


Progress = Callable[[int, int], None]


def merged_notes(existing: str, notes: tuple[str, ...], extra: tuple[NoteLine, ...]) -> str:
    """`existing` with what a row adds at its end; a line or text that is there already is not added again."""
    result = existing.rstrip()
    for addition in (*notes, *map(str, extra)):
        if addition and addition not in result:
            result = f"{result}\n{addition}" if result else addition
    return result
