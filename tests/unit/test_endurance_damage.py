"""The short forms of `tests/endurance/damaged_copies.py`, `killed_holders.py`, `failing_drive.py` and `full_disk.py`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ENDURANCE = Path(__file__).parents[1] / "endurance"


def result_of(script: str, *words: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(ENDURANCE / script), *words],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["problems"] == []
    return found


def test_thirty_damaged_copies_are_noticed_before_they_spread() -> None:
    found = result_of("damaged_copies.py", "--copies", "30", "--seed", "3")
    assert found["copies"] == 30 and len(found["noticed"]) > 3


def test_six_killed_holders_need_no_hand() -> None:
    assert result_of("killed_holders.py", "--holders", "6")["holders"] == 6


FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@FORKS
def test_the_nth_call_failing_says_nothing_false() -> None:
    assert result_of("failing_drive.py", "--upto", "60", "--step", "11")["met"] > 20


@FORKS
def test_without_a_compiler_too() -> None:
    assert result_of("failing_drive.py", "--upto", "30", "--step", "9", "--without-compiler")["met"] > 10


@FORKS
def test_a_disk_filled_in_ten_steps_keeps_what_was_there() -> None:
    found = result_of("full_disk.py", "--steps", "10", "--without-mount")
    assert found["how"] != "mounted drive"
    for act in ("save", "export", "errors", "issue", "pdf", "backup", "close"):
        assert found["acts"][f"{act} refused"] and found["acts"][f"{act} done"], act


@FORKS
def test_a_limit_on_the_size_of_files_keeps_it_too() -> None:
    found = result_of("full_disk.py", "--steps", "4", "--without-mount", "--without-compiler")
    assert found["how"] == "limit on the size of files" and found["acts"]["close refused"]
