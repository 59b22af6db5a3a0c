"""What the storage layer writes into every record: its uid, its moments, and its root's when a part changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import InstanceState, RelationshipProperty, Session, sessionmaker
from sqlalchemy.orm.attributes import flag_modified

from r2p_desktop.storage.schema import Schema, Tracked

_ID_BATCH = 900


class Stamper:
    """Stamps records before they are written. One object per database."""

    def __init__(self, schema: Schema, now: Callable[[], dt.datetime], new_uid: Callable[[], str]) -> None:
        self._tracked = schema.tracked
        self._by_entity: dict[type[Any], Tracked] = {t.entity: t for t in schema.tracked.values()}
        self._now = now
        self._new_uid = new_uid

    def listen(self, sessions: sessionmaker[Session]) -> None:
        """Stamp at every flush of these sessions."""

        @event.listens_for(sessions, "before_flush")
        def _before_flush(session: Session, _context: object, _instances: object) -> None:
            self.stamp(session)

    def stamp(self, session: Session) -> None:
        """Stamp what is about to be flushed, and move the version of every root whose parts change."""
        now = self._now()
        roots: set[tuple[str, int]] = set()
        for record in list(session.new):
            self._stamp_new(record, now)
            roots |= self._roots_of(record)
        for record in list(session.dirty):
            if self._is_changed(record):
                _prepare(record)
                if hasattr(record, "changed_at"):
                    _mark(record, now)
                own = self._by_entity.get(type(record))
                if own is not None and own.is_root:
                    moved(session).add((own.name, record.id))
                roots |= self._roots_of(record)
        for record in list(session.deleted):
            roots |= self._roots_of(record)
        self._touch_roots(session, roots, now)

    def _stamp_new(self, record: Any, now: dt.datetime) -> None:
        if type(record) in self._by_entity:
            if not record.uid:
                record.uid = self._new_uid()
            if record.created_at is None:
                record.created_at = now
            record.changed_at = now
        _prepare(record)

    def _is_changed(self, record: Any) -> bool:
        """Whether the record's own row, or a part it owns, changes; a list of other roots is none of its own."""
        state: InstanceState[Any] = sa.inspect(record)
        for attribute in state.mapper.attrs:
            if attribute.key not in state.committed_state:
                continue
            if isinstance(attribute, RelationshipProperty) and attribute.uselist:
                part = self._by_entity.get(attribute.mapper.class_)
                owner = self._by_entity.get(type(record))
                if part is None or owner is None or part.is_root or part.root != owner.root:
                    continue
            if state.attrs[attribute.key].history.has_changes():
                return True
        return False

    def _roots_of(self, record: Any) -> set[tuple[str, int]]:
        """The roots a part belongs to, before and after; nothing for a root itself."""
        part = self._by_entity.get(type(record))
        if part is None or part.is_root:
            return set()
        history = sa.inspect(record).attrs[part.root_key].history
        ids = {*(history.deleted or ()), getattr(record, part.root_key)}
        return {(part.root, one) for one in ids if one is not None}

    def _touch_roots(self, session: Session, roots: set[tuple[str, int]], now: dt.datetime) -> None:
        moved(session).update(roots)
        unloaded: dict[str, list[int]] = {}
        for name, root_id in sorted(roots):
            entity = self._tracked[name].entity
            record: Any = session.identity_map.get(session.identity_key(entity, root_id))
            if record is None:
                unloaded.setdefault(name, []).append(root_id)
            elif record not in session.deleted:
                _mark(record, now)
        for name, ids in unloaded.items():
            touch(session.connection(), self._tracked[name].table, ids, now)

    def rows(self, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Rows for a bulk insert with uid, version and moments filled in; what is given stays."""
        now = self._now()
        head = {"version": 1, "created_at": now, "changed_at": now}
        return [{**head, **row, "uid": row.get("uid") or self._new_uid()} for row in rows]


def moved(session: Session) -> set[tuple[str, int]]:
    """The roots (table, id) whose version this session has moved already."""
    known: set[tuple[str, int]] = session.info.setdefault("r2p_moved", set())
    return known


def _prepare(record: Any) -> None:
    prepare = getattr(record, "prepare", None)
    if prepare is not None:
        prepare()


def _mark(record: Any, now: dt.datetime) -> None:
    """Make the record's row, hence its version, change even when the clock stands still."""
    record.changed_at = now
    flag_modified(record, "changed_at")


def touch(connection: sa.Connection, table: sa.Table, ids: Sequence[int], now: dt.datetime) -> None:
    """Move the version and the moment of rows by statement: for roots whose parts a bulk statement changes."""
    for start in range(0, len(ids), _ID_BATCH):
        connection.execute(
            table.update()
            .where(table.c.id.in_(ids[start : start + _ID_BATCH]))
            .values(version=table.c.version + 1, changed_at=now)
        )
