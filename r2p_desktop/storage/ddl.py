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
    """The file's tables and indexes as it keeps them: name to SQL, white space evened out.

    Left out: the triggers (checked apart), FTS5's own tables, and SQLite's own.
    """
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type != 'trigger' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_fts_%'"
    )
    return {str(name): " ".join(str(sql).split()) for name, sql in rows}


def wanted_shape(schema: Schema) -> dict[str, str]:
    """What `shape` says of a file that is as the code wants it."""
    engine = sa.create_engine("sqlite://", module=sqlcipher)
    try:
        with engine.begin() as connection:
            create_all(connection, schema)
            return shape(connection)
    finally:
        engine.dispose()
