"""Meetings, decisions, actions and plan: numbers, titles of the day, owners, codes, reports, the Start page."""

from __future__ import annotations

import datetime as dt

import pytest

from r2p_desktop.errors import Invalid
from r2p_desktop.i18n import Message
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    Decision,
    DelegationMember,
    Institution,
    Meeting,
    Person,
    Plan,
    PlanItem,
    PlanItemInstitution,
    ProgressReport,
)
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.model.rules import due_message
from r2p_desktop.services.meetings import MeetingForm
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry
from r2p_desktop.services.start import months_before

DAY = dt.datetime(2026, 2, 10, 9, 0, tzinfo=dt.UTC)


def person(office: OfficeServices, given: str, family: str, post: str = "", place: int | None = None) -> int:
    since = dt.date(2025, 1, 1)
    return office.people.save_with_post(
        Person(given_name=given, family_name=family), PostEntry(post, place, since) if post else PostEntry()
    )


def meeting(office: OfficeServices, *people: int, items: tuple[str, ...] = ("Opening", "Plan")) -> int:
    record = Meeting(title="Third session", starts_at=DAY, ends_at=DAY + dt.timedelta(hours=2))
    record.agenda_items += [AgendaItem(title=title) for title in items]
    record.attendances += [Attendance(person_id=one, institution_id=None) for one in people]
    return office.meetings.save_form(MeetingForm(record, [f"Said under {title}" for title in items]))


def test_minutes_belong_to_their_items_when_items_move(office: OfficeServices) -> None:
    meeting_id = meeting(office)
    form = office.meetings.form(meeting_id)
    assert form.minutes == ["Said under Opening", "Said under Plan"]
    form.meeting.agenda_items.reverse()
    form.minutes.reverse()
    office.meetings.save_form(form)
    again = office.meetings.form(meeting_id)
    assert [i.title for i in again.meeting.agenda_items] == ["Plan", "Opening"]
    assert again.minutes == ["Said under Plan", "Said under Opening"]


def test_a_held_meeting_keeps_the_title_of_the_day(office: OfficeServices) -> None:
    place = office.institutions.save(Institution(name="Ministry of Justice"))
    anna = person(office, "Anna", "Ng", "Legal Adviser", place)
    meeting_id = meeting(office, anna)
    record = office.meetings.load(meeting_id)
    record.status, record.attendances[0].state = "held", "present"
    office.meetings.save(record)
    office.people.move(anna, PostEntry("Minister", place, dt.date(2026, 2, 20)))
    record = office.meetings.load(meeting_id)
    record.place = "Room 2"
    office.meetings.save(record)
    (attendance,) = office.meetings.load(meeting_id).attendances
    assert (attendance.name_then, attendance.title_then) == ("Anna Ng", "Legal Adviser")
    assert attendance.institution_then == "Ministry of Justice"


def test_nobody_is_invited_twice(office: OfficeServices) -> None:
    anna = person(office, "Anna", "Ng")
    with pytest.raises(Invalid):
        meeting(office, anna, anna)


def test_numbers_are_given_per_year_and_never_again(office: OfficeServices) -> None:
    first = office.decisions.save(Decision(text="Adopt the plan", decided_on=dt.date(2026, 2, 1)))
    assert office.decisions.load(first).reference == "DEC-2026-001"
    office.history.undo()
    second = office.decisions.save(Decision(text="Adopt the budget", decided_on=dt.date(2026, 2, 2)))
    assert office.decisions.load(second).reference == "DEC-2026-002"
    earlier = office.decisions.save(Decision(text="Old one", decided_on=dt.date(2025, 2, 2)))
    assert office.decisions.load(earlier).reference == "DEC-2025-001"


def test_a_decision_takes_the_day_of_its_meeting(office: OfficeServices) -> None:
    meeting_id = meeting(office)
    decision = office.decisions.save(Decision(text="Adopt", meeting_id=meeting_id))
    assert office.decisions.load(decision).decided_on == DAY.date()
    assert [o.text for o in office.meetings.decisions_of(meeting_id)] == ["Adopt"]


def test_a_person_fills_post_and_institution_of_an_action(office: OfficeServices) -> None:
    place = office.institutions.save(Institution(name="Ministry of Justice"))
    anna = person(office, "Anna", "Ng", "Legal Adviser", place)
    action = office.actions.load(office.actions.save(ActionItem(text="Review the code", person_id=anna)))
    assert action.institution_id == place
    assert action.post_id is not None


def test_actions_say_where_they_came_from_and_whether_overdue(office: OfficeServices) -> None:
    meeting_id = meeting(office)
    (_, second) = office.meetings.load(meeting_id).agenda_items
    office.actions.save(
        ActionItem(
            text="Report", meeting_id=meeting_id, agenda_item_id=second.id, due_on=dt.date(2026, 2, 18)
        )
    )
    office.actions.save(ActionItem(text="Rest", due_words="before the summer", source_words="Meeting no. 3"))
    rows = office.lists["actions"].records(
        ListQuery(), ("text", "source", "days_left", "overdue", "due_words")
    )
    assert rows == [
        {
            "text": "Report",
            "source": "MTG-2026-001 Third session, 2. Plan",
            "days_left": -12,
            "overdue": True,
            "due_words": "",
        },
        {
            "text": "Rest",
            "source": "Meeting no. 3",
            "days_left": None,
            "overdue": False,
            "due_words": "before the summer",
        },
    ]
    assert str(due_message(-12)) == "12 days overdue"


@pytest.mark.parametrize(
    ("view", "texts"),
    [
        ("overdue", {"late"}),
        ("due_soon", {"soon"}),
        ("no_owner", {"late", "soon", "nothing", "words"}),
        ("no_date", {"nothing"}),
        ("to_settle", {"words"}),
        ("closed", {"done"}),
    ],
)
def test_the_views_of_actions(office: OfficeServices, view: str, texts: set[str]) -> None:
    today = office.clock.today()
    for text, due, words, status in (
        ("late", today - dt.timedelta(days=1), "", "open"),
        ("soon", today + dt.timedelta(days=14), "", "in_progress"),
        ("nothing", None, "", "waiting"),
        ("words", None, "end of Q3", "open"),
        ("done", today - dt.timedelta(days=9), "", "done"),
    ):
        office.actions.save(ActionItem(text=text, due_on=due, due_words=words, status=status))
    source = office.lists["actions"]
    (filters,) = [v.filters for v in source.views if v.key == view]
    assert {r["text"] for r in source.records(ListQuery(filters=filters), ("text",))} == texts


def test_setting_done_for_several_is_one_step_with_the_day(office: OfficeServices) -> None:
    ids = [office.actions.save(ActionItem(text=text)) for text in ("one", "two")]
    office.actions.set_status(ids, "done")
    assert {office.actions.load(i).completed_on for i in ids} == {office.clock.today()}
    assert str(office.history.next_undo()) == "Change the status of 2 actions"
    office.history.undo()
    assert {office.actions.load(i).status for i in ids} == {"open"}


def a_plan(office: OfficeServices) -> int:
    return office.plans.save(
        Plan(title="National plan", next_report_on=dt.date(2026, 6, 1), state="in_force")
    )


def test_plan_items_sort_as_people_count_and_codes_stay_unique(office: OfficeServices) -> None:
    plan = a_plan(office)
    for code in ("2.10", "2.9", "1"):
        office.plan_items.save(PlanItem(plan_id=plan, code=code, title=f"Item {code}"))
    rows = office.lists["plan"].records(ListQuery(), ("code", "level"))
    assert [row["code"] for row in rows] == ["1", "2.9", "2.10"]
    with pytest.raises(Invalid) as refused:
        office.plan_items.save(PlanItem(plan_id=plan, code="1", title="Again"))
    assert "code" in refused.value.problems
    assert office.plan_items.next_code(plan, None) == "11"


def test_progress_is_a_dated_series_and_sets_the_status(office: OfficeServices) -> None:
    place = office.institutions.save(Institution(name="Ministry of Justice"))
    item = PlanItem(plan_id=a_plan(office), code="1.1", title="Train officers")
    item.institutions.append(PlanItemInstitution(institution_id=place, role="lead"))
    item_id = office.plan_items.save(item)
    for day, text, status in ((1, "Begun", "in_progress"), (20, "All trained", "completed")):
        report = ProgressReport(reported_on=dt.date(2026, 2, day), text=text, status=status)
        office.plan_items.report(item_id, report)
    loaded = office.plan_items.load(item_id)
    assert [report.text for report in loaded.reports] == ["Begun", "All trained"]
    assert loaded.status == "completed"
    (row,) = office.lists["plan"].records(ListQuery(), ("lead", "progress", "level"))
    assert row == {"lead": "Ministry of Justice", "progress": "All trained", "level": "Objective"}
    assert str(office.history.next_undo()) == "Report progress on 1.1 Train officers"


def test_a_status_that_needs_a_reason_is_refused_without(office: OfficeServices) -> None:
    with pytest.raises(Invalid) as refused:
        office.plan_items.save(PlanItem(plan_id=a_plan(office), title="Wait", status="on_hold"))
    assert set(refused.value.problems) == {"status_reason"}


def test_only_one_institution_leads(office: OfficeServices) -> None:
    item = PlanItem(plan_id=a_plan(office), title="Train")
    for name in ("Justice", "Defence"):
        place = office.institutions.save(Institution(name=name))
        item.institutions.append(PlanItemInstitution(institution_id=place, role="lead"))
    with pytest.raises(Invalid):
        office.plan_items.save(item)


def test_an_institution_cannot_be_part_of_itself(office: OfficeServices) -> None:
    above = office.institutions.save(Institution(name="Ministry"))
    below = office.institutions.save(Institution(name="Department", parent_id=above))
    record = office.institutions.load(above)
    record.parent_id = below
    with pytest.raises(Invalid):
        office.institutions.save(record)


def texts(messages: list[Message]) -> list[str]:
    return [str(m) for m in messages]


def test_start_shows_the_loops_and_what_is_missing(office: OfficeServices) -> None:
    assert office.start.overview().is_new
    plan = a_plan(office)
    office.plan_items.save(PlanItem(plan_id=plan, title="Silent", due_on=dt.date(2026, 1, 1)))
    record = Meeting(title="Network meeting", kind="network", starts_at=DAY + dt.timedelta(days=90))
    record.agenda_items.append(AgendaItem(title="Prevention"))
    office.meetings.save(record)
    office.actions.save(ActionItem(text="late", due_on=dt.date(2026, 1, 1)))
    person(office, "Anna", "Ng")
    overview = office.start.overview()
    ministries, report, network = overview.loops
    assert (ministries.on, texts([m.text for m in ministries.missing])) == (None, ["No date is set yet."])
    assert report.on == dt.date(2026, 6, 1)
    assert texts([m.text for m in report.missing]) == ["Items without any report: 1", "Items overdue: 1"]
    assert (
        network.days == (record.starts_at.date() - office.clock.today()).days if record.starts_at else False
    )
    assert texts([m.text for m in network.missing]) == [
        "The objective is not written.",
        "1 agenda item has no points to make.",
        "The delegation is not named.",
        "The brief is not issued.",
    ]
    assert {f.key: f.count for f in overview.figures} == {"overdue": 1, "due_soon": 0, "unverified": 1}


def test_a_delegation_is_kept_in_order(office: OfficeServices) -> None:
    ids = [person(office, "Anna", "Ng"), person(office, "Bo", "Li")]
    record = Meeting(title="Network meeting", kind="network")
    record.delegation += [DelegationMember(person_id=i) for i in reversed(ids)]
    meeting_id = office.meetings.save(record)
    assert [d.person_id for d in office.meetings.load(meeting_id).delegation] == list(reversed(ids))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2026, 3, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2024, 2, 29), 12, dt.date(2023, 2, 28)),
        (dt.date(2026, 1, 15), 24, dt.date(2024, 1, 15)),
    ],
)
def test_months_before(day: dt.date, months: int, expected: dt.date) -> None:
    assert months_before(day, months) == expected


def test_a_meeting_of_today_counts_where_it_happens(office: OfficeServices) -> None:
    today = office.clock.today()
    early = dt.datetime.combine(today, dt.time(1), dt.timezone(dt.timedelta(hours=12)))
    office.meetings.save(Meeting(title="Early", starts_at=early, zone="Pacific/Auckland"))
    ministries = office.start.overview().loops[0]
    assert (ministries.title, ministries.on) == ("Early", today)
    coming = office.lists["meetings"].records(ListQuery(filters={"upcoming": True}), ("title",))
    assert [row["title"] for row in coming] == ["Early"]
