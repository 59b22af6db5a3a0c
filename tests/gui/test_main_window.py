"""The window with its content: every command bound, every record reachable, nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from helpers import ScriptedPrompts, type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from window_helpers import FakeHost

from r2p_desktop.model.entities import ROOTS, ActionItem, Institution, Office, Person
from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.qt.example_titles import OF_ANOTHER
from r2p_desktop.qt.key_manners import KeyManners
from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages import PAGES, page_of
from r2p_desktop.qt.sections import SECTIONS
from r2p_desktop.qt.shell import Shell
from r2p_desktop.services.beginnings import Beginnings


@pytest.fixture
def host(jobs, window_settings) -> FakeHost:
    return FakeHost(jobs, window_settings)


@pytest.fixture
def build(qtbot, theme, host) -> Callable[[Desk | None], MainWindow]:
    def made(desk: Desk | None) -> MainWindow:
        shell = Shell(theme)
        qtbot.addWidget(shell)
        window = MainWindow(shell, host, desk)
        shell.show()
        qtbot.waitExposed(shell)
        return window

    return made


@pytest.fixture
def window(build, desk) -> MainWindow:
    return build(desk)


def add_person(desk: Desk, name: str = "Ng") -> int:
    return desk.office.people.save(Person(family_name=name, given_name="Ann"))


# What belongs together.


def test_every_section_has_a_page_and_every_page_knows_its_tables():
    assert [entry.key for entry in PAGES] == [section.key for section in SECTIONS]
    for entry in PAGES:
        assert entry.load().key == entry.key
        assert set(entry.load().tables) == set(entry.tables)


def test_every_record_opens_on_some_page():
    assert {page_of(table).key for table in ROOTS} <= {section.key for section in SECTIONS}


def test_every_command_is_bound_and_those_of_pages_are_done_by_some_page(window):
    assert window.registry.unbound == ()
    offered = {command for entry in PAGES for command in window.page_for(entry.key).commands()}
    in_a_meeting = {
        "meeting.decision", "meeting.action", "meeting.next_item", "meeting.previous_item", "item.up", "item.down",
    }  # fmt: skip
    assert window.registry.by_page <= offered | in_a_meeting


# Going places.


def test_it_begins_on_start_and_goes_to_every_section_and_back(window):
    assert window.shell.current_key == "start"
    for section in SECTIONS:
        assert window.registry.run(f"go.{section.key}")
        assert window.shell.current_key == section.key
    while window.navigation.can_go_back:
        assert window.registry.run("go.back")
    assert window.shell.current_key == "start"
    window.registry.run("go.forward")
    assert window.shell.current_key == SECTIONS[1].key


def test_a_section_chosen_in_the_sidebar_is_shown(window):
    window.shell.sidebar.section_requested.emit("plan")
    assert window.shell.current_key == "plan"


def test_a_record_opens_from_anywhere_on_its_page(window, desk):
    person = add_person(desk)
    assert window.open_record("person", person)
    assert window.shell.current_key == "people"
    assert window.page.is_editing()
    window.go(Place("people"))
    assert not window.page.is_editing()


def test_a_record_that_is_gone_is_told_and_the_list_shown(window, desk, prompts):
    person = add_person(desk)
    desk.office.history.undo()
    window.open_record("person", person)
    assert not window.page.is_editing()
    assert [type(error).__name__ for error in prompts.errors] == ["NotFound"]


def test_an_edit_is_asked_about_before_the_page_is_left(window, desk, prompts: ScriptedPrompts, qtbot):
    window.open_record("person", add_person(desk))
    editor = window.page.host.editor
    editor.ui.family_name.end(False)
    type_text(editor.ui.family_name, "-Haddad")
    qtbot.waitUntil(window.shell.isWindowModified)
    prompts.answers = ["keep"]
    assert not window.go(Place("plan"))
    assert (window.shell.current_key, window.shell.sidebar.current) == ("people", "people")
    prompts.answers = ["save"]
    assert window.go(Place("plan"))
    assert [c.title for c in desk.office.people.choices("Haddad")] == ["Ann Ng-Haddad"]


# Undo.


def test_undo_and_redo_name_the_step_and_do_it(window, desk):
    undo, redo = window.registry.action("edit.undo"), window.registry.action("edit.redo")
    assert not undo.isEnabled()
    add_person(desk, "O'Ng & Co")
    assert undo.text() == "Undo: New contact A. O'Ng && Co"
    undo.trigger()
    assert desk.office.people.choices("") == []
    assert redo.text() == "Redo: New contact A. O'Ng && Co"
    redo.trigger()
    assert len(desk.office.people.choices("")) == 1


def test_ctrl_z_takes_the_typed_text_back_first_then_the_record(window, desk, qtbot, qapp):
    text_first = KeyManners(qapp)
    qapp.installEventFilter(text_first)
    try:
        add_person(desk)
        window.go(Place("people"))
        search = window.page.pane.search_box
        search.setFocus()
        type_text(search, "x")
        qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert search.text() == ""
        assert len(desk.office.people.choices("")) == 1
        qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert desk.office.people.choices("") == []
    finally:
        qapp.removeEventFilter(text_first)


# What the frame says.


def test_the_frame_names_the_office_its_marking_and_the_example(window, desk, qtbot):
    assert window.shell.windowTitle() == "Office of Ardenia[*]"
    code = desk.office.vocabularies.add("marking", "RESTRICTED")
    office: Office = desk.office.settings()
    office.marking, office.is_example = code, True
    desk.office.save_settings(office)
    assert window.shell.windowTitle() == "Office of Ardenia · EXAMPLE - fictional[*]"
    assert window.shell.marking_bar.text() == "EXAMPLE - fictional   ·   RESTRICTED"


def test_every_dialog_of_an_example_says_that_it_is_one(window, desk, qtbot, tmp_path):
    office: Office = desk.office.settings()
    office.is_example = True
    desk.office.save_settings(office)
    window.registry.run("help.about")
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: "EXAMPLE - fictional" in dialog.windowTitle())
    dialog.close()
    box = QMessageBox(window.shell)
    box.setWindowTitle(QApplication.applicationDisplayName())
    box.open()
    qtbot.waitUntil(lambda: box.windowTitle() == "EXAMPLE - fictional")
    box.close()
    other = NewOfficeDialog(
        window.shell, jobs=desk.jobs, prompts=desk.prompts, clock=desk.office.clock,
        beginnings=Beginnings(tmp_path / "begun.json"),
    )  # fmt: skip
    other.setProperty(OF_ANOTHER, True)
    other.open()
    window.registry.run("help.about")
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: "EXAMPLE - fictional" in dialog.windowTitle())
    assert "EXAMPLE" not in other.windowTitle(), "another office is no example"
    dialog.close()
    other.reject()


def test_a_window_whose_office_is_being_closed_asks_it_nothing(window, desk):
    window.let_go()
    desk.office.close(backup=False)
    window.refresh_commands()
    desk.hub.publish(Changes(0, "", None, {"office": frozenset({1})}, {}, {}))
    assert not window.registry.action("go.people").isEnabled()


def test_overdue_actions_are_counted_beside_their_section(window, desk, qtbot, clock):
    button = window.shell.sidebar.button("actions")
    desk.office.actions.save(ActionItem(text="Send the note", due_on=clock.today().replace(year=2025)))
    qtbot.waitUntil(lambda: button.accessibleName() == "Actions, 1 overdue")


def test_the_status_line_tells_the_age_of_the_backup(window, qtbot):
    qtbot.waitUntil(lambda: window.shell.status_texts[3] == "No backup yet")
    with qtbot.waitSignal(window.host.jobs.ended):
        window.registry.run("office.backup")
    qtbot.waitUntil(lambda: window.shell.status_texts[3].startswith("Last backup today"))
    assert "backup" in window.shell.toast.text


def test_checking_the_office_says_it_is_whole(window, prompts, qtbot):
    window.registry.run("tools.check")
    qtbot.waitUntil(lambda: prompts.told == ["The office's file is whole."])


def test_refresh_makes_every_page_seen_read_again(window, qtbot):
    with qtbot.waitSignal(window.page.filled):
        window.registry.run("view.refresh")


# The window itself.


def test_text_size_and_colours_are_remembered(window, host):
    window.registry.run("view.larger")
    window.registry.run("view.dark")
    assert (host.settings.text_size, host.settings.theme, window.shell.theme.dark) == (110, "dark", True)
    window.registry.run("view.usual")
    assert host.settings.text_size == 100


def test_f6_goes_round_the_parts_of_the_window(window, desk):
    add_person(desk)
    window.go(Place("people"))
    seen = []
    for _ in range(3):
        window.registry.run("view.next_pane")
        focus = QApplication.focusWidget()
        seen.append(
            next(
                name
                for name, part in (
                    ("sidebar", window.shell.sidebar), ("header", window.shell.header), ("page", window.page),
                )
                if part.isAncestorOf(focus)
            )
        )  # fmt: skip
    assert sorted(seen) == ["header", "page", "sidebar"]


def test_folding_the_sidebar_ticks_the_menu_and_is_remembered(window, host):
    window.registry.action("view.sidebar").trigger()
    assert window.shell.sidebar.is_folded
    assert host.settings.sidebar_folded
    window.shell.sidebar.set_folded(False)
    assert not window.registry.action("view.sidebar").isChecked()


# Without an office.


def test_without_an_office_only_what_needs_none_is_enabled(build):
    window = build(None)
    enabled = {c.id for c in window.registry.commands if window.registry.action(c.id).isEnabled()}
    assert {"office.new", "office.open", "office.demo", "office.take_over", "program.quit"} <= enabled
    assert not [c for c in enabled if c.startswith(("go.", "record.", "import.", "edit."))]


def test_saved_is_not_said_any_more_once_something_else_changed(window, desk):
    window.shell.set_saved_text("Saved 14:02")
    desk.office.institutions.save(Institution(name="Ministry of Works"))
    assert window.shell.status_texts[2] == ""
