"""The rows of a file as the import would treat them, filtered by what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from r2p_desktop.i18n import message
from r2p_desktop.qt.cells import TONE_ROLE
from r2p_desktop.qt.importing.words import OUTCOME_TONES, outcome_word, what_happens
from r2p_desktop.qt.translate import render
from r2p_desktop.services.import_plan import Kind, PlannedRow

Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
NUMBER, OUTCOME, NAME, WHAT = range(4)
HEADINGS = (message("Row"), message("Becomes"), message("Name"), message("What happens, and why"))


class PreviewModel(QAbstractTableModel):
    """Planned rows; `show_rows` sets them, `filter` narrows them to one outcome ("" for all)."""

    def __init__(self, kind: Kind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._all: Sequence[PlannedRow] = ()
        self._shown: Sequence[PlannedRow] = ()
        self._outcome = ""

    @property
    def shown(self) -> Sequence[PlannedRow]:
        return self._shown

    @property
    def outcome(self) -> str:
        return self._outcome

    def show_rows(self, rows: Sequence[PlannedRow], *, keep_shown: bool = False) -> None:
        """Show these rows; with `keep_shown` the same row numbers as now, whatever became of them."""
        if keep_shown:
            by_number = {row.number: row for row in rows}
            self._all = rows
            self._shown = [by_number[row.number] for row in self._shown if row.number in by_number]
            if self._shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, WHAT))
            return
        self._all = rows
        self.filter(self._outcome)

    def filter(self, outcome: str) -> None:
        self.beginResetModel()
        self._outcome = outcome
        self._shown = [row for row in self._all if not outcome or row.outcome == outcome]
        self.endResetModel()

    def row_at(self, place: int) -> PlannedRow | None:
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Item.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Item.DisplayRole:
            return render(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Item.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role in (Item.DisplayRole, Item.AccessibleTextRole, Item.ToolTipRole):
            match index.column():
                case 0:
                    return str(row.number)
                case 1:
                    return outcome_word(row.outcome)
                case 2:
                    return " ".join(row.name.split())
                case _:
                    return " ".join(what_happens(self._kind, row).split())
        if role == TONE_ROLE and index.column() == OUTCOME:
            return OUTCOME_TONES[row.outcome]
        return None
