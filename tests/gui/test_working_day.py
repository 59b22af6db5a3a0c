"""A working day: one official, one new office, from the old workbooks to the printed brief, all in the window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_driver import Hand
from helpers import ScriptedPrompts
from PySide6.QtCore import QTimer
from working_day_meeting import hold_the_meeting, prepare_the_meeting
from working_day_steps import Day, import_a_file, open_a_new_office

from r2p_desktop import arguments
from r2p_desktop.app import Program, open_program

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
PICTURES = os.environ.get("WORKING_DAY_PICTURES")
"""A folder in which a run leaves pictures of the window; none unless somebody asks."""


@pytest.fixture
def program(prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program as `r2p-desktop` starts it, on a fixed day; it ends with the test."""
    monkeypatch.setenv("R2P_CLOCK", "2026-03-02T09:00:00Z")
    options = arguments.parse_window(["--language", "en", "--theme", "light", "--size", "1366x768"])
    made = open_program(options, prompts=prompts)
    yield made
    QTimer.singleShot(0, made.leave)
    made.stay()
    made.shell.hide()
    made.shell.deleteLater()
    made.deleteLater()


@pytest.fixture
def day(qtbot, program: Program, prompts: ScriptedPrompts, tmp_path: Path) -> Day:
    folder = tmp_path / "Ardenia"
    folder.mkdir()
    return Day(Hand(qtbot, program, prompts), folder, Path(PICTURES) if PICTURES else None)


def test_a_working_day(day: Day) -> None:
    open_a_new_office(day)
    import_the_old_lists(day)
    prepare_the_meeting(day)
    hold_the_meeting(day)


def import_the_old_lists(day: Day) -> None:
    hand = day.hand
    for file, will in (
        ("ministry_contacts.xlsx", "Import 51 contacts"),
        ("outlook_export.csv", "Import 20 contacts"),
        ("liste_contacts.csv", "Import 11 contacts"),
    ):
        import_a_file(day, "import.contacts", SAMPLES / file, will)
    import_a_file(day, "import.actions", SAMPLES / "action_log.xlsx", "Import 34 actions")
    hand.go("people")
    assert hand.count() == 48
    day.picture("wd_06_people")
    hand.go("actions")
    assert hand.count() == 34
    day.picture("wd_07_actions")
