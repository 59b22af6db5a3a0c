"""Rows made again from the journal: which records it says are there, and what was in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from r2p_desktop.storage.triggers import value_from_json

_NEVER_JOURNALLED = frozenset({"id", "version", "changed_at"})


@dataclass
class Rebuilt:
    """A row as the journal tells it. `complete` unless a value it should have is not told (erased, or lost)."""

    values: dict[str, Any] = field(default_factory=dict)
    complete: bool = True


def alive(driver: Any, table: str) -> set[int]:
    """The ids of the rows that, by the journal, were made and not removed."""
    last: dict[int, str] = {}
    for row_id, op in driver.execute(
        "SELECT row_id, op FROM change_entry WHERE entity = ? ORDER BY id", (table,)
    ):
        last[row_id] = op
    return {row_id for row_id, op in last.items() if op != "D"}


def rebuild(driver: Any, table: sa.Table, wanted: Iterable[int]) -> Mapping[int, Rebuilt]:
    """The rows among `wanted` whose beginning the journal holds, with every change since."""
    asked = set(wanted)
    made: dict[int, Rebuilt] = {}
    changes: dict[int, int] = {}
    if not asked:
        return made
    for row_id, uid, op, new, at in driver.execute(
        "SELECT e.row_id, e.row_uid, e.op, e.new, s.at FROM change_entry e LEFT JOIN change_set s ON s.id = e.set_id "
        "WHERE e.entity = ? ORDER BY e.id",
        (table.name,),
    ):
        if row_id not in asked:
            continue
        changes[row_id] = changes.get(row_id, 0) + 1
        if op == "D":
            made.pop(row_id, None)
            continue
        if op == "I":
            made[row_id] = Rebuilt({"id": row_id, "uid": uid})
        if row_id in made:
            told = json.loads(new or "{}")
            made[row_id].values |= {
                k: value_from_json(table.c[k], v) for k, v in told.items() if k in table.c
            }
            if at:
                made[row_id].values["changed_at"] = at
    for row_id, row in made.items():
        # Versions only grow; a change moves one at most twice.
        row.values["version"] = 1 + 2 * changes[row_id]
        _fill(table, row)
    return made


def _fill(table: sa.Table, row: Rebuilt) -> None:
    for column in table.columns:
        if column.name in row.values:
            continue
        row.complete = row.complete and column.name in _NEVER_JOURNALLED
        if not column.nullable:
            row.values[column.name] = "" if isinstance(column.type, sa.String) else 0
