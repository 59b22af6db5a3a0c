"""Calm sentences about the safety of the office, each with the button that mends what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.services.notices import Notice


class NoticeLines(QFrame):
    """Hidden while there is nothing to say. `followed(command)`: a button was pressed; `known(key)`: "We know"."""

    followed = Signal(str)
    known = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 7, 10, 7)
        self._column.setSpacing(4)
        self._shown: tuple[Notice, ...] = ()
        self._lines: dict[str, QWidget] = {}
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The sentences shown."""
        return [render(notice.text) for notice in self._shown]

    def button(self, key: str) -> QPushButton:
        """The button that mends what the notice `key` says. Raises KeyError when it is not shown."""
        return self._lines[key].findChildren(QPushButton)[0]

    def know_button(self, key: str) -> QPushButton | None:
        """The button that hides the notice for good; None where there is none."""
        buttons = self._lines[key].findChildren(QPushButton)
        return buttons[1] if len(buttons) > 1 else None

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these in place of those before; the same ones stay untouched, with the focus where it is."""
        if tuple(notices) == self._shown:
            return
        for line in self._lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._shown = tuple(notices)
        self._lines = {}
        for notice in notices:
            self._lines[notice.key] = line = self._line(notice)
            self._column.addWidget(line)
        self.setVisible(bool(notices))

    def _line(self, notice: Notice) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        sentence = render(notice.text)
        row.addWidget(PlainLabel(sentence, line, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        go = self._button(render(notice.verb), sentence)
        go.clicked.connect(lambda _checked=False: self.followed.emit(notice.command))
        row.addWidget(go)
        if notice.hideable:
            know = self._button(tr("We know"), sentence)
            know.setToolTip(tr("Do not say this again for this office."))
            know.clicked.connect(lambda _checked=False: self.known.emit(notice.key))
            row.addWidget(know)
        return line

    @staticmethod
    def _button(words: str, sentence: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleDescription(sentence)
        return button
