"""Inputs of several rows, and the small parts of forms."""

from __future__ import annotations

from datetime import date

import pytest
from helpers import leave, type_text
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QPushButton,
    QToolButton,
)

from r2p_desktop.qt.widgets.buttons import IconButton, tool_button
from r2p_desktop.qt.widgets.contact_points import ContactPointsEdit
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.empty_state import EmptyState
from r2p_desktop.qt.widgets.field import mark_invalid
from r2p_desktop.qt.widgets.list_editor import ListEditor, RowColumn
from r2p_desktop.qt.widgets.moment_edit import MomentEdit

TODAY = date(2026, 3, 1)
GB, US, DE, FR, AR, ZH = (QLocale(code) for code in ("en_GB", "en_US", "de_DE", "fr_FR", "ar_EG", "zh_CN"))


# Rows.


@pytest.fixture
def rows(show):
    made = ListEditor()
    made.set_columns(
        [RowColumn("text", "Text", QLineEdit, 3), RowColumn("due", "Due", DateEdit)], required="text"
    )
    made.setAccessibleName("Names")
    show(made)
    return made


def texts(rows: ListEditor) -> list[str]:
    return [row["text"] for row in rows.value()]


def test_rows_come_out_with_what_no_column_shows(rows):
    given_rows = [
        {"id": 5, "text": "a", "due": TODAY, "position": 0},
        {"id": 6, "text": "b", "due": None, "position": 1},
    ]
    rows.set_value(given_rows)
    assert rows.value() == given_rows
    rows.set_value(None)
    assert rows.value() == []


def test_rows_are_added_by_enter_and_an_empty_one_does_not_count(rows, qtbot):
    rows.add_row({"text": "a"})
    with qtbot.waitSignal(rows.value_changed):
        qtbot.keyClick(rows.input(0, "text"), Qt.Key.Key_Return)
    assert rows.row_count == 2 and rows.input(1, "text").hasFocus()
    assert texts(rows) == ["a"]
    type_text(rows.input(1, "text"), "второй")
    assert rows.value()[1] == {"id": None, "text": "второй", "due": None, "position": 1}


def test_rows_move_by_key_and_keep_the_focus(rows, qtbot):
    rows.set_value([{"id": n, "text": t, "due": None, "position": n} for n, t in enumerate("abc")])
    field = rows.input(2, "text")
    field.setFocus()
    with qtbot.waitSignal(rows.value_changed):
        qtbot.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(rows) == ["a", "c", "b"] and field.hasFocus()
    assert [(row["id"], row["position"]) for row in rows.value()] == [(0, 0), (2, 1), (1, 2)]
    date_field = rows.input(1, "due")
    date_field.setFocus()
    qtbot.keyClick(date_field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(rows) == ["a", "b", "c"] and date_field.findChild(QCalendarWidget) is None
    qtbot.keyClick(date_field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(rows) == ["a", "b", "c"]


def test_rows_are_taken_out_and_the_focus_stays_near(rows, qtbot):
    rows.set_value([{"id": n, "text": t, "due": None} for n, t in enumerate("abc")])
    remove = [b for b in rows.findChildren(QToolButton) if b.accessibleName() == "Remove row 2"]
    with qtbot.waitSignal(rows.value_changed):
        qtbot.mouseClick(remove[0], Qt.MouseButton.LeftButton)
    assert texts(rows) == ["a", "c"] and rows.input(1, "text").hasFocus()
    rows.remove_row(0)
    rows.remove_row(0)
    assert rows.findChild(QPushButton).hasFocus()


def test_a_problem_of_a_row_is_a_problem_and_every_input_has_a_name(rows, qtbot):
    rows.add_row({"text": "a"})
    type_text(rows.input(0, "due"), "never")
    leave(rows)
    assert "no date" in rows.problem()
    assert rows.input(0, "due").accessibleName() == "Due 1"
    assert rows.findChild(QPushButton).accessibleName() == "Names: Add"


def test_read_only_rows_cannot_be_changed(rows, qtbot):
    rows.set_value([{"id": 1, "text": "a", "due": None}, {"id": 2, "text": "b", "due": None}])
    rows.set_read_only(True)
    assert rows.input(0, "text").isReadOnly() and not rows.findChild(QPushButton).isVisible()
    assert not rows.move_row(0, 1)


KINDS = [("email", "E-mail"), ("phone", "Phone")]
SENSITIVITIES = [("office", "Office"), ("private", "Private")]


@pytest.fixture
def points(show):
    made = ContactPointsEdit()
    made.set_words(KINDS, SENSITIVITIES)
    show(made)
    return made


def test_contact_points_are_rows_of_codes_and_text(points):
    given_rows = [
        {
            "id": 1,
            "kind": "phone",
            "value": "+999 1",
            "label": "desk",
            "preferred": True,
            "sensitivity": "private",
        },
        {
            "id": 2,
            "kind": "email",
            "value": "a@b.example",
            "label": "",
            "preferred": False,
            "sensitivity": "office",
        },
    ]
    points.set_value(given_rows)
    assert points.value() == given_rows
    assert points.input(0, "kind").currentText() == "Phone"
    points.set_words([("email", "Courriel"), ("phone", "Téléphone")], SENSITIVITIES)
    assert points.input(0, "kind").currentText() == "Téléphone" and points.value() == given_rows


def test_one_of_each_kind_is_preferred(points, qtbot):
    points.set_value(
        [{"id": n, "kind": k, "value": str(n), "label": "", "preferred": n in (0, 2), "sensitivity": "office"}
         for n, k in enumerate(("phone", "phone", "email"))]
    )  # fmt: skip
    qtbot.mouseClick(points.input(1, "preferred"), Qt.MouseButton.LeftButton)
    assert [row["preferred"] for row in points.value()] == [False, True, True]


def test_a_new_contact_point_is_typed_at_once(points, qtbot):
    qtbot.mouseClick(points.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert points.input(0, "value").hasFocus()
    qtbot.keyClicks(points.input(0, "value"), "a.ng@office.example")
    row = points.value()[0]
    assert (row["kind"], row["value"], row["sensitivity"], row["id"]) == (
        "email",
        "a.ng@office.example",
        "office",
        None,
    )


# Small things.


def test_a_mark_of_a_composite_is_at_the_part_with_the_focus(qtbot, clock):
    field = MomentEdit(clock=clock)
    qtbot.addWidget(field)
    mark_invalid(field, "Give both.")
    assert field.focusProxy().property("invalid") and field.focusProxy().toolTip() == "Give both."


def test_buttons_have_names_and_follow_their_action(qtbot):
    from PySide6.QtGui import QAction

    button = IconButton("&New person", "plus", primary=True)
    qtbot.addWidget(button)
    action = QAction("New person")
    action.setEnabled(False)
    button.follow(action)
    assert button.accessibleName() == "New person" and not button.isEnabled()
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    small = tool_button("x", "Remove")
    qtbot.addWidget(small)
    assert small.accessibleName() == small.toolTip() == "Remove"


def test_an_empty_list_says_what_belongs_here_and_how_to_begin(qtbot):
    state = EmptyState()
    qtbot.addWidget(state)
    done = []
    state.say(
        "users",
        "Nobody is here yet.",
        [("Add", lambda: done.append("add")), ("Import", lambda: done.append("import"))],
    )
    assert [b.text() for b in state.buttons] == ["Add", "Import"]
    state.buttons[1].click()
    assert done == ["import"]
    state.say("search", "No one matches.", [("Clear filter", lambda: None)])
    assert [b.text() for b in state.buttons] == ["Clear filter"]
