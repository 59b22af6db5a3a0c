"""The pages of an encrypted database read one by one from the disk, each proven by its own seal.

SQLCipher refuses everything on a connection once it has met one bad page, and takes a page of zeros for a good one. To
save what can be saved, each page is opened here by itself: a page is whole, or it is not there.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from r2p_desktop.storage import files
from r2p_desktop.storage.keys import OfficeKey

SIZE = 4096
_IV, _SEAL = 16, 64
USABLE = SIZE - _IV - _SEAL
_SALT = 16
_HEADER = b"SQLite format 3\x00"
_BLANK = bytes(SIZE)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC = 0x377F0682
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


class Pages:
    """The pages of one encrypted file. `newer` are sealed pages, by number, that stand in for those in the file."""

    def __init__(self, file: Path, key: OfficeKey, newer: dict[int, bytes] | None = None) -> None:
        """Raises NotFound, ReadOnly or Damaged when the file cannot be read at all."""
        self._file = file
        self._key = key
        self._newer = newer or {}
        with files.explained(file):
            self._stream = file.open("rb")
            whole = file.stat().st_size // SIZE
        self.count = max([whole, *self._newer])
        self._open = lru_cache(maxsize=4096)(self._opened)
        self._salt = key.derive("database salt", _SALT)
        mask = bytes(b ^ 0x3A for b in self._salt)
        self._sealing = hashlib.pbkdf2_hmac("sha512", key.secret, mask, 2, 32)
        self._decrypt = _decryptor(key.secret)

    def close(self) -> None:
        self._stream.close()

    def page(self, number: int) -> bytes | None:
        """The content of a page, numbered from 1; None when it is not there or not as it was written."""
        return self._open(number) if 1 <= number <= self.count else None

    def whole(self) -> Iterator[tuple[int, bytes]]:
        """Every good page with its number."""
        for number in range(1, self.count + 1):
            content = self._opened(number)
            if content is not None:
                yield number, content

    def _opened(self, number: int) -> bytes | None:
        sealed = self._newer.get(number)
        if sealed is None:
            with suppress(OSError):  # a bad sector is a bad page
                self._stream.seek((number - 1) * SIZE)
                sealed = self._stream.read(SIZE)
        if sealed is None or len(sealed) != SIZE or sealed == _BLANK:
            return None
        start = _SALT if number == 1 else 0
        seal = hmac.digest(self._sealing, sealed[start : USABLE + _IV] + struct.pack("<I", number), "sha512")
        if not hmac.compare_digest(seal, sealed[USABLE + _IV :]):
            return None
        content = self._decrypt(sealed[USABLE : USABLE + _IV], sealed[start:USABLE])
        return (_HEADER if number == 1 else b"") + content


def _decryptor(secret: bytes) -> Callable[[bytes, bytes], bytes]:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    algorithm = algorithms.AES(secret)

    def decrypt(iv: bytes, content: bytes) -> bytes:
        opening = Cipher(algorithm, modes.CBC(iv)).decryptor()
        return opening.update(content) + opening.finalize()

    return decrypt


# Journals ----------------------------------------------------------------------------------------------------


def newer_pages(database: Path) -> dict[int, bytes]:
    """The sealed pages that a crash left beside the database: committed ones of its `-wal`, or those that its
    `-journal` gives back. A journal that breaks off counts as far as its last whole commit."""
    wal = database.with_name(database.name + "-wal")
    journal = database.with_name(database.name + "-journal")
    with suppress(OSError):
        if wal.is_file() and wal.stat().st_size:
            return _committed(wal.read_bytes())
        if journal.is_file() and journal.stat().st_size:
            return _given_back(journal.read_bytes())
    return {}


def _committed(content: bytes) -> dict[int, bytes]:
    if len(content) < _WAL_HEADER:
        return {}
    magic, _, size = struct.unpack_from(">III", content)
    if magic & ~1 != _WAL_MAGIC or size != SIZE:
        return {}
    order = ">" if magic & 1 else "<"
    salts = content[16:24]
    state = _checksum(order, content[:24], (0, 0))
    if state != struct.unpack_from(">II", content, 24):
        return {}
    found: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for at in range(_WAL_HEADER, len(content) - SIZE - _FRAME_HEADER + 1, SIZE + _FRAME_HEADER):
        head = content[at : at + _FRAME_HEADER]
        page = content[at + _FRAME_HEADER : at + _FRAME_HEADER + SIZE]
        if head[8:16] != salts:
            break
        state = _checksum(order, head[:8] + page, state)
        if state != struct.unpack_from(">II", head, 16):
            break
        number, commit = struct.unpack_from(">II", head)
        pending[number] = page
        if commit:
            found.update(pending)
            pending.clear()
    return found


def _checksum(order: str, content: bytes, state: tuple[int, int]) -> tuple[int, int]:
    one, two = state
    words = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for first, second in zip(words, words, strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def _given_back(content: bytes) -> dict[int, bytes]:
    """The pages as they were before the change that broke off."""
    found: dict[int, bytes] = {}
    at = 0
    while content[at : at + 8] == _JOURNAL_MAGIC and len(content) >= at + 28:
        records, _, _, sector, size = struct.unpack_from(">IIIII", content, at + 8)
        if size != SIZE or not 512 <= sector <= 65536:
            break
        at += sector
        if records == 0xFFFFFFFF:
            records = (len(content) - at) // (SIZE + 8)
        for _ in range(records):
            if at + SIZE + 8 > len(content):
                return found
            (number,) = struct.unpack_from(">I", content, at)
            found.setdefault(number, content[at + 4 : at + 4 + SIZE])
            at += SIZE + 8
        at += -at % sector
    return found
