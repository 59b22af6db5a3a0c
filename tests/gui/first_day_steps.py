"""The steps of an office's first and worst day, each as the official does it in the window."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
from desk_driver import PATIENCE_MS, Hand, Key
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid
from working_day_steps import OFFICE, Day

from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog, SheetDialog
from r2p_desktop.qt.dialogs.take_over import BACKUP, PLACE, SECRET, TARGET

MINE, SECOND, SUCCESSOR = "seven quiet herons", "battery staple lamp", "the third person came"
_GROUP = re.compile(r"([1-8])((?: [0-9A-HJKMNP-TV-Z]){7})(?= |$)")


def in_coming_dialog(hand: Hand, kind: type[QDialog], work: Callable[[Any], object]) -> None:
    """Do `work(dialog)` in a dialog that comes when the worker is done; `work` has to end it."""
    failed: list[BaseException] = []
    ended: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            return
        timer.stop()
        try:
            work(dialog)
            assert not (isValid(dialog) and dialog.isVisible()), "the dialog is still open"
        except BaseException as error:
            failed.append(error)
            if isValid(dialog):
                dialog.done(QDialog.DialogCode.Rejected)
        ended.append(True)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    hand.qtbot.waitUntil(lambda: bool(ended), timeout=6 * PATIENCE_MS)
    if failed:
        raise failed[0]


# The first day.


def start_our_office(day: Day, sheet: Path) -> str:
    """The second door: two pages, the sheet saved and typed back, a second person; gives the code off the sheet."""
    hand = day.hand
    hand.wait(lambda: hand.window is not None and hand.window.welcome is not None, "there is no welcome")
    welcome = hand.window.welcome
    for door in (welcome.example, welcome.new, welcome.open, welcome.take_over):
        assert door.isVisible() and door.isEnabled()
    day.picture("fd_01_four_doors")
    hand.in_dialog(lambda: hand.click(welcome.new), lambda dialog: _two_pages(day, dialog))
    codes: list[str] = []
    in_coming_dialog(hand, SheetDialog, lambda dialog: codes.append(_prove(day, dialog, sheet)))
    hand.wait(lambda: hand.office is not None and hand.window.desk is not None, "the office did not open")
    hand.idle()
    assert hand.shell.current_key == "start"
    assert [one.name for one in hand.office.access.openers()] == ["A. Haddad", "B. Abbas"]
    day.picture("fd_07_start")
    return codes[0]


def _two_pages(day: Day, dialog: Any) -> None:
    hand, ui = day.hand, dialog.ui
    hand.type(ui.name, OFFICE)
    assert Path(ui.folder.text()).name == OFFICE
    assert ui.folder_told.text() == ""
    day.picture("fd_02_the_office")
    hand.key(Key.Key_Return)
    assert ui.with_passphrase.isChecked(), "a passphrase is proposed"
    hand.type(ui.person, "A. Haddad")
    hand.type(ui.passphrase, MINE)
    hand.type(ui.again, MINE)
    day.picture("fd_03_who_may_open_it")
    hand.click(ui.next)
    hand.wait(lambda: dialog.created is not None, "the office was not made")
    day.folder = dialog.created.folder


def _prove(day: Day, dialog: SheetDialog, sheet: Path) -> str:
    hand, proof = day.hand, dialog.proof
    day.picture("fd_04_recovery_sheet")
    inside = day.folder / "sheet.pdf"
    hand.prompts.answers = [inside, sheet]
    hand.click(proof.save_button)
    assert not inside.exists(), "a sheet in the office's own folder protects nobody"
    assert proof.problem.isVisible()
    hand.click(proof.save_button)
    code = code_on(sheet)
    hand.click(proof.have_button)
    assert not dialog.next.isEnabled()
    day.picture("fd_05_four_characters")
    groups = code.split("-")
    assert proof.proof is not None
    for field, place in zip(proof.fields, proof.proof.places, strict=True):
        hand.qtbot.keyClicks(field, groups[place.group - 1][place.character - 1].lower())
    hand.wait(dialog.next.isEnabled, "the sheet was typed back and not taken")
    hand.click(dialog.next)
    hand.type(dialog.person.name, "B. Abbas")
    hand.type(dialog.person.passphrase, SECOND)
    hand.type(dialog.person.again, SECOND)
    day.picture("fd_06_second_person")
    hand.click(dialog.add)
    hand.wait(lambda: not dialog.isVisible(), "the second person was not let in")
    return code


def code_on(sheet: Path) -> str:
    """The recovery code as somebody reads it off the sheet."""
    lines = pypdf.PdfReader(io.BytesIO(sheet.read_bytes())).pages[0].extract_text().splitlines()
    groups = {int(number): found.replace(" ", "") for line in lines for number, found in _GROUP.findall(line)}
    assert sorted(groups) == list(range(1, 9)), "the sheet does not show eight groups"
    return "-".join(groups[number] for number in range(1, 9))


def set_second_place(day: Day, place: Path) -> None:
    """From the menu: the stick gets a copy of every backup."""
    hand = day.hand
    place.mkdir()
    hand.prompts.answers = [place]
    hand.run("office.second_place")
    hand.wait(lambda: hand.office.backups.second_place == place, "the second place was not taken")
    settle(hand)


def settle(hand: Hand) -> None:
    """Let every worker finish."""
    workers = hand.program.keeping.workers
    hand.wait(lambda: not workers.busy and not workers.away_busy, "the backups never finished")
    hand.idle()


# The worst day.


def take_over(day: Day, place: Path, code: str) -> None:
    """The fourth door: the stick, the code, the newest backup, the folder proposed; then a passphrase of one's own."""
    hand = day.hand
    hand.wait(lambda: hand.window is not None and hand.window.welcome is not None, "there is no welcome")
    day.picture("fd_20_fresh_profile")
    hand.in_dialog(
        lambda: hand.click(hand.window.welcome.take_over),
        lambda dialog: _four_steps(day, dialog, place, code),
    )
    in_coming_dialog(hand, OwnPassphraseDialog, lambda dialog: _own_passphrase(day, dialog))
    hand.wait(lambda: hand.office is not None and hand.window.desk is not None, "the office did not open")
    settle(hand)


def _four_steps(day: Day, dialog: Any, place: Path, code: str) -> None:
    hand = day.hand
    assert dialog.step == PLACE
    hand.prompts.answers = [place]
    hand.click(dialog.place.row.choose)
    hand.wait(dialog.next.isEnabled, "no backup was found")
    day.picture("fd_21_place")
    hand.click(dialog.next)
    assert dialog.step == SECRET
    hand.type(dialog.key.field, code)
    day.picture("fd_22_key")
    hand.key(Key.Key_Return)
    hand.wait(lambda: dialog.step == BACKUP and not dialog.busy, "the code did not open the backups")
    assert OFFICE in dialog.backup.words.text()
    assert "people" in dialog.backup.list.topLevelItem(0).text(2)
    day.picture("fd_23_backups")
    _look_inside(day, dialog)
    hand.click(dialog.next)
    assert dialog.step == TARGET
    day.picture("fd_24_folder")
    hand.click(dialog.next)
    hand.wait(lambda: dialog.restored is not None, "the office was not restored")
    day.folder = dialog.restored


def _look_inside(day: Day, dialog: Any) -> None:
    """Before it is chosen: a window of its own, usable beside the dialog, in which nothing can be changed."""
    hand = day.hand
    looking = hand.program.keeping.looking
    hand.click(dialog.backup.look)
    hand.wait(lambda: len(looking.windows) == 1 and not dialog.busy, "the backup was not opened to look at")
    inside = looking.windows[0]
    hand.click(inside.shell.sidebar.button("people"))
    assert inside.shell.current_key == "people", "the dialog keeps the other window from being used"
    hand.wait(lambda: inside.page.pane.model.rowCount() == 48, "the people of the backup are not shown")
    assert inside.desk is not None and inside.desk.office.read_only
    assert not inside.registry.action("record.new").isEnabled()
    if day.pictures is not None:
        assert inside.shell.grab().save(str(day.pictures / "fd_23b_inside.png"))
    inside.shell.close()
    hand.wait(lambda: not looking.windows, "the window on the backup does not close")
    assert dialog.isVisible()


def _own_passphrase(day: Day, dialog: OwnPassphraseDialog) -> None:
    hand = day.hand
    hand.type(dialog.person.name, "C. Diaz")
    hand.type(dialog.person.passphrase, SUCCESSOR)
    hand.type(dialog.person.again, SUCCESSOR)
    day.picture("fd_25_own_passphrase")
    hand.click(dialog.add)
    hand.wait(lambda: not dialog.isVisible(), "the passphrase was not added")
