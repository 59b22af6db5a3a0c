"""Writing files so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from r2p_desktop.errors import Damaged, InUse, NoSpace, NotFound, OfficeError, ReadOnly
from r2p_desktop.i18n import message

CHUNK = 1 << 20
_QUOTA = {errno.EFBIG, getattr(errno, "EDQUOT", errno.EFBIG)}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_SHARING_VIOLATION = 32


def fsync_folder(folder: Path) -> None:
    """Make a rename or a new file name in `folder` survive a power cut (Windows does it by itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_space(place: Path) -> int:
    """Bytes free on the drive of `place` or of its nearest existing parent; -1 when the system cannot say."""
    for folder in (place, *place.parents):
        with suppress(OSError):
            return shutil.disk_usage(folder).free
    return -1


def in_words(size: int) -> str:
    """A file size for a sentence: '12.5 MB'."""
    if size < 0:
        return "?"
    value = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            return f"{value:.0f} {unit}" if unit == "bytes" else f"{value:.1f} {unit}"
        value /= 1000
    raise AssertionError("unreachable")


def no_space(place: Path) -> NoSpace:
    return NoSpace(
        message(
            "The drive of {folder} is full ({free} free). Nothing was changed. Make room, then try again.",
            folder=str(place),
            free=in_words(free_space(place)),
        )
    )


def over_quota(place: Path) -> NoSpace:
    return NoSpace(
        message(
            "No more may be written to the drive of {folder}: your quota on it is used up. Nothing was changed. "
            "Make room, or ask for a larger quota, then try again.",
            folder=str(place),
        )
    )


def read_only(place: Path) -> ReadOnly:
    return ReadOnly(
        message(
            "{folder} cannot be written: it is read-only or belongs to someone else. Nothing was changed. "
            "Ask for the right to write there, or choose another folder.",
            folder=str(place),
        )
    )


def fault_of(error: OSError, place: Path) -> OfficeError:
    """The sentence for a failure of the file system at `place`."""
    if error.errno == errno.ENOSPC:
        return no_space(place)
    if error.errno in _QUOTA:
        return over_quota(place)
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return InUse(
            message(
                "{file} is held by another program. Nothing was changed. Close that program, then try again.",
                file=str(place),
            )
        )
    if error.errno in _READ_ONLY:
        return read_only(place)
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO}:
        return NotFound(
            message(
                "{file} does not exist or its drive is gone. Nothing was changed. "
                "Connect the drive or choose another folder.",
                file=str(place),
            )
        )
    return Damaged(
        message(
            "The drive of {file} reports an error ({reason}). The last change was not saved. "
            "Copy the folder to another drive, then try again.",
            file=str(place),
            reason=error.strerror or str(error),
        )
    )


@contextmanager
def explained(place: Path) -> Iterator[None]:
    """Turn a failure of the file system into the `OfficeError` that explains it."""
    try:
        yield
    except OSError as error:
        raise fault_of(error, place) from error


@contextmanager
def written_atomically(target: Path) -> Iterator[BinaryIO]:
    """A stream beside `target` that takes its name only once it is whole, synced and of the size written.

    Raises NoSpace, ReadOnly, NotFound or Damaged; `target` is then what it was before.
    """
    part = target.with_name(target.name + ".part")
    with explained(target):
        try:
            with part.open("wb") as stream:
                yield stream
                stream.flush()
                size = stream.tell()
                os.fsync(stream.fileno())
            if part.stat().st_size != size:
                raise OSError(errno.EIO, "the file is shorter than what was written")
            part.replace(target)
            fsync_folder(target.parent)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def write_bytes(target: Path, content: bytes) -> None:
    """Replace `target` by `content`; raises as `written_atomically`."""
    with written_atomically(target) as stream:
        stream.write(content)


def sha256_of(file: Path) -> str:
    """The hex SHA-256 of a file's content. Raises NotFound, ReadOnly or Damaged when the drive does not give it."""
    with explained(file), file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def copy_synced(source: Path, target: Path) -> str:
    """Copy one file, synced; returns the hex SHA-256 of what was copied. Raises as `written_atomically`."""
    digest = hashlib.sha256()
    with source.open("rb") as stream, written_atomically(target) as out:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()
