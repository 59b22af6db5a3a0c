"""The bin: what was deleted, taken back, or removed for good after a question that counts."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop.model.entities import ROOTS
from r2p_desktop.model.listing import Column, ListQuery, View
from r2p_desktop.model.normtext import normalise
from r2p_desktop.qt.cells import CellFormatter
from r2p_desktop.qt.history_words import counts_words
from r2p_desktop.qt.list_view import ListView
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.table_model import TableModel
from r2p_desktop.qt.taking_back import carry_out
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.empty_state import EmptyState
from r2p_desktop.services.bin import Bin, Binned
from r2p_desktop.services.wording import WORDING

COLUMNS = (
    Column("name", "Name", width=420),
    Column("kind", "Kind", width=200),
    Column("deleted_at", "Put into the bin", "moment", width=200),
)

NAMED = 8


class BinSource:
    """The contents of the bin as a list; its ids are numbers of this list alone."""

    name = "bin"
    columns: Sequence[Column] = COLUMNS
    views: Sequence[View] = ()
    entities = frozenset(ROOTS)

    def __init__(self, bin_: Bin) -> None:
        self._bin = bin_
        self._items: dict[int, Binned] = {}
        self._numbers: dict[tuple[str, int], int] = {}

    def item(self, number: int) -> Binned:
        return self._items[number]

    def ids(self, query: ListQuery) -> array[int]:
        """Numbers of the records that match; a record keeps its number as long as the list lives."""
        self._items.clear()
        for item in self._bin.contents():
            number = self._numbers.setdefault((item.table, item.id), len(self._numbers) + 1)
            self._items[number] = item
        found = list(self._items)
        if query.search.strip():
            terms = normalise(query.search).split()
            found = [n for n in found if all(term in normalise(self._items[n].name) for term in terms)]
        if query.sort:
            found.sort(key=lambda number: self._sort_key(number, query.sort), reverse=query.descending)
        return array("q", found)

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        return {n: self._row(self._items[n]) for n in ids if n in self._items}

    def _row(self, item: Binned) -> tuple[Any, ...]:
        return item.name, render(WORDING[item.table].one), item.deleted_at

    def _sort_key(self, number: int, key: str) -> tuple[Any, ...]:
        item = self._items[number]
        if key == "deleted_at":
            return (item.deleted_at, number)
        return (normalise(item.name if key == "name" else render(WORDING[item.table].one)), number)


class BinPage(Page):
    """A list of what is in the bin, with Restore and Delete for good."""

    key = "bin"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.source = BinSource(desk.office.bin)
        formatter = CellFormatter(lambda _v, code: code, lambda _v, _c: "", desk.office.clock)
        self.model = TableModel(self.source, formatter)
        self.list = ListView(self.model, desk.theme, desk.settings)
        self.restore_button = IconButton(tr("Put back"), "archive-restore", primary=True)
        self.delete_button = IconButton(tr("Delete for good…"), "trash-2")
        self.empty_button = IconButton(tr("Empty the bin…"))
        self._empty = EmptyState()
        self._empty.say(
            "trash-2", tr("The bin is empty. What you delete is kept here until you delete it for good.")
        )
        self._stack = QStackedWidget()
        self._build()
        self.list.choice_changed.connect(self._on_choice_changed)
        self.list.row_opened.connect(lambda _id: self.restore())
        self.list.menu_wanted.connect(
            lambda place: self.menu_requested.emit(
                place, ("record.restore", "-", "record.delete", "bin.empty")
            )
        )
        self.restore_button.clicked.connect(self.restore)
        self.delete_button.clicked.connect(self.delete)
        self.empty_button.clicked.connect(self.empty)
        self._live = LiveView(desk.hub, self, self.source.entities, self.refresh)
        self._filled = False

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self.list)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.empty_button)
        row.addWidget(self.delete_button)
        row.addWidget(self.restore_button)

    def tools(self) -> QWidget:
        return self._tools

    def activate(self) -> None:
        if not self._filled:
            self._filled = True
            self.refresh()
        self._tell()

    def refresh(self) -> None:
        """Read the bin again; selection and place are kept."""
        self.model.refresh()
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._tell()

    def chosen(self) -> list[Binned]:
        return [self.source.item(number) for number in self.list.chosen_ids()]

    def restore(self) -> None:
        """Put the chosen records back where they were, as one step that can be undone."""
        chosen = self.chosen()
        if chosen and self._may_write:
            self.desk.office.bin.restore(chosen)
            words = tr_count("{n} record put back.", "{n} records put back.", len(chosen))
            self.told.emit(words, "", None)

    def delete(self) -> None:
        """Remove the chosen records for good, after a question that counts them and what goes with them."""
        chosen = self.chosen()
        if chosen and self._may_write:
            names = "\n".join(item.name for item in chosen[:NAMED]) + ("\n…" if len(chosen) > NAMED else "")
            self._remove(
                chosen,
                tr_count("Delete {n} record for good?", "Delete {n} records for good?", len(chosen)),
                tr_count("Delete {n} for good", "Delete {n} for good", len(chosen)),
                names,
            )

    def empty(self) -> None:
        """Remove everything in the bin for good, found or not, after a question that counts it."""
        items = self.desk.office.bin.contents()
        if items and self._may_write:
            counts: dict[str, int] = {}
            for item in items:
                counts[item.table] = counts.get(item.table, 0) + 1
            self._remove(
                items,
                tr_count(
                    "Empty the bin of {n} record for good?",
                    "Empty the bin of {n} records for good?",
                    len(items),
                ),
                tr("Empty the bin"),
                counts_words(counts),
            )

    def _remove(self, items: Collection[Binned], question: str, verb: str, what: str) -> None:
        parts = (
            what,
            self._lost_with(items),
            tr("Undo does not bring them back. Only a backup made before still has them."),
        )
        detail = "\n\n".join(part for part in parts if part)
        if not self.desk.prompts.confirm(
            question, verb, tr("Keep in the bin"), detail=detail, dangerous=True
        ):
            return
        carry_out(
            self.desk,
            tr_count("Deleting {n} record for good…", "Deleting {n} records for good…", len(items)),
            len(items),
            lambda progress: self.desk.office.bin.empty(items, None, progress),
            self.open_requested.emit,
            lambda removed: self.told.emit(
                tr_count("{n} record deleted.", "{n} records deleted.", removed), "", None
            ),
        )

    def _lost_with(self, items: Collection[Binned]) -> str:
        """What goes with records, in words; "" when it is nothing."""
        going = self.desk.office.bin.going(items)
        asked: dict[str, int] = {}
        for item in items:
            asked[item.table] = asked.get(item.table, 0) + 1
        more = {table: n - asked.get(table, 0) for table, n in going.records.items()} | dict(going.parts)
        lines = []
        if with_them := counts_words({table: n for table, n in more.items() if n > 0}):
            lines.append(tr("What goes with them: {what}", what=with_them))
        if going.unlinked:
            lines.append(
                tr_count(
                    "{n} other record loses its link to them.",
                    "{n} other records lose their link to them.",
                    going.unlinked,
                )
            )
        return "\n".join(lines)

    @property
    def _may_write(self) -> bool:
        return not self.desk.office.read_only

    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"record.restore": self.restore, "record.delete": self.delete, "bin.empty": self.empty}

    def flags(self) -> frozenset[str]:
        return frozenset({"restore", "full"} if self.model.rowCount() else {"restore"})

    def selection(self) -> tuple[str, tuple[int, ...]]:
        return "", tuple(self.list.chosen_ids())

    def _on_choice_changed(self) -> None:
        self._tell()
        self.context_changed.emit()

    def _tell(self) -> None:
        chosen, total = self.list.chosen_count(), self.model.rowCount()
        for button in (self.restore_button, self.delete_button):
            button.setEnabled(bool(chosen) and self._may_write)
        self.empty_button.setEnabled(bool(total) and self._may_write)
        words = tr_count("{n} record in the bin", "{n} records in the bin", total)
        self.count_changed.emit(f"{words} · {tr('{n} selected', n=chosen)}" if chosen else words)
