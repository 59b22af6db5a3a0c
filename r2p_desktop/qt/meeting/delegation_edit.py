"""Who goes to a network meeting for us, in order, each with a role."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from r2p_desktop.qt.linked_records import link_picker
from r2p_desktop.qt.meeting.open_meeting import OpenMeeting, Row, copies
from r2p_desktop.qt.meeting.side_list import Line, SideList
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import word
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import tool_button
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.record_picker import RecordPicker


class DelegationEdit(QWidget):
    """Edits the delegation of an `OpenMeeting`; its value is the list of members as rows. Built by `attach`."""

    value_changed = Signal()

    _desk: Desk
    _meeting: OpenMeeting

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = False

    def attach(self, desk: Desk, meeting: OpenMeeting) -> None:
        self._desk = desk
        self._meeting = meeting
        self.members = SideList(desk.theme, tr("Delegation"))
        self.person = RecordPicker()
        self.role = CodeCombo()
        self.up = tool_button("arrow-up", tr("Move up (Alt+Up)"))
        self.down = tool_button("arrow-down", tr("Move down (Alt+Down)"))
        self.remove = tool_button("trash-2", tr("Take out of the delegation (Del)"))
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        link_picker(self.person, self._desk, "person")
        self.person.setPlaceholderText(tr("Add a person: type a name"))
        self.person.setAccessibleName(tr("Add a person to the delegation"))
        self.role.setAccessibleName(tr("Role of the chosen person"))
        label = PlainLabel(tr("Role of the chosen person"), name="muted")
        label.setBuddy(self.role)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label)
        foot.addWidget(self.role)
        foot.addStretch(1)
        for button in (self.up, self.down, self.remove):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.person)
        column.addWidget(self.members, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        meeting = self._meeting
        meeting.delegation_changed.connect(self._show)
        meeting.delegation_typed.connect(self.value_changed)
        self.person.value_changed.connect(self._on_picked)
        self.role.value_changed.connect(lambda: meeting.set_role(self.members.place, self.role.value()))
        self.members.place_chosen.connect(lambda _row: self._show_ways())
        self.members.move_asked.connect(self._move)
        self.members.remove_asked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(self.members.place, self.members.place - 1))
        self.down.clicked.connect(lambda: self._move(self.members.place, self.members.place + 1))
        self.remove.clicked.connect(lambda: self._remove(self.members.place))

    # As an input of the form.

    def value(self) -> list[Row]:
        return copies(self._meeting.delegation)

    def set_value(self, value: list[Row] | None) -> None:
        self._meeting.put_delegation(value or [])

    def problem(self) -> str:
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._show_ways()

    # Showing.

    def _show(self) -> None:
        ids = [member["person_id"] for member in self._meeting.delegation]
        source = self._desk.office.lists["people"]
        keys = [column.key for column in source.columns]
        facts = {i: dict(zip(keys, row, strict=False)) for i, row in source.rows(ids).items()}
        names = self._desk.office.people.names(ids)
        lines = []
        for member in self._meeting.delegation:
            person_id = member["person_id"]
            fact = facts.get(person_id, {})
            detail = ", ".join(part for part in (fact.get("post"), fact.get("institution")) if part)
            role = word(self._desk, "delegation_role", member["role"])
            lines.append(
                Line(
                    names.get(person_id, ""), detail, role, "info" if member["role"] == "head" else "neutral"
                )
            )
        self.members.show_lines(lines, movable=len(lines))
        words = self._desk.words("delegation_role")
        self.role.set_words([(code, tr(label)) for code, label in words.items()], blank=False)
        self._show_ways()

    def _show_ways(self) -> None:
        place, count = self.members.place, len(self._meeting.delegation)
        chosen = 0 <= place < count
        free = chosen and not self._read_only
        self.person.setEnabled(not self._read_only)
        self.role.setEnabled(free)
        if chosen:
            self.role.set_value(self._meeting.delegation[place]["role"])
        self.up.setEnabled(free and place > 0)
        self.down.setEnabled(free and place < count - 1)
        self.remove.setEnabled(free)

    # What the person does.

    def _on_picked(self) -> None:
        person_id = self.person.value()
        if person_id is None:
            return
        self.person.set_value(None)
        if self._meeting.add_delegate(person_id):
            self.members.go_to(len(self._meeting.delegation) - 1)
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, place: int, to: int) -> None:
        if not self._read_only and self._meeting.move_delegate(place, to):
            self.members.go_to(to)

    def _remove(self, place: int) -> None:
        if not self._read_only and 0 <= place < len(self._meeting.delegation):
            self._meeting.remove_delegate(place)
