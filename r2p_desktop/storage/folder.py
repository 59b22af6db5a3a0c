"""The office folder: where its parts are, and how a new one is begun."""

from __future__ import annotations

import errno
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from r2p_desktop.errors import AlreadyExists, BadInput, Damaged, NotFound
from r2p_desktop.i18n import message
from r2p_desktop.storage import drives, files

SET_ASIDE = "damaged-"


@dataclass(frozen=True)
class OfficeFolder:
    """The paths of one office. Making this object touches nothing on disk."""

    path: Path

    @property
    def database(self) -> Path:
        return self.path / "office.db"

    @property
    def keys(self) -> Path:
        return self.path / "keys.json"

    @property
    def keys_twin(self) -> Path:
        return self.path / "keys.twin.json"

    @property
    def drafts(self) -> Path:
        return self.path / "drafts.db"

    @property
    def attachments(self) -> Path:
        return self.path / "attachments"

    @property
    def issued(self) -> Path:
        return self.path / "issued"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def lock(self) -> Path:
        return self.path / "office.lock"

    @property
    def holder(self) -> Path:
        return self.path / "office.lock.json"

    @property
    def state(self) -> Path:
        """What the last opening or clean closing left: see `storage.canary`."""
        return self.path / "office.state.json"

    @property
    def renewal(self) -> Path:
        """A renewal of the key that was decided and is being carried out: see `storage.renewal`."""
        return self.path / "renewal"

    @property
    def damage_mark(self) -> Path:
        """Left when a bad page was met; the next opening then looks at every page first: see `storage.damage`."""
        return self.path / "office.damaged.json"

    def set_aside(self) -> list[Path]:
        """The dated folders in which a damaged database was set aside, the newest first: see `storage.damage`."""
        with suppress(OSError):
            found = [p for p in self.path.glob(f"{SET_ASIDE}*") if (p / self.database.name).is_file()]
            return sorted(found, key=lambda p: p.name, reverse=True)
        return []

    def exists(self) -> bool:
        """Whether an office is here: its database, or at least its keys."""
        return self.database.is_file() or self.keys.is_file() or self.keys_twin.is_file()

    def require(self) -> None:
        """Raise NotFound unless a database is here, Damaged when it was set aside; a missing one is never made anew."""
        if not self.path.is_dir():
            raise NotFound(
                message(
                    "There is no folder {folder}. Nothing was changed. Connect its drive or choose another folder.",
                    folder=str(self.path),
                )
            )
        if not self.database.is_file():
            for place in self.set_aside():
                raise Damaged(
                    message(
                        "The office in {folder} was found damaged; its file was set aside as {place}. Nothing else was "
                        "changed. Restore the newest backup, or save what can be read.",
                        folder=str(self.path),
                        place=place.name,
                    )
                )
            raise NotFound(
                message(
                    "There is no office in {folder}: office.db is missing. Nothing was changed. "
                    "Choose the office's folder, or restore a backup.",
                    folder=str(self.path),
                )
            )


def refuse_sync_folder(path: Path) -> None:
    """Raise BadInput when `path` lies in a sync client's folder, which would tear a live database."""
    client = drives.sync_client(path)
    if client:
        raise BadInput(
            message(
                "{folder} is kept in step by {client}, which would damage an open office. Nothing was changed. "
                "Choose a folder on this computer; {client} is a good second place for backups.",
                folder=str(path),
                client=client,
            )
        )


def make_own(path: Path) -> None:
    """Make a folder for an office. In a person's home nobody else can enter it (POSIX); elsewhere the place decides,
    for an office may be shared. Raises OSError."""
    with suppress(RuntimeError):  # an account without a home
        if path.absolute().is_relative_to(Path.home()):
            path.mkdir(mode=0o700, parents=True)
            return
    path.mkdir(parents=True)


def create(path: Path) -> OfficeFolder:
    """Make the folder of a new office and its sub-folders.

    Raises AlreadyExists when the folder is not empty, BadInput under a sync client, ReadOnly, NoSpace, NotFound.
    """
    refuse_sync_folder(path)
    folder = OfficeFolder(path)
    with files.explained(path):
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise AlreadyExists(
                message(
                    "{folder} is not an empty folder. Nothing was changed. "
                    "Choose an empty folder or a new name for the office.",
                    folder=str(path),
                )
            )
        if not path.is_dir():
            make_own(path)
        for part in (folder.attachments, folder.issued, folder.backups):
            part.mkdir()
        if not path.is_dir():
            raise OSError(errno.ENOENT, "the folder did not appear")
    return folder


def abandon(folder: OfficeFolder) -> None:
    """Take away what a failed `create` left, so that it can be tried again in the same place."""
    for entry in folder.path.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        else:
            entry.unlink()
