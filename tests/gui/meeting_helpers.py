"""A body, its people and a meeting, for the tests of the meeting's workplace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from helpers import type_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from r2p_desktop.model.entities import AgendaItem, Body, Institution, Meeting, Membership, Person
from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.services.meetings import MeetingForm
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
DAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Cast:
    """Ids of what `make_cast` made."""

    ministries: tuple[int, int]
    people: tuple[int, int, int]
    body: int
    meeting: int


def make_cast(office: OfficeServices) -> Cast:
    """Two ministries, three people with posts, a body of two of them and one ministry, and a meeting of three items."""
    justice = office.institutions.save(Institution(name="Ministry of Justice"))
    interior = office.institutions.save(Institution(name="Ministry of Interior"))
    people = tuple(
        office.people.save_with_post(
            Person(given_name=given, family_name=family), PostEntry(post, place, date(2025, 1, 1))
        )
        for given, family, post, place in (
            ("Amina", "Haddad", "Legal adviser", justice),
            ("Łukasz", "Kowalczyk", "Head of unit", interior),
            ("خالد", "العمري", "Director", interior),
        )
    )
    body = Body(name="Working group")
    body.memberships = [
        Membership(person_id=people[0], role="chair"),
        Membership(person_id=people[1]),
        Membership(institution_id=justice),
    ]
    body_id = office.bodies.save(body)
    meeting = Meeting(
        title="Third meeting",
        body_id=body_id,
        starts_at=DAY,
        ends_at=DAY.replace(hour=10),
        zone="Europe/Vienna",
    )
    meeting.agenda_items = [
        AgendaItem(title="Opening", duration_minutes=10),
        AgendaItem(title="Early warning", duration_minutes=30),
        AgendaItem(title="Training", duration_minutes=10),
    ]
    meeting_id = office.meetings.save_form(MeetingForm(meeting, ["", "What was said.", ""]))
    return Cast((justice, interior), (people[0], people[1], people[2]), body_id, meeting_id)


def write(editor: MeetingEditor, place: int, text: str) -> Any:
    """Put the cursor under an item and type."""
    tab = editor.ui.general_minutes
    editor.show_tab("minutes")
    tab.go_to(place)
    tab.minutes.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(tab.minutes.body, text)
    return tab


def settle(editor: MeetingEditor) -> None:
    """As if the person paused in typing."""
    editor._on_settled()


def titles(desk: Desk, meeting_id: int) -> list[str]:
    return [item.title for item in desk.office.meetings.load(meeting_id).agenda_items]
