"""Records what a program asks of the file system, with strace, and replays it onto a `Disk` step by step.

Reads are not recorded: SQLite says where it writes each time, and a Python file seeks between reading and writing.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lost_power import Disk, File, Folder, Write

CALLS = (
    "open", "openat", "creat", "close", "dup", "dup2", "dup3", "write", "pwrite64", "writev", "pwritev", "ftruncate",
    "truncate", "fallocate", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "linkat", "symlink",
    "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "lseek", "copy_file_range", "sendfile", "msync", "chdir",
)  # fmt: skip
_LINE = re.compile(r"(\d+) +(.*)")
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?: .*)?$")
_UNFINISHED = re.compile(r"(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>,? ?(.*)")
_ARGUMENT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|([^,"\[\]]+)|\[[^\]]*\]')
_HERE = "AT_FDCWD"


class CannotRecord(Exception):
    """strace is missing or may not watch a process here."""


class NotUnderstood(Exception):
    """The recording holds a call on a file of ours that the replay does not know."""


def record(command: Sequence[str], file: Path) -> bytes:
    """Run a command under strace, the recording into `file`; gives its standard output. Raises CannotRecord."""
    tool = shutil.which("strace")
    if tool is None:
        raise CannotRecord("strace is not installed")
    words = [
        tool,
        "-f",
        "-xx",
        "-s",
        str(1 << 26),
        "-e",
        f"trace={','.join(CALLS)}",
        "-e",
        "signal=none",
        "-o",
        str(file),
    ]
    if subprocess.run([*words[:-2], "-o", "/dev/null", "true"], capture_output=True, check=False).returncode:
        raise CannotRecord("strace may not watch a process here")
    done = subprocess.run([*words, *command], stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}")
    return done.stdout


def calls(file: Path) -> Iterator[tuple[str, list[bytes | str], int]]:
    """Name, arguments (strings as bytes) and result of every call, in the order they returned."""
    begun: dict[str, str] = {}
    with file.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            match = _LINE.match(line.rstrip("\n"))
            if match is None:
                continue
            process, text = match.groups()
            if unfinished := _UNFINISHED.match(text):
                begun[process] = unfinished[1]
                continue
            if resumed := _RESUMED.match(text):
                text = begun.pop(process) + resumed[1]
            if call := _CALL.match(text):
                yield call[1], list(_arguments(call[2])), int(call[3])


def _arguments(text: str) -> Iterator[bytes | str]:
    place = 0
    while place < len(text):
        match = _ARGUMENT.match(text, place)
        if match is None:
            place += 1
            continue
        if match[1] is not None:
            yield bytes.fromhex(match[1].replace("\\x", ""))
        elif match[2] is not None:
            if match[2].strip():
                yield match[2].strip()
        else:
            yield match[0]
        place = match.end()


@dataclass
class _Open:
    """What a descriptor is open on, under which path, and the place of its next write."""

    what: File | Folder
    path: str
    appending: bool
    place: int = 0


class Replay:
    """Turns calls into changes of a disk; what is written to standard output is handed to `said` in between."""

    def __init__(self, disk: Disk, said: Callable[[bytes], None]) -> None:
        self._disk = disk
        self._said = said
        self._open: dict[int, _Open] = {}

    def call(self, name: str, words: list[bytes | str], result: int) -> bool:
        """Replay one call; whether it changed the disk or what is safe of it."""
        if result < 0:
            return False
        if name in {"open", "openat", "creat"}:
            return self._on_open(name, words, result)
        if name in {"close", "dup", "dup2", "dup3", "lseek"}:
            return self._on_descriptor(name, words, result)
        if name in {"write", "pwrite64", "ftruncate", "fallocate", "fsync", "fdatasync"}:
            return self._on_file(name, words, result)
        if name in {"mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat", "renameat2"}:
            return self._on_name(name, words)
        if name in {"copy_file_range", "sendfile"}:
            return self._on_copy(name, words, result)
        return self._refuse_if_ours(name, words)

    def _path(self, at: bytes | str, name: bytes) -> str | None:
        """The path of a call when it is ours."""
        path = name.decode()
        if not path.startswith("/") and at != _HERE:
            found = self._open.get(int(str(at)))
            return None if found is None else f"{found.path}/{path}"
        return path if path.startswith("/") and self._disk.is_ours(path) else None

    def _on_open(self, name: str, words: list[bytes | str], result: int) -> bool:
        at, rest = (words[0], words[1:]) if name == "openat" else (_HERE, words)
        path = self._path(at, _bytes(rest[0]))
        self._open.pop(result, None)
        if path is None:
            return False
        flags = str(rest[1]) if name != "creat" else "O_CREAT|O_TRUNC"
        changed = False
        try:
            what = self._disk.find(path)
        except KeyError:
            if "O_CREAT" not in flags:
                raise
            what, changed = self._disk.make(path, File()), True
        if "O_TRUNC" in flags and isinstance(what, File) and what.seen:
            what.write(Write(0, None))
            changed = True
        self._open[result] = _Open(what, path, "O_APPEND" in flags)
        return changed

    def _on_descriptor(self, name: str, words: list[bytes | str], result: int) -> bool:
        number = int(str(words[0]))
        found = self._open.get(number)
        if name == "close":
            self._open.pop(number, None)
        elif found is not None and name == "lseek":
            found.place = result
        elif found is not None:
            self._open[result] = found
        elif name.startswith("dup"):
            self._open.pop(result, None)
        return False

    def _on_file(self, name: str, words: list[bytes | str], result: int) -> bool:
        number = int(str(words[0]))
        if name == "write" and number == 1 and 1 not in self._open:
            self._said(_bytes(words[1]))
            return False
        found = self._open.get(number)
        if found is None:
            return False
        if name in {"fsync", "fdatasync"}:
            found.what.sync()
        elif not isinstance(found.what, File) or name == "fallocate":
            raise NotUnderstood(f"{name} {words[0]} on {found.path}")
        elif name == "ftruncate":
            found.what.write(Write(int(str(words[1])), None))
        elif name == "pwrite64":
            found.what.write(Write(int(str(words[3])), _bytes(words[1])[:result]))
        else:
            self._append(found, _bytes(words[1])[:result])
        return True

    @staticmethod
    def _append(found: _Open, data: bytes) -> None:
        assert isinstance(found.what, File)
        place = len(found.what.seen) if found.appending else found.place
        found.what.write(Write(place, data))
        found.place = place + len(data)

    def _on_name(self, name: str, words: list[bytes | str]) -> bool:
        paths = [self._path(at, given) for at, given in _named(name, words)]
        if not any(paths):
            return False
        if None in paths:
            raise NotUnderstood(f"{name} across the office's edge: {words}")
        first, *others = [path for path in paths if path is not None]
        if name.startswith("mkdir"):
            self._disk.make(first, Folder())
        elif name.startswith("rename"):
            self._disk.rename(first, others[0])
        else:
            self._disk.remove(first)
        return True

    def _on_copy(self, name: str, words: list[bytes | str], result: int) -> bool:
        """`sendfile`, by which Python copies files."""
        to = self._open.get(int(str(words[0 if name == "sendfile" else 2])))
        if to is None or result == 0:
            return False
        source = self._open.get(int(str(words[1])))
        if name != "sendfile" or source is None or not isinstance(source.what, File):
            raise NotUnderstood(f"{name} into {to.path}")
        asked = str(words[2])
        start = int(asked.strip("[]")) if asked.startswith("[") else source.place
        self._append(to, bytes(source.what.seen[start : start + result]))
        if not asked.startswith("["):
            source.place += result
        return True

    def _refuse_if_ours(self, name: str, words: list[bytes | str]) -> bool:
        for word in words:
            ours = isinstance(word, bytes) and word.startswith(b"/") and self._disk.is_ours(word.decode())
            if ours or (
                isinstance(word, str)
                and name.startswith(("writev", "pwritev"))
                and int(words[0]) in self._open
            ):
                raise NotUnderstood(f"{name} {words[:2]}")
        return False


def _named(name: str, words: list[bytes | str]) -> list[tuple[bytes | str, bytes]]:
    """The folder descriptor and path of each path argument."""
    if name.endswith(("at", "at2")):
        places = (0, 2) if name.startswith("rename") else (0,)
        return [(words[n], _bytes(words[n + 1])) for n in places]
    return [(_HERE, word) for word in words if isinstance(word, bytes)]


def _bytes(word: bytes | str) -> bytes:
    if not isinstance(word, bytes):
        raise NotUnderstood(f"{word} is no text")
    return word
