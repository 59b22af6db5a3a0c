"""SQLite's trees of pages, walked without SQLite: the rows of a table, what of it is out of reach, and index entries."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeAlias

from r2p_desktop.storage.pages import USABLE, Pages

Value: TypeAlias = "int | float | str | bytes | None"
TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_DEEPEST = 40
_LEAST, _MOST = -(1 << 63), (1 << 63) - 1
_OVERFLOWING = (ValueError, IndexError, struct.error)


@dataclass
class Reached:
    """What a walk met: the pages it stood on, and the ranges of row ids (both ends included) that are out of reach."""

    pages: set[int] = field(default_factory=set)
    lost: list[tuple[int, int]] = field(default_factory=list)

    def is_lost(self, row_id: int) -> bool:
        return any(low <= row_id <= high for low, high in self.lost)


def first_byte(content: bytes, number: int) -> int:
    """What kind of page it is."""
    return content[100 if number == 1 else 0]


def table_rows(pages: Pages, root: int, reached: Reached) -> Iterator[tuple[int, list[Value]]]:
    """(row id, values) of every row of a table that can be read whole, in order; `reached` tells the rest."""
    yield from _table(pages, root, _LEAST, _MOST, reached, 0)


def _table(
    pages: Pages, number: int, low: int, high: int, reached: Reached, depth: int
) -> Iterator[tuple[int, list[Value]]]:
    content = pages.page(number)
    if content is None or number in reached.pages or depth > _DEEPEST:
        reached.lost.append((low, high))
        return
    reached.pages.add(number)
    kind = first_byte(content, number)
    try:
        if kind == TABLE_LEAF:
            yield from leaf_rows(pages, number, content, reached)
            return
        if kind != TABLE_INNER:
            raise ValueError("no page of a table")
        children = _children(content, number)
    except _OVERFLOWING:
        reached.lost.append((low, high))
        return
    for child, last in children:
        upper = high if last is None else last
        yield from _table(pages, child, low, upper, reached, depth + 1)
        low = upper + 1


def _children(content: bytes, number: int) -> list[tuple[int, int | None]]:
    """(page, greatest row id below it) of an inner page; the last has no greatest."""
    start = 100 if number == 1 else 0
    cells = _cells(content, start, 12)
    found: list[tuple[int, int | None]] = []
    for at in cells:
        (child,) = struct.unpack_from(">I", content, at)
        found.append((child, _varint(content, at + 4)[0]))
    (right,) = struct.unpack_from(">I", content, start + 8)
    return [*found, (right, None)]


def leaf_rows(
    pages: Pages, number: int, content: bytes, reached: Reached
) -> Iterator[tuple[int, list[Value]]]:
    """The rows of one leaf of a table."""
    for at in _cells(content, 100 if number == 1 else 0, 8):
        row_id = None
        try:
            size, at = _varint(content, at)
            row_id, at = _varint(content, at)
            payload = _payload(pages, content, at, size, USABLE - 35, reached)
            values = record(payload)
        except _OVERFLOWING:
            if row_id is not None:
                reached.lost.append((row_id, row_id))
            continue
        yield row_id, values


def index_entries(pages: Pages, root: int, reached: Reached, depth: int = 0) -> Iterator[list[Value]]:
    """The entries of an index that can be read, in no order: the indexed values, then the row id."""
    content = pages.page(root)
    if content is None or root in reached.pages or depth > _DEEPEST:
        reached.lost.append((_LEAST, _MOST))
        return
    reached.pages.add(root)
    try:
        inner = first_byte(content, root) == INDEX_INNER
        cells = _cells(content, 100 if root == 1 else 0, 12 if inner else 8)
        below = [struct.unpack_from(">I", content, at)[0] for at in cells] if inner else []
        below += [struct.unpack_from(">I", content, 8)[0]] if inner else []
    except _OVERFLOWING:
        return
    for at in cells:
        try:
            size, at = _varint(content, at + (4 if inner else 0))
            yield record(_payload(pages, content, at, size, (USABLE - 12) * 64 // 255 - 23, reached))
        except _OVERFLOWING:
            continue
    for child in below:
        yield from index_entries(pages, child, reached, depth + 1)


def stand_on(pages: Pages, root: int, reached: Reached, depth: int = 0) -> None:
    """Note every page of a tree that can be reached, whatever is in it."""
    content = pages.page(root)
    if content is None or root in reached.pages or depth > _DEEPEST:
        return
    reached.pages.add(root)
    with suppress(*_OVERFLOWING):
        if first_byte(content, root) == TABLE_INNER:
            for child, _ in _children(content, root):
                stand_on(pages, child, reached, depth + 1)


def free_pages(pages: Pages) -> set[int] | None:
    """The pages the file holds in reserve; None when the list of them cannot be read to its end."""
    first = pages.page(1)
    if first is None:
        return None
    found: set[int] = set()
    trunk, count = struct.unpack_from(">II", first, 32)
    while trunk:
        content = pages.page(trunk)
        if content is None or trunk in found:
            return None
        found.add(trunk)
        trunk, leaves = struct.unpack_from(">II", content)
        if leaves > USABLE // 4 - 2:
            return None
        found.update(struct.unpack_from(f">{leaves}I", content, 8))
    return found if len(found) == count else None


# One page ----------------------------------------------------------------------------------------------------


def _cells(content: bytes, start: int, header: int) -> list[int]:
    (count,) = struct.unpack_from(">H", content, start + 3)
    if start + header + 2 * count > USABLE:
        raise ValueError("more cells than a page can hold")
    return list(struct.unpack_from(f">{count}H", content, start + header))


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = content[at + step]
        if step == 8:
            value = value << 8 | byte
            return (value - (1 << 64) if value >= 1 << 63 else value), at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise AssertionError("unreachable")


def _payload(pages: Pages, content: bytes, at: int, size: int, most: int, reached: Reached) -> bytes:
    """A cell's content, with what runs over into further pages. Raises ValueError when a part is out of reach."""
    if size < 0 or size > pages.count * USABLE:
        raise ValueError("a size that cannot be")
    if size <= most:
        if at + size > USABLE:
            raise ValueError("a cell that leaves its page")
        return content[at : at + size]
    least = (USABLE - 12) * 32 // 255 - 23
    local = least + (size - least) % (USABLE - 4)
    local = local if local <= most else least
    parts, left = [content[at : at + local]], size - local
    (following,) = struct.unpack_from(">I", content, at + local)
    mine: set[int] = set()
    while left > 0:
        page = pages.page(following)
        if page is None or following in mine:
            raise ValueError("a part of the row is out of reach")
        mine.add(following)
        parts.append(page[4 : 4 + min(left, USABLE - 4)])
        left -= USABLE - 4
        (following,) = struct.unpack_from(">I", page)
    reached.pages |= mine
    return b"".join(parts)


def record(payload: bytes) -> list[Value]:
    """The values of one row as stored. Raises ValueError or IndexError when they make no sense."""
    header, at = _varint(payload, 0)
    if not 0 < header <= len(payload):
        raise ValueError("no record")
    found: list[Value] = []
    body = header
    while at < header:
        kind, at = _varint(payload, at)
        value, body = _value(payload, kind, body)
        found.append(value)
    if body != len(payload) or at != header:
        raise ValueError("a record of another length")
    return found


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in {8, 9}:
        return kind - 8, at
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    size = _INTEGERS.get(kind, (kind - 12) // 2)
    part = payload[at : at + size]
    if kind in {10, 11} or kind < 0 or len(part) != size:
        raise ValueError("a value that cannot be")
    if kind in _INTEGERS:
        return int.from_bytes(part, "big", signed=True), at + size
    return (part if kind % 2 == 0 else part.decode("utf-8")), at + size
