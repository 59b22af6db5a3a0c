"""Briefs: the papers that were issued, and the making of a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_desktop.qt.briefs.paper_desk import PaperDesk
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing
from r2p_desktop.qt.page import Desk

COMPOSE = "compose"


class BriefsPage(ListPage):
    key = "briefs"
    tables = ("document",)
    listings = (
        Listing(
            name="documents",
            table="document",
            title="Briefs",
            icon="file-text",
            hint="Find a reference or a title…",
            new="New brief",
            empty="No brief was issued yet. A brief is drawn from the record and kept unchanged once it is issued.",
            commands=("record.open", "-", "record.copy", "record.history"),
        ),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.papers = PaperDesk(desk)
        self._stack.addWidget(self.papers)
        self.papers.left.connect(self.show_list)
        self.papers.told.connect(self.told)
        self.papers.issued.connect(self._on_issued)

    @property
    def shows_paper(self) -> bool:
        """Whether a paper is shown in place of the list."""
        return self._stack.currentWidget() is self.papers

    def _show_papers(self) -> None:
        self._stack.setCurrentWidget(self.papers)
        for pane in self.panes:
            pane.tools.setVisible(False)
        self.context_changed.emit()

    def show_list(self) -> None:
        """Go back to the list of issued papers."""
        self._show_list()
        self.pane.focus_list()

    def activate(self) -> None:
        super().activate()
        if self.shows_paper:
            self.papers.setFocus()

    def show_view(self, view: str, filters: Mapping[str, Any] | None = None) -> None:
        """The view "compose" makes a new brief, of the meeting in `filters` when there is one."""
        if view == COMPOSE:
            self.compose((filters or {}).get("meeting_id"))
        else:
            self.show_list()
            super().show_view(view, filters)

    def compose(self, meeting_id: int | None = None) -> None:
        """Make a new brief."""
        self._show_papers()
        self.papers.compose(meeting_id)

    def open_record(self, table: str, record_id: int) -> None:
        """Show an issued paper."""
        self.pane.first_fill()
        if self.done(lambda: self.papers.show_issued(record_id)):
            if record_id not in self.pane.chosen_ids():
                self.pane.choose(record_id)
            self._show_papers()

    def note_place(self) -> dict[str, Any]:
        papers = self.papers
        if not self.shows_paper:
            return super().note_place()
        options = papers.options.note() if papers.is_composing else None
        return {**super().note_place(), "options": options, "issued": papers.issued_id}

    def return_to_place(self, noted: Mapping[str, Any]) -> None:
        super().return_to_place(noted)
        if noted.get("options") is not None:
            self.compose(noted["options"]["meeting"])
            self.papers.options.put(noted["options"])
        elif noted.get("issued") is not None:
            self.open_record("document", noted["issued"])

    def new_record(self) -> None:
        self.compose()

    def new_with(self, values: Mapping[str, Any]) -> None:
        self.compose(values.get("meeting_id"))

    def flags(self) -> frozenset[str]:
        found = super().flags() - {"bin", "duplicate"}
        return found - {"list", "filtered"} if self.shows_paper else found

    def commands(self) -> Mapping[str, Callable[[], object]]:
        found = dict(super().commands())
        for absent in ("record.bin", "record.duplicate", "record.save", "record.close"):
            found.pop(absent, None)
        return found | {"brief.print": self.print_brief, "record.new": self.new_record}

    def show_history(self) -> None:
        if self.shows_paper:
            self.show_list()
        super().show_history()

    def print_brief(self) -> None:
        """Print the paper that is shown; from the list, make a brief first."""
        if self.shows_paper:
            self.papers.print_pdf()
        else:
            self.compose()

    def _on_issued(self, document_id: int) -> None:
        self.pane.refresh()
        self.pane.choose(document_id)
        self.context_changed.emit()
