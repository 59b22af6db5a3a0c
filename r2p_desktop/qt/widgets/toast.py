"""A short confirmation at the foot of the window, with a way back: "Moved to the bin. Undo"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from r2p_desktop.qt.widgets.labels import PlainLabel

SHOWN_MS = 8_000


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Toast(QFrame):
    """One message over the lower edge of `host`; a new one replaces it, it goes by itself, or with Esc.

    Where an input stands at the lower edge it comes at the upper one: nobody waits for it to go on typing.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("toast")
        self._label = PlainLabel(wrap=False)
        self._button = QPushButton()
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(14)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._on_time_over)
        self._button.clicked.connect(self._on_button_clicked)
        host.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def say(self, text: str, verb: str = "", action: Callable[[], object] | None = None) -> None:
        """Show `text`, with a button `verb` that runs `action` when both are given."""
        self._label.setText(text)
        self._action = action
        self._button.setText(verb)
        self._button.setVisible(bool(verb and action))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def stay_in_front(self) -> None:
        """Another page was brought forward: stay above it, where it leaves room."""
        if self.isVisible():
            self._place()
            self.raise_()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The person went on: make room for what is typed next. Whoever is about to press the button keeps it."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now) and not self.underMouse():
            self.stay_in_front()

    def _place(self) -> None:
        host = self._host
        self.setMaximumWidth(max(200, host.width() - 32))
        self.adjustSize()
        across = (host.width() - self.width()) // 2
        below = QRect(across, host.height() - self.height() - 18, self.width(), self.height())
        self.move(across, 0 if self._covers_an_input(below) else below.top())

    def _covers_an_input(self, place: QRect) -> bool:
        inputs = [
            *self._host.findChildren(QLineEdit), *self._host.findChildren(QTextEdit),
            *self._host.findChildren(QPlainTextEdit),
        ]  # fmt: skip
        return any(
            one.isVisible() and place.intersects(QRect(one.mapTo(self._host, QPoint()), one.size()))
            for one in inputs
        )

    def _on_button_clicked(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def _on_time_over(self) -> None:
        if self._button.hasFocus() or self.underMouse():
            self._timer.start()  # somebody is about to press it
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
