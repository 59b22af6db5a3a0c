"""The door of an office: new, open, wrong passphrase told from damage, in use, missing, and the recovery code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from access_helpers import soon
from keychain_fixture import MemoryKeyring, memory_keyring
from office_fixture import CLOCK
from paper_catcher import PaperCatcher
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from r2p_desktop import folders
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.damage import DamageDialog
from r2p_desktop.qt.dialogs.open_office import OpenOfficeDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog
from r2p_desktop.qt.office_dialogs import OfficeDoor
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office, unlock
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import drives

__all__ = ["memory_keyring"]

PASSPHRASE = "correct horse"


@pytest.fixture
def door(qtbot, jobs, prompts, window_settings) -> Iterator[OfficeDoor]:
    window = QWidget()
    qtbot.addWidget(window)
    made = OfficeDoor(
        lambda: window, jobs=jobs, prompts=prompts, settings=window_settings, printing=PaperCatcher(),
        clock=CLOCK, render_brief=PaperPress(),
    )  # fmt: skip
    opened: list[OfficeServices] = []
    made.opened.connect(opened.append)
    made.test_opened = opened
    yield made
    for office in opened:
        office.close(backup=False)


def make(folder: Path, passphrase: str | None = None) -> str:
    return create_office(
        folder, NewOffice("Office of Ardenia", passphrase=passphrase), clock=CLOCK
    ).recovery_code


def dialog_of(kind: type) -> object:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def answer_passphrase(text: str) -> PassphraseDialog:
    dialog = dialog_of(PassphraseDialog)
    dialog.ui.passphrase.setText(text)
    dialog._open.click()
    return dialog


# Opening.


def test_an_office_without_a_passphrase_opens_without_a_question(door, qtbot, tmp_path, window_settings):
    make(tmp_path / "office")
    with qtbot.waitSignal(door.opened):
        door.open(tmp_path / "office")
    assert window_settings.recent_offices == [str(tmp_path / "office")]


def test_a_protected_office_is_asked_about_until_the_passphrase_is_right(door, qtbot, tmp_path):
    make(tmp_path / "office", PASSPHRASE)
    door.open(tmp_path / "office")
    dialog = answer_passphrase("wrong horse")
    qtbot.waitUntil(dialog.ui.problem.isVisible)
    assert "passphrase is wrong" in dialog.ui.problem.text()
    assert not door.test_opened
    with qtbot.waitSignal(door.opened):
        answer_passphrase(PASSPHRASE)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_recovery_code_opens_it_in_the_place_of_the_passphrase(door, qtbot, tmp_path):
    code = make(tmp_path / "office", PASSPHRASE)
    door.open(tmp_path / "office")
    # Whoever opened it by the code is offered a passphrase of their own, and may do without.
    soon(OwnPassphraseDialog, lambda offered: offered.skip.click())
    with qtbot.waitSignal(door.opened):
        answer_passphrase(code.lower().replace("-", " "))


def test_an_office_whose_keys_are_lost_opens_by_its_code_and_gets_new_ones(door, qtbot, tmp_path):
    code = make(tmp_path / "office", PASSPHRASE)
    for name in ("keys.json", "keys.twin.json"):
        (tmp_path / "office" / name).unlink()
    door.open(tmp_path / "office")
    dialog = answer_passphrase(PASSPHRASE)
    qtbot.waitUntil(dialog.ui.problem.isVisible)
    assert "only its recovery code opens it" in dialog.ui.problem.text()

    def add_one(offered: OwnPassphraseDialog) -> None:
        offered.person.name.setText("Ada")
        offered.person.passphrase.setText("entirely new words")
        offered.person.again.setText("entirely new words")
        offered.add.click()

    soon(OwnPassphraseDialog, add_one)
    with qtbot.waitSignal(door.opened):
        answer_passphrase(code)
    assert unlock(tmp_path / "office", Secret("entirely new words")).actor_name == "Ada"


def test_a_remembered_office_opens_without_a_question_and_else_asks(
    door, qtbot, tmp_path, memory_keyring: MemoryKeyring
):
    make(tmp_path / "office", PASSPHRASE)
    door.open(tmp_path / "office")
    dialog_of(PassphraseDialog).ui.remember.setChecked(True)
    with qtbot.waitSignal(door.opened):
        answer_passphrase(PASSPHRASE)
    office = door.test_opened.pop()
    qtbot.waitUntil(office.access.remembered_here)
    office.close(backup=False)
    with qtbot.waitSignal(door.opened):
        door.open(tmp_path / "office")
    door.test_opened.pop().close(backup=False)
    memory_keyring.kept.clear()
    door.open(tmp_path / "office")
    qtbot.waitUntil(lambda: any(isinstance(w, PassphraseDialog) for w in QApplication.topLevelWidgets()))
    assert not dialog_of(PassphraseDialog).ui.problem.isVisible(), "it is no mistake of the person's"
    with qtbot.waitSignal(door.opened):
        answer_passphrase(PASSPHRASE)


def test_a_damaged_file_is_not_called_a_wrong_passphrase_and_leads_on(door, qtbot, tmp_path):
    make(tmp_path / "office", PASSPHRASE)
    file = tmp_path / "office" / "office.db"
    file.write_bytes(bytes(255 - b for b in file.read_bytes()))
    door.open(tmp_path / "office")

    def leave_it() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, DamageDialog) and w.isVisible()]
        if not found or door.jobs.running is not None:
            QTimer.singleShot(20, door, leave_it)
            return
        found[0].later.click()

    QTimer.singleShot(20, door, leave_it)
    with qtbot.waitSignal(door.refused, timeout=20_000) as refused:
        answer_passphrase(PASSPHRASE)
    assert "damaged" in refused.args[0]
    assert not any(isinstance(w, PassphraseDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_lost_keys_ask_for_the_recovery_code_in_words(door, qtbot, tmp_path):
    code = make(tmp_path / "office", PASSPHRASE)
    for name in ("keys.json", "keys.twin.json"):
        (tmp_path / "office" / name).unlink()
    door.open(tmp_path / "office")
    dialog = answer_passphrase(PASSPHRASE)
    qtbot.waitUntil(dialog.ui.problem.isVisible)
    assert "keys.json" in dialog.ui.problem.text()
    assert "recovery code" in dialog.ui.problem.text()
    dialog.ui.passphrase.setText(code)

    def not_now() -> None:
        found = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, OwnPassphraseDialog) and w.isVisible()
        ]
        if found:
            found[0].skip.click()
        else:
            QTimer.singleShot(15, door, not_now)

    QTimer.singleShot(15, door, not_now)
    with qtbot.waitSignal(door.opened, timeout=20_000):
        dialog._open.click()
    assert door.test_opened[0].access.keys_lost


def test_giving_up_the_question_refuses_and_says_nothing_more(door, qtbot, tmp_path, prompts):
    make(tmp_path / "office", PASSPHRASE)
    door.open(tmp_path / "office")
    with qtbot.waitSignal(door.refused):
        dialog_of(PassphraseDialog).reject()
    assert prompts.asked == prompts.told == prompts.errors == []


@pytest.mark.parametrize("folder", ["gone", "empty"])
def test_a_missing_office_asks_and_never_makes_one(door, qtbot, tmp_path, prompts, folder):
    (tmp_path / "empty").mkdir()
    prompts.answers = [None]
    with qtbot.waitSignal(door.refused):
        door.open(tmp_path / folder)
    assert len(prompts.asked) == 1
    assert not (tmp_path / "gone").exists()
    assert not any((tmp_path / "empty").iterdir())


def test_of_an_office_in_use_the_newest_backup_can_be_looked_at(door, qtbot, tmp_path, prompts):
    make(tmp_path / "office")
    holder = open_office(tmp_path / "office", clock=CLOCK, render=PaperPress())
    try:
        holder.people.save(Person(family_name="Ng"))
        holder.backups.make()
        prompts.answers = [None]
        with qtbot.waitSignal(door.refused) as refused:
            door.open(tmp_path / "office")
        assert "is open" in refused.args[0]
        prompts.answers = ["look"]
        with qtbot.waitSignal(door.opened):
            door.open(tmp_path / "office")
        beside = door.test_opened[0]
        assert beside.read_only
        assert beside.backup_of is not None
        assert beside.holder is not None
        assert not holder.read_only
    finally:
        holder.close(backup=False)


def test_an_office_in_use_is_tried_again_once_it_is_free(door, qtbot, tmp_path, prompts):
    make(tmp_path / "office")
    holder = open_office(tmp_path / "office", clock=CLOCK, render=PaperPress())

    def again(_question: str, _ways: object, *, detail: str = "") -> str:
        holder.close(backup=False)
        return "again"

    prompts.choose = again
    with qtbot.waitSignal(door.opened):
        door.open(tmp_path / "office")
    assert not door.test_opened[0].read_only


def test_without_a_backup_the_second_opener_is_told_so(door, qtbot, tmp_path, prompts):
    make(tmp_path / "office")
    holder = open_office(tmp_path / "office", clock=CLOCK, render=PaperPress())
    try:
        prompts.answers = ["look"]
        with qtbot.waitSignal(door.refused) as refused:
            door.open(tmp_path / "office")
        assert "no backup" in refused.args[0]
    finally:
        holder.close(backup=False)


def test_a_lock_left_by_another_computer_is_taken_over_only_on_request(
    door, qtbot, tmp_path, prompts, monkeypatch
):
    monkeypatch.setattr(drives, "is_network", lambda _path: True)
    make(tmp_path / "office")
    note = {"who": "B. Abbas", "host": "another-computer", "process": 1, "since": "2026-03-01T08:00:00+00:00"}
    (tmp_path / "office" / "office.lock.json").write_text(json.dumps(note), "utf-8")
    prompts.answers = [None]
    with qtbot.waitSignal(door.refused):
        door.open(tmp_path / "office")
    assert "another-computer" in prompts.asked[0]
    prompts.answers = ["take"]
    with qtbot.waitSignal(door.opened):
        door.open(tmp_path / "office")
    assert not door.test_opened[0].read_only


# Choosing one.


def test_the_list_of_recent_offices_opens_the_one_chosen(qtbot, tmp_path, prompts):
    (tmp_path / "a").mkdir()
    dialog = OpenOfficeDialog([str(tmp_path / "a"), str(tmp_path / "gone")], prompts)
    qtbot.addWidget(dialog)
    assert "not there now" in dialog.ui.recent.item(1).text()
    dialog._open.click()
    assert dialog.folder == tmp_path / "a"


def test_another_folder_is_asked_for(qtbot, tmp_path, prompts):
    dialog = OpenOfficeDialog([str(folders.demo_office())], prompts)
    qtbot.addWidget(dialog)
    assert "Example office" in dialog.ui.recent.item(0).text(), "and not “demo”"
    dialog = OpenOfficeDialog([], prompts)
    qtbot.addWidget(dialog)
    assert not dialog._open.isEnabled()
    prompts.answers = [None, tmp_path]
    dialog.ui.browse.click()
    assert dialog.folder is None
    dialog.ui.browse.click()
    assert dialog.folder == tmp_path


# The example.


def test_the_example_is_made_once_and_opened_again(door, qtbot, tmp_path):
    with qtbot.waitSignal(door.opened, timeout=60_000):
        door.open_example()
    first = door.test_opened.pop()
    uid = first._database.office_uid
    first.close(backup=False)
    with qtbot.waitSignal(door.opened, timeout=60_000):
        door.open_example()
    assert door.test_opened[0]._database.office_uid == uid
