"""Keeps an open office safe without being asked: a backup after half an hour of change, the second place caught up
when it is there again, one check a day, and a word at once when a bad page is met."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_desktop.errors import Cancelled, Damaged, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.backups.changed import BACKUPS_CHANGED
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.workers import Workers

if TYPE_CHECKING:
    from r2p_desktop.qt.settings import Settings
    from r2p_desktop.services.office import OfficeServices

log = logging.getLogger(__name__)
TICK_MS = 60_000
BACKUP_AFTER = timedelta(minutes=30)
LEFT_AFTER = timedelta(minutes=5)
RETRY_AFTER = timedelta(minutes=10)
QUIET_FOR = timedelta(minutes=3)


class SafetyWatch(QObject):
    """Watches one open office from `begin` to `stop`; nothing it does is waited for by the window.

    `damaged(Message)`: a bad page was met, by whatever read it. `told(str)`: what the status line may say.
    """

    damaged = Signal(object)
    told = Signal(str)
    _met = Signal(object)

    def __init__(
        self,
        office: OfficeServices,
        workers: Workers,
        hub: ChangeHub,
        settings: Settings,
        *,
        jobs: Jobs | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`jobs` is the window's own worker: no backup begins beside work of it that forbids editing (an import)."""
        super().__init__(parent)
        self._office = office
        self._workers = workers
        self._hub = hub
        self._settings = settings
        self._jobs = jobs
        self._clock = office.clock
        self._changed_at: datetime | None = None
        self._touched_at = self._clock.now()
        self._looked = False
        self._backup_tried_at: datetime | None = None
        self._second_tried_at: datetime | None = None
        self._told_damage = False
        self._is_damaged = False  # the file itself; a lost paper is told, and backups go on
        self._end_listening: list[Callable[[], None]] = []
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        """Start watching. An office opened for reading is listened to for damage only."""
        # A bad page is met on any thread; the window hears of it on its own.
        self._met.connect(self._on_damage)
        self._end_listening.append(self._office.on_damage(self._met.emit))
        if not self._office.read_only:
            self._hub.changed.connect(self._on_changed)
            self._timer.start()

    def stop(self) -> None:
        """Stop watching, because the office is about to close."""
        self._timer.stop()
        for end in self._end_listening:
            end()
        self._end_listening.clear()
        if not self._office.read_only:
            self._hub.changed.disconnect(self._on_changed)

    def tick(self) -> None:
        """See what is due; called every minute."""
        now = self._clock.now()
        self._forget_the_future(now)
        if self._is_damaged or self._office.damaged or self._is_busy():
            return
        if not self._looked:
            self._look_for_what_was_left(now)
        elif self._backup_due(now):
            self._back_up(now)
        elif self._check_due(now):
            self._check(now)
        if self._second_due(now):
            self._catch_up(now)

    def _is_busy(self) -> bool:
        running = self._jobs.running if self._jobs is not None else None
        return self._workers.busy or (running is not None and running.blocking)

    def _worker(self) -> tuple[Jobs, bool]:
        """Where backups and checks run, and whether the window must wait for them meanwhile: only on a drive that
        lets one connection at a time."""
        if self._jobs is not None and self._office.one_connection:
            return self._jobs, True
        return self._workers.own, False

    # When.

    def _on_changed(self, changes: Changes) -> None:
        if changes.set_id:  # views are also told to read anew without any change
            now = self._clock.now()
            self._touched_at = now
            self._changed_at = self._changed_at or now

    def _forget_the_future(self, now: datetime) -> None:
        """After the computer's clock was put back: what was noted may not lie ahead, or nothing would be due."""
        self._touched_at = min(self._touched_at, now)
        if self._changed_at is not None:
            self._changed_at = min(self._changed_at, now)
        if self._backup_tried_at is not None:
            self._backup_tried_at = min(self._backup_tried_at, now)
        if self._second_tried_at is not None:
            self._second_tried_at = min(self._second_tried_at, now)

    def _backup_due(self, now: datetime) -> bool:
        if self._changed_at is None or now - self._changed_at < BACKUP_AFTER:
            return False
        return self._backup_tried_at is None or now - self._backup_tried_at >= RETRY_AFTER

    def _check_due(self, now: datetime) -> bool:
        """Once a day, when nobody has just changed anything."""
        if now - self._touched_at < QUIET_FOR:
            return False
        return self._settings.checked.get(str(self._office.folder)) != self._clock.today().isoformat()

    def _second_due(self, now: datetime) -> bool:
        if self._workers.away_busy:
            return False  # it may be waiting for a share that is gone
        if self._second_tried_at is not None and now - self._second_tried_at < RETRY_AFTER:
            return False
        try:
            return self._office.backups.second_is_behind()
        except OfficeError as error:  # its drive is gone, or answers badly: whoever reads next is told
            log.info("the backups do not say how they stand: %s", error.code)
            return False

    # What.

    def _look_for_what_was_left(self, now: datetime) -> None:
        """A minute after opening: whoever closed it last may have had no time for a backup (a logout, a crash). Then one
        is due soon, and not after half an hour of new change."""
        self._looked = True
        office = self._office

        def done(unsaved: object) -> None:
            if unsaved:
                log.info("the last closing made no backup")
                due_from = now + LEFT_AFTER - BACKUP_AFTER
                self._changed_at = min(self._changed_at or due_from, due_from)

        jobs, blocking = self._worker()
        jobs.run(
            lambda _report: office.backups.status().changed_since_backup, done, self._on_failed,
            blocking=blocking,
        )  # fmt: skip

    def _back_up(self, now: datetime) -> None:
        self._backup_tried_at = now
        log.info("backing up after half an hour of change")
        self.told.emit(tr("Backing up…"))

        def done(_made: object) -> None:
            # What was saved while the backup was written may not be in it.
            self._changed_at = self._touched_at if self._touched_at > now else None
            self._second_tried_at = None
            self._backup_tried_at = None
            self._hub.publish(BACKUPS_CHANGED)

        office = self._office
        jobs, blocking = self._worker()
        jobs.run(
            lambda report: office.backups.make_if_changed(report, second=False), done, self._on_failed,
            self._on_progress, title=tr("Backing up…"), blocking=blocking,
        )  # fmt: skip

    def _catch_up(self, now: datetime) -> None:
        self._second_tried_at = now
        office = self._office

        def ended(_result: object) -> None:
            self._hub.publish(BACKUPS_CHANGED)

        self._workers.away.run(
            office.backups.catch_up, ended, self._on_second_failed,
            title=tr("Bringing the second place up to date…"),
        )  # fmt: skip

    def _check(self, now: datetime) -> None:
        office, settings = self._office, self._settings
        today = self._clock.today().isoformat()
        log.info("looking for damage, as once a day")

        def done(found: object) -> None:
            settings.checked = {**settings.checked, str(office.folder): today}
            if found:
                self._tell_damage(
                    message(
                        "The daily check found faults in the office's file: {faults}",
                        faults="; ".join(map(str, list(found)[:3])),  # type: ignore[call-overload]
                    )
                )

        self._touched_at = now  # not again at once when it fails
        jobs, blocking = self._worker()
        title = tr("Looking for damage, as once a day…") if blocking else ""
        jobs.run(lambda _report: office.check(), done, self._on_failed, title=title, blocking=blocking)

    # Ends.

    def _on_progress(self, done: int, total: int, _text: str) -> None:
        if total:
            self.told.emit(tr("Backing up: {percent} %", percent=done * 100 // total))

    def _on_failed(self, error: BaseException) -> None:
        """A failure stands in the status by now, and Start says it; damage is told at once."""
        self._hub.publish(BACKUPS_CHANGED)
        if isinstance(error, Damaged):
            self._on_damage(error.sentence)
        elif not isinstance(error, Cancelled | OfficeError):
            log.error("not foreseen", exc_info=error)

    def _on_second_failed(self, error: BaseException) -> None:
        self._hub.publish(BACKUPS_CHANGED)
        if not isinstance(error, Cancelled | OfficeError):
            log.error("not foreseen", exc_info=error)

    def _on_damage(self, sentence: Message) -> None:
        self._is_damaged = True
        self._tell_damage(sentence)

    def _tell_damage(self, sentence: Message) -> None:
        if not self._told_damage:
            self._told_damage = True
            self.damaged.emit(sentence)
