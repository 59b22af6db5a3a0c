"""The Start page: the next date of each loop and what it lacks, what is late, and how old the last backup is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop import trace
from r2p_desktop.qt.backups.changed import BACKUPS
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.office_words import long_date
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.widgets.invitation_card import InvitationCard
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.loop_card import LoopCard
from r2p_desktop.qt.widgets.notice_lines import NoticeLines
from r2p_desktop.qt.widgets.start_cards import BackupCard, FigureCard

if TYPE_CHECKING:
    from r2p_desktop.services.start import Link, Overview

ENTITIES = frozenset({
    "office", "person", "meeting", "action_item", "plan", "plan_item", "key_date", "document", BACKUPS,
})  # fmt: skip
# The kind of record behind a link of a section to one record.
RECORD_OF_SECTION = {"meetings": "meeting", "key_dates": "key_date", "plan": "plan", "actions": "action_item"}


class StartPage(Page):
    """`filled(overview)` each time the page has read what needs attention."""

    filled = Signal(object)
    key = "start"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.loops = {
            name: LoopCard(name, desk.theme) for name in ("inter_ministry", "plan_report", "network")
        }
        self.figures = {name: FigureCard(name, desk.theme) for name in ("overdue", "due_soon", "unverified")}
        self.backup = BackupCard(desk.theme)
        self.notices = NoticeLines()
        self.invitation = InvitationCard()
        self._today = PlainLabel(name="muted")
        self._build()
        for loop in self.loops.values():
            loop.followed.connect(self._follow)
        for name, figure in self.figures.items():
            figure.pressed.connect(partial(self._on_figure_pressed, name))
        self.backup.pressed.connect(lambda: self.command_requested.emit("office.backups"))
        self.notices.followed.connect(self.command_requested)
        self.notices.known.connect(self._on_known)
        self.invitation.chosen.connect(self._on_invited)
        self.backup.setVisible(desk.office.backup_of is None)  # a backup has none of its own
        self._overview: Overview | None = None
        self._traced = False
        self._live = LiveView(desk.hub, self, ENTITIES, self.refresh)

    def _build(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(14)
        for card in (*self.figures.values(), self.backup):
            numbers.addWidget(card, 1)
        loops = QWidget()
        row = QHBoxLayout(loops)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for loop in self.loops.values():
            row.addWidget(loop, 1)
        self._cards = loops
        self._lower = QStackedWidget()
        self._lower.addWidget(loops)
        self._lower.addWidget(self.invitation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(14)
        column.addWidget(self.notices, 0)
        column.addLayout(numbers, 0)
        column.addWidget(self._lower, 1)

    def tools(self) -> QWidget:
        """Today's date, beside the title."""
        self._today.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return self._today

    @property
    def is_inviting(self) -> bool:
        """Whether the office is new and the page offers ways to begin."""
        return self._lower.currentWidget() is self.invitation

    def activate(self) -> None:
        if self._overview is None:
            self.refresh()

    def refresh(self) -> None:
        """Read what needs attention, and show it."""
        overview = self.desk.office.start.overview()
        self._overview = overview
        today = self.desk.office.clock.today()
        self._today.setText(long_date(today))
        for loop in overview.loops:
            self.loops[loop.name].show_loop(loop)
        for figure in overview.figures:
            self.figures[figure.key].show_figure(figure.count, overview)
        office = self.desk.office
        self.backup.show_ages(
            overview.backup, office.clock, read_only=office.read_only, known=office.is_itself
        )
        self.notices.show_notices(overview.notices)
        self._lower.setCurrentWidget(self.invitation if overview.is_new else self._cards)
        self.filled.emit(overview)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._overview is not None and not self._traced:
            self._traced = True
            # The cards are painted in this very pass; the next turn of the loop is the end of it.
            QTimer.singleShot(0, self, partial(trace.event, "start_filled"))

    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {}

    def _on_figure_pressed(self, name: str) -> None:
        if self._overview is not None:
            figure = next(f for f in self._overview.figures if f.key == name)
            self.section_requested.emit(figure.link.section, figure.link.view, figure.filters)

    def _on_invited(self, way: str) -> None:
        match way:
            case "person" | "meeting":
                section = {"person": "people", "meeting": "meetings"}[way]
                self.section_requested.emit(section, "", None)
                self.command_requested.emit("record.new")
            case _:
                self.command_requested.emit(way)

    def _on_known(self, key: str) -> None:
        self.desk.office.start.hide_notice(key)
        self.refresh()

    def _follow(self, link: Link) -> None:
        if link.record_id is not None:
            self.open_requested.emit(RECORD_OF_SECTION[link.section], link.record_id)
        else:
            self.section_requested.emit(link.section, link.view, None)
