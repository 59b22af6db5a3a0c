"""People: the post on the form, moving, leaving, titles held on a day, undo by name."""

from __future__ import annotations

import datetime as dt

import pytest

from r2p_desktop.errors import BadInput, Conflict, Invalid
from r2p_desktop.model.entities import ContactPoint, Institution, Person
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry, number_hint


def ministry(office: OfficeServices, name: str = "Ministry of Justice") -> int:
    return office.institutions.save(Institution(name=name))


def anna(office: OfficeServices, place: int | None = None) -> int:
    person = Person(given_name="Anna", family_name="Ng")
    person.contact_points.append(ContactPoint(kind="email", value="a.ng@justice.example"))
    entry = PostEntry("Legal Adviser", place, dt.date(2024, 5, 1)) if place is not None else PostEntry()
    return office.people.save_with_post(person, entry)


def people_row(office: OfficeServices) -> dict[str, object]:
    (row,) = office.lists["people"].records(ListQuery(), ("name", "post", "institution", "emails", "left_on"))
    return row


def test_the_form_keeps_post_and_appointment(office: OfficeServices) -> None:
    place = ministry(office)
    person_id = anna(office, place)
    assert people_row(office) == {
        "name": "Anna Ng",
        "post": "Legal Adviser",
        "institution": "Ministry of Justice",
        "emails": ["a.ng@justice.example"],
        "left_on": None,
    }
    assert office.people.present_post(person_id) == PostEntry("Legal Adviser", place, dt.date(2024, 5, 1))


def test_a_change_is_named_and_undone(office: OfficeServices) -> None:
    person_id = anna(office, ministry(office))
    person = office.people.load(person_id)
    person.family_name = "Nguyen"
    office.people.save_with_post(person, office.people.present_post(person_id))
    assert str(office.history.next_undo()) == "Edit contact A. Nguyen"
    office.history.undo()
    assert people_row(office)["name"] == "Anna Ng"
    office.history.redo()
    assert people_row(office)["name"] == "Anna Nguyen"


def test_typing_over_the_post_corrects_it(office: OfficeServices) -> None:
    place = ministry(office)
    person_id = anna(office, place)
    office.people.save_with_post(
        office.people.load(person_id), PostEntry("Head of Unit", place, dt.date(2024, 5, 1))
    )
    assert [held.title for held in office.people.posts_held(person_id)] == ["Head of Unit"]
    assert people_row(office)["post"] == "Head of Unit"


def test_moving_keeps_the_old_post_with_its_dates(office: OfficeServices) -> None:
    old, new = ministry(office), ministry(office, "Ministry of Defence")
    person_id = anna(office, old)
    office.people.move(person_id, PostEntry("Director", new, dt.date(2026, 2, 1)))
    held = office.people.posts_held(person_id)
    assert [(h.title, h.institution, h.from_on, h.to_on) for h in held] == [
        ("Director", "Ministry of Defence", dt.date(2026, 2, 1), None),
        ("Legal Adviser", "Ministry of Justice", dt.date(2024, 5, 1), dt.date(2026, 1, 31)),
    ]
    assert people_row(office)["institution"] == "Ministry of Defence"
    office.history.undo()
    assert people_row(office)["institution"] == "Ministry of Justice"


@pytest.mark.parametrize("since", [dt.date(2020, 1, 1), dt.date(2024, 5, 1), dt.date.min])
def test_moving_before_the_present_post_began_is_refused(office: OfficeServices, since: dt.date) -> None:
    person_id = anna(office, ministry(office))
    with pytest.raises(BadInput):
        office.people.move(person_id, PostEntry("Director", None, since))
    assert people_row(office)["post"] == "Legal Adviser"


def test_who_left_is_out_of_the_current_view(office: OfficeServices) -> None:
    person_id = anna(office, ministry(office))
    office.people.leave(person_id, dt.date(2026, 3, 1))
    assert not office.lists["people"].ids(ListQuery(filters={"left": False}))
    assert list(office.lists["people"].ids(ListQuery(filters={"left": True}))) == [person_id]
    assert people_row(office)["left_on"] == dt.date(2026, 3, 1)


def test_a_contact_needs_a_name(office: OfficeServices) -> None:
    with pytest.raises(Invalid) as refused:
        office.people.save_with_post(Person(honorific="Dr."), PostEntry())
    assert set(refused.value.problems) == {"family_name"}


def test_two_editors_of_one_person_meet_in_a_conflict(office: OfficeServices) -> None:
    person_id = anna(office)
    first, second = office.people.load(person_id), office.people.load(person_id)
    first.honorific = "Dr."
    office.people.save(first)
    second.honorific = "Prof."
    with pytest.raises(Conflict):
        office.people.save(second)
    assert office.people.load(person_id).honorific == "Dr."


def test_somebody_alike_is_found_in_any_order_and_by_address(office: OfficeServices) -> None:
    person_id = anna(office)
    assert office.people.alike("NG", "Anna", []) == [(person_id, "Anna Ng")]
    assert office.people.alike("", "", ["A.NG@justice.example"]) == [(person_id, "Anna Ng")]
    assert not office.people.alike("Anna", "Ng", [], but=person_id)


def test_binning_several_is_one_step(office: OfficeServices) -> None:
    ids = [anna(office), anna(office)]
    office.people.bin(ids)
    assert not office.lists["people"].ids(ListQuery())
    assert [item.name for item in office.bin.contents()] == ["Anna Ng", "Anna Ng"]
    assert str(office.history.next_undo()) == "Delete 2 contacts"
    office.history.undo()
    assert sorted(office.lists["people"].ids(ListQuery())) == sorted(ids)


@pytest.mark.parametrize("typed", ["anna ng", "NG an", "a.ng@justice", "legal adv", "ministry of just"])
def test_quick_open_finds_the_person(office: OfficeServices, typed: str) -> None:
    person_id = anna(office, ministry(office))
    assert ("person", person_id) in {(hit.kind, hit.ref_id) for hit in office.find(typed)}


def test_a_renamed_institution_is_found_with_its_people(office: OfficeServices) -> None:
    place = ministry(office)
    person_id = anna(office, place)
    institution = office.institutions.load(place)
    institution.name = "Ministry of Law"
    office.institutions.save(institution)
    found = {(hit.kind, hit.ref_id) for hit in office.find("ministry of law")}
    assert found == {("institution", place), ("person", person_id)}


@pytest.mark.parametrize(
    ("kind", "number", "hinted"),
    [
        ("phone", "+33 1 42 34 56 78", False),
        ("phone", "+999 20 555 0001", True),
        ("mobile", "+33 nonsense", True),
        ("phone", "4711", False),
        ("email", "+1@x.example", False),
    ],
)
def test_an_odd_number_gets_a_hint_and_is_never_refused(
    office: OfficeServices, kind: str, number: str, hinted: bool
) -> None:
    assert (number_hint(kind, number) is not None) == hinted
    person = Person(given_name="Anna", family_name="Ng")
    person.contact_points.append(ContactPoint(kind=kind, value=number))
    assert office.people.load(office.people.save(person)).contact_points[0].value == number
