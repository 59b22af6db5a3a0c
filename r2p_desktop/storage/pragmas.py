"""One raw connection to an encrypted file, with every setting that keeps it safe."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage.keys import OfficeKey

OLDEST_SQLITE = (3, 51, 3)  # older ones have the WAL-reset race
_SETTINGS = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "cell_size_check = ON",
    "secure_delete = FAST",
    "cache_size = -8192",
    "journal_size_limit = 16777216",
)


@dataclass(frozen=True)
class Access:
    """How a file is opened. `network`: one connection holds it alone, without WAL. `immutable`: no journal is
    looked at and nothing is locked; only for a file nobody can write."""

    read_only: bool = False
    network: bool = False
    immutable: bool = False
    wait: float = 5.0
    create: bool = False
    purpose: str = "database"


def assert_safe_sqlite() -> None:
    """Refuse to run on a SQLite that can lose a write-ahead log."""
    version = tuple(int(part) for part in sqlcipher.sqlite_version.split("."))
    if version < OLDEST_SQLITE:
        raise OfficeError(
            message(
                "This copy of the program carries SQLite {version}, which can lose data. Nothing was opened. "
                "Install the program again.",
                version=sqlcipher.sqlite_version,
            )
        )


def uri_of(file: Path, access: Access) -> str:
    mode = "ro" if access.read_only else "rwc" if access.create else "rw"
    return f"{file.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if access.immutable else "")


def connect(file: Path, key: OfficeKey, access: Access) -> Any:
    """A connection in autocommit mode, its key checked by reading the schema.

    Returns a `sqlcipher3` connection; raises its errors (`faults.explained` names them).
    """
    connection = sqlcipher.connect(
        uri_of(file, access),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=access.wait,
        cached_statements=256,
    )
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log_level = NONE")
        cursor.execute(f"PRAGMA key = {key.pragma(access.purpose)}")
        if access.network and not access.read_only:
            cursor.execute("PRAGMA locking_mode = EXCLUSIVE")
        cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not access.read_only:
            _choose_journal(cursor, "delete" if access.network else "wal")
        for setting in _SETTINGS:
            cursor.execute("PRAGMA " + setting)
        if access.network and not access.read_only:
            # Without a write-ahead log FAST leaves freed pages unwritten: holes of zeros, which look like damage.
            cursor.execute("PRAGMA secure_delete = ON")
        if access.read_only:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()
    except BaseException:
        with suppress(sqlcipher.Error):
            connection.close()
        raise
    return connection


def _choose_journal(cursor: Any, mode: str) -> None:
    answer = cursor.execute(f"PRAGMA journal_mode = {mode}").fetchone()[0]
    if answer != mode:
        raise OfficeError(
            message(
                "This drive cannot hold an open office safely (journal {answer} instead of {mode}). "
                "Nothing was changed. Choose a folder on this computer's own drive.",
                answer=answer,
                mode=mode,
            )
        )
