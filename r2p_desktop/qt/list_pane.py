"""One list as a page shows it: search, views, table, empty states, detail beside it, count for the status bar."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop import trace
from r2p_desktop.model.listing import Column, ListQuery
from r2p_desktop.qt.detail import DetailPane
from r2p_desktop.qt.list_tools import Listing, ListTools
from r2p_desktop.qt.list_view import ListView
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.table_model import TableModel
from r2p_desktop.qt.tones import formatter
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.empty_state import EmptyState

DEBOUNCE_MS = 130
MANY = 20_000  # from so many records on, the ids are asked for on the worker thread
DETAIL_MS = 60
MOST_CHOSEN = 500  # records that came back at once; more are no choice any more


class ListPane(QWidget):
    """A searchable list with the chosen record beside it.

    `opened(id)`: the person wants to edit a row. `new_wanted`, `bin_wanted`: the keys or buttons for them.
    `link_opened(table, id)`: a link in the detail. `told(text, verb, function)`. `changed`: rows, selection or filter are other than before.
    """

    opened = Signal(object)
    new_wanted = Signal()
    bin_wanted = Signal()
    import_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    link_opened = Signal(str, int)
    told = Signal(str, str, object)
    changed = Signal()

    def __init__(self, desk: Desk, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.listing = listing
        self.source = desk.office.lists[listing.name]
        self._views = tuple(listing.views(desk) if listing.views is not None else self.source.views)
        self._total = 0
        self._shown_query: ListQuery | None = None
        self._asked = ListQuery()
        self._search_shown = False
        self._rows_wanted = False
        self._wanted: int | None = None
        self._coming: frozenset[int] = frozenset()
        self.model = TableModel(self.source, formatter(desk), self)
        self.view = ListView(self.model, desk.theme, desk.settings)
        self._asked = replace(self.model.query, filters=self._views[0].filters if self._views else {})
        self.detail = DetailPane(desk, listing.table)
        self.tools = ListTools(listing, self._views, can_write=not desk.office.read_only)
        self.search_box, self.view_box = self.tools.search_box, self.tools.view_box
        self._build()
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._debounce.timeout.connect(self._on_search_settled)
        self._detail_timer = QTimer(self, singleShot=True, interval=DETAIL_MS)
        self._detail_timer.timeout.connect(self._show_detail)
        self._connect()

    # Building.

    def _build(self) -> None:
        self.view.setAccessibleName(tr(self.listing.title))
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self._stack)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(14)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        sizes = self.desk.settings.splitters.get(self.listing.name)
        self.splitter.setSizes(
            sizes if isinstance(sizes, list) and len(sizes) == 2 else [760, 3 * self.desk.theme.text_size]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self._debounce.start)
        self.search_box.returnPressed.connect(self._on_search_entered)
        self.search_box.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view_box.activated.connect(self._on_view_chosen)
        self.tools.new_button.clicked.connect(self.new_wanted)
        self.view.row_opened.connect(self.opened)
        self.view.row_chosen.connect(lambda _id: self._detail_timer.start())
        self.view.choice_changed.connect(self._on_choice_changed)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.model.replaced.connect(self._on_replaced)
        self.model.failed.connect(self.desk.prompts.error)
        self.detail.edit_wanted.connect(lambda: self.opened.emit(self.detail.record_id))
        self.detail.link_opened.connect(self.link_opened)
        self.detail.told.connect(self.told)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self._live = LiveView(self.desk.hub, self, self.source.entities, self.refresh)

    # What is asked and shown.

    @property
    def query(self) -> ListQuery:
        """What was asked last; its answer may still be on the way."""
        return self._asked

    @property
    def is_filtered(self) -> bool:
        return bool(self._asked.search.strip() or self._asked.filters)

    def refresh(self) -> None:
        """Ask again, because records changed or the person wishes it; selection and place stay."""
        if self.is_filtered:
            self._total = self.source.count(ListQuery())  # else the answer itself tells
        self._ask(self._asked)
        self._detail_timer.start()

    def first_fill(self) -> None:
        """Fill the list when it is shown for the first time."""
        if self._shown_query is None:
            self.refresh()

    def show_view(self, key: str, filters: Mapping[str, Any] | None = None) -> None:
        """Show a view by its key, or an unnamed choice by `filters`; the search is emptied."""
        self._set_search_text("")
        place = next((n for n, view in enumerate(self._views) if view.key == key), -1)
        self._drop_unnamed()
        if place < 0 and filters:
            self.view_box.addItem(tr("Other choice"), "")
            self.view_box.setVisible(True)
            place = self.view_box.count() - 1
        place = max(place, 0)
        self.view_box.setCurrentIndex(place)
        named = self._views[place].filters if place < len(self._views) else {}
        self._ask(replace(self._asked, search="", filters=named or dict(filters or {})))

    def clear_filter(self) -> None:
        """Show every record again."""
        self._set_search_text("")
        self._drop_unnamed()
        all_rows = next((n for n, view in enumerate(self._views) if not view.filters), 0)
        self.view_box.setCurrentIndex(all_rows)
        self._ask(replace(self._asked, search="", filters={}))

    def search_for(self, text: str) -> None:
        """Search at once, without waiting for a pause in typing."""
        self._set_search_text(text)
        self._on_search_settled()

    def _set_search_text(self, text: str) -> None:
        self.search_box.setText(text)
        self._debounce.stop()

    def _drop_unnamed(self) -> None:
        while self.view_box.count() > len(self._views):
            self.view_box.removeItem(self.view_box.count() - 1)
        self.view_box.setVisible(len(self._views) > 1)

    def _on_view_chosen(self, place: int) -> None:
        if place < len(self._views):
            self._drop_unnamed()
            self._ask(replace(self._asked, filters=self._views[place].filters))

    def _on_search_settled(self) -> None:
        self._debounce.stop()
        if self.search_box.text() != self._asked.search:
            self._search_shown = True
            self._ask(replace(self._asked, search=self.search_box.text()))

    def _ask(self, query: ListQuery) -> None:
        """Show the answer to `query`, keeping the order the person chose by the headings."""
        query = replace(query, sort=self.model.query.sort, descending=self.model.query.descending)
        self._asked = query
        # A job under way (an import, say) must not hold a search up; then the window asks by itself.
        if self._total > MANY and self.desk.jobs.running is None and self._shown_query is not None:
            self.desk.jobs.run(
                lambda _report: self.source.ids(query),
                lambda ids: self._apply(query, ids),
                self._on_job_failed,
                key=f"list.{self.listing.name}",
            )
        elif self.model.set_query(query):
            self._shown_query = query

    def _apply(self, query: ListQuery, ids: array[int]) -> None:
        if query == self._asked:
            self._shown_query = query
            self.model.apply(query, ids)

    def _on_job_failed(self, error: BaseException) -> None:
        self.model.failed.emit(error)

    def _on_replaced(self, count: int) -> None:
        if not self.is_filtered:
            self._total = count
        self._shown_query = self.model.query
        self._asked = replace(self._asked, sort=self.model.query.sort, descending=self.model.query.descending)
        if count:
            self._stack.setCurrentWidget(self.view)
            if self._rows_wanted and self.search_box.hasFocus() and not self.search_box.text():
                self.view.setFocus()
            self._rows_wanted = False
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self.empty)
        coming, self._coming = [i for i in self._coming if self.model.row_of(i) is not None], frozenset()
        if self._wanted is not None and self.model.row_of(self._wanted) is not None:
            self.choose(self._wanted)
        elif coming:
            self.view.choose(coming)
        elif count and self.view.current_id() is None:
            self.view.choose([self.model.ids[0]], current=self.model.ids[0])
        self._detail_timer.start()
        self.changed.emit()

    def _say_empty(self) -> None:
        if self.is_filtered:
            sentence = (
                tr("Nothing here matches “{text}”.", text=self._asked.search.strip())
                if self._asked.search.strip()
                else tr("Nothing in this choice: {view}.", view=self.view_box.currentText())
            )
            self.empty.say("search", sentence, [(tr("Clear filter"), self.clear_filter)])
            return
        ways: list[tuple[str, Callable[[], object]]] = []
        if not self.desk.office.read_only:
            ways.append((tr(self.listing.new), self.new_wanted.emit))
            if self.listing.import_command:
                command = self.listing.import_command
                ways.append((tr("Import…"), lambda: self.import_wanted.emit(command)))
        self.empty.say(self.listing.icon, tr(self.listing.empty), ways)

    def is_waiting(self) -> bool:
        """Whether the record beside the list is still to be shown."""
        return self._detail_timer.isActive()

    def _show_detail(self) -> None:
        chosen = self.view.chosen_ids()
        current = self.view.current_id() if self._stack.currentWidget() is self.view else None
        if current is not None and len(chosen) > 1:
            self.detail.show_many(len(chosen))
        elif current is not None and current in chosen:
            self.detail.show_record(current)
        else:
            self.detail.clear()

    def _on_choice_changed(self) -> None:
        self._detail_timer.start()
        self.changed.emit()

    # What is chosen.

    def chosen_ids(self) -> tuple[int, ...]:
        return tuple(self.view.chosen_ids())

    def choose(self, record_id: int) -> None:
        """Select one record; a filter that hides it is cleared. It may be one whose row is still being asked for."""
        if self.model.row_of(record_id) is None and self.is_filtered:
            self.clear_filter()
        if self.model.row_of(record_id) is None:
            self._wanted = record_id
        else:
            self._wanted = None
            self.view.choose([record_id], current=record_id)

    def note_place(self) -> dict[str, Any]:
        """What is searched, which rows are asked for and which are chosen, for `return_to_place`."""
        return {
            "search": self._asked.search,
            "view": self.view_box.currentData(),
            "filters": self._asked.filters,
            "chosen": self.chosen_ids(),
        }

    def return_to_place(self, noted: Mapping[str, Any]) -> None:
        """Show the rows noted before, as far as they are still there."""
        if noted["filters"]:
            self.show_view(noted["view"] or "", noted["filters"])
        if noted["search"]:
            self.search_for(noted["search"])
        chosen = [row_id for row_id in noted["chosen"] if self.model.row_of(row_id) is not None]
        if chosen:
            self.view.choose(chosen, current=chosen[0])

    def choose_coming(self, record_ids: Collection[int]) -> None:
        """Select those of these records that the list does not show yet, as soon as it does."""
        if len(record_ids) <= MOST_CHOSEN:
            self._coming = frozenset(i for i in record_ids if self.model.row_of(i) is None)

    def choose_beside(self, record_ids: Sequence[int]) -> None:
        """Select the row that follows `record_ids` (else the one before), because they are about to go."""
        rows = [row for i in record_ids if (row := self.model.row_of(i)) is not None]
        if not rows:
            return
        after = self.model.id_at(max(rows) + 1)
        beside = after if after is not None else self.model.id_at(min(rows) - 1)
        if beside is not None:
            self.view.choose([beside], current=beside)

    def count_text(self) -> str:
        """The sentence for the status bar, e.g. "37 of 412 · 3 selected"."""
        locale = self.view.locale()
        count = self.model.rowCount()
        text = tr_count("{n} record", "{n} records", count)
        if self.is_filtered:
            text = tr("{shown} of {total}", shown=locale.toString(count), total=locale.toString(self._total))
        chosen = self.view.chosen_count()
        return f"{text} · {tr_count('{n} selected', '{n} selected', chosen)}" if chosen else text

    def shown_columns(self) -> list[Column]:
        """The columns on screen, in their order there."""
        return [self.model.columns[number] for number in self.view.shown_sections()]

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard as they are shown: cells apart by tabs, one row a line."""
        self.view.copy_rows()

    # Keyboard.

    def focus_list(self) -> None:
        """Give the rows the keys; while there are none the search box, until some come."""
        self._rows_wanted = not self.model.rowCount()
        (self.search_box if self._rows_wanted else self.view).setFocus()

    def _on_search_entered(self) -> None:
        self._on_search_settled()
        if self.model.rowCount():
            self.view.setFocus()

    def _on_splitter_moved(self) -> None:
        self.desk.settings.splitters = {
            **self.desk.settings.splitters,
            self.listing.name: self.splitter.sizes(),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport():
            if event.type() == QEvent.Type.Paint and self._search_shown and self._shown_query == self._asked:
                self._search_shown = False
                QTimer.singleShot(0, self, lambda: trace.event("search_shown"))
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            handled = self._on_search_key(event) if watched is self.search_box else self._on_list_key(event)
            if handled:
                return True
        return super().eventFilter(watched, event)

    def _on_search_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and self.model.rowCount():
            self._on_search_settled()
            self.view.setFocus()
            return True
        if event.key() == Qt.Key.Key_Escape and self.search_box.text():
            self.search_for("")
            return True
        return False

    def _on_list_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.bin_wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and (current := self.view.current_id()) is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Escape and self.search_box.text():
            self.search_for("")
        else:
            return False
        return True
