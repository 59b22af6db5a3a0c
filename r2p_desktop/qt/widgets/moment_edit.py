"""A moment as people say it: a date, a time of day and the zone in which both are meant."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.field import mark_invalid

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?|(\d{2}))?\s*([ap]m?)?", re.I)


def read_time(text: str) -> time | None:
    """The time of day `text` means: "9", "9:30", "930", "14.05", "9h30", "2 pm"; None when it means none."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    half = (match[4] or "").casefold()[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class MomentEdit(QWidget):
    """Date, time and zone. `value()` is `(moment in UTC or None, IANA zone)`; a date without a time is a problem.

    A local time that a clock change leaves out, or gives twice, is taken as the earlier offset gives it.
    """

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._day = DateEdit(clock=clock)
        self._day.setAccessibleName(tr("Date"))
        self._time = QLineEdit()
        self._time.setAccessibleName(tr("Time"))
        self._time.setPlaceholderText(tr("14:30"))
        self._time.setMaximumWidth(110)
        self._zone = QComboBox()
        self._zone.setAccessibleName(tr("Time zone"))
        self._zone.setEditable(True)
        self._zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._zone.addItems(sorted(available_timezones()))
        finder = QCompleter(self._zone.model(), self._zone)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._zone.setCompleter(finder)
        self._zone.setMinimumContentsLength(14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._day, 3)
        row.addWidget(self._time, 1)
        row.addWidget(self._zone, 2)
        self.setFocusProxy(self._day)
        self._day.value_changed.connect(self._on_changed)
        self._time.textEdited.connect(self._on_changed)
        self._zone.currentTextChanged.connect(self._on_zone_changed)
        self._time.editingFinished.connect(self._on_time_finished)
        self._filling = False
        self.set_value((None, bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")))

    def set_clock(self, clock: Clock) -> None:
        self._day.set_clock(clock)

    def value(self) -> tuple[datetime | None, str]:
        zone, day, at = self._zone_name(), self._day.value(), read_time(self._time.text())
        if day is None or at is None or zone is None:
            return None, zone or ""
        return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC), zone

    def set_value(self, value: tuple[datetime | None, str]) -> None:
        """Show `moment` (aware) as the clocks of `zone` had it; an empty zone leaves the one shown."""
        moment, zone = value
        self._filling = True
        if zone:
            self._zone.setEditText(zone)
        here = moment.astimezone(ZoneInfo(self._zone_name() or "UTC")) if moment else None
        self._day.set_value(here.date() if here else None)
        self._time.setText(f"{here:%H:%M}" if here else "")
        mark_invalid(self._time, "")
        mark_invalid(self._zone, "")
        self._filling = False

    def date_value(self) -> date | None:
        return self._day.value()

    def problem(self) -> str:
        if self._day.problem():
            return self._day.problem()
        if self._zone_name() is None:
            return tr("This time zone is not known. Choose one from the list, such as Europe/Vienna.")
        if self._time.text().strip() and read_time(self._time.text()) is None:
            return tr("This is no time of day. Type it like 14:30.")
        if bool(self._time.text().strip()) != (self._day.value() is not None):
            return tr("Give both the date and the time.")
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._day.set_read_only(read_only)
        self._time.setReadOnly(read_only)
        self._zone.setEnabled(not read_only)

    def _zone_name(self) -> str | None:
        name = self._zone.currentText().strip()
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return None
        return name

    def _on_changed(self) -> None:
        if not self._filling:
            self.value_changed.emit()

    def _on_zone_changed(self) -> None:
        mark_invalid(self._zone, self.problem() if self._zone_name() is None else "")
        self._on_changed()

    def _on_time_finished(self) -> None:
        at = read_time(self._time.text())
        if at is not None:
            self._time.setText(f"{at:%H:%M}")
        mark_invalid(self._time, self.problem() if self._time.text().strip() and at is None else "")
