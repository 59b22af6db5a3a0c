"""No mouse: a contact is added, found and left by keys alone, and every part of the window is reached."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from helpers import type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_helpers import FakeHost

from r2p_desktop.qt.dialogs.quick_open import QuickOpen
from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.shell import Shell

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONGEST_WAY = 60


class Keys:
    """Types where the cursor is, and never says where that should be."""

    @property
    def place(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "no widget has the cursor"
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.place, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        type_text(self.place, text)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        """Go on with Tab until the input of this accessible name has the cursor."""
        seen = []
        for _ in range(LONGEST_WAY):
            if self.place.accessibleName() == name:
                return
            seen.append(self.place.accessibleName())
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}; it comes to {seen}")

    def is_in(self, widget: QWidget) -> bool:
        return widget is self.place or widget.isAncestorOf(self.place)


@pytest.fixture
def window(qtbot, theme, jobs, window_settings, desk: Desk) -> MainWindow:
    shell = Shell(theme)
    qtbot.addWidget(shell)
    made = MainWindow(shell, FakeHost(jobs, window_settings), desk)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    return made


@pytest.fixture
def keys(window: MainWindow) -> Keys:
    return Keys()


@pytest.fixture
def add_contact(window: MainWindow, keys: Keys, desk: Desk) -> Callable[[str, str], int]:
    def add(given: str, family: str) -> int:
        keys.press(Key.Key_2, CONTROL)
        keys.press(Key.Key_N, CONTROL)
        keys.tab_to("Given name")
        keys.type(given)
        keys.press(Key.Key_Tab)
        assert keys.place.accessibleName() == "Family name"
        keys.type(family)
        keys.tab_to("Post")
        keys.type("Head of Unit")
        keys.tab_to("Unit")
        keys.type("Early warning")
        keys.press(Key.Key_S, CONTROL)
        record_id = window.page.host.editor.record_id
        assert record_id is not None
        return int(record_id)

    return add


def test_a_contact_is_added_found_opened_and_left_by_keys(window, keys, desk, add_contact, qtbot):
    person = add_contact("Мария", "Соколова")
    assert desk.office.people.names([person]) == {person: "Мария Соколова"}
    assert desk.office.people.present_post(person).unit == "Early warning"
    keys.press(Key.Key_Escape)
    assert not window.page.is_editing()
    assert keys.is_in(window.page.pane.view)
    keys.press(Key.Key_1, CONTROL)
    assert window.shell.current_key == "start"

    keys.press(Key.Key_K, CONTROL)
    finder = QApplication.activeModalWidget()
    assert isinstance(finder, QuickOpen)
    finder.activateWindow()
    keys.type("соко")
    qtbot.waitUntil(lambda: [line.title for line in finder.model.lines] == ["Мария Соколова"])
    keys.press(Key.Key_Return)
    qtbot.waitUntil(window.page.is_editing)
    assert window.page.host.editor.record_id == person
    window.shell.activateWindow()
    qtbot.waitUntil(lambda: keys.is_in(window.page.host.editor))
    keys.press(Key.Key_Escape)
    assert (window.shell.current_key, window.page.is_editing()) == ("people", False)
    assert window.page.pane.chosen_ids() == (person,)


def test_escape_in_an_edit_asks_and_keeps(window, keys, desk, prompts, add_contact):
    person = add_contact("Ann", "Ng")
    keys.tab_to("Family name")
    keys.type("Haddad")  # Tab has marked the whole name: it is typed over
    prompts.answers = ["keep"]
    keys.press(Key.Key_Escape)
    assert window.page.is_editing()
    prompts.answers = ["save"]
    keys.press(Key.Key_Escape)
    assert not window.page.is_editing()
    assert desk.office.people.names([person]) == {person: "Ann Haddad"}


def test_return_opens_the_chosen_row_and_f2_too(window, keys, add_contact):
    add_contact("Ann", "Ng")
    for key in (Key.Key_Return, Key.Key_F2):
        keys.press(Key.Key_Escape)
        assert keys.is_in(window.page.pane.view)
        keys.press(key)
        assert window.page.is_editing(), key


def test_tab_leaves_a_table_instead_of_going_through_its_cells(window, keys, add_contact):
    add_contact("Ann", "Ng")
    add_contact("Bea", "Ng")
    keys.press(Key.Key_Escape)
    view = window.page.pane.view
    assert keys.is_in(view)
    row = view.currentIndex().row()
    keys.press(Key.Key_Tab)
    assert not keys.is_in(view)
    assert view.currentIndex().row() == row
    keys.press(Key.Key_Tab, SHIFT)
    assert keys.is_in(view)


def test_f6_goes_round_the_panes_and_back(window, keys, add_contact):
    add_contact("Ann", "Ng")
    keys.press(Key.Key_Escape)
    parts = {"sidebar": window.shell.sidebar, "header": window.shell.header, "page": window.page}

    def here() -> str:
        return next(name for name, part in parts.items() if keys.is_in(part))

    assert here() == "page"
    forward = []
    for _ in parts:
        keys.press(Key.Key_F6)
        forward.append(here())
    assert sorted(forward) == sorted(parts) and forward[-1] == "page"
    keys.press(Key.Key_F6, SHIFT)
    assert here() == forward[-2]


def test_ctrl_f_searches_and_down_comes_back_to_the_rows(window, keys, add_contact):
    add_contact("Ann", "Ng")
    add_contact("Bea", "Okoye")
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_F, CONTROL)
    assert keys.place is window.page.pane.search_box
    keys.type("oko")
    keys.press(Key.Key_Down)
    assert keys.is_in(window.page.pane.view)
    assert window.page.pane.model.rowCount() == 1
    keys.press(Key.Key_Escape)
    assert window.page.pane.model.rowCount() == 2


def test_the_bin_and_back_by_keys(window, keys, desk, add_contact):
    person = add_contact("Ann", "Ng")
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Delete)
    assert window.page.pane.model.rowCount() == 0
    keys.press(Key.Key_Z, CONTROL)
    assert window.page.pane.model.rowCount() == 1
    assert desk.office.people.load(person).deleted_at is None
