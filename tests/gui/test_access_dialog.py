"""'Who can open this office' in the window: people, this computer, the sheet again, and a renewed key to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from access_helpers import ADA, BEN, PaperCatcher, fill, soon
from keychain_fixture import MemoryKeyring, memory_keyring, no_keyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from renewal_office import make_protected, open_with

from r2p_desktop.errors import WrongPassphrase
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.dialogs.access import AccessDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog, remember_opened
from r2p_desktop.qt.dialogs.passphrase_form import PassphraseFormDialog
from r2p_desktop.qt.page import Desk
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import Secret
from r2p_desktop.storage.keychain import NoKeychain

__all__ = ["memory_keyring", "no_keyring"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_protected(tmp_path / "office", ADA, BEN)


@pytest.fixture
def protected(folder: Path) -> Iterator[OfficeServices]:
    office = open_with(folder, ADA)
    yield office
    office.close(backup=False)


@pytest.fixture
def printer() -> PaperCatcher:
    return PaperCatcher()


@pytest.fixture
def desk(protected, jobs, prompts, window_settings, theme, printer) -> Desk:
    return Desk(protected, jobs, ChangeHub(), prompts, window_settings, theme, printer)


@pytest.fixture
def dialog(desk, qtbot) -> AccessDialog:
    made = AccessDialog(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: AccessDialog, name: str) -> None:
    for row in range(dialog.list.topLevelItemCount()):
        item = dialog.list.topLevelItem(row)
        item.setSelected(item.text(0).startswith(name))


def rows(dialog: AccessDialog) -> list[list[str]]:
    items = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


# The dialog.


def test_people_stand_with_name_and_date_and_oneself_is_marked(dialog):
    assert rows(dialog) == [
        ["Ada (you)", "Passphrase", "2 Mar 2026, 09:00"],
        ["Ben", "Passphrase", "2 Mar 2026, 09:00"],
    ]
    assert not dialog.protect.isVisible() and not dialog.withdraw.isEnabled()


def test_a_person_is_added_with_words_of_their_own(dialog, qtbot, folder):
    def type_it(asked: PassphraseFormDialog) -> None:
        assert not asked.go.isEnabled()
        fill(asked.form, "Cleo", "a third person's words")
        asked.go.click()

    soon(PassphraseFormDialog, type_it)
    dialog.add.click()
    qtbot.waitUntil(lambda: len(rows(dialog)) == 3)
    assert rows(dialog)[2][0] == "Cleo"
    assert offices.unlock(folder, Secret("a third person's words")).actor_name == "Cleo"


def test_a_passphrase_is_changed_and_a_name_corrected(dialog, qtbot, folder, prompts):
    def type_it(asked: PassphraseFormDialog) -> None:
        fill(asked.form, "", "entirely new words")
        asked.go.click()

    choose(dialog, "Ben")
    soon(PassphraseFormDialog, type_it)
    dialog.change.click()
    qtbot.waitUntil(lambda: _opens(folder, "entirely new words"))
    qtbot.waitUntil(lambda: dialog._desk.jobs.running is None)
    choose(dialog, "Ben")
    prompts.answers = ["Benjamin Okoro"]
    dialog.rename.click()
    qtbot.waitUntil(lambda: rows(dialog)[1][0] == "Benjamin Okoro")


def test_withdrawing_says_what_it_does_not_end_and_offers_the_new_key(dialog, qtbot, folder, prompts):
    choose(dialog, "Ben")
    prompts.answers = ["renew"]
    with qtbot.waitSignal(dialog.renewal_wanted):
        dialog.withdraw.click()
    assert _opens(folder, BEN)
    prompts.answers = ["withdraw"]
    dialog.withdraw.click()
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)
    assert not _opens(folder, BEN)
    assert "Only one person" in dialog.state.text()
    choose(dialog, "Ada")
    prompts.answers = ["withdraw"]
    dialog.withdraw.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "last way" in dialog.problem.text() and _opens(folder, ADA)


def test_withdrawing_names_the_backups_that_still_open(dialog, prompts, protected, tmp_path, monkeypatch):
    (tmp_path / "share").mkdir()
    protected.backups.set_second_place(tmp_path / "share")
    details = []
    monkeypatch.setattr(prompts, "choose", lambda _question, _ways, *, detail="": details.append(detail))
    choose(dialog, "Ben")
    dialog.withdraw.click()
    (words,) = details
    assert "until the key is renewed" in words
    assert str(protected.folder / "backups") in words and str(tmp_path / "share") in words


def test_doing_without_a_passphrase_is_confirmed_and_offers_to_protect_again(dialog, qtbot, folder, prompts):
    prompts.answers = [False]
    dialog.unprotect.click()
    assert _opens(folder, ADA)
    prompts.answers = [True]
    dialog.unprotect.click()
    qtbot.waitUntil(dialog.protect.isVisible)
    assert not offices.needs_secret(folder) and not dialog.list.isVisible()
    with qtbot.waitSignal(dialog.protection_wanted):
        dialog.protect.click()


def test_lost_keys_are_written_anew_with_a_new_passphrase(dialog, qtbot, folder):
    for name in ("keys.json", "keys.twin.json"):
        (folder / name).unlink()
    dialog.refresh()
    assert "keys are written anew" in dialog.state.text() and dialog.add.text() == "Set a new passphrase…"

    def type_it(asked: PassphraseFormDialog) -> None:
        assert asked.form.name.text() == "Ada"
        fill(asked.form, "", "entirely new words")
        asked.go.click()

    soon(PassphraseFormDialog, type_it)
    dialog.add.click()
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)
    assert _opens(folder, "entirely new words")


# This computer.


def test_this_computer_remembers_and_forgets_at_a_tick(dialog, qtbot, memory_keyring: MemoryKeyring, folder):
    dialog.remember.setChecked(True)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 3)
    assert rows(dialog)[2][1].startswith("This computer")
    assert offices.unlock(folder, None).kind == "computer"
    dialog.remember.setChecked(False)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 2)
    assert memory_keyring.kept == {}


def test_a_remembering_computer_is_seen_when_the_dialog_opens(desk, qtbot, memory_keyring: MemoryKeyring):
    desk.office.access.remember_here()
    made = AccessDialog(desk)
    qtbot.addWidget(made)
    qtbot.waitUntil(made.remember.isChecked)
    assert len(memory_keyring.kept) == 1, "showing it changes nothing"


def test_without_a_keychain_the_tick_goes_back_and_a_sentence_says_why(dialog, qtbot, no_keyring):
    dialog.remember.setChecked(True)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "no place of its own for secrets" in dialog.problem.text()
    assert not dialog.remember.isChecked() and len(rows(dialog)) == 2


def test_the_tick_of_the_question_is_kept_once_the_office_is_open(
    desk, qtbot, memory_keyring: MemoryKeyring, no_keyring_later: Callable[[], None], prompts
):
    asked = PassphraseDialog(desk.office.folder)
    qtbot.addWidget(asked)
    asked.show()
    remember_opened(asked, desk.office, desk.jobs, prompts)
    asked.ui.remember.setChecked(True)
    remember_opened(asked, desk.office, desk.jobs, prompts)
    qtbot.waitUntil(desk.office.access.remembered_here)
    no_keyring_later()
    remember_opened(asked, desk.office, desk.jobs, prompts)
    qtbot.waitUntil(lambda: bool(prompts.errors))
    assert isinstance(prompts.errors[0], NoKeychain)
    locked = PassphraseDialog(desk.office.folder, remembering=False)
    qtbot.addWidget(locked)
    locked.ui.remember.setChecked(True)
    assert not locked.wants_remembering


@pytest.fixture
def no_keyring_later(request: pytest.FixtureRequest) -> Callable[[], None]:
    return lambda: request.getfixturevalue("no_keyring")


def test_caps_lock_is_noticed_while_typing(desk, qtbot):
    asked = PassphraseDialog(desk.office.folder)
    qtbot.addWidget(asked)
    asked.show()
    qtbot.keyClick(asked.ui.passphrase, Qt.Key.Key_A)
    assert not asked.ui.caps.isVisible()
    qtbot.keyClick(asked.ui.passphrase, "B")  # a capital without Shift
    assert asked.ui.caps.isVisible()
    qtbot.keyClick(asked.ui.passphrase, "7")
    assert asked.ui.caps.isVisible(), "a figure tells nothing"
    qtbot.keyClick(asked.ui.passphrase, "c")
    assert not asked.ui.caps.isVisible()


def test_the_question_before_opening_names_nobody(desk, qtbot):
    asked = PassphraseDialog(desk.office.folder)
    qtbot.addWidget(asked)
    shown = " ".join(label.text() for label in asked.findChildren(QWidget) if hasattr(label, "text"))
    assert "Ada" not in shown and "Ben" not in shown


def _opens(folder: Path, words: str) -> bool:
    try:
        offices.unlock(folder, Secret(words))
    except WrongPassphrase:
        return False
    return True
