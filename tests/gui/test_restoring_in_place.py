"""A backup put in the place of the office: nothing of the office set aside stays on the screen meanwhile."""

from __future__ import annotations

import pytest
from locking_kit import NAME, PATIENCE_MS, asking, edit_ministry, folder, start, words_on_screen

__all__ = ["folder", "start"]


@pytest.fixture
def restored(start, folder, qtbot, prompts, monkeypatch):
    """A program that put a backup in the place of its office, and asks for the passphrase; what was seen then."""
    program = start(folder)
    edit_ministry(program)
    assert "Ministry of Justice" in words_on_screen()
    seen: list[str] = []
    monkeypatch.setattr(prompts, "inform", lambda text, detail="": seen.append(words_on_screen()))
    office = program.office
    backup, code = office.backups.make(), office.access.recovery_code()
    program.restore_backup(backup.path, code)
    qtbot.waitUntil(lambda: program.door._asking is not None, timeout=PATIENCE_MS)
    return program, seen


def test_no_record_is_on_the_screen_when_it_is_said_that_the_backup_is_in_its_place(restored):
    _program, seen = restored
    assert len(seen) == 1
    assert "Ministry of Justice" not in seen[0] and NAME not in seen[0]


def test_none_is_there_while_the_passphrase_is_asked_and_when_nobody_gives_it(restored, folder, qtbot):
    program, _seen = restored
    assert "Ministry of Justice" not in words_on_screen()
    asking().reject()
    assert program.office is None and "Ministry of Justice" not in words_on_screen()
    welcome = program.window.welcome
    assert welcome is not None and welcome.isEnabled() and welcome.isVisible()
    assert not program.shell.job_bar.isVisible() and not any(program.shell.status_texts)
    (again,) = welcome.recent
    again.click()
    qtbot.waitUntil(lambda: program.door._asking is not None, timeout=PATIENCE_MS)
    assert str(folder) in asking().ui.question.text()
