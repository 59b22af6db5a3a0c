"""The short form of `tests/endurance/first_start.py`: kills inside the first dialogs, garbage in the settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "endurance" / "first_start.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills by a signal that Windows does not have")
def test_kills_inside_the_first_dialogs_and_garbage_settings_are_survived_and_told() -> None:
    argv = [sys.executable, str(SCRIPT), "--kills", "4", "--settings", "10", "--seed", "3"]
    done = subprocess.run(argv, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert (found["kills"], found["settings"], found["problems"]) == (4, 10, [])
    assert sum(found["then"].values()) == 4
    assert found["told"] >= 5
