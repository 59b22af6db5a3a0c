"""Between an office and its first record: the sheet proven, a second person let in, and all of it through the door."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from office_fixture import CLOCK
from paper_catcher import PaperCatcher
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog, SheetDialog
from r2p_desktop.qt.office_dialogs import OfficeDoor
from r2p_desktop.services.beginnings import Beginnings, begin_office, needs_proof
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

PASSPHRASE = "correct horse"


@pytest.fixture
def beginnings(tmp_path) -> Beginnings:
    return Beginnings(tmp_path / "beginnings.json")


@pytest.fixture
def door(qtbot, jobs, prompts, window_settings, beginnings):
    window = QWidget()
    qtbot.addWidget(window)
    made = OfficeDoor(
        lambda: window, jobs=jobs, prompts=prompts, settings=window_settings, printing=PaperCatcher(),
        clock=CLOCK, render_brief=PaperPress(), beginnings=beginnings,
    )  # fmt: skip
    opened: list = []
    made.opened.connect(opened.append)
    made.test_opened = opened
    yield made
    for office in opened:
        office.close(backup=False)


@pytest.fixture
def office(tmp_path):
    create_office(
        tmp_path / "office", NewOffice("Office of Ardenia", passphrase=PASSPHRASE), clock=CLOCK, actor="A. Ng"
    )
    opened = open_office(tmp_path / "office", Secret(PASSPHRASE), clock=CLOCK, render=PaperPress())
    yield opened
    opened.close(backup=False)


def type_back(dialog: SheetDialog, code: str, wrong: bool = False) -> None:
    groups = code.split("-")
    for field, place in zip(dialog.proof.fields, dialog.proof.proof.places, strict=True):
        right = groups[place.group - 1][place.character - 1]
        other = "A" if right != "A" else "B"
        field.setText(other if wrong else right)
        field.textEdited.emit(field.text())


@pytest.fixture
def sheet(qtbot, office, door) -> SheetDialog:
    dialog = SheetDialog(office, door)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_only_the_right_characters_lead_past_the_sheet(sheet, office):
    assert not sheet.next.isEnabled()
    sheet.proof.print_button.click()
    assert sheet._door.printing.printed[0].startswith(b"%PDF")
    assert f"press “{sheet.proof.have_button.text()}”" in sheet.proof.told.text()
    sheet.proof.have_button.click()
    type_back(sheet, office.access.recovery_code(), wrong=True)
    assert not sheet.was_proven
    assert not sheet.next.isEnabled()
    type_back(sheet, office.access.recovery_code())
    assert sheet.was_proven
    sheet.next.click()
    assert sheet.step == 1
    assert sheet.marks.text() == "Step 4 of 4: A second person"


def test_a_second_person_is_let_in(sheet, office, qtbot):
    sheet.proof.have_button.click()
    type_back(sheet, office.access.recovery_code())
    sheet.next.click()
    assert not sheet.add.isEnabled()
    for field, text in (
        (sheet.person.name, "B. Abbas"),
        (sheet.person.passphrase, "battery staple"),
        (sheet.person.again, "battery stapler"),
    ):
        field.setText(text)
    assert "differ" in sheet.person.problem.text()
    sheet.person.again.setText("battery staple")
    sheet.add.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert office.access.people() == 2
    assert office.access.proves("battery staple")


def test_the_second_person_can_come_later(sheet, office):
    sheet.proof.have_button.click()
    type_back(sheet, office.access.recovery_code())
    sheet.next.click()
    sheet.skip.click()
    assert not sheet.isVisible()
    assert sheet.was_proven
    assert office.access.people() == 1


def test_whoever_came_by_the_code_is_offered_a_passphrase(qtbot, office, door):
    dialog = OwnPassphraseDialog(office, door)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.person.name.setText("C. Diaz")
    dialog.person.passphrase.setText("battery staple")
    dialog.person.again.setText("battery staple")
    dialog.add.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [one.name for one in office.access.openers()] == ["A. Ng", "C. Diaz"]


# Through the door.


def test_an_office_that_was_made_is_finished_when_it_was_opened(door, qtbot, tmp_path, beginnings):
    begin_office(beginnings, tmp_path / "office", NewOffice("Ardenia"), clock=CLOCK)
    (left,) = beginnings.unfinished()
    with qtbot.waitSignal(door.opened):
        door.finish(left)
    assert beginnings.unfinished() == ()


def whenever(kind: type[QWidget], act: Callable[[QWidget], object]) -> QTimer:
    """Do `act` once with the first dialog of this kind that is on the screen."""
    timer = QTimer(interval=15)

    def look() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        if found:
            timer.stop()
            act(found[0])

    timer.timeout.connect(look)
    timer.start()
    return timer


def make_one(folder: Path) -> Callable[[QWidget], None]:
    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, NewOfficeDialog)
        dialog.ui.name.setText("Office of Ardenia")
        dialog.ui.folder.setText(str(folder))
        dialog.ui.next.click()
        dialog.ui.person.setText("A. Ng")
        dialog.ui.passphrase.setText(PASSPHRASE)
        dialog.ui.again.setText(PASSPHRASE)
        dialog.ui.next.click()

    return act


def prove(dialog: QWidget) -> None:
    assert isinstance(dialog, SheetDialog)
    dialog.proof.have_button.click()
    type_back(dialog, dialog._office.access.recovery_code())
    dialog.next.click()
    dialog.skip.click()


def test_a_new_office_opens_once_its_sheet_is_proven(door, qtbot, tmp_path, beginnings):
    timers = [whenever(NewOfficeDialog, make_one(tmp_path / "office")), whenever(SheetDialog, prove)]
    with qtbot.waitSignal(door.opened, timeout=20_000):
        door.make_new()
    assert door.test_opened[0].settings().name == "Office of Ardenia"
    assert not needs_proof(tmp_path / "office")
    assert beginnings.unfinished() == ()
    assert not any(timer.isActive() for timer in timers)


def test_left_before_the_proof_it_is_closed_and_asked_again_at_the_next_opening(
    door, qtbot, tmp_path, beginnings
):
    timers = [
        whenever(NewOfficeDialog, make_one(tmp_path / "office")),
        whenever(SheetDialog, lambda dialog: dialog.later.click()),
    ]
    with qtbot.waitSignal(door.refused, timeout=20_000) as refused:
        door.make_new()
    assert "recovery sheet was not checked" in refused.args[0]
    assert not door.test_opened
    (left,) = beginnings.unfinished()
    assert left.stage == "sheet"
    timers.append(whenever(SheetDialog, prove))
    with qtbot.waitSignal(door.opened, timeout=20_000):
        door.open(tmp_path / "office", PASSPHRASE)
    assert beginnings.unfinished() == ()


def test_passphrase_fields_hide_what_is_typed(sheet):
    for field in (sheet.person.passphrase, sheet.person.again):
        assert field.echoMode() == QLineEdit.EchoMode.Password
