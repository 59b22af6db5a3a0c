"""One record, with its parts and files, taken out of a backup and put back into the office as it was then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from r2p_desktop.errors import Conflict, NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import files
from r2p_desktop.storage.schema import UNTRACKED, Schema, Tracked
from r2p_desktop.storage.triggers import quoted

Tell = Callable[[Message], object]
Row = dict[str, Any]


class Taking:
    """Puts records of one backup back. `old` reads the backup, `live` writes the office within a transaction of its
    own, both of the same schema; `now` is the moment of it.

    Everything is found by uid, for numbers differ once an office went back to an older state. `tell` hears what could
    not come along.
    """

    def __init__(
        self, old: sa.Connection, live: sa.Connection, schema: Schema, *, now: dt.datetime, tell: Tell
    ) -> None:
        self._old, self._live, self._schema = old, live, schema
        stored = sa.DateTime().dialect_impl(live.dialect).bind_processor(live.dialect)
        assert stored is not None
        self._now: Any = stored(now.replace(tzinfo=None))
        self._tell = tell
        self._ids: dict[tuple[str, int], int] = {}
        self._next: dict[str, int] = {}

    def put_back(self, table: str, uid: str) -> int:
        """Make the record what it was: changed, back from the bin, or there again; its parts with it, and those it
        got since away. Returns its id.

        Raises NotFound when the backup has no such record, Conflict when it cannot stand without one that is gone.
        """
        root = self._schema.tracked[table]
        found = self._rows(self._old, root, "uid", [uid])
        if not found:
            raise NotFound(
                message(
                    "The backup does not hold this record. Nothing was changed. Look into an earlier or later backup."
                )
            )
        rows = [(root, found[0])]
        rows += [
            (part, row)
            for part in self._parts(table)
            for row in self._rows(self._old, part, part.root_key, [found[0]["id"]])
        ]
        self._live.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        present = {(t.name, row["uid"]): self._present(t, row["uid"]) for t, row in rows}
        for tracked, row in rows:
            self._ids[tracked.name, row["id"]] = self._number(tracked, row, present[tracked.name, row["uid"]])
        self._remove_others(table, self._ids[table, found[0]["id"]], {row["uid"] for _, row in rows})
        for tracked, row in rows:
            self._put(tracked, row, present[tracked.name, row["uid"]])
        return self._ids[table, found[0]["id"]]

    def _parts(self, root: str) -> list[Tracked]:
        """The tables of a root's parts, those that others point to first."""
        order = [t.name for t in self._schema.metadata.sorted_tables]
        parts = (t for t in self._schema.tracked.values() if t.root == root and not t.is_root)
        return sorted(parts, key=lambda t: order.index(t.name))

    def _rows(
        self, connection: sa.Connection, tracked: Tracked, column: str, values: Iterable[Any]
    ) -> list[Row]:
        sql = f"SELECT * FROM {quoted(tracked.name)} WHERE {quoted(column)} = ? ORDER BY id"
        return [dict(row) for value in values for row in connection.exec_driver_sql(sql, (value,)).mappings()]

    def _present(self, tracked: Tracked, uid: str) -> Row | None:
        found = self._rows(self._live, tracked, "uid", [uid])
        return found[0] if found else None

    def _number(self, tracked: Tracked, row: Row, present: Row | None) -> int:
        """The id a row has or gets: its own again if nobody has taken it since."""
        if present is not None:
            return int(present["id"])
        if not self._rows(self._live, tracked, "id", [row["id"]]):
            return int(row["id"])
        if tracked.name not in self._next:
            newest = self._live.exec_driver_sql(
                "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?", (tracked.name,)
            )
            self._next[tracked.name] = int(newest.scalar_one())
        self._next[tracked.name] += 1
        return self._next[tracked.name]

    def _remove_others(self, root: str, root_id: int, wanted: set[str]) -> None:
        for part in reversed(self._parts(root)):
            for row in self._rows(self._live, part, part.root_key, [root_id]):
                if row["uid"] not in wanted:
                    self._live.exec_driver_sql(f"DELETE FROM {quoted(part.name)} WHERE id = ?", (row["id"],))

    def _put(self, tracked: Tracked, row: Row, present: Row | None) -> None:
        values = {k: v for k, v in row.items() if k not in UNTRACKED and k != "id"}
        for key in tracked.table.foreign_keys:
            column = key.parent.name
            if values[column] is None:
                continue
            linked = self._linked(key.column.table.name, values[column])
            if linked is None and not key.parent.nullable:
                if tracked.is_root:
                    raise self._refusal(tracked, row, key.column.table.name, values[column])
                self._say_lost(tracked, key.column.table.name, values[column])
                return
            if linked is None:
                self._say_lost(tracked, key.column.table.name, values[column])
            values[column] = linked
        number = self._ids[tracked.name, row["id"]]
        if present is None:
            self._insert(tracked, number, values)
        elif any(present[k] != v for k, v in values.items()):
            sets = ", ".join(f"{quoted(k)} = ?" for k in values)
            self._live.exec_driver_sql(
                f"UPDATE {quoted(tracked.name)} SET {sets}, version = version + 1, changed_at = ? WHERE id = ?",
                (*values.values(), self._now, number),
            )

    def _insert(self, tracked: Tracked, number: int, values: Row) -> None:
        # Higher than any version an open form may hold, so that a stale one cannot write over what came back.
        gone: Any = self._live.exec_driver_sql(
            "SELECT max(CAST(json_extract(old, '$.version') AS INTEGER)) FROM change_entry "
            "WHERE entity = ? AND row_id = ? AND op = 'D'",
            (tracked.name, number),
        ).scalar_one()
        columns = ", ".join(quoted(k) for k in values)
        marks = ", ".join("?" for _ in values)
        self._live.exec_driver_sql(
            f"INSERT INTO {quoted(tracked.name)} (id, version, changed_at, {columns}) VALUES (?, ?, ?, {marks})",
            (number, int(gone or 0) + 1, self._now, *values.values()),
        )

    def _linked(self, table: str, old_id: int) -> int | None:
        """The office's id of a record the backup links to; None when it is gone."""
        known = self._ids.get((table, old_id))
        if known is not None:
            return known
        target = self._schema.tracked[table]
        linked = self._rows(self._old, target, "id", [old_id])
        there = self._present(target, linked[0]["uid"]) if linked else None
        return None if there is None else int(there["id"])

    def _refusal(self, tracked: Tracked, row: Row, table: str, old_id: int) -> Conflict:
        return Conflict(
            message(
                "“{name}” cannot come back without “{other}”, which is no longer in the office. Nothing was changed. "
                "Take “{other}” out of the backup first.",
                name=self._schema.name(self._old, tracked.name, row["id"]),
                other=self._schema.name(self._old, table, old_id),
            )
        )

    def _say_lost(self, tracked: Tracked, table: str, old_id: int) -> None:
        self._tell(
            message(
                "The link to “{other}” did not come back: it is no longer in the office. Take it out of the backup too, "
                "then this record once more.",
                other=self._schema.name(self._old, table, old_id),
            )
        )


def bring_files(
    schema: Schema, old: sa.Connection, table: str, uid: str, backup: Path, to: Path, tell: Tell
) -> int:
    """Put back the stored files a record of a backup names and the office at `to` has lost; returns how many.

    Before its row, as every stored file. What the backup has lost too is told.
    """
    tracked = schema.tracked[table]
    columns = [(c.name, str(c.info["stored_in"])) for c in tracked.table.columns if "stored_in" in c.info]
    if not columns:
        return 0
    row = old.exec_driver_sql(f"SELECT * FROM {quoted(table)} WHERE uid = ?", (uid,)).mappings().first()
    wanted = [f"{place}/{row[name]}" for name, place in columns if row is not None and row[name]]
    return sum(bring_file(backup, name, to, tell) for name in wanted)


def bring_file(backup: Path, name: str, to: Path, tell: Tell) -> bool:
    """Put one stored file back into the office, if it lacks it and the backup has it whole."""
    if (to / name).is_file():
        return False
    known: Mapping[str, backups.FileFacts] = backups.stored_of(backups.read(backup))
    source = backups.find_stored(backup, name)
    facts = known.get(name)
    if source is None or (facts is not None and not backups.has(source, facts)):
        tell(
            message(
                "The stored file {name} is missing or damaged in the backup too. Look into another backup.",
                name=name.rpartition("/")[2],
            )
        )
        return False
    files.copy_synced(source, to / name)
    return True
