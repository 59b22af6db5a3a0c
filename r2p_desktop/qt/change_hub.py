"""Tells every open view what a committed change touched, on the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from r2p_desktop.model.listing import Changes


class ChangeHub(QObject):
    """`publish` may be called from any thread; `changed(Changes)` is always emitted on the window's."""

    changed = Signal(object)
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Qt queues a signal emitted away from the thread the receiving object lives in, here the window's.
        self._published.connect(self._on_published)

    def publish(self, changes: Changes) -> None:
        """Hand on what a change set touched. From another thread it arrives in the next turn of the loop."""
        self._published.emit(changes)

    def _on_published(self, changes: Changes) -> None:
        self.changed.emit(changes)
