"""One side of the import of a workbook, in a process of its own: `ours OFFICE FILE` or `floor FOLDER FILE`; prints JSON.

Ours drives the window's import as a person would who confirms every step at once: read, columns, preview, apply. A
timer of the window's thread ticks every 5 ms meanwhile; the gaps between its ticks are what a person would
feel. The floor reads the same cells and writes them as they are into an encrypted file, in one commit.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.real_window import open_window, own_home, wait_until


class Ticks:
    """Gaps, in seconds, between the ticks of a timer on the window's thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def during(self, work: Callable[[], object]) -> dict[str, float]:
        """Run `work` (which runs the event loop); the 95th percentile and the longest of the gaps."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()
        work()
        self._timer.stop()
        return {"p95": statistics.quantiles(self.gaps, n=20)[18], "longest": max(self.gaps)}


def ours(office: Path, file: Path) -> dict[str, Any]:
    """The import of the window."""
    from r2p_desktop.qt.importing.start import open_import

    own_home()
    program = open_window(office)
    window = program.window
    assert window is not None
    assert window.desk is not None
    wizard = open_import(window.desk, "contacts", program.shell)
    wait_until(lambda: not wizard.busy)
    took: dict[str, float] = {}

    def step(name: str, begin: Callable[[], object]) -> None:
        began = time.perf_counter()
        begin()
        wait_until(lambda: not wizard.busy)
        if not wizard.problem.isHidden():
            sys.exit(f"{name}: {wizard.problem.text()}")
        took[name] = time.perf_counter() - began

    def whole() -> None:
        step("read", lambda: wizard.read(file))
        step("columns", wizard.go_on)
        step("preview", wizard.go_on)
        step("apply", wizard.go_on)

    ticks = Ticks()
    idle = ticks.during(lambda: wait_until(lambda: len(ticks.gaps) > 500))
    gaps = ticks.during(whole)
    people = window.desk.office.lists["people"].count(_everything())
    return {"seconds": sum(took.values()), "steps": took, **gaps, "idle_p95": idle["p95"], "people": people}


def _everything() -> Any:
    from r2p_desktop.model.listing import ListQuery

    return ListQuery()


def floor(folder: Path, file: Path) -> dict[str, Any]:
    """Cells read and written as they are."""
    import python_calamine

    from r2p_desktop.storage.keys import OfficeKey
    from r2p_desktop.storage.pragmas import Access, connect

    connection: Any = connect(folder / "floor.db", OfficeKey.generate(), Access(create=True))
    began = time.perf_counter()
    head, *rows = python_calamine.CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    columns = ", ".join(f"c{n}" for n in range(len(head)))
    connection.execute(f"CREATE TABLE contact (id INTEGER PRIMARY KEY, {columns})")
    connection.execute("BEGIN IMMEDIATE")
    marks = ", ".join("?" * len(head))
    connection.executemany(
        f"INSERT INTO contact ({columns}) VALUES ({marks})", [list(map(str, r)) for r in rows]
    )
    connection.execute("COMMIT")
    seconds = time.perf_counter() - began
    (count,) = connection.execute("SELECT count(*) FROM contact").fetchone()
    connection.close()
    return {"seconds": seconds, "people": count}


if __name__ == "__main__":
    side = ours if sys.argv[1] == "ours" else floor
    print(json.dumps(side(Path(sys.argv[2]), Path(sys.argv[3]))), flush=True)
    os._exit(0)
