"""Whether two files of one office say the same: every row compared, but for those changed since."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa

from r2p_desktop.errors import Cancelled
from r2p_desktop.storage.schema import UNTRACKED, Schema, Tracked
from r2p_desktop.storage.triggers import as_json, quoted

_EVERY = 2000


def counts(connection: sa.Connection, schema: Schema) -> dict[str, int]:
    """Living records of each root table."""
    return {
        table: int(
            connection.exec_driver_sql(
                f"SELECT count(*) FROM {quoted(table)} WHERE deleted_at IS NULL"
            ).scalar_one()
        )
        for table in schema.roots
        if "deleted_at" in schema.tracked[table].table.columns
    }


def changed_since(connection: sa.Connection, last_set: int) -> set[tuple[str, int]]:
    """The rows that the journal says were touched after a set."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT entity, row_id FROM change_entry WHERE set_id > ?", (last_set,)
    )
    return {(str(row[0]), int(row[1])) for row in rows}


def compare(
    one: sa.Connection,
    other: sa.Connection,
    schema: Schema,
    *,
    besides: set[tuple[str, int]],
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[int, list[str]]:
    """How many rows were compared, and the first few that differ or are on one side only, as `table id`."""
    compared = 0
    different: list[str] = []
    tables = list(schema.tracked.values())
    for number, tracked in enumerate(tables):
        if progress is not None:
            progress(number, len(tables))
        left, right = _rows(one, tracked), _rows(other, tracked)
        a, b = next(left, None), next(right, None)
        while a is not None or b is not None:
            if compared % _EVERY == 0 and cancelled():
                raise Cancelled
            row_id = min(row[0] for row in (a, b) if row is not None)
            mine = a if a is not None and a[0] == row_id else None
            theirs = b if b is not None and b[0] == row_id else None
            if (tracked.name, row_id) not in besides:
                compared += 1
                if mine != theirs and len(different) < 10:
                    different.append(f"{tracked.name} {row_id}")
            a = next(left, None) if mine is not None else a
            b = next(right, None) if theirs is not None else b
    return compared, different


def _rows(connection: sa.Connection, tracked: Tracked) -> Iterator[tuple[int, Any]]:
    columns = [c for c in tracked.table.columns if c.name not in UNTRACKED and c.name != "id"]
    listed = ", ".join(as_json(c, "") for c in columns)
    cursor = connection.exec_driver_sql(f"SELECT id, {listed} FROM {quoted(tracked.name)} ORDER BY id")
    for row in cursor:
        yield row[0], tuple(row[1:])
