"""A new key for a whole office, made so that a crash at any moment leaves the old key working, or the new one.

Everything the key touches is made anew beside the office, in `renewal.part`: the database and the drafts copied page
by page under the new key, the new slots, the new state. Once all of it is checked and synced, one rename to `renewal`
decides. From then on the slots in that folder have the say, and its files take their places one by one; whoever opens
the office next finishes what is left, with renames alone, no key needed. Attachments and issued papers have keys of
their own, kept in their rows: they stay as they are.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Cancelled, Damaged, InUse, NoSpace, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import canary, damage, drives, faults, files, keyfile, opening
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keyfile import KeyFile
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.lock import OfficeLock
from r2p_desktop.storage.pragmas import Access, connect

Progress = Callable[[int, int], None]
_PAGES_A_STEP = 2000
_SPARE = 16 << 20
_WAIT = 1.0  # seconds for somebody who reads beside to be done
_JOURNALS = ("-wal", "-shm", "-journal")
_log = logging.getLogger(__name__)


class NotFinished(InUse):
    """The new key is decided and works; files could not all take their places yet, which the next opening does."""


def _part(folder: OfficeFolder) -> Path:
    return folder.path / "renewal.part"


def renew(
    folder: OfficeFolder,
    key: OfficeKey,
    new_key: OfficeKey,
    key_file: KeyFile,
    *,
    clock: Clock,
    who: str,
    network: bool | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Give a closed office the key `new_key` and the slots of `key_file`, which must be the new key's.

    `progress(done, total)` counts pages. Raises NoSpace, ReadOnly, NotFound, InUse, Damaged or Cancelled with
    everything as it was, or NotFinished when the new key works already.
    """
    folder.require()
    lock = OfficeLock(folder, who=who, clock=clock)
    lock.acquire()
    try:
        finish(folder)
        opening.announce(folder, key, clock)
        _require_room(folder)
        part = OfficeFolder(_part(folder))
        with files.explained(folder.path):
            part.path.mkdir()
        try:
            network = drives.is_network(folder.path) if network is None else network
            _make_anew(folder, part, key, new_key, network=network, progress=progress, cancelled=cancelled)
            keyfile.write(part, key_file)
            with files.explained(folder.path):
                files.fsync_folder(part.path)
        except BaseException:
            shutil.rmtree(part.path, ignore_errors=True)
            raise
        _decide(folder, part)
    finally:
        lock.release()


def _decide(folder: OfficeFolder, part: OfficeFolder) -> None:
    with files.explained(folder.path):
        part.path.rename(folder.renewal)
        files.fsync_folder(folder.path)
    try:
        finish(folder)
    except OfficeError as error:
        _log.warning("the renewed key works, but its files are not in their places yet", exc_info=error)
        raise NotFinished(
            message(
                "The key is renewed: the new recovery sheet opens the office. Another program still holds one of its "
                "files. Close that program, then open the office again; the rest is done then."
            )
        ) from error


def _require_room(folder: OfficeFolder) -> None:
    """Refuse before anything is written: the copy needs as much room as the database has."""
    needed = _SPARE + sum(f.stat().st_size for f in (folder.database, folder.drafts) if f.is_file())
    free = files.free_space(folder.path)
    if 0 <= free < needed:
        raise NoSpace(
            message(
                "Renewing the key needs {needed} of free room on the drive of {folder}; there are {free}. "
                "Nothing was changed. Make room, then try again.",
                needed=files.in_words(needed),
                folder=str(folder.path),
                free=files.in_words(free),
            )
        )


def _make_anew(
    folder: OfficeFolder,
    part: OfficeFolder,
    key: OfficeKey,
    new_key: OfficeKey,
    *,
    network: bool,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> None:
    with _alone(folder.database, key, Access(network=network, wait=_WAIT)) as source:
        _copy(source, part.database, new_key, "database", progress, cancelled)
        revision = str(source.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        count = source.execute("SELECT count(*), coalesce(max(id), 0) FROM change_set").fetchone()
        with _opened(part.database, new_key, "database") as made:
            _require_whole(made, part.database)
            if made.execute("SELECT count(*), coalesce(max(id), 0) FROM change_set").fetchone() != count:
                raise _not_whole(part.database)
            state = canary.newest(made, new_key, revision, closed=True)
    canary.write(part, state)
    if folder.drafts.is_file():
        try:
            with _alone(folder.drafts, key, Access(network=network, wait=_WAIT, purpose="drafts")) as source:
                _copy(source, part.drafts, new_key, "drafts", None, cancelled)
        except Damaged:
            # Unreadable drafts would not open the office's texts under any key; they are set aside at the next opening.
            part.drafts.unlink(missing_ok=True)


@contextmanager
def _alone(file: Path, key: OfficeKey, access: Access) -> Iterator[Any]:
    """A connection that nobody else reads or writes beside, with no journal left. Raises InUse."""
    with faults.explained(file):
        connection = connect(file, key, access)
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            # An empty write takes the lock, and with this mode keeps it.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            yield connection
        finally:
            connection.close()


def _copy(
    source: Any,
    file: Path,
    key: OfficeKey,
    purpose: str,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> None:
    def step(_status: int, left: int, total: int) -> None:
        if progress is not None:
            progress(total - left, total)
        if cancelled():
            raise Cancelled

    with faults.explained(file):
        target = connect(file, key, Access(create=True, network=True, purpose=purpose))
        try:
            source.backup(target, pages=_PAGES_A_STEP, progress=step, sleep=0)
            target.execute("PRAGMA journal_mode = DELETE")
        finally:
            target.close()
    with files.explained(file), file.open("rb+") as stream:
        os.fsync(stream.fileno())


@contextmanager
def _opened(file: Path, key: OfficeKey, purpose: str) -> Iterator[Any]:
    with faults.explained(file):
        connection = connect(file, key, Access(read_only=True, purpose=purpose))
        try:
            yield connection
        finally:
            connection.close()


def _require_whole(connection: Any, file: Path) -> None:
    for question in ("PRAGMA cipher_integrity_check", "PRAGMA quick_check"):
        if any(row[0] != "ok" for row in connection.execute(question)):
            raise _not_whole(file)


def _not_whole(file: Path) -> Damaged:
    return Damaged(
        message(
            "The office could not be copied whole under its new key ({file}). The key was not renewed; nothing was "
            "changed. Check the office under Tools, then try again.",
            file=file.name,
        )
    )


def is_pending(folder: OfficeFolder) -> bool:
    """Whether a renewal was decided and its files have not all taken their places."""
    return folder.renewal.is_dir()


def finish(folder: OfficeFolder) -> bool:
    """Carry to its end what a kill left undone: a decided renewal, of which True is returned (an undecided one is
    cleared away), and a damaged file being set aside.

    For the holder of the lock, before anything opens the office. Raises ReadOnly, NoSpace, InUse.
    """
    damage.settle(folder)
    with files.explained(folder.path):
        if _part(folder).is_dir():
            shutil.rmtree(_part(folder))
        if not is_pending(folder):
            return False
        renewed = OfficeFolder(folder.renewal)
        pairs = (
            (renewed.state, folder.state),
            (renewed.drafts, folder.drafts),
            (renewed.database, folder.database),
            (renewed.keys_twin, folder.keys_twin),
            (renewed.keys, folder.keys),
        )
        for made, place in pairs:
            if made.is_file():
                if place.suffix == ".db":
                    # A journal of the file under the old key would be played into the new one.
                    for suffix in _JOURNALS:
                        place.with_name(place.name + suffix).unlink(missing_ok=True)
                    # Gone for certain before the new file is there: a restored one has the same key.
                    files.fsync_folder(folder.path)
                made.replace(place)
        files.fsync_folder(folder.renewal)
        files.fsync_folder(folder.path)
        shutil.rmtree(folder.renewal)
        files.fsync_folder(folder.path)
    return True


def finish_for_reader(folder: OfficeFolder, *, clock: Clock) -> None:
    """The same for who opens without the lock. Raises InUse while another program is at it, ReadOnly."""
    if is_pending(folder) or damage.unfinished(folder):
        lock = OfficeLock(folder, who="", clock=clock)
        lock.acquire()
        try:
            finish(folder)
        finally:
            lock.release()
