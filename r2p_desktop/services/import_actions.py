"""Actions from a log: owners found among the people on file, a log read twice adds nothing, written in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.owners import resolve_owner
from r2p_desktop.interchange.records import ActionRow, NoteLine, merged_notes
from r2p_desktop.model import richtext
from r2p_desktop.model.entities import ActionItem, Appointment, Person, Post
from r2p_desktop.model.normtext import fold
from r2p_desktop.model.person import full_name
from r2p_desktop.model.vocabulary import ACTION_CLOSED
from r2p_desktop.services.bulk import insert_rows
from r2p_desktop.services.import_people import people_index
from r2p_desktop.services.import_places import Places
from r2p_desktop.services.import_plan import Choices, Difference, PlannedRow, Progress, filled
from r2p_desktop.services.references import reference, take_numbers
from r2p_desktop.storage.database import Database

_PLAIN = (
    ("due_words", "Due in words"),
    ("priority", "Priority"),
    ("source_words", "Source in words"),
    ("due_on", "Due"),
    ("progress", "Progress"),
)
_COMPLETION = (("completed_on", "Completed on"), ("completed_words", "Completed, in words"))


@dataclass
class ActionDraft:
    """An action as the import would leave it; `action_id` None for a new one."""

    row: ActionRow
    action_id: int | None
    values: dict[str, object]
    place: int | None = None


@dataclass(frozen=True)
class _Known:
    """An action on file, as far as a log can say the same of it; `owner` is the person's name."""

    id: int
    values: dict[str, object]
    owner: str


@dataclass
class _Update:
    """What a row would change of an action on file."""

    row: int
    known: _Known
    take: frozenset[tuple[int, str]]
    changes: dict[str, object] = field(default_factory=dict)
    fills: list[Message] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    def offer(self, key: str, label: str, theirs: object, *, ours_said: str = "", said: str = "") -> bool:
        """Fill an empty field or one the person said to take, else show the difference; gives whether it was filled."""
        ours = self.known.values[key]
        if theirs in (None, "") or theirs == ours:
            return False
        if ours not in (None, "") and (self.row, key) not in self.take:
            self.differences.append(
                Difference(key, message(label), ours_said or str(ours), said or str(theirs))
            )
            return False
        self.changes[key] = theirs
        self.fills.append(filled(label, said or str(theirs)))
        return True


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
        self._by_number: dict[str, int] = {}
        for (number, _), action in self._by_reference.items():
            self._by_number.setdefault(number, action.id)
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
            return self._update(row, name, known, values, place, choices)
        rival = self._by_number.get(fold(row.reference)) if row.reference else None
        if rival is not None and row.row not in choices.as_new:
            text = message("The number {reference} is on file with another text.", reference=row.reference)
            return PlannedRow(row.row, "duplicate", name, row, rival, (text,))
        self._drafts.append(ActionDraft(row, None, values, place))
        return PlannedRow(row.row, "new", name, row, None, tuple(assumed))

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
        self,
        row: ActionRow,
        name: str,
        known: _Known,
        values: dict[str, object],
        place: int | None,
        choices: Choices,
    ) -> PlannedRow:
        update = _Update(row.row, known, choices.take)
        for key, label in _PLAIN:
            update.offer(key, label, values[key])
        self._offer_owner(update, row, values, place)
        _offer_status(update, values)
        notes = merged_notes(str(known.values["internal_note"]), (str(values["internal_note"]),), ())
        if notes != str(known.values["internal_note"]).rstrip() and not _all_lines_in(values, known):
            update.changes["internal_note"] = notes
            update.fills.append(message("Notes are added."))
        if update.changes:
            # Another row of the file may say more of the same action.
            known.values.update(update.changes)
            seat = update.changes.pop("institution_id", None)
            self._drafts.append(
                ActionDraft(row, known.id, update.changes, seat if isinstance(seat, int) else None)
            )
        return PlannedRow(
            row.row,
            "update" if update.fills else "unchanged",
            name,
            row,
            known.id,
            (),
            tuple(update.fills),
            tuple(update.differences),
        )

    def _offer_owner(
        self, update: _Update, row: ActionRow, values: dict[str, object], place: int | None
    ) -> None:
        ours = update.known.values["institution_id"]
        # Where the owner sits is no word of the row's against the institution on file.
        if row.institution or ours is None:
            update.offer(
                "institution_id",
                "Institution",
                place,
                ours_said=self.places.name(ours if isinstance(ours, int) else None),
                said=self.places.name(place),
            )
        if update.offer(
            "person_id", "Person", values["person_id"], ours_said=update.known.owner, said=row.owner
        ):
            update.changes["post_id"] = values["post_id"]

    def write(self, session: Session) -> None:
        """Carry the plan out inside a running transaction."""
        places = self.places.write(session, self._database, {draft.place for draft in self._drafts})
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
                if draft.place is not None:
                    action.institution_id = places.get(draft.place, draft.place)


def _offer_status(update: _Update, values: dict[str, object]) -> None:
    """Status and completion go together: an action that stays open on file gets no day of completion."""
    update.offer("status", "Status", values["status"])
    if update.changes.get("status", update.known.values["status"]) in ACTION_CLOSED:
        for key, label in _COMPLETION:
            update.offer(key, label, values[key])
    elif "status" in update.changes and update.known.values["completed_on"] is not None:
        update.changes["completed_on"] = None


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
    keys = (
        *(key for key, _ in (*_PLAIN, *_COMPLETION)),
        "status",
        "institution_id",
        "person_id",
        "internal_note",
    )
    by_reference: dict[tuple[str, str], _Known] = {}
    by_words: dict[tuple[object, ...], _Known] = {}
    owner = (Person.given_name, Person.family_name, Person.name_order)
    query = (
        sa.select(ActionItem.__table__, *owner)
        .outerjoin(Person, ActionItem.person_id == Person.id)
        .where(ActionItem.deleted_at.is_(None))
        .order_by(ActionItem.id)
    )
    for row in connection.execute(query):
        name = full_name(row.given_name or "", row.family_name or "", row.name_order or "")
        known = _Known(row.id, {key: getattr(row, key) for key in keys}, name)
        text = fold(row.text)
        if row.own_reference:
            by_reference.setdefault((fold(row.own_reference), text), known)
        by_words.setdefault((text, fold(row.source_words), row.due_on, fold(row.due_words)), known)
    return by_reference, by_words
