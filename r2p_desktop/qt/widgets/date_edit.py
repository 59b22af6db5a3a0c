"""A date that may be missing: typed as people type dates, or picked in a calendar, shown so nobody misreads it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from r2p_desktop.clock import Clock, system_clock
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.date_text import read_date
from r2p_desktop.qt.widgets.field import mark_invalid


class DateEdit(QLineEdit):
    """A line for one date. `value()` is a date or None; text that is no date stays as typed and is flagged.

    Ctrl+; puts in today, Alt+Down opens the calendar, Up and Down go by days.
    """

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or system_clock()
        self._value: date | None = None
        self._problem = ""
        self.setPlaceholderText(tr("e.g. 12 March 2026, today, +14"))
        self._button = QAction(icon("calendar"), tr("Calendar"), self)
        self._button.setToolTip(tr("Calendar (Alt+Down)"))
        self._button.triggered.connect(self.open_calendar)
        self.addAction(self._button, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def set_clock(self, clock: Clock) -> None:
        """Use `clock` for "today" and "+14"; forms make their inputs before they know it."""
        self._clock = clock

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | None) -> None:
        self._value = value
        self._set_problem("")
        self._show()

    def problem(self) -> str:
        return self._problem

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)
        self._button.setEnabled(not read_only)

    def _show(self) -> None:
        self.setText(date_words(self._value, short=False) if self._value else "")

    def _set_problem(self, problem: str) -> None:
        self._problem = problem
        mark_invalid(self, problem)

    def _on_edited(self, text: str) -> None:
        read = read_date(text, self._clock.today())
        # What is being typed is not called wrong before it is finished.
        self._problem = "" if read or not text.strip() else self._sentence()
        if self.property("invalid") and not self._problem:
            self._set_problem("")
        if read != self._value or self._problem:
            self._value = read
            self.value_changed.emit()

    def _on_finished(self) -> None:
        if self._problem:
            self._set_problem(self._problem)
        elif self.isModified():
            self._set_problem("")
            self._show()

    @staticmethod
    def _sentence() -> str:
        return tr("This is no date. Type it like 12 March 2026 or 2026-03-12, or leave the field empty.")

    def _pick(self, day: date | None) -> None:
        changed = day != self._value or bool(self._problem)
        self.set_value(day)
        if changed:
            self.value_changed.emit()

    def open_calendar(self) -> QCalendarWidget:
        """Open the calendar under the field, at its date or today."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(tr("Calendar"))
        self._dress(calendar)
        shown = self._value or self._clock.today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(lambda day: self._on_day_chosen(calendar, day))
        calendar.clicked.connect(lambda day: self._on_day_chosen(calendar, day))
        corner = self.mapToGlobal(QPoint(0, self.height()))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = self.mapToGlobal(QPoint(self.width() - calendar.sizeHint().width(), self.height()))
        room = self.screen().availableGeometry()
        size = calendar.sizeHint()
        corner.setX(max(room.left(), min(corner.x(), room.right() - size.width())))
        if corner.y() + size.height() > room.bottom():
            corner.setY(self.mapToGlobal(QPoint(0, 0)).y() - size.height())
        calendar.move(corner)
        calendar.show()
        calendar.setFocus()
        return calendar

    def _dress(self, calendar: QCalendarWidget) -> None:
        """Week-ends in the quieter ink instead of red, arrows in the ink of the theme."""
        quiet = QTextCharFormat()
        quiet.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, quiet)
        calendar.setHeaderTextFormat(quiet)
        for name, drawing in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(drawing))

    def _on_day_chosen(self, calendar: QCalendarWidget, day: QDate) -> None:
        calendar.close()
        self._pick(date(day.year(), day.month(), day.day()))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
        elif event.key() == Qt.Key.Key_Semicolon and control:
            self._pick(self._clock.today())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._value and not event.modifiers():
            step = 1 if event.key() == Qt.Key.Key_Up else -1
            self._pick(date.fromordinal(self._value.toordinal() + step))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._on_finished()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and not self._problem:
            self._show()


class DateOrWordsEdit(DateEdit):
    """A due date, or words such as "before the summer". `value()` is `(date or None, words)`; one of them is empty."""

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent, clock=clock)
        self._words = ""
        self.setPlaceholderText(tr("a date, or words such as: before the summer"))

    def value(self) -> tuple[date | None, str]:  # type: ignore[override]
        return self._value, self._words

    def set_value(self, value: tuple[date | None, str] | date | None) -> None:
        """Show a date, or words where there is no date."""
        day, words = value if isinstance(value, tuple) else (value, "")
        self._words = "" if day else words
        super().set_value(day)

    def _show(self) -> None:
        if self._value is None and self._words:
            self.setText(self._words)
        else:
            super()._show()

    def _on_edited(self, text: str) -> None:
        read = read_date(text, self._clock.today())
        words = "" if read else " ".join(text.split())
        if (read, words) != (self._value, self._words):
            self._value, self._words = read, words
            self.value_changed.emit()

    def _pick(self, day: date | None) -> None:
        changed = (day, "") != (self._value, self._words)
        self.set_value((day, ""))
        if changed:
            self.value_changed.emit()
