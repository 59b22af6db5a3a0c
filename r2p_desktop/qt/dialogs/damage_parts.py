"""The parts of the dialog for a damaged office: one way on, and the report of what could be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from r2p_desktop.qt.backups.words import counts_words
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.services.salvage import Salvaged


class Way(QFrame):
    """A heading, what the way does, and the button that goes it."""

    def __init__(self, heading: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._why = PlainLabel(name="muted", wrap=True)
        self.button = QPushButton(verb)
        self.button.setAutoDefault(False)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainLabel(heading, name="heading", wrap=True))
        words.addWidget(self._why)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 14, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    @property
    def text(self) -> str:
        return self._why.text()

    def say(self, why: str) -> None:
        self._why.setText(why)
        self.button.setAccessibleDescription(why)


class ReportPage(QWidget):
    """What was saved out of a damaged office, and what is missing. `open_wanted`, `show_wanted`."""

    open_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = PlainLabel(wrap=True)
        self._lead = PlainLabel(name="muted", wrap=True)
        self.missing = QPlainTextEdit()
        self.missing.setReadOnly(True)
        self.missing.setAccessibleName(tr("What is missing"))
        self.open = QPushButton(tr("Open the new office"))
        self.show_file = QPushButton(tr("Show the list as a file"))
        self.open.clicked.connect(self.open_wanted)
        self.show_file.clicked.connect(self.show_wanted)
        verbs = QHBoxLayout()
        verbs.addWidget(self.open)
        verbs.addWidget(self.show_file)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("What could be read is saved"), name="heading", wrap=True))
        column.addWidget(self._read)
        column.addWidget(self._lead)
        column.addWidget(self.missing, 100)
        column.addLayout(verbs)
        column.addStretch(1)

    def show_report(self, salvaged: Salvaged) -> None:
        """Say what was read into which folder, and list what is missing."""
        counts = counts_words(salvaged.read) or tr("no records")
        self._read.setText(
            tr("The new office in {folder} holds {what}.", folder=str(salvaged.folder), what=counts)
        )
        missing = [render(sentence) for sentence in salvaged.missing]
        self._lead.setText(
            tr("Missing, as far as it can be known; the same list lies in the new office's folder:")
            if missing
            else tr("Nothing is missing: every record could be read.")
        )
        self.missing.setPlainText("\n".join(missing))
        self.missing.setVisible(bool(missing))
        self.show_file.setVisible(bool(missing))
