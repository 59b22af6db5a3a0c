"""The bin: what was deleted, taken back with its links, or removed for good after a counted question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ROOTS, Institution, Post
from r2p_desktop.model.search_text import name_of
from r2p_desktop.services.bulk import CHUNK, set_values
from r2p_desktop.services.wording import WORDING, label
from r2p_desktop.storage.database import Database

Progress = Callable[[int, int], object]
# The posts of an institution stay without it, or the people who held them would lose their history.
_KEPT = frozenset({("post", "institution")})


@dataclass(frozen=True)
class Binned:
    """One record in the bin."""

    table: str
    id: int
    name: str
    deleted_at: dt.datetime


@dataclass(frozen=True)
class Going:
    """What is lost when records are removed for good: how many of each kind of record (more than were asked for, when
    some go with others), how many parts of them by table, and how many other records lose a link to them."""

    records: Mapping[str, int]
    parts: Mapping[str, int]
    unlinked: int


class Bin:
    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """How many records are in the bin."""
        with self._database.read() as connection:
            return sum(
                connection.scalar(
                    sa.select(sa.func.count()).where(entity.__table__.c.deleted_at.is_not(None))
                )
                or 0
                for entity in ROOTS.values()
            )

    def contents(self) -> Sequence[Binned]:
        """Everything in the bin, the latest first."""
        found: list[Binned] = []
        with self._database.read() as connection:
            for name, entity in ROOTS.items():
                table = entity.__table__
                rows = connection.execute(sa.select(table).where(table.c.deleted_at.is_not(None)))
                found += [Binned(name, row.id, name_of(name, row), row.deleted_at) for row in rows]
        return sorted(found, key=lambda item: (item.deleted_at, item.table, item.id), reverse=True)

    def restore(self, items: Collection[Binned], origin: object | None = None) -> None:
        """Take records back, in one undo step."""
        if not items:
            return
        first = next(iter(items))
        text = message("Restore {count} records from the bin", count=len(items))
        if len(items) == 1:
            text = label(WORDING[first.table].restored, name=first.name)
        with self._database.transaction(text, origin) as session:
            for table, ids in _by_table(items).items():
                entity = ROOTS[table]
                set_values(session, entity, ids, {"deleted_at": None}, entity.deleted_at.is_not(None))

    def going(self, items: Collection[Binned]) -> Going:
        """What would be lost with these records; changes nothing."""
        with self._database.read() as connection:
            doomed = self._doomed(connection, _by_table(items))
            return Going(
                {table: len(ids) for table, ids in doomed.items() if table in ROOTS},
                {table: len(ids) for table, ids in doomed.items() if table not in ROOTS},
                self._unlinked(connection, doomed),
            )

    def _doomed(
        self, connection: sa.Connection, wanted: Mapping[str, Collection[int]]
    ) -> dict[str, set[int]]:
        """The ids of every row that goes, by table: those asked for and what hangs on them."""
        doomed = {table: set(ids) for table, ids in wanted.items()}
        waiting = list(doomed.items())
        while waiting:
            parent, ids = waiting.pop()
            for child, column, action in self._links_to(parent):
                if action != "CASCADE":
                    continue
                known = doomed.setdefault(child.name, set())
                new = {i for part in _parts(ids) for i in _linked(connection, child, column, part)} - known
                if new:
                    known |= new
                    waiting.append((child.name, new))
        return {table: ids for table, ids in doomed.items() if ids}

    def _unlinked(self, connection: sa.Connection, doomed: Mapping[str, set[int]]) -> int:
        losing: set[tuple[str, int]] = set()
        for parent, ids in doomed.items():
            for child, column, action in self._links_to(parent):
                if action == "CASCADE":
                    continue
                gone = doomed.get(child.name, set())
                for part in _parts(ids):
                    losing |= {(child.name, i) for i in _linked(connection, child, column, part)} - {
                        (child.name, i) for i in gone
                    }
        return len(losing)

    def _links_to(self, parent: str) -> Iterator[tuple[sa.Table, sa.Column[int], str]]:
        """Each journalled table and column that points to `parent`, with what happens to it."""
        for tracked in self._database.schema.tracked.values():
            for key in tracked.table.foreign_keys:
                if key.column.table.name == parent:
                    keeps = (tracked.name, parent) in _KEPT
                    yield tracked.table, key.parent, "" if keeps else (key.ondelete or "").upper()

    def empty(
        self,
        items: Collection[Binned],
        origin: object | None = None,
        progress: Progress = lambda _done, _total: None,
    ) -> int:
        """Remove records for good and give how many were removed. The journal still tells what they were; neither Undo
        nor the History page brings them back, only a backup made before. `progress` may raise Cancelled; then
        nothing is removed."""
        removed = 0
        text = message("Empty the bin of {count} records", count=len(items))
        with self._database.transaction(text, origin, final=True) as session:
            for table, ids in _by_table(items).items():
                entity = ROOTS[table]
                for part in _parts(ids):
                    progress(removed, len(items))
                    if entity is Institution:
                        session.execute(
                            sa.update(Post).where(Post.institution_id.in_(part)).values(institution_id=None)
                        )
                    binned = sa.and_(entity.id.in_(part), entity.deleted_at.is_not(None))
                    present = session.scalar(sa.select(sa.func.count()).where(binned)) or 0
                    session.execute(sa.delete(entity).where(binned))
                    removed += present
        return removed


def _by_table(items: Collection[Binned]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for item in items:
        found.setdefault(item.table, []).append(item.id)
    return found


def _parts(ids: Collection[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]


def _linked(
    connection: sa.Connection, child: sa.Table, column: sa.Column[int], ids: Sequence[int]
) -> Sequence[int]:
    return connection.scalars(sa.select(child.c.id).where(column.in_(ids))).all()
