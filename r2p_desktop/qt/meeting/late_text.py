"""A long text that is written into its row only when somebody asks: turning it into its stored form costs time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit


class LateText(QObject):
    """Joins a `RichTextEdit` to one text after another.

    `announce()` is called with every keystroke, `write(stored)` once before the text is read, left or saved.
    """

    def __init__(self, edit: RichTextEdit, announce: Callable[[], object]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._announce = announce
        self._write: Callable[[str], object] | None = None
        self._pending = False
        edit.value_changed.connect(self._on_typed)

    def show(self, stored: str, write: Callable[[str], object]) -> None:
        """Show another text; what is typed from now on goes to `write`."""
        self.settle()
        self._write = None
        self._edit.set_value(stored)
        self._write = write

    def settle(self) -> None:
        """Write what was typed."""
        if self._pending and self._write is not None:
            self._pending = False
            self._write(self._edit.value())

    def drop(self) -> None:
        """Forget what was typed: its row is gone."""
        self._pending = False
        self._write = None

    def _on_typed(self) -> None:
        if self._write is not None:
            self._pending = True
            self._announce()
