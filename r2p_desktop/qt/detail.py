"""The pane beside a list: the chosen record to read, its addresses to copy, its links to follow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import NotFound
from r2p_desktop.qt.history_view import HistoryView
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.part_view import PartView
from r2p_desktop.qt.reading import Reading, read_record
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.steady_scroll import SteadyScroll


class DetailPane(QFrame):
    """Shows one record of one root table, or its history. `edit_wanted`; `link_opened(table, id)`;
    `told(text, verb, function)`."""

    edit_wanted = Signal()
    link_opened = Signal(str, int)
    told = Signal(str, str, object)

    def __init__(self, desk: Desk, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(240)
        self._desk = desk
        self._table = table
        self.record_id: int | None = None
        self.reading: Reading | None = None
        self._title = PlainLabel(name="heading", wrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._subtitle = PlainLabel(name="muted", wrap=True)
        # An issued paper never changes: it is opened to be read.
        verb, drawing = (tr("Open it"), "eye") if table == "document" else (tr("Edit"), "pencil")
        self._edit = IconButton(verb, drawing)
        self._edit.clicked.connect(self.edit_wanted)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("What is shown of the record"))
        self.tabs.addTab(tr("Details"))
        self.tabs.addTab(tr("History"))
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._inside = QStackedWidget()
        self._history: HistoryView | None = None
        self._many = PlainLabel(name="muted", wrap=True)
        self._many.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = SteadyScroll()
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self.clear()
        desk.theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(3)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addLayout(names, 1)
        top.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        record = QWidget()
        column = QVBoxLayout(record)
        column.setContentsMargins(18, 16, 6, 10)
        column.setSpacing(12)
        head = QWidget()
        head.setLayout(top)
        top.setContentsMargins(0, 0, 12, 0)
        column.addWidget(head)
        column.addWidget(self.tabs)
        self._inside.addWidget(self._scroll)
        column.addWidget(self._inside, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(record)
        self._pages.addWidget(self._many)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._pages)

    def clear(self) -> None:
        """Show nothing, because no record is chosen."""
        self.record_id = None
        self.reading = None
        self._many.setText(tr("Choose a record to read it here."))
        self._pages.setCurrentIndex(1)

    def show_many(self, count: int) -> None:
        """Say that several records are chosen."""
        self.record_id = None
        self.reading = None
        self._many.setText(tr_count("{n} record is chosen.", "{n} records are chosen.", count))
        self._pages.setCurrentIndex(1)

    @property
    def history(self) -> HistoryView:
        """The History tab; made when it is first asked for."""
        if self._history is None:
            self._history = HistoryView(self._desk, self._table)
            self._history.link_opened.connect(self.link_opened)
            self._history.told.connect(self.told)
            self._inside.addWidget(self._history)
        return self._history

    def show_history(self) -> None:
        """Bring the History tab forward."""
        self.tabs.setCurrentIndex(1)

    def _on_tab_changed(self, place: int) -> None:
        if place == 0:
            self._inside.setCurrentWidget(self._scroll)
            return
        if self.record_id is not None:
            self.history.show_record(self.record_id)
        self._inside.setCurrentWidget(self.history)

    def show_record(self, record_id: int) -> None:
        """Show a record as it is stored now; one that is gone clears the pane."""
        try:
            reading = read_record(self._desk, self._table, record_id)
        except NotFound:
            self.clear()
            return
        same = record_id == self.record_id
        self.record_id = record_id
        self.reading = reading
        self._title.setText(reading.title)
        self._subtitle.setText(reading.subtitle)
        self._subtitle.setVisible(bool(reading.subtitle))
        place = self._scroll.verticalScrollBar().value() if same else 0
        self._scroll.setWidget(self._body(reading))
        self._scroll.verticalScrollBar().setValue(place)
        if self.tabs.currentIndex() == 1:
            self.history.show_record(record_id)
        self._pages.setCurrentIndex(0)

    def _body(self, reading: Reading) -> QWidget:
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(14)
        for part in reading.parts:
            view = PartView(part, self._desk.theme)
            view.link_opened.connect(self.link_opened)
            column.addWidget(view)
        column.addStretch(1)
        return body

    def _on_theme_changed(self) -> None:
        if self.record_id is not None:
            self.show_record(self.record_id)

    def labels(self) -> list[str]:
        """Every text shown, for tests and for the clipboard."""
        return [label.text() for label in self.findChildren(QLabel) if label.text()]
