"""The backups of an open office: made, listed, proven, looked into, and records and files taken out of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_desktop.errors import Damaged, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.i18n import Message, message
from r2p_desktop.services.backup_info import BackupInfo, BackupStatus, Place, Proof, described, look_at
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_make, canary, faults, files, half_made, keyfile, proof, restore, take
from r2p_desktop.storage.attachments import FileStore, file_keys, named_files
from r2p_desktop.storage.backup import Backup
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.keys import OfficeKey

if TYPE_CHECKING:
    import sqlalchemy as sa

    from r2p_desktop.services.office import OfficeServices
    from r2p_desktop.services.offices import Secret

Progress = Callable[[int, int], object]
Cancel = Callable[[], bool]
_TRIAL = "trial-"


class Backups:
    """The backups of one open office. `look` makes the services of another database."""

    def __init__(self, database: Database, look: Callable[[Database], OfficeServices]) -> None:
        self._database = database
        self._backing = database.backing
        self._look = look

    # Making -------------------------------------------------------------------------------------------------

    def make(
        self,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
        *,
        second: bool = True,
    ) -> BackupInfo:
        """Write a verified backup among the office's own, thin those out, then bring it to the second place.

        A second place that fails is told by `status` alone; without `second` it is left to `catch_up`. Raises NoSpace,
        ReadOnly, InUse, Damaged or Cancelled; every earlier backup stays.
        """
        made = self._backing.make(progress=progress, cancelled=cancelled, second=second)
        return described(made, "own", self._database.key)

    def make_if_changed(
        self,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
        *,
        second: bool = True,
        closing: bool = False,
    ) -> BackupInfo | None:
        """The same, unless the newest backup holds everything already. Who is `closing` does not wait for SQLite's own
        checks, unless they never ran."""
        made = self._backing.make_if_changed(
            progress=progress, cancelled=cancelled, second=second, closing=closing
        )
        return None if made is None else described(made, "own", self._database.key)

    # The second place ---------------------------------------------------------------------------------------

    @property
    def second_place(self) -> Path | None:
        """Where every backup is copied to as well; None when nowhere."""
        return self._backing.notes.second_place

    def set_second_place(self, place: Path | None) -> None:
        """Choose a share, a stick or a synced folder, once it is proven that it takes a file and gives it back.

        What is there stays, whatever is chosen. Raises BadInput (inside an office's folder), ReadOnly, NoSpace,
        NotFound or Damaged.
        """
        self._backing.set_second_place(place)

    def catch_up(self, progress: Progress | None = None, cancelled: Cancel = lambda: False) -> int:
        """Bring the second place the newest backup and then the newest of each day it lacks; returns how many came.

        Raises NotFound (it is away), NoSpace, ReadOnly, InUse, Damaged or Cancelled; the own backups stay.
        """
        return self._backing.catch_up(progress=progress, cancelled=cancelled)

    # What there is ------------------------------------------------------------------------------------------

    def listed(self, *, second: bool = True) -> Sequence[BackupInfo]:
        """Every good backup of this office, the newest first; those in the second place too, if it can be reached."""
        own, uid = self._database.folder.backups, self._database.office_uid
        places: list[tuple[Place, list[Backup]]] = [
            ("own", backups.in_place(own, uid)),
            ("upgrade", backups.in_place(own / backups.BEFORE_UPGRADE, uid)),
        ]
        if second:
            places.append(("second", self._backing.second_backups()))
        keys = self._keys()
        found = [_described(one, place, keys) for place, these in places for one in these]
        return sorted(found, key=lambda one: one.made_at, reverse=True)

    def _keys(self) -> tuple[OfficeKey, ...]:
        """The office's key, and those it had before it was renewed."""
        own = self._database.key
        try:
            return (own, *keyfile.read(self._database.folder).former_keys(own))
        except (NotFound, Damaged):
            return (own,)

    def status(self) -> BackupStatus:
        """How the backups stand; reads a few small files."""
        notes, newest = self._backing.notes, self._backing.newest()
        return BackupStatus(
            None if newest is None else newest.made_at,
            notes.failure,
            notes.second_place,
            notes.second_at,
            notes.second_failure,
            not self._database.read_only and self._backing.changed(),
            self._backing.second_lacks(newest),
        )

    def second_is_behind(self) -> bool:
        """Whether the second place lacks the newest backup, or failed last: cheap enough to ask each minute."""
        return self._backing.second_is_behind()

    # Proving ------------------------------------------------------------------------------------------------

    def prove(
        self,
        backup: Path | None = None,
        progress: Progress | None = None,
        cancelled: Cancel = lambda: False,
        *,
        secret: Secret | None = None,
    ) -> Proof:
        """Try a restore: of the newest backup, or of `backup`, into a temporary folder that is gone afterwards.

        Every byte is read, the office opened, its file checked and its rows compared with those of this office. Raises
        NotFound (no backup yet), NoSpace, WrongPassphrase, Damaged, Incomplete or Cancelled. A backup that is itself
        bad is marked, and no longer counts as good.
        """
        known = self._newest() if backup is None else backups.read(backup)
        key = self._key_of(known.path, secret)
        own = self._database.folder.backups
        with files.explained(own):
            own.mkdir(exist_ok=True)
            home = half_made.begin_within(own, _TRIAL)
        try:
            with faults.explained(known.path):
                return self._prove(known, key, home.path, progress, cancelled)
        except Damaged as error:
            # It may be the office that is bad, or the drive of the trial: the backup is then the way back.
            if not isinstance(error, backups.Incomplete) and _is_bad(known, key):
                backups.mark_bad(known, self._database.clock.now())
            raise
        finally:
            home.drop()

    def _prove(
        self, known: Backup, key: OfficeKey, home: Path, progress: Progress | None, cancelled: Cancel
    ) -> Proof:
        place = restore.restore(
            known.path, home / "office", unlock=lambda _: key, progress=progress, cancelled=cancelled
        )
        if backups.problems_of(place.database, key):
            raise backups.damaged(known.path)
        again = Database.open(
            place.path, key, clock=self._database.clock, actor=self._database.actor, read_only=True
        )
        try:
            office = faults.explained(self._database.folder.database)
            with again.read() as theirs, office, self._database.read() as ours:
                found = proof.counts(theirs, again.schema)
                rows = self._compare(known, key, ours, theirs, progress, cancelled)
        finally:
            again.close(backup=False)
        return Proof(self._info(known, key), found, len(backups.stored_of(known)), rows)

    def _compare(
        self,
        known: Backup,
        key: OfficeKey,
        ours: sa.Connection,
        theirs: sa.Connection,
        progress: Progress | None,
        cancelled: Cancel,
    ) -> int:
        """Rows found equal; 0 when the office is not a later state of the backup, which then has nothing to be
        compared with. Raises Damaged when one differs that nobody changed."""
        state = canary.State(True, known.last_set, known.mark, known.revision)
        if key != self._database.key or not canary.agrees(raw(ours), key, state):
            return 0
        rows, different = proof.compare(
            theirs, ours, self._database.schema,
            besides=proof.changed_since(ours, known.last_set), progress=progress, cancelled=cancelled,
        )  # fmt: skip
        if different:
            raise Damaged(
                message(
                    "The backup {folder} opens, but differs from the office in records that nobody changed since "
                    "({records}). Nothing was changed. Make a new backup, and check the office under Tools.",
                    folder=str(known.path),
                    records=", ".join(different),
                )
            )
        return rows

    def _newest(self) -> Backup:
        newest = self._backing.newest()
        if newest is None:
            raise NotFound(message("There is no backup yet. Make one first; nothing was tried."))
        return newest

    def _info(self, known: Backup, key: OfficeKey) -> BackupInfo:
        own = self._database.folder.backups
        if known.path.parent == own:
            return described(known, "own", key)
        return described(
            known, "upgrade" if known.path.parent.name == backups.BEFORE_UPGRADE else "second", key
        )

    def _key_of(self, backup: Path, secret: Secret | None) -> OfficeKey:
        from r2p_desktop.services.offices import unlock

        if secret is not None:
            return unlock(backup, secret).key
        known = backups.read(backup)
        return next((k for k in self._keys() if backup_make.unseal(known, k) is not None), self._database.key)

    def code_of(self, backup: Path, *, secret: Secret | None = None) -> str:
        """The recovery code that opens a backup, proven by opening it: of this office's key, of one it had before, or
        of the key that `secret` opens. Raises WrongPassphrase, Damaged, NotFound, BadInput."""
        key = self._key_of(backup, secret)
        restore.require_key(backup / "office.db", key, backups.read(backup).office_uid)
        return key.recovery_code()

    # Looking and taking -------------------------------------------------------------------------------------

    def look_inside(self, backup: Path, *, secret: Secret | None = None) -> OfficeServices:
        """The backup as an office to read in, where it lies; the caller closes it.

        `secret` opens one from before the key was renewed. Raises WrongPassphrase, Damaged, NotFound, NewerFile.
        """
        key = self._key_of(backup, secret)
        inside = self._look(look_at(backup, key, clock=self._database.clock, actor=self._database.actor))
        inside.backup_of = backups.read(backup).made_at
        return inside

    @contextmanager
    def _reading(self, backup: Path, secret: Secret | None) -> Iterator[Database]:
        key = self._key_of(backup, secret)
        database = look_at(backup, key, clock=self._database.clock, actor=self._database.actor)
        try:
            yield database
        finally:
            database.close(backup=False)

    def take_record(
        self,
        backup: Path,
        table: str,
        uid: str,
        *,
        told: Callable[[Message], object] = lambda _: None,
        secret: Secret | None = None,
    ) -> int:
        """Put one record back as it was in the backup, with its parts and files, in one undo step; returns its id.

        It may exist, be in the bin or be gone; parts it got since go. `told` hears each link or file that could not
        come along. Raises NotFound, Conflict (it cannot stand without a record that is gone), Invalid (its code is
        taken), WrongPassphrase, Damaged, NewerFile.
        """
        database = self._database
        with self._reading(backup, secret) as old, old.read() as reading:
            row = reading.exec_driver_sql(f'SELECT id FROM "{table}" WHERE uid = ?', (uid,)).first()
            name = "" if row is None else database.schema.name(reading, table, int(row[0]))
            files_to = database.folder.path
            take.bring_files(database.schema, reading, table, uid, backup, files_to, told)
            with database.transaction(message("Take “{name}” out of a backup", name=name)) as session:
                taking = take.Taking(
                    reading, session.connection(), database.schema, now=database.clock.now(), tell=told
                )
                return taking.put_back(table, uid)

    def take_file(self, backup: Path, name: str, to: Path, *, secret: Secret | None = None) -> None:
        """Write one stored file of the backup, readable, to `to`. `name` is as the record names it.

        Raises NotFound when no record of the backup names it or the backup lacks it, Damaged, and what the drive of
        `to` raises; `to` is then what it was.
        """
        with self._reading(backup, secret) as old, old.read() as reading:
            keys = file_keys(old.schema.metadata, raw(reading))
        wanted = next((full for full in keys if name in (full, full.rpartition("/")[2])), "")
        source = backups.find_stored(backup, wanted) if wanted else None
        if source is None:
            raise NotFound(
                message(
                    "The backup does not hold the stored file {name}. Nothing was written. Look into another backup.",
                    name=name,
                )
            )
        with files.written_atomically(to) as out:
            for chunk in FileStore(source.parent).open(source.name, keys[wanted]):
                out.write(chunk)

    def bring_back_files(self, told: Callable[[Message], object] = lambda _: None) -> int:
        """Put stored files that the office has lost back from its backups, the newest first; returns how many."""
        folder = self._database.folder.path
        with self._database.read() as connection:
            named = named_files(self._database.schema.metadata, raw(connection))
            lost = {f"{sub}/{name}" for sub, name in named if not (folder / sub / name).is_file()}
        came = 0
        for known in [*backups.in_place(self._database.folder.backups), *self._backing.second_backups()]:
            try:
                here = [name for name in lost if name in backups.stored_of(known)]
                for name in here:
                    if take.bring_file(known.path, name, folder, lambda _: None):
                        lost.discard(name)
                        came += 1
            except OfficeError:
                continue  # the next one may have it
        for name in sorted(lost):
            told(message("No backup has the stored file {name} any more.", name=name))
        return came


__all__ = ["BackupInfo", "BackupStatus", "Backups", "Place", "Proof"]


def _described(backup: Backup, place: Place, keys: Sequence[OfficeKey]) -> BackupInfo:
    """With what the seal hides, when one of the keys opens it."""
    for key in keys:
        with suppress(WrongPassphrase):
            return described(backup, place, key)
    return described(backup, place)


def _is_bad(backup: Backup, key: OfficeKey) -> bool:
    """Whether the backup itself, read again where it lies, is not what it was when it was made."""
    try:
        with faults.explained(backup.path):
            backups.verify(backup.path, key)
    except backups.Incomplete:
        return False
    except Damaged:
        return True
    return False
