"""Takes an office over from a backup in four calm steps: the place, the key, the backup, the folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop import folders
from r2p_desktop.errors import Cancelled, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.qt.backups.progress_line import ProgressLine
from r2p_desktop.qt.backups.words import when_words
from r2p_desktop.qt.dialogs.take_over_steps import BackupStep, PlaceStep, SecretStep, TargetStep
from r2p_desktop.qt.help_key import offer_help
from r2p_desktop.qt.jobs import Job, Report, Work
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.beginnings import Beginning
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.office_places import free_name, twin_of
from r2p_desktop.services.offices import Secret
from r2p_desktop.services.safety import Incomplete, look_inside_backup, restore_office
from r2p_desktop.services.taking_over import Source, find_sources, open_all

if TYPE_CHECKING:
    from r2p_desktop.qt.office_dialogs import OfficeDoor
    from r2p_desktop.services.backups import BackupInfo

PLACE, SECRET, BACKUP, TARGET = range(4)
STEPS = (message("Place"), message("Key"), message("Backup"), message("Folder"))


class TakeOverDialog(QDialog):
    """`restored` is the folder of the office made, None until then; `secret` what opened the backup, None for an
    office that asks for nothing; `second_place` where its backups are to be copied to again, None for nowhere.
    Nothing is written before the last step."""

    def __init__(
        self,
        door: OfficeDoor,
        parent: QWidget | None = None,
        *,
        place: Path | None = None,
        to: Path | None = None,
    ) -> None:
        """`place` is looked through at once; `to` is proposed as the office's folder."""
        super().__init__(parent or door.parent_window())
        self.setWindowModality(Qt.WindowModality.WindowModal)  # a backup looked into has a window of its own
        self.setWindowTitle(tr("Take over or restore an office"))
        self.restored: Path | None = None
        self.secret: str | None = None
        self.second_place: Path | None = None
        self._door = door
        self._to = to
        self._job: Job | None = None
        self.place = PlaceStep(door.prompts, place)
        self.key = SecretStep()
        self.backup = BackupStep()
        self.target = TargetStep(door.prompts, folders.unwise_for_an_office())
        self.marks = PlainLabel(name="muted", wrap=True)
        self.problem = PlainLabel(name="problem", wrap=True)
        self.progress = ProgressLine()
        self.cancel = QPushButton(tr("Cancel"))
        self.back = QPushButton(tr("&Back"))
        self.next = QPushButton(tr("Ne&xt"))
        self._steps = QStackedWidget()
        self._build()
        self._connect()
        self._show_step(PLACE)
        self.resize(860, 560)
        offer_help(self, "safety")
        if place is not None:
            self._search()

    def _build(self) -> None:
        for step in (self.place, self.key, self.backup, self.target):
            self._steps.addWidget(step)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.progress, 1)
        for button in (self.cancel, self.back, self.next):
            foot.addWidget(button)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)
        self.next.setAutoDefault(False)
        self.next.setDefault(True)  # Enter goes on, wherever the cursor stands
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(self.marks)
        column.addWidget(self._steps, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        for button in (self.cancel, self.back):
            button.setAutoDefault(False)
        self.progress.follow(self._door.jobs)

    def _connect(self) -> None:
        self.place.place_chosen.connect(self._search)
        for step in (self.place, self.key, self.backup, self.target):
            step.changed.connect(self._show_ways)
        self.backup.look_wanted.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

    # Steps.

    @property
    def step(self) -> int:
        return self._steps.currentIndex()

    @property
    def busy(self) -> bool:
        return self._job is not None

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.problem.setText("")
        self.marks.setText(
            tr("Step {n} of {count}: {step}", n=step + 1, count=len(STEPS), step=render(STEPS[step]))
        )
        self._show_ways()
        shown = (self.place, self.key, self.backup, self.target)[step]
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ways(self) -> None:
        ready = (self.place, self.key, self.backup, self.target)[self.step].is_ready()
        self._steps.setEnabled(not self.busy)
        self.back.setVisible(self.step > PLACE)
        self.back.setEnabled(not self.busy)
        self.next.setText(tr("&Restore and open") if self.step == TARGET else tr("Ne&xt"))
        self.next.setEnabled(ready and not self.busy)

    def go_back(self) -> None:
        """Go one step back; what was chosen there stays."""
        if self.busy or self.step == PLACE:
            return
        source = self.place.source
        skips = self.step == BACKUP and source is not None and not source.asks
        self._show_step(PLACE if skips else self.step - 1)

    def go_on(self) -> None:
        """Do what the main button says."""
        source = self.place.source
        if self.busy or not self.next.isEnabled() or source is None:
            return
        if self.step == PLACE and source.asks:
            self.key.show_source(source)
            self._show_step(SECRET)
        elif self.step == PLACE:
            self._open(source, None)
        elif self.step == SECRET:
            self._open(source, self.key.secret)
        elif self.step == BACKUP:
            self._propose()
        else:
            self._restore()

    # Work.

    def _run(
        self,
        work: Work,
        done: Callable[[Any], object],
        title: str,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        self.problem.setText("")
        # Out of the worker's callback first: it takes no other work while a question is asked inside of it.
        self._job = self._door.jobs.run(
            work,
            lambda result: QTimer.singleShot(0, self, partial(self._on_done, done, result)),
            lambda error: QTimer.singleShot(0, self, partial(failed or self._on_failed, error)),
            title=title,
        )
        self._show_ways()

    def _on_done(self, done: Callable[[Any], object], result: Any) -> None:
        self._job = None
        done(result)
        self._show_ways()

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self._show_ways()
        if isinstance(error, OfficeError):
            self.problem.setText(render(error.sentence))
        elif not isinstance(error, Cancelled):
            self._door.prompts.error(error)
        if self.step == SECRET:
            self.key.setFocus()

    def _search(self) -> None:
        place = self.place.place
        if place is None or self.busy:
            return
        self.place.show_sources(())
        self._run(lambda _report: find_sources(place), self.place.show_sources, tr("Looking for backups…"))

    def _open(self, source: Source, secret: str | None) -> None:
        def opened(backups: Sequence[BackupInfo]) -> None:
            self.secret = secret
            self.backup.show_backups(backups, len(source.backups) - len(backups))
            self._show_step(BACKUP)

        def work(report: Report) -> Sequence[BackupInfo]:
            return open_all(source, Secret(secret) if secret is not None else None, report)

        self._run(work, opened, tr("Opening the backups…"))

    @property
    def _key(self) -> Secret | None:
        return Secret(self.secret) if self.secret is not None else None

    def _look(self) -> None:
        chosen, key, clock, paper = self.backup.chosen, self._key, self._door.clock, self._door.render
        if chosen is None or self.busy:
            return

        def show(office: OfficeServices) -> None:
            self._door.look_wanted.emit(office)

        self._run(
            lambda _report: look_inside_backup(chosen.path, key, clock=clock, render=paper),
            show,
            tr("Opening the backup of {when}…", when=when_words(chosen.made_at)),
        )

    def _propose(self) -> None:
        chosen = self.backup.chosen
        if chosen is None:
            return
        home = folders.default_offices()
        target = self._to or free_name(home, _plain(chosen.office_name) or tr("Office"))
        known = [Path(one) for one in self._door.settings.recent_offices]
        self.target.propose(chosen, target, twin_of(chosen.office_uid, [home, *known]))
        self._show_step(TARGET)

    def _restore(self, *, incomplete: bool = False) -> None:
        chosen, to, key = self.backup.chosen, self.target.folder, self._key
        if chosen is None:
            return
        beginnings = self._door.beginnings

        def work(report: Report) -> Path:
            beginnings.note(Beginning(to, "restoring", chosen.office_name))
            try:
                # Noted until it was opened: a kill before that would leave an office nobody knows of.
                return restore_office(chosen.path, to, key, progress=report, incomplete=incomplete)
            except BaseException:
                beginnings.forget(to)
                raise

        def done(folder: Path) -> None:
            self.restored = folder
            self.second_place = self.target.second_place
            self.accept()

        self._run(work, done, tr("Restoring the office…"), self._on_incomplete)

    def _on_incomplete(self, error: BaseException) -> None:
        """A backup that lacks stored files is restored without them only when the person says so."""
        if not isinstance(error, Incomplete):
            self._on_failed(error)
            return
        self._job = None
        self._show_ways()
        if self._door.prompts.confirm(render(error.sentence), tr("Restore without them")):
            self._restore(incomplete=True)

    # Leaving.

    def reject(self) -> None:
        """Stop what is going on; with nothing going on, leave."""
        if self._job is not None:
            self._door.jobs.cancel(self._job)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.busy:
            event.ignore()
        else:
            super().closeEvent(event)


def _plain(name: str) -> str:
    """A name that every file system takes."""
    kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    return " ".join(kept.split())[:60].rstrip(". ")
