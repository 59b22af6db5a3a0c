"""Reading a date as people type it: "12/3/26" by locale, "12.3.26", ISO, "today", "+14"; never guessing."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from r2p_desktop.qt.translate import tr

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?")
_SHIFT = re.compile(r"([+\-\u2212])\s*(\d{1,4})\s*(\w*)")
_WORDS = re.compile(r"(\d{1,2})\.?\s*(?:de\s+)?([^\W\d]+)\.?,?\s*(?:de\s+)?(\d{2,4})?")
_WORDS_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2}),?\s*(\d{2,4})?")
_DIGITS = {
    ord(c): str(n % 10) for start in "٠۰" for n, c in enumerate(chr(ord(start) + k) for k in range(10))
}
_DIGITS |= {ord("٫"): ".", ord("／"): "/", ord("年"): "-", ord("月"): "-", ord("日"): ""}


def read_date(text: str, today: date, locale: QLocale | None = None) -> date | None:
    """The date `text` means, or None when it means none. `today` serves "today", "+14" and a missing year.

    Numbers are read in the order of `locale` (the window's unless given), but "12.3.26" is always day first and a
    four-digit year first always ISO. Two-digit years are of this century.
    """
    locale = locale or QLocale()
    typed = " ".join(text.translate(_DIGITS).split()).strip(" .")
    if not typed:
        return None
    relative = _relative(typed.casefold(), today)
    if relative is not None:
        return relative
    if match := _ISO.fullmatch(typed):
        return _made(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(typed):
        return _from_numbers(match[1], match[2], match[3], "." in typed, locale)
    return _from_words(typed, today, locale)


def _relative(typed: str, today: date) -> date | None:
    near = {
        tr("today"): 0,
        "today": 0,
        tr("tomorrow"): 1,
        "tomorrow": 1,
        tr("yesterday"): -1,
        "yesterday": -1,
    }
    if typed in {word.casefold() for word in near}:
        return today + timedelta(next(days for word, days in near.items() if word.casefold() == typed))
    if match := _SHIFT.fullmatch(typed):
        unit = {"": 1, tr("d"): 1, "d": 1, tr("w"): 7, "w": 7}.get(match[3])
        if unit is not None:
            days = int(match[2]) * unit
            return today + timedelta(days if match[1] == "+" else -days)
    return None


def _from_numbers(first: str, second: str, third: str, dotted: bool, locale: QLocale) -> date | None:
    if len(first) == 4:
        return _made(int(first), int(second), int(third))
    if len(first) > 2 or len(third) == 3:
        return None
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    places = sorted("dmy", key=pattern.find) if all(c in pattern for c in "dmy") else list("dmy")
    if dotted or (places[0] == "y" and len(third) == 4):
        places = ["d", "m", "y"]
    parts = dict(zip(places, (first, second, third), strict=True))
    return _made(_year(parts["y"]), int(parts["m"]), int(parts["d"]))


def _from_words(typed: str, today: date, locale: QLocale) -> date | None:
    if match := _WORDS.fullmatch(typed):
        day, word, year = match[1], match[2], match[3]
    elif match := _WORDS_FIRST.fullmatch(typed):
        word, day, year = match[1], match[2], match[3]
    else:
        return None
    month = _month(word, locale)
    return _made(_year(year) if year else today.year, month, int(day)) if month else None


def _month(word: str, locale: QLocale) -> int | None:
    """The month called `word` in the window's language or English, in full or by three letters or more."""
    said = word.casefold().rstrip(".")
    formats = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for place in (locale, QLocale("en_GB")):
        names = {n: [f(n, size) for f in (place.monthName, place.standaloneMonthName) for size in formats]
                 for n in range(1, 13)}  # fmt: skip
        exact = [
            n for n, all_names in names.items() if said in {name.casefold().rstrip(".") for name in all_names}
        ]
        if exact:
            return exact[0]
        begun = [
            n for n, all_names in names.items() if any(name.casefold().startswith(said) for name in all_names)
        ]
        if len(said) >= 3 and len(begun) == 1:
            return begun[0]
    return None


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        made = date(year, month, day)
    except ValueError:
        return None
    return made if 1900 <= year <= 2199 else None
