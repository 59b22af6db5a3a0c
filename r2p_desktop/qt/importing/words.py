"""What an import says in the window: outcomes, and what was read from a row, in words nobody can misread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from r2p_desktop.i18n import Message, message
from r2p_desktop.qt.cells import Tone, date_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import word
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.services.import_plan import Kind, PlannedRow, Preview

OUTCOME_WORDS: Mapping[str, Message] = {
    "new": message("New"),
    "update": message("Update"),
    "unchanged": message("Nothing new"),
    "duplicate": message("Duplicate"),
    "error": message("Error"),
}
OUTCOME_TONES: Mapping[str, Tone] = {
    "new": "ok",
    "update": "info",
    "unchanged": "neutral",
    "duplicate": "warn",
    "error": "bad",
}
_CONTACT_LABELS: tuple[tuple[str, Message], ...] = (
    ("honorific", message("Title")),
    ("given_name", message("Given name")),
    ("family_name", message("Family name")),
    ("original_script", message("Name in original script")),
    ("post", message("Post")),
    ("institution", message("Institution")),
    ("unit", message("Unit")),
    ("capacity", message("Capacity")),
    ("since", message("Since")),
    ("emails", message("E-mail")),
    ("phones", message("Phone")),
    ("address", message("Postal address")),
    ("languages", message("Languages")),
    ("verified_on", message("Last verified")),
    ("notes", message("Notes")),
    ("notes_extra", message("Goes into the notes")),
)
_ACTION_LABELS: tuple[tuple[str, Message], ...] = (
    ("reference", message("Own reference")),
    ("text", message("Action")),
    ("owner", message("Person")),
    ("institution", message("Institution")),
    ("due_on", message("Due")),
    ("due_words", message("Due in words")),
    ("status", message("Status")),
    ("completed_on", message("Completed on")),
    ("completed_words", message("Completed, in words")),
    ("source", message("Source in words")),
    ("priority", message("Priority")),
    ("progress", message("Progress")),
    ("notes", message("Notes")),
    ("notes_extra", message("Goes into the notes")),
)
_CODES = {"status": "action_status", "priority": "priority", "capacity": "capacity"}


def isolated(text: str) -> str:
    """Foreign text beside other text: in a window that reads from the right, a number or address keeps its own order."""
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if right and text else text


def outcome_word(outcome: str) -> str:
    return render(OUTCOME_WORDS[outcome])


def read_values(desk: Desk, kind: Kind, row: Any) -> list[tuple[str, str]]:
    """Every value of a row that was understood, as (label, words); dates as "4 September 2026"."""
    found = []
    for key, label in _CONTACT_LABELS if kind == "contacts" else _ACTION_LABELS:
        value = getattr(row, key)
        if key in _CODES and value:
            value = word(desk, _CODES[key], value)
        if text := value_words(value):
            found.append((render(label), text))
    return found


def value_words(value: Any) -> str:
    """A value of a row in words: a date unmistakable, several values one under another."""
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return date_words(value, short=False)
    if isinstance(value, tuple):
        return "\n".join(isolated(part.text if _is_phone(part) else str(part)) for part in value)
    return isolated(str(value))


def _is_phone(part: Any) -> bool:
    return hasattr(part, "key") and hasattr(part, "text")


def stored_words(text: str) -> str:
    """A value as the import gives it, where an ISO date becomes words."""
    try:
        return date_words(date.fromisoformat(text), short=False)
    except ValueError:
        return text


def said(told: Message) -> str:
    """A message of the import in the window's language, its dates in words."""
    args = {k: stored_words(v) if isinstance(v, str) else v for k, v in told.args.items()}
    return render(Message(told.text, args))


def what_happens(kind: Kind, row: PlannedRow) -> str:
    """One line on what becomes of a row: why it stays out, what it adds, what was assumed, what differs."""
    if row.outcome == "error":
        return _sentences([said(problem.message) for problem in row.problems if problem.level == "error"])
    told = [said(fill) for fill in row.fills] if row.outcome == "update" else []
    told += [said(reason) for reason in row.reasons]
    if count := len(row.differences):
        told.append(tr_count("{n} value differs from the record", "{n} values differ from the record", count))
    told += [said(problem.message) for problem in row.problems]
    return _sentences(told) if told else _in_short(kind, row)


def _in_short(kind: Kind, row: PlannedRow) -> str:
    """What makes a new record recognisable."""
    wanted = (
        ("post", "institution", "emails")
        if kind == "contacts"
        else ("due_on", "due_words", "institution", "owner")
    )
    return " · ".join(text for key in wanted if (text := value_words(getattr(row.row, key))))


def _sentences(told: list[str]) -> str:
    return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in told)


def will_write(preview: Preview) -> str:
    """What applying would do, for the button: "Import 28 contacts"."""
    new, update = preview.counts["new"], preview.counts["update"]
    if not new + update:
        return tr("Nothing to import")
    if preview.kind == "contacts":
        return tr_count("Import {n} contact", "Import {n} contacts", new + update)
    return tr_count("Import {n} action", "Import {n} actions", new + update)


def result_lines(preview: Preview) -> list[str]:
    """What an import did, one line an outcome."""
    contacts, counts = preview.kind == "contacts", preview.counts
    lines = [
        tr_count("{n} new contact", "{n} new contacts", counts["new"])
        if contacts
        else tr_count("{n} new action", "{n} new actions", counts["new"])
    ]
    if n := counts["update"]:
        lines.append(tr_count("{n} row completed a record", "{n} rows completed records", n))
    if n := counts["unchanged"]:
        lines.append(tr_count("{n} row said nothing new", "{n} rows said nothing new", n))
    if n := counts["duplicate"]:
        lines.append(
            tr_count("{n} probable duplicate was left out", "{n} probable duplicates were left out", n)
        )
    if n := counts["error"]:
        lines.append(tr_count("{n} row in error stayed out", "{n} rows in error stayed out", n))
    return lines
