"""Asks for the passphrase of an office, and stays open while it is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from r2p_desktop.qt.dialogs.secret_field import prepare_secret_field
from r2p_desktop.qt.forms.ui_passphrase_dialog import Ui_PassphraseDialog
from r2p_desktop.qt.translate import tr


class PassphraseDialog(QDialog):
    """`offered(text)` when a passphrase or recovery code was typed; the opener says whether it was right."""

    offered = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self.ui.question.setText(
            tr("The office in {folder} is protected. Give its passphrase.", folder=str(folder))
        )
        self.ui.problem.hide()
        prepare_secret_field(self.ui.passphrase)
        self._open = self.ui.buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._open.setDefault(True)
        self._open.setEnabled(False)
        self.ui.passphrase.textChanged.connect(self._on_text_changed)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.ui.buttons.accepted.connect(self._on_accepted)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.passphrase.setFocus()

    def say_problem(self, sentence: str) -> None:
        """Say why it did not open, and let the person type again."""
        self.ui.problem.setText(sentence)
        self.ui.problem.show()
        self.ui.passphrase.setEnabled(True)
        self.ui.passphrase.selectAll()
        self.ui.passphrase.setFocus()
        self._open.setEnabled(bool(self.ui.passphrase.text()))
        self._open.setText(tr("Open"))
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def done_asking(self) -> None:
        """Close without saying `rejected`: the office is open, or could not be opened for another reason."""
        self.blockSignals(True)
        self.accept()

    def _on_text_changed(self, text: str) -> None:
        self._open.setEnabled(bool(text))

    def _on_accepted(self) -> None:
        self.ui.problem.hide()
        self.ui.passphrase.setEnabled(False)
        self._open.setEnabled(False)
        self._open.setText(tr("Opening…"))
        self.offered.emit(self.ui.passphrase.text())
