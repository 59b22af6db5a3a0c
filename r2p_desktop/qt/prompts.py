"""The one seam through which the window asks and tells; tests answer it from a script."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.dialogs.ask_text import AskPassphrase, AskText
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.redaction import words_of

if TYPE_CHECKING:
    from r2p_desktop.qt.crashes import CrashStory

log = logging.getLogger(__name__)
Answer = Literal["save", "discard", "keep"]


class Prompts(Protocol):
    """What the window may ask. All texts arrive translated; a question left with Esc is answered the safe way."""

    def save_discard_keep(self, what: str) -> Answer:
        """What to do with changes of `what` that are not saved; "keep" (editing) is the answer of Esc."""
        ...

    def confirm(
        self, question: str, verb: str, keep: str = "", *, detail: str = "", dangerous: bool = False
    ) -> bool:
        """Whether to go on; buttons say `verb` and `keep`. A dangerous verb is never the default."""
        ...

    def choose(self, question: str, ways: Sequence[tuple[str, str]], *, detail: str = "") -> str | None:
        """The key of the way chosen among `(key, verb)`; None for Cancel."""
        ...

    def open_file(self, title: str, kinds: str, folder: str = "") -> Path | None: ...

    def save_file(self, title: str, kinds: str, proposal: str = "") -> Path | None: ...

    def folder(self, title: str, start: str = "") -> Path | None: ...

    def text(self, question: str, value: str = "", *, label: str = "") -> str | None:
        """One line of text; None for Cancel."""
        ...

    def forget_typed(self) -> None:
        """Another office is shown: what a lock took from the screen half typed is not offered there."""
        ...

    def passphrase(self, question: str, *, new: bool = False) -> str | None:
        """A passphrase; with `new`, typed twice. None for Cancel."""
        ...

    def inform(self, text: str, detail: str = "") -> None: ...

    def crash(self, story: CrashStory) -> bool:
        """Tell of something nobody foresaw, and what is safe; True to go on, False to end the program."""
        ...

    def error(self, error: BaseException) -> None:
        """Tell what went wrong: the error's own sentence, or for an unforeseen one a general sentence; logged."""
        ...


def error_words(error: BaseException, log_file: str = "") -> tuple[str, str]:
    """Sentence and detail for an error, in the window's language; no traceback."""
    if isinstance(error, OfficeError):
        return render(error.sentence), ""
    sentence = tr(
        "Something unforeseen happened, and what you asked for was not done. Your saved records are safe. Save your "
        "work; if it happens again, close the program and open it again."
    )
    detail = words_of(error)
    return sentence, f"{detail}\n{log_file}" if log_file else detail


class DialogPrompts:
    """Asks with the platform's dialogs, over the window that is in front."""

    def __init__(
        self,
        parent: Callable[[], QWidget | None],
        log_file: str = "",
        unforeseen: Callable[[BaseException], object] | None = None,
    ) -> None:
        """`unforeseen(error)` is called in the place of a box for an error that nobody foresaw."""
        self._parent = parent
        self._log_file = log_file
        self._unforeseen = unforeseen
        self._interrupted: dict[str, str] = {}

    def _box(self, icon: QMessageBox.Icon, text: str, detail: str = "") -> QMessageBox:
        box = QMessageBox(self._parent())
        box.setWindowTitle("r2p_desktop")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(icon)
        box.setText(text)
        box.setInformativeText(detail)
        return box

    @staticmethod
    def _ask(box: QMessageBox, ways: dict[QPushButton, str], otherwise: str) -> str:
        box.exec()
        pressed = box.clickedButton()
        box.deleteLater()
        return next((key for button, key in ways.items() if button is pressed), otherwise)

    def save_discard_keep(self, what: str) -> Answer:
        box = self._box(QMessageBox.Icon.Question, tr("Save the changes to {what}?", what=what))
        save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(keep)
        answer = self._ask(box, {save: "save", discard: "discard"}, "keep")
        return "save" if answer == "save" else "discard" if answer == "discard" else "keep"

    def confirm(
        self, question: str, verb: str, keep: str = "", *, detail: str = "", dangerous: bool = False
    ) -> bool:
        icon = QMessageBox.Icon.Warning if dangerous else QMessageBox.Icon.Question
        box = self._box(icon, question, detail)
        role = QMessageBox.ButtonRole.DestructiveRole if dangerous else QMessageBox.ButtonRole.AcceptRole
        go = box.addButton(verb, role)
        stay = box.addButton(keep or tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay if dangerous else go)
        box.setEscapeButton(stay)
        return self._ask(box, {go: "go"}, "") == "go"

    def choose(self, question: str, ways: Sequence[tuple[str, str]], *, detail: str = "") -> str | None:
        box = self._box(QMessageBox.Icon.Question, question, detail)
        buttons = {box.addButton(verb, QMessageBox.ButtonRole.ActionRole): key for key, verb in ways}
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        return self._ask(box, buttons, "") or None

    def open_file(self, title: str, kinds: str, folder: str = "") -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._parent(), title, _at_home(folder), kinds)
        return Path(name) if name else None

    def save_file(self, title: str, kinds: str, proposal: str = "") -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._parent(), title, _at_home(proposal), kinds)
        return Path(name) if name else None

    def folder(self, title: str, start: str = "") -> Path | None:
        name = QFileDialog.getExistingDirectory(self._parent(), title, _at_home(start))
        return Path(name) if name else None

    def text(self, question: str, value: str = "", *, label: str = "") -> str | None:
        dialog = AskText(question, self._interrupted.pop(question, value), label, self._parent())
        answered: list[int] = []
        dialog.finished.connect(answered.append)
        given = dialog.value() if dialog.exec() else None
        if not answered:
            # The lock took it from the screen: who is asked the same again finds what was typed.
            self._interrupted[question] = dialog.value()
        dialog.deleteLater()
        return given

    def forget_typed(self) -> None:
        self._interrupted.clear()

    def passphrase(self, question: str, *, new: bool = False) -> str | None:
        dialog = AskPassphrase(question, new=new, parent=self._parent())
        typed = dialog.value() if dialog.exec() else None
        dialog.deleteLater()
        return typed

    def inform(self, text: str, detail: str = "") -> None:
        box = self._box(QMessageBox.Icon.Information, text, detail)
        self._ask(box, {box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole): ""}, "")

    def crash(self, story: CrashStory) -> bool:
        from r2p_desktop.qt.dialogs.crash import CrashDialog  # what is hoped never to be needed

        dialog = CrashDialog(story, self._parent())
        dialog.exec()
        goes_on = dialog.goes_on
        dialog.deleteLater()
        return goes_on

    def error(self, error: BaseException) -> None:
        if not isinstance(error, OfficeError):
            log.error("not foreseen", exc_info=error)
            if self._unforeseen is not None:
                self._unforeseen(error)
                return
        text, detail = error_words(error, self._log_file)
        box = self._box(QMessageBox.Icon.Warning, text, detail)
        self._ask(box, {box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole): ""}, "")


def _at_home(proposal: str) -> str:
    """Where a chooser starts: a bare name or nothing means the person's own folder, never the program's."""
    return str(Path.home() / proposal)
