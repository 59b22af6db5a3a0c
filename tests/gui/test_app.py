"""The running program: what it opens, that closing backs up, and that what fails is said, never silent."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from helpers import ScriptedPrompts
from office_fixture import CLOCK
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from r2p_desktop import app, arguments, folders
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.main_window import WELCOME
from r2p_desktop.qt.navigation import Place
from r2p_desktop.services.offices import NewOffice, create_office
from r2p_desktop.storage.drafts import Drafts
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keyfile import unlock


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
def office_folder(tmp_path: Path) -> Path:
    create_office(tmp_path / "office", NewOffice("Office of Ardenia"), clock=CLOCK)
    return tmp_path / "office"


def test_without_an_office_it_welcomes(start):
    program = start()
    assert program.shell.current_key == WELCOME
    assert gc.isenabled()


def test_it_opens_the_office_named(start, office_folder):
    program = start("--office", str(office_folder))
    assert program.shell.current_key == "start"
    assert program.shell.windowTitle().startswith("Office of Ardenia")


def test_it_opens_the_last_office_again(start, office_folder, qtbot):
    first = start("--office", str(office_folder))
    with qtbot.waitSignal(first.office_shown):
        first.close_office()
    again = start()
    assert again.shell.windowTitle().startswith("Office of Ardenia")


def test_a_missing_folder_asks_and_welcomes(start, prompts, tmp_path):
    prompts.answers = [None]
    program = start("--office", str(tmp_path / "gone"))
    assert program.shell.current_key == WELCOME
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("way", ["file", "environment"])
def test_the_passphrase_may_come_from_outside(start, tmp_path, monkeypatch, way):
    create_office(tmp_path / "office", NewOffice("Ardenia", passphrase="correct horse"), clock=CLOCK)
    words = ["--office", str(tmp_path / "office")]
    if way == "file":
        (tmp_path / "secret").write_text("correct horse\n", "utf-8")
        words += ["--passphrase-file", str(tmp_path / "secret")]
    else:
        monkeypatch.setenv("R2P_PASSPHRASE", "correct horse")
    program = start(*words)
    assert program.shell.windowTitle().startswith("Ardenia")
    assert "R2P_PASSPHRASE" not in os.environ
    assert program._secret is None


def test_a_passphrase_that_is_not_given_is_asked_for(start, tmp_path, qtbot):
    create_office(tmp_path / "office", NewOffice("Ardenia", passphrase="correct horse"), clock=CLOCK)
    program = start("--office", str(tmp_path / "office"), ready=False)

    def dialog() -> PassphraseDialog | None:
        found = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, PassphraseDialog) and w.isVisible()
        ]
        return found[0] if found else None

    qtbot.waitUntil(lambda: dialog() is not None)
    asked = dialog()
    assert program.window.welcome is not None, "no question stands over an empty frame"
    assert not program.shell.sidebar.isEnabled()
    with qtbot.waitSignal(program.office_shown, timeout=20_000):
        asked.ui.passphrase.setText("correct horse")
        asked._open.click()
    assert program.shell.current_key == "start" and program.shell.sidebar.isEnabled()


def test_who_gives_no_passphrase_is_left_on_the_welcome(start, tmp_path, qtbot):
    create_office(tmp_path / "office", NewOffice("Ardenia", passphrase="correct horse"), clock=CLOCK)
    program = start("--office", str(tmp_path / "office"), ready=False)
    qtbot.waitUntil(lambda: program.window is not None and program.door._asking is not None)
    with qtbot.waitSignal(program.office_shown, timeout=20_000):
        program.door._asking.reject()
    assert program.window.welcome is not None


def test_closing_the_window_backs_up_what_changed(start, office_folder, qtbot, monkeypatch):
    program = start("--office", str(office_folder))
    program.office.people.save(Person(family_name="Ng"))
    ended: list[bool] = []
    monkeypatch.setattr(program._app, "exit", lambda _code=0: ended.append(True))
    program.shell.close()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert program.office is None
    assert any(OfficeFolder(office_folder).backups.iterdir())


def test_closing_is_refused_while_an_edit_is_kept(start, office_folder, prompts, qtbot, monkeypatch):
    program = start("--office", str(office_folder))
    monkeypatch.setattr(program.window, "may_leave", lambda: False)
    program.shell.close()
    qtbot.wait(1)
    assert program.office is not None
    assert program.shell.isVisible()


def test_another_office_takes_the_place_of_the_first(start, office_folder, tmp_path, qtbot):
    create_office(tmp_path / "other", NewOffice("Office of Borduria"), clock=CLOCK)
    program = start("--office", str(office_folder))
    first, place = program.shell, program.shell.size()
    with qtbot.waitSignal(program.office_shown, timeout=20_000):
        program.open_recent(str(tmp_path / "other"))
    assert program.shell.windowTitle().startswith("Office of Borduria")
    assert program.shell is not first
    assert program.shell.size() == place
    with qtbot.waitSignal(program.office_shown, timeout=20_000):
        program.close_office()
    assert program.shell.current_key == WELCOME


def test_an_office_that_does_not_open_leaves_the_first_one_open(
    start, office_folder, tmp_path, prompts, qtbot
):
    program = start("--office", str(office_folder))
    prompts.answers = [None]
    program.open_recent(str(tmp_path / "gone"))
    assert program.office is not None
    assert program.shell.windowTitle().startswith("Office of Ardenia")


def test_another_language_builds_the_window_anew(start, office_folder, qtbot):
    program = start("--office", str(office_folder))
    program.settings.language = "fr"
    try:
        with qtbot.waitSignal(program.office_shown, timeout=20_000):
            program.renew_window()
        assert "Personnes" in [a.text().replace("&", "") for a in program.window.registry.actions.values()]
        assert program.office is not None
    finally:
        program.settings.language = "en"
        program._words.renew()


def test_what_a_slot_did_not_foresee_is_told_once_and_logged(
    start, office_folder, prompts, qtbot, expect_log, capsys
):
    expect_log("not foreseen")
    start("--office", str(office_folder))

    def fails() -> None:
        raise ZeroDivisionError("secret of a record")

    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert len(prompts.told) == 1
    assert "secret of a record" not in prompts.told[0]
    assert "error[internal]" in capsys.readouterr().err


def test_an_empty_frame_does_not_stay_when_the_rest_cannot_be_loaded(start, qtbot, monkeypatch):
    program = start(ready=False)

    def broken() -> None:
        raise ImportError("no module")

    ended: list[bool] = []
    monkeypatch.setattr(program, "_load", broken)
    monkeypatch.setattr(program._app, "exec", lambda: 0)
    monkeypatch.setattr(program._app, "exit", lambda _code=0: ended.append(True))
    program._on_painted()
    assert ended
    with pytest.raises(ImportError):
        program.stay()


def test_settings_and_demo_stay_in_the_home_named(start, qtbot, tmp_path):
    program = start("--demo", ready=False)
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.window.welcome is not None, "making the example takes seconds, and the window says so"
    qtbot.waitUntil(lambda: program.window.job_view.busy)
    with qtbot.waitSignal(program.office_shown, timeout=60_000):
        pass
    assert folders.demo_office().is_relative_to(tmp_path / "home")
    assert program.shell.marking_bar.text().startswith("EXAMPLE - fictional")
    assert "EXAMPLE - fictional" in program.shell.windowTitle()


PAINTED = """
import sys
from r2p_desktop import trace
seen = []
trace.event = lambda name: (seen.append(name), sys.stdout.write(name + "\\n"), sys.stdout.flush())
from r2p_desktop import app, arguments
program = app.open_program(arguments.parse_window(sys.argv[1:]))
program.office_shown.connect(lambda: program.leave())
sys.exit(program.stay())
"""


def test_the_start_is_traced_in_order(office_folder):
    done = subprocess.run(
        [sys.executable, "-c", PAINTED, "--office", str(office_folder)],
        capture_output=True, text=True, timeout=120, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.split() == ["first_paint", "office_open", "start_filled", "key_ready"]


CLOSED = PAINTED.replace("program.leave()", "program.shell.close()")


def test_closing_the_window_ends_the_process_with_zero(office_folder):
    done = subprocess.run(
        [sys.executable, "-c", CLOSED, "--office", str(office_folder)],
        capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert (
        done.returncode,
        done.stderr.replace("This plugin does not support propagateSizeHints()", "").strip(),
    ) == (0, "")
    state = json.loads((office_folder / "office.state.json").read_text("utf-8"))
    assert state["closed"] is True


def test_trace_lines_are_json_with_milliseconds(office_folder, tmp_path):
    trace = tmp_path / "trace"
    program = PAINTED.replace("trace.event = ", "_unused = ")
    subprocess.run(
        [sys.executable, "-c", program, "--office", str(office_folder)], capture_output=True, timeout=120, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "R2P_TRACE": str(trace)},
    )  # fmt: skip
    lines = [json.loads(line) for line in trace.read_text("utf-8").splitlines()]
    assert {line["event"] for line in lines} == {"first_paint", "office_open", "start_filled", "key_ready"}
    assert all(line["ms"] > 0 for line in lines)


def test_two_windows_show_what_either_saves_and_close_one_by_one(start, office_folder, qtbot):
    program = start("--office", str(office_folder))
    first = program.window
    program.new_window()
    (second,) = program.windows.further
    for window in (first, second):
        window.go(Place("people"))
    program.office.people.save(Person(given_name="Łucja", family_name="Żak"))
    for window in (first, second):
        model = window.page.pane.model
        qtbot.waitUntil(lambda model=model: len(model.ids) == 1)
    assert (
        first.registry.action("edit.undo").text()
        == second.registry.action("edit.undo").text()
        == "Undo: New contact Ł. Żak"
    )
    second.registry.action("edit.undo").trigger()
    qtbot.waitUntil(lambda: not len(first.page.pane.model.ids))
    first.shell.close()
    qtbot.waitUntil(lambda: program.window is second)
    assert program.shell is second.shell
    assert program.office is not None
    assert second.shell.isVisible()


def test_what_was_typed_in_a_further_window_is_kept_by_a_program_ended_at_once(start, office_folder):
    program = start("--office", str(office_folder))
    program.new_window()
    (second,) = program.windows.further
    second.go(Place("people"))
    page = second.page_for("people")
    page.new_record()
    page.host.editor.ui.family_name.setText("Ng")
    page.host.editor.binder.changed.emit()
    program._end()
    folder = OfficeFolder(office_folder)
    with closing(Drafts(folder, unlock(folder).key, clock=CLOCK)) as kept:
        assert ["Ng" in str(draft.payload) for draft in kept.all()] == [True]


def test_a_program_ended_at_once_keeps_what_was_typed_last(start, office_folder, qtbot):
    program = start("--office", str(office_folder))
    page = program.window.page_for("people")
    program.window.go(Place("people"))
    page.new_record()
    page.host.editor.ui.family_name.setText("Ng")
    page.host.editor.binder.changed.emit()
    program._end()
    folder = OfficeFolder(office_folder)
    with closing(Drafts(folder, unlock(folder).key, clock=CLOCK)) as kept:
        assert ["Ng" in str(draft.payload) for draft in kept.all()] == [True]
