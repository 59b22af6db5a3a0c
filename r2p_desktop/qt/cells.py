"""How a raw value of a list becomes words and a colour, and how the cell is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.model.listing import Column
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr, tr_count

Tone = Literal["", "ok", "warn", "bad", "info", "neutral"]
Words = Callable[[str, str], str]
Tones = Callable[[str, str], Tone]
Index = QModelIndex | QPersistentModelIndex

RAW_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Cell:
    """What a cell shows: finished words, and the tone of its pill (none: plain text)."""

    text: str
    tone: Tone = ""


def date_words(day: date, *, short: bool = True) -> str:
    """A date nobody can misread: "12 Mar 2026", or with `short=False` "12 March 2026", in the window's language."""
    locale = QLocale()
    pattern = "d MMM yyyy" if short else "d MMMM yyyy"
    if locale.language() in (QLocale.Language.Chinese, QLocale.Language.Japanese):
        pattern = "yyyy年M月d日"
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def moment_words(moment: datetime) -> str:
    """A moment in this computer's own time, "12 Mar 2026, 14:05". `moment` must know its offset."""
    local = moment.astimezone()
    return f"{date_words(local.date())}, {local:%H:%M}"


def days_words(days: int) -> str:
    """How far away a due date is, in words: "12 days overdue", "due today", "due in 3 days"."""
    if days < 0:
        return tr_count("{n} day overdue", "{n} days overdue", -days)
    if days == 0:
        return tr("due today")
    return tr_count("due in {n} day", "due in {n} days", days)


class CellFormatter:
    """Turns raw values into words by the kind of their column.

    `words(vocabulary, code)` gives the word of a code, `tones(vocabulary, code)` the colour of its pill. A value
    of kind "days" is a due date (counted from the clock's today), the number of days left (negative is overdue), or
    words in place of a date.
    `due_soon` is the number of days before a due date from which its pill is a warning.
    """

    def __init__(self, words: Words, tones: Tones, clock: Clock, due_soon: int = 14) -> None:
        self._words = words
        self._tones = tones
        self._clock = clock
        self.due_soon = due_soon

    def cell(self, column: Column, value: Any) -> Cell:
        """The words and tone of `value`; an empty cell for None. Raises for a value that is not of its kind."""
        if value is None or value == "":
            return Cell("")
        match column.kind:
            case "date":
                return Cell(date_words(value) if isinstance(value, date) else str(value))
            case "moment":
                return Cell(moment_words(value))
            case "days":
                if isinstance(value, str):
                    return Cell(" ".join(value.split()))
                days = (value - self._clock.today()).days if isinstance(value, date) else int(value)
                tone: Tone = "bad" if days < 0 else "warn" if days <= self.due_soon else ""
                return Cell(days_words(days), tone)
            case "code":
                return Cell(self._words(column.vocabulary, str(value)))
            case "status":
                code = str(value)
                return Cell(
                    self._words(column.vocabulary, code), self._tones(column.vocabulary, code) or "neutral"
                )
            case "yes_no":
                return Cell(tr("yes") if value else tr("no"))
            case "number":
                return Cell(QLocale().toString(value))
            case _:
                return Cell(" ".join(str(value).split()))


class ListDelegate(QStyledItemDelegate):
    """Paints cells: text, or a pill of word and colour; follows the direction of writing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The focus is the row's, painted once at its edge, not a frame around one cell.
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        tone = index.data(TONE_ROLE)
        if not tone:
            super().paint(painter, option, index)
        else:
            self._paint_pill(painter, option, index, tone)
        if focused:
            self._paint_focus(painter, option)

    def _paint_pill(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tone: str) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        text, plain.text = plain.text, ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)
        font = self._theme.font(0.85, bold=True)
        metrics = QFontMetrics(font)
        cell: QRect = option.rect
        height = metrics.height() + 5
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, cell.width() - 30))
        pill = QRect(0, 0, metrics.horizontalAdvance(text) + 18, height)
        pill.moveCenter(cell.center())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            pill.moveRight(cell.right() - 8)
        else:
            pill.moveLeft(cell.left() + 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour(f"{tone}_bg"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.tokens.colour(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        edge = QRect(option.rect)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            edge.setLeft(edge.right() - 2)
        else:
            edge.setWidth(3)
        painter.fillRect(edge, self._theme.tokens.colour("accent"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(row_height(self._theme))
        return size


def row_height(theme: Theme) -> int:
    """The height of a list row in pixels: 38 at the usual text size, growing with the font."""
    return max(30, round(QFontMetrics(theme.font()).height() * 2.05))
