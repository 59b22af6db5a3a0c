"""Holding a meeting: the agenda at the side, the minutes of the chosen item, and what is decided and taken on there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from r2p_desktop.qt.meeting.frames import card, splitter
from r2p_desktop.qt.meeting.late_text import LateText
from r2p_desktop.qt.meeting.open_meeting import WHOLE_MEETING, OpenMeeting, Row
from r2p_desktop.qt.meeting.outcome_entry import native
from r2p_desktop.qt.meeting.outcomes_pane import OutcomesPane
from r2p_desktop.qt.meeting.people_model import state_sentence
from r2p_desktop.qt.meeting.side_list import Line, SideList
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

# Pixels for the minutes and for what came out of them, where there is room; all that can be, while nothing did.
_SHARES, _NOTHING_YET = (400, 230), (1_000_000, 1)


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
        self._shown_id: int | None = None
        self._written_at: tuple[int | None, int] = (None, WHOLE_MEETING)

    def attach(self, desk: Desk, meeting: OpenMeeting, save: Callable[[], bool]) -> None:
        """Build the tab. `save()` stores the meeting, so that a decision has an item to belong to."""
        self._desk = desk
        self._meeting = meeting
        self.pane = OutcomesPane(desk, meeting, save)
        self.entry, self.view, self.outcomes = self.pane.entry, self.pane.view, self.pane.model
        self.items = SideList(desk.theme, tr("Agenda"))
        self.heading = ElidedLabel(name="heading")
        self.minutes = RichTextEdit()
        self._late = LateText(self.minutes, self._on_typed)
        self.presence = PlainLabel(name="small", wrap=True)
        self.people = IconButton(tr("People"), "users")
        self.mark_held = IconButton(tr("The meeting is held"), "check")
        self._build()
        self._connect()
        self._show_lines()

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.items, 1)
        left.addWidget(self.presence)
        left.addWidget(self.people)
        left.addWidget(self.mark_held)
        self.minutes.setAccessibleName(tr("Minutes of this item"))
        self.minutes.set_lines(4)
        self.minutes.setPlaceholderText(tr("Write what was said. It is kept while you type."))
        hint = ElidedLabel(
            tr(
                "{decision}: this line is a decision · {action}: an action · {next}: next item",
                decision=native("Ctrl+Shift+D"),
                action=native("Ctrl+Shift+T"),
                next=native("Ctrl+PgDown"),
            ),
            name="small",
        )
        top = QVBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.heading)
        top.addWidget(self.minutes, 1)
        top.addWidget(hint)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.setHandleWidth(10)
        right.addWidget(card(top, padded=True))
        right.addWidget(card(self.pane))
        right.setStretchFactor(0, 1)
        right.setStretchFactor(1, 0)
        right.setSizes(_NOTHING_YET)
        self._listing = False
        self._split = right
        self.pane.listing.connect(self._on_listing)
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
        self.minutes.body.installEventFilter(self)
        self.pane.changed.connect(self._show_lines)
        self.pane.left.connect(self.back_to_minutes)
        self.pane.quote_wanted.connect(self._quote)
        self.pane.record_opened.connect(self.record_opened)
        self.pane.told.connect(self.told)
        self.people.clicked.connect(self.people_wanted)
        self.mark_held.clicked.connect(self.held)
        meeting.facts_changed.connect(self._on_facts_changed)

    def _on_listing(self, listing: bool) -> None:
        if listing != self._listing:
            self._listing = listing
            self._split.setSizes(_SHARES if listing else _NOTHING_YET)

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
        self.pane.set_read_only(read_only)

    # Showing.

    def show_held(self, possible: bool) -> None:
        """Offer to note that the meeting is held, while it is only planned."""
        self.mark_held.setVisible(possible)

    def _on_facts_changed(self) -> None:
        if self._meeting.facts.id != self._shown_id:
            self._shown_id = self._meeting.facts.id
            self.pane.refresh()

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
        said = (self._written(self._meeting.general), self.pane.count_words(None))
        whole = Line(tr("The meeting as a whole"), " · ".join(part for part in said if part))
        self.items.show_lines([*lines, whole], place=place)
        self._show_heading()

    def _line(self, place: int, item: Row) -> Line:
        title = item["title"] or tr("(no words yet)")
        outcomes = self.pane.count_words(item["id"]) if item["id"] is not None else ""
        said = [part for part in (self._written(item["minutes"]), outcomes) if part]
        return Line(f"{place + 1}. {title}", " · ".join(said) or item["presenter"])

    @staticmethod
    def _written(text: str) -> str:
        return tr("minutes written") if text else ""

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
        self.pane.show_place(place)

    def _show_presence(self) -> None:
        states = Counter(row["state"] for row in self._meeting.people)
        said = state_sentence(states, self._desk.words("attendance_state"))
        self.presence.setText(said or tr("Nobody is asked yet."))

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
        """Go on with the minutes; words of an outcome that is not recorded yet stay where they are."""
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def line_to_decision(self) -> None:
        """Record the line of the cursor, or what is selected, as a decision at once; ask for words when it is empty."""
        self.pane.line_to_decision(self.minutes.line_or_selection())

    def line_to_action(self) -> None:
        """Take the line of the cursor, or what is selected, as the words of an action; its owner is asked for next."""
        self.pane.line_to_action(self.minutes.line_or_selection())

    def _quote(self, text: str) -> None:
        """Write a decision or an action into the minutes, as a line of its own."""
        self.minutes.body.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        line = "\n" if self.minutes.body.textCursor().block().text() else ""
        self.minutes.insert(f"{line}{text}")
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.minutes.body
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.step(step)
                return True
        return super().eventFilter(watched, event)
