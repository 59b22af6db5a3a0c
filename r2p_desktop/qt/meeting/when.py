"""When a meeting begins and ends: date and time as the clocks of its own zone show them, and that zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.qt.meeting.open_meeting import zone_named
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.field import mark_invalid
from r2p_desktop.qt.widgets.moment_edit import read_time


@cache
def zone_names() -> tuple[str, ...]:
    """The zones that are known here, those of places first."""
    known = available_timezones()
    return tuple(sorted((n for n in known if n), key=lambda name: ("/" not in name, name)))


class ZoneCombo(QComboBox):
    """A time zone by its IANA name, found by any part of it. `shown_changed` follows every change, typed or put in."""

    value_changed = Signal()
    shown_changed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(zone_names()))
        if (completer := self.completer()) is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filling = False
        self.setEditText("UTC")
        self.currentTextChanged.connect(self._on_text_changed)

    def value(self) -> str:
        return self.currentText().strip()

    def set_value(self, value: str | None) -> None:
        self._filling = True
        self.setEditText(value or "UTC")
        self._filling = False
        mark_invalid(self, "")
        self.shown_changed.emit(self.value(), False)

    def problem(self) -> str:
        try:
            ZoneInfo(self.value())
        except (ValueError, OSError, KeyError):
            return tr("This time zone is not known. Choose one from the list, such as Europe/Vienna.")
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)

    def _on_text_changed(self) -> None:
        if not self._filling:
            self.value_changed.emit()
            if not self.problem():
                mark_invalid(self, "")
                self.shown_changed.emit(self.value(), True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a form over a combo box must not change the record."""
        event.ignore()


class LocalMomentEdit(QWidget):
    """A date and a time of day in a zone that `follow` names. `value()` is an aware moment in UTC, or None.

    When the person changes the zone, the clock time stays as typed; when a record is put in, the moment does.
    """

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "UTC"
        self._moment: datetime | None = None
        self._other: LocalMomentEdit | None = None
        self.day = DateEdit()
        self.day.setAccessibleName(tr("Date"))
        self.time = QLineEdit()
        self.time.setAccessibleName(tr("Time of day"))
        self.time.setPlaceholderText(tr("14:30"))
        self.time.setMaximumWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        self.setFocusProxy(self.day)
        self.day.value_changed.connect(self._on_typed)
        self.time.textEdited.connect(self._on_typed)
        self.time.editingFinished.connect(self._on_time_finished)

    def follow(self, zone: ZoneCombo, clock: Clock) -> None:
        """Read and show the clock time of the zone that `zone` names."""
        self.day.set_clock(clock)
        zone.shown_changed.connect(self._on_zone_changed)
        self._on_zone_changed(zone.value(), False)

    def same_day_as(self, other: LocalMomentEdit) -> None:
        """Take the day of `other` where only a time is typed: a meeting mostly ends on the day it begins."""
        self._other = other

    def _day_meant(self) -> date | None:
        if self.day.value() is not None or self.day.text().strip() or self._other is None:
            return self.day.value()
        return self._other.day.value()

    def value(self) -> datetime | None:
        day, at = self._day_meant(), read_time(self.time.text())
        if day is None or at is None:
            return None
        return datetime.combine(day, at, zone_named(self._zone)).astimezone(UTC)

    def set_value(self, value: datetime | None) -> None:
        self._moment = value
        self._show()

    def _show(self) -> None:
        here = self._moment.astimezone(zone_named(self._zone)) if self._moment is not None else None
        self.day.set_value(here.date() if here else None)
        self.time.setText(f"{here:%H:%M}" if here else "")
        mark_invalid(self.time, "")

    def problem(self) -> str:
        if self.day.problem():
            return self.day.problem()
        typed = self.time.text().strip()
        if typed and read_time(typed) is None:
            return tr("This is no time of day. Type it like 14:30.")
        if typed and self._day_meant() is None:
            return tr("Give the date, too.")
        if not typed and self.day.value() is not None:
            return tr("Give the time of day, too.")
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self.day.set_read_only(read_only)
        self.time.setReadOnly(read_only)

    def _on_zone_changed(self, zone: str, by_hand: bool) -> None:
        self._zone = zone
        if by_hand:
            self._moment = self.value()
        else:
            self._show()

    def _on_typed(self) -> None:
        self._moment = self.value()
        self.value_changed.emit()

    def _on_time_finished(self) -> None:
        at: time | None = read_time(self.time.text())
        if at is not None:
            self.time.setText(f"{at:%H:%M}")
            if self.day.value() is None:
                self.day.set_value(self._day_meant())
        wrong = bool(self.time.text().strip()) and at is None
        mark_invalid(self.time, self.problem() if wrong else "")
