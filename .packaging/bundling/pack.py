"""The portable ZIP: the same bytes for the same folder, links and permissions kept, its SHA-256 beside it."""

from __future__ import annotations

import hashlib
import os
import stat
import zipfile
from pathlib import Path

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP can tell: when it was packed is nobody's business
_UNIX = 3


def pack(folder: Path, archive: Path, top: str) -> Path:
    """Pack `folder` under the name `top`; gives the file with the SHA-256, `ARCHIVE.sha256`, beside it."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, path in sorted(_files(folder).items()):
            entry = zipfile.ZipInfo(f"{top}/{name}", _MOMENT)
            entry.create_system = _UNIX
            if path.is_symlink():
                entry.external_attr = (stat.S_IFLNK | 0o777) << 16
                out.writestr(entry, str(path.readlink()))
                continue
            executable = path.suffix in {"", ".exe"} and os.access(path, os.X_OK)
            entry.external_attr = (stat.S_IFREG | (0o755 if executable else 0o644)) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, path.read_bytes())
    with archive.open("rb") as packed:
        digest = hashlib.file_digest(packed, "sha256").hexdigest()
    beside = archive.with_name(archive.name + ".sha256")
    beside.write_text(f"{digest}  {archive.name}\n", "ascii", newline="\n")
    return beside


def _files(folder: Path) -> dict[str, Path]:
    """Every file and link in the folder by its name in the archive; a link to a folder is one entry."""
    found: dict[str, Path] = {}
    for place, folders, files in os.walk(folder):
        links = [name for name in folders if Path(place, name).is_symlink()]
        for name in (*files, *links):
            path = Path(place, name)
            found[path.relative_to(folder).as_posix()] = path
    return found


def unpack(archive: Path, to: Path) -> Path:
    """Unpack a portable ZIP as an unzip program does, links and permissions restored; gives its one folder."""
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            place = to / entry.filename
            place.parent.mkdir(parents=True, exist_ok=True)
            mode = entry.external_attr >> 16
            if stat.S_ISLNK(mode):
                place.symlink_to(packed.read(entry).decode())
            else:
                place.write_bytes(packed.read(entry))
                place.chmod(stat.S_IMODE(mode))
        return to / packed.namelist()[0].partition("/")[0]


def size(folder: Path) -> int:
    """Bytes of the files in a folder, links counted once."""
    return sum(path.lstat().st_size for path in _files(folder).values())
