"""Meetings: agenda, attendance with the title held that day, minutes per item, the delegation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    Decision,
    Institution,
    Meeting,
    Minute,
    Person,
)
from r2p_desktop.model.rules import local_day
from r2p_desktop.services.people import held_on
from r2p_desktop.services.records import Records, existing
from r2p_desktop.services.references import next_reference
from r2p_desktop.services.wording import WORDING, label


@dataclass
class MeetingForm:
    """A meeting as it is edited: the record, and its minutes by agenda item (same order) and in general."""

    meeting: Meeting
    minutes: list[str] = field(default_factory=list)
    general_minutes: str = ""

    def minutes_of(self, position: int) -> str:
        return self.minutes[position] if position < len(self.minutes) else ""


@dataclass(frozen=True)
class Outcome:
    """One decision or action taken at a meeting, as the meeting's page lists it."""

    id: int
    agenda_item_id: int | None
    reference: str
    text: str
    state: str


class Meetings(Records[Meeting]):
    children = ("agenda_items", "attendances", "delegation")

    def form(self, meeting_id: int) -> MeetingForm:
        """The meeting with the minutes of each agenda item."""
        meeting = self.load(meeting_id)
        with self._database.session() as session:
            texts = {
                minute.agenda_item_id: minute.text
                for minute in session.scalars(sa.select(Minute).where(Minute.meeting_id == meeting_id))
            }
        return MeetingForm(
            meeting, [texts.get(item.id, "") for item in meeting.agenda_items], texts.get(None, "")
        )

    def save_form(self, form: MeetingForm, origin: object | None = None) -> int:
        """Store meeting and minutes as one undo step. Raises Invalid, Conflict."""
        record = form.meeting
        self.check(record)
        wording = WORDING[self.table]
        text = label(wording.new if record.id is None else wording.edit, name=self.short_name(record))
        with self._database.transaction(text, origin) as session:
            meeting_id = self.save_in(session, record)
            self._save_minutes(session, meeting_id, form)
            return meeting_id

    def problems(self, record: Meeting) -> dict[str, Message]:
        found = super().problems(record)
        if record.starts_at is not None and record.ends_at is not None and record.ends_at < record.starts_at:
            found["ends_at"] = message("The meeting ends before it begins.")
        people = [a.person_id for a in record.attendances if a.person_id is not None]
        if len(set(people)) != len(people):
            found["attendances"] = message("Somebody is listed twice.")
        return found

    def _before_flush(self, session: Session, record: Meeting) -> None:
        day = local_day(record.starts_at, record.zone) or self._clock.today()
        if not record.reference:
            record.reference = next_reference(session, "meeting", day.year)
        # From the save that says it was held, names and posts stand as they are; until then they follow the record.
        was_held = record.status == "held" and not sa.inspect(record).attrs.status.history.has_changes()
        for attendance in record.attendances:
            if was_held and (attendance.name_then or attendance.institution_then):
                continue
            if attendance.person_id is not None:
                self._note_title(session, attendance, day)
            elif attendance.institution_id is not None:
                attendance.institution_then = existing(session, Institution, attendance.institution_id).name

    def _note_title(self, session: Session, attendance: Attendance, day: dt.date) -> None:
        """Write down who the person was that day, so that later moves do not change the record."""
        person = existing(session, Person, attendance.person_id)
        title, institution_id, institution = held_on(session, person.id, day)
        name = person.name or person.original_script
        attendance.name_then = " ".join(part for part in (person.honorific, name) if part)
        attendance.title_then = title
        attendance.institution_then = institution
        attendance.institution_id = institution_id

    def _save_minutes(self, session: Session, meeting_id: int, form: MeetingForm) -> None:
        items = session.scalars(
            sa.select(AgendaItem).where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.position)
        ).all()
        stored = {
            minute.agenda_item_id: minute
            for minute in session.scalars(sa.select(Minute).where(Minute.meeting_id == meeting_id))
        }
        wanted: list[tuple[int | None, str]] = [(item.id, form.minutes_of(p)) for p, item in enumerate(items)]
        for item_id, text in [*wanted, (None, form.general_minutes)]:
            minute = stored.get(item_id)
            if minute is not None and minute.text != text:
                minute.text = text
            elif minute is None and text:
                made = Minute(agenda_item_id=item_id, text=text)
                made.meeting_id = meeting_id
                session.add(made)
        session.flush()

    def decisions_of(self, meeting_id: int) -> Sequence[Outcome]:
        """The decisions taken at a meeting, in the order of their numbers."""
        query = (
            sa.select(
                Decision.id, Decision.agenda_item_id, Decision.reference, Decision.text, Decision.outcome
            )
            .where(Decision.meeting_id == meeting_id, Decision.deleted_at.is_(None))
            .order_by(Decision.id)
        )
        with self._database.read() as connection:
            return [Outcome(*row) for row in connection.execute(query)]

    def actions_of(self, meeting_id: int) -> Sequence[Outcome]:
        """The actions taken on at a meeting, in the order of their numbers."""
        query = (
            sa.select(
                ActionItem.id,
                ActionItem.agenda_item_id,
                ActionItem.reference,
                ActionItem.text,
                ActionItem.status,
            )
            .where(ActionItem.meeting_id == meeting_id, ActionItem.deleted_at.is_(None))
            .order_by(ActionItem.id)
        )
        with self._database.read() as connection:
            return [Outcome(*row) for row in connection.execute(query)]

    def item(self, agenda_item_id: int) -> tuple[int, str]:
        """The meeting of an agenda item, and the item as "2. Title". Raises NotFound when it is gone."""
        query = sa.select(AgendaItem.meeting_id, AgendaItem.position, AgendaItem.title).where(
            AgendaItem.id == agenda_item_id
        )
        with self._database.read() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFound(
                message("This item is no longer on the agenda of its meeting. Nothing was changed.")
            )
        return row.meeting_id, f"{row.position + 1}. {row.title}"

    def agenda_of(self, meeting_id: int) -> Sequence[tuple[int, str]]:
        """The agenda items of a meeting in order, as (id, "1. title")."""
        query = (
            sa.select(AgendaItem.id, AgendaItem.position, AgendaItem.title)
            .where(AgendaItem.meeting_id == meeting_id)
            .order_by(AgendaItem.position)
        )
        with self._database.read() as connection:
            return [(row.id, f"{row.position + 1}. {row.title}") for row in connection.execute(query)]
