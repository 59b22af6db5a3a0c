"""What the search index holds of each root record: a title, a detail line and the text that is searched.

The text of a root is its own search fields, those of its children, and the names of what it links to (the
words a person remembers it by). `documents()` is the one query that saves, bulk statements, imports and undo use.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from r2p_desktop.model import richtext
from r2p_desktop.model.entities import ROOTS, Base, Record, RootRecord, fields_of
from r2p_desktop.model.person import full_name

# Links whose target's name belongs to the text, per root: (column, target table).
_LINKS: dict[str, tuple[tuple[str, str], ...]] = {
    "person": (("institution_id", "institution"),),
    "institution": (("parent_id", "institution"),),
    "decision": (("meeting_id", "meeting"),),
    "action_item": (("institution_id", "institution"), ("person_id", "person"), ("meeting_id", "meeting")),
    "plan_item": (("plan_id", "plan"),),
    "pledge": (("participant_id", "participant"),),
    "meeting": (("body_id", "body"),),
    "document": (("meeting_id", "meeting"),),
}
# Columns that are searched though nobody types them as such.
_EXTRA: dict[str, tuple[str, ...]] = {"person": ("post_title",)}
# A record is found only while the one it belongs to is not in the bin: root -> (column, owner).
_OWNED = {"plan_item": ("plan_id", "plan")}
OWNERS = frozenset(owner for _, owner in _OWNED.values())
# A change of the key's name changes the text of the records that link to it: (root, column).
DEPENDENTS: dict[str, tuple[tuple[str, str], ...]] = {}
for _root, _links in _LINKS.items():
    for _column, _target in _links:
        DEPENDENTS[_target] = (*DEPENDENTS.get(_target, ()), (_root, _column))


_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)


@dataclass(frozen=True)
class SearchDocument:
    """One root record as the index sees it."""

    kind: str
    ref_id: int
    title: str
    detail: str
    body: str


def children_of(root: str) -> Sequence[type[Record]]:
    """The child entities of a root table that carry searched text."""
    found = (m.class_ for m in Base.registry.mappers if getattr(m.class_, "__root__", None) == root)
    return sorted((c for c in found if any(f.search for f in fields_of(c))), key=lambda c: c.__tablename__)


def name_of(table: str, row: Any) -> str:
    """The words a record is known by on screen and in messages; `row` gives its columns as attributes."""
    if table == "person":
        return full_name(row.given_name, row.family_name, row.name_order) or row.original_script
    if table == "plan_item":
        return f"{row.code} {row.title}".strip()
    for key in ("name", "title", "text"):
        value = getattr(row, key, "")
        if value:
            return " ".join(str(value).split())[:200]
    return str(getattr(row, "reference", ""))


def documents(connection: sa.Connection, root: str, ids: Iterable[int]) -> list[SearchDocument]:
    """The search documents of the living records of `root` among `ids`; binned and missing ones are left out."""
    wanted = list(ids)
    result: list[SearchDocument] = []
    for start in range(0, len(wanted), 500):
        result += _documents(connection, ROOTS[root], wanted[start : start + 500])
    return result


@cache
def _searched(entity: type[Record]) -> tuple[tuple[str, str], ...]:
    """Key and kind of an entity's searched fields."""
    return tuple((f.key, f.kind) for f in fields_of(entity) if f.search)


@cache
def _living(entity: type[RootRecord]) -> sa.Select[Any]:
    # Kept, as the two below: every save runs them, and building one costs more than running it.
    table = entity.__table__
    query = sa.select(table).where(table.c.id.in_(_IDS), table.c.deleted_at.is_(None))
    if entity.__tablename__ in _OWNED:
        column, owner = _OWNED[entity.__tablename__]
        theirs = ROOTS[owner].__table__
        query = query.where(table.c[column].in_(sa.select(theirs.c.id).where(theirs.c.deleted_at.is_(None))))
    return query


@cache
def _parts(root: str) -> tuple[tuple[sa.Select[Any], tuple[str, ...]], ...]:
    """Per child entity: the query for its searched fields, the root's id first, and their kinds."""
    found = []
    for child in children_of(root):
        table, searched = child.__table__, _searched(child)
        key = table.c[child.__root_key__]
        query = sa.select(key, *(table.c[k] for k, _ in searched)).where(key.in_(_IDS))
        found.append((query, tuple(kind for _, kind in searched)))
    return tuple(found)


@cache
def _by_id(root: str) -> sa.Select[Any]:
    table = ROOTS[root].__table__
    return sa.select(table).where(table.c.id.in_(_IDS))


def _documents(connection: sa.Connection, entity: type[RootRecord], ids: list[int]) -> list[SearchDocument]:
    name = entity.__tablename__
    rows = connection.execute(_living(entity), {"ids": ids}).all()
    child_text = _child_text(connection, name, ids)
    linked = {
        column: _names(connection, to, [getattr(r, column) for r in rows])
        for column, to in _LINKS.get(name, ())
    }
    found = []
    for row in rows:
        links = [names.get(getattr(row, column), "") for column, names in linked.items()]
        parts = [_plain(getattr(row, key), kind) for key, kind in _searched(entity)]
        parts += links + child_text.get(row.id, [])
        parts += [getattr(row, key) for key in _EXTRA.get(name, ())]
        found.append(
            SearchDocument(
                name, row.id, name_of(name, row), _detail(name, row, links), "\n".join(p for p in parts if p)
            )
        )
    return found


def _plain(value: Any, kind: str) -> str:
    return richtext.plain(value) if kind == "rich" else str(value or "")


def _child_text(connection: sa.Connection, root: str, ids: list[int]) -> dict[int, list[str]]:
    text: dict[int, list[str]] = {}
    for query, kinds in _parts(root):
        for row in connection.execute(query, {"ids": ids}):
            text.setdefault(row[0], []).extend(
                _plain(value, kind) for kind, value in zip(kinds, row[1:], strict=True)
            )
    return text


def _names(connection: sa.Connection, to: str, ids: list[int | None]) -> dict[int | None, str]:
    wanted = sorted({i for i in ids if i is not None})
    if not wanted:
        return {}
    return {row.id: name_of(to, row) for row in connection.execute(_by_id(to), {"ids": wanted})}


def _detail(name: str, row: Any, links: list[str]) -> str:
    own = {
        "person": "post_title",
        "meeting": "reference",
        "decision": "reference",
        "action_item": "reference",
    }
    first = str(getattr(row, own[name], "")) if name in own else ""
    return " · ".join(part for part in (first, *links) if part)
