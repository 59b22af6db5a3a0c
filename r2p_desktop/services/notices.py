"""What the Start page says in words about the safety of an office: each sentence with the command that mends it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from r2p_desktop.errors import Damaged, NotFound
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import files, keyfile
from r2p_desktop.storage.folder import OfficeFolder

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupStatus

Key = Literal["backup_failed", "no_second_place", "second_empty", "second_behind", "one_person"]
BEHIND_AFTER = dt.timedelta(days=7)
# What an office may decide to live with; the others stay until they are mended.
HIDEABLE: frozenset[Key] = frozenset({"one_person"})


@dataclass(frozen=True)
class Notice:
    """One sentence, the words of the button behind it, and the command that button runs."""

    key: Key
    text: Message
    verb: Message
    command: str

    @property
    def hideable(self) -> bool:
        return self.key in HIDEABLE


def about_backups(status: BackupStatus, now: dt.datetime) -> Sequence[Notice]:
    """What is to be said of the backups of an office that is its people's own, the gravest first."""
    found: list[Notice] = []
    if status.last_failure is not None:
        text = message("The last backup failed. {why}", why=status.last_failure)
        found.append(Notice("backup_failed", text, message("Back up now"), "office.backup"))
    second = _about_second(status, now)
    return [*found, second] if second is not None else found


def _about_second(status: BackupStatus, now: dt.datetime) -> Notice | None:
    if status.second_place is None:
        return Notice(
            "no_second_place",
            message("Everything is on this one computer. Choose a second place."),
            message("Choose a folder…"),
            "office.second_place",
        )
    why = status.second_failure
    if status.second_at is None:
        if why is None:
            return None  # chosen a moment ago; the first copy is on its way
        text = message("The second place holds no backup yet. {why}", why=why)
        return Notice("second_empty", text, message("Try again"), "office.second_place_now")
    behind = now - status.second_at
    up_to_date = status.last_at is not None and not status.second_lacks_newest
    if behind <= BEHIND_AFTER or up_to_date:
        return None
    if why is None:
        text = message("The second place is {days} days behind.", days=behind.days)
    else:
        text = message("The second place is {days} days behind. {why}", days=behind.days, why=why)
    return Notice("second_behind", text, message("Try again"), "office.second_place_now")


def people(folder: OfficeFolder) -> int:
    """How many people have a passphrase of their own, as `Access.people`, without loading what changes them."""
    try:
        return sum(slot.kind == "passphrase" for slot in keyfile.read(folder).slots)
    except (NotFound, Damaged):
        return 0


def about_access(people_now: int) -> Sequence[Notice]:
    """What is to be said of who can open the office; `people_now` counts passphrases, 0 is an office without any."""
    if people_now != 1:
        return []
    return [
        Notice(
            "one_person",
            message("Only one person can open this office."),
            message("Give a second person a passphrase…"),
            "office.protection",
        )
    ]


# What an office decided to live with stands in a file beside it, no record and in no backup.
_FILE = "notices.json"


def hidden(folder: Path) -> frozenset[str]:
    """The notices that the office in `folder` does not want to hear again; none when the file cannot be read."""
    try:
        return frozenset(map(str, json.loads((folder / _FILE).read_text("utf-8"))["hidden"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return frozenset()


def hide(folder: Path, key: str) -> None:
    """Do not show this notice of the office again. Raises ValueError for one that must be mended, NoSpace, ReadOnly."""
    if key not in HIDEABLE:
        raise ValueError(f"{key} is not hidden but mended")
    kept = sorted(hidden(folder) | {key})
    files.write_bytes(folder / _FILE, json.dumps({"hidden": kept}).encode() + b"\n")
