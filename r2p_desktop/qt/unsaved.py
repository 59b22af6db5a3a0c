"""Texts that were being typed when the program ended: found when the office opens, and the way to each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from r2p_desktop.errors import NotFound, OfficeError
from r2p_desktop.qt.drafting import NEW
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.pages import page_of
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services.wording import WORDING


@dataclass(frozen=True)
class Unsaved:
    """One text that is newer than its record. `record_id` is 0 for a record that was never saved."""

    table: str
    record_id: int
    name: str
    saved_at: datetime


def unsaved_texts(desk: Desk) -> list[Unsaved]:
    """The texts worth going back to, the newest first; what their records have overtaken is forgotten here.

    Raises OfficeError when the drafts cannot be read.
    """
    drafts = desk.office.drafts
    found: list[Unsaved] = []
    for draft in drafts.all() if drafts is not None else ():
        service = desk.office.by_table.get(draft.kind)
        if service is None or draft.kind not in WORDING:
            continue
        if draft.token == NEW:
            found.append(Unsaved(draft.kind, 0, "", draft.saved_at))
            continue
        try:
            record = service.load(service.id_of(draft.token))
        except NotFound:
            continue  # in the bin, perhaps; the record may come back, so its text stays
        if draft.saved_at < record.changed_at and drafts is not None:
            drafts.delete(draft.kind, draft.token)
            continue
        found.append(Unsaved(draft.kind, record.id, service.names([record.id])[record.id], draft.saved_at))
    return found


class Window(Protocol):
    """What is asked of the window: to say something with a way, and to go there."""

    @property
    def shell(self) -> Shell: ...

    def page_for(self, key: str) -> Page: ...

    def go(self, place: Place) -> bool: ...


def say_at_opening(window: Window, desk: Desk) -> None:
    """Say what opening the office found: its notices, and the way to texts that were not saved last time.

    The editor of such a text offers it again.
    """
    for notice in desk.office.notices:
        desk.prompts.inform(render(notice))
    try:
        found = unsaved_texts(desk)
    except OfficeError as error:
        desk.prompts.error(error)
        return
    if not found:
        return
    newest = found[0]
    name = newest.name or render(WORDING[newest.table].one)
    said = tr("A text was not saved: {name}.", name=name)
    if len(found) > 1:
        said = tr("{count} texts were not saved. The latest: {name}.", count=len(found), name=name)
    window.shell.toast.say(said, tr("Go there"), lambda: go_to(window, newest))


def go_to(window: Window, text: Unsaved) -> None:
    """Open the editor of an unsaved text."""
    section = page_of(text.table).key
    if text.record_id:
        window.go(Place(section, text.table, text.record_id))
    elif window.go(Place(section)):
        window.page_for(section).new_of(text.table)
