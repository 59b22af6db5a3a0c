"""The list of all changes for a table: read a page at a time from the newest on, never counted and never whole."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from r2p_desktop.model.entities import Base
from r2p_desktop.model.listing import Column, ListQuery, View
from r2p_desktop.qt.cells import CellFormatter
from r2p_desktop.qt.table_model import PAGE_SIZE, TableModel
from r2p_desktop.qt.translate import render
from r2p_desktop.services.history import PAGE, Asked, History, Step

COLUMNS = (
    Column("at", "When", "moment", width=150, sortable=False),
    Column("label", "Change", width=420, sortable=False),
    Column("actor", "Who", width=110, sortable=False),
    Column("records", "Records", "number", width=70, sortable=False),
    Column("state", "State", "status", "change_state", width=115, sortable=False),
)
BACK = "back"


class HistorySource:
    """Changes as rows. Filters of the query: `actor`, `table`, `first`, `last`."""

    name = "history"
    columns: Sequence[Column] = COLUMNS
    views: Sequence[View] = ()
    entities = frozenset(mapper.class_.__tablename__ for mapper in Base.registry.mappers)

    def __init__(self, history: History) -> None:
        self._history = history
        self.length = PAGE

    def ids(self, query: ListQuery) -> array[int]:
        """The newest changes asked for: one page, or as many as were shown when the list is read again."""
        return self.more(query, None, self.length)

    def more(
        self,
        query: ListQuery,
        before: int | None,
        limit: int = PAGE,
        progress: Callable[[], object] = lambda: None,
    ) -> array[int]:
        """The changes that follow the change `before`."""
        asked = Asked(text=query.search, **query.filters)
        found = self._history.sets(asked, before=before, limit=limit, words=render, progress=progress)
        return array("q", found)

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        return {number: _row(step) for number, step in self._history.steps(ids).items()}


def _row(step: Step) -> tuple[Any, ...]:
    state = BACK if step.taken_back is not None else ""
    return step.at, render(step.label), step.actor, step.records, state


class GrowingModel(TableModel):
    """A table whose rows are fetched as they are scrolled to.

    `more_wanted(query, last id)`: words are looked for, which takes time; whoever listens answers with `append`.
    """

    more_wanted = Signal(object, object)

    def __init__(
        self, source: HistorySource, formatter: CellFormatter, parent: QObject | None = None
    ) -> None:
        super().__init__(source, formatter, parent)
        self._changes = source
        self._asking = False
        self.complete = True

    def set_query(self, query: ListQuery) -> bool:
        if query != self._query:
            self._changes.length = PAGE  # another question begins at its first page
        return super().set_query(query)

    def apply(self, query: ListQuery, ids: array[int]) -> None:
        self._asking = False
        self.complete = len(ids) < self._changes.length
        super().apply(query, ids)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and not self.complete and not self._asking

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if not self.canFetchMore(parent) or not self._ids:
            return
        self._asking = True
        if self._query.search.strip():
            self.more_wanted.emit(self._query, self._ids[-1])
        else:
            self.append(self._query, self._changes.more(self._query, self._ids[-1]))

    def show_found(self, query: ListQuery, ids: array[int]) -> None:
        """Show the answer to `query`, which was asked on another thread."""
        if query != self._query:
            self._changes.length = PAGE
        self.apply(query, ids)

    def append(self, query: ListQuery, ids: array[int]) -> None:
        """Put the next page below the rows; the answer to an older question is dropped."""
        if query != self._query:
            return
        self._asking = False
        self.complete = len(ids) < PAGE
        if not ids:
            return
        count = len(self._ids)
        self._pages.pop(count // PAGE_SIZE, None)  # it ended in the middle
        self.beginInsertRows(QModelIndex(), count, count + len(ids) - 1)
        self._ids.extend(ids)
        self.endInsertRows()
        self._changes.length = len(self._ids)
