"""Meetings, and the dates the office must not miss."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from r2p_desktop.errors import NotFound
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing
from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr

_COMMANDS = (
    "record.open",
    "meeting.hold",
    "brief.print",
    "-",
    "record.duplicate",
    "record.copy",
    "record.history",
    "-",
    "record.bin",
)


class MeetingsPage(ListPage):
    key = "meetings"
    tables = ("meeting", "key_date", "agenda_item")
    listings = (
        Listing(
            name="meetings",
            table="meeting",
            title="Meetings",
            icon="calendar-days",
            hint="Find a title, place, series, words of the minutes…",
            new="New meeting",
            empty="No meeting yet. A meeting holds its agenda, who came, the minutes, and what was decided.",
            commands=_COMMANDS,
        ),
        Listing(
            name="key_dates",
            table="key_date",
            title="Key dates",
            icon="calendar",
            hint="Find a date by its words…",
            new="New key date",
            empty="No key date yet. Deadlines and dates that are no meeting belong here; Start counts down to them.",
        ),
    )

    @property
    def meeting(self) -> MeetingEditor | None:
        """The meeting that is open, if one is."""
        editor = self.host.editor if self.is_editing() else None
        return editor if isinstance(editor, MeetingEditor) else None

    def flags(self) -> frozenset[str]:
        found = super().flags()
        if self.meeting is not None:
            here = {"minutes": {"meeting"}, "agenda": {"ordered"}}.get(self.meeting.tab, set())
            return found | here
        return found

    def commands(self) -> Mapping[str, Callable[[], object]]:
        found = {**super().commands(), "meeting.hold": self.hold, "brief.print": self.print_brief}
        meeting = self.meeting
        if meeting is not None:
            found |= {
                "meeting.decision": meeting.ui.general_minutes.line_to_decision,
                "meeting.action": meeting.ui.general_minutes.line_to_action,
                "meeting.next_item": lambda: meeting.ui.general_minutes.step(1),
                "meeting.previous_item": lambda: meeting.ui.general_minutes.step(-1),
                "item.up": lambda: meeting.move_item(-1),
                "item.down": lambda: meeting.move_item(1),
            }
        return found

    def open_record(self, table: str, record_id: int) -> None:
        """Open a record; an agenda item is opened as the minutes of that item. Raises NotFound for one that is gone."""
        if table != "agenda_item":
            super().open_record(table, record_id)
            return
        meeting_id, _words = self.desk.office.meetings.item(record_id)
        if self.meeting is None or self.meeting.record_id != meeting_id:
            super().open_record("meeting", meeting_id)
        if self.meeting is not None and self.meeting.record_id == meeting_id:
            self.meeting.show_item(record_id)

    def chosen_meeting(self) -> int | None:
        """The meeting that is open, or the one row that is chosen."""
        table, ids = self.selection()
        return ids[0] if table == "meeting" and len(ids) == 1 else None

    def hold(self) -> None:
        """Open the chosen meeting where its minutes are written."""
        meeting_id = self.chosen_meeting()
        if meeting_id is None:
            return
        if self.meeting is None:
            self.open_record("meeting", meeting_id)
        if self.meeting is not None:
            self.meeting.hold()

    def print_brief(self) -> None:
        """Go to the brief of the chosen network meeting; for any other choice, to choose one there."""
        meeting_id = self.chosen_meeting()
        if meeting_id is not None and not _is_network(self.desk, meeting_id):
            self.told.emit(tr("A brief is printed for network meetings. Choose one here."), "", None)
            meeting_id = None
        self.section_requested.emit("briefs", "compose", {"meeting_id": meeting_id})


def _is_network(desk: Desk, meeting_id: int) -> bool:
    try:
        return desk.office.meetings.load(meeting_id).kind == "network"
    except NotFound:
        return False
