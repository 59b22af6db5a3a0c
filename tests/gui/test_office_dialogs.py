"""The door of an office: new, open, wrong passphrase told from damage, in use, missing, and the recovery code."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from office_fixture import CLOCK
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.qt.dialogs.open_office import OpenOfficeDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.dialogs.recovery_paper import recovery_pdf, recovery_text
from r2p_desktop.qt.office_dialogs import OfficeDoor
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, needs_secret, open_office
from r2p_desktop.services.rendering import PaperPress

PASSPHRASE = "correct horse"


class PaperCatcher:
    """A printer that keeps what it is given."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> object:
        self.printed.append(pdf)
        return object()


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
    with qtbot.waitSignal(door.opened):
        answer_passphrase(code.lower().replace("-", " "))


def test_a_damaged_file_is_not_called_a_wrong_passphrase(door, qtbot, tmp_path, prompts):
    make(tmp_path / "office", PASSPHRASE)
    file = tmp_path / "office" / "office.db"
    file.write_bytes(bytes(255 - b for b in file.read_bytes()))
    door.open(tmp_path / "office")
    with qtbot.waitSignal(door.refused):
        dialog = answer_passphrase(PASSPHRASE)
    assert [error.code for error in prompts.errors] == ["damaged"]
    assert not dialog.isVisible()


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


def test_an_office_in_use_can_be_read_beside_its_holder(door, qtbot, tmp_path, prompts):
    make(tmp_path / "office")
    holder = open_office(tmp_path / "office", clock=CLOCK, render=PaperPress())
    try:
        prompts.answers = [None]
        with qtbot.waitSignal(door.refused):
            door.open(tmp_path / "office")
        prompts.answers = ["read"]
        with qtbot.waitSignal(door.opened):
            door.open(tmp_path / "office")
        assert door.test_opened[0].read_only
        assert not holder.read_only
    finally:
        holder.close(backup=False)


def test_a_lock_left_by_another_computer_is_taken_over_only_on_request(door, qtbot, tmp_path, prompts):
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
    dialog = OpenOfficeDialog([], prompts)
    qtbot.addWidget(dialog)
    assert not dialog._open.isEnabled()
    prompts.answers = [None, tmp_path]
    dialog.ui.browse.click()
    assert dialog.folder is None
    dialog.ui.browse.click()
    assert dialog.folder == tmp_path


# Making one.


@pytest.fixture
def new_office(qtbot, jobs, prompts) -> Callable[[], NewOfficeDialog]:
    def made() -> NewOfficeDialog:
        dialog = NewOfficeDialog(jobs=jobs, prompts=prompts, printing=PaperCatcher(), clock=CLOCK)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def fill(dialog: NewOfficeDialog, folder: Path, passphrase: str | None = PASSPHRASE) -> None:
    dialog.ui.name.setText("Office of Ardenia")
    dialog.ui.folder.setText(str(folder))
    if passphrase is None:
        dialog.ui.without_passphrase.setChecked(True)
    else:
        dialog.ui.passphrase.setText(passphrase)
        dialog.ui.again.setText(passphrase)


def test_the_folder_follows_the_name_until_it_is_typed(new_office, tmp_path):
    dialog = new_office()
    dialog.ui.name.setText('Office: "Ardenia" / West?')
    assert dialog.folder.name == "Office Ardenia West"
    assert dialog.folder.parent == tmp_path / "home" / "offices"
    dialog.ui.folder.setText("")
    dialog.ui.folder.textEdited.emit("")
    dialog.ui.name.setText("Other")
    assert dialog.ui.folder.text() == ""


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        (lambda ui: ui.name.setText(" "), "Give the office a name."),
        (lambda ui: ui.folder.setText(""), "Choose a folder."),
        (lambda ui: ui.passphrase.setText("short"), "The passphrase needs at least 8 characters"),
        (lambda ui: ui.again.setText("correct house"), "The two passphrases differ."),
    ],
)
def test_what_is_missing_keeps_the_office_from_being_made_and_is_said(new_office, tmp_path, change, missing):
    dialog = new_office()
    fill(dialog, tmp_path / "office")
    assert dialog._ok.isEnabled()
    change(dialog.ui)
    assert not dialog._ok.isEnabled()
    assert dialog._ok.toolTip().startswith(missing)


def test_the_office_is_made_and_its_code_shown_until_it_is_kept(new_office, qtbot, tmp_path):
    dialog = new_office()
    fill(dialog, tmp_path / "office")
    dialog.ui.paper.setCurrentIndex(1)
    dialog._ok.click()
    qtbot.waitUntil(lambda: dialog.created is not None)
    code = dialog.created.recovery_code
    assert dialog.ui.code.toPlainText().replace("\n", "-") == code
    assert not dialog._ok.isEnabled()
    dialog.reject()
    dialog.close()
    assert dialog.isVisible()
    dialog.ui.kept.click()
    dialog._ok.click()
    assert not dialog.isVisible()
    assert needs_secret(tmp_path / "office")
    office = open_office(tmp_path / "office", Secret(PASSPHRASE), clock=CLOCK, render=PaperPress())
    assert (office.settings().name, office.settings().paper) == ("Office of Ardenia", "letter")
    office.close(backup=False)


def test_the_code_can_be_printed_saved_and_copied(new_office, qtbot, tmp_path, prompts):
    dialog = new_office()
    fill(dialog, tmp_path / "office", None)
    dialog._ok.click()
    qtbot.waitUntil(lambda: dialog.created is not None)
    code = dialog.created.recovery_code
    dialog.ui.print_code.click()
    assert dialog._printing.printed[0].startswith(b"%PDF")
    prompts.answers = [None, tmp_path / "code.txt"]
    dialog.ui.save_code.click()
    dialog.ui.save_code.click()
    assert code in (tmp_path / "code.txt").read_text("utf-8").replace("\n", "-").replace("--", "-")
    dialog.ui.copy_code.click()
    assert QGuiApplication.clipboard().text().replace("\n", "-") == code


def test_a_file_that_cannot_be_written_is_said(new_office, qtbot, tmp_path, prompts):
    dialog = new_office()
    fill(dialog, tmp_path / "office", None)
    dialog._ok.click()
    qtbot.waitUntil(lambda: dialog.created is not None)
    prompts.answers = [tmp_path / "no such folder" / "code.txt"]
    dialog.ui.save_code.click()
    assert dialog.ui.code_told.text().startswith("Not saved")


def test_a_folder_that_is_not_empty_is_refused_and_nothing_changed(new_office, qtbot, tmp_path):
    (tmp_path / "letters.txt").write_text("x", "utf-8")
    dialog = new_office()
    fill(dialog, tmp_path)
    dialog._ok.click()
    qtbot.waitUntil(lambda: "not an empty folder" in dialog.ui.problem.text())
    assert dialog._ok.isEnabled()
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == ["letters.txt"]


def test_a_new_office_is_opened_with_the_passphrase_just_given(door, qtbot, tmp_path):
    def act() -> None:
        dialog = dialog_of(NewOfficeDialog)
        fill(dialog, tmp_path / "office")
        dialog._ok.click()

    def keep() -> None:
        dialog = dialog_of(NewOfficeDialog)
        if dialog.created is None:
            QTimer.singleShot(20, keep)
            return
        dialog.ui.kept.click()
        dialog._ok.click()

    QTimer.singleShot(0, act)
    QTimer.singleShot(20, keep)
    with qtbot.waitSignal(door.opened):
        door.make_new()
    assert door.test_opened[0].settings().name == "Office of Ardenia"


def test_the_recovery_paper_holds_name_code_and_what_it_is_for():
    code = "-".join(["ABCDEFG"] * 8)
    text = recovery_text("Office <b> & Co", code)
    pages = PdfReader(io.BytesIO(recovery_pdf("Office <b> & Co", code))).pages
    assert len(pages) == 1
    assert "Office <b> & Co" in text
    assert "opens the office" in text


def test_the_example_is_made_once_and_opened_again(door, qtbot, tmp_path):
    with qtbot.waitSignal(door.opened, timeout=60_000):
        door.open_example()
    first = door.test_opened.pop()
    uid = first._database.office_uid
    first.close(backup=False)
    with qtbot.waitSignal(door.opened, timeout=60_000):
        door.open_example()
    assert door.test_opened[0]._database.office_uid == uid
