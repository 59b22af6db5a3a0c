"""Gathers the licence text of everything in the bundle into one file, and refuses to leave one out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path, PurePosixPath

LICENCES = Path(__file__).resolve().parent.parent / "licences"
# Texts that a distribution does not carry itself.
SUPPLIED = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "sqlcipher3": ("SQLCipher.txt",),
}
# What a compiled part was built with, where the text stands under another name in this same file.
REMARKS = {
    "sqlcipher3": "With SQLCipher (text below), SQLite (public domain) and OpenSSL (Apache-2.0) linked in.",
    "cryptography": "With OpenSSL (Apache-2.0) linked in.",
    "uharfbuzz": "With HarfBuzz linked in; its text is printed under pypdfium2.",
    "pyside6-essentials": "Qt itself contains the third-party code that https://doc.qt.io/qt-6/licenses-used-in-qt.html lists.",
}
_TEXT = re.compile(
    r"(?i)^(?:licen[cs]es?|copying|notices?|authors|copyright)(?:$|[._-])|-licen[cs]e\.txt$|\.ijg$"
)
_NO_TEXT = frozenset({".py", ".pyc", ".pyi", ".json", ".so", ".dll"})
_LINE = "=" * 100


class MissingLicence(Exception):
    """Something in the bundle came without a licence text."""


@dataclass
class Part:
    """One thing in the bundle: its name, version, licence in short, and the texts (title, text)."""

    name: str
    version: str
    licence: str
    remark: str = ""
    texts: list[tuple[str, str]] = field(default_factory=list)


def distributions(sources: Iterable[Path]) -> list[metadata.Distribution]:
    """The installed distributions that own at least one of the files, by name."""
    wanted = {source.resolve() for source in sources}
    found = {}
    for distribution in metadata.distributions():
        files = distribution.files or ()
        if any(Path(str(distribution.locate_file(file))).resolve() in wanted for file in files):
            found[canonical(distribution)] = distribution
    return [found[key] for key in sorted(found)]


def canonical(distribution: metadata.Distribution) -> str:
    return re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()


def part(distribution: metadata.Distribution) -> Part:
    """A distribution with the licence texts it carries and those supplied for it. Raises MissingLicence."""
    key, about = canonical(distribution), distribution.metadata
    licence = next((about[name] for name in ("License-Expression", "License") if name in about), "")
    if not licence or "\n" in licence or len(licence) > 80:
        classified = [
            c.rpartition(" :: ")[2] for c in about.get_all("Classifier", []) if c.startswith("License ::")
        ]
        licence = ", ".join(classified) or licence.strip().partition("\n")[0][:80] or "see the text"
    texts = list(_carried(distribution))
    texts += [(name, (LICENCES / name).read_text("utf-8")) for name in SUPPLIED.get(key, ())]
    if not texts:
        raise MissingLicence(f"{about['Name']} is in the bundle and carries no licence text")
    return Part(about["Name"], distribution.version, licence, REMARKS.get(key, ""), texts)


def _carried(distribution: metadata.Distribution) -> Iterator[tuple[str, str]]:
    for file in sorted(distribution.files or (), key=str):
        name = PurePosixPath(str(file))
        in_folder = any(
            parent.lower() in {"licenses", "licences", "build_licenses"} for parent in name.parts[:-1]
        )
        of_package = name.parts[0].endswith(".dist-info") or len(name.parts) <= 3
        if name.suffix.lower() in _NO_TEXT or not (_TEXT.search(name.name) or (in_folder and of_package)):
            continue
        place = Path(str(distribution.locate_file(file)))
        if of_package and place.is_file():
            yield name.name, place.read_text("utf-8", "replace")


def own(root: Path) -> list[Part]:
    """The program itself, and what is shipped with it: fonts and drawings."""
    resources = root / "resources"

    def texts(*names: str) -> list[tuple[str, str]]:
        return [(Path(name).name, (root / name).read_text("utf-8")) for name in names]

    fonts = [file.relative_to(root).as_posix() for file in sorted((resources / "fonts").glob("OFL*.txt"))]
    return [
        Part("R2P Desktop", "", "MIT", texts=texts("LICENSE")),
        Part("Noto fonts", "", "SIL Open Font License 1.1", texts=texts(*fonts)),
        Part("Lucide icons", "", "ISC", texts=texts("resources/icons/LICENSE-lucide.txt")),
    ]


def interpreter() -> Part:
    """Python with the libraries it is distributed with. Raises MissingLicence."""
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    places.append(Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"))
    for place in places:
        if place.is_file():
            text = place.read_text("utf-8", "replace")
            return Part("Python", sys.version.partition(" ")[0], "PSF-2.0", texts=[("LICENSE.txt", text)])
    raise MissingLicence("this Python has no LICENSE.txt")


def start_code() -> Part:
    """PyInstaller's loader, the one part of it that is in the bundle."""
    found = part(metadata.distribution("pyinstaller"))
    found.remark = "The start code of both programs. Its exception allows programs of any licence."
    return found


def system_libraries(sources: Sequence[Path]) -> list[Part]:
    """Libraries taken from a Debian system, one part a package. Raises MissingLicence for one of no package."""
    packages: dict[str, list[str]] = {}
    for source in sources:
        packages.setdefault(_debian_package(source), []).append(source.name)
    parts = []
    for package, names in sorted(packages.items()):
        text = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        if not text.is_file():
            raise MissingLicence(
                f"{', '.join(names)} of the package {package} has no licence text on this system"
            )
        parts.append(
            Part(", ".join(sorted(names)), "", f"see the text of {package.partition(':')[0]}",
                 texts=[("copyright", text.read_text("utf-8", "replace"))])
        )  # fmt: skip
    return parts


def _debian_package(source: Path) -> str:
    if shutil.which("dpkg-query") is None:
        raise MissingLicence(
            f"{source} is no part of Python or of a package: build where its licence is known"
        )
    # A merged /usr knows the same file by two names.
    for name in (
        source,
        source.resolve(),
        Path("/usr") / source.relative_to("/"),
        _without_usr(source.resolve()),
    ):
        asked = subprocess.run(
            ["dpkg-query", "--search", str(name)], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return asked.stdout.partition(": ")[0].partition(",")[0]
    raise MissingLicence(f"no package of this system owns {source}")


def _without_usr(source: Path) -> Path:
    return Path("/", *source.parts[2:]) if source.parts[1:2] == ("usr",) else source


def document(parts: Sequence[Part], qt: str) -> str:
    """The notices as one text: what is used under which licence, the pointer to Qt's source, then every text once."""
    lines = [
        "R2P Desktop: licences of its parts",
        "",
        "Each part, its version and its licence; the full texts follow in the same order.",
        "",
        *(f"  {p.name} {p.version}".rstrip() + f" - {p.licence}" for p in parts),
        "",
        f"Qt {qt} and Qt for Python (PySide6, Shiboken6) {qt} are used under the GNU Lesser General Public License,",
        "version 3. They are separate, unchanged libraries in the folder PySide6; you may replace them by your own build",
        "of the same version. Their complete source:",
        "",
        f"  https://download.qt.io/official_releases/qt/{qt.rpartition('.')[0]}/{qt}/single/",
        f"  https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{qt}-src/",
        "",
        "You may examine how the program works with them in order to replace them.",
    ]
    printed: dict[str, str] = {}
    for p in parts:
        lines += ["", _LINE, f"{p.name} {p.version}".rstrip(), f"Licence: {p.licence}"]
        lines += [p.remark] if p.remark else []
        for title, text in p.texts:
            body = text.replace("\r\n", "\n").strip("\n")
            first = printed.setdefault(body, p.name)
            lines += ["", f"--- {title}", ""]
            lines += [body] if first == p.name else [f"The same text as under {first}."]
    return "\n".join(lines) + "\n"
