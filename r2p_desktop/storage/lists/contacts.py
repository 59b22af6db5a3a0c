"""The lists of people, institutions and the network."""

from __future__ import annotations

import json

import sqlalchemy as sa

from r2p_desktop.model.entities import (
    ActionItem,
    Appointment,
    ContactPoint,
    Institution,
    Participant,
    ParticipantFocalPoint,
    Person,
)
from r2p_desktop.model.listing import View
from r2p_desktop.model.person import full_name
from r2p_desktop.model.vocabulary import ACTION_CLOSED
from r2p_desktop.storage.lists.cells import (
    Expression,
    cell,
    decoded,
    first_of,
    hidden,
    inner,
    json_array,
    person_name,
    table_of,
)
from r2p_desktop.storage.row_source import ListSpec


def _points(kinds: tuple[str, ...]) -> Expression:
    point, person = table_of(ContactPoint), table_of(Person)
    chosen = (
        sa.select(point.c.value)
        .where(point.c.person_id == person.c.id, point.c.kind.in_(kinds))
        .order_by(point.c.preferred.desc(), point.c.position, point.c.id)
        .correlate(person)
        .subquery()
    )
    return json_array(sa.select(sa.func.json_group_array(chosen.c.value)))


def people() -> ListSpec:
    person, institution, appointment = table_of(Person), table_of(Institution), table_of(Appointment)
    return ListSpec(
        name="people",
        table=person,
        source=person.outerjoin(institution, person.c.institution_id == institution.c.id),
        entities=frozenset({"person", "institution"}),
        order=(person.c.sort_key,),
        cells=(
            cell(
                "name",
                "Name",
                order=(person.c.sort_key,),
                compute=lambda row, _: person_name(row),
                width=220,
            ),
            cell("post", "Post", person.c.post_title, width=190),
            cell(
                "institution", "Institution", institution.c.name, width=220, order=(institution.c.sort_key,)
            ),
            cell("email", "E-mail", compute=first_of("emails_json"), width=210, shown=False),
            cell("phone", "Phone", compute=first_of("phones_json"), width=185),
            cell("verified_on", "Last verified", person.c.verified_on, "date", width=120),
            cell("languages", "Languages", person.c.languages, width=140, shown=False),
            cell("original_script", "Name in original script", person.c.original_script, shown=False),
            cell("left_on", "Left on", person.c.left_on, "date", shown=False, width=120),
            cell("marking", "Marking", person.c.marking, "code", vocabulary="marking", shown=False),
            cell("file_number", "File number", person.c.file_number, shown=False),
            hidden("uid", person.c.uid),
            hidden("given_name", person.c.given_name),
            hidden("family_name", person.c.family_name),
            hidden("name_order", person.c.name_order),
            hidden("honorific", person.c.honorific),
            hidden("emails_json", _points(("email",))),
            hidden("phones_json", _points(("phone", "mobile", "secure"))),
            inner("emails", decoded("emails_json")),
            inner("phones", decoded("phones_json")),
        ),
        filters={
            "left": lambda value, _: person.c.left_on.is_not(None) if value else person.c.left_on.is_(None),
            "unverified_since": lambda value, _: sa.and_(
                sa.or_(person.c.verified_on.is_(None), person.c.verified_on < value),
                person.c.left_on.is_(None),
            ),
            "institution_id": lambda value, _: person.c.institution_id == value,
            "id": lambda value, _: person.c.id.in_(value),
            "capacities": lambda values, _: sa.exists().where(
                appointment.c.person_id == person.c.id,
                appointment.c.to_on.is_(None),
                appointment.c.capacity.in_(values),
            ),
        },
        views=(
            View("all", "Everybody"),
            View("current", "In post", {"left": False}),
            View("left", "Have left", {"left": True}),
        ),
    )


def institutions() -> ListSpec:
    table, parent, person = table_of(Institution), table_of(Institution).alias("parent"), table_of(Person)
    headcount = (
        sa.select(sa.func.count())
        .where(
            person.c.institution_id == table.c.id, person.c.deleted_at.is_(None), person.c.left_on.is_(None)
        )
        .correlate(table)
        .scalar_subquery()
    )
    action = table_of(ActionItem)
    open_actions = (
        sa.select(sa.func.count())
        .where(
            action.c.institution_id == table.c.id,
            action.c.deleted_at.is_(None),
            action.c.status.not_in(sorted(ACTION_CLOSED)),
        )
        .correlate(table)
        .scalar_subquery()
    )
    return ListSpec(
        name="institutions",
        table=table,
        source=table.outerjoin(parent, table.c.parent_id == parent.c.id),
        entities=frozenset({"institution", "person", "action_item"}),
        order=(table.c.sort_key,),
        cells=(
            cell("name", "Name", table.c.name, width=280, order=(table.c.sort_key,)),
            cell("short_name", "Short name", table.c.short_name, width=100),
            cell("kind", "Kind", table.c.kind, "code", vocabulary="institution_kind"),
            cell("parent", "Part of", parent.c.name, width=200),
            cell("people", "People", headcount, "number", width=80),
            cell("open_actions", "Open actions", open_actions, "number", width=110),
            cell("precedence", "Precedence", table.c.precedence, "number", shown=False, width=100),
            cell("email", "E-mail", table.c.email, shown=False),
            cell("phone", "Phone", table.c.phone, shown=False),
            cell("file_number", "File number", table.c.file_number, shown=False),
            hidden("uid", table.c.uid),
        ),
        filters={"parent_id": lambda value, _: table.c.parent_id == value},
    )


def network() -> ListSpec:
    table, point, person = table_of(Participant), table_of(ParticipantFocalPoint), table_of(Person)
    names = (
        sa.select(
            sa.func.json_group_array(
                sa.func.json_array(person.c.given_name, person.c.family_name, person.c.name_order)
            )
        )
        .select_from(point.join(person, point.c.person_id == person.c.id))
        .where(point.c.participant_id == table.c.id, point.c.to_on.is_(None), person.c.deleted_at.is_(None))
        .correlate(table)
    )
    return ListSpec(
        name="network",
        table=table,
        source=table,
        entities=frozenset({"participant", "person"}),
        order=(table.c.sort_key,),
        cells=(
            cell("name", "Name", table.c.name, width=260, order=(table.c.sort_key,)),
            cell("kind", "Kind", table.c.kind, "code", vocabulary="participant_kind", width=120),
            cell(
                "focal_points",
                "Focal points",
                compute=lambda row, _: ", ".join(
                    full_name(*parts) for parts in json.loads(row["names_json"])
                ),
                width=320,
            ),
            cell("joined_on", "First appointment on", table.c.joined_on, "date"),
            hidden("names_json", json_array(names)),
            hidden("uid", table.c.uid),
        ),
    )
