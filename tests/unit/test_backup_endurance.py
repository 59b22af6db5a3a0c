"""Short forms of the endurance scripts about backups; the long ones are run by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parents[1] / "endurance"


def run(script: str, *words: str) -> dict[str, Any]:
    # A process of its own: the scripts fork, which the test's own process, with its threads, must not.
    argv = [sys.executable, str(SCRIPTS / script), *words]
    done = subprocess.run(argv, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["problems"] == []
    return found


def test_random_backups_restored_have_the_rows_and_papers_they_were_made_of() -> None:
    found = run("restored_backups.py", "--rounds", "6", "--seed", "2")
    assert found["restored"] == 6 and found["backups"] >= 6


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_a_restore_killed_midway_leaves_the_old_office_or_the_new() -> None:
    assert run("kill_restore.py", "--every", "17")["kills"] >= 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_a_backup_killed_midway_leaves_no_half_of_one() -> None:
    assert run("kill_restore.py", "--backup", "--every", "31")["kills"] >= 4
