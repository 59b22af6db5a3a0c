"""Backups from before an office was protected: they still open without a passphrase, until somebody removes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.storage import backup_copy, backup_notes, keyfile, open_backups
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey


@dataclass(frozen=True)
class EarlierBackups:
    """Where an office's backups lie, and how many there open without a question; `away`: the second place could not
    be looked into."""

    own_place: Path
    second_place: Path | None
    open_freely: int
    away: bool


def earlier_backups(folder: Path) -> EarlierBackups:
    """Look at the backups of the office in `folder`, which may be closed. Raises NotFound or Damaged (its keys)."""
    own, there, second = _places(OfficeFolder(folder))
    uid = keyfile.read(OfficeFolder(folder)).office_uid
    count = sum(len(open_backups.found(place, uid)) for place in (own, there) if place is not None)
    return EarlierBackups(own, second, count, second is not None and not second.is_dir())


def remove_opening_freely(folder: Path, recovery_code: str) -> int:
    """Remove the backups of the office in `folder` that open without a question, here and in the second place.

    In each place its newest backup under the key of `recovery_code` is read through first; it stays. Returns how many
    went. Raises NotFound (no such backup yet), Damaged, InUse or ReadOnly; what was not removed by then is left whole.
    """
    own, there, _ = _places(OfficeFolder(folder))
    uid = keyfile.read(OfficeFolder(folder)).office_uid
    key = OfficeKey.from_recovery_code(recovery_code)
    return sum(open_backups.remove(place, uid, key) for place in (own, there) if place is not None)


def _places(folder: OfficeFolder) -> tuple[Path, Path | None, Path | None]:
    """The own place, this office's part of the second, and the second place itself."""
    second = backup_notes.read(folder).second_place
    if second is None:
        return folder.backups, None, None
    return folder.backups, backup_copy.office_place(second, keyfile.read(folder).office_uid), second
