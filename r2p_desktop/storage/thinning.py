"""Which backups may go: one an hour, a day, a week and a month are kept, whatever the clocks said. Pure."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

Span = Callable[[dt.datetime], tuple[int, ...]]
# Two computers' clocks differ by some minutes; what lies further ahead was dated by a clock gone wrong.
TOLERANCE = dt.timedelta(minutes=10)


@dataclass(frozen=True)
class Mark:
    """One backup as the rule sees it. `sequence` is the newest change it holds; `good` False once it failed a
    verification."""

    name: str
    made_at: dt.datetime
    sequence: int = 0
    good: bool = True


def _hour(moment: dt.datetime) -> tuple[int, ...]:
    return moment.toordinal(), moment.hour


def _day(moment: dt.datetime) -> tuple[int, ...]:
    return (moment.toordinal(),)


def _week(moment: dt.datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: dt.datetime) -> tuple[int, ...]:
    return moment.year, moment.month


# The newest of each of so many hours, days, weeks and months *that have a backup*: an office that was closed for a
# year loses none, and a clock that jumps ahead cannot make old ones too old.
KEPT: tuple[tuple[Span, int], ...] = ((_hour, 24), (_day, 14), (_week, 8), (_month, 24))
MOST = sum(count for _, count in KEPT)


def superfluous(marks: Sequence[Mark], now: dt.datetime, protected: Collection[str] = ()) -> list[str]:
    """The names of those that may be removed, the oldest first.

    Never: one that failed a verification (it stands for nothing and takes nobody's place), one from the future (it
    neither counts nor goes), the newest good one by date or by content, the last good one before a damaged one,
    and `protected`.
    """
    latest = now + TOLERANCE
    good = sorted((m for m in marks if m.good), key=_age, reverse=True)
    past = [m for m in good if m.made_at <= latest]
    stay = set(protected)
    in_step = [m for m in _in_step(good) if m.made_at <= latest]
    for span, count in KEPT:
        # The others count as well: which of two clocks was wrong, nobody can say for certain.
        stay |= _newest_of_each(past, span, count) | _newest_of_each(in_step, span, count)
    if past:
        stay.add(past[0].name)
    if good:
        stay.add(max(good, key=lambda m: (m.sequence, m.made_at)).name)
    for bad in (m for m in marks if not m.good):
        stay |= {m.name for m in [m for m in good if m.made_at <= bad.made_at][:1]}
    return [m.name for m in reversed(past) if m.name not in stay]


def _age(mark: Mark) -> tuple[dt.datetime, int, str]:
    return mark.made_at, mark.sequence, mark.name


def _in_step(marks: Sequence[Mark]) -> list[Mark]:
    """The longest row of marks in which none holds less than one dated before it, the newest first.

    What a clock gone wrong dated falls out, as the many others contradict it: so it takes nobody's month.
    """
    ends: list[int] = []  # of the rows of each length, the index of the mark that ends the one ending first
    moments: list[dt.datetime] = []
    before: list[int] = []
    ordered = sorted(marks, key=lambda m: (m.sequence, *_age(m)))
    for number, mark in enumerate(ordered):
        at = bisect_right(moments, mark.made_at)
        before.append(ends[at - 1] if at else -1)
        ends[at : at + 1] = [number]
        moments[at : at + 1] = [mark.made_at]
    row = []
    last = ends[-1] if ends else -1
    while last >= 0:
        row.append(ordered[last])
        last = before[last]
    return row


def _newest_of_each(newest_first: Sequence[Mark], span: Span, count: int) -> set[str]:
    seen: dict[tuple[int, ...], str] = {}
    for mark in newest_first:
        if len(seen) == count and span(mark.made_at) not in seen:
            break
        seen.setdefault(span(mark.made_at), mark.name)
    return set(seen.values())
