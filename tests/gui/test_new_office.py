"""Starting an office: two pages, the folder judged while it is chosen, the sheet proven, a second person let in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from office_fixture import CLOCK
from PySide6.QtCore import Qt

from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.services.beginnings import Beginning, Beginnings, needs_proof
from r2p_desktop.services.offices import NewOffice, Secret, create_office, needs_secret, open_office
from r2p_desktop.services.rendering import PaperPress

PASSPHRASE = "correct horse"


@pytest.fixture
def beginnings(tmp_path) -> Beginnings:
    return Beginnings(tmp_path / "beginnings.json")


@pytest.fixture
def new_office(qtbot, jobs, prompts, beginnings) -> Callable[..., NewOfficeDialog]:
    def made(**words: object) -> NewOfficeDialog:
        dialog = NewOfficeDialog(jobs=jobs, prompts=prompts, clock=CLOCK, beginnings=beginnings, **words)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def fill(dialog: NewOfficeDialog, folder: Path, passphrase: str | None = PASSPHRASE) -> None:
    """Both pages, up to the button that makes the office."""
    dialog.ui.name.setText("Office of Ardenia")
    dialog.ui.folder.setText(str(folder))
    assert dialog.ui.next.isEnabled(), dialog.ui.next.toolTip()
    dialog.ui.next.click()
    assert dialog.step == 1
    if passphrase is None:
        dialog.ui.without_passphrase.setChecked(True)
    else:
        dialog.ui.person.setText("A. Ng")
        dialog.ui.passphrase.setText(passphrase)
        dialog.ui.again.setText(passphrase)


def done(dialog: NewOfficeDialog) -> Callable[[], bool]:
    return lambda: dialog.created is not None


# The first page.


def test_the_folder_follows_the_name_until_it_is_typed(new_office, tmp_path):
    dialog = new_office()
    dialog.ui.name.setText('Office: "Ardenia" / West?')
    assert dialog.folder.name == "Office Ardenia West"
    assert dialog.folder.parent == tmp_path / "home" / "offices"
    dialog.ui.folder.setText("")
    dialog.ui.folder.textEdited.emit("")
    dialog.ui.name.setText("Other")
    assert dialog.ui.folder.text() == ""


def test_a_name_that_is_taken_gets_a_folder_with_a_number(new_office, tmp_path):
    create_office(tmp_path / "home" / "offices" / "Ardenia", NewOffice("Ardenia"), clock=CLOCK)
    dialog = new_office()
    dialog.ui.name.setText("Ardenia")
    assert dialog.folder.name == "Ardenia 2"


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        (lambda ui: ui.name.setText(" "), "Give the office a name."),
        (lambda ui: ui.folder.setText(""), "Choose a folder."),
        (lambda ui: ui.folder.setText("office"), "Give the whole path"),
    ],
)
def test_what_is_missing_on_the_first_page_keeps_the_person_there(new_office, tmp_path, change, missing):
    dialog = new_office()
    dialog.ui.name.setText("Office")
    dialog.ui.folder.setText(str(tmp_path / "office"))
    assert dialog.ui.next.isEnabled()
    change(dialog.ui)
    assert not dialog.ui.next.isEnabled()
    assert dialog.ui.next.toolTip().startswith(missing)
    dialog.go_on()
    assert dialog.step == 0


@pytest.mark.parametrize(
    ("place", "word"),
    [("OneDrive - Ministry/Office", "OneDrive"), ("letters", "not empty"), ("letters/a.txt", "is a file")],
)
def test_a_folder_that_will_not_do_is_said_beside_the_field_while_it_is_typed(
    new_office, tmp_path, place, word
):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x", "utf-8")
    dialog = new_office()
    dialog.ui.name.setText("Office")
    dialog.ui.folder.setText(str(tmp_path / place))
    assert word in dialog.ui.folder_told.text()
    assert dialog.ui.folder_told.property("look") == "problem"
    assert dialog.ui.folder.accessibleDescription() == dialog.ui.folder_told.text()
    assert not dialog.ui.next.isEnabled()


def test_documents_are_advised_against_but_not_forbidden(new_office, tmp_path, monkeypatch):
    monkeypatch.setattr("r2p_desktop.folders.unwise_for_an_office", lambda: (tmp_path / "Documents",))
    dialog = new_office()
    dialog.ui.name.setText("Office")
    dialog.ui.folder.setText(str(tmp_path / "Documents" / "Office"))
    assert "Documents" in dialog.ui.folder_told.text()
    assert dialog.ui.folder_told.property("look") == "warning"
    assert dialog.ui.next.isEnabled()


# The second page.


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        (lambda ui: ui.passphrase.setText("short"), "The passphrase needs at least 8 characters"),
        (lambda ui: ui.again.setText("correct house"), "The two passphrases differ."),
        (lambda ui: ui.person.setText(" "), "Give your name"),
    ],
)
def test_what_is_missing_on_the_second_page_keeps_the_office_from_being_made(
    new_office, tmp_path, change, missing
):
    dialog = new_office()
    fill(dialog, tmp_path / "office")
    assert dialog.ui.next.isEnabled()
    change(dialog.ui)
    assert not dialog.ui.next.isEnabled()
    assert dialog.ui.next.toolTip().startswith(missing)


def test_two_passphrases_that_differ_are_said_while_they_are_typed(new_office, tmp_path):
    dialog = new_office()
    fill(dialog, tmp_path / "office")
    dialog.ui.again.setText("correct house")
    assert "differ" in dialog.ui.problem.text()
    dialog.ui.without_passphrase.setChecked(True)
    assert dialog.ui.problem.text() == ""
    assert dialog.ui.next.isEnabled()


def test_a_weak_passphrase_gets_a_hint_and_may_still_be_used(new_office, tmp_path):
    dialog = new_office()
    fill(dialog, tmp_path / "office", "correct horse lamp")
    usual = dialog.ui.with_hint.text()
    dialog.ui.passphrase.setText("12345678")
    dialog.ui.again.setText("12345678")
    assert "guessed" in dialog.ui.with_hint.text()
    assert dialog.ui.next.isEnabled()
    dialog.ui.passphrase.setText("correct horse lamp")
    assert dialog.ui.with_hint.text() == usual


def test_the_way_is_counted_and_back_keeps_what_was_typed(new_office, tmp_path):
    dialog = new_office()
    assert dialog.ui.marks.text() == "Step 1 of 4: The office"
    fill(dialog, tmp_path / "office", None)
    assert dialog.ui.marks.text() == "Step 2 of 2: Who may open it"
    dialog.ui.back.click()
    assert dialog.ui.name.text() == "Office of Ardenia"
    assert not dialog.ui.back.isVisible()


def test_enter_goes_on_wherever_the_cursor_stands(new_office, qtbot, tmp_path):
    dialog = new_office()
    dialog.ui.name.setText("Office")
    dialog.ui.folder.setText(str(tmp_path / "office"))
    qtbot.keyClick(dialog.ui.folder, Qt.Key.Key_Return)
    assert dialog.step == 1


# Making it.


def test_a_protected_office_is_made_and_noted_until_its_sheet_is_proven(
    new_office, qtbot, tmp_path, beginnings
):
    dialog = new_office()
    dialog.ui.paper.setCurrentIndex(1)
    fill(dialog, tmp_path / "office")
    dialog.ui.next.click()
    dialog.reject()
    assert dialog.isVisible()  # not while it is being made
    qtbot.waitUntil(done(dialog))
    assert not dialog.isVisible()
    assert needs_secret(tmp_path / "office")
    assert needs_proof(tmp_path / "office")
    assert beginnings.unfinished() == (Beginning(tmp_path / "office", "sheet", "Office of Ardenia"),)
    office = open_office(tmp_path / "office", Secret(PASSPHRASE), clock=CLOCK, render=PaperPress())
    assert (office.settings().name, office.settings().paper) == ("Office of Ardenia", "letter")
    assert [one.name for one in office.access.openers()] == ["A. Ng"]
    office.close(backup=False)


def test_an_office_without_a_passphrase_needs_no_sheet(new_office, qtbot, tmp_path, beginnings):
    dialog = new_office()
    fill(dialog, tmp_path / "office", None)
    dialog.ui.next.click()
    qtbot.waitUntil(done(dialog))
    assert not needs_secret(tmp_path / "office")
    assert not needs_proof(tmp_path / "office")
    assert [one.stage for one in beginnings.unfinished()] == ["made"]


def test_a_cancelled_office_leaves_nothing(new_office, tmp_path, beginnings):
    dialog = new_office()
    fill(dialog, tmp_path / "office")
    dialog.ui.cancel.click()
    assert not dialog.isVisible()
    assert not (tmp_path / "office").exists()
    assert beginnings.unfinished() == ()


def test_a_folder_that_fills_up_meanwhile_is_refused_and_nothing_changed(new_office, qtbot, tmp_path):
    dialog = new_office()
    fill(dialog, tmp_path / "office")
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "letters.txt").write_text("x", "utf-8")
    dialog.ui.next.click()
    qtbot.waitUntil(lambda: "not an empty folder" in dialog.ui.problem.text())
    assert dialog.ui.next.isEnabled()
    assert [p.name for p in (tmp_path / "office").iterdir()] == ["letters.txt"]


def test_a_half_made_office_is_taken_up_with_its_name_and_folder(new_office, tmp_path):
    dialog = new_office(begun=Beginning(tmp_path / "begun", "making", "Office of Borduria"))
    assert dialog.ui.name.text() == "Office of Borduria"
    assert dialog.folder == tmp_path / "begun"
    dialog.ui.name.setText("Another name")
    assert dialog.folder == tmp_path / "begun"
