"""Who is asked to a meeting: people as they were on its day, the members of a body, the people of last time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Attendance, Body, Institution, Meeting, Membership, Person
from r2p_desktop.model.rules import meeting_name
from r2p_desktop.services.people import held_on
from r2p_desktop.storage.database import Database


@dataclass(frozen=True)
class LastTime:
    """The meeting before this one in its row, and who was asked to it."""

    name: str
    people: list[Attendance]


class MeetingFacts(Protocol):
    """What of a meeting says which one came before it; a meeting being typed has as much."""

    @property
    def id(self) -> int | None: ...

    @property
    def kind(self) -> str: ...

    @property
    def body_id(self) -> int | None: ...

    @property
    def series(self) -> str: ...

    @property
    def starts_at(self) -> dt.datetime | None: ...


class Invitations:
    """Makes attendances that are not stored yet; the meeting's own `save` stores them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def person(self, person_id: int, day: dt.date) -> Attendance:
        """A person asked to a meeting of `day`, with the post held that day. Raises NotFound."""
        with self._database.session() as session:
            return _person(session, person_id, day)

    def institution(self, institution_id: int) -> Attendance:
        """An institution asked without naming anybody. Raises NotFound."""
        with self._database.session() as session:
            return _institution(session, institution_id)

    def members(self, body_id: int, day: dt.date) -> list[Attendance]:
        """The members a body has on `day`, in its own order; an institution stands where nobody is named."""
        query = (
            sa.select(Membership)
            .where(
                Membership.body_id == body_id,
                sa.or_(Membership.from_on.is_(None), Membership.from_on <= day),
                sa.or_(Membership.to_on.is_(None), Membership.to_on >= day),
            )
            .order_by(Membership.position, Membership.id)
        )
        with self._database.session() as session:
            if session.get(Body, body_id) is None:
                raise _gone()
            return _asked(session, ((m.person_id, m.institution_id) for m in session.scalars(query)), day)

    def last_time(self, meeting: MeetingFacts, day: dt.date) -> LastTime | None:
        """Who was asked to the meeting before `meeting` of the same body, else series, else kind; None for the first."""
        row_of = (
            Meeting.body_id == meeting.body_id
            if meeting.body_id is not None
            else Meeting.series == meeting.series
            if meeting.series
            else Meeting.kind == meeting.kind
        )
        clauses = [row_of, Meeting.deleted_at.is_(None), Meeting.starts_at.is_not(None)]
        if meeting.id is not None:
            clauses.append(Meeting.id != meeting.id)
        if meeting.starts_at is not None:
            clauses.append(Meeting.starts_at < meeting.starts_at)
        query = sa.select(Meeting).where(*clauses).order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        with self._database.session() as session:
            last = session.scalars(query.limit(1)).first()
            if last is None:
                return None
            listed = session.scalars(
                sa.select(Attendance).where(Attendance.meeting_id == last.id).order_by(Attendance.position)
            )
            people = _asked(session, ((a.person_id, a.institution_id) for a in listed), day)
            return LastTime(meeting_name(last.reference, last.title), people)


def _asked(
    session: Session, listed: Iterable[tuple[int | None, int | None]], day: dt.date
) -> list[Attendance]:
    found: list[Attendance] = []
    for person_id, institution_id in listed:
        if person_id is not None:
            person = session.get(Person, person_id)
            if person is not None and person.deleted_at is None and person.left_on is None:
                found.append(_person(session, person_id, day))
        elif institution_id is not None:
            institution = session.get(Institution, institution_id)
            if institution is not None and institution.deleted_at is None:
                found.append(_institution(session, institution_id))
    return found


def _person(session: Session, person_id: int, day: dt.date) -> Attendance:
    person = session.get(Person, person_id)
    if person is None:
        raise _gone()
    title, institution_id, institution = held_on(session, person_id, day)
    return Attendance(
        person_id=person_id,
        institution_id=institution_id,
        name_then=" ".join(
            part for part in (person.honorific, person.name or person.original_script) if part
        ),
        title_then=title,
        institution_then=institution,
    )


def _institution(session: Session, institution_id: int) -> Attendance:
    institution = session.get(Institution, institution_id)
    if institution is None:
        raise _gone()
    return Attendance(institution_id=institution_id, institution_then=institution.name)


def _gone() -> NotFound:
    return NotFound(
        message("This record no longer exists. It may have been removed in another window; nothing changed.")
    )
