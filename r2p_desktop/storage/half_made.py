"""A folder that is filled beside its place and takes its name last: it holds a note and a lock, by which what a killed
program left is told from another program's work and from what was never ours."""

from __future__ import annotations

import itertools
import json
import logging
import os
import secrets
import shutil
import socket
from contextlib import suppress
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout

from r2p_desktop.storage import files
from r2p_desktop.storage.folder import make_own

_log = logging.getLogger(__name__)
NOTE = "half-made.json"
LOCK = "half-made.lock"
OWN = (NOTE, LOCK)
_PART = ".part"
_MADE_BY = "r2p_desktop"
Stage = Literal["filling", "whole"]


class HalfMade:
    """One such folder, held by this program until `take_name` or `drop`."""

    def __init__(self, path: Path, of: str) -> None:
        """Make the folder. `of` is the name it shall have. Raises OSError; nothing is then left."""
        self.path = path
        self._of = of
        self._lock = FileLock(path / LOCK, timeout=0, thread_local=False)
        make_own(path)
        try:
            try:
                self._lock.acquire()
            except NotImplementedError:
                _log.info("the drive of a folder being made knows no locks")
            # Only now: a folder with this note and a free lock is a dead program's.
            self._note("filling")
        except BaseException:
            self.drop()
            raise

    def _note(self, stage: Stage) -> None:
        told = {"made_by": _MADE_BY, "host": socket.gethostname(), "of": self._of, "stage": stage}
        files.write_bytes(self.path / NOTE, json.dumps(told).encode())

    def take_name(self, to: Path) -> None:
        """Everything in it is synced: let it be `to`, where at most an empty folder is. Raises OSError, OfficeError."""
        # A folder that holds an open file cannot be renamed on Windows: the note keeps it from being taken for dead.
        self._note("whole")
        self._lock.release()
        if to.exists():
            to.rmdir()
        self.path.rename(to)
        files.fsync_folder(to.parent)
        for name in OWN:
            with suppress(OSError):  # no harm but a file too many
                (to / name).unlink(missing_ok=True)

    def drop(self) -> None:
        """Take it away with all that is in it."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


def begin(to: Path) -> HalfMade:
    """Begin a folder beside `to`; a dead program's of the same name is cleared away, any other left as it is.

    Raises OSError, NoSpace or ReadOnly.
    """
    for number in itertools.count(1):
        path = _named(to, number)
        if is_left(path):
            shutil.rmtree(path, ignore_errors=True)
        if not os.path.lexists(path):
            with suppress(FileExistsError):
                return HalfMade(path, to.name)
    raise AssertionError("unreachable")


def begin_within(place: Path, prefix: str) -> HalfMade:
    """Begin a folder in `place` that will never have another name; dead programs' with `prefix` are cleared away."""
    for left in place.glob(f"{prefix}*"):
        if is_left(left):
            shutil.rmtree(left, ignore_errors=True)
    name = f"{prefix}{secrets.token_hex(4)}"
    return HalfMade(place / name, name)


def _named(to: Path, number: int) -> Path:
    return to.with_name(f"{to.name}{_PART}" if number == 1 else f"{to.name}.{number}{_PART}")


def leavings(to: Path) -> tuple[Path, ...]:
    """What programs of this computer that are dead now left of making `to`: whole or not, it never got its name."""
    with suppress(OSError):
        beside = [e for e in to.parent.iterdir() if e.name.startswith(to.name) and e.suffix == _PART]
        return tuple(sorted(e for e in beside if _stage(e, to.name) is not None and not _is_held(e)))
    return ()


def is_left(path: Path) -> bool:
    """Whether a program of this computer made the folder and died while filling it."""
    return _stage(path) == "filling" and not _is_held(path)


def _stage(path: Path, of: str | None = None) -> Stage | None:
    """What our own note says of it; None without one, or when it is another computer's, or of another name."""
    with suppress(OSError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        if path.is_symlink():
            return None
        told = json.loads((path / NOTE).read_text("utf-8"))
        ours = told["made_by"] == _MADE_BY and told["host"] == socket.gethostname()
        stages: dict[str, Stage] = {"filling": "filling", "whole": "whole"}
        return stages.get(told["stage"]) if ours and of in {None, told["of"]} else None
    return None


def _is_held(path: Path) -> bool:
    """Whether the program that made it lives; True when that cannot be told."""
    lock = FileLock(path / LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except (Timeout, OSError, NotImplementedError):
        return True
    lock.release()
    return False
