"""The meeting's workplace: one form saved as one step, drafts, conflicts, times, network meetings, the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from helpers import ScriptedPrompts, type_text
from meeting_helpers import ALT, DAY, Cast, Key, settle, titles, write
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from r2p_desktop.errors import NotFound
from r2p_desktop.model.entities import ActionItem, Meeting, Person
from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.meetings_page import MeetingsPage
from r2p_desktop.qt.reading import read_record


@pytest.fixture
def editor(open_meeting: MeetingEditor) -> MeetingEditor:
    return open_meeting


# The form.


def test_opening_a_meeting_changes_nothing(editor: MeetingEditor) -> None:
    assert not editor.is_dirty
    assert editor.title().endswith("Third meeting")
    assert editor.ui.starts_at.time.text() == "10:00"  # in Vienna
    assert [line.title for line in editor.ui.agenda_items.items.lines] == [
        "1. Opening",
        "2. Early warning",
        "3. Training",
    ]


def test_every_tab_saved_together_is_one_undo_step(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    editor.ui.title.end(False)
    type_text(editor.ui.title, " of the group")
    editor.ui.agenda_items.new_title.setText("Any other business")
    editor.ui.agenda_items.add.click()
    editor.ui.attendances.invite_members()
    editor.show_tab("minutes")
    editor.ui.general_minutes.go_to(0)
    type_text(editor.ui.general_minutes.minutes.body, "The chair opened the meeting.")
    assert editor.save()
    form = desk.office.meetings.form(cast.meeting)
    assert form.meeting.title.endswith("of the group")
    assert form.minutes == ["The chair opened the meeting.", "What was said.", "", ""]
    assert len(form.meeting.attendances) == 3
    desk.office.history.undo()
    form = desk.office.meetings.form(cast.meeting)
    assert form.meeting.title == "Third meeting"
    assert form.minutes == ["", "What was said.", ""]
    assert form.meeting.attendances == []


def test_an_item_without_words_is_refused_where_it_stands(editor: MeetingEditor) -> None:
    editor.show_tab("agenda")
    editor.ui.agenda_items.items.go_to(1)
    editor.ui.agenda_items.title.clear()
    editor.ui.agenda_items.title.textEdited.emit("")
    editor.ui.tabs.setCurrentWidget(editor.ui.details_page)
    assert not editor.save()
    assert editor.tab == "agenda"
    assert "no words" in editor.binder.shown_problems["agenda_items"]


# Safety.


def test_what_is_typed_survives_a_crash(
    editor: MeetingEditor, desk: Desk, cast: Cast, make_meeting_editor: Callable[[], MeetingEditor]
) -> None:
    write(editor, 1, " And more was said.")
    editor.ui.attendances.invite_members()
    editor.keeper.keep()  # what the two-second timer does
    again = make_meeting_editor()  # the program, started anew
    again.open(cast.meeting)
    assert "was not saved" in again.notice.text
    assert again.ui.agenda_items.value()[1]["minutes"] == "What was said."
    again.notice.buttons[0].click()
    assert again.ui.agenda_items.value()[1]["minutes"] == "What was said. And more was said."
    assert len(again.ui.attendances.value()) == 3
    assert again.save()
    assert desk.office.meetings.form(cast.meeting).minutes[1] == "What was said. And more was said."
    third = make_meeting_editor()
    third.open(cast.meeting)
    assert third.notice.text == ""


def test_typing_starts_the_two_seconds(editor: MeetingEditor) -> None:
    write(editor, 0, "x")
    assert editor.keeper._timer.isActive()
    assert editor.keeper._timer.interval() <= 2000


def test_discard_brings_the_stored_meeting_back(
    editor: MeetingEditor, prompts: ScriptedPrompts, desk: Desk, cast: Cast
) -> None:
    write(editor, 1, " More.")
    editor.ui.agenda_items.items.go_to(0)
    editor.ui.agenda_items.remove.click()
    prompts.answers = ["discard"]
    assert editor.ask_leave()
    assert [row["title"] for row in editor.ui.agenda_items.value()] == [
        "Opening",
        "Early warning",
        "Training",
    ]
    assert editor.ui.agenda_items.value()[1]["minutes"] == "What was said."
    assert not editor.is_dirty


def test_two_people_on_one_meeting_both_keep_their_changes(
    editor: MeetingEditor, desk: Desk, cast: Cast, make_meeting_editor: Callable[[], MeetingEditor]
) -> None:
    other = make_meeting_editor()
    other.open(cast.meeting)
    write(editor, 0, "Typed here.")
    type_text(other.ui.place, "Room 3")
    assert other.save()
    assert not editor.save()  # told once, both sides' changes are in the form
    assert editor.save()
    form = desk.office.meetings.form(cast.meeting)
    assert (form.meeting.place, form.minutes[0]) == ("Room 3", "Typed here.")


def test_a_meeting_changed_elsewhere_is_shown_when_nothing_is_typed(
    editor: MeetingEditor, desk: Desk, cast: Cast
) -> None:
    form = desk.office.meetings.form(cast.meeting)
    form.minutes[0] = "From the other window."
    desk.office.meetings.save_form(form)
    QApplication.processEvents()
    editor.ui.general_minutes.go_to(0)
    assert editor.ui.general_minutes.minutes.value() == "From the other window."


# When.


def test_another_zone_keeps_the_time_on_the_clock(editor: MeetingEditor) -> None:
    ui = editor.ui
    ui.zone.setEditText("America/New_York")
    assert ui.starts_at.time.text() == "10:00"
    assert ui.starts_at.value() == datetime(2026, 3, 2, 15, tzinfo=UTC)
    assert ui.ends_at.value() == datetime(2026, 3, 2, 16, tzinfo=UTC)
    ui.zone.setEditText("Mars/Olympus")
    assert "not known" in ui.zone.problem()


def test_an_end_without_a_day_is_on_the_day_it_begins(
    make_meeting_editor: Callable[[], MeetingEditor], desk: Desk
) -> None:
    made = make_meeting_editor()
    made.new({"title": "New"})
    made.ui.zone.set_value("UTC")
    type_text(made.ui.starts_at.day, "2 March 2026")
    type_text(made.ui.starts_at.time, "9")
    type_text(made.ui.ends_at.time, "12h30")
    made.ui.ends_at.time.editingFinished.emit()
    assert made.ui.ends_at.value() == datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
    assert made.ui.ends_at.day.value() == date(2026, 3, 2)
    assert made.save()
    assert desk.office.meetings.load(made.record_id).starts_at == DAY


def test_a_date_without_a_time_is_a_problem(editor: MeetingEditor) -> None:
    editor.ui.starts_at.time.clear()
    editor.ui.starts_at.time.textEdited.emit("")
    assert "time of day" in editor.ui.starts_at.problem()
    assert not editor.save()


# Network meetings.


def test_only_network_meetings_have_a_brief(editor: MeetingEditor) -> None:
    tabs = editor.ui.tabs
    assert not tabs.isTabVisible(tabs.indexOf(editor.ui.brief_page))
    editor.ui.kind.set_value("network")
    editor.ui.kind.value_changed.emit()
    assert tabs.isTabVisible(tabs.indexOf(editor.ui.brief_page))
    assert not editor.ui.agenda_items.points.isHidden()


def test_the_delegation_and_the_parts_say_what_is_written(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    editor.ui.kind.set_value("network")
    editor.ui.kind.value_changed.emit()
    editor.show_tab("brief")
    delegation = editor.ui.delegation
    for person in (cast.people[0], cast.people[1]):
        editor.meeting.add_delegate(person)
    assert not editor.meeting.add_delegate(cast.people[0])
    delegation.members.go_to(1)
    qtbot.keyClick(delegation.members, Key.Key_Up, ALT)
    delegation.role.set_value("adviser")
    delegation.role.value_changed.emit()
    editor.ui.objective.setPlainText("x" * 200)
    settle(editor)
    states = {line.title: line.pill for line in editor.brief.list.lines}
    assert states["Objective"] == "written"
    assert states["What we ask"] == "empty"
    assert states["Delegation"] == "2 people"
    assert "room for two" in editor.ui.objective_lines.text()
    assert editor.save()
    members = desk.office.meetings.load(cast.meeting).delegation
    assert [(m.person_id, m.role) for m in members] == [(cast.people[1], "adviser"), (cast.people[0], "head")]


def test_a_new_meeting_like_the_last_one(
    editor: MeetingEditor, desk: Desk, cast: Cast, make_meeting_editor: Callable[[], MeetingEditor]
) -> None:
    editor.ui.attendances.invite_members()
    editor.ui.attendances.choose([0])
    editor.ui.attendances.mark("present")
    assert editor.save()
    values = editor.values_for_copy(cast.meeting)
    made = make_meeting_editor()
    made.new(values)
    assert [row["title"] for row in made.ui.agenda_items.value()] == ["Opening", "Early warning", "Training"]
    assert all(row["minutes"] == "" and row["id"] is None for row in made.ui.agenda_items.value())
    assert {row["state"] for row in made.ui.attendances.value()} == {"invited"}
    assert made.ui.starts_at.value() is None
    assert made.save()
    assert len(titles(desk, made.record_id or 0)) == 3
    assert titles(desk, cast.meeting) == ["Opening", "Early warning", "Training"]


# The page.


def test_hold_opens_the_chosen_meeting_at_its_minutes(qtbot: Any, desk: Desk, cast: Cast) -> None:
    page = MeetingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.activate()
    assert "meeting" not in page.flags()
    page.commands()["meeting.hold"]()
    assert page.meeting is not None and page.meeting.tab == "minutes"
    assert "meeting" in page.flags()
    assert {"meeting.decision", "meeting.action", "meeting.next_item"} <= page.commands().keys()
    page.meeting.show_tab("agenda")
    assert "ordered" in page.flags() and "meeting" not in page.flags()


def test_the_source_of_an_action_opens_the_minutes_of_its_item(qtbot: Any, desk: Desk, cast: Cast) -> None:
    item = desk.office.meetings.load(cast.meeting).agenda_items[1]
    action = desk.office.actions.save(
        ActionItem(text="Send", meeting_id=cast.meeting, agenda_item_id=item.id)
    )
    links = {
        row.link: row.value for part in read_record(desk, "action_item", action).parts for row in part.rows
    }
    assert links["agenda_item", item.id] == "2. Early warning"
    page = MeetingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_record("agenda_item", item.id)
    assert page.meeting is not None and page.meeting.tab == "minutes"
    assert page.meeting.ui.general_minutes.heading.text() == "2. Early warning"
    with pytest.raises(NotFound):
        page.open_record("agenda_item", 999)


def test_the_brief_is_asked_for_where_briefs_are_made(qtbot: Any, desk: Desk, cast: Cast) -> None:
    page = MeetingsPage(desk)
    qtbot.addWidget(page)
    page.activate()
    asked: list[Any] = []
    page.section_requested.connect(lambda *what: asked.append(what))
    page.print_brief()
    assert asked[-1] == ("briefs", "compose", {"meeting_id": None})
    network = desk.office.meetings.save(Meeting(title="Annual meeting", kind="network", starts_at=DAY))
    page.open_record("meeting", network)
    page.print_brief()
    assert asked[-1] == ("briefs", "compose", {"meeting_id": network})


def test_a_read_only_office_cannot_be_written_in(editor: MeetingEditor) -> None:
    editor.binder.set_read_only(True)
    tab = editor.ui.general_minutes
    assert tab.minutes.body.isReadOnly()
    tab.line_to_action()
    assert not tab.entry.isVisible()
    assert not editor.ui.agenda_items.add.isEnabled()
    assert not editor.ui.attendances.body.isEnabled()
    editor.ui.agenda_items._move(0, 1)
    assert editor.ui.agenda_items.value()[0]["title"] == "Opening"


def test_the_models_keep_qt_s_rules(editor: MeetingEditor, qtbot: Any) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, mode)
        for model in (
            editor.ui.agenda_items.items.model(),
            editor.ui.attendances.model,
            editor.ui.general_minutes.outcomes,
        )
    ]
    editor.ui.attendances.invite_members()
    editor.meeting.add_item("More")
    write(editor, 0, "Adopted.").line_to_decision()
    editor.meeting.remove_item(3)
    assert len(testers) == 3


def test_names_of_any_script_stay_plain_text(editor: MeetingEditor, desk: Desk) -> None:
    hostile = desk.office.people.save(Person(given_name="<img src=x>", family_name="王晓明"))
    editor.ui.attendances._add([desk.office.invitations.person(hostile, date(2026, 3, 2))])
    index = editor.ui.attendances.model.index(0, 0)
    assert index.data() == "<img src=x> 王晓明"
