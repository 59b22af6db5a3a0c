"""Rules that several layers ask for: what is overdue, how it is said, how a source is named."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from r2p_desktop.i18n import Message, message

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")

# What every window, page and export of an example office says.
EXAMPLE = message("EXAMPLE - fictional")


def days_left(due_on: dt.date | None, status: str, closed: Collection[str], today: dt.date) -> int | None:
    """Days until the due date (negative when overdue); None without a date or when the work is closed."""
    if due_on is None or status in closed:
        return None
    return (due_on - today).days


def due_message(days: int | None) -> Message | None:
    """How a number of days left is said in words; None when there is nothing to say."""
    if days is None:
        return None
    if days == 0:
        return message("due today")
    if days == -1:
        return message("1 day overdue")
    if days == 1:
        return message("due tomorrow")
    if days < 0:
        return message("{days} days overdue", days=-days)
    return message("due in {days} days", days=days)


def source_words(meeting: str, item_position: int | None, item_title: str, words: str) -> str:
    """Where an action or decision came from: the meeting and its agenda item, else what was written."""
    if not meeting:
        return words
    if item_position is None:
        return meeting
    return f"{meeting}, {item_position + 1}. {item_title}"


def meeting_name(reference: str, title: str) -> str:
    """How a meeting is named beside other records."""
    return f"{reference} {title}".strip()


def earliest_moment_of(day: dt.date) -> dt.datetime:
    """When a day begins in the zone that sees it first: a meeting of that day is never earlier."""
    return dt.datetime.combine(day, dt.time(), dt.timezone(dt.timedelta(hours=14)))


def local_day(moment: dt.datetime | None, zone: str) -> dt.date | None:
    """The calendar day of a moment where it happens; an unknown zone counts as UTC."""
    if moment is None:
        return None
    try:
        return moment.astimezone(ZoneInfo(zone or "UTC")).date()
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        # Overflow: the first or last hours of the calendar, where the zone's day lies outside it.
        return moment.astimezone(dt.UTC).date()


def is_zone(name: str) -> bool:
    """Whether `name` is an IANA time zone that this computer knows."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def is_storable(text: str) -> bool:
    """Whether the file can hold `text` and give it back: no half of a surrogate pair, no NUL."""
    return _UNSTORABLE.search(text) is None
