"""The search index: one row per living record, kept in the same transaction as the record itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.model.normtext import fts_query, normalise
from r2p_desktop.storage import faults
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.schema import Schema
from r2p_desktop.storage.tables import search_doc

NEWEST = 2000  # only so many of the newest matches are ranked: a million records would else take 38 ms
_BATCH = 500
_TITLE_WEIGHT, _BODY_WEIGHT = 8.0, 1.0


@dataclass(frozen=True)
class Hit:
    """One found record: `kind` is its root table."""

    kind: str
    ref_id: int
    title: str
    detail: str


def search(
    connection: sa.Connection, typed: str, kinds: Iterable[str] | None = None, limit: int = 50
) -> list[Hit]:
    """The records in which every word typed occurs (the last may be unfinished), the best first.

    Nothing typed is syntax. No letter and no digit in `typed` finds nothing. One letter, or two, ranks nothing:
    the newest records whose title has such a word come first. Raises Cancelled under `faults.explained` when
    the connection is interrupted.
    """
    query = fts_query(typed)
    if not query or limit <= 0:
        return []
    chosen = None if kinds is None else sorted(set(kinds))
    if chosen == []:
        return []
    args: dict[str, Any] = {"query": query, "limit": limit, "newest": NEWEST}
    among = ""
    if chosen is not None:
        among = f" AND d.kind IN ({', '.join(f':kind{i}' for i in range(len(chosen)))})"
        args |= {f"kind{i}": kind for i, kind in enumerate(chosen)}
    short = len(query.strip('"*')) <= 2 and query.isascii()
    if short:
        args["query"] = "ntitle : " + query
    rows = connection.execute(sa.text(_sql(among, short)), args)
    hits = [Hit(row.kind, row.ref_id, row.title, row.detail) for row in rows]
    # Who types a whole name means the record of exactly this name, not a longer one changed later.
    whole = normalise(typed)
    return sorted(hits, key=lambda hit: normalise(hit.title) != whole)


def _sql(among: str, short: bool) -> str:
    source = "search_fts JOIN search_doc d ON d.id = search_fts.rowid" if among else "search_fts"
    if short:
        inner = (
            f"SELECT search_fts.rowid AS rid, -search_fts.rowid AS score FROM {source} "
            f"WHERE search_fts MATCH :query{among} ORDER BY search_fts.rowid DESC LIMIT :limit"
        )
    else:
        inner = (
            "SELECT rid, score FROM (SELECT search_fts.rowid AS rid, "
            f"bm25(search_fts, {_TITLE_WEIGHT}, {_BODY_WEIGHT}) AS score FROM {source} "
            f"WHERE search_fts MATCH :query{among} ORDER BY search_fts.rowid DESC LIMIT :newest) "
            "ORDER BY score, rid DESC LIMIT :limit"
        )
    return (
        f"SELECT d.kind, d.ref_id, d.title, d.detail FROM ({inner}) x JOIN search_doc d ON d.id = x.rid "
        "ORDER BY x.score, d.id DESC"
    )


def matching(kind: str, typed: str) -> sa.Select[tuple[int]] | None:
    """The ids of the records of one kind that match, as a query for `id IN (...)`; None when nothing is asked."""
    query = fts_query(typed)
    if not query:
        return None
    fts = sa.text("search_doc.id IN (SELECT rowid FROM search_fts WHERE search_fts MATCH :typed)")
    return sa.select(search_doc.c.ref_id).where(search_doc.c.kind == kind, fts.bindparams(typed=query))


def refresh(connection: sa.Connection, schema: Schema, touched: dict[str, set[int]]) -> None:
    """Write the index rows of records anew, and of those whose text holds a name that changed."""
    waiting = {kind: set(ids) for kind, ids in touched.items() if kind in schema.searched}
    done: set[tuple[str, int]] = set()
    while waiting:
        kind, ids = waiting.popitem()
        new = sorted(i for i in ids if (kind, i) not in done)
        done |= {(kind, i) for i in new}
        for start in range(0, len(new), _BATCH):
            renamed = _write(connection, schema, kind, new[start : start + _BATCH])
            for root, column in schema.dependents.get(kind, ()) if renamed else ():
                table = schema.metadata.tables[root]
                linked: sa.ScalarResult[int] = connection.scalars(
                    sa.select(table.c.id).where(table.c[column].in_(renamed))
                )
                waiting.setdefault(root, set()).update(linked)


def _write(connection: sa.Connection, schema: Schema, kind: str, ids: Sequence[int]) -> list[int]:
    """Upsert the rows of `ids`, as far as they differ; returns those whose dependents must be written anew: the title
    is no longer what it was, or an owner came or went."""
    driver = raw(connection)
    marks = ", ".join("?" * len(ids))
    stored = driver.execute(
        f"SELECT ref_id, id, title, detail, ntitle, nbody FROM search_doc WHERE kind = ? AND ref_id IN ({marks})",
        (kind, *ids),
    )
    old = {row[0]: (row[1], tuple(row[2:])) for row in stored}
    inserts, updates, renamed = [], [], []
    for text in schema.documents(connection, kind, ids):
        values = (text.title, text.detail, normalise(text.title), normalise(text.body))
        known = old.pop(text.ref_id, None)
        if known is None:
            inserts.append((kind, text.ref_id, *values))
            if kind in schema.owners:
                renamed.append(text.ref_id)
        elif known[1] != values:
            updates.append((*values, known[0]))
            if known[1][0] != text.title:
                renamed.append(text.ref_id)
    if old:
        renamed += old if kind in schema.owners else ()
        driver.executemany("DELETE FROM search_doc WHERE id = ?", [(known[0],) for known in old.values()])
    if updates:
        driver.executemany(
            "UPDATE search_doc SET title = ?, detail = ?, ntitle = ?, nbody = ? WHERE id = ?", updates
        )
    if inserts:
        driver.executemany(
            "INSERT INTO search_doc (kind, ref_id, title, detail, ntitle, nbody) VALUES (?, ?, ?, ?, ?, ?)",
            inserts,
        )
    return renamed


def _all_ids(connection: sa.Connection, schema: Schema, kind: str) -> list[int]:
    table = schema.metadata.tables[kind]
    return list(connection.scalars(sa.select(table.c.id).order_by(table.c.id)))


def rebuild(connection: sa.Connection, schema: Schema) -> int:
    """Make the whole index anew, inside a write transaction; returns how many records are in it."""
    connection.exec_driver_sql("DELETE FROM search_doc")
    for kind in sorted(schema.searched):
        ids = _all_ids(connection, schema, kind)
        for start in range(0, len(ids), _BATCH):
            _write(connection, schema, kind, ids[start : start + _BATCH])
    connection.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")
    return int(connection.exec_driver_sql("SELECT count(*) FROM search_doc").scalar_one())


def check(connection: sa.Connection, schema: Schema) -> int:
    """How many records the index has wrong: missing, left over, or with another text. Reads only."""
    wrong = 0
    for kind in sorted(schema.searched):
        columns = (
            search_doc.c.ref_id,
            search_doc.c.title,
            search_doc.c.detail,
            search_doc.c.ntitle,
            search_doc.c.nbody,
        )
        stored = {
            row[0]: tuple(row[1:])
            for row in connection.execute(sa.select(*columns).where(search_doc.c.kind == kind))
        }
        for text in schema.documents(connection, kind, _all_ids(connection, schema, kind)):
            wanted = (text.title, text.detail, normalise(text.title), normalise(text.body))
            wrong += stored.pop(text.ref_id, None) != wanted
        wrong += len(stored)
    return wrong


def check_words(connection: sa.Connection) -> bool:
    """Whether the word index agrees with its rows (FTS5's own check). Needs a write transaction."""
    # Past SQLAlchemy: FTS5 answers with the error of a damaged file, and the file is not damaged.
    try:
        raw(connection).execute("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)")
    except sqlcipher.DatabaseError as error:
        if not faults.is_damage(error):
            raise
        return False
    return True
