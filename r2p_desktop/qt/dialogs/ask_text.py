"""Two small questions: a line of text, and a passphrase that can be looked at while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel


def _buttons(dialog: QDialog, verb: str) -> QDialogButtonBox:
    """Cancel and `verb` in the platform's order, in the program's own words."""
    box = QDialogButtonBox(dialog)
    go = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    go.setDefault(True)
    box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


class AskText(QDialog):
    """Asks for one line of text that is not empty."""

    def __init__(
        self, question: str, value: str = "", label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("r2p_desktop")
        self._edit = QLineEdit(value)
        self._edit.setAccessibleName(label or question)
        self._edit.selectAll()
        self._box = _buttons(self, tr("OK"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(question, wrap=True))
        column.addWidget(self._edit)
        column.addWidget(self._box)
        self._edit.textChanged.connect(self._on_changed)
        self._on_changed()
        self.setMinimumWidth(420)

    def value(self) -> str:
        return self._edit.text().strip()

    def _on_changed(self) -> None:
        self._box.buttons()[0].setEnabled(bool(self.value()))


class AskPassphrase(QDialog):
    """Asks for a passphrase, twice for a new one; says when the two differ."""

    def __init__(self, question: str, *, new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("r2p_desktop")
        self._first = self._field(tr("Passphrase"))
        self._again = self._field(tr("Passphrase again")) if new else None
        self._problem = PlainLabel(name="problem", wrap=True)
        self._box = _buttons(self, tr("OK"))
        form = QFormLayout()
        form.addRow(tr("&Passphrase"), self._first)
        if self._again is not None:
            form.addRow(tr("Passphrase &again"), self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(question, wrap=True))
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self._box)
        self._on_changed()
        self.setMinimumWidth(460)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        eye = field.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        eye.setToolTip(tr("Show what is typed"))
        eye.setCheckable(True)
        modes = {True: QLineEdit.EchoMode.Normal, False: QLineEdit.EchoMode.Password}
        eye.toggled.connect(lambda on: field.setEchoMode(modes[on]))
        field.textChanged.connect(self._on_changed)
        return field

    def value(self) -> str:
        return self._first.text()

    def _on_changed(self) -> None:
        differ = self._again is not None and self._again.text() != self._first.text()
        said = differ and bool(self._again is not None and self._again.text())
        self._problem.setText(tr("The two passphrases differ.") if said else "")
        self._box.buttons()[0].setEnabled(bool(self.value()) and not differ)
