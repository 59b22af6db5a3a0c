"""What every input of ours has in common, so that one binder fills and reads them all."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget


class Field(Protocol):
    """An input with a value: `value_changed` follows every change by the person, none by `set_value`.

    `problem()` is a sentence (translated) when what was typed cannot be stored, else empty; such text stays as
    typed and `value()` then gives what was there before the mistake is corrected: nothing.
    """

    @property
    def value_changed(self) -> SignalInstance: ...

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...

    def problem(self) -> str: ...

    def set_read_only(self, read_only: bool) -> None: ...


def mark_invalid(widget: QWidget, problem: str) -> None:
    """Frame `widget` as wrong (or right again) and say why: in its tool tip and to screen readers."""
    if widget.property("invalid") != bool(problem):
        widget.setProperty("invalid", bool(problem))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.setToolTip(problem)
    widget.setAccessibleDescription(problem)
