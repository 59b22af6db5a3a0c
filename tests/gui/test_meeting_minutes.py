"""Holding a meeting: minutes, and the decisions and actions that come out of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from helpers import type_text
from meeting_helpers import CONTROL, Cast, Key, write
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.meeting.open_meeting import WHOLE_MEETING
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.theme import Theme


@pytest.fixture
def editor(open_meeting: MeetingEditor) -> MeetingEditor:
    return open_meeting


# Minutes, decisions, actions.


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
    assert tab.entry.text.text() == "A line", "what is not recorded yet stays"
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


def test_large_text_on_a_small_screen_leaves_room_to_write(
    editor: MeetingEditor, theme: Theme, cast: Cast
) -> None:
    theme.set_text_size(150)
    editor.resize(1005, 463)  # what a screen of 1366 x 768 leaves to a form
    tab = write(editor, 0, "")
    QApplication.processEvents()
    line = tab.minutes.body.fontMetrics().lineSpacing()
    assert tab.minutes.body.height() >= 4 * line
    write(editor, 0, "The form is adopted.")
    tab.line_to_decision()
    QApplication.processEvents()
    assert tab.view.isVisible() and tab.view.height() >= line
    assert tab.minutes.body.height() >= 4 * line
