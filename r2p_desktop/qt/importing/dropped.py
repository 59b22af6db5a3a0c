"""Files dropped onto the window: which of them are lists that can be imported. Light: it is there from the start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt")


def dropped_file(data: QMimeData) -> Path | None:
    """The one file that is dragged, if by its name it is a list that an import can read."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in SUFFIXES else None


class DropTarget(QObject):
    """Lets lists be dropped onto `widget`: `dropped(path)` is called for one that can be read, while `ready()`."""

    def __init__(
        self, widget: QWidget, dropped: Callable[[Path], object], ready: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(widget)
        self._dropped = dropped
        self._ready = ready
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if dropped_file(event.mimeData()) is not None and self._ready():
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = dropped_file(event.mimeData())
            if path is not None and self._ready():
                event.acceptProposedAction()
                self._dropped(path)
                return True
        return False
