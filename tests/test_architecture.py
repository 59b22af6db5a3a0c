"""The rules of the house, checked: layers, types, style, sizes, and what must never be committed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "r2p_desktop"
FORMS = PACKAGE / "qt" / "forms"
MOST_LINES = 400
TOP_LEVEL = {
    "r2p_desktop", "resources", "ui", "tests", "benchmarks", "pyproject.toml", "build_installer.py", "README.md",
    "CHANGELOG.md", "LICENSE",
}  # fmt: skip
TEXT_FILES = {
    ".py",
    ".md",
    ".toml",
    ".ui",
    ".ts",
    ".json",
    ".txt",
    ".sh",
    ".ini",
    ".csv",
    ".svg",
    ".mako",
    "",
}


def _committed() -> list[Path]:
    """The files of the project: what git knows or would add; without git, all but what it ignores."""
    if (ROOT / ".git").exists():
        command = ["git", "ls-files", "-co", "--exclude-standard", "-z"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
            "\0"
        )
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    ignored = {".venv", "__pycache__", "dist", "build", ".hypothesis", "uv.lock"}
    caches = re.compile(r"\..*_cache$")
    return [
        file
        for file in ROOT.rglob("*")
        if file.is_file() and not any(p in ignored or caches.match(p) for p in file.relative_to(ROOT).parts)
    ]


def _modules() -> list[Path]:
    return [f for f in _committed() if f.suffix == ".py" and f.parent != FORMS]


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _run_tool(name: str, *words: str) -> None:
    tool = Path(sys.executable).with_name(name)
    done = subprocess.run(
        [tool, *words], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{name} says:\n{done.stdout}{done.stderr}"


def test_ruff_finds_nothing() -> None:
    _run_tool("ruff", "check", ".")


def test_every_type_holds() -> None:
    _run_tool("mypy")


def test_every_layer_knows_only_those_below() -> None:
    _run_tool("lint-imports")


def test_the_top_level_is_fixed() -> None:
    found = {f.relative_to(ROOT).parts[0] for f in _committed()}
    assert {name for name in found if not name.startswith(".")} == TOP_LEVEL
    assert {name for name in found if name.startswith(".")} <= {
        ".ci",
        ".packaging",
        ".gitignore",
        ".gitattributes",
    }


def test_no_file_is_too_long() -> None:
    generated = PACKAGE / "storage" / "migrations" / "versions"
    written = [f for f in _modules() if f.parent != generated]
    lengths = {_name(f): len(f.read_text("utf-8").splitlines()) for f in written}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_qt_is_imported_in_the_window_only() -> None:
    allowed = {PACKAGE / "app.py", PACKAGE / "self_test.py"}
    outside = [
        _name(f)
        for f in _modules()
        if f.is_relative_to(PACKAGE)
        and not f.is_relative_to(PACKAGE / "qt")
        and f not in allowed
        and any(name.split(".")[0] in {"PySide6", "shiboken6"} for name in _imported(_tree(f)))
    ]
    assert outside == []


def test_gpl_parts_of_qt_are_not_used() -> None:
    banned = {
        "PySide6.QtCharts",
        "PySide6.QtGraphs",
        "PySide6.QtDataVisualization",
        "PySide6.QtVirtualKeyboard",
    }
    assert [_name(f) for f in _modules() if banned & set(_imported(_tree(f)))] == []


def _forbidden_words() -> dict[str, re.Pattern[str]]:
    # Put together here, so that this file does not contain what it looks for.
    hosts = "|".join(["pypi" + r"\.org", "pythonhosted" + r"\.org", "npmjs" + r"\.", "deb" + r"ian\.org"])
    return {
        "a path of somebody's machine": re.compile(r"(?<![\w.-])/(?:work|farm|root)/"),
        "a folder for temporary files": re.compile(r"(?<![\w.])/t" + r"mp\b"),
        "a neighbour of the checkout": re.compile(r"\.\./sha" + r"red"),
        "a download host": re.compile(hosts),
    }


@pytest.mark.parametrize("what", list(_forbidden_words()))
def test_nothing_names_a_machine_or_a_host(what: str) -> None:
    pattern = _forbidden_words()[what]
    found = [
        f"{_name(file)}:{number}"
        for file in _committed()
        if file.suffix in TEXT_FILES
        for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_nothing_machine_made_is_committed() -> None:
    made = re.compile(r"(^|/)(uv\.lock|\.venv|__pycache__|dist|build|.*\.(pyc|db|db-wal|db-shm|log))(/|$)")
    offices = ROOT / "tests" / "offices"
    assert [_name(f) for f in _committed() if made.search(_name(f)) and not f.is_relative_to(offices)] == []


def test_every_form_has_its_source_and_its_module() -> None:
    sources = {f.stem for f in (ROOT / "ui").glob("*.ui")}
    assert sources
    assert {f.stem.removeprefix("ui_") for f in FORMS.glob("ui_*.py")} == sources


def test_the_sample_files_are_here() -> None:
    samples = {f.name for f in (ROOT / "tests" / "data" / "samples").iterdir()}
    assert {
        "ministry_contacts.xlsx",
        "outlook_export.csv",
        "liste_contacts.csv",
        "action_log.xlsx",
    } <= samples


def test_the_page_on_the_architecture_names_what_exists() -> None:
    """Every `path/` or `file.py` the page names in backquotes is in the checkout."""
    page = (PACKAGE / "ARCHITECTURE.md").read_text("utf-8")
    names = re.findall(r"`((?:[\w.-]+/)*[\w.-]+(?:/|\.(?:py|md|toml|sh)))`", page)
    assert len(names) > 20
    roots = (ROOT, PACKAGE)
    assert [n for n in names if not any((root / n).exists() for root in roots)] == []
