"""What is chosen for a brief: meeting, edition, paper, private phones, sections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from r2p_desktop.i18n import Message, message
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.alt_keys import menu_letters, settle
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.forms.ui_brief_options import Ui_BriefOptionsForm
from r2p_desktop.qt.languages import language_name, window_languages
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services.papers import EDITIONS, PAPERS, BriefOptions, PartName, parts_of

PART_WORDS: dict[PartName, Message] = {
    "objective": message("Objective"),
    "points": message("Points to make"),
    "positions": message("Positions and lines to take"),
    "asks_and_offers": message("Asks and offers"),
    "pledges": message("Pledges"),
    "decisions": message("Decisions since the last meeting"),
    "actions_completed": message("Actions completed"),
    "actions_open": message("Actions under way"),
    "progress": message("Progress of the plan"),
    "background_open": message("Background A: may be used"),
    "background_closed": message("Background B: not for disclosure"),
    "plan_status": message("Annex: plan status"),
    "contacts": message("Annex: contact sheet"),
}


class OptionsForm(QWidget):
    """`changed` follows every choice. A section that an edition may not hold cannot be ticked for it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._desk = desk
        self.ui = Ui_BriefOptionsForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._editions: dict[str, QRadioButton] = {
            edition: getattr(self.ui, f"edition_{edition}") for edition in EDITIONS
        }
        self._group = QButtonGroup(self)
        self.parts: dict[PartName, QCheckBox] = {}
        self._fill()
        self._connect()
        self._show_parts()
        settle(self, menu_letters())

    def _fill(self) -> None:
        office = self._desk.office.settings()
        papers = self._desk.words("paper")
        self.ui.paper.set_words([(p, tr(papers.get(p, p))) for p in PAPERS], blank=False)
        self.ui.paper.set_value(office.paper)
        own = tr("as the office: {language}", language=language_name(office.language))
        others = [c for c in window_languages() if c != office.language]
        self.ui.language.set_words(
            [("", own), *((code, language_name(code)) for code in others)], blank=False
        )
        for edition, button in self._editions.items():
            self._group.addButton(button)
            button.setAccessibleDescription(getattr(self.ui, f"edition_{edition}_hint").text())
        self._editions["delegation"].setChecked(True)
        for part in get_args(PartName):
            tick = QCheckBox(render(PART_WORDS[part]))
            tick.setChecked(True)
            self.parts[part] = tick
            self.ui.parts_column.addWidget(tick)
        self.refresh_meetings()

    def _connect(self) -> None:
        self.ui.meeting.value_changed.connect(self.changed)
        self.ui.paper.value_changed.connect(self.changed)
        self.ui.language.value_changed.connect(self.changed)
        self.ui.private_phones.clicked.connect(self.changed)
        for button in self._editions.values():
            button.clicked.connect(self._on_edition_chosen)
        for tick in self.parts.values():
            tick.clicked.connect(self.changed)

    def refresh_meetings(self) -> None:
        """Offer the network meetings on file, the newest first."""
        source = self._desk.office.lists["meetings"]
        keys = [column.key for column in source.columns]
        ids = source.ids(ListQuery(filters={"kind": "network"}))
        rows = source.rows(ids)
        offered = []
        for meeting_id in ids:
            facts = dict(zip(keys, rows[meeting_id], strict=False))
            starts = facts.get("starts_at")
            when = f", {date_words(starts.date(), short=False)}" if starts is not None else ""
            offered.append((meeting_id, f"{facts['title']}{when}"))
        self.ui.meeting.offer(offered)

    # What is chosen.

    @property
    def meeting_id(self) -> int | None:
        return self.ui.meeting.value()

    def choose_meeting(self, meeting_id: int | None) -> None:
        """Choose a meeting; without one, the next that is still to come."""
        self.ui.meeting.set_value(meeting_id if meeting_id is not None else self._next_meeting())

    def _next_meeting(self) -> int | None:
        source = self._desk.office.lists["meetings"]
        coming = source.ids(ListQuery(filters={"kind": "network", "upcoming": True}))
        every = source.ids(ListQuery(filters={"kind": "network"}))
        return coming[-1] if coming else every[0] if every else None

    def choose_edition(self, edition: str) -> None:
        self._editions[edition].click()

    @property
    def edition(self) -> str:
        return next(edition for edition, button in self._editions.items() if button.isChecked())

    def options(self) -> BriefOptions:
        """What is chosen, as the papers' service takes it."""
        ticked = frozenset(part for part, tick in self.parts.items() if tick.isChecked() and tick.isEnabled())
        everything = ticked == frozenset(part for part, tick in self.parts.items() if tick.isEnabled())
        edition = next(e for e in EDITIONS if self._editions[e].isChecked())
        return BriefOptions(
            edition=edition,
            paper="letter" if self.ui.paper.value() == "letter" else "a4",
            private_phones=edition == "delegation" and self.ui.private_phones.isChecked(),
            parts=frozenset() if everything else ticked or frozenset({"none"}),
            language=self.ui.language.value(),
        )

    def note(self) -> dict[str, Any]:
        """What is chosen, for `put` of a form built anew."""
        ui = self.ui
        return {
            "meeting": ui.meeting.value(),
            "paper": ui.paper.value(),
            "language": ui.language.value(),
            "edition": self.edition,
            "private_phones": ui.private_phones.isChecked(),
            "parts": {part: tick.isChecked() for part, tick in self.parts.items()},
        }

    def put(self, noted: Mapping[str, Any]) -> None:
        """Choose again what was noted."""
        ui = self.ui
        for key in ("meeting", "paper", "language"):
            getattr(ui, key).set_value(noted[key])
        ui.private_phones.setChecked(noted["private_phones"])
        for part, tick in self.parts.items():
            tick.setChecked(noted["parts"].get(part, True))
        self.choose_edition(noted["edition"])

    def _on_edition_chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        edition = next(e for e in EDITIONS if self._editions[e].isChecked())
        allowed = parts_of(edition)
        for part, tick in self.parts.items():
            tick.setVisible(part in allowed)
            tick.setEnabled(part in allowed)
        self.ui.private_phones.setVisible(edition == "delegation")
