"""The journal: what each transaction changed, in its own words, read back by undo, history and the window."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from r2p_desktop.i18n import Message
from r2p_desktop.model.listing import Changes
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.tables import change_entry, change_set


@dataclass(frozen=True)
class Entry:
    """One changed row. `old` and `new` hold the changed fields as stored (a whole row on insert and delete)."""

    id: int
    entity: str
    row_id: int
    row_uid: str
    root: str
    root_id: int | None
    op: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any] | None


@dataclass(frozen=True)
class ChangeSet:
    """One transaction as it stands in the journal."""

    id: int
    uid: str
    at: dt.datetime
    actor: str
    label: Message
    undo_of: int | None
    revision: str


@dataclass(frozen=True)
class HistoryEntry:
    """One line of a record's History: what changed, when and by whom."""

    change: ChangeSet
    entry: Entry


def begin(connection: sa.Connection) -> int:
    """Number the set that this write transaction fills and tell it to the triggers; returns its id."""
    driver = raw(connection)
    (set_id,) = driver.execute("SELECT coalesce(max(id), 0) + 1 FROM change_set").fetchone()
    driver.execute("UPDATE change_context SET set_id = ?", (set_id,))
    connection.info["r2p_changes"] = driver.total_changes
    return int(set_id)


def finish(
    connection: sa.Connection,
    set_id: int,
    *,
    uid: str,
    office: str,
    at: str,
    actor: str,
    label: str,
    undo_of: int | None,
    revision: str,
) -> None:
    """Write the set itself, once there is something in it; `at` as the file stores moments, `label` as JSON."""
    raw(connection).execute(
        "INSERT INTO change_set (id, uid, office, sequence, at, actor, label, undo_of, revision) VALUES (?1, ?2, ?3, "
        "(SELECT coalesce(max(sequence), 0) + 1 FROM change_set WHERE office = ?3), ?4, ?5, ?6, ?7, ?8)",
        (set_id, uid, office, at, actor, label, undo_of, revision),
    )


def leave(connection: sa.Connection) -> None:
    """Take the set's number from the triggers again: a write outside a transaction of ours is then refused."""
    raw(connection).execute("UPDATE change_context SET set_id = NULL")


def touched(connection: sa.Connection, set_id: int, label: Message, origin: object | None) -> Changes | None:
    """What a set did, by root record (a child's change is an update of its root); None when it did nothing."""
    rows = (
        raw(connection)
        .execute(
            "SELECT root, root_id, op, entity = root FROM change_entry WHERE set_id = ? ORDER BY id",
            (set_id,),
        )
        .fetchall()
    )
    if not rows:
        return None
    first: dict[tuple[str, int], str] = {}
    last: dict[tuple[str, int], str] = {}
    for root, root_id, op, own in rows:
        key = (root, root_id)
        if root_id is None:
            continue  # a part without a root: journalled, but in nobody's list
        if own:
            first.setdefault(key, op)
            last[key] = op
        else:
            last.setdefault(key, "U")
    kinds: dict[str, dict[str, set[int]]] = {"I": {}, "U": {}, "D": {}}
    for key, ending in last.items():
        came = first.get(key, "U")
        if ending == "D" and came == "I":
            continue  # born and gone within one set
        # A row taken out and put back is there, changed.
        kind = "D" if ending == "D" else "I" if came == "I" else "U"
        kinds[kind].setdefault(key[0], set()).add(key[1])
    frozen = {kind: {name: frozenset(ids) for name, ids in by.items()} for kind, by in kinds.items()}
    return Changes(set_id, label.as_json(), origin, frozen["I"], frozen["U"], frozen["D"])


def wrote_nothing(connection: sa.Connection) -> bool:
    """Whether nothing at all was written since `begin`, not even to a table that keeps no journal."""
    return bool(connection.info.pop("r2p_changes", -1) == raw(connection).total_changes)


def entries(connection: sa.Connection, set_id: int) -> list[Entry]:
    """The entries of a set in the order they were made."""
    rows = connection.exec_driver_sql(
        "SELECT id, entity, row_id, row_uid, root, root_id, op, old, new FROM change_entry "
        "WHERE set_id = ? ORDER BY id",
        (set_id,),
    )
    return [_entry(row) for row in rows]


def _entry(row: Sequence[Any]) -> Entry:
    number, entity, row_id, row_uid, root, root_id, op, old, new = row
    return Entry(
        number, entity, row_id, row_uid, root, root_id, op, old and json.loads(old), new and json.loads(new)
    )


def entries_of(connection: sa.Connection, set_id: int, root: str, root_ids: Sequence[int]) -> list[Entry]:
    """The entries of a set that belong to some records of one kind, in the order they were made."""
    # By record, not by set: a record has few entries, an import's set a hundred thousand.
    marks = ", ".join("?" * len(root_ids))
    rows = connection.exec_driver_sql(
        "SELECT id, entity, row_id, row_uid, root, root_id, op, old, new FROM change_entry "
        f"WHERE root_id IN ({marks}) AND root = ? AND +set_id = ? ORDER BY id",
        (*root_ids, root, set_id),
    )
    return [_entry(row) for row in rows]


_SET_COLUMNS = (
    change_set.c.id,
    change_set.c.uid,
    change_set.c.at,
    change_set.c.actor,
    change_set.c.label,
    change_set.c.undo_of,
    change_set.c.revision,
)


def _change(row: Sequence[Any]) -> ChangeSet:
    set_id, uid, at, actor, label, undo_of, revision = row
    return ChangeSet(set_id, uid, at, actor, Message.from_json(label), undo_of, revision)


def change_sets(connection: sa.Connection, *, before: int | None = None, limit: int = 200) -> list[ChangeSet]:
    """The newest sets first; `before` pages on from the last id seen."""
    query = sa.select(*_SET_COLUMNS).order_by(change_set.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(change_set.c.id < before)
    return [_change(row) for row in connection.execute(query)]


def one_set(connection: sa.Connection, set_id: int) -> ChangeSet | None:
    row = connection.execute(sa.select(*_SET_COLUMNS).where(change_set.c.id == set_id)).first()
    return None if row is None else _change(row)


def some_sets(connection: sa.Connection, set_ids: Sequence[int]) -> list[ChangeSet]:
    """The sets of these ids, newest first; those that do not exist are left out."""
    query = sa.select(*_SET_COLUMNS).where(change_set.c.id.in_(set_ids)).order_by(change_set.c.id.desc())
    return [_change(row) for row in connection.execute(query)]


def undone_by(connection: sa.Connection, set_id: int) -> ChangeSet | None:
    """The set that took `set_id` back and still stands; an undo that was itself taken back counts for nothing."""
    query = sa.select(*_SET_COLUMNS).where(change_set.c.undo_of == set_id).order_by(change_set.c.id.desc())
    for undoer in [_change(row) for row in connection.execute(query)]:
        if undone_by(connection, undoer.id) is None:
            return undoer
    return None


def with_undos(connection: sa.Connection, set_ids: Sequence[int]) -> set[int]:
    """Those of the sets that were ever taken back, whether it still stands or not."""
    marks = ", ".join("?" * len(set_ids))
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT undo_of FROM change_set WHERE undo_of IN ({marks})", tuple(set_ids)
    )
    return {int(row[0]) for row in rows}


def history(
    connection: sa.Connection, root: str, root_id: int, *, limit: int = 500, before: int | None = None
) -> list[HistoryEntry]:
    """What happened to one root record and its parts, the newest first; `before` pages on from the last entry's id."""
    columns = [change_entry.c[k] for k in ("id", "entity", "row_id", "row_uid", "root", "root_id", "op")]
    query = (
        sa.select(*_SET_COLUMNS, *columns, change_entry.c.old, change_entry.c.new)
        .join_from(change_entry, change_set, change_set.c.id == change_entry.c.set_id)
        .where(change_entry.c.root == root, change_entry.c.root_id == root_id)
        .order_by(change_entry.c.id.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(change_entry.c.id < before)
    size = len(_SET_COLUMNS)
    return [HistoryEntry(_change(row[:size]), _entry(row[size:])) for row in connection.execute(query)]


ERASED: Mapping[str, bool] = {"erased": True}
"""What stands in an entry in the place of a value that was blanked (`erase`)."""


def is_erased(value: object) -> bool:
    return value == ERASED


def erase(connection: sa.Connection, entity: str, row_id: int, fields: Sequence[str]) -> int:
    """Blank `fields` of one row in every entry, for a person who asked to be forgotten; returns how many entries.

    The only change an entry ever sees: what stays says that, when and by whom something changed; the value itself
    gives way to the mark `ERASED`.
    """
    if not fields:
        return 0
    connection.exec_driver_sql("UPDATE change_context SET erasing = 1")
    # Replaced, not set: a field that an entry does not have is none that was changed there.
    paths = ", ".join(["?, json(?)"] * len(fields))
    keys = tuple(part for name in fields for part in (f'$."{name}"', json.dumps(ERASED)))
    answer = connection.exec_driver_sql(
        f"UPDATE change_entry SET old = json_replace(old, {paths}), new = json_replace(new, {paths}) "
        "WHERE entity = ? AND row_id = ?",
        (*keys, *keys, entity, row_id),
    )
    connection.exec_driver_sql("UPDATE change_context SET erasing = 0")
    return int(answer.rowcount)
