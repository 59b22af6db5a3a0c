"""What kind of drive a folder is on: a live database needs a local one and hates a sync client."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_NETWORK_TYPES = frozenset(
    {
        "9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone",
        "fuse.sshfs", "glusterfs", "fuse.glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf",
        "webdav",
    }
)  # fmt: skip
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
}
_SYNC_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
_DRIVE_REMOTE = 4
_MNT_LOCAL = 0x00001000


def is_network(path: Path) -> bool:
    """Whether the drive of `path` is a network drive, as the system says (a mapped letter has a plain name)."""
    nearest = next((p for p in (path, *path.parents) if p.exists()), path).resolve()
    if sys.platform == "win32":
        return _windows_remote(nearest)
    if sys.platform == "darwin":
        return _mac_remote(nearest)
    return mount_type(nearest, Path("/proc/self/mountinfo").read_text("utf-8", "replace")) in _NETWORK_TYPES


def mount_type(path: Path, mountinfo: str) -> str:
    """The file system type of `path`, from the text of Linux's mountinfo; "" when it is not there."""
    best, found = -1, ""
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        point = Path(fields[4].encode("latin-1", "replace").decode("unicode_escape"))
        # Later lines lie over earlier ones at the same point.
        if (path == point or point in path.parents) and len(point.parts) >= best:
            best, found = len(point.parts), right.split()[0]
    return found


def _windows_remote(path: Path) -> bool:
    if str(path).startswith("\\\\"):
        return True
    windll = getattr(ctypes, "windll")  # noqa: B009 - absent from the type stubs of other systems
    return int(windll.kernel32.GetDriveTypeW(str(Path(path.anchor)))) == _DRIVE_REMOTE


class _MacStatfs(ctypes.Structure):
    _fields_ = [
        ("f_bsize", ctypes.c_uint32),
        ("f_iosize", ctypes.c_int32),
        ("f_blocks", ctypes.c_uint64),
        ("f_bfree", ctypes.c_uint64),
        ("f_bavail", ctypes.c_uint64),
        ("f_files", ctypes.c_uint64),
        ("f_ffree", ctypes.c_uint64),
        ("f_fsid", ctypes.c_int32 * 2),
        ("f_owner", ctypes.c_uint32),
        ("f_type", ctypes.c_uint32),
        ("f_flags", ctypes.c_uint32),
        ("f_fssubtype", ctypes.c_uint32),
        ("f_fstypename", ctypes.c_char * 16),
        ("f_mntonname", ctypes.c_char * 1024),
        ("f_mntfromname", ctypes.c_char * 1024),
        ("f_flags_ext", ctypes.c_uint32),
        ("f_reserved", ctypes.c_uint32 * 7),
    ]


def _mac_remote(path: Path) -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    # The 64-bit-inode form has its own symbol on Intel and is the plain one on Apple silicon.
    call = getattr(libc, "statfs$INODE64", None) or libc.statfs
    answer = _MacStatfs()
    if call(os.fsencode(path), ctypes.byref(answer)) != 0:
        raise OSError(ctypes.get_errno(), "statfs failed", str(path))
    return not answer.f_flags & _MNT_LOCAL


def sync_client(path: Path) -> str:
    """The name of the sync client whose folder holds `path` ("OneDrive"), or "" when there is none."""
    whole = path.absolute()
    for variable, client in _SYNC_VARIABLES.items():
        root = os.environ.get(variable, "")
        if root and (whole == Path(root) or Path(root) in whole.parents):
            return client
    for part in whole.parts:
        name = part.casefold()
        for known, client in _SYNC_NAMES.items():
            # "OneDrive - Ministry of Justice", "Dropbox (Personal)"
            if name == known or name.startswith((known + " -", known + " (")):
                return client
    return ""
