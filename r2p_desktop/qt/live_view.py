"""Keeps one view up to date: refreshes it when its records changed elsewhere, at most once a turn, never hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.change_hub import ChangeHub


class LiveView(QObject):
    """Calls `refresh` when one of `entities` changed and the change was not made by `origin` itself.

    While `widget` is hidden the view is only marked stale and refreshed when it is shown again.
    """

    def __init__(
        self,
        hub: ChangeHub,
        widget: QWidget,
        entities: Iterable[str],
        refresh: Callable[[], object],
        origin: object | None = None,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._entities = frozenset(entities)
        self._refresh = refresh
        self._origin = origin
        self._stale = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._ended = False
        hub.changed.connect(self._on_changed)
        widget.installEventFilter(self)

    @property
    def stale(self) -> bool:
        return self._stale

    def mark_stale(self) -> None:
        """Ask for a refresh as soon as the view can be seen."""
        if self._ended:
            return
        self._stale = True
        if self._widget.isVisible():
            self._turn.start()

    def end(self) -> None:
        """Read nothing any more: the office is being closed while the view still stands."""
        self._ended, self._stale = True, False
        self._turn.stop()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(self._entities):
            return
        if self._origin is not None and changes.origin is self._origin:
            return
        self.mark_stale()

    def _on_turn(self) -> None:
        if self._stale and self._widget.isVisible():
            self._stale = False
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._stale:
            self._turn.start()
        return super().eventFilter(watched, event)
