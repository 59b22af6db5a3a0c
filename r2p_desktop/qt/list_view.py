"""The list of every page: a table that keeps selection and place by id, remembers its columns and obeys the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from r2p_desktop import trace
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.model.normtext import fold
from r2p_desktop.qt.cells import ListDelegate, row_height
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.table_model import TableModel
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr

STATE_VERSION = 1
TYPE_AHEAD_ROWS = 4_000
FEW = 20
SHORT_WORDS = 140  # a column of text no wider than this holds numbers and short names, which are never cut
SMALLEST_SHARE = 0.45  # of its usual width, for a column of text; then the list scrolls sideways
_SELECT = QItemSelectionModel.SelectionFlag
_HINT = QAbstractItemView.ScrollHint


class ListView(QTableView):
    """Shows one `TableModel`.

    `row_opened(id)`: Enter or double-click. `row_chosen(id or None)`: the current row changed. `choice_changed`: the
    selected rows changed. `menu_wanted(global position)`: the context menu of the rows.
    """

    row_opened = Signal(object)
    row_chosen = Signal(object)
    choice_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: TableModel, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._settings = settings
        self._keep: tuple[frozenset[int], int | None, int | None] = (frozenset(), None, None)
        self._replacing = False
        self._typed = ""
        self._sized_by_hand = False
        self._painted = False
        self._typed_timer = QTimer(self, singleShot=True, interval=1_000)
        self._typed_timer.timeout.connect(self._on_typing_paused)
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(ListDelegate(theme, self))
        self._set_up_header()
        self._connect()
        self._restore_columns()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the list, or keyboard users are trapped in it
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)

    def _set_up_header(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self._theme))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setAccessibleName(tr("Columns"))

    def _connect(self) -> None:
        header = self.horizontalHeader()
        header.customContextMenuRequested.connect(lambda at: self.choose_columns(header.mapToGlobal(at)))
        header.sectionClicked.connect(self._on_header_clicked)
        header.sectionMoved.connect(self._on_columns_changed)
        header.sectionResized.connect(self._on_section_resized)
        self._model.about_to_replace.connect(self._remember_place)
        self._model.replaced.connect(self._on_replaced)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(self._model.id_at(index.row())))
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._theme.changed.connect(self._on_theme_changed)

    # What is chosen.

    def current_id(self) -> int | None:
        return self._model.id_at(self.currentIndex().row())

    def chosen_ids(self) -> list[int]:
        """Ids of the selected rows in the order of the list."""
        ranges = {(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()}
        rows = sorted({row for top, bottom in ranges for row in range(top, bottom + 1)})
        return [self._model.ids[row] for row in rows]

    def chosen_count(self) -> int:
        return len(self.chosen_ids())

    def choose(self, row_ids: Iterable[int], *, current: int | None = None) -> None:
        """Select the rows with these ids and bring `current` (else the first) into sight; others are ignored."""
        wanted = set(row_ids)
        if len(wanted) <= FEW:  # searching the array for each is faster than walking through it
            rows = sorted(row for row_id in wanted if (row := self._model.row_of(row_id)) is not None)
        else:
            rows = [row for row, row_id in enumerate(self._model.ids) if row_id in wanted]
        selection = QItemSelection()
        last = self._model.columnCount() - 1
        start = previous = None
        for row in [*rows, None]:
            if previous is not None and row != previous + 1:
                selection.select(self._model.index(start or 0, 0), self._model.index(previous, last))
                start = row
            elif previous is None:
                start = row
            previous = row
        self.selectionModel().select(selection, _SELECT.ClearAndSelect | _SELECT.Rows)
        place = self._model.row_of(current) if current is not None else (rows[0] if rows else None)
        if place is not None:
            index = self._model.index(place, self._first_column())
            self.selectionModel().setCurrentIndex(index, _SELECT.NoUpdate)
            self.scrollTo(index)

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by the column `key` ("" for the list's own order) and show the arrow."""
        self._model.set_query(replace(self._model.query, sort=key, descending=descending))
        self._show_arrow()

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        order = (header.logicalIndex(i) for i in range(header.count()))
        return next((c for c in order if not header.isSectionHidden(c)), 0)

    def shown_sections(self) -> list[int]:
        """The numbers of the columns on screen, in their order there."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [number for number in order if not header.isSectionHidden(number)]

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard as they are shown: cells apart by tabs, one row a line."""
        columns = self.shown_sections()
        rows = [row for row_id in self.chosen_ids() if (row := self._model.row_of(row_id)) is not None]
        lines = ("\t".join(str(self._model.index(row, c).data() or "") for c in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    # The place is kept when rows are replaced.

    def _remember_place(self) -> None:
        top = self.rowAt(0)
        self._keep = (frozenset(self.chosen_ids()), self.current_id(), self._model.id_at(top))
        self._replacing = True

    def _on_replaced(self, _count: int) -> None:
        self._show_arrow()
        if not self._replacing:
            return
        chosen, current, top = self._keep
        top_row = self._model.row_of(top) if top is not None else None
        if chosen or current is not None:
            self.choose(chosen, current=current)
        if top_row is not None and top_row > 0:
            self.scrollTo(self._model.index(top_row, self._first_column()), _HINT.PositionAtTop)
        self._replacing = False
        if self.current_id() != current:
            self.row_chosen.emit(self.current_id())
        self.choice_changed.emit()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._replacing:
            self.row_chosen.emit(self._model.id_at(current.row()))

    def _on_selection_changed(self) -> None:
        if not self._replacing:
            self.choice_changed.emit()

    # Columns.

    def choose_columns(self, at: QPoint) -> QMenu:
        """Open the menu of columns at a global position; ticking shows and hides."""
        menu = self.columns_menu()
        menu.popup(at)
        return menu

    def columns_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = self.horizontalHeader()
        shown = header.count() - header.hiddenSectionCount()
        for number, column in enumerate(self._model.columns):
            if not column.offered:
                continue
            action = menu.addAction(tr(column.label))
            action.setObjectName(column.key)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.setEnabled(header.isSectionHidden(number) or shown > 1)
            action.toggled.connect(lambda on, n=number: self._show_column(n, on))
        menu.addSeparator()
        menu.addAction(tr("Usual columns"), self.reset_columns)
        return menu

    def _show_column(self, number: int, shown: bool) -> None:
        self.horizontalHeader().setSectionHidden(number, not shown)
        if shown and self.columnWidth(number) < 40:
            self.setColumnWidth(number, self._model.columns[number].width)
        self._fit()
        self._on_columns_changed()

    def reset_columns(self) -> None:
        """Bring the columns back to how the program brings them."""
        header = self.horizontalHeader()
        for number in range(header.count()):
            header.moveSection(header.visualIndex(number), number)
        lists = dict(self._settings.lists)  # after the moves, each of which is remembered
        lists.pop(self._model.source.name, None)
        self._settings.lists = lists
        self._sized_by_hand = False
        self._restore_columns()
        self._fit()

    def _restore_columns(self) -> None:
        """Order, widths and visibility as left; a column the program has learnt since comes at its usual place."""
        header = self.horizontalHeader()
        state = self._settings.lists.get(self._model.source.name, {})
        known: dict[str, Any] = state.get("columns", {}) if state.get("version") == STATE_VERSION else {}
        place = {column.key: n for n, column in enumerate(self._model.columns)}
        for number, column in enumerate(self._model.columns):
            left = known.get(column.key, {})
            self.setColumnWidth(number, int(left.get("width", column.width)))
            header.setSectionHidden(number, not (column.offered and left.get("shown", column.shown)))
        for to, key in enumerate(k for k in known if k in place):
            header.moveSection(header.visualIndex(place[key]), to)
        self._sized_by_hand = bool(state.get("sized", False)) if known else False
        sort = state.get("sort", "")
        if sort in place:
            self._model.set_query(
                replace(self._model.query, sort=sort, descending=bool(state.get("descending")))
            )
        self._show_arrow()

    def _on_section_resized(self, _section: int, _old: int, _new: int) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._sized_by_hand = True
            self._on_columns_changed()

    def _on_columns_changed(self, *_: object) -> None:
        header = self.horizontalHeader()
        columns = self._model.columns
        order = [header.logicalIndex(i) for i in range(header.count())]
        state = {
            "version": STATE_VERSION,
            "sized": self._sized_by_hand,
            "sort": self._model.query.sort,
            "descending": self._model.query.descending,
            "columns": {
                columns[n].key: {
                    "width": self.columnWidth(n) or columns[n].width,
                    "shown": not self.isColumnHidden(n),
                }
                for n in order
            },
        }
        self._settings.lists = {**self._settings.lists, self._model.source.name: state}

    def _fit(self) -> None:
        """Share the width there is among the columns, by their usual widths, until the person sizes one."""
        if self._sized_by_hand:
            return
        columns = self._model.columns
        scale = self._theme.text_size / 100
        usual = {n: columns[n].width * scale for n in range(len(columns)) if not self.isColumnHidden(n)}
        # Dates, pills and numbers need what they need; texts share the rest, and may be cut.
        words = {
            n: width
            for n, width in usual.items()
            if columns[n].kind in ("text", "code") and columns[n].width > SHORT_WORDS
        }
        # And their heading, which may be longer in another language.
        header = self.horizontalHeader()
        usual.update({n: max(usual[n], header.sectionSizeHint(n)) for n in usual if n not in words})
        rest = self.viewport().width() - (sum(usual.values()) - sum(words.values()))
        factor = max(SMALLEST_SHARE, rest / sum(words.values())) if words else 1.0
        for number, width in usual.items():
            self.setColumnWidth(number, int(width * factor) if number in words else int(width))

    # Sorting.

    def _on_header_clicked(self, section: int) -> None:
        column = self._model.columns[section]
        if not column.sortable:
            return
        query = self._model.query
        if query.sort != column.key:
            self.sort_by(column.key)
        elif not query.descending:
            self.sort_by(column.key, descending=True)
        else:
            self.sort_by("")  # a third click gives the list's own order back
        self._on_columns_changed()

    def _show_arrow(self) -> None:
        query: ListQuery = self._model.query
        keys = [column.key for column in self._model.columns]
        section = keys.index(query.sort) if query.sort in keys else -1
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)

    # Keyboard and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (row_id := self.current_id()) is not None:
                self.row_opened.emit(row_id)
            return
        super().keyPressEvent(event)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's own name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        column = max(self.currentIndex().column(), self._first_column())
        if cursorAction == QAbstractItemView.CursorAction.MoveHome:
            return self._model.index(0, column)
        if cursorAction == QAbstractItemView.CursorAction.MoveEnd:
            return self._model.index(self._model.rowCount() - 1, column)
        return super().moveCursor(cursorAction, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead: the next row whose first shown column begins with what was typed within a second."""
        self._typed = fold(self._typed + search if self._typed_timer.isActive() else search)
        self._typed_timer.start()
        count = self._model.rowCount()
        column = self._first_column()
        first = max(0, self.currentIndex().row()) + (1 if len(self._typed) == 1 else 0)
        for step in range(min(count, TYPE_AHEAD_ROWS)):
            index = self._model.index((first + step) % count, column)
            if fold(str(index.data() or "")).startswith(self._typed):
                self.setCurrentIndex(index)
                return

    def _on_typing_paused(self) -> None:
        self._typed = ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        handled = super().viewportEvent(event)
        if not self._painted and event.type() == QEvent.Type.Paint and self._model.rowCount():
            self._painted = True
            trace.event("list_painted")
        return handled

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self._theme))
        self._fit()
