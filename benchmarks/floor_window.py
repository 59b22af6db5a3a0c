"""The floor of the start: a bare PySide6 window of the same size with an empty table, and nothing else.

The table has a model written in Python, as any PySide6 program's table has. One line goes to the file named by
R2P_TRACE in the turn of the event loop after the first paint, as ours does.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

HEADINGS = ("Name", "Post", "Institution", "Telephone", "E-mail", "Languages", "Verified")


class Model(QAbstractTableModel):
    def rowCount(self, parent: Any = None) -> int:
        return 0

    def columnCount(self, parent: Any = None) -> int:
        return len(HEADINGS)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return HEADINGS[section] if role == Qt.ItemDataRole.DisplayRole else None


class Window(QMainWindow):
    seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            QTimer.singleShot(0, painted)


def painted() -> None:
    with Path(os.environ["R2P_TRACE"]).open("a", encoding="utf-8") as out:
        out.write(json.dumps({"event": "first_paint"}) + "\n")


app = QApplication(sys.argv)
table = QTableView()
model = Model(table)
table.setModel(model)
window = Window()
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
