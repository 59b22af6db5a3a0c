"""The command list: no doubled keys, nothing without a function behind it, menus made of it alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from r2p_desktop.qt.command_list import COMMANDS
from r2p_desktop.qt.commands import Command, CommandRegistry, Context, Keys, Role, Scope, clashes
from r2p_desktop.qt.sections import MENUS


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def portable(sequences):
    return [s.toString(QKeySequence.SequenceFormat.PortableText) for s in sequences]


@pytest.mark.parametrize("platform", ["win32", "linux", "darwin"])
def test_no_two_commands_answer_the_same_keys(platform):
    assert clashes(COMMANDS, platform) == []


def test_a_clash_is_found_within_a_scope_and_with_the_window():
    one = Command("a", "A", "file", keys=("Ctrl+T",), scope=Scope.MEETING)
    assert clashes([one, Command("b", "B", "file", keys=("Ctrl+T",), scope=Scope.PREVIEW)]) == []
    assert clashes([one, Command("b", "B", "file", keys=("Ctrl+T",))]) == [("Ctrl+T", "a", "b")]
    assert clashes([one, Command("b", "B", "file", keys=("Ctrl+T",), scope=Scope.MEETING)])


def test_doubled_ids_and_keys_are_refused(window):
    with pytest.raises(ValueError, match="share an id"):
        CommandRegistry([Command("a", "A", "file"), Command("a", "B", "file")], window)
    with pytest.raises(ValueError, match="same keys"):
        CommandRegistry(
            [Command("a", "A", "file", keys=("F7",)), Command("b", "B", "file", keys=("F7",))], window
        )


def test_what_a_desktop_adds_to_a_standard_key_gives_way_to_a_key_asked_for_by_name(window, monkeypatch):
    bindings = [QKeySequence("Del"), QKeySequence("Ctrl+D")]  # as X11 has them
    monkeypatch.setattr(QKeySequence, "keyBindings", lambda _key: list(bindings))
    one = Command("a", "A", "file", keys=(Keys.Delete,), scope=Scope.LIST)
    two = Command("b", "B", "file", keys=("Ctrl+D",))
    three = Command("c", "C", "file", keys=(Keys.Delete, "F8"))
    registry = CommandRegistry([one, two, three], window)
    shown = {
        made.id: portable(registry.bind(made.id, lambda: None).shortcuts()) for made in (one, two, three)
    }
    assert shown == {"a": ["Del"], "b": ["Ctrl+D"], "c": ["F8"]}


def test_every_command_stands_in_a_menu_that_exists():
    assert {command.menu for command in COMMANDS} <= {menu.key for menu in MENUS}


def test_only_three_commands_move_into_the_mac_application_menu():
    moved = {c.id: c.menu_role for c in COMMANDS if c.menu_role != Role.NoRole}
    assert moved == {
        "program.settings": Role.PreferencesRole,
        "program.quit": Role.QuitRole,
        "help.about": Role.AboutRole,
    }


def test_keys_that_qt_leaves_empty_on_windows_are_set_by_hand():
    by_id = {command.id: command for command in COMMANDS}
    assert portable(by_id["program.quit"].sequences("win32")) == ["Ctrl+Q"]
    assert portable(by_id["program.settings"].sequences("win32")) == ["Ctrl+,"]
    assert portable(by_id["edit.redo"].sequences("win32")) == ["Ctrl+Y", "Ctrl+Shift+Z"]
    assert portable(by_id["edit.redo"].sequences("darwin")) == ["Ctrl+Shift+Z"]
    assert portable(by_id["go.back"].sequences("darwin")) == ["Ctrl+["]
    assert portable(by_id["go.people"].sequences("linux")) == ["Ctrl+2"]


def test_what_is_not_bound_does_not_exist(window):
    registry = CommandRegistry(COMMANDS, window)
    menus = {menu.key: QMenu(menu.title, window) for menu in MENUS}
    done = []
    registry.bind("help.about", lambda: done.append("about"))
    registry.fill_menus(menus)
    assert [a.text() for a in menus["help"].actions()] == ["About"]
    assert not menus["file"].menuAction().isVisible() and menus["help"].menuAction().isVisible()
    assert "office.open" in registry.unbound
    with pytest.raises(KeyError):
        registry.action("office.open")
    assert registry.run("help.about") and done == ["about"]


def test_menus_are_divided_by_group_without_a_line_at_the_edge(window):
    commands = [
        Command("a", "A", "file", group=1),
        Command("b", "B", "file", group=2),
        Command("c", "C", "file", group=2),
    ]
    registry = CommandRegistry(commands, window)
    for command in commands:
        registry.bind(command.id, lambda: None)
    menu = QMenu(window)
    registry.fill_menus({"file": menu})
    assert [a.isSeparator() for a in menu.actions()] == [False, True, False, False]


def test_enabling_is_decided_by_the_context_alone(window):
    registry = CommandRegistry(COMMANDS, window)
    for command_id in ("record.bin", "edit.undo", "go.people", "help.keys"):
        registry.bind(command_id, lambda: None)
    enabled = lambda: {i for i, a in registry.actions.items() if a.isEnabled()}  # noqa: E731
    assert enabled() == {"help.keys"}
    registry.refresh(Context("people", office_open=True, selected=2, can_undo=True, flags=frozenset({"bin"})))
    assert enabled() == {"record.bin", "edit.undo", "go.people", "help.keys"}
    registry.refresh(Context("people", office_open=True, read_only=True, selected=2, can_undo=True))
    assert enabled() == {"go.people", "help.keys"}
    assert not registry.run("record.bin")


def test_a_function_is_bound_once_and_only_to_a_known_command(window):
    registry = CommandRegistry(COMMANDS, window)
    registry.bind("help.keys", lambda: None)
    with pytest.raises(ValueError, match="bound"):
        registry.bind("help.keys", lambda: None)
    with pytest.raises(KeyError):
        registry.bind("help.no_such", lambda: None)


def test_a_checkable_command_gets_its_new_state(window):
    registry = CommandRegistry([Command("a", "A", "view", checkable=True)], window)
    seen = []
    registry.bind("a", seen.append)
    registry.run("a")
    registry.run("a")
    assert seen == [True, False]


def test_keys_work_in_the_window_but_a_list_key_belongs_to_the_list(window, qtbot):
    registry = CommandRegistry(
        [
            Command("a", "A", "view", keys=("Ctrl+K",)),
            Command("b", "B", "view", keys=(Keys.Delete,), scope=Scope.LIST),
        ],
        window,
    )
    seen = []
    registry.bind("a", lambda: seen.append("a"))
    registry.bind("b", lambda: seen.append("b"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keySequence(window, "Ctrl+K")
    qtbot.keySequence(window, "Delete")
    assert seen == ["a"]
    assert registry.action("b").shortcut() == QKeySequence("Delete")


def test_undo_names_its_step_and_an_ampersand_stays_one(window):
    registry = CommandRegistry(COMMANDS, window)
    action = registry.bind("edit.undo", lambda: None)
    registry.set_text("edit.undo", "Undo: Edit institution Law & Order")
    assert action.text() == "Undo: Edit institution Law && Order"
    registry.reset_text("edit.undo")
    assert action.text() == "Undo"


def test_roles_are_explicit_on_every_action(window):
    registry = CommandRegistry(COMMANDS, window)
    for command in COMMANDS:
        assert registry.bind(command.id, lambda *_: None).menuRole() != QAction.MenuRole.TextHeuristicRole
    assert registry.unbound == ()
