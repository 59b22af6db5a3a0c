"""Long work on one worker thread: progress, Cancel, and results handed back on the window's thread."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from r2p_desktop.errors import Cancelled

log = logging.getLogger(__name__)
PROGRESS_EVERY = 0.05  # seconds between two reports that reach the window
_LARGEST = 2**31 - 1
_PARTS = 10_000

Report = Callable[..., None]
Work = Callable[[Report], Any]


class Job:
    """One piece of work. `work(report)` runs on the worker and returns the result.

    `report(done, total, text="")` shows progress and raises `Cancelled` once somebody asked to stop.
    """

    def __init__(
        self,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object] | None,
        progress: Callable[[int, int, str], object] | None,
        *,
        title: str,
        key: str,
        blocking: bool,
        cancellable: bool,
        interrupt: Callable[[], object] | None,
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.progress = progress
        self.title = title
        self.key = key
        self.blocking = blocking
        self.cancellable = cancellable
        self._interrupt = interrupt
        self._stop = threading.Event()
        self.superseded = False

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop: the next report raises `Cancelled`, and `interrupt` ends a running query."""
        self._stop.set()
        if self._interrupt is not None:
            self._interrupt()


class Jobs(QObject):
    """A queue of work for one thread.

    A job starts only after the callbacks of the one before it have run, or once a callback waits for the person: a
    question in it never keeps the worker. What a job raises goes to its `failed`, and without one to `unhandled`;
    nothing is lost. `started`, `progressed` and `ended` tell the status bar; work without
    a title runs unannounced.
    """

    started = Signal(object)
    progressed = Signal(object, int, int, str)
    ended = Signal(object)
    idle = Signal()

    _reported = Signal(object, int, int, str)
    _finished = Signal(object, object, object)

    def __init__(self, unhandled: Callable[[BaseException], object], parent: QObject | None = None) -> None:
        """`unhandled(error)` shows the person what went wrong, on the window's thread."""
        super().__init__(parent)
        self._unhandled = unhandled
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._handing = 0
        self._inbox: SimpleQueue[Job | None] = SimpleQueue()
        self._closed = False
        # This object lives as long as the program; a bridge per job would die on the wrong thread.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="r2p-jobs", daemon=True)
        self._thread.start()

    @property
    def running(self) -> Job | None:
        return self._running

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs, nothing waits, and no callback is under way; `idle` says when it becomes so."""
        return self._running is None and not self._waiting and not self._handing

    def run(
        self,
        work: Work,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        progress: Callable[[int, int, str], object] | None = None,
        *,
        title: str = "",
        key: str = "",
        blocking: bool = False,
        cancellable: bool = True,
        interrupt: Callable[[], object] | None = None,
    ) -> Job:
        """Queue `work(report)`; `done(result)`, `failed(error)` and `progress` run on the window's thread.

        `key` makes newer work of the same kind replace older: what waits is dropped, what runs is cancelled and its
        result ignored (typing in a search field). `blocking` work forbids editing while it runs. `interrupt` is
        called on Cancel from the window's thread (a connection's `interrupt`). Raises RuntimeError after `shutdown`.
        """
        if self._closed:
            raise RuntimeError("the program is closing")
        job = Job(
            work, done, failed, progress,
            title=title, key=key, blocking=blocking, cancellable=cancellable, interrupt=interrupt,
        )  # fmt: skip
        if key:
            self._supersede(key)
        self._waiting.append(job)
        self._start_next()
        return job

    def _supersede(self, key: str) -> None:
        self._waiting = deque(job for job in self._waiting if job.key != key)
        if self._running is not None and self._running.key == key:
            self._running.superseded = True
            self._running.cancel()

    def cancel(self, job: Job | None = None) -> None:
        """Stop `job`, or the one running now, if it may be stopped; one that waits has failed at once (Cancelled)."""
        job = job or self._running
        if job is None or not job.cancellable:
            return
        was_waiting = job in self._waiting
        if was_waiting:
            self._waiting.remove(job)
        job.cancel()
        if was_waiting:
            self._hand_over(job, None, Cancelled())

    def cancel_all(self) -> None:
        """Drop what waits, which has then failed (Cancelled), and stop what runs, if it may be stopped."""
        dropped = tuple(self._waiting)
        self._waiting.clear()
        self.cancel()
        for job in dropped:
            self._hand_over(job, None, Cancelled())

    def shutdown(self, *, wait: bool = True) -> None:
        """Drop what waits, stop what may be stopped, wait for what may not (a backup); no callback runs after it.

        Without `wait` work that does not answer (a vanished network share) is left behind; it ends with the program.
        """
        if self._closed:
            return
        self._closed = True
        self._waiting.clear()
        if self._running is not None and self._running.cancellable:
            self._running.cancel()
        self._inbox.put(None)
        if wait:
            self._thread.join()

    def _start_next(self) -> None:
        if self._running is not None or self._closed:
            return
        if not self._waiting:
            if not self._handing:
                self.idle.emit()
            return
        self._running = self._waiting.popleft()
        if self._running.title:
            self.started.emit(self._running)
        self._inbox.put(self._running)

    # On the worker thread.

    def _work(self) -> None:
        while (job := self._inbox.get()) is not None:
            result: Any = None
            error: BaseException | None = None
            try:
                if job.cancelled:
                    raise Cancelled
                result = job.work(self._reporter(job))
            except BaseException as caught:
                error = caught
            self._finished.emit(job, result, error)
            del job, result, error

    def _reporter(self, job: Job) -> Report:
        last = 0.0

        def report(done: int, total: int, text: str = "") -> None:
            nonlocal last
            if job.cancelled:
                raise Cancelled
            now = time.monotonic()
            if now - last >= PROGRESS_EVERY or done >= total:
                last = now
                if total > _LARGEST:  # bytes of a large office: Qt counts in 32 bits
                    done, total = done * _PARTS // total, _PARTS
                self._reported.emit(job, done, total, text)

        return report

    # On the window's thread.

    def _on_reported(self, job: Job, done: int, total: int, text: str) -> None:
        if self._closed or job is not self._running or job.cancelled:
            return
        if job.progress is not None:
            job.progress(done, total, text)
        if job.title:
            self.progressed.emit(job, done, total, text)

    def _on_finished(self, job: Job, result: Any, error: BaseException | None) -> None:
        if self._closed:
            return
        if job.title:
            self.ended.emit(job)
        # Comes while the callback lasts only if that runs an event loop of its own: a question to the person.
        QTimer.singleShot(0, self, partial(self._release, job))
        self._handing += 1
        try:
            self._hand_over(job, result, error)
        finally:
            self._handing -= 1
            if self._running is job:
                self._running = None
            self._start_next()

    def _release(self, job: Job) -> None:
        if self._running is job:
            self._running = None
            self._start_next()

    def _hand_over(self, job: Job, result: Any, error: BaseException | None) -> None:
        if job.superseded:
            return
        if error is None:
            if job.done is not None:
                job.done(result)
            return
        if isinstance(error, Cancelled) or job.cancelled:
            if not isinstance(error, Cancelled):
                log.info("stopped while cancelling: %r", error)
            if job.failed is not None:
                job.failed(Cancelled())
            return
        log.info("job %s failed", job.title or job.key, exc_info=error)
        (job.failed or self._unhandled)(error)
