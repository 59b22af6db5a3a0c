"""People on file as an import sees them: an index to recognise them by, and drafts that rows are merged into."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from r2p_desktop.interchange.matching import PeopleIndex, PersonKey, institution_key
from r2p_desktop.model.entities import Appointment, ContactPoint, Institution, Person, Post
from r2p_desktop.model.person import full_name

PLAIN = (
    ("honorific", "Title"),
    ("original_script", "Name in original script"),
    ("languages", "Languages"),
)
_CHUNK = 500


@dataclass
class PointDraft:
    kind: str
    value: str
    sensitivity: str = "office"


@dataclass
class PersonDraft:
    """A person as the import would leave it; `person_id` is negative for one that this file makes."""

    person_id: int
    given_name: str = ""
    family_name: str = ""
    name_order: str = "given_first"
    texts: dict[str, str] = field(default_factory=dict)
    verified_on: dt.date | None = None
    post: str = ""
    place: int | None = None
    unit: str = ""
    capacity: str = "holder"
    acting: bool = False
    since: dt.date | None = None
    points: list[PointDraft] = field(default_factory=list)
    notes: str = ""
    has_left: bool = False
    changed: bool = False

    @property
    def has_post(self) -> bool:
        return bool(self.post) or self.place is not None

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name, self.name_order) or self.texts.get(
            "original_script", ""
        )


def people_index(connection: sa.Connection, region: str) -> PeopleIndex:
    """Everybody on file (not in the bin) by what tells people apart."""
    living = sa.select(ContactPoint.person_id, ContactPoint.kind, ContactPoint.value)
    points: dict[int, list[tuple[str, str]]] = {}
    for person_id, kind, value in connection.execute(living):
        points.setdefault(person_id, []).append((kind, value))
    query = (
        sa.select(Person.id, Person.given_name, Person.family_name, Person.original_script, Institution.name)
        .outerjoin(Institution, Person.institution_id == Institution.id)
        .where(Person.deleted_at.is_(None))
        .order_by(Person.id)
    )
    index = PeopleIndex()
    for person_id, given, family, script, institution in connection.execute(query):
        known = points.get(person_id, ())
        index.add(
            person_id,
            PersonKey.of(
                given_name=given,
                family_name=family,
                original_script=script,
                emails=[value for kind, value in known if kind == "email"],
                phones=[value for kind, value in known if kind in ("phone", "mobile", "secure")],
                institution=institution_key(institution) if institution else "",
                region=region,
            ),
        )
    return index


def drafts_of(connection: sa.Connection, ids: list[int]) -> Iterable[PersonDraft]:
    """The people with these ids as an import finds them."""
    for start in range(0, len(ids), _CHUNK):
        yield from _some_drafts(connection, ids[start : start + _CHUNK])


def _some_drafts(connection: sa.Connection, ids: list[int]) -> list[PersonDraft]:
    drafts = {
        row.id: PersonDraft(
            row.id,
            row.given_name,
            row.family_name,
            row.name_order,
            {key: getattr(row, key) for key, _ in PLAIN},
            row.verified_on,
            notes=row.internal_note,
            has_left=row.left_on is not None,
        )
        for row in connection.execute(sa.select(Person.__table__).where(Person.id.in_(ids)))
    }
    points = (
        sa.select(ContactPoint)
        .where(ContactPoint.person_id.in_(ids))
        .order_by(ContactPoint.position, ContactPoint.id)
    )
    for row in connection.execute(points):
        drafts[row.person_id].points.append(PointDraft(row.kind, row.value, row.sensitivity))
    held = (
        sa.select(Appointment, Post.title, Post.unit, Post.institution_id)
        .join(Post, Appointment.post_id == Post.id)
        .where(Appointment.person_id.in_(ids), Appointment.to_on.is_(None))
        .order_by(Appointment.from_on, Appointment.id)
    )
    for seat in connection.execute(held):
        draft = drafts[seat.person_id]
        draft.post, draft.unit, draft.place = seat.title, seat.unit, seat.institution_id
        draft.capacity, draft.acting, draft.since = seat.capacity, seat.acting, seat.from_on
    return list(drafts.values())
