"""All changes of the office, newest first: found by words, person, kind and day; read; and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.model.entities import ROOTS
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.cells import CellFormatter
from r2p_desktop.qt.history_detail import ChangeDetail
from r2p_desktop.qt.history_source import BACK, GrowingModel, HistorySource
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.list_view import ListView
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.taking_back import take_back
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.empty_state import EmptyState
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.history import PAGE
from r2p_desktop.services.wording import WORDING

DEBOUNCE_MS = 150
DETAIL_MS = 40


class HistoryPage(Page):
    """A list of changes that grows as it is scrolled, and beside it the change that is chosen."""

    key = "history"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.source = HistorySource(desk.office.history)
        formatter = CellFormatter(
            lambda _vocabulary, code: tr("Taken back") if code == BACK else code,
            lambda _vocabulary, _code: "neutral",
            desk.office.clock,
        )
        self.model = GrowingModel(self.source, formatter, self)
        self.list = ListView(self.model, desk.theme, desk.settings)
        self.detail = ChangeDetail(desk)
        self.search_box = QLineEdit()
        self.kind_box, self.actor_box = QComboBox(), QComboBox()
        self.first_day, self.last_day = (DateEdit(clock=desk.office.clock) for _ in range(2))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._filled = False
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._detail_timer = QTimer(self, singleShot=True, interval=DETAIL_MS)
        self._build()
        self._connect()

    # Building.

    def _build(self) -> None:
        self.list.setAccessibleName(tr("Changes"))
        self.search_box.setPlaceholderText(tr("Find a change or a record by its words…"))
        self.search_box.setAccessibleName(tr("Find in this list"))
        self.search_box.setClearButtonEnabled(True)
        self.search_box.setMinimumWidth(300)
        self.search_box.setMaximumWidth(520)
        self.search_box.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText), QLineEdit.ActionPosition.LeadingPosition
        )
        self.kind_box.setAccessibleName(tr("Kind of record"))
        self.actor_box.setAccessibleName(tr("Who made the change"))
        self.kind_box.addItem(tr("Every kind of record"), "")
        for words, table in sorted((render(WORDING[table].many), table) for table in ROOTS):
            self.kind_box.addItem(words, table)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 6)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        inside.addWidget(self._stack)
        self.splitter.setHandleWidth(14)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        sizes = self.desk.settings.splitters.get(self.key)
        usual = [740, 7 * self.desk.theme.text_size // 2]
        self.splitter.setSizes(sizes if isinstance(sizes, list) and len(sizes) == 2 else usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._filters())
        column.addWidget(self.splitter, 1)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self.search_box)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.kind_box)
        row.addWidget(self.actor_box)
        for words, edit in ((tr("From"), self.first_day), (tr("To"), self.last_day)):
            edit.setPlaceholderText(tr("any day"))
            edit.setAccessibleName(words)
            edit.setMinimumWidth(edit.fontMetrics().averageCharWidth() * 22)
            name = PlainLabel(words, name="muted")
            name.setBuddy(edit)
            row.addWidget(name)
            row.addWidget(edit)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self._debounce.start)
        self.search_box.returnPressed.connect(self._on_settled)
        self.search_box.installEventFilter(self)
        self._debounce.timeout.connect(self._on_settled)
        self.kind_box.activated.connect(self._on_settled)
        self.actor_box.activated.connect(self._on_settled)
        self.first_day.value_changed.connect(self._debounce.start)
        self.last_day.value_changed.connect(self._debounce.start)
        self.list.row_chosen.connect(lambda _id: self._detail_timer.start())
        self.list.row_opened.connect(lambda _id: self.take_back())
        self.list.choice_changed.connect(self._on_choice_changed)
        self.list.menu_wanted.connect(
            lambda place: self.menu_requested.emit(place, ("history.take_back", "-", "record.copy"))
        )
        self._detail_timer.timeout.connect(self._show_detail)
        self.model.replaced.connect(self._on_replaced)
        self.model.rowsInserted.connect(self._tell)
        self.model.failed.connect(self.desk.prompts.error)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.detail.take_back_wanted.connect(self.take_back)
        self.detail.link_opened.connect(self.open_requested)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self._live = LiveView(self.desk.hub, self, self.source.entities, self.refresh)

    # What is asked.

    @property
    def query(self) -> ListQuery:
        """What the boxes ask for."""
        chosen = {
            "table": self.kind_box.currentData() or "",
            "actor": self.actor_box.currentData() or "",
            "first": self.first_day.value(),
            "last": self.last_day.value(),
        }
        return ListQuery(
            self.search_box.text().strip(), filters={key: value for key, value in chosen.items() if value}
        )

    @property
    def is_filtered(self) -> bool:
        return self.query != ListQuery()

    def clear_filter(self) -> None:
        """Show every change again."""
        self.search_box.clear()
        self.kind_box.setCurrentIndex(0)
        self.actor_box.setCurrentIndex(0)
        self.first_day.set_value(None)
        self.last_day.set_value(None)
        self._on_settled()

    def refresh(self) -> None:
        """Read the list again, as far as it was read; selection and place are kept."""
        self._fill_people()
        self._ask(self.query)
        self._detail_timer.start()

    def _fill_people(self) -> None:
        chosen = self.actor_box.currentData()
        self.actor_box.clear()
        self.actor_box.addItem(tr("Everybody"), "")
        for name in self.desk.office.history.people():
            self.actor_box.addItem(name, name)
        self.actor_box.setCurrentIndex(max(0, self.actor_box.findData(chosen)))
        # The names come after the row was laid out: without this the box is pressed to a shorter one's room.
        self.actor_box.setMinimumWidth(self.actor_box.sizeHint().width())

    def _on_settled(self) -> None:
        self._debounce.stop()
        if self.query != self.model.query:
            self._ask(self.query)

    def _ask(self, query: ListQuery) -> None:
        # Words are looked for on the worker, for they may stand nowhere; everything else is an index away.
        if query.search and self.desk.jobs.running is None:
            self._search(query, None, self.source.length if query == self.model.query else PAGE)
        else:
            self.model.set_query(query)

    def _search(self, query: ListQuery, before: int | None, limit: int = PAGE) -> None:
        def work(report: Callable[..., None]) -> object:
            return self.source.more(query, before, limit, lambda: report(0, 0, ""))

        def done(ids: Any) -> None:
            if before is not None:
                self.model.append(query, ids)
            elif query == self.query:
                self.model.show_found(query, ids)

        self.desk.jobs.run(work, done, self.desk.prompts.error, key="history.search")

    def _on_more_wanted(self, query: ListQuery, last: int) -> None:
        self._search(query, last)

    # What is shown.

    def tools(self) -> QWidget:
        return self._tools

    def activate(self) -> None:
        if not self._filled:
            self._filled = True
            self.refresh()
        self._tell()
        self.list.setFocus()

    def is_waiting(self) -> bool:
        return self._detail_timer.isActive()

    def show_view(self, view: str, filters: Mapping[str, Any] | None = None) -> None:
        """Nothing is edited here; a section that is shown again is as it was."""

    def show_search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def _on_replaced(self, count: int) -> None:
        if not count:
            if self.is_filtered:
                self._empty.say("search", tr("No change matches."), [(tr("Clear filter"), self.clear_filter)])
            else:
                self._empty.say(
                    "history", tr("Nothing was changed yet. Every change is kept here, for good.")
                )
        elif self.list.current_id() is None:
            self.list.choose([self.model.ids[0]], current=self.model.ids[0])
        self._stack.setCurrentIndex(0 if count else 1)
        self._detail_timer.start()
        self._tell()

    def _show_detail(self) -> None:
        chosen = self.list.chosen_ids()
        if len(chosen) == 1 and self.model.rowCount():
            self.detail.show_change(chosen[0])
        else:
            self.detail.clear()
        self.context_changed.emit()

    def _on_choice_changed(self) -> None:
        self._detail_timer.start()
        self._tell()

    def _tell(self, *_: object) -> None:
        count = self.model.rowCount()
        if not self.is_filtered:
            count = self.desk.office.history.newest()
        words = tr_count("{n} change", "{n} changes", count)
        if self.is_filtered and not self.model.complete:
            words = tr("{changes}, more further down", changes=words)
        self.count_changed.emit(words)
        self.context_changed.emit()

    # What the person does.

    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {
            "history.take_back": self.take_back,
            "record.copy": self.list.copy_rows,
            "edit.find": self.show_search,
            "list.clear_filter": self.clear_filter,
            "view.refresh": self.refresh,
        }

    def flags(self) -> frozenset[str]:
        found = {"history"} if self._may_take_back() else set()
        return frozenset(found | {"filtered"} if self.is_filtered else found)

    def selection(self) -> tuple[str, tuple[int, ...]]:
        return "", tuple(self.list.chosen_ids())

    def _may_take_back(self) -> bool:
        step = self.detail.step
        return step is not None and step.refusal is None and not self.desk.office.read_only

    def take_back(self) -> None:
        """Take the change that is shown back, after a question."""
        self._show_detail()  # what is asked about is what is chosen
        step = self.detail.step
        if step is not None and self._may_take_back():
            take_back(
                self.desk,
                step,
                self.open_requested.emit,
                self.told.emit,
                lambda: self.command_requested.emit("edit.undo"),
            )

    def _on_splitter_moved(self) -> None:
        self.desk.settings.splitters = {**self.desk.settings.splitters, self.key: self.splitter.sizes()}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search_box and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and self.model.rowCount():
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search_box.text():
                self.search_box.clear()
                self._on_settled()
                return True
        return super().eventFilter(watched, event)
