"""Shows long work: the bar in the status line at once, and a dialog over the window for work that forbids editing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog

from r2p_desktop.qt.jobs import Job, Jobs
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.translate import tr

DIALOG_AFTER_MS = 600


class JobView(QObject):
    """`busy_changed` when work that forbids editing begins or ends."""

    busy_changed = Signal()

    def __init__(self, shell: Shell, jobs: Jobs) -> None:
        super().__init__(shell)
        self._shell = shell
        self._jobs = jobs
        self._dialog: QProgressDialog | None = None
        self.busy = False
        self._patience = QTimer(self, singleShot=True, interval=DIALOG_AFTER_MS)
        self._patience.timeout.connect(self._on_patience_over)
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)
        shell.cancel_requested.connect(self._on_cancel)

    def _on_started(self, job: Job) -> None:
        self._shell.job_bar.start(job.title, cancellable=job.cancellable)
        if job.blocking:
            self.busy = True
            self._patience.start()
            self.busy_changed.emit()

    def _on_patience_over(self) -> None:
        job = self._jobs.running
        if job is None or not job.blocking:
            return
        dialog = QProgressDialog(job.title, tr("Cancel"), 0, 0, self._shell)
        dialog.setWindowTitle("r2p_desktop")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setMinimumDuration(0)
        if job.cancellable:
            dialog.canceled.connect(self._on_cancel)
        else:
            dialog.setCancelButton(None)  # Qt's way to take the button away
        dialog.show()
        self._dialog = dialog

    def _on_progressed(self, _job: Job, done: int, total: int, text: str) -> None:
        self._shell.job_bar.show_progress(done, total, text)
        if self._dialog is not None:
            self._dialog.setRange(0, max(0, total))
            self._dialog.setValue(done)
            if text:
                self._dialog.setLabelText(text)

    def _on_cancel(self) -> None:
        self._shell.job_bar.stopping()
        self._jobs.cancel()

    def _on_ended(self, _job: Job) -> None:
        self._patience.stop()
        self._shell.job_bar.hide()
        if self._dialog is not None:
            self._dialog.reset()
            self._dialog.deleteLater()
            self._dialog = None
        if self.busy:
            self.busy = False
            self.busy_changed.emit()
