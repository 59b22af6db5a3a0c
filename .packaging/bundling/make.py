"""Builds the bundle with PyInstaller, trims it, tries it and packs it; and the helpers its spec file calls."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from bundling import notices, pack, plan, platform_files, trial

SPEC = Path(__file__).resolve().parent.parent / "r2p_desktop.spec"


class BundleError(Exception):
    """Why there is no bundle, in one sentence."""


REFUSALS = (BundleError, notices.MissingLicence, trial.TrialError)


def version(root: Path) -> str:
    """The program's version, read without importing it."""
    text = (root / "r2p_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'(?m)^__version__ = "([^"]+)"$', text)
    if found is None:
        raise BundleError("r2p_desktop/__init__.py names no version")
    return found[1]


def homes() -> list[Path]:
    """The folders Python and its packages are installed in, as they are named and as they really are."""
    named = [Path(sys.prefix), Path(sys.base_prefix)]
    return [*named, *(home.resolve() for home in named)]


# What the spec file asks for -----------------------------------------------------------------------------------


def hidden() -> list[str]:
    """Modules found by name at run time: tables of anyascii, time zones, back ends of the system's key store."""
    from PyInstaller.utils.hooks import collect_submodules  # type: ignore[import-untyped]

    found = ["anyascii._data", "tzdata"]
    if importlib.util.find_spec("_rl_accel") is not None:
        found += ["_rl_accel", "reportlab.lib.rl_accel"]
    if importlib.util.find_spec("keyring") is not None:
        found += collect_submodules("keyring.backends")
    return found


def read_at_run_time() -> list[tuple[str, str]]:
    """Files of packages that are read as data, and the metadata by which keyring finds its back ends."""
    from PyInstaller.utils.hooks import collect_data_files, copy_metadata

    found = [*collect_data_files("anyascii"), *collect_data_files("tzdata")]
    if importlib.util.find_spec("keyring") is not None:
        found += copy_metadata("keyring")
    return found


def icon(work: Path, root: Path, target: plan.Target) -> str | None:
    """The program's icon in the system's own form; Linux programs carry none."""
    ending = {"windows": "ico", "macos": "icns"}.get(target.system)
    if ending is None:
        return None
    file = work / f"program.{ending}"
    if not file.is_file():
        platform_files.write_icon(root / "resources" / "program.svg", file)
    return str(file)


def _sources(analysis: Any) -> Iterator[Path]:
    for table in (analysis.pure, analysis.binaries, analysis.datas):
        for name, source, kind in table:
            if kind != "SYMLINK" and source and not source.startswith("-") and name:
                yield Path(source)


def write_notices(work: Path, root: Path, analysis: Any, places: list[Path]) -> Path:
    """The notices of exactly what is in the bundle. Raises MissingLicence."""
    sources = list(_sources(analysis))
    parts = [*notices.own(root), notices.interpreter(), notices.start_code()]
    parts += [notices.part(found) for found in _bundled(sources)]
    if sys.platform.startswith("linux"):
        binaries = [Path(source) for _, source, kind in analysis.binaries if kind != "SYMLINK"]
        foreign = [b for b in binaries if not any(b.is_relative_to(place) for place in places)]
        parts += notices.system_libraries(foreign)
    file = work / plan.NOTICES
    file.write_text(notices.document(parts, metadata.version("PySide6-Essentials")), "utf-8", newline="\n")
    return file


def _bundled(sources: list[Path]) -> list[metadata.Distribution]:
    # PyInstaller's own run-time hooks are told of as its start code.
    own = {"pyinstaller", "pyinstaller-hooks-contrib", "r2p-desktop"}
    return [d for d in notices.distributions(sources) if notices.canonical(d) not in own]


def described(analysis: Any, notices_file: Path) -> list[plan.Entry]:
    """Files that only exist now: the notices where the program finds them, and each part's METADATA for Help > About."""
    entries: list[plan.Entry] = [(f"resources/{plan.NOTICES}", str(notices_file), "DATA")]
    for found in _bundled(list(_sources(analysis))):
        for file in found.files or ():
            if file.name == "METADATA" and file.parent.suffix == ".dist-info":
                entries.append((str(file), str(found.locate_file(file)), "DATA"))
    known = {name.replace("\\", "/") for name, _, _ in analysis.datas}
    return [entry for entry in entries if entry[0].replace("\\", "/") not in known]


# The steps -----------------------------------------------------------------------------------------------------


def dry_run(root: Path) -> list[str]:
    """What would be built, without building it: names, what is taken, what is left out."""
    target = plan.Target.here()
    number = version(root)
    lines = [
        f"{target.archive(number)}.zip: {plan.TITLE}{target.suffix}, {plan.CONSOLE}{target.suffix}, {plan.INSIDE}/",
        f"{len(plan.own_modules(root))} modules of the program, {len(plan.resources(root))} shipped files, "
        f"{len(plan.revisions(root))} files of the database's chain",
        "left out: " + ", ".join(plan.EXCLUDED),
        "of Qt stay the libraries: " + ", ".join(sorted(plan.QT_LIBRARIES)),
        "of Qt stay the plug-ins: "
        + "; ".join(
            f"{folder} ({', '.join(sorted(names))})" for folder, names in sorted(plan.QT_PLUGINS.items())
        ),
        "key store: " + ("keyring" if importlib.util.find_spec("keyring") else "keyring is not installed"),
    ]
    if target.system == "macos":
        lines.append(f"Info.plist: {platform_files.info_plist(number)}")
    return lines


def bundle(root: Path, dist: Path, say: trial.Say = print) -> Path:
    """Build, trim, pack, unpack and try the bundle; gives the ZIP. Raises BundleError, MissingLicence, TrialError."""
    target, number = plan.Target.here(), version(root)
    dist.mkdir(parents=True, exist_ok=True)
    work = root / "build" / "bundle"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "made"), str(SPEC)]
    log = work / "pyinstaller.log"
    # Into a file: a pipe would stay open as long as anything that PyInstaller left running.
    with log.open("wb") as out:
        environment = {**os.environ, "R2P_BUNDLE_WORK": str(work)}
        done = subprocess.run(command, cwd=root, env=environment, stdout=out, stderr=out, check=False)
    if done.returncode:
        raise BundleError(f"PyInstaller failed:\n{log.read_text('utf-8', 'replace')[-3000:]}")
    folder = work / "dist" / (f"{plan.TITLE}.app" if target.system == "macos" else plan.CONSOLE)
    if target.system == "linux":
        say(f"without debugging symbols: {strip(folder) / 1e6:.0f} MB less")
    beside = folder if target.system != "macos" else folder.parent / "portable"
    if target.system == "macos":
        beside.mkdir()
        shutil.move(folder, beside)
    shutil.copy(work / plan.NOTICES, beside / plan.NOTICES)
    shutil.copy(root / "LICENSE", beside / "LICENSE.txt")
    name = target.archive(number)
    archive = dist / f"{name}.zip"
    checksum = pack.pack(beside, archive, name)
    say(f"folder {pack.size(beside) / 1e6:.1f} MB, {archive.name} {archive.stat().st_size / 1e6:.1f} MB")
    trial.run(archive, root, target, number, say)
    say(f"{checksum.read_text('ascii').strip()}")
    return archive


def strip(folder: Path) -> int:
    """Take debugging symbols out of the libraries of Python and its packages; gives the bytes saved.

    Libraries that a packager has patched (`*.libs`, Qt) are left alone: stripping breaks some of them.
    """
    tool = shutil.which("strip")
    if tool is None:
        return 0
    before = pack.size(folder)
    for file in sorted((folder / plan.INSIDE).rglob("*.so*")):
        inside = file.relative_to(folder / plan.INSIDE).parts
        patched = inside[0].endswith(".libs") or inside[0] in {"PySide6", "shiboken6"}
        if not patched and file.is_file() and not file.is_symlink():
            subprocess.run([tool, "--strip-debug", str(file)], check=True, capture_output=True)
    return before - pack.size(folder)
