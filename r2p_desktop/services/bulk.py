"""Many records at once: bulk inserts, stamped as the storage layer stamps records, and one value for many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.model.entities import Record
from r2p_desktop.storage.database import Database

CHUNK = 500


def insert_rows(
    database: Database, session: Session, entity: type[Record], rows: Iterable[Mapping[str, Any]]
) -> Sequence[int]:
    """Insert rows (column key to value; absent ones take the default of their declaration); gives ids in order.

    One statement for all of them, which is 2.6 times as fast as adding objects; the ids are read afterwards by uid, for
    a statement that returns them in order runs once a row. The caller sets derived columns.
    """
    stamped = database.stamped(rows)
    if not stamped:
        return ()
    table = cast(sa.Table, entity.__table__)
    usual = {c.key: c.default.arg if isinstance(c.default, sa.ColumnDefault) else None for c in table.c}
    blank = {key: usual[key] for key in dict.fromkeys(key for row in stamped for key in row)}
    # Rows of one shape are one statement; through the mapper every other gap in a row begins a new one.
    session.connection().execute(sa.insert(table), [{**blank, **row} for row in stamped])
    uids = [row["uid"] for row in stamped]
    ids: dict[str, int] = {}
    for start in range(0, len(uids), CHUNK):
        found = sa.select(table.c.uid, table.c.id).where(table.c.uid.in_(uids[start : start + CHUNK]))
        ids.update((row.uid, row.id) for row in session.execute(found))
    return [ids[uid] for uid in uids]


def set_values(
    session: Session,
    entity: type[Record],
    ids: Sequence[int],
    values: Mapping[str, Any],
    *only: sa.ColumnElement[bool],
) -> None:
    """Set the same values on many records (those that `only` picks); the storage layer moves their versions."""
    table = cast(sa.Table, entity.__table__)
    for start in range(0, len(ids), CHUNK):
        chosen = table.c.id.in_(ids[start : start + CHUNK])
        session.execute(sa.update(table).where(chosen, *only).values(**values))
