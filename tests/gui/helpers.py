"""What the tests of the window share: typing in any script, answers to questions, lists without a database."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from r2p_desktop.model.listing import Column, ListQuery, View
from r2p_desktop.qt.page import Page


def type_text(widget: QWidget, text: str) -> None:
    """Type `text` in any script; `keyClicks` aborts the process on anything but Latin letters."""
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def in_window(page: Page) -> QWidget:
    """A window of a page with its tools above it, as the shell shows them; shown, the page active."""
    window = QWidget()
    column = QVBoxLayout(window)
    tools = page.tools()
    if tools is not None:
        column.addWidget(tools)
    column.addWidget(page, 1)
    window.resize(1100, 720)
    window.show()
    window.activateWindow()
    page.activate()
    page.__dict__["window_of_the_test"] = window  # it lives as long as the page
    return window


class ScriptedPrompts:
    """Answers questions from a list given beforehand; a question nobody prepared for fails the test."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.told: list[str] = []
        self.errors: list[BaseException] = []
        self.forgotten = 0

    def _answer(self, question: str) -> Any:
        self.asked.append(question)
        if not self.answers:
            raise AssertionError(f"nobody prepared for: {question}")
        return self.answers.pop(0)

    def save_discard_keep(self, what: str) -> Any:
        return self._answer(what)

    def confirm(
        self, question: str, verb: str, keep: str = "", *, detail: str = "", dangerous: bool = False
    ) -> Any:
        return self._answer(question)

    def choose(self, question: str, ways: Sequence[tuple[str, str]], *, detail: str = "") -> Any:
        answer = self._answer(question)
        assert answer is None or answer in [key for key, _ in ways]
        return answer

    def open_file(self, title: str, kinds: str, folder: str = "") -> Path | None:
        return self._answer(title)

    def save_file(self, title: str, kinds: str, proposal: str = "") -> Path | None:
        return self._answer(title)

    def folder(self, title: str, start: str = "") -> Path | None:
        return self._answer(title)

    def text(self, question: str, value: str = "", *, label: str = "") -> Any:
        return self._answer(question)

    def passphrase(self, question: str, *, new: bool = False) -> Any:
        return self._answer(question)

    def forget_typed(self) -> None:
        self.forgotten += 1

    def inform(self, text: str, detail: str = "") -> None:
        self.told.append(text)

    def crash(self, story: Any) -> bool:
        self.told.append(story.what)
        return True

    def error(self, error: BaseException) -> None:
        self.errors.append(error)


class ListSource:
    """A row source over tuples in memory that counts what is asked of it and fails when told to."""

    name = "test_list"
    entities = frozenset({"person"})
    views: Sequence[View] = ()

    def __init__(self, columns: Sequence[Column], rows: Iterable[tuple[int, tuple[Any, ...]]]) -> None:
        self.columns = tuple(columns)
        self.table = dict(rows)
        self.asked: list[list[int]] = []
        self.queries: list[ListQuery] = []
        self.fail_ids: Exception | None = None
        self.fail_rows: Exception | None = None

    def ids(self, query: ListQuery) -> array[int]:
        self.queries.append(query)
        if self.fail_ids:
            raise self.fail_ids
        found = [i for i, row in self.table.items() if query.search.casefold() in str(row).casefold()]
        keys = [column.key for column in self.columns]
        if query.sort:
            place = keys.index(query.sort)
            found.sort(key=lambda i: str(self.table[i][place]), reverse=query.descending)
        return array("q", found)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        self.asked.append(list(ids))
        if self.fail_rows:
            raise self.fail_rows
        return {i: self.table[i] for i in ids if i in self.table}


def leave(widget: QWidget) -> None:
    widget.window().findChild(QLineEdit, "after").setFocus()
