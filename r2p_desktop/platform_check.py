"""Finds what the window would die of before Qt does: missing shared libraries and a missing display.

Qt answers both by ending the process with a core dump. Here they are one sentence that says what to install.
The names of the Debian packages stand in the README too; a test holds the two equal.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterable, Mapping, MutableMapping

from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import message

# Shared library -> Debian package. The first table is what QtGui and QtWidgets are linked with.
LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
}

Load = Callable[[str], object]


def missing_packages(libraries: Mapping[str, str], load: Load = ctypes.CDLL) -> list[str]:
    """The Debian packages of those `libraries` that the system's loader does not find."""
    missing = []
    for library, package in libraries.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return missing


def qt_platform(environment: Mapping[str, str]) -> str:
    """The platform plug-in Qt will take on Linux: `QT_QPA_PLATFORM`'s first, `wayland`, `xcb`, or "" for none."""
    asked = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if asked:
        return asked
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environment.get("DISPLAY") else ""


def choose_offscreen(environment: MutableMapping[str, str]) -> None:
    """Let Qt draw into memory, unless the caller already named a platform."""
    if not environment.get("QT_QPA_PLATFORM"):
        environment["QT_QPA_PLATFORM"] = "offscreen"


def libraries_sentence(packages: Iterable[str]) -> str:
    """The English sentence for missing packages, for `tests/conftest.py` and `require_libraries` alike."""
    return str(_missing(packages).sentence)


def _missing(packages: Iterable[str]) -> NotFound:
    return NotFound(
        message(
            "Shared libraries that the window needs are missing. Nothing was changed. "
            "On Debian or Ubuntu run: sudo apt-get install -y {packages}",
            packages=" ".join(packages),
        )
    )


def require_libraries(
    environment: Mapping[str, str], system: str = sys.platform, load: Load = ctypes.CDLL
) -> None:
    """Raise NotFound, naming every Debian package to install, if Qt could not be loaded on this Linux."""
    if not system.startswith("linux"):
        return
    needed = dict(LIBRARIES)
    if qt_platform(environment) == "xcb":
        needed |= WINDOW_LIBRARIES
    packages = missing_packages(needed, load)
    if packages:
        raise _missing(packages)


def require_display(
    environment: Mapping[str, str], system: str = sys.platform, load: Load = ctypes.CDLL
) -> None:
    """Raise NotFound if there is no screen to show a window on (Linux; elsewhere the system always has one)."""
    if not system.startswith("linux"):
        return
    platform = qt_platform(environment)
    if platform and (platform != "xcb" or _x_answers(environment, load)):
        return
    raise NotFound(
        message(
            "There is no display to show the window on. Nothing was changed. "
            "Start the program in a graphical session, or set QT_QPA_PLATFORM=offscreen; "
            "the commands (r2p-desktop --help) need no display."
        )
    )


def _x_answers(environment: Mapping[str, str], load: Load) -> bool:
    """Whether the X server that `DISPLAY` names lets us in; Qt would end the process where it does not."""
    if not environment.get("DISPLAY"):
        return False
    xcb = load("libxcb.so.1")
    if not isinstance(xcb, ctypes.CDLL):
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(environment["DISPLAY"].encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
