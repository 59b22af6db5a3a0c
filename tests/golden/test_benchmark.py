"""The measuring of the brief is fair: both sides set the same words on about as many pages, with bytecode."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from benchmarks import harness
from benchmarks.brief_50_pages_floor import build
from benchmarks.brief_content import content
from r2p_desktop import resources
from r2p_desktop.i18n import catalogue
from r2p_desktop.reports.brief import render_brief
from r2p_desktop.reports.fonts import FontLibrary


def test_floor_and_brief_hold_the_same_content() -> None:
    data = content()
    own = render_brief(data, fonts=FontLibrary(resources.path("fonts")), catalogue=catalogue("en"))
    floor = PdfReader(io.BytesIO(build(data)))
    assert 45 <= own.pages <= 55
    assert abs(len(floor.pages) - own.pages) <= 5
    ours = {word for page in PdfReader(io.BytesIO(own.pdf)).pages for word in page.extract_text().split()}
    theirs = {word for page in floor.pages for word in page.extract_text().split()}
    assert len(ours & theirs) > 0.95 * max(len(ours), len(theirs))


def test_nothing_is_measured_without_bytecode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "uncompiled_package"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    with pytest.raises(SystemExit, match="nothing was measured"):
        harness.demand_bytecode(("uncompiled_package",))


def test_ratios_are_of_neighbouring_runs() -> None:
    floors, ours = iter([9.0, 1.0, 2.0, 4.0]), iter([9.0, 2.0, 4.0, 4.0])
    figure = harness.compare("x", lambda: next(floors), lambda: next(ours), rounds=3)
    assert figure.ratio == 2.0
    assert (figure.floor, figure.ours) == (2.0, 4.0)
    assert "2.00 x floor" in str(figure)
