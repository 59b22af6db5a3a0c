"""Decisions and action items: numbered, owned, closed; where they came from is kept."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import ActionItem, Appointment, Decision, Meeting, Post
from r2p_desktop.model.rules import local_day
from r2p_desktop.model.vocabulary import ACTION_CLOSED
from r2p_desktop.services.records import Records, existing
from r2p_desktop.services.references import next_reference


class Decisions(Records[Decision]):
    def _before_flush(self, session: Session, record: Decision) -> None:
        if record.decided_on is None and record.meeting_id is not None:
            meeting = existing(session, Meeting, record.meeting_id)
            record.decided_on = local_day(meeting.starts_at, meeting.zone)
        if not record.reference:
            year = (record.decided_on or self._clock.today()).year
            record.reference = next_reference(session, "decision", year)


class Actions(Records[ActionItem]):
    def problems(self, record: ActionItem) -> dict[str, Message]:
        found = super().problems(record)
        if record.completed_on is not None and record.status not in ACTION_CLOSED:
            found["status"] = message("The action has a day of completion but is not done.")
        return found

    def _before_flush(self, session: Session, record: ActionItem) -> None:
        if not record.reference:
            record.reference = next_reference(session, "action_item", self._clock.today().year)
        if record.person_id is not None and record.post_id is None:
            _fill_owner(session, record)
        elif record.post_id is not None and record.institution_id is None:
            record.institution_id = existing(session, Post, record.post_id).institution_id

    def set_status(self, ids: Collection[int], status: str, origin: object | None = None) -> None:
        """Set one status for several actions in one undo step; 'done' stamps today as the day of completion."""
        text = message("Change the status of {count} actions", count=len(ids))
        if len(ids) == 1:
            text = message(
                "Change the status of action {name}", name=next(iter(self.names(ids).values()), "")
            )
        with self._database.transaction(text, origin) as session:
            for action_id in sorted(ids):
                action = existing(session, ActionItem, action_id)
                action.status = status
                if status == "done" and action.completed_on is None and not action.completed_words:
                    action.completed_on = self._clock.today()
                elif status not in ACTION_CLOSED:
                    action.completed_on = None


def _fill_owner(session: Session, action: ActionItem) -> None:
    """Typing a person fills post and institution: what a post owns, its successor inherits."""
    row = session.execute(
        sa.select(Post.id, Post.institution_id)
        .join(Appointment, Appointment.post_id == Post.id)
        .where(Appointment.person_id == action.person_id, Appointment.to_on.is_(None))
        .order_by(Appointment.from_on.desc(), Appointment.id.desc())
    ).first()
    if row is not None:
        action.post_id = row[0]
        if action.institution_id is None:
            action.institution_id = row[1]
