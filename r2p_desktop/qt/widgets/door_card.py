"""A large card that is one way to an office: a drawing, the way in a few words, and what happens behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.start_cards import CardButton


class DoorCard(CardButton):
    """Pressed as a whole; read out as one sentence."""

    def __init__(
        self, theme: Theme, icon_name: str, words: str, why: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(words)
        self.setAccessibleDescription(why)
        self._icon_name = icon_name
        self._drawing = PlainLabel()
        self._words = PlainLabel(words, name="heading", wrap=True)
        self._why = PlainLabel(why, name="muted", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self._words)
        texts.addWidget(self._why)
        texts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.column.setContentsMargins(20, 16, 20, 14)
        self.column.addLayout(row)
        for part in (self._drawing, self._words, self._why):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._draw()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 48
        return QSize(width, self.heightForWidth(width))

    def _draw(self) -> None:
        side = round(self._words.fontMetrics().height() * 1.5)
        self._drawing.setPixmap(icon(self._icon_name, QPalette.ColorRole.Link).pixmap(side, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()
