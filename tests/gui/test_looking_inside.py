"""An office opened for reading: what is said of it, that nothing can be changed on any page, and the way on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from office_fixture import CLOCK
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from running_program import PATIENCE_MS, settled, start

from r2p_desktop.qt.command_list import COMMANDS
from r2p_desktop.qt.pages import PAGES
from r2p_desktop.qt.windows import fitted
from r2p_desktop.services.demo import demo_office
from r2p_desktop.services.offices import NewOffice, create_office, open_newest_backup, open_office
from r2p_desktop.services.rendering import PaperPress

__all__ = ["start"]
# What may be done in an office that is only read: nothing of it is written into the office.
READS = {
    "office.new", "office.open", "office.demo", "office.close", "office.take_over", "office.lock", "office.protection",
    "list.export", "brief.print", "program.settings", "program.quit", "record.open", "record.close", "record.copy",
    "record.history", "tools.palette", "tools.office", "tools.vocabularies", "tools.check", "window.new",
}  # fmt: skip


@pytest.fixture
def example(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example office with a backup, closed: a copy of one made once, for making it takes seconds."""
    made = tmp_path_factory.getbasetemp() / "example-made-once"
    if not made.exists():
        office = open_office(demo_office(tmp_path / "made", clock=CLOCK), clock=CLOCK, render=PaperPress())
        office.backups.make()
        office.close(backup=False)
        (tmp_path / "made").rename(made)
    return shutil.copytree(made, tmp_path / "office")


@pytest.fixture
def inside(start, example, qtbot):
    """The window over a backup of the example, beside the program that opened it."""
    program = start("--office", example)
    settled(qtbot, program)
    backup = program.office.backups.listed()[0]
    program.look_inside(program.office.backups.look_inside(backup.path))
    settled(qtbot, program)
    (window,) = program.keeping.looking.windows
    return window


def inputs_of(page: QWidget) -> list[QWidget]:
    return [
        widget
        for kind in (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
        for widget in page.findChildren(kind)
        if widget.isVisible()
    ]


def can_be_typed_in(widget: QWidget) -> bool:
    if not widget.isEnabled():
        return False
    return not (hasattr(widget, "isReadOnly") and widget.isReadOnly())


@pytest.mark.parametrize("entry", [e for e in PAGES if e.tables], ids=lambda e: e.key)
def test_no_record_of_any_page_can_be_edited(inside, entry, qtbot):
    lists = inside.desk.office.by_table
    for table in entry.tables:
        found = lists[table].choices("") if table in lists else []
        if not found:
            continue
        inside.open_record(table, found[0].id)
        page = inside.page
        editor = page.host.editor if page.is_editing() else None
        if editor is None:
            continue
        open_to_typing = [widget for widget in inputs_of(editor) if can_be_typed_in(widget)]
        assert [widget.objectName() for widget in open_to_typing] == []
        assert not page.has_unsaved()


def test_no_command_that_writes_is_enabled_anywhere(inside):
    writes = [
        command.id
        for command in COMMANDS
        if (command.id not in READS and command.menu in ("file", "record", "meeting"))
        or command.id.startswith("edit.")
    ]
    for entry in PAGES:
        inside.registry.run(f"go.{entry.key}")
        pane = getattr(inside.page, "pane", None)
        if pane is not None and pane.model.rowCount():
            pane.view.selectRow(0)
        inside.refresh_commands()
        enabled = [c for c in writes if inside.registry.action(c).isEnabled() and c != "edit.find"]
        assert enabled == [], entry.key


def test_it_is_named_in_title_badge_and_above_the_pages(inside):
    assert "Backup of 2 March 2026" in inside.shell.windowTitle()
    assert inside.shell.status_texts[1].startswith("Backup of 2 March 2026")
    assert "nothing can be changed here" in inside.shell.notice.text
    assert not inside.page_for("start").backup.isVisible()


def test_search_finds_and_a_brief_can_be_read(inside, qtbot):
    inside.registry.run("go.people")
    pane = inside.page.pane
    assert pane.model.rowCount() > 0
    assert inside.registry.action("list.export").isEnabled()
    inside.registry.run("go.briefs")
    assert inside.registry.action("brief.print").isEnabled()


def test_a_further_window_inside_keeps_the_backup_open_until_the_last_one_closes(inside, qtbot):
    looking = inside.host._looking
    inside.registry.run("window.new")
    assert len(looking.windows) == 2
    inside.shell.close()
    qtbot.waitUntil(lambda: len(looking.windows) == 1)
    (other,) = looking.windows
    assert other.desk.office.find("a") is not None
    other.shell.close()
    qtbot.waitUntil(lambda: looking.windows == [])


# The second person at an office.


def test_the_second_person_sees_who_has_the_office_and_tries_again(start, example, qtbot, prompts, tmp_path):
    holding = open_office(example, clock=CLOCK, render=PaperPress())
    holding.start.overview()
    program = start()
    program.door.opened.emit(open_newest_backup(example, None, clock=CLOCK, render=PaperPress()))
    settled(qtbot, program)
    notice = program.shell.notice
    assert "has the office open since 2 March 2026" in notice.text
    assert "This is its backup of 2 March 2026" in notice.text
    assert "Backup of 2 March 2026" in program.shell.windowTitle()
    assert not program.window.registry.action("record.new").isEnabled()
    holding.close(backup=False)
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        notice.buttons[0].click()
    assert program.office.folder == example
    assert not program.office.read_only
    assert prompts.asked == []


def test_an_office_opened_for_reading_beside_its_holder_says_so(start, qtbot, tmp_path):
    create_office(tmp_path / "office", NewOffice("Office of Ardenia"), clock=CLOCK)
    program = start()
    program.door.opened.emit(
        open_office(tmp_path / "office", clock=CLOCK, render=PaperPress(), read_only=True)
    )
    settled(qtbot, program)
    assert "open for reading" in program.shell.notice.text
    assert "Read-only" in program.shell.windowTitle()
    with qtbot.waitSignal(program.office_shown, timeout=PATIENCE_MS):
        program.shell.notice.buttons[0].click()
    assert not program.office.read_only


def test_what_stands_in_for_an_office_does_not_say_how_its_backups_stand(inside):
    inside.registry.run("go.start")
    assert not inside.desk.office.is_itself
    assert (inside.page.backup.age, inside.page.backup.note) == ("–", "Only the office itself shows this.")


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ((0, 0, 1366, 768), (8, 40, 1350, 720)),
        ((58, 95, 1340, 700), (18, 60, 1340, 700)),
        ((100, 90, 900, 560), (100, 90, 900, 560)),
    ],
)
def test_a_window_stands_fully_on_the_screen_with_its_frame(wanted, given):
    assert fitted(QRect(*wanted), QRect(0, 0, 1366, 768)) == QRect(*given)
