"""The journal in pages: which sets there are, newest first, by person, day, kind of record or words, read a page at a
time, so that a million entries answer as fast as a hundred."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from r2p_desktop.storage import search
from r2p_desktop.storage.tables import change_entry, change_set

SCAN = 2_000  # sets whose words are read at a time
_FOUND_RECORDS = 300
_FOUND_SETS = 20_000


@dataclass(frozen=True)
class Wanted:
    """Which sets are asked for; what is empty does not matter. `since` is included, `until` is not."""

    actor: str = ""
    root: str = ""
    since: dt.datetime | None = None
    until: dt.datetime | None = None


def set_ids(connection: sa.Connection, wanted: Wanted, *, before: int | None, limit: int) -> list[int]:
    """Ids of the newest sets asked for; `before` pages on from the last one seen."""
    found: sa.ScalarResult[int] = connection.scalars(query(wanted, before, limit))
    return list(found)


def query(wanted: Wanted, before: int | None, limit: int) -> sa.Select[tuple[int]]:
    """The query of `set_ids`: it walks an index from its newest end and stops at `limit`."""
    c, e = change_set.c, change_entry.c
    if not wanted.root:
        found = sa.select(c.id).order_by(c.id.desc())
        found = found if before is None else found.where(c.id < before)
        return _narrowed(wanted, found).limit(limit)
    # From the kind's own index, which holds its sets in order.
    of_kind = sa.select(e.set_id).where(e.root == wanted.root).distinct().order_by(e.set_id.desc())
    of_kind = of_kind if before is None else of_kind.where(e.set_id < before)
    if wanted == Wanted(root=wanted.root):
        return of_kind.limit(limit)
    kind = of_kind.subquery()
    joined = kind.join(change_set, c.id == kind.c.set_id)
    found = sa.select(c.id).select_from(joined).order_by(kind.c.set_id.desc())
    return _narrowed(wanted, found).limit(limit)


def _narrowed(wanted: Wanted, found: sa.Select[tuple[int]]) -> sa.Select[tuple[int]]:
    c = change_set.c
    if wanted.actor:
        found = found.where(c.actor == wanted.actor)
    if wanted.since is not None:
        found = found.where(c.at >= wanted.since)
    if wanted.until is not None:
        found = found.where(c.at < wanted.until)
    return found


def matching(
    connection: sa.Connection,
    wanted: Wanted,
    typed: str,
    judge: Callable[[str], bool],
    *,
    before: int | None,
    limit: int,
    progress: Callable[[], object] = lambda: None,
) -> list[int]:
    """As `set_ids`, of the sets whose label `judge` accepts, or that touched a record found by `typed`.

    Reads the labels newest first until there are `limit`; `progress()` is called now and then and may raise.
    """
    touched = _touching(connection, typed)
    found: list[int] = []
    for part in _labels(connection, wanted, before):
        progress()
        found += [set_id for set_id, label in part if set_id in touched or judge(label)]
        if len(found) >= limit:
            return found[:limit]
    return found


def _labels(
    connection: sa.Connection, wanted: Wanted, before: int | None
) -> Iterator[Sequence[tuple[int, str]]]:
    while True:
        ids = set_ids(connection, wanted, before=before, limit=SCAN)
        if not ids:
            return
        marks = ", ".join(map(str, ids))
        rows = connection.exec_driver_sql(f"SELECT id, label FROM change_set WHERE id IN ({marks})")
        yield sorted(((int(row[0]), str(row[1])) for row in rows), reverse=True)
        before = ids[-1]


def _touching(connection: sa.Connection, typed: str) -> frozenset[int]:
    """The sets that touched a living record which matches what was typed."""
    found: set[int] = set()
    for hit in search.search(connection, typed, limit=_FOUND_RECORDS):
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT set_id FROM change_entry WHERE root_id = ? AND root = ?", (hit.ref_id, hit.kind)
        )
        found.update(int(row[0]) for row in rows)
        if len(found) > _FOUND_SETS:
            break
    return frozenset(found)


def newest(connection: sa.Connection) -> int:
    """The id of the newest set, 0 when there is none; sets are numbered without gaps, so it also counts them."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM change_set").scalar_one())


def actors(connection: sa.Connection) -> list[str]:
    """Everybody who ever changed something, in the order of their names; one index step each."""
    rows = connection.exec_driver_sql(
        "WITH RECURSIVE who(name) AS (SELECT min(actor) FROM change_set UNION ALL "
        "SELECT (SELECT min(actor) FROM change_set WHERE actor > name) FROM who WHERE name IS NOT NULL) "
        "SELECT name FROM who WHERE name IS NOT NULL"
    )
    return [str(row[0]) for row in rows]


def counts(
    connection: sa.Connection, set_ids: Sequence[int], roots: Sequence[str]
) -> Mapping[int, Mapping[str, int]]:
    """How many records of each kind each set touched; a part counts as its record."""
    found: dict[int, dict[str, int]] = {set_id: {} for set_id in set_ids}
    if not set_ids:
        return found
    kinds = ", ".join("?" * len(roots))
    marks = ", ".join(map(str, set_ids))
    rows = connection.exec_driver_sql(
        "SELECT set_id, root, count(DISTINCT root_id) FROM change_entry INDEXED BY ix_change_entry_kind "
        f"WHERE root IN ({kinds}) AND set_id IN ({marks}) GROUP BY root, set_id",
        tuple(roots),
    )
    for row in rows:
        found[int(row[0])][str(row[1])] = int(row[2])
    return found


def records(
    connection: sa.Connection, set_id: int, root: str, *, after: int = 0, limit: int = 100
) -> list[int]:
    """Ids of the records of one kind that a set touched, in order; `after` pages on."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT root_id FROM change_entry WHERE root = ? AND set_id = ? AND root_id > ? "
        "ORDER BY root_id LIMIT ?",
        (root, set_id, after, limit),
    )
    return [int(row[0]) for row in rows]


def last_row(connection: sa.Connection, entity: str, root: str, root_id: int, row_id: int) -> str | None:
    """What the journal last kept of a row that is gone, as JSON; None when it never went."""
    found = connection.exec_driver_sql(
        "SELECT old FROM change_entry WHERE root_id = ? AND root = ? AND entity = ? AND row_id = ? AND op = 'D' "
        "ORDER BY id DESC LIMIT 1",
        (root_id, root, entity, row_id),
    ).scalar_one_or_none()
    return None if found is None else str(found)
