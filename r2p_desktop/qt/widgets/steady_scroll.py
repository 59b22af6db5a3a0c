"""A scroll area for content whose height and width depend on one another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# Settled content needs one round, a scroll bar that comes or goes a second one.
MOST_ROUNDS = 4


class SteadyScroll(QScrollArea):
    """Fits its content to its width, and never asks it for ever.

    Lines that are wrapped otherwise once a scroll bar takes their room may fit without the bar and not fit with it;
    Qt's own area then resizes them from within their resizing until the stack is full and the program is gone. Here
    the bar stays, for as long as that content is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._keep_bar = QTimer(self, singleShot=True, interval=0)
        self._keep_bar.timeout.connect(self._on_undecided)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def setWidget(self, widget: QWidget) -> None:
        """Show other content, with a bar only if it needs one."""
        self._keep_bar.stop()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        super().setWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            return super().eventFilter(watched, event)
        if self._rounds >= MOST_ROUNDS:
            self._keep_bar.start()
            return False
        self._rounds += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._rounds -= 1

    def _on_undecided(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
