"""What every test gets: libraries checked before Qt starts, a home of its own, and no silent warning."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from r2p_desktop import platform_check

# Read before pytest-qt loads Qt, which would end pytest with an import error or a core dump.
platform_check.choose_offscreen(os.environ)
if sys.platform.startswith("linux"):
    _absent = platform_check.missing_packages(platform_check.LIBRARIES)
    if _absent:
        sys.exit(platform_check.libraries_sentence(_absent))

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

from r2p_desktop.storage import keys  # noqa: E402

# The same cases on every machine; `R2P_EXPLORE=1` lets them be drawn anew.
settings.register_profile("same", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("explore" if os.environ.get("R2P_EXPLORE") else "same")


@pytest.fixture(autouse=True)
def _own_environment(tmp_path: Path) -> Iterator[None]:
    """`R2P_HOME` in the test's own folder, no other `R2P_` variable; everything restored afterwards."""
    before = dict(os.environ)
    for name in [n for n in os.environ if n.startswith("R2P_")]:
        del os.environ[name]
    os.environ["R2P_HOME"] = str(tmp_path / "home")
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are stretched as little as a key file may ask for; `test_keys` holds what the program asks for."""
    monkeypatch.setattr(keys, "ARGON2", {"name": "argon2id", "t": 2, "m": 19456, "p": 1})


class _Watch(logging.Handler):
    """Keeps records of WARNING and above, and the patterns a test said it expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def problems(self) -> list[str]:
        texts = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self.records]
        surprises = [t for t in texts if not any(re.search(p, t) for p in self.expected)]
        missing = [p for p in self.expected if not any(re.search(p, t) for t in texts)]
        return [f"not expected: {t}" for t in surprises] + [f"expected, never logged: {p}" for p in missing]


@pytest.fixture(autouse=True)
def _log_watch() -> Iterator[_Watch]:
    watch = _Watch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    problems = watch.problems()
    if problems:
        pytest.fail("log records:\n" + "\n".join(problems), pytrace=False)


@pytest.fixture
def expect_log(_log_watch: _Watch) -> Callable[[str], None]:
    """`expect_log(regex)`: a record of WARNING or above that matches `LEVEL logger: text` is expected, and due."""
    return _log_watch.expected.append
