"""Tells that the computer goes to sleep or that its session is locked, where the system says so."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)


class Listener(Protocol):
    """One system's way of telling; it calls what it was made with, on the window's thread."""

    def stop(self) -> None:
        """Listen no more; harmless when called twice."""


Start = Callable[[Callable[[], None], Callable[[], None]], Listener]
"""`start(sleeping, locked)` begins to listen. Raises OSError where the system does not offer it."""


class SessionWatch(QObject):
    """`sleeping`: the computer is about to sleep. `locked`: its session was locked, or left for another person's.

    A system that tells neither is no error: then only the minutes without input count.
    """

    sleeping = Signal()
    locked = Signal()

    def __init__(self, start: Start | None = None) -> None:
        """`start` in place of the system's own, for tests."""
        super().__init__()
        self._start = start
        self._listener: Listener | None = None

    @property
    def listens(self) -> bool:
        return self._listener is not None

    def begin(self) -> None:
        """Listen from now on; nothing happens when it listens already or the system has no such thing."""
        if self._listener is not None:
            return
        try:
            start = self._start or start_for(sys.platform)
            self._listener = start(self.sleeping.emit, self.locked.emit)
        except (OSError, ImportError) as error:
            log.info("the system does not tell of sleep and locked sessions: %s", type(error).__name__)

    def end(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None


def start_for(platform: str) -> Start:
    """The way of one system (as `sys.platform`), loaded on that system only. Raises OSError where there is none."""
    if platform == "win32":
        from r2p_desktop.qt import session_windows

        return session_windows.start
    if platform == "darwin":
        from r2p_desktop.qt import session_mac

        return session_mac.start
    if platform.startswith("linux"):
        from r2p_desktop.qt import session_linux

        return session_linux.start
    raise OSError(f"nothing is known of {platform}")
