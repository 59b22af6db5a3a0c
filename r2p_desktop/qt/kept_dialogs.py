"""Dialogs whose text is kept as a draft like a form's: what each is about, and how it is opened again with its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QDialog, QWidget

from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.qt.commands import CommandRegistry
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.pages import page_of
from r2p_desktop.qt.shell import Shell
from r2p_desktop.services.office import OfficeServices


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
    """One kind of dialog: its words, the root table of the records it is about ("" for none), and its command.

    The token of its draft is the uid of each of those records, with a space between.
    """

    words: Message
    table: str = ""
    command: str = ""


KEPT: Mapping[str, Kept] = {
    "form.moved": Kept(message("Has moved to another post"), "person"),
    "form.left": Kept(message("Has left"), "person"),
    "form.merge": Kept(message("Merge two people"), "person"),
    "form.progress": Kept(message("Report on progress"), "plan_item"),
    "import.contacts": Kept(message("Import contacts"), command="import.contacts"),
    "import.actions": Kept(message("Import an action log"), command="import.actions"),
    "settings": Kept(message("Settings"), command="program.settings"),
}


def _open_form(kind: str, page: Page, ids: Sequence[int]) -> PutsBack | None:
    """Open a form again over its page; None when what it is about does not allow it any more."""
    # Loaded by the first who opens one again: they are no part of the start.
    if kind == "form.merge":
        from r2p_desktop.qt.pages.people_page import PeoplePage

        return page.merge(*ids) if isinstance(page, PeoplePage) and len(ids) == 2 else None
    if kind == "form.moved":
        from r2p_desktop.qt.dialogs.moved import moved_dialog

        dialog = moved_dialog(page.desk, ids[0], page)
    elif kind == "form.left":
        from r2p_desktop.qt.dialogs.left import left_dialog

        dialog = left_dialog(page.desk, ids[0], page)
    else:
        from r2p_desktop.qt.dialogs.progress import progress_dialog

        dialog = progress_dialog(page.desk, ids[0], page)
    dialog.open()
    return dialog


def _ids_of(office: OfficeServices, table: str, token: str) -> list[int]:
    service = office.by_table[table]
    return [service.id_of(uid) for uid in token.split()]


def name_of(office: OfficeServices, kind: str, token: str, payload: Mapping[str, Any]) -> str:
    """What a kept text is about: its record's name, or its file's. Raises NotFound for a record that is gone."""
    kept = KEPT[kind]
    if not kept.table:
        return str(payload.get("file", ""))
    ids = _ids_of(office, kept.table, token)
    names = office.by_table[kept.table].names(ids)
    return " · ".join(str(names.get(one, "")) for one in ids)


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
        ids = _ids_of(desk.office, kept.table, token)
        dialog = _open_form(kind, window.page_for(section_of(kind)), ids)
        if dialog is not None:
            dialog.put_draft_back()
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
