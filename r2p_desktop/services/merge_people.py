"""Two records of one person made one: compared field by field, merged as one step that Undo takes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Conflict, NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import ContactPoint, FieldInfo, Person, fields_of
from r2p_desktop.services.bulk import set_values
from r2p_desktop.services.merge_links import Mover, Moving, same_point
from r2p_desktop.services.merge_posts import Seat, bring_together, one_preferred_of_a_kind, seat_of
from r2p_desktop.services.people import Held, People
from r2p_desktop.services.records import shortened
from r2p_desktop.services.vocabularies import Vocabularies
from r2p_desktop.storage.database import Database

POST = "present_post"
BOTH = 0
"""Chosen in the place of a person's id: both texts, one after the other."""
# The present post stands for them; the program keeps them.
_MIRRORS = frozenset({"institution_id", "post_title"})


@dataclass(frozen=True)
class Side:
    """One of the two: what tells it from the other, and how much hangs on it."""

    id: int
    name: str
    version: int
    seat: Seat | None
    created_at: dt.datetime
    changed_at: dt.datetime
    weight: int


@dataclass(frozen=True)
class Pair:
    """What both records say of one field; `info` is None for the present post, whose values are `Seat` or None.

    `proposed` is the id of the person whose value says more, or BOTH where two texts can stand one after the other.
    """

    key: str
    info: FieldInfo | None
    keep: Any
    other: Any
    proposed: int
    differs: bool
    joinable: bool = False


@dataclass(frozen=True)
class Point:
    """One address or number of the two; `owners` are the ids of those who have it."""

    kind: str
    value: str
    label: str
    owners: frozenset[int]


@dataclass(frozen=True)
class Comparison:
    """Two records side by side, and what would come of them: addresses and posts held before of both, and what moves."""

    keep: Side
    other: Side
    pairs: Sequence[Pair]
    points: Sequence[Point]
    posts: Sequence[Held]
    moving: Sequence[Moving]

    @property
    def proposal(self) -> dict[str, int]:
        """Whose value is proposed for each field that differs."""
        return {pair.key: pair.proposed for pair in self.pairs if pair.differs}


class MergePeople:
    def __init__(self, database: Database, people: People, vocabularies: Vocabularies, clock: Clock) -> None:
        self._database = database
        self._people = people
        self._vocabularies = vocabularies
        self._clock = clock

    def _markings(self) -> list[str]:
        """The codes of the markings, the lowest first."""
        return [term.code for term in self._vocabularies.terms("marking", with_retired=True)]

    def in_order(self, first: int, second: int) -> tuple[int, int]:
        """Which of two is better kept, and the other: the one on which more hangs, else the older one.

        Raises BadInput, NotFound, Conflict as `compare`.
        """
        compared = self.compare(*sorted((first, second)))
        keep, other = compared.keep, compared.other
        return (other.id, keep.id) if other.weight > keep.weight else (keep.id, other.id)

    def compare(self, keep_id: int, other_id: int) -> Comparison:
        """Both records field by field, and what would move to the one that is kept; changes nothing.

        Raises BadInput for one record given twice, NotFound when one is gone, Conflict when one is in the bin.
        """
        held = dict.fromkeys(one for side in (keep_id, other_id) for one in self._people.posts_held(side))
        markings = self._markings()
        with self._database.session() as session:
            keep, other = self._both(session, keep_id, other_id)
            mover = Mover(session.connection(), self._database.schema.tracked)
            moving = mover.look("person", other_id, keep_id)
            here = _side(session, keep, mover.look("person", keep_id, other_id))
            there = _side(session, other, moving)
            return Comparison(
                here,
                there,
                _pairs(keep, other, here.seat, there.seat, markings),
                _points(keep.contact_points, other.contact_points),
                tuple(one for one in held if one.to_on is not None),
                moving,
            )

    def merge(
        self,
        keep_id: int,
        other_id: int,
        chosen: Mapping[str, int] | None = None,
        *,
        compared: Comparison | None = None,
        origin: object | None = None,
    ) -> None:
        """Make one record of two, in one undo step: `keep_id` stays, `other_id` goes to the bin.

        `chosen` says for a field whose value stays (a person's id, or BOTH); for others it is the proposal. With
        `compared`, a record that was changed since is refused. Raises BadInput, Invalid, NotFound, Conflict; nothing
        is changed then.
        """
        label, markings = self._label(keep_id, other_id), self._markings()
        with self._database.transaction(label, origin) as session:
            keep, other = self._both(session, keep_id, other_id)
            if compared is not None:
                _refuse_changed(compared, keep, other)
            seats = {side: seat_of(session, side) for side in (keep_id, other_id)}
            pairs = _pairs(keep, other, seats[keep_id], seats[other_id], markings)
            wanted = _decided(pairs, chosen or {}, keep_id, other_id)
            own = [point.id for point in keep.contact_points]
            # First, so that nothing unique among the living stands in the way.
            set_values(session, Person, [other_id], {"deleted_at": self._clock.now()})
            for pair in pairs:
                if pair.info is not None:
                    setattr(keep, pair.key, _value(pair, wanted[pair.key], keep_id))
            self._people.check(keep)
            session.flush()
            combined = any(pair.differs for pair in pairs if pair.key in (POST, "left_on"))
            left_on = keep.left_on if combined else None
            session.expire_all()
            Mover(session.connection(), self._database.schema.tracked).move("person", other_id, keep_id)
            one_preferred_of_a_kind(session, keep_id, own)
            # Where the two posts are one there is nothing to choose.
            bring_together(session, keep_id, other_id, seats, wanted.get(POST), left_on)
            for side in (keep_id, other_id):
                self._people.mirror_in(session, side)

    def _label(self, keep_id: int, other_id: int) -> Message:
        if keep_id == other_id:
            raise _same()
        names = self._people.names([keep_id, other_id])
        keep, other = (shortened(names.get(side, "")) for side in (keep_id, other_id))
        if keep == other:
            return message("Merge two contacts named {name}", name=keep)
        return message("Merge contact {other} into {name}", other=other, name=keep)

    @staticmethod
    def _both(session: Session, keep_id: int, other_id: int) -> tuple[Person, Person]:
        if keep_id == other_id:
            raise _same()
        options = [selectinload(Person.contact_points)]
        found = [session.get(Person, side, options=options) for side in (keep_id, other_id)]
        keep, other = found
        if keep is None or other is None:
            raise NotFound(
                message("One of the two contacts was removed for good meanwhile. Nothing was changed.")
            )
        for person in (keep, other):
            if person.deleted_at is not None:
                raise Conflict(
                    message(
                        "“{name}” is in the bin. Nothing was changed. Put it back from the bin first.",
                        name=shortened(person.name or person.original_script),
                    )
                )
        return keep, other


def _side(session: Session, person: Person, hanging: Sequence[Moving]) -> Side:
    said = sum(bool(getattr(person, info.key)) for info in fields_of(Person))
    return Side(
        person.id,
        person.name or person.original_script,
        person.version,
        seat_of(session, person.id),
        person.created_at,
        person.changed_at,
        100 * sum(one.count for one in hanging) + said,
    )


def _pairs(
    keep: Person, other: Person, mine: Seat | None, theirs: Seat | None, markings: Sequence[str]
) -> Sequence[Pair]:
    found = [_pair(info, keep, other, markings) for info in fields_of(Person) if info.key not in _MIRRORS]
    same = mine == theirs or (mine is not None and theirs is not None and mine.is_one_with(theirs))
    proposed = keep.id if mine is not None or theirs is None else other.id
    if mine is not None and theirs is not None and theirs.outranks(mine):
        proposed = other.id
    seats = Pair(POST, None, mine, theirs, proposed, differs=not same)
    if mine is not None or theirs is not None:
        # Somebody who holds a post has not left.
        found = [
            replace(pair, proposed=keep.id if pair.keep is None else other.id)
            if pair.key == "left_on" and pair.differs and None in (pair.keep, pair.other)
            else pair
            for pair in found
        ]
    places = [place for place, pair in enumerate(found) if pair.key == "salutation"]
    place = places[0] if places else len(found)
    return (*found[:place], seats, *found[place:])


def _pair(info: FieldInfo, keep: Person, other: Person, markings: Sequence[str]) -> Pair:
    mine, theirs = getattr(keep, info.key), getattr(other, info.key)
    differs = _bare(mine) != _bare(theirs)
    joinable = info.kind == "note" and differs and bool(_bare(mine)) and bool(_bare(theirs))
    proposed = other.id if _fullness(info, theirs, markings) > _fullness(info, mine, markings) else keep.id
    if joinable and _bare(mine) not in _bare(theirs) and _bare(theirs) not in _bare(mine):
        proposed = BOTH
    return Pair(info.key, info, mine, theirs, proposed, differs, joinable)


def _bare(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _fullness(info: FieldInfo, value: Any, markings: Sequence[str]) -> tuple[bool, int]:
    """How much a value says: something more than nothing, the longer text, the later day, the higher marking, what is
    no default."""
    if value is None or value == "":
        return False, 0
    if info.kind == "date":
        return True, value.toordinal()
    if info.vocabulary == "marking":
        return True, markings.index(value) if value in markings else len(markings)
    if info.kind == "code":
        column = Person.__table__.columns[info.key]
        usual = column.default.arg if isinstance(column.default, sa.ColumnDefault) else None
        return True, int(value != usual)
    return True, len(value.strip()) if isinstance(value, str) else 0


def _points(mine: Sequence[ContactPoint], theirs: Sequence[ContactPoint]) -> Sequence[Point]:
    found: list[tuple[ContactPoint, set[int]]] = []
    for point in (*mine, *theirs):
        known = next((owners for one, owners in found if same_point(vars(one), vars(point))), None)
        if known is None:
            found.append((point, {point.person_id}))
        else:
            known.add(point.person_id)
    return tuple(Point(one.kind, one.value, one.label, frozenset(owners)) for one, owners in found)


def _decided(pairs: Sequence[Pair], chosen: Mapping[str, int], keep_id: int, other_id: int) -> dict[str, int]:
    """Whose value stays, for every field; the post is left out where both hold the same one."""
    found: dict[str, int] = {}
    known = {pair.key for pair in pairs}
    if unknown := chosen.keys() - known:
        raise ValueError(f"no field of a person: {sorted(unknown)}")
    for pair in pairs:
        way = chosen.get(pair.key, pair.proposed) if pair.differs else keep_id
        if way not in (keep_id, other_id) and not (way == BOTH and pair.joinable):
            raise ValueError(f"{way} is no choice for {pair.key}")
        if pair.info is not None or pair.differs:
            found[pair.key] = way
    return found


def _value(pair: Pair, way: int, keep_id: int) -> Any:
    if way == BOTH:
        return f"{pair.keep.strip()}\n\n{pair.other.strip()}"
    return pair.keep if way == keep_id else pair.other


def _refuse_changed(compared: Comparison, keep: Person, other: Person) -> None:
    seen = {side.id: side.version for side in (compared.keep, compared.other)}
    for person in (keep, other):
        if seen.get(person.id) != person.version:
            raise Conflict(
                message(
                    "“{name}” was changed since the two were compared. Nothing was merged. Look at both again.",
                    name=shortened(person.name or person.original_script),
                )
            )


def _same() -> BadInput:
    return BadInput(message("This is one and the same contact. Nothing was changed. Choose two contacts."))
