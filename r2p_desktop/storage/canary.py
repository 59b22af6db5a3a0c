"""What a clean exit leaves, so that a journal brought in from another copy of the office is noticed.

A `-wal` that a sync client or a careful colleague put beside `office.db` can hide every record while SQLite's own
checks say all is well. After a clean exit there is no journal, and this file says so; after a crash it still
names a change that the right journal cannot lack.
"""

from __future__ import annotations

import hmac
import json
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import faults, files
from r2p_desktop.storage.engine import WRITE
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

_OPENING = "opening"


@dataclass(frozen=True)
class State:
    """`closed` after a clean exit. `last_set` and `mark` name the newest change at that time or at opening; `opening`
    is the word this opening wrote into the file ("" after a clean exit)."""

    closed: bool
    last_set: int
    mark: str
    revision: str
    opening: str = ""


def read(folder: OfficeFolder) -> State | None:
    """What was left; None when nothing was, or it cannot be read (it is a hint, not a record)."""
    with suppress(OSError, ValueError, TypeError, RecursionError):
        state = State(**json.loads(folder.state.read_text("utf-8")))
        if _makes_sense(state):
            return state
    return None


def _makes_sense(state: State) -> bool:
    return (
        isinstance(state.closed, bool)
        and isinstance(state.last_set, int)
        and 0 <= state.last_set < 1 << 63
        and isinstance(state.mark, str)
        and state.mark.isascii()
        and isinstance(state.revision, str)
        and isinstance(state.opening, str)
        and state.opening.isascii()
    )


def write(folder: OfficeFolder, state: State) -> None:
    files.write_bytes(folder.state, json.dumps(asdict(state)).encode())


def newest(connection: Any, key: OfficeKey, revision: str, *, closed: bool) -> State:
    """The state of the file behind a raw connection."""
    row = connection.execute("SELECT id, uid FROM change_set ORDER BY id DESC LIMIT 1").fetchone() or (0, "")
    return State(closed, int(row[0]), _mark(key, str(row[1])), revision)


def _mark(key: OfficeKey, uid: str) -> str:
    return hmac.digest(key.derive("canary"), uid.encode(), "sha256")[:12].hex()


def is_mark_of(key: OfficeKey, uid: str, state: State) -> bool:
    """Whether `state` was written of the change with this uid."""
    return hmac.compare_digest(_mark(key, uid), state.mark)


def agrees(connection: Any, key: OfficeKey, state: State) -> bool:
    """Whether the file holds the change that `state` names."""
    if state.last_set == 0:
        return True
    row = connection.execute("SELECT uid FROM change_set WHERE id = ?", (state.last_set,)).fetchone()
    return row is not None and is_mark_of(key, str(row[0]), state)


def sign_opening(engine: sa.Engine) -> str:
    """Write a word into the file that only this opening knows: the journal of another copy, which may well hold every
    change known here, lacks it. Returns the word."""
    word = secrets.token_hex(8)
    with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
        connection.exec_driver_sql(
            "INSERT INTO storage_meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
            (_OPENING, word),
        )
    return word


def _is_signed(connection: Any, state: State) -> bool:
    row = connection.execute("SELECT value FROM storage_meta WHERE name = ?", (_OPENING,)).fetchone()
    return not state.opening or (row is not None and str(row[0]) == state.opening)


def journals(folder: OfficeFolder) -> list[Path]:
    """The journal files beside the database that hold something."""
    found = (folder.database.with_name(folder.database.name + s) for s in ("-wal", "-journal"))
    return [f for f in found if f.is_file() and f.stat().st_size > 0]


def set_aside(folder: OfficeFolder, clock: Clock) -> Message | None:
    """Move a journal away that cannot belong to the database; returns the sentence that says so, or None.

    Called by the writer, under the lock, before anything opens the database.
    """
    strays = journals(folder)
    if not strays:
        return None
    stamp = clock.now().strftime("%Y%m%dT%H%M%SZ")
    names = []
    with files.explained(folder.path):
        for stray in strays:
            target = stray.with_name(f"{stray.name}.set-aside-{stamp}")
            number = 1
            while target.exists():
                number += 1
                target = stray.with_name(f"{stray.name}.set-aside-{stamp}-{number}")
            stray.rename(target)
            names.append(target.name)
        folder.database.with_name(folder.database.name + "-shm").unlink(missing_ok=True)
        files.fsync_folder(folder.path)
    return message(
        "A journal from another copy of this office lay beside it and was set aside as {names}. "
        "The office itself is as it was last closed.",
        names=", ".join(names),
    )


def clear_foreign_journals(folder: OfficeFolder, key: OfficeKey, clock: Clock) -> Message | None:
    """Before a writer opens: set a journal aside that the last exit did not leave. Raises ReadOnly, Damaged."""
    state = read(folder)
    if state is None or not journals(folder):
        return None
    if state.closed:
        return set_aside(folder, clock)
    return None if _probe(folder, key, state) else set_aside(folder, clock)


def _probe(folder: OfficeFolder, key: OfficeKey, state: State) -> bool:
    """After a crash: whether database and journal together still hold the change known at opening."""
    try:
        connection = connect(folder.database, key, Access(read_only=True))
        try:
            return agrees(connection, key, state) and _is_signed(connection, state)
        finally:
            connection.close()
    except sqlcipher.Error as error:
        if faults.is_damage(error) or "no such table" in str(error):
            return False
        raise faults.explain(error, folder.database) from error
