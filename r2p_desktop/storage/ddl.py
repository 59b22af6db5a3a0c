"""The whole file as SQL: every table and index of the model and of the storage layer, and the first rows."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.storage import tables
from r2p_desktop.storage.schema import Schema


def statements(schema: Schema) -> Iterator[str]:
    """The statements that make a new file, in an order that runs, without the generated triggers."""
    dialect = sqlite.dialect()
    for metadata in (schema.metadata, tables.METADATA):
        for table in metadata.sorted_tables:
            yield str(CreateTable(table).compile(dialect=dialect)).strip()
            for index in sorted(table.indexes, key=lambda i: str(i.name)):
                yield str(CreateIndex(index).compile(dialect=dialect)).strip()
    yield tables.SEARCH_INDEX
    yield from tables.FIRST_ROWS


def create_all(connection: sa.Connection, schema: Schema) -> None:
    """Make a new file straight from the metadata, with the revision it stands for."""
    for sql in statements(schema):
        connection.exec_driver_sql(sql)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (schema.revision,))


def shape(connection: sa.Connection) -> dict[str, str]:
    """The file's tables and indexes as it keeps them: name to SQL in one spelling.

    Left out: the triggers (checked apart), FTS5's own tables, SQLite's and Alembic's.
    """
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type != 'trigger' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_fts_%' AND name != 'alembic_version'"
    )
    return {str(name): one_spelling(str(sql)) for name, sql in rows}


def one_spelling(sql: str) -> str:
    """A statement with its white space evened out and a table's parts sorted: where ALTER TABLE puts a column,
    and whether it quotes a name, makes no difference."""
    flat = " ".join(sql.split())
    if not flat.startswith("CREATE TABLE"):
        return flat
    start, end = flat.index("("), flat.rindex(")")
    parts, depth, quote, part = [], 0, "", ""
    for char in flat[start + 1 : end]:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        depth += (char == "(") - (char == ")") if not quote else 0
        if char == "," and depth == 0 and not quote:
            parts.append(part.strip())
            part = ""
        else:
            part += char
    parts.append(part.strip())
    head = flat[:start].replace('"', "").strip()
    return f"{head} (" + "\x1f ".join(sorted(p.replace('"', "") for p in parts)) + f"){flat[end + 1 :]}"


def wanted_shape(schema: Schema) -> dict[str, str]:
    """What `shape` says of a file that is as the code wants it."""
    engine = sa.create_engine("sqlite://", module=sqlcipher)
    try:
        with engine.begin() as connection:
            create_all(connection, schema)
            return shape(connection)
    finally:
        engine.dispose()
