"""The short forms of `tests/endurance/damaged_copies.py` and `killed_holders.py`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

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
