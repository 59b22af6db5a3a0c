"""One paper at a time: a brief being made, or one that was issued; the very PDF at the right, what can be done at the left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop.errors import Cancelled, NotFound, OfficeError
from r2p_desktop.qt.briefs.issued_facts import IssuedFacts
from r2p_desktop.qt.briefs.options_form import OptionsForm
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.meeting.frames import card, splitter
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.prompts import error_words
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.empty_state import EmptyState
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel
from r2p_desktop.qt.widgets.pdf_preview import PdfPreview
from r2p_desktop.services.papers import BriefPaper, save_copy

SETTLE_MS = 200
PDF_KINDS = "PDF (*.pdf)"
# What a brief draws on: when one of these changes elsewhere, the preview is drawn anew.
DRAWN_FROM = (
    "meeting",
    "decision",
    "action_item",
    "plan_item",
    "plan",
    "person",
    "institution",
    "pledge",
    "office",
)


class PaperDesk(QWidget):
    """`left`: the person goes back to the list. `issued(document id)`. `told` as of a page."""

    left = Signal()
    issued = Signal(int)
    told = Signal(str, str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper: BriefPaper | None = None
        self._issued_pdf: bytes | None = None
        self._issued_id: int | None = None
        self.options = OptionsForm(desk)
        self.facts = IssuedFacts(desk)
        self.preview = PdfPreview()
        self.empty = EmptyState()
        self.notes = PlainLabel(name="problem", wrap=True)
        self.title = ElidedLabel(name="heading")
        self.back = IconButton(tr("Back to the list"), "arrow-left")
        self.save = IconButton(tr("Save as PDF…"), "download")
        self.print = IconButton(tr("Print…"), "printer")
        self.issue = IconButton(tr("Issue…"), "badge-check", primary=True)
        self._sides = QStackedWidget()
        self._sheets = QStackedWidget()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._build()
        self._connect()
        self._live = LiveView(desk.hub, self, DRAWN_FROM, self._on_changed_elsewhere)

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.options)
        self._sides.addWidget(scroll)
        self._sides.addWidget(self.facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._sides, 1)
        left.addWidget(self.notes)
        left.addLayout(buttons)
        left.addWidget(self.issue)
        self._sheets.addWidget(self.preview)
        self._sheets.addWidget(self.empty)
        bar = QHBoxLayout()
        bar.setSpacing(14)
        bar.addWidget(self.back)
        bar.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(splitter(self._desk, "brief", card(left), card(self._sheets), (2, 5)), 1)

    def _connect(self) -> None:
        self._settle.timeout.connect(self._draw)
        self.options.changed.connect(self._on_options_changed)
        self.preview.failed.connect(self._on_failed)
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_pdf)
        self.print.clicked.connect(self.print_pdf)
        self.issue.clicked.connect(self.issue_paper)

    # A brief being made.

    @property
    def is_composing(self) -> bool:
        return self._sides.currentIndex() == 0

    @property
    def paper(self) -> BriefPaper | None:
        """The brief that the preview shows; None while it is being drawn."""
        return self._paper

    def compose(self, meeting_id: int | None = None) -> None:
        """Make a brief of a network meeting; without one, of the next."""
        self._sides.setCurrentIndex(0)
        self._issued_pdf = None
        self.title.setText(tr("New brief"))
        self.options.refresh_meetings()
        self.options.choose_meeting(meeting_id)
        self._on_options_changed()
        self.options.ui.meeting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_options_changed(self) -> None:
        self._paper = None
        self._show_ways()
        if self.options.meeting_id is None:
            self._settle.stop()
            self._say(tr("There is no network meeting yet. A brief is made for one: make it under Meetings."))
        else:
            self._settle.start()

    def _draw(self) -> None:
        meeting_id = self.options.meeting_id
        if meeting_id is None:
            return
        options = self.options.options()
        papers = self._desk.office.papers
        self._desk.jobs.run(
            lambda _report: papers.draft(meeting_id, options),
            self._on_drawn,
            self._on_failed,
            title=tr("Drawing the brief…"),
            key="brief",
        )

    def _on_drawn(self, paper: BriefPaper) -> None:
        if not self.is_composing:
            return
        self._paper = paper
        self._sheets.setCurrentWidget(self.preview)
        self.preview.show_pdf(paper.pdf)
        said = [render(note) for note in paper.notes]
        if paper.missing_glyphs:
            said.append(glyphs_sentence(paper))
        self.notes.setText(" ".join(said))
        self._show_ways()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        self._paper = None
        sentence, detail = error_words(error)
        self._say(f"{sentence} {detail}".strip())
        self._show_ways()

    def _say(self, sentence: str) -> None:
        self.notes.setText("")
        ways = [(tr("Try again"), self._on_options_changed)] if self.options.meeting_id is not None else []
        self.empty.say("file-text", sentence, ways)
        self._sheets.setCurrentWidget(self.empty)

    def _on_changed_elsewhere(self) -> None:
        if self.is_composing and self.isVisible():
            chosen = self.options.meeting_id
            self.options.refresh_meetings()
            self.options.choose_meeting(chosen)
            self._on_options_changed()

    # A brief that was issued.

    @property
    def issued_id(self) -> int | None:
        """The issued paper that is shown; None while a brief is being made."""
        return None if self.is_composing else self._issued_id

    def show_issued(self, document_id: int) -> None:
        """Show an issued paper, its kept bytes. Raises NotFound, Damaged."""
        pdf = self._desk.office.papers.issued_pdf(document_id)
        self._sides.setCurrentIndex(1)
        self._paper = None
        self._issued_pdf = pdf
        self._issued_id = document_id
        self.facts.show_paper(document_id, pdf)
        self.title.setText(self.facts.title)
        self.notes.setText("")
        self._sheets.setCurrentWidget(self.preview)
        self.preview.show_pdf(pdf)
        self._show_ways()
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # What can be done with it.

    def _show_ways(self) -> None:
        there = self._pdf() is not None
        self.save.setEnabled(there)
        self.print.setEnabled(there)
        self.save.set_words(tr("Save as PDF…") if self.is_composing else tr("Save a copy…"))
        self.issue.setVisible(self.is_composing)
        self.issue.setEnabled(there and not self._desk.office.read_only)
        self.notes.setVisible(bool(self.notes.text()))

    def _pdf(self) -> bytes | None:
        if self.is_composing:
            return self._paper.pdf if self._paper is not None else None
        return self._issued_pdf

    def _name(self) -> str:
        """What the paper is called, for the file and the printer's queue."""
        if not self.is_composing:
            return self.facts.reference
        meeting = self.options.ui.meeting.currentText()
        edition = tr(self._desk.words("edition").get(self.options.edition, self.options.edition))
        return tr("Draft brief, {edition}, {meeting}", edition=edition, meeting=meeting)

    def _may_go_on(self, verb: str) -> bool:
        """Ask before a paper goes out in which characters are missing."""
        if self._paper is None or not self._paper.missing_glyphs:
            return True
        return self._desk.prompts.confirm(
            glyphs_sentence(self._paper),
            verb,
            tr("Not yet"),
            detail=tr("Each shows as an empty box in the paper."),
        )

    def save_pdf(self) -> None:
        """Save the PDF that the preview shows."""
        pdf = self._pdf()
        if pdf is None or not self._may_go_on(tr("Save it so")):
            return
        name = "".join("-" if c in '\\/:*?"<>|' else c for c in self._name())
        proposal = str(Path(self._desk.settings.last_folder) / f"{name[:120]}.pdf")
        path = self._desk.prompts.save_file(tr("Save as PDF"), PDF_KINDS, proposal)
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            save_copy(pdf, path)
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        self._desk.settings.last_folder = str(path.parent)
        self.told.emit(tr("Saved as {file}.", file=path.name), "", None)

    def print_pdf(self) -> None:
        """Print the PDF that the preview shows."""
        pdf = self._pdf()
        if pdf is None or not self._may_go_on(tr("Print it so")):
            return
        try:
            printed = self._desk.printing.print_pdf(pdf, self._name(), self.window())
        except OfficeError as error:
            self._desk.prompts.error(error)
            return
        if printed is not None:
            pages = tr_count("{n} page", "{n} pages", printed.pages)
            self.told.emit(tr("{pages} sent to {printer}.", pages=pages, printer=printed.printer), "", None)

    def issue_paper(self) -> None:
        """Give the brief its number and keep it for good, after asking."""
        meeting_id, paper = self.options.meeting_id, self._paper
        if meeting_id is None or paper is None or not self._may_go_on(tr("Issue it so")):
            return
        question = tr("Issue this brief?")
        edition = tr(self._desk.words("edition").get(self.options.edition, self.options.edition))
        detail = tr(
            "{edition}, {pages}. It gets the next number, and the PDF is kept unchanged with its date and checksum.",
            edition=edition,
            pages=tr_count("{n} page", "{n} pages", paper.pages),
        )
        if not self._desk.prompts.confirm(question, tr("Issue it"), tr("Not yet"), detail=detail):
            return
        options, papers = self.options.options(), self._desk.office.papers
        self._desk.jobs.run(
            lambda _report: papers.issue(meeting_id, options, accept_missing_glyphs=True),
            self._on_issued,
            title=tr("Issuing the brief…"),
            blocking=True,
            cancellable=False,
        )

    def _on_issued(self, result: tuple[int, BriefPaper]) -> None:
        document_id, _paper = result
        try:
            self.show_issued(document_id)
        except (NotFound, OfficeError) as error:
            self._desk.prompts.error(error)
            return
        self.told.emit(tr("{reference} is issued.", reference=self.facts.reference), "", None)
        self.issued.emit(document_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settle.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_composing and self._paper is None and self.options.meeting_id is not None:
            self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def glyphs_sentence(paper: BriefPaper) -> str:
    """Which characters no shipped font can draw, and where they stand."""
    places = "; ".join(
        f"{glyph.code} {glyph.name} ({render(glyph.where)})" for glyph in paper.missing_glyphs[:6]
    )
    count = len(paper.missing_glyphs)
    said = tr_count("{n} character cannot be printed:", "{n} characters cannot be printed:", count)
    return f"{said} {places}{' …' if count > 6 else '.'}"
