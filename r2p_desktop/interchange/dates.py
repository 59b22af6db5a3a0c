"""Reading dates as people type them; whether 03/04 is March or April is decided per column, from evidence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from r2p_desktop.interchange.mapping import DateOrder
from r2p_desktop.interchange.table import Cell, cell_text
from r2p_desktop.model.normtext import fold

# Months are read in the languages of the network and its most common neighbours.
_MONTH_LANGUAGES = ("en", "fr", "es", "pt", "de", "it", "ru", "ar", "nl", "uk", "el", "tr")
_ISO = re.compile(
    r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = re.compile(r"(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})")
_CHINESE = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?")
_WORDED = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:de\s+|of\s+)?(?P<month>[^\W\d_]+)\.?,?[\s-]*"
    r"(?:de\s+|del\s+)?(?P<year>\d{4}|\d{2})\s*(?:г\.?|года)?"
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d_]+\.?,\s+)?(?P<month>[^\W\d_]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"
)


@dataclass(frozen=True)
class DateRead:
    """A date read from a cell: `day` when it is one, `ambiguous` when day and month could be swapped.

    `rest` is what the cell says beyond the date (a time of day).
    """

    day: date | None
    ambiguous: bool = False
    rest: str = ""


@dataclass(frozen=True)
class DateEvidence:
    """What a column's own dates say: `order` ("" without numeric dates) and whether it had to be assumed."""

    order: DateOrder
    ambiguous: bool
    day_first: int = 0
    month_first: int = 0


def evidence(cells: Iterable[Cell]) -> DateEvidence:
    """Decide day-month or month-day for a column from the dates that can only be one of them.

    Dates that could be both, without one that decides, or with some for either order, leave the column ambiguous;
    day-month is then assumed, and said.
    """
    day_first = month_first = undecided = 0
    for cell in cells:
        match = _NUMERIC.fullmatch(_digits(cell)) if isinstance(cell, str) else None
        if match is None:
            continue
        first, second = int(match.group(1)), int(match.group(2))
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
        elif first != second:
            undecided += 1
    if month_first and not day_first:
        return DateEvidence("mdy", False, day_first, month_first)
    if not (day_first or month_first or undecided):
        return DateEvidence("", False)
    ambiguous = bool(undecided) and bool(month_first) == bool(day_first)
    return DateEvidence("dmy", ambiguous, day_first, month_first)


def read_date(cell: Cell, order: DateOrder = "dmy", *, column_ambiguous: bool = False) -> DateRead:
    """The date in a cell. A plain number is none: only a spreadsheet that says 'date' is believed.

    `order` settles 03/04/2026; a date that can only be the other order is read as that one. `column_ambiguous`
    marks the dates that would change with the order.
    """
    if isinstance(cell, datetime):
        at_midnight = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return DateRead(cell.date(), rest="" if at_midnight else cell.time().isoformat("seconds"))
    if isinstance(cell, date):
        return DateRead(cell)
    if not isinstance(cell, str):
        return DateRead(None)
    text = _digits(cell)
    if match := _ISO.fullmatch(text):
        return DateRead(_make(*map(int, match.groups()[:3])), rest=_time_of_day(match.group(4)))
    if match := _NUMERIC.fullmatch(text):
        return _numeric(match, order, column_ambiguous)
    if match := _CHINESE.fullmatch(text):
        return DateRead(_make(*map(int, match.groups())))
    return DateRead(_worded(text))


def _numeric(match: re.Match[str], order: DateOrder, column_ambiguous: bool) -> DateRead:
    first, second, year = int(match.group(1)), int(match.group(2)), _full_year(match.group(3))
    either = first <= 12 and second <= 12 and first != second
    month_leads = second > 12 or (order == "mdy" and first <= 12)
    day, month = (second, first) if month_leads else (first, second)
    return DateRead(_make(year, month, day), ambiguous=either and column_ambiguous)


def _worded(text: str) -> date | None:
    for pattern in (_WORDED, _MONTH_FIRST):
        match = pattern.fullmatch(text)
        if match:
            month = months().get(fold(match["month"]))
            if month:
                return _make(_full_year(match["year"]), month, int(match["day"]))
    return None


@cache
def months() -> dict[str, int]:
    """Folded month names and abbreviations -> number. A name that means two months in two languages is left out."""
    from babel.dates import get_month_names  # its tables are read only when a file names a month

    found: dict[str, set[int]] = {}
    for language in _MONTH_LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, locale=language).items():
                    found.setdefault(fold(str(name)).rstrip("."), set()).add(number)
    found |= {"sept": {9}, "set": {9}}
    return {
        name: next(iter(numbers))
        for name, numbers in found.items()
        if len(numbers) == 1 and not name.isdigit()
    }


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else 2000 + year if year < 70 else 1900 + year


def _time_of_day(text: str | None) -> str:
    return "" if text is None or not text.strip("0:.") else text


def _digits(cell: Cell) -> str:
    """Text with every script's digits as 0-9 and single spaces."""
    text = " ".join(cell_text(cell).split())
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
