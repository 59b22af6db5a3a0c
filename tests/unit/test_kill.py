"""A writer killed fifty times loses nothing it had said; the thousand stand in `tests/endurance/kill_writer.py`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "endurance" / "kill_writer.py"


def test_fifty_kills_lose_no_acknowledged_change() -> None:
    # A process of its own: it forks writers, which the test's own process, with its threads, must not.
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--rounds", "50"],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["problems"] == []
    assert result["rounds"] == 50 and result["acknowledged"] >= 50
