"""Stored files - attachments and issued papers - encrypted one by one, each with a key of its own.

A file is named by a hash of its content under its own key and never changes; the key stands in the row that
names the file. So renewing the office's key touches no file, and the same file in two offices has two names.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import struct
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa

from r2p_desktop.errors import Damaged, NotFound
from r2p_desktop.i18n import message
from r2p_desktop.storage import files

CHUNK = 256 * 1024
_MAGIC = b"R2PF1\n"
_TAG = 16
_KEY = 32
_LAST = 1 << 63
_NAME_LENGTH = 40


@dataclass(frozen=True)
class StoredFile:
    """What a row keeps of a stored file: its name, its key in hex, its size in bytes and hex SHA-256 (both of
    the content, before encryption)."""

    name: str
    key: str
    size: int
    sha256: str


class FileStore:
    """The stored files of one sub-folder of an office."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def store(self, stream: BinaryIO) -> StoredFile:
        """Encrypt what the stream gives, to its end; on return it is on the disk. Call before writing the row.

        Raises NoSpace, ReadOnly or NotFound; nothing is then left behind.
        """
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = secrets.token_bytes(_KEY)
        cipher = AESGCM(key)
        naming = hmac.new(key, b"r2p-desktop stored file", "sha256")
        digest, size = hashlib.sha256(), 0
        passing = self._folder / f"{secrets.token_hex(8)}.new"
        try:
            with files.written_atomically(passing) as out:
                out.write(_MAGIC)
                for number, chunk, is_last in _chunks(stream):
                    naming.update(chunk)
                    digest.update(chunk)
                    size += len(chunk)
                    out.write(cipher.encrypt(_nonce(number, is_last), chunk, _MAGIC))
            name = naming.hexdigest()[:_NAME_LENGTH]
            with files.explained(self._folder):
                passing.replace(self._folder / name)
                files.fsync_folder(self._folder)
        except BaseException:
            with suppress(OSError):
                passing.unlink(missing_ok=True)
            raise
        return StoredFile(name, key.hex(), size, digest.hexdigest())

    def open(self, name: str, key: str) -> Iterator[bytes]:
        """The content in chunks, each proven before it is given out. Raises NotFound or Damaged."""
        yield from self.open_as(self._path(name), name, key)

    def open_as(self, path: Path, name: str, key: str) -> Iterator[bytes]:
        """The same of a file that does not bear its own name (yet). Raises as `open`."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        secret = bytes.fromhex(key)
        cipher = AESGCM(secret)
        naming = hmac.new(secret, b"r2p-desktop stored file", "sha256")
        with files.explained(path), path.open("rb") as stream:
            if stream.read(len(_MAGIC)) != _MAGIC:
                raise _damaged(path)
            for number, sealed, is_last in _chunks(stream, CHUNK + _TAG):
                try:
                    chunk = cipher.decrypt(_nonce(number, is_last), sealed, _MAGIC)
                except InvalidTag as error:
                    raise _damaged(path) from error
                naming.update(chunk)
                yield chunk
        if naming.hexdigest()[:_NAME_LENGTH] != name:
            raise _damaged(path)

    def read(self, name: str, key: str) -> bytes:
        """The whole content. Raises NotFound or Damaged."""
        return b"".join(self.open(name, key))

    def _path(self, name: str) -> Path:
        path = self._folder / name
        if len(name) != _NAME_LENGTH or not name.isalnum() or not path.is_file():
            raise NotFound(
                message(
                    "The stored file {name} is missing from {folder}. The record is as it was. "
                    "Restore it from a backup.",
                    name=name,
                    folder=str(self._folder),
                )
            )
        return path


def _damaged(path: Path) -> Damaged:
    return Damaged(
        message(
            "The stored file {file} is damaged. It was not changed. Restore it from a backup.", file=str(path)
        )
    )


def _nonce(number: int, is_last: bool) -> bytes:
    """A chunk's place, and whether the file ends there: chunks can be neither reordered nor cut off."""
    return struct.pack(">IQ", 0, number | (_LAST if is_last else 0))


def _chunks(stream: BinaryIO, size: int = CHUNK) -> Iterator[tuple[int, bytes, bool]]:
    """Numbered chunks and whether each is the last; an empty stream has one empty chunk."""
    chunk, number = _full(stream, size), 0
    while True:
        following = _full(stream, size)
        yield number, chunk, not following
        if not following:
            return
        chunk, number = following, number + 1


def _full(stream: BinaryIO, size: int) -> bytes:
    """Exactly `size` bytes unless the stream ends: pipes and sockets give less at a time."""
    parts: list[bytes] = []
    while size > 0 and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def named_files(metadata: sa.MetaData, connection: Any) -> Iterable[tuple[str, str]]:
    """(sub-folder, name) of every stored file that a row of this raw connection names.

    A column that holds such a name says so: `info={"stored_in": "issued"}`. Columns that the file, being older
    than the model, does not have yet are passed over.
    """
    for table in metadata.tables.values():
        present = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
        for column in table.columns:
            place = column.info.get("stored_in")
            if place and column.name in present:
                rows = connection.execute(f'SELECT DISTINCT "{column.name}" FROM "{table.name}"')
                yield from ((str(place), str(name)) for (name,) in rows if name)


def file_keys(metadata: sa.MetaData, connection: Any, names: Collection[str] | None = None) -> dict[str, str]:
    """The key of every stored file that a row names, or of those among `names`, by the file's name with sub-folder.

    A column `pdf_name` that says where its file is stored has its key beside it in `pdf_key`.
    """
    found: dict[str, str] = {}
    wanted = None if names is None else json.dumps([name.rpartition("/")[2] for name in names])
    for table in metadata.tables.values():
        present = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
        for column in table.columns:
            place, key = column.info.get("stored_in"), column.name.removesuffix("_name") + "_key"
            if place and {column.name, key} <= present:
                rows = connection.execute(
                    f'SELECT "{column.name}", "{key}" FROM "{table.name}" '
                    f'WHERE ?1 IS NULL OR "{column.name}" IN (SELECT value FROM json_each(?1))',
                    (wanted,),
                )
                found.update({f"{place}/{name}": str(secret) for name, secret in rows if name and secret})
    return found
