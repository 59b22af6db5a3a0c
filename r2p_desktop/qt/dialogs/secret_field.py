"""A field for a passphrase: dots, no prediction by the keyboard, and an eye that shows what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
