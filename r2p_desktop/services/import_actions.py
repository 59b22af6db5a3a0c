"""Actions from a log: owners found among the people on file, a log read twice adds nothing, written in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.owners import resolve_owner
from r2p_desktop.interchange.records import ActionRow, NoteLine, merged_notes
from r2p_desktop.model import richtext
from r2p_desktop.model.entities import ActionItem, Appointment, Post
from r2p_desktop.model.normtext import fold
from r2p_desktop.services.bulk import insert_rows
from r2p_desktop.services.import_people import people_index
from r2p_desktop.services.import_places import Places
from r2p_desktop.services.import_plan import Choices, Difference, PlannedRow, Progress, filled
from r2p_desktop.services.references import reference, take_numbers
from r2p_desktop.storage.database import Database

_TEXTS = (
    ("due_words", "Due in words"),
    ("priority", "Priority"),
    ("completed_words", "Completed, in words"),
    ("source_words", "Source in words"),
)


@dataclass
class ActionDraft:
    """An action as the import would leave it; `action_id` None for a new one."""

    row: ActionRow
    action_id: int | None
    values: dict[str, object]
    place: int | None = None


@dataclass(frozen=True)
class _Known:
    """An action on file, as far as a log can say the same of it."""

    id: int
    values: dict[str, object]


class ActionPlan:
    """Plans the rows of a log against the actions on file, and writes the plan."""

    def __init__(self, database: Database, clock: Clock, region: str) -> None:
        self._database = database
        self._clock = clock
        self._region = region
        self._drafts: list[ActionDraft] = []

    def plan(self, rows: Sequence[ActionRow], choices: Choices, progress: Progress) -> list[PlannedRow]:
        """Decide every row. Reads the office once; writes nothing."""
        with self._database.read() as connection:
            self.places = Places(connection)
            self._people = people_index(connection, self._region)
            self._posts = _present_posts(connection)
            self._by_reference, self._by_words = _known_actions(connection)
        self._drafts = []
        planned = []
        for done, row in enumerate(rows):
            if done % 200 == 0:
                progress(done, len(rows))
            planned.append(self._decide(row, choices))
        return planned

    def _decide(self, row: ActionRow, choices: Choices) -> PlannedRow:
        name = " ".join(part for part in (row.reference, row.text) if part)
        if row.failed:
            return PlannedRow(row.row, "error", name, row)
        values, place, assumed = self._values(row)
        words = (fold(row.text), fold(row.source), row.due_on, fold(row.due_words))
        known = self._by_reference.get((fold(row.reference), words[0])) if row.reference else None
        if known is None and not row.reference:
            known = self._by_words.get(words)
        if known is not None:
            return self._update(row, name, known, values, choices)
        rivals = self._by_reference_alone(row.reference)
        if rivals and row.row not in choices.as_new:
            text = message("The number {reference} is on file with another text.", reference=row.reference)
            return PlannedRow(row.row, "duplicate", name, row, rivals, (text,))
        self._drafts.append(ActionDraft(row, None, values, place))
        return PlannedRow(row.row, "new", name, row, None, tuple(assumed))

    def _by_reference_alone(self, own_reference: str) -> int | None:
        key = fold(own_reference)
        return next((k.id for (number, _), k in self._by_reference.items() if key and number == key), None)

    def _values(self, row: ActionRow) -> tuple[dict[str, object], int | None, list[Message]]:
        """Column values of a row, its institution and what was assumed."""
        place, assumed = self.places.of(row.institution)
        extra = list(row.notes_extra)
        person_id = post_id = None
        if row.owner:
            found = resolve_owner(row.owner, self._people, row.institution)
            person_id = found.person_id
            if person_id is None:
                extra.append(NoteLine("Owner", row.owner))
                assumed.append(
                    message(
                        "{name} is not among the people on file; the name is in the notes.", name=row.owner
                    )
                )
            else:
                post_id, post_place = self._posts.get(person_id, (None, None))
                place = place if place is not None else post_place
        values: dict[str, object] = {
            "text": row.text,
            "own_reference": row.reference,
            "person_id": person_id,
            "post_id": post_id,
            "due_on": row.due_on,
            "due_words": row.due_words,
            "status": row.status,
            "priority": row.priority,
            "completed_on": row.completed_on,
            "completed_words": row.completed_words,
            "source_words": row.source,
            "progress": richtext.from_plain(row.progress) if row.progress else "",
            "internal_note": merged_notes("", row.notes, tuple(extra)),
        }
        return values, place, assumed

    def _update(
        self, row: ActionRow, name: str, known: _Known, values: dict[str, object], choices: Choices
    ) -> PlannedRow:
        changes: dict[str, object] = {}
        fills: list[Message] = []
        differences: list[Difference] = []
        for key, label in (
            *_TEXTS,
            ("due_on", "Due"),
            ("status", "Status"),
            ("completed_on", "Completed on"),
        ):
            ours, theirs = known.values[key], values[key]
            if theirs in (None, "") or theirs == ours:
                continue
            if ours in (None, "") or (row.row, key) in choices.take:
                changes[key] = theirs
                fills.append(filled(label, str(theirs)))
            else:
                differences.append(Difference(key, message(label), str(ours), str(theirs)))
        notes = merged_notes(str(known.values["internal_note"]), (str(values["internal_note"]),), ())
        if notes != str(known.values["internal_note"]).rstrip() and not _all_lines_in(values, known):
            changes["internal_note"] = notes
            fills.append(message("Notes are added."))
        if changes:
            self._drafts.append(ActionDraft(row, known.id, changes))
        outcome: str = "update" if fills else "unchanged"
        return PlannedRow(row.row, outcome, name, row, known.id, (), tuple(fills), tuple(differences))  # type: ignore[arg-type]

    def write(self, session: Session) -> None:
        """Carry the plan out inside a running transaction."""
        places = self.places.write(session, self._database)
        new = [draft for draft in self._drafts if draft.action_id is None]
        if new:
            year = self._clock.today().year
            numbers = take_numbers(session, "action_item", year, len(new))
            rows = (
                {
                    **draft.values,
                    "institution_id": places.get(draft.place, draft.place)
                    if draft.place is not None
                    else None,
                    "reference": reference("action_item", year, number),
                }
                for draft, number in zip(new, numbers, strict=True)
            )
            session.flush()
            insert_rows(self._database, session, ActionItem, rows)
        for draft in self._drafts:
            if draft.action_id is not None:
                action = session.get_one(ActionItem, draft.action_id)
                for key, value in draft.values.items():
                    setattr(action, key, value)


def _all_lines_in(values: dict[str, object], known: _Known) -> bool:
    held = str(known.values["internal_note"])
    return all(line in held for line in str(values["internal_note"]).splitlines())


def _present_posts(connection: sa.Connection) -> dict[int, tuple[int | None, int | None]]:
    query = (
        sa.select(Appointment.person_id, Post.id, Post.institution_id)
        .join(Post, Appointment.post_id == Post.id)
        .where(Appointment.to_on.is_(None))
        .order_by(Appointment.from_on, Appointment.id)
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}


def _known_actions(
    connection: sa.Connection,
) -> tuple[dict[tuple[str, str], _Known], dict[tuple[object, ...], _Known]]:
    keys = (*(key for key, _ in _TEXTS), "due_on", "status", "completed_on", "internal_note")
    by_reference: dict[tuple[str, str], _Known] = {}
    by_words: dict[tuple[object, ...], _Known] = {}
    query = sa.select(ActionItem.__table__).where(ActionItem.deleted_at.is_(None)).order_by(ActionItem.id)
    for row in connection.execute(query):
        known = _Known(row.id, {key: getattr(row, key) for key in keys})
        text = fold(row.text)
        if row.own_reference:
            by_reference.setdefault((fold(row.own_reference), text), known)
        by_words.setdefault((text, fold(row.source_words), row.due_on, fold(row.due_words)), known)
    return by_reference, by_words
