"""Ways into the import: a command, or a file dropped onto the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from r2p_desktop.qt.importing.file_step import dropped_file
from r2p_desktop.qt.importing.wizard import ImportWizard
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.services.import_plan import Kind


def open_import(desk: Desk, kind: Kind, parent: QWidget, path: Path | None = None) -> ImportWizard:
    """Open the import of contacts or actions over `parent`; with `path`, that file is read at once."""
    wizard = ImportWizard(desk, kind, parent)
    wizard.open()
    if path is not None:
        wizard.read(path)
    return wizard


def import_dropped(desk: Desk, path: Path, parent: QWidget, section: str = "") -> ImportWizard | None:
    """Import a file that was dropped: as what the section shown holds, else as what the person says."""
    kinds: dict[str, Kind] = {"people": "contacts", "institutions": "contacts", "actions": "actions"}
    kind: Kind | None = kinds.get(section)
    if kind is None:
        ways = (("contacts", tr("Contacts")), ("actions", tr("Actions")))
        answer = desk.prompts.choose(tr("What does '{file}' hold?", file=path.name), ways)
        kind = "contacts" if answer == "contacts" else "actions" if answer == "actions" else None
    return open_import(desk, kind, parent, path) if kind is not None else None


class DropTarget(QObject):
    """Lets lists be dropped onto `window`; `dropped(path)` is called for a file that an import can read."""

    def __init__(self, window: QWidget, dropped: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._dropped = dropped
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if dropped_file(event.mimeData()) is not None:
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = dropped_file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self._dropped(path)
                return True
        return False
