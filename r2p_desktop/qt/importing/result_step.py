"""Last step of an import: what was done, the rows that stayed out as a file, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.importing.words import result_lines
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.import_plan import Report


class ResultStep(QWidget):
    """Shows a `Report`. `undone` follows the import having been taken back."""

    undone = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._report: Report | None = None
        self.heading = PlainLabel(name="title", wrap=True)
        self.lines = PlainLabel(wrap=True)
        self.hint = PlainLabel(name="muted", wrap=True)
        self.save_errors = IconButton(tr("Save the rows in error…"), "file-down")
        self.undo = IconButton(tr("Undo this import"), "undo-2")
        picture = PlainLabel()
        picture.setPixmap(icon("circle-check").pixmap(40, 40))
        for label in (picture, self.heading, self.lines, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.save_errors)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (picture, self.heading, self.lines, self.hint):
            column.addWidget(label)
        column.addLayout(buttons)
        column.addStretch(3)
        self.save_errors.clicked.connect(self._on_save_errors)
        self.undo.clicked.connect(self._on_undo)

    def show_report(self, report: Report) -> None:
        self._report = report
        file = report.preview.table.file_name
        if report.written:
            self.heading.setText(tr("'{file}' is imported", file=file))
        else:
            self.heading.setText(tr("Nothing was imported"))
        self.lines.setText("\n".join(result_lines(report.preview)))
        errors = report.counts["error"]
        hints = []
        if errors:
            hints.append(
                tr("The rows in error can be saved as a file, put right there, and imported on their own.")
            )
        if report.written:
            hints.append(tr("Undo takes back the whole import in one step."))
        self.hint.setText(" ".join(hints))
        self.save_errors.setVisible(bool(errors))
        self.undo.setVisible(report.written)
        self.undo.setEnabled(True)

    def _on_save_errors(self) -> None:
        if self._report is None:
            return
        preview = self._report.preview
        stem = Path(preview.table.file_name).stem
        proposal = Path(self._desk.settings.last_folder) / tr("{file} - rows in error.xlsx", file=stem)
        path = self._desk.prompts.save_file(
            tr("Save the rows in error"), f"{tr('Workbook')} (*.xlsx);;CSV (*.csv)", str(proposal)
        )
        if path is None:
            return
        if path.suffix.lower() not in (".xlsx", ".csv"):
            path = path.with_name(f"{path.name}.xlsx")
        try:
            count = self._desk.office.transfer.save_errors(preview, path, render)
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        saved = tr_count("{n} row saved in", "{n} rows saved in", count)
        self.hint.setText(f"{saved} {path.name}.")

    def _on_undo(self) -> None:
        try:
            self._desk.office.history.undo()
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        self.heading.setText(tr("The import is taken back"))
        self.lines.setText(tr("Everything is as it was before."))
        self.hint.setText("")
        self.undo.setEnabled(False)
        self.undone.emit()
