"""What goes into the bundle and what stays out: names, modules, Qt's parts, shipped files."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

System = Literal["linux", "windows", "macos"]
# One line of PyInstaller's tables of contents: name in the bundle, source, kind.
Entry = tuple[str, str, str]

TITLE = "R2P Desktop"
CONSOLE = "r2p-desktop"
INSIDE = "_internal"
NOTICES = "NOTICES.txt"
IDENTIFIER = "org.r2p-desktop.R2PDesktop"
LANGUAGES = ("ar", "es", "fr", "ru", "zh_CN", "zh_TW")


@dataclass(frozen=True)
class Target:
    """The system and processor a bundle is for; it is always the one it is built on."""

    system: System
    machine: str

    @classmethod
    def here(cls) -> Target:
        names: dict[str, System] = {"linux": "linux", "win32": "windows", "darwin": "macos"}
        machines = {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64", "arm64": "arm64"}
        machine = platform.machine().lower()
        return cls(names[sys.platform], machines.get(machine, machine))

    @property
    def suffix(self) -> str:
        return ".exe" if self.system == "windows" else ""

    def archive(self, version: str) -> str:
        """Name of the portable ZIP without its ending, and of the one folder in it."""
        return f"{CONSOLE}-{version}-{self.system}-{self.machine}"


# Modules ------------------------------------------------------------------------------------------------------

# PostgreSQL's dialect stays: Alembic imports it to define its own operations. Its drivers are not there.
EXCLUDED = (
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtHelp", "PySide6.QtDesigner", "PySide6.QtUiTools",
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql", "sqlalchemy.testing",
    "alembic.testing", "mako.ext", "sqlite3", "_sqlite3",
    "phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata", "phonenumbers.geocoder",
    "phonenumbers.carrier", "phonenumbers.timezone",
    "PIL._avif", "PIL._webp", "PIL.ImageQt", "PIL.ImageTk", "PIL.AvifImagePlugin", "PIL.WebPImagePlugin",
    "tkinter", "_tkinter", "turtle", "curses", "_curses", "readline", "idlelib", "lib2to3", "ensurepip", "distutils",
    "setuptools", "_distutils_hack", "pkg_resources", "pip", "wheel", "trove_classifiers",
    "pygments", "numpy", "IPython", "rich", "pytest", "_pytest", "hypothesis", "matplotlib", "pandas",
    "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "nntplib", "xmlrpc", "webbrowser", "pydoc", "doctest",
    "unittest", "pdb", "ssl", "_ssl",
)  # fmt: skip


def own_modules(root: Path) -> list[str]:
    """Every module of the program: some are imported by name only, inside the job that needs them."""
    package = root / "r2p_desktop"
    names = []
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(root).with_suffix("").parts
        if "versions" in parts or file.name == "env.py":
            continue  # revisions travel as data: Alembic reads them as files
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


# Files --------------------------------------------------------------------------------------------------------

_NOT_SHIPPED = (
    "i18n/*.ts",
    "i18n/qps.json",
    "fonts/make_subset.py",
    "fonts/README.md",
    "sample/screenshot.png",
)


def resources(root: Path) -> list[tuple[str, str]]:
    """Source and folder in the bundle of each shipped file that is read at run time."""
    shipped = root / "resources"
    found = []
    for file in sorted(shipped.rglob("*")):
        name = PurePosixPath(file.relative_to(shipped).as_posix())
        if file.is_file() and "__pycache__" not in name.parts and not any(map(name.match, _NOT_SHIPPED)):
            found.append((str(file), str(PurePosixPath("resources") / name.parent)))
    return found


def revisions(root: Path) -> list[tuple[str, str]]:
    """The chain of database revisions, as the files Alembic reads."""
    folder = root / "r2p_desktop" / "storage" / "migrations"
    files = [folder / "env.py", *sorted((folder / "versions").glob("*.py"))]
    return [(str(file), file.parent.relative_to(root).as_posix()) for file in files]


# Trimming -----------------------------------------------------------------------------------------------------

QT_LIBRARIES = frozenset(
    {"Core", "Gui", "Widgets", "PrintSupport", "Svg", "DBus", "XcbQpa", "WaylandClient", "WlShellIntegration"}
)
# Folder of plug-ins -> the plug-ins that stay, without what a platform puts around their names.
QT_PLUGINS: dict[str, frozenset[str]] = {
    "platforms": frozenset({"qwindows", "qcocoa", "qxcb", "qwayland", "qoffscreen"}),
    "styles": frozenset({"qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"}),
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qsvg", "qjpeg", "qico"}),
    "printsupport": frozenset({"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"}),
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"bradient"}),
}  # fmt: skip
_QT_LIBRARY = re.compile(
    r"(?:^|/)(?:lib)?Qt6?([A-Z]\w*?)(?:\.abi3)?(?:\.so[.\d]*|\.dll|\.pyd|\.dylib|\.framework/.*)$"
)
_QT_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+?)(?:\.so|\.dll|\.dylib)$")
_QT_WORDS = re.compile(r"PySide6/(?:Qt/)?translations/(.+)\.qm$")
_NEVER = re.compile(
    r"opengl32sw|d3dcompiler|(?:^|/)icu\w*\.dll|/qml/|Qt/resources/|libpyside6qml|pyside6qml|(?:^|/)lib(?:avif|webp\w*|sharpyuv)[-.]"
    r"|^setuptools/|babel/locale-data/(?!(?:ar|en|es|fr|ru|zh|root)[_.])",
    re.IGNORECASE,
)
# On Linux, what the program's own Python is linked with; the rest of the system's libraries stay the system's.
_PYTHONS_OWN = re.compile(r"^lib(?:python3|ffi|crypto|bz2|lzma|uuid|expat|z)[.\d-]")


def stays(entry: Entry, homes: Sequence[Path], target: Target) -> bool:
    """Whether a file PyInstaller found is needed. `homes`: the folders Python and its packages are installed in."""
    name, source, kind = entry[0].replace("\\", "/"), entry[1], entry[2]
    library, plugin, words = _QT_LIBRARY.search(name), _QT_PLUGIN.search(name), _QT_WORDS.search(name)
    if _NEVER.search(name):
        return False
    if plugin:
        return plugin[2] in QT_PLUGINS.get(plugin[1], frozenset())
    if library:
        return library[1] in QT_LIBRARIES
    if words:
        return words[1] in {f"qtbase_{language}" for language in LANGUAGES}
    if target.system == "linux" and kind == "BINARY" and not _within(source, homes):
        return bool(_PYTHONS_OWN.match(name))
    return True


def kept(entries: Iterable[Entry], homes: Sequence[Path], target: Target) -> list[Entry]:
    """The entries that stay; a link whose file was dropped goes with it."""
    chosen = [e for e in entries if stays(e, homes, target)]
    names = {name.replace("\\", "/") for name, _, kind in chosen if kind != "SYMLINK"}
    return [e for e in chosen if e[2] != "SYMLINK" or _link_target(e) in names]


def _link_target(entry: Entry) -> str:
    """What a link in the bundle points to, as a name in the bundle."""
    parts: list[str] = list(PurePosixPath(entry[0].replace("\\", "/")).parent.parts)
    for part in PurePosixPath(entry[1].replace("\\", "/")).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _within(source: str, homes: Sequence[Path]) -> bool:
    # A library of the bundle that links to another of it has a relative source.
    place = Path(source)
    return not place.is_absolute() or any(place.is_relative_to(home) for home in homes)
