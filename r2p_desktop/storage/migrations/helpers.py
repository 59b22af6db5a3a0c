"""What revisions may call. Revisions never import the model: it will have moved on."""

from __future__ import annotations

from collections.abc import Iterable

from alembic import op


def run(statements: Iterable[str]) -> None:
    """Execute SQL as written: a colon in it is no parameter."""
    connection = op.get_bind()
    for sql in statements:
        connection.exec_driver_sql(sql)


def rebuild_table(name: str, create: str, columns: Iterable[str]) -> None:
    """Make a table anew under the same name, with `columns` copied and the id counter kept.

    For changes that ALTER TABLE cannot do. `create` makes the table as `<name>_new`. Without the counter ids
    would be given out twice, and undo and exchange between offices would break. The caller's transaction must
    have foreign keys off; indexes are the caller's to make again.
    """
    listed = ", ".join(f'"{column}"' for column in columns)
    run(
        (
            create,
            f'INSERT INTO "{name}_new" ({listed}) SELECT {listed} FROM "{name}"',
            f"INSERT OR REPLACE INTO sqlite_sequence (rowid, name, seq) SELECT "
            f"(SELECT rowid FROM sqlite_sequence WHERE name = '{name}_new'), '{name}_new', "
            f"coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{name}'), 0)",
            f'DROP TABLE "{name}"',
            f'ALTER TABLE "{name}_new" RENAME TO "{name}"',
        )
    )
