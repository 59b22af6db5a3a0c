"""Cards of the Start page that are pressed as a whole: a figure that leads to its list, and the backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.clock import Clock
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.office_words import ago_words, second_place_words
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupStatus
    from r2p_desktop.services.start import Overview

RADIUS = 8.0


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
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.column.minimumSize()

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


class CardHeading(QWidget):
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
        self._heading = CardHeading(self.ICONS[name], "")
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
                    "not confirmed for {n} month or more",
                    "not confirmed for {n} months or more",
                    overview.verify_months,
                )
                return tr("Contacts not verified"), tr("Every contact is fresh.") if not count else note

    def _colour(self) -> None:
        tone = self.TONES[self._name] if self._count else "text"
        palette = self._figure.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.tokens.colour(tone))
        # The style sheet's own colour would win over the palette.
        self._figure.setStyleSheet(f"color: {self._theme.tokens.colour(tone).name()};")


class BackupCard(CardButton):
    """How old the last backup is, and the one in the second place; pressing it shows all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._age = ElidedLabel("–", name="title")
        self._note = ElidedLabel(name="small")
        self.column.addWidget(CardHeading("hard-drive", tr("Last backup")))
        self.column.addStretch(1)
        self.column.addWidget(self._age)
        self.column.addStretch(1)
        self.column.addWidget(self._note)

    @property
    def age(self) -> str:
        return self._age.text()

    @property
    def note(self) -> str:
        return self._note.text()

    def show_ages(self, status: BackupStatus, clock: Clock, *, read_only: bool, known: bool = True) -> None:
        """Show when the last backup was made, and when the second place last got one.

        Not `known` is how the office's backups stand, because something else is shown in its place.
        """
        newest = status.newest_at
        if known:
            self._age.setText(ago_words(newest, clock) if newest is not None else tr("none yet"))
            self._note.setText(second_place_words(status, clock))
        else:
            self._age.setText("–")
            self._note.setText(tr("Only the office itself shows this."))
        self.setEnabled(not read_only)
        self.setAccessibleName(f"{tr('Last backup')}: {self._age.text()}. {self._note.text()}")
