"""What was being typed when the office was locked: it is never on the screen meanwhile, and never lost."""

from __future__ import annotations

from datetime import date

import pytest
from helpers import type_text
from import_helpers import ready, to_preview, write_csv
from locking_kit import NAME, PATIENCE_MS, WORDS, edit_ministry, lock, unlock, words_on_screen
from office_fixture import CLOCK
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from r2p_desktop import app
from r2p_desktop.errors import NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Meeting, Person
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.dialogs.merge_people import MergeDialog
from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.qt.dialogs.settings import SettingsDialog
from r2p_desktop.qt.drafting import NEW, pack
from r2p_desktop.qt.importing.wizard import COLUMNS, PREVIEW, RESULT, ImportWizard
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.unsaved import text_name, unsaved_texts
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.storage.drafts import Draft, Drafts


def forms(program: app.Program) -> list[FormDialog]:
    return [dialog for dialog in program.shell.findChildren(FormDialog) if dialog.isVisible()]


def wizards(program: app.Program) -> list[ImportWizard]:
    return [dialog for dialog in program.shell.findChildren(ImportWizard) if dialog.isVisible()]


@pytest.fixture
def full_drive(start, folder, monkeypatch, expect_log) -> app.Program:
    """A program with a name being typed that cannot be kept as a draft."""
    expect_log("drafts could not be kept")
    program = start(folder)
    edit_ministry(program)
    type_text(program.window.page.host.editor.ui.name, "East ")

    def full(*_a: object, **_k: object) -> None:
        raise NoSpace(message("full"))

    monkeypatch.setattr(program.office.drafts, "put", full)
    return program


@pytest.mark.parametrize("by", ["hand", "idle", "session", "sleep"])
def test_text_that_cannot_be_kept_waits_sealed_and_comes_back(by, full_drive, folder, qtbot, prompts):
    program, locking = full_drive, full_drive.locking
    pool = program.office._database._engine.pool
    typed = program.window.page.host.editor.ui.name.text()
    with qtbot.waitSignal(locking.locked, timeout=PATIENCE_MS):
        if by == "hand":
            program.window.registry.run("office.lock")
        else:
            signal = {
                "idle": locking._idle.idle,
                "session": locking._session.locked,
                "sleep": locking._session.sleeping,
            }
            signal[by].emit()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [program.shell]
    said = words_on_screen()
    for name in (NAME, "Ministry", "East", "Ana", str(folder)):
        assert name not in said
    assert "could not be kept" in program.window.lock_page.state.text()
    assert prompts.told == []
    assert program.office is None and pool.checkedout() == pool.checkedin() == 0
    (sealed,) = locking._unkept.values()
    assert b"East" not in sealed
    unlock(program, qtbot, "another long passphrase")
    assert program.office.actor == "Bo Berg"
    editor = program.window.page.host.editor
    assert editor.ui.name.text() == typed == "East Ministry of Justice"
    assert editor.save()
    assert program.office.institutions.load(1).name == typed
    assert program.office.history.step(program.office.history.newest()).actor == "Bo Berg"


def test_text_that_still_cannot_be_kept_survives_a_second_lock(full_drive, qtbot, monkeypatch, expect_log):
    expect_log("still held in memory")
    program = full_drive
    typed = program.window.page.host.editor.ui.name.text()

    def full(*_a: object, **_k: object) -> None:
        raise NoSpace(message("full"))

    monkeypatch.setattr(Drafts, "put", full)
    lock(program, qtbot)
    unlock(program, qtbot)
    assert program.window.page.host.editor.ui.name.text() == typed
    lock(program, qtbot)
    monkeypatch.undo()
    unlock(program, qtbot)
    assert program.office.drafts.all()[0].payload["name"] == typed


def test_the_program_is_not_quit_unasked_while_text_waits(full_drive, qtbot, prompts, monkeypatch):
    program = full_drive
    ended: list[bool] = []
    monkeypatch.setattr(program._app, "exit", lambda _code=0: ended.append(True))
    lock(program, qtbot)
    prompts.answers = [False]
    program.window.lock_page.leave.click()
    assert program.locking.is_locked and not ended
    assert len(prompts.asked) == 1 and "not kept on the drive" in prompts.asked[0]
    unlock(program, qtbot)
    assert program.window.page.host.editor.save()
    lock(program, qtbot)
    program.window.lock_page.leave.click()
    assert ended == [True]


def test_text_that_is_only_offered_and_kept_nowhere_is_asked_about_at_quitting(
    start, folder, qtbot, prompts, monkeypatch, expect_log
):
    expect_log("still held in memory")
    program = start(folder)
    ended: list[bool] = []
    monkeypatch.setattr(program._app, "exit", lambda _code=0: ended.append(True))
    drafts = program.office.drafts
    sealed = drafts.seal([Draft("person", NEW, None, CLOCK.now(), {"family_name": "Held"})])
    with monkeypatch.context() as without_room:

        def full(*_a: object, **_k: object) -> None:
            raise NoSpace(message("full"))

        without_room.setattr(Drafts, "put", full)
        drafts.take_back(sealed)
        prompts.answers = [False]
        program.quit()
        assert not ended and "not kept on the drive" in prompts.asked[-1]
    program.quit()  # the drive has room again: it is kept, and nothing is asked
    qtbot.waitUntil(lambda: ended == [True], timeout=PATIENCE_MS)
    assert len(prompts.asked) == 1
    again = open_office(folder, Secret(WORDS), clock=CLOCK, render=None)
    assert [draft.payload for draft in again.drafts.all()] == [{"family_name": "Held"}]
    again.close(backup=False)


def test_text_that_waits_for_an_office_goes_on_waiting_while_that_is_only_read(start, folder, qtbot):
    program = start(folder)
    sealed = program.office.drafts.seal([Draft("person", NEW, None, CLOCK.now(), {"family_name": "Held"})])
    program.locking._unkept[folder] = sealed
    reading = open_office(folder, Secret(WORDS), clock=CLOCK, render=None, read_only=True)
    program.locking.hold(reading)
    reading.close(backup=False)
    assert program.locking._unkept == {folder: sealed}
    program.locking._unkept.clear()


def test_who_cannot_unlock_the_office_any_more_can_still_quit(full_drive, qtbot, prompts, monkeypatch):
    program = full_drive
    ended: list[bool] = []
    monkeypatch.setattr(program._app, "exit", lambda _code=0: ended.append(True))
    lock(program, qtbot)
    prompts.answers = [True]
    program.window.lock_page.leave.click()
    assert ended == [True] and program.office is None


def test_what_was_asked_in_one_office_is_not_offered_in_another(start, folder, tmp_path, qtbot, prompts):
    program = start(folder)
    lock(program, qtbot)
    unlock(program, qtbot)
    asked = prompts.forgotten
    lock(program, qtbot)
    unlock(program, qtbot)
    assert prompts.forgotten == asked, "the same office: a line half typed is still offered"
    other = create_office(tmp_path / "other", NewOffice("Another"), clock=CLOCK, actor="Ana Silva")
    program.door.open(other.folder)
    qtbot.waitUntil(
        lambda: program.office is not None and program.office.folder == other.folder, timeout=PATIENCE_MS
    )
    assert prompts.forgotten == asked + 1


def test_a_small_form_comes_back_with_its_text(start, folder, qtbot, prompts):
    program = start(folder)
    program.window.go(Place("people"))
    page = program.window.page
    page.pane.choose(1)
    page.has_moved()
    dialog = forms(program)[0]
    type_text(dialog.binder.widget("post_title"), "Director of Planning")
    lock(program, qtbot)
    assert "Director of Planning" not in words_on_screen() and "Łucja" not in words_on_screen()
    unlock(program, qtbot, "another long passphrase")
    (dialog,) = forms(program)
    assert dialog.windowTitle().startswith("Łucja Żak") and not dialog.notice.text
    assert dialog.binder.values()["post_title"] == "Director of Planning"
    assert dialog.is_changed() and prompts.asked == []
    assert dialog.carry_out()
    assert program.office.people.present_post(1).title == "Director of Planning"
    assert program.office.history.step(program.office.history.newest()).actor == "Bo Berg"
    assert program.office.drafts.all() == []
    lock(program, qtbot)
    unlock(program, qtbot)
    assert forms(program) == []


def test_a_small_form_given_up_leaves_nothing_and_one_left_by_a_crash_is_offered(
    start, folder, qtbot, prompts
):
    program = start(folder)
    program.window.go(Place("people"))
    program.window.page.pane.choose(1)
    program.window.page.has_left()
    dialog = forms(program)[0]
    type_text(dialog.binder.widget("left_on"), "2026-02-28")
    dialog.keeper.keep()
    (text,) = unsaved_texts(program.window.desk)
    assert (text.table, text.name) == ("form.left", "Łucja Żak")
    prompts.answers = ["discard"]
    dialog.reject()
    assert unsaved_texts(program.window.desk) == []
    qtbot.waitUntil(lambda: not program.shell.findChildren(FormDialog))
    program.office.drafts.put("form.left", text.token, pack({"left_on": date(2026, 2, 27)}))
    program.window.go(Place("start"))
    assert program.window._unsaved.bar.text.startswith("A text was not saved: Has left: Łucja Żak, ")
    program.window._unsaved.open(text)
    (dialog,) = forms(program)
    assert dialog.binder.values()["left_on"] == date(2026, 2, 27)
    assert dialog.isAncestorOf(dialog.focusWidget()) and dialog.focusWidget() is not dialog.go
    prompts.answers = ["keep", "discard"]
    dialog.reject()
    dialog.reject()
    assert program.office.drafts.all() == []


def test_an_offered_text_is_not_forgotten_by_who_looks_and_leaves(start, folder, qtbot):
    program = start(folder)
    program.office.drafts.put(
        "institution", program.office.institutions.load(1).uid, {"name": "Ministry of J"}
    )
    edit_ministry(program)
    host = program.window.page.host
    assert host.editor.notice.text
    assert host.leave()
    assert [draft.kind for draft in program.office.drafts.all()] == ["institution"]
    edit_ministry(program)
    assert host.editor.drafts.put_back() and host.editor.ui.name.text() == "Ministry of J"


def test_a_small_form_is_kept_by_a_program_that_is_ended_at_once(start, folder, qtbot):
    program = start(folder)
    program.window.go(Place("people"))
    program.window.page.pane.choose(1)
    program.window.page.has_moved()
    type_text(forms(program)[0].binder.widget("post_title"), "Director of Planning")
    program._end()
    program.office = None  # the process is gone
    office = open_office(folder, Secret(WORDS), clock=CLOCK, render=None)
    (draft,) = office.drafts.all()
    assert (draft.kind, draft.payload["post_title"]) == ("form.moved", "Director of Planning")
    office.close(backup=False)


def test_the_choices_of_a_merge_come_back(start, folder, qtbot, prompts):
    program = start(folder)
    people = program.office.people
    first, second = 1, people.save(Person(given_name="Lucja", family_name="Zak"))
    program.window.go(Place("people"))
    dialog = program.window.page.merge(first, second)
    kept = dialog.keep
    dialog.choose("given_name", second)
    dialog.keepers[dialog.other].button.setChecked(True)
    lock(program, qtbot)
    assert "Lucja" not in words_on_screen()
    unlock(program, qtbot)
    (dialog,) = [d for d in program.shell.findChildren(MergeDialog) if d.isVisible()]
    assert dialog.keep != kept and dialog.choices()["given_name"] == second
    (text,) = unsaved_texts(program.window.desk)
    assert text_name(text) == "Merge two people: Łucja Żak · Lucja Zak"
    prompts.answers = [True]
    dialog.reject()
    assert program.office.drafts.all() == []


def test_settings_come_back_with_what_was_typed(start, folder, qtbot, prompts):
    program = start(folder)
    program.window.registry.run("program.settings")
    (dialog,) = [d for d in program.shell.findChildren(SettingsDialog) if d.isVisible()]
    dialog.ui.country.setText("Ardenia")
    dialog.ui.due_soon_days.setValue(9)
    dialog.ui.theme.setCurrentIndex(dialog.ui.theme.findData("dark"))
    lock(program, qtbot)
    assert "Ardenia" not in words_on_screen()
    unlock(program, qtbot)
    (dialog,) = [d for d in program.shell.findChildren(SettingsDialog) if d.isVisible()]
    assert (dialog.ui.country.text(), dialog.ui.due_soon_days.value()) == ("Ardenia", 9)
    assert dialog.ui.theme.currentData() == "dark"
    prompts.answers = ["discard"]
    dialog.reject()
    assert program.office.drafts.all() == []


@pytest.mark.parametrize("changed", [False, True])
def test_an_import_comes_back_where_it_stood(changed, start, folder, tmp_path, qtbot, prompts):
    path = write_csv(tmp_path / "people.csv", [["Name", "Remark"], ["Ana Ng", "tall"], ["Bo Ek", "late"]])
    program = start(folder)
    program.window.registry.run("import.contacts")
    wizard = wizards(program)[0]
    wizard.read(path)
    ready(qtbot, wizard)
    to_preview(qtbot, wizard)
    wizard.go_back()
    wizard.columns.mapping = wizard.columns.mapping.with_field(1, "leave_out")
    wizard.go_on()
    ready(qtbot, wizard)
    assert wizard.step == PREVIEW
    lock(program, qtbot)
    assert "Ana Ng" not in words_on_screen()
    if changed:
        write_csv(path, [["Name", "Remark"], ["Ana Ng", "small"]])
    unlock(program, qtbot)
    (wizard,) = wizards(program)
    qtbot.waitUntil(lambda: wizard.step == (COLUMNS if changed else PREVIEW), timeout=PATIENCE_MS)
    ready(qtbot, wizard)
    assert [entry.field for entry in wizard.columns.mapping.columns][1] == "leave_out"
    assert ("changed since" in wizard.problem.text()) is changed
    if changed:
        prompts.answers = [True]
        wizard.leave()
    else:
        wizard.apply()
        ready(qtbot, wizard)
        assert wizard.step == RESULT
    assert program.office.drafts.all() == []


def test_lines_not_taken_down_yet_come_back(start, folder, qtbot):
    program = start(folder)
    meeting = program.office.meetings.save(Meeting(title="Steering group"))
    program.window.open_record("meeting", meeting)
    editor = program.window.page.host.editor
    entry = editor.ui.general_minutes.entry
    entry.begin("action", "Write to the ministry")
    entry.due.set_value((None, "before Easter"))
    editor.ui.agenda_items.new_title.setText("Any other bus")
    assert not editor.is_dirty
    lock(program, qtbot)
    unlock(program, qtbot)
    editor = program.window.page.host.editor
    entry = editor.ui.general_minutes.entry
    assert (entry.kind, entry.text.text(), entry.due.value()) == (
        "action",
        "Write to the ministry",
        (None, "before Easter"),
    )
    assert editor.ui.agenda_items.new_title.text() == "Any other bus"
    assert not editor.is_dirty and editor.save()
    other = program.office.meetings.save(Meeting(title="Working party"))
    program.window.open_record("meeting", other)
    assert entry.text.text() == "" and editor.ui.agenda_items.new_title.text() == ""
    program.window.open_record("meeting", meeting)
    assert editor.drafts.put_back() and entry.text.text() == "Write to the ministry"


def test_an_office_being_named_when_the_lock_came_is_named_so_again(start, folder, qtbot, tmp_path):
    program = start(folder)
    seen: list[tuple[str, str]] = []

    def dialog() -> NewOfficeDialog:
        (found,) = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, NewOfficeDialog) and w.isVisible()
        ]
        return found

    def name_it_and_lock() -> None:
        dialog().put_details("Office of Borduria", str(tmp_path / "borduria"))
        program.locking.lock()

    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        QTimer.singleShot(0, name_it_and_lock)
        program.new_office()
    assert "Borduria" not in words_on_screen()
    unlock(program, qtbot)
    for _ in range(2):
        QTimer.singleShot(0, lambda: seen.append(dialog().details) or dialog().reject())
        program.new_office()
    assert seen[0] == ("Office of Borduria", str(tmp_path / "borduria"))
    assert seen[1][0] == "", "once given up it is gone"
