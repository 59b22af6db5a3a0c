"""A meeting while it is worked on: the rows that several tabs of its editor read and change together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Signal

from r2p_desktop.model.entities import Attendance

Row = dict[str, Any]
WHOLE_MEETING = -1
"""The place of what is said about the meeting as a whole, beside the places of the agenda items."""


@dataclass(frozen=True)
class Facts:
    """What the tabs need to know of the meeting's own fields."""

    id: int | None = None
    kind: str = ""
    body_id: int | None = None
    series: str = ""
    starts_at: dt.datetime | None = None
    ends_at: dt.datetime | None = None
    zone: str = ""

    @property
    def is_network(self) -> bool:
        return self.kind == "network"

    @property
    def slot_minutes(self) -> int | None:
        """How long a meeting of one day lasts, in minutes; None for longer ones, and while that is not known."""
        if self.starts_at is None or self.ends_at is None or self.ends_at <= self.starts_at:
            return None
        zone = zone_named(self.zone)
        if self.starts_at.astimezone(zone).date() != self.ends_at.astimezone(zone).date():
            return None
        return int((self.ends_at - self.starts_at).total_seconds() // 60)

    def day(self, today: dt.date) -> dt.date:
        """The day of the meeting where it is held; `today` while it has none."""
        return self.starts_at.astimezone(zone_named(self.zone)).date() if self.starts_at else today


class OpenMeeting(QObject):
    """Agenda items with their minutes, attendances and delegation, as rows of the editor (dicts by field).

    Signals ending in `_typed` follow changes by the person, the others also what is put in from outside.
    `agenda_changed(place)`: items came, went, moved or were put in; `place` is the one to look at now.
    `item_changed(place)`: an item's own fields. `general_changed`: the minutes of the whole meeting were put in.
    `settling` asks the tabs to write down the long texts being typed, before somebody reads the rows.
    """

    facts_changed = Signal()
    agenda_changed = Signal(int)
    item_changed = Signal(int)
    general_changed = Signal()
    settling = Signal()
    people_changed = Signal()
    delegation_changed = Signal()
    agenda_typed = Signal()
    general_typed = Signal()
    people_typed = Signal()
    delegation_typed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = Facts()
        self.items: list[Row] = []
        self.general = ""
        self.people: list[Row] = []
        self.delegation: list[Row] = []

    def set_facts(self, facts: Facts) -> None:
        if facts != self.facts:
            self.facts = facts
            self.facts_changed.emit()

    # The agenda.

    def put_items(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Show these items (from the record, a draft, a conflict)."""
        self.items = [{**new_item(""), **row} for row in rows]
        self.agenda_changed.emit(-1)

    def put_general(self, stored: str) -> None:
        self.general = stored
        self.general_changed.emit()

    @property
    def planned_minutes(self) -> int:
        return sum(item["duration_minutes"] or 0 for item in self.items)

    def add_item(self, title: str) -> int:
        """Put a new item at the end; gives its place."""
        self.settle()
        self.items.append(new_item(title))
        self._agenda_typed(len(self.items) - 1)
        return len(self.items) - 1

    def remove_item(self, place: int) -> None:
        """Take an item away, with what was written under it."""
        self.settle()
        del self.items[place]
        self._agenda_typed(min(place, len(self.items) - 1))

    def move_item(self, place: int, to: int) -> bool:
        """Give an item another place, its minutes with it; False when there is no such place."""
        self.settle()
        if not _moved(self.items, place, to):
            return False
        self._agenda_typed(to)
        return True

    def edit_item(self, place: int, values: Mapping[str, Any]) -> None:
        """Change fields of an item."""
        self.items[place].update(values)
        self.item_changed.emit(place)
        self.agenda_typed.emit()

    def _agenda_typed(self, place: int) -> None:
        self.agenda_changed.emit(place)
        self.agenda_typed.emit()

    def place_of_item(self, agenda_item_id: int | None) -> int:
        """The place of a stored item; `WHOLE_MEETING` for None and for an item that is gone."""
        places = [
            n for n, item in enumerate(self.items) if item["id"] is not None and item["id"] == agenda_item_id
        ]
        return places[0] if places else WHOLE_MEETING

    def item_id(self, place: int) -> int | None:
        """The id of a stored item; None for the whole meeting and for an item not stored yet."""
        return self.items[place]["id"] if 0 <= place < len(self.items) else None

    # The minutes.

    def settle(self) -> None:
        """Have every text that is being typed written into its row."""
        self.settling.emit()

    def minutes_at(self, place: int) -> str:
        """The minutes of an item, or of the whole meeting, in their stored form."""
        return self.general if place == WHOLE_MEETING else str(self.items[place]["minutes"])

    def write_general(self, stored: str) -> None:
        self.general = stored

    # People.

    def put_people(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self.people = [dict(row) for row in rows]
        self.people_changed.emit()

    def is_listed(self, row: Mapping[str, Any]) -> bool:
        """Whether this person (or, without one, this institution) stands on the list already."""
        return any(_who(one) == _who(row) for one in self.people)

    def add_people(self, attendances: Iterable[Attendance]) -> int:
        """Put people on the list who are not on it; gives how many were added."""
        added = 0
        for attendance in attendances:
            row = attendance_row(attendance)
            if not self.is_listed(row):
                self.people.append(row)
                added += 1
        if added:
            self._people_typed()
        return added

    def remove_people(self, places: Iterable[int]) -> None:
        for place in sorted(set(places), reverse=True):
            del self.people[place]
        self._people_typed()

    def set_state(self, places: Iterable[int], state: str) -> None:
        """Note that these people are present, excused and so on. Who is not represented has no substitute."""
        for place in places:
            self.people[place]["state"] = state
            if state != "represented":
                self.people[place]["represented_by"] = ""
        self._people_typed()

    def set_represented_by(self, place: int, name: str) -> None:
        """Name the substitute; somebody with a substitute is represented."""
        row = self.people[place]
        row["represented_by"] = " ".join(name.split())
        if row["represented_by"]:
            row["state"] = "represented"
        self._people_typed()

    def _people_typed(self) -> None:
        self.people_changed.emit()
        self.people_typed.emit()

    # The delegation.

    def put_delegation(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self.delegation = [dict(row) for row in rows]
        self.delegation_changed.emit()

    def add_delegate(self, person_id: int) -> bool:
        """Put a person into the delegation, the first as its head; False for somebody who is in it."""
        if any(member["person_id"] == person_id for member in self.delegation):
            return False
        role = "member" if self.delegation else "head"
        self.delegation.append({"id": None, "person_id": person_id, "role": role})
        self._delegation_typed()
        return True

    def remove_delegate(self, place: int) -> None:
        del self.delegation[place]
        self._delegation_typed()

    def move_delegate(self, place: int, to: int) -> bool:
        if not _moved(self.delegation, place, to):
            return False
        self._delegation_typed()
        return True

    def set_role(self, place: int, role: str) -> None:
        self.delegation[place]["role"] = role
        self._delegation_typed()

    def _delegation_typed(self) -> None:
        self.delegation_changed.emit()
        self.delegation_typed.emit()


def new_item(title: str) -> Row:
    """An agenda item that is not stored yet."""
    return {
        "id": None,
        "title": title,
        "kind": "discussion",
        "presenter": "",
        "duration_minutes": None,
        "points": "",
        "minutes": "",
    }


def attendance_row(attendance: Attendance) -> Row:
    """An attendance as a row, with the name, post and institution of the day that nobody types."""
    keys = (
        "id",
        "person_id",
        "institution_id",
        "state",
        "represented_by",
        "name_then",
        "title_then",
        "institution_then",
    )
    return {key: getattr(attendance, key) for key in keys}


def zone_named(name: str) -> dt.tzinfo:
    """A time zone by its IANA name; UTC for one that is not known here."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return dt.UTC


def _who(row: Mapping[str, Any]) -> tuple[Any, Any]:
    return row["person_id"], None if row["person_id"] is not None else row["institution_id"]


def _moved(rows: list[Row], place: int, to: int) -> bool:
    if place == to or not (0 <= place < len(rows) and 0 <= to < len(rows)):
        return False
    rows.insert(to, rows.pop(place))
    return True


def copies(rows: Sequence[Row]) -> list[Row]:
    """The rows as a value of their own, that later typing does not change."""
    return [dict(row) for row in rows]
