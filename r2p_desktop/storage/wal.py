"""Reads a write-ahead log from outside: which pages of the database it holds, newer than the file does."""

from __future__ import annotations

import struct
from pathlib import Path

_HEADER = struct.Struct(">IIIIII8x")  # magic, version, page size, checkpoint, two salts, checksums
_FRAME = struct.Struct(">IIII8x")  # page, size of the database at a commit (else 0), two salts, checksums
_MAGIC = (0x377F0682, 0x377F0683)


def pages(journal: Path) -> frozenset[int]:
    """The pages whose newest committed content lies in the log; none when there is no log.

    A log is whole up to its last commit before any of it is copied into the file, so what a power cut left of such a
    page in the file itself is of no matter: whoever opens the file reads the log's. Raises OSError.
    """
    found: set[int] = set()
    waiting: set[int] = set()
    try:
        stream = journal.open("rb")
    except FileNotFoundError:
        return frozenset()
    with stream:
        head = stream.read(_HEADER.size)
        if len(head) < _HEADER.size:
            return frozenset()
        magic, _, size, _, *salts = _HEADER.unpack(head)
        if magic not in _MAGIC:
            return frozenset()
        while len(frame := stream.read(_FRAME.size)) == _FRAME.size:
            page, commit, *own = _FRAME.unpack(frame)
            if own != salts or len(stream.read(size)) < size:
                break  # left over from before the log was begun anew, or cut off
            waiting.add(page)
            if commit:
                found |= waiting
                waiting.clear()
    return frozenset(found)
