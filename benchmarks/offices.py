"""Offices to measure with, made by the program's own command line: an `open` slot, so that no key is derived."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.harness import ROOT
from benchmarks.processes import environment

_PATIENCE = 10.0  # seconds


def office(folder: Path, people: int) -> Path:
    """The office of so many people below `folder`; made now when it is not there (100,000 take about a minute)."""
    place = folder / str(people)
    if not (place / "office.db").is_file():
        words = ["office", "new", str(place), "--records", str(people), "--protect", "none"]
        subprocess.run(
            [sys.executable, "-m", "r2p_desktop", *words],
            check=True,
            cwd=ROOT,
            env=environment(folder),
            stdout=subprocess.DEVNULL,
        )
    return place


def reset(place: Path) -> None:
    """Leave the office as a clean exit does, after the process that had it open was killed: it is opened and closed.

    A start writes one word into the office, by which a journal of another copy is told from its own.
    """
    from r2p_desktop.clock import system_clock
    from r2p_desktop.errors import InUse
    from r2p_desktop.services.offices import open_office
    from r2p_desktop.services.rendering import PaperPress

    until = time.monotonic() + _PATIENCE
    while True:
        try:
            open_office(place, clock=system_clock(), render=PaperPress()).close(backup=False)
            return
        except InUse:  # a killed grandchild, which nobody waits for, lets its files go a moment later
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


@contextmanager
def folder_of_offices(given: Path | None) -> Iterator[Path]:
    """The folder given on the command line, kept for the next run; else one that is gone afterwards."""
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
        yield given.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="r2p-benchmarks-", ignore_cleanup_errors=True) as made:
        yield Path(made)
