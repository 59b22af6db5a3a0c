"""A table over a row source: ids of every row at once, values a page at a time, so that 100,000 rows cost nothing."""

from __future__ import annotations

import logging
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from r2p_desktop.model.listing import Column, ListQuery, RowSource
from r2p_desktop.qt.cells import ID_ROLE, RAW_ROLE, TONE_ROLE, Cell, CellFormatter
from r2p_desktop.qt.translate import tr

log = logging.getLogger(__name__)
Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
_SHOWN = (Item.DisplayRole, Item.AccessibleTextRole, Item.ToolTipRole)
# Made once: to select all rows Qt asks for the flags of every cell there is.
_READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
PAGE_SIZE = 100
PAGES_KEPT = 128

Page = dict[int, tuple[Any, ...]]


class TableModel(QAbstractTableModel):
    """Rows of a `RowSource` for a view.

    Sorting and searching are new queries of the source. `data()` never raises: a page that cannot be read shows
    as disabled rows until the next refresh, and `failed` carries the exception. `replaced` follows every change of
    the rows, with the number of rows.
    """

    about_to_replace = Signal()
    replaced = Signal(int)
    failed = Signal(object)
    _page_failed = Signal(object)

    def __init__(self, source: RowSource, formatter: CellFormatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._formatter = formatter
        self._columns: tuple[Column, ...] = tuple(source.columns)
        self._query = ListQuery()
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Page | None] = OrderedDict()
        # Pages are read while painting; whoever hears of a failure may open a dialog, so it is told afterwards.
        self._page_failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    @property
    def source(self) -> RowSource:
        return self._source

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def query(self) -> ListQuery:
        return self._query

    @property
    def ids(self) -> array[int]:
        """Ids of all rows in order. Not to be changed."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, row_id: int) -> int | None:
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def set_query(self, query: ListQuery) -> bool:
        """Ask the source anew and show what it answers; False (and `failed`) when it could not answer."""
        try:
            ids = self._source.ids(query)
        except Exception as error:
            log.warning("list %s could not be read", self._source.name, exc_info=error)
            self.failed.emit(error)
            return False
        self.apply(query, ids)
        return True

    def apply(self, query: ListQuery, ids: array[int]) -> None:
        """Show `ids`, the answer to `query`, which may have been asked on another thread."""
        self._query = query
        if ids == self._ids:
            self._pages.clear()
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self._columns) - 1))
        else:
            self.about_to_replace.emit()
            self.beginResetModel()
            self._ids = ids
            self._pages.clear()
            self.endResetModel()
        self.replaced.emit(len(ids))

    def refresh(self) -> bool:
        """Ask the same question again, because records changed."""
        return self.set_query(self._query)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            self.set_query(replace(self._query, sort="", descending=False))
        elif self._columns[column].sortable:
            descending = order == Qt.SortOrder.DescendingOrder
            self.set_query(replace(self._query, sort=self._columns[column].key, descending=descending))

    def values(self, row: int) -> tuple[Any, ...] | None:
        """Raw values of a row in column order; None when it could not be read."""
        if not 0 <= row < len(self._ids):
            return None
        page = self._page(row // PAGE_SIZE)
        return page.get(self._ids[row]) if page is not None else None

    def _page(self, number: int) -> Page | None:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        wanted = self._ids[number * PAGE_SIZE : (number + 1) * PAGE_SIZE]
        page: Page | None
        try:
            page = dict(self._source.rows(wanted))
        except Exception as error:
            log.warning("page %s of list %s could not be read", number, self._source.name, exc_info=error)
            page = None  # kept, so that one paint asks once and not once a cell
            self._page_failed.emit(error)
        self._pages[number] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _is_unreadable(self, row: int) -> bool:
        """Whether the row is known to have failed; asks nothing of the source."""
        number = row // PAGE_SIZE
        if number not in self._pages:
            return False
        page = self._pages[number]
        return page is None or self._ids[row] not in page

    # Qt's own names from here on.

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._is_unreadable(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return _READABLE

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Item.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Item.DisplayRole, Item.AccessibleTextRole):
            return tr(self._columns[section].label)
        if role == Item.TextAlignmentRole:
            return self._alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Item.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        column = self._columns[index.column()]
        if role == Item.TextAlignmentRole:
            return self._alignment(column)
        if role not in _SHOWN and role not in (RAW_ROLE, TONE_ROLE):
            return None
        values = self.values(index.row())
        if role == RAW_ROLE:
            return None if values is None else values[index.column()]
        cell = self._cell(column, index.column(), values)
        if role == TONE_ROLE:
            return cell.tone
        if role == Item.ToolTipRole and len(cell.text) < 24:
            return None  # short words are never cut
        if role == Item.AccessibleTextRole and cell.tone:
            return f"{tr(column.label)}: {cell.text}"
        return cell.text

    def _cell(self, column: Column, number: int, values: Sequence[Any] | None) -> Cell:
        if values is None:
            return Cell(tr("This row could not be read.") if number == 0 else "")
        try:
            return self._formatter.cell(column, values[number])
        except Exception as error:
            # An exception here would come out of the paint event of the whole window.
            log.warning("cell %s of list %s", column.key, self._source.name, exc_info=error)
            return Cell("?")

    @staticmethod
    def _alignment(column: Column) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignTrailing if column.kind == "number" else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter
