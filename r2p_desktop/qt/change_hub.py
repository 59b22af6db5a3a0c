"""Tells every open view what a committed change touched, on the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from r2p_desktop.model.listing import Changes


class ChangeHub(QObject):
    """`publish` may be called from any thread; `changed(Changes)` is always emitted on the window's."""

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Hand on what a change set touched. From another thread it arrives in the next turn of the loop."""
        # Qt queues the signal by itself when it is emitted away from the thread the receivers live in.
        self.changed.emit(changes)
