"""Random work through the services, all undone: the rows of the start. The long form is `tests/endurance/undo_all.py`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "endurance" / "undo_all.py"


@pytest.mark.parametrize("seed", [1, 2])
def test_all_undone_is_the_start(seed: int) -> None:
    words = ["--operations", "60", "--runs", "1", "--seed", str(seed)]
    done = subprocess.run([sys.executable, str(SCRIPT), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    last = done.stdout.splitlines()[-1]
    assert last.startswith("1 runs of 60 random operations") and last.endswith("0 differences")
