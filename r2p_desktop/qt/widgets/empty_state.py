"""What an empty list says: one sentence on what belongs here, and the ways to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.widgets.labels import PlainLabel

WIDEST = 520


class EmptyState(QWidget):
    """An icon, a sentence and buttons, in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = PlainLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = PlainLabel(wrap=True, name="muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(WIDEST)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._name = ""
        self._ways: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._buttons)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)

    @property
    def buttons(self) -> list[QPushButton]:
        return list(self._ways)

    def say(
        self, icon_name: str, sentence: str, ways: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Show `sentence` with one button per way `(verb, function)`; the first is the main one."""
        self._name = icon_name
        self._draw_icon()
        self._sentence.setText(sentence)
        self._fit()
        for old in self._ways:
            self._buttons.removeWidget(old)
            old.deleteLater()
        self._ways = []
        for number, (verb, function) in enumerate(ways):
            button = QPushButton(verb)
            button.setProperty("primary", number == 0)
            button.clicked.connect(lambda _checked=False, run=function: run())
            self._buttons.addWidget(button)
            self._ways.append(button)

    def _fit(self) -> None:
        """Give the sentence its width, and the height it then needs: a layout that centres it asks for neither."""
        label = self._sentence
        label.ensurePolished()
        width = min(WIDEST, label.fontMetrics().horizontalAdvance(label.text()) + 20)
        label.setMinimumWidth(width)
        label.setMinimumHeight(max(0, label.heightForWidth(width)))

    def _draw_icon(self) -> None:
        if self._name:
            drawing = icon(self._name, QPalette.ColorRole.PlaceholderText)
            self._icon.setPixmap(drawing.pixmap(40, 40))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
