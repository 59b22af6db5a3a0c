"""`office check`: what is wrong with an office, found without changing it."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from r2p_desktop.storage import attachments, backup, damage, ddl, search, triggers
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.schema import Schema


@dataclass(frozen=True)
class Checkup:
    """What was found, part by part; every part empty means all is well.

    `pages`: SQLCipher's and SQLite's own complaints. `links`: tables with a link to nothing. `shape`: tables and
    indexes that are missing, left over or different. `triggers`: the same of generated triggers. `search`: how
    many records the index has wrong. `words`: whether the word index agrees with its rows (None: not looked at,
    the office was opened for reading only). `files`: stored files that rows name and the folder lacks. `copies`:
    second copies of the office's own files beside it ('office (1).db'): no fault of the office, but to be known.
    """

    pages: tuple[str, ...]
    links: tuple[str, ...]
    shape: tuple[str, ...]
    triggers: tuple[str, ...]
    search: int
    words: bool | None
    files: tuple[str, ...]
    copies: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        parts = (self.pages, self.links, self.shape, self.triggers, self.files)
        return not any(parts) and self.search == 0 and self.words is not False


def _differences(present: dict[str, str], wanted: dict[str, str]) -> tuple[str, ...]:
    return tuple(sorted(n for n in present.keys() | wanted.keys() if present.get(n) != wanted.get(n)))


def look(connection: sa.Connection, schema: Schema, folder: OfficeFolder, *, may_write: bool) -> Checkup:
    """Look at everything over one connection.

    A damaged page ends the reading: then only `pages` says anything. `may_write` says that the connection is in
    a write transaction, without which FTS5 does not compare its words.
    """
    driver = raw(connection)
    pages = tuple(backup.page_problems(driver))
    copies = tuple(file.name for file in damage.conflict_copies(folder))
    if pages:
        return Checkup(pages, (), (), (), 0, None, (), copies)
    links = sorted({str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")})
    named = sorted({f"{place}/{name}" for place, name in attachments.named_files(schema.metadata, driver)})
    return Checkup(
        pages,
        tuple(links),
        _differences(ddl.shape(connection), ddl.wanted_shape(schema)),
        _differences(triggers.present(connection), triggers.wanted(schema)),
        search.check(connection, schema),
        search.check_words(connection) if may_write else None,
        tuple(name for name in named if not (folder.path / name).is_file()),
        copies,
    )
