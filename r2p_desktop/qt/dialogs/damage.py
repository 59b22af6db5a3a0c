"""The office's file is damaged: says what is safe, and leads to an open office by the way the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Cancelled, WrongPassphrase
from r2p_desktop.i18n import Message
from r2p_desktop.qt.backups.progress_line import ProgressLine
from r2p_desktop.qt.backups.words import way_back_words
from r2p_desktop.qt.dialogs.damage_parts import ReportPage, Way
from r2p_desktop.qt.help_key import offer_help
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.room import grow, room_for, scrolling
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret, needs_secret

if TYPE_CHECKING:
    from r2p_desktop.services.rescue import WayBack
    from r2p_desktop.services.salvage import Salvaged


@dataclass(frozen=True)
class Decision:
    """How the person goes on: "open" the office in `folder` (with `secret`), "look" at `office`, which is open for
    reading, choose "another" office, or do nothing now ("later")."""

    way: Literal["open", "look", "another", "later"]
    folder: Path
    secret: str | None = field(default=None, repr=False)
    office: OfficeServices | None = None


class DamageDialog(QDialog):
    """`decided(Decision)` once, when the person's choice has been carried out; the dialog is closed then."""

    decided = Signal(object)

    def __init__(
        self,
        folder: Path,
        sentence: Message,
        parent: QWidget | None = None,
        *,
        jobs: Jobs,
        prompts: Prompts,
        clock: Clock,
        render: Render,
        secret: str | None = None,
        let_go: Callable[[Callable[[], None]], object] | None = None,
    ) -> None:
        """`secret` is the passphrase or recovery code already given; without one it is asked for when it is needed.

        `let_go(then)` closes the office when it is open in this program, and goes on with `then`.
        """
        super().__init__(parent)
        self._folder = folder
        self._jobs = jobs
        self._prompts = prompts
        self._clock = clock
        self._render = render
        self._secret = secret
        self._let_go = let_go or (lambda then: then())
        self._way_back: WayBack | None = None
        self._decided = False
        self._salvaged: Salvaged | None = None
        self.setWindowTitle(tr("The office is damaged"))
        self.back = Way(tr("Go back to the newest good backup"), tr("Restore it…"))
        self.salvage = Way(tr("Save what can be read into a new office"), tr("Save what can be read…"))
        self.look = Way(tr("Only look"), tr("Look"))
        self.another = QPushButton(tr("Another office…"))
        self.later = QPushButton(tr("Not now"))
        self.problem = PlainLabel(name="problem", wrap=True)
        self.progress = ProgressLine()
        self.report = ReportPage()
        self._build(sentence)
        self._connect()
        self.progress.follow(jobs)
        self._look_for_backup()
        offer_help(self, "safety")

    def _build(self, sentence: Message) -> None:
        self.salvage.say(
            tr(
                "Every record that can be proven whole is read into a new office in a folder you choose, with the "
                "same passphrases. A list says what is missing."
            )
        )
        self.look.say(tr("Shows what can be read, in a temporary copy. Nothing can be changed there."))
        self.back.say(tr("Looking for it…"))
        self.back.button.setEnabled(False)
        safe = tr(
            "Nothing was changed. The damaged file stays as it is in {folder}; before anything takes its place, it is "
            "set aside there in a dated folder, untouched.",
            folder=str(self._folder),
        )
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("The office is damaged"), name="heading", wrap=True))
        column.addWidget(PlainLabel(render(sentence), wrap=True))
        column.addWidget(PlainLabel(safe, name="muted", wrap=True))
        for way in (self.back, self.salvage, self.look):
            column.addWidget(way)
        column.addWidget(self.problem)
        column.addStretch(1)
        self.problem.hide()
        self.pages = QStackedWidget()
        self._choices = scrolling(choices)
        self.pages.addWidget(self._choices)
        self.pages.addWidget(self.report)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        for button in (self.another, self.later):
            button.setAutoDefault(False)
            foot.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(14)
        outer.addWidget(self.pages, 1)
        outer.addLayout(foot)
        self.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * 96, room_for(self).width()))

    def _connect(self) -> None:
        self.back.button.clicked.connect(self._on_back)
        self.salvage.button.clicked.connect(self._on_salvage)
        self.look.button.clicked.connect(self._on_look)
        self.another.clicked.connect(lambda: self._decide(Decision("another", self._folder)))
        self.later.clicked.connect(self.reject)
        self.report.open_wanted.connect(self._on_open_salvaged)
        self.report.show_wanted.connect(self._on_show_report)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        grow(self, self._choices)

    # The newest good backup.

    def _look_for_backup(self) -> None:
        from r2p_desktop.services.rescue import find_way_back

        if self._asks():
            self.back.say(tr("The passphrase or the recovery code is needed to read the backups."))
            self.back.button.setEnabled(True)
            return
        secret = self._key()
        self._run(
            lambda report: find_way_back(self._folder, secret, report), self._on_way_back,
            tr("Reading the backups…"), self._on_no_way_back,
        )  # fmt: skip

    def _on_way_back(self, way: WayBack) -> None:
        self._way_back = way
        self.back.say(way_back_words(way))
        # What the new words need is known in the next turn of the loop.
        QTimer.singleShot(0, self, partial(grow, self, self._choices))
        self.back.button.setEnabled(way.backup is not None)
        self.back.button.setVisible(way.backup is not None)
        if way.backup is not None:
            self.back.button.setDefault(True)
            self.back.button.setFocus()

    def _on_no_way_back(self, error: BaseException) -> None:
        if isinstance(error, WrongPassphrase):
            self._secret = None
            self.back.say(tr("The passphrase or the recovery code is needed to read the backups."))
            self.back.button.setEnabled(True)
        else:
            self.back.say(tr("The backups could not be read."))
            self._say(error)

    def _on_back(self) -> None:
        if self._asks() and not self._ask():
            return
        if self._way_back is None or self._way_back.backup is None:
            self._look_for_backup()
            return
        backup = self._way_back.backup
        secret = self._key()

        def work(report: Any) -> object:
            from r2p_desktop.services.safety import restore_in_place

            return restore_in_place(self._folder, backup.path, secret, clock=self._clock, progress=report)

        def done(set_aside: Any) -> None:
            # First the office, so that the sentence does not stand over the records of before.
            self._decide(Decision("open", self._folder, self._secret))
            self._prompts.inform(
                tr("The backup is in its place."),
                tr(
                    "The office as it was before is set aside, whole, in {folder}.",
                    folder=str(set_aside.path),
                ),
            )

        self._after_letting_go(partial(self._run, work, done, tr("Restoring the backup…")))

    # What can be read.

    def _on_salvage(self) -> None:
        if self._asks() and not self._ask():
            return
        to = self._prompts.folder(tr("New folder for what can be read"), str(self._folder.parent))
        if to is None:
            return
        if to.exists() and any(to.iterdir()):
            to = to / f"{self._folder.name}-{self._clock.today().isoformat()}"
        secret = self._key()

        def work(report: Any) -> Salvaged:
            from r2p_desktop.services.salvage import salvage_office

            return salvage_office(self._folder, secret, to, clock=self._clock, progress=report)

        self._after_letting_go(partial(self._run, work, self._on_salvaged, tr("Reading what can be read…")))

    def _on_salvaged(self, salvaged: Salvaged) -> None:
        self._salvaged = salvaged
        self.report.show_report(salvaged)
        self.pages.setCurrentWidget(self.report)
        self.report.open.setDefault(True)

    def _on_open_salvaged(self) -> None:
        if self._salvaged is not None:
            self._decide(Decision("open", self._salvaged.folder, self._secret))

    def _on_show_report(self) -> None:
        if self._salvaged is None:
            return
        report = self._salvaged.report
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(report))):
            self._prompts.inform(
                tr("No program opens the list here."), tr("It lies in {file}.", file=str(report))
            )

    def _on_look(self) -> None:
        if self._asks() and not self._ask():
            return
        secret = self._key()

        def work(_report: Any) -> OfficeServices:
            from r2p_desktop.services.salvage import open_for_looking

            return open_for_looking(self._folder, secret, clock=self._clock, render=self._render)

        def done(office: OfficeServices) -> None:
            self._decide(Decision("look", self._folder, self._secret, office))

        self._after_letting_go(partial(self._run, work, done, tr("Reading what can be read…")))

    # Secrets, work, ends.

    def _asks(self) -> bool:
        return self._secret is None and needs_secret(self._folder)

    def _key(self) -> Secret | None:
        return None if self._secret is None else Secret(self._secret)

    def _ask(self) -> bool:
        typed = self._prompts.passphrase(
            tr("Give a passphrase of the office in {folder}, or its recovery code.", folder=str(self._folder))
        )
        self._secret = typed or None
        return self._secret is not None

    def _after_letting_go(self, then: Callable[[], None]) -> None:
        let_go, self._let_go = self._let_go, lambda after: after()
        self._enable(False)  # the window closes its dialogs with the office, but not one that is at work
        let_go(then)

    def _run(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], object],
        title: str,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        self.problem.hide()
        self._enable(False)

        def ended(result: Any) -> None:
            self._enable(True)
            done(result)

        def fell(error: BaseException) -> None:
            self._enable(True)
            (failed or self._say)(error)

        self._jobs.run(work, ended, fell, title=title)

    def _enable(self, on: bool) -> None:
        for way in (self.back, self.salvage, self.look):
            way.setEnabled(on)
        for button in (self.another, self.later):
            button.setEnabled(on)

    def _say(self, error: BaseException) -> None:
        """Say why it did not work, where the choice stands; it may be made otherwise."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, WrongPassphrase):
            self._secret = None
        sentence = getattr(error, "sentence", None)
        if sentence is None:
            self._prompts.error(error)
            return
        self.problem.setText(render(sentence))
        self.problem.show()

    def _decide(self, decision: Decision) -> None:
        if self._decided:
            return
        self._decided = True
        self.accept()
        self.decided.emit(decision)

    def reject(self) -> None:
        """Not now; while something is being done it has to be cancelled first."""
        if self.later.isEnabled() and not self._decided:
            self._decided = True
            super().reject()
            self.decided.emit(Decision("later", self._folder))
