"""The program's real window, opened in this process without a screen, for what is measured inside it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from r2p_desktop.app import Program

PATIENCE = 300.0


def open_window(office: Path) -> Program:
    """Open the window on `office` as `r2p-desktop --office` does; returns when the Start page is filled and idle."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The platform without a screen says of every window what it cannot do; that is no figure.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from r2p_desktop import app, arguments

    program = app.open_program(arguments.parse_window(["--office", str(office)]))
    ready: list[bool] = []
    program.office_shown.connect(lambda: ready.append(True))
    wait_until(lambda: bool(ready) and program.jobs.running is None)
    return program


def wait_until(done: Callable[[], bool]) -> None:
    """Run the event loop until `done()`. Raises SystemExit when that takes too long."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    # Asleep between events, as `exec` is: a loop that asks again and again would take the worker's time away.
    waking = QTimer(interval=2)
    waking.start()
    how = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    end = time.perf_counter() + PATIENCE
    while not done():
        QCoreApplication.processEvents(how)
        if time.perf_counter() > end:
            sys.exit("the window did not come so far; nothing was measured")


def resident() -> int:
    """Bytes of memory this process holds now (Linux; elsewhere the most it ever held)."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def own_home() -> None:
    """Keep settings and log of this process in the folder that `processes.environment` names."""
    if "R2P_HOME" not in os.environ:
        sys.exit("R2P_HOME must name a folder for settings; the benchmark scripts set it")
