"""The recovery sheet proven in the window, and a renewed key led to its end in the running program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from access_helpers import ADA, BEN, PaperCatcher, fill, prove, soon
from helpers import ScriptedPrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from renewal_office import PEOPLE, make_protected, names_in, open_with

from r2p_desktop import app, arguments
from r2p_desktop.errors import NoSpace, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.dialogs.access import AccessDialog
from r2p_desktop.qt.dialogs.access_renewal import RenewalDialog
from r2p_desktop.qt.dialogs.recovery_proof import RecoveryProof
from r2p_desktop.qt.dialogs.recovery_sheet import RecoverySheetDialog
from r2p_desktop.qt.page import Desk
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import Secret
from r2p_desktop.services.open_backups import earlier_backups
from r2p_desktop.services.recovery import Sheet
from r2p_desktop.storage import renewal
from r2p_desktop.storage.keys import OfficeKey


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


def test_what_was_copied_of_the_code_leaves_the_clipboard_with_the_dialog(proof):
    clipboard = QApplication.clipboard()
    code = proof._sheet.code
    for copied in (code, f" {code.split('-')[2]}\n", code.replace("-", " ")):
        clipboard.setText(copied)
        proof.show()
        proof.ask_proof()
        assert clipboard.text() == copied, "still needed"
        proof.hide()
        assert clipboard.text() == ""
    clipboard.setText("Dear colleagues")
    proof.show()
    proof.hide()
    assert clipboard.text() == "Dear colleagues"


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


def test_the_sheet_is_shown_again_only_to_who_types_a_passphrase(desk, qtbot, prompts):
    dialog = AccessDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
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
    assert assistant.last.text().startswith("Left out: Ben.")
    prove(assistant.proof)
    assistant.next.click()
    assert assistant.renewal is not None and list(assistant.renewal.keep.values()) == [ADA]
    assert assistant.renewal.opens == ADA and assistant.renewal.code != desk.office.access.recovery_code()
    assert ADA not in repr(assistant.renewal)


def test_the_sheet_is_whole_on_the_screen_and_enter_never_gives_the_renewal_up(desk, qtbot):
    assistant = RenewalDialog(desk)
    qtbot.addWidget(assistant)
    assistant.open()
    assistant.activateWindow()
    ada = next(iter(assistant.rows.values()))
    ada.passphrase.setFocus()
    ada.passphrase.setText(ADA)
    qtbot.keyClick(ada.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(assistant.proof.isVisible)
    assistant.proof.print_button.click()
    qtbot.waitUntil(assistant.proof.told.isVisible)
    groups = set(assistant._code.split("-"))
    shown = [label for label in assistant.proof.findChildren(QLabel) if label.text() in groups]
    qtbot.waitUntil(lambda: all(label.height() >= label.fontMetrics().height() for label in shown))
    assert len(shown) == 8
    assistant.proof.ask_proof()
    for field in assistant.proof.fields:
        field.setText("U")  # never in a code
    assistant.proof.fields[3].textEdited.emit("U")
    qtbot.keyClick(assistant.proof.fields[0], Qt.Key.Key_Return)
    assert assistant.isVisible() and assistant.renewal is None
    prove(assistant.proof)
    assert assistant.next.hasFocus()
    qtbot.keyClick(assistant.next, Qt.Key.Key_Return)
    assert assistant.renewal is not None


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


def test_backups_that_open_without_a_passphrase_are_offered_for_removal(start, qtbot, prompts, tmp_path):
    folder = make_protected(tmp_path / "open_office")
    office = open_with(folder, None)
    office.backups.make()
    office.close(backup=False)
    program = start("--office", str(folder))
    count = earlier_backups(folder).open_freely
    assert count

    def lead(assistant: RenewalDialog) -> None:
        fill(assistant.form, "Ada", ADA)
        assistant.next.click()
        qtbot.waitUntil(assistant.proof.isVisible)
        prove(assistant.proof)
        assistant.next.click()

    prompts.answers = [True]
    program.window.registry.action("office.protection").trigger()
    shown = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AccessDialog) and w.isVisible())
    soon(RenewalDialog, lead)
    with qtbot.waitSignal(program.office_shown, timeout=60_000):
        shown.protect.click()
    assert prompts.asked == [
        f"The office has a new key. Remove the earlier backups that open without a passphrase ({count})?"
    ]
    assert prompts.errors == [] and names_in(program.office) == PEOPLE
    assert earlier_backups(folder).open_freely == 0
    assert program.office.backups.listed()


def test_a_protection_that_fails_leaves_the_office_open_without_a_question(
    start, qtbot, prompts, tmp_path, monkeypatch
):
    folder = make_protected(tmp_path / "open_office")
    program = start("--office", str(folder))

    def full(*_args: object, **_more: object) -> None:
        raise NoSpace(message("The drive is full. The key was not renewed."))

    def lead(assistant: RenewalDialog) -> None:
        fill(assistant.form, "Ada", ADA)
        assistant.next.click()
        qtbot.waitUntil(assistant.proof.isVisible)
        prove(assistant.proof)
        assistant.next.click()

    monkeypatch.setattr(renewal, "renew", full)
    program.window.registry.action("office.protection").trigger()
    shown = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AccessDialog) and w.isVisible())
    soon(RenewalDialog, lead)
    with qtbot.waitSignal(program.office_shown, timeout=60_000):
        shown.protect.click()
    assert [str(error) for error in prompts.errors] == ["The drive is full. The key was not renewed."]
    assert program.office is not None and not program.office.access.protected
