"""The agenda items of the meeting a decision or an action came from, to choose one of."""

from __future__ import annotations

from r2p_desktop.errors import NotFound
from r2p_desktop.qt.page import Desk


def agenda_of(desk: Desk, meeting_id: int | None) -> list[tuple[int, str]]:
    """The agenda items of a meeting as (id, "2. Title"); none without a meeting."""
    if meeting_id is None:
        return []
    try:
        meeting = desk.office.meetings.load(meeting_id)
    except NotFound:
        return []
    return [(item.id, f"{item.position + 1}. {item.title}") for item in meeting.agenda_items]
