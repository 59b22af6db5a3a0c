"""Institutions: a tree that cannot bite its own tail, found again by any of its names."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import Institution, Post
from r2p_desktop.model.normtext import fold
from r2p_desktop.services.records import Records


class Institutions(Records[Institution]):
    children = ("names",)

    def problems(self, record: Institution) -> dict[str, Message]:
        found = super().problems(record)
        if (
            record.id is not None
            and record.parent_id is not None
            and self._is_above(record.id, record.parent_id)
        ):
            found["parent_id"] = message("An institution cannot be part of itself.")
        start, end = record.active_from_on, record.active_to_on
        if start is not None and end is not None and end < start:
            found["active_to_on"] = message("The last day is before the first.")
        languages = [name.language for name in record.names]
        if len(set(languages)) != len(languages):
            found["names"] = message("There are two names in the same language.")
        return found

    def _is_above(self, ancestor: int, institution_id: int) -> bool:
        table = Institution.__table__
        with self._database.read() as connection:
            current: int | None = institution_id
            seen: set[int] = set()
            while current is not None and current not in seen:
                if current == ancestor:
                    return True
                seen.add(current)
                current = connection.scalar(sa.select(table.c.parent_id).where(table.c.id == current))
        return False

    def posts(self, institution_id: int) -> Sequence[tuple[int, str]]:
        """The posts on record in an institution as (id, "title, unit"), by title."""
        query = (
            sa.select(Post.id, Post.title, Post.unit)
            .where(Post.institution_id == institution_id, Post.title != "")
            .order_by(Post.title, Post.unit, Post.id)
        )
        with self._database.read() as connection:
            return [
                (row.id, ", ".join(p for p in (row.title, row.unit) if p))
                for row in connection.execute(query)
            ]

    def find_or_make_in(self, session: Session, name: str) -> int:
        """The id of the living institution of this name (accents and case aside); made when there is none."""
        wanted = " ".join(name.split())
        key = fold(wanted)[:300]
        found = session.scalar(
            sa.select(Institution.id)
            .where(Institution.sort_key == key, Institution.deleted_at.is_(None))
            .order_by(Institution.id)
        )
        if found is not None:
            return found
        made = Institution(name=wanted)
        session.add(made)
        session.flush()
        return made.id
