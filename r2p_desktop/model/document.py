"""Papers as printed: the issued file, its number, edition and hash. A document never changes."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from r2p_desktop.model.fields import Printable, field, table_args, unique_among_the_living


class Document(Printable):
    """One issued paper. The PDF and the data it was made from lie encrypted in `issued/`, a key each."""

    __tablename__ = "document"
    __table_args__ = table_args(
        sa.Index("ix_document_issued_at_id", "issued_at", "id"),
        unique_among_the_living("uq_document_reference", "reference"),
    )

    title: Mapped[str] = field("Title", length=300, search="title", editable=False, default="")
    reference: Mapped[str] = field("Reference", length=100, search="title", editable=False, default="")
    kind: Mapped[str] = field("Kind", "code", vocabulary="document_kind", default="brief", editable=False)
    edition: Mapped[str] = field(
        "Edition", "code", vocabulary="edition", default="delegation", editable=False
    )
    language: Mapped[str] = field("Language", length=12, editable=False, default="")
    paper: Mapped[str] = field("Paper size", "code", vocabulary="paper", editable=False, default="")
    meeting_id: Mapped[int | None] = field("Meeting", "link", to="meeting", editable=False, default=None)
    issued_at: Mapped[dt.datetime | None] = field("Issued", "moment", editable=False, default=None)
    issued_by: Mapped[str] = field("Issued by", length=120, editable=False, default="")
    pages: Mapped[int] = field("Pages", "number", default=0, editable=False)
    sha256: Mapped[str] = field("SHA-256", "key", editable=False, default="")
    pdf_name: Mapped[str] = mapped_column(sa.String(100), default="", info={"stored_in": "issued"})
    pdf_key: Mapped[str] = mapped_column(sa.String(100), default="")
    pdf_size: Mapped[int] = mapped_column(default=0)
    data_name: Mapped[str] = mapped_column(sa.String(100), default="", info={"stored_in": "issued"})
    data_key: Mapped[str] = mapped_column(sa.String(100), default="")
