"""A line above a form that says something about the whole record, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.toast import announce


class NoticeBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = PlainLabel(wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._text, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def buttons(self) -> list[QPushButton]:
        return list(self._buttons)

    def say(self, text: str, detail: str = "", ways: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show `text` and `detail`, with one button per way `(verb, function)`."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        self._text.setText(" ".join(part for part in (text, detail) if part))
        for verb, function in ways:
            button = QPushButton(verb)
            button.clicked.connect(lambda _checked=False, run=function: run())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()
        announce(self, self._text.text())
