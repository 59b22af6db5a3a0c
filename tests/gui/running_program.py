"""The running program over an office of the test's own, ended with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from helpers import ScriptedPrompts
from PySide6.QtWidgets import QApplication

from r2p_desktop import app, arguments
from r2p_desktop.app import Program

PATIENCE_MS = 30_000
Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: Any, prompts: ScriptedPrompts) -> Iterator[Start]:
    """`start("--office", folder)` gives the program once it shows the office."""
    started: list[Program] = []

    def begin(*words: object) -> Program:
        program = app.open_program(arguments.parse_window([str(word) for word in words]), prompts=prompts)
        started.append(program)
        with qtbot.waitSignal(program.office_shown, timeout=60_000):
            pass
        return program

    yield begin
    for program in started:
        program._end()
        for window in QApplication.topLevelWidgets():
            window.hide()
        program.shell.deleteLater()
        program.theme.deleteLater()
        program.deleteLater()


def settled(qtbot: Any, program: Program) -> None:
    """Wait until every worker has done what it was given, and the window has shown what came of it."""

    def idle() -> bool:
        workers = program.keeping.workers
        main = program.jobs.running is None and not program.jobs.waiting
        return main and not workers.busy and not workers.away_busy

    qtbot.waitUntil(idle, timeout=PATIENCE_MS)
    for _ in range(3):
        QApplication.processEvents()
    qtbot.waitUntil(idle, timeout=PATIENCE_MS)
