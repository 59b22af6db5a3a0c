"""The lock: nothing of the office is left on the screen or open, and it comes back where the person was."""

from __future__ import annotations

import threading

import pytest
from helpers import type_text
from locking_kit import NAME, PATIENCE_MS, WORDS, edit_ministry, lock, unlock, words_on_screen
from office_fixture import CLOCK
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from r2p_desktop.errors import Damaged, InUse, NotFound, ReadOnly
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.qt import locking
from r2p_desktop.qt.dialogs.settings import SettingsDialog
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.widgets.lock_page import LockPage
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office


def test_what_is_locked_shows_no_names_and_holds_nothing_open(start, folder, qtbot, monkeypatch):
    # Without a screen Qt does not know who filled the clipboard.
    monkeypatch.setattr(locking, "is_ours", lambda _clipboard, mode: mode is QClipboard.Mode.Clipboard)
    program = start(folder)
    program.window.go(Place("people"))
    program.new_window()
    QApplication.clipboard().setText("Łucja Żak")
    assert NAME in words_on_screen()
    pool = program.office._database._engine.pool
    lock(program, qtbot)
    QApplication.processEvents()
    said = words_on_screen()
    for name in (NAME, "Ardenia", "Łucja", "Żak", str(folder), "Ana"):
        assert name not in said
    assert "Locked" in said
    assert QApplication.clipboard().text() == ""
    assert program.office is None
    assert pool.checkedout() == pool.checkedin() == 0
    # Another program may open it meanwhile: nothing is held.
    other = open_office(folder, Secret(WORDS), clock=CLOCK, render=None)  # type: ignore[arg-type]
    other.close(backup=False)


def test_the_same_form_text_and_cursor_come_back(start, folder, qtbot):
    program = start(folder)
    edit_ministry(program)
    name = program.window.page.host.editor.ui.name
    name.setFocus()
    name.setCursorPosition(8)
    type_text(name, " (east)")
    assert name.text() == "Ministry (east) of Justice"
    lock(program, qtbot)
    unlock(program, qtbot)
    page = program.window.page
    assert program.shell.current_key == "institutions"
    editor = page.host.editor
    assert editor is not None and editor.record_id == 1
    assert editor.ui.name.text() == "Ministry (east) of Justice"
    assert editor.ui.name.cursorPosition() == 15
    assert program.shell.focusWidget() is editor.ui.name
    assert editor.is_dirty and not editor.notice.text
    assert editor.save()
    assert program.office.institutions.load(1).name == "Ministry (east) of Justice"


def test_a_new_record_being_typed_comes_back(start, folder, qtbot):
    program = start(folder)
    program.window.go(Place("people"))
    program.window.page.new_record()
    type_text(program.window.page.host.editor.ui.family_name, "Ng")
    lock(program, qtbot)
    unlock(program, qtbot)
    editor = program.window.page.host.editor
    assert editor.record_id is None
    assert editor.ui.family_name.text() == "Ng"


def test_a_wrong_passphrase_keeps_it_locked_and_the_recovery_code_opens(start, folder, qtbot, tmp_path):
    program = start(folder)
    lock(program, qtbot)
    page = program.window.lock_page
    type_text(page.passphrase, "wrong")
    page.unlock.click()
    qtbot.waitUntil(lambda: bool(page.problem.text()), timeout=PATIENCE_MS)
    assert page.problem.isVisible() and program.locking.is_locked and program.office is None
    assert str(folder) not in words_on_screen()
    assert page.passphrase.hasFocus() and page.passphrase.selectedText() and page.unlock.isEnabled()
    unlock(program, qtbot, (tmp_path / "code").read_text("utf-8"))
    assert program.office is not None


def test_another_person_unlocks_and_is_the_author_from_then_on(start, folder, qtbot):
    program = start(folder)
    assert program.office.actor == "Ana Silva"
    lock(program, qtbot)
    unlock(program, qtbot, "another long passphrase")
    assert program.office.actor == "Bo Berg"
    assert "Bo Berg" in program.shell.toast.text


def test_further_windows_come_back_with_their_places(start, folder, qtbot):
    program = start(folder)
    program.new_window()
    program.windows.further[0].go(Place("people"))
    program.window.go(Place("institutions"))
    lock(program, qtbot)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [program.shell]
    unlock(program, qtbot)
    assert [window.shell.current_key for window in program.windows.all] == ["institutions", "people"]


def test_an_open_dialog_goes_and_one_that_comes_late_is_not_seen(start, folder, qtbot):
    program = start(folder)
    program.window.registry.run("program.settings")
    lock(program, qtbot)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [program.shell]
    late = QDialog()
    qtbot.addWidget(late)
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible())


def test_running_work_ends_before_the_office_is_closed(start, folder, qtbot):
    program = start(folder)
    office = program.office
    seen: list[str] = []

    def work(report) -> str:
        for _ in range(3):
            report(0, 1)
        return office.heading().name

    program.jobs.run(work, seen.append, title="Importing…")
    lock(program, qtbot)
    assert seen == [NAME]
    assert program.office is None


def test_who_comes_back_while_it_is_still_being_closed_waits_for_that(start, folder, qtbot):
    program = start(folder)
    program.office.people.save(Person(family_name="Ng"))
    program.window.registry.run("office.lock")
    unlock(program, qtbot)
    assert program.office is not None
    assert program.office.backups.status().last_at is not None


def test_minutes_without_input_lock_and_never_means_never(start, folder, qtbot):
    program = start(folder)
    locking, now = program.locking, [0.0]
    idle = locking._idle
    idle._now = lambda: now[0]
    idle.watch(15)
    now[0] = 14 * 60
    idle.look()
    assert not locking.is_locked
    with qtbot.waitSignal(locking.locked, timeout=PATIENCE_MS):
        now[0] = 15 * 60
        idle.look()
    unlock(program, qtbot)
    program.settings.lock_after = 0
    locking.watch()
    now[0] = 10_000_000
    idle.look()
    assert not locking.is_locked


def test_sleep_and_a_locked_session_lock_without_and_with_a_backup(start, folder, qtbot):
    program = start(folder)
    program.office.people.save(Person(family_name="Ng"))
    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        program.locking._session.sleeping.emit()
    unlock(program, qtbot)
    assert not list(program.office.backups.listed())
    program.office.people.save(Person(family_name="Bo"))
    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        program.locking._session.locked.emit()
    unlock(program, qtbot)
    assert program.office.backups.status().last_at is not None


def test_an_unprotected_office_is_not_locked_but_told_how(start, tmp_path, qtbot, prompts):
    create_office(tmp_path / "open", NewOffice(NAME), clock=CLOCK)
    program = start(tmp_path / "open", None)
    program.locking._idle.idle.emit()
    program.locking._session.locked.emit()
    assert not program.locking.is_locked and prompts.told == []
    program.window.registry.run("office.lock")
    assert len(prompts.told) == 1 and "no passphrase" in prompts.told[0]
    assert program.office is not None


def test_keys_that_cannot_be_read_do_not_prevent_the_lock(start, folder, qtbot, monkeypatch, expect_log):
    expect_log("cannot be read")
    program = start(folder)

    def refused() -> None:
        raise ReadOnly(message("no rights"))

    monkeypatch.setattr(program.office.access, "openers", refused)
    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        program.locking._idle.idle.emit()


@pytest.mark.parametrize("problem", [Damaged, InUse, NotFound])
def test_an_office_that_does_not_open_again_leads_on(problem, start, folder, qtbot, monkeypatch):
    program = start(folder)
    lock(program, qtbot)
    led: list[tuple[object, ...]] = []
    error = problem(message("It does not open."))

    def fails(*_a: object, **_k: object) -> None:
        raise error

    monkeypatch.setattr(locking.offices, "open_office", fails)
    monkeypatch.setattr(program.door._ways_out, "failed", lambda *given: led.append(given))
    page = program.window.lock_page
    type_text(page.passphrase, WORDS)
    page.unlock.click()
    qtbot.waitUntil(lambda: bool(led), timeout=PATIENCE_MS)
    assert page.unlock.isEnabled() and not page.passphrase.isReadOnly()
    assert led == [(folder, error, WORDS, None)]
    assert program.locking.is_locked and program.jobs.running is None


def test_only_harmless_commands_are_left_while_locked(start, folder, qtbot):
    program = start(folder)
    lock(program, qtbot)
    enabled = {i for i, action in program.window.registry.actions.items() if action.isEnabled()}
    assert "program.quit" in enabled and "help.contents" in enabled
    assert not {
        i for i in enabled if i.split(".")[0] in ("office", "go", "record", "import", "tools", "edit")
    }


def test_quitting_while_locked_ends_the_program(start, folder, qtbot, monkeypatch):
    program = start(folder)
    lock(program, qtbot)
    ended: list[bool] = []
    monkeypatch.setattr(program._app, "exit", lambda _code=0: ended.append(True))
    program.window.lock_page.leave.click()
    assert ended == [True]


def test_a_place_that_cannot_be_noted_keeps_no_office_open(start, folder, qtbot, monkeypatch, expect_log):
    expect_log("where the person stood could not be noted")
    program = start(folder)
    program.window.go(Place("people"))

    def broken() -> dict[str, object]:
        raise RuntimeError("a form half closed")

    monkeypatch.setattr(program.window.page, "note_place", broken)
    lock(program, qtbot)
    assert program.office is None and "Ministry" not in words_on_screen()
    unlock(program, qtbot)
    assert program.window.page.key == "people"


def test_what_waits_to_read_asks_nothing_of_an_office_being_closed(start, folder, qtbot, monkeypatch):
    """The worker closes it; a connection of the window's own would stay open behind the lock page."""
    program = start(folder)
    edit_ministry(program)
    type_text(program.window.page.host.editor.ui.name, "East ")
    window, office = program.window, program.office
    waiting = [t for t in window.shell.findChildren(QTimer) if t.isActive() and t.interval() < 3_000]
    assert waiting, "the form has just been typed in"
    close, begun, go_on = office.close, threading.Event(), threading.Event()

    def slowly(**how: bool) -> None:
        begun.set()
        assert go_on.wait(PATIENCE_MS / 1_000)
        close(**how)

    monkeypatch.setattr(office, "close", slowly)
    program.locking._on_sleeping()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    assert not any(timer.isActive() for timer in waiting)
    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        go_on.set()


def test_who_types_the_passphrase_at_once_loses_no_letter(start, folder, qtbot):
    program = start(folder)
    edit_ministry(program)
    lock(program, qtbot)
    for letter in WORDS:  # each to whatever has the keys; the first word must not end at the space
        qtbot.keyClick(program.shell.focusWidget(), letter)
    with qtbot.waitSignal(program.locking.unlocked, timeout=PATIENCE_MS):
        qtbot.keyClick(program.shell.focusWidget(), Qt.Key.Key_Return)


def test_no_key_quits_while_the_passphrase_is_tried(qtbot):
    page = LockPage()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.setFocus()
    offered: list[str] = []
    page.offered.connect(offered.append)
    page.quit_wanted.connect(lambda: offered.append("quit"))
    qtbot.keyClicks(page.focusProxy(), "words")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(page.focusWidget(), key)
    assert offered == ["words"] and page.passphrase.text() == "words"


def test_the_keys_that_lock_do_so_from_a_dialog_too(start, folder, qtbot):
    program = start(folder)
    program.window.registry.run("program.settings")
    (dialog,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, SettingsDialog) and one.isVisible()
    ]
    box = next(one for one in dialog.findChildren(QAbstractButton) if one.isVisible())
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        press = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_L, keys)
        QApplication.sendEvent(box, press)
    assert program.office is None and program.locking.is_locked
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [program.shell]
