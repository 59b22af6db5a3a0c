"""Who was asked to the meeting and who came: invite by name, by body or as last time; states by key; sums by ministry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import OfficeError
from r2p_desktop.model.entities import Attendance
from r2p_desktop.qt.linked_records import link_picker
from r2p_desktop.qt.meeting.frames import Entry, card, offer_menu, plain_table, splitter
from r2p_desktop.qt.meeting.open_meeting import OpenMeeting, Row, copies
from r2p_desktop.qt.meeting.people_model import NAME, REPRESENTED_BY, PeopleModel, state_sentence, totals
from r2p_desktop.qt.meeting.side_list import Line, SideList
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton, tool_button
from r2p_desktop.qt.widgets.flow_layout import FlowRow
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.record_picker import RecordPicker


class PeopleTab(QWidget):
    """Edits the attendances of an `OpenMeeting`; its value is the list of them as rows.

    Made empty by the form; `attach` puts its parts in. `person_opened(id)` asks to see somebody.
    """

    value_changed = Signal()
    person_opened = Signal(int)

    _desk: Desk
    _meeting: OpenMeeting

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = False

    def attach(self, desk: Desk, meeting: OpenMeeting) -> None:
        """Build the tab over the rows it shares with the other tabs."""
        self._desk = desk
        self._meeting = meeting
        self.model = PeopleModel(meeting, lambda: desk.words("attendance_state"), self)
        self.view = QTableView()
        self.sums = SideList(desk.theme, tr("By institution"))
        self.total = PlainLabel(name="small", wrap=True)
        self.person = RecordPicker()
        self.institution = RecordPicker()
        self.body = IconButton(tr("Members of the body"), "users")
        self.last = IconButton(tr("Those of last time"), "history")
        self.remove = tool_button("trash-2", tr("Take the chosen people off the list (Del)"))
        self.states: dict[str, QPushButton] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        desk = self._desk
        link_picker(self.person, desk, "person")
        self.person.setPlaceholderText(tr("Invite a person: type a name"))
        self.person.setAccessibleName(tr("Invite a person"))
        link_picker(self.institution, desk, "institution")
        self.institution.setPlaceholderText(tr("or an institution"))
        self.institution.setAccessibleName(tr("Invite an institution"))
        letter = self.fontMetrics().averageCharWidth()
        self.person.setMinimumWidth(letter * 30)
        self.institution.setMinimumWidth(letter * 24)
        invite = FlowRow(spacing=10)
        for widget in (self.person, self.institution, self.body, self.last):
            invite.add(widget)
        marks = FlowRow(spacing=6)
        marks.add(PlainLabel(tr("Mark the chosen as"), name="muted"))
        for number, (code, label) in enumerate(desk.words("attendance_state").items(), start=1):
            button = QPushButton(tr("{n} {word}", n=number, word=tr(label)))
            button.setObjectName("chip")
            button.setToolTip(tr("Key {n} in the list", n=number))
            button.clicked.connect(lambda _on=False, state=code: self.mark(state))
            self.states[code] = button
            marks.add(button)
        marks.add(self.remove)
        plain_table(self.view, self.model, desk.theme, tr("People"), (22, 18, 25, 14, 21))
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(marks)
        left.addWidget(self.view, 1)
        right = QVBoxLayout()
        right.addWidget(PlainLabel(tr("By institution"), name="heading"))
        right.addWidget(self.total)
        right.addWidget(self.sums, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(invite)
        column.addWidget(splitter(desk, "meeting_people", card(left), card(right), (3, 1)), 1)

    def _connect(self) -> None:
        self._meeting.people_changed.connect(self.refresh)
        self._meeting.people_typed.connect(self.value_changed)
        self._meeting.facts_changed.connect(self._show_ways)
        self.person.value_changed.connect(self._on_person_picked)
        self.institution.value_changed.connect(self._on_institution_picked)
        self.body.clicked.connect(self.invite_members)
        self.last.clicked.connect(self.invite_last_time)
        self.remove.clicked.connect(self._on_remove)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_ways())
        self.view.doubleClicked.connect(self._on_double_clicked)
        self.view.installEventFilter(self)
        offer_menu(self.view, self.ways_with_chosen)
        self.sums.place_chosen.connect(self._on_sum_chosen)

    # As an input of the form.

    def value(self) -> list[Row]:
        typing = self.view.viewport().findChild(QLineEdit)
        if typing is not None and self.view.state() == QAbstractItemView.State.EditingState:
            self.view.commitData(typing)  # Ctrl+S with the cursor still in the cell saves what stands there
        return copies(self._meeting.people)

    def set_value(self, value: list[Row] | None) -> None:
        self._meeting.put_people(value or [])

    def problem(self) -> str:
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.model.editable = not read_only
        self._show_ways()

    # Showing.

    def refresh(self) -> None:
        """Show the sums as they are now."""
        words = self._desk.words("attendance_state")
        sums = totals(self._meeting.people)
        lines = [
            Line(
                total.institution or tr("(no institution)"),
                state_sentence(total.states, words),
                str(total.asked),
            )
            for total in sums
        ]
        self.sums.show_lines(lines, place=-1)
        states = Counter(row["state"] for row in self._meeting.people)
        asked = tr_count("{n} asked", "{n} asked", len(self._meeting.people))
        said = state_sentence(states, words)
        self.total.setText(f"{asked}: {said}" if said else tr("Nobody is asked yet."))
        self._show_ways()

    def _show_ways(self) -> None:
        free = not self._read_only
        chosen = bool(self.chosen())
        for button in (*self.states.values(), self.remove):
            button.setEnabled(free and chosen)
        self.person.setEnabled(free)
        self.institution.setEnabled(free)
        self.body.setEnabled(free and self._meeting.facts.body_id is not None)
        self.body.setToolTip(
            "" if self._meeting.facts.body_id is not None else tr("Choose the body on the tab Details first.")
        )
        self.last.setEnabled(free)

    def chosen(self) -> list[int]:
        """The places of the selected people."""
        return sorted({index.row() for index in self.view.selectionModel().selectedRows()})

    def choose(self, places: Sequence[int]) -> None:
        """Select people and bring the last of them into sight."""
        selection = self.view.selectionModel()
        selection.clear()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in places:
            selection.setCurrentIndex(self.model.index(place, NAME), flags)

    # What the person does.

    def _on_person_picked(self) -> None:
        person_id = self.person.value()
        if person_id is None:
            return
        self.person.set_value(None)
        day = self._meeting.facts.day(self._desk.office.clock.today())
        try:
            self._add([self._desk.office.invitations.person(person_id, day)])
        except OfficeError as error:
            self._desk.prompts.error(error)
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_institution_picked(self) -> None:
        institution_id = self.institution.value()
        if institution_id is None:
            return
        self.institution.set_value(None)
        try:
            self._add([self._desk.office.invitations.institution(institution_id)])
        except OfficeError as error:
            self._desk.prompts.error(error)
        self.institution.setFocus(Qt.FocusReason.OtherFocusReason)

    def invite_members(self) -> None:
        """Put the members of the meeting's body on the list."""
        body_id = self._meeting.facts.body_id
        if body_id is None:
            return
        day = self._meeting.facts.day(self._desk.office.clock.today())
        try:
            members = self._desk.office.invitations.members(body_id, day)
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        if not members:
            self._desk.prompts.inform(tr("The body has no members on the day of the meeting."))
            return
        self._add(members)

    def invite_last_time(self) -> None:
        """Put those on the list who were asked to the meeting before this one."""
        day = self._meeting.facts.day(self._desk.office.clock.today())
        last = self._desk.office.invitations.last_time(self._meeting.facts, day)
        if last is None or not last.people:
            self._desk.prompts.inform(tr("There is no earlier meeting of this row with people on its list."))
            return
        self._add(last.people)

    def _add(self, attendances: list[Attendance]) -> None:
        before = len(self._meeting.people)
        added = self._meeting.add_people(attendances)
        if added:
            self.choose(range(before, before + added))
        else:
            listed = {person.person_id for person in attendances}
            self.choose([n for n, row in enumerate(self._meeting.people) if row["person_id"] in listed])

    def mark(self, state: str) -> None:
        """Note a state for the chosen people; naming a substitute follows 'represented' at once."""
        places = self.chosen()
        if self._read_only or not places:
            return
        self._meeting.set_state(places, state)
        if state == "represented" and len(places) == 1:
            self.view.edit(self.model.index(places[0], REPRESENTED_BY))

    def ways_with_chosen(self) -> list[Entry]:
        """What can be done with the chosen people."""
        places = self.chosen()
        found: list[Entry] = []
        if len(places) == 1 and (person_id := self._meeting.people[places[0]]["person_id"]) is not None:
            found.append((tr("Open this record"), lambda: self.person_opened.emit(person_id)))
        if places and not self._read_only:
            for state, button in self.states.items():
                found.append((button.text(), partial(self.mark, state)))
            found.append((tr("Take off the list"), self._on_remove))
        return found

    def _on_remove(self) -> None:
        places = self.chosen()
        if places and not self._read_only:
            self._meeting.remove_people(places)
            if self._meeting.people:
                self.choose([min(places[0], len(self._meeting.people) - 1)])

    def _on_sum_chosen(self, place: int) -> None:
        institution = totals(self._meeting.people)[place].institution
        self.choose(
            [n for n, row in enumerate(self._meeting.people) if row["institution_then"] == institution]
        )

    def _on_double_clicked(self, index: object) -> None:
        row = self._meeting.people[self.view.currentIndex().row()]
        if self.view.currentIndex().column() == NAME and row["person_id"] is not None:
            self.person_opened.emit(row["person_id"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typed = watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        return (typed and self._on_key(event)) or super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _on_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        number = event.key() - Qt.Key.Key_1
        if plain and 0 <= number < len(self.states):
            self.mark(list(self.states)[number])
        elif event.key() == Qt.Key.Key_Delete:
            self._on_remove()
        else:
            return False
        return True
