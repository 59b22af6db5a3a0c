"""Choosing one word of the office's own lists; what is stored is the code."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class CodeCombo(QComboBox):
    """A combo box of codes and their words. `value()` is the code, "" for nothing chosen.

    A code that is not in the list (a word taken out since) is shown as it is and kept.
    """

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda _row: self.value_changed.emit())

    def set_words(self, words: Iterable[tuple[str, str]], *, blank: bool = True) -> None:
        """Offer `(code, word)` pairs in order; with `blank`, an empty first line for nothing. Keeps the value."""
        kept = self.value()
        self.clear()
        if blank:
            self.addItem("", "")
        for code, word in words:
            self.addItem(word, code)
        self.set_value(kept)

    def value(self) -> str:
        return str(self.currentData() or "")

    def set_value(self, value: str | None) -> None:
        code = value or ""
        row = self.findData(code)
        if row < 0 and code:
            self.addItem(code, code)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def problem(self) -> str:
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.setEnabled(not read_only)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a form over a combo box must not change the record."""
        if self.hasFocus() and self.view().isVisible():
            super().wheelEvent(event)
        else:
            event.ignore()
