"""What every kind of record can do: be made, loaded, checked, saved, binned, restored, found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Invalid, NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import Record, RootRecord, fields_of
from r2p_desktop.model.rules import is_storable
from r2p_desktop.model.search_text import name_of
from r2p_desktop.services.bulk import set_values
from r2p_desktop.services.vocabularies import Vocabularies
from r2p_desktop.services.wording import WORDING, kind_of, label
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.search import search

T = TypeVar("T", bound=RootRecord)
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Choice:
    """One record offered in a picker."""

    id: int
    title: str
    detail: str


class Records(Generic[T]):
    """The verbs of one root entity. Subclasses add the verbs that only their entity has.

    Loaded records are detached, with the child collections named in `children` present; a form edits them freely
    and hands them back to `save`.
    """

    children: tuple[str, ...] = ()

    def __init__(self, entity: type[T], database: Database, vocabularies: Vocabularies, clock: Clock) -> None:
        self.entity = entity
        self.table = entity.__tablename__
        self._database = database
        self._vocabularies = vocabularies
        self._clock = clock

    def blank(self, **values: Any) -> T:
        """A new record that is not stored yet."""
        return self.entity(**values)

    def load(self, record_id: int) -> T:
        """A detached copy with its children. Raises NotFound when it is gone."""
        options = [selectinload(getattr(self.entity, name)) for name in self.children]
        with self._database.session() as session:
            found = session.get(self.entity, record_id, options=options)
            if found is None:
                raise _gone()
            session.expunge_all()
            return found

    def id_of(self, reference: str) -> int:
        """The id of the living record with this uid or printed reference. Raises NotFound."""
        table = self.entity.__table__
        keys = [table.c[key] for key in ("uid", "reference", "code", "own_reference") if key in table.c]
        query = sa.select(table.c.id).where(
            sa.or_(*(key == reference for key in keys)), table.c.deleted_at.is_(None)
        )
        with self._database.read() as connection:
            found = connection.scalar(query.order_by(table.c.id))
        if found is None:
            raise NotFound(message("There is no record {reference} in this office.", reference=reference))
        return int(found)

    def problems(self, record: T) -> dict[str, Message]:
        """What keeps the record from being saved, by field key; empty when it is fine."""
        found: dict[str, Message] = {}
        for child in [record, *(c for name in self.children for c in getattr(record, name))]:
            found.update(self._field_problems(child))
        return found

    def _field_problems(self, record: Record) -> dict[str, Message]:
        found: dict[str, Message] = {}
        for info in fields_of(type(record)):
            value = getattr(record, info.key)
            if value is None and info.required and info.key != record.__root_key__:
                found[info.key] = message("{field} is needed.", field=message(info.label))
            elif isinstance(value, str):
                if info.required and not value.strip():
                    found[info.key] = message("{field} is needed.", field=message(info.label))
                elif info.length and len(value) > info.length:
                    found[info.key] = message(
                        "{field} is longer than {length} characters.",
                        field=message(info.label),
                        length=info.length,
                    )
                elif not is_storable(value):
                    found[info.key] = message(
                        "{field} holds a character that cannot be stored.", field=message(info.label)
                    )
                elif info.vocabulary and value and not self._vocabularies.knows(info.vocabulary, value):
                    found[info.key] = message("{field} has no such choice.", field=message(info.label))
        return found

    def save(self, record: T, origin: object | None = None) -> int:
        """Store the record as one undo step and give its id. Raises Invalid, Conflict."""
        self.check(record)
        wording = WORDING[self.table]
        text = label(wording.new if record.id is None else wording.edit, name=self.short_name(record))
        with self._database.transaction(text, origin) as session:
            return self.save_in(session, record)

    def check(self, record: T) -> None:
        """Raises Invalid with every problem by field."""
        problems = self.problems(record)
        if problems:
            sentence = message("Not saved: {problem}", problem=next(iter(problems.values())))
            raise Invalid(sentence, problems)

    def save_in(self, session: Session, record: T) -> int:
        """Store inside a running transaction (for commands that change several records in one step)."""
        self._number_children(record)
        # With the parts' collections loaded in the same pass: the merge would else ask for each by itself.
        options = [selectinload(getattr(self.entity, name)) for name in self.children]
        merged = session.merge(record, options=options)
        if record.id is not None and merged in session.new:
            # Merging would bring a record back to life that was removed for good meanwhile.
            raise _gone()
        self._before_flush(session, merged)
        session.flush()
        return merged.id

    def _before_flush(self, session: Session, record: T) -> None:
        """What a subclass completes before the record is written."""

    def _number_children(self, record: T) -> None:
        for name in self.children:
            if record.id is None and name not in record.__dict__:
                setattr(record, name, [])
            for place, child in enumerate(getattr(record, name)):
                if hasattr(child, "position"):
                    child.position = place

    def short_name(self, record: T) -> str:
        """How the record is called in the names of changes."""
        return shortened(name_of(self.table, record))

    def bin(self, ids: Collection[int], origin: object | None = None) -> None:
        """Put records into the bin, in one undo step."""
        self._set_deleted(ids, self._clock.now(), origin)

    def restore(self, ids: Collection[int], origin: object | None = None) -> None:
        """Take records out of the bin, in one undo step."""
        self._set_deleted(ids, None, origin)

    def _set_deleted(self, ids: Collection[int], at: dt.datetime | None, origin: object | None) -> None:
        wording = WORDING[self.table]
        wanted = sorted(set(ids))
        if len(wanted) == 1:
            template = wording.restored if at is None else wording.binned
            text = label(template, name=shortened(self.names(wanted).get(wanted[0], "")))
        else:
            text = label(wording.restored_many if at is None else wording.binned_many, count=len(wanted))
        deleted_at = self.entity.deleted_at
        with self._database.transaction(text, origin) as session:
            set_values(
                session,
                self.entity,
                wanted,
                {"deleted_at": at},
                deleted_at.is_(None) if at is not None else deleted_at.is_not(None),
            )

    def choices(self, typed: str, limit: int = 20) -> list[Choice]:
        """Living records that match what was typed, best first; the first ones in order when nothing was."""
        with self._database.read() as connection:
            if typed.strip():
                hits = search(connection, typed, kinds=(self.table,), limit=limit)
                return [Choice(hit.ref_id, hit.title, hit.detail) for hit in hits]
            table = self.entity.__table__
            order = table.c.get("sort_key", table.c.id.desc())
            rows = connection.execute(
                sa.select(table).where(table.c.deleted_at.is_(None)).order_by(order).limit(limit)
            )
            return [Choice(row.id, name_of(self.table, row), "") for row in rows]

    def names(self, ids: Iterable[int | None]) -> dict[int, str]:
        """The names of the given records, binned ones included."""
        wanted = {i for i in ids if i is not None}
        table = self.entity.__table__
        with self._database.read() as connection:
            rows = connection.execute(sa.select(table).where(table.c.id.in_(wanted)))
            return {row.id: name_of(self.table, row) for row in rows}


def existing(session: Session, entity: type[R], record_id: int | None) -> R:
    """A record that another one names. Raises NotFound in words when it was removed for good meanwhile."""
    found = session.get(entity, record_id)
    if found is None:
        raise NotFound(
            message(
                "A record named here was removed for good meanwhile ({kind}). Nothing was changed. Choose another.",
                kind=kind_of(entity.__tablename__),
            )
        )
    return found


def _gone() -> NotFound:
    return NotFound(
        message("This record no longer exists. It may have been removed in another window; nothing changed.")
    )


def shortened(name: str, length: int = 60) -> str:
    """A name that fits into a menu entry."""
    return name if len(name) <= length else name[: length - 1].rstrip() + "…"
