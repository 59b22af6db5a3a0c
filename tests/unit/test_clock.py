"""One clock: fixed by `R2P_CLOCK`, aware, and refused without an offset."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from r2p_desktop.clock import Clock, system_clock


def test_a_fixed_clock_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("R2P_CLOCK", "2026-03-01T10:30:00+01:00")
    clock = system_clock()
    assert clock.now() == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert clock.today() == date(2026, 3, 1)


def test_the_system_clock_is_aware_and_moves_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("R2P_CLOCK", raising=False)
    clock = system_clock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC and first <= second
    assert clock.fixed is None


def test_today_is_the_local_day() -> None:
    late = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
    assert Clock(source=lambda: late).today() == late.astimezone().date()


@pytest.mark.parametrize("text", ["2026-03-01T09:00:00", "yesterday"])
def test_a_moment_without_an_offset_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("R2P_CLOCK", text)
    with pytest.raises(ValueError):
        system_clock()
