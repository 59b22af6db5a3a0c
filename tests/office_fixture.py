"""Offices for tests: an empty one, open, and helpers to fill it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from r2p_desktop.clock import Clock
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CLOCK = Clock(NOW)


def make_office(folder: Path, name: str = "Office of Ardenia") -> OfficeServices:
    """A new office without a passphrase, open."""
    create_office(folder, NewOffice(name), clock=CLOCK, actor="A. Tester")
    return open_office(folder, clock=CLOCK, render=PaperPress())


@pytest.fixture
def office(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeServices]:
    """An empty office of the test's own, open: a copy of one made once, which takes a fifth of the time."""
    made = tmp_path_factory.getbasetemp() / "office-made-once"
    if not made.exists():
        create_office(made, NewOffice("Office of Ardenia"), clock=CLOCK, actor="A. Tester")
    shutil.copytree(made, tmp_path / "office")
    services = open_office(tmp_path / "office", clock=CLOCK, render=PaperPress())
    yield services
    services.close(backup=False)
