"""One reading of a finished copy: its hash, and its pages of zeros.

SQLCipher's backup does not fail at a page of the source whose seal is broken: it copies zeros in its place, under a seal
that holds. So a page of zeros in a copy is the trace of a damaged original. (It may be harmless too: a free page.)
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from r2p_desktop.storage.keys import OfficeKey

_PAGE = 4096
_BLOCK = 16
_IV_AT = _PAGE - 80  # a page ends in 16 bytes of start value and 64 of seal
_PAGES_A_TIME = 256
_ZEROS = bytes(_BLOCK)


def synced_hash(copy: Path, key: OfficeKey) -> tuple[str, list[int]]:
    """Sync the copy; its hex SHA-256, and the numbers of the pages that hold nothing but zeros once decrypted."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    # Only the first block of a page is opened, many at a time: that tells all but a few pages from zeros.
    opening = Cipher(algorithms.AES(key.secret), modes.ECB()).decryptor()
    digest, found, number = hashlib.sha256(), [], 0
    with copy.open("rb+") as stream:
        os.fsync(stream.fileno())
        while chunk := stream.read(_PAGES_A_TIME * _PAGE):
            digest.update(chunk)
            pages = range(0, len(chunk) - _PAGE + 1, _PAGE)
            firsts = opening.update(b"".join(chunk[at : at + _BLOCK] for at in pages))
            starts = b"".join(chunk[at + _IV_AT : at + _IV_AT + _BLOCK] for at in pages)
            for index in _equal_blocks(firsts, starts):
                page = chunk[index * _PAGE : (index + 1) * _PAGE]
                # The first page begins with the salt instead, and is proven by having been opened.
                if number + index > 0 and _is_blank(page, key):
                    found.append(number + index + 1)
            number += len(pages)
    return digest.hexdigest(), found


def _equal_blocks(one: bytes, other: bytes) -> Iterator[int]:
    if one == other:
        yield from range(len(one) // _BLOCK)
        return
    mixed = (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).to_bytes(len(one), "big")
    if _ZEROS in mixed:
        yield from (i for i in range(len(mixed) // _BLOCK) if mixed[i * _BLOCK : (i + 1) * _BLOCK] == _ZEROS)


def _is_blank(page: bytes, key: OfficeKey) -> bool:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    start = page[_IV_AT : _IV_AT + _BLOCK]
    opening = Cipher(algorithms.AES(key.secret), modes.CBC(start)).decryptor()
    return not any(opening.update(page[:_IV_AT]))
