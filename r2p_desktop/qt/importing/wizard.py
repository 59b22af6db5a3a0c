"""The import of a list in four calm steps: file, columns, preview, result. Until the third step ends nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import Cancelled, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.qt.draft_offer import DraftOffer
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.importing.columns_step import ColumnsStep
from r2p_desktop.qt.importing.file_step import FileStep
from r2p_desktop.qt.importing.preview_step import PreviewStep
from r2p_desktop.qt.importing.result_step import ResultStep
from r2p_desktop.qt.importing.way_back import WayBack
from r2p_desktop.qt.importing.words import will_write
from r2p_desktop.qt.jobs import Job
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.prompts import error_words
from r2p_desktop.qt.record_values import Values
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.notice_bar import NoticeBar
from r2p_desktop.services.import_plan import Choices, Kind, Preview, Report

FILE, COLUMNS, PREVIEW, RESULT = range(4)
STEPS = (message("File"), message("Columns"), message("Preview"), message("Result"))
TITLES: Mapping[str, Message] = {
    "contacts": message("Import contacts"),
    "actions": message("Import an action log"),
}


class ImportWizard(QDialog):
    """Leads through the import of one file. `imported(report)` follows a file having been written."""

    imported = Signal(object)

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(render(TITLES[kind]))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._desk = desk
        self.kind: Kind = kind
        self._path: Path | None = None
        self._back_to: WayBack | None = None
        self._table: Any = None
        self._preview: Preview | None = None
        self._job: Job | None = None
        self.file = FileStep(desk, kind)
        self.columns = ColumnsStep(desk, kind)
        self.preview = PreviewStep(desk, kind)
        self.end = ResultStep(desk)
        self._steps = QStackedWidget()
        self._marks = [PlainLabel() for _ in STEPS]
        self.problem = PlainLabel(name="problem", wrap=True)
        self.doing = PlainLabel(name="muted")
        self.bar = QProgressBar()
        self.stop = IconButton(tr("Stop"), "x")
        self.back = IconButton(tr("Back"), "arrow-left")
        self.next = IconButton(tr("Next"), "arrow-right", primary=True)
        self.close_button = IconButton(tr("Cancel"))
        self._notice = NoticeBar()
        self._keeper = DraftKeeper(desk, f"import.{kind}", self._kept_values, self)
        self._drafts = DraftOffer(self._keeper, self._notice, self._go_on_with, _offered)
        self._build()
        self._connect()
        self._show_step(FILE)
        self._drafts.look("file", None, None, {})
        self.resize(1080, 680)

    def _build(self) -> None:
        marks = QHBoxLayout()
        marks.setSpacing(10)
        for number, mark in enumerate(self._marks):
            if number:
                marks.addWidget(PlainLabel("·", name="muted"))
            marks.addWidget(mark)
        marks.addStretch(1)
        for step in (self.file, self.columns, self.preview, self.end):
            self._steps.addWidget(step)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for widget in (self.doing, self.bar, self.stop):
            foot.addWidget(widget)
        foot.addStretch(1)
        for button in (self.close_button, self.back, self.next):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(14)
        column.addLayout(marks)
        column.addWidget(self._notice)
        column.addWidget(self._steps, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)
        self.next.setDefault(True)  # Enter goes on, wherever the cursor stands
        self._show_busy("")

    def _connect(self) -> None:
        self.file.file_chosen.connect(self.read)
        self.file.sheet_chosen.connect(lambda sheet: self.read(self._path, sheet))
        self.columns.changed.connect(self._show_ways)
        self.columns.changed.connect(self._keeper.touch)
        self.preview.choices_changed.connect(self._decide)
        self.end.undone.connect(self._show_ways)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.leave)
        self.stop.clicked.connect(self._on_stop)

    # Steps.

    @property
    def step(self) -> int:
        return self._steps.currentIndex()

    @property
    def busy(self) -> bool:
        return self._job is not None

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        for number, (mark, words) in enumerate(zip(self._marks, STEPS, strict=True)):
            mark.setText(tr("{n} {step}", n=number + 1, step=render(words)))
            mark.setObjectName("heading" if number == step else "muted")
            mark.style().unpolish(mark)
            mark.style().polish(mark)
            here = tr("Step {n} of {count}, {step}", n=number + 1, count=len(STEPS), step=render(words))
            mark.setAccessibleName(here if number == step else render(words))
        self._say_problem("")
        self._show_ways()
        if step == COLUMNS:
            self.columns.focus_first()
        elif step == PREVIEW:
            self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.file.choose if step == FILE and self._table is None else self.next).setFocus()

    def _show_ways(self) -> None:
        ready = not self.busy
        self.back.setVisible(self.step in (COLUMNS, PREVIEW))
        self.back.setEnabled(ready)
        self.close_button.set_words(tr("Close") if self.step == RESULT else tr("Cancel"))
        self.next.setVisible(self.step != RESULT)
        self.close_button.setEnabled(True)
        if self.step == FILE:
            self.next.set_words(tr("Next"))
            self.next.setEnabled(ready and self._table is not None)
        elif self.step == COLUMNS:
            self.next.set_words(tr("Preview"))
            self.next.setEnabled(ready and not self.columns.problem())
        elif self.step == PREVIEW and self._preview is not None:
            counts = self._preview.counts
            self.next.set_words(will_write(self._preview))
            self.next.setEnabled(ready and bool(counts["new"] + counts["update"]))

    def go_on(self) -> None:
        """Do what the main button says."""
        if not self.next.isEnabled() or self.busy:
            return
        if self.step == FILE:
            if self.columns.mapping is None:
                self.columns.show_table(
                    self._table, self._desk.office.transfer.propose(self.kind, self._table)
                )
            self._show_step(COLUMNS)
        elif self.step == COLUMNS:
            self._make_preview(Choices(), anew=True)
        elif self.step == PREVIEW:
            self.apply()

    def go_back(self) -> None:
        """Go one step back; what was chosen there stays."""
        if not self.busy and self.step in (COLUMNS, PREVIEW):
            self._show_step(self.step - 1)

    # Work.

    def read(self, path: Path | None, sheet: str | None = None) -> None:
        """Read a file (or another sheet of it) and say what is in it."""
        if path is None or self.busy:
            return
        transfer = self._desk.office.transfer
        self._path = path

        def work(report: Callable[..., None]) -> Any:
            return transfer.read(
                path, sheet=sheet, progress=report, cancelled=lambda: self._is_stopped(report)
            )

        self._run(work, self._on_read, tr("Reading {file}…", file=path.name))

    @staticmethod
    def _is_stopped(report: Callable[..., None]) -> bool:
        try:
            report(0, 0)
        except Cancelled:
            return True
        return False

    def _on_read(self, table: Any) -> None:
        self._table = table
        self._preview = None
        self.columns.mapping = None
        self.file.show_table(table)
        self._say_problem("")
        self._show_ways()
        self.next.setFocus()
        if self._back_to is not None:
            way, self._back_to = self._back_to, None
            self._come_back(way)

    def _make_preview(self, choices: Choices, *, anew: bool) -> None:
        transfer, table, mapping = self._desk.office.transfer, self._table, self.columns.mapping

        def work(report: Callable[..., None]) -> Preview:
            return transfer.preview(self.kind, table, mapping, choices=choices, progress=report)

        self._run(
            work, lambda preview: self._on_previewed(preview, anew), tr("Working out what would happen…")
        )

    def _on_previewed(self, preview: Preview, anew: bool) -> None:
        self._preview = preview
        self.preview.show_preview(preview, anew=anew)
        self._keeper.touch()
        if anew:
            self._show_step(PREVIEW)

    def _decide(self, choices: Choices) -> None:
        """Work the preview out again under other decisions of the person."""
        if self.busy:
            # The tick came while the last one is still being worked out: it is taken up right after.
            QTimer.singleShot(50, self, lambda: self._decide(choices))
            return
        self._make_preview(choices, anew=False)

    def apply(self) -> None:
        """Import what the preview shows, in one step that one Undo takes back."""
        preview, transfer = self._preview, self._desk.office.transfer
        if preview is None:
            return

        def work(report: Callable[..., None]) -> Report:
            return transfer.apply(preview, progress=report)

        self._run(work, self._on_applied, tr("Importing…"), blocking=True)

    def _on_applied(self, report: Report) -> None:
        self._keeper.forget()
        self.end.show_report(report)
        self._show_step(RESULT)
        if report.written:
            self.imported.emit(report)

    def _run(
        self,
        work: Callable[[Callable[..., None]], Any],
        done: Callable[[Any], object],
        words: str,
        *,
        blocking: bool = False,
    ) -> None:
        self._say_problem("")
        self._show_busy(words)

        def ended(result: Any) -> None:
            self._job = None
            self._show_busy("")
            done(result)
            self._show_ways()

        self._job = self._desk.jobs.run(
            work, ended, self._on_failed, self._on_progress, title=words, blocking=blocking
        )
        self._show_ways()

    def _on_progress(self, done: int, total: int, _text: str) -> None:
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)
        if done and not total:
            self.doing.setText(tr_count("{n} row read", "{n} rows read", done))

    def _on_failed(self, error: BaseException) -> None:
        self._job = self._back_to = None
        self._show_busy("")
        if isinstance(error, Cancelled):
            self._say_problem(tr("Stopped. Nothing was imported."))
        else:
            sentence, detail = error_words(error)
            self._say_problem(sentence if isinstance(error, OfficeError) else f"{sentence} {detail}")
        self._show_ways()

    def _on_stop(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self.doing.setText(tr("Stopping…"))
            self._desk.jobs.cancel(self._job)

    def _show_busy(self, words: str) -> None:
        self.doing.setText(words)
        self.bar.setRange(0, 0)
        for widget in (self.doing, self.bar, self.stop):
            widget.setVisible(bool(words))
        self.stop.setEnabled(True)
        self._steps.setEnabled(not words)

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # What was chosen, kept until it is imported or given up.

    def _kept_values(self) -> Values | None:
        if self._path is None or self.columns.mapping is None or self.step not in (COLUMNS, PREVIEW):
            return None
        choices = self.preview.choices if self._preview is not None else Choices()
        in_preview = self.step == PREVIEW
        way = WayBack.of(self._path, self._table, self.columns.mapping, choices, in_preview=in_preview)
        return way.as_values()

    def put_draft_back(self) -> bool:
        """Go on with the import that was not finished; False when there is none."""
        return self._drafts.put_back()

    def _go_on_with(self, values: Values) -> None:
        self._back_to = WayBack.from_values(values)
        self.read(self._back_to.path, self._back_to.sheet)

    def _come_back(self, way: WayBack) -> None:
        proposed = self._desk.office.transfer.propose(self.kind, self._table)
        self.columns.show_table(self._table, way.chosen_in(proposed))
        self._show_step(COLUMNS)
        if not way.file_is_the_same:
            self._say_problem(
                tr("The file was changed since. Look at the columns again, then at the preview.")
            )
        elif way.in_preview:
            self._make_preview(way.choices, anew=True)

    # Closing.

    def leave(self) -> None:
        """Close the wizard; what was chosen for a file that is not imported yet is given up only after a question."""
        chosen = self.step in (COLUMNS, PREVIEW) and not self.busy
        if not chosen or self._desk.prompts.confirm(
            tr("Leave the import?"),
            tr("Leave"),
            tr("Go on importing"),
            detail=tr("Nothing has been imported yet. The columns and decisions you chose are given up."),
        ):
            if chosen:
                self._keeper.forget()
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._desk.jobs.cancel(self._job)
            event.ignore()
        elif event.spontaneous() and self.step in (COLUMNS, PREVIEW):
            event.ignore()
            self.leave()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _offered(values: Values, moment: str) -> str:
    return tr("The import of {file} was not finished ({moment}).", file=values["file"], moment=moment)
