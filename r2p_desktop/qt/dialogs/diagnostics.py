"""Shows what Diagnostics would hand on, word for word, before anything is saved or copied."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.room import resize_within
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.facts import save_text

Role = QDialogButtonBox.ButtonRole


class DiagnosticsDialog(QDialog):
    """The text, and what to do with it; nothing leaves the computer."""

    def __init__(self, text: str, prompts: Prompts, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Diagnostics"))
        self._text = text
        self._prompts = prompts
        self._today = today
        self.view = QPlainTextEdit(text)
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.view.setAccessibleName(tr("Diagnostics"))
        self.done_label = PlainLabel(name="muted", wrap=True)
        self.done_label.hide()
        box = QDialogButtonBox()
        save = box.addButton(tr("Save…"), Role.ActionRole)
        copy = box.addButton(tr("Copy"), Role.ActionRole)
        close = box.addButton(tr("Close"), Role.RejectRole)
        save.clicked.connect(self.save)
        copy.clicked.connect(self.copy)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("Diagnostics"), name="heading"))
        column.addWidget(
            PlainLabel(
                tr(
                    "This is all that would be handed on: versions, settings, counts and the end of the log. No names, "
                    "no words of your records. Nothing is sent; save it or copy it for whoever helps you."
                ),
                name="muted",
                wrap=True,
            )
        )
        column.addWidget(self.view, 1)
        column.addWidget(self.done_label)
        column.addWidget(box)
        close.setDefault(True)  # in the dialog by now, or Enter would be lost with the focus
        resize_within(self, self.fontMetrics().averageCharWidth() * 120, 620)

    def save(self) -> None:
        """Write the text into a file that the person chooses."""
        proposal = f"r2p_desktop-diagnostics-{self._today:%Y-%m-%d}.txt"
        file = self._prompts.save_file(tr("Save the diagnostics"), tr("Text files (*.txt)"), proposal)
        if file is None:
            return
        try:
            save_text(file, self._text)
        except OfficeError as error:
            self._prompts.error(error)
            return
        self._say(tr("Saved as {file}.", file=str(file)))

    def copy(self) -> None:
        QApplication.clipboard().setText(self._text)
        self._say(tr("Copied."))

    def _say(self, words: str) -> None:
        self.done_label.setText(words)
        self.done_label.show()
