"""Fixtures of the window's tests: one theme, a worker that ends, settings in the test's own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers import ScriptedPrompts
from import_helpers import Open, ready
from locking_kit import folder, start
from meeting_helpers import Cast, make_cast
from office_fixture import office
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Catalogue
from r2p_desktop.qt import translate
from r2p_desktop.qt.cells import CellFormatter
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.importing.start import open_import
from r2p_desktop.qt.importing.wizard import ImportWizard
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.theme import Theme
from r2p_desktop.services.import_plan import Kind
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
    # Windows go before their office is closed, with the timers that would ask it something.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def cast(desk: Desk) -> Cast:
    """Ministries, people, a body and a meeting of it."""
    return make_cast(desk.office)


@pytest.fixture
def make_meeting_editor(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], MeetingEditor]]:
    """Makes editors, as two windows or a second start of the program would; their timers end with the test."""
    made: list[MeetingEditor] = []

    def make() -> MeetingEditor:
        made.append(MeetingEditor(desk))
        qtbot.addWidget(made[-1])
        return made[-1]

    yield make
    for editor in made:
        editor.keeper.forget()


@pytest.fixture
def open_meeting(make_meeting_editor: Callable[[], MeetingEditor], cast: Cast) -> MeetingEditor:
    """The meeting of the cast in its editor, on the screen."""
    editor = make_meeting_editor()
    editor.resize(1100, 640)
    editor.show()
    editor.open(cast.meeting)
    return editor


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk) -> Iterator[Open]:
    """`wizard(kind, path)` opens the import and waits until the file is read."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made: list[ImportWizard] = []

    def start(kind: Kind, path: Path | None = None) -> ImportWizard:
        made.append(open_import(desk, kind, parent, path))
        made[-1].setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made[-1])
        ready(qtbot, made[-1])
        return made[-1]

    yield start
    for one in made:
        ready(qtbot, one)
        one.close()


__all__ = ["folder", "office", "start"]


@pytest.fixture
def show(qtbot):
    """Show a widget in an active window with a second field after it, kept until the test ends."""

    hosts = []

    def shown(widget: QWidget) -> QWidget:
        host = QWidget()
        hosts.append(host)
        column = QVBoxLayout(host)
        column.addWidget(widget)
        column.addWidget(QLineEdit(objectName="after"))
        qtbot.addWidget(host)
        host.resize(760, 300)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        widget.setFocus()
        return host

    yield shown
