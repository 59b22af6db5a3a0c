"""What kind of place a folder is: a live database needs a local drive and hates a sync client."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import files
from r2p_desktop.storage.system_drives import (
    MAC_LOCAL,
    MAC_READ_ONLY,
    MAC_REMOVABLE,
    System,
    ThisComputer,
)

_NETWORK_TYPES = frozenset(
    {
        "9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
        "smb3", "smbfs", "vboxsf", "webdav",
    }
)  # fmt: skip
# Of what runs as a program, only these are known to lie on this computer's own drive.
_LOCAL_FUSE = frozenset(
    {"fuseblk", "fuse.ecryptfs", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.mergerfs"}
)
_SYNCED_FUSE = {
    "fuse.google-drive-ocamlfuse": "Google Drive",
    "fuse.onedriver": "OneDrive",
    "fuse.dropbox": "Dropbox",
}
_REMOVABLE_MOUNTS = ("/media", "/run/media")
_SYNC_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "my drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
}
_SYNC_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
# What a client leaves in the top folder that it keeps in step, whatever the folder's name.
_SYNC_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
}
_GOOGLE_LABEL = "google drive"
_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CD = 2, 4, 5
# The longest name below the folder: a backup that is being written, with a stored file in it.
_DEEPEST = len("/backups/before_upgrade/2026-01-01T00-00-00Z-2.part/attachments/") + 40 + len(".part")
_LONGEST_PATH = {"win32": 259, "darwin": 1016}
_LONGEST_NAME = 255
Kind = Literal["local", "network", "removable"]


@dataclass(frozen=True)
class Where:
    """What a folder is good for. `client` names the sync client that keeps it in step, "" when there is none.

    `read_only` says that nothing can be written there, `too_long` that the names below it would exceed what the
    system allows, `free` the bytes left on the drive (-1: unknown).
    """

    path: Path
    kind: Kind = "local"
    client: str = ""
    read_only: bool = False
    too_long: bool = False
    free: int = -1

    @property
    def may_hold_office(self) -> bool:
        """Whether an office can live there."""
        return not (self.client or self.read_only or self.too_long)

    @property
    def may_be_second_place(self) -> bool:
        """Whether finished backups can go there: a sync client does them no harm."""
        return not (self.read_only or self.too_long)

    @property
    def advice(self) -> Message | None:
        """What to say of the place in a folder chooser: why not, or what to mind; None for an ordinary folder."""
        if self.read_only:
            return message("{folder} cannot be written. Choose another folder.", folder=str(self.path))
        if self.too_long:
            return message(
                "The name of this folder is too long for the files that go into it. Choose one with a shorter path."
            )
        if self.client:
            return message(
                "This folder is kept in step by {client}, which would damage an open office. Choose a folder on "
                "this computer; {client} is a good second place for backups.",
                client=self.client,
            )
        if self.kind == "network":
            return message(
                "This is a network drive: one person at a time can have the office open, and it works more slowly."
            )
        if self.kind == "removable":
            return message(
                "This drive can be pulled out. Close the office before you remove it, and keep backups elsewhere."
            )
        return None


def look_at(path: PurePath, system: System | None = None) -> Where:
    """What kind of place a folder is, there or not yet; asks the system and writes nothing. Raises OSError when
    the system does not know the drive."""
    system = system or ThisComputer()
    resolved = system.resolve(path)
    kind, read_only = _drive(resolved, system)
    return Where(
        Path(path),
        kind,
        _client(path, resolved, system),
        read_only or not system.may_write(resolved),
        _too_long(resolved, system.platform),
        system.free(resolved),
    )


def is_network(path: Path) -> bool:
    """Whether the drive of `path` is a network drive, as the system says (a mapped letter has a plain name)."""
    system = ThisComputer()
    return _drive(system.resolve(path), system)[0] == "network"


def sync_client(path: Path) -> str:
    """The name of the sync client whose folder holds `path` ("OneDrive"), or "" when there is none."""
    system = ThisComputer()
    return _client(path, system.resolve(path), system)


# The drive ---------------------------------------------------------------------------------------------------


def _drive(path: PurePath, system: System) -> tuple[Kind, bool]:
    """The kind of drive, and whether the drive itself is read-only."""
    if system.platform == "win32":
        return _windows_drive(path, system)
    if system.platform == "darwin":
        flags = system.mount_flags(path)
        kind: Kind = "removable" if flags & MAC_REMOVABLE else "local"
        return kind if flags & MAC_LOCAL else "network", bool(flags & MAC_READ_ONLY)
    mount = _mount(path, system.mountinfo())
    if _is_network_type(mount.type):
        return "network", mount.read_only
    removable = any(PurePosixPath(m) in PurePosixPath(mount.point).parents for m in _REMOVABLE_MOUNTS)
    return "removable" if removable else "local", mount.read_only


def _windows_drive(path: PurePath, system: System) -> tuple[Kind, bool]:
    # An extended-length name of a share begins with \\?\UNC\, that of a drive with \\?\C:\.
    text = str(path)
    plain = text[4:] if text.startswith("\\\\?\\") else text
    if plain.startswith(("\\\\", "UNC\\")):
        return "network", False
    answer = system.drive_type(PureWindowsPath(plain))
    if answer == _DRIVE_REMOTE:
        return "network", False
    return "removable" if answer in {_DRIVE_REMOVABLE, _DRIVE_CD} else "local", answer == _DRIVE_CD


def _is_network_type(kind: str) -> bool:
    return kind in _NETWORK_TYPES or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)


@dataclass(frozen=True)
class _Mount:
    point: str = "/"
    type: str = ""
    read_only: bool = False


def _mount(path: PurePath, mountinfo: str) -> _Mount:
    """The mount that holds `path`, from the text of Linux's mountinfo."""
    best, found = -1, _Mount()
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        fields, rest = left.split(), right.split()
        if len(fields) < 6 or not rest:
            continue
        name = fields[4].encode("utf-8").decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")
        point = PurePosixPath(name)
        # Later lines lie over earlier ones at the same point.
        if (path == point or point in path.parents) and len(point.parts) >= best:
            options = {*fields[5].split(","), *(rest[2].split(",") if len(rest) > 2 else ())}
            best, found = len(point.parts), _Mount(name, rest[0], "ro" in options)
    return found


def mount_type(path: PurePath, mountinfo: str) -> str:
    """The file system type of `path`, from the text of Linux's mountinfo; "" when it is not there."""
    return _mount(path, mountinfo).type


def _too_long(path: PurePath, platform: str) -> bool:
    if any(_length(part, platform) > _LONGEST_NAME for part in path.parts[1:]):
        return True
    return _length(str(path), platform) + _DEEPEST > _LONGEST_PATH.get(platform, 4095)


def _length(text: str, platform: str) -> int:
    """As the system counts: Windows in UTF-16 units, the others in bytes."""
    return len(text.encode("utf-16-le")) // 2 if platform == "win32" else len(text.encode())


# Sync clients ------------------------------------------------------------------------------------------------


def _client(path: PurePath, resolved: PurePath, system: System) -> str:
    for one in dict.fromkeys((path, resolved)):
        for answer in (
            _by_settings(one, system),
            _by_name(one),
            _by_mark(one, system),
            _by_drive(one, system),
        ):
            if answer:
                return answer
    return ""


def _by_settings(path: PurePath, system: System) -> str:
    for root, client in _known_roots(system):
        top = type(path)(root)
        # Windows and macOS take upper and lower case for the same.
        if _folded(top) in {_folded(p) for p in (path, *path.parents)}:
            return client
    return ""


def _folded(path: PurePath) -> str:
    return (
        str(path).casefold() if isinstance(path, PureWindowsPath) or sys.platform == "darwin" else str(path)
    )


def _known_roots(system: System) -> Iterator[tuple[str, str]]:
    for variable, client in _SYNC_VARIABLES.items():
        if root := system.environ.get(variable, ""):
            yield root, client
    yield from system.sync_roots()
    if system.platform == "darwin":
        cloud = system.home() / "Library" / "Mobile Documents"
        yield str(cloud), "iCloud"
        # 'Desktop and Documents in iCloud': the folders keep their place and are named in the drive.
        for name in ("Documents", "Desktop"):
            if system.exists(cloud / "com~apple~CloudDocs" / name):
                yield str(system.home() / name), "iCloud"


def _by_name(path: PurePath) -> str:
    for part in path.parts:
        name = part.casefold()
        for known, client in _SYNC_NAMES.items():
            # "OneDrive - Ministry of Justice", "Dropbox (Personal)", macOS's "GoogleDrive-a.ng@example.org"
            in_cloud_storage = name.startswith(known + "-") and "CloudStorage" in path.parts
            if name == known or name.startswith((known + " -", known + " (")) or in_cloud_storage:
                return client
    return "CloudStorage" if _in_cloud_storage(path) else ""


def _in_cloud_storage(path: PurePath) -> bool:
    """macOS keeps the folders of all modern clients in one place, whatever their names."""
    return ("Library", "CloudStorage") in pairwise(path.parts)


def _by_mark(path: PurePath, system: System) -> str:
    for folder in (path, *path.parents):
        if system.platform == "win32" and system.is_kept_in_the_cloud(folder):
            return "Cloud Files"  # what Windows calls the part that every modern client uses
        if folder == folder.parent or folder == system.home():
            continue  # a home folder holds `.dropbox` as settings, not as a mark
        for name, client in _SYNC_MARKS.items():
            if system.exists(folder / name):
                return client
    return ""


def _by_drive(path: PurePath, system: System) -> str:
    if system.platform == "win32":
        # The label, not the folder's name: 'My Drive' is 'Mon Drive' in French.
        on_letter = len(path.drive) == 2
        return "Google Drive" if on_letter and _GOOGLE_LABEL in system.volume_label(path).casefold() else ""
    if system.platform == "darwin":
        return ""
    return _SYNCED_FUSE.get(mount_type(path, system.mountinfo()), "")


def free_words(where: Where) -> str:
    """The room left there, in words for a label: '12.5 GB'; "?" when the system cannot say."""
    return files.in_words(where.free)
