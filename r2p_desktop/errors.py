"""Errors that carry a sentence for the person, and a code for scripts.

Every error the program foresees is an `OfficeError`. Its `code` is one of the words the command line prints
(`CODES`, never translated); its `sentence` says what happened, what was not changed and what to do.
"""

from __future__ import annotations

from dataclasses import dataclass

from r2p_desktop.i18n import Message

CODES = frozenset(
    {
        "wrong-passphrase",
        "damaged",
        "newer-file",
        "in-use",
        "read-only",
        "no-space",
        "not-found",
        "exists",
        "bad-input",
        "marking",
        "glyph",
        "internal",
    }
)


class OfficeError(Exception):
    """A foreseen failure: `code` for scripts, `sentence` (a `Message`) for the person."""

    code = "internal"

    def __init__(self, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class WrongPassphrase(OfficeError):
    code = "wrong-passphrase"


class Damaged(OfficeError):
    code = "damaged"


class NewerFile(OfficeError):
    code = "newer-file"


class InUse(OfficeError):
    """Another program holds the office, or wrote just now; `Conflict` is about one record, this about the file."""

    code = "in-use"


class ReadOnly(OfficeError):
    code = "read-only"


class NoSpace(OfficeError):
    code = "no-space"


class NoMemory(OfficeError):
    """The computer could not give the memory that a step needs."""


class NotFound(OfficeError):
    code = "not-found"


class AlreadyExists(OfficeError):
    code = "exists"


class BadInput(OfficeError):
    code = "bad-input"


class MarkingTooHigh(OfficeError):
    code = "marking"


class MissingGlyph(OfficeError):
    code = "glyph"


class Conflict(OfficeError):
    """The record was changed elsewhere since it was opened; `fields` names what differs (field keys)."""

    code = "in-use"

    def __init__(self, sentence: Message, fields: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.fields = fields


@dataclass(frozen=True)
class InTheWay:
    """A record that keeps a change from being taken back: its root table and id (None for one that is in no list), its
    name, and whether it was removed for good."""

    table: str
    record_id: int | None
    name: str
    gone: bool = False


class ChangedSince(Conflict):
    """A change cannot be taken back because of what happened since; `records` are those in the way."""

    def __init__(self, sentence: Message, records: tuple[InTheWay, ...]) -> None:
        super().__init__(sentence)
        self.records = records


class Invalid(BadInput):
    """A record that cannot be saved; `problems` maps a field key to what is wrong with it."""

    def __init__(self, sentence: Message, problems: dict[str, Message] | None = None) -> None:
        super().__init__(sentence)
        self.problems = problems or {}


class Cancelled(Exception):
    """Raised inside a job when the person pressed Cancel."""
