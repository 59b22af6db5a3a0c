"""The process itself: which part starts, what a bare terminal answers, and that commands leave Qt alone."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def _run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("QT_") and not k.endswith("DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "r2p_desktop", *words],
        env=kept | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_the_window_says_so_in_one_line(variables: dict[str, str]) -> None:
    ended = _run("--demo", **variables)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("r2p-desktop: error[not-found]: ")
    assert ended.stderr.count("\n") == 1


def test_wrong_usage_ends_with_two() -> None:
    ended = _run("--no-such")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("r2p-desktop: error[bad-input]: unknown option --no-such")
