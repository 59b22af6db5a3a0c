"""Holding a meeting: the agenda at the side, the minutes of the chosen item, and what is decided and taken on there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSplitter, QTableView, QVBoxLayout, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.meeting.frames import Entry, card, offer_menu, plain_table, splitter
from r2p_desktop.qt.meeting.late_text import LateText
from r2p_desktop.qt.meeting.open_meeting import WHOLE_MEETING, OpenMeeting, Row
from r2p_desktop.qt.meeting.outcome_entry import OutcomeEntry, native
from r2p_desktop.qt.meeting.outcomes import OutcomesModel, Taken, taken_at
from r2p_desktop.qt.meeting.people_model import state_sentence
from r2p_desktop.qt.meeting.side_list import Line, SideList
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit


class MinutesTab(QWidget):
    """Writes the minutes of an `OpenMeeting`; its own value is what is said of the whole meeting.

    Made empty by the form; `attach` puts its parts in. `record_opened(table, id)` asks to see a decision or an action,
    `told(text, verb, function)` confirms one, `people_wanted` leads to the list of people,
    `held` notes that the meeting took place.
    """

    value_changed = Signal()
    record_opened = Signal(str, int)
    told = Signal(str, str, object)
    people_wanted = Signal()
    held = Signal()

    _desk: Desk
    _meeting: OpenMeeting

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = False
        self._taken: list[Taken] = []
        self._shown_id: int | None = None
        self._written_at: tuple[int | None, int] = (None, WHOLE_MEETING)

    def attach(self, desk: Desk, meeting: OpenMeeting, save: Callable[[], bool]) -> None:
        """Build the tab. `save()` stores the meeting, so that a decision has an item to belong to."""
        self._desk = desk
        self._meeting = meeting
        self._save = save
        self.items = SideList(desk.theme, tr("Agenda"))
        self.heading = ElidedLabel(name="heading")
        self.minutes = RichTextEdit()
        self._late = LateText(self.minutes, self._on_typed)
        self.outcomes = OutcomesModel(self)
        self.view = QTableView()
        self.entry = OutcomeEntry(desk)
        self.presence = PlainLabel(name="small", wrap=True)
        self.outcome_title = PlainLabel(name="small")
        self.people = IconButton(tr("People"), "users")
        self.mark_held = IconButton(tr("The meeting is held"), "check")
        self._build()
        self._connect()
        self._live = LiveView(desk.hub, self, ("decision", "action_item"), self.refresh_outcomes)
        self._show_lines()

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.items, 1)
        left.addWidget(self.presence)
        left.addWidget(self.people)
        left.addWidget(self.mark_held)
        self.minutes.setAccessibleName(tr("Minutes of this item"))
        self.minutes.setPlaceholderText(tr("Write what was said. It is kept while you type."))
        hint = PlainLabel(
            tr(
                "{decision}: this line is a decision · {action}: an action · {next}: next item",
                decision=native("Ctrl+Shift+D"),
                action=native("Ctrl+Shift+T"),
                next=native("Ctrl+PgDown"),
            ),
            name="small",
            wrap=True,
        )
        top = QVBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.heading)
        top.addWidget(self.minutes, 1)
        top.addWidget(hint)
        plain_table(
            self.view, self.outcomes, self._desk.theme, tr("Decisions and actions"), (18, 30, 18, 26, 13)
        )
        self.view.horizontalHeader().hide()
        bottom = QVBoxLayout()
        bottom.setSpacing(6)
        bottom.addWidget(self.outcome_title)
        bottom.addWidget(self.view, 1)
        bottom.addWidget(self.entry)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.setHandleWidth(10)
        right.addWidget(card(top, padded=True))
        right.addWidget(card(bottom))
        right.setStretchFactor(0, 1)
        right.setStretchFactor(1, 0)
        right.setSizes([400, 230])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(splitter(self._desk, "meeting_minutes", card(left), right, (1, 3)))

    def _connect(self) -> None:
        meeting = self._meeting
        meeting.agenda_changed.connect(self._on_agenda_changed)
        meeting.item_changed.connect(lambda _place: self._show_lines())
        meeting.general_changed.connect(self._on_general_changed)
        meeting.people_changed.connect(self._show_presence)
        meeting.settling.connect(self._late.settle)
        meeting.general_typed.connect(self.value_changed)
        self.items.place_chosen.connect(lambda _row: self._show_minutes())
        self.items.place_opened.connect(lambda _row: self.minutes.setFocus())
        self.view.activated.connect(lambda index: self._open_outcome(index.row()))
        self.view.installEventFilter(self)
        offer_menu(self.view, self.ways_with_outcome)
        self.minutes.body.installEventFilter(self)
        self.entry.wanted.connect(self._on_wanted)
        self.entry.left.connect(self.back_to_minutes)
        self.people.clicked.connect(self.people_wanted)
        self.mark_held.clicked.connect(self.held)
        meeting.facts_changed.connect(self._on_facts_changed)

    # As an input of the form.

    def value(self) -> str:
        self._meeting.settle()
        return self._meeting.general

    def set_value(self, value: str | None) -> None:
        self._meeting.put_general(value or "")

    def problem(self) -> str:
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.minutes.set_read_only(read_only)
        self.entry.setVisible(not read_only)

    # Showing.

    def show_held(self, possible: bool) -> None:
        """Offer to note that the meeting is held, while it is only planned."""
        self.mark_held.setVisible(possible)

    def _on_facts_changed(self) -> None:
        if self._meeting.facts.id != self._shown_id:
            self._shown_id = self._meeting.facts.id
            self.refresh_outcomes()

    @property
    def place(self) -> int:
        """The place of the item whose minutes are shown; `WHOLE_MEETING` for the entry after the items."""
        row = self.items.place
        return row if 0 <= row < len(self._meeting.items) else WHOLE_MEETING

    def go_to(self, place: int) -> None:
        """Show the minutes of an item."""
        self.items.go_to(place if place != WHOLE_MEETING else len(self._meeting.items))

    def _on_agenda_changed(self, place: int) -> None:
        if place < 0:
            self._late.drop()
        # Items put on the agenda beforehand do not move the place where the minutes begin.
        self._show_lines(place if place >= 0 and self.isVisible() else None)
        self._show_minutes()

    def _on_general_changed(self) -> None:
        if self.place == WHOLE_MEETING:
            self._late.drop()
        self._show_minutes()

    def _show_lines(self, place: int | None = None) -> None:
        lines = [self._line(number, item) for number, item in enumerate(self._meeting.items)]
        said = (self._written(self._meeting.general), self._outcome_words(None))
        whole = Line(tr("The meeting as a whole"), " · ".join(part for part in said if part))
        self.items.show_lines([*lines, whole], place=place)
        self._show_heading()

    def _line(self, place: int, item: Row) -> Line:
        title = item["title"] or tr("(no words yet)")
        outcomes = self._outcome_words(item["id"]) if item["id"] is not None else ""
        said = [part for part in (self._written(item["minutes"]), outcomes) if part]
        return Line(f"{place + 1}. {title}", " · ".join(said) or item["presenter"])

    @staticmethod
    def _written(text: str) -> str:
        return tr("minutes written") if text else ""

    def _outcome_words(self, item_id: int | None) -> str:
        tables = Counter(taken.table for taken in self._taken if self._belongs(taken, item_id))
        said = []
        if tables["decision"]:
            said.append(tr_count("{n} decision", "{n} decisions", tables["decision"]))
        if tables["action_item"]:
            said.append(tr_count("{n} action", "{n} actions", tables["action_item"]))
        return " · ".join(said)

    def _belongs(self, taken: Taken, item_id: int | None) -> bool:
        if item_id is None:
            return self._meeting.place_of_item(taken.agenda_item_id) == WHOLE_MEETING
        return taken.agenda_item_id == item_id

    def _show_heading(self) -> None:
        place = self.place
        if place == WHOLE_MEETING:
            self.heading.setText(tr("The meeting as a whole"))
        else:
            self.heading.setText(f"{place + 1}. {self._meeting.items[place]['title']}")

    def _show_minutes(self) -> None:
        place = self.place
        self._show_heading()
        if place == WHOLE_MEETING:
            self._late.show(self._meeting.general, self._meeting.write_general)
        else:
            row = self._meeting.items[place]
            self._late.show(row["minutes"], lambda stored: row.update(minutes=stored))
        if (self._meeting.facts.id, place) != self._written_at:
            self._written_at = self._meeting.facts.id, place
            self.minutes.body.moveCursor(QTextCursor.MoveOperation.End)  # who comes back goes on writing
        self._show_outcomes()

    def _show_presence(self) -> None:
        states = Counter(row["state"] for row in self._meeting.people)
        said = state_sentence(states, self._desk.words("attendance_state"))
        self.presence.setText(said or tr("Nobody is asked yet."))

    def refresh_outcomes(self) -> None:
        """Read again what was decided and taken on."""
        meeting_id = self._meeting.facts.id
        self._taken = taken_at(self._desk, meeting_id) if meeting_id is not None else []
        self._show_lines()
        self._show_outcomes()

    def _show_outcomes(self) -> None:
        place = self.place
        item_id = self._meeting.item_id(place)
        unsaved = place != WHOLE_MEETING and item_id is None
        rows = [] if unsaved else [taken for taken in self._taken if self._belongs(taken, item_id)]
        self.outcomes.show_rows(rows)
        self.view.setVisible(bool(rows))
        words = tr("Decisions and actions of this item") if rows else tr("No decision or action yet")
        self.outcome_title.setText(words)

    # What the person does.

    def _on_typed(self) -> None:
        (self._meeting.general_typed if self.place == WHOLE_MEETING else self._meeting.agenda_typed).emit()

    def step(self, by: int) -> None:
        """Go to the minutes of the next item, or the one before."""
        row = self.items.place + by
        if 0 <= row < len(self.items.lines):
            self.items.go_to(row)
            self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_to_minutes(self) -> None:
        self.entry.clear()
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def line_to_decision(self) -> None:
        """Record the line of the cursor, or what is selected, as a decision at once; ask for words when it is empty."""
        if self._read_only:
            return
        text = self.minutes.line_or_selection()
        self.entry.begin("decision", text)
        if text:
            self._on_wanted("decision")

    def line_to_action(self) -> None:
        """Take the line of the cursor, or what is selected, as the text of an action; its owner is asked for next."""
        if not self._read_only:
            self.entry.begin("action", self.minutes.line_or_selection())

    def _on_wanted(self, kind: str) -> None:
        place = self.place
        self._meeting.settle()
        stored = self._meeting.facts.id is not None
        if not stored or (place != WHOLE_MEETING and self._meeting.item_id(place) is None):
            if not self._save():
                return
            self.go_to(place)
        meeting_id, item_id = self._meeting.facts.id, self._meeting.item_id(place)
        if meeting_id is None:
            return
        office = self._desk.office
        try:
            if kind == "action":
                record_id = office.actions.save(self.entry.make_action(meeting_id, item_id), self)
                reference = office.actions.load(record_id).reference
                said = tr("Action {reference} is recorded.", reference=reference)
            else:
                record_id = office.decisions.save(self.entry.make_decision(meeting_id, item_id), self)
                reference = office.decisions.load(record_id).reference
                said = tr("Decision {reference} is recorded.", reference=reference)
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        table = "action_item" if kind == "action" else "decision"
        self.refresh_outcomes()
        self._bring_to_sight(table, record_id)
        self.back_to_minutes()
        self.told.emit(said, tr("Undo"), lambda: self._take_back(table, record_id))

    def _bring_to_sight(self, table: str, record_id: int) -> None:
        """Scroll to what was just recorded: the list has room for a few lines only."""
        rows = self.outcomes.rows
        row = next((n for n, taken in enumerate(rows) if (taken.table, taken.id) == (table, record_id)), None)
        if row is not None:
            self.view.scrollTo(self.outcomes.index(row, 0))

    def _take_back(self, table: str, record_id: int) -> None:
        try:
            self._desk.office.by_table[table].bin([record_id])
        except OfficeError as error:
            self._desk.prompts.error(error)

    def _open_outcome(self, row: int) -> None:
        if 0 <= row < len(self.outcomes.rows):
            taken = self.outcomes.rows[row]
            self.record_opened.emit(taken.table, taken.id)

    def ways_with_outcome(self) -> list[Entry]:
        """What can be done with the decision or action that is chosen."""
        row = self.view.currentIndex().row()
        if not 0 <= row < len(self.outcomes.rows):
            return []
        taken = self.outcomes.rows[row]
        found: list[Entry] = [(tr("Open"), lambda: self._open_outcome(row))]
        if not self._read_only:
            found.append((tr("Put its words into the minutes"), lambda: self._quote(taken)))
            found.append((tr("Move to the bin"), self._bin_outcome))
        return found

    def _quote(self, taken: Taken) -> None:
        """Write a decision or an action into the minutes, as a line of its own with its number."""
        self.minutes.body.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        line = "\n" if self.minutes.body.textCursor().block().text() else ""
        self.minutes.insert(f"{line}{taken.reference}: {' '.join(taken.text.split())}")
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bin_outcome(self) -> None:
        row = self.view.currentIndex().row()
        if self._read_only or not 0 <= row < len(self.outcomes.rows):
            return
        taken = self.outcomes.rows[row]
        self._take_back(taken.table, taken.id)
        said = tr("{reference} is in the bin.", reference=taken.reference)
        restore = self._desk.office.by_table[taken.table].restore
        self.told.emit(said, tr("Undo"), lambda: restore([taken.id]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
            if watched is self.minutes.body and control and step:
                self.step(step)
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Delete:
                self._bin_outcome()
                return True
        return super().eventFilter(watched, event)
