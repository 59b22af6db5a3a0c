"""How a field is declared once: type, label, length, help and vocabulary stand in one `field()` call.

Table columns, form labels, validation, import headers, search text, history and prints all read the
`FieldInfo` that `field()` leaves in the column's `info`. Rules every entity follows:

* `Record` gives `id` (never reused), `uid` (UUIDv7), `version` (grows on every write), `created_at`,
  `changed_at`. The last four are stamped by the storage layer at flush, which also calls `prepare()` so that a
  record can refresh the columns it derives from others (sort keys).
* A root record (`__root__ = None`) opens in an editor of its own. A child names its root: `__root__` is the
  root's table, `__root_key__` the child's column that points to it.
* A table with `info={"journal": False}` is not journalled (counters).
* Text is never NULL, absent text is ""; absent dates, numbers and links are NULL.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias, dataclass_transform

import sqlalchemy as sa
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    declared_attr,
    mapped_column,
    relationship,
)

FieldKind: TypeAlias = Literal[
    "line", "note", "rich", "code", "date", "moment", "number", "yes_no", "link", "zone", "key"
]
SearchPlace: TypeAlias = Literal["", "title", "body"]
_MISSING: Any = object()
RICH_LENGTH = 200_000
NOTE_LENGTH = 200_000


class UtcMoment(sa.TypeDecorator[dt.datetime]):
    """A moment: aware in Python, UTC in the file. Naive values are refused."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(self, value: dt.datetime | None, dialect: sa.Dialect) -> dt.datetime | None:
        return None if value is None else value.replace(tzinfo=dt.UTC)


@dataclass(frozen=True)
class FieldInfo:
    """What the rest of the program knows of one field. `label` and `help` are translatable keys."""

    key: str
    label: str
    kind: FieldKind
    length: int = 0
    help: str = ""
    vocabulary: str = ""
    required: bool = False
    search: SearchPlace = ""
    entity: str = ""
    editable: bool = True
    private: bool = False


_TYPES: dict[FieldKind, Any] = {
    "date": sa.Date,
    "moment": UtcMoment,
    "number": sa.Integer,
    "yes_no": sa.Boolean,
    "link": sa.Integer,
    "zone": sa.String(64),
    "code": sa.String(64),
    "key": sa.String(300),
}
_TEXT_KINDS = frozenset({"line", "note", "rich", "code", "zone", "key"})


def field(  # one long signature is what lets every other place be short
    label: str,
    kind: FieldKind = "line",
    *,
    length: int = 200,
    help: str = "",  # noqa: A002 - the word the person sees
    vocabulary: str = "",
    to: str = "",
    ondelete: str = "SET NULL",
    required: bool = False,
    search: SearchPlace = "",
    index: bool = False,
    editable: bool = True,
    private: bool = False,
    default: Any = _MISSING,
    init: bool = True,
) -> Any:
    """Declare a column. `to` is the table a link points to; `vocabulary` names the words of a code.

    `default` is written out in every declaration that has one, for type checkers read it; a required text
    still begins as "" in an empty form.
    """
    is_text = kind in _TEXT_KINDS
    limit = {"rich": RICH_LENGTH, "note": NOTE_LENGTH}.get(kind, length)
    column_type = _TYPES.get(kind) or (sa.Text() if kind in {"rich", "note"} else sa.String(limit))
    info = {
        "label": label,
        "kind": kind,
        "length": limit if is_text else 0,
        "help": help,
        "vocabulary": vocabulary,
        "required": required,
        "search": search,
        "entity": to,
        "editable": editable,
        "private": private,
    }
    args: list[Any] = [column_type]
    if to:
        args.append(sa.ForeignKey(f"{to}.id", ondelete=ondelete))
    if default is _MISSING:
        default = "" if is_text else None
    nullable = not is_text and not (required and kind in {"link"}) and default is None
    return mapped_column(
        *args, info={"field": info}, default=default, nullable=nullable, index=index or bool(to), init=init
    )


@dataclass_transform(
    kw_only_default=True, eq_default=False, field_specifiers=(field, mapped_column, relationship)
)
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """The declarative base of every entity; instances are plain dataclasses when detached."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        }
    )


class Record(Base):
    """What every table has; see the module's rules."""

    __abstract__ = True
    __root__: ClassVar[str | None] = None
    __root_key__: ClassVar[str] = ""

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False, default=None)
    uid: Mapped[str] = mapped_column(sa.String(36), unique=True, init=False, default="")
    version: Mapped[int] = mapped_column(init=False, default=None)
    created_at: Mapped[dt.datetime] = mapped_column(UtcMoment, init=False, default=None)
    changed_at: Mapped[dt.datetime] = mapped_column(UtcMoment, init=False, default=None)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy's own form
        return {"version_id_col": cls.__table__.c.version}

    @declared_attr.directive
    def __table_args__(cls) -> Any:  # noqa: N805
        return table_args()

    def prepare(self) -> None:
        """Refresh derived columns; called by the storage layer before each write of this record."""


class RootRecord(Record):
    """A record with an editor and a place in the bin (`deleted_at`)."""

    __abstract__ = True

    deleted_at: Mapped[dt.datetime | None] = mapped_column(UtcMoment, init=False, default=None, index=True)


class Printable(RootRecord):
    """A record that can reach paper: it has a marking, a registry file number and a note that never prints."""

    __abstract__ = True

    marking: Mapped[str] = field("Marking", "code", vocabulary="marking", default="")
    file_number: Mapped[str] = field(
        "File number", length=100, help="The number of the registry file", search="body", default=""
    )
    internal_note: Mapped[str] = field(
        "Internal note", "note", help="Never printed", search="body", default=""
    )


def table_args(*constraints: Any, journal: bool = True) -> tuple[Any, ...]:
    """The `__table_args__` of an entity: its constraints, ids never reused, journalled or not."""
    return (*constraints, {"sqlite_autoincrement": True, "info": {"journal": journal}})


def unique_among_the_living(name: str, *columns: str) -> sa.Index:
    """A unique index over records that are not in the bin and have something in the last column."""
    living = f"deleted_at IS NULL AND {columns[-1]} <> ''"
    where = sa.text(living)
    return sa.Index(name, *columns, unique=True, sqlite_where=where, info={"where": where})


def say_conditions_to(dialect: str, metadata: sa.MetaData) -> None:
    """Give the partial indexes their condition in another dialect too.

    Not done where they are declared: naming a dialect loads it, which a start on SQLite need not pay.
    """
    for table in metadata.tables.values():
        for index in table.indexes:
            if "where" in index.info:
                index.dialect_options[dialect]["where"] = index.info["where"]


def fields_of(entity: type[Base]) -> Sequence[FieldInfo]:
    """The declared fields of an entity in the order they were written (mixins last, as on the form)."""
    columns = entity.__table__.columns
    return tuple(
        FieldInfo(key=column.key, **column.info["field"]) for column in columns if "field" in column.info
    )


def field_of(entity: type[Base], key: str) -> FieldInfo:
    """One declared field. Raises KeyError when the entity has no such field."""
    for info in fields_of(entity):
        if info.key == key:
            return info
    raise KeyError(f"{entity.__name__}.{key}")


def search_fields(entity: type[Base]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys of an entity's title and body fields for the search index."""
    infos = fields_of(entity)
    return tuple(i.key for i in infos if i.search == "title"), tuple(
        i.key for i in infos if i.search == "body"
    )
