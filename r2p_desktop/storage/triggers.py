"""The generated triggers: every change of a journalled row leaves an entry, and no entry can be taken away."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from r2p_desktop.storage.schema import UNTRACKED, Schema, Tracked

_ENTRY = "INSERT INTO change_entry (set_id, entity, row_id, row_uid, root, root_id, op, old, new) "
_SET = "(SELECT set_id FROM change_context)"

GUARDS = {
    "keep_change_set_update": "CREATE TRIGGER keep_change_set_update BEFORE UPDATE ON change_set "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
    "keep_change_set_delete": "CREATE TRIGGER keep_change_set_delete BEFORE DELETE ON change_set "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
    "keep_change_entry_delete": "CREATE TRIGGER keep_change_entry_delete BEFORE DELETE ON change_entry "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
    "keep_change_entry_key": "CREATE TRIGGER keep_change_entry_key "
    "BEFORE UPDATE OF id, set_id, entity, row_id, row_uid, root, root_id, op ON change_entry "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
    # The one exception: blanking the values of a person who asked to be forgotten (`journal.erase`).
    "keep_change_entry_values": "CREATE TRIGGER keep_change_entry_values BEFORE UPDATE OF old, new ON change_entry "
    "WHEN (SELECT erasing FROM change_context) IS NOT 1 BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
}
SEARCH = {
    "search_doc_insert": "CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN "
    "INSERT INTO search_fts (rowid, ntitle, nbody) VALUES (new.id, new.ntitle, new.nbody); END",
    "search_doc_delete": "CREATE TRIGGER search_doc_delete AFTER DELETE ON search_doc BEGIN "
    "INSERT INTO search_fts (search_fts, rowid, ntitle, nbody) "
    "VALUES ('delete', old.id, old.ntitle, old.nbody); END",
    "search_doc_update": "CREATE TRIGGER search_doc_update AFTER UPDATE OF ntitle, nbody ON search_doc "
    "WHEN old.ntitle IS NOT new.ntitle OR old.nbody IS NOT new.nbody BEGIN "
    "INSERT INTO search_fts (search_fts, rowid, ntitle, nbody) "
    "VALUES ('delete', old.id, old.ntitle, old.nbody); "
    "INSERT INTO search_fts (rowid, ntitle, nbody) VALUES (new.id, new.ntitle, new.nbody); END",
}


def _stored_as(column: sa.Column[object]) -> sa.types.TypeEngine[object]:
    kind: sa.types.TypeEngine[object] = column.type
    while isinstance(kind, sa.types.TypeDecorator):
        kind = kind.impl_instance
    return kind


def as_json(column: sa.Column[object], prefix: str) -> str:
    """The SQL that writes a column's value so that JSON gives it back bit for bit."""
    value = f"{prefix}{quoted(column.name)}"
    kind = _stored_as(column)
    if isinstance(kind, sa.LargeBinary):
        return f"CASE WHEN {value} IS NULL THEN NULL ELSE hex({value}) END"
    if isinstance(kind, sa.Numeric):
        return f"CASE WHEN {value} IS NULL THEN NULL ELSE format('%!.17g', {value}) END"
    return value


def from_json(column: sa.Column[object]) -> str:
    """The SQL that turns the JSON value bound at `?` back into the column's own."""
    kind = _stored_as(column)
    if isinstance(kind, sa.LargeBinary):
        return "unhex(?)"
    if isinstance(kind, sa.Numeric):
        return "CAST(? AS REAL)"
    return "?"


def value_from_json(column: sa.Column[Any], value: Any) -> Any:
    """The same outside SQL: a value of a journal entry as the column stores it."""
    kind = _stored_as(column)
    if value is None:
        return None
    if isinstance(kind, sa.LargeBinary):
        return bytes.fromhex(value)
    return float(value) if isinstance(kind, sa.Numeric) else value


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def row_as_json(tracked: Tracked, prefix: str = "") -> str:
    """The SQL of a whole row but its id as one JSON object."""
    pairs = (f"'{c.name}', {as_json(c, prefix)}" for c in tracked.table.columns if c.name != "id")
    return f"json_object({', '.join(pairs)})"


def for_table(tracked: Tracked) -> dict[str, str]:
    """The three journal triggers of one table, by name."""
    name, root, key = tracked.name, tracked.root, quoted(tracked.root_key)

    def head(row: str, op: str, root_row: str = "") -> str:
        return f"{_SET}, '{name}', {row}.id, {row}.uid, '{root}', {root_row or row}.{key}, '{op}'"

    watched = [c for c in tracked.table.columns if c.name not in UNTRACKED and c.name != "id"]
    differs = " OR ".join(f"old.{quoted(c.name)} IS NOT new.{quoted(c.name)}" for c in watched)
    values = " UNION ALL ".join(
        f"SELECT '{c.name}' AS k, {as_json(c, 'old.')} AS o, {as_json(c, 'new.')} AS n" for c in watched
    )
    moved = ""
    if not tracked.is_root:
        # The root that lost the child has changed too; an entry without fields says so.
        moved = f" {_ENTRY}SELECT {head('new', 'U', 'old')}, '{{}}', '{{}}' WHERE old.{key} IS NOT new.{key};"
    return {
        f"journal_{name}_insert": f"CREATE TRIGGER journal_{name}_insert AFTER INSERT ON {quoted(name)} BEGIN "
        f"{_ENTRY}VALUES ({head('new', 'I')}, NULL, {row_as_json(tracked, 'new.')}); END",
        f"journal_{name}_update": f"CREATE TRIGGER journal_{name}_update AFTER UPDATE ON {quoted(name)} "
        f"WHEN {differs} BEGIN {_ENTRY}SELECT {head('new', 'U')}, json_group_object(k, o), json_group_object(k, n) "
        f"FROM ({values}) WHERE o IS NOT n;{moved} END",
        f"journal_{name}_delete": f"CREATE TRIGGER journal_{name}_delete AFTER DELETE ON {quoted(name)} BEGIN "
        f"{_ENTRY}VALUES ({head('old', 'D')}, {row_as_json(tracked, 'old.')}, NULL); END",
    }


def wanted(schema: Schema) -> dict[str, str]:
    """Every trigger a file of this schema has: name to SQL."""
    found = dict(GUARDS) | SEARCH
    for tracked in schema.tracked.values():
        found |= for_table(tracked)
    return found


def present(connection: sa.Connection) -> dict[str, str]:
    """The triggers the file has: name to SQL."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {str(name): str(sql) for name, sql in rows}


def drop_all(connection: sa.Connection) -> None:
    for name in present(connection):
        connection.exec_driver_sql(f"DROP TRIGGER {quoted(name)}")


def create_all(connection: sa.Connection, schema: Schema) -> None:
    """Write the triggers anew, in the transaction the connection is in."""
    drop_all(connection)
    for sql in wanted(schema).values():
        connection.exec_driver_sql(sql)
