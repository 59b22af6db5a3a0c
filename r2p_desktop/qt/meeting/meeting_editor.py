"""The workplace of a meeting: its details, agenda, people, minutes and brief, saved together as one step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from r2p_desktop.model.entities import AgendaItem, Attendance, DelegationMember, FieldInfo, Meeting
from r2p_desktop.qt.binder import Collection
from r2p_desktop.qt.card_grid import CardGrid
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_meeting_editor import Ui_MeetingEditor
from r2p_desktop.qt.meeting.brief_parts import BriefParts
from r2p_desktop.qt.meeting.open_meeting import Facts, OpenMeeting, attendance_row
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import Values, row_of
from r2p_desktop.services.meetings import MeetingForm

NOT_YET_HELD = frozenset({"planned", "convened"})


class MeetingEditor(Editor):
    """Edits a meeting with its agenda, attendances, minutes and delegation."""

    table = "meeting"
    form_class = Ui_MeetingEditor
    rows = (
        Collection("agenda_items", "Agenda", AgendaItem),
        Collection("attendances", "People", Attendance),
        Collection("delegation", "Delegation", DelegationMember),
    )
    new_title = "New meeting"
    ui: Ui_MeetingEditor

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        ui = self.ui
        self.meeting = OpenMeeting(self)
        for moment in (ui.starts_at, ui.ends_at):
            moment.follow(ui.zone, desk.office.clock)
        ui.ends_at.same_day_as(ui.starts_at)
        ui.agenda_items.attach(desk, self.meeting)
        ui.attendances.attach(desk, self.meeting)
        ui.general_minutes.attach(desk, self.meeting, self.save)
        ui.delegation.attach(desk, self.meeting)
        self.brief = BriefParts(desk, ui, self.meeting)
        self._details = CardGrid(ui.details)
        ui.details.setObjectName("clear")
        ui.tabs.tabBar().setDrawBase(False)
        self._connect_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._details.arrange(self.width())

    def _connect_tabs(self) -> None:
        ui = self.ui
        ui.attendances.person_opened.connect(lambda person_id: self.link_opened.emit("person", person_id))
        ui.general_minutes.record_opened.connect(self.link_opened)
        ui.general_minutes.told.connect(self.told)
        ui.general_minutes.held.connect(self.mark_held)
        ui.general_minutes.people_wanted.connect(lambda: self.show_tab("people"))
        self.brief.agenda_wanted.connect(lambda: self.show_tab("agenda"))
        self.brief.print_wanted.connect(lambda: self.command_requested.emit("brief.print"))
        ui.general_minutes.entry.typed.connect(self.keeper.touch)
        ui.agenda_items.new_title.textChanged.connect(self.keeper.touch)
        ui.tabs.currentChanged.connect(lambda _place: self.state_changed.emit())

    # The record in the form.

    def extra_fields(self) -> tuple[FieldInfo, ...]:
        return (FieldInfo("general_minutes", "Minutes of the whole meeting", "rich"),)

    def extra_values(self, record: Meeting) -> Values:
        form = MeetingForm(record) if record.id is None else self.desk.office.meetings.form(record.id)
        return {
            "agenda_items": [
                {**row_of(item), "minutes": form.minutes_of(place)}
                for place, item in enumerate(record.agenda_items)
            ],
            "attendances": [attendance_row(attendance) for attendance in record.attendances],
            "general_minutes": form.general_minutes,
        }

    def store(self, record: Meeting, values: Values) -> int:
        minutes = [row["minutes"] for row in values["agenda_items"]]
        return self.desk.office.meetings.save_form(
            MeetingForm(record, minutes, values["general_minutes"]), self
        )

    def values_for_copy(self, record_id: int) -> Values:
        """A new meeting like this one: same agenda and people, nothing of what was said or decided."""
        values = super().values_for_copy(record_id)
        for item in values["agenda_items"]:
            item["minutes"] = ""
        for row in values["attendances"]:
            row.update(state="invited", represented_by="")
        number = values.get("number")
        fresh = {"status": "planned", "general_minutes": "", "starts_at": None, "ends_at": None}
        return {**values, **fresh, "number": number + 1 if number else None}

    def lines(self) -> Values:
        lines = {
            "outcome": self.ui.general_minutes.entry.values(),
            "agenda": self.ui.agenda_items.new_title.text(),
        }
        return {name: typed for name, typed in lines.items() if typed}

    def put_lines(self, lines: Values) -> None:
        self.ui.general_minutes.entry.put(lines.get("outcome", {}))
        self.ui.agenda_items.new_title.setText(lines.get("agenda", ""))

    def new(self, values: Mapping[str, Any]) -> None:
        zone = self.desk.office.settings().zone
        super().new({"zone": zone, **values} if zone else values)

    def after_fill(self) -> None:
        self._show_facts()

    def on_changed(self) -> None:
        self._show_facts()

    def _show_facts(self) -> None:
        ui = self.ui
        self.meeting.set_facts(
            Facts(
                id=self.record_id,
                kind=ui.kind.value(),
                body_id=ui.body_id.value(),
                series=" ".join(ui.series.text().split()),
                starts_at=ui.starts_at.value(),
                ends_at=ui.ends_at.value(),
                zone=ui.zone.value(),
            )
        )
        network = self.meeting.facts.is_network
        ui.tabs.setTabVisible(ui.tabs.indexOf(ui.brief_page), network)
        ui.general_minutes.show_held(ui.status.value() in NOT_YET_HELD and not self.desk.office.read_only)
        self.brief.refresh()

    # Tabs.

    @property
    def tab(self) -> str:
        """The tab shown: details, agenda, people, minutes or brief."""
        shown = self.ui.tabs.currentWidget()
        return shown.objectName().removesuffix("_page") if shown is not None else ""

    def show_tab(self, name: str) -> None:
        """Bring a tab forward, the cursor in its first input."""
        page = getattr(self.ui, f"{name}_page")
        self.ui.tabs.setCurrentWidget(page)
        first = {
            "details": self.ui.title,
            "agenda": self.ui.agenda_items.items,
            "people": self.ui.attendances.view,
            "minutes": self.ui.general_minutes.minutes,
            "brief": self.brief.list,
        }[name]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        if self.record_id is None:
            self.ui.tabs.setCurrentWidget(self.ui.details_page)
        self.show_tab(self.tab or "details")

    def hold(self) -> None:
        """The screen for holding the meeting: the minutes of its first item, or where the person was."""
        self.show_tab("minutes")

    def mark_held(self) -> None:
        """Note that the meeting took place."""
        self.ui.status.set_value("held")
        self.ui.status.value_changed.emit()

    def show_item(self, agenda_item_id: int) -> None:
        """Show the minutes of one agenda item, where a decision or an action came from."""
        self.ui.general_minutes.go_to(self.meeting.place_of_item(agenda_item_id))
        self.show_tab("minutes")

    def note_place(self) -> dict[str, Any]:
        ui = self.ui
        rows = {"item": ui.general_minutes.items.place, "agenda": ui.agenda_items.items.place}
        return {**super().note_place(), "tab": self.tab, **rows}

    def return_to_place(self, noted: Mapping[str, Any]) -> None:
        super().return_to_place(noted)
        self.ui.general_minutes.items.go_to(noted["item"])
        self.ui.agenda_items.items.go_to(noted["agenda"])
        self.show_tab(noted["tab"] or "details")

    def move_item(self, by: int) -> None:
        """Move the chosen agenda item up or down."""
        place = self.ui.agenda_items.items.place
        self.meeting.move_item(place, place + by)

    def _show_problems(self, problems: Mapping[str, str]) -> None:
        for key in self.binder.keys:
            if key in problems:
                self._reveal(self.binder.widget(key))
                break
        super()._show_problems(problems)

    def _reveal(self, widget: QWidget) -> None:
        """Bring forward the tab, and the part of the brief, in which an input stands."""
        inside = widget
        parent = inside.parentWidget()
        while parent is not None and inside is not self.form:
            if isinstance(parent, QStackedWidget) and isinstance(parent.parentWidget(), QTabWidget):
                self.ui.tabs.setCurrentWidget(inside)
            elif parent is self.ui.parts:
                self.brief.show_part(inside.objectName().removesuffix("_part"))
            inside, parent = parent, parent.parentWidget()
