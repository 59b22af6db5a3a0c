"""Keeps what belongs to a locked office off the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class LockGuard(QObject):
    """Keeps every window but the locked one off the screen: dialogs that stood open, and any that comes late."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._shell: QWidget | None = None

    def begin(self, shell: QWidget) -> None:
        self._shell = shell
        self._app.installEventFilter(self)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and not self._may_show(widget):
                widget.hide()

    def end(self) -> None:
        if self._shell is not None:
            self._shell = None
            self._app.removeEventFilter(self)

    def _may_show(self, widget: QWidget) -> bool:
        """The locked window itself, a dialog over it, or a list that drops down in that."""
        over: QWidget | None = widget
        while over is not None and over is not self._shell:
            over = over.parentWidget()
        return over is not None or self._shell is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not self._may_show(watched)
        ):
            watched.setUpdatesEnabled(False)  # nothing of it is painted until it is hidden again
            QTimer.singleShot(0, watched, watched.hide)
        return False
