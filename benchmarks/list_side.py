"""One side of the measurement of a long list, in a process of its own: `ours OFFICE` or `floor ROWS`; prints JSON.

Both show the list, jump to its end with the End key, and sort by every heading that sorts; each time counts until
the list's viewport has been painted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.real_window import open_window, own_home, resident, wait_until


def timed(work: Callable[[], object], view: Any) -> float:
    """Seconds of `work` and of the painting after it."""
    began = time.perf_counter()
    work()
    view.viewport().repaint()
    return time.perf_counter() - began


def measure(view: Any, sorts: Iterable[tuple[str, Callable[[], object]]]) -> dict[str, Any]:
    """The jump to the end and the sorts, on a list already shown."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    jump = timed(lambda: QTest.keyClick(view, Qt.Key.Key_End), view)
    held = resident()
    return {"jump": jump, "memory": held, "sorts": {name: timed(sort, view) for name, sort in sorts}}


def ours(office: Path) -> dict[str, Any]:
    """The People list of the real window."""
    from r2p_desktop import trace
    from r2p_desktop.qt.navigation import Place

    painted: list[float] = []
    own_home()
    program = open_window(office)
    trace.event = lambda name: painted.append(time.perf_counter()) if name == "list_painted" else None
    window = program.window
    assert window is not None
    began = time.perf_counter()
    window.go(Place("people"))
    wait_until(lambda: bool(painted))
    page = window.page
    assert page is not None
    view, model = page.pane.view, page.pane.model  # type: ignore[attr-defined]
    wait_until(lambda: program.jobs.running is None)
    found = measure(
        view, [(c.key, lambda key=c.key: view.sort_by(key)) for c in model.columns if c.sortable and c.shown]
    )
    return {"rows": model.rowCount(), "paint": painted[0] - began, **found}


def floor(rows: int) -> dict[str, Any]:
    """A bare table over a list of tuples in memory, already loaded."""
    import random

    import sqlalchemy.orm  # noqa: F401 - the memory is measured over a program that has it
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    from benchmarks.list_model import Rows

    app = QApplication.instance() or QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    view = QTableView()
    window.setCentralWidget(view)
    window.show()
    app.processEvents()
    bare = resident()
    dice = random.Random(1)
    data = [(f"Name {dice.random():.9f}", *(f"cell {n} {c}" for c in range(6))) for n in range(rows)]
    model = Rows(data, view)
    began = time.perf_counter()
    view.setModel(model)
    view.verticalHeader().setDefaultSectionSize(38)
    view.viewport().repaint()
    paint = time.perf_counter() - began
    found = measure(view, [("name", lambda: model.sort(0))])
    return {"rows": rows, "paint": paint, **found, "memory": bare}


if __name__ == "__main__":
    result = ours(Path(sys.argv[2])) if sys.argv[1] == "ours" else floor(int(sys.argv[2]))
    print(json.dumps(result), flush=True)
    import os

    os._exit(0)  # no backup of 100,000 people for a window that changed nothing
