"""Making a backup: one moment of the database, the keys, and what is new of the stored files."""

from __future__ import annotations

import datetime as dt
import json
import logging
import secrets
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Cancelled, Damaged, InUse, NotFound
from r2p_desktop.i18n import message
from r2p_desktop.storage import attachments, canary, damage, faults, files, keyfile
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage.backup import MANIFEST, PART, STORED, Backup, FileFacts
from r2p_desktop.storage.backup_store import BUDGET, DAILY_BUDGET, Store
from r2p_desktop.storage.backup_thin import thin_out
from r2p_desktop.storage.blanked import synced_hash
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect
from r2p_desktop.storage.schema import Schema

_log = logging.getLogger(__name__)
_PAGES_A_STEP = 2000
_LOCK = "backup.lock"
_LOCK_PAGE = (1 << 30) // 4096 + 1
_PATIENCE = 30.0
Progress = Callable[[int, int], object]
Cancel = Callable[[], bool]


@dataclass(frozen=True)
class Source:
    """What is backed up: an open raw connection of the office, its folder and key; who asks for it."""

    connection: Any
    folder: OfficeFolder
    key: OfficeKey
    office_uid: str
    revision: str
    schema: Schema
    who: str = ""


@contextmanager
def locked(place: Path) -> Iterator[None]:
    """One program at a time adds to a place and takes away from it. Raises InUse after half a minute.

    A drive that knows no locks has to do without: what is written there is whole before it gets its name anyway.
    """
    lock = FileLock(place / _LOCK, timeout=_PATIENCE, thread_local=False)
    try:
        lock.acquire()
    except NotImplementedError:
        _log.info("the drive of a place of backups knows no locks")
        yield
        return
    except Timeout as error:
        raise InUse(
            message(
                "Another program is writing a backup into {folder}. Nothing was changed. Wait until it is done, then try again.",
                folder=str(place),
            )
        ) from error
    try:
        yield
    finally:
        lock.release()


def make(
    source: Source,
    place: Path,
    *,
    clock: Clock,
    structure: bool = True,
    thin: bool = True,
    store: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancel = lambda: False,
) -> Backup:
    """Write a verified backup into `place` and let go of those the rule of `thinning` no longer needs.

    `structure` has SQLite check the copy too, beside the seal of every page. `store` is the place whose stored files
    it shares, if not its own. `progress(done, total)` counts pages. Raises Cancelled, NoSpace, ReadOnly, NotFound,
    InUse or Damaged; nothing with a backup's name is then left behind, and every earlier one stays.
    """
    with files.explained(place):
        place.mkdir(parents=True, exist_ok=True)
        with locked(store or place):
            _clear_parts(place)
            now = clock.now()
            target = free_name(place, now)
            part = target.with_name(target.name + PART)
            part.mkdir()
            try:
                shared = Store(store or place, cancelled)
                backup = _fill(source, part, shared, now, structure, progress, cancelled)
                _finish(part, target, backup)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
            if thin:
                thin_out(place, source.office_uid, clock, shared, just_made=target.name)
    return backups.read(target)


def free_name(place: Path, moment: dt.datetime) -> Path:
    """A dated name that is free in a place."""
    name = moment.strftime("%Y-%m-%dT%H-%M-%SZ")
    target, number = place / name, 1
    while target.exists():
        number += 1
        target = place / f"{name}-{number}"
    return target


def _clear_parts(place: Path) -> None:
    """Take away what a killed program had begun; under the lock nobody else writes here."""
    for entry in place.glob(f"*{PART}"):
        shutil.rmtree(entry, ignore_errors=True)


def _finish(part: Path, target: Path, backup: Backup) -> None:
    files.write_bytes(part / MANIFEST, backup.dump())
    files.fsync_folder(part)
    part.rename(target)
    files.fsync_folder(target.parent)


def _fill(
    source: Source,
    part: Path,
    shared: Store,
    now: dt.datetime,
    structure: bool,
    progress: Progress | None,
    cancelled: Cancel,
) -> Backup:
    from concurrent.futures import ThreadPoolExecutor  # nothing for a start

    copy = part / "office.db"
    earlier = backups.newest_in(shared.path.parent, source.office_uid)
    known = {} if earlier is None else backups.stored_if_read(earlier)
    sealed_part: dict[str, Any] = {"who": source.who, "host": socket.gethostname()}
    named: list[str] = []
    with ThreadPoolExecutor(1) as beside:
        # What the stored files take is done while the database is copied, which keeps one core busy. Those of the
        # earlier backups are proven before this one says that it holds them.
        budget = DAILY_BUDGET if structure else BUDGET
        proving = beside.submit(_prove_stored, source.folder, shared, known, budget)
        state = _snapshot(source, copy, progress, cancelled)
        proving.result()
        # The two readings of the copy go side by side: one proves the seal of each page, one hashes its bytes and looks
        # for pages that a damaged original left blank: whether those matter, only the structure tells.
        reading = beside.submit(synced_hash, copy, source.key)
        problems = backups.problems_of(copy, source.key, structure=structure)
        digest, blank = reading.result()
        if (blank or problems) and _is_damaged(source):
            raise OfficeDamaged(faults.damaged(source.folder.database).sentence)
        if blank and not structure and not problems:
            structure = True
            problems = backups.problems_of(copy, source.key)
        if problems:
            raise _no_sound_copy(source.folder)
        with _reading(copy, source.key) as connection, faults.explained(copy):
            sealed_part |= _described(connection, source.schema)
            named = [f"{sub}/{n}" for sub, n in attachments.named_files(source.schema.metadata, connection)]
            if cancelled():
                raise Cancelled
            needed, lost = shared.bring(
                source.folder.path,
                known,
                named,
                lambda new: attachments.file_keys(source.schema.metadata, connection, new),
            )
        listed: dict[str, FileFacts] = {"office.db": (copy.stat().st_size, digest)}
    listed |= _copy_keys(source.folder, part)
    listed[STORED] = _write(part / STORED, backups.dump_stored(needed))
    made = Backup(
        part,
        source.office_uid,
        now,
        source.revision,
        state.last_set,
        listed,
        missing=tuple(name for name in lost if name in set(named)),
        mark=state.mark,
        stored=len(needed),
        stored_size=sum(size for size, _ in needed.values()),
        structure=structure,
    )
    return replace(made, sealed=seal(made, source.key, sealed_part))


def _prove_stored(folder: OfficeFolder, shared: Store, known: Mapping[str, FileFacts], budget: int) -> None:
    shared.prove_some(known, lambda name: _existing(folder.path / name), budget)
    _ = shared.here  # listed by now, for `bring`


def _existing(file: Path) -> Path | None:
    return file if file.is_file() else None


def _write(file: Path, content: bytes) -> FileFacts:
    files.write_bytes(file, content)
    return len(content), files.sha256_of(file)


def _copy_keys(folder: OfficeFolder, part: Path) -> dict[str, FileFacts]:
    with suppress(NotFound, Damaged):
        # An office opened by its recovery code may have no keys left; the code opens the backup too.
        content = keyfile.read(folder).dump()
        return {name: _write(part / name, content) for name in ("keys.json", "keys.twin.json")}
    return {}


def _snapshot(source: Source, copy: Path, progress: Progress | None, cancelled: Cancel) -> canary.State:
    """Copy one state of the database while others write; returns which change is the newest in it."""

    def step(_status: int, left: int, total: int) -> None:
        if progress is not None:
            progress(total - left, total)
        if cancelled():
            raise Cancelled

    with _explained(copy):
        target = connect(copy, source.key, Access(create=True, network=True))
    try:
        # Who hashes the copy syncs it first, beside who proves its pages.
        target.execute("PRAGMA synchronous = OFF")
        with _explained(copy):
            # Without a pinned state the copy begins anew at every write of another connection, for ever.
            source.connection.execute("BEGIN")
            try:
                state = canary.newest(source.connection, source.key, source.revision, closed=True)
                source.connection.backup(target, pages=_PAGES_A_STEP, progress=step, sleep=0)
            finally:
                source.connection.execute("ROLLBACK")
            target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
    return state


@contextmanager
def _explained(copy: Path) -> Iterator[None]:
    """What goes wrong is the drive of the copy, but for a bad page: that one is the office's own, who lent the
    connection must see it as it is."""
    try:
        yield
    except sqlcipher.Error as error:
        if faults.is_damage(error):
            raise
        raise faults.explain(error, copy) from error


class OfficeDamaged(Damaged):
    """While it was backed up, the office's own file was found damaged."""


def _is_damaged(source: Source) -> bool:
    """Whether a page of the office itself has a broken seal, or was blanked."""
    if backups.page_problems(source.connection, structure=False):
        return True
    # One page is never written: that of the system's locks, at the end of the first gigabyte.
    return any(page != _LOCK_PAGE for page in damage.blank_pages(source.folder.database))


def _no_sound_copy(folder: OfficeFolder) -> Damaged:
    return Damaged(
        message(
            "The copy made of {file} does not hold together: that file is damaged, or the drive of its backups writes "
            "badly. No backup was made; the earlier ones stay as they are. Check the office under Tools.",
            file=str(folder.database),
        )
    )


@contextmanager
def _reading(copy: Path, key: OfficeKey) -> Iterator[Any]:
    connection = connect(copy, key, Access(read_only=True, immutable=True))
    try:
        yield connection
    finally:
        connection.close()


def _described(connection: Any, schema: Schema) -> dict[str, Any]:
    """The office's name and how many living records of each kind; what an older file does not have is left out."""
    counts = {}
    for table in schema.roots:
        present = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        if "deleted_at" in present:
            (counts[table],) = connection.execute(
                f'SELECT count(*) FROM "{table}" WHERE deleted_at IS NULL'
            ).fetchone()
    columns = {row[1] for row in connection.execute('PRAGMA table_info("office")')}
    row = connection.execute("SELECT name FROM office LIMIT 1").fetchone() if "name" in columns else None
    return {"name": str(row[0]) if row else "", "counts": counts}


# What only the key tells -----------------------------------------------------------------------------------


def seal(backup: Backup, key: OfficeKey, content: Mapping[str, Any]) -> str:
    """Encrypt what a second place must not tell, bound to this very backup."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    sealed = AESGCM(key.derive("backup manifest")).encrypt(nonce, plain, _bound(backup))
    return (nonce + sealed).hex()


def unseal(backup: Backup, key: OfficeKey) -> dict[str, Any] | None:
    """What was sealed; {} in a backup older than seals, None when the key is another office's or it was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not backup.sealed:
        return {}
    try:
        stored = bytes.fromhex(backup.sealed)
        opened = AESGCM(key.derive("backup manifest")).decrypt(stored[:12], stored[12:], _bound(backup))
        found = json.loads(opened)
    except (ValueError, InvalidTag):
        return None
    return found if isinstance(found, dict) else None


def _bound(backup: Backup) -> bytes:
    return json.dumps([backup.office_uid, backup.made_at.isoformat(), backup.files["office.db"][1]]).encode()
