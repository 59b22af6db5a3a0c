"""The cards of the Start page: a loop with its next date, a figure with its list, the backup, ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.clock import Clock
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.office_words import ago_words, days_until, long_date
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.services.start import Link, Loop, Missing, Overview

RADIUS = 8.0
SHOWN_GAPS = 6


class CardButton(QAbstractButton):
    """A card that is pressed as a whole: by mouse, Space or Enter; it says what it is to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 12, 18, 13)
        self.column.setSpacing(1)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(edge, RADIUS, RADIUS)
        lifted = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.fillPath(outline, tokens.colour("alternate" if lifted else "surface"))
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
        else:
            painter.setPen(QPen(tokens.colour("muted" if lifted else "border"), 1))
        painter.drawPath(outline)


class _Heading(QWidget):
    """An icon and a word at the head of a card."""

    def __init__(self, icon_name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = PlainLabel()
        self._words = ElidedLabel(words, name="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self._draw()

    def set_words(self, words: str) -> None:
        self._words.setText(words)

    def _draw(self) -> None:
        side = max(16, round(self._words.fontMetrics().height() * 0.9))
        self._icon.setPixmap(icon(self._icon_name, QPalette.ColorRole.PlaceholderText).pixmap(side, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()


class FigureCard(CardButton):
    """One number that leads to the list behind it; coloured only when it asks for something."""

    ICONS = {"overdue": "circle-alert", "due_soon": "clock", "unverified": "badge-check"}
    TONES = {"overdue": "bad", "due_soon": "warn", "unverified": "info"}

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._name = name
        self._count = 0
        self._heading = _Heading(self.ICONS[name], "")
        self._figure = PlainLabel("–", name="figure")
        self._note = ElidedLabel(name="small")
        for part in (self._heading, self._figure, self._note):
            self.column.addWidget(part)
        theme.changed.connect(self._colour)

    @property
    def count(self) -> int:
        return self._count

    def show_figure(self, count: int, overview: Overview) -> None:
        """Show `count`, with the office's own limits in the words."""
        self._count = count
        heading, note = self._words(count, overview)
        self._heading.set_words(heading)
        self._figure.setText(self.locale().toString(count))
        self._note.setText(note)
        self.setAccessibleName(f"{heading}: {count}. {note}")
        self._colour()

    def _words(self, count: int, overview: Overview) -> tuple[str, str]:
        match self._name:
            case "overdue":
                note = (
                    tr("Nothing is late.")
                    if not count
                    else tr_count("action past its date", "actions past their date", count)
                )
                return tr("Overdue"), note
            case "due_soon":
                note = (
                    tr("Nothing falls due.")
                    if not count
                    else tr_count("action falls due", "actions fall due", count)
                )
                return tr_count("Due within {n} day", "Due within {n} days", overview.due_soon_days), note
            case _:
                note = tr_count(
                    "last {n} month", "not confirmed for {n} months or more", overview.verify_months
                )
                return tr("Contacts not verified"), tr("Every contact is fresh.") if not count else note

    def _colour(self) -> None:
        tone = self.TONES[self._name] if self._count else "text"
        palette = self._figure.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.tokens.colour(tone))
        # The style sheet's own colour would win over the palette.
        self._figure.setStyleSheet(f"color: {self._theme.tokens.colour(tone).name()};")


class BackupCard(CardButton):
    """How old the last backup is; pressing it makes one now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._age = ElidedLabel("–", name="title")
        self._note = ElidedLabel(tr("Back up now"), name="small")
        self.column.addWidget(_Heading("hard-drive", tr("Last backup")))
        self.column.addStretch(1)
        self.column.addWidget(self._age)
        self.column.addStretch(1)
        self.column.addWidget(self._note)

    @property
    def age(self) -> str:
        return self._age.text()

    def show_age(self, at: datetime | None, clock: Clock, *, read_only: bool) -> None:
        """Show when the last backup was made (None: never)."""
        self._age.setText(ago_words(at, clock) if at is not None else tr("none yet"))
        self.setEnabled(not read_only)
        self._note.setText("" if read_only else tr("Back up now"))
        self.setAccessibleName(f"{tr('Last backup')}: {self._age.text()}. {self._note.text()}")


class LoopCard(QFrame):
    """One of the three loops: its next date, how far away it is, what it is, and what is missing for it.

    `followed(link)` when a line of the card is pressed.
    """

    followed = Signal(object)
    LABELS = {
        "inter_ministry": ("calendar-days", "Ministries' meeting"),
        "plan_report": ("target", "Plan report"),
        "network": ("globe", "Network meeting"),
    }

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        icon_name, label = self.LABELS[name]
        self._heading = _Heading(icon_name, tr(label))
        self._date = ElidedLabel(name="title")
        self._days = PlainLabel(name="badge")
        self._days.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._title = LinkLine("chevron-right")
        self._state = PlainLabel(name="heading")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.links: list[LinkLine] = []
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self._days)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._date)
        column.addWidget(self._title)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFixedHeight(1)
        line.setObjectName("rule")
        column.addSpacing(4)
        column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self._state)
        column.addLayout(self._lines)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """All words of the card, for tests and screen readers."""
        words = [self._date.text(), self._days.text(), self._title.words, self._state.text()]
        return " · ".join([*words, *(link.words for link in self.links)])

    def show_loop(self, loop: Loop) -> None:
        """Show the next date of the loop and what it lacks."""
        self._date.setText(long_date(loop.on) if loop.on is not None else tr("No date set"))
        self._days.setText(days_until(loop.days) if loop.days is not None else "")
        self._days.setVisible(loop.days is not None)
        self._title.show_link(loop.title, lambda: self.followed.emit(loop.link))
        self._title.setVisible(bool(loop.title))
        self._show_missing(loop.missing, dated=loop.on is not None)

    def _show_missing(self, missing: Sequence[Missing], *, dated: bool) -> None:
        for old in self.links:
            self._lines.removeWidget(old)
            old.deleteLater()
        self.links = []
        self._state.setText(tr("Still missing") if missing else tr("Nothing is missing.") if dated else "")
        for gap in missing[:SHOWN_GAPS]:
            line = LinkLine("circle-alert", tone="warn", theme=self._theme)
            line.show_link(render(gap.text), lambda link=gap.link: self._follow(link))
            self._lines.addWidget(line)
            self.links.append(line)

    def _follow(self, link: Link) -> None:
        self.followed.emit(link)


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
        self._run: object = None
        self._button.clicked.connect(self._on_clicked)
        self._draw()

    @property
    def words(self) -> str:
        return self._button.text()

    @property
    def button(self) -> QAbstractButton:
        return self._button

    def show_link(self, words: str, run: object) -> None:
        """Show `words`; `run()` is called when they are pressed."""
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._run = run

    def _on_clicked(self) -> None:
        if callable(self._run):
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


class InvitationCard(QFrame):
    """What a new office offers instead of empty figures. `chosen(way)` names it."""

    chosen = Signal(str)
    WAYS = (
        ("person", "user-plus", "New contact", "Type in the first person you work with."),
        (
            "import.contacts",
            "upload",
            "Import contacts…",
            "Read the contact list you have: Excel, CSV or Outlook.",
        ),
        ("meeting", "calendar-plus", "New meeting", "Prepare the agenda and invite the ministries."),
        (
            "office.demo",
            "landmark",
            "Open the example office",
            "Look around a finished office; nothing of yours is touched.",
        ),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(32, 28, 32, 28)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(14)
        grid.addWidget(
            PlainLabel(tr("This office is new. Begin where you like:"), name="heading", wrap=True), 0, 0, 1, 2
        )
        for row, (way, icon_name, words, why) in enumerate(self.WAYS, start=1):
            button = QPushButton(f"\u00a0{tr(words)}")
            button.setIcon(icon(icon_name))
            button.setAccessibleDescription(tr(why))
            button.setStyleSheet("text-align: start;")
            button.clicked.connect(lambda _checked=False, name=way: self.chosen.emit(name))
            self.buttons[way] = button
            grid.addWidget(button, row, 0)
            grid.addWidget(PlainLabel(tr(why), name="muted", wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.WAYS) + 1, 1)
