"""What becomes of the posts and addresses of two people who are one: one present post, one preferred address a kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.model.entities import Appointment, ContactPoint, Institution, Post
from r2p_desktop.model.normtext import fold
from r2p_desktop.services.people import present_in, too_early
from r2p_desktop.services.records import existing

_FIRST_DAY = dt.date.min
_USUAL_CAPACITY = "holder"


@dataclass(frozen=True)
class Seat:
    """The present post of a person, in the words and dates that are compared."""

    appointment_id: int
    title: str
    unit: str
    institution_id: int | None
    institution: str
    since: dt.date | None
    capacity: str
    acting: bool
    source: str

    def is_one_with(self, other: Seat) -> bool:
        """Whether both are the same post, of which one record may know more than the other."""
        return (fold(self.title), self.institution_id) == (fold(other.title), other.institution_id) and all(
            mine == theirs or not mine or not theirs
            for mine, theirs in zip(self._finer_points(), other._finer_points(), strict=True)
        )

    def _finer_points(self) -> tuple[object, ...]:
        capacity = "" if self.capacity == _USUAL_CAPACITY else self.capacity
        return fold(self.unit), self.since, fold(self.source), capacity

    def outranks(self, other: Seat) -> bool:
        """Whether this is rather the present one: it began later, or says more."""
        if self.since is not None and other.since is not None and self.since != other.since:
            return self.since > other.since
        return self._said() > other._said()

    def _said(self) -> int:
        return sum(map(bool, (self.title, self.unit, self.institution_id, self.since, self.source)))


def seat_of(session: Session, person_id: int) -> Seat | None:
    """The present post of a person; None when there is none."""
    found = present_in(session, person_id)
    if found is None:
        return None
    post = session.get_one(Post, found.post_id)
    place = session.get(Institution, post.institution_id) if post.institution_id is not None else None
    return Seat(
        found.id,
        post.title,
        post.unit,
        post.institution_id,
        place.name if place is not None else "",
        found.from_on,
        found.capacity,
        found.acting,
        found.source,
    )


def bring_together(
    session: Session,
    keep_id: int,
    other_id: int,
    seats: Mapping[int, Seat | None],
    wanted: int | None,
    left_on: dt.date | None,
) -> None:
    """Leave one present post after all appointments have moved to `keep_id`: that of `wanted`, one of the two ids.

    None where both held the same post, or none. A post that was not wanted ends the day before the wanted one began;
    where that is no day it was held, it goes with the record in the bin. With `left_on` the present post ends on that
    day. Raises BadInput when it had not begun by then.
    """
    seat = _one_of(session, keep_id, other_id, seats) if wanted is None else seats[wanted]
    present = _at(session, keep_id, seat) if seat is not None else None
    others = [one.appointment_id for one in seats.values() if one is not None and one is not seat]
    for appointment_id in others:
        _give_way(existing(session, Appointment, appointment_id), present, keep_id, other_id)
    session.flush()
    # What began later still than the wanted one would pass for the present post.
    while (found := present_in(session, keep_id)) is not None and found is not present:
        _give_way(found, None, keep_id, other_id)
        session.flush()
    if left_on is not None and present is not None:
        if present.from_on is not None and left_on < present.from_on:
            raise too_early()
        present.to_on = left_on
        session.flush()


def _at(session: Session, keep_id: int, seat: Seat) -> Appointment:
    """The appointment of a post that is kept; where both had the same one, it stands there already."""
    found = existing(session, Appointment, seat.appointment_id)
    if found.person_id == keep_id:
        return found
    query = sa.select(Appointment).where(
        Appointment.person_id == keep_id, Appointment.post_id == found.post_id, Appointment.to_on.is_(None)
    )
    return session.scalars(query).first() or found


def _one_of(session: Session, keep_id: int, other_id: int, seats: Mapping[int, Seat | None]) -> Seat | None:
    """The post that both hold, told as fully as either record told it."""
    mine, theirs = seats[keep_id], seats[other_id]
    if mine is None or theirs is None:
        return mine
    stays, goes = (theirs, mine) if theirs.unit and not mine.unit else (mine, theirs)
    present = existing(session, Appointment, stays.appointment_id)
    present.person_id = keep_id
    present.from_on = stays.since or goes.since
    present.source = stays.source or goes.source
    present.acting = stays.acting or goes.acting
    present.capacity = goes.capacity if stays.capacity == _USUAL_CAPACITY else stays.capacity
    doubled = existing(session, Appointment, goes.appointment_id)
    doubled.person_id = other_id
    session.flush()
    return stays


def _give_way(old: Appointment, present: Appointment | None, keep_id: int, other_id: int) -> None:
    if old.person_id != keep_id or old.to_on is not None:
        return
    begins = present.from_on if present is not None else None
    if begins is not None and begins > _FIRST_DAY and (old.from_on is None or old.from_on < begins):
        old.to_on = begins - dt.timedelta(days=1)
    else:
        old.person_id = other_id


def one_preferred_of_a_kind(session: Session, person_id: int, own: Collection[int]) -> None:
    """Number the addresses of a person, his `own` (by id) first, and leave one of each kind preferred."""
    points = session.scalars(sa.select(ContactPoint).where(ContactPoint.person_id == person_id)).all()
    taken: set[str] = set()
    for place, point in enumerate(sorted(points, key=lambda one: (one.id not in own, one.position, one.id))):
        point.position = place
        point.preferred = point.preferred and point.kind not in taken
        if point.preferred:
            taken.add(point.kind)
    session.flush()
