"""Three years of backups under a clock that jumps to and fro, by days and by years, for days at a time."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from test_thinning import START, Place, working_days

from r2p_desktop.storage.thinning import MOST

DAYS = 1095
JUMPS = (1, -1, 2, -2, 3, -3, 7, -7, 14, -30, 40, -40, 365, -365, -400, 700, 3650, -16 * 365, 25 * 365)
SPANS = (("%Y%m%d%H", 24, 24), ("%Y%m%d", 14, 14), ("%G%V", 8, 8), ("%Y%m", 24, 22))


def jumps(seed: int) -> dict[int, dt.timedelta]:
    """How wrong the clock is on which day: some thirty spells of up to five days, the last ends in time."""
    rng = random.Random(seed)
    wrong: dict[int, dt.timedelta] = {}
    day = 20
    while day < 1000:
        off = rng.choice(JUMPS)
        spell = range(day, day + rng.randint(1, 5))
        wrong |= {one: dt.timedelta(days=off, minutes=rng.choice((0, 7, -25))) for one in spell}
        day = spell.stop + rng.randint(8, 40)
    return wrong


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_three_years_with_clock_jumps(seed: int) -> None:
    wrong, place = jumps(seed), Place()
    truly: dict[str, dt.datetime] = {}
    for now in working_days(DAYS):
        made = place.back_up(now + wrong.get((now - START).days, dt.timedelta()))
        truly[made.name] = now
        past = [mark for mark in place.marks if mark.made_at <= made.made_at]
        assert made in past and len(past) <= 2 * MOST  # those from the future neither count nor go
    assert {off > dt.timedelta() for off in wrong.values()} == {True, False}
    kept = {truly[mark.name] for mark in place.marks}
    # Hours, days and weeks are as if the clock had never jumped. Of the months two may be gone under some thirty
    # jumps: those whose last backup gave way to one that a wrong clock dated later within the same month.
    for span, count, least in SPANS:
        last = {f"{moment:{span}}": moment for moment in working_days(DAYS)}
        wanted = list(last)[-count:]
        there = {f"{moment:{span}}" for moment in kept}
        assert sum(one in there for one in wanted) >= least, span
        if least == count:
            assert {last[one] for one in wanted} <= kept, span
