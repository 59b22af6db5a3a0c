"""Connections given out in the order in which they were asked for, so that no thread is passed over for ever."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import message


class Turns:
    """First come, first served: `take` waits until everybody who came before has called `leave`."""

    def __init__(self) -> None:
        self._changed = threading.Condition(threading.Lock())
        self._queue: deque[object] = deque()

    def __len__(self) -> int:
        """Who has the turn and who waits for it."""
        return len(self._queue)

    def take(self, seconds: float) -> bool:
        """True when it is one's turn, which `leave` must end; False when that took longer than `seconds`."""
        mine = object()
        served = False
        with self._changed:
            self._queue.append(mine)
            try:
                served = self._changed.wait_for(lambda: self._queue[0] is mine, seconds)
            finally:
                if not served:
                    self._queue.remove(mine)
                    self._changed.notify_all()
        return served

    def leave(self) -> None:
        with self._changed:
            self._queue.popleft()
            self._changed.notify_all()


class PoolInTurn(QueuePool):
    """A pool whose waiting threads are served in their order; who comes too late waits for at most two timeouts.

    The library's own wakes one that waits, and lets whoever comes by at that moment go first: three jobs that read
    without a pause keep the window waiting until its time is up.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._turns = Turns()
        self._returned = threading.Condition(threading.Lock())
        self._is_shut = self._is_over = False

    def shut(self, seconds: float = 0.0) -> None:
        """Give no connection out any more, wait `seconds` for those that are held, and close them all.

        One that comes back later still is closed then. Without this, whoever asks last would open the file anew,
        with its key in memory, behind the page of a lock.
        """
        self._is_shut = True
        with self._returned:
            self._returned.wait_for(lambda: self.checkedout() <= 0, seconds)
            self._is_over = True
        self._close_all()

    def _close_all(self) -> None:
        # Who has the turn may be waiting for the very connection that has just come back: taken from under its hands,
        # it would wait for another until its time is up. It closes them when it goes.
        if not len(self._turns):
            self.dispose()

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        super()._do_return_conn(record)
        if self._is_shut:
            with self._returned:
                self._returned.notify_all()
            if self._is_over:
                self._close_all()

    def _do_get(self) -> ConnectionPoolEntry:
        """The library's hook. It calls itself anew only where the pool grew meanwhile, which takes the turn."""
        if not self._turns.take(self._timeout):
            raise sa.exc.TimeoutError(f"no connection was free within {self._timeout:g} s")
        try:
            self._refuse_if_shut()
            record = super()._do_get()
            if self._is_shut:  # it was shut while this thread waited
                self._do_return_conn(record)
                self._refuse_if_shut()
            return record
        finally:
            self._turns.leave()
            if self._is_over:
                self._close_all()

    def _refuse_if_shut(self) -> None:
        if self._is_shut:
            raise NotFound(
                message("The office has been closed. Nothing was changed. Open it again, then go on.")
            )
