"""A line to type in and a list below it that answers: the frame of the command palette and of quick open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.hit_list import HitDelegate, HitModel, Line
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.toast import announce

_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchList(QDialog):
    """Type, choose with the arrows, Enter takes, Esc leaves. Subclasses give lines (`show_lines`) and `take` one."""

    def __init__(self, title: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(title)
        self.line.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText), QLineEdit.ActionPosition.LeadingPosition
        )
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setObjectName("hits")
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Results"))
        self.note = PlainLabel(wrap=True)
        self.note.setObjectName("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        self.line.textEdited.connect(self.on_typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._take_index)
        self.list.activated.connect(self._take_index)
        self.resize(640, 440)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, the first marked, and say how many there are."""
        self.model.set_lines(lines)
        if lines:
            self.list.setCurrentIndex(self.model.index(0))
            announce(self.line, tr_count("{n} result", "{n} results", len(lines)))

    def on_typed(self, text: str) -> None:
        """The person typed; to be answered by the subclass."""
        raise NotImplementedError

    def take(self, line: Line) -> None:
        """The person chose a line; the dialog is closed already."""
        raise NotImplementedError

    def _take_index(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and line.enabled:
            self.accept()
            self.take(line)

    def _take_current(self) -> None:
        self._take_index(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_current()
                return True
        return super().eventFilter(watched, event)
