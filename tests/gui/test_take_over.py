"""Taking an office over from a backup: place, key, backup, folder; and what may be wrong with each."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from office_fixture import CLOCK
from paper_catcher import PaperCatcher
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog
from r2p_desktop.qt.dialogs.take_over import BACKUP, PLACE, SECRET, TARGET, TakeOverDialog
from r2p_desktop.qt.office_dialogs import OfficeDoor
from r2p_desktop.services.beginnings import Beginning, Beginnings
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

PASSPHRASE = "correct horse"


@pytest.fixture
def door(qtbot, jobs, prompts, window_settings, tmp_path) -> Iterator[OfficeDoor]:
    window = QWidget()
    qtbot.addWidget(window)
    made = OfficeDoor(
        lambda: window, jobs=jobs, prompts=prompts, settings=window_settings, printing=PaperCatcher(),
        clock=CLOCK, render_brief=PaperPress(), beginnings=Beginnings(tmp_path / "beginnings.json"),
    )  # fmt: skip
    opened: list[OfficeServices] = []
    made.opened.connect(opened.append)
    made.look_wanted.connect(opened.append)
    made.test_opened = opened
    yield made
    for office in opened:
        office.close(backup=False)


def lost_office(tmp_path: Path, stick: Path, passphrase: str | None = PASSPHRASE) -> str:
    """An office with two backups in a second place, whose folder is gone; gives its recovery code."""
    folder = tmp_path / "lost"
    stick.mkdir(exist_ok=True)
    made = create_office(
        folder, NewOffice("Office of Ardenia", passphrase=passphrase), clock=CLOCK, actor="A. Ng"
    )
    secret = Secret(passphrase) if passphrase is not None else None
    office = open_office(folder, secret, clock=CLOCK, render=PaperPress())
    office.backups.set_second_place(stick)
    for name in ("Ng", "Abbas"):
        office.people.save(Person(family_name=name))
        office.backups.make()
    office.close(backup=False)
    shutil.rmtree(folder)
    return made.recovery_code


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def dialog(qtbot, door) -> Callable[..., TakeOverDialog]:
    def made(**words: object) -> TakeOverDialog:
        one = TakeOverDialog(door, **words)
        qtbot.addWidget(one)
        one.show()
        return one

    return made


def settled(qtbot, dialog: TakeOverDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)


def to_the_backups(qtbot, dialog: TakeOverDialog, stick: Path, secret: str) -> None:
    dialog.place.row.edit.setText(str(stick))
    dialog.place.search.click()
    settled(qtbot, dialog)
    dialog.next.click()
    assert dialog.step == SECRET
    dialog.key.field.setText(secret)
    dialog.next.click()
    settled(qtbot, dialog)


def test_an_office_comes_back_from_its_second_place_by_the_code_alone(qtbot, door, dialog, tmp_path, stick):
    code = lost_office(tmp_path, stick)
    shown = dialog()
    assert shown.step == PLACE
    assert not shown.next.isEnabled()
    to_the_backups(qtbot, shown, stick, code.lower().replace("-", " "))
    assert shown.step == BACKUP
    rows = [shown.backup.list.topLevelItem(n) for n in range(shown.backup.list.topLevelItemCount())]
    assert [row.text(2).split(",")[0] for row in rows] == ["2 people", "1 person"]
    assert "A. Ng" in rows[0].text(1)
    assert "Office of Ardenia" in shown.backup.words.text()
    shown.next.click()
    assert shown.step == TARGET
    assert shown.target.folder == tmp_path / "home" / "offices" / "Office of Ardenia"
    assert not shown.target.twin.isVisible()
    shown.next.click()
    settled(qtbot, shown)
    assert not shown.isVisible()
    assert shown.restored == tmp_path / "home" / "offices" / "Office of Ardenia"
    assert shown.second_place == stick
    office = open_office(shown.restored, Secret(PASSPHRASE), clock=CLOCK, render=PaperPress())
    names = {office.people.load(one).family_name for one in (1, 2)}
    assert names == {"Ng", "Abbas"}
    office.close(backup=False)
    assert [one.stage for one in door.beginnings.unfinished()] == ["made"]  # until the door has opened it


def test_a_wrong_secret_is_said_and_can_be_typed_again(qtbot, dialog, tmp_path, stick):
    lost_office(tmp_path, stick)
    shown = dialog()
    to_the_backups(qtbot, shown, stick, "wrong horse")
    assert shown.step == SECRET
    assert "wrong" in shown.problem.text()
    shown.key.field.setText(PASSPHRASE)
    shown.next.click()
    settled(qtbot, shown)
    assert shown.step == BACKUP


def test_an_office_without_a_passphrase_asks_for_none(qtbot, dialog, tmp_path, stick):
    lost_office(tmp_path, stick, None)
    shown = dialog(place=stick)
    settled(qtbot, shown)
    shown.next.click()
    settled(qtbot, shown)
    assert shown.step == BACKUP
    assert shown.secret is None
    shown.back.click()
    assert shown.step == PLACE


def test_enter_in_the_place_looks_there(qtbot, dialog, tmp_path, stick):
    lost_office(tmp_path, stick)
    shown = dialog()
    shown.place.row.edit.setText(str(stick))
    qtbot.keyClick(shown.place.row.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.place.list.count() == 1)


def test_a_place_without_backups_is_said(qtbot, dialog, tmp_path):
    shown = dialog(place=tmp_path)
    settled(qtbot, shown)
    assert "no backups" in shown.problem.text()
    assert not shown.next.isEnabled()
    shown.place.row.edit.setText(str(tmp_path / "gone"))
    shown.place.search.click()
    settled(qtbot, shown)
    assert "is not there" in shown.problem.text()


def test_a_backup_can_be_looked_into_before_it_is_chosen(qtbot, door, dialog, tmp_path, stick):
    code = lost_office(tmp_path, stick)
    shown = dialog()
    to_the_backups(qtbot, shown, stick, code)
    shown.backup.look.click()
    settled(qtbot, shown)
    inside = door.test_opened[0]
    assert inside.read_only
    assert inside.heading().name == "Office of Ardenia"
    assert shown.isVisible()
    assert shown.step == BACKUP


def test_the_same_office_on_this_computer_is_told(qtbot, dialog, tmp_path, stick):
    code = lost_office(tmp_path, stick)
    first = dialog()
    to_the_backups(qtbot, first, stick, code)
    first.next.click()
    first.next.click()
    settled(qtbot, first)
    again = dialog()
    to_the_backups(qtbot, again, stick, code)
    again.next.click()
    assert str(first.restored) in again.target.twin.text()
    assert again.target.folder.name == "Office of Ardenia 2"
    assert again.next.isEnabled()


def test_a_folder_that_will_not_do_is_said_while_it_is_typed(qtbot, dialog, tmp_path, stick):
    code = lost_office(tmp_path, stick)
    shown = dialog()
    to_the_backups(qtbot, shown, stick, code)
    shown.next.click()
    shown.target.row.edit.setText(str(tmp_path / "Dropbox" / "Office"))
    assert "Dropbox" in shown.target.told.text()
    assert not shown.next.isEnabled()


def test_a_damaged_backup_is_refused_and_nothing_is_left(qtbot, door, dialog, tmp_path, stick):
    code = lost_office(tmp_path, stick)
    shown = dialog()
    to_the_backups(qtbot, shown, stick, code)
    file = shown.backup.chosen.path / "office.db"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.chmod(0o600)
    file.write_bytes(bytes(content))
    shown.next.click()
    shown.next.click()
    settled(qtbot, shown)
    assert "damaged" in shown.problem.text()
    assert shown.restored is None
    assert list((tmp_path / "home" / "offices").glob("*")) == []
    assert door.beginnings.unfinished() == ()


def test_leaving_it_restores_nothing(qtbot, dialog, tmp_path, stick):
    code = lost_office(tmp_path, stick)
    shown = dialog()
    to_the_backups(qtbot, shown, stick, code)
    shown.cancel.click()
    assert not shown.isVisible()
    assert shown.restored is None
    assert not (tmp_path / "home" / "offices").exists()


def test_through_the_door_the_successor_gets_a_passphrase_and_the_second_place_goes_on(
    qtbot, door, tmp_path, stick
):
    code = lost_office(tmp_path, stick)

    def drive() -> None:
        shown = next(
            (w for w in QApplication.topLevelWidgets() if w.isVisible() and isinstance(w, TakeOverDialog)),
            None,
        )
        own = next(
            (
                w
                for w in QApplication.topLevelWidgets()
                if w.isVisible() and isinstance(w, OwnPassphraseDialog)
            ),
            None,
        )
        if own is not None:
            timer.stop()
            own.person.name.setText("C. Diaz")
            own.person.passphrase.setText("battery staple")
            own.person.again.setText("battery staple")
            own.add.click()
        elif shown is not None and not shown.busy:
            if shown.step == SECRET:
                shown.key.field.setText(code)
            shown.next.click()

    timer = QTimer(interval=10)
    timer.timeout.connect(drive)
    timer.start()
    with qtbot.waitSignal(door.opened, timeout=30_000):
        door.take_over(stick)
    office = door.test_opened[0]
    assert [one.name for one in office.access.openers()] == ["A. Ng", "C. Diaz"]
    assert office.backups.second_place == stick
    assert door.settings.recent_offices == [str(office.folder)]
    assert door.beginnings.unfinished() == ()


def test_a_restore_that_was_cut_off_is_gone_on_with_in_the_same_folder(
    qtbot, door, tmp_path, stick, monkeypatch
):
    asked: list[Path] = []
    monkeypatch.setattr(door, "take_over", lambda place=None, to=None: asked.append(to))
    door.finish(Beginning(tmp_path / "there", "restoring", "Ardenia"))
    assert asked == [tmp_path / "there"]
