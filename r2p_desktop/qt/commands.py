"""The one list of commands: menus, toolbar, palette and shortcut sheet are built from it, and from nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr

Keys = QKeySequence.StandardKey
Role = QAction.MenuRole


@dataclass(frozen=True)
class Context:
    """What the window is showing, as far as it decides which commands make sense now.

    `locked`: nothing of an office may be shown. `flags` are words a page gives of itself ("can_print", "has_agenda"); `selected` counts chosen rows; `offered` are
    the ids of the commands that the page shown can do.
    """

    section: str = ""
    office_open: bool = False
    read_only: bool = False
    busy: bool = False
    locked: bool = False
    editing: bool = False
    selected: int = 0
    can_undo: bool = False
    can_redo: bool = False
    flags: frozenset[str] = field(default_factory=frozenset)
    offered: frozenset[str] = field(default_factory=frozenset)


Predicate = Callable[[Context], bool]


def always(_context: Context) -> bool:
    return True


def with_office(context: Context) -> bool:
    return context.office_open


def can_write(context: Context) -> bool:
    return context.office_open and not context.read_only and not context.busy


def can_edit_one(context: Context) -> bool:
    return can_write(context) and context.selected == 1


def can_edit_some(context: Context) -> bool:
    return can_write(context) and context.selected > 0


def flagged(flag: str, *, writes: bool = False) -> Predicate:
    """True while the page says `flag`; with `writes`, only where the office may be changed."""
    return lambda context: flag in context.flags and (not writes or can_write(context))


class Scope(Enum):
    """Where a key sequence counts. Two commands may share a sequence only in different narrow scopes."""

    WINDOW = "window"  # everywhere in the window
    LIST = "list"  # the list handles the key itself; the menu only shows it
    MEETING = "meeting"  # while a meeting is held
    PREVIEW = "preview"


@dataclass(frozen=True)
class Command:
    """One thing the person can do.

    `keys` are Qt standard keys or portable sequences; `mac_keys` replace them on macOS (Ctrl there means the
    command key). `group` separates the menu into blocks, `submenu` is the line of the menu under which it stands. `enabled_when` alone decides whether it is enabled; while the
    program is locked only commands `when_locked` are.
    """

    id: str
    text: str
    menu: str
    icon: str = ""
    keys: tuple[Keys | str, ...] = ()
    mac_keys: tuple[Keys | str, ...] | None = None
    group: int = 0
    enabled_when: Predicate = always
    menu_role: QAction.MenuRole = Role.NoRole
    checkable: bool = False
    scope: Scope = Scope.WINDOW
    help: str = ""
    when_locked: bool = False
    submenu: str = ""

    def sequences(self, platform: str = sys.platform) -> list[QKeySequence]:
        """The key sequences on `platform` (as `sys.platform`), standard keys resolved, without doubles."""
        given = self.mac_keys if platform == "darwin" and self.mac_keys is not None else self.keys
        found: list[QKeySequence] = []
        for key in given:
            some = QKeySequence.keyBindings(key) if isinstance(key, Keys) else [QKeySequence(key)]
            found += [sequence for sequence in some if not sequence.isEmpty() and sequence not in found]
        return found

    def by_name_only(self) -> Command:
        """The same command without standard keys, whose sequences the desktop decides."""
        mac = None if self.mac_keys is None else tuple(key for key in self.mac_keys if isinstance(key, str))
        return replace(self, keys=tuple(key for key in self.keys if isinstance(key, str)), mac_keys=mac)

    def meets(self, other: Command) -> bool:
        """Whether a sequence of both, pressed somewhere in the window, would reach the two."""
        return self.id != other.id and (
            Scope.WINDOW in (self.scope, other.scope) or self.scope is other.scope
        )


def shown_keys(sequences: Iterable[QKeySequence]) -> list[str]:
    """Key sequences as this system writes them, without those of keys few keyboards have ("Undo", "Find")."""
    keys = [(s, cast(Any, s)[0].key()) for s in sequences]  # the stubs know no index
    usual = [s for s, key in keys if key < Qt.Key.Key_Back and not Qt.Key.Key_F13 <= key <= Qt.Key.Key_F35]
    return [s.toString(QKeySequence.SequenceFormat.NativeText) for s in usual]


def clashes(commands: Iterable[Command], platform: str = sys.platform) -> list[tuple[str, str, str]]:
    """Pairs of commands that answer the same keys in one scope: `(sequence, first id, second id)`."""
    seen: dict[str, list[Command]] = {}
    found: list[tuple[str, str, str]] = []
    for command in commands:
        for sequence in command.sequences(platform):
            text = _text_of(sequence)
            for other in seen.setdefault(text, []):
                if command.meets(other):
                    found.append((text, other.id, command.id))
            seen[text].append(command)
    return found


def granted(commands: Iterable[Command], platform: str = sys.platform) -> dict[str, list[QKeySequence]]:
    """The sequences each command really answers, by id.

    A desktop adds sequences of its own to the standard keys, and people may change them there (on X11 Ctrl+D deletes):
    those give way to what is asked for by name, then to the command before. Raises ValueError when two commands ask
    for the same by name.
    """
    known = list(commands)
    named = [command.by_name_only() for command in known]
    if doubled := clashes(named, platform):
        raise ValueError(f"two commands answer the same keys: {doubled}")
    # By their text: to compare two sequences takes Qt longer than all the rest.
    holders: dict[str, list[Command]] = {}
    for command in named:
        for sequence in command.sequences(platform):
            holders.setdefault(_text_of(sequence), []).append(command)
    given: dict[str, list[QKeySequence]] = {}
    for command in known:
        given[command.id] = []
        for sequence in command.sequences(platform):
            those = holders.setdefault(_text_of(sequence), [])
            own = any(holder.id == command.id for holder in those)
            if own or not any(command.meets(holder) for holder in those):
                given[command.id].append(sequence)
                those.append(command)
    return given


def _text_of(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


class CommandRegistry(QObject):
    """The commands that can be run: those of `commands` that have been bound to a function.

    A command without a function has no action, hence no menu line, no button and no key. `triggered` carries
    the id of each command run, after its function returned.
    """

    triggered = Signal(str)
    refreshed = Signal()

    def __init__(self, commands: Sequence[Command], owner: QWidget) -> None:
        """`owner` is the window whose keys the commands answer. Raises ValueError for doubled ids or keys."""
        super().__init__(owner)
        self._owner = owner
        self._commands = {command.id: command for command in commands}
        if len(self._commands) != len(commands):
            raise ValueError("two commands share an id")
        self._sequences = granted(commands)
        self._actions: dict[str, QAction] = {}
        self._by_page: set[str] = set()
        self._context = Context()

    @property
    def commands(self) -> tuple[Command, ...]:
        """The bound commands, in the order of the list."""
        return tuple(c for c in self._commands.values() if c.id in self._actions)

    @property
    def unbound(self) -> tuple[str, ...]:
        """Ids in the list that no function stands behind; a finished window has none."""
        return tuple(i for i in self._commands if i not in self._actions)

    @property
    def by_page(self) -> frozenset[str]:
        """Ids of the bound commands that the page shown has to do."""
        return frozenset(self._by_page)

    @property
    def actions(self) -> dict[str, QAction]:
        return dict(self._actions)

    @property
    def context(self) -> Context:
        return self._context

    def action(self, command_id: str) -> QAction:
        """The action of a bound command. Raises KeyError for an unbound or unknown one."""
        return self._actions[command_id]

    def command(self, command_id: str) -> Command:
        return self._commands[command_id]

    def bind(self, command_id: str, function: Callable[[], object], *, by_page: bool = False) -> QAction:
        """Put `function` behind a command; for a checkable one it is called with the new state.

        With `by_page` the command is enabled only while the context offers it: the page shown has to do it.
        Raises KeyError for an id that is not in the list and ValueError for one bound already.
        """
        command = self._commands[command_id]
        if command_id in self._actions:
            raise ValueError(f"{command_id} is bound already")
        action = QAction(icon(command.icon), tr(command.text), self._owner)
        action.setObjectName(command_id)
        action.setShortcuts(self._sequences[command_id])
        action.setMenuRole(command.menu_role)
        action.setCheckable(command.checkable)
        action.setIconVisibleInMenu(sys.platform != "darwin")
        if command.help:
            action.setStatusTip(tr(command.help))
        action.setToolTip(self._tip(command))
        action.triggered.connect(lambda _checked=False: self._run(command_id, function))
        if command.scope is Scope.LIST:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            self._owner.addAction(action)
        if by_page:
            self._by_page.add(command_id)
        action.setEnabled(self._makes_sense(command_id))
        self._actions[command_id] = action
        return action

    def _makes_sense(self, command_id: str) -> bool:
        if self._context.locked and not self._commands[command_id].when_locked:
            return False
        missing = command_id in self._by_page and command_id not in self._context.offered
        return not missing and self._commands[command_id].enabled_when(self._context)

    def _tip(self, command: Command) -> str:
        keys = self._sequences[command.id]
        text = tr(command.text).replace("&", "").rstrip("…")
        return f"{text} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else text

    def _run(self, command_id: str, function: Callable[[], object]) -> None:
        action = self._actions[command_id]
        if action.isCheckable():
            function(action.isChecked())  # type: ignore[call-arg]
        else:
            function()
        self.triggered.emit(command_id)

    def run(self, command_id: str) -> bool:
        """Run a bound command as if chosen in the menu; False when it is disabled now."""
        action = self._actions[command_id]
        if not action.isEnabled():
            return False
        action.trigger()
        return True

    def refresh(self, context: Context) -> None:
        """Enable and disable every command for `context`. Nothing else in the program enables commands."""
        self._context = context
        for command_id, action in self._actions.items():
            action.setEnabled(self._makes_sense(command_id))
        self.refreshed.emit()

    def set_text(self, command_id: str, text: str) -> None:
        """Give a command a text that tells more, such as "Undo: Edit contact A. Ng" (already translated)."""
        action = self._actions[command_id]
        action.setText(text.replace("&", "&&"))

    def reset_text(self, command_id: str) -> None:
        self._actions[command_id].setText(tr(self._commands[command_id].text))

    def fill_menus(self, menus: dict[str, QMenu]) -> None:
        """Fill the bar's menus (by `Menu.key`) with the bound commands; a menu left empty is hidden."""
        for key, menu in menus.items():
            menu.clear()
            group: int | None = None
            inner: dict[str, QMenu] = {}
            for command in self.commands:
                if command.menu != key:
                    continue
                if group is not None and command.group != group:
                    menu.addSeparator()
                group = command.group
                place = menu
                if command.submenu:
                    if command.submenu not in inner:
                        inner[command.submenu] = menu.addMenu(tr(command.submenu))
                    place = inner[command.submenu]
                place.addAction(self._actions[command.id])
            menu.menuAction().setVisible(not menu.isEmpty())

    def menu(self, ids: Iterable[str], parent: QWidget) -> QMenu:
        """A menu (context menu, button menu) of the bound ones among `ids`; "-" puts a separator."""
        made = QMenu(parent)
        for command_id in ids:
            if command_id == "-":
                made.addSeparator()
            elif command_id in self._actions:
                made.addAction(self._actions[command_id])
        return made
