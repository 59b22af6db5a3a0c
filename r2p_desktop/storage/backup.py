"""Backups: the whole office as one folder that opens on a machine which never saw the office.

A backup is `office.db`, `keys.json`, every attachment and issued paper, and `manifest.json` with a hash of each.
It is written beside its final name, checked, synced and only then renamed: what has a backup's name is whole.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.clock import Clock
from r2p_desktop.errors import AlreadyExists, BadInput, Cancelled, Damaged, NotFound, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import faults, files, keyfile
from r2p_desktop.storage.folder import OfficeFolder, refuse_sync_folder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

KEPT = 10
MANIFEST = "manifest.json"
_FORMAT = 1
_PAGES_A_STEP = 2000
_SUBFOLDERS = ("attachments", "issued")
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Backup:
    """One finished backup. `files` maps each file's path inside it to size and hex SHA-256; `missing` names
    stored files that the database names but the office had lost already."""

    path: Path
    office_uid: str
    made_at: dt.datetime
    revision: str
    last_set: int
    files: Mapping[str, tuple[int, str]]
    missing: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(size for size, _ in self.files.values())

    def dump(self) -> bytes:
        body = {
            "format": _FORMAT,
            "office_uid": self.office_uid,
            "made_at": self.made_at.isoformat(),
            "revision": self.revision,
            "last_set": self.last_set,
            "files": {
                name: {"size": size, "sha256": sha} for name, (size, sha) in sorted(self.files.items())
            },
            "missing": list(self.missing),
        }
        return json.dumps(body, indent=1, sort_keys=True).encode() + b"\n"


def read(path: Path) -> Backup:
    """The backup in a folder, by its manifest. Raises NotFound, BadInput (no backup) or Damaged."""
    if not path.is_dir():
        raise NotFound(
            message(
                "There is no backup at {folder}. Nothing was changed. Choose a folder out of `backups`.",
                folder=str(path),
            )
        )
    if not (path / MANIFEST).is_file():
        raise BadInput(
            message(
                "{folder} is no backup: it has no manifest.json. Nothing was changed. "
                "Choose one of the dated folders that the program made.",
                folder=str(path),
            )
        )
    try:
        body = json.loads((path / MANIFEST).read_text("utf-8"))
        if body["format"] != _FORMAT:
            raise ValueError("another format")
        listed = {str(k): (int(v["size"]), str(v["sha256"])) for k, v in body["files"].items()}
        if any(Path(name).is_absolute() or ".." in Path(name).parts for name in listed):
            raise ValueError("a name that leads out of the backup")
        return Backup(
            path,
            str(body["office_uid"]),
            dt.datetime.fromisoformat(body["made_at"]),
            str(body["revision"]),
            int(body["last_set"]),
            listed,
            tuple(body["missing"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path) from error


def in_place(place: Path, office_uid: str | None = None) -> list[Backup]:
    """The finished backups in a folder, the newest first; only one office's when its uid is given."""
    found = []
    if place.is_dir():
        for entry in place.iterdir():
            with suppress(OfficeError):
                backup = read(entry)
                if office_uid in (None, backup.office_uid):
                    found.append(backup)
    return sorted(found, key=lambda b: (b.made_at, b.last_set, b.path.name), reverse=True)


def _damaged(path: Path) -> Damaged:
    return Damaged(
        message(
            "The backup {folder} is damaged or incomplete. Nothing was changed. Choose another backup.",
            folder=str(path),
        )
    )


@dataclass(frozen=True)
class Source:
    """What is backed up: an open raw connection of the office, its folder and key, and what its rows name.

    `named_files` gives (sub-folder, file name) of every stored file a row names, asked of the finished copy.
    """

    connection: Any
    folder: OfficeFolder
    key: OfficeKey
    office_uid: str
    revision: str
    named_files: Callable[[Any], Iterable[tuple[str, str]]]


def make(
    source: Source,
    place: Path,
    *,
    clock: Clock,
    keep: int | None = KEPT,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Backup:
    """Write a checked backup into `place` and let go of the oldest beyond `keep` (None keeps all).

    `progress(done, total)` counts pages. Raises Cancelled, NoSpace, ReadOnly, NotFound or Damaged; nothing with
    a backup's name is then left behind.
    """
    with files.explained(place):
        place.mkdir(parents=True, exist_ok=True)
        earlier = in_place(place, source.office_uid)
        target = _free_name(place, clock)
        part = target.with_name(target.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        try:
            backup = _fill(source, part, earlier[0] if earlier else None, clock, progress, cancelled)
            files.write_bytes(part / MANIFEST, backup.dump())
            if problems_of(part / "office.db", source.key):
                raise _damaged(part)
            part.rename(target)
            files.fsync_folder(place)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        if keep is not None:
            for old in in_place(place, source.office_uid)[keep:]:
                shutil.rmtree(old.path)
    return read(target)


def _free_name(place: Path, clock: Clock) -> Path:
    name = clock.now().strftime("%Y-%m-%dT%H-%M-%SZ")
    target, number = place / name, 1
    while target.exists():
        number += 1
        target = place / f"{name}-{number}"
    return target


def _fill(
    source: Source,
    part: Path,
    earlier: Backup | None,
    clock: Clock,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> Backup:
    copy = part / "office.db"
    last_set = _snapshot(source, copy, progress, cancelled)
    listed = {"office.db": (copy.stat().st_size, files.sha256_of(copy))}
    with suppress(NotFound, Damaged):
        # An office opened by its recovery code may have no keys left; the code opens the backup too.
        content = keyfile.read(source.folder).dump()
        for name in ("keys.json", "keys.twin.json"):
            files.write_bytes(part / name, content)
            listed[name] = (len(content), files.sha256_of(part / name))
    for name in _SUBFOLDERS:
        (part / name).mkdir()
        for file in sorted((source.folder.path / name).glob("*")):
            if cancelled():
                raise Cancelled
            if file.is_file() and file.suffix != ".part":
                listed[f"{name}/{file.name}"] = _add(
                    file, part / name / file.name, f"{name}/{file.name}", earlier
                )
        files.fsync_folder(part / name)
    missing = tuple(
        sorted(f"{sub}/{name}" for sub, name in _named(source, copy) if f"{sub}/{name}" not in listed)
    )
    return Backup(part, source.office_uid, clock.now(), source.revision, last_set, listed, missing)


def _snapshot(source: Source, copy: Path, progress: Progress | None, cancelled: Callable[[], bool]) -> int:
    """Copy one state of the database while others write; returns the newest change set in it."""

    def step(_status: int, left: int, total: int) -> None:
        if progress is not None:
            progress(total - left, total)
        if cancelled():
            raise Cancelled

    target = connect(copy, source.key, Access(create=True, network=True))
    try:
        with faults.explained(copy):
            # Without a pinned state the copy begins anew at every write of another connection, for ever.
            source.connection.execute("BEGIN")
            try:
                newest = source.connection.execute("SELECT coalesce(max(id), 0) FROM change_set").fetchone()[
                    0
                ]
                source.connection.backup(target, pages=_PAGES_A_STEP, progress=step, sleep=0)
            finally:
                source.connection.execute("ROLLBACK")
            target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
    with copy.open("rb+") as stream:
        os.fsync(stream.fileno())
    return int(newest)


def _add(file: Path, target: Path, name: str, earlier: Backup | None) -> tuple[int, str]:
    """Bring one stored file into the backup: shared with the backup before it where the drive can, else copied.

    Never shared with the live file: a bad sector there would then be one here too.
    """
    known = earlier.files.get(name) if earlier is not None else None
    if earlier is not None and known is not None and known[0] == file.stat().st_size:
        with suppress(OSError):
            if files.sha256_of(earlier.path / name) == known[1]:
                os.link(earlier.path / name, target)
                return known
    return file.stat().st_size, files.copy_synced(file, target)


def _named(source: Source, copy: Path) -> list[tuple[str, str]]:
    connection = connect(copy, source.key, Access(read_only=True))
    try:
        return list(source.named_files(connection))
    finally:
        connection.close()


def verify(path: Path, key: OfficeKey | None = None) -> Backup:
    """Read every byte of a backup again. With the key, the database's pages and structure too.

    Raises NotFound, BadInput or Damaged.
    """
    backup = read(path)
    for name, (size, sha) in backup.files.items():
        file = path / name
        if not file.is_file() or file.stat().st_size != size or files.sha256_of(file) != sha:
            raise _damaged(path)
    if "office.db" not in backup.files:
        raise _damaged(path)
    if key is not None and problems_of(path / "office.db", key):
        raise _damaged(path)
    return backup


def problems_of(file: Path, key: OfficeKey) -> list[str]:
    """What SQLCipher and SQLite have to say against a closed database file; [] when it is whole."""
    try:
        connection = connect(file, key, Access(read_only=True))
    except sqlcipher.Error as error:
        return [str(error)]
    try:
        return page_problems(connection)
    finally:
        connection.close()


def page_problems(connection: Any) -> list[str]:
    """The same over an open raw connection, which is of no more use once something was found."""
    found: list[str] = []
    for question in ("PRAGMA cipher_integrity_check", "PRAGMA quick_check"):
        try:
            found += [str(row[0]) for row in connection.execute(question) if row[0] != "ok"]
        except sqlcipher.Error as error:
            if not faults.is_damage(error):
                raise
            found.append(str(error))
    return found


def restore(path: Path, to: Path) -> OfficeFolder:
    """Make an office out of a backup, in a new or empty folder; the backup stays as it is.

    Every byte is checked before and after. Raises NotFound, BadInput, Damaged, AlreadyExists, NoSpace, ReadOnly.
    """
    refuse_sync_folder(to)
    with files.explained(to):
        if to.exists() and (not to.is_dir() or any(to.iterdir())):
            raise AlreadyExists(
                message(
                    "{folder} is not an empty folder. Nothing was restored. Choose a new or empty folder.",
                    folder=str(to),
                )
            )
        backup = verify(path)
        part = to.with_name(to.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        try:
            for name in (*_SUBFOLDERS, "backups"):
                (part / name).mkdir()
            for name, (_, sha) in backup.files.items():
                if files.copy_synced(path / name, part / name) != sha:
                    raise _damaged(path)
            files.fsync_folder(part)
            if to.exists():
                to.rmdir()
            part.rename(to)
            files.fsync_folder(to.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return OfficeFolder(to)
