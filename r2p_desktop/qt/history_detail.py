"""One change beside the list of all: its name, who made it, the records and fields it changed, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop.errors import NotFound
from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.history_words import counts_words, made_words, step_lines
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages import PAGES
from r2p_desktop.qt.part_view import PartView
from r2p_desktop.qt.reading import Part
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.link_label import LinkLabel
from r2p_desktop.qt.widgets.steady_scroll import SteadyScroll
from r2p_desktop.services.history import Past, Step
from r2p_desktop.services.wording import WORDING, kind_of

RECORDS = 25  # shown at a time


class ChangeDetail(QFrame):
    """Shows one change. `take_back_wanted`; `link_opened(table, id)`."""

    take_back_wanted = Signal()
    link_opened = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(260)
        self._desk = desk
        self.step: Step | None = None
        self._next: tuple[str, int] | None = None
        self._title = PlainLabel(name="heading", wrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._made = PlainLabel(name="muted", wrap=True)
        self._state = PlainLabel(wrap=True)
        self._state.setProperty("look", "warning")
        self._counts = PlainLabel(name="muted", wrap=True)
        self.take_back_button = IconButton(tr("Take back…"), "undo-2")
        self.take_back_button.clicked.connect(self.take_back_wanted)
        self.more_button = IconButton(tr("Show more records"), "chevron-down")
        self.more_button.clicked.connect(self.show_more)
        self._records = QVBoxLayout()
        self._none = PlainLabel(tr("Choose a change to read it here."), name="muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._scroll = SteadyScroll()
        self._build()
        self.clear()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(4)
        for part in (self._title, self._made, self._counts, self._state):
            head.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_back_button)
        buttons.addStretch(1)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(14)
        self._records.setSpacing(14)
        column.addLayout(self._records)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("What was changed"))
        self._scroll.setWidget(inside)
        change = QWidget()
        outer = QVBoxLayout(change)
        outer.setContentsMargins(18, 16, 6, 10)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addLayout(buttons)
        outer.addWidget(self._scroll, 1)
        self._pages.addWidget(change)
        self._pages.addWidget(self._none)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._pages)

    def clear(self) -> None:
        """Show nothing, because no change is chosen."""
        self.step = None
        self._pages.setCurrentIndex(1)

    def show_change(self, set_id: int) -> None:
        """Show a change as it stands now: it may have been taken back meanwhile."""
        try:
            step = self._desk.office.history.step(set_id)
        except NotFound:
            self.clear()
            return
        again = self.step is not None and self.step.id == set_id
        self.step = step
        self._title.setText(render(step.label))
        self._made.setText(made_words(step))
        self._counts.setText(counts_words(step.counts))
        self._say_state(step)
        self.take_back_button.setEnabled(step.refusal is None and not self._desk.office.read_only)
        self._pages.setCurrentIndex(0)
        if not again:
            self._show_records(step)

    def _say_state(self, step: Step) -> None:
        back = step.taken_back
        if back is not None:
            said = tr("Taken back on {moment} by {name}.", moment=moment_words(back.at), name=back.actor)
        else:
            said = render(step.refusal) if step.refusal is not None else ""
        self._state.setText(said)
        self._state.setVisible(bool(said))

    # The records.

    def _show_records(self, step: Step) -> None:
        while (item := self._records.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._scroll.verticalScrollBar().setValue(0)
        tables = list(step.counts)
        self._next = (tables[0], 0) if tables else None
        self.show_more()

    def show_more(self) -> None:
        """Show the next records of the change."""
        room = RECORDS
        while self._next is not None and room > 0 and self.step is not None:
            table, after = self._next
            found = self._desk.office.history.records_of(self.step.id, table, after=after, limit=room)
            self._show_some(self.step, table, found, first=not after)
            room -= len(found)
            if room > 0 or not found:
                tables = list(self.step.counts)
                rest = tables[tables.index(table) + 1 :]
                self._next = (rest[0], 0) if rest else None
            else:
                self._next = (table, found[-1][0])
        shown = self._next is not None and self._more_to_come()
        self.more_button.setVisible(shown)

    def _more_to_come(self) -> bool:
        assert self.step is not None
        assert self._next is not None
        table, after = self._next
        if not after or self._desk.office.history.records_of(self.step.id, table, after=after, limit=1):
            return True
        return list(self.step.counts)[-1] != table

    def _show_some(self, step: Step, table: str, records: Sequence[tuple[int, str]], *, first: bool) -> None:
        if first and len(step.counts) > 1:
            count = step.counts[table]
            many = WORDING[table].many if table in WORDING and count != 1 else kind_of(table)
            heading = PlainLabel(f"{render(many)} ({count})", wrap=True)
            heading.setProperty("look", "section")
            self._records.addWidget(heading)
        by_record = {
            record_id: list(pasts)
            for record_id, pasts in groupby(
                sorted(
                    self._desk.office.history.changed(step.id, table, [one for one, _ in records]),
                    key=lambda past: (past.root_id or 0, past.table != past.root, past.entry_id),
                ),
                lambda past: past.root_id,
            )
        }
        for record_id, name in records:
            self._records.addWidget(self._record(table, record_id, name, by_record.get(record_id, [])))

    def _record(self, table: str, record_id: int, name: str, pasts: Sequence[Past]) -> QWidget:
        block = QWidget()
        block.setObjectName("clear")
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = name or render(kind_of(table))
        if any(table in entry.tables for entry in PAGES) and self._is_there(table, record_id):
            link = LinkLabel(words)
            link.clicked.connect(lambda: self.link_opened.emit(table, record_id))
            column.addWidget(link)
        else:
            column.addWidget(PlainLabel(words, wrap=True))
        rows = [line.row() for line in step_lines(self._desk, pasts)]
        if rows:
            view = PartView(Part("", rows), self._desk.theme)
            view.link_opened.connect(self.link_opened)
            column.addWidget(view)
        return block

    def _is_there(self, table: str, record_id: int) -> bool:
        service = self._desk.office.by_table.get(table)
        return service is not None and bool(service.names([record_id]))
