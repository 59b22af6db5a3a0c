"""Settles the Alt keys of a dialog or of a part of a form: a letter that is taken gives way to one that is free.

Translators mark the letter they wish in each text by itself; which texts stand on the screen together, they cannot see.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from r2p_desktop.qt.mnemonics import marked, place_for
from r2p_desktop.qt.sections import MENUS
from r2p_desktop.qt.translate import tr

Put = Callable[[str], object]
Pages = dict[QWidget, QWidget]


def menu_letters() -> set[str]:
    """The letters that open a menu of the window, in its language."""
    titles = (tr(menu.title) for menu in MENUS)
    return {title[title.index("&") + 1].casefold() for title in titles if "&" in title}


def settle(root: QWidget, taken: Collection[str] = ()) -> None:
    """Give every text under `root` that has an Alt key one of its own, none of `taken` among them.

    Texts on different pages of a stack may share one. Buttons keep theirs before labels: their words may change.
    """
    given: list[tuple[str, Pages]] = []
    texts = [found for widget in root.findChildren(QWidget) for found in _texts(widget, root)]
    for text, put, pages, _is_button in sorted(texts, key=lambda found: not found[3]):
        wished = QKeySequence.mnemonic(text).toString()[-1:].casefold()
        if not wished:
            continue
        used = {letter for letter, other in given if _together(pages, other)} | set(taken)
        if wished in used:
            bare = _bare(text)
            place = place_for(bare, used)
            put(marked(bare, place))
            wished = bare[place].casefold() if place is not None else ""
        given.append((wished, pages))


def _texts(widget: QWidget, root: QWidget) -> Iterator[tuple[str, Put, Pages, bool]]:
    pages = _pages(widget, root)
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield widget.tabText(tab), partial(widget.setTabText, tab), pages, True
    elif isinstance(widget, QLabel):
        if widget.buddy() is not None:
            yield widget.text(), widget.setText, pages, False
    elif isinstance(widget, QGroupBox):
        yield widget.title(), widget.setTitle, pages, False
    elif isinstance(widget, QAbstractButton):
        yield widget.text(), widget.setText, pages, isinstance(widget, QPushButton)


def _pages(widget: QWidget, root: QWidget) -> Pages:
    """On which page of which stack a widget stands."""
    found: Pages = {}
    parent = widget.parentWidget()
    while widget is not root and parent is not None:
        if isinstance(parent, QStackedWidget):
            found[parent] = widget
        widget, parent = parent, parent.parentWidget()
    return found


def _together(here: Pages, there: Pages) -> bool:
    return all(there.get(stack, page) is page for stack, page in here.items())


def _bare(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
