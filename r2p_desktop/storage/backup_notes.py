"""`backups.json` beside an office: its second place, and how the last backup went. It belongs to this computer and is
in no backup."""

from __future__ import annotations

import datetime as dt
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from r2p_desktop.i18n import Message
from r2p_desktop.storage import files
from r2p_desktop.storage.folder import OfficeFolder

FILE = "backups.json"


@dataclass(frozen=True)
class Notes:
    """`failure` and `second_failure` are of the newest attempt, None once one succeeded. `second_at` is when the newest
    backup in the second place was made; `structure_at` when SQLite's own checks last ran on a backup. `newest` is the
    folder's name of the backup made last, `second_holds` the identity of the one that the second place was last seen
    to hold as the newest: what moments tell only while clocks are right."""

    second_place: Path | None = None
    second_at: dt.datetime | None = None
    failure: Message | None = None
    second_failure: Message | None = None
    structure_at: dt.datetime | None = None
    newest: str = ""
    second_holds: str = ""


def read(folder: OfficeFolder, *, strictly: bool = False) -> Notes:
    """What is noted; nothing when the file is lost or makes no sense: the second place is then chosen again.

    `strictly`, for who writes it anew: raises InUse, ReadOnly or Damaged when it is there and cannot be read just now,
    or the second place would be forgotten for a virus scanner's sake.
    """
    file = folder.path / FILE
    try:
        content = file.read_bytes()
    except OSError as error:
        if strictly and file.exists():
            raise files.fault_of(error, file) from error
        return Notes()
    with suppress(ValueError, TypeError, AttributeError, LookupError, RecursionError):
        stored = json.loads(content)
        place = stored.get("second_place")
        return Notes(
            Path(place) if place else None,
            _moment(stored.get("second_at")),
            _sentence(stored.get("failure")),
            _sentence(stored.get("second_failure")),
            _moment(stored.get("structure_at")),
            _name(stored.get("newest")),
            _name(stored.get("second_holds")),
        )
    return Notes()


def write(folder: OfficeFolder, notes: Notes) -> None:
    """Raises NoSpace, ReadOnly or NotFound; the old notes then still stand."""
    body: dict[str, Any] = {
        "second_place": str(notes.second_place) if notes.second_place else None,
        "second_at": notes.second_at.isoformat() if notes.second_at else None,
        "failure": notes.failure.as_json() if notes.failure else None,
        "second_failure": notes.second_failure.as_json() if notes.second_failure else None,
        "structure_at": notes.structure_at.isoformat() if notes.structure_at else None,
        "newest": notes.newest,
        "second_holds": notes.second_holds,
    }
    files.write_bytes(folder.path / FILE, json.dumps(body, indent=1, sort_keys=True).encode() + b"\n")


def _moment(stored: Any) -> dt.datetime | None:
    if not stored:
        return None
    moment = dt.datetime.fromisoformat(stored)
    return moment if moment.tzinfo is not None else None


def _name(stored: Any) -> str:
    """A plain name; "" for what is none, or leads elsewhere."""
    return stored if isinstance(stored, str) and re.fullmatch(r"[0-9A-Za-z][\w-]*", stored) else ""


def _sentence(stored: Any) -> Message | None:
    if not stored:
        return None
    sentence = Message.from_json(stored)
    str(sentence)  # one whose places and words do not fit together could not be shown
    return sentence
