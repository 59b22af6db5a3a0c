"""`--self-test` visits what there is: its lists are held against the registries, its pictures against its lists."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from r2p_desktop.qt.command_list import COMMANDS
from r2p_desktop.qt.editors import EDITORS
from r2p_desktop.qt.pages import PAGES
from r2p_desktop.qt.self_test import Report, Unattended


def run(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "r2p_desktop", "--self-test", *words],
        capture_output=True, text=True, encoding="utf-8", timeout=300, check=False, env={**os.environ, **more},
    )  # fmt: skip


def test_every_page_editor_and_command_is_visited(tmp_path: Path):
    home = tmp_path / "home of the person"
    done = run(
        "--pictures", str(tmp_path / "pictures"), "--theme", "dark", "--size", "1366x768", R2P_HOME=str(home)
    )
    assert done.stdout.count("\n") == 1
    said = json.loads(done.stdout)
    assert said["warnings"] == []
    assert done.returncode == 0, done.stderr
    assert said["pages"] == [entry.key for entry in PAGES]
    assert said["editors"] == [entry.table for entry in EDITORS]
    assert said["commands"] == [command.id for command in COMMANDS]
    assert said["brief_pages"] >= 2
    assert set(said["shipped"]) >= {"fonts", "drawings", "pages of help", "texts in fr"}
    wanted = {f"page_{key}" for key in said["pages"]} | {f"editor_{table}" for table in said["editors"]}
    pictures = list((tmp_path / "pictures").glob("*.png"))
    assert {picture.stem for picture in pictures} == wanted
    assert all(picture.stat().st_size > 5_000 for picture in pictures)
    assert not (home / "demo").exists()


def test_a_question_nobody_can_answer_is_a_warning():
    notes: list[str] = []
    prompts = Unattended(notes)
    assert prompts.save_discard_keep("contact A. Ng") == "discard"
    assert prompts.confirm("Delete 3 contacts?", "Delete") is False
    prompts.error(ValueError("x"))
    assert notes == ["asked: contact A. Ng", "asked: Delete 3 contacts?", "ValueError: x"]


def test_the_report_is_one_line_of_json():
    line = Report(pages=["start"], warnings=["zwei\nZeilen"]).line()
    assert "\n" not in line
    assert list(json.loads(line)) == ["pages", "editors", "commands", "brief_pages", "shipped", "warnings"]


@pytest.mark.parametrize("words", [["--size", "small"], ["--theme", "pink"]])
def test_wrong_words_end_with_two(words):
    assert run(*words).returncode == 2
