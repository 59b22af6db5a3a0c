"""`office check`: what is wrong with an office, found without changing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.storage import attachments, backup, damage, ddl, faults, search, triggers
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.schema import Schema


@dataclass(frozen=True)
class Checkup:
    """What was found, part by part; every part empty means all is well.

    `pages`: SQLCipher's and SQLite's own complaints. `links`: tables with a link to nothing. `shape`: tables and
    indexes that are missing, left over or different. `triggers`: the same of generated triggers. `search`: how
    many records the index has wrong. `words`: whether the word index agrees with its rows (None: not looked at,
    the office was opened for reading only or somebody was writing all the while). `files`: stored files that rows name and the folder lacks. `copies`:
    second copies of the office's own files beside it ('office (1).db'): no fault of the office, but to be known.
    """

    pages: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    shape: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    search: int = 0
    words: bool | None = None
    files: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        parts = (self.pages, self.links, self.shape, self.triggers, self.files)
        return not any(parts) and self.search == 0 and self.words is not False


Step = Callable[[sa.Connection, Checkup], Checkup]


def _differences(present: dict[str, str], wanted: dict[str, str]) -> tuple[str, ...]:
    return tuple(sorted(n for n in present.keys() | wanted.keys() if present.get(n) != wanted.get(n)))


def snapshot(connection: sa.Connection) -> None:
    """Make the transaction's state the present one. A page may then move from the log into the file only if the log
    holds it now, which is what `backup.page_problems` goes by."""
    try:
        raw(connection).execute("PRAGMA schema_version").fetchone()
    except sqlcipher.Error as error:
        if not faults.is_damage(error):  # what is damaged, the steps tell
            raise


def steps(schema: Schema, folder: OfficeFolder) -> tuple[Step, ...]:
    """What is looked at by reading alone, in order; each takes what was found and gives it with its own part.

    A damaged page ends the reading: once `pages` says anything, the next steps have nothing to read.
    """

    def pages(connection: sa.Connection, found: Checkup) -> Checkup:
        copies = tuple(file.name for file in damage.conflict_copies(folder))
        return replace(found, pages=tuple(backup.page_problems(raw(connection))), copies=copies)

    def links(connection: sa.Connection, found: Checkup) -> Checkup:
        tables = {str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
        return replace(found, links=tuple(sorted(tables)))

    def shape(connection: sa.Connection, found: Checkup) -> Checkup:
        return replace(
            found,
            shape=_differences(ddl.shape(connection), ddl.wanted_shape(schema)),
            triggers=_differences(triggers.present(connection), triggers.wanted(schema)),
        )

    def index(connection: sa.Connection, found: Checkup) -> Checkup:
        return replace(found, search=search.check(connection, schema))

    def files(connection: sa.Connection, found: Checkup) -> Checkup:
        return replace(found, files=lost_files(connection, schema, folder))

    return pages, links, shape, index, files


def lost_files(connection: sa.Connection, schema: Schema, folder: OfficeFolder) -> tuple[str, ...]:
    """Stored files that rows name and the folder lacks, by "place/name"."""
    named = {f"{place}/{name}" for place, name in attachments.named_files(schema.metadata, raw(connection))}
    return tuple(sorted(name for name in named if not (folder.path / name).is_file()))
