"""The storage layer's own tables: the journal, the search index and what the file knows of itself."""

from __future__ import annotations

import sqlalchemy as sa

from r2p_desktop.model.fields import UtcMoment

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

storage_meta = sa.Table(
    "storage_meta",
    METADATA,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

change_set = sa.Table(
    "change_set",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("uid", sa.String(36), nullable=False),
    sa.Column("office", sa.String(36), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("at", UtcMoment, nullable=False),
    sa.Column("actor", sa.String(200), nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("undo_of", sa.Integer, sa.ForeignKey("change_set.id")),
    sa.Column("revision", sa.String(32), nullable=False),
    sa.UniqueConstraint("office", "sequence"),
    # Only undos are in it: an ordinary change pays nothing.
    sa.Index("ix_change_set_undo_of", "undo_of", sqlite_where=sa.text("undo_of IS NOT NULL")),
    # The journal is read by person and by day; both stay instant at a million entries.
    sa.Index("ix_change_set_actor", "actor"),
    sa.Index("ix_change_set_at", "at"),
)

# A row's set is numbered before it is written, at the end, and only if there is anything in it: hence DEFERRED.
change_entry = sa.Table(
    "change_entry",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "set_id",
        sa.Integer,
        sa.ForeignKey("change_set.id", deferrable=True, initially="DEFERRED"),
        nullable=False,
        index=True,
    ),
    sa.Column("entity", sa.String(64), nullable=False),
    sa.Column("row_id", sa.Integer, nullable=False),
    sa.Column("row_uid", sa.String(36), nullable=False),
    sa.Column("root", sa.String(64), nullable=False),
    sa.Column("root_id", sa.Integer),
    sa.Column("op", sa.String(1), sa.CheckConstraint("op IN ('I', 'U', 'D')"), nullable=False),
    sa.Column("old", sa.Text),
    sa.Column("new", sa.Text),
    sa.Index("ix_change_entry_root", "root_id", "root"),
    # The sets that touched a kind of record, and how many of them each touched.
    sa.Index("ix_change_entry_kind", "root", "set_id", "root_id"),
)

change_context = sa.Table(
    "change_context",
    METADATA,
    sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1"), primary_key=True),
    sa.Column("set_id", sa.Integer),
    sa.Column("erasing", sa.Boolean, nullable=False),
)

search_doc = sa.Table(
    "search_doc",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String(64), nullable=False),
    sa.Column("ref_id", sa.Integer, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("detail", sa.Text, nullable=False),
    sa.Column("ntitle", sa.Text, nullable=False),
    sa.Column("nbody", sa.Text, nullable=False),
    sa.UniqueConstraint("kind", "ref_id"),
)

SEARCH_INDEX = (
    "CREATE VIRTUAL TABLE search_fts USING fts5(ntitle, nbody, content='search_doc', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
)
FIRST_ROWS = ("INSERT INTO change_context (one, set_id, erasing) VALUES (1, NULL, 0)",)
