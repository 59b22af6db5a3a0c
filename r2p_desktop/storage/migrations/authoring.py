"""Writes revisions for the people who change the model: `build_installer.py migration "what it changes"`.

The first revision holds the whole file as SQL. Every later one holds the difference between the file the chain
makes and the file the model declares: new tables, columns and indexes are written out; anything else is left to
the author, and the drift test fails until the two agree.
"""

from __future__ import annotations

import re
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateColumn
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import message
from r2p_desktop.storage import ddl, migrations
from r2p_desktop.storage.migrations import runner
from r2p_desktop.storage.schema import Schema, program_schema

_FIRST = "0001"


def write(title: str, *, first: bool = False, schema: Schema | None = None) -> Path:
    """Write the next revision and make it the head; with `first`, make the first anew.

    Raises BadInput when there is no difference, or when `first` is asked for though others follow it.
    """
    schema = schema or program_schema()
    versions = schema.versions or migrations.VERSIONS
    present = sorted(f.name.partition("_")[0] for f in versions.glob("[0-9]*_*.py"))
    if first or not present:
        if present not in ([], [_FIRST]):
            raise BadInput(
                message(
                    "Other revisions follow the first: it can no longer be made anew. Nothing was changed."
                )
            )
        for old in versions.glob(f"{_FIRST}_*.py"):
            old.unlink()
        return _write_file(versions, _FIRST, None, title, list(ddl.statements(schema)))
    statements = difference(chain_shape(versions, present[-1]), schema)
    if not statements:
        raise BadInput(message("The model declares what the newest revision makes. Nothing was written."))
    number = f"{int(present[-1]) + 1:04d}"
    path = _write_file(versions, number, present[-1], title, statements)
    if versions == migrations.VERSIONS:
        _set_head(number)
    return path


def memory_engine() -> sa.Engine:
    """An engine over an empty file in memory, with the SQLite the program ships."""
    return sa.create_engine("sqlite://", module=sqlcipher)


def chain_shape(versions: Path, revision: str) -> dict[str, str]:
    """The shape of a new file made by the chain up to `revision`."""
    engine = memory_engine()
    try:
        with engine.begin() as connection:
            runner.upgrade(connection, versions, revision)
            return ddl.shape(connection)
    finally:
        engine.dispose()


def difference(present: dict[str, str], schema: Schema) -> list[str]:
    """The statements that lead from a shape to what the schema declares; comments where an author must decide."""
    wanted = ddl.wanted_shape(schema)
    new_tables: list[str] = []
    new_indexes: list[str] = []
    for sql in ddl.statements(schema):
        named = re.match(r'CREATE (?:UNIQUE |VIRTUAL )?(TABLE|INDEX) "?(\w+)"?', sql)
        if named and named[2] not in present:
            (new_tables if named[1] == "TABLE" else new_indexes).append(sql)
    columns: list[str] = []
    for name in sorted(n for n in present.keys() & wanted.keys() if present[n] != wanted[n]):
        columns += _changed_table(name, present[name], schema)
    gone = []
    for name in sorted(present.keys() - wanted.keys()):
        gone.append(f"DROP {'TABLE' if present[name].startswith('CREATE TABLE') else 'INDEX'} {name}")
    return [*new_tables, *columns, *new_indexes, *gone]


def _changed_table(name: str, present: str, schema: Schema) -> list[str]:
    table = schema.metadata.tables.get(name)
    if table is None:
        return [f"-- {name} differs from what storage/tables.py declares: write this step by hand"]
    found = []
    for column in table.columns:
        if not re.search(rf'[(,\x1f] ?"?{column.name}"? ', present):
            found += _new_column(table, column)
    if not found:
        found.append(
            f"-- {name} changed in more than new columns: write this step by hand (helpers.rebuild_table)"
        )
    return found


def _new_column(table: sa.Table, column: sa.Column[object]) -> list[str]:
    """Add as nullable, fill, then forbid NULL: so the table reads as if it had been made that way."""
    sql = str(CreateColumn(column).compile(dialect=sqlite.dialect()))
    if column.nullable:
        return [f"ALTER TABLE {table.name} ADD COLUMN {sql}"]
    empty = "''" if isinstance(column.type, sa.String) else "0"
    return [
        f"ALTER TABLE {table.name} ADD COLUMN {sql.replace(' NOT NULL', '')}",
        f"UPDATE {table.name} SET {column.name} = {empty}",
        f"ALTER TABLE {table.name} ALTER COLUMN {column.name} SET NOT NULL",
    ]


def _write_file(versions: Path, number: str, down: str | None, title: str, statements: list[str]) -> Path:
    slug = "_".join(re.findall(r"[a-z0-9]+", title.lower()))[:40] or "change"
    lines = [f'"""{title.strip().rstrip(".")}."""', "", "from __future__ import annotations", ""]
    lines += ["from r2p_desktop.storage.migrations.helpers import run", ""]
    lines += [f'revision = "{number}"', f"down_revision = {down!r}".replace("'", '"'), "", "STATEMENTS = ("]
    for sql in statements:
        text = "\n".join(line.replace("\t", "    ").rstrip() for line in sql.splitlines())
        lines += [f'    """{text}""",']
    lines += [")", "", "", "def upgrade() -> None:", "    run(STATEMENTS)", ""]
    versions.mkdir(parents=True, exist_ok=True)
    path = versions / f"{number}_{slug}.py"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _set_head(number: str) -> None:
    file = migrations.FOLDER / "__init__.py"
    text = file.read_text("utf-8")
    file.write_text(re.sub(r'HEAD = "\d+"', f'HEAD = "{number}"', text), encoding="utf-8")
