"""Marks every window of an example office as an example, dialogs included, in its title."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog

OF_ANOTHER = "of_another_office"  # property of a dialog that is not about the office shown


class ExampleTitles(QObject):
    """Puts `words` into the title of each dialog about the example as it comes to the front; lives as long as its parent."""

    def __init__(self, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._on_focus_window_changed)

    def _on_focus_window_changed(self, _window: QWindow | None) -> None:
        for widget in QApplication.topLevelWidgets():
            if not isinstance(widget, QDialog) or not widget.isVisible() or widget.property(OF_ANOTHER):
                continue
            title = widget.windowTitle()
            if title == QGuiApplication.applicationDisplayName():
                widget.setWindowTitle(self._words)  # the system adds the program's name
            elif self._words not in title:
                widget.setWindowTitle(f"{title} · {self._words}")
