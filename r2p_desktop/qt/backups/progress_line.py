"""What a worker beside the window does now, how far it is, and a way to stop it: one line of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from r2p_desktop.qt.jobs import Job, Jobs
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import ElidedLabel


class ProgressLine(QWidget):
    """Empty until a job with a title runs on one of the workers it follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: tuple[Jobs, Job] | None = None
        self._followed: list[Jobs] = []
        self._label = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("link")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        row.addWidget(self._bar)
        row.addWidget(self.cancel)
        self._show(False)

    @property
    def text(self) -> str:
        """What is being done; "" when nothing is."""
        return self._label.text()

    def follow(self, *workers: Jobs) -> None:
        """Show what these workers do from now on, and what one of them does already."""
        for jobs in workers:
            if jobs in self._followed:
                continue
            self._followed.append(jobs)
            jobs.started.connect(self._on_started)
            jobs.progressed.connect(self._on_progressed)
            jobs.ended.connect(self._on_ended)
            if jobs.running is not None and jobs.running.title:
                self._on_started(jobs.running)

    def _on_started(self, job: Job) -> None:
        jobs = next((jobs for jobs in self._followed if jobs.running is job), None)
        if jobs is None:
            return
        self._job = (jobs, job)
        self._label.setText(job.title)
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._show(True)
        self.cancel.setVisible(job.cancellable)

    def _on_progressed(self, job: Job, done: int, total: int, text: str) -> None:
        if self._job is None or self._job[1] is not job:
            return
        # Qt counts in 32 bits, and an office may hold more bytes than that.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(done * 1000 // total if total else 0)
        if text:
            self._label.setText(text)

    def _on_ended(self, job: Job) -> None:
        if self._job is not None and self._job[1] is job:
            self._job = None
            self._show(False)

    def _on_cancel(self) -> None:
        if self._job is not None:
            jobs, job = self._job
            self._label.setText(tr("Stopping…"))
            self.cancel.setEnabled(False)
            jobs.cancel(job)

    def _show(self, on: bool) -> None:
        if not on:
            self._label.setText("")
        for part in (self._bar, self.cancel):
            part.setVisible(on)
