"""Runs the reader of workbooks in a process of its own and takes what it writes."""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from r2p_desktop.errors import Cancelled
from r2p_desktop.interchange.limits import Limits
from r2p_desktop.interchange.memory_cap import no_window_flags, resident_bytes

_LOG = logging.getLogger(__name__)
_CHUNK = 64 * 1024
_QUEUED = 64
_LOOK_UP_SECONDS = 0.1


class ChildDied(Exception):
    """The reader ended without finishing; `sheet` is the one it was opening, "" before the first."""

    def __init__(self, sheet: str) -> None:
        super().__init__(sheet)
        self.sheet = sheet


# The package's folder comes last on the path: nothing beside it may stand in for Python's own modules.
_START = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from r2p_desktop.interchange.read_table import main; sys.exit(main(sys.argv[1:]))"
)


def reader_command() -> list[str]:
    """How this program starts its reader: itself when frozen, else Python with the reader's `main`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-table"]
    return [sys.executable, "-P", "-c", _START, str(Path(__file__).resolve().parents[2])]


def read_frames(
    path: Path, *, sheet: str | None, skipped: frozenset[str], cancelled: Callable[[], bool], limits: Limits
) -> Iterator[Any]:
    """The JSON values the reader writes, as they come.

    Raises Cancelled as soon as `cancelled()` says so and ChildDied when the reader ends early; however this
    generator ends, the reader has ended too.
    """
    command = [*reader_command(), str(path.resolve())]
    command += [] if sheet is None else [f"--sheet={sheet}"]
    command += [f"--skip={name}" for name in sorted(skipped)]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=no_window_flags(),
    ) as child:
        assert child.stdout is not None
        chunks: queue.Queue[bytes] = queue.Queue(_QUEUED)
        stopped = threading.Event()
        pump = threading.Thread(
            target=_pump, args=(child.stdout, chunks, stopped), name="read-table", daemon=True
        )
        pump.start()
        try:
            yield from _frames(child, chunks, cancelled, limits)
        finally:
            stopped.set()
            child.kill()
            pump.join()


def _pump(stream: IO[bytes], chunks: queue.Queue[bytes], stopped: threading.Event) -> None:
    """Move what the child writes into the queue; an empty chunk is the end."""
    while not stopped.is_set():
        chunk = stream.read1(_CHUNK)  # type: ignore[attr-defined]
        while not stopped.is_set():
            try:
                chunks.put(chunk, timeout=_LOOK_UP_SECONDS)
                break
            except queue.Full:
                continue
        if not chunk:
            return


def _frames(
    child: subprocess.Popen[bytes], chunks: queue.Queue[bytes], cancelled: Callable[[], bool], limits: Limits
) -> Iterator[Any]:
    at, finished, rest = "", False, b""
    while True:
        if cancelled():
            raise Cancelled
        try:
            chunk = chunks.get(timeout=_LOOK_UP_SECONDS)
        except queue.Empty:
            if resident_bytes(child.pid) > limits.child_memory_bytes:
                raise ChildDied(at) from None
            continue
        if not chunk:
            break
        *lines, rest = (rest + chunk).split(b"\n")
        if len(rest) > limits.text_bytes:
            raise ChildDied(at)
        for line in lines:
            frame = _decoded(line, at)
            if isinstance(frame, dict):
                at = str(frame.get("at", at))
                finished = finished or "end" in frame or "error" in frame
            yield frame
    if not finished:
        _LOG.info("the reader of workbooks ended with %s", child.wait())
        raise ChildDied(at)


def _decoded(line: bytes, at: str) -> Any:
    try:
        return json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as problem:
        raise ChildDied(at) from problem
