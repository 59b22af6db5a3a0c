"""The command palette: every command that makes sense now, found by typing part of its words."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from r2p_desktop.model.normtext import fold
from r2p_desktop.qt.commands import CommandRegistry
from r2p_desktop.qt.dialogs.search_list import SearchList
from r2p_desktop.qt.sections import MENUS
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.hit_list import Line

OPENS_ITSELF = "tools.palette"


def closeness(typed: str, text: str) -> tuple[int, int] | None:
    """How well `typed` fits `text` (smaller is better), or None when its letters are not there in this order.

    The beginning comes before the beginning of a word, that before the middle, that before scattered letters; accents
    and case do not count.
    """
    wanted, words = fold(typed), fold(text)
    if not wanted or words.startswith(wanted):
        return 0, 0
    place = f" {words}".find(f" {wanted}")
    if place >= 0:
        return 1, place
    parts = wanted.split()
    if all(part in words for part in parts):
        return 2, min(words.find(part) for part in parts)
    at = -1
    for letter in wanted.replace(" ", ""):
        at = words.find(letter, at + 1)
        if at < 0:
            return None
    return 3, at


class CommandPalette(SearchList):
    """Runs one of the enabled commands of `registry`, after it has closed, so that the focus is back where it was."""

    def __init__(self, registry: CommandRegistry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Command palette"), tr("What do you want to do?"), parent)
        self._registry = registry
        self.on_typed("")

    def on_typed(self, text: str) -> None:
        menus = {menu.key: tr(menu.title).replace("&", "") for menu in MENUS}
        found, asleep = [], []
        for order, command in enumerate(self._registry.commands):
            action = self._registry.action(command.id)
            words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            menu = menus.get(command.menu, "")
            fit = closeness(text, words)
            if fit is None and closeness(text, f"{menu} {words}") is not None:
                fit = (4, 0)  # "file open" finds "Open office…" of the menu File
            if fit is None or command.id == OPENS_ITSELF:
                continue
            if not action.isEnabled():
                if text.strip() and command.help:
                    asleep.append((fit, f"{words.rstrip('…')}: {action.statusTip()}"))
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            found.append((fit, order, Line(words, menu, command.icon, keys, command.id)))
        found.sort(key=lambda one: one[:2])
        self.show_lines([line for _, _, line in found])
        note = "" if found else tr("No command is called so, or none that makes sense now.")
        if asleep and (not found or min(asleep)[0] < found[0][0]):
            note = min(asleep)[1]  # what was typed means this one: say when it can be done
        self.note.setText(note)

    def take(self, line: Line) -> None:
        QTimer.singleShot(0, self._registry, lambda: self._registry.run(str(line.data)))
