"""The calm window after a failure nobody foresaw: what is safe first, the report for whoever mends it after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.crashes import CrashStory
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel

Role = QDialogButtonBox.ButtonRole


class CrashDialog(QDialog):
    """`goes_on` says, once it is closed, whether the person goes on working (Esc does)."""

    def __init__(self, story: CrashStory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goes_on = True
        self.setWindowTitle("r2p_desktop")
        self._story = story
        emblem = PlainLabel()
        emblem.setPixmap(icon("shield", QPalette.ColorRole.Link).pixmap(36, 36))
        emblem.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        self.safe = PlainLabel(story.safe, wrap=True)
        words.addWidget(PlainLabel(story.what, name="heading", wrap=True))
        words.addWidget(self.safe)
        if story.report is not None:
            where = tr(
                "A report without any words of your records was written: {file}", file=str(story.report)
            )
        else:
            where = tr("The report could not be written to the disk.")
        words.addWidget(PlainLabel(where, name="muted", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(emblem)
        top.addLayout(words, 1)
        self.text = QPlainTextEdit(story.text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The report"))
        self.text.setMinimumHeight(220)
        self.text.setVisible(story.earlier)
        self._box = QDialogButtonBox()
        self._add_ways()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addWidget(self._box)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 90)

    def _add_ways(self) -> None:
        story = self._story
        if story.text:
            copy = self._box.addButton(tr("Copy the report"), Role.ActionRole)
            copy.clicked.connect(lambda: QApplication.clipboard().setText(story.text))
        if story.earlier:
            close = self._box.addButton(tr("Close"), Role.AcceptRole)
            close.clicked.connect(self.accept)
            close.setDefault(True)
            return
        if story.text:
            self._show = self._box.addButton(tr("Show the report"), Role.ActionRole)
            self._show.clicked.connect(self._on_show)
        end = self._box.addButton(tr("End the program"), Role.DestructiveRole)
        end.clicked.connect(self._on_end)
        if not story.ends:
            go_on = self._box.addButton(tr("Go on working"), Role.AcceptRole)
            go_on.clicked.connect(self.accept)
            go_on.setDefault(True)

    def _on_show(self) -> None:
        self._show.hide()
        self.text.show()
        self.adjustSize()

    def _on_end(self) -> None:
        self.goes_on = False
        self.accept()
