"""What happens at the edges: records gone meanwhile, texts no file can hold, days outside a zone, retired words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from r2p_desktop.errors import BadInput, Conflict, Invalid, NotFound
from r2p_desktop.model.entities import Attendance, ContactPoint, Institution, Meeting, Person, Plan, PlanItem
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.papers import BriefOptions, brief_reference
from r2p_desktop.services.people import PostEntry


def test_a_record_removed_for_good_is_not_brought_back_by_an_open_form(office: OfficeServices) -> None:
    person = office.people.load(office.people.save(Person(family_name="Ng")))
    office.people.bin([person.id])
    office.bin.empty(office.bin.contents())
    person.given_name = "Anna"
    with pytest.raises(NotFound):
        office.people.save(person)
    assert list(office.lists["people"].ids(ListQuery())) == []


def test_people_keep_their_posts_when_an_institution_is_removed_for_good(office: OfficeServices) -> None:
    place = office.institutions.save(Institution(name="Ministry of Justice"))
    entry = PostEntry("Legal Adviser", place, dt.date(2024, 5, 1))
    anna = office.people.save_with_post(Person(family_name="Ng"), entry)
    office.institutions.bin([place])
    office.history.undo()
    assert office.people.present_post(anna) == entry
    office.institutions.bin([place])
    assert office.bin.empty(office.bin.contents()) == 1
    assert office.people.present_post(anna) == replace(entry, institution_id=None)
    assert [held.from_on for held in office.people.posts_held(anna)] == [entry.since]


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_what_the_file_cannot_hold_is_a_problem_of_its_field(office: OfficeServices, text: str) -> None:
    person = Person(family_name=text)
    person.contact_points.append(ContactPoint(kind="email", value=text))
    with pytest.raises(Invalid) as refused:
        office.people.save(person)
    assert set(refused.value.problems) == {"family_name", "value"}


def test_many_are_binned_and_restored_in_one_step_each(office: OfficeServices) -> None:
    ids = [office.people.save(Person(family_name=f"Ng {n}")) for n in range(3)]
    stale = office.people.load(ids[0])
    office.people.bin(ids)
    assert office.people.load(ids[0]).version > stale.version
    assert {item.id for item in office.bin.contents()} == set(ids)
    assert office.find("Ng") == []
    first_binned = office.people.load(ids[0]).deleted_at
    office.people.bin(ids)
    assert office.people.load(ids[0]).deleted_at == first_binned
    office.history.undo()
    assert sorted(office.lists["people"].ids(ListQuery())) == ids
    assert len(office.find("Ng")) == 3


def test_a_moved_item_takes_along_what_stands_under_it(office: OfficeServices) -> None:
    plan = office.plans.save(Plan(title="Plan"))
    objective, other = (office.plan_items.save(PlanItem(plan_id=plan, title=t)) for t in ("A", "B"))
    measure = office.plan_items.save(PlanItem(plan_id=plan, title="M", parent_id=objective))
    activity = office.plan_items.save(PlanItem(plan_id=plan, title="X", parent_id=measure))
    moved = office.plan_items.load(measure)
    moved.parent_id = None
    office.plan_items.save(moved)
    assert [office.plan_items.load(one).level for one in (measure, activity)] == [1, 2]
    moved = office.plan_items.load(measure)
    moved.parent_id = other
    office.plan_items.save(moved)
    assert [office.plan_items.load(one).level for one in (measure, activity)] == [2, 3]
    with pytest.raises(Invalid) as refused:
        office.plan_items.save(PlanItem(plan_id=plan, title="Too deep", parent_id=activity))
    assert set(refused.value.problems) == {"parent_id"}


def test_a_binned_plan_takes_its_items_out_of_the_list(office: OfficeServices) -> None:
    plan = office.plans.save(Plan(title="Plan"))
    item = office.plan_items.save(PlanItem(plan_id=plan, title="A"))
    office.plans.bin([plan])
    assert list(office.lists["plan"].ids(ListQuery())) == []
    office.plans.restore([plan])
    assert list(office.lists["plan"].ids(ListQuery())) == [item]


def test_the_next_code_after_one_that_only_looks_like_a_number(office: OfficeServices) -> None:
    plan = office.plans.save(Plan(title="Plan"))
    office.plan_items.save(PlanItem(plan_id=plan, title="A", code="1²"))
    office.plan_items.save(PlanItem(plan_id=plan, title="B", code="4"))
    assert office.plan_items.next_code(plan, None) == "5"


def test_a_meeting_is_numbered_in_the_year_of_its_own_place(office: OfficeServices) -> None:
    evening = dt.datetime(2026, 12, 31, 22, 30, tzinfo=dt.UTC)
    made = office.meetings.save(Meeting(title="New year", starts_at=evening, zone="Asia/Tokyo"))
    assert office.meetings.load(made).reference == "MTG-2027-001"


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (dt.datetime.min.replace(tzinfo=dt.UTC), "America/New_York"),
        (dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.UTC), "Asia/Tokyo"),
    ],
)
def test_the_ends_of_the_calendar_are_days_all_the_same(
    office: OfficeServices, moment: dt.datetime, zone: str
) -> None:
    made = office.meetings.save(Meeting(title="Far", starts_at=moment, zone=zone))
    assert office.meetings.load(made).reference == f"MTG-{moment.year}-001"
    office.start.overview()


def test_a_retired_marking_still_stands_on_the_paper_untranslated(office: OfficeServices) -> None:
    code = office.vocabularies.add("marking", "Name")
    meeting = office.meetings.save(Meeting(title="Network", kind="network", marking=code))
    office.vocabularies.remove("marking", code)
    assert office.vocabularies.terms("marking") == []
    assert office.papers.brief_data(meeting, BriefOptions(language="fr")).marking == "Name"
    assert office.vocabularies.add("marking", "Name") == code
    assert [term.code for term in office.vocabularies.terms("marking")] == [code]


@pytest.mark.parametrize(
    ("key", "value"), [("zone", "Nowhere/Land"), ("verify_months", 10**6), ("due_soon_days", 10**9)]
)
def test_settings_that_would_leave_the_calendar_are_refused(
    office: OfficeServices, key: str, value: object
) -> None:
    settings = office.settings()
    setattr(settings, key, value)
    with pytest.raises(Invalid) as refused:
        office.save_settings(settings)
    assert set(refused.value.problems) == {key}


def test_a_pattern_without_the_year_never_gives_a_reference_twice(office: OfficeServices) -> None:
    settings = office.settings()
    settings.brief_pattern = "BRIEF {number}"
    office.save_settings(settings)
    meeting = office.meetings.save(Meeting(title="Network", kind="network"))
    office.papers.issue(meeting, BriefOptions())
    office.clock = office.papers._clock = type(office.clock)(dt.datetime(2027, 3, 2, tzinfo=dt.UTC))
    document, _ = office.papers.issue(meeting, BriefOptions())
    assert office.papers.load(document).reference == "BRIEF 2"


def test_a_pattern_that_reaches_into_the_number_is_refused() -> None:
    with pytest.raises(BadInput):
        brief_reference("{number.real.nothing}", "R2P", 2026, 1)


def test_items_of_a_plan_in_the_bin_are_not_found_until_it_is_back(office: OfficeServices) -> None:
    plan = office.plans.save(Plan(title="National plan"))
    item = office.plan_items.save(PlanItem(plan_id=plan, title="Train the officers"))
    assert [hit.ref_id for hit in office.find("officers")] == [item]
    office.plans.bin([plan])
    assert office.find("officers") == [] and office.plan_items.choices("officers") == []
    assert office.check() == []  # the index is what it should be
    office.bin.restore(office.bin.contents())
    assert [hit.ref_id for hit in office.find("officers")] == [item]
    office.plans.bin([plan])
    office.history.undo()
    assert [hit.ref_id for hit in office.find("officers")] == [item]
    assert office.check() == []


def test_whoever_was_removed_for_good_meanwhile_is_told_in_words(office: OfficeServices) -> None:
    def gone() -> int:
        person_id = office.people.save(Person(family_name="Ng"))
        office.people.bin([person_id])
        office.bin.empty(office.bin.contents())
        return person_id

    meeting = office.meetings.save(Meeting(title="First"))
    form = office.meetings.form(meeting)
    form.meeting.attendances = [Attendance(person_id=gone())]
    with pytest.raises((NotFound, Conflict), match="removed"):
        office.meetings.save_form(form)
    new = Meeting(title="Second")
    new.attendances = [Attendance(person_id=gone())]
    with pytest.raises((NotFound, Conflict), match="removed"):
        office.meetings.save(new)
    with pytest.raises(NotFound, match="no longer exists"):
        office.people.leave(gone(), dt.date(2026, 3, 1))
    with pytest.raises(NotFound, match=r"removed for good meanwhile \(Action\)"):
        office.actions.set_status([99], "done")
    assert office.meetings.load(meeting).attendances == []
