"""The agenda of a meeting: items in order, each with its type, presenter and time, and the sum beside the slot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.alt_keys import menu_letters, settle
from r2p_desktop.qt.meeting.frames import card, splitter
from r2p_desktop.qt.meeting.late_text import LateText
from r2p_desktop.qt.meeting.open_meeting import OpenMeeting, Row, copies, new_item
from r2p_desktop.qt.meeting.side_list import Line, SideList
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import word
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton, tool_button
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

LONGEST_ITEM = 24 * 60


class AgendaTab(QWidget):
    """Edits the agenda of an `OpenMeeting`; its value is the list of items as rows, minutes included.

    Made empty by the form; `attach` puts its parts in.
    """

    value_changed = Signal()

    _desk: Desk
    _meeting: OpenMeeting

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._read_only = False

    def attach(self, desk: Desk, meeting: OpenMeeting) -> None:
        """Build the tab over the rows it shares with the other tabs."""
        self._desk = desk
        self._meeting = meeting
        self.items = SideList(desk.theme, tr("Agenda"))
        self.new_title = QLineEdit()
        self.new_title.setPlaceholderText(tr("Type the next item and press Enter"))
        self.new_title.setAccessibleName(tr("New agenda item"))
        self.new_title.setMaxLength(300)
        self.up = tool_button("arrow-up", tr("Move up (Alt+Up)"))
        self.down = tool_button("arrow-down", tr("Move down (Alt+Down)"))
        self.remove = tool_button("trash-2", tr("Take this item off the agenda (Del)"))
        self.add = IconButton(tr("Add"), "plus")
        self.total = PlainLabel(name="small")
        self.title = QLineEdit()
        self.kind = CodeCombo()
        self.presenter = QLineEdit()
        self.duration = QLineEdit()
        self.points = RichTextEdit()
        self._points = LateText(self.points, meeting.agenda_typed.emit)
        self._build()
        self._connect()
        self._show_facts()

    # As an input of the form.

    def value(self) -> list[Row]:
        self._meeting.settle()
        return copies(self._meeting.items)

    def set_value(self, value: list[Row] | None) -> None:
        self._meeting.put_items(value or [])

    def problem(self) -> str:
        if any(not item["title"].strip() for item in self._meeting.items):
            return tr("An item of the agenda has no words. Write what it is about, or take it off.")
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._show_item(self.items.place)
        for widget in (self.new_title, self.add):
            widget.setEnabled(not read_only)

    def _build(self) -> None:
        add_row = QHBoxLayout()
        add_row.setSpacing(8)
        add_row.addWidget(self.new_title, 1)
        add_row.addWidget(self.add)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        for button in (self.up, self.down, self.remove):
            foot.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.items, 1)
        left.addLayout(add_row)
        left.addLayout(foot)
        split: QSplitter = splitter(
            self._desk, "meeting_agenda", card(left), card(self._build_item(), padded=True)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(split)
        settle(self, menu_letters())

    def _build_item(self) -> QVBoxLayout:
        self.title.setMaxLength(300)
        self.presenter.setMaxLength(200)
        self.presenter.setPlaceholderText(tr("A person or an institution"))
        self.duration.setValidator(QIntValidator(0, LONGEST_ITEM, self))
        self.duration.setPlaceholderText(tr("not set"))
        self.duration.setMaximumWidth(150)
        self.kind.setMaximumWidth(260)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: list[PlainLabel] = []
        for text, field in (
            (tr("&Item"), self.title),
            (tr("&Type"), self.kind),
            (tr("P&resented by"), self.presenter),
            (tr("Minutes &planned"), self.duration),
        ):
            label = PlainLabel(text)
            label.setProperty("look", "field")
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
            self._labels.append(label)
        self.points_label = PlainLabel(tr("Points to make"), name="heading")
        self.points_hint = PlainLabel(
            tr("Printed under this item in the delegation's brief, and in no other edition."),
            name="small",
            wrap=True,
        )
        self.points.setAccessibleName(tr("Points to make"))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(self.points_label)
        column.addWidget(self.points_hint)
        column.addWidget(self.points, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        return column

    def _connect(self) -> None:
        meeting = self._meeting
        meeting.agenda_changed.connect(self._on_agenda_changed)
        meeting.item_changed.connect(lambda _place: self._show_lines())
        meeting.facts_changed.connect(self._show_facts)
        meeting.agenda_typed.connect(self.value_changed)
        self.items.place_chosen.connect(self._show_item)
        self.items.place_opened.connect(lambda _place: self.title.setFocus())
        self.items.move_asked.connect(self._move)
        self.items.remove_asked.connect(self._remove)
        self.new_title.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.up.clicked.connect(lambda: self._move(self.items.place, self.items.place - 1))
        self.down.clicked.connect(lambda: self._move(self.items.place, self.items.place + 1))
        self.remove.clicked.connect(lambda: self._remove(self.items.place))
        self.title.textEdited.connect(self._on_edited)
        self.presenter.textEdited.connect(self._on_edited)
        self.kind.value_changed.connect(self._on_edited)
        self.duration.textEdited.connect(self._on_edited)
        meeting.settling.connect(self._points.settle)

    # Showing.

    def _show_facts(self) -> None:
        words = self._desk.words("agenda_type")
        self.kind.set_words([(code, tr(label)) for code, label in words.items()], blank=False)
        self._show_lines()
        self._show_points()
        self._show_item(self.items.place)

    def _on_agenda_changed(self, place: int) -> None:
        self._show_lines(None if place < 0 else place)
        self._show_item(self.items.place)

    def _show_lines(self, place: int | None = None) -> None:
        lines = [self._line(number, item) for number, item in enumerate(self._meeting.items, start=1)]
        self.items.show_lines(lines, movable=len(lines), place=place)
        self._show_total()

    def _line(self, number: int, item: Row) -> Line:
        minutes = tr("{n} min", n=item["duration_minutes"]) if item["duration_minutes"] else ""
        kind = word(self._desk, "agenda_type", item["kind"])
        detail = " · ".join(part for part in (kind, item["presenter"], minutes) if part)
        return Line(f"{number}. {item['title'] or tr('(no words yet)')}", detail)

    def _show_total(self) -> None:
        planned, slot = self._meeting.planned_minutes, self._meeting.facts.slot_minutes
        count = tr_count("{n} item", "{n} items", len(self._meeting.items))
        said = [count] if self._meeting.items else [tr("No items yet")]
        if planned:
            said.append(
                tr("{planned} of {slot} minutes planned", planned=planned, slot=slot)
                if slot
                else tr("{planned} minutes planned", planned=planned)
            )
        over = planned - slot if slot else 0
        if over > 0:
            said.append(tr_count("{n} minute too long", "{n} minutes too long", over))
        self.total.setText(" · ".join(said))
        self.total.setObjectName("problem" if over > 0 else "small")
        self.total.style().unpolish(self.total)
        self.total.style().polish(self.total)

    def _show_item(self, place: int) -> None:
        there = 0 <= place < len(self._meeting.items)
        item = self._meeting.items[place] if there else new_item("")
        self._filling = True
        for field in (self.title, self.kind, self.presenter, self.duration, self.points):
            field.setEnabled(there and not self._read_only)
        if self.title.text() != item["title"]:
            self.title.setText(item["title"])
        self.kind.set_value(item["kind"])
        if self.presenter.text() != item["presenter"]:
            self.presenter.setText(item["presenter"])
        minutes = str(item["duration_minutes"] or "")
        if self.duration.text() != minutes:
            self.duration.setText(minutes)
        self._points.show(item["points"], lambda stored: item.update(points=stored))
        self._filling = False
        free = there and not self._read_only
        self.up.setEnabled(free and place > 0)
        self.down.setEnabled(free and place < len(self._meeting.items) - 1)
        self.remove.setEnabled(free)

    def _show_points(self) -> None:
        for widget in (self.points_label, self.points_hint, self.points):
            widget.setVisible(self._meeting.facts.is_network)
        self._rest.setVisible(not self._meeting.facts.is_network)

    # What the person does.

    def _on_add(self) -> None:
        title = " ".join(self.new_title.text().split())
        if title:
            self.new_title.clear()
            self._meeting.add_item(title)
        self.new_title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, place: int, to: int) -> None:
        if not self._read_only:
            self._meeting.move_item(place, to)

    def _remove(self, place: int) -> None:
        if self._read_only or not 0 <= place < len(self._meeting.items):
            return
        self._meeting.settle()
        item = self._meeting.items[place]
        if item["minutes"] or item["points"]:
            question = tr("Take '{title}' off the agenda?", title=item["title"])
            detail = tr("What was written under it goes with it. It comes back if you do not save.")
            if not self._desk.prompts.confirm(question, tr("Take it off"), tr("Keep it"), detail=detail):
                return
        self._meeting.remove_item(place)

    def _on_edited(self) -> None:
        place = self.items.place
        if self._filling or not 0 <= place < len(self._meeting.items):
            return
        values = {
            "title": self.title.text(),
            "kind": self.kind.value(),
            "presenter": self.presenter.text(),
            "duration_minutes": int(self.duration.text() or 0) or None,
        }
        self._meeting.edit_item(place, values)

    def go_to(self, place: int) -> None:
        """Bring one item forward, ready to be edited."""
        self.items.go_to(place)
        self.title.setFocus()
