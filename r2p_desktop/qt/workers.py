"""The workers beside the window's own: one for the backups of the office, one for the second place.

A search in the window must not wait behind a backup, nor a backup behind a network share that has vanished.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject

from r2p_desktop.qt.jobs import Jobs


class Workers:
    """Both are started by the first work they get."""

    def __init__(self, unhandled: Callable[[BaseException], object], parent: QObject | None = None) -> None:
        """`unhandled(error)` shows the person what went wrong, on the window's thread."""
        self._unhandled = unhandled
        self._parent = parent

    @cached_property
    def own(self) -> Jobs:
        """Work on the office and what lies in its folder."""
        return Jobs(self._unhandled, self._parent)

    @cached_property
    def away(self) -> Jobs:
        """Work on the second place, which may not answer at all."""
        return Jobs(self._unhandled, self._parent)

    def of(self, place: str) -> Jobs:
        """The worker for a backup in this place."""
        return self.away if place == "second" else self.own

    @property
    def busy(self) -> bool:
        """Whether the office's own worker has something to do."""
        return "own" in self.__dict__ and (self.own.running is not None or self.own.waiting > 0)

    @property
    def away_busy(self) -> bool:
        """Whether the second place is being worked on, or waited for."""
        return "away" in self.__dict__ and (self.away.running is not None or self.away.waiting > 0)

    def stop(self) -> None:
        """Ask what runs to stop, and drop what waits."""
        for name in ("own", "away"):
            if name in self.__dict__:
                jobs: Jobs = self.__dict__[name]
                jobs.cancel_all()

    def shutdown(self) -> None:
        """End both: the first after what it does now, the second at once, whatever it waits for."""
        if "own" in self.__dict__:
            self.own.shutdown()
            self.own.deleteLater()
        if "away" in self.__dict__:
            waits = self.away.running is not None
            self.away.shutdown(wait=False)
            if not waits:  # else its thread still needs something to tell
                self.away.deleteLater()
