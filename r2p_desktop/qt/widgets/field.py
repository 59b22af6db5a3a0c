"""What every input of ours has in common, so that one binder fills and reads them all."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget


class Field(Protocol):
    """An input with a value: `value_changed` follows every change by the person, none by `set_value`.

    `problem()` is a sentence (translated) when what was typed cannot be stored, else empty. Such text stays as typed,
    and `value()` gives nothing until it is corrected.
    """

    @property
    def value_changed(self) -> SignalInstance: ...

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...

    def problem(self) -> str: ...

    def set_read_only(self, read_only: bool) -> None: ...


def mark_invalid(widget: QWidget, problem: str) -> None:
    """Frame `widget` as wrong (or right again) and say why: in its tool tip and to screen readers.

    A widget made of several is marked at the part that takes the focus. Its help comes back when it is right again.
    """
    target = widget.focusProxy() or widget
    if bool(target.property("invalid")) != bool(problem):
        if problem:
            target.setProperty("help_when_valid", target.toolTip())
        target.setProperty("invalid", bool(problem))
        target.style().unpolish(target)
        target.style().polish(target)
    elif not problem:
        return
    said = problem or str(target.property("help_when_valid") or "")
    target.setToolTip(said)
    target.setAccessibleDescription(said)
