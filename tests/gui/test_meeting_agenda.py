"""The agenda of a meeting and the people asked to it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from helpers import ScriptedPrompts, type_text
from meeting_helpers import ALT, Cast, Key
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from r2p_desktop.model.entities import Attendance, Meeting
from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.meeting.side_list import MIME
from r2p_desktop.qt.page import Desk
from r2p_desktop.services.people import PostEntry


@pytest.fixture
def editor(open_meeting: MeetingEditor) -> MeetingEditor:
    return open_meeting


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


def test_the_menu_of_people_does_what_the_keys_do(editor: MeetingEditor, cast: Cast) -> None:
    tab = editor.ui.attendances
    tab.invite_members()
    opened: list[int] = []
    tab.person_opened.connect(opened.append)
    tab.choose([1])
    ways = dict(tab.ways_with_chosen())
    assert list(ways) == [
        "Open this record",
        "1 Invited",
        "2 Present",
        "3 Excused",
        "4 Represented",
        "5 Absent",
        "Take off the list",
    ]
    ways["Open this record"]()
    ways["3 Excused"]()
    assert opened == [cast.people[1]]
    assert tab.value()[1]["state"] == "excused"
    tab.choose([2])
    assert "Open this record" not in dict(tab.ways_with_chosen())  # an institution, nobody named
