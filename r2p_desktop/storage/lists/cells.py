"""What the lists are written with: a cell in one line, small computations, a list without joins."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from r2p_desktop.model.listing import CellKind, Column
from r2p_desktop.model.person import full_name
from r2p_desktop.storage.row_source import Cell, Compute, ListSpec

Expression = sa.ColumnElement[Any]


def table_of(entity: Any) -> sa.Table:
    table: sa.Table = entity.__table__
    return table


def cell(  # one line a column is worth one long signature
    key: str,
    label: str,
    sql: Expression | None = None,
    kind: CellKind = "text",
    *,
    vocabulary: str = "",
    width: int = 160,
    shown: bool = True,
    order: tuple[Expression, ...] = (),
    compute: Compute | None = None,
    sortable: bool = True,
) -> Cell:
    can_sort = sortable and (sql is not None or bool(order))
    return Cell(Column(key, label, kind, vocabulary, width, can_sort, shown), sql, compute, order)


def hidden(key: str, sql: Expression) -> Cell:
    return Cell(Column(key, key, sortable=False, shown=False, offered=False), sql)


def inner(key: str, compute: Compute) -> Cell:
    return Cell(Column(key, key, sortable=False, shown=False, offered=False), compute=compute)


def json_array(values: Any) -> Expression:
    return sa.func.coalesce(values.scalar_subquery(), "[]")


def decoded(key: str) -> Compute:
    return lambda row, _today: json.loads(row[key])


def person_name(row: Mapping[str, Any], prefix: str = "") -> str:
    given, family = row[f"{prefix}given_name"] or "", row[f"{prefix}family_name"] or ""
    return (
        full_name(given, family, row[f"{prefix}name_order"] or "")
        or row.get(f"{prefix}original_script")
        or ""
    )


def first_of(key: str) -> Compute:
    return lambda row, _today: next(iter(json.loads(row[key])), "")


def plain_list(name: str, entity: Any, *cells: Cell, order: tuple[Expression, ...]) -> ListSpec:
    table = table_of(entity)
    return ListSpec(
        name=name,
        table=table,
        source=table,
        entities=frozenset({table.name}),
        order=order,
        cells=(*cells, hidden("uid", table.c.uid)),
    )
