"""Closing an office: the backup, the second place as long as one cares to wait, and an end whatever fails."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from office_fixture import CLOCK
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from running_program import settled, start

from r2p_desktop.errors import Damaged, NoSpace, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.closing import Closing
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.workers import Workers
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

__all__ = ["start"]
PATIENCE_MS = 30_000
PASSPHRASE = "correct horse battery"


class Closed:
    """One office that is being closed, and what came of it."""

    def __init__(self, qtbot, office: OfficeServices, jobs, prompts) -> None:
        self.qtbot = qtbot
        self.office = office
        self.workers = Workers(prompts.error)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.ended = False
        self.damage: list[OfficeError] = []
        self.closing = Closing(office, self.workers, jobs, prompts, lambda: self.window, self._on_damage)

    def _on_damage(self, error: OfficeError, then) -> None:
        self.damage.append(error)
        then()

    def begin(self, *, backup: bool = True) -> None:
        self.closing.close(self._on_end, backup=backup)

    def _on_end(self) -> None:
        self.ended = True

    def end(self, *, backup: bool = True) -> None:
        self.begin(backup=backup)
        self.qtbot.waitUntil(lambda: self.ended, timeout=PATIENCE_MS)

    def dialog(self) -> QProgressDialog | None:
        return next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, QProgressDialog) and w.isVisible()),
            None,
        )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create_office(tmp_path / "office", NewOffice("Office of Ardenia"), clock=CLOCK)
    return tmp_path / "office"


@pytest.fixture
def closed(qtbot, folder, jobs, prompts) -> Iterator[Closed]:
    office = open_office(folder, clock=CLOCK, render=PaperPress())
    office.people.save(Person(family_name="Ng", given_name="Ann"))
    made = Closed(qtbot, office, jobs, prompts)
    yield made
    made.workers.shutdown()


def again(folder: Path) -> OfficeServices:
    """The office opened anew: it was closed, or its lock would still be held."""
    return open_office(folder, clock=CLOCK, render=PaperPress())


def test_what_changed_is_backed_up_in_both_places_and_the_office_closed(closed, folder, tmp_path):
    (tmp_path / "stick").mkdir()
    closed.office.backups.set_second_place(tmp_path / "stick")
    closed.end()
    office = again(folder)
    assert {backup.place for backup in office.backups.listed()} == {"own", "second"}
    assert not office.backups.status().changed_since_backup
    office.close(backup=False)


def test_without_a_change_no_second_backup_is_made(closed, folder):
    closed.office.backups.make()
    closed.end()
    office = again(folder)
    assert len(office.backups.listed()) == 1
    office.close(backup=False)


def test_an_office_put_back_or_locked_in_haste_closes_without_a_backup(closed, folder):
    closed.end(backup=False)
    office = again(folder)
    assert list(office.backups.listed()) == []
    office.close(backup=False)


def test_a_backup_that_fails_is_said_and_the_office_closes(closed, folder, prompts, monkeypatch):
    def full(*_args: object, **_more: object) -> None:
        raise NoSpace(message("The drive is full."))

    monkeypatch.setattr(closed.office.backups, "make_if_changed", full)
    closed.end()
    assert prompts.told == ["The office is closed, but this time no backup of it was made."]
    again(folder).close(backup=False)


def test_a_backup_that_meets_damage_closes_the_office_and_leads_on(closed, folder, monkeypatch):
    def damaged(*_args: object, **_more: object) -> None:
        raise Damaged(message("A page is damaged."))

    monkeypatch.setattr(closed.office.backups, "make_if_changed", damaged)
    closed.end()
    assert [str(error) for error in closed.damage] == ["A page is damaged."]
    again(folder).close(backup=False)


def test_a_second_place_that_is_away_asks_nobody(closed, folder, tmp_path, prompts):
    (tmp_path / "stick").mkdir()
    closed.office.backups.set_second_place(tmp_path / "stick")
    (tmp_path / "stick").rename(tmp_path / "drawer")
    closed.end()
    assert prompts.told == []
    office = again(folder)
    assert office.backups.status().second_failure is not None
    office.close(backup=False)


def test_a_slow_second_place_is_said_and_can_be_finished_later(closed, folder, tmp_path, qtbot, monkeypatch):
    (tmp_path / "stick").mkdir()
    closed.office.backups.set_second_place(tmp_path / "stick")
    goes_on = threading.Event()
    answered: list[bool] = []

    def slow(report, *_args: object, **_more: object) -> int:
        report(1, 4)
        answered.append(goes_on.wait(60))
        return 0

    monkeypatch.setattr(closed.office.backups, "catch_up", slow)
    closed.begin()
    qtbot.waitUntil(lambda: closed.dialog() is not None, timeout=PATIENCE_MS)
    dialog = closed.dialog()
    assert "second place" in dialog.labelText()
    assert not closed.ended
    later = dialog.findChild(QPushButton)
    assert later.text() == "Finish later"
    later.click()
    # The share still does not answer; nobody waits for it.
    qtbot.waitUntil(lambda: closed.ended, timeout=PATIENCE_MS)
    assert answered == []
    assert closed.dialog() is None
    again(folder).close(backup=False)
    goes_on.set()


def test_a_backup_that_is_running_is_stopped_first(closed, folder):
    stopped: list[bool] = []
    begun = threading.Event()

    def work(report) -> None:
        begun.set()
        try:
            while True:
                report(0, 0)
        finally:
            stopped.append(True)

    closed.workers.own.run(work)
    assert begun.wait(30)
    closed.end()
    assert stopped == [True]
    again(folder).close(backup=False)


def test_an_office_whose_backups_do_not_answer_any_more_is_closed_all_the_same(
    closed, folder, prompts, monkeypatch
):
    def gone() -> None:
        raise NoSpace(message("The drive does not answer."))

    monkeypatch.setattr(closed.office.backups, "status", gone)
    closed.end()
    assert prompts.told == [] and prompts.errors == []
    again(folder).close(backup=False)


def test_a_program_that_ends_meanwhile_lets_the_office_go_without_a_word(
    closed, folder, jobs, prompts
) -> None:
    closed.begin()
    jobs.shutdown()
    closed.closing.end_at_once()
    QApplication.processEvents()
    again(folder).close(backup=False)
    assert prompts.errors == []
    assert not closed.ended


def test_what_a_closed_office_left_on_the_screen_is_gone_while_its_passphrase_is_asked(
    start, qtbot, tmp_path
):
    folder = tmp_path / "protected"
    create_office(folder, NewOffice("Ardenia", passphrase=PASSPHRASE), clock=CLOCK, actor="A. Ng")
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    program = start("--office", folder, "--passphrase-file", tmp_path / "secret")
    settled(qtbot, program)
    program.let_go(lambda: program.door.open(folder))  # as after a restore in its place
    qtbot.waitUntil(lambda: program.shell.findChild(PassphraseDialog) is not None, timeout=PATIENCE_MS)
    assert program.window.desk is None and program.window.welcome is not None
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        program.shell.findChild(PassphraseDialog).reject()
    assert program.window.welcome is not None and program.office is None
