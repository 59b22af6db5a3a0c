"""The Backups window over a real office: made, listed in words, proven, looked into, taken out of, put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_fixture import CLOCK
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from running_program import PATIENCE_MS, settled, start

from r2p_desktop.errors import NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Meeting, Person
from r2p_desktop.qt.backups.take_out import TakeOutDialog
from r2p_desktop.qt.backups.window import BackupsWindow
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

__all__ = ["start"]
PASSPHRASE = "correct horse battery"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create_office(tmp_path / "office", NewOffice("Office of Ardenia"), clock=CLOCK, actor="A. Tester")
    return tmp_path / "office"


@pytest.fixture
def program(start, folder, qtbot):
    made = start("--office", folder)
    made.office.people.save(Person(family_name="Ng", given_name="Ann"))
    made.office.meetings.save(Meeting(title="Early warning", kind="inter_ministry", status="planned"))
    settled(qtbot, made)
    return made


@pytest.fixture
def protected(start, tmp_path, qtbot):
    """A program over an office with a passphrase."""
    create_office(
        tmp_path / "protected", NewOffice("Ardenia", passphrase=PASSPHRASE), clock=CLOCK, actor="A. Ng"
    )
    # A backup of another day: those of one hour are thinned out.
    office = open_office(tmp_path / "protected", Secret(PASSPHRASE), clock=CLOCK, render=PaperPress())
    office.backups.make()
    office.close(backup=False)
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    made = start("--office", tmp_path / "protected", "--passphrase-file", tmp_path / "secret")
    settled(qtbot, made)
    return made


@pytest.fixture
def window(program, qtbot) -> BackupsWindow:
    return opened(program, qtbot)


def opened(program, qtbot) -> BackupsWindow:
    program.window.registry.run("office.backups")
    settled(qtbot, program)
    return program.shell.findChild(BackupsWindow)


def rows(window: BackupsWindow) -> list[list[str]]:
    return [
        [window.list.topLevelItem(row).text(column) for column in range(6)]
        for row in range(window.list.topLevelItemCount())
    ]


def texts(window: BackupsWindow) -> str:
    return " ".join((window._own.text(), window._second.text(), window._kept.text()))


def dialog(kind: type):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def back_up(window: BackupsWindow, program, qtbot) -> None:
    window.make.click()
    settled(qtbot, program)


# Making and listing.


def test_an_office_without_a_backup_says_so_and_offers_nothing_to_do_with_one(window):
    assert "There is no backup yet." in texts(window)
    assert "Everything is on this one computer" in texts(window)
    assert rows(window) == []
    assert not any(b.isEnabled() for b in (window.proof, window.look, window.take, window.restore))


def test_back_up_now_lists_the_backup_in_words(window, program, qtbot):
    back_up(window, program, qtbot)
    ((_when, who, holds, size, where, proven),) = rows(window)
    assert who.startswith("A. Tester on ") or who
    assert holds.startswith("1 person, 1 meeting, 0 actions")
    assert size.endswith("B")
    assert (where, proven) == ("With the office", "verified")
    assert "was made and verified today" in texts(window)
    assert program.shell.toast.text == "The backup is made and verified."
    start_page = program.window.page_for("start")
    assert start_page.backup.age.startswith("today ")


def test_the_window_stays_open_beside_the_work(window, program):
    assert not window.isModal()
    assert program.shell.isEnabled()
    program.window.registry.run("office.backups")
    assert len(program.shell.findChildren(BackupsWindow)) == 1


def test_a_backup_that_fails_says_why_and_leaves_the_others(window, program, qtbot, prompts, monkeypatch):
    back_up(window, program, qtbot)

    def full(*_args: object, **_more: object) -> None:
        raise NoSpace(message("The drive is full."))

    monkeypatch.setattr(program.office.backups, "make", full)
    back_up(window, program, qtbot)
    assert [str(error) for error in prompts.errors] == ["The drive is full."]
    prompts.errors.clear()
    assert len(rows(window)) == 1


def test_closing_the_office_closes_the_window_with_it(window, program, qtbot):
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        program.close_office()
    assert not any(isinstance(w, BackupsWindow) and w.isVisible() for w in QApplication.topLevelWidgets())


# The second place.


def test_a_second_place_is_chosen_gets_its_backup_and_can_be_given_up(
    window, program, qtbot, prompts, tmp_path
):
    back_up(window, program, qtbot)
    second = tmp_path / "stick"
    second.mkdir()
    prompts.answers = [second]
    window.second.click()
    settled(qtbot, program)
    assert str(second) in texts(window)
    assert [row[4] for row in rows(window)].count("Second place") == 1
    assert list(second.iterdir())
    assert not any(n.key == "no_second_place" for n in program.office.start.overview().notices)
    prompts.answers = [True]
    window.remove.click()
    settled(qtbot, program)
    assert "Everything is on this one computer" in texts(window)
    assert list(second.iterdir())


def test_bringing_up_to_date_what_is_not_there_offers_to_choose_it(window, program, qtbot, prompts, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    prompts.answers = [False, True, second]
    for _ in range(2):
        program.window.registry.run("office.second_place_now")
    settled(qtbot, program)
    assert sum("no second place yet" in question for question in prompts.asked) == 2
    assert program.office.backups.second_place == second


def test_a_second_place_chosen_before_the_first_backup_gets_that_backup_at_once(
    window, program, qtbot, prompts, tmp_path
):
    second = tmp_path / "stick"
    second.mkdir()
    prompts.answers = [second]
    window.second.click()
    qtbot.waitUntil(lambda: [row[4] for row in rows(window)] == ["With the office", "Second place"])


def test_a_second_place_inside_the_office_is_refused_in_words(window, program, qtbot, prompts, folder):
    prompts.answers = [folder]
    window.second.click()
    settled(qtbot, program)
    assert [error.code for error in prompts.errors] == ["bad-input"]
    prompts.errors.clear()
    assert program.office.backups.second_place is None


def test_it_is_said_what_others_can_read_in_the_second_place(window, protected, qtbot):
    assert "This office has no passphrase" in texts(window)
    assert "What is kept there is encrypted" in texts(opened(protected, qtbot))


# With one backup.


def test_a_tried_restore_says_what_came_back(window, program, qtbot):
    back_up(window, program, qtbot)
    window.proof.click()
    settled(qtbot, program)
    assert program.prompts.errors == []
    assert window.found.text().startswith("The backup of ")
    assert "was restored in a temporary place: 1 person, 1 meeting" in window.found.text()
    assert window.found.text().endswith("all equal.")
    assert rows(window)[0][5] == "restored and equal"


def test_looking_inside_opens_a_window_that_shows_and_finds_but_changes_nothing(window, program, qtbot):
    back_up(window, program, qtbot)
    program.office.people.save(Person(family_name="Osei", given_name="Ben"))
    window.look.click()
    settled(qtbot, program)
    (inside,) = program.keeping.looking.windows
    assert inside.shell.isVisible()
    assert "Backup of " in inside.shell.windowTitle()
    assert inside.shell.status_texts[1].startswith("Backup of ")
    assert inside.shell.notice.text.startswith("This is the backup of ")
    assert [hit.title for hit in inside.desk.office.find("ng")] == ["Ann Ng"]
    assert inside.desk.office.find("osei") == []
    for command in (
        "record.new",
        "office.backup",
        "office.backups",
        "import.contacts",
        "edit.undo",
        "record.save",
    ):
        assert not inside.registry.action(command).isEnabled(), command
    inside.registry.run("go.people")
    page = inside.page
    page.open_record("person", 1)
    assert page.is_editing()
    inputs = page.host.editor.findChildren(QLineEdit)
    assert inputs and all(i.isReadOnly() or not i.isEnabled() for i in inputs if i.isVisible())
    assert not inside.registry.action("record.save").isEnabled()
    inside.shell.notice.buttons[0].click()
    qtbot.waitUntil(lambda: program.keeping.looking.windows == [])
    assert program.office is not None


def test_closing_the_window_inside_leaves_the_office_open_and_closing_the_office_takes_it_along(
    window, program, qtbot
):
    back_up(window, program, qtbot)
    window.look.click()
    settled(qtbot, program)
    (inside,) = program.keeping.looking.windows
    inside.shell.close()
    qtbot.waitUntil(lambda: program.keeping.looking.windows == [])
    assert program.office is not None
    assert program.shell.isVisible()


def test_a_record_is_taken_out_beside_what_it_is_now_and_undone(window, program, qtbot):
    back_up(window, program, qtbot)
    people = program.office.people
    ann = people.load(1)
    ann.family_name = "Nguyen"
    people.save(ann)
    window.take.click()
    settled(qtbot, program)
    picker = dialog(TakeOutDialog)
    picker.line.setText("ann")
    picker.line.textEdited.emit("ann")
    qtbot.waitUntil(lambda: picker.model.rowCount() == 1)
    assert picker.title.text() == "Ann Ng"
    different = [
        (item.text(1), item.text(2))
        for item in (picker.table.topLevelItem(row) for row in range(picker.table.topLevelItemCount()))
        if item.text(1) != item.text(2)
    ]
    assert ("Ann Ng", "Ann Nguyen") in different
    picker.take.click()
    qtbot.waitUntil(lambda: people.load(1).family_name == "Ng", timeout=PATIENCE_MS)
    settled(qtbot, program)
    assert program.shell.toast.text == "Put back as it was in the backup: Ann Ng"
    program.shell.toast._button.click()
    assert people.load(1).family_name == "Nguyen"


def test_a_record_removed_for_good_comes_back(window, program, qtbot):
    back_up(window, program, qtbot)
    program.office.people.bin([1])
    program.office.bin.empty(program.office.bin.contents())
    window.take.click()
    settled(qtbot, program)
    picker = dialog(TakeOutDialog)
    picker.kind.setCurrentIndex(picker.kind.findData("person"))
    picker.kind.activated.emit(picker.kind.currentIndex())
    qtbot.waitUntil(lambda: picker.model.rowCount() == 1)
    assert "not in the office now" in picker.state.text()
    picker.take.click()
    settled(qtbot, program)
    assert [c.title for c in program.office.people.choices("ann")] == ["Ann Ng"]


def test_an_unchanged_record_offers_nothing_to_put_back(window, program, qtbot):
    back_up(window, program, qtbot)
    window.take.click()
    settled(qtbot, program)
    picker = dialog(TakeOutDialog)
    picker.kind.setCurrentIndex(picker.kind.findData("meeting"))
    picker.kind.activated.emit(picker.kind.currentIndex())
    qtbot.waitUntil(lambda: picker.model.rowCount() == 1)
    assert picker.state.text() == "It is the same in the backup and now."
    assert not picker.take.isEnabled()
    picker.reject()
    settled(qtbot, program)


# The whole office.


def test_restoring_says_what_will_happen_sets_the_present_aside_and_opens_the_office_again(
    window, program, qtbot, prompts, folder, monkeypatch
):
    back_up(window, program, qtbot)
    program.office.people.save(Person(family_name="Osei", given_name="Ben"))
    prompts.answers = [True]
    reopen, told_before = program.door.open, []
    monkeypatch.setattr(program.door, "open", lambda at: (told_before.extend(prompts.told), reopen(at)))
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        window.restore.click()
    assert prompts.asked[0].startswith("Put the whole office back to ")
    assert prompts.told == ["The backup is in its place."] and not told_before
    prompts.told.clear()
    assert program.office.find("osei") == []
    assert [hit.title for hit in program.office.find("ng")] == ["Ann Ng"]
    assert program.office.folder == folder


def test_a_restore_that_is_refused_leaves_everything_as_it_is(window, program, qtbot, prompts):
    back_up(window, program, qtbot)
    prompts.answers = [False]
    window.restore.click()
    settled(qtbot, program)
    assert program.office is not None
    assert window.isVisible()


def renewed(protected, qtbot) -> str:
    """Give the office another key, as when somebody leaves; gives the recovery code of the one before."""
    office = protected.office
    old_code = office.access.recovery_code()
    mine = next(opener.slot_id for opener in office.access.openers() if opener.mine)
    protected.let_go(lambda: None)
    settled(qtbot, protected)
    renewing = open_office(office.folder, Secret(PASSPHRASE), clock=office.clock, render=PaperPress())
    renewing.access.renew({mine: PASSPHRASE}, lambda _done, _total: None)
    with qtbot.waitSignal(protected.office_shown, timeout=PATIENCE_MS):
        protected.door.open(office.folder, PASSPHRASE)
    return old_code


def choose_earliest(window: BackupsWindow) -> None:
    window.choose(window.list.topLevelItemCount() - 1)
    assert window.chosen.made_at == CLOCK.now()


def test_a_backup_from_before_the_key_was_renewed_is_read_and_restored_without_a_question(
    protected, qtbot, prompts
):
    old_code = renewed(protected, qtbot)
    window = opened(protected, qtbot)
    choose_earliest(window)
    assert rows(window)[-1][2].startswith("0 people")
    window.look.click()
    qtbot.waitUntil(lambda: len(protected.keeping.looking.windows) == 1, timeout=PATIENCE_MS)
    assert prompts.asked == []
    prompts.answers = [True]
    asked: list[tuple[Path, str]] = []
    protected.restore_backup = lambda backup, code: asked.append((backup, code))
    window.restore.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    assert asked == [(window.chosen.path, old_code)]


def test_a_backup_that_the_office_has_no_key_for_asks_for_one_until_it_is_right(
    protected, qtbot, prompts, monkeypatch
):
    old_code = renewed(protected, qtbot)
    monkeypatch.setattr(type(protected.office.backups), "_keys", lambda self: (self._database.key,))
    window = opened(protected, qtbot)
    choose_earliest(window)
    assert rows(window)[-1][2] == ""
    prompts.answers = ["not this one", old_code]
    window.look.click()
    qtbot.waitUntil(lambda: len(protected.keeping.looking.windows) == 1, timeout=PATIENCE_MS)
    assert len(prompts.asked) == 2
    assert all("earlier key" in question for question in prompts.asked)


def test_every_button_is_reached_by_tab_and_nothing_is_default_by_accident(window):
    for button in (window.make, window.second, window.proof, window.look, window.take, window.restore):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert not button.isDefault()
