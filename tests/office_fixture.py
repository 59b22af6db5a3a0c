"""Offices for tests: an empty one, open, and helpers to fill it."""

from __future__ import annotations

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
def office(tmp_path: Path) -> Iterator[OfficeServices]:
    services = make_office(tmp_path / "office")
    yield services
    services.close(backup=False)
