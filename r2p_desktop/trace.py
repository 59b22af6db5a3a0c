"""Measuring hooks: with `R2P_TRACE=FILE`, one JSON line `{"event", "ms"}` per event since process creation."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

EVENTS = (
    "first_paint",
    "key_ready",
    "office_open",
    "start_filled",
    "list_painted",
    "search_shown",
    "saved",
    "preview_shown",
)
_IMPORTED_AT = time.perf_counter()


def _since_creation_at_import() -> float:
    """Milliseconds between the system's creation of this process and the import of this module.

    Linux says when a process was created in clock ticks since boot; elsewhere the interpreter's own start,
    as `time.process_time` sees it, is the nearest figure there is.
    """
    if sys.platform.startswith("linux"):
        stat = Path("/proc/self/stat").read_text("ascii", "replace")
        ticks = int(stat[stat.rindex(")") + 2 :].split()[19])
        boot = time.clock_gettime(time.CLOCK_BOOTTIME)
        return (boot - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    return time.process_time() * 1000


_OFFSET = _since_creation_at_import() if os.environ.get("R2P_TRACE") else 0.0


def event(name: str) -> None:
    """Record that `name` (one of `EVENTS`) happened now. Does nothing unless `R2P_TRACE` names a file."""
    file = os.environ.get("R2P_TRACE")
    if not file:
        return
    if name not in EVENTS:
        raise ValueError(f"unknown trace event {name!r}")
    ms = _OFFSET + (time.perf_counter() - _IMPORTED_AT) * 1000
    with Path(file).open("a", encoding="utf-8") as out:
        out.write(json.dumps({"event": name, "ms": round(ms, 3)}) + "\n")
