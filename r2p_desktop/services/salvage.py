"""A damaged office: its files set aside, what can be read taken into a new office, or just looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret
from r2p_desktop.storage import damage
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.lock import OfficeLock, account_name

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Salvaged:
    """What was saved out of a damaged office. `read` counts rows by table, `missing` says in words what is lost,
    `report` is the same list as a file in the new office's folder."""

    folder: Path
    recovery_code: str = field(repr=False)
    read: Mapping[str, int]
    missing: Sequence[Message]
    report: Path


def set_aside(folder: Path, clock: Clock) -> Path:
    """Move the damaged `office.db` with its journals into a dated folder of the office, untouched, nothing overwritten.

    The office must be closed. Returns the folder; raises InUse, NotFound, ReadOnly, NoSpace.
    """
    place = OfficeFolder(folder)
    held = OfficeLock(place, who=account_name(), clock=clock)
    held.acquire(take_over=True)
    try:
        damage.settle(place)
        return damage.set_aside(place, clock)
    finally:
        held.release()


def conflict_copies(folder: Path) -> Sequence[Path]:
    """Second copies of the office's own files in its folder ('office (1).db', '…conflicted copy…'), by name."""
    return damage.conflict_copies(OfficeFolder(folder))


def salvage_office(
    folder: Path,
    secret: Secret | None,
    to: Path,
    *,
    clock: Clock,
    progress: Progress | None = None,
) -> Salvaged:
    """Read every row that can be proven out of a damaged office into a new one in `to`, a new or empty folder.

    The damaged files are only read. The new office keeps the key, the passphrases and the journal. Raises NotFound,
    WrongPassphrase, Damaged when nothing at all can be read, AlreadyExists, BadInput, NoSpace, ReadOnly, Cancelled.
    """
    from r2p_desktop.services.salvaging import into_new_office

    return into_new_office(folder, secret, to, clock=clock, progress=progress)


def open_for_looking(folder: Path, secret: Secret | None, *, clock: Clock, render: Render) -> OfficeServices:
    """What can be read of a damaged office, for looking only; `notices` says what is missing.

    It is read into a temporary place, encrypted as the office is and removed on closing. Raises as `salvage_office`.
    """
    from r2p_desktop.services.salvaging import for_looking

    return for_looking(folder, secret, clock=clock, render=render)
