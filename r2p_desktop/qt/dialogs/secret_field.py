"""A field for a passphrase: dots, no prediction by the keyboard, an eye that shows what was typed, a word on Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr


def prepare_secret_field(field: QLineEdit) -> None:
    """Make `field` hide what is typed until the person presses the eye."""
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    eye = field.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
    eye.setToolTip(tr("Show what is typed"))
    eye.setCheckable(True)
    modes = {True: QLineEdit.EchoMode.Normal, False: QLineEdit.EchoMode.Password}
    eye.toggled.connect(lambda on: field.setEchoMode(modes[on]))


class CapsWatch(QObject):
    """Notices Caps Lock from the letters typed into fields, since no system tells a program without being asked.

    `changed(on)` follows each change of what is known; nothing is known before the first letter.
    """

    changed = Signal(bool)

    def __init__(self, *fields: QLineEdit) -> None:
        super().__init__(fields[0])
        self._on = False
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look(event)
        return super().eventFilter(watched, event)

    def _look(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            # Pressed with letters seen before: it is the other way round now.
            self._say(on=not self._on)
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._say(on=letter.isupper() != shift)

    def _say(self, *, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit(on)
