"""Asks for the passphrase of an office, and stays open while it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from r2p_desktop.qt.dialogs.secret_field import CapsWatch, prepare_secret_field
from r2p_desktop.qt.forms.ui_passphrase_dialog import Ui_PassphraseDialog
from r2p_desktop.qt.translate import tr

if TYPE_CHECKING:
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.services.office import OfficeServices


class PassphraseDialog(QDialog):
    """`offered(text)` when a passphrase or recovery code was typed; the opener says whether it was right.

    `remembering` offers to open the office without a question from now on; `wants_remembering` says whether that was
    ticked, for whoever opened the office (`remember_opened`). No name of a person is shown before the office is open.
    """

    offered = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None, *, remembering: bool = True) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self.ui.question.setText(
            tr("The office in {folder} is protected. Give its passphrase.", folder=str(folder))
        )
        self.ui.problem.hide()
        self.ui.caps.hide()
        self.ui.remember.setVisible(remembering)
        prepare_secret_field(self.ui.passphrase)
        CapsWatch(self.ui.passphrase).changed.connect(self.ui.caps.setVisible)
        self._open = self.ui.buttons.addButton(tr("Open the office"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._open.setDefault(True)
        self._open.setEnabled(False)
        self.ui.passphrase.textChanged.connect(self._on_text_changed)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.ui.buttons.accepted.connect(self._on_accepted)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.passphrase.setFocus()

    @property
    def wants_remembering(self) -> bool:
        return self.ui.remember.isVisibleTo(self) and self.ui.remember.isChecked()

    def say_problem(self, sentence: str) -> None:
        """Say why it did not open, and let the person type again."""
        self.ui.problem.setText(sentence)
        self.ui.problem.show()
        self.ui.passphrase.setEnabled(True)
        self.ui.passphrase.selectAll()
        self.ui.passphrase.setFocus()
        self._open.setEnabled(bool(self.ui.passphrase.text()))
        self._open.setText(tr("Open the office"))
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


def remember_opened(dialog: PassphraseDialog, office: OfficeServices, jobs: Jobs, prompts: Prompts) -> None:
    """Let this computer remember an office that was just opened through `dialog`, if that was ticked.

    Where the system keeps no secrets a calm sentence says so; the office is open all the same.
    """
    if dialog.wants_remembering and not office.read_only:
        jobs.run(lambda _report: office.access.remember_here(), failed=prompts.error)
