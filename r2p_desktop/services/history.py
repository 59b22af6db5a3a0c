"""Undo, redo, the history of a record and the list of all changes: the journal, told to the window."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa

from r2p_desktop.errors import Conflict, NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.listing import Changes
from r2p_desktop.model.normtext import normalise
from r2p_desktop.services.wording import KNOWN_BY
from r2p_desktop.storage import journal, journal_pages, undo
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.journal import ChangeSet, Entry
from r2p_desktop.storage.journal_pages import Wanted
from r2p_desktop.storage.schema import Schema

Progress = Callable[[int, int], object]
PAGE = 200
_ORDER = "position"


@dataclass(frozen=True)
class TakenBack:
    """When and by whom a change was taken back, and the set that did it."""

    at: dt.datetime
    actor: str
    set_id: int


@dataclass(frozen=True)
class Step:
    """One change set: one line of the list of all changes.

    `counts` says how many records of each kind it touched. `refusal` says why it cannot be taken back; it is only
    asked for by `History.step`.
    """

    id: int
    at: dt.datetime
    actor: str
    label: Message
    counts: Mapping[str, int]
    undo_of: int | None = None
    taken_back: TakenBack | None = None
    refusal: Message | None = None

    @property
    def records(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True)
class Past:
    """One change of a row: when, by whom, in which step, and the fields that changed (old, new).

    `table` and `row_id` are the row's own, `root` and `root_id` those of the record it belongs to. `known_by` holds the
    values by which a part is told from its like. `erased` values stand as `ERASED`.
    """

    set_id: int
    entry_id: int
    at: dt.datetime
    actor: str
    label: Message
    table: str
    row_id: int
    root: str
    root_id: int | None
    operation: str
    changes: Mapping[str, tuple[Any, Any]]
    known_by: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """Which changes are asked for; what is empty does not matter. Days are of this computer's own time."""

    text: str = ""
    actor: str = ""
    table: str = ""
    first: dt.date | None = None
    last: dt.date | None = None


def is_erased(value: object) -> bool:
    """Whether a value of `Past.changes` was erased at somebody's request."""
    return journal.is_erased(value)


class History:
    def __init__(self, database: Database) -> None:
        self._database = database

    # Undo and redo ------------------------------------------------------------------------------------------

    def next_undo(self) -> Message | None:
        """The name of the step that Undo would take back; None when there is none."""
        found = self._database.next_undo()
        return found[1] if found is not None else None

    def next_redo(self) -> Message | None:
        found = self._database.next_redo()
        return found[1] if found is not None else None

    def undo(self, progress: Progress = lambda _done, _total: None) -> Changes:
        """Take the latest step back. Raises ChangedSince when a record it touched was changed since, Conflict."""
        return self._database.undo(progress=progress)

    def redo(self, progress: Progress = lambda _done, _total: None) -> Changes:
        return self._database.redo(progress=progress)

    def size_of_undo(self) -> int:
        """How many records the step touched that Undo would take back: a large one is work for a job."""
        return self._size(self._database.next_undo())

    def size_of_redo(self) -> int:
        return self._size(self._database.next_redo())

    def _size(self, found: tuple[int, Message] | None) -> int:
        return 0 if found is None else sum(self._counts([found[0]])[found[0]].values())

    def take_back(
        self,
        set_id: int,
        origin: object | None = None,
        progress: Progress = lambda _done, _total: None,
    ) -> Changes:
        """Take any change back, of any age and author, as a new change.

        `progress(done, total)` may raise Cancelled; nothing is changed then. Raises ChangedSince with the records
        in the way, Conflict for what cannot be taken back at all, NotFound.
        """
        with self._database.read() as connection:
            reason = _is_the_beginning(connection, set_id)
        if reason is not None:
            raise Conflict(reason)
        return self._database.undo(set_id, origin, progress)

    # One record ---------------------------------------------------------------------------------------------

    def of(
        self, table: str, record_id: int, *, before: int | None = None, limit: int = 500
    ) -> Sequence[Past]:
        """What happened to a record and its parts, the newest first; `before` pages on from the last `entry_id`."""
        with self._database.read() as connection:
            found = journal.history(connection, table, record_id, limit=limit, before=before)
            return self._told(connection, [(one.change, one.entry) for one in found])

    def name(self, table: str, row_id: int, root_id: int | None = None) -> str:
        """The words a record or part is known by, one that is gone included; "" when it has none.

        `root_id` is the record a part belonged to, which is where a part that is gone is looked for.
        """
        return self.names(table, [row_id], root_id).get(row_id, "")

    def names(self, table: str, ids: Collection[int], root_id: int | None = None) -> Mapping[int, str]:
        """The words of several rows, as `name`."""
        schema = self._database.schema
        tracked = schema.tracked.get(table)
        if tracked is None:
            return {}
        with self._database.read() as connection:
            rows = connection.execute(sa.select(tracked.table).where(tracked.table.c.id.in_(sorted(ids))))
            found = {row.id: _called(schema, table, row) for row in rows}
            for gone in set(ids) - found.keys():
                of = gone if tracked.is_root else root_id
                if of is None:
                    continue
                kept = journal_pages.last_row(connection, table, tracked.root, of, gone)
                if kept is not None:
                    values = {k: "" if is_erased(v) else v for k, v in json.loads(kept).items()}
                    found[gone] = _called(schema, table, SimpleNamespace(**values))
        return found

    # All changes --------------------------------------------------------------------------------------------

    def newest(self) -> int:
        """The number of the newest change; changes are numbered from 1 on, so it also counts them."""
        with self._database.read() as connection:
            return journal_pages.newest(connection)

    def people(self) -> Sequence[str]:
        """Everybody who ever changed something."""
        with self._database.read() as connection:
            return journal_pages.actors(connection)

    def sets(
        self,
        asked: Asked,
        *,
        before: int | None = None,
        limit: int = PAGE,
        words: Callable[[Message], str] = str,
        progress: Callable[[], object] = lambda: None,
    ) -> Sequence[int]:
        """The newest changes asked for, by number; `before` pages on from the last one seen.

        `words` puts labels into the language in which the text was typed. `progress()` may raise Cancelled.
        """
        wanted = Wanted(asked.actor, asked.table, _midnight(asked.first), _midnight(asked.last, 1))
        terms = normalise(asked.text).split()
        with self._database.read() as connection:
            if not terms:
                return journal_pages.set_ids(connection, wanted, before=before, limit=limit)
            judge = _Judge(terms, words)
            return journal_pages.matching(
                connection, wanted, asked.text, judge, before=before, limit=limit, progress=progress
            )

    def steps(self, set_ids: Sequence[int]) -> Mapping[int, Step]:
        """The changes of these numbers."""
        with self._database.read() as connection:
            counts = journal_pages.counts(connection, set_ids, list(self._database.schema.tracked))
            undone = journal.with_undos(connection, set_ids) if set_ids else set()
            return {
                change.id: _step(connection, change, counts[change.id], change.id in undone)
                for change in journal.some_sets(connection, set_ids)
            }

    def step(self, set_id: int) -> Step:
        """One change, with what keeps it from being taken back. Raises NotFound."""
        found = self.steps([set_id]).get(set_id)
        if found is None:
            raise NotFound(message("There is no change number {number}.", number=set_id))
        with self._database.read() as connection:
            reason = _is_the_beginning(connection, set_id)
            reason = reason or undo.reason_against(connection, self._database.schema, set_id)
            return replace(found, refusal=reason)

    def records_of(
        self, set_id: int, table: str, *, after: int = 0, limit: int = 100
    ) -> Sequence[tuple[int, str]]:
        """Id and name of the records of one kind that a change touched; `after` pages on from the last id."""
        with self._database.read() as connection:
            ids = journal_pages.records(connection, set_id, table, after=after, limit=limit)
        names = self.names(table, ids)
        return [(one, names.get(one, "")) for one in ids]

    def changed(self, set_id: int, table: str, record_ids: Sequence[int]) -> Sequence[Past]:
        """What one change did to some records of one kind, in the order it was done."""
        with self._database.read() as connection:
            change = journal.one_set(connection, set_id)
            if change is None or not record_ids:
                return []
            entries = journal.entries_of(connection, set_id, table, record_ids)
            return self._told(connection, [(change, entry) for entry in entries])

    # ----------------------------------------------------------------------------------------------------------

    def _counts(self, set_ids: Sequence[int]) -> Mapping[int, Mapping[str, int]]:
        with self._database.read() as connection:
            return journal_pages.counts(connection, set_ids, list(self._database.schema.tracked))

    def _told(self, connection: sa.Connection, found: Sequence[tuple[ChangeSet, Entry]]) -> Sequence[Past]:
        known = self._known_by(connection, [entry for _, entry in found])
        return [
            Past(
                change.id, entry.id, change.at, change.actor, change.label,
                entry.entity, entry.row_id, entry.root, entry.root_id, entry.op,
                _changes(entry.old or {}, entry.new or {}),
                known.get((entry.entity, entry.row_id), {}) | _own(entry),
            )
            for change, entry in found
        ]  # fmt: skip

    def _known_by(
        self, connection: sa.Connection, entries: Sequence[Entry]
    ) -> dict[tuple[str, int], dict[str, Any]]:
        """The present values by which parts are told apart; those kept by the journal for parts that are gone."""
        wanted: dict[str, dict[int, Entry]] = {}
        for entry in entries:
            if entry.op == "U" and entry.entity in KNOWN_BY:
                wanted.setdefault(entry.entity, {})[entry.row_id] = entry
        found: dict[tuple[str, int], dict[str, Any]] = {}
        for name, by_id in wanted.items():
            table, keys = self._database.schema.tracked[name].table, KNOWN_BY[name]
            query = sa.select(table.c.id, *(table.c[key] for key in keys)).where(
                table.c.id.in_(sorted(by_id))
            )
            for row in connection.execute(query):
                found[name, row.id] = {key: getattr(row, key) for key in keys}
            for row_id, entry in by_id.items():
                if (name, row_id) in found or entry.root_id is None:
                    continue
                kept = journal_pages.last_row(connection, name, entry.root, entry.root_id, row_id)
                values = json.loads(kept) if kept is not None else {}
                found[name, row_id] = {key: values.get(key) for key in keys}
        return found


def _called(schema: Schema, table: str, row: Any) -> str:
    """The words of a row; a post's with its unit, which is all that tells two posts of one title apart."""
    name = schema.name_of(table, row)
    unit = row.unit if table == "post" else ""
    return f"{name}, {unit}" if unit else name


def _is_the_beginning(connection: sa.Connection, set_id: int) -> Message | None:
    """Why the change that made the office itself stays; None for every other."""
    made = connection.exec_driver_sql(
        "SELECT 1 FROM change_entry WHERE root = 'office' AND set_id = ? AND op = 'I' LIMIT 1", (set_id,)
    )
    if made.first() is None:
        return None
    return message("With this change the office began. It cannot be taken back; nothing was changed.")


def _own(entry: Entry) -> dict[str, Any]:
    """What an entry itself says of the part it is about, when it holds the whole row."""
    row = entry.new if entry.op == "I" else entry.old if entry.op == "D" else None
    return {key: (row or {}).get(key) for key in KNOWN_BY.get(entry.entity, ())} if row else {}


def _step(connection: sa.Connection, change: ChangeSet, counts: Mapping[str, int], undone: bool) -> Step:
    undoer = journal.undone_by(connection, change.id) if undone else None
    back = None if undoer is None else TakenBack(undoer.at, undoer.actor, undoer.id)
    return Step(change.id, change.at, change.actor, change.label, counts, change.undo_of, back)


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Mapping[str, tuple[Any, Any]]:
    return {key: (old.get(key), new.get(key)) for key in (*old, *(k for k in new if k not in old))}


def _midnight(day: dt.date | None, later: int = 0) -> dt.datetime | None:
    """The moment a day begins on this computer; `later` days on."""
    if day is None:
        return None
    return dt.datetime.combine(day + dt.timedelta(days=later), dt.time()).astimezone()


class _Judge:
    """Whether every term occurs in a label, in the reader's words. A template is put into words once."""

    def __init__(self, terms: Sequence[str], words: Callable[[Message], str]) -> None:
        self._terms = terms
        self._words = words
        self._templates: dict[str, str] = {}

    def __call__(self, label: str) -> bool:
        said = self._said(json.loads(label))
        return all(term in said for term in self._terms)

    def _said(self, plain: Mapping[str, Any]) -> str:
        text = str(plain["text"])
        if text not in self._templates:
            blanks = dict.fromkeys(plain["args"], " ")
            self._templates[text] = normalise(self._words(Message(text, blanks)))
        parts = [self._templates[text]]
        for value in plain["args"].values():
            parts.append(self._said(value) if isinstance(value, dict) else normalise(str(value)))
        return " ".join(parts)
