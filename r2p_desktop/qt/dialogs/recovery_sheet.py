"""Shows the recovery sheet of an open office once more, to print or save it and prove that it is at hand."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from r2p_desktop.qt.dialogs.recovery_proof import RecoveryProof
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.recovery import Sheet


def sheet_of(desk: Desk, code: str, *, renewed: bool = False) -> Sheet:
    """The sheet of the open office for `code`."""
    office = desk.office.settings()
    made_by = desk.office.actor
    return Sheet(office.name, code, desk.office.clock.today(), made_by, office.paper, renewed)


class RecoverySheetDialog(QDialog):
    """The sheet in a dialog of its own; it can be closed at any time."""

    def __init__(self, desk: Desk, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recovery sheet"))
        self.proof = RecoveryProof(
            sheet_of(desk, code), folder=desk.office.folder, prompts=desk.prompts, printing=desk.printing
        )
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(PlainLabel(tr("Recovery sheet"), name="heading"))
        column.addWidget(self.proof, 1)
        column.addLayout(foot)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 88)
