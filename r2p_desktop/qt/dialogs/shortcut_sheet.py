"""The sheet of keyboard shortcuts, made of the commands, and of the keys that lists and fields handle themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.commands import CommandRegistry, shown_keys
from r2p_desktop.qt.dialogs.palette import closeness
from r2p_desktop.qt.sections import MENUS
from r2p_desktop.qt.translate import tr

# Keys of inputs, which no command stands behind: heading, then words and portable sequences.
FIELD_KEYS: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        "In lists",
        (
            ("Open the marked row", ("Return",)),
            ("First and last row", ("Home", "End")),
            ("Mark several rows", ("Shift+Down", "Ctrl+Space")),
            ("Mark all rows", ("Ctrl+A",)),
            ("Menu of the row", ("Shift+F10",)),
            ("Leave the list", ("Tab",)),
        ),
    ),
    (
        "In dates",
        (
            ("Put in today", ("Ctrl+;",)),
            ("Open the calendar", ("Alt+Down",)),
            ("One day later or earlier", ("Up", "Down")),
        ),
    ),
    (
        "In long texts",
        (
            ("Bold", ("Ctrl+B",)),
            ("Italic", ("Ctrl+I",)),
            ("Bullets", ("Ctrl+Shift+8",)),
            ("Numbered list", ("Ctrl+Shift+7",)),
            ("New line in the same paragraph", ("Shift+Return",)),
        ),
    ),
    (
        "In rows of a form",
        (("Move the row", ("Alt+Up", "Alt+Down")), ("Add a row after the last", ("Return",))),
    ),
    (
        "In the preview",
        (
            ("Page before, next page", ("Left", "Right")),
            ("Larger, smaller", ("+", "-")),
            ("As wide as the window", ("0",)),
        ),
    ),
)


def native(portable: str) -> str:
    """A key sequence as this system writes it: "Ctrl+K", "⌘K"."""
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutSheet(QDialog):
    """Every key, grouped by menu and by kind of input, with a line to look for one."""

    def __init__(self, registry: CommandRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Look for a command or a key"))
        self._filter.setAccessibleName(tr("Look for a command or a key"))
        self._filter.textEdited.connect(self._on_typed)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setAccessibleName(tr("Keyboard shortcuts"))
        self._fill(registry)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._filter)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.resize(560, 620)

    def _fill(self, registry: CommandRegistry) -> None:
        for menu in MENUS:
            rows = []
            for command in registry.commands:
                shown = registry.action(command.id).shortcuts()
                if command.menu == menu.key and shown:
                    rows.append(
                        (tr(command.text).replace("&", "").rstrip("…"), "   ".join(shown_keys(shown)))
                    )
            self._group(tr(menu.title).replace("&", ""), rows)
        for heading, keys in FIELD_KEYS:
            self._group(
                tr(heading), [(tr(words), "   ".join(native(k) for k in some)) for words, some in keys]
            )

    def _group(self, heading: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem(self.tree, [heading])
        font = self.font()
        font.setBold(True)
        group.setFont(0, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for words, keys in rows:
            QTreeWidgetItem(group, [words, keys])
        group.setExpanded(True)

    def _on_typed(self, text: str) -> None:
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            if group is None:
                continue
            shown = 0
            for row in range(group.childCount()):
                if (item := group.child(row)) is None:
                    continue
                fits = text.casefold() in item.text(1).casefold() or self._fits(text, item.text(0))
                item.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)

    @staticmethod
    def _fits(text: str, words: str) -> bool:
        close = closeness(text, words)
        return close is not None and close[0] < 3
