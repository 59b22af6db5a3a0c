"""First step of an import: which file, and which sheet of it; what was found in it is said before anything else."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.importing.dropped import SUFFIXES, DropTarget
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.import_plan import Kind


def file_kinds() -> str:
    """The filter of the file dialog."""
    patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    return f"{tr('Lists')} ({patterns});;{tr('All files')} (*)"


class FileStep(QWidget):
    """`file_chosen(path)` and `sheet_chosen(name)` ask for the file to be read (again)."""

    file_chosen = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind: Kind = kind
        self.choose = IconButton(tr("Choose a file…"), "folder-open", primary=True)
        self.sheet = CodeCombo()
        self.sheet_label = PlainLabel(tr("&Sheet"))
        self.found = PlainLabel(wrap=True)
        self.name = PlainLabel(name="heading", wrap=True)
        self.notices = PlainLabel(name="muted", wrap=True)
        self._build()
        DropTarget(self, self.file_chosen.emit)

    def _build(self) -> None:
        sentence = (
            tr(
                "Any list of people will do: a workbook from Excel or LibreOffice, an export of Outlook, a text "
                "file. Titles above the headings, empty rows and headings in other languages do no harm."
            )
            if self._kind == "contacts"
            else tr(
                "Any log of actions will do: a workbook from Excel or LibreOffice, or a text file. Titles above the "
                "headings, empty rows and dates typed as text do no harm."
            )
        )
        drop = QFrame()
        drop.setObjectName("card")
        inside = QVBoxLayout(drop)
        inside.setContentsMargins(28, 28, 28, 28)
        inside.setSpacing(14)
        picture = PlainLabel()
        picture.setPixmap(icon("upload").pixmap(36, 36))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = PlainLabel(sentence, wrap=True, name="muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        also = PlainLabel(tr("or drop the file here"), name="small")
        also.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addStretch(1)
        inside.addWidget(picture)
        inside.addWidget(words)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(also)
        inside.addStretch(1)
        self.sheet_label.setBuddy(self.sheet)
        self.sheet.setAccessibleName(tr("Sheet"))
        sheet_row = QHBoxLayout()
        sheet_row.setSpacing(10)
        sheet_row.addWidget(self.sheet_label)
        sheet_row.addWidget(self.sheet)
        sheet_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(drop, 1)
        column.addWidget(self.name)
        column.addWidget(self.found)
        column.addLayout(sheet_row)
        column.addWidget(self.notices)
        self.choose.clicked.connect(self._on_choose)
        self.sheet.value_changed.connect(lambda: self.sheet_chosen.emit(self.sheet.value()))
        self.show_table(None)

    def show_table(self, table: Any | None) -> None:
        """Say what was found in the file; None before one was read."""
        several = table is not None and len(table.sheets) > 1
        self.sheet_label.setVisible(several)
        self.sheet.setVisible(several)
        for label in (self.name, self.found, self.notices):
            label.setVisible(table is not None)
        if table is None:
            return
        self.name.setText(table.file_name)
        rows = tr_count("{n} row below the headings", "{n} rows below the headings", len(table.rows))
        where = (
            tr("The headings stand in row {row}", row=table.heading_row)
            if table.heading_row
            else tr("The file has no headings")
        )
        columns = tr_count("{n} column", "{n} columns", len(table.headings))
        self.found.setText(f"{where} · {columns} · {rows}.")
        self.sheet.set_words(
            [(s.name, f"{s.name}: {tr_count('{n} row', '{n} rows', s.rows)}") for s in table.sheets]
            if several
            else [],
            blank=False,
        )
        self.sheet.set_value(table.sheet)
        said = [render(notice) for notice in table.notices]
        self.notices.setText(" ".join(said))
        self.notices.setVisible(bool(said))

    def _on_choose(self) -> None:
        folder = self._desk.settings.last_folder
        path = self._desk.prompts.open_file(tr("Choose the file to import"), file_kinds(), folder)
        if path is not None:
            self._desk.settings.last_folder = str(path.parent)
            self.file_chosen.emit(path)
