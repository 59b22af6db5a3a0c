"""Notices that nobody has touched the program for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

LOOK_EVERY_MS = 5_000
_INPUT = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.NativeGesture,
})  # fmt: skip


class IdleWatch(QObject):
    """`idle`: no key, pointer or touch reached the program for the minutes asked for; once until the next input.

    Whatever the program does by itself (timers, jobs, paints) is no input. Off until `watch` is given minutes.
    """

    idle = Signal()

    def __init__(self, app: QCoreApplication, now: Callable[[], float] = time.monotonic) -> None:
        """`now` gives seconds that only grow; tests bring their own."""
        super().__init__()
        self._app = app
        self._now = now
        self._seconds = 0
        self._last = now()
        self._told = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def minutes(self) -> int:
        """After how many minutes `idle` is told; 0 for never."""
        return self._seconds // 60

    def watch(self, minutes: int) -> None:
        """Tell after `minutes` without input from now on; 0 ends the watching."""
        was_on, self._seconds = bool(self._seconds), minutes * 60
        self.touch()
        if bool(minutes) == was_on:
            return
        if minutes:
            self._app.installEventFilter(self)
            self._timer.start()
        else:
            self._app.removeEventFilter(self)
            self._timer.stop()

    def touch(self) -> None:
        """Count the time anew, as an input does."""
        self._last = self._now()
        self._told = False

    def look(self) -> None:
        """Tell `idle` if the time is over."""
        if self._seconds and not self._told and self._now() - self._last >= self._seconds:
            self._told = True
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What an input method composes reaches the program as an event of its own making.
        if event.type() in _INPUT and (event.spontaneous() or event.type() is QEvent.Type.InputMethod):
            self.touch()
        return False
