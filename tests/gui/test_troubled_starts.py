"""The program started where something is amiss: it never stays blank, and says on the first page what is so."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers import ScriptedPrompts
from office_fixture import CLOCK
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from r2p_desktop import app, arguments, folders
from r2p_desktop.errors import Damaged
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.damage import DamageDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.dialogs.sheet_dialog import SheetDialog
from r2p_desktop.qt.main_window import WELCOME
from r2p_desktop.qt.settings import Settings
from r2p_desktop.services import offices
from r2p_desktop.services.beginnings import Beginning, Beginnings, begin_office
from r2p_desktop.services.offices import NewOffice, create_office
from r2p_desktop.services.places import Where
from r2p_desktop.services.safety import back_up_office


@pytest.fixture
def start(qtbot, prompts: ScriptedPrompts) -> Iterator[Callable[..., app.Program]]:
    started: list[app.Program] = []

    def begin(*words: str, ready: bool = True) -> app.Program:
        program = app.open_program(arguments.parse_window(words), prompts=prompts)
        started.append(program)
        if ready:
            with qtbot.waitSignal(program.office_shown, timeout=60_000):
                pass
        return program

    yield begin
    for program in started:
        program._end()
        program.shell.hide()
        program.shell.deleteLater()
        program.theme.deleteLater()
        program.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create_office(tmp_path / "offices" / "Ardenia", NewOffice("Office of Ardenia"), clock=CLOCK)
    return tmp_path / "offices" / "Ardenia"


def opened_lately(*places: Path) -> None:
    settings = Settings(folders.settings_file())
    settings.recent_offices = [str(place) for place in places]
    settings.save()


def visible(kind: type) -> list:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def whenever(kind: type, act: Callable[[object], object], ready: Callable[[], bool] = lambda: True) -> QTimer:
    timer = QTimer(interval=15)

    def look() -> None:
        found = visible(kind)
        if found and ready():
            timer.stop()
            act(found[0])

    timer.timeout.connect(look)
    timer.start()
    return timer


def notice(program: app.Program) -> str:
    assert program.shell.current_key == WELCOME
    return str(program.window.welcome.problem.text)


def test_the_office_of_yesterday_is_gone_asks_and_leads_to_the_first_page(start, prompts, tmp_path):
    opened_lately(tmp_path / "gone")
    prompts.answers = [None]
    program = start()
    assert "is not there" in prompts.asked[0]
    assert "is not there" in notice(program)
    assert [button.text() for button in program.window.welcome.recent] == ["gone"]
    assert not (tmp_path / "gone").exists()


def test_the_question_stands_over_the_first_page_never_over_an_empty_frame(start, prompts, tmp_path):
    opened_lately(tmp_path / "gone")
    shown: list[str] = []

    def choose(_question: str, _ways: object, *, detail: str = "") -> None:
        shown.append(program.shell.current_key)

    prompts.choose = choose
    program = start(ready=False)
    loop_until(lambda: bool(shown))
    assert shown == [WELCOME]


def loop_until(condition: Callable[[], bool]) -> None:
    for _ in range(100_000):
        if condition():
            return
        QApplication.processEvents()
    raise AssertionError("it never came to that")


def test_a_drive_that_comes_back_is_tried_again(start, prompts, folder):
    away = folder.with_name("away")
    folder.rename(away)
    opened_lately(folder)

    def connect(_question: str, _ways: object, *, detail: str = "") -> str:
        away.rename(folder)
        return "again"

    prompts.choose = connect
    program = start(ready=False)
    loop_until(lambda: program.office is not None and program.window.desk is not None)
    assert program.shell.windowTitle().startswith("Office of Ardenia")


def test_a_damaged_office_leads_on_and_its_sentence_stays_on_the_first_page(start, folder):
    content = bytearray((folder / "office.db").read_bytes())
    content[4096:8192] = bytes(4096)
    (folder / "office.db").write_bytes(bytes(content))
    opened_lately(folder)
    program = start(ready=False)
    over: list[str] = []

    def later(dialog: object) -> None:
        over.append(program.shell.current_key)
        dialog.later.click()

    timer = whenever(DamageDialog, later, lambda: program.jobs.running is None)
    loop_until(lambda: bool(over) and program.window.welcome.problem.text != "")
    assert over == [WELCOME]
    assert "damaged" in notice(program) or "page" in notice(program)
    assert not timer.isActive()


def test_an_error_while_opening_ends_on_the_first_page_with_its_sentence(start, folder, monkeypatch):
    sentence = message("This office was last opened by version 9.9; this is version 1.0. It was not changed.")

    def newer(*_args: object, **_words: object) -> None:
        raise offices.OfficeError(sentence)

    monkeypatch.setattr(offices, "open_office", newer)
    program = start("--office", str(folder))
    assert notice(program) == str(sentence)


def test_what_nobody_foresaw_leads_there_too_and_is_logged(start, folder, prompts, monkeypatch):
    def broken(*_args: object, **_words: object) -> None:
        raise ZeroDivisionError("in the depths")

    monkeypatch.setattr(offices, "open_office", broken)
    program = start("--office", str(folder))
    assert [type(error) for error in prompts.errors] == [ZeroDivisionError]
    assert "unforeseen" in notice(program)


@pytest.mark.parametrize("pointed_at", ["office.db", "issued", ".."])
def test_a_folder_named_a_step_beside_the_office_is_understood(start, folder, pointed_at):
    program = start("--office", str(folder / pointed_at))
    assert program.shell.windowTitle().startswith("Office of Ardenia")
    assert program.settings.recent_offices == [str(folder)]


def test_a_backup_named_as_the_office_is_explained(start, prompts, folder):
    made = back_up_office(folder, None, None, clock=CLOCK)
    prompts.answers = [None]
    program = start("--office", str(made.path))
    assert "is a backup" in prompts.asked[0]
    assert program.office is None


def test_several_offices_in_one_folder_are_asked_about(start, prompts, folder):
    create_office(folder.with_name("Borduria"), NewOffice("Office of Borduria"), clock=CLOCK)
    prompts.answers = [str(folder.with_name("Borduria"))]
    program = start("--office", str(folder.parent), ready=False)
    loop_until(lambda: program.office is not None and program.window.desk is not None)
    assert program.shell.windowTitle().startswith("Office of Borduria")


# What was begun.


def test_a_kill_before_the_proof_is_told_and_asked_for_at_the_next_opening(start, tmp_path, qtbot):
    notes = Beginnings(folders.beginnings_file())
    office = tmp_path / "offices" / "Ardenia"
    begin_office(notes, office, NewOffice("Office of Ardenia", passphrase="correct horse"), clock=CLOCK)
    program = start()
    (bar,) = program.window.welcome.unfinished
    assert "recovery sheet was not checked" in bar.text
    timers = [
        whenever(
            PassphraseDialog,
            lambda asked: (asked.ui.passphrase.setText("correct horse"), asked._open.click()),
        ),
        whenever(SheetDialog, lambda sheet: sheet.reject()),
    ]
    bar.buttons[0].click()
    loop_until(lambda: program.window.welcome.problem.text != "")
    assert "recovery sheet was not checked" in notice(program)
    assert program.office is None
    assert len(program.window.welcome.unfinished) == 1
    assert not any(timer.isActive() for timer in timers)


def test_a_half_made_office_can_be_removed_from_the_first_page(start, tmp_path):
    half = tmp_path / "offices" / "Ardenia"
    (half / "attachments").mkdir(parents=True)
    (half / "keys.json").write_text("{}", "utf-8")
    Beginnings(folders.beginnings_file()).note(Beginning(half, "making", "Ardenia"))
    program = start()
    (bar,) = program.window.welcome.unfinished
    assert "making the office" in bar.text
    bar.buttons[1].click()
    assert not half.exists()
    assert program.window.welcome.unfinished == []


def test_a_half_made_office_that_is_opened_by_hand_is_recognised(start, prompts, tmp_path):
    half = tmp_path / "Ardenia"
    half.mkdir()
    (half / "keys.json").write_text("{}", "utf-8")
    Beginnings(folders.beginnings_file()).note(Beginning(half, "making", "Ardenia"))
    prompts.answers = [None]
    program = start("--office", str(half))
    assert "ended while it was making" in prompts.asked[0]
    assert "ended while it was making" in notice(program)


# A sync client's folder.


def test_an_office_under_a_sync_client_is_moved_and_its_old_place_takes_the_backups(
    start, prompts, tmp_path, qtbot
):
    synced = tmp_path / "Dropbox" / "Ardenia"
    create_office(tmp_path / "before", NewOffice("Office of Ardenia"), clock=CLOCK)
    opened = offices.open_office(tmp_path / "before", clock=CLOCK, render=lambda *_a, **_k: b"")
    opened.people.save(Person(family_name="Ng"))
    opened.close(backup=False)
    synced.parent.mkdir()
    shutil.move(tmp_path / "before", synced)
    prompts.answers = ["move"]
    program = start("--office", str(synced), ready=False)
    qtbot.waitUntil(lambda: bool(prompts.told), timeout=60_000)
    assert "Dropbox" in prompts.asked[0]
    office = program.office
    assert office.folder == folders.default_offices() / "Ardenia"
    assert office.backups.second_place == synced
    assert office.people.load(1).family_name == "Ng"
    (aside,) = [entry for entry in synced.parent.iterdir() if entry != synced]
    assert aside.name.startswith("Ardenia (moved ")
    assert (aside / "office.db").is_file()
    assert str(aside) in prompts.told[0]


def test_an_office_under_a_sync_client_that_is_left_there_is_not_opened(start, prompts, folder, monkeypatch):
    monkeypatch.setattr(
        "r2p_desktop.qt.office_faults.look_at", lambda path: Where(Path(path), client="OneDrive")
    )
    prompts.answers = [None]
    program = start("--office", str(folder))
    assert program.office is None
    assert "OneDrive" in notice(program)


def test_a_copy_that_is_not_faithful_moves_nothing(start, prompts, folder, monkeypatch):
    def torn(*_args: object, **_words: object) -> None:
        raise Damaged(message("The file could not be copied faithfully."))

    monkeypatch.setattr(
        "r2p_desktop.qt.office_faults.look_at", lambda path: Where(Path(path), client="OneDrive")
    )
    monkeypatch.setattr("r2p_desktop.services.moving.copy_office", torn)
    prompts.answers = ["move"]
    program = start("--office", str(folder), ready=False)
    loop_until(lambda: program.window is not None and program.window.welcome.problem.text != "")
    assert "copied faithfully" in notice(program)
    assert (folder / "office.db").is_file()
    assert [entry.name for entry in folder.parent.iterdir()] == ["Ardenia"]
