"""Sentences about backups: when, who, how much is in them, where they are, what a proof found."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale

from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.translate import tr, tr_count


def when_words(at: datetime) -> str:
    """A backup's moment, in this computer's own time: "24 November 2026, 09:12"."""
    local = at.astimezone()
    return f"{date_words(local.date(), short=False)}, {local:%H:%M}"


def counts_words(counts: Mapping[str, int]) -> str:
    """How many living records of the main kinds: "412 people, 63 meetings, 128 actions"; "" when it is not known."""
    parts = [words(counts[table]) for table, words in _COUNTS if table in counts]
    return ", ".join(parts)


_COUNTS = (
    ("person", lambda n: tr_count("{n} person", "{n} people", n)),
    ("meeting", lambda n: tr_count("{n} meeting", "{n} meetings", n)),
    ("action_item", lambda n: tr_count("{n} action", "{n} actions", n)),
    ("plan_item", lambda n: tr_count("{n} plan item", "{n} plan items", n)),
    ("document", lambda n: tr_count("{n} paper", "{n} papers", n)),
)


def size_words(size: int) -> str:
    """Bytes as people say them: "3.2 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def place_words(place: str) -> str:
    """Where a backup is: with the office, in the second place, or made before an upgrade."""
    match place:
        case "own":
            return tr("With the office")
        case "second":
            return tr("Second place")
        case _:
            return tr("Before an upgrade")
