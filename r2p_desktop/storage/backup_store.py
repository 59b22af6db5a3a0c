"""The stored files that all backups of a place share: brought in once, proven in turn, swept when none needs them."""

from __future__ import annotations

import json
import logging
import os
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from r2p_desktop.errors import Cancelled, Damaged, NotFound, OfficeError
from r2p_desktop.storage import files
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.backup import STORE, SUBFOLDERS, FileFacts, has

_log = logging.getLogger(__name__)
_TURN = "proven.json"
_UNFINISHED = (".part", ".new")
BUDGET, DAILY_BUDGET = 4 << 20, 512 << 20
"""Bytes of earlier files that each backup reads again, and the day's first: 20 GB come round in six weeks, and no other
backup takes longer for it. At least one file is read."""

Keys = Mapping[str, str]
Cancel = Callable[[], bool]


def listing(folder: Path) -> dict[str, int]:
    """Every finished stored file below `folder`, by name with sub-folder, and its size; reads no file."""
    return {name: entry.stat().st_size for name, entry in _finished(folder)}


def names(folder: Path) -> set[str]:
    """The same names without the sizes, which on many drives must be asked file by file."""
    return {name for name, _ in _finished(folder)}


def _finished(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for sub in SUBFOLDERS:
        with suppress(FileNotFoundError), os.scandir(folder / sub) as entries:
            for entry in entries:
                if entry.is_file() and not entry.name.endswith(_UNFINISHED):
                    yield f"{sub}/{entry.name}", entry


class Store:
    """The `files` folder of one place. `cancelled` is asked between files."""

    def __init__(self, place: Path, cancelled: Cancel = lambda: False) -> None:
        self.path = place / STORE
        self._turn = place / _TURN
        self._cancelled = cancelled
        self._here: dict[str, int] | None = None

    @property
    def here(self) -> dict[str, int]:
        """What is in it, by name and size."""
        if self._here is None:
            self._here = listing(self.path)
        return self._here

    def bring(
        self,
        source: Path,
        known: Mapping[str, FileFacts],
        named: Iterable[str],
        keys: Callable[[Collection[str]], Keys],
    ) -> tuple[dict[str, FileFacts], tuple[str, ...]]:
        """Take over what is new in an office's folder; returns all that a backup of now needs, and what is lost.

        `known` are the facts of the newest backup here: a file it lists that lies here in its size is not read
        again. `named` is what the database names; a lost file that an earlier backup has stays in the new one too.
        A newcomer is proven by the key its row holds (`keys` is asked for those alone): no damaged file gets in, and
        none that is here is ever written over by one.
        """
        live = names(source)
        needed: dict[str, FileFacts] = {}
        lost: list[str] = []
        wanted = {*live, *named}
        there = {n: f for n, f in known.items() if n in wanted and self.here.get(n) == f[0]}
        new = live - there.keys()
        secrets_of = keys(new) if new else {}
        for name in sorted(wanted):
            if self._cancelled():
                raise Cancelled
            if name in there:
                needed[name] = there[name]
            elif name in live:
                taken = self._take(source / name, name, secrets_of.get(name), known.get(name))
                if taken is None:
                    lost.append(name)
                else:
                    needed[name] = taken
            else:
                lost.append(name)
        if new:  # what a finished backup lists was settled with it
            self.settle()
        return needed, tuple(lost)

    def copy(self, source: Path | None, name: str, facts: FileFacts) -> bool:
        """Bring one file of known content; False when the source does not have it whole."""
        if self.here.get(name) == facts[0]:
            return True
        return source is not None and self._take(source, name, None, facts) is not None

    def _take(self, source: Path, name: str, key: str | None, facts: FileFacts | None) -> FileFacts | None:
        """Copy, read back from the drive, prove, and only then give the name; None when what came is not whole."""
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        passing = target.with_name(f"{secrets.token_hex(8)}.new")
        try:
            try:
                sha = files.copy_synced(source, passing)
            except (NotFound, Damaged):
                if not source.is_file():
                    return None
                raise
            found = (passing.stat().st_size, sha)
            if facts is not None and found != facts:
                return None
            if not has(passing, found) or not _opens(passing, key, target.name):
                return None
            if facts is None and key is None and name in self.here and not has(target, found):
                return None  # two that differ, and nothing tells which is right: what is here stays
            passing.replace(target)
            self.here[name] = found[0]
            return found
        finally:
            with suppress(OSError):
                passing.unlink(missing_ok=True)

    def settle(self) -> None:
        """Make what came survive a power cut."""
        for sub in SUBFOLDERS:
            if (self.path / sub).is_dir():
                files.fsync_folder(self.path / sub)

    def prove_some(
        self, needed: Mapping[str, FileFacts], mend: Callable[[str], Path | None], budget: int = BUDGET
    ) -> list[str]:
        """Read the next few files again, in turn; a bad one is replaced by the whole one `mend` knows.

        Returns the names that stay bad. Where the turn is, is kept beside the store, so every file comes round.
        """
        names = sorted(needed)
        after = self._last_proven()
        turn = [n for n in names if n > after] + [n for n in names if n <= after]
        bad, done = [], ""
        for name in turn:
            if budget <= 0 or self._cancelled():
                break
            facts = needed[name]
            if not has(self.path / name, facts) and not self._mend(name, facts, mend(name)):
                bad.append(name)
            budget -= facts[0]
            done = name
        if done:
            with suppress(OfficeError, OSError):
                files.write_bytes(self._turn, json.dumps({"after": done}).encode())
        return bad

    def _mend(self, name: str, facts: FileFacts, source: Path | None) -> bool:
        _log.info("a stored file in a place of backups is missing or has gone bad")
        self.here.pop(name, None)
        return source is not None and self._take(source, name, None, facts) is not None

    def _last_proven(self) -> str:
        with suppress(OSError, ValueError, KeyError, TypeError):
            return str(json.loads(self._turn.read_text("utf-8"))["after"])
        return ""

    def sweep(self, candidates: Iterable[str], still_needed: Iterable[Collection[str]]) -> int:
        """Remove files that only removed backups needed; returns how many. `still_needed` are lists of what stays, of
        which no more are asked for than it takes to know of each candidate."""
        doubtful = {name for name in candidates if name in self.here}
        lists = iter(still_needed)
        while doubtful and (needed := next(lists, None)) is not None:
            doubtful.difference_update(needed)
        for name in doubtful:
            (self.path / name).unlink(missing_ok=True)
            self.here.pop(name, None)
        return len(doubtful)


def _opens(file: Path, key: str | None, name: str) -> bool:
    """Whether a stored file decrypts under its row's key to the content it is named by; True when no row names it."""
    if key is None:
        return True
    try:
        for _ in FileStore(file.parent).open_as(file, name, key):
            pass
    except Damaged:
        return False
    return True
