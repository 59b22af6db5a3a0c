"""Choosing one of a few records that belong to another: the agenda items of a meeting, the posts of a ministry."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceCombo(QComboBox):
    """A combo box of ids and their words. `value()` is the id, None for nothing chosen."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.addItem("", None)
        self._read_only = False
        self.activated.connect(lambda _row: self.value_changed.emit())

    def offer(self, choices: Iterable[tuple[int, str]]) -> None:
        """Offer `(id, words)` in order after an empty line. A value that is no longer offered is dropped."""
        kept = self.value()
        self.clear()
        self.addItem("", None)
        for record_id, words in choices:
            self.addItem(words, record_id)
        self.set_value(kept)
        self.setEnabled(not self._read_only and self.count() > 1)

    def value(self) -> int | None:
        found = self.currentData()
        return int(found) if found is not None else None

    def set_value(self, value: int | None) -> None:
        row = self.findData(value) if value is not None else 0
        self.setCurrentIndex(max(row, 0))

    def problem(self) -> str:
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.setEnabled(not read_only and self.count() > 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a form over a combo box must not change the record."""
        event.ignore()
