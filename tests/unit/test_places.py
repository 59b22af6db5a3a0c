"""Where shipped files and the person's own files are, and what the measuring hook writes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from r2p_desktop import folders, resources, trace


def test_shipped_files_are_found_in_a_checkout() -> None:
    assert resources.path("icons").is_dir()
    assert resources.path("i18n", "fr.ts").is_file()


def test_shipped_files_are_found_in_a_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.path("x.svg") == tmp_path / "resources" / "x.svg"


@pytest.mark.parametrize("part", ["../LICENSE", "a/../../b", str(Path.cwd())])
def test_a_name_never_leaves_the_resources(part: str) -> None:
    with pytest.raises(ValueError, match="not a resource name"):
        resources.path(part)


def test_the_home_asked_for_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("R2P_HOME", str(tmp_path / "deep" / "home"))
    places = [folders.demo_office(), folders.default_offices(), folders.settings_file(), folders.log_file()]
    assert all(place.is_relative_to(tmp_path / "deep" / "home") for place in places)
    assert folders.log_file().parent.is_dir()


def test_without_one_the_home_is_local_program_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("R2P_HOME")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_a, **_k: str(tmp_path / "data"))
    assert folders.home() == tmp_path / "data"


def test_each_event_is_one_line_since_the_process_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "trace"
    monkeypatch.setenv("R2P_TRACE", str(file))
    trace.event("first_paint")
    trace.event("start_filled")
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [line["event"] for line in lines] == ["first_paint", "start_filled"]
    assert 0 < lines[0]["ms"] <= lines[1]["ms"]


def test_an_event_nobody_knows_is_a_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("R2P_TRACE", str(tmp_path / "trace"))
    with pytest.raises(ValueError, match="unknown trace event"):
        trace.event("no_such")


def test_without_the_variable_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    trace.event("first_paint")
    assert list(tmp_path.iterdir()) == []
