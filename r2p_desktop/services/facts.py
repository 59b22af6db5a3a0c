"""What helps to find a fault and tells nothing of the record: versions, pragmas, counts, kinds of place, the log's end."""

from __future__ import annotations

import locale
import platform
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop import __version__, folders, resources
from r2p_desktop.errors import OfficeError
from r2p_desktop.model.entities import Base
from r2p_desktop.redaction import without_names, words_of
from r2p_desktop.storage import drives, files

if TYPE_CHECKING:
    from r2p_desktop.services.office import OfficeServices

Section = Mapping[str, Any]
LOG_LINES = 200
_PRAGMAS = (
    "journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "trusted_schema", "temp_store",
    "cell_size_check", "secure_delete", "cache_size", "page_size", "page_count", "freelist_count", "auto_vacuum",
    "locking_mode", "busy_timeout", "cipher_version", "cipher_provider", "cipher_page_size",
)  # fmt: skip
_PARTS = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "reportlab",
    "pypdfium2",
    "cryptography",
    "keyring",
)


def program_facts() -> dict[str, Section]:
    """The program and the computer it runs on."""
    parts: dict[str, str] = {}
    for part in _PARTS:
        try:
            parts[part] = metadata.version(part)
        except metadata.PackageNotFoundError:
            parts[part] = "absent"
    return {
        "program": {
            "version": __version__,
            "packed": bool(getattr(sys, "frozen", False)),
            "resources found": resources.path("i18n").is_dir(),
            "home": _place(folders.home()),
        },
        "computer": {
            "system": platform.platform(),
            "machine": platform.machine(),
            "python": platform.python_version(),
            "file names": sys.getfilesystemencoding(),
            "locale": ".".join(part for part in locale.getlocale() if part) or "C",
        },
        "parts": {**parts, "sqlite": sqlcipher.sqlite_version},
    }


def _place(folder: Path) -> str:
    """What kind of place a folder is. Its name is left out: it may be the office's, or a person's."""
    found = drives.look_at(folder)
    notes = [
        str(found.kind),
        f"synced by {found.client}" if found.client else "",
        "read-only" if found.read_only else "",
        f"{len(str(folder))} characters",
        "" if str(folder).isascii() else "beyond ASCII",
    ]
    return ", ".join(note for note in notes if note)


def office_facts(office: OfficeServices) -> dict[str, Section]:
    """How an open office is kept. What cannot be asked is told by the kind of its failure."""
    return {
        "office": _asked(lambda: _office(office)),
        "pragmas": _asked(lambda: _pragmas(office)),
        "rows": _asked(lambda: _counts(office)),
        "backups": _asked(lambda: _backups(office)),
    }


def _asked(ask: Any) -> Section:
    try:
        found: Section = ask()
    except (OfficeError, OSError, sa.exc.SQLAlchemyError) as error:
        return {"could not be asked": words_of(error)}
    return found


def _office(office: OfficeServices) -> Section:
    file = office.folder / "office.db"
    kinds = [opener.kind for opener in office.access.openers()]
    return {
        "place": _place(office.folder),
        "bytes": file.stat().st_size,
        "read-only": office.read_only,
        "damaged": office.damaged,
        "opened by": ", ".join(f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds)))
        or "recovery code only",
        "unsaved texts": len(office.drafts.all()) if office.drafts is not None else 0,
    }


def _pragmas(office: OfficeServices) -> Section:
    found: dict[str, Any] = {}
    with office.reading() as connection:
        for name in _PRAGMAS:
            row = connection.exec_driver_sql(f"PRAGMA {name}").first()
            found[name] = row[0] if row is not None else "-"
        found["revision"] = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def _counts(office: OfficeServices) -> Section:
    with office.reading() as connection:
        return {
            table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
            for table in Base.metadata.sorted_tables
        }


def _backups(office: OfficeServices) -> Section:
    status, listed = office.backups.status(), office.backups.listed(second=False)
    return {
        "own": len(listed),
        "last": status.last_at.isoformat() if status.last_at is not None else "never",
        "last failure": "none" if status.last_failure is None else "there was one",
        "changed since": status.changed_since_backup,
        "second place": _place(status.second_place) if status.second_place is not None else "none",
        "second last": status.second_at.isoformat() if status.second_at is not None else "never",
        "second failure": "none" if status.second_failure is None else "there was one",
    }


def log_tail(lines: int = LOG_LINES) -> Sequence[str]:
    """The last lines of the log, which holds no values of records; without the account's name in any path."""
    try:
        text = folders.log_file().read_text("utf-8", "replace")
    except OSError as error:
        return [f"the log could not be read ({words_of(error)})"]
    return [without_names(line) for line in text.splitlines()[-lines:]]


def as_text(sections: Mapping[str, Section], log: Sequence[str]) -> str:
    """One readable text: a heading a section, a line a fact, the end of the log last."""
    parts: list[str] = []
    for title, facts in sections.items():
        parts += [f"[{title}]", *(f"{name}: {value}" for name, value in facts.items()), ""]
    return without_names("\n".join([*parts, "[log]", *log])) + "\n"


def save_text(file: Path, text: str) -> None:
    """Write a text that the person has seen. Raises NoSpace, ReadOnly or NotFound."""
    files.write_bytes(file, text.encode("utf-8"))
