"""The short form of `tests/endurance/random_user.py`: a person who does anything, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "endurance" / "random_user.py"


def test_nothing_a_random_person_does_fails_unforeseen() -> None:
    words = ["--actions", "250", "--records", "60", "--seed", "1"]
    ended = subprocess.run(
        [sys.executable, str(SCRIPT), *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-4_000:]
    result = json.loads(ended.stdout.splitlines()[-1])
    assert (result["actions"], result["amiss"], result["check"]) == (250, 0, [])
