"""Buttons with an icon, sized with the text, with the distance between icon and word that QPushButton lacks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from r2p_desktop.qt.icons import icon


class IconButton(QPushButton):
    """A push button with word and icon; `primary` is the one main action of a page."""

    def __init__(
        self, text: str, icon_name: str = "", parent: QWidget | None = None, *, primary: bool = False
    ) -> None:
        super().__init__(parent)
        role = QPalette.ColorRole.BrightText if primary else QPalette.ColorRole.ButtonText
        self.setIcon(icon(icon_name, role))
        self.setProperty("primary", primary)
        self.set_words(text)
        self._size_icon()

    def set_words(self, text: str) -> None:
        self.setText(f"\u00a0{text}" if not self.icon().isNull() else text)
        self.setAccessibleName(text.replace("&", ""))

    def follow(self, action: QAction) -> None:
        """Run `action` when pressed, and be enabled as it is."""
        self.clicked.connect(action.trigger)
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        action.changed.connect(lambda: self.setEnabled(action.isEnabled()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_icon()

    def _size_icon(self) -> None:
        side = max(16, round(self.fontMetrics().height() * 0.95))
        self.setIconSize(QSize(side, side))


def tool_button(icon_name: str, words: str, parent: QWidget | None = None) -> QToolButton:
    """A small button with an icon alone; `words` are its tool tip and its accessible name."""
    button = QToolButton(parent)
    button.setIcon(icon(icon_name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    side = max(16, round(button.fontMetrics().height() * 0.95))
    button.setIconSize(QSize(side, side))
    return button
