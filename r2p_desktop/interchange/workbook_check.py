"""What a workbook must satisfy before the reader of workbooks may touch it: sizes, packing, no DTD, no password."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Literal
from xml.parsers import expat

from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.limits import Limits

FileKind = Literal["zip", "ole", "text"]
_CHUNK = 256 * 1024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
_XML = (".xml", ".rels", ".vml")


def file_kind(path: Path) -> FileKind:
    """What the first bytes of a file say it is, whatever its name says."""
    with path.open("rb") as file:
        head = file.read(8)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return "zip"
    return "ole" if head == _OLE else "text"


def check_workbook(path: Path, limits: Limits) -> None:
    """Refuse what is no harmless workbook. Raises BadInput with one sentence."""
    if file_kind(path) == "ole":
        _check_ole(path)
    else:
        _check_zip(path, limits)


def damaged(name: str) -> BadInput:
    """The refusal of a workbook that cannot be read."""
    return BadInput(
        message(
            "'{name}' is damaged or is no workbook. Nothing was imported. "
            "Open it in the spreadsheet program, save it again as .xlsx, and import that file.",
            name=name,
        )
    )


def protected(name: str) -> BadInput:
    """The refusal of a workbook that needs a password."""
    return BadInput(
        message(
            "'{name}' is protected by a password. Nothing was imported. "
            "Open it in the spreadsheet program, save a copy without a password, and import that copy.",
            name=name,
        )
    )


def too_large(name: str, what: Message) -> BadInput:
    """The refusal of a file that asks for more than the import allows; `what` says of what."""
    return BadInput(
        message(
            "'{name}' is too large to import: {what}. Nothing was imported. Split the list and import the parts.",
            name=name,
            what=what,
        )
    )


def _check_ole(path: Path) -> None:
    # An encrypted .xlsx is an OLE file with a stream of this name; the directory holds it in UTF-16.
    with path.open("rb") as file:
        if "EncryptedPackage".encode("utf-16-le") in file.read():
            raise protected(path.name)


def _check_zip(path: Path, limits: Limits) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _check_sizes(path.name, parts, limits)
            names = {part.filename for part in parts}
            if not names.intersection(_WORKBOOK_PARTS):
                raise BadInput(
                    message(
                        "'{name}' is no workbook. Nothing was imported. Save the list as .xlsx, .ods or .csv and import that file.",
                        name=path.name,
                    )
                )
            for part in parts:
                _check_part(path.name, archive, part)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        OverflowError,
    ) as problem:
        raise damaged(path.name) from problem


def _check_sizes(name: str, parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(parts) > limits.zip_parts:
        raise too_large(name, message("it has more than {n} parts", n=limits.zip_parts))
    if sum(part.file_size for part in parts) > limits.zip_unpacked_bytes:
        raise too_large(
            name, message("unpacked it takes more than {n} MB", n=limits.zip_unpacked_bytes // 1024**2)
        )
    for part in parts:
        if part.flag_bits & 1:
            raise protected(name)
        if part.file_size > limits.zip_ratio_from_bytes and part.file_size > limits.zip_ratio * max(
            part.compress_size, 1
        ):
            raise too_large(name, message("a part of it is packed more than {n} to 1", n=limits.zip_ratio))


def _check_part(name: str, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Unpack a part to the end: its size is what the directory says, or the check sum at the end is wrong."""
    watch = _Prolog() if part.filename.lower().endswith(_XML) else None
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            if watch is not None:
                watch.feed(chunk)
    if watch is not None and watch.has_dtd:
        raise BadInput(
            message(
                "'{name}' holds a document type definition, which no spreadsheet program writes. Nothing was imported. "
                "Open it in the spreadsheet program, save it again, and import that file.",
                name=name,
            )
        )
    if part.filename == "META-INF/manifest.xml" and b"encryption-data" in archive.read(part):
        raise protected(name)


class _RootReached(Exception):
    """The first element begins: no DTD can follow."""


class _Prolog:
    """Reads the beginning of an XML part up to its first element and says whether a DTD stands there."""

    def __init__(self) -> None:
        self.has_dtd = False
        self._done = False
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._element

    def feed(self, chunk: bytes) -> None:
        if self._done:
            return
        try:
            self._parser.Parse(chunk, False)
        except _RootReached:
            self._done = True
        except expat.ExpatError:
            # Not XML: the reader of workbooks will refuse or skip the part.
            self._done = True

    def _doctype(self, *_: object) -> None:
        self.has_dtd = True
        raise _RootReached

    def _element(self, *_: object) -> None:
        raise _RootReached
