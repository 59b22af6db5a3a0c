"""What this computer's system says of drives and folders; everything that asks it, so that tests can answer instead."""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any, Protocol

from r2p_desktop.storage import files

_MNT_RDONLY = 0x00000001
_MNT_LOCAL = 0x00001000
_MNT_REMOVABLE = 0x00000200
_CLOUD_TAG, _CLOUD_MASK = 0x9000001A, 0xFFFF0FFF


class System(Protocol):
    """The questions that `drives.look_at` asks; a path given is the one that is meant, there or not yet."""

    platform: str
    environ: Mapping[str, str]

    def home(self) -> PurePath: ...

    def resolve(self, path: PurePath) -> PurePath:
        """The path with links and junctions followed."""
        ...

    def mountinfo(self) -> str:
        """Linux: the text of /proc/self/mountinfo."""
        ...

    def drive_type(self, path: PurePath) -> int:
        """Windows: GetDriveTypeW of the path's drive."""
        ...

    def volume_label(self, path: PurePath) -> str:
        """Windows: the name of the path's drive, "" when it has none."""
        ...

    def mount_flags(self, path: PurePath) -> int:
        """macOS: f_flags of statfs."""
        ...

    def may_write(self, path: PurePath) -> bool: ...

    def free(self, path: PurePath) -> int: ...

    def exists(self, path: PurePath) -> bool: ...

    def is_kept_in_the_cloud(self, path: PurePath) -> bool:
        """Windows: whether the folder itself carries a sync client's mark."""
        ...

    def sync_roots(self) -> Iterator[tuple[str, str]]:
        """(folder, client) as the clients' own settings name them."""
        ...


class ThisComputer:
    """The real system."""

    platform = sys.platform

    def __init__(self) -> None:
        self.environ: Mapping[str, str] = os.environ

    def home(self) -> PurePath:
        return Path.home()

    def resolve(self, path: PurePath) -> PurePath:
        whole = Path(path).absolute()
        with suppress(OSError, RuntimeError):  # a drive that is away, a loop of links
            return whole.resolve()
        return whole

    def mountinfo(self) -> str:
        with suppress(OSError):
            return Path("/proc/self/mountinfo").read_text("utf-8", "replace")
        return ""

    def drive_type(self, path: PurePath) -> int:
        return int(_kernel32().GetDriveTypeW(str(Path(path.anchor))))

    def volume_label(self, path: PurePath) -> str:
        room = ctypes.create_unicode_buffer(261)
        answered = _kernel32().GetVolumeInformationW(
            str(Path(path.anchor)), room, len(room), None, None, None, None, 0
        )
        return room.value if answered else ""

    def mount_flags(self, path: PurePath) -> int:
        libc = ctypes.CDLL(None, use_errno=True)
        # The 64-bit-inode form has its own symbol on Intel and is the plain one on Apple silicon.
        call = getattr(libc, "statfs$INODE64", None) or libc.statfs
        answer = _MacStatfs()
        if call(os.fsencode(_nearest(path)), ctypes.byref(answer)) != 0:
            raise OSError(ctypes.get_errno(), "statfs failed", str(path))
        return int(answer.f_flags)

    def may_write(self, path: PurePath) -> bool:
        return os.access(_nearest(path), os.W_OK)

    def free(self, path: PurePath) -> int:
        return files.free_space(Path(path))

    def exists(self, path: PurePath) -> bool:
        return os.path.lexists(path)

    def is_kept_in_the_cloud(self, path: PurePath) -> bool:
        with suppress(OSError):
            tag = getattr(os.lstat(path), "st_reparse_tag", 0)
            return tag & _CLOUD_MASK == _CLOUD_TAG
        return False

    def sync_roots(self) -> Iterator[tuple[str, str]]:
        yield from dropbox_roots(self._dropbox_settings())
        if sys.platform == "win32":
            yield from _onedrive_accounts()

    def _dropbox_settings(self) -> Iterator[str]:
        places = [Path(self.environ[v]) / "Dropbox" for v in ("APPDATA", "LOCALAPPDATA") if v in self.environ]
        for place in (*places, Path(self.home()) / ".dropbox"):
            with suppress(OSError):
                yield (place / "info.json").read_text("utf-8", "replace")


def dropbox_roots(settings: Iterator[str]) -> Iterator[tuple[str, str]]:
    """The folders that Dropbox's own `info.json` names, one for each account."""
    for text in settings:
        with suppress(ValueError, AttributeError):
            for account in json.loads(text).values():
                if isinstance(account, dict) and account.get("path"):
                    yield str(account["path"]), "Dropbox"


def _onedrive_accounts() -> Iterator[tuple[str, str]]:
    """What OneDrive's settings name, also for an account whose folder was given another name."""
    winreg: Any = __import__("winreg")
    accounts = r"Software\Microsoft\OneDrive\Accounts"
    with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, accounts) as key:
        for number in range(winreg.QueryInfoKey(key)[0]):
            with suppress(OSError), winreg.OpenKey(key, winreg.EnumKey(key, number)) as account:
                yield str(winreg.QueryValueEx(account, "UserFolder")[0]), "OneDrive"


def _nearest(path: PurePath) -> Path:
    whole = Path(path)
    return next((p for p in (whole, *whole.parents) if p.exists()), whole)


def _kernel32() -> Any:
    windll = getattr(ctypes, "windll")  # noqa: B009 - absent from the type stubs of other systems
    return windll.kernel32


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


MAC_READ_ONLY, MAC_LOCAL, MAC_REMOVABLE = _MNT_RDONLY, _MNT_LOCAL, _MNT_REMOVABLE
