"""What a list is: its columns, what is asked of it, and where its rows come from."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

CellKind = Literal["text", "date", "moment", "number", "code", "status", "days", "yes_no"]


@dataclass(frozen=True)
class Column:
    """One column of a list. `label` is a translatable key; `vocabulary` names the words of a code column.

    `offered=False`: a value that commands and other columns read; no window and no file offers it as a column.
    """

    key: str
    label: str
    kind: CellKind = "text"
    vocabulary: str = ""
    width: int = 160
    sortable: bool = True
    shown: bool = True
    offered: bool = True


@dataclass(frozen=True)
class ListQuery:
    """What the person asked of a list. An empty `sort` means the list's own default order."""

    search: str = ""
    sort: str = ""
    descending: bool = False
    filters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class View:
    """A named choice of rows that the list offers beside its search box, e.g. Overdue."""

    key: str
    label: str
    filters: Mapping[str, Any] = field(default_factory=dict)


class RowSource(Protocol):
    """Where a table gets its rows: all ids at once, values only for the ids asked for."""

    @property
    def name(self) -> str: ...

    @property
    def columns(self) -> Sequence[Column]: ...

    @property
    def views(self) -> Sequence[View]: ...

    @property
    def entities(self) -> frozenset[str]:
        """The root entities whose changes make this list stale."""
        ...

    def ids(self, query: ListQuery) -> array[int]:
        """Ids of every matching record, in order (`array('q')`)."""
        ...

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """Raw values in column order for each id: str, int, date, aware datetime, code or None."""
        ...


@dataclass(frozen=True)
class Changes:
    """What one committed change set touched: `updated`/`inserted`/`deleted` row ids by root entity name."""

    set_id: int
    label_json: str
    origin: object | None
    inserted: Mapping[str, frozenset[int]]
    updated: Mapping[str, frozenset[int]]
    deleted: Mapping[str, frozenset[int]]

    def touches(self, entities: frozenset[str]) -> bool:
        return any(entities & part.keys() for part in (self.inserted, self.updated, self.deleted))
