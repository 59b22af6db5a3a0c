"""Guards against a binding that drops references to None: a build that did aborts after some 5,000 calls."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

CALLS = 400
# Python 3.12 made None immortal: its count no longer moves, and nothing can be lost.
pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")


class _Empty(QAbstractTableModel):
    """A model that answers every question with None."""

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 3

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(
        self, _index: QModelIndex | QPersistentModelIndex, _role: int = Qt.ItemDataRole.DisplayRole
    ) -> None:
        return None


def _calls() -> dict[str, Callable[[], object]]:
    thing, label, line, items = QObject(), QLabel(), QLineEdit(), QStandardItemModel(3, 3)
    table, model = QTableView(), _Empty()
    table.setModel(model)
    table.resize(200, 200)
    line.textChanged.connect(lambda _text: None)
    return {
        "setObjectName": lambda: thing.setObjectName("x"),
        "setText": lambda: label.setText("x"),
        "setToolTip": lambda: label.setToolTip("x"),
        "parent": label.parent,
        "item": lambda: items.item(0, 0),
        "property": lambda: label.property("none"),
        "setProperty": lambda: label.setProperty("none", None),
        "paint a model of None": table.grab,
        "emit": lambda: line.textChanged.emit("x"),
        "singleShot": lambda: QTimer.singleShot(0, lambda: None),
        "setParent": lambda: QWidget().setParent(None),
        "addRow": lambda: QFormLayout().addRow("x", QWidget()),
        "addWidget": lambda: QHBoxLayout().addWidget(QWidget()),
        "addItem": lambda: QComboBox().addItem("x", None),
        "setModel": lambda: QTableView().setModel(None),
        "setCentralWidget": lambda: QMainWindow().setCentralWidget(QWidget()),
        "addToStack": lambda: QStackedWidget().addWidget(QWidget()),
        "setShortcut": lambda: QAction("x").setShortcut("Ctrl+S"),
    }


def test_no_call_loses_references_to_none(qapp: QApplication, qtbot: QtBot) -> None:
    lost = {}
    for name, call in _calls().items():
        call()
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        qapp.processEvents()
        lost[name] = before - sys.getrefcount(None)
    # The bad build loses one reference a call, 400 here. Constructors gain some, which harms nobody.
    assert {name: count for name, count in lost.items() if count > CALLS // 2} == {}
