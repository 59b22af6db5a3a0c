"""What the database's own errors mean to a person: one place that turns them into `OfficeError`s."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.errors import Cancelled, Conflict, Damaged, InUse, Invalid, NotFound, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import files

_PROBE = 1 << 20
# The backup function raises errors without their names.
_SAID = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open database file": "SQLITE_CANTOPEN",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database is locked": "SQLITE_BUSY",
    "file is not a database": "SQLITE_NOTADB",
    "database disk image is malformed": "SQLITE_CORRUPT",
}
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def error_name(error: BaseException | None) -> str:
    """SQLite's name of an error, e.g. "SQLITE_IOERR"; "" when it is not SQLite's."""
    name = str(getattr(error, "sqlite_errorname", "") or "")
    if not name and isinstance(error, sqlcipher.Error):
        return _SAID.get(str(error), "")
    return name


def is_damage(error: BaseException | None) -> bool:
    """Whether the file itself is bad: after one bad page SQLCipher refuses everything on that connection."""
    return error_name(error).startswith(_DAMAGE)


def damaged(file: Path) -> Damaged:
    return Damaged(
        message(
            "{file} is damaged, or was not written with this office's key. It was not changed. "
            "Restore the newest backup; keep the damaged file for a later repair.",
            file=str(file),
        )
    )


def in_use(file: Path) -> InUse:
    return InUse(
        message(
            "Another program is writing to {file}. Nothing was changed. Wait a moment, then try again.",
            file=str(file),
        )
    )


def busy() -> InUse:
    """This program's own threads wait for each other: another one of them has the connection or the pen."""
    return InUse(
        message(
            "The office is still busy with longer work of this program, such as a backup. Nothing was changed. "
            "Wait until that has ended, then try again."
        )
    )


def conflict() -> Conflict:
    return Conflict(
        message(
            "This record was changed elsewhere since you opened it. Nothing of yours was saved over it. "
            "Compare the two and choose."
        )
    )


def explain(error: Exception, file: Path) -> Exception:
    """The `OfficeError` for a database error; any other error comes back as it is."""
    if isinstance(error, StaleDataError):
        return conflict()
    original = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    if isinstance(error, sa.exc.TimeoutError):
        return busy()
    if not isinstance(original, sqlcipher.Error):
        return error
    return _explain_sqlite(original, file) or error


def _explain_sqlite(error: BaseException, file: Path) -> OfficeError | Cancelled | None:
    name = error_name(error)
    if name.startswith(_DAMAGE):
        return damaged(file)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return in_use(file)
    if name.startswith("SQLITE_FULL"):
        return files.no_space(file)
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return files.read_only(file)
    if name.startswith("SQLITE_INTERRUPT"):
        return Cancelled()
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_IOERR")):
        return _explain_drive(error, file)
    if name.startswith("SQLITE_CONSTRAINT"):
        return _explain_rule(error)
    return None


def _explain_drive(error: BaseException, file: Path) -> OfficeError:
    if not file.is_file():
        return NotFound(
            message(
                "{file} is no longer there: its drive or folder is gone. The last change was not saved. "
                "Connect the drive, then open the office again.",
                file=str(file),
            )
        )
    reason = _try_drive(file)
    if reason is not None:
        return reason
    return Damaged(
        message(
            "The drive of {file} reports an error ({reason}). The last change was not saved. "
            "Copy the folder to another drive, then open it there.",
            file=str(file),
            reason=str(error),
        )
    )


def _try_drive(file: Path) -> OfficeError | None:
    """SQLite says "disk I/O error" for a quota too: the system's own word comes from writing a little beside it."""
    probe = file.with_name(file.name + ".probe")
    try:
        with probe.open("wb") as stream:
            stream.write(bytes(_PROBE))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        return files.fault_of(error, file)
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return None


def _explain_rule(error: BaseException) -> OfficeError:
    # The extended codes that would tell the rules apart are not switched on in sqlcipher3; the words do.
    rule = str(error)
    if rule.startswith("FOREIGN KEY"):
        return Conflict(
            message(
                "A record this one is linked to was removed meanwhile, or is still in use. Nothing was changed. "
                "Open it again and choose another link."
            )
        )
    # SQLite says "UNIQUE constraint failed: plan_item.plan_id, plan_item.code".
    if rule.startswith("UNIQUE"):
        return Invalid(
            message(
                "Another record already has the same value ({columns}). Nothing was changed. Choose another.",
                columns=rule.rpartition(": ")[2],
            )
        )
    return Invalid(message("The record breaks a rule of the file ({rule}). Nothing was changed.", rule=rule))


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Within this block a database error leaves as the `OfficeError` that explains it."""
    try:
        yield
    except (sa.exc.SQLAlchemyError, StaleDataError, sqlcipher.Error) as error:
        told = explain(error, file)
        if told is error:
            raise
        raise told from error
