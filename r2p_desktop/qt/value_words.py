"""A raw value of a field in words: for questions, comparisons and the history of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from r2p_desktop.model import richtext
from r2p_desktop.model.entities import FieldInfo
from r2p_desktop.qt.cells import date_words, moment_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import word
from r2p_desktop.qt.translate import tr


def as_declared(info: FieldInfo, stored: Any) -> Any:
    """A value as the journal keeps it (JSON) in the type its field declares."""
    return bool(stored) if info.kind == "yes_no" and stored is not None else stored


def value_words(desk: Desk, info: FieldInfo | None, value: Any) -> str:
    """What a person reads for `value`; "" for nothing. Rows of a collection stand one a line."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, datetime):
        return moment_words(value)
    if isinstance(value, date):
        return date_words(value, short=False)
    if isinstance(value, str):
        return _text(desk, info, value)
    if isinstance(value, Mapping):
        return " · ".join(
            str(part) for key, part in value.items() if key != "id" and part not in (None, "", False)
        )
    if isinstance(value, Sequence):
        return "\n".join(value_words(desk, None, part) for part in value)
    if info is not None and info.kind == "link":
        service = desk.office.by_table.get(info.entity)
        names = service.names([value]) if service is not None else {}
        return names.get(value) or str(value)
    return str(value)


def _text(desk: Desk, info: FieldInfo | None, value: str) -> str:
    if info is None:
        return value
    if info.vocabulary:
        return word(desk, info.vocabulary, value)
    if info.kind == "rich":
        return richtext.plain(value)
    if info.kind == "date":
        return date_words(date.fromisoformat(value), short=False)
    if info.kind == "moment":
        moment = datetime.fromisoformat(value)
        return moment_words(moment if moment.tzinfo else moment.replace(tzinfo=UTC))  # as the file keeps it
    return value
