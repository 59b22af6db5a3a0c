"""The card of one of the office's three loops: its next date, how far away it is, and what is missing for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from r2p_desktop.i18n import message
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.office_words import days_until, long_date
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel
from r2p_desktop.qt.widgets.start_cards import CardHeading

if TYPE_CHECKING:
    from r2p_desktop.services.start import Loop, Missing

SHOWN_GAPS = 6
SOON_DAYS = 14


class LoopCard(QFrame):
    """One of the three loops: its next date, how far away it is, what it is, and what is missing for it.

    `followed(link)` when a line of the card is pressed.
    """

    followed = Signal(object)
    LABELS = {
        "inter_ministry": ("calendar-days", message("Ministries' meeting")),
        "plan_report": ("target", message("Plan report")),
        "network": ("globe", message("Network meeting")),
    }

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        icon_name, label = self.LABELS[name]
        self._heading = CardHeading(icon_name, render(label))
        self._on: date | None = None
        self._date = ElidedLabel(name="title")
        self._days = Pill(theme)
        self._title = LinkLine("chevron-right")
        self._tick = PlainLabel()
        self._state = PlainLabel(name="heading", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.links: list[LinkLine] = []
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._date)
        column.addWidget(self._days, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._title)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFixedHeight(1)
        line.setObjectName("rule")
        column.addSpacing(4)
        column.addWidget(line)
        column.addSpacing(4)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._tick)
        state.addWidget(self._state, 1)
        column.addLayout(state)
        column.addLayout(self._lines)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """All words of the card, for tests and screen readers."""
        words = [self._date.text(), self._days.words, self._title.words, self._state.text()]
        return " · ".join([*words, *(link.words for link in self.links)])

    def show_loop(self, loop: Loop) -> None:
        """Show the next date of the loop and what it lacks."""
        self._on = loop.on
        self._say_date()
        self._days.show_words(
            days_until(loop.days) if loop.days is not None else "",
            "warn" if loop.days is not None and loop.days <= SOON_DAYS else "info",
        )
        self._title.show_link(loop.title, lambda: self.followed.emit(loop.link))
        self._title.setVisible(bool(loop.title))
        self._show_missing(loop.missing, dated=loop.on is not None)

    def _say_date(self) -> None:
        """The date in full, with the month's name cut short only where the card is too narrow for it."""
        if self._on is None:
            self._date.setText(tr("No date set"))
            return
        room = self._date.contentsRect().width()
        full = long_date(self._on)
        fits = self._date.fontMetrics().horizontalAdvance(full) <= room
        self._date.setText(full if fits or room <= 0 else date_words(self._on))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_date()

    def _show_missing(self, missing: Sequence[Missing], *, dated: bool) -> None:
        for old in self.links:
            self._lines.removeWidget(old)
            old.deleteLater()
        self.links = []
        self._state.setText(tr("Still missing") if missing else tr("Nothing is missing.") if dated else "")
        self._tick.setVisible(dated and not missing)
        side = max(16, round(self._state.fontMetrics().height() * 0.9))
        self._tick.setPixmap(icon("circle-check", colour=self._theme.tokens.colour("ok")).pixmap(side, side))
        for gap in missing[:SHOWN_GAPS]:
            line = LinkLine("circle-alert", tone="warn", theme=self._theme)
            line.show_link(render(gap.text), partial(self.followed.emit, gap.link))
            self._lines.addWidget(line)
            self.links.append(line)


class Pill(QWidget):
    """A few words on a coloured ground with round ends; nothing when there are no words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._tone = "info"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._words

    def show_words(self, words: str, tone: str) -> None:
        """Show `words` in a tone of the theme (`ok`, `warn`, `bad`, `info`, `neutral`)."""
        self._words, self._tone = words, tone
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(0.88, bold=True))
        return QSize(metrics.horizontalAdvance(self._words) + 20, metrics.height() + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour(f"{self._tone}_bg"))
        ends = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), ends, ends)
        painter.setPen(self._theme.tokens.colour(self._tone))
        painter.setFont(self._theme.font(0.88, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)


class LinkLine(QWidget):
    """One line that leads somewhere: icon, words that wrap, pressed by mouse or keyboard."""

    def __init__(self, icon_name: str, *, tone: str = "accent", theme: Theme | None = None) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._tone = tone
        self._theme = theme
        self._icon = PlainLabel()
        self._icon.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button = WrappingLink()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._button, 1)
        self._run: Callable[[], object] | None = None
        self._button.clicked.connect(self._on_clicked)
        self._draw()

    @property
    def words(self) -> str:
        return self._button.text()

    @property
    def button(self) -> QAbstractButton:
        return self._button

    def show_link(self, words: str, run: Callable[[], object]) -> None:
        """Show `words`; `run()` is called when they are pressed."""
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._run = run

    def _on_clicked(self) -> None:
        if self._run is not None:
            self._run()

    def _draw(self) -> None:
        side = max(16, round(self.fontMetrics().height() * 0.9))
        colour = self._theme.tokens.colour(self._tone) if self._theme is not None else None
        role = QPalette.ColorRole.Link
        self._icon.setPixmap(icon(self._icon_name, role, colour).pixmap(side, side))
        self._icon.setContentsMargins(0, 4, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()


class WrappingLink(QAbstractButton):
    """A link whose words wrap; a push button cuts them off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _flags(self) -> int:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(
            Qt.TextFlag.TextWordWrap
        )

    def heightForWidth(self, width: int) -> int:
        room = self.fontMetrics().boundingRect(0, 0, max(40, width - 8), 4000, self._flags(), self.text())
        return room.height() + 8

    def sizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(max(180, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        painter.drawText(self.rect().adjusted(4, 4, -4, -4), self._flags(), self.text())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
