"""Cards, splitters and small tables as the meeting's tabs and the import use them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLayout,
    QMenu,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.cells import ListDelegate, row_height
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.theme import Theme

LOOK_AT = 30


def card(content: QWidget | QLayout, *, padded: bool = False) -> QFrame:
    """A white card around `content`; `padded` gives it the margins of a form."""
    frame = QFrame()
    frame.setObjectName("card")
    frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    column = QVBoxLayout(frame)
    if padded:
        column.setContentsMargins(18, 16, 18, 16)
    else:
        column.setContentsMargins(8, 8, 8, 8)
    if isinstance(content, QWidget):
        column.addWidget(content)
    else:
        column.addLayout(content)
    return frame


def splitter(
    desk: Desk, key: str, first: QWidget, second: QWidget, shares: tuple[int, int] = (1, 2)
) -> QSplitter:
    """Two cards side by side; where the person put the border is remembered under `key`."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(12)
    made.addWidget(first)
    made.addWidget(second)
    for place, share in enumerate(shares):
        made.setStretchFactor(place, share)
    kept = desk.settings.splitters.get(key)
    made.setSizes(kept if isinstance(kept, list) and len(kept) == 2 else [share * 300 for share in shares])
    made.splitterMoved.connect(lambda *_: _remember(desk, key, made))
    return made


def _remember(desk: Desk, key: str, moved: QSplitter) -> None:
    desk.settings.splitters = {**desk.settings.splitters, key: moved.sizes()}


class _Shares(QObject):
    """Gives the columns of a table their share of its width, and each at least what its heading needs.

    A child of the table that hears of the theme itself: Qt ends the connection with the table.
    """

    def __init__(self, view: QTableView, shares: Sequence[int], theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._shares = shares
        self._theme = theme
        view.viewport().installEventFilter(self)
        view.model().modelReset.connect(self.apply)
        theme.changed.connect(self.size)

    def size(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(row_height(self._theme))
        self.apply()

    def apply(self) -> None:
        room, total = self._view.viewport().width(), sum(self._shares)
        header = self._view.horizontalHeader()
        least = [0 if header.isHidden() else header.sectionSizeHint(n) for n in range(len(self._shares))]
        # The first column names the row; it is not cut while there is room for the rest.
        least[0] = max(least[0], min(self._first_column(), room // 4))
        widths = [max(least[n], room * share // total) for n, share in enumerate(self._shares)]
        fits = sum(widths[:-1]) + least[-1] <= room
        header.setStretchLastSection(fits)
        policy = Qt.ScrollBarPolicy
        self._view.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        for column, width in enumerate(widths[:-1] if fits else widths):
            self._view.setColumnWidth(column, width)

    def _first_column(self) -> int:
        """What the first column's words need; a few rows decide, for measuring thousands is felt."""
        model, metrics = self._view.model(), self._view.fontMetrics()
        words = [str(model.index(row, 0).data() or "") for row in range(min(model.rowCount(), LOOK_AT))]
        icon = self._view.iconSize().width() if self._view.iconSize().isValid() else metrics.height()
        return max((metrics.horizontalAdvance(text) for text in words), default=0) + icon + 24

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.apply()
        return False


def plain_table(
    view: QTableView, model: QAbstractItemModel, theme: Theme, name: str, shares: Sequence[int]
) -> None:
    """Make `view` a calm table of `model`: whole rows, no grid, Tab leaves it; its width is divided by `shares`."""
    view.setModel(model)
    view.setItemDelegate(ListDelegate(theme, view))
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    _Shares(view, shares, theme).size()


Entry = tuple[str, Callable[[], object]]


def offer_menu(view: QTableView, entries: Callable[[], Sequence[Entry]]) -> None:
    """Give a table a context menu (right click, Shift+F10) of `(words, function)`, asked for each time."""

    def show(at: QPoint) -> None:
        menu = QMenu(view)
        for words, function in entries():
            menu.addAction(words).triggered.connect(lambda _checked=False, run=function: run())
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(show)
