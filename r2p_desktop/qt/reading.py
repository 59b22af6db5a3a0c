"""What the pane beside a list says of one record: words only, made from the declared fields and a few queries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from r2p_desktop.model import richtext
from r2p_desktop.model.entities import (
    ActionItem,
    Body,
    Decision,
    Document,
    FieldInfo,
    Institution,
    Meeting,
    Participant,
    Person,
    PlanItem,
    fields_of,
)
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.model.rules import days_left
from r2p_desktop.model.vocabulary import ACTION_CLOSED, ITEM_CLOSED
from r2p_desktop.qt.cells import Tone, date_words, days_words, moment_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import tone, word
from r2p_desktop.qt.translate import tr

LINKED_SHOWN = 6
FOCAL = ("focal_point", "ministry_focal_point", "deputy", "alternate")
_STATES = frozenset({"status", "state", "outcome", "force", "response"})


@dataclass(frozen=True)
class Row:
    """One line: a label and a value, both finished words. `link` is the root table and id the value leads to."""

    label: str
    value: str
    link: tuple[str, int] | None = None
    copy: bool = False
    tone: Tone = ""


@dataclass(frozen=True)
class Part:
    """Lines under one heading ("" for those that come first)."""

    heading: str
    rows: Sequence[Row]


@dataclass(frozen=True)
class Reading:
    """A record in words."""

    title: str
    subtitle: str
    parts: Sequence[Part]


def read_record(desk: Desk, table: str, record_id: int) -> Reading:
    """The words of a record. Raises NotFound when it is gone."""
    service = desk.office.by_table[table]
    record = service.load(record_id)
    told, skipped, more = _TELLERS.get(table, _plainly)(desk, record)
    title = told.title or service.names([record_id]).get(record_id, "")
    main = [
        row
        for info in fields_of(type(record))
        if info.key not in skipped and (row := _row(desk, info, getattr(record, info.key))) is not None
    ]
    parts = [Part("", [*told.parts[0].rows, *main] if told.parts else main), *more]
    return Reading(title, told.subtitle, [part for part in parts if part.rows])


Told = tuple[Reading, frozenset[str], Sequence[Part]]


def _row(desk: Desk, info: FieldInfo, value: Any) -> Row | None:
    """One field as a line; None when it says nothing."""
    if value is None or value == "" or value is False:
        return None
    label = tr(info.label)
    if info.kind == "date":
        return Row(label, date_words(value, short=False))
    if info.kind == "moment":
        return Row(label, moment_words(value))
    if info.kind == "code":
        colour = tone(info.vocabulary, value) if info.key in _STATES else ""
        return Row(label, word(desk, info.vocabulary, value), tone=colour)
    if info.kind == "yes_no":
        return Row(label, tr("yes"))
    if info.kind == "rich":
        return Row(label, richtext.plain(value))
    if info.entity == "agenda_item":
        return Row(label, desk.office.meetings.item(value)[1], (info.entity, value))
    if info.kind == "link":
        service = desk.office.by_table.get(info.entity)
        name = service.names([value]).get(value, "") if service is not None else ""
        return Row(label, name, (info.entity, value)) if name else None
    if info.key == "internal_note":
        label = tr("Internal note, never printed")
    return Row(label, str(value))


def _plainly(_desk: Desk, _record: Any) -> Told:
    return Reading("", "", ()), frozenset(), ()


def listed(
    desk: Desk, name: str, filters: Mapping[str, Any], heading: str, say: Callable[[dict[str, Any]], Row]
) -> Part:
    """The first rows of a list under `filters` as lines that lead to their records; says how many more there are."""
    source = desk.office.lists[name]
    ids = source.ids(ListQuery(filters=filters))
    shown = list(ids[:LINKED_SHOWN])
    keys = [column.key for column in source.columns]
    values = source.rows(shown)
    table = source.spec.table.name
    lines = []
    for record_id in shown:
        if record_id in values:
            line = say(dict(zip(keys, values[record_id], strict=True)))
            lines.append(replace(line, link=(table, record_id)))
    if len(ids) > len(shown):
        lines.append(Row("", tr("and {n} more", n=len(ids) - len(shown))))
    return Part(f"{heading} ({len(ids)})" if len(ids) else heading, lines)


def action_line(desk: Desk) -> Callable[[dict[str, Any]], Row]:
    """How an action stands in a short list: its state or how late it is, and its words."""

    def say(row: dict[str, Any]) -> Row:
        left = row["days_left"]
        label = days_words(left) if left is not None else word(desk, "action_status", row["status"])
        return Row(label, row["text"])

    return say


def person_line(row: dict[str, Any]) -> Row:
    return Row(row["post"] or "", row["name"])


def _meeting_line(row: dict[str, Any]) -> Row:
    return Row(date_words(row["starts_at"].date()) if row["starts_at"] else "", row["title"])


def _person(desk: Desk, person: Person) -> Told:
    office = desk.office
    post = office.people.present_post(person.id)
    names = office.institutions.names([post.institution_id])
    institution = names.get(post.institution_id or 0, "")
    title = " ".join(part for part in (person.honorific, person.name or person.original_script) if part)
    first = [
        Row(tr("Post"), ", ".join(part for part in (post.title, post.unit) if part)),
        Row(
            tr("Institution"),
            institution,
            ("institution", post.institution_id) if post.institution_id is not None else None,
        ),
        Row(tr("Since"), date_words(post.since, short=False) if post.since else ""),
    ]
    if post.capacity != "holder":
        first.append(Row(tr("Capacity"), word(desk, "capacity", post.capacity)))
    reach = [
        Row(
            point.label or word(desk, "contact_kind", point.kind),
            point.value
            + ("" if point.sensitivity == "office" else f"\n{word(desk, 'sensitivity', point.sensitivity)}"),
            copy=True,
        )
        for point in sorted(person.contact_points, key=lambda p: (not p.preferred, p.position))
    ]
    more = [Part(tr("How to reach"), reach), person_held(desk, person.id), *person_linked(desk, person.id)]
    skipped = frozenset(
        {"honorific", "given_name", "family_name", "name_order", "institution_id", "post_title"}
    )
    subtitle = " · ".join(part for part in (post.title, institution) if part)
    if person.left_on is not None:
        subtitle = " · ".join(part for part in (tr("Has left"), subtitle) if part)
    rows = [row for row in first if row.value]
    return Reading(title, subtitle, (Part("", rows),)), skipped, more


def person_held(desk: Desk, person_id: int) -> Part:
    """The posts a person held before the present one, the newest first."""
    held = [
        Row(_span(one.from_on, one.to_on), " · ".join(p for p in (one.title, one.institution) if p))
        for one in desk.office.people.posts_held(person_id)
        if one.to_on is not None
    ]
    return Part(tr("Posts held before"), held)


def person_linked(desk: Desk, person_id: int) -> list[Part]:
    """A person's meetings and actions."""
    own = {"person_id": person_id}
    return [
        listed(desk, "meetings", own, tr("Meetings"), _meeting_line),
        listed(desk, "actions", own, tr("Actions"), action_line(desk)),
    ]


def _span(start: Any, end: Any) -> str:
    return f"{start.year if start else '…'} – {end.year if end else '…'}"


def _institution(desk: Desk, institution: Institution) -> Told:
    subtitle = word(desk, "institution_kind", institution.kind)
    names = Part(tr("Names in other languages"), [Row(n.language, n.name) for n in institution.names])
    more = [names, *institution_parts(desk, institution.id)]
    return Reading("", subtitle, ()), frozenset({"name", "kind"}), more


def institution_parts(desk: Desk, institution_id: int) -> list[Part]:
    """An institution's people, its parts, and the actions it owns."""
    own = {"institution_id": institution_id}
    in_post = own | {"left": False}
    return [
        listed(desk, "people", in_post | {"capacities": FOCAL}, tr("Focal points"), person_line),
        listed(desk, "people", in_post, tr("People"), person_line),
        listed(
            desk,
            "institutions",
            {"parent_id": institution_id},
            tr("Parts of it"),
            lambda row: Row(row["short_name"] or "", row["name"]),
        ),
        listed(desk, "actions", own | {"open": True}, tr("Open actions"), action_line(desk)),
    ]


def _participant(desk: Desk, participant: Participant) -> Told:
    names = desk.office.people.names(point.person_id for point in participant.focal_points)
    points = [
        Row(
            word(desk, "capacity", point.capacity),
            names.get(point.person_id, "")
            + (f"\n{_span(point.from_on, point.to_on)}" if point.to_on is not None else ""),
            ("person", point.person_id),
        )
        for point in participant.focal_points
    ]
    subtitle = word(desk, "participant_kind", participant.kind)
    return (
        Reading("", subtitle, ()),
        frozenset({"name", "kind"}),
        [Part(tr("Focal points"), points)],
    )


def _body(desk: Desk, body: Body) -> Told:
    people = desk.office.people.names(m.person_id for m in body.memberships)
    institutions = desk.office.institutions.names(m.institution_id for m in body.memberships)
    members = []
    for member in body.memberships:
        said = [people.get(member.person_id or 0, ""), institutions.get(member.institution_id or 0, "")]
        link = (
            ("person", member.person_id)
            if member.person_id is not None
            else ("institution", member.institution_id)
            if member.institution_id is not None
            else None
        )
        members.append(
            Row(word(desk, "membership_role", member.role), " · ".join(s for s in said if s), link)
        )
    return (
        Reading("", word(desk, "body_kind", body.kind), ()),
        frozenset({"name", "kind"}),
        [Part(tr("Members"), members)],
    )


def _decision(_desk: Desk, decision: Decision) -> Told:
    return Reading(decision.text, decision.reference, ()), frozenset({"text", "reference"}), ()


def _action(desk: Desk, action: ActionItem) -> Told:
    left = days_left(action.due_on, action.status, ACTION_CLOSED, desk.office.clock.today())
    said = " · ".join(p for p in (action.reference, days_words(left) if left is not None else "") if p)
    return Reading(action.text, said, ()), frozenset({"text", "reference"}), ()


def _plan_item(desk: Desk, item: PlanItem) -> Told:
    names = desk.office.institutions.names(role.institution_id for role in item.institutions)
    left = days_left(item.due_on, item.status, ITEM_CLOSED, desk.office.clock.today())
    roles = [
        Row(
            word(desk, "role_on_item", role.role),
            names.get(role.institution_id, ""),
            ("institution", role.institution_id),
        )
        for role in item.institutions
    ]
    more = [
        Part(tr("Who does it"), roles),
        Part(tr("Progress"), plan_item_reports(desk, item)),
        listed(desk, "actions", {"plan_item_id": item.id}, tr("Actions"), action_line(desk)),
    ]
    subtitle = days_words(left) if left is not None else ""
    return (
        Reading(f"{item.code} {item.title}".strip(), subtitle, ()),
        frozenset({"code", "title", "level"}),
        more,
    )


def plan_item_reports(desk: Desk, item: PlanItem) -> list[Row]:
    """The progress reported on a plan item, the newest first."""
    return [
        Row(
            date_words(report.reported_on) if report.reported_on else "",
            f"{word(desk, 'implementation_status', report.status)}\n{richtext.plain(report.text)}",
        )
        for report in reversed(item.reports)
    ]


def _meeting(desk: Desk, meeting: Meeting) -> Told:
    agenda = [Row(f"{item.position + 1}.", item.title) for item in meeting.agenda_items]
    asked: dict[str, int] = {}
    for attendance in meeting.attendances:
        asked[attendance.state] = asked.get(attendance.state, 0) + 1
    people = [Row(word(desk, "attendance_state", state), str(count)) for state, count in asked.items()]
    more = [
        Part(tr("Agenda"), agenda),
        Part(tr("People"), people),
        listed(desk, "decisions", {"meeting_id": meeting.id}, tr("Decisions"), _decision_line),
        listed(desk, "actions", {"meeting_id": meeting.id}, tr("Actions"), action_line(desk)),
    ]
    own_texts = {"asks", "offers", "positions", "background_open", "background_closed"}
    return Reading(meeting.title, meeting.reference, ()), frozenset({"title", "reference"} | own_texts), more


def _decision_line(row: dict[str, Any]) -> Row:
    return Row(row["reference"], row["text"])


def _document(desk: Desk, document: Document) -> Told:
    said = " · ".join((document.reference, word(desk, "edition", document.edition)))
    return (
        Reading(document.title, said, ()),
        frozenset({"title", "reference", "edition", "kind", "sha256"}),
        (),
    )


_TELLERS: dict[str, Callable[[Desk, Any], Told]] = {
    "person": _person,
    "institution": _institution,
    "participant": _participant,
    "body": _body,
    "meeting": _meeting,
    "document": _document,
    "decision": _decision,
    "action_item": _action,
    "plan_item": _plan_item,
}
