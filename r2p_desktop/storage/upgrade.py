"""Making a new office's file and bringing an older one up to date, by the chain of revisions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from r2p_desktop import __version__
from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged
from r2p_desktop.i18n import message
from r2p_desktop.storage import backup, backup_make, ddl, faults, opening, search, triggers
from r2p_desktop.storage.engine import WRITE, make_engine, raw
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access
from r2p_desktop.storage.schema import Schema

BEFORE_UPGRADE = backup.BEFORE_UPGRADE


def known_revisions(schema: Schema) -> frozenset[str]:
    """Every revision this program can open or bring up to date."""
    if schema.versions is None:
        return frozenset({schema.revision})
    found = (f.name.partition("_")[0] for f in schema.versions.glob("[0-9]*_*.py"))
    return frozenset(found) | {schema.revision}


def office_uid(connection: sa.Connection) -> str:
    """The uid the office was made with; it tells its journal from other offices'."""
    return str(
        connection.exec_driver_sql("SELECT value FROM storage_meta WHERE name = 'office_uid'").scalar_one()
    )


def make_new(
    folder: OfficeFolder, key: OfficeKey, schema: Schema, access: Access, *, office_uid: str
) -> None:
    """Write a new, empty office.db in one transaction."""
    with faults.explained(folder.database):
        engine = make_engine(folder.database, key, replace(access, create=True))
        try:
            with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
                if schema.versions is None:
                    ddl.create_all(connection, schema)
                else:
                    _run_chain(connection, schema)
                connection.exec_driver_sql(
                    "INSERT INTO storage_meta (name, value) VALUES ('office_uid', ?)", (office_uid,)
                )
                _sign(connection)
                triggers.create_all(connection, schema)
        finally:
            engine.dispose()


def _sign(connection: sa.Connection) -> None:
    """Leave word which version of the program gave the file its shape: an older one can then name it."""
    connection.exec_driver_sql(
        "INSERT INTO storage_meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        (opening.PROGRAM, __version__),
    )


def _run_chain(connection: sa.Connection, schema: Schema) -> None:
    from r2p_desktop.storage.migrations import runner

    assert schema.versions is not None
    runner.upgrade(connection, schema.versions, schema.revision)


def bring_up_to_date(
    folder: OfficeFolder, key: OfficeKey, schema: Schema, engine: sa.Engine, clock: Clock
) -> backup.Backup:
    """Take an older file to this program's shape: a checked backup first, then everything in one transaction.

    Raises what the backup raises, or Damaged when links would be broken; the file is then what it was.
    """
    with engine.connect() as connection:
        uid, found = office_uid(connection), revision_of_file(connection)
        connection.rollback()
        source = backup_source(raw(connection), folder, key, schema, uid, found)
        # Apart from the others, which go in turn: it is the way back from this step.
        place = folder.backups / BEFORE_UPGRADE
        made = backup_make.make(source, place, clock=clock, thin=False, store=folder.backups)
    writing = engine.connect().execution_options(**{WRITE: True})
    with faults.explained(folder.database), writing as connection:
        driver = raw(connection)
        # With keys on, a table made anew would take its children's rows with it. Only works outside a transaction.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                triggers.drop_all(connection)
                _run_chain(connection, schema)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise Damaged(
                        message(
                            "The office could not be brought up to date: a link in it is broken. "
                            "It was not changed. Send its backup {folder} to whoever looks after the program.",
                            folder=str(made.path),
                        )
                    )
                _sign(connection)
                triggers.create_all(connection, schema)
                search.rebuild(connection, schema)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
    return made


def revision_of_file(connection: sa.Connection) -> str:
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def backup_source(
    driver: Any, folder: OfficeFolder, key: OfficeKey, schema: Schema, uid: str, revision: str, who: str = ""
) -> backup_make.Source:
    """What `backup_make.make` copies, of an office open on the driver's connection."""
    return backup_make.Source(driver, folder, key, uid, revision, schema, who)
