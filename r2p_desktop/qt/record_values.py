"""Records as plain values by field, and back: what a form shows, a draft keeps and a conflict compares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from r2p_desktop.model.entities import Base, FieldInfo, Record, fields_of

Values = dict[str, Any]


def editable_fields(entity: type[Base]) -> tuple[FieldInfo, ...]:
    """The fields of an entity that a person edits; a child's link to its root is none."""
    key = getattr(entity, "__root_key__", "")
    return tuple(info for info in fields_of(entity) if info.editable and info.key != key)


def row_of(child: Record) -> Values:
    """A child record as a row: its editable fields and its id (None for one that is not stored)."""
    return {"id": child.id, **{info.key: getattr(child, info.key) for info in editable_fields(type(child))}}


def values_of(record: Record, keys: Iterable[str], collections: Mapping[str, type[Record]]) -> Values:
    """The fields `keys` of a record and its child collections as lists of rows."""
    found: Values = {key: getattr(record, key) for key in keys if key not in collections}
    for name in collections:
        found[name] = [row_of(child) for child in getattr(record, name)]
    return found


def put_values(record: Record, values: Mapping[str, Any], collections: Mapping[str, type[Record]]) -> None:
    """Write values into a detached record; rows with an id change that child, others are added, missing ones go."""
    for key, value in values.items():
        if key in collections:
            _put_rows(record, key, value, collections[key])
        elif getattr(record, key) != value:
            setattr(record, key, value)


def _put_rows(record: Record, name: str, rows: Sequence[Mapping[str, Any]], child: type[Record]) -> None:
    present = {one.id: one for one in getattr(record, name) if one.id is not None}
    kept = []
    for row in rows:
        found = present.get(row.get("id"))
        fields = {info.key: row[info.key] for info in editable_fields(child) if info.key in row}
        if found is None:
            kept.append(child(**fields))
            continue
        for key, value in fields.items():
            if getattr(found, key) != value:
                setattr(found, key, value)
        kept.append(found)
    setattr(record, name, kept)


def without_ids(values: Mapping[str, Any], collections: Iterable[str]) -> Values:
    """Values for a copy: the same rows, none of them stored yet."""
    copied = dict(values)
    for name in collections:
        copied[name] = [{**row, "id": None} for row in copied.get(name, [])]
    return copied
