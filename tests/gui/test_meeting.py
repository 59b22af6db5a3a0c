"""Holding a meeting: agenda, people, minutes, decisions and actions, drafts, conflicts, keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from helpers import ScriptedPrompts, type_text
from meeting_helpers import DAY, Cast, make_cast
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from r2p_desktop.model.entities import Attendance, Meeting, Person
from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.meeting.open_meeting import WHOLE_MEETING
from r2p_desktop.qt.meeting.side_list import MIME
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.meetings_page import MeetingsPage
from r2p_desktop.services.people import PostEntry

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cast(desk: Desk) -> Cast:
    return make_cast(desk.office)


@pytest.fixture
def make_editor(qtbot: Any, desk: Desk) -> Iterator[Callable[[], MeetingEditor]]:
    """Makes editors, as two windows or a second start of the program would; their timers end with the test."""
    made: list[MeetingEditor] = []

    def make() -> MeetingEditor:
        made.append(MeetingEditor(desk))
        qtbot.addWidget(made[-1])
        return made[-1]

    yield make
    for editor in made:
        editor.keeper.forget()


@pytest.fixture
def editor(make_editor: Callable[[], MeetingEditor], cast: Cast) -> MeetingEditor:
    made = make_editor()
    made.resize(1100, 640)
    made.show()
    made.open(cast.meeting)
    return made


def settle(editor: MeetingEditor) -> None:
    """As if the person paused in typing."""
    editor._on_settled()


def titles(desk: Desk, meeting_id: int) -> list[str]:
    return [item.title for item in desk.office.meetings.load(meeting_id).agenda_items]


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


# Agenda.


def test_items_are_added_by_typing_and_enter(editor: MeetingEditor, qtbot: Any) -> None:
    tab = editor.ui.agenda_items
    editor.show_tab("agenda")
    for title in ("Budget", "  Any   other business "):
        type_text(tab.new_title, title)
        qtbot.keyClick(tab.new_title, Key.Key_Return)
    assert [item["title"] for item in tab.value()][3:] == ["Budget", "Any other business"]
    assert tab.items.place == 4
    assert tab.new_title.hasFocus()


def test_moving_an_item_takes_its_minutes_along(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    editor.show_tab("agenda")
    items = editor.ui.agenda_items.items
    items.go_to(1)
    qtbot.keyClick(items, Key.Key_Up, ALT)
    assert [line.title for line in items.lines] == ["1. Early warning", "2. Opening", "3. Training"]
    assert items.place == 0
    qtbot.keyClick(items, Key.Key_Up, ALT)  # there is nothing above
    assert editor.save()
    form = desk.office.meetings.form(cast.meeting)
    assert [item.title for item in form.meeting.agenda_items] == ["Early warning", "Opening", "Training"]
    assert form.minutes == ["What was said.", "", ""]


def test_an_item_is_dragged_to_its_place(editor: MeetingEditor) -> None:
    items = editor.ui.agenda_items.items
    model = items.model()
    carried = model.mimeData([model.index(2, 0)])
    assert not model.dropMimeData(carried, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert [line.title for line in items.lines] == ["1. Training", "2. Opening", "3. Early warning"]
    down = QMimeData()
    down.setData(MIME, b"0")
    model.dropMimeData(down, Qt.DropAction.MoveAction, -1, -1, model.index(2, 0))
    assert [line.title for line in items.lines] == ["1. Opening", "2. Training", "3. Early warning"]
    foreign = QMimeData()
    foreign.setText("nothing of ours")
    assert not model.dropMimeData(foreign, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_the_time_planned_is_compared_with_the_slot(editor: MeetingEditor, qtbot: Any) -> None:
    tab = editor.ui.agenda_items
    assert tab.total.text() == "3 items · 50 of 60 minutes planned"
    tab.items.go_to(2)
    tab.duration.clear()
    qtbot.keyClicks(tab.duration, "35")
    assert tab.total.text() == "3 items · 75 of 60 minutes planned · 15 minutes too long"
    assert tab.total.objectName() == "problem"


def test_a_meeting_of_several_days_has_no_slot(editor: MeetingEditor) -> None:
    editor.ui.ends_at.set_value(datetime(2026, 3, 4, 9, tzinfo=UTC))
    editor.ui.ends_at.value_changed.emit()
    assert editor.ui.agenda_items.total.text() == "3 items · 50 minutes planned"


def test_taking_an_item_with_minutes_off_the_agenda_asks(
    editor: MeetingEditor, prompts: ScriptedPrompts, qtbot: Any
) -> None:
    items = editor.ui.agenda_items.items
    items.go_to(1)
    prompts.answers = [False]
    qtbot.keyClick(items, Key.Key_Delete)
    assert len(items.lines) == 3
    prompts.answers = [True]
    qtbot.keyClick(items, Key.Key_Delete)
    assert [line.title for line in items.lines] == ["1. Opening", "2. Training"]
    items.go_to(0)
    qtbot.keyClick(items, Key.Key_Delete)  # nothing was written there: no question
    assert [line.title for line in items.lines] == ["1. Training"]


# People.


def test_inviting_by_name_in_any_script(editor: MeetingEditor, qtbot: Any) -> None:
    tab = editor.ui.attendances
    editor.show_tab("people")
    for typed, name in (("lukasz", "Łukasz Kowalczyk"), ("العمري", "خالد العمري")):
        type_text(tab.person, typed)
        tab.person.open_list()
        qtbot.keyClick(
            tab.person._completer.popup() if hasattr(tab.person, "_completer") else tab.person._popup,
            Key.Key_Return,
        )
        assert tab.value()[-1]["name_then"] == name
    assert tab.value()[0]["title_then"] == "Head of unit"
    assert tab.value()[0]["institution_then"] == "Ministry of Interior"
    assert tab.person.text() == ""


def test_the_members_of_the_body_are_invited_once(editor: MeetingEditor) -> None:
    tab = editor.ui.attendances
    tab.body.click()
    tab.body.click()
    assert [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())] == [
        "Amina Haddad",
        "Łukasz Kowalczyk",
        "Ministry of Justice",
    ]


def test_those_of_last_time_are_invited(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    before = Meeting(title="Second meeting", body_id=cast.body, starts_at=datetime(2026, 1, 2, 9, tzinfo=UTC))
    before.attendances = [Attendance(person_id=cast.people[2], state="absent")]
    desk.office.meetings.save(before)
    editor.ui.attendances.last.click()
    (row,) = editor.ui.attendances.value()
    assert (row["person_id"], row["state"]) == (cast.people[2], "invited")


def test_nobody_to_invite_is_said(editor: MeetingEditor, prompts: ScriptedPrompts) -> None:
    editor.ui.attendances.last.click()
    assert len(prompts.told) == 1
    assert editor.ui.attendances.value() == []


def test_states_are_set_by_keys_and_summed_by_ministry(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = editor.ui.attendances
    editor.show_tab("people")
    tab.invite_members()
    tab.choose([0, 2])
    qtbot.keyClick(tab.view, Key.Key_2)
    tab.choose([1])
    qtbot.keyClick(tab.view, Key.Key_4)
    field = tab.view.findChild(QLineEdit)  # naming the substitute follows at once
    type_text(field, "Marta Ilić")  # and Ctrl+S with the cursor still there
    assert tab.value()[1]["represented_by"] == "Marta Ilić"
    assert tab.total.text() == "3 asked: 2 present, 1 represented"
    assert [(line.title, line.detail) for line in tab.sums.lines] == [
        ("Ministry of Justice", "2 present"),
        ("Ministry of Interior", "1 represented"),
    ]
    assert editor.save()
    saved = desk.office.meetings.load(cast.meeting).attendances
    assert [(a.state, a.represented_by) for a in saved] == [
        ("present", ""),
        ("represented", "Marta Ilić"),
        ("present", ""),
    ]
    assert saved[2].institution_then == "Ministry of Justice"


def test_the_title_of_that_day_stays_when_somebody_moves(
    editor: MeetingEditor, desk: Desk, cast: Cast
) -> None:
    editor.ui.attendances.invite_members()
    editor.mark_held()
    assert editor.save()
    desk.office.people.move(cast.people[0], PostEntry("Minister", cast.ministries[1], date(2026, 3, 10)))
    type_text(editor.ui.place, "Room 3")
    assert editor.save()
    first = desk.office.meetings.load(cast.meeting).attendances[0]
    assert (first.title_then, first.institution_then) == ("Legal adviser", "Ministry of Justice")


def test_titles_follow_the_record_until_the_meeting_is_held(
    editor: MeetingEditor, desk: Desk, cast: Cast
) -> None:
    editor.ui.attendances.invite_members()
    assert editor.save()
    desk.office.people.move(cast.people[0], PostEntry("Minister", cast.ministries[1], date(2026, 2, 20)))
    editor.mark_held()
    assert editor.save()
    first = desk.office.meetings.load(cast.meeting).attendances[0]
    assert (first.title_then, first.institution_then) == ("Minister", "Ministry of Interior")


def test_people_are_taken_off_the_list(editor: MeetingEditor, qtbot: Any) -> None:
    tab = editor.ui.attendances
    tab.invite_members()
    tab.choose([0, 1])
    qtbot.keyClick(tab.view, Key.Key_Delete)
    assert [row["institution_then"] for row in tab.value()] == ["Ministry of Justice"]
    assert tab.chosen() == [0]


# Minutes, decisions, actions.


def write(editor: MeetingEditor, place: int, text: str) -> Any:
    """Put the cursor under an item and type."""
    tab = editor.ui.general_minutes
    editor.show_tab("minutes")
    tab.go_to(place)
    tab.minutes.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(tab.minutes.body, text)
    return tab


def test_a_line_becomes_a_decision_at_once(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    tab = write(editor, 0, "The form is adopted.")
    told: list[str] = []
    tab.told.connect(lambda text, _verb, _back: told.append(text))
    at = tab.minutes.body.textCursor().position()
    tab.line_to_decision()
    (decision,) = desk.office.meetings.decisions_of(cast.meeting)
    item = desk.office.meetings.load(cast.meeting).agenda_items[0]
    assert (decision.text, decision.agenda_item_id) == ("The form is adopted.", item.id)
    assert told == [f"Decision {decision.reference} is recorded."]
    assert tab.outcomes.rows[0].reference == decision.reference
    assert tab.items.lines[0].detail == "minutes written · 1 decision"
    assert tab.minutes.body.textCursor().position() == at
    assert tab.minutes.body.hasFocus()


def test_only_the_words_selected_become_the_decision(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    tab = write(editor, 0, "After some talk it was agreed to wait.")
    cursor = tab.minutes.body.textCursor()
    cursor.setPosition(16)
    cursor.setPosition(38, QTextCursor.MoveMode.KeepAnchor)
    tab.minutes.body.setTextCursor(cursor)
    tab.line_to_decision()
    assert [d.text for d in desk.office.meetings.decisions_of(cast.meeting)] == ["it was agreed to wait."]


def test_a_decision_under_an_item_that_was_just_added(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    editor.ui.agenda_items.new_title.setText("Any other business")
    editor.ui.agenda_items.add.click()
    tab = write(editor, 3, "We meet again in May.")
    tab.line_to_decision()
    (decision,) = desk.office.meetings.decisions_of(cast.meeting)
    assert decision.agenda_item_id == desk.office.meetings.load(cast.meeting).agenda_items[3].id
    assert tab.place == 3
    assert desk.office.meetings.form(cast.meeting).minutes[3] == "We meet again in May."


def test_an_action_with_an_institution_and_words_for_a_date(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = write(editor, 1, "")
    tab.minutes.body.moveCursor(QTextCursor.MoveOperation.End)
    tab.line_to_action()
    entry = tab.entry
    assert entry.text.text() == "What was said."
    assert entry.owner.hasFocus()
    entry.owner.set_value(-cast.ministries[1])
    entry.due.setText("before the summer")
    entry.due.textEdited.emit("before the summer")
    qtbot.keyClick(entry.due, Key.Key_Return)
    (action,) = desk.office.meetings.actions_of(cast.meeting)
    stored = desk.office.actions.load(action.id)
    assert (stored.institution_id, stored.person_id, stored.due_words) == (
        cast.ministries[1],
        None,
        "before the summer",
    )
    row = tab.outcomes.rows[0]
    assert (row.who, row.when, row.late) == ("Ministry of Interior", "before the summer", False)
    assert entry.text.text() == "" and entry.owner.value() is None


def test_an_action_for_a_person_knows_post_and_institution(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = write(editor, 0, "Send the figures")
    tab.line_to_action()
    tab.entry.owner.set_value(cast.people[1])
    tab.entry.due.set_value(date(2026, 2, 20))
    qtbot.keyClick(tab.entry.text, Key.Key_Return)
    row = tab.outcomes.rows[0]
    assert row.who == "Łukasz Kowalczyk · Ministry of Interior"
    assert row.when == "20 Feb 2026, 10 days overdue" and row.late


def test_an_owner_who_was_not_chosen_is_not_dropped_silently(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = write(editor, 0, "Send the figures")
    tab.line_to_action()
    type_text(tab.entry.owner, "Somebody unknown")
    qtbot.keyClick(tab.entry.text, Key.Key_Return)
    assert not desk.office.meetings.actions_of(cast.meeting)
    assert "from the list" in tab.entry.problem.text()
    tab.entry.owner.set_value(None)
    qtbot.keyClick(tab.entry.text, Key.Key_Return)
    assert len(desk.office.meetings.actions_of(cast.meeting)) == 1


def test_escape_in_the_entry_leads_back_to_the_minutes(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = write(editor, 0, "A line")
    tab.line_to_action()
    qtbot.keyClick(tab.entry.owner, Key.Key_Escape)
    assert tab.minutes.body.hasFocus()
    assert tab.entry.text.text() == ""
    assert not desk.office.meetings.actions_of(cast.meeting)


def test_an_empty_line_asks_for_words_first(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = write(editor, 2, "")
    tab.line_to_decision()
    assert tab.entry.text.hasFocus()
    qtbot.keyClick(tab.entry.text, Key.Key_Return)
    assert not tab.entry.problem.isHidden()
    assert not desk.office.meetings.decisions_of(cast.meeting)
    type_text(tab.entry.text, "Adjourned.")
    qtbot.keyClick(tab.entry.text, Key.Key_Return)
    assert [d.text for d in desk.office.meetings.decisions_of(cast.meeting)] == ["Adjourned."]


def test_a_decision_is_taken_back_and_comes_back(
    editor: MeetingEditor, desk: Desk, cast: Cast, qtbot: Any
) -> None:
    tab = write(editor, 0, "Adopted.")
    ways: list[Any] = []
    tab.told.connect(lambda _text, _verb, back: ways.append(back))
    tab.line_to_decision()
    tab.view.selectRow(0)
    tab.view.setCurrentIndex(tab.outcomes.index(0, 0))
    qtbot.keyClick(tab.view, Key.Key_Delete)
    assert not desk.office.meetings.decisions_of(cast.meeting)
    QApplication.processEvents()
    assert tab.outcomes.rows == ()
    ways[-1]()
    assert len(desk.office.meetings.decisions_of(cast.meeting)) == 1


def test_a_decision_is_quoted_in_the_minutes(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    tab = write(editor, 0, "Adopted.")
    tab.line_to_decision()
    tab.view.setCurrentIndex(tab.outcomes.index(0, 0))
    ways = dict(tab.pane.ways())
    ways["Put its words into the minutes"]()
    reference = desk.office.meetings.decisions_of(cast.meeting)[0].reference
    assert editor.ui.agenda_items.value()[0]["minutes"] == f"Adopted.\n\n{reference}: Adopted."


def test_the_menu_of_people_does_what_the_keys_do(editor: MeetingEditor, cast: Cast) -> None:
    tab = editor.ui.attendances
    tab.invite_members()
    opened: list[int] = []
    tab.person_opened.connect(opened.append)
    tab.choose([1])
    ways = dict(tab.ways_with_chosen())
    assert list(ways) == [
        "Open",
        "1 Invited",
        "2 Present",
        "3 Excused",
        "4 Represented",
        "5 Absent",
        "Take off the list",
    ]
    ways["Open"]()
    ways["3 Excused"]()
    assert opened == [cast.people[1]]
    assert tab.value()[1]["state"] == "excused"
    tab.choose([2])
    assert "Open" not in dict(tab.ways_with_chosen())  # an institution, nobody named


def test_control_page_down_goes_through_the_items(editor: MeetingEditor, qtbot: Any) -> None:
    tab = write(editor, 0, "One.")
    qtbot.keyClick(tab.minutes.body, Key.Key_PageDown, CONTROL)
    assert tab.heading.text() == "2. Early warning"
    assert tab.minutes.value() == "What was said."
    for _ in range(3):
        qtbot.keyClick(tab.minutes.body, Key.Key_PageDown, CONTROL)
    assert tab.place == WHOLE_MEETING
    qtbot.keyClick(tab.minutes.body, Key.Key_PageUp, CONTROL)
    assert tab.heading.text() == "3. Training"
    assert editor.ui.agenda_items.value()[0]["minutes"] == "One."


def test_formatting_is_kept(editor: MeetingEditor, desk: Desk, cast: Cast) -> None:
    tab = editor.ui.general_minutes
    tab.go_to(WHOLE_MEETING)
    tab.minutes.set_value("**Bold** words\n\n- one\n- two")
    tab.minutes.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(tab.minutes.body, " and <b> * typed")
    assert editor.save()
    stored = desk.office.meetings.form(cast.meeting).general_minutes
    assert stored == "**Bold** words\n\n- one\n- two and \\<b> \\* typed"


# Safety.


def test_what_is_typed_survives_a_crash(
    editor: MeetingEditor, desk: Desk, cast: Cast, make_editor: Callable[[], MeetingEditor]
) -> None:
    write(editor, 1, " And more was said.")
    editor.ui.attendances.invite_members()
    editor.keeper.keep()  # what the two-second timer does
    again = make_editor()  # the program, started anew
    again.open(cast.meeting)
    assert "was not saved" in again.notice.text
    assert again.ui.agenda_items.value()[1]["minutes"] == "What was said."
    again.notice.buttons[0].click()
    assert again.ui.agenda_items.value()[1]["minutes"] == "What was said. And more was said."
    assert len(again.ui.attendances.value()) == 3
    assert again.save()
    assert desk.office.meetings.form(cast.meeting).minutes[1] == "What was said. And more was said."
    third = make_editor()
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
    editor: MeetingEditor, desk: Desk, cast: Cast, make_editor: Callable[[], MeetingEditor]
) -> None:
    other = make_editor()
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
    make_editor: Callable[[], MeetingEditor], desk: Desk
) -> None:
    made = make_editor()
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
    editor: MeetingEditor, desk: Desk, cast: Cast, make_editor: Callable[[], MeetingEditor]
) -> None:
    editor.ui.attendances.invite_members()
    editor.ui.attendances.choose([0])
    editor.ui.attendances.mark("present")
    assert editor.save()
    values = editor.values_for_copy(cast.meeting)
    made = make_editor()
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
