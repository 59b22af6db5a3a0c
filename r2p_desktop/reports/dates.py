"""Dates as papers print them: '12 March 2026', in the paper's language, never by numbers alone."""

from __future__ import annotations

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

# English papers put the day first; Arabic ones use the digits typed elsewhere in the paper.
_PREFERRED = {"en": "en_GB", "ar": "ar_001"}


class Dates:
    """Dates in one language; a language Babel does not know falls back to English."""

    def __init__(self, language: str) -> None:
        name = language.replace("-", "_")
        try:
            self._locale = Locale.parse(_PREFERRED.get(name, name))
        except (UnknownLocaleError, ValueError):
            self._locale = Locale.parse("en_GB")

    def day(self, day: date | None) -> str:
        """'12 March 2026'; '' for None."""
        return format_date(day, "long", self._locale) if day else ""

    def span(self, first: date | None, last: date | None) -> str:
        """'12-14 March 2026' in the language's own way of shortening; one day when `last` is missing or the same."""
        if first is None or last is None or last <= first:
            return self.day(first or last)
        field = "y" if first.year != last.year else "M" if first.month != last.month else "d"
        patterns = self._locale.interval_formats.get("yMMMd", {}).get(field)
        if not patterns or len(patterns) != 2:
            return f"{self.day(first)} – {self.day(last)}"
        # Babel has the ranges with short months only; papers write months out.
        halves = (pattern.replace("MMM", "MMMM") for pattern in patterns)
        return "".join(
            format_date(day, half, self._locale) for day, half in zip((first, last), halves, strict=True)
        )
