"""The bin: what was deleted, taken back with its links, or removed for good after a counted question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ROOTS, Institution, Post
from r2p_desktop.model.search_text import name_of
from r2p_desktop.services.wording import WORDING, label
from r2p_desktop.storage.database import Database


@dataclass(frozen=True)
class Binned:
    """One record in the bin."""

    table: str
    id: int
    name: str
    deleted_at: dt.datetime


class Bin:
    def __init__(self, database: Database) -> None:
        self._database = database

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
            for item in items:
                record = session.get(ROOTS[item.table], item.id)
                if record is not None:
                    record.deleted_at = None

    def empty(self, items: Collection[Binned], origin: object | None = None) -> int:
        """Remove records for good (the journal still tells what they were) and give how many were removed."""
        removed = 0
        with self._database.transaction(
            message("Empty the bin of {count} records", count=len(items)), origin
        ) as session:
            for item in items:
                record = session.get(ROOTS[item.table], item.id)
                if record is not None and record.deleted_at is not None:
                    if isinstance(record, Institution):
                        # Its posts stay without it, or the people who held them would lose their history.
                        session.execute(
                            sa.update(Post).where(Post.institution_id == item.id).values(institution_id=None)
                        )
                    session.execute(sa.delete(ROOTS[item.table]).where(ROOTS[item.table].id == item.id))
                    removed += 1
        return removed
