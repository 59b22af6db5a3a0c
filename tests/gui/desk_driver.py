"""Drives the running program as a person does: keys, clicks, commands and dialogs, in any script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from helpers import ScriptedPrompts, type_text
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from r2p_desktop.app import Program
from r2p_desktop.qt.widgets.record_picker import RecordPicker

PATIENCE_MS = 20_000
Key = Qt.Key
CONTROL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


class StrayWindows(QObject):
    """Notes every window that appears and is neither the program's frame, a dialog nor a list that drops down.

    A part shown before it has a place is a window of its own for a moment: it flashes up and takes the keys away.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._app = app
        app.installEventFilter(self)

    def stop(self) -> None:
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = watched.windowType()
            expected = isinstance(watched, QMainWindow | QDialog) or kind in (
                Qt.WindowType.Popup, Qt.WindowType.ToolTip,
            )  # fmt: skip
            if not expected:
                self.seen.append(f"{type(watched).__name__} {watched.objectName()!r}")
        return False


class Hand:
    """The hand of the person at the desk. What it cannot do, the person cannot do either: then it fails."""

    def __init__(self, qtbot: Any, program: Program, prompts: ScriptedPrompts) -> None:
        self.qtbot = qtbot
        self.program = program
        self.prompts = prompts
        self.stray = StrayWindows(QApplication.instance())

    # Looking.

    @property
    def window(self) -> Any:
        return self.program.window

    @property
    def shell(self) -> Any:
        return self.program.shell

    @property
    def page(self) -> Any:
        return self.window.page

    @property
    def office(self) -> Any:
        """The open office: only to read back what the window has done."""
        return self.program.office

    @property
    def editor(self) -> Any:
        """The form that is open on the page shown."""
        found = self.page.host.editor if self.page.is_editing() else None
        assert found is not None, "no form is open"
        return found

    def wait(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the program work until `condition` holds."""

        def check() -> None:
            assert condition(), what or "it never came to that"
            self.no_complaint()

        self.qtbot.waitUntil(check, timeout=PATIENCE_MS)

    def idle(self) -> None:
        """Let the worker finish, and the window show what came of it."""
        jobs = self.program.jobs
        self.wait(lambda: jobs.running is None and not jobs.waiting, "the worker never finished")
        QApplication.processEvents()

    def no_complaint(self) -> None:
        """Nothing went wrong, and nothing was told that nobody expected."""
        assert [str(error) for error in self.prompts.errors] == []
        assert self.prompts.told == []

    def picture(self, folder: Path | None, name: str) -> None:
        """Keep what the window shows, for people to look at."""
        if folder is not None:
            self._settle()
            target = QApplication.activeModalWidget() or self.shell
            assert target.grab().save(str(folder / f"{name}.png"))

    def _settle(self) -> None:
        """Let what comes a moment later be shown, too: the chosen record beside its list."""
        pane = getattr(self.page, "pane", None)
        if pane is not None:
            self.wait(lambda: not pane._detail_timer.isActive())
        for _ in range(3):
            QApplication.processEvents()

    # Doing.

    def wake(self) -> None:
        """Give the window in front the keys, as a window manager does; the platform without a screen has none."""
        # A list that dropped down and is closed again may still count as active there.
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            front = QApplication.activeModalWidget() or self.shell
            front.activateWindow()
            self.qtbot.waitUntil(front.isActiveWindow, timeout=PATIENCE_MS)

    def run(self, command_id: str) -> None:
        """Choose a command in the menu; it must be enabled."""
        self.wake()
        action = self.window.registry.action(command_id)
        assert action.isEnabled(), f"{command_id} is disabled on {self.shell.current_key}"
        action.trigger()
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, widget: QWidget | None = None) -> None:
        """Press a key where the cursor is."""
        self.wake()
        target = widget or QApplication.focusWidget()
        assert target is not None, "no widget has the cursor"
        self.qtbot.keyClick(target, key, modifiers)
        QApplication.processEvents()

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible(), f"{button.text()!r} is not on the screen"
        assert button.isEnabled(), f"{button.text()!r} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=_on_the_sign(button))
        QApplication.processEvents()

    def type(self, widget: QWidget, text: str) -> None:
        """Put the cursor into an input and type; what stood there is replaced."""
        assert widget.isVisible(), f"{widget.objectName() or widget} is not on the screen"
        held = QApplication.focusWidget()
        self.wait(widget.isEnabled, f"{widget.objectName() or widget} is disabled; the cursor is in {held}")
        self.wake()
        target = widget.focusProxy() or widget
        target.setFocus(Qt.FocusReason.MouseFocusReason)
        self.qtbot.keyClick(target, Key.Key_A, CONTROL)
        if not text:
            self.qtbot.keyClick(target, Key.Key_Delete)
        elif isinstance(target, QTextEdit):
            self._type_lines(target, text)
        else:
            type_text(target, text)
        QApplication.processEvents()

    def _type_lines(self, target: QWidget, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self.qtbot.keyClick(target, Key.Key_Return)
            if line:
                type_text(target, line)

    def pick(self, picker: RecordPicker, typed: str, title: str = "") -> int:
        """Find a linked record by typing, wait for the list, take its first line; it must contain `title`."""
        self.type(picker, typed)
        self.wait(picker.is_choosing, f"nothing is offered for {typed!r}")
        line = picker._model.line(picker._model.index(0))
        assert line is not None and isinstance(line.data, tuple), f"nothing is found for {typed!r}"
        assert line.title == (title or line.title), f"{line.title!r} is offered for {typed!r}"
        self.qtbot.keyClick(picker._popup, Key.Key_Return)
        QApplication.processEvents()
        # Some boxes hand their find over at once and are empty again.
        assert picker.value() in (line.data[0], None)
        return int(line.data[0])

    def choose(self, combo: QComboBox, word: str) -> None:
        """Choose a line of a list box with the arrow keys."""
        assert combo.isVisible() and combo.isEnabled(), f"{combo.objectName()} cannot be used"
        place = combo.findText(word)
        assert place >= 0, f"{word!r} is not offered: {[combo.itemText(n) for n in range(combo.count())]}"
        combo.setFocus()
        while combo.currentIndex() != place:
            before = combo.currentIndex()
            self.qtbot.keyClick(combo, Key.Key_Down if before < place else Key.Key_Up)
            assert combo.currentIndex() != before, f"the arrows do not move {combo.objectName()}"
        QApplication.processEvents()

    def tab(self, tabs: QTabWidget | QTabBar, title: str) -> None:
        """Bring a tab forward by clicking it."""
        bar = tabs.tabBar() if isinstance(tabs, QTabWidget) else tabs
        place = next(n for n in range(bar.count()) if bar.tabText(n).replace("&", "") == title)
        assert bar.isTabVisible(place), f"there is no tab {title!r} now"
        self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
        QApplication.processEvents()

    def tick(self, button: QAbstractButton, on: bool = True) -> None:
        if button.isChecked() != on:
            self.click(button)
        assert button.isChecked() is on

    def save(self) -> int:
        """Ctrl+S; gives the id of the record saved."""
        self.key(Key.Key_S, CONTROL)
        editor = self.editor
        assert not editor.is_dirty, f"not saved: {editor.binder.shown_problems} {editor.notice.isVisible()}"
        assert editor.record_id is not None
        return int(editor.record_id)

    def leave(self) -> None:
        """Esc or Back: to the list."""
        self.run("record.close")
        assert not self.page.is_editing()

    # Going places.

    def go(self, section: str) -> None:
        self.run(f"go.{section}")
        assert self.shell.current_key == section

    def find(self, text: str) -> int:
        """Search the list shown, as one types into its box; gives the id of the first row."""
        pane = self.page.pane
        self.type(pane.search_box, text)
        self.qtbot.keyClick(pane.search_box, Key.Key_Return)
        self.wait(
            lambda: pane.model.rowCount() > 0 and not pane._debounce.isActive(), f"{text!r} is not found"
        )
        self.choose_row(0)
        return int(pane.model.id_at(0))

    def choose_row(self, row: int) -> None:
        """Click a row of the list shown."""
        view = self.page.pane.view
        self.click_cell(view, row, _first_shown(view))

    def click_cell(
        self, view: QAbstractItemView, row: int, column: int = 0, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        index: QModelIndex = view.model().index(row, column)
        assert index.isValid(), f"there is no row {row}"
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        QApplication.processEvents()

    def count(self) -> int:
        """How many rows the list shows."""
        return int(self.page.pane.model.rowCount())

    # Dialogs.

    def in_dialog(self, opening: Callable[[], object], work: Callable[[Any], object]) -> None:
        """Do `opening`, which opens a dialog, and in it `work(dialog)`, which has to end it."""
        failed: list[BaseException] = []
        ended: list[bool] = []

        def at_work() -> None:
            dialog = QApplication.activeModalWidget()
            try:
                assert isinstance(dialog, QDialog), "no dialog opened"
                work(dialog)
                assert not (isValid(dialog) and dialog.isVisible()), "the dialog is still open"
            except BaseException as error:
                failed.append(error)
                if isinstance(dialog, QDialog) and isValid(dialog):
                    dialog.done(QDialog.DialogCode.Rejected)
            ended.append(True)

        self.wake()
        QTimer.singleShot(0, self.program, at_work)
        opening()
        self.qtbot.waitUntil(lambda: bool(ended), timeout=6 * PATIENCE_MS)
        if failed:
            raise failed[0]
        assert QApplication.activeModalWidget() is None, "a dialog is still open"


def _on_the_sign(button: QAbstractButton) -> Any:
    """Where a click counts: on the box of a tick, in the middle of any other button."""
    rect = button.rect()
    if button.isCheckable() and button.metaObject().className() in ("QCheckBox", "QRadioButton"):
        rect.setWidth(min(rect.width(), rect.height()))
    return rect.center()


def _first_shown(view: Any) -> int:
    header = view.horizontalHeader()
    return int(next(n for n in range(header.count()) if not header.isSectionHidden(n)))
