"""'Who can open this office' in the window: people, this computer, the sheet again, and a renewed key to its end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers import ScriptedPrompts, type_text
from keychain_fixture import MemoryKeyring, memory_keyring, no_keyring
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from renewal_office import PEOPLE, make_protected, names_in, open_with

from r2p_desktop import app, arguments
from r2p_desktop.errors import WrongPassphrase
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.dialogs.access import AccessDialog
from r2p_desktop.qt.dialogs.access_renewal import RenewalDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog, remember_opened
from r2p_desktop.qt.dialogs.passphrase_form import PassphraseForm, PassphraseFormDialog
from r2p_desktop.qt.dialogs.recovery_proof import RecoveryProof
from r2p_desktop.qt.dialogs.recovery_sheet import RecoverySheetDialog
from r2p_desktop.qt.page import Desk
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import Secret
from r2p_desktop.services.recovery import Sheet
from r2p_desktop.storage import keys
from r2p_desktop.storage.keychain import NoKeychain
from r2p_desktop.storage.keys import OfficeKey

__all__ = ["memory_keyring", "no_keyring"]

ADA, BEN = "correct horse battery", "second person's words"


class PaperCatcher:
    """A printer that keeps what it is given."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> object:
        self.printed.append(pdf)
        return object()


@pytest.fixture(autouse=True)
def _light_argon2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "ARGON2", {"name": "argon2id", "t": 2, "m": 19456, "p": 1})


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


def soon(kind: type, do: Callable[[Any], object]) -> None:
    """Do something with the dialog of `kind` once it is shown, were it modal."""

    def look() -> None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        if shown:
            do(shown[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def fill(form: PassphraseForm, name: str, words: str) -> None:
    if name:
        form.name.setText(name)
    form.passphrase.setText(words)
    form.again.setText(words)


def prove(proof: RecoveryProof) -> None:
    proof.ask_proof()
    asked = proof.proof
    assert asked is not None
    groups = asked.code.split("-")
    for field, place in zip(proof.fields, asked.places, strict=True):
        type_text(field, groups[place.group - 1][place.character - 1].lower())
        field.textEdited.emit(field.text())


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


# The sheet.


@pytest.fixture
def proof(qtbot, prompts, printer, folder) -> RecoveryProof:
    code = OfficeKey(bytes(range(32))).recovery_code()
    made = RecoveryProof(
        Sheet("Office of Ardenia", code, dt.date(2026, 3, 2), "Ada"),
        folder=folder,
        prompts=prompts,
        printing=printer,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_code_is_hidden_while_it_is_proven_and_other_places_are_asked_each_time(proof, qtbot):
    asked = []
    for _ in range(8):
        proof.ask_proof()
        assert not proof.have_button.isVisible()
        asked.append(proof.proof.places)
        proof.show_code()
    assert proof.have_button.isVisible() and len(set(asked)) > 1
    with qtbot.waitSignal(proof.proven):
        prove(proof)
    assert proof.is_proven and "is right" in proof.told.text()


def test_wrong_characters_prove_nothing_and_can_be_typed_again(proof, qtbot):
    proof.ask_proof()
    with qtbot.assertNotEmitted(proof.proven):
        for field in proof.fields:
            field.setText("U")  # never in a code
        proof.fields[3].textEdited.emit("U")
    assert proof.problem.isVisible() and [f.text() for f in proof.fields] == [""] * 4
    prove(proof)
    assert proof.is_proven


def test_the_sheet_is_printed_or_saved_but_never_inside_the_office(
    proof, prompts, printer, folder, tmp_path, qtbot
):
    with qtbot.waitSignal(proof.kept):
        proof.print_button.click()
    assert printer.printed[0].startswith(b"%PDF")
    prompts.answers = [folder / "sheet.pdf"]
    proof.save_button.click()
    assert "inside the office's folder" in proof.problem.text() and not (folder / "sheet.pdf").exists()
    prompts.answers = [tmp_path / "sheet.pdf"]
    proof.save_button.click()
    assert (tmp_path / "sheet.pdf").read_bytes() == printer.printed[0] and not proof.problem.isVisible()
    prompts.answers = [None]
    proof.save_button.click()


def test_the_sheet_is_shown_again_only_to_who_types_a_passphrase(dialog, qtbot, prompts):
    prompts.answers = [None]
    dialog.sheet_again.click()
    prompts.answers = ["not a passphrase of it"]
    dialog.sheet_again.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "was not shown" in dialog.problem.text()
    seen: list[str] = []

    def look(sheet: RecoverySheetDialog) -> None:
        seen.append(sheet.proof._sheet.code)
        sheet.accept()

    soon(RecoverySheetDialog, look)
    prompts.answers = [BEN]
    dialog.sheet_again.click()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [dialog._access.recovery_code()]


# A new key.


def test_who_stays_is_proven_before_the_sheet_is_shown(desk, qtbot):
    assistant = RenewalDialog(desk)
    qtbot.addWidget(assistant)
    assistant.show()
    ada, ben = assistant.rows.values()
    assert ada.stays.isChecked() and not ben.stays.isChecked() and not assistant.next.isEnabled()
    ada.passphrase.setText("not hers at all")
    assistant.next.click()
    qtbot.waitUntil(assistant.problem.isVisible)
    assert "not the passphrase of Ada" in assistant.problem.text()
    ada.stays.setChecked(False)
    assert not assistant.next.isEnabled(), "somebody must stay"
    ada.stays.setChecked(True)
    ada.passphrase.setText(ADA)
    assistant.next.click()
    qtbot.waitUntil(assistant.proof.isVisible)
    assert not assistant.next.isEnabled() and assistant.renewal is None
    prove(assistant.proof)
    assistant.next.click()
    assert assistant.renewal is not None and list(assistant.renewal.keep.values()) == [ADA]
    assert assistant.renewal.opens == ADA and assistant.renewal.code != desk.office.access.recovery_code()
    assert ADA not in repr(assistant.renewal)


@pytest.fixture
def start(qtbot, prompts: ScriptedPrompts) -> Iterator[Callable[..., app.Program]]:
    started: list[app.Program] = []

    def begin(*words: str) -> app.Program:
        program = app.open_program(arguments.parse_window(words), prompts=prompts)
        started.append(program)
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


def test_the_key_is_renewed_in_the_running_program(start, qtbot, prompts, folder, tmp_path):
    (tmp_path / "secret").write_text(ADA, "utf-8")
    program = start("--office", str(folder), "--passphrase-file", str(tmp_path / "secret"))
    old_code = program.office.access.recovery_code()

    def lead(assistant: RenewalDialog) -> None:
        next(iter(assistant.rows.values())).passphrase.setText(ADA)
        assistant.next.click()
        qtbot.waitUntil(assistant.proof.isVisible)
        prove(assistant.proof)
        assistant.next.click()

    program.window.registry.action("office.protection").trigger()
    shown = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AccessDialog) and w.isVisible())
    soon(RenewalDialog, lead)
    with qtbot.waitSignal(program.office_shown, timeout=60_000):
        shown.renew.click()
    assert prompts.told == ["The office has a new key."] and prompts.errors == []
    assert names_in(program.office) == PEOPLE and program.office.actor == "Ada"
    assert program.office.access.recovery_code() != old_code
    assert [o.name for o in program.office.access.openers()] == ["Ada"]
    for gone in (old_code, BEN):
        with pytest.raises(WrongPassphrase):
            offices.unlock(folder, Secret(gone))


def test_an_open_office_is_protected_in_the_running_program(start, qtbot, prompts, tmp_path):
    folder = make_protected(tmp_path / "open_office")
    program = start("--office", str(folder))

    def lead(assistant: RenewalDialog) -> None:
        fill(assistant.form, "Ada", ADA)
        assistant.next.click()
        qtbot.waitUntil(assistant.proof.isVisible)
        prove(assistant.proof)
        assistant.next.click()

    program.window.registry.action("office.protection").trigger()
    shown = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AccessDialog) and w.isVisible())
    soon(RenewalDialog, lead)
    with qtbot.waitSignal(program.office_shown, timeout=60_000):
        shown.protect.click()
    assert prompts.errors == [] and offices.needs_secret(folder)
    assert names_in(program.office) == PEOPLE and program.office.access.protected


def _opens(folder: Path, words: str) -> bool:
    try:
        offices.unlock(folder, Secret(words))
    except WrongPassphrase:
        return False
    return True
