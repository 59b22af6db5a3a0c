"""What nobody foresaw: one calm window, the typed text kept, a report without records, and a start that says so."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from helpers import ScriptedPrompts, type_text
from office_fixture import CLOCK
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from r2p_desktop import app, arguments, crash_reports, folders
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.crashes import CrashStory
from r2p_desktop.qt.dialogs.crash import CrashDialog
from r2p_desktop.qt.main_window import WELCOME
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.pages.start_page import StartPage
from r2p_desktop.services.offices import NewOffice, create_office, unlock
from r2p_desktop.storage.drafts import Drafts
from r2p_desktop.storage.folder import OfficeFolder


class Stories(ScriptedPrompts):
    def __init__(self) -> None:
        super().__init__()
        self.stories: list[CrashStory] = []
        self.go_on = True

    def crash(self, story: CrashStory) -> bool:
        self.stories.append(story)
        return self.go_on


@pytest.fixture
def told() -> Stories:
    return Stories()


@pytest.fixture
def start(qtbot, told: Stories) -> Iterator[Callable[..., app.Program]]:
    started: list[app.Program] = []

    def begin(*words: str) -> app.Program:
        program = app.Program(QApplication.instance(), arguments.parse_window(words), None, CLOCK, told)
        started.append(program)
        with qtbot.waitSignal(program.office_shown, timeout=60_000):
            pass
        return program

    yield begin
    for program in started:
        program._end()
        program.shell.deleteLater()
        program.theme.deleteLater()
        program.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create_office(tmp_path / "office", NewOffice("Office of Ardenia"), clock=CLOCK)
    return tmp_path / "office"


def fails(words: str = "Żak said no") -> None:
    raise ValueError(words)


def test_one_window_says_what_is_safe_and_the_typed_text_is_kept(
    start, folder, told, qtbot, expect_log, capsys
):
    expect_log("not foreseen")
    program = start("--office", str(folder))
    program.office.people.save(Person(given_name="Łucja", family_name="Żak"))
    program.window.go(Place("people"))
    program.window.page.new_record()
    type_text(program.window.page.host.editor.ui.family_name, "Ng")
    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: len(told.stories) == 1)
    (story,) = told.stories
    assert "the last of it: New contact Ł. Żak" in story.safe
    assert "The text you are typing is kept, too." in story.safe
    assert story.report is not None and story.report.is_relative_to(folders.home() / "crashes")
    assert "ValueError" in story.text and "Żak said" not in story.text and "in fails" in story.text
    place = OfficeFolder(folder)
    with closing(Drafts(place, unlock(folder, None).key, clock=CLOCK)) as drafts:
        assert ["Ng" in str(draft.payload) for draft in drafts.all()] == [True]
    # The same again is one short line, no second window.
    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: "happened again" in program.shell.toast.text)
    assert len(told.stories) == 1
    (waiting,) = crash_reports.unread()
    assert waiting == story.report, "the next start says so"
    assert "Traceback" not in capsys.readouterr().err


def test_what_fails_in_a_thread_is_told_in_the_window(start, folder, told, qtbot, expect_log):
    expect_log("not foreseen")
    start("--office", str(folder))
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told.stories) == 1)


def test_a_job_that_fails_unforeseen_is_told_the_same_way(start, folder, told, qtbot, expect_log):
    program = start("--office", str(folder))
    program._on_unforeseen(ValueError())
    qtbot.waitUntil(lambda: len(told.stories) == 1)


def test_the_person_may_end_the_program(start, folder, told, qtbot, monkeypatch):
    program = start("--office", str(folder))
    told.go_on = False
    ended: list[int] = []
    monkeypatch.setattr(program._app, "exit", lambda code=0: ended.append(code))
    program._on_unforeseen(ValueError())
    qtbot.waitUntil(lambda: bool(ended))


def test_the_next_start_shows_the_report_once(start, told, qtbot):
    crash_reports.write(ValueError("Żak"), CLOCK)
    start()
    qtbot.waitUntil(lambda: len(told.stories) == 1)
    assert (
        told.stories[0].earlier
        and "the last time" in told.stories[0].what
        and "ValueError" in told.stories[0].text
    )
    start()
    qtbot.wait(20)
    assert len(told.stories) == 1


def test_an_office_that_cannot_be_shown_ends_on_the_welcome(
    start, folder, told, qtbot, monkeypatch, expect_log
):
    expect_log("not foreseen")

    def broken(_self: StartPage) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(StartPage, "_build", broken)
    program = start("--office", str(folder))
    assert program.shell.current_key == WELCOME and program.shell.isVisible()
    assert program.office is None
    qtbot.waitUntil(lambda: len(told.stories) == 1)


def test_a_start_that_fails_before_any_office_is_told_and_welcomes(
    start, told, qtbot, monkeypatch, expect_log
):
    expect_log("not foreseen")
    monkeypatch.setattr(app.Program, "_open_first", lambda _self: fails())
    program = start()
    assert program.shell.current_key == WELCOME
    qtbot.waitUntil(lambda: len(told.stories) == 1)


@pytest.mark.parametrize(("story", "buttons"), [
    (CrashStory("What", "Safe", Path("r"), "text"), {"Go on working", "End the program", "Show the report", "Copy the report"}),
    (CrashStory("What", "Safe", Path("r"), "text", earlier=True), {"Close", "Copy the report"}),
    (CrashStory("What", "Safe", None, "", ends=True), {"End the program"}),
])  # fmt: skip
def test_the_window_itself(qtbot, story, buttons):
    dialog = CrashDialog(story)
    qtbot.addWidget(dialog)
    dialog.show()
    found = {button.text().replace("&", ""): button for button in dialog.findChildren(QPushButton)}
    assert set(found) == buttons
    assert dialog.text.isVisible() == story.earlier
    if "Show the report" in found:
        found["Show the report"].click()
        assert dialog.text.isVisible() and dialog.text.toPlainText() == "text"
    if "End the program" in found:
        found["End the program"].click()
        assert not dialog.goes_on and not dialog.isVisible()
