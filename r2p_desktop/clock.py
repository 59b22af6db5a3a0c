"""One clock for the whole program: `R2P_CLOCK` fixes now and today, for tests, goldens and measuring."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime


@dataclass(frozen=True)
class Clock:
    """Tells the time. `now()` is an aware UTC moment; `today()` the local calendar date (UTC when fixed)."""

    fixed: datetime | None = None
    source: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: TID251 - the one place that reads the system clock

    def now(self) -> datetime:
        return self.fixed or self.source()

    def today(self) -> date:
        return self.fixed.date() if self.fixed else self.source().astimezone().date()


def system_clock() -> Clock:
    """The clock the environment asks for. Raises ValueError when `R2P_CLOCK` is no moment with an offset."""
    text = os.environ.get("R2P_CLOCK", "")
    if not text:
        return Clock()
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("R2P_CLOCK needs an offset, as in 2026-03-01T09:00:00Z")
    return Clock(moment.astimezone(UTC))
