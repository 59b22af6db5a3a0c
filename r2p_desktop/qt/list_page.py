"""A section made of lists: one or several tabs, each a searchable list, with the editors of its records over them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.editor_host import EditorHost
from r2p_desktop.qt.list_pane import ListPane
from r2p_desktop.qt.list_tools import Listing
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.translate import tr, tr_count


class ListPage(Page):
    """Subclasses name their `key` and `listings`; everything else comes from here."""

    listings: ClassVar[tuple[Listing, ...]] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.panes = tuple(ListPane(desk, listing) for listing in self.listings)
        self.host = EditorHost(desk, tr("Back to the list"))
        self._tabs: QTabBar | None = None
        self._places = QStackedWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lists())
        self._stack.addWidget(self.host)
        self._tools = QWidget()
        self._build()
        self._connect()
        self._show_list()

    # Building.

    def _lists(self) -> QWidget:
        if len(self.panes) == 1:
            return self.panes[0]
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(tr("Lists of this section"))
        for pane in self.panes:
            self._tabs.addTab(tr(pane.listing.title))
            self._places.addWidget(pane)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._tabs)
        column.addWidget(self._places, 1)
        return lists

    def _build(self) -> None:
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (*(pane.tools for pane in self.panes), self.host.tools):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        for pane in self.panes:
            self._connect_pane(pane)
        self.host.saved.connect(self._on_saved)
        self.host.closed.connect(self._on_closed)
        self.host.state_changed.connect(self.context_changed)
        self.host.link_opened.connect(self.open_requested)
        self.host.told.connect(self.told)
        self.host.command_requested.connect(self.command_requested)

    def _connect_pane(self, pane: ListPane) -> None:
        table = pane.listing.table
        pane.opened.connect(lambda record_id: self.open_record(table, record_id))
        pane.new_wanted.connect(self.new_record)
        pane.bin_wanted.connect(self.bin_chosen)
        pane.import_wanted.connect(self.command_requested)
        pane.menu_wanted.connect(self._on_menu_wanted)
        pane.link_opened.connect(self.open_requested)
        pane.told.connect(self.told)
        pane.changed.connect(self._on_pane_changed)

    # What the window asks.

    def tools(self) -> QWidget:
        return self._tools

    @property
    def pane(self) -> ListPane:
        """The list of the tab that is shown."""
        return self.panes[self._tabs.currentIndex() if self._tabs is not None else 0]

    def pane_of(self, table: str) -> ListPane:
        """The list of a root table. Raises KeyError when the page has none."""
        for pane in self.panes:
            if pane.listing.table == table:
                return pane
        raise KeyError(table)

    def activate(self) -> None:
        self.pane.first_fill()
        self._on_pane_changed()
        if not self.is_editing():
            self.pane.focus_list()

    def show_search(self) -> None:
        if not self.is_editing():
            self.pane.search_box.setFocus()
            self.pane.search_box.selectAll()

    def show_view(self, view: str, filters: Mapping[str, Any] | None = None) -> None:
        if not self.host.leave():
            return
        if view or filters:
            self._show_pane(self.panes[0])
            self.pane.show_view(view, filters)

    def open_record(self, table: str, record_id: int) -> None:
        """Open a record in its editor; its row is chosen, so that Esc comes back to it."""
        if not self.host.open(table, record_id):
            return
        pane = self.pane_of(table)
        self._show_pane(pane)
        pane.first_fill()
        if record_id not in pane.chosen_ids():
            pane.choose(record_id)
        self._show_editor()

    def new_record(self) -> None:
        self.new_with({})

    def new_of(self, table: str) -> None:
        """Open an empty editor for a kind of record of this page. Raises KeyError for a kind of another page."""
        self._show_pane(self.pane_of(table))
        self.new_record()

    def new_with(self, values: Mapping[str, Any]) -> None:
        """Open an empty editor for the kind of record of this tab, with `values` filled in."""
        if not self.desk.office.read_only and self.host.new(self.pane.listing.table, values):
            self._show_editor()

    def ask_leave(self) -> bool:
        return self.host.ask_leave()

    def is_editing(self) -> bool:
        return self._stack.currentWidget() is self.host

    def has_unsaved(self) -> bool:
        return self.host.editor is not None and self.host.editor.is_dirty

    def selection(self) -> tuple[str, tuple[int, ...]]:
        if self.is_editing():
            editor = self.host.editor
            if editor is None or editor.record_id is None:
                return self.pane.listing.table, ()
            return editor.table, (editor.record_id,)
        return self.pane.listing.table, self.pane.chosen_ids()

    def flags(self) -> frozenset[str]:
        if self.is_editing():
            dirty = self.host.editor is not None and self.host.editor.is_dirty
            return frozenset({"new", "modified"} if dirty else {"new"})
        found = {"list", "new", "bin", "duplicate"}
        return frozenset(found | {"filtered"} if self.pane.is_filtered else found)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {
            "record.new": self.new_record,
            "record.open": self.open_chosen,
            "record.save": self.host.save,
            "record.close": self.host.leave,
            "record.bin": self.bin_chosen,
            "record.copy": self.pane.copy_rows,
            "record.duplicate": self.duplicate_chosen,
            "record.history": self.show_history,
            "list.export": self.export,
            "list.clear_filter": self.pane.clear_filter,
            "edit.find": self.show_search,
            "view.columns": self.choose_columns,
            "view.refresh": self.pane.refresh,
        }

    # What the person does.

    def open_chosen(self) -> None:
        table, ids = self.selection()
        if len(ids) == 1:
            self.open_record(table, ids[0])

    def bin_chosen(self) -> None:
        """Put the chosen records into the bin at once; the toast offers the way back."""
        table, ids = self.selection()
        if not ids or self.is_editing() or self.desk.office.read_only:
            return
        self.pane.choose_beside(ids)
        if self.done(lambda: self.desk.office.by_table[table].bin(ids)):
            count = tr_count("{n} record moved to the bin.", "{n} records moved to the bin.", len(ids))
            self.told.emit(count, tr("Undo"), lambda: self.command_requested.emit("edit.undo"))

    def duplicate_chosen(self) -> None:
        """Open a new record with what the chosen one says."""
        table, ids = self.selection()
        if len(ids) == 1 and not self.is_editing():
            editor = self.host.editor_for(table)
            values = editor.values_for_copy(ids[0])
            self.new_with(values)

    def show_history(self) -> None:
        """Bring the history of the chosen record forward: beside the list, or in the place of its form."""
        if self.is_editing():
            self.host.show_history()
        elif len(self.selection()[1]) == 1:
            self.pane.detail.show_history()

    def choose_returned(self, changes: Changes) -> None:
        table = self.pane.listing.table
        ids = changes.inserted.get(table, frozenset()) | changes.updated.get(table, frozenset())
        if not self.is_editing():
            self.pane.choose_coming(ids)

    def export(self) -> None:
        """Write what the list shows into a file the person chooses."""
        from r2p_desktop.qt.exporting import export_list

        export_list(self.desk, self.pane, self.told.emit)

    def choose_columns(self) -> None:
        header = self.pane.view.horizontalHeader()
        self.pane.view.choose_columns(header.mapToGlobal(QPoint(12, header.height())))

    def is_waiting(self) -> bool:
        return self.pane.is_waiting()

    def put_draft_back(self) -> None:
        if (editor := self.host.editor) is not None:
            editor.drafts.put_back()

    def note_place(self) -> dict[str, Any]:
        editor = self.host.editor if self.is_editing() else None
        noted: dict[str, Any] = {"list": self.pane.listing.table, "rows": self.pane.note_place()}
        if editor is not None:
            noted["form"] = (editor.table, editor.record_id, editor.note_place())
        return noted

    def return_to_place(self, noted: Mapping[str, Any]) -> None:
        pane = self.pane_of(noted["list"])
        self._show_pane(pane)
        pane.return_to_place(noted["rows"])
        if "form" not in noted:
            return
        table, record_id, place = noted["form"]
        if record_id is None:
            self.new_of(table)
        else:
            self.open_record(table, record_id)
        self.put_draft_back()
        if (editor := self.host.editor) is not None:
            editor.return_to_place(place)

    def done(self, work: Callable[[], object]) -> bool:
        """Run a service's verb; what it refuses is told. True when it was done."""
        try:
            work()
        except OfficeError as error:
            self.desk.prompts.error(error)
            return False
        return True

    def settled(self) -> bool:
        """Save what is being edited before a command changes the same record; False when that failed."""
        return not self.is_editing() or self.host.save()

    # What happens.

    def _show_pane(self, pane: ListPane) -> None:
        if self._tabs is not None:
            self._tabs.setCurrentIndex(self.panes.index(pane))
        pane.first_fill()

    def _show_editor(self) -> None:
        self._stack.setCurrentWidget(self.host)
        self._update_tools()
        if self.host.editor is not None:
            self.host.editor.focus_first()

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self._update_tools()

    def _update_tools(self) -> None:
        editing = self.is_editing()
        for pane in self.panes:
            pane.tools.setVisible(pane is self.pane and not editing)
        self.host.tools.setVisible(editing)
        self._on_pane_changed()

    def _on_tab_changed(self, place: int) -> None:
        self._places.setCurrentIndex(place)
        self.pane.first_fill()
        self._update_tools()
        self._on_pane_changed()

    def _on_pane_changed(self) -> None:
        # Behind an editor the list waits: its count would be that of before.
        self.count_changed.emit("" if self.is_editing() else self.pane.count_text())
        self.context_changed.emit()

    def _on_menu_wanted(self, at: QPoint) -> None:
        self.menu_requested.emit(at, self.pane.listing.commands)

    def _on_saved(self, _table: str, _record_id: int, text: str) -> None:
        self.saved.emit(text)  # the list itself is behind the editor; it refreshes when it is seen again

    def _on_closed(self, table: str, record_id: int) -> None:
        self._show_list()
        pane = self.pane_of(table)
        if record_id and record_id not in pane.chosen_ids():
            pane.choose(record_id)
        pane.focus_list()
