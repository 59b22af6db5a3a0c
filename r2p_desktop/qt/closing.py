"""Closing an office: its backup first, then the second place as long as the person cares to wait, then the office."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from r2p_desktop.errors import Cancelled, Damaged, OfficeError
from r2p_desktop.qt.job_view import DIALOG_AFTER_MS
from r2p_desktop.qt.jobs import Job, Jobs
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.workers import Workers

if TYPE_CHECKING:
    from r2p_desktop.services.office import OfficeServices

log = logging.getLogger(__name__)
Then = Callable[[], object]


class Closing(QObject):
    """Closes one office. What fails on the way is said, and the office is closed all the same."""

    def __init__(
        self,
        office: OfficeServices,
        workers: Workers,
        jobs: Jobs,
        prompts: Prompts,
        window: Callable[[], QWidget],
        damaged: Callable[[OfficeError, Then], object],
    ) -> None:
        """`damaged(error, then)` leads on when the backup met a bad page; the office is closed by then."""
        super().__init__()
        self._office = office
        self._workers = workers
        self._jobs = jobs
        self._prompts = prompts
        self._window = window
        self._damaged = damaged
        self._then: Then = lambda: None
        self._failure: BaseException | None = None
        self._step = 0

    def close(self, then: Then, *, backup: bool = True) -> None:
        """Close the office, and go on with `then`."""
        self._then = then
        self._workers.stop()
        if backup and not self._office.read_only and not self._office.damaged:
            self._back_up()
        else:
            self._end()

    def end_at_once(self) -> None:
        """The program ends meanwhile (a logout): let a backup that runs come to its end, and the office go.

        The window's own worker has ended before; nobody is asked or told anything any more.
        """
        self._workers.stop()
        self._workers.shutdown()
        for step in self.findChildren(_Step):
            step.end()  # its work will not say that it ended
        try:
            self._office.close(backup=False)
        except OfficeError as error:  # its drive is gone; what was saved is saved
            log.warning("an office could not be let go of while the program ended: %s", error.code)

    # The steps.

    def _back_up(self) -> None:
        office = self._office
        self._follow(
            self._workers.own,
            self._workers.own.run(
                lambda report: office.backups.make_if_changed(report, second=False, closing=True),
                self._on_backed_up, self._on_backup_failed,
                title=tr("Closing the office: backing up…"), cancellable=False,
            ),
        )  # fmt: skip

    def _on_backed_up(self, _made: object) -> None:
        self._carry_away()

    def _on_backup_failed(self, error: BaseException) -> None:
        self._failure = error
        self._end()

    def _carry_away(self) -> None:
        """Bring the second place up to date; "Finish later" leaves the rest for the next time."""
        try:
            status = self._office.backups.status()
        except OfficeError as error:
            self._failure = error if isinstance(error, Damaged) else None  # the backup itself was made
            self._end()
            return
        if not status.second_lacks_newest or self._workers.away_busy:
            # A worker that did not stop when asked waits for a share that is gone.
            self._end()
            return
        job = self._workers.away.run(
            self._office.backups.catch_up, lambda _copied: self._end_of_step(), lambda _error: self._end_of_step(),
            title=tr("Closing the office: copying the backup to the second place…"),
        )  # fmt: skip
        self._follow(self._workers.away, job, later=self._on_later)

    def _end_of_step(self) -> None:
        # What failed stands in the status, and Start says it at the next opening.
        if self._step == 2:
            self._end()

    def _on_later(self) -> None:
        self._workers.away.cancel()
        self._end_of_step()

    def _end(self) -> None:
        self._step = 3
        office = self._office
        self._jobs.run(
            lambda _report: office.close(backup=False), lambda _none: self._say(), self._on_close_failed,
            title=tr("Closing the office…"), blocking=True, cancellable=False,
        )  # fmt: skip

    def _on_close_failed(self, error: BaseException) -> None:
        self._prompts.error(error)
        self._say()

    def _say(self) -> None:
        """Say what failed, and go on."""
        error = self._failure
        if isinstance(error, Damaged):
            self._damaged(error, self._then)
            return
        if isinstance(error, OfficeError):
            self._prompts.inform(
                tr("The office is closed, but this time no backup of it was made."), render(error.sentence)
            )
        elif error is not None and not isinstance(error, Cancelled):
            self._prompts.error(error)
        self._then()

    # What is seen of it.

    def _follow(self, jobs: Jobs, job: Job, later: Callable[[], object] | None = None) -> None:
        """Show a dialog when a step takes longer than a moment; `later` is what its button does."""
        self._step += 1
        step = _Step(jobs, job, self._window, later)
        step.setParent(self)


class _Step(QObject):
    """The dialog of one step: not before it has taken a moment, gone with its end."""

    def __init__(
        self, jobs: Jobs, job: Job, window: Callable[[], QWidget], later: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self._job = job
        self._window = window
        self._later = later
        self._dialog: QProgressDialog | None = None
        self._share = (0, 0)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)
        self._patience = QTimer(self, singleShot=True, interval=DIALOG_AFTER_MS)
        self._patience.timeout.connect(self._show)
        self._patience.start()

    def _show(self) -> None:
        dialog = QProgressDialog(self._job.title, tr("Finish later"), 0, 0, self._window())
        dialog.setWindowTitle("r2p_desktop")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setMinimumDuration(0)
        if self._later is None:
            dialog.setCancelButton(None)
        else:
            dialog.canceled.connect(self._on_later)
        self._dialog = dialog
        self._on_progressed(self._job, *self._share, "")
        dialog.show()

    def _on_progressed(self, job: Job, done: int, total: int, _text: str) -> None:
        if job is not self._job:
            return
        self._share = (done, total)
        if self._dialog is not None:
            self._dialog.setRange(0, 1000 if total else 0)
            self._dialog.setValue(done * 1000 // total if total else 0)

    def _on_later(self) -> None:
        self.end()
        if self._later is not None:
            self._later()

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self.end()

    def end(self) -> None:
        """Show nothing, or nothing any more."""
        self._patience.stop()
        if self._dialog is not None:
            self._dialog.canceled.disconnect()
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
