"""A new office made of what a damaged one still holds: its database, keys, drafts and stored files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from r2p_desktop.clock import Clock
from r2p_desktop.errors import AlreadyExists, Damaged, NotFound, OfficeError, ReadOnly
from r2p_desktop.i18n import message
from r2p_desktop.storage import backup, canary, ddl, faults, files, keyfile, keys, opening, upgrade
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.engine import WRITE, make_engine, raw
from r2p_desktop.storage.folder import OfficeFolder, refuse_sync_folder
from r2p_desktop.storage.half_made import begin
from r2p_desktop.storage.ids import UidSource
from r2p_desktop.storage.keyfile import KeyFile
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access
from r2p_desktop.storage.salvage import Progress, Salvage, Saved
from r2p_desktop.storage.schema import Schema
from r2p_desktop.storage.wreck import Wreck, open_wreck


@dataclass(frozen=True)
class LostFile:
    """A stored file that a row names and that is gone or damaged."""

    table: str
    row_id: int
    name: str


@dataclass
class SavedOffice:
    """What the new folder holds. `keys_lost`: only the recovery code opens it."""

    folder: OfficeFolder
    database: Saved = field(default_factory=Saved)
    files: int = 0
    lost_files: list[LostFile] = field(default_factory=list)
    keys_lost: bool = False


def damaged_place(folder: OfficeFolder) -> OfficeFolder:
    """Where the damaged office.db lies: in the office's folder, or where it was set aside. Raises NotFound."""
    if folder.database.is_file():
        return folder
    for place in folder.set_aside():
        return OfficeFolder(place)
    folder.require()
    return folder


@contextmanager
def half_made(to: Path) -> Iterator[OfficeFolder]:
    """A folder beside `to` that takes its name only when the block is through.

    Raises AlreadyExists unless `to` is new or empty, BadInput under a sync client, ReadOnly, NoSpace, NotFound.
    """
    refuse_sync_folder(to)
    with files.explained(to):
        if to.exists() and (not to.is_dir() or any(to.iterdir())):
            raise AlreadyExists(
                message(
                    "{folder} is not an empty folder. Nothing was changed. "
                    "Choose an empty folder or a new name for the office.",
                    folder=str(to),
                )
            )
        making = begin(to)
        try:
            part = OfficeFolder(making.path)
            for place in (part.attachments, part.issued, part.backups):
                place.mkdir()
            yield part
            making.take_name(to)
        except BaseException:
            making.drop()
            raise


def save_database(
    source: OfficeFolder,
    target: OfficeFolder,
    key: OfficeKey,
    schema: Schema,
    *,
    clock: Clock,
    progress: Progress | None = None,
) -> Saved:
    """Fill a new office.db in `target` with what can be read of the one in `source`, which is only read.

    Raises Damaged when nothing can be read, NewerFile, NoSpace, ReadOnly and what `progress` raises.
    """
    wreck = open_wreck(source, key)
    try:
        revision = _revision(wreck, source, schema)
        opening.refuse_newer(revision, upgrade.known_revisions(schema))
        engine = make_engine(target.database, key, Access(create=True))
        with faults.explained(target.database):
            try:
                with engine.connect().execution_options(**{WRITE: True}) as connection:
                    raw(connection).execute("PRAGMA foreign_keys = OFF")
                    with connection.begin():
                        return _fill(wreck, connection, schema, revision, source, clock, progress)
            finally:
                engine.dispose()
    finally:
        wreck.pages.close()


def _revision(wreck: Wreck, source: OfficeFolder, schema: Schema) -> str:
    state = canary.read(source)
    return wreck.revision() or (state.revision if state is not None else "") or schema.revision


def _fill(
    wreck: Wreck,
    connection: sa.Connection,
    schema: Schema,
    revision: str,
    source: OfficeFolder,
    clock: Clock,
    progress: Progress | None,
) -> Saved:
    if schema.versions is None:
        ddl.create_all(connection, schema)
    else:
        from r2p_desktop.storage.migrations import runner

        runner.upgrade(connection, schema.versions, revision)
    wreck.guess_from(raw(connection))
    salvage = Salvage(wreck, connection, schema, new_uid=UidSource(clock), progress=progress)
    saved = salvage.run()
    _name_office(connection, source)
    # An older file gets its triggers and its search index when it is brought up to date.
    if revision == schema.revision:
        salvage.finish()
    return saved


def _name_office(connection: sa.Connection, source: OfficeFolder) -> None:
    """The office's uid, when the row that holds it is lost: from its keys, else from its journal."""
    driver = raw(connection)
    if driver.execute("SELECT 1 FROM storage_meta WHERE name = 'office_uid'").fetchone() is not None:
        return
    uid = ""
    with suppress(NotFound, Damaged):
        uid = keyfile.read(source).office_uid
    row = driver.execute(
        "SELECT office FROM change_set WHERE office != '' ORDER BY id DESC LIMIT 1"
    ).fetchone()
    driver.execute(
        "INSERT INTO storage_meta (name, value) VALUES ('office_uid', ?)",
        (uid or (row[0] if row else "lost"),),
    )


def save_keys(
    source: OfficeFolder, target: OfficeFolder, key: OfficeKey, *, clock: Clock, office_uid: str
) -> bool:
    """Write the keys of the new office: the old ones, or, when they are lost, the recovery code's alone (False)."""
    for place in (source, OfficeFolder(source.path.parent)):
        try:
            found = keyfile.read(place)
        except OfficeError:
            continue
        if any(s.data.get("check") in {None, key.check_value()} for s in found.slots):
            keyfile.write(target, found)
            return True
    keyfile.write(target, KeyFile(office_uid, (keys.recovery_slot(key, clock=clock),)))
    return False


def save_drafts(source: OfficeFolder, target: OfficeFolder) -> None:
    """Take unfinished texts along; a drive that does not give them is no obstacle."""
    for suffix in ("", "-wal", "-journal"):
        file = source.drafts.with_name(source.drafts.name + suffix)
        if file.is_file():
            with suppress(OSError, NotFound, Damaged):
                files.copy_synced(file, target.path / file.name)


def save_files(
    source: OfficeFolder, target: OfficeFolder, driver: Any, schema: Schema, *, copy: bool
) -> tuple[int, list[LostFile]]:
    """Prove every stored file that a row of `target` names, and copy it there; one that is gone or damaged is looked
    for among the backups' files. Returns how many are good, and the lost ones."""
    good, lost = 0, []
    for table, row_id, place, name, secret in _named_by_rows(schema, driver):
        for folder in (source.path / place, source.backups / backup.STORE / place):
            if _is_good(folder, name, secret):
                if copy:
                    files.copy_synced(folder / name, target.path / place / name)
                good += 1
                break
        else:
            lost.append(LostFile(table, row_id, name))
    return good, lost


def _is_good(folder: Path, name: str, secret: str) -> bool:
    try:
        for _ in FileStore(folder).open(name, secret):
            pass
    except (NotFound, Damaged, ReadOnly, ValueError):
        return False
    return True


def _named_by_rows(schema: Schema, driver: Any) -> Iterator[tuple[str, int, str, str, str]]:
    """(table, row id, sub-folder, name, key) of every stored file that a row names."""
    for table in schema.metadata.tables.values():
        for column in table.columns:
            place = column.info.get("stored_in")
            if place:
                key = column.name.removesuffix("_name") + "_key"
                rows = driver.execute(f'SELECT id, "{column.name}", "{key}" FROM "{table.name}"').fetchall()
                yield from (
                    (table.name, row_id, str(place), name, secret) for row_id, name, secret in rows if name
                )
