"""A program over a protected office, locked and unlocked in a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers import ScriptedPrompts, type_text
from office_fixture import CLOCK
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from r2p_desktop import app, arguments
from r2p_desktop.model.entities import Institution, Person
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.navigation import Place
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office

PATIENCE_MS = 30_000
WORDS = "correct horse battery"
NAME = "Office of Ardenia"


@pytest.fixture
def start(qtbot, prompts: ScriptedPrompts) -> Iterator[Callable[..., app.Program]]:
    started: list[app.Program] = []

    def begin(folder: Path, secret: str | None = WORDS) -> app.Program:
        words = ["--office", str(folder), "--size", "1200x700"]
        program = app.Program(QApplication.instance(), arguments.parse_window(words), secret, CLOCK, prompts)
        started.append(program)
        with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
            pass
        return program

    yield begin
    for program in started:
        program._end()
        program.shell.deleteLater()
        program.theme.deleteLater()
        program.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    created = create_office(
        tmp_path / "office", NewOffice(NAME, passphrase=WORDS), clock=CLOCK, actor="Ana Silva"
    )
    (tmp_path / "code").write_text(created.recovery_code, "utf-8")
    with_people = open_office(created.folder, Secret(WORDS), clock=CLOCK, render=None)  # type: ignore[arg-type]
    with_people.institutions.save(Institution(name="Ministry of Justice"))
    with_people.people.save(Person(given_name="Łucja", family_name="Żak"))
    with_people.access.add("Bo Berg", "another long passphrase")
    with_people.close(backup=False)
    return created.folder


def lock(program: app.Program, qtbot) -> None:
    with qtbot.waitSignal(program.locking.locked, timeout=PATIENCE_MS):
        program.window.registry.run("office.lock")


def unlock(program: app.Program, qtbot, words: str = WORDS) -> None:
    page = program.window.lock_page
    with qtbot.waitSignal(program.locking.unlocked, timeout=PATIENCE_MS):
        type_text(page.passphrase, words)
        page.unlock.click()


def asking() -> PassphraseDialog:
    (found,) = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, PassphraseDialog) and w.isVisible()
    ]
    return found


def words_on_screen() -> str:
    """Every text, title, tip and name of what is visible."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        found += [top.windowTitle(), top.windowFilePath()]
        for widget in [top, *top.findChildren(QWidget)]:
            found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
            if isinstance(widget, QLabel | QLineEdit):
                found.append(widget.text())
    return "\n".join(found)


def edit_ministry(program: app.Program) -> None:
    program.window.go(Place("institutions"))
    program.window.open_record("institution", 1)
