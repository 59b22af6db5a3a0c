"""A disk that forgets: replays a recorded order of writes and gives back the files as a power cut would leave them.

What was followed by a returned fsync stays: bytes by an fsync of the file, names by an fsync of their folder. Of all
the rest any part may be lost: writes in any choice, torn at sectors of 512 bytes; names from some point on, since a
file system keeps their order.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

SECTOR = 512


class Write(NamedTuple):
    """Bytes put at a place; `data` None cuts the file off there."""

    offset: int
    data: bytes | None

    def put(self, content: bytearray) -> None:
        if self.data is None:
            del content[self.offset :]
            content.extend(bytes(max(0, self.offset - len(content))))
            return
        content.extend(bytes(max(0, self.offset - len(content))))
        content[self.offset : self.offset + len(self.data)] = self.data

    def torn(self, rng: random.Random) -> Iterator[Write]:
        """Some of the sectors this write covers."""
        if self.data is None:
            yield self
            return
        start = self.offset
        while start < self.offset + len(self.data):
            end = min((start // SECTOR + 1) * SECTOR, self.offset + len(self.data))
            if rng.random() < 0.5:
                yield Write(start, self.data[start - self.offset : end - self.offset])
            start = end


@dataclass
class File:
    """What the program sees of a file, what is safe of it, and the writes in between."""

    seen: bytearray = field(default_factory=bytearray)
    safe: bytearray = field(default_factory=bytearray)
    waiting: list[Write] = field(default_factory=list)

    def write(self, write: Write) -> None:
        write.put(self.seen)
        self.waiting.append(write)

    def sync(self) -> None:
        self.safe = bytearray(self.seen)
        self.waiting.clear()

    def after_the_cut(self, rng: random.Random, kept: float) -> bytes:
        content = bytearray(self.safe)
        for write in self.waiting:
            if rng.random() < kept:
                for part in write.torn(rng) if rng.random() < 0.2 else (write,):
                    part.put(content)
        return bytes(content)


@dataclass
class Folder:
    seen: dict[str, File | Folder] = field(default_factory=dict)
    safe: dict[str, File | Folder] = field(default_factory=dict)
    waiting: list[Renamed] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.waiting:
            change.keep()
        self.waiting.clear()


@dataclass
class Renamed:
    """A name given or taken, in one folder or two; it is kept in both or in neither."""

    taken: tuple[Folder, str] | None
    given: tuple[Folder, str, File | Folder] | None
    kept: bool = False

    def see(self) -> None:
        if self.taken is not None:
            del self.taken[0].seen[self.taken[1]]
        if self.given is not None:
            folder, name, what = self.given
            folder.seen[name] = what
        for folder in {id(f): f for f in self._folders()}.values():
            folder.waiting.append(self)

    def keep(self) -> None:
        if self.kept:
            return
        self.kept = True
        if self.taken is not None:
            self.taken[0].safe.pop(self.taken[1], None)
        if self.given is not None:
            folder, name, what = self.given
            folder.safe[name] = what

    def _folders(self) -> Iterator[Folder]:
        if self.taken is not None:
            yield self.taken[0]
        if self.given is not None:
            yield self.given[0]


class Disk:
    """The files below one folder, `root`; every other path is none of its business."""

    def __init__(self, root: Path, content: Path) -> None:
        """`root` is how the paths to come begin, `content` a copy of what was there, and safe, at the start."""
        self._root = PurePosixPath(root)
        self.top = Folder()
        self._fill(self.top, content)

    def _fill(self, folder: Folder, place: Path) -> None:
        for path in sorted(place.iterdir()):
            if path.is_dir():
                inner = Folder()
                self._fill(inner, path)
                folder.seen[path.name] = folder.safe[path.name] = inner
            else:
                content = path.read_bytes()
                folder.seen[path.name] = folder.safe[path.name] = File(bytearray(content), bytearray(content))

    def is_ours(self, path: str) -> bool:
        return PurePosixPath(path).is_relative_to(self._root)

    def find(self, path: str) -> File | Folder:
        """What the program sees there. Raises KeyError."""
        what: File | Folder = self.top
        for name in PurePosixPath(path).relative_to(self._root).parts:
            if not isinstance(what, Folder):
                raise KeyError(path)
            what = what.seen[name]
        return what

    def parent(self, path: str) -> tuple[Folder, str]:
        place = PurePosixPath(path)
        folder = self.find(str(place.parent))
        if not isinstance(folder, Folder):
            raise KeyError(path)
        return folder, place.name

    def make(self, path: str, what: File | Folder) -> File | Folder:
        Renamed(None, (*self.parent(path), what)).see()
        return what

    def remove(self, path: str) -> None:
        Renamed(self.parent(path), None).see()

    def rename(self, source: str, target: str) -> None:
        taken, given = self.parent(source), self.parent(target)
        Renamed(taken, (*given, taken[0].seen[taken[1]])).see()

    def cut(self, to: Path, rng: random.Random) -> None:
        """Write into `to` what is left when the power fails now. Nothing of the disk is changed."""
        kept = rng.choice((0.0, 0.3, 0.7, 1.0))
        self._cut(self.top, to, rng, kept, _survivors(self.top, rng, kept))

    def _cut(self, folder: Folder, to: Path, rng: random.Random, kept: float, alive: set[int]) -> None:
        to.mkdir(parents=True)
        names = dict(folder.safe)
        for change in folder.waiting:
            if id(change) not in alive:
                continue
            if change.taken is not None and change.taken[0] is folder:
                names.pop(change.taken[1], None)
            if change.given is not None and change.given[0] is folder:
                names[change.given[1]] = change.given[2]
        for name, what in sorted(names.items()):
            if isinstance(what, Folder):
                self._cut(what, to / name, rng, kept, alive)
            elif not name.endswith("-shm"):  # mapped memory: never synced, made anew by whoever opens first
                (to / name).write_bytes(what.after_the_cut(rng, kept))


def _survivors(folder: Folder, rng: random.Random, kept: float) -> set[int]:
    """Changes of names that reached the disk by themselves: in each folder the first ones, up to some point."""
    reached = 0
    while reached < len(folder.waiting) and rng.random() < kept:
        reached += 1
    alive = {id(change) for change in folder.waiting if change.kept}
    alive |= {id(change) for change in folder.waiting[:reached]}
    for what in {**folder.safe, **folder.seen}.values():
        if isinstance(what, Folder):
            alive |= _survivors(what, rng, kept)
    return alive
