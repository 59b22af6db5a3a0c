"""Starts a program as the system would and notes, by our own clock, when it says that something happened."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.harness import ROOT

PATIENCE = 120.0


def environment(home: Path) -> dict[str, str]:
    """What the measured processes see: own settings in `home`, no screen, compiled files allowed."""
    own = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**own, "R2P_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false",
            "PYTHONPATH": str(ROOT)}  # fmt: skip


def start(argv: Sequence[str], home: Path, until: str) -> dict[str, float]:
    """Start `argv`, wait for its trace event `until`, end it; seconds from before the start to each event.

    The events arrive through a pipe and are timed here, so that nothing depends on what the program says of its own
    clock. Raises SystemExit when the program ends before.
    """
    with tempfile.TemporaryDirectory(prefix="r2p-trace-") as folder:
        pipe = Path(folder) / "trace"
        os.mkfifo(pipe)
        # Opened for both ways, or the first open would wait for a reader and the last close would end the pipe.
        reading = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
        try:
            return _run(argv, {**environment(home), "R2P_TRACE": str(pipe)}, reading, until)
        finally:
            os.close(reading)


def _run(argv: Sequence[str], env: dict[str, str], reading: int, until: str) -> dict[str, float]:
    seen: dict[str, float] = {}
    began = time.perf_counter()
    # A session of its own: what is measured may have been started by another program, and both must end.
    with subprocess.Popen(
        argv, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            while until not in seen:
                ready, _, _ = select.select([reading], [], [], 0.5)
                now = time.perf_counter() - began
                if ready:
                    for line in os.read(reading, 65536).decode().splitlines():
                        seen.setdefault(json.loads(line)["event"], now)
                elif process.poll() is not None or now > PATIENCE:
                    said = (
                        process.stderr.read().decode()
                        if process.poll() is not None and process.stderr
                        else ""
                    )
                    raise SystemExit(f"{' '.join(argv)} never came to {until}: {said}")
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return seen
