"""What a backup is on disk, and how one is read and verified.

A *place* holds one office's backups: a dated folder each, with `office.db`, the keys, `stored.json` (the stored files
it needs, with a hash of each) and `manifest.json`; and one `files` folder that all of them share. Stored files are
named by their content and never change, so each is there once, on any kind of drive. A backup is written beside its
final name, verified, synced and only then renamed: what has a backup's name is whole.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import BadInput, Damaged, NotFound, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import faults, files, wal
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

MANIFEST = "manifest.json"
STORED = "stored.json"
STORE = "files"
BEFORE_UPGRADE = "before_upgrade"
PART = ".part"
BAD = "damaged.json"
SUBFOLDERS = ("attachments", "issued")
_FORMATS = (1, 2)
_LARGEST = 256 << 20
# What a list that somebody else wrote may raise: numbers without end, and brackets without end, among them.
NONSENSE = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
_STORED_NAME = re.compile(
    rf"({'|'.join(SUBFOLDERS)})/[^/\\:]*[^/\\:.]"
)  # not `..`, nor what Windows would shorten
_TORN_PAGE = re.compile(r"(?:HMAC verification failed for )?page (\d+)(?: has an invalid size .*)?")
FileFacts = tuple[int, str]


@dataclass(frozen=True)
class Backup:
    """One finished backup by its manifest.

    `files` maps each file of its own folder to size and hex SHA-256; `stored` counts the shared ones, and
    `stored_size` their bytes. `mark` tells the newest change in it from another file's of the same number. `sealed`
    is what only the office's key opens: who made it, where, the office's name, how many records. `missing` names
    stored files that the database names but nobody had any more. `structure` says that SQLite's own checks ran.
    """

    path: Path
    office_uid: str
    made_at: dt.datetime
    revision: str
    last_set: int
    files: Mapping[str, FileFacts]
    missing: tuple[str, ...] = ()
    mark: str = ""
    stored: int = 0
    stored_size: int = 0
    sealed: str = field(default="", repr=False)
    structure: bool = True

    @property
    def identity(self) -> str:
        """Tells it from every other, whatever the clocks said, and is the same wherever it is copied: each copy of a
        database is encrypted anew."""
        return self.files["office.db"][1]

    @property
    def size(self) -> int:
        """Bytes in all, shared files included."""
        return sum(size for size, _ in self.files.values()) + self.stored_size

    @property
    def is_good(self) -> bool:
        """Whether no verification has failed since it was made."""
        return not (self.path / BAD).exists()

    def dump(self) -> bytes:
        body = {
            "format": _FORMATS[-1],
            "office_uid": self.office_uid,
            "made_at": self.made_at.isoformat(),
            "revision": self.revision,
            "last_set": self.last_set,
            "mark": self.mark,
            "files": {
                name: {"size": size, "sha256": sha} for name, (size, sha) in sorted(self.files.items())
            },
            "stored": self.stored,
            "stored_size": self.stored_size,
            "missing": list(self.missing),
            "structure": self.structure,
            "sealed": self.sealed,
        }
        return json.dumps(body, indent=1, sort_keys=True).encode() + b"\n"


class BackupFolder(OfficeFolder):
    """A backup where it lies, as an office that is only looked at: its stored files are the place's shared ones."""

    @property
    def attachments(self) -> Path:
        return self._sub("attachments")

    @property
    def issued(self) -> Path:
        return self._sub("issued")

    def _sub(self, name: str) -> Path:
        return next((s / name for s in stores(self.path) if (s / name).is_dir()), self.path / name)


def stores(path: Path) -> Iterator[Path]:
    """Where a backup's stored files may lie, the likeliest first: within it (older ones, or put there by hand), beside
    it, or one further up for those kept apart."""
    yield path
    yield from (up / STORE for up in (path, path.parent, path.parent.parent))


def find_stored(path: Path, name: str) -> Path | None:
    """A stored file of a backup by its name with sub-folder; None when no store of its place has it."""
    found = (store / name for store in stores(path))
    return next((file for file in found if file.is_file()), None)


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
        return _parse(path, json.loads(_content(path / MANIFEST)))
    except NONSENSE as error:
        raise damaged(path) from error


def _parse(path: Path, body: Any) -> Backup:
    if body["format"] not in _FORMATS:
        raise ValueError("another format")
    made_at = dt.datetime.fromisoformat(body["made_at"])
    if made_at.tzinfo is None:
        raise ValueError("a moment without its offset")
    made_at.astimezone(dt.UTC)  # raises OverflowError for one beyond the calendar
    listed = {str(k): (int(v["size"]), str(v["sha256"])) for k, v in body["files"].items()}
    for name in listed:
        _require_inside(name)
    if "office.db" not in listed:
        raise ValueError("no database")
    known = Backup(
        path,
        str(body["office_uid"]),
        made_at,
        str(body["revision"]),
        int(body["last_set"]),
        listed,
        tuple(str(name) for name in body["missing"]),
    )
    if body["format"] == 1:
        return known
    return replace(
        known,
        mark=str(body["mark"]),
        stored=int(body["stored"]),
        stored_size=int(body["stored_size"]),
        sealed=str(body["sealed"]),
        structure=bool(body["structure"]),
    )


def _content(file: Path) -> str:
    with files.explained(file):
        if file.stat().st_size > _LARGEST:
            raise ValueError("larger than this program makes it")
        return file.read_text("utf-8")


def _require_inside(name: str) -> None:
    pure = PurePosixPath(name.replace("\\", "/"))
    if pure.is_absolute() or ".." in pure.parts or ":" in name or not pure.name:
        raise ValueError("a name that leads out of the backup")


def stored_of(backup: Backup) -> dict[str, FileFacts]:
    """The shared files a backup needs: name with sub-folder -> size and hex SHA-256. Raises Damaged."""
    if STORED not in backup.files:
        return {}
    try:
        content = _content(backup.path / STORED)
        found = {str(k): (int(size), str(sha)) for k, (size, sha) in json.loads(content).items()}
        if not all(_STORED_NAME.fullmatch(name) for name in found):
            raise ValueError("a name that leads out of the store")
    except (*NONSENSE, OfficeError) as error:
        raise damaged(backup.path) from error
    return found


def stored_if_read(backup: Backup) -> dict[str, FileFacts]:
    """The same, and nothing when its list is damaged."""
    with suppress(Damaged):
        return stored_of(backup)
    return {}


def dump_stored(stored: Mapping[str, FileFacts]) -> bytes:
    return json.dumps({name: list(facts) for name, facts in sorted(stored.items())}, indent=0).encode()


def dated_folders(place: Path) -> list[Path]:
    """The folders in a place that may be backups, the newest name first; those still being written are left out."""
    with suppress(OSError):
        return sorted(
            (e for e in place.iterdir() if e.suffix != PART and (e / MANIFEST).is_file()),
            key=lambda e: e.name,
            reverse=True,
        )
    return []


def in_place(place: Path, office_uid: str | None = None, *, bad_too: bool = False) -> list[Backup]:
    """The finished backups in a folder, the newest first; only one office's when its uid is given.

    Those that failed a verification since are left out unless `bad_too`.
    """
    found = []
    for entry in dated_folders(place):
        with suppress(OfficeError):
            backup = read(entry)
            if office_uid in (None, backup.office_uid) and (bad_too or backup.is_good):
                found.append(backup)
    return sorted(found, key=lambda b: (b.made_at, b.last_set, b.path.name), reverse=True)


def newest_in(place: Path, office_uid: str | None = None, *, now: dt.datetime | None = None) -> Backup | None:
    """The newest good backup, found by the names of the folders, without reading all of them.

    With `now`, a date still to come was written by a clock gone wrong: among those backups and the newest of the others
    the last change they hold decides.
    """
    ahead: list[Backup] = []
    newest = None
    for entry in dated_folders(place):
        with suppress(OfficeError):
            backup = read(entry)
            if office_uid not in (None, backup.office_uid) or not backup.is_good:
                continue
            if now is not None and backup.made_at > now:
                ahead.append(backup)
                continue
            newest = backup
            break
    known = [newest, *ahead] if newest is not None else ahead
    return max(known, key=lambda b: b.last_set, default=None)


def damaged(path: Path) -> Damaged:
    return Damaged(
        message(
            "The backup {folder} is damaged or incomplete. Nothing was changed. Choose another backup.",
            folder=str(path),
        )
    )


class Incomplete(Damaged):
    """A backup whose database is whole but which lacks stored files; `missing` names them. It can be restored
    without them."""

    def __init__(self, path: Path, missing: tuple[str, ...]) -> None:
        super().__init__(
            message(
                "The backup {folder} is whole but for {count} stored files, which are missing or damaged in the folder "
                "“files” beside it. Nothing was changed. Copy that folder too, choose another backup, or restore without them.",
                folder=str(path),
                count=len(missing),
            )
        )
        self.missing = missing


def mark_bad(backup: Backup, found_at: dt.datetime) -> None:
    """Remember that a backup failed a verification: it no longer counts, and is never thinned away for tidiness."""
    with suppress(OSError, OfficeError):
        files.write_bytes(backup.path / BAD, json.dumps({"found_at": found_at.isoformat()}).encode())


def verify(path: Path, key: OfficeKey | None = None) -> Backup:
    """Read every byte of a backup again. With the key, the database's pages and structure too.

    Raises NotFound, BadInput, Damaged, or Incomplete when only stored files are missing or damaged.
    """
    backup = read(path)
    require_own_files(backup)
    if key is not None and problems_of(path / "office.db", key):
        raise damaged(path)
    bad = tuple(name for name, facts in stored_of(backup).items() if not has(find_stored(path, name), facts))
    if bad:
        raise Incomplete(path, bad)
    return backup


def require_own_files(backup: Backup) -> None:
    """Raise Damaged unless every file of the backup's own folder is what the manifest says."""
    for name, facts in backup.files.items():
        if not has(backup.path / name, facts):
            raise damaged(backup.path)
    if "office.db" not in backup.files:
        raise damaged(backup.path)


def has(file: Path | None, facts: FileFacts) -> bool:
    """Whether a file is there and its bytes are those of size and hash; a drive that fails to answer raises."""
    if file is None or not file.is_file() or file.stat().st_size != facts[0]:
        return False
    return files.sha256_of(file) == facts[1]


def problems_of(file: Path, key: OfficeKey, *, structure: bool = True) -> list[str]:
    """What SQLCipher and SQLite have to say against a closed database file; [] when it is whole."""
    try:
        connection = connect(file, key, Access(read_only=True))
    except sqlcipher.Error as error:
        return [str(error)]
    try:
        return page_problems(connection, structure=structure)
    finally:
        connection.close()


def page_problems(connection: Any, *, structure: bool = True) -> list[str]:
    """The same over an open raw connection, which is of no more use once something was found.

    Every page's seal is proven; `structure` also has SQLite follow every page's links, which takes three times as
    long. SQLCipher proves the file alone: what a power cut left of a page that the log still holds is no damage.
    """
    found: list[str] = []
    for question in ("PRAGMA cipher_integrity_check", "PRAGMA quick_check")[: 2 if structure else 1]:
        try:
            file = connection.execute("PRAGMA database_list").fetchone()[2]
            logged = wal.pages(Path(f"{file}-wal"))
            told = [str(row[0]) for row in connection.execute(question) if row[0] != "ok"]
            found += [
                text for text in told if not ((page := _TORN_PAGE.fullmatch(text)) and int(page[1]) in logged)
            ]
        except sqlcipher.Error as error:
            if not faults.is_damage(error):
                raise
            found.append(str(error))
    return found


def has_size(file: Path, facts: FileFacts | None) -> bool:
    """Whether a file is there in the size the manifest gives: what can be said at a glance."""
    return facts is not None and file.is_file() and file.stat().st_size == facts[0]


def is_whole(backup: Backup) -> bool:
    """Whether the backup's own files still are what its manifest says."""
    try:
        require_own_files(backup)
    except Damaged:
        return False
    return True
