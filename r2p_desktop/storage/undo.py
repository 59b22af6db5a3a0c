"""Taking a change set back: its entries replayed backwards, unless a row was changed since."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import ChangedSince, Conflict, InTheWay, NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import journal, triggers
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.journal import Entry
from r2p_desktop.storage.schema import UNTRACKED, Schema, Tracked

NAMED = 5  # records that a refusal names; the others it counts
_PROGRESS_EVERY = 500
Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Step:
    """One set that can be taken back or made again; `label` is the original change's, `actor` its author."""

    set_id: int
    label: Message
    actor: str


class UndoList:
    """What this session can take back and make again. It forgets everything when the program closes."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def did(self, step: Step) -> None:
        """A new change: whatever was taken back before can no longer be made again."""
        self._done.append(step)
        self._undone.clear()

    def next_undo(self, actor: str) -> Step | None:
        return next((s for s in reversed(self._done) if s.actor == actor), None)

    def next_redo(self, actor: str) -> Step | None:
        return next((s for s in reversed(self._undone) if s.actor == actor), None)

    def undid(self, step: Step, by: Step) -> None:
        """`step` was taken back by the set `by`."""
        self._done.remove(step)
        self._undone.append(by)

    def redid(self, step: Step, by: Step) -> None:
        """`step`, itself an undo, was taken back by the set `by`."""
        self._undone.remove(step)
        self._done.append(by)

    def find_undone(self, set_id: int) -> Step | None:
        """The step that can be made again by taking back `set_id`, itself an undo."""
        return next((s for s in self._undone if s.set_id == set_id), None)

    def finished(self, blocked: Collection[int]) -> None:
        """Something final was done: the steps `blocked` cannot be taken back any more, and nothing be made again."""
        self._done = [step for step in self._done if step.set_id not in blocked]
        self._undone.clear()


def refusal(found: Collection[InTheWay]) -> ChangedSince:
    """Why a set cannot be taken back: the records in the way, by name."""
    records = tuple(found)
    first = records[0]
    if len(records) > 1:
        names = "; ".join(f"“{one.name}”" for one in records[:NAMED])
        sentence = message(
            "{count} records were changed since: {names}. Nothing was taken back. Take the later changes back "
            "first, or edit the records.",
            count=len(records),
            names=f"{names} …" if len(records) > NAMED else names,
        )
    elif first.gone:
        sentence = message(
            "“{name}” was removed for good since. Nothing was taken back. Only a backup still has it.",
            name=first.name,
        )
    else:
        sentence = message(
            "“{name}” was changed since. Nothing was taken back. Take the later change back first, "
            "or edit the record.",
            name=first.name,
        )
    return ChangedSince(sentence, records)


def unknown_set(set_id: int) -> NotFound:
    return NotFound(message("There is no change number {number}. Nothing was taken back.", number=set_id))


def require_undoable(connection: sa.Connection, schema: Schema, set_id: int) -> None:
    """Raises NotFound when there is no such set, and Conflict when it cannot be taken back, whatever came since."""
    if journal.one_set(connection, set_id) is None:
        raise unknown_set(set_id)
    reason = reason_against(connection, schema, set_id)
    if reason is not None:
        raise Conflict(reason)


def reason_against(connection: sa.Connection, schema: Schema, set_id: int) -> Message | None:
    """Why a set cannot be taken back, whatever came since; None when only a later change could be in the way."""
    change = journal.one_set(connection, set_id)
    if change is not None and change.revision != schema.revision:
        return message(
            "This change was made by an older version of the program and cannot be taken back as a whole. "
            "Nothing was taken back. Edit the records instead."
        )
    if journal.undone_by(connection, set_id) is not None:
        return message("This change has already been taken back. Nothing was changed.")
    if removes_for_good(connection, set_id):
        return message(
            "What was removed from the bin for good does not come back by Undo. Nothing was changed. A backup "
            "made before still has it."
        )
    return None


def removes_for_good(connection: sa.Connection, set_id: int) -> bool:
    """Whether a set emptied the bin: it deleted records that were in it."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM change_entry WHERE set_id = ? AND op = 'D' AND entity = root "
        "AND json_extract(old, '$.deleted_at') IS NOT NULL LIMIT 1",
        (set_id,),
    )
    return found.first() is not None


def blocked_by(connection: sa.Connection, set_id: int) -> set[int]:
    """The sets that touched records which `set_id` removed for good."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT e.set_id FROM change_entry d JOIN change_entry e ON e.root_id = d.row_id AND e.root = d.root "
        "WHERE d.set_id = ? AND d.op = 'D' AND d.entity = d.root",
        (set_id,),
    )
    return {int(row[0]) for row in rows}


class Replay:
    """Replays one set backwards in the write transaction of another. `at` is the moment, as the file stores it."""

    def __init__(
        self,
        connection: sa.Connection,
        schema: Schema,
        at: str,
        progress: Progress = lambda _done, _total: None,
    ) -> None:
        """`progress(done, total)` counts entries and may raise Cancelled."""
        self._connection = connection
        self._driver = raw(connection)
        self._schema = schema
        self._at = at
        self._progress = progress
        self._whole_row: dict[str, str] = {}
        self._in_the_way: dict[tuple[str, int | None], InTheWay] = {}

    def back(self, set_id: int, into: int) -> None:
        """Take `set_id` back; the triggers record it in set `into`. Raises ChangedSince naming what is in the way."""
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        undone = journal.entries(self._connection, set_id)
        if any(journal.is_erased(value) for entry in undone for value in (entry.old or {}).values()):
            raise Conflict(
                message(
                    "This change holds values that were erased from the record. Nothing was taken back. Edit the "
                    "records instead."
                )
            )
        for number, entry in enumerate(reversed(undone)):
            if number % _PROGRESS_EVERY == 0:
                self._progress(number, len(undone))
            try:
                stands = self._one(entry)
            except sqlcipher.IntegrityError:
                stands = False
            if not stands:
                self._note(entry)
        if not self._in_the_way:
            self._require_no_more(undone, into)
            self._require_whole_links(set_id, {e.entity for e in undone})
        if self._in_the_way:
            raise refusal(self._in_the_way.values())
        self._touch_roots(undone)

    def _one(self, entry: Entry) -> bool:
        """Take one entry back; False when its row is no longer what the set left."""
        tracked = self._schema.tracked[entry.entity]
        if entry.op == "D":
            self._insert(tracked, entry, entry.old or {})
            return True
        wanted = {
            k: v for k, v in (entry.new or {}).items() if k not in UNTRACKED and not journal.is_erased(v)
        }
        if not self._stands(tracked, entry.row_id, wanted):
            return False
        if entry.op == "I":
            self._driver.execute(f"DELETE FROM {triggers.quoted(tracked.name)} WHERE id = ?", (entry.row_id,))
        elif entry.old:
            self._update(tracked, entry.row_id, entry.old)
        return True

    def _note(self, entry: Entry) -> None:
        """Remember the record of an entry as one in the way."""
        table, row_id = self._record_of(entry)
        if (table, row_id) not in self._in_the_way:
            name, gone = self._name(table, row_id)
            self._in_the_way[table, row_id] = InTheWay(table, row_id, name, gone)

    @staticmethod
    def _record_of(entry: Entry) -> tuple[str, int]:
        return (entry.entity, entry.row_id) if entry.root_id is None else (entry.root, entry.root_id)

    def _stands(self, tracked: Tracked, row_id: int, wanted: dict[str, Any]) -> bool:
        """Whether the row is there and its fields are still what the set left."""
        sql = self._whole_row.get(tracked.name)
        if sql is None:
            table = triggers.quoted(tracked.name)
            sql = f"SELECT {triggers.row_as_json(tracked)} FROM {table} WHERE id = ?"
            self._whole_row[tracked.name] = sql
        stored = self._driver.execute(sql, (row_id,)).fetchone()
        if stored is None:
            return False
        row = json.loads(stored[0])
        return all(row.get(k) == v for k, v in wanted.items())

    def _insert(self, tracked: Tracked, entry: Entry, old: Any) -> None:
        columns = [tracked.table.c[k] for k in old if k in tracked.table.c and k not in UNTRACKED]
        names = ", ".join(triggers.quoted(c.name) for c in columns)
        marks = ", ".join(triggers.from_json(c) for c in columns)
        # Higher than any version an open form may hold, so that a stale one cannot write over what came back.
        version = int(old.get("version") or 0) + 1
        self._driver.execute(
            f"INSERT INTO {triggers.quoted(tracked.name)} (id, version, changed_at, {names}) VALUES (?, ?, ?, {marks})",
            (entry.row_id, version, self._at, *(old[c.name] for c in columns)),
        )

    def _update(self, tracked: Tracked, row_id: int, old: Any) -> None:
        columns = [tracked.table.c[k] for k in old if k in tracked.table.c]
        sets = ", ".join(f"{triggers.quoted(c.name)} = {triggers.from_json(c)}" for c in columns)
        self._driver.execute(
            f"UPDATE {triggers.quoted(tracked.name)} SET version = version + 1, changed_at = ?, {sets} WHERE id = ?",
            (self._at, *(old[c.name] for c in columns), row_id),
        )

    def _require_no_more(self, undone: list[Entry], into: int) -> None:
        """Taking back a record's birth must not sweep away what others have linked to it since."""
        fields: dict[tuple[str, int], set[str] | None] = {}
        for entry in undone:
            key = (entry.entity, entry.row_id)
            known = fields.setdefault(key, set())
            if entry.op != "U":
                fields[key] = None  # the whole row is the set's own
            elif known is not None:
                known.update(entry.old or ())
        for entry in journal.entries(self._connection, into):
            allowed = fields.get((entry.entity, entry.row_id), set())
            if allowed is not None and (entry.op != "U" or not allowed.issuperset(entry.old or ())):
                self._note(entry)

    def _require_whole_links(self, set_id: int, entities: set[str]) -> None:
        """Links are only checked at COMMIT, where nobody could name the record: so look for broken ones here."""
        for tracked in self._schema.tracked.values():
            for key in tracked.table.foreign_keys:
                target = key.column.table.name
                child, parent = triggers.quoted(tracked.name), triggers.quoted(target)
                column, id_column = triggers.quoted(key.parent.name), triggers.quoted(key.column.name)
                broken = None
                gone = f"c.{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.{id_column} = c.{column})"
                if target in entities:
                    broken = self._first(
                        f"SELECT c.id FROM change_entry e JOIN {child} c ON c.{column} = e.row_id "
                        f"WHERE e.set_id = ? AND e.entity = ? AND e.op = 'I' AND {gone} LIMIT 1",
                        (set_id, target),
                    )
                if broken is None and tracked.name in entities:
                    broken = self._first(
                        f"SELECT c.id FROM change_entry e JOIN {child} c ON c.id = e.row_id "
                        f"WHERE e.set_id = ? AND e.entity = ? AND {gone} LIMIT 1",
                        (set_id, tracked.name),
                    )
                if broken is not None:
                    name = self._schema.name(self._connection, tracked.name, broken)
                    self._in_the_way[tracked.name, broken] = InTheWay(tracked.name, broken, name)

    def _first(self, sql: str, args: tuple[object, ...]) -> int | None:
        found = self._connection.exec_driver_sql(sql, args).first()
        return None if found is None else int(found[0])

    def _touch_roots(self, undone: list[Entry]) -> None:
        """Roots whose parts came or went back get a new version: an open form of theirs is stale."""
        own = {(e.entity, e.row_id) for e in undone}
        roots = {(e.root, e.root_id) for e in undone if e.root_id is not None and e.entity != e.root}
        for root, root_id in sorted(roots - own):
            self._connection.exec_driver_sql(
                f"UPDATE {triggers.quoted(root)} SET version = version + 1, changed_at = ? WHERE id = ?",
                (self._at, root_id),
            )

    def _name(self, table: str, row_id: int) -> tuple[str, bool]:
        """The words a record is known by, and whether it was removed for good."""
        gone = self._connection.exec_driver_sql(
            f"SELECT set_id, old FROM change_entry WHERE root_id = ? AND root = ? AND entity = root AND op = 'D' "
            f"AND NOT EXISTS (SELECT 1 FROM {triggers.quoted(table)} WHERE id = ?) ORDER BY id DESC LIMIT 1",
            (row_id, table, row_id),
        ).first()
        if gone is None:
            return self._schema.name(self._connection, table, row_id), False
        row = {k: "" if journal.is_erased(v) else v for k, v in json.loads(gone.old).items()}
        name = self._schema.name_of(table, SimpleNamespace(**row)) or f"{table} {row_id}"
        return name, removes_for_good(self._connection, gone.set_id)
