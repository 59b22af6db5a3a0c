"""What an import would do, row by row: the plan that the preview shows and that applying carries out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.mapping import Mapping as ColumnsMapping
from r2p_desktop.interchange.records import ActionRow, ContactRow, Problem
from r2p_desktop.interchange.table import Table

Kind = Literal["contacts", "actions"]
Outcome = Literal["new", "update", "unchanged", "duplicate", "error"]
OUTCOMES: tuple[Outcome, ...] = ("new", "update", "unchanged", "duplicate", "error")
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Difference:
    """A value of the file that differs from the record: shown, and applied only when the person says so."""

    field: str
    label: Message
    ours: str
    theirs: str


@dataclass(frozen=True)
class PlannedRow:
    """One row of the file and what would become of it.

    `name` is whom or what the row is about; `reasons` say why it is no new record or what was assumed; `fills`
    say what an update adds. `record_id` is the record it meets, None for a new one or one made by this file.
    """

    number: int
    outcome: Outcome
    name: str
    row: ContactRow | ActionRow
    record_id: int | None = None
    reasons: tuple[Message, ...] = ()
    fills: tuple[Message, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.row.problems


@dataclass(frozen=True)
class Choices:
    """What the person decided in the preview.

    `take` holds (row number, field) of differences to apply; `as_new` the numbers of probable duplicates that are
    records of their own after all.
    """

    take: frozenset[tuple[int, str]] = frozenset()
    as_new: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Preview:
    """A file as it would be imported. Nothing has been written."""

    kind: Kind
    table: Table
    mapping: ColumnsMapping
    rows: Sequence[PlannedRow]
    choices: Choices = field(default_factory=Choices)

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many rows have which outcome; every outcome is a key."""
        found = Counter(row.outcome for row in self.rows)
        return {outcome: found[outcome] for outcome in OUTCOMES}

    @property
    def errors(self) -> Sequence[Problem]:
        """The problems that keep rows out."""
        return [p for row in self.rows if row.outcome == "error" for p in row.problems if p.level == "error"]


@dataclass(frozen=True)
class Report:
    """What an import did. `written` is False when nothing was to be written."""

    written: bool
    preview: Preview

    @property
    def counts(self) -> Mapping[Outcome, int]:
        return self.preview.counts


def filled(label: str, value: str) -> Message:
    """How the preview says that an empty field is filled."""
    return message("{field}: {value}", field=message(label), value=value)
