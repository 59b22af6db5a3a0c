"""A damaged office leads on: each way of the dialog is walked to an open office."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_fixture import CLOCK
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel
from running_program import PATIENCE_MS, settled, start

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.damage import DamageDialog, Decision
from r2p_desktop.qt.room import room_for
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.services.salvage import Salvaged

__all__ = ["start"]
SENTENCE = message("A page of the office's file is damaged.")
PASSPHRASE = "correct horse battery"


def made(folder: Path, *, passphrase: str | None = None, backups: int = 1, changes: int = 2) -> Path:
    """An office with backups and changes after the newest, closed."""
    create_office(
        folder, NewOffice("Office of Ardenia", passphrase=passphrase), clock=CLOCK, actor="A. Tester"
    )
    office = open_office(folder, Secret(passphrase) if passphrase else None, clock=CLOCK, render=PaperPress())
    office.people.save(Person(family_name="Ng", given_name="Ann"))
    for _ in range(backups):
        office.backups.make()
    for number in range(changes):
        office.people.save(Person(family_name=f"Late{number}"))
    office.close(backup=False)
    return folder


def spoil(folder: Path, *, pages: tuple[int, ...] = (9,)) -> None:
    """Turn bits of some pages of the office's file, as a bad sector does."""
    file = folder / "office.db"
    content = bytearray(file.read_bytes())
    for page in pages:
        for at in range(page * 4096 + 100, page * 4096 + 164):
            content[at] ^= 0xFF
    file.write_bytes(bytes(content))


@pytest.fixture
def ask(qtbot, jobs, prompts):
    """`ask(folder)` shows the dialog and waits until it has looked for a backup; `.decisions` is what came of it."""
    opened: list[DamageDialog] = []

    def show(folder: Path, secret: str | None = None) -> DamageDialog:
        dialog = DamageDialog(
            folder, SENTENCE, jobs=jobs, prompts=prompts, clock=CLOCK, render=PaperPress(), secret=secret
        )
        qtbot.addWidget(dialog)
        dialog.decisions = list[Decision]()
        dialog.decided.connect(dialog.decisions.append)
        dialog.show()
        qtbot.waitUntil(lambda: jobs.running is None, timeout=PATIENCE_MS)
        opened.append(dialog)
        return dialog

    yield show
    for dialog in opened:
        for decision in dialog.decisions:
            if decision.office is not None:
                decision.office.close(backup=False)


def decision_of(dialog: DamageDialog, qtbot) -> Decision:
    qtbot.waitUntil(lambda: bool(dialog.decisions), timeout=PATIENCE_MS)
    return dialog.decisions[0]


def names_in(folder: Path, secret: str | None = None) -> list[str]:
    office = open_office(folder, Secret(secret) if secret else None, clock=CLOCK, render=PaperPress())
    try:
        return sorted(choice.title for choice in office.people.choices(""))
    finally:
        office.close(backup=False)


def test_it_says_what_is_safe_and_what_the_newest_good_backup_holds(ask, tmp_path):
    folder = made(tmp_path / "office")
    spoil(folder)
    dialog = ask(folder)
    assert "It was made on 2 March 2026" in dialog.back.text
    assert "by A. Tester" in dialog.back.text
    assert "It holds 1 person" in dialog.back.text
    assert "2 changes made since would be lost." in dialog.back.text
    assert dialog.back.button.isEnabled()


def test_going_back_sets_the_damaged_file_aside_untouched_and_opens(ask, qtbot, tmp_path, prompts):
    folder = made(tmp_path / "office")
    spoil(folder)
    damaged = (folder / "office.db").read_bytes()
    dialog = ask(folder)
    dialog.back.button.click()
    decision = decision_of(dialog, qtbot)
    assert (decision.way, decision.folder) == ("open", folder)
    assert names_in(folder) == ["Ann Ng"]
    kept = [file for file in tmp_path.rglob("office.db") if file.read_bytes() == damaged]
    assert len(kept) == 1
    assert prompts.told == ["The backup is in its place."]


def test_a_list_that_nothing_opens_is_named_and_no_verb_stands_where_there_is_nothing_to_do(
    ask, tmp_path, prompts, monkeypatch
):
    folder = made(tmp_path / "office", backups=0)
    spoil(folder)
    dialog = ask(folder)
    assert dialog.back.button.isHidden()
    whole = Salvaged(tmp_path, "", {}, (), tmp_path / "list.txt")
    dialog._on_salvaged(whole)
    assert dialog.report.show_file.isHidden()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog.report.show_wanted.emit()
    assert prompts.told == ["No program opens the list here."]


def test_that_the_backup_is_in_its_place_is_said_once_the_old_records_are_gone(
    ask, qtbot, tmp_path, prompts, monkeypatch
):
    folder = made(tmp_path / "office")
    spoil(folder)
    dialog = ask(folder)
    stood: list[bool] = []
    monkeypatch.setattr(prompts, "inform", lambda *_said: stood.append(not dialog.decisions))
    dialog.back.button.click()
    decision_of(dialog, qtbot)
    assert stood == [False]


def test_a_damaged_newest_backup_is_passed_over_and_that_is_said(ask, tmp_path):
    folder = made(tmp_path / "office", backups=2)
    newest = max((folder / "backups").glob("*/office.db"), key=lambda file: file.parent.name)
    content = bytearray(newest.read_bytes())
    content[9 * 4096 + 50] ^= 0xFF
    newest.chmod(0o600)
    newest.write_bytes(bytes(content))
    spoil(folder)
    dialog = ask(folder)
    assert dialog.back.button.isEnabled()
    assert "1 newer backup is damaged too and was passed over." in dialog.back.text


def test_without_a_good_backup_the_other_ways_stay(ask, tmp_path):
    folder = made(tmp_path / "office", backups=0)
    spoil(folder)
    dialog = ask(folder)
    assert "There is no good backup" in dialog.back.text
    assert not dialog.back.button.isEnabled()
    assert dialog.salvage.button.isEnabled()
    assert dialog.look.button.isEnabled()


def test_what_can_be_read_becomes_a_new_office_with_a_list_of_what_is_missing(ask, qtbot, tmp_path, prompts):
    folder = made(tmp_path / "office")
    spoil(folder)
    damaged = (folder / "office.db").read_bytes()
    dialog = ask(folder)
    prompts.answers = [tmp_path / "rescued"]
    dialog.salvage.button.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=PATIENCE_MS)
    assert str(tmp_path / "rescued") in dialog.report._read.text()
    dialog.report.open.click()
    decision = decision_of(dialog, qtbot)
    assert (decision.way, decision.folder) == ("open", tmp_path / "rescued")
    assert "Ann Ng" in names_in(tmp_path / "rescued")
    assert (folder / "office.db").read_bytes() == damaged


def test_looking_only_shows_what_can_be_read(ask, qtbot, tmp_path):
    folder = made(tmp_path / "office")
    spoil(folder)
    damaged = (folder / "office.db").read_bytes()
    dialog = ask(folder)
    dialog.look.button.click()
    decision = decision_of(dialog, qtbot)
    assert decision.way == "look"
    assert decision.office.read_only
    assert decision.office.stands_for == folder  # the way on leads to the office, not to the temporary copy
    assert [hit.title for hit in decision.office.find("ng")] == ["Ann Ng"]
    assert (folder / "office.db").read_bytes() == damaged


def test_not_now_and_another_office_change_nothing(ask, qtbot, tmp_path):
    folder = made(tmp_path / "office")
    spoil(folder)
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    dialog = ask(folder)
    dialog.later.click()
    assert decision_of(dialog, qtbot).way == "later"
    dialog = ask(folder)
    dialog.another.click()
    assert decision_of(dialog, qtbot).way == "another"
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_a_protected_office_asks_for_its_secret_once_and_again_when_it_was_wrong(
    ask, qtbot, tmp_path, prompts
):
    folder = made(tmp_path / "office", passphrase=PASSPHRASE)
    spoil(folder)
    dialog = ask(folder)
    assert "passphrase or the recovery code is needed" in dialog.back.text
    prompts.answers = ["wrong horse"]
    dialog.back.button.click()
    qtbot.waitUntil(dialog.back.button.isEnabled, timeout=PATIENCE_MS)
    assert dialog.decisions == []
    prompts.answers = [PASSPHRASE]
    dialog.back.button.click()
    qtbot.waitUntil(lambda: "It holds 1 person" in dialog.back.text, timeout=PATIENCE_MS)
    dialog.back.button.click()
    assert decision_of(dialog, qtbot).way == "open"
    assert names_in(folder, PASSPHRASE) == ["Ann Ng"]


# In the running program.


def shown() -> DamageDialog | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, DamageDialog) and w.isVisible()), None
    )


def test_damage_met_while_the_office_is_open_is_told_and_going_back_opens_it_again(start, qtbot, tmp_path):
    folder = made(tmp_path / "office")
    program = start("--office", folder)
    settled(qtbot, program)
    program.keeping._watch.damaged.emit(SENTENCE)
    dialog = shown()
    assert program.shell.notice.text == str(SENTENCE)
    settled(qtbot, program)
    assert dialog.back.button.isEnabled()
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        dialog.back.button.click()
    assert sorted(choice.title for choice in program.office.people.choices("")) == ["Ann Ng"]
    assert shown() is None


def test_not_now_leaves_the_office_open_and_the_question_can_be_asked_again(start, qtbot, tmp_path):
    program = start("--office", made(tmp_path / "office"))
    settled(qtbot, program)
    program.keeping._watch.damaged.emit(SENTENCE)
    settled(qtbot, program)
    shown().later.click()
    assert program.office is not None
    assert shown() is None
    program.shell.notice.buttons[0].click()
    settled(qtbot, program)
    assert shown() is not None
    shown().later.click()


def test_a_backup_that_meets_a_bad_page_leads_on_to_the_backup_before_it(start, qtbot, tmp_path):
    folder = made(tmp_path / "office")
    program = start("--office", folder)
    settled(qtbot, program)
    program.office.people.save(Person(family_name="Osei"))
    pages = (folder / "office.db").stat().st_size // 4096
    spoil(folder, pages=tuple(range(20, pages, 3)))
    program.window.registry.run("office.backup")
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE_MS)
    settled(qtbot, program)
    assert program.prompts.errors == []
    assert program.office.damaged
    dialog = shown()
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        dialog.back.button.click()
    assert not program.office.damaged
    assert [choice.title for choice in program.office.people.choices("")] == ["Ann Ng"]


def test_who_was_leaving_and_goes_back_to_the_backup_can_leave_again(start, qtbot, tmp_path, monkeypatch):
    folder = made(tmp_path / "office")
    program = start("--office", folder)
    settled(qtbot, program)
    program.office.people.save(Person(family_name="Osei"))
    pages = (folder / "office.db").stat().st_size // 4096
    spoil(folder, pages=tuple(range(20, pages, 3)))
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", lambda *_: ended.append(1))
    program.shell.close()
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE_MS)
    settled(qtbot, program)
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        shown().back.button.click()
    settled(qtbot, program)
    assert program.office is not None and not ended
    program.shell.close()
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    assert program.office is None, "closed, with its backup, and not left running without a window"


def test_another_office_after_damage_on_closing_is_chosen_over_the_welcome(
    start, qtbot, tmp_path, monkeypatch
):
    folder = made(tmp_path / "office")
    program = start("--office", folder)
    settled(qtbot, program)
    program.office.people.save(Person(family_name="Osei"))
    pages = (folder / "office.db").stat().st_size // 4096
    spoil(folder, pages=tuple(range(20, pages, 3)))
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", lambda *_: ended.append(1))
    monkeypatch.setattr(program.door, "choose", lambda: program.door.refused.emit(""))
    program.shell.close()
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE_MS)
    settled(qtbot, program)
    shown().another.click()
    qtbot.waitUntil(lambda: program.window.welcome is not None, timeout=PATIENCE_MS)
    program.shell.close()
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)


def test_large_text_is_not_cut(ask, tmp_path, theme, qtbot):
    theme.set_text_size(150)
    folder = made(tmp_path / "office")
    spoil(folder)
    dialog = ask(folder)
    labels = [
        label for way in (dialog.back, dialog.salvage, dialog.look) for label in way.findChildren(QLabel)
    ]
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels))
    room = room_for(dialog)
    assert dialog.width() <= room.width() and dialog.height() <= room.height()
