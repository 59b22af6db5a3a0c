"""The bundle's plan, notices, icons and ZIP; the build itself takes minutes and is done by hand (build_installer.py)."""

from __future__ import annotations

import json
import os
import plistlib
import re
import stat
import struct
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / ".packaging")]
from bundling import make, notices, pack, plan, platform_files, trial  # noqa: E402 - neither is a package

import build_installer  # noqa: E402

del sys.path[:2]

LINUX, WINDOWS, MACOS = (
    plan.Target("linux", "x64"),
    plan.Target("windows", "x64"),
    plan.Target("macos", "arm64"),
)
HOME = Path("/opt/python")


def stays(
    name: str, target: plan.Target = WINDOWS, source: str = "/opt/python/x", kind: str = "BINARY"
) -> bool:
    return plan.stays((name, source, kind), [HOME], target)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6\\opengl32sw.dll", "PySide6\\Qt6Network.dll", "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6\\Qt6Qml.dll", "PySide6/Qt/lib/libQt6Quick.so.6", "PySide6\\QtNetwork.pyd",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6\\plugins\\tls\\qschannelbackend.dll", "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so", "PySide6\\plugins\\imageformats\\qtiff.dll",
        "PySide6/Qt/plugins/platforms/libqeglfs.so", "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6\\translations\\qtbase_de.qm", "PySide6/Qt/translations/qt_fr.qm",
        "pillow.libs/libavif-c6062d5f.so.16.4.2", "pillow.libs/libwebp-51b0b3f7.so.7.2.0", "PySide6\\icuuc.dll",
        "babel/locale-data/de_AT.dat",
    ],
)  # fmt: skip
def test_what_the_program_never_uses_stays_out(name: str) -> None:
    assert not stays(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6\\Qt6Core.dll", "PySide6\\QtWidgets.pyd", "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6\\plugins\\iconengines\\qsvgicon.dll", "PySide6\\plugins\\imageformats\\qsvg.dll",
        "PySide6\\translations\\qtbase_ar.qm", "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib", "shiboken6\\Shiboken.pyd", "python311.dll",
        "babel/locale-data/fr_CM.dat", "babel/locale-data/root.dat", "base_library.zip",
    ],
)  # fmt: skip
def test_what_the_program_uses_stays_in(name: str) -> None:
    assert stays(name)


def test_on_linux_only_the_libraries_of_python_itself_are_taken_from_the_system() -> None:
    assert stays("libffi.so.8", LINUX, "/lib/x86_64-linux-gnu/libffi.so.8")
    assert not stays("libglib-2.0.so.0", LINUX, "/lib/x86_64-linux-gnu/libglib-2.0.so.0")
    assert stays("_cffi_backend.cpython-311.so", LINUX, "/opt/python/lib/_cffi_backend.cpython-311.so")
    assert stays("base_library.zip", LINUX, "/elsewhere/base_library.zip", "DATA")


def test_a_link_goes_with_the_file_it_names() -> None:
    entries: list[plan.Entry] = [
        ("PySide6/Qt/lib/libQt6Core.so.6", "/opt/python/c", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/opt/python/n", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("a/b/libQt6Core.so.6", "../../PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    kept = [entry[0] for entry in plan.kept(entries, [HOME], LINUX)]
    assert kept == ["PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core.so.6", "a/b/libQt6Core.so.6"]


def test_every_module_every_revision_and_every_file_read_at_run_time_is_planned() -> None:
    modules = set(plan.own_modules(ROOT))
    assert {"r2p_desktop.__main__", "r2p_desktop.interchange.read_table", "r2p_desktop.qt.shipped"} <= modules
    assert not any(".versions" in name for name in modules)
    revisions = {Path(source).name: folder for source, folder in plan.revisions(ROOT)}
    on_disk = {f.name for f in (ROOT / "r2p_desktop/storage/migrations/versions").glob("*.py")}
    assert set(revisions) == on_disk | {"env.py"} and on_disk
    assert revisions["env.py"] == "r2p_desktop/storage/migrations"
    shipped = {Path(source).relative_to(ROOT).as_posix() for source, _ in plan.resources(ROOT)}
    tracked = subprocess.run(
        ["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    left_out = {
        "sample/screenshot.png",
        "fonts/make_subset.py",
        "fonts/README.md",
        "i18n/qps.json",
        "i18n/fr.ts",
    }
    assert {name.removeprefix("resources/") for name in set(tracked) - shipped} == left_out


def test_nothing_the_program_imports_is_excluded() -> None:
    imported: set[str] = set()
    for file in (ROOT / "r2p_desktop").rglob("*.py"):
        found = re.findall(r"(?m)^\s*(?:from|import) ([\w.]+)", file.read_text("utf-8"))
        imported.update(found)
    excluded = set(plan.EXCLUDED)
    assert {n for n in imported if any(n == e or n.startswith(e + ".") for e in excluded)} == set()


def test_the_dry_run_says_what_would_be_built(capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.main(["bundle", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert f"{plan.TITLE}" in said and f"{plan.CONSOLE}" in said and "PySide6.QtNetwork" in said
    assert "qsvgicon" in said and make.version(ROOT) in said


# Notices ------------------------------------------------------------------------------------------------------


def _runtime() -> list[metadata.Distribution]:
    """Every distribution the program depends on, on this system, all the way down."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [metadata.distribution("r2p-desktop")]
    while waiting:
        for line in waiting.pop().requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                distribution = metadata.distribution(wanted.name)
                if notices.canonical(distribution) not in found:
                    found[notices.canonical(distribution)] = distribution
                    waiting.append(distribution)
    return list(found.values())


@pytest.mark.parametrize("distribution", _runtime(), ids=notices.canonical)
def test_every_dependency_has_its_licence_text(distribution: metadata.Distribution) -> None:
    part = notices.part(distribution)
    assert part.licence
    assert sum(len(text) for _, text in part.texts) > 400
    assert not any(title.endswith((".py", ".pyc")) for title, _ in part.texts)


def test_a_part_without_a_licence_text_stops_the_build(tmp_path: Path) -> None:
    info = tmp_path / "nameless-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: nameless\nVersion: 1.0\n", "utf-8")
    (info / "RECORD").write_text("nameless-1.0.dist-info/METADATA,,\n", "utf-8")
    with pytest.raises(notices.MissingLicence, match="nameless is in the bundle"):
        notices.part(metadata.PathDistribution(info))


def test_the_owner_of_a_file_is_found() -> None:
    import reportlab.platypus
    import sqlalchemy

    owners = notices.distributions([Path(sqlalchemy.__file__), Path(reportlab.platypus.__file__)])
    assert [notices.canonical(owner) for owner in owners] == ["reportlab", "sqlalchemy"]


def test_the_notices_hold_each_text_once_and_say_where_the_source_of_qt_is() -> None:
    parts = [*notices.own(ROOT), notices.interpreter(), notices.start_code()]
    parts += [
        notices.part(metadata.distribution(name))
        for name in ("PySide6-Essentials", "shiboken6", "sqlcipher3")
    ]
    text = notices.document(parts, "6.11.3")
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "SIL OPEN FONT LICENSE", "ZETETIC LLC",
        "PYTHON SOFTWARE FOUNDATION LICENSE", "PySide6-6.11.3-src", "/qt/6.11/6.11.3/single/", "Lucide",
        "The same text as under PySide6_Essentials.",
    ):  # fmt: skip
        assert words in text, words
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE\n") == 1


# What systems want to know ------------------------------------------------------------------------------------


def test_the_property_list_of_macos_is_one_and_names_the_version() -> None:
    back = plistlib.loads(plistlib.dumps(platform_files.info_plist("1.2.3")))
    assert back["CFBundleShortVersionString"] == back["CFBundleVersion"] == "1.2.3"
    assert back["NSHighResolutionCapable"] is True and back["CFBundleIdentifier"] == plan.IDENTIFIER


def test_the_version_of_a_windows_program_is_four_numbers_and_its_strings() -> None:
    text = platform_files.version_resource("1.2.3", "r2p-desktop", "The command line")
    assert "filevers=(1, 2, 3, 0)" in text and "StringStruct('OriginalFilename', 'r2p-desktop.exe')" in text
    compile(text, "version", "eval")
    with pytest.raises(ValueError, match="more than four"):
        platform_files.version_numbers("1.2.3.4.5")


def test_the_icons_hold_every_size(tmp_path: Path, qapp: object) -> None:
    drawing = ROOT / "resources" / "program.svg"
    data = platform_files.write_icon(drawing, tmp_path / "program.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    sizes = {data[6 + 16 * n] or 256 for n in range(count)}
    assert (reserved, kind) == (0, 1) and sizes == set(platform_files.SIZES)
    assert platform_files.write_icon(drawing, tmp_path / "program.icns").read_bytes().startswith(b"icns")


# The ZIP ------------------------------------------------------------------------------------------------------


def _folder(place: Path) -> Path:
    (place / "_internal" / "lib").mkdir(parents=True)
    (place / "r2p-desktop").write_bytes(b"program")
    (place / "r2p-desktop").chmod(0o755)
    (place / "_internal" / "lib" / "libcore.so.6").write_bytes(b"library" * 1000)
    (place / "_internal" / "libcore.so.6").symlink_to("lib/libcore.so.6")
    (place / "NOTICES.txt").write_text("notices", "utf-8")
    return place


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that not every account has")
def test_the_zip_is_the_same_whenever_it_is_packed_and_unpacks_whole(tmp_path: Path) -> None:
    first, second = _folder(tmp_path / "one"), _folder(tmp_path / "two")
    os.utime(second / "NOTICES.txt", (1_000_000_000, 1_000_000_000))
    pack.pack(first, tmp_path / "a.zip", "top")
    beside = pack.pack(second, tmp_path / "b.zip", "top")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    done = subprocess.run(
        ["sha256sum", "--check", beside.name], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0
    back = pack.unpack(tmp_path / "b.zip", tmp_path / "back")
    assert back.name == "top" and os.access(back / "r2p-desktop", os.X_OK)
    link = back / "_internal" / "libcore.so.6"
    assert link.is_symlink() and link.read_bytes() == b"library" * 1000
    assert not stat.S_IMODE((back / "NOTICES.txt").stat().st_mode) & 0o111
    assert zipfile.ZipFile(tmp_path / "b.zip").namelist() == sorted(
        zipfile.ZipFile(tmp_path / "b.zip").namelist()
    )
    assert pack.size(first) == pack.size(back)


# The trial ----------------------------------------------------------------------------------------------------


def _report(**more: object) -> str:
    whole = {
        "pages": ["start"],
        "editors": ["person"],
        "brief_pages": 2,
        "shipped": {"fonts": 20},
        "warnings": [],
    }
    return json.dumps({**whole, **more})


def test_the_trial_refuses_a_self_test_that_warned_visited_nothing_or_said_nothing() -> None:
    assert trial.self_tested(_report(), "x") == {"fonts": 20}
    for said in (_report(warnings=["asked"]), _report(pages=[]), _report(brief_pages=0), "Traceback"):
        with pytest.raises(trial.TrialError):
            trial.self_tested(said, "x")


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
def test_the_trial_notices_a_program_that_lacks_a_file_or_fails(tmp_path: Path) -> None:
    for name in (plan.CONSOLE, plan.TITLE):
        body = f'#!/bin/sh\ncase "$1" in --version) echo "r2p-desktop 9.9";; *) echo \'{_report()}\';; esac\n'
        (tmp_path / name).write_text(body, "utf-8")
        (tmp_path / name).chmod(0o755)
    tried, said = trial.Trial(tmp_path, "", tmp_path), []
    trial.programs(tried, "9.9", {"fonts": 20}, said.append)
    assert len(said) == 2
    with pytest.raises(trial.TrialError, match=r"has \{'fonts': 20\} of \{'fonts': 21\}"):
        trial.programs(tried, "9.9", {"fonts": 21}, said.append)
    with pytest.raises(trial.TrialError, match="--version says"):
        trial.programs(tried, "9.8", {"fonts": 20}, said.append)
    (tmp_path / plan.CONSOLE).write_text("#!/bin/sh\necho broken >&2; exit 3\n", "utf-8")
    with pytest.raises(trial.TrialError, match="ended with 3: broken"):
        trial.programs(tried, "9.9", {"fonts": 20}, said.append)


def test_the_trial_runs_with_nothing_of_this_checkout_in_its_environment(tmp_path: Path) -> None:
    given = {
        "PYTHONPATH": "x",
        "R2P_CLOCK": "y",
        "QT_PLUGIN_PATH": "z",
        "LD_LIBRARY_PATH": "l",
        "PATH": "/bin",
    }
    assert trial.surroundings(given, tmp_path) == {
        "PATH": "/bin", "R2P_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
