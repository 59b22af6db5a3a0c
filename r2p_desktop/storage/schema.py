"""What the storage layer knows of the model: tables, their roots, and how a record reads in the search index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase

UNTRACKED = frozenset({"version", "changed_at"})  # they follow from a change and are none themselves


class SearchText(Protocol):
    """How one record reads in the search index: `title` and `detail` are shown, `title` and `body` searched."""

    @property
    def ref_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def body(self) -> str: ...


Documents = Callable[[sa.Connection, str, Iterable[int]], Sequence[SearchText]]
NameOf = Callable[[str, Any], str]


@dataclass(frozen=True)
class Tracked:
    """One journalled table. `root` is the table of its aggregate root (its own name for a root), `root_key` the
    column that points there (`id` for a root)."""

    table: sa.Table
    entity: type[Any]
    root: str
    root_key: str

    @property
    def name(self) -> str:
        return self.table.name

    @property
    def is_root(self) -> bool:
        return self.root == self.table.name


@dataclass(frozen=True)
class Schema:
    """A model as the storage layer sees it.

    `revision` names its shape. `documents` gives the search texts of records, for the roots in `searched`;
    `dependents` says whose texts hold another's name: target root -> (root, column that links to it).
    `owners` are those whose dependents are found only while they are not in the bin themselves.
    `name_of` gives the words a row is known by. `versions` is the folder of the Alembic revisions that make the
    file; None makes a new file straight from the metadata, which is for tests.
    """

    base: type[DeclarativeBase]
    revision: str
    documents: Documents
    name_of: NameOf
    searched: frozenset[str]
    dependents: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    owners: frozenset[str] = frozenset()
    versions: Path | None = None

    @property
    def metadata(self) -> sa.MetaData:
        return self.base.metadata

    @cached_property
    def tracked(self) -> Mapping[str, Tracked]:
        """The journalled tables by name. Raises ValueError for a child of no root and a table of no entity."""
        found: dict[str, Tracked] = {}
        for mapper in self.base.registry.mappers:
            table, entity = mapper.local_table, mapper.class_
            if not isinstance(table, sa.Table) or table.info.get("journal") is False:
                continue
            root = getattr(entity, "__root__", None)
            key = getattr(entity, "__root_key__", "") if root else "id"
            found[table.name] = Tracked(table, entity, root or table.name, key)
        for one in found.values():
            if one.root not in found or not found[one.root].is_root or one.root_key not in one.table.c:
                raise ValueError(f"{one.name} names the root {one.root}.{one.root_key}, which is none")
        for name, table in self.metadata.tables.items():
            if name not in found and table.info.get("journal") is not False:
                raise ValueError(
                    f"no entity stands for the table {name}: its changes would not be journalled"
                )
        return dict(sorted(found.items()))

    @property
    def roots(self) -> Sequence[str]:
        """The tables of root records, by name."""
        return [name for name, tracked in self.tracked.items() if tracked.is_root]

    def name(self, connection: sa.Connection, table: str, row_id: int) -> str:
        """The words one record is known by, binned or not; its table and number when it has none."""
        found = self.metadata.tables[table]
        row = connection.execute(sa.select(found).where(found.c.id == row_id)).first()
        return (self.name_of(table, row) if row is not None else "") or f"{table} {row_id}"


def program_schema() -> Schema:
    """The schema of this program's own model."""
    from r2p_desktop.model import search_text
    from r2p_desktop.model.entities import ROOTS, Base
    from r2p_desktop.storage import migrations

    return Schema(
        base=Base,
        revision=migrations.HEAD,
        documents=search_text.documents,
        name_of=search_text.name_of,
        searched=frozenset(ROOTS),
        dependents=search_text.DEPENDENTS,
        owners=search_text.OWNERS,
        versions=migrations.VERSIONS,
    )
