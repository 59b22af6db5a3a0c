"""Which backups go: three years of an office's life, with clocks that jump."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

import pytest

from r2p_desktop.storage.thinning import MOST, TOLERANCE, Mark, superfluous

START = dt.datetime(2026, 1, 5, 8, 0, tzinfo=dt.UTC)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def mark(moment: dt.datetime, sequence: int = 0, *, good: bool = True) -> Mark:
    return Mark(f"{moment.isoformat()} {sequence}", moment, sequence, good)


class Place:
    """A place of backups in which only the rule removes."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.sequence = 0
        self.removed: set[str] = set()

    def back_up(self, now: dt.datetime, *, good: bool = True) -> Mark:
        self.sequence += 1
        made = mark(now, self.sequence, good=good)
        self.marks.append(made)
        if good:
            gone = set(superfluous(self.marks, now))
            assert made.name not in gone
            self.removed |= gone
            self.marks = [m for m in self.marks if m.name not in gone]
        return made


def working_days(days: int) -> Iterator[dt.datetime]:
    """A backup each half hour of an office day, none on weekends and for a month each summer."""
    for number in range(days):
        day = START + number * DAY
        if day.weekday() < 5 and day.month != 8:
            yield from (day + n * HOUR / 2 for n in range(18))


def test_three_years_of_backups() -> None:
    place = Place()
    last = START
    for now in working_days(1095):
        place.back_up(now)
        last = now
        assert len(place.marks) <= MOST
    kept = [m.made_at for m in place.marks]
    assert kept[-1] == last
    # Each of the newest 24 hours, 14 days, 8 weeks and 24 months of work has its last backup.
    worked = list(working_days(1095))
    for span, count in (("%Y%m%d%H", 24), ("%Y%m%d", 14), ("%G%V", 8), ("%Y%m", 24)):
        newest = {f"{moment:{span}}": moment for moment in worked}
        assert set(list(newest.values())[-count:]) <= set(kept), span
    assert min(kept) < last - 700 * DAY


def test_a_clock_that_jumps_ahead_for_a_week_costs_nothing() -> None:
    place = Place()
    days = list(working_days(400))
    for now in days[:3000]:
        place.back_up(now)
    before = {m.name for m in place.marks}
    wrong = dt.datetime(2051, 3, 1, 9, tzinfo=dt.UTC)
    for number in range(18 * 7):
        place.back_up(wrong + number * HOUR)
    daily = {m.name for m in place.marks} & before
    ahead = {m.name for m in place.marks if m.made_at >= wrong}
    # The newest of each month stays, whatever year it suddenly is.
    newest = {
        f"{m.made_at:%Y%m}": m.name for m in sorted(place.marks, key=lambda m: m.made_at) if m.name in before
    }
    assert newest and set(newest.values()) <= daily
    for now in days[3000:]:
        place.back_up(now)
        assert ahead <= {m.name for m in place.marks}, "one from the future is not deleted"
    past = [m for m in place.marks if m.made_at < wrong]
    alone = Place()
    for now in days[3000:]:
        alone.back_up(now)
    # ... and takes nobody's place: what the true clock would keep is there.
    assert {m.made_at for m in alone.marks} <= {m.made_at for m in past}


def test_a_clock_that_falls_back_to_its_birth_costs_nothing() -> None:
    place = Place()
    days = list(working_days(200))
    for now in days:
        place.back_up(now)
    before = {m.name for m in place.marks}
    dead_battery = dt.datetime(2010, 1, 1, tzinfo=dt.UTC)
    for number in range(60):
        newest = place.back_up(dead_battery + number * HOUR)
    assert before <= {m.name for m in place.marks}
    # When the clock is right again the newest of then is kept by what it holds, not by its date.
    assert newest.name not in superfluous(place.marks, days[-1] + DAY)


def test_two_computers_whose_clocks_differ() -> None:
    place = Place()
    for now in working_days(120):
        place.back_up(now)
        ahead = place.back_up(now + dt.timedelta(minutes=7))  # within the tolerance: simply the newest
        assert ahead in place.marks
        late = place.back_up(now - dt.timedelta(minutes=25))
        assert late in place.marks
    assert len(place.marks) <= MOST + 2


def test_a_damaged_backup_neither_counts_nor_goes_and_the_good_one_before_it_stays() -> None:
    place = Place()
    days = list(working_days(30))
    for now in days[:50]:
        place.back_up(now)
    last_good = place.marks[-1]
    bad = [place.back_up(days[50] + n * dt.timedelta(minutes=1), good=False) for n in range(30)]
    for now in days[52:]:
        place.back_up(now)
        assert last_good in place.marks and set(bad) <= set(place.marks)


def test_when_all_but_one_are_damaged_that_one_stays() -> None:
    good = mark(START, 1)
    bad = [mark(START + n * DAY, n + 2, good=False) for n in range(1, 50)]
    assert superfluous([good, *bad], START + 1000 * DAY) == []


def test_a_backup_made_twice_within_an_hour_gives_way_to_the_later() -> None:
    first, second = mark(START, 1), mark(START + dt.timedelta(minutes=30), 2)
    assert superfluous([second, first], START + HOUR) == [first.name]
    assert superfluous([second, first], START + HOUR, {first.name}) == []


def test_what_lies_just_beyond_the_tolerance_is_from_the_future() -> None:
    near, far = START + TOLERANCE, START + TOLERANCE + dt.timedelta(seconds=1)
    old = mark(START, 1)
    assert superfluous([old, mark(near, 2)], START) == [old.name]
    assert superfluous([old, mark(far, 2)], START) == []
    assert superfluous([], START) == []


@pytest.mark.parametrize("seed", range(20))
def test_whatever_happens_the_newest_good_and_the_unverified_stay(seed: int) -> None:
    rng = random.Random(seed)
    place, now = Place(), START
    for _ in range(1500):
        now += rng.choice([HOUR / 2, HOUR, DAY, -3 * DAY, 40 * DAY, dt.timedelta(seconds=1)])
        good = rng.random() > 0.1
        made = place.back_up(now, good=good)
        goods = [m for m in place.marks if m.good]
        if good:
            assert made in place.marks
        assert not goods or max(goods, key=lambda m: m.sequence).sequence == max(m.sequence for m in goods)
    assert not any(not m.good for m in [*place.marks] if m.name in place.removed)
    assert superfluous(place.marks, now) == superfluous(list(reversed(place.marks)), now)
