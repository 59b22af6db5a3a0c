"""Told once when an open office's file answers with a damaged page: the flag, the word left behind, the listeners."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message
from r2p_desktop.storage import damage, faults
from r2p_desktop.storage.folder import OfficeFolder

_log = logging.getLogger(__name__)


class DamageWatch:
    """`damaged` turns True for good at the first `found`. Who holds the lock leaves word for the next opening."""

    def __init__(self, folder: OfficeFolder, clock: Clock, *, leaves_word: bool) -> None:
        self.damaged = False
        self._folder = folder
        self._clock = clock
        self._leaves_word = leaves_word
        self._callbacks: list[Callable[[Message], None]] = []

    def subscribe(self, callback: Callable[[Message], None]) -> Callable[[], None]:
        """Call `callback` with the sentence to show, once, on the thread that met the page; gives what ends it."""
        self._callbacks.append(callback)

        def unsubscribe() -> None:
            with suppress(ValueError):
                self._callbacks.remove(callback)

        return unsubscribe

    def found(self) -> None:
        """A page was bad."""
        if self.damaged:
            return
        self.damaged = True
        _log.info("the office's file answered with a damaged page")
        if self._leaves_word:
            damage.mark(self._folder, self._clock)
        sentence = faults.damaged(self._folder.database).sentence
        for callback in tuple(self._callbacks):
            try:
                callback(sentence)
            except Exception:
                _log.exception("a listener failed on damage")
