"""Quick open: any record of the office by part of its name, in any script."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from r2p_desktop.errors import Cancelled
from r2p_desktop.qt.dialogs.search_list import SearchList
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.prompts import error_words
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.hit_list import Line

DEBOUNCE_MS = 120
KEY = "quick_open"
ICONS = {
    "person": "users",
    "institution": "building-2",
    "body": "landmark",
    "participant": "globe",
    "meeting": "calendar-days",
    "decision": "gavel",
    "action_item": "list-checks",
    "plan": "target",
    "plan_item": "target",
    "recommendation": "flag",
    "pledge": "handshake",
    "key_date": "calendar",
    "document": "file-text",
}


class Hit(Protocol):
    """A record that a search found; `kind` is its root table."""

    @property
    def kind(self) -> str: ...

    @property
    def ref_id(self) -> int: ...

    @property
    def title(self) -> str: ...

    @property
    def detail(self) -> str: ...


class QuickOpen(SearchList):
    """`chosen(kind, id)` when a record was taken. `search(text)` runs on the worker; newer typing replaces older."""

    chosen = Signal(str, int)

    def __init__(
        self,
        search: Callable[[str], Sequence[Hit]],
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        interrupt: Callable[[], object] | None = None,
    ) -> None:
        """`interrupt` ends a search that is running (a connection's `interrupt`)."""
        super().__init__(tr("Find any record"), tr("A name, a title, a reference…"), parent)
        self._search = search
        self._jobs = jobs
        self._interrupt = interrupt
        self._asked = ""
        self._take_first = False
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)
        self.finished.connect(self._on_finished)
        self._say_hint()

    def _say_hint(self) -> None:
        self.note.setText(tr("Type part of a name, in any script. Accents and capitals do not matter."))

    def on_typed(self, text: str) -> None:
        self._take_first = False
        self._timer.start()

    def _ask(self) -> None:
        text = self.line.text().strip()
        self._asked = text
        if not text:
            self.show_lines([])
            self._say_hint()
            return
        self._jobs.run(
            lambda _report: list(self._search(text)),
            lambda hits: self._on_found(text, hits),
            self._on_failed,
            key=KEY,
            interrupt=self._interrupt,
        )

    def _on_found(self, text: str, hits: Sequence[Hit]) -> None:
        # The window may have gone while the search ran: locked, or closed.
        if text != self._asked or not isValid(self) or not self.isVisible():
            return
        self.show_lines(
            [Line(h.title, h.detail, ICONS.get(h.kind, "file-text"), data=(h.kind, h.ref_id)) for h in hits]
        )
        self.note.setText("" if hits else tr("Nothing is called so. Fewer letters find more."))
        if self._take_first and hits:
            self._take_index(self.model.index(0))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled) and isValid(self):
            self.show_lines([])
            self.note.setText(error_words(error)[0])

    def _on_finished(self) -> None:
        self._timer.stop()
        self._asked = ""

    def _take_current(self) -> None:
        """Enter: take the marked line; typed faster than the answer, take the first of what is about to come."""
        if self._timer.isActive() or self._asked != self.line.text().strip():
            self._timer.stop()
            self._take_first = True
            self._ask()
        else:
            super()._take_current()

    def take(self, line: Line) -> None:
        if isinstance(line.data, tuple):
            self.chosen.emit(*line.data)
