"""Choosing a linked record by typing part of its name, in any script; clearing it; making it when it is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from r2p_desktop.model.normtext import fold
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.field import mark_invalid
from r2p_desktop.qt.widgets.hit_list import HitDelegate, HitModel, Line

DEBOUNCE_MS = 120
_NEW = object()


class Found(Protocol):
    """A record that a search gives."""

    @property
    def id(self) -> int: ...

    @property
    def title(self) -> str: ...

    @property
    def detail(self) -> str: ...


Search = Callable[[str], Sequence[Found]]
Names = Callable[[list[int]], Mapping[int, str]]
Create = Callable[[str], tuple[int, str] | None]


class RecordPicker(QLineEdit):
    """A line that stands for one record. `value()` is its id or None.

    Typing searches, Down opens the list (of the first records when nothing is typed), Enter takes the marked one, Esc
    brings back what was chosen. Text that is no record stays as typed and is a problem.
    """

    value_changed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        search: Search | None = None,
        names: Names | None = None,
        create: Create | None = None,
    ) -> None:
        super().__init__(parent)
        self._search: Search = search or (lambda _typed: ())
        self._names = names
        self._create = create
        self._id: int | None = None
        self._title = ""
        self._problem = ""
        self._model = HitModel(self)
        self._completer = QCompleter(self)
        self._completer.setModel(self._model)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(10)
        self._popup = QListView()
        self._popup.setObjectName("hits")
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(HitDelegate(self._popup))
        self._completer.activated[QModelIndex].connect(self._on_taken)  # type: ignore[index]
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.open_list)
        self._clear = QAction(icon("x"), tr("Clear"), self)
        self._clear.setToolTip(tr("Take the choice away"))
        self._clear.triggered.connect(self._on_cleared)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._open = QAction(icon("chevron-down"), tr("Choose"), self)
        self._open.setToolTip(tr("Choose (Down)"))
        self._open.triggered.connect(self.open_list)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_edited)
        self._show()

    def set_source(self, search: Search, names: Names | None = None, create: Create | None = None) -> None:
        """Where records come from: `search(typed)`, their `names(ids)`, and `create(typed)` -> id and name or None."""
        self._search, self._names, self._create = search, names, create
        if self._id is not None:
            self.set_value(self._id)

    # Value.

    def value(self) -> int | None:
        return self._id

    def title(self) -> str:
        """The name of the record chosen; empty when none is."""
        return self._title

    def set_value(self, value: int | None) -> None:
        """Choose a record by id; its name is asked of `names`."""
        title = ""
        if value is not None and self._names is not None:
            title = self._names([value]).get(value, "")
        self.set_choice(value, title or (f"#{value}" if value is not None else ""))

    def set_choice(self, value: int | None, title: str) -> None:
        """Choose a record whose name is known already."""
        self._timer.stop()
        self._id, self._title = value, title if value is not None else ""
        self._show()

    def problem(self) -> str:
        return self._problem

    def is_choosing(self) -> bool:
        """Whether the list is open; Enter then takes a line of it."""
        return self._popup.isVisible()

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)
        self._open.setEnabled(not read_only)
        self._show_clear()

    def _show(self) -> None:
        self.setText(self._title)
        self.setCursorPosition(0)
        self._set_problem("")
        self._show_clear()

    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self.text()) and not self.isReadOnly())

    def _set_problem(self, problem: str) -> None:
        self._problem = problem
        mark_invalid(self, problem)

    # Searching.

    def open_list(self) -> None:
        """Search for what is typed and open the list; when the chosen name stands there, list the first records."""
        self._timer.stop()
        if self.isReadOnly():
            return
        typed = "" if self._id is not None and self.text() == self._title else self.text().strip()
        found = self._search(typed)
        lines = [Line(one.title, one.detail, data=(one.id, one.title)) for one in found]
        if self._create is not None and typed and not any(fold(line.title) == fold(typed) for line in lines):
            lines.append(Line(tr("New: {name}", name=typed), icon="plus", data=_NEW))
        if not lines:
            lines = [Line(tr("Nothing found"), enabled=False)]
        self._model.set_lines(lines)
        self._completer.complete()
        if lines[0].enabled and typed:
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_edited(self, text: str) -> None:
        had = self._id
        self._id, self._title = None, ""
        self._problem = self._sentence() if text.strip() else ""
        self._show_clear()
        self._timer.start()
        if had is not None or not text.strip():
            self.value_changed.emit()

    def _on_taken(self, index: QModelIndex) -> None:
        line = self._model.line(self._model.index(index.row()))
        if line is None or not line.enabled:
            return
        if line.data is _NEW:
            made = self._create(self.text().strip()) if self._create is not None else None
            if made is None:
                return
            self._choose(*made)
        elif isinstance(line.data, tuple):
            self._choose(*line.data)

    def _choose(self, value: int | None, title: str) -> None:
        changed = value != self._id or bool(self._problem)
        self.set_choice(value, title)
        if changed:
            self.value_changed.emit()

    def _on_cleared(self) -> None:
        self._choose(None, "")
        self.setFocus()

    @staticmethod
    def _sentence() -> str:
        return tr("Choose one from the list, or leave the field empty.")

    def _settle(self) -> None:
        """What was typed and left: the one record of exactly this name, or else a problem."""
        self._timer.stop()
        typed = self.text().strip()
        if self._id is not None or not typed:
            return
        same = [one for one in self._search(typed) if fold(one.title) == fold(typed)]
        if len(same) == 1:
            self._choose(same[0].id, same[0].title)
        else:
            self._set_problem(self._sentence())

    # Keyboard and focus.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.is_choosing() and not self.isReadOnly():
            self.open_list()
        elif key == Qt.Key.Key_Escape and self._problem:
            self._show()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._popup.setFont(self.font())


def by_name(names: Iterable[tuple[int, str]]) -> Names:
    """`names` for a picker over a short list known beforehand."""
    known = dict(names)
    return lambda ids: {i: known[i] for i in ids if i in known}
