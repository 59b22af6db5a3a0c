"""The warning beside a name: somebody of this name or address seems to be on record already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.link_label import LinkLabel
from r2p_desktop.qt.widgets.toast import announce

SHOWN = 3


class AlikeWarning(QFrame):
    """Hidden while nobody is alike. `link_opened(table, id)`."""

    link_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._said = PlainLabel(wrap=True)
        self._column.addWidget(self._said)
        self._links: list[LinkLabel] = []
        self.hide()

    @property
    def links(self) -> list[LinkLabel]:
        return list(self._links)

    def show_people(self, people: Sequence[tuple[int, str]]) -> None:
        """Name the people who are alike, with a way to each; none hides the warning."""
        for old in self._links:
            self._column.removeWidget(old)
            old.deleteLater()
        self._links = []
        self.setVisible(bool(people))
        if not people:
            return
        self._said.setText(tr("This may be somebody who is on record already:"))
        for person_id, name in people[:SHOWN]:
            link = LinkLabel(name)
            link.clicked.connect(lambda one=person_id: self.link_opened.emit("person", one))
            self._column.addWidget(link)
            self._links.append(link)
        announce(self, self._said.text())
