"""The people of a brief: the delegation, and the sheet that says how to reach whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from r2p_desktop.model.entities import (
    ContactPoint,
    DelegationMember,
    Institution,
    Person,
)
from r2p_desktop.model.person import full_name
from r2p_desktop.reports.brief_data import (
    DELEGATION,
    NETWORK,
    ContactRow,
    Delegate,
)
from r2p_desktop.services.brief_rows import Word


def delegation(
    connection: sa.Connection, meeting_id: int, word: Word
) -> tuple[tuple[Delegate, ...], list[int]]:
    """The delegation in order, and the ids of its people."""
    query = (
        sa.select(Person, DelegationMember.role, Institution.name.label("institution"))
        .select_from(sa.join(DelegationMember, Person, DelegationMember.person_id == Person.id))
        .outerjoin(Institution, Person.institution_id == Institution.id)
        .where(DelegationMember.meeting_id == meeting_id)
        .order_by(DelegationMember.position)
    )
    rows = connection.execute(query).all()
    members = tuple(
        Delegate(
            name=_said(row),
            post=row.post_title,
            institution=row.institution or "",
            role=word("delegation_role", row.role),
            editions=NETWORK,
        )
        for row in rows
    )
    return members, [row.id for row in rows]


def contacts(
    connection: sa.Connection, delegation_ids: Sequence[int], private_phones: bool
) -> tuple[ContactRow, ...]:
    """The delegation and everybody who serves as focal point, by institution; private numbers only when asked for."""
    from_posts = sa.text(
        "SELECT a.person_id FROM appointment a WHERE a.to_on IS NULL AND a.capacity IN "
        "('focal_point', 'deputy', 'alternate', 'ministry_focal_point')"
    ).columns(sa.column("person_id", sa.Integer))
    query = (
        sa.select(Person, Institution.name.label("institution"))
        .outerjoin(Institution, Person.institution_id == Institution.id)
        .where(
            Person.deleted_at.is_(None),
            Person.left_on.is_(None),
            sa.or_(Person.id.in_(delegation_ids), Person.id.in_(from_posts)),
        )
        .order_by(
            Institution.precedence.is_(None), Institution.precedence, Institution.sort_key, Person.sort_key
        )
    )
    rows = connection.execute(query).all()
    points = _points(connection, [row.id for row in rows])
    return tuple(
        ContactRow(
            name=_said(row),
            group=row.institution or "",
            post=row.post_title,
            institution=row.institution or "",
            email=_reach(points.get(row.id, ()), {"email"}, {"office"}),
            office_phone=_reach(points.get(row.id, ()), {"phone", "mobile"}, {"office"}),
            private_phone=_reach(points.get(row.id, ()), {"phone", "mobile"}, {"private"})
            if private_phones
            else "",
            editions=NETWORK if row.id in delegation_ids else DELEGATION,
        )
        for row in rows
    )


def _said(row: Any) -> str:
    name = full_name(row.given_name, row.family_name, row.name_order) or row.original_script
    return f"{row.honorific} {name}".strip()


def _points(connection: sa.Connection, ids: Iterable[int]) -> dict[int, list[Any]]:
    query = (
        sa.select(ContactPoint.person_id, ContactPoint.kind, ContactPoint.value, ContactPoint.sensitivity)
        .where(ContactPoint.person_id.in_(list(ids)))
        .order_by(ContactPoint.preferred.desc(), ContactPoint.position, ContactPoint.id)
    )
    found: dict[int, list[Any]] = {}
    for row in connection.execute(query):
        found.setdefault(row.person_id, []).append(row)
    return found


def _reach(points: Sequence[Any], kinds: set[str], sensitivities: set[str]) -> str:
    return next((p.value for p in points if p.kind in kinds and p.sensitivity in sensitivities), "")
