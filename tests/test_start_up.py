"""What the start may load: the window paints before the database, and paper and migrations wait for their job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_WATCHED = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "reportlab",
    "phonenumbers",
    "pypdfium2",
    "babel",
    "python_calamine",
    "keyring",
    "argon2",
)
_PROGRAM = """
import json, os, sys
from r2p_desktop import trace

def event(name):
    if name in ("first_paint", "start_filled"):
        loaded = [m for m in json.loads(sys.argv[1]) if m in sys.modules]
        print(json.dumps({"event": name, "loaded": loaded}), flush=True)
    if name == "start_filled":
        os._exit(0)

trace.event = event
from r2p_desktop.__main__ import main
sys.exit(main(sys.argv[2:]))
"""


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )


def test_the_window_paints_first_and_paper_and_migrations_wait(tmp_path: Path) -> None:
    office = tmp_path / "office"
    made = _run("-m", "r2p_desktop", "office", "new", str(office), "--example")
    assert made.returncode == 0, made.stderr
    ended = _run("-c", _PROGRAM, json.dumps(_WATCHED), "--office", str(office))
    assert ended.returncode == 0, ended.stderr
    seen = {line["event"]: line["loaded"] for line in map(json.loads, ended.stdout.splitlines())}
    assert seen["first_paint"] == []
    assert set(seen["start_filled"]) <= {"sqlalchemy", "sqlcipher3"}
    assert "sqlalchemy" in seen["start_filled"]


def test_a_command_loads_no_qt(tmp_path: Path) -> None:
    program = (
        "import sys; from r2p_desktop.__main__ import main; code = main(sys.argv[1:]);"
        "assert not any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules); sys.exit(code)"
    )
    office = str(tmp_path / "office")
    for words in (
        ["office", "new", office, "--protect", "none"],
        ["list", "people", "--office", office, "--json"],
    ):
        ended = _run("-c", program, *words)
        assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == []
