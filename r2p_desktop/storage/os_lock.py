"""The operating system's lock on a file: held by one process, given back when it dies, whatever way it dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _give(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


_HELD_BY_OTHER = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})


class OsLock:
    """An exclusive lock that is taken at once or not at all. `filelock` does the same and loads asyncio for it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False when somebody else holds it. Raises OSError when the file cannot be made or locked."""
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD_BY_OTHER:
                return False
            raise
        self._handle = handle
        return True

    def release(self) -> None:
        """Give the lock back. The file stays: taking it away would let two processes lock two files of one name."""
        handle, self._handle = self._handle, None
        if handle is not None:
            try:
                _give(handle)
            finally:
                os.close(handle)
