"""Taking an office over from its backups: which offices lie in a place, and what is in each backup, once unlocked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.errors import Damaged, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.services.backups import BackupInfo
from r2p_desktop.services.offices import Secret, needs_secret, unlock
from r2p_desktop.services.safety import find_backups, open_details

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Source:
    """The backups of one office found in a place, the newest first; never empty."""

    office_uid: str
    backups: Sequence[BackupInfo]

    @property
    def newest_at(self) -> dt.datetime:
        return self.backups[0].made_at

    @property
    def asks(self) -> bool:
        """Whether it takes a passphrase or the recovery code to open them."""
        try:
            return needs_secret(self.backups[0].path)
        except OfficeError:
            return True


def find_sources(place: Path) -> Sequence[Source]:
    """The offices whose backups lie in `place`, that with the newest backup first.

    Raises NotFound when the place is not there or holds none.
    """
    if not place.exists():
        raise NotFound(
            message(
                "{folder} is not there. Nothing was changed. Connect its drive or choose another folder.",
                folder=str(place),
            )
        )
    by_office: dict[str, list[BackupInfo]] = {}
    for backup in sorted(find_backups(place), key=lambda one: one.made_at, reverse=True):
        by_office.setdefault(backup.office_uid, []).append(backup)
    if not by_office:
        raise NotFound(
            message(
                "There are no backups in {folder}. Nothing was changed. Choose the second place of the office, its "
                "folder, or one backup.",
                folder=str(place),
            )
        )
    found = [Source(uid, tuple(backups)) for uid, backups in by_office.items()]
    return sorted(found, key=lambda source: source.newest_at, reverse=True)


def open_all(source: Source, secret: Secret | None, progress: Progress | None = None) -> Sequence[BackupInfo]:
    """The same backups with names, counts and who made them, as far as `secret` opens them.

    Raises WrongPassphrase when it opens none of them; Damaged when none can be read.
    """
    keys = _Keys(secret)
    opened: list[BackupInfo] = []
    failure: OfficeError | None = None
    for number, backup in enumerate(source.backups, start=1):
        try:
            opened.append(open_details(backup.path, keys.secret_for(backup.path)))
        except WrongPassphrase as error:
            # Made before or after the key was renewed: it takes another sheet.
            failure = failure if isinstance(failure, WrongPassphrase) else error
        except (Damaged, NotFound) as error:
            failure = failure or error
        if progress is not None:
            progress(number, len(source.backups))
    if not opened and failure is not None:
        raise failure
    return opened


class _Keys:
    """A passphrase is slow to try by design: one is tried once for every key file, not for every backup."""

    def __init__(self, secret: Secret | None) -> None:
        self._secret = secret
        self._tried: dict[bytes, Secret | WrongPassphrase] = {}

    def secret_for(self, backup: Path) -> Secret | None:
        """What opens this backup without trying the passphrase again. Raises WrongPassphrase, Damaged, NotFound."""
        if self._secret is None:
            return None
        try:
            slots = (backup / "keys.json").read_bytes()
        except OSError:
            return self._secret
        if slots not in self._tried:
            try:
                self._tried[slots] = Secret(unlock(backup, self._secret).key.recovery_code())
            except WrongPassphrase as error:
                self._tried[slots] = error
        found = self._tried[slots]
        if isinstance(found, WrongPassphrase):
            raise found
        return found
