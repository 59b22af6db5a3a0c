"""What keys do in every window: Undo belongs to the text first, and Enter presses the button that has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OVERRIDE, _PRESS = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress


class KeyManners(QObject):
    """A filter for the application; one for both, since Python is asked about every event of the program.

    A text field takes Ctrl+Z for itself even when it has nothing to undo; in that case the keys go back to the menu,
    and the records are undone. A button takes Space alone, unless it stands in a dialog that gave it Enter, too: here
    Enter presses the one that has the focus everywhere else, and where a dialog has no main button that could be
    pressed now. The keys of a menu go to its own window only: those that lock the office lock it from a dialog, too.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locking: tuple[QKeySequence, ...] = ()
        self._lock: Callable[[], object] = lambda: None

    def lock_from_dialogs(self, lock: Callable[[], object]) -> None:
        """Call `lock()` for the keys of the command that locks, where a dialog keeps them from the menu."""
        from r2p_desktop.qt.command_list import COMMANDS

        (command,) = [one for one in COMMANDS if one.id == "office.lock"]
        self._locking, self._lock = tuple(command.sequences()), lock

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _PRESS:
            return isinstance(watched, QAbstractButton) and _enter_pressed(watched, event)
        if kind == _OVERRIDE and isinstance(event, QKeyEvent):
            if (
                self._locking
                and _in_dialog(watched)
                and QKeySequence(event.keyCombination()) in self._locking
            ):
                QTimer.singleShot(
                    0, self, self._lock
                )  # out of the key's own way: the dialog goes with the lock
                event.accept()
                return True
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and not _text_can(watched, undo=undo):
                event.ignore()
                return True
        return False


def _in_dialog(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and (
        isinstance(watched.window(), QDialog) or QApplication.activeModalWidget() is not None
    )


def _enter_pressed(button: QAbstractButton, event: QEvent) -> bool:
    """Press `button` when the key is Enter and nobody else has a claim to it; whether that was so."""
    if not isinstance(event, QKeyEvent) or event.key() not in _ENTER or event.isAutoRepeat():
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not _takes_enter(button):
        return False
    button.click()
    return True


def _takes_enter(button: QAbstractButton) -> bool:
    if isinstance(button, QCheckBox | QRadioButton) or not button.isEnabled():
        return False
    if isinstance(button, QPushButton) and button.autoDefault():
        return False  # Qt presses it
    window = button.window()
    return not isinstance(window, QDialog) or not _has_main_button(window)


def _has_main_button(dialog: QWidget) -> bool:
    """Whether Enter presses a button of the dialog, wherever the focus is."""
    return any(
        one.isDefault() and one.isVisible() and one.isEnabled() for one in dialog.findChildren(QPushButton)
    )


def _text_can(widget: QObject, *, undo: bool) -> bool:
    """Whether this widget would undo or redo something of its own; other widgets keep Qt's way (True)."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() if undo else widget.isRedoAvailable()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        document = widget.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return True
