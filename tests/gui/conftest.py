"""Fixtures of the window's tests: one theme, a worker that ends, settings in the test's own folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers import ScriptedPrompts
from office_fixture import office
from PySide6.QtWidgets import QApplication

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Catalogue
from r2p_desktop.qt import translate
from r2p_desktop.qt.cells import CellFormatter
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.theme import Theme
from r2p_desktop.services.office import OfficeServices


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Key sequences, fonts and icons crash without an application, also in tests that open no window."""


@pytest.fixture(scope="session")
def _theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(_theme: Theme) -> Iterator[Theme]:
    """The application's theme, light at the usual text size; put back afterwards."""
    yield _theme
    _theme.choose("light")
    _theme.set_text_size(100)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[object]:
    """`language("ar", {"Start": ...})` sets the window's words; English again afterwards."""
    yield lambda code, words=None: translate.install(qapp, Catalogue(code, words or {}))
    translate.install(qapp, Catalogue("en", {}))


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def jobs(qapp: QApplication, prompts: ScriptedPrompts) -> Iterator[Jobs]:
    made = Jobs(prompts.error)
    yield made
    made.shutdown()


@pytest.fixture
def window_settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def formatter(clock: Clock) -> CellFormatter:
    """Codes become `Word of code`; the status "done" is good, all others neutral."""
    return CellFormatter(
        lambda _v, code: f"Word of {code}", lambda _v, code: "ok" if code == "done" else "", clock
    )


@pytest.fixture
def desk(
    office: OfficeServices, jobs: Jobs, prompts: ScriptedPrompts, window_settings: Settings, theme: Theme
) -> Iterator[Desk]:
    """An empty office as pages and editors see it; questions are answered by `prompts`."""
    hub = ChangeHub()
    unsubscribe = office.subscribe(hub.publish)
    yield Desk(office, jobs, hub, prompts, window_settings, theme)
    unsubscribe()


__all__ = ["office"]
