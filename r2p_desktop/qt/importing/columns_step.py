"""Second step of an import: what each column of the file means, proposed with three of its values, changed by choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.importing.words import isolated
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel
from r2p_desktop.services.import_plan import Kind

TO_NOTES = ""
LEAVE_OUT = "leave_out"
_DAY = date(2026, 4, 3)  # 3 April or 4 March: the day that shows the difference


@dataclass
class _Row:
    """The widgets of one column of the file."""

    column: int
    widgets: list[QWidget]
    goes_into: CodeCombo
    order: CodeCombo
    why: PlainLabel
    empty: bool


class ColumnsStep(QWidget):
    """Shows a mapping and changes it. `changed` follows each choice; `problem` says what is still to be settled."""

    changed = Signal()

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind: Kind = kind
        self._table: Any = None
        self.mapping: Any = None
        self._rows: list[_Row] = []
        self._dated: tuple[Any, Mapping[int, Any]] | None = None
        self._filling = False
        self.saved = CodeCombo()
        self.keep = IconButton(tr("Keep these columns…"), "save")
        self.forget = IconButton(tr("Forget"), "trash-2")
        self.show_empty = QCheckBox()
        self.problem_label = PlainLabel(name="problem", wrap=True)
        self._build()

    def _build(self) -> None:
        self.saved.setAccessibleName(tr("Kept columns"))
        self.saved.setMinimumContentsLength(22)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(
            PlainLabel(
                tr("Each column goes where you say. Nothing is lost: what has no place goes into the notes."),
                name="muted",
                wrap=True,
            ),
            1,
        )
        for widget in (self.saved, self.keep, self.forget):
            top.addWidget(widget)
        self._holder = QWidget()
        self._holder.setObjectName("clear")
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(4, 4, 12, 4)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        for place, share in enumerate((3, 4, 3, 3)):
            self._grid.setColumnStretch(place, share)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        column.addWidget(self.show_empty)
        column.addWidget(self.problem_label)
        self.show_empty.toggled.connect(self._show_rows)
        self.saved.value_changed.connect(self._on_saved_chosen)
        self.keep.clicked.connect(self._on_keep)
        self.forget.clicked.connect(self._on_forget)

    # Showing.

    def show_table(self, table: Any, mapping: Any) -> None:
        """Show the columns of `table` and where `mapping` puts them."""
        self._table, self.mapping = table, mapping
        self._offer_saved("")
        self._make_rows()
        self._fill()

    def _make_rows(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        headings = (tr("In the file"), tr("First values"), tr("Goes into"), tr("Why"))
        for column, text in enumerate(headings):
            self._grid.addWidget(PlainLabel(text, name="small"), 0, column)
        fields = [(f.key, tr(f.label)) for f in self._desk.office.transfer.fields(self._kind)]
        words = [*fields, (TO_NOTES, tr("Notes, under its heading")), (LEAVE_OUT, tr("Leave out"))]
        self._rows = [
            self._make_row(place, entry, words) for place, entry in enumerate(self.mapping.columns, 1)
        ]
        self._grid.setRowStretch(len(self._rows) + 1, 1)
        empty = sum(row.empty for row in self._rows)
        self.show_empty.setVisible(bool(empty) and empty < len(self._rows))
        self.show_empty.setText(tr_count("Show {n} empty column", "Show {n} empty columns", empty))
        self._show_rows()

    def _make_row(self, place: int, entry: Any, words: list[tuple[str, str]]) -> _Row:
        heading = entry.heading or tr("(column {n} has no heading)", n=entry.column + 1)
        name = PlainLabel(" ".join(heading.split()), wrap=True)
        samples = ElidedLabel(
            "  ·  ".join(isolated(" ".join(s.split())) for s in entry.samples), name="muted"
        )
        goes_into = CodeCombo()
        goes_into.set_words(words, blank=False)
        goes_into.setAccessibleName(tr("{column} goes into", column=heading))
        order = CodeCombo()
        order.set_words(self._orders(), blank=True)
        order.setItemText(0, tr("Which is the day? Choose:"))
        order.setAccessibleName(tr("Day and month in {column}", column=heading))
        why = PlainLabel(name="small", wrap=True)
        choice = QWidget()
        choice.setObjectName("clear")
        inside = QVBoxLayout(choice)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(goes_into)
        inside.addWidget(order)
        row = _Row(entry.column, [name, samples, choice, why], goes_into, order, why, not entry.samples)
        for column, widget in enumerate(row.widgets):
            self._grid.addWidget(widget, place, column)
        goes_into.value_changed.connect(lambda: self._on_chosen(row))
        order.value_changed.connect(lambda: self._on_order_chosen(row))
        return row

    @staticmethod
    def _orders() -> list[tuple[str, str]]:
        other = date(_DAY.year, _DAY.day, _DAY.month)
        return [
            ("dmy", tr("03/04/2026 is {day}", day=date_words(_DAY, short=False))),
            ("mdy", tr("03/04/2026 is {day}", day=date_words(other, short=False))),
        ]

    def _show_rows(self) -> None:
        everything = self.show_empty.isChecked() or not self.show_empty.isVisibleTo(self)
        for row in self._rows:
            for widget in row.widgets:
                widget.setVisible(everything or not row.empty)

    def _fill(self) -> None:
        self._filling = True
        evidence = self._dates()
        entries = {entry.column: entry for entry in self.mapping.columns}
        for row in self._rows:
            entry = entries[row.column]
            row.goes_into.set_value(entry.field)
            row.why.setText(render(entry.why))
            asked = row.column in evidence and evidence[row.column].ambiguous
            row.order.setVisible((asked or bool(entry.date_order)) and self._is_shown(row))
            row.order.set_value(entry.date_order)
        self._filling = False
        self.problem_label.setText(self.problem())
        self.problem_label.setVisible(bool(self.problem()))
        self.changed.emit()

    def _dates(self) -> Mapping[int, Any]:
        """What the dates of each date column say about day and month; looked up once a mapping."""
        if self._dated is None or self._dated[0] is not self.mapping:
            found = self._desk.office.transfer.date_evidence(self._table, self.mapping)
            self._dated = (self.mapping, found)
        return self._dated[1]

    def _is_shown(self, row: _Row) -> bool:
        return row.widgets[0].isVisibleTo(self._holder)

    def problem(self) -> str:
        """What keeps the import from going on; empty when nothing does."""
        if self.mapping is None:
            return ""
        if not any(entry.field not in (TO_NOTES, LEAVE_OUT) for entry in self.mapping.columns):
            return tr("No column goes anywhere yet. Choose at least the column with the name or the action.")
        evidence = self._dates()
        for entry in self.mapping.columns:
            found = evidence.get(entry.column)
            if found is not None and found.ambiguous and not entry.date_order:
                return tr(
                    "The dates in '{column}' can be read in two ways. Choose which number is the day.",
                    column=entry.heading,
                )
        return ""

    # What the person does.

    def _on_chosen(self, row: _Row) -> None:
        if not self._filling:
            self.mapping = self.mapping.with_field(row.column, row.goes_into.value())
            self._fill()

    def _on_order_chosen(self, row: _Row) -> None:
        if not self._filling:
            self.mapping = self.mapping.with_date_order(row.column, row.order.value())
            self._fill()

    # Kept columns.

    def _kept(self) -> dict[str, Mapping[str, Any]]:
        return {
            name: kept
            for name, kept in self._desk.settings.import_columns.items()
            if isinstance(kept, dict) and kept.get("kind") == self._kind
        }

    def _offer_saved(self, chosen: str) -> None:
        names = sorted(self._kept(), key=str.casefold)
        self.saved.set_words([(name, name) for name in names], blank=True)
        self.saved.setItemText(0, tr("As proposed"))
        self.saved.set_value(chosen)
        self.saved.setVisible(bool(names))
        self.forget.setVisible(bool(names))
        self.forget.setEnabled(bool(chosen))

    def _on_saved_chosen(self) -> None:
        name = self.saved.value()
        proposed = self._desk.office.transfer.propose(self._kind, self._table)
        self.mapping = proposed.with_saved(self._kept()[name]) if name else proposed
        self.forget.setEnabled(bool(name))
        self._fill()

    def _on_keep(self) -> None:
        question = tr("Under which name are these columns to be kept for the next file?")
        name = self._desk.prompts.text(
            question, self.saved.value() or self._table.file_name, label=tr("Name")
        )
        if name and name.strip():
            kept = {**self._desk.settings.import_columns, name.strip(): self.mapping.to_dict()}
            self._desk.settings.import_columns = kept
            self._offer_saved(name.strip())

    def _on_forget(self) -> None:
        kept = dict(self._desk.settings.import_columns)
        kept.pop(self.saved.value(), None)
        self._desk.settings.import_columns = kept
        self._offer_saved("")

    def focus_first(self) -> None:
        shown = [row for row in self._rows if self._is_shown(row)]
        if shown:
            shown[0].goes_into.setFocus(Qt.FocusReason.OtherFocusReason)
