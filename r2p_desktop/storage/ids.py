"""Identifiers that mean the same in every office: UUID version 7, ordered by the program's clock."""

from __future__ import annotations

import secrets
import threading
import uuid
from collections.abc import Callable

from r2p_desktop.clock import Clock

_COUNTER_BITS = 12
_COUNTER_MAX = (1 << _COUNTER_BITS) - 1


class UidSource:
    """Makes UUIDv7 texts that grow within one process, even when the clock stands still.

    `random_bits(n)` gives n random bits; a seeded generator makes the example office the same every time.
    """

    def __init__(self, clock: Clock, random_bits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._random_bits = random_bits
        self._guard = threading.Lock()
        self._last_ms = -1
        self._counter = 0

    def __call__(self) -> str:
        with self._guard:
            ms = int(self._clock.now().timestamp() * 1000)
            if ms > self._last_ms:
                # Half the counter's room is left to grow into within the same millisecond.
                self._last_ms, self._counter = ms, self._random_bits(_COUNTER_BITS - 1)
            elif self._counter < _COUNTER_MAX:
                self._counter += 1
            else:
                self._last_ms, self._counter = self._last_ms + 1, 0
            tail = self._random_bits(62)
            value = (self._last_ms & (1 << 48) - 1) << 80 | 7 << 76 | self._counter << 64 | 2 << 62 | tail
        return str(uuid.UUID(int=value))
