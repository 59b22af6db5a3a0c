"""Neither the log nor a crash report holds a word of a record, whatever an exception quotes."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from r2p_desktop import crash_reports, diagnostics, folders
from r2p_desktop.clock import Clock
from r2p_desktop.errors import NotFound
from r2p_desktop.i18n import message
from r2p_desktop.redaction import place_of, traceback_of, without_names, words_of

CLOCK = Clock(datetime(2026, 3, 1, 9, tzinfo=UTC))
NAME = "Amina's Żak"


def failing(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except BaseException as error:
        return error
    raise AssertionError("it did not fail")


def _sql(words: str, **values: object) -> Callable[[], object]:
    engine = sa.create_engine("sqlite://")

    def work() -> object:
        with engine.connect() as connection:
            connection.execute(sa.text("CREATE TABLE person (name TEXT UNIQUE)"))
            connection.execute(sa.text("INSERT INTO person VALUES (:n)"), {"n": NAME})
            return connection.execute(sa.text(words), values)

    return work


QUOTING: list[Callable[[], object]] = [
    lambda: int(NAME),
    lambda: {}[NAME],  # type: ignore[index]
    lambda: datetime.fromisoformat(NAME),
    lambda: datetime.strptime(NAME, "%Y"),  # noqa: DTZ007 - it must fail
    lambda: NAME.encode("ascii"),
    lambda: Path(f"/nowhere/{NAME}").read_text("utf-8"),
    lambda: (_ for _ in ()).throw(RuntimeError(f"not ready for {NAME}")),
    lambda: (_ for _ in ()).throw(NotFound(message("There is no {name}.", name=NAME))),
    lambda: (_ for _ in ()).throw(TypeError(f"{NAME!r} is no number")),
    _sql("INSERT INTO person VALUES (:n)", n=NAME),
    _sql("SELECT [Amina] FROM person"),
    _sql(f"SELECT '{NAME}' FROM nothing"),
]


@pytest.mark.parametrize("work", QUOTING)
def test_no_value_gets_into_words_traceback_log_or_report(
    work: Callable[[], object], expect_log: Callable[[str], None]
) -> None:
    expect_log("foreign")
    error = failing(work)
    texts = [words_of(error), traceback_of(error)]
    file = diagnostics.start_log()
    assert file is not None
    try:
        log = logging.getLogger("r2p_desktop.qt.jobs")
        log.info("stopped: %r and %s", error, error)
        log.info("failed", exc_info=error)
        logging.getLogger("foreign").warning(f"cannot read {NAME}")
        logging.getLogger("foreign").warning("cannot read %s", NAME)
    finally:
        diagnostics.stop_log()
    report = crash_reports.write(error, CLOCK)
    assert report is not None
    texts += [file.read_text("utf-8"), report.read_text("utf-8")]
    for text in texts:
        assert type(error).__name__ in text
        # Source lines of the failing code are the program's own words; here they are this test's.
        said = "\n".join(line for line in text.splitlines() if not line.startswith("    "))
        for part in ("Amina", "Żak", "nowhere"):
            assert part not in said


def test_what_leads_to_the_fault_is_kept() -> None:
    def inner() -> None:
        None.missing  # type: ignore[attr-defined]  # noqa: B018

    def outer() -> None:
        try:
            inner()
        except AttributeError as cause:
            raise ValueError("of no use") from cause

    text = traceback_of(failing(outer))
    assert "AttributeError: 'NoneType' object has no attribute 'missing'" in text
    assert (
        text.index("AttributeError")
        < text.index("which caused:")
        < text.index("ValueError: (9 characters withheld)")
    )
    assert "in inner" in text and "None.missing" in text


def test_paths_lose_the_home_and_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/amina"))
    assert without_names("/home/amina/office", "amina") == "~/office"
    assert without_names("/media/Amina/stick and amina", "amina") == "/media/USER/stick and amina"
    assert place_of("/home/amina/.venv/lib/python3.11/site-packages/x/y.py").endswith("site-packages/x/y.py")
    assert place_of("/home/amina/src/r2p_desktop/qt/shell.py") == "r2p_desktop/qt/shell.py"


def test_reports_are_told_once_and_the_oldest_go() -> None:
    for _ in range(crash_reports.KEPT + 3):
        assert crash_reports.write(ValueError(), CLOCK) is not None
    new = crash_reports.unread()
    assert len(new) == crash_reports.KEPT
    for report in new:
        assert crash_reports.mark_read(report).exists()
    assert crash_reports.unread() == []


def test_a_report_that_cannot_be_written_is_no_second_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    (folders.home() / "crashes").write_text("in the way", "utf-8")
    assert crash_reports.write(ValueError(), CLOCK) is None
    assert list(crash_reports.unread()) == []


CRASHES = """
import sys, faulthandler
from r2p_desktop import diagnostics
diagnostics.start_log(faults=True)
if sys.argv[1] == "native":
    faulthandler._sigsegv()
elif sys.argv[1] == "killed":
    import os, signal
    os.kill(os.getpid(), signal.SIGTERM)
diagnostics.stop_log()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
@pytest.mark.parametrize(("way", "reports"), [("native", 1), ("killed", 0), ("clean", 0)])
def test_native_crashes_are_found_at_the_next_start_and_kills_leave_nothing(way: str, reports: int) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CRASHES, way], env=dict(os.environ), check=False, timeout=60
    )
    assert (ended.returncode == 0) == (way == "clean")
    crash_reports.collect_faults(CLOCK)
    found = crash_reports.unread()
    assert len(found) == reports
    assert all("Segmentation fault" in report.read_text("utf-8") for report in found)
    assert not list(folders.log_file().parent.glob("fault-*"))
