"""Under the minutes of an item: its decisions and actions, and the line where the next one is taken down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.meeting.frames import Entry, offer_menu, plain_table
from r2p_desktop.qt.meeting.open_meeting import WHOLE_MEETING, OpenMeeting
from r2p_desktop.qt.meeting.outcome_entry import Kind, OutcomeEntry
from r2p_desktop.qt.meeting.outcomes import OutcomesModel, Table, Taken, taken_at
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.labels import PlainLabel


class OutcomesPane(QWidget):
    """Shows what was decided and taken on under the item at `place`, and records more.

    `changed`: outcomes were recorded, changed or taken away. `listing(there_are_any)`: a list is shown, or only the
    line. `left`: the person goes back to the minutes.
    `quote_wanted(text)`: an outcome is to be written into the minutes. `record_opened(table, id)` and
    `told(text, verb, function)` as of an editor.
    """

    changed = Signal()
    listing = Signal(bool)
    left = Signal()
    quote_wanted = Signal(str)
    record_opened = Signal(str, int)
    told = Signal(str, str, object)

    def __init__(self, desk: Desk, meeting: OpenMeeting, save: Callable[[], bool]) -> None:
        """`save()` stores the meeting, so that a decision has an item to belong to."""
        super().__init__()
        self._desk = desk
        self._meeting = meeting
        self._save = save
        self._place = WHOLE_MEETING
        self._read_only = False
        self._taken: list[Taken] = []
        self.model = OutcomesModel(self)
        self.view = QTableView()
        self.entry = OutcomeEntry(desk)
        self.title = PlainLabel(name="small")
        plain_table(self.view, self.model, desk.theme, tr("Decisions and actions"), (18, 30, 18, 26, 13))
        self.view.horizontalHeader().hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        column.addWidget(self.entry)
        self.view.activated.connect(lambda index: self._open(index.row()))
        self.view.installEventFilter(self)
        offer_menu(self.view, self.ways)
        self.entry.wanted.connect(self.record)
        self.entry.left.connect(self.left)
        self._live = LiveView(desk.hub, self, ("decision", "action_item"), self.refresh)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.entry.setVisible(not read_only)

    # Showing.

    def refresh(self) -> None:
        """Read again what was decided and taken on."""
        meeting_id = self._meeting.facts.id
        self._taken = taken_at(self._desk, meeting_id) if meeting_id is not None else []
        self.show_place(self._place)
        self.changed.emit()

    def show_place(self, place: int) -> None:
        """Show the outcomes of one item; `WHOLE_MEETING` for those of no item."""
        self._place = place
        item_id = self._meeting.item_id(place)
        unsaved = place != WHOLE_MEETING and item_id is None
        rows = [] if unsaved else [taken for taken in self._taken if self._belongs(taken, item_id)]
        self.model.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.listing.emit(bool(rows))
        words = tr("Decisions and actions of this item") if rows else tr("No decision or action yet")
        self.title.setText(words)

    def count_words(self, item_id: int | None) -> str:
        """How many there are of a stored item, or of none: "1 decision · 3 actions"."""
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

    # Recording.

    def line_to_decision(self, text: str) -> None:
        """Record `text` as a decision at once; ask for the words when there are none."""
        if not self._read_only:
            self.entry.begin("decision", text)
            if text:
                self.record("decision")

    def line_to_action(self, text: str) -> None:
        """Take `text` as the words of an action; who is responsible is asked for next."""
        if not self._read_only:
            self.entry.begin("action", text)

    def record(self, kind: Kind) -> None:
        """Store what the entry says, as a decision or an action of the item shown."""
        place = self._place
        self._meeting.settle()
        stored = self._meeting.facts.id is not None
        if not stored or (place != WHOLE_MEETING and self._meeting.item_id(place) is None):
            if not self._save():
                return
            self._place = place
        meeting_id = self._meeting.facts.id
        if meeting_id is None:
            return
        try:
            table, record_id, said = self._store(kind, meeting_id, self._meeting.item_id(place))
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        self.refresh()
        self._bring_to_sight(table, record_id)
        self.entry.clear()
        self.left.emit()
        self.told.emit(said, tr("Undo"), lambda: self._take_back(table, record_id))

    def _store(self, kind: Kind, meeting_id: int, item_id: int | None) -> tuple[Table, int, str]:
        office = self._desk.office
        if kind == "action":
            record_id = office.actions.save(self.entry.make_action(meeting_id, item_id), self)
            reference = office.actions.load(record_id).reference
            return "action_item", record_id, tr("Action {reference} is recorded.", reference=reference)
        record_id = office.decisions.save(self.entry.make_decision(meeting_id, item_id), self)
        reference = office.decisions.load(record_id).reference
        return "decision", record_id, tr("Decision {reference} is recorded.", reference=reference)

    def _bring_to_sight(self, table: Table, record_id: int) -> None:
        """Scroll to what was just recorded: the list has room for a few lines only."""
        rows = self.model.rows
        row = next((n for n, taken in enumerate(rows) if (taken.table, taken.id) == (table, record_id)), None)
        if row is not None:
            self.view.scrollTo(self.model.index(row, 0))

    # What can be done with one.

    def ways(self) -> list[Entry]:
        """What can be done with the decision or action that is chosen."""
        row = self.view.currentIndex().row()
        if not 0 <= row < len(self.model.rows):
            return []
        taken = self.model.rows[row]
        found: list[Entry] = [(tr("Open this record"), lambda: self._open(row))]
        if not self._read_only:
            words = f"{taken.reference}: {' '.join(taken.text.split())}"
            found.append((tr("Put its words into the minutes"), lambda: self.quote_wanted.emit(words)))
            found.append((tr("Move to the bin"), self._bin))
        return found

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            taken = self.model.rows[row]
            self.record_opened.emit(taken.table, taken.id)

    def _take_back(self, table: Table, record_id: int) -> None:
        try:
            self._desk.office.by_table[table].bin([record_id])
        except OfficeError as error:
            self._desk.prompts.error(error)

    def _bin(self) -> None:
        row = self.view.currentIndex().row()
        if self._read_only or not 0 <= row < len(self.model.rows):
            return
        taken = self.model.rows[row]
        self._take_back(taken.table, taken.id)
        said = tr("{reference} is in the bin.", reference=taken.reference)
        restore = self._desk.office.by_table[taken.table].restore
        self.told.emit(said, tr("Undo"), lambda: restore([taken.id]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.view and pressed and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            self._bin()
            return True
        return super().eventFilter(watched, event)
