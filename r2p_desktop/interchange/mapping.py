"""Which column fills which field: proposed from headings and values, changed by the person, kept as a plain dict."""

from __future__ import annotations

from collections.abc import Mapping as Mapped
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.headings import (
    FIELDS,
    KINDS,
    PROBLEM_HEADING,
    Kind,
    field_of,
    heading_key,
    known_headings,
    without_brackets,
)
from r2p_desktop.interchange.table import Cell, cell_text, column_letters
from r2p_desktop.interchange.values import is_honorific, looks_like_email, looks_like_phone

DateOrder = Literal["", "dmy", "mdy"]
TO_NOTES = ""
LEAVE_OUT = "leave_out"
_SAMPLES = 3
_LOOK_AT = 200


@dataclass(frozen=True)
class ColumnMapping:
    """Where one column goes.

    `field` is a field key of `FIELDS[kind]`, `TO_NOTES` (its cells go to the notes under the heading) or `LEAVE_OUT`
    (only when the person says so). `score` is 0 to 1, `why` explains it. `samples` are up to three values.
    `date_order` is what the person chose for day and month; "" lets the column's own dates decide.
    """

    column: int
    heading: str
    field: str
    score: float
    why: Message
    samples: tuple[str, ...] = ()
    date_order: DateOrder = ""


@dataclass(frozen=True)
class Mapping:
    """All columns of a table, in order."""

    kind: Kind
    columns: tuple[ColumnMapping, ...]

    def of(self, field: str) -> tuple[ColumnMapping, ...]:
        """The columns that fill `field`, in the order of the table."""
        return tuple(entry for entry in self.columns if entry.field == field)

    def with_field(self, column: int, field: str) -> Mapping:
        """The person's choice for one column. A field that holds one column only is taken from the other."""
        known = field_of(self.kind, field)
        if known is None and field not in (TO_NOTES, LEAVE_OUT):
            raise ValueError(f"no field {field!r} in {self.kind}")
        changed = []
        for entry in self.columns:
            if entry.column == column:
                entry = replace(entry, field=field, score=1.0, why=message("Chosen by hand."))
            elif known is not None and not known.many and entry.field == field:
                entry = replace(entry, field=TO_NOTES, score=0.0, why=_why_notes())
            changed.append(entry)
        return replace(self, columns=tuple(changed))

    def with_date_order(self, column: int, order: DateOrder) -> Mapping:
        """The person's choice of day-month ("dmy") or month-day ("mdy") for one column."""
        changed = (
            replace(entry, date_order=order) if entry.column == column else entry for entry in self.columns
        )
        return replace(self, columns=tuple(changed))

    def to_dict(self) -> dict[str, Any]:
        """A plain dict for keeping: fields and date orders by heading, so that it fits the next file of this kind."""
        return {
            "kind": self.kind,
            "columns": [
                {"heading": entry.heading, "field": entry.field, "date_order": entry.date_order}
                for entry in self.columns
            ],
        }

    def with_saved(self, saved: Mapped[str, Any]) -> Mapping:
        """This mapping with the choices of `to_dict` where headings agree; choices that no longer fit are ignored."""
        if saved.get("kind") != self.kind:
            return self
        fields = {entry.key for entry in FIELDS[self.kind]} | {TO_NOTES, LEAVE_OUT}
        chosen = {
            heading_key(str(entry["heading"])): entry
            for entry in saved.get("columns", ())
            if entry.get("field") in fields and entry.get("date_order", "") in ("", "dmy", "mdy")
        }
        result = self
        for entry in self.columns:
            kept = chosen.get(heading_key(entry.heading)) if entry.heading else None
            if kept is not None:
                if kept["field"] != entry.field:
                    result = result.with_field(entry.column, kept["field"])
                result = result.with_date_order(entry.column, kept.get("date_order", ""))
        return result


def propose(headings: Sequence[str], sample_rows: Sequence[Sequence[Cell]], kind: Kind) -> Mapping:
    """A mapping for these headings.

    `sample_rows` are rows of cells (the first 200 are looked at): they settle what 'Title' means and find e-mail
    and telephone columns without a known heading. A column nobody can place goes to the notes.
    """
    guesses = []
    for column, heading in enumerate(headings):
        cells = [row[column] if column < len(row) else None for row in sample_rows[:_LOOK_AT]]
        values = [text for text in map(cell_text, cells) if text]
        field, score, why = _guess(heading, values, kind)
        distinct = tuple(dict.fromkeys(values))
        guesses.append(ColumnMapping(column, heading, field, score, why, distinct))
    settled = _one_column_each(kind, _whole_names(guesses))
    return Mapping(kind, tuple(replace(entry, samples=entry.samples[:_SAMPLES]) for entry in settled))


def fitting_kind(headings: Sequence[str]) -> Kind:
    """Whether headings look more like contacts or like actions."""

    def known(kind: Kind) -> int:
        return len({field for field, score, _ in (_by_heading(h, kind) for h in headings) if score})

    return max(KINDS, key=known)


def heading_score(heading: str) -> float:
    """How surely a text is a heading of any list (0 to 1)."""
    return max(_by_heading(heading, kind)[1] for kind in KINDS)


def _guess(heading: str, values: Sequence[str], kind: Kind) -> tuple[str, float, Message]:
    if heading == PROBLEM_HEADING:
        return LEAVE_OUT, 1.0, message("What this program said about the row; it is not imported.")
    field, score, why = _by_heading(heading, kind)
    if field == "title":
        honorifics = sum(1 for value in values if is_honorific(value))
        field = "honorific" if honorifics * 2 > len(values) else "post"
        return field, 0.9, message("The values decide what '{heading}' means.", heading=heading)
    if field or kind != "contacts" or not values:
        return field, score, why
    if sum(map(looks_like_email, values)) > 0.6 * len(values):
        return "email", 0.6, message("The values look like e-mail addresses.")
    if sum(map(looks_like_phone, values)) > 0.6 * len(values):
        return "phone", 0.5, message("The values look like telephone numbers.")
    return TO_NOTES, 0.0, _why_notes()


def _by_heading(heading: str, kind: Kind) -> tuple[str, float, Message]:
    known = known_headings(kind)
    key = heading_key(heading)
    if key in known:
        return known[key], 1.0, message("'{heading}' is a known heading.", heading=heading)
    short = heading_key(without_brackets(heading))
    if short in known:
        return known[short], 0.95, message("'{heading}' is a known heading.", heading=heading)
    if len(short) >= 4:
        from rapidfuzz import fuzz, process  # only headings nobody knows need it

        best = process.extractOne(short, known.keys(), scorer=fuzz.ratio, score_cutoff=85)
        if best is not None and len(best[0]) >= 4:
            return (
                known[best[0]],
                best[1] / 100 * 0.8,
                message("'{heading}' is close to '{known}'.", heading=heading, known=best[0]),
            )
        inside = [word for word in known if len(word) >= 5 and f" {word} " in f" {short} ".replace("/", " ")]
        if inside:
            longest = max(inside, key=len)
            return (
                known[longest],
                0.5,
                message("'{heading}' contains '{known}'.", heading=heading, known=longest),
            )
    return TO_NOTES, 0.0, _why_notes()


def _whole_names(guesses: list[ColumnMapping]) -> list[ColumnMapping]:
    """'Nom' or 'Nombre' alone, over values of several words, is the whole name and not one part of it."""
    parts = [guess for guess in guesses if guess.field in ("given_name", "family_name")]
    if len(parts) != 1 or any(guess.field == "name" for guess in guesses):
        return guesses
    (only,) = parts
    if sum(len(value.split()) > 1 for value in only.samples) * 2 <= len(only.samples):
        return guesses
    why = message(
        "No other column holds a part of the name: '{heading}' is the whole name.", heading=only.heading
    )
    return [replace(guess, field="name", why=why) if guess is only else guess for guess in guesses]


def _one_column_each(kind: Kind, guesses: list[ColumnMapping]) -> tuple[ColumnMapping, ...]:
    """Where two columns want a field that holds one, the surer (then the first) has it, the other goes to notes."""
    keeper: dict[str, ColumnMapping] = {}
    for guess in guesses:
        known = field_of(kind, guess.field)
        if known is None or known.many:
            continue
        rival = keeper.get(guess.field)
        if rival is None or guess.score > rival.score:
            keeper[guess.field] = guess
    settled = []
    for guess in guesses:
        if guess.field in keeper and keeper[guess.field] is not guess:
            why = message("Another column fills this field; this one goes to the notes.")
            guess = replace(guess, field=TO_NOTES, score=0.0, why=why)
        settled.append(guess)
    return tuple(settled)


def _why_notes() -> Message:
    return message("Not recognised: goes to the notes under its heading.")


def column_name(entry: ColumnMapping) -> str:
    """What a column is called in messages and notes: its heading, else its letters."""
    return " ".join(entry.heading.split()) or column_letters(entry.column)
