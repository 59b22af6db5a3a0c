"""Reports of what nobody foresaw: written when it happens, found at the next start, without a word of any record."""

from __future__ import annotations

import faulthandler
import os
import platform
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from r2p_desktop import __version__, folders
from r2p_desktop.clock import Clock
from r2p_desktop.redaction import traceback_of

KEPT = 20
_NEW, _READ = ".new.txt", ".txt"
_FAULT = "fault-"


def versions() -> str:
    """One line: the program, Python and the system."""
    return f"r2p_desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"


def write(error: BaseException, clock: Clock) -> Path | None:
    """Write a report of `error`; None when the disk does not take it (a report is never worth a second failure)."""
    return _write(traceback_of(error), clock)


def _write(story: str, clock: Clock) -> Path | None:
    now = clock.now()
    text = f"{now:%Y-%m-%d %H:%M:%S} UTC\n{versions()}\n\n{story}\n"
    try:
        folder = _folder()
        stem = f"crash-{now:%Y%m%dT%H%M%S}"
        names = (f"{stem}{'' if number == 0 else f'-{number}'}" for number in range(1_000))
        name = next(n for n in names if not any((folder / f"{n}{end}").exists() for end in (_NEW, _READ)))
        file = folder / f"{name}{_NEW}"
        file.write_text(text, "utf-8")
        _thin(folder)
    except (OSError, StopIteration):
        return None
    return file


def _folder() -> Path:
    folder = folders.home() / "crashes"
    folder.mkdir(exist_ok=True)
    return folder


def _thin(folder: Path) -> None:
    for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)


def unread() -> Sequence[Path]:
    """The reports nobody has been told of at a start, the newest first."""
    try:
        return sorted(_folder().glob(f"crash-*{_NEW}"), reverse=True)
    except OSError:
        return ()


def mark_read(report: Path) -> Path:
    """Note that the person was told of `report`; gives the file as it is called now."""
    read = report.with_name(report.name.removesuffix(_NEW) + _READ)
    try:
        return report.replace(read)
    except OSError:
        return report


class FaultFile:
    """Where Python writes its stacks when native code ends the process; gone after a clean end.

    The file of a process that was killed is empty, of one that crashed it is not.
    """

    def __init__(self) -> None:
        """Begin to listen. Raises OSError when the file cannot be written."""
        self._file = folders.log_file().with_name(f"{_FAULT}{os.getpid()}.txt")
        self._stream: TextIO | None = self._file.open("w", encoding="utf-8")
        faulthandler.enable(self._stream)

    def close(self) -> None:
        """The program ends as it should: the file goes."""
        if self._stream is None:
            return
        faulthandler.disable()
        self._stream.close()
        self._stream = None
        with suppress(OSError):
            self._file.unlink()


def collect_faults(clock: Clock) -> None:
    """Turn what crashed programs left behind into reports, and remove what killed ones left."""
    try:
        left = list(folders.log_file().parent.glob(f"{_FAULT}*.txt"))
    except OSError:
        return
    for file in left:
        number = file.stem.removeprefix(_FAULT)
        if not number.isdigit() or _runs(int(number)):
            continue
        with suppress(OSError):
            # Windows does not let go of a file that a running program writes to: then it is nobody's crash.
            taken = file.replace(file.with_suffix(".taken"))
            story = taken.read_text("utf-8", "replace").strip()
            if not story or _write(f"The program ended in native code.\n{story}", clock) is not None:
                taken.unlink()


def _runs(process: int) -> bool:
    """Whether a process of this number is there (perhaps another program's: then the file waits for a later start)."""
    if process == os.getpid():
        return True
    if sys.platform == "win32":
        return False  # asking would end that process; the file itself tells
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
