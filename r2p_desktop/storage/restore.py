"""The way back: an office out of a backup, in a new folder or in place of the one that is there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import AlreadyExists, Cancelled, Damaged, OfficeError, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import canary, faults, files, half_made, keyfile, keys, renewal
from r2p_desktop.storage.backup import SUBFOLDERS, Backup, Incomplete
from r2p_desktop.storage.backup_make import Cancel, Progress
from r2p_desktop.storage.folder import OfficeFolder, refuse_sync_folder
from r2p_desktop.storage.keyfile import KeyFile
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.lock import OfficeLock
from r2p_desktop.storage.pragmas import Access, connect

_OWN = ("office.db", "keys.json", "keys.twin.json")
_JOURNALS = ("-wal", "-shm", "-journal")
Unlock = Callable[[OfficeFolder], OfficeKey]


def restore(
    path: Path,
    to: Path,
    *,
    unlock: Unlock | None = None,
    incomplete: bool = False,
    progress: Progress | None = None,
    cancelled: Cancel = lambda: False,
) -> OfficeFolder:
    """Make an office out of a backup, in a new or empty folder; the backup stays as it is.

    Every byte is checked as it is copied, and with `unlock` the office must open with the key it gives before it gets
    its name. `incomplete` takes a backup that lacks stored files. `progress` counts bytes. Raises NotFound, BadInput,
    Damaged, Incomplete, WrongPassphrase, AlreadyExists, NoSpace, ReadOnly or Cancelled; nothing is then left.
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
        backup = backups.read(path)
        require_room(backup, to)
        making = half_made.begin(to)
        part = making.path
        try:
            for name in (*SUBFOLDERS, "backups"):
                (part / name).mkdir()
            copying = _Copying(backup, progress, cancelled)
            copying.own(part, keys_needed=unlock is None)
            if unlock is not None:
                require_key(part / "office.db", unlock(OfficeFolder(part)), backup.office_uid)
            lost = copying.stored(part)
            if lost and not incomplete:
                raise Incomplete(path, lost)
            for name in SUBFOLDERS:
                files.fsync_folder(part / name)
            files.fsync_folder(part)
            making.take_name(to)
        except BaseException:
            making.drop()
            raise
    return OfficeFolder(to)


def require_room(backup: Backup, to: Path) -> None:
    """Raise NoSpace before anything is written when the drive cannot hold what the backup holds."""
    free = files.free_space(to)
    if 0 <= free < backup.size:
        raise files.no_space(to)


def require_key(database: Path, key: OfficeKey, office_uid: str) -> None:
    """Raise WrongPassphrase unless the key opens the file, and Damaged unless it is the office the manifest names."""
    try:
        connection = connect(database, key, Access(read_only=True))
    except Exception as error:
        if not faults.is_damage(error):
            raise faults.explain(error, database) from error
        # Its bytes are those that were verified when it was made: so it is the key that does not fit.
        raise WrongPassphrase(
            message(
                "The backup does not open with this key: it is another office's, or was renewed since. "
                "Nothing was changed. Use a passphrase or the recovery code of the time of the backup."
            )
        ) from error
    try:
        row = connection.execute("SELECT value FROM storage_meta WHERE name = 'office_uid'").fetchone()
    finally:
        connection.close()
    if row is None or row[0] != office_uid:
        raise backups.damaged(database.parent)


class _Copying:
    """Copies out of one backup, proving each byte against its manifest."""

    def __init__(self, backup: Backup, progress: Progress | None, cancelled: Cancel) -> None:
        self._backup = backup
        self._needed = backups.stored_of(backup)
        self._progress = progress
        self._cancelled = cancelled
        self._done, self._total = 0, backup.size

    def own(self, target: Path, *, keys_needed: bool) -> None:
        """The database, the keys and, in an older backup, its own stored files. Raises Damaged.

        Keys that are lost or damaged are left out unless `keys_needed`: the recovery code opens without them.
        """
        if "office.db" not in self._backup.files:
            raise backups.damaged(self._backup.path)
        for name, (size, sha) in self._backup.files.items():
            if name not in _OWN and name.partition("/")[0] not in SUBFOLDERS:
                continue  # what only a backup needs
            self._next(size)
            source = self._backup.path / name
            if source.is_file() and files.copy_synced(source, target / name) == sha:
                continue
            if keys_needed or not name.startswith("keys."):
                raise backups.damaged(self._backup.path)
            (target / name).unlink(missing_ok=True)

    def stored(self, target: Path, present: Callable[[str], bool] = lambda _: False) -> tuple[str, ...]:
        """The shared files that are not `present`; returns the names of those nobody has whole."""
        lost = []
        for name, facts in self._needed.items():
            self._next(facts[0])
            if present(name):
                continue
            source = backups.find_stored(self._backup.path, name)
            if source is None or files.copy_synced(source, target / name) != facts[1]:
                with suppress(OSError):
                    (target / name).unlink(missing_ok=True)
                lost.append(name)
        return tuple(lost)

    def facts(self, name: str) -> backups.FileFacts:
        return self._needed[name]

    def _next(self, size: int) -> None:
        if self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(self._done, self._total)
        self._done += size


# In place --------------------------------------------------------------------------------------------------


def restore_in_place(
    folder: OfficeFolder,
    path: Path,
    *,
    unlock: Unlock,
    clock: Clock,
    take_over: bool = False,
    incomplete: bool = False,
    progress: Progress | None = None,
    cancelled: Cancel = lambda: False,
) -> Path:
    """Put an office back to a backup; returns the dated folder in which its present state was set aside, whole.

    The backup is copied beside the office and opened there first. Then what is there now is set aside; then one
    rename decides, and whoever opens the office next carries out what a kill left undone (`storage.renewal`). Stored
    files are only ever added. Raises InUse while the office is open, and whatever `restore` raises; the office is
    then as it was. Raises `renewal.NotFinished` (an InUse) once it is decided, when the next opening does the rest.
    """
    refuse_sync_folder(folder.path)
    lock = OfficeLock(folder, who="", clock=clock)
    lock.acquire(take_over=take_over)
    try:
        with files.explained(folder.path):
            renewal.finish(folder)
            backup = backups.read(path)
            require_room(backup, folder.path)
            part = OfficeFolder(folder.path / "renewal.part")
            part.path.mkdir()
            try:
                _prepare(folder, part, backup, unlock, incomplete, progress, cancelled)
                aside = set_aside(folder, clock)
                part.path.rename(folder.renewal)
            except BaseException:
                shutil.rmtree(part.path, ignore_errors=True)
                raise
            files.fsync_folder(folder.path)
            try:
                renewal.finish(folder)
            except OfficeError as error:
                raise _not_finished(aside) from error
            # What was being typed belongs to the state that was set aside.
            for file in (folder.drafts, *(_beside(folder.drafts)), folder.damage_mark):
                file.unlink(missing_ok=True)
    finally:
        with suppress(OfficeError):
            lock.release()
    return aside


def _not_finished(aside: Path) -> renewal.NotFinished:
    return renewal.NotFinished(
        message(
            "The backup is restored, but another program still holds one of the office's files. The state before is kept "
            "whole in {aside}. Close that program, then open the office again; the rest is done then.",
            aside=str(aside),
        )
    )


def _prepare(
    folder: OfficeFolder,
    part: OfficeFolder,
    backup: Backup,
    unlock: Unlock,
    incomplete: bool,
    progress: Progress | None,
    cancelled: Cancel,
) -> None:
    copying = _Copying(backup, progress, cancelled)
    copying.own(part.path, keys_needed=False)
    key = unlock(part)
    require_key(part.database, key, backup.office_uid)
    for name in SUBFOLDERS:
        (folder.path / name).mkdir(exist_ok=True)

    def is_whole(name: str) -> bool:
        return backups.has(folder.path / name, copying.facts(name))

    lost = copying.stored(folder.path, is_whole)
    if lost and not incomplete:
        raise Incomplete(backup.path, lost)
    if not part.keys.is_file():
        # A backup without keys opens by the recovery code: the slots of another key must not stay over it.
        keyfile.write(
            part, KeyFile(backup.office_uid, (keys.recovery_slot(key, clock=Clock(backup.made_at)),))
        )
    with faults.explained(part.database):
        connection = connect(part.database, key, Access(read_only=True))
        try:
            state = canary.newest(connection, key, backup.revision, closed=True)
        finally:
            connection.close()
    canary.write(part, state)
    files.fsync_folder(part.path)


def set_aside(folder: OfficeFolder, clock: Clock) -> Path:
    """A whole copy of the office as it lies there, journals and all, in a dated folder beside it (within it, where
    nothing may be made beside it). It is an office that can be opened; where the drive can, it takes no room."""
    name = f"{clock.now():%Y-%m-%dT%H-%M-%SZ}"
    for base in (
        folder.path.with_name(f"{folder.path.name} (set aside {name})"),
        folder.path / f"set-aside-{name}",
    ):
        target = _free(base)
        part = target.with_name(target.name + ".part")
        try:
            part.mkdir()
        except OSError:
            if base.parent == folder.path:
                raise
            continue
        try:
            _share(folder, part)
            part.rename(target)
            files.fsync_folder(target.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        return target
    raise AssertionError("unreachable")


def _free(base: Path) -> Path:
    target, number = base, 1
    while target.exists():
        number += 1
        target = base.with_name(f"{base.name} {number}")
    return target


def _beside(file: Path) -> list[Path]:
    return [file.with_name(file.name + suffix) for suffix in _JOURNALS]


def _share(folder: OfficeFolder, part: Path) -> None:
    own = (folder.database, folder.drafts)
    wanted = [*own, *(j for f in own for j in _beside(f)), folder.keys, folder.keys_twin]
    for file in (*wanted, folder.state, folder.damage_mark):
        # The shared memory of a journal is made anew from it.
        if file.is_file() and not file.name.endswith("-shm"):
            _copy(file, part / file.name)
    for name in SUBFOLDERS:
        (part / name).mkdir()
        for file in (folder.path / name).glob("*"):
            if file.is_file():
                _link_or_copy(file, part / name / file.name)
        files.fsync_folder(part / name)
    (part / "backups").mkdir()
    files.fsync_folder(part)


def _link_or_copy(file: Path, target: Path) -> None:
    """For stored files, which never change: one on the drive serves both."""
    try:
        os.link(file, target)
    except OSError:
        _copy(file, target)


def _copy(file: Path, target: Path) -> None:
    if files.copy_synced(file, target) != files.sha256_of(target):
        raise Damaged(
            message(
                "{file} could not be set aside faithfully. Nothing was restored. Try again, or choose a new folder "
                "to restore into.",
                file=str(file),
            )
        )
