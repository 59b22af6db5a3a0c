"""A damaged office's database as it can still be read: its tables, their rows, stray pages, and what indexes know."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import Damaged
from r2p_desktop.i18n import message
from r2p_desktop.storage import btree, canary
from r2p_desktop.storage.btree import Reached, Value
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pages import Pages, newer_pages

_MASTER = ("type", "name", "tbl_name", "rootpage", "sql")
_OWN_KIND = ("table", "index")


@dataclass(frozen=True)
class Table:
    """A table of the file: where it begins, its columns, which of them is the row id, and what an absent value means."""

    name: str
    root: int
    columns: tuple[str, ...]
    alias: str
    defaults: tuple[Value, ...]
    indexes: tuple[tuple[str, int, tuple[str, ...]], ...] = ()


@dataclass
class Wreck:
    """The readable part of one damaged database. `tables` are those that its own list, or a new office's, names."""

    pages: Pages
    key: OfficeKey
    tables: dict[str, Table] = field(default_factory=dict)
    reached: Reached = field(default_factory=Reached)
    roots: set[int] = field(default_factory=set)
    whole_list: bool = True

    def revision(self) -> str:
        """The file's revision; "" when it cannot be read."""
        table = self.tables.get("alembic_version")
        found = None if table is None else next(self.rows(table, Reached()), None)
        return "" if found is None else str(found[1][0] or "")

    def guess_from(self, like: Any) -> None:
        """When the file's list of tables is damaged, look for them where a new file of the same shape has them.

        `like` is a raw connection to one. What does not look like the table is not taken.
        """
        if self.whole_list:
            return
        entries = [
            dict(zip(_MASTER, row, strict=True))
            for row in like.execute("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master")
        ]
        for name, table in _tables(entries).items():
            if name not in self.tables and _looks_like(self, table):
                self.tables[name] = table

    def rows(self, table: Table, met: Reached) -> Iterator[tuple[int, list[Value]]]:
        """(row id, values in the order of the columns) of a table; `met` tells what of it is out of reach."""
        for row_id, values in btree.table_rows(self.pages, table.root, met):
            complete = completed(table, row_id, values)
            if complete is None:
                met.lost.append((row_id, row_id))
            else:
                yield row_id, complete
        self.reached.pages |= met.pages

    def index_rows(self, table: Table) -> tuple[dict[int, dict[str, Value]], bool]:
        """What the indexes know of a table: row id to the indexed values; and whether one index of every row could be
        read to its end, so that no row can be missing from it."""
        known: dict[int, dict[str, Value]] = {}
        complete = False
        for _, root, columns in table.indexes:
            met = Reached()
            for entry in btree.index_entries(self.pages, root, met):
                row_id = entry[-1]
                if isinstance(row_id, int) and len(entry) - len(columns) in {0, 1}:
                    known.setdefault(row_id, {}).update(zip(columns, entry, strict=False))
            self.reached.pages |= met.pages
            complete = complete or not met.lost
        return known, complete

    def titles(self) -> dict[tuple[str, int], str]:
        """The names that the search index has of records: (table, id) to name."""
        table = self.tables.get("search_doc")
        if table is None:
            return {}
        kind, ref, title = (table.columns.index(c) for c in ("kind", "ref_id", "title"))
        return {
            (str(row[kind]), int(str(row[ref]))): str(row[title]) for _, row in self.rows(table, Reached())
        }

    def walk_rest(self) -> None:
        """Note the pages of the trees that nobody asked for: `strays` are those that then are left."""
        for root in self.roots | {table.root for table in self.tables.values()}:
            btree.stand_on(self.pages, root, self.reached)

    def strays(self) -> Iterator[list[tuple[int, list[Value]]]]:
        """The rows of every good leaf that no tree leads to any more, leaf by leaf; call when all trees are walked."""
        free = btree.free_pages(self.pages) or set()
        for number, content in self.pages.whole():
            if number in self.reached.pages or number in free:
                continue
            if btree.first_byte(content, number) == btree.TABLE_LEAF:
                met = Reached()
                with suppress(ValueError, IndexError):
                    yield list(btree.leaf_rows(self.pages, number, content, met))


def completed(table: Table, row_id: int, values: list[Value]) -> list[Value] | None:
    """A row with its row id in place and the values of columns that were added later; None when it is no such row."""
    if len(values) > len(table.columns):
        return None
    full = [*values, *table.defaults[len(values) :]]
    if table.alias:
        full[table.columns.index(table.alias)] = row_id
    return full


def open_wreck(folder: OfficeFolder, key: OfficeKey) -> Wreck:
    """Open what is left of an office's database, with its journal when that belongs to it.

    Raises Damaged when not a single page can be read: all is lost, or it is another key's.
    """
    wreck = Wreck(_choose(folder, key), key)
    if next(wreck.pages.whole(), None) is None:
        wreck.pages.close()
        raise Damaged(
            message(
                "Nothing in {file} can be read: all of it is damaged, or it was written with another key. "
                "It was not changed. Restore the newest backup.",
                file=str(folder.database),
            )
        )
    _read_list(wreck)
    return wreck


def _choose(folder: OfficeFolder, key: OfficeKey) -> Pages:
    """The file with its journal when that belongs to it, else the file alone."""
    state = canary.read(folder)
    newer = {} if state is not None and state.closed else newer_pages(folder.database)
    if newer:
        pages = Pages(folder.database, key, newer)
        if state is None or _holds(pages, key, state):
            return pages
        pages.close()
    return Pages(folder.database, key)


def _holds(pages: Pages, key: OfficeKey, state: canary.State) -> bool:
    """Whether the change the last opening knew of is there; True too when the journal's own pages are damaged."""
    wreck = Wreck(pages, key)
    _read_list(wreck)
    table = wreck.tables.get("change_set")
    if table is None or state.last_set == 0:
        return True
    met = Reached()
    for row_id, values in wreck.rows(table, met):
        if row_id == state.last_set:
            return canary.is_mark_of(key, str(values[table.columns.index("uid")]), state)
    return met.is_lost(state.last_set)


# The list of tables ------------------------------------------------------------------------------------------


def _read_list(wreck: Wreck) -> None:
    met = Reached()
    entries = []
    for _, values in btree.table_rows(wreck.pages, 1, met):
        if len(values) == len(_MASTER):
            entries.append(dict(zip(_MASTER, values, strict=True)))
    wreck.reached.pages |= met.pages
    wreck.whole_list = not met.lost
    wreck.roots = {e["rootpage"] for e in entries if isinstance(e["rootpage"], int) and e["rootpage"]}
    wreck.tables.update(_tables(entries))


def _looks_like(wreck: Wreck, table: Table) -> bool:
    content = wreck.pages.page(table.root)
    if content is None or table.root in wreck.reached.pages:
        return False
    if btree.first_byte(content, table.root) not in {btree.TABLE_LEAF, btree.TABLE_INNER}:
        return False
    row = next(btree.table_rows(wreck.pages, table.root, Reached()), None)
    return row is None or len(row[1]) == len(table.columns)


def _tables(entries: list[dict[str, Any]]) -> dict[str, Table]:
    """The tables with rows of their own, from the entries of the file's list."""
    found: dict[str, Table] = {}
    ready = [e for e in entries if e["type"] in _OWN_KIND and e["rootpage"]]
    memory = sqlcipher.connect(":memory:")
    try:
        for entry in (e for e in ready if e["type"] == "table"):
            name, sql = str(entry["name"]), str(entry["sql"])
            if name.startswith("search_fts") or "WITHOUT ROWID" in sql.upper():
                continue
            if not name.startswith("sqlite_"):
                memory.execute(sql)
            found[name] = _table(memory, name, int(entry["rootpage"]))
        for entry in (e for e in ready if e["type"] == "index" and str(e["tbl_name"]) in found):
            _add_index(memory, found, entry)
    finally:
        memory.close()
    return found


def _table(memory: Any, name: str, root: int) -> Table:
    facts = memory.execute(f'PRAGMA table_info("{name}")').fetchall()
    if name == "sqlite_sequence":
        facts = [(0, "name", "", 0, None, 0), (1, "seq", "", 0, None, 0)]
    keys = [f for f in facts if f[5]]
    alias = str(keys[0][1]) if len(keys) == 1 and str(keys[0][2]).upper() == "INTEGER" else ""
    defaults = tuple(None if f[4] is None else memory.execute(f"SELECT {f[4]}").fetchone()[0] for f in facts)
    return Table(name, root, tuple(str(f[1]) for f in facts), alias, defaults)


def _add_index(memory: Any, found: dict[str, Table], entry: dict[str, Any]) -> None:
    name, sql = str(entry["name"]), str(entry["sql"] or "")
    if sql:
        memory.execute(sql)
    if " WHERE " in sql.upper():
        return  # not every row is in it
    columns = tuple(str(row[2]) for row in memory.execute(f'PRAGMA index_info("{name}")'))
    table = found[str(entry["tbl_name"])]
    index = (name, int(entry["rootpage"]), columns)
    found[table.name] = Table(
        table.name, table.root, table.columns, table.alias, table.defaults, (*table.indexes, index)
    )
