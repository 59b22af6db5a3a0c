"""Contacts from a file: matched with the people on file, empty fields filled, the rest shown, written in one step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.matching import Match, PeopleIndex, match_rows
from r2p_desktop.interchange.records import ContactRow, merged_notes
from r2p_desktop.interchange.values import Phone, email_key, phone_key
from r2p_desktop.model.entities import Appointment, ContactPoint, Person, Post
from r2p_desktop.model.normtext import fold
from r2p_desktop.model.person import person_sort_key
from r2p_desktop.services.bulk import insert_rows
from r2p_desktop.services.import_people import PLAIN, PersonDraft, PointDraft, drafts_of, people_index
from r2p_desktop.services.import_places import Places
from r2p_desktop.services.import_plan import Choices, Difference, PlannedRow, Progress, filled
from r2p_desktop.services.people import People, PostEntry
from r2p_desktop.storage.database import Database

_PROGRESS_EVERY = 200


class ContactPlan:
    """Plans contact rows against the people on file, and writes the plan."""

    def __init__(self, database: Database, people: People, region: str) -> None:
        self._database = database
        self._people = people
        self._region = region
        self.drafts: dict[int, PersonDraft] = {}
        self.rows: list[PlannedRow] = []

    def plan(self, rows: Sequence[ContactRow], choices: Choices, progress: Progress) -> list[PlannedRow]:
        """Decide every row. Reads the office once; writes nothing."""
        with self._database.read() as connection:
            self.places = Places(connection)
            index = people_index(connection, self._region)
            matches = self._match(rows, index, choices, progress)
            known = {
                m.person_id
                for _, m in matches
                if m is not None and m.kind == "same" and (m.person_id or 0) > 0
            }
            self.drafts = {
                d.person_id: d for d in drafts_of(connection, sorted(i for i in known if i is not None))
            }
        # A row may be the same as one further down, which then makes the person: drafts come first.
        for row, found in matches:
            if found is not None and found.kind == "new":
                draft = PersonDraft(-row.row, row.given_name, row.family_name, row.name_order)
                self.drafts[draft.person_id] = draft
        self.rows = [self._decide(row, found, choices) for row, found in matches]
        return self.rows

    def _match(
        self, rows: Sequence[ContactRow], index: PeopleIndex, choices: Choices, progress: Progress
    ) -> list[tuple[ContactRow, Match | None]]:
        def judged(done: int) -> None:
            if done % _PROGRESS_EVERY == 0:
                progress(done, len(rows))

        found = match_rows(rows, index, as_new=choices.as_new, judged=judged)
        verdicts = {entry.row.row: entry.match for entry in found}
        return [(row, verdicts.get(row.row)) for row in rows]

    def _decide(self, row: ContactRow, found: Match | None, choices: Choices) -> PlannedRow:
        name = row.name or row.original_script
        if found is None:
            return PlannedRow(row.row, "error", name, row)
        if found.kind == "probable":
            return PlannedRow(row.row, "duplicate", name, row, _on_file(found.person_id), found.reasons)
        if found.kind == "new" or found.person_id is None:
            draft = self.drafts[-row.row]
            _, _, assumed = self._merge(draft, row, choices)
            return PlannedRow(row.row, "new", name, row, None, (*found.reasons, *assumed))
        draft = self.drafts[found.person_id]
        fills, differences, assumed = self._merge(draft, row, choices)
        draft.changed = draft.changed or bool(fills)
        return PlannedRow(
            row.row,
            "update" if fills else "unchanged",
            draft.name,
            row,
            _on_file(found.person_id),
            (*found.reasons, *assumed),
            tuple(fills),
            tuple(differences),
        )

    # What a row adds to a person

    def _merge(
        self, draft: PersonDraft, row: ContactRow, choices: Choices
    ) -> tuple[list[Message], list[Difference], list[Message]]:
        fills: list[Message] = []
        differences: list[Difference] = []
        self._merge_texts(draft, row, choices, fills, differences)
        assumed = self._merge_post(draft, row, choices, fills, differences)
        self._merge_points(draft, row, choices, fills, differences)
        notes = merged_notes(draft.notes, row.notes, row.notes_extra)
        if notes != draft.notes.rstrip():
            draft.notes = notes
            fills.append(message("Notes are added."))
        return fills, differences, assumed

    def _merge_texts(
        self,
        draft: PersonDraft,
        row: ContactRow,
        choices: Choices,
        fills: list[Message],
        differences: list[Difference],
    ) -> None:
        for key, label in PLAIN:
            theirs, ours = getattr(row, key), draft.texts.get(key, "")
            if not theirs or fold(theirs) == fold(ours):
                continue
            if not ours or (row.row, key) in choices.take:
                draft.texts[key] = theirs
                fills.append(filled(label, theirs))
            else:
                differences.append(Difference(key, message(label), ours, theirs))
        if row.verified_on is not None and row.verified_on != draft.verified_on:
            if draft.verified_on is None or (row.row, "verified_on") in choices.take:
                draft.verified_on = row.verified_on
                fills.append(filled("Last verified", row.verified_on.isoformat()))
            else:
                dated = message("Last verified")
                ours = draft.verified_on.isoformat()
                differences.append(Difference("verified_on", dated, ours, row.verified_on.isoformat()))

    def _merge_post(
        self,
        draft: PersonDraft,
        row: ContactRow,
        choices: Choices,
        fills: list[Message],
        differences: list[Difference],
    ) -> list[Message]:
        if not row.post and not row.institution:
            return []
        place, assumed = self.places.of(row.institution)
        if draft.has_left and (row.row, "post") not in choices.take:
            # An old list still names the post of somebody who has left: that is no empty field.
            theirs = _post_words(row.post, row.institution, row.acting)
            differences.append(Difference("post", message("Post"), "", theirs))
            return assumed
        if not draft.has_post:
            self._set_post(draft, row, place)
            fills.append(filled("Post", _post_words(row.post, row.institution, row.acting)))
            return assumed
        if not draft.post and row.post and place in (None, draft.place):
            draft.post, draft.acting = row.post, row.acting
            fills.append(filled("Post", row.post))
        if draft.place is None and place is not None:
            draft.place = place
            fills.append(filled("Institution", row.institution))
        if row.unit and not draft.unit and place in (None, draft.place):
            draft.unit = row.unit
            fills.append(filled("Unit", row.unit))
        other_post = bool(row.post) and fold(row.post) != fold(draft.post)
        other_place = place is not None and place != draft.place
        if other_post or other_place or (row.acting and not draft.acting):
            if (row.row, "post") in choices.take:
                self._set_post(draft, row, place if place is not None else draft.place)
                fills.append(filled("Post", _post_words(row.post, row.institution, row.acting)))
            else:
                ours = _post_words(draft.post, self.places.name(draft.place), draft.acting)
                theirs = _post_words(row.post, row.institution, row.acting)
                differences.append(Difference("post", message("Post"), ours, theirs))
        return assumed

    @staticmethod
    def _set_post(draft: PersonDraft, row: ContactRow, place: int | None) -> None:
        draft.post = row.post or draft.post
        draft.place = place
        draft.unit = row.unit or draft.unit
        draft.acting = row.acting
        draft.capacity = row.capacity or draft.capacity
        draft.since = row.since or draft.since

    def _merge_points(
        self,
        draft: PersonDraft,
        row: ContactRow,
        choices: Choices,
        fills: list[Message],
        differences: list[Difference],
    ) -> None:
        had = {point.kind for point in draft.points}
        ours = {kind: ", ".join(p.value for p in draft.points if p.kind == kind) for kind in had}
        for offered in [
            *(PointDraft("email", e) for e in row.emails),
            *map(_phone_point, row.phones),
            *_address(row),
        ]:
            if any(self._alike(offered, point) for point in draft.points):
                continue
            if offered.kind not in had or (row.row, offered.kind) in choices.take:
                draft.points.append(offered)
                fills.append(filled(_POINT_LABELS[offered.kind], offered.value))
            else:
                kind_label = message(_POINT_LABELS[offered.kind])
                differences.append(Difference(offered.kind, kind_label, ours[offered.kind], offered.value))

    def _alike(self, one: PointDraft, other: PointDraft) -> bool:
        if one.kind == "email" or other.kind == "email":
            return one.kind == other.kind and email_key(one.value) == email_key(other.value)
        if one.kind == "post" or other.kind == "post":
            return one.kind == other.kind and fold(one.value) == fold(other.value)
        return phone_key(one.value, self._region).lstrip("+0") == phone_key(other.value, self._region).lstrip(
            "+0"
        )

    # Writing

    def write(self, session: Session) -> None:
        """Carry the plan out inside a running transaction."""
        new = [d for d in self.drafts.values() if d.person_id < 0]
        changed = [d for d in self.drafts.values() if d.person_id > 0 and d.changed]
        places = self.places.write(session, self._database, {d.place for d in (*new, *changed)})
        self._write_new(new, places, session)
        for draft in changed:
            self._write_changed(draft, places, session)

    def _write_new(self, drafts: list[PersonDraft], places: dict[int, int], session: Session) -> None:
        people = insert_rows(self._database, session, Person, (_person_row(d, places) for d in drafts))
        insert_rows(
            self._database,
            session,
            ContactPoint,
            (
                {
                    "person_id": person_id,
                    "kind": point.kind,
                    "value": point.value,
                    "sensitivity": point.sensitivity,
                    "preferred": place == 0,
                    "position": place,
                }
                for person_id, draft in zip(people, drafts, strict=True)
                for place, point in enumerate(draft.points)
            ),
        )
        holders = [(i, d) for i, d in zip(people, drafts, strict=True) if d.has_post]
        seats = _seats(self._database, session, [_seat(d, places) for _, d in holders])
        insert_rows(
            self._database,
            session,
            Appointment,
            (
                {
                    "person_id": person_id,
                    "post_id": seats[_seat(draft, places)],
                    "from_on": draft.since,
                    "capacity": draft.capacity,
                    "acting": draft.acting,
                }
                for person_id, draft in holders
            ),
        )

    def _write_changed(self, draft: PersonDraft, places: dict[int, int], session: Session) -> None:
        person = session.get_one(Person, draft.person_id, options=[selectinload(Person.contact_points)])
        for key, _ in PLAIN:
            setattr(person, key, draft.texts.get(key, ""))
        person.verified_on = draft.verified_on
        person.internal_note = draft.notes
        known = len(person.contact_points)
        for place, point in enumerate(draft.points[known:], start=known):
            person.contact_points.append(
                ContactPoint(
                    kind=point.kind,
                    value=point.value,
                    label="",
                    sensitivity=point.sensitivity,
                    position=place,
                )
            )
        session.flush()
        if draft.has_post:
            person.left_on = None
            title, institution_id, unit = _seat(draft, places)
            entry = PostEntry(title, institution_id, draft.since, unit, draft.capacity, draft.acting)
            self._people.set_post_in(session, draft.person_id, entry)


_POINT_LABELS = {
    "email": "E-mail",
    "phone": "Phone",
    "mobile": "Mobile",
    "fax": "Fax",
    "post": "Postal address",
    "secure": "Secure line",
    "messenger": "Messenger",
}
Seat = tuple[str, int | None, str]


def _on_file(person_id: int | None) -> int | None:
    return person_id if person_id is not None and person_id > 0 else None


def _phone_point(phone: Phone) -> PointDraft:
    if phone.kind == "home":
        return PointDraft("phone", phone.text, "private")
    return PointDraft(phone.kind, phone.text)


def _address(row: ContactRow) -> Iterable[PointDraft]:
    return [PointDraft("post", row.address)] if row.address else []


def _post_words(post: str, institution: str, acting: bool) -> str:
    title = f"{post} (acting)" if acting and post else post
    return ", ".join(part for part in (title, institution) if part)


def _seat(draft: PersonDraft, places: dict[int, int]) -> Seat:
    place = places.get(draft.place, draft.place) if draft.place is not None else None
    return draft.post, place, draft.unit


def _person_row(draft: PersonDraft, places: dict[int, int]) -> dict[str, object]:
    title, institution_id, _ = _seat(draft, places)
    return {
        "given_name": draft.given_name,
        "family_name": draft.family_name,
        "name_order": draft.name_order,
        **draft.texts,
        "verified_on": draft.verified_on,
        "internal_note": draft.notes,
        "post_title": title,
        "institution_id": institution_id,
        "sort_key": person_sort_key(draft.given_name, draft.family_name),
    }


def _seats(database: Database, session: Session, wanted: list[Seat]) -> dict[Seat, int]:
    """The post rows of (title, institution, unit), made where they are missing."""
    query = sa.select(Post.id, Post.title, Post.institution_id, Post.unit)
    found: dict[Seat, int] = {
        (row.title, row.institution_id, row.unit): row.id for row in session.execute(query)
    }
    missing = list(dict.fromkeys(seat for seat in wanted if seat not in found))
    rows = ({"title": title, "institution_id": place, "unit": unit} for title, place, unit in missing)
    for seat, post_id in zip(missing, insert_rows(database, session, Post, rows), strict=True):
        found[seat] = post_id
    return found
