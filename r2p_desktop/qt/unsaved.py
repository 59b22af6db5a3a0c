"""Texts that were being typed when the program ended: found when the office opens, and the way to each."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from r2p_desktop.errors import NotFound, OfficeError
from r2p_desktop.qt import kept_dialogs
from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.drafting import NEW, DraftKeeper
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages import page_of
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.notice_bar import NoticeBar
from r2p_desktop.services.wording import WORDING

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.unfinished import UnfinishedDialog

_NOTICES_SHOWN = 8


@dataclass(frozen=True)
class Unsaved:
    """One text that is newer than its record. `record_id` is 0 for a record that was never saved.

    `table` is the record's, or the kind of dialog of `kept_dialogs`.
    """

    table: str
    record_id: int
    name: str
    saved_at: datetime
    token: str


def unsaved_texts(desk: Desk) -> list[Unsaved]:
    """The texts worth going back to, the newest first; also those whose record was changed since: its form says so.

    Raises OfficeError when the drafts cannot be read.
    """
    drafts = desk.office.drafts
    found: list[Unsaved] = []
    for draft in drafts.all() if drafts is not None else ():
        if draft.kind in kept_dialogs.KEPT:
            with suppress(NotFound):
                name = kept_dialogs.name_of(desk.office, draft.kind, draft.token, draft.payload)
                found.append(Unsaved(draft.kind, 0, name, draft.saved_at, draft.token))
            continue
        service = desk.office.by_table.get(draft.kind)
        if service is None or draft.kind not in WORDING:
            continue
        if draft.token == NEW:
            found.append(Unsaved(draft.kind, 0, "", draft.saved_at, draft.token))
            continue
        try:
            record = service.load(service.id_of(draft.token))
        except NotFound:
            continue  # in the bin, perhaps; the record may come back, so its text stays
        name = service.names([record.id])[record.id]
        found.append(Unsaved(draft.kind, record.id, name, draft.saved_at, draft.token))
    return found


def being_typed() -> set[tuple[str, str]]:
    """Kind and token of every text that stands in an open form now, in whichever window."""
    keepers = [k for top in QApplication.topLevelWidgets() for k in top.findChildren(DraftKeeper)]
    return {held for keeper in keepers if (held := keeper.holds) is not None}


class Window(kept_dialogs.Window, Protocol):
    """What is asked of the window: to show something, and to go there."""

    def go(self, place: Place) -> bool: ...


class UnsavedOffer(QObject):
    """The bar on Start that offers texts never saved, until each is opened or given up."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window.shell)
        self._window = window
        self._desk = desk
        self.bar = NoticeBar()
        self._dialog: UnfinishedDialog | None = None
        self._told = False
        window.shell.add_offer(self.bar, "start")

    def refresh(self) -> None:
        """Look anew what is unfinished, and say it; the bar goes when nothing is."""
        found = self._found()
        if not found:
            self.bar.hide()
            return
        if len(found) == 1:
            text = found[0]
            said = tr(
                "A text was not saved: {name}, {moment}.",
                name=text_name(text),
                moment=moment_words(text.saved_at),
            )
            ways = [
                (tr("Open it"), lambda: self.open(text)),
                (tr("Discard…"), lambda: self.discard(text)),
            ]
        else:
            said = tr(
                "{count} texts were not saved. The latest: {name}, {moment}.",
                count=len(found),
                name=text_name(found[0]),
                moment=moment_words(found[0].saved_at),
            )
            ways = [(tr("Show them…"), self.show_all)]
        self.bar.say(said, "", ways)

    def _found(self) -> list[Unsaved]:
        try:
            found = unsaved_texts(self._desk)
        except OfficeError as error:
            if not self._told:
                self._told = True
                self._desk.prompts.error(error)
            return []
        here = being_typed()
        return [text for text in found if (text.table, text.token) not in here]

    def open(self, text: Unsaved) -> None:
        """Open the form of a text, with the text in it."""
        if self._dialog is not None:
            self._dialog.accept()
        go_to(self._window, text)

    def discard(self, text: Unsaved) -> bool:
        """Forget a text after a question; False when it stays."""
        drafts = self._desk.office.drafts
        question = tr("Discard the unsaved text of {name}?", name=text_name(text))
        detail = tr(
            "It was typed on {moment} and cannot be brought back.", moment=moment_words(text.saved_at)
        )
        if drafts is None or not self._desk.prompts.confirm(
            question, tr("Discard"), tr("Keep it"), detail=detail, dangerous=True
        ):
            return False
        try:
            drafts.delete(text.table, text.token)
        except OfficeError as error:
            self._desk.prompts.error(error)
            return False
        self.refresh()
        return True

    def show_all(self) -> None:
        """List every unfinished text, each to be opened or discarded."""
        from r2p_desktop.qt.dialogs.unfinished import UnfinishedDialog

        dialog = self._dialog = UnfinishedDialog(self._found(), self._window.shell)
        dialog.opened.connect(self.open)
        dialog.discarded.connect(lambda text: dialog.drop(text) if self.discard(text) else None)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def say_at_opening(window: Window, desk: Desk) -> UnsavedOffer:
    """Say what opening the office found: its notices, and the texts that were not saved last time."""
    _tell(desk)
    offer = UnsavedOffer(window, desk)
    offer.refresh()
    return offer


def _tell(desk: Desk) -> None:
    """What opening found, in one box: a damaged office may have hundreds of sentences."""
    said = [render(notice) for notice in desk.office.notices]
    if len(said) > _NOTICES_SHOWN:
        more = len(said) - _NOTICES_SHOWN
        said = [*said[:_NOTICES_SHOWN], tr("… and {count} more.", count=str(more))]
    if (
        desk.office.read_only
        and desk.office.stands_for is not None
        and desk.office.backup_of is None
        and said
    ):
        desk.prompts.inform(tr("Not everything in the damaged office could be read."), "\n".join(said))
    elif said:
        desk.prompts.inform("\n\n".join(said))


def go_to(window: Window, text: Unsaved) -> None:
    """Open the editor of an unsaved text, with the text in it."""
    if text.table in kept_dialogs.KEPT:
        if window.go(Place(kept_dialogs.section_of(text.table))):
            kept_dialogs.reopen_all(window, ((text.table, text.token),))
        return
    section = page_of(text.table).key
    if text.record_id:
        there = window.go(Place(section, text.table, text.record_id))
    else:
        there = window.go(Place(section))
        if there:
            window.page_for(section).new_of(text.table)
    if there:
        window.page_for(section).put_draft_back()


def kind_words(text: Unsaved) -> str:
    """What kind of record or dialog a text is of."""
    kept = kept_dialogs.KEPT.get(text.table)
    return render(kept.words if kept is not None else WORDING[text.table].one)


def text_name(text: Unsaved) -> str:
    """The record's name, and for one never saved its kind; a dialog's words, and what it is about."""
    if text.table in kept_dialogs.KEPT:
        return f"{kind_words(text)}: {text.name}" if text.name else kind_words(text)
    return text.name or tr("new: {kind}", kind=kind_words(text))
