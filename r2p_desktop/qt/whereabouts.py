"""Where a person stands in a window - section, record, tab, cursor - noted before it goes, and found again after."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from r2p_desktop.qt import kept_dialogs
from r2p_desktop.qt.navigation import Navigation, Place

if TYPE_CHECKING:
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.qt.page import Page

log = logging.getLogger(__name__)


class Step(NamedTuple):
    """One step from a widget to a child: its kind, its name, and which of several such children it is."""

    kind: str
    name: str
    number: int


Path = tuple[Step, ...]


@dataclass(frozen=True)
class Whereabouts:
    """All that `come_back` needs. It holds no text of the record: that is kept as a draft.

    `dialogs` are kind and token of those in which something was typed.
    """

    section: str
    navigation: Navigation
    geometry: QRect
    page: Mapping[str, Any] = field(default_factory=dict)
    focus: Path = ()
    selection: tuple[int, int] | None = None
    dialogs: tuple[tuple[str, str], ...] = ()


def note(window: MainWindow) -> Whereabouts:
    """Where the person stands in `window`, which shows an open office; only the section when no more can be told.

    Whatever a page or a dialog over it raises: it must not keep an office open that is being locked.
    """
    page = window.page
    here = window.shell.geometry()
    if page is None:
        return Whereabouts("start", window.navigation, here)
    try:
        return _note_page(window, page)
    except Exception:
        log.exception("where the person stood could not be noted")
        return Whereabouts(page.key, window.navigation, here)


def _note_page(window: MainWindow, page: Page) -> Whereabouts:
    focus = QApplication.focusWidget()
    if focus is None or not page.isAncestorOf(focus):
        focus = window.shell.focusWidget()  # what would have the keys if the window were in front
    if focus is None or not page.isAncestorOf(focus):
        path: Path = ()
        selection = None
    else:
        path, selection = path_to(focus, page), _selection(focus)
    dialogs = kept_dialogs.open_in(window.shell)
    here = window.shell.geometry()
    return Whereabouts(page.key, window.navigation, here, page.note_place(), path, selection, dialogs)


def come_back(window: MainWindow, where: Whereabouts) -> None:
    """Bring a new window to the place noted; what is not there any more is passed over."""
    window.go(Place(where.section))
    page = window.page
    if page is None:
        return
    if where.page:
        page.return_to_place(where.page)
    window.navigation = where.navigation
    window.refresh_commands()
    target = widget_at(page, where.focus) if where.focus else None
    if target is not None and target.isEnabled():
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        _select(target, where.selection)
    kept_dialogs.reopen_all(window, where.dialogs)


def path_to(widget: QWidget, root: QWidget) -> Path:
    """The way from `root` down to `widget`; the same in every window built by the same code."""
    steps: list[Step] = []
    while widget is not root:
        parent = widget.parentWidget()
        if parent is None:
            return ()
        alike = [child for child in _children(parent) if _same(child, widget)]
        steps.append(Step(type(widget).__name__, widget.objectName(), alike.index(widget)))
        widget = parent
    return tuple(reversed(steps))


def widget_at(root: QWidget, path: Path) -> QWidget | None:
    """The widget that `path` leads to; None when the window is built otherwise now."""
    here = root
    for step in path:
        alike = [
            child
            for child in _children(here)
            if type(child).__name__ == step.kind and child.objectName() == step.name
        ]
        if step.number >= len(alike):
            return None
        here = alike[step.number]
    return here


def _children(parent: QWidget) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget)]


def _same(one: QWidget, other: QWidget) -> bool:
    return type(one).__name__ == type(other).__name__ and one.objectName() == other.objectName()


def _selection(widget: QWidget) -> tuple[int, int] | None:
    """Anchor and place of the cursor."""
    if isinstance(widget, QLineEdit):
        place = widget.cursorPosition()
        if not widget.hasSelectedText():
            return place, place
        start, end = widget.selectionStart(), widget.selectionEnd()
        return (start, end) if place == end else (end, start)
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        cursor = widget.textCursor()
        return cursor.anchor(), cursor.position()
    return None


def _select(widget: QWidget, selection: tuple[int, int] | None) -> None:
    if selection is None:
        return
    anchor, place = selection
    if isinstance(widget, QLineEdit):
        if anchor == place:
            widget.setCursorPosition(place)
        else:
            widget.setSelection(anchor, place - anchor)
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        cursor, last = widget.textCursor(), len(widget.toPlainText())
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(place, last), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
