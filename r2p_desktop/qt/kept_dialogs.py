"""Dialogs whose text is kept as a draft like a form's: what each is about, and how it is opened again with its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QDialog, QWidget

from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.qt.commands import CommandRegistry
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.pages import page_of
from r2p_desktop.qt.shell import Shell
from r2p_desktop.services.office import OfficeServices

Open = Callable[[Desk, int, QWidget], FormDialog]


class Window(Protocol):
    """What is asked of the window around a dialog."""

    registry: CommandRegistry

    @property
    def shell(self) -> Shell: ...

    def desk_or_fail(self) -> Desk: ...

    def page_for(self, key: str) -> Page: ...


@runtime_checkable
class PutsBack(Protocol):
    """A dialog that is opened by a command, and can be filled with what was kept of it."""

    def put_draft_back(self) -> bool: ...


@dataclass(frozen=True)
class Kept:
    """One kind of dialog: its words, the root table of the record it is about ("" for none), and its command."""

    words: Message
    table: str = ""
    command: str = ""


KEPT: Mapping[str, Kept] = {
    "form.moved": Kept(message("Has moved to another post"), "person"),
    "form.left": Kept(message("Has left"), "person"),
    "form.progress": Kept(message("Report on progress"), "plan_item"),
    "import.contacts": Kept(message("Import contacts"), command="import.contacts"),
    "import.actions": Kept(message("Import an action log"), command="import.actions"),
    "settings": Kept(message("Settings"), command="program.settings"),
}


def _form(kind: str) -> Open:
    # Loaded by the first who opens one again: they are no part of the start.
    if kind == "form.moved":
        from r2p_desktop.qt.dialogs.moved import moved_dialog

        return moved_dialog
    if kind == "form.left":
        from r2p_desktop.qt.dialogs.left import left_dialog

        return left_dialog
    from r2p_desktop.qt.dialogs.progress import progress_dialog

    return progress_dialog


def name_of(office: OfficeServices, kind: str, token: str, payload: Mapping[str, Any]) -> str:
    """What a kept text is about: its record's name, or its file's. Raises NotFound for a record that is gone."""
    kept = KEPT[kind]
    if not kept.table:
        return str(payload.get("file", ""))
    service = office.by_table[kept.table]
    record_id = service.id_of(token)
    return str(service.names([record_id]).get(record_id, ""))


def section_of(kind: str) -> str:
    """The section over which the dialog stands; "start" for one that belongs to none."""
    table = KEPT[kind].table
    return page_of(table).key if table else "start"


def open_in(window: QWidget) -> tuple[tuple[str, str], ...]:
    """Kind and token of the dialogs over a window in which something is typed that is not done yet."""
    found = []
    for keeper in window.findChildren(DraftKeeper):
        dialog = keeper.parent()
        if isinstance(dialog, QDialog) and dialog.isVisible() and (held := keeper.holds) is not None:
            found.append(held)
    return tuple(found)


def reopen(window: Window, kind: str, token: str) -> None:
    """Open a dialog with the text that was kept of it, if there is any. Raises NotFound for a record that is gone."""
    kept, desk = KEPT[kind], window.desk_or_fail()
    if desk.office.drafts is None or desk.office.drafts.get(kind, token) is None:
        return  # done in the very last moment
    if kept.table:
        record_id = desk.office.by_table[kept.table].id_of(token)
        dialog = _form(kind)(desk, record_id, window.page_for(section_of(kind)))
        dialog.open()
        dialog.drafts.put_back()
        return
    window.registry.run(kept.command)
    for made in window.shell.findChildren(QDialog):
        if made.isVisible() and isinstance(made, PutsBack):
            made.put_draft_back()


def reopen_all(window: Window, noted: tuple[tuple[str, str], ...]) -> None:
    """Open again what `open_in` found; a record that is gone meanwhile is passed over, its text stays kept."""
    for kind, token in noted:
        try:
            reopen(window, kind, token)
        except NotFound:
            continue
