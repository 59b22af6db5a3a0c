"""Ways into the import: a command, or a file dropped onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

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
