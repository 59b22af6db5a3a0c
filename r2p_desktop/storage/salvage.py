"""Takes what a damaged database still holds into a new, empty one: rows as they were read, rows made again from the
journal, links mended; and says of everything else that it is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any, Literal

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.i18n import message
from r2p_desktop.storage import search, triggers
from r2p_desktop.storage.btree import Reached, Value
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.salvage_history import Rebuilt, alive, rebuild
from r2p_desktop.storage.schema import Schema
from r2p_desktop.storage.wreck import Table, Wreck, completed

Fate = Literal["missing", "older", "unlinked", "dropped", "some"]
Progress = Callable[[int, int], None]
_JOURNAL = ("change_set", "change_entry")
# Made anew: the search index, and the one row that tells triggers which change they are in.
_NOT_TAKEN = frozenset({"search_doc", "change_context", "alembic_version", "sqlite_sequence"})
_BATCH = 500
_LOST_LABEL = message("A change whose description is lost").as_json()
_TELLING = ("sort_key", "name", "title", "code", "reference", "value", "text")
_ROUNDS = 20


@dataclass(frozen=True)
class Loss:
    """One thing that is not as it was. `missing`: the record is gone; `older`: it was put together from a history
    that is not whole; `unlinked`: a link of it led to nothing and is empty now; `dropped`: it could not stand without
    what is missing; `some`: parts of the table are out of reach and nobody knows how many records were there."""

    fate: Fate
    table: str
    row_id: int | None = None
    name: str = ""


@dataclass
class Saved:
    """What was taken over: rows by table, how many of them were made again from the journal, and the losses."""

    rows: dict[str, int] = field(default_factory=dict)
    remade: int = 0
    losses: list[Loss] = field(default_factory=list)


class Salvage:
    """One salvage into the database behind `connection`, which is in a write transaction with foreign keys off and
    holds the shape of the damaged file's revision without triggers."""

    def __init__(
        self,
        wreck: Wreck,
        connection: sa.Connection,
        schema: Schema,
        *,
        new_uid: Callable[[], str],
        progress: Progress | None = None,
    ) -> None:
        self._wreck = wreck
        self._connection = connection
        self._driver = raw(connection)
        self._schema = schema
        self._new_uid = new_uid
        self._progress = progress
        self._met: dict[str, Reached] = {}
        self._here: dict[str, set[int]] = {}
        self._titles: dict[tuple[str, int], str] | None = None
        self.saved = Saved()

    def run(self) -> Saved:
        """Take everything over. Raises Cancelled when the progress callback does, NoSpace and others as writes do."""
        ordered = [*_JOURNAL, *sorted(set(self._present()) - set(_JOURNAL) - _NOT_TAKEN)]
        for number, name in enumerate(ordered):
            if self._progress is not None:
                self._progress(number, len(ordered))
            self._take(name)
        self._wreck.walk_rest()
        damaged = [name for name in ordered if self._lost(name)]
        self._take_strays([name for name in damaged if name in _JOURNAL])
        self._mend_journal()
        self._take_strays([name for name in damaged if name in self._schema.tracked])
        for name in damaged:
            self._remake(name)
        self._mend_links()
        self._set_counters()
        for name in self._schema.tracked:
            if name in self._present():
                self.saved.rows[name] = self._living(name)
        return self.saved

    def finish(self) -> None:
        """Make the triggers and the search index; for a file of this program's shape."""
        triggers.create_all(self._connection, self._schema)
        search.rebuild(self._connection, self._schema)

    # Reading ------------------------------------------------------------------------------------------------

    def _present(self) -> frozenset[str]:
        return frozenset(
            str(name)
            for (name,) in self._driver.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                "AND name NOT LIKE 'search_fts%'"
            )
        )

    def _lost(self, name: str) -> bool:
        return bool(self._met[name].lost)

    def _take(self, name: str) -> None:
        """Copy the rows that can be read in their place."""
        met = self._met[name] = Reached()
        self._here[name] = set()
        table = self._wreck.tables.get(name)
        if table is None:
            met.lost.append((-(1 << 63), (1 << 63) - 1))
            return
        batch: list[tuple[int, list[Value]]] = []
        for row in self._wreck.rows(table, met):
            batch.append(row)
            if len(batch) == _BATCH:
                self._insert(table, batch)
                batch = []
        self._insert(table, batch)

    def _insert(self, table: Table, rows: Sequence[tuple[int, list[Value]]]) -> None:
        there = {str(row[1]) for row in self._driver.execute(f'PRAGMA table_info("{table.name}")')}
        columns = [(i, c) for i, c in enumerate(table.columns) if c in there]
        listed = ", ".join(f'"{c}"' for _, c in columns)
        sql = f'INSERT INTO "{table.name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
        for row_id, values in rows:
            try:
                self._driver.execute(sql, [values[i] for i, _ in columns])
            except sqlcipher.IntegrityError:
                # A second row with a value that only one may have: the first stays.
                self.saved.losses.append(Loss("dropped", table.name, row_id))
            else:
                self._here[table.name].add(row_id)

    # Pages without a tree, and the journal --------------------------------------------------------------------

    def _take_strays(self, names: Sequence[str]) -> None:
        """Give leaves whose tree is broken back to the table they are proven to belong to."""
        if not names:
            return
        proofs = {name: self._proof(name) for name in names}
        for leaf in self._wreck.strays():
            for name, is_mine in proofs.items():
                table = self._wreck.tables.get(name) or self._like(name)
                rows = [(row_id, completed(table, row_id, values)) for row_id, values in leaf]
                mine = [(row_id, row) for row_id, row in rows if row is not None and is_mine(row_id, row)]
                if mine and len(mine) == len(rows):
                    self._insert(table, [one for one in mine if one[0] not in self._here[name]])
                    break

    def _like(self, name: str) -> Table:
        """A table of which the file's own list says nothing: as a new office has it."""
        facts = self._driver.execute(f'PRAGMA table_info("{name}")').fetchall()
        alias = next((str(f[1]) for f in facts if f[5] and str(f[2]).upper() == "INTEGER"), "")
        return Table(name, 0, tuple(str(f[1]) for f in facts), alias, (None,) * len(facts))

    def _proof(self, name: str) -> Callable[[int, list[Value]], bool]:
        """What tells that a row belongs to a table: the journal's own shape, or the uid the journal knows it by."""
        columns = (self._wreck.tables.get(name) or self._like(name)).columns
        met = self._met[name]
        if name == "change_entry":
            op, entity = columns.index("op"), columns.index("entity")
            return lambda i, row: (
                met.is_lost(i) and row[op] in {"I", "U", "D"} and row[entity] in self._schema.tracked
            )
        if name == "change_set":
            uid, label = columns.index("uid"), columns.index("label")
            return lambda i, row: (
                met.is_lost(i) and _is_uid(row[uid]) and str(row[label]).startswith('{"args"')
            )
        uid = columns.index("uid")
        known = dict(
            self._driver.execute(
                "SELECT row_id, max(row_uid) FROM change_entry WHERE entity = ? GROUP BY row_id", (name,)
            )
        )
        return lambda i, row: met.is_lost(i) and known.get(i, "") == row[uid]

    def _mend_journal(self) -> None:
        """A set that is lost gets a stand-in, so that the changes in it can still be read."""
        missing = self._driver.execute(
            "SELECT DISTINCT set_id FROM change_entry WHERE set_id NOT IN (SELECT id FROM change_set)"
        ).fetchall()
        for (set_id,) in missing:
            at, office, revision = self._driver.execute(
                "SELECT at, office, revision FROM change_set ORDER BY abs(id - ?) LIMIT 1", (set_id,)
            ).fetchone() or ("2000-01-01 00:00:00.000000", "", self._schema.revision)
            self._driver.execute(
                "INSERT INTO change_set (id, uid, office, sequence, at, actor, label, undo_of, revision) "
                "VALUES (?1, ?2, ?3, (SELECT max(coalesce(max(sequence), 0) + 1, ?1) FROM change_set WHERE office = ?3), "
                "?4, '', ?5, NULL, ?6)",
                (set_id, self._new_uid(), office, at, _LOST_LABEL, revision),
            )
        if missing or self._lost("change_set") or self._lost("change_entry"):
            self.saved.losses.append(Loss("some", "change_entry"))

    # Rows again from the journal ------------------------------------------------------------------------------

    def _remake(self, name: str) -> None:
        """Rows that were there and cannot be read: made again from the journal, else named as missing."""
        tracked = self._schema.tracked.get(name)
        if tracked is None:
            if name not in _JOURNAL and name in self._wreck.tables:
                self.saved.losses.append(Loss("some", name))
            return
        met, here = self._met[name], self._here[name]
        table = self._wreck.tables.get(name) or self._like(name)
        indexed, complete = self._wreck.index_rows(table)
        living = alive(self._driver, name)
        there = set(indexed) if complete else set(indexed) | living
        wanted = sorted(i for i in there if i not in here and met.is_lost(i))
        history_whole = not self._lost("change_entry")
        for row_id, made in rebuild(self._driver, tracked.table, wanted).items():
            self._put(table, row_id, made, certain=history_whole, indexed=indexed.get(row_id, {}))
        for row_id in wanted:
            if row_id not in here:
                self.saved.losses.append(
                    Loss("missing", name, row_id, self._who(name, row_id, indexed.get(row_id, {})))
                )
        if not complete and not (history_whole and living):
            self.saved.losses.append(Loss("some", name))

    def _put(
        self, table: Table, row_id: int, made: Rebuilt, *, certain: bool, indexed: Mapping[str, Value]
    ) -> None:
        values = [made.values.get(column) for column in table.columns]
        before = len(self.saved.losses)
        self._insert(table, [(row_id, values)])
        if row_id not in self._here[table.name]:
            del self.saved.losses[before:]  # it is named as missing in a moment
            return
        self.saved.remade += 1
        agrees = all(
            made.values.get(c) == v
            for c, v in indexed.items()
            if c in made.values and c not in {"version", "changed_at"}
        )
        if not (certain and agrees and made.complete):
            self.saved.losses.append(Loss("older", table.name, row_id, self._who(table.name, row_id, {})))

    # Links and counters ---------------------------------------------------------------------------------------

    def _mend_links(self) -> None:
        """Empty the links that lead to nothing; what cannot stand without what it belongs to, goes."""
        for _ in range(_ROUNDS):
            broken = self._driver.execute("PRAGMA foreign_key_check").fetchall()
            if not broken:
                return
            for name, row_id, _parent, number in broken:
                links = self._driver.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
                column, rule = next((str(k[3]), str(k[6])) for k in links if k[0] == number)
                needed = any(
                    str(f[1]) == column and f[3] for f in self._driver.execute(f'PRAGMA table_info("{name}")')
                )
                loss = Loss("dropped", str(name), int(row_id), self._who(str(name), int(row_id), {}))
                if needed or rule == "CASCADE":
                    self._driver.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (row_id,))
                    self._here.get(str(name), set()).discard(int(row_id))
                    self.saved.losses.append(loss)
                else:
                    self._driver.execute(f'UPDATE "{name}" SET "{column}" = NULL WHERE rowid = ?', (row_id,))
                    self.saved.losses.append(replace(loss, fate="unlinked"))

    def _set_counters(self) -> None:
        """No id is given out twice, not even one whose row is lost."""
        table = self._wreck.tables.get("sqlite_sequence")
        told: dict[str, int] = {}
        for _, values in self._wreck.rows(table, Reached()) if table is not None else ():
            told[str(values[0])] = int(str(values[1] or 0))
        counted = [
            str(row[0])
            for row in self._driver.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
            )
        ]
        for name in counted:
            (top,) = self._driver.execute(f'SELECT coalesce(max(rowid), 0) FROM "{name}"').fetchone()
            (known,) = self._driver.execute(
                "SELECT coalesce(max(row_id), 0) FROM change_entry WHERE entity = ?", (name,)
            ).fetchone()
            self._driver.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            self._driver.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
                (name, max(top, known, told.get(name, 0))),
            )

    # Names ----------------------------------------------------------------------------------------------------

    def _who(self, name: str, row_id: int, indexed: Mapping[str, Value]) -> str:
        """What a record is known by: its own words, those the search index kept, an index's, or its root's."""
        tracked = self._schema.tracked.get(name)
        if tracked is None:
            return ""
        if tracked.is_root:
            own = self._own_name(name, row_id)
            if self._titles is None:
                self._titles = self._wreck.titles()
            told = [v for c in _TELLING if isinstance(v := indexed.get(c), str) and v]
            return own or self._titles.get((name, row_id), "") or next(iter(told), "")
        root_id = indexed.get(tracked.root_key)
        if root_id is None:
            found = self._driver.execute(
                "SELECT root_id FROM change_entry WHERE entity = ? AND row_id = ? ORDER BY id DESC LIMIT 1",
                (name, row_id),
            ).fetchone() or self._row(name, row_id, tracked.root_key)
            root_id = found[0] if found else None
        return "" if root_id is None else self._who(tracked.root, int(str(root_id)), {})

    def _row(self, name: str, row_id: int, column: str) -> tuple[Any, ...] | None:
        found: tuple[Any, ...] | None = self._driver.execute(
            f'SELECT "{column}" FROM "{name}" WHERE id = ?', (row_id,)
        ).fetchone()
        return found

    def _own_name(self, name: str, row_id: int) -> str:
        table = self._schema.metadata.tables[name]
        # Columns by what the file has: it may be older than the model.
        cursor = self._driver.execute(f'SELECT * FROM "{name}" WHERE id = ?', (row_id,))
        row = cursor.fetchone()
        if row is None:
            return ""
        there = dict.fromkeys((c.name for c in table.columns), "")
        there |= {str(d[0]): value for d, value in zip(cursor.description, row, strict=True)}
        return self._schema.name_of(name, SimpleNamespace(**there))

    def _living(self, name: str) -> int:
        has_bin = "deleted_at" in self._schema.metadata.tables[name].c
        where = " WHERE deleted_at IS NULL" if has_bin else ""
        return int(self._driver.execute(f'SELECT count(*) FROM "{name}"{where}').fetchone()[0])


def _is_uid(value: Value) -> bool:
    return isinstance(value, str) and len(value) == 36
