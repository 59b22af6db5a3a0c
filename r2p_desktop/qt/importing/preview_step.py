"""Third step of an import: what would become of every row, filtered by kind, each row in full beside the list."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.importing.preview_model import NUMBER, PreviewModel
from r2p_desktop.qt.importing.row_detail import RowDetail
from r2p_desktop.qt.importing.words import outcome_word
from r2p_desktop.qt.meeting.frames import card, plain_table, splitter
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.services.import_plan import OUTCOMES, Choices, Kind, Preview


class PreviewStep(QWidget):
    """Shows a `Preview`. `choices_changed(choices)` asks for it to be worked out again under other decisions."""

    choices_changed = Signal(object)

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind: Kind = kind
        self.choices = Choices()
        self.model = PreviewModel(kind, self)
        self.view = QTableView()
        self.detail = RowDetail(desk, kind)
        self.filters: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._build()
        self.detail.take_chosen.connect(self._on_take)
        self.detail.as_new_chosen.connect(self._on_as_new)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for outcome in ("", *OUTCOMES):
            button = QPushButton()
            button.setCheckable(True)
            button.setObjectName("chip")
            button.clicked.connect(lambda _on=False, chosen=outcome: self._on_filter(chosen))
            self._group.addButton(button)
            self.filters[outcome] = button
            row.addWidget(button)
        row.addStretch(1)
        self._set_up_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(
            splitter(self._desk, "import_preview", card(self.view), card(self.detail), (3, 2)), 1
        )

    def _set_up_view(self) -> None:
        plain_table(
            self.view,
            self.model,
            self._desk.theme,
            tr("Rows of the file"),
            (6, 13, 26, 55) if self._kind == "contacts" else (6, 13, 46, 35),
        )
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())

    def show_preview(self, preview: Preview, *, anew: bool) -> None:
        """Show what an import would do; `anew` for another file or mapping, else the same rows decided again."""
        self.choices = preview.choices
        for outcome, button in self.filters.items():
            count = preview.counts[outcome] if outcome else len(preview.rows)  # type: ignore[index]
            words = outcome_word(outcome) if outcome else tr("All rows")
            button.setText(f"{words}  {count}")
            button.setVisible(bool(count) or not outcome)
        if anew:
            self.model.show_rows(preview.rows)
            self._on_filter("error" if preview.counts["error"] and not preview.counts["new"] else "")
        else:
            self.model.show_rows(preview.rows, keep_shown=True)
        self._show_detail()

    def _on_filter(self, outcome: str) -> None:
        self.filters[outcome].setChecked(True)
        self.model.filter(outcome)
        if self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self.model.index(0, NUMBER), flags)
        self._show_detail()

    def _show_detail(self) -> None:
        self.detail.show_row(self.model.row_at(self.view.currentIndex().row()), self.choices)

    def _on_take(self, number: int, field: str, taken: bool) -> None:
        change = {(number, field)}
        take = self.choices.take | change if taken else self.choices.take - change
        self.choices_changed.emit(Choices(frozenset(take), self.choices.as_new))

    def _on_as_new(self, number: int, as_new: bool) -> None:
        chosen = self.choices.as_new | {number} if as_new else self.choices.as_new - {number}
        self.choices_changed.emit(Choices(self.choices.take, frozenset(chosen)))
