"""Making a new office's file and bringing an older one up to date, by the chain of revisions."""

from __future__ import annotations

import sqlalchemy as sa

from r2p_desktop.storage import ddl, faults, triggers
from r2p_desktop.storage.engine import WRITE, make_engine
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access
from r2p_desktop.storage.schema import Schema


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
    from dataclasses import replace

    with faults.explained(folder.database):
        engine = make_engine(folder.database, key, replace(access, create=True))
        try:
            with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
                ddl.create_all(connection, schema)
                connection.exec_driver_sql(
                    "INSERT INTO storage_meta (name, value) VALUES ('office_uid', ?)", (office_uid,)
                )
                triggers.create_all(connection, schema)
        finally:
            engine.dispose()
