"""Action items: what was taken on, by whom, until when, and where it came from."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from r2p_desktop.model.fields import Printable, field, table_args, unique_among_the_living


class ActionItem(Printable):
    """An action. An institution is enough; post or person are added when known. Overdue is never stored."""

    __tablename__ = "action_item"
    __table_args__ = table_args(
        sa.Index("ix_action_item_due_on_id", "due_on", "id"),
        sa.Index("ix_action_item_status_id", "status", "id"),
        # Counted on every start: answered from the index without reading a row.
        sa.Index("ix_action_item_to_do", "deleted_at", "due_on", "status"),
        unique_among_the_living("uq_action_item_reference", "reference"),
    )

    text: Mapped[str] = field("Action", "note", required=True, search="title")
    reference: Mapped[str] = field("Number", length=60, search="title", editable=False, default="")
    own_reference: Mapped[str] = field("Own reference", length=100, search="body", default="")
    institution_id: Mapped[int | None] = field("Institution", "link", to="institution", default=None)
    post_id: Mapped[int | None] = field("Post", "link", to="post", default=None)
    person_id: Mapped[int | None] = field("Person", "link", to="person", default=None)
    due_on: Mapped[dt.date | None] = field("Due", "date", default=None)
    due_words: Mapped[str] = field(
        "Due in words", length=200, help="When there is no date: before the summer", default=""
    )
    status: Mapped[str] = field("Status", "code", vocabulary="action_status", default="open")
    priority: Mapped[str] = field("Priority", "code", vocabulary="priority", default="")
    completed_on: Mapped[dt.date | None] = field("Completed on", "date", default=None)
    completed_words: Mapped[str] = field("Completed, in words", length=200, default="")
    source_words: Mapped[str] = field("Source in words", length=300, search="body", default="")
    meeting_id: Mapped[int | None] = field("Meeting", "link", to="meeting", default=None)
    agenda_item_id: Mapped[int | None] = field("Agenda item", "link", to="agenda_item", default=None)
    decision_id: Mapped[int | None] = field("Decision", "link", to="decision", default=None)
    plan_item_id: Mapped[int | None] = field("Plan item", "link", to="plan_item", default=None)
    progress: Mapped[str] = field("Progress", "rich", search="body", default="")
    in_brief: Mapped[bool] = field(
        "May be told to the network",
        "yes_no",
        default=False,
        help="Enters the network's and the public edition",
    )
