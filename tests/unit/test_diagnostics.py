"""Failures end in one calm line, the details go to the log file, and hooks are put back."""

from __future__ import annotations

import errno
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from r2p_desktop import diagnostics, folders
from r2p_desktop.errors import ReadOnly
from r2p_desktop.i18n import Catalogue, message

ENGLISH = Catalogue("en", {})
FRENCH = Catalogue("fr", {"{name} cannot\nbe written.": "{name} ne peut\nêtre écrit."})


@pytest.fixture(autouse=True)
def _log() -> Iterator[None]:
    diagnostics.start_log()
    yield
    diagnostics.stop_log()


def _fail(error: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


def test_work_that_ends_gives_its_own_code() -> None:
    assert diagnostics.guard(lambda: 2, ENGLISH) == 2


def test_a_foreseen_failure_is_one_line_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    error = ReadOnly(message("{name} cannot\nbe written.", name="office.db"))
    assert diagnostics.guard(_fail(error), FRENCH) == 1
    assert capsys.readouterr().err == "r2p-desktop: error[read-only]: office.db ne peut être écrit.\n"


def test_an_unforeseen_failure_goes_to_the_log_and_shows_one_line(
    capsys: pytest.CaptureFixture[str], expect_log: Callable[[str], None]
) -> None:
    expect_log("not foreseen")
    assert diagnostics.guard(_fail(ZeroDivisionError("a secret")), ENGLISH) == 1
    shown = capsys.readouterr().err
    assert shown.startswith("r2p-desktop: error[internal]: ") and shown.count("\n") == 1
    assert "ZeroDivisionError" in shown and "a secret" not in shown
    assert str(folders.log_file()) in shown
    assert "Traceback" in folders.log_file().read_text("utf-8")


def test_a_full_disk_under_the_answer_is_told_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    assert diagnostics.guard(_fail(OSError(errno.ENOSPC, "No space left on device")), ENGLISH) == 1
    assert capsys.readouterr().err.startswith("r2p-desktop: error[no-space]: ")


def test_debug_shows_the_traceback_as_well(
    capsys: pytest.CaptureFixture[str], expect_log: Callable[[str], None]
) -> None:
    expect_log("not foreseen")
    diagnostics.guard(_fail(ZeroDivisionError()), ENGLISH, debug=True)
    assert "Traceback (most recent call last)" in capsys.readouterr().err


def test_ctrl_c_ends_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert diagnostics.guard(_fail(KeyboardInterrupt()), ENGLISH) == 1
    assert capsys.readouterr().err == ""


def test_the_hook_catches_slots_and_threads_and_is_put_back(
    capsys: pytest.CaptureFixture[str], expect_log: Callable[[str], None]
) -> None:
    expect_log("not foreseen")
    before = sys.excepthook, threading.excepthook
    told: list[BaseException] = []
    restore = diagnostics.install_crash_hook(ENGLISH, tell=told.append)
    try:
        sys.excepthook(ValueError, ValueError("x"), None)
        thread = threading.Thread(target=_fail(ValueError("y")))
        thread.start()
        thread.join()
    finally:
        restore()
    assert (sys.excepthook, threading.excepthook) == before
    assert [str(error) for error in told] == ["x", "y"]
    assert capsys.readouterr().err.count("error[internal]") == 2


def test_a_long_log_is_set_aside() -> None:
    diagnostics.stop_log()
    folders.log_file().write_text("x" * (diagnostics.LARGEST_LOG + 1), "utf-8")
    file = diagnostics.start_log()
    assert file is not None and file.stat().st_size == 0
    assert file.with_suffix(".log.1").stat().st_size == diagnostics.LARGEST_LOG + 1


def test_a_home_that_cannot_be_written_costs_only_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    diagnostics.stop_log()
    folders.home().joinpath("file").write_text("", "utf-8")
    monkeypatch.setenv("R2P_HOME", str(folders.home() / "file"))
    assert diagnostics.start_log() is None
    assert [
        h
        for h in logging.getLogger().handlers
        if isinstance(h, logging.FileHandler) and h.baseFilename != os.devnull
    ] == []
