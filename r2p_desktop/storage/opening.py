"""What is checked before an office is handed out: that it is there, whole, ours, and of this program's shape."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from dataclasses import replace

import sqlalchemy as sa

from r2p_desktop import __version__
from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, NewerFile, NotFound, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import backup, canary, damage, drives, faults, files, keyfile, triggers
from r2p_desktop.storage.engine import WRITE, make_engine, raw
from r2p_desktop.storage.folder import OfficeFolder, refuse_sync_folder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, assert_safe_sqlite
from r2p_desktop.storage.schema import Schema

_log = logging.getLogger(__name__)
PROGRAM = "program_version"
_ONE_PAGE = 4096
_LOOKED_AT_ONCE = 64 << 20  # a fraction of a second; a larger file is looked at by the daily check


def check_files(folder: OfficeFolder) -> None:
    """Raise NotFound for a missing office and Damaged for a file without one whole page, which SQLite would take for
    a new one."""
    assert_safe_sqlite()
    folder.require()
    with files.explained(folder.database):
        size = folder.database.stat().st_size
    if size < _ONE_PAGE:
        raise Damaged(
            message(
                "{file} is empty or hardly begun: a copy or a full disk cut it off. It was not changed. Restore the newest backup.",
                file=str(folder.database),
            )
        )


def reading_access(folder: OfficeFolder, wait: float) -> Access:
    """How a program without the lock reads: beside a writer, or a folder it may not write in.

    Looks for the journal first and for the state second: a writer says `open` before it makes a journal.
    """
    strays = bool(canary.journals(folder))
    state = canary.read(folder)
    unwritable = not os.access(folder.path, os.W_OK)
    if strays:
        return Access(read_only=True, wait=wait, immutable=state is not None and state.closed)
    return Access(read_only=True, wait=wait, immutable=unwritable)


def writing_access(folder: OfficeFolder, wait: float, network: bool | None) -> Access:
    """How the holder of the lock opens. Raises BadInput under a sync client."""
    refuse_sync_folder(folder.path)
    return Access(wait=wait, network=drives.is_network(folder.path) if network is None else network)


def announce(folder: OfficeFolder, key: OfficeKey, clock: Clock) -> list[Message]:
    """Take foreign journals away, mend the keys from their twin and say `open`, before the first connection.

    Returns what to tell the person.
    """
    told = [
        canary.clear_foreign_journals(folder, key, clock),
        _mend_keys(folder),
        damage.conflict_notice(folder),
        damage.undecided_notice(folder),
    ]
    state = canary.read(folder)
    if state is not None and state.closed:
        canary.write(folder, replace(state, closed=False))
    return [one for one in told if one is not None]


def require_whole(folder: OfficeFolder, key: OfficeKey) -> None:
    """Before a writer opens: look at every page when the last opening met a bad one, else for blanked pages, which
    the cipher itself lets pass. Raises Damaged."""
    with files.explained(folder.database):
        blank = folder.database.stat().st_size <= _LOOKED_AT_ONCE and damage.blank_pages(folder.database)
    if not blank and not folder.damage_mark.exists():
        return
    if backup.problems_of(folder.database, key):
        damage.mark(folder, None)
        raise faults.damaged(folder.database)
    with files.explained(folder.damage_mark):
        folder.damage_mark.unlink(missing_ok=True)  # restored, or mended, since


def _mend_keys(folder: OfficeFolder) -> Message | None:
    try:
        mended = keyfile.mend(folder)
    except (NotFound, Damaged):
        # Opened by the recovery code: what is left of the keys stays for whoever can make sense of it.
        return message(
            "keys.json is lost or damaged, and its twin too: only the recovery code opens this office. "
            "Set a new passphrase in the File menu, under “Who can open this office”: the keys are written anew with it."
        )
    if not mended:
        return None
    return message("keys.json or its twin was lost or damaged and was written anew from the other.")


def revision_of(connection: sa.Connection) -> str:
    """The file's revision. Raises Damaged when it has none: it is no office, or an unfinished one."""
    try:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    except sa.exc.OperationalError as error:
        if "no such table" not in str(error.orig):
            raise
        found = None
    if not found:
        raise Damaged(
            message(
                "office.db holds no office: it was cut off while being made, or belongs to another program. "
                "It was not changed. Restore the newest backup, or make the office anew in another folder."
            )
        )
    return str(found)


def refuse_newer(found: str, known: frozenset[str], written_by: str = "") -> None:
    """Raise NewerFile for a revision this program has never heard of. `written_by` is the version of the program that
    gave the file its shape."""
    if found not in known:
        raise NewerFile(
            message(
                "This office was last opened by a newer version of the program: {theirs} (file version {found}). This is "
                "version {ours}. The office was not changed. Install the newer version on this computer too.",
                theirs=written_by or "?",
                found=found,
                ours=__version__,
            )
        )


def known_revision_of(connection: sa.Connection, known: frozenset[str]) -> str:
    """The file's revision. Raises Damaged when it has none, NewerFile when this program has never heard of it."""
    found = revision_of(connection)
    if found not in known:
        refuse_newer(found, known, written_by(connection))
    return found


def written_by(connection: sa.Connection) -> str:
    """The version of the program that gave the file its shape; "" when the file does not say."""
    with suppress(sa.exc.DatabaseError):
        found = connection.exec_driver_sql("SELECT value FROM storage_meta WHERE name = ?", (PROGRAM,))
        return str(found.scalar_one_or_none() or "")
    return ""


def refuse_newer_untouched(folder: OfficeFolder, key: OfficeKey, known: frozenset[str]) -> None:
    """Before anything is written: raise NewerFile when the file is a newer program's. What the last opening left tells
    at no cost that it is not."""
    state = canary.read(folder)
    if state is not None and state.revision in known:
        return
    # Under the lock and without a journal nobody else changes the file: not even SQLite's own helpers are made.
    access = replace(reading_access(folder, 0.0), immutable=not canary.journals(folder))
    engine = make_engine(folder.database, key, access)
    try:
        with engine.connect() as connection:
            known_revision_of(connection, known)
    except (sa.exc.SQLAlchemyError, Damaged, OfficeError) as error:
        if isinstance(error, NewerFile):
            raise
        _log.info("the revision cannot be read yet: %s", type(error).__name__)  # opening says why
    finally:
        engine.dispose()


def refuse_older_for_reading() -> OfficeError:
    return NewerFile(
        message(
            "This office was made by an older version of the program and has to be brought up to date first. "
            "It was not changed. Open it once in the window."
        )
    )


def mend_triggers(engine: sa.Engine, schema: Schema) -> bool:
    """Make the generated triggers what the code wants; True when they were not."""
    with engine.connect() as connection:
        if triggers.present(connection) == triggers.wanted(schema):
            return False
    with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
        triggers.create_all(connection, schema)
    return True


def check_canary(engine: sa.Engine, folder: OfficeFolder, key: OfficeKey) -> list[Message]:
    """What to tell when the file is not the one that was last closed here (an older copy was put in its place)."""
    state = canary.read(folder)
    if state is None:
        return []
    with engine.connect() as connection:
        if canary.agrees(raw(connection), key, state):
            return []
    return [
        message(
            "office.db is not the file that was last closed here: an older copy or a restored one lies in its place. "
            "Changes made after that copy are in the backups, if anywhere."
        )
    ]
