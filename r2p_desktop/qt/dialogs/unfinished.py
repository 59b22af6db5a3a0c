"""Every text that was typed and never saved: which record, when, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.kept_dialogs import KEPT
from r2p_desktop.qt.room import resize_within
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.unsaved import Unsaved, kind_words
from r2p_desktop.qt.widgets.labels import PlainLabel


class UnfinishedDialog(QDialog):
    """`opened(text)` and `discarded(text)`: what the person wishes for one of them; the caller does it."""

    opened = Signal(object)
    discarded = Signal(object)

    def __init__(self, texts: Sequence[Unsaved], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Texts that were not saved"))
        self._texts = list(texts)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        box = QDialogButtonBox()
        box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(14)
        column.addWidget(PlainLabel(tr("Texts that were not saved"), name="heading"))
        column.addWidget(
            PlainLabel(
                tr("They were being typed when the program ended. Open one to go on with it and save it."),
                name="muted",
                wrap=True,
            )
        )
        column.addWidget(self._area, 1)
        column.addWidget(box)
        self._fill()
        resize_within(self, self.fontMetrics().averageCharWidth() * 110, 420)

    @property
    def texts(self) -> Sequence[Unsaved]:
        return tuple(self._texts)

    def drop(self, text: Unsaved) -> None:
        """Take a text from the list; the dialog closes with the last."""
        self._texts.remove(text)
        if self._texts:
            self._fill()
        else:
            self.accept()

    def _fill(self) -> None:
        rows = QWidget()
        rows.setObjectName("clear")
        grid = QGridLayout(rows)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, text in enumerate(self._texts):
            kind = kind_words(text)
            name = text.name or ("" if text.table in KEPT else tr("(never saved)"))
            grid.addWidget(PlainLabel(kind, name="muted"), row, 0)
            grid.addWidget(PlainLabel(name, wrap=True), row, 1)
            grid.addWidget(PlainLabel(moment_words(text.saved_at), name="muted"), row, 2)
            go, away = QPushButton(tr("Open it")), QPushButton(tr("Discard…"))
            go.setAccessibleName(tr("Open {name}", name=f"{kind} {name}"))
            away.setAccessibleName(tr("Discard {name}", name=f"{kind} {name}"))
            go.clicked.connect(lambda _checked=False, chosen=text: self.opened.emit(chosen))
            away.clicked.connect(lambda _checked=False, chosen=text: self.discarded.emit(chosen))
            grid.addWidget(go, row, 3)
            grid.addWidget(away, row, 4)
        grid.setRowStretch(len(self._texts), 1)
        self._area.setWidget(rows)
