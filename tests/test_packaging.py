"""What is committed and what is built from it are the same: forms, texts, pins, and the contents of the wheel."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import re
import shlex
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from r2p_desktop import arguments, cli, platform_check

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
import build_installer  # noqa: E402 - the top level is no package

sys.path.remove(str(ROOT))


def _pyproject() -> dict[str, dict[str, object]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _pins() -> list[Requirement]:
    return [
        Requirement(line) for line in build_installer.pins(build_installer.REQUIREMENTS.read_text("utf-8"))
    ]


def test_the_committed_forms_are_what_their_sources_say() -> None:
    assert build_installer.stale_forms() == []


def test_a_form_that_differs_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ui, forms = tmp_path / "ui", tmp_path / "forms"
    ui.mkdir()
    forms.mkdir()
    (ui / "small.ui").write_text(
        '<ui version="4.0"><class>Small</class><widget class="QWidget" name="Small"/></ui>', "utf-8"
    )
    monkeypatch.setattr(build_installer, "UI", ui)
    monkeypatch.setattr(build_installer, "FORMS", forms)
    (forms / "ui_gone.py").write_text("", "utf-8")
    assert len(build_installer.stale_forms()) == 2
    assert build_installer.main(["forms"]) == 0
    assert build_installer.stale_forms() == []
    text = (forms / "ui_small.py").read_text("utf-8")
    assert text.startswith('"""Made from ui/small.ui') and "class Ui_Small" in text
    assert [f.name for f in forms.iterdir()] == ["ui_small.py"]


def test_the_committed_catalogues_hold_every_text_of_the_program() -> None:
    assert build_installer.stale_translations() == []


def test_the_texts_of_calls_keywords_and_tables_are_found() -> None:
    source = """
SEEDS = {"kind": {"a": "Ministry"}}
message("Saved {name}.", name=tr("Nobody" if x else "Somebody"))
tr_count("{n} row", "{n} rows", 3)
field("Family name", help="As in the passport")
parser.add_argument("--json", help="not shown in the window")
other("not a text")
"""
    found = set(build_installer.texts_of_python(ast.parse(source)))
    assert found == {
        "Ministry", "Saved {name}.", "Nobody", "Somebody", "{n} row", "{n} rows", "Family name", "As in the passport",
    }  # fmt: skip


def test_translations_survive_a_new_run_and_unfinished_ones_are_not_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        build_installer, "program_texts", lambda: ["Bin", 'A "quoted" & <b>text</b>\nof two lines']
    )
    build_installer.catalogues(tmp_path)
    ts = tmp_path / "fr.ts"
    empty = '<source>Bin</source>\n        <translation type="unfinished"></translation>'
    done = "<source>Bin</source>\n        <translation>Corbeille</translation>"
    assert empty in ts.read_text("utf-8")
    ts.write_text(ts.read_text("utf-8").replace(empty, done), "utf-8")
    monkeypatch.setattr(build_installer, "program_texts", lambda: ["Archive", "Bin"])
    build_installer.catalogues(tmp_path)
    assert json.loads((tmp_path / "fr.json").read_text("utf-8")) == {"Bin": "Corbeille"}
    assert set(json.loads((tmp_path / "qps.json").read_text("utf-8"))) == {"Archive", "Bin"}


@pytest.mark.parametrize("language", build_installer.LANGUAGES)
def test_a_translation_keeps_the_places_and_the_mnemonic(language: str) -> None:
    def shape(text: str) -> tuple[set[str], int]:
        return set(re.findall(r"\{\w+\}", text)), len(re.findall(r"&\w", text))

    entries = build_installer.finished(build_installer.I18N / f"{language}.ts")
    assert entries
    assert [text for text, other in entries.items() if shape(text) != shape(other)] == []


def test_the_pseudo_language_is_half_as_long_again_and_keeps_places() -> None:
    text = "{count} records of {name} were taken out of the bin"
    other = build_installer.pseudo(text)
    assert re.findall(r"\{\w+\}", other) == ["{count}", "{name}"]
    assert 1.4 * len(text) <= len(other) <= 1.6 * len(text) + 2
    assert other != text


def test_pins_and_requirements_are_equal_and_every_pin_has_a_hash() -> None:
    assert build_installer.unequal_pins() == []
    text = build_installer.REQUIREMENTS.read_text("utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text
    blocks = re.split(r"\n(?=\S)", text.split("\n", 1)[1].strip())
    assert len(blocks) == len(_pins()) > 40
    assert all("--hash=sha256:" in block for block in blocks)


def test_unequal_pins_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = tmp_path / "requirements.txt"
    text = build_installer.REQUIREMENTS.read_text("utf-8")
    changed.write_text(text.replace("sqlalchemy==", "sqlalchemy==0."), "utf-8")
    monkeypatch.setattr(build_installer, "REQUIREMENTS", changed)
    assert len(build_installer.unequal_pins()) == 1


def test_every_dependency_has_two_bounds_and_a_pin_within_them() -> None:
    project = _pyproject()
    groups = [
        line for group in project["dependency-groups"].values() for line in group if isinstance(line, str)
    ]  # type: ignore[attr-defined]
    declared = [*project["project"]["dependencies"], *groups]  # type: ignore[misc]
    by_name: dict[str, list[Requirement]] = {}
    for pin in _pins():
        by_name.setdefault(canonicalize_name(pin.name), []).append(pin)
    for line in declared:
        wanted = Requirement(line)
        signs = {s.operator for s in wanted.specifier}
        assert {">=", "<"} <= signs, f"{line} lacks a bound"
        versions = [next(iter(p.specifier)).version for p in by_name[canonicalize_name(wanted.name)]]
        assert any(wanted.specifier.contains(v) for v in versions), f"{line} has no pin within its bounds"


def test_this_environment_is_the_pinned_one() -> None:
    for pin in _pins():
        if pin.marker is None or pin.marker.evaluate():
            assert pin.specifier.contains(importlib.metadata.version(pin.name)), (
                f"{pin} is not what is installed"
            )


def test_the_wheel_holds_every_module_form_revision_and_resource(tmp_path: Path) -> None:
    wheel = build_installer.built_wheel(tmp_path)
    names = zipfile.ZipFile(wheel).namelist()
    for part in (
        "r2p_desktop/__main__.py",
        "r2p_desktop/_resources/fonts/",
        "r2p_desktop/storage/migrations/",
    ):
        assert any(name.startswith(part) for name in names), part
    assert not any(name.startswith(("tests/", "ui/", "benchmarks/", "resources/")) for name in names)


def test_a_file_left_out_of_the_wheel_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = build_installer.expected_in_wheel
    monkeypatch.setattr(
        build_installer, "expected_in_wheel", lambda: {*real(), "r2p_desktop/_resources/lost.svg"}
    )
    with pytest.raises(
        build_installer.BuildError, match=r"missing in the wheel: \['r2p_desktop/_resources/lost.svg'\]"
    ):
        build_installer.built_wheel(tmp_path)


def test_the_readme_names_the_packages_that_the_check_names() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    lines = re.findall(r"sudo apt-get install -y (.+)", readme)
    assert len(lines) == 2
    assert set(lines[0].split()) == {"python3-venv", *platform_check.LIBRARIES.values()}
    assert set(lines[1].split()) == set(platform_check.WINDOW_LIBRARIES.values())


def test_the_last_statement_of_ci_is_the_test_command_of_the_readme() -> None:
    last = (ROOT / ".ci" / "run").read_text("utf-8").strip().splitlines()[-1]
    assert last == "pip install uv && uv run pytest"
    readme = (ROOT / "README.md").read_text("utf-8")
    assert last in readme.splitlines()
    assert "pip install uv && uv run r2p-desktop --demo" in readme.splitlines()


def test_every_command_line_of_the_readme_is_understood() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    lines = [shlex.split(line, comments=True)[1:] for line in re.findall(r"(?m)^r2p-desktop .*$", readme)]
    assert len(lines) > 10
    for words in lines:
        command = arguments.command_words(words)
        if command is None:
            arguments.parse_window(words)
        else:
            cli._parser().parse_args(command)
