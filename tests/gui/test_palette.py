"""Palette, quick open and the shortcut sheet: everything by typing, in any script, and nothing that does nothing."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pytest
from helpers import type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow

from r2p_desktop.errors import Damaged
from r2p_desktop.i18n import message
from r2p_desktop.qt.command_list import COMMANDS
from r2p_desktop.qt.commands import CommandRegistry, Context
from r2p_desktop.qt.dialogs.palette import CommandPalette, closeness
from r2p_desktop.qt.dialogs.quick_open import QuickOpen
from r2p_desktop.qt.dialogs.shortcut_sheet import FIELD_KEYS, ShortcutSheet


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def registry(window):
    made = CommandRegistry(COMMANDS, window)
    for command in COMMANDS:
        made.bind(command.id, lambda *_: None)
    made.refresh(Context("people", office_open=True))
    return made


def titles(dialog) -> list[str]:
    return [line.title for line in dialog.model.lines]


# Palette.


def test_closeness_prefers_the_beginning_then_words_then_letters():
    assert closeness("back", "Back up now") < closeness("up", "Back up now") < closeness("ack", "Back up now")
    assert closeness("bun", "Back up now")[0] == 3 and closeness("zz", "Back up now") is None
    assert closeness("EDITER", "Éditer")[0] == 0


def test_the_palette_lists_what_makes_sense_now_with_its_keys(registry, window):
    palette = CommandPalette(registry, window)
    assert "Find any record…" in titles(palette) and "Save" not in titles(palette)
    assert "Command palette…" not in titles(palette)
    people = next(line for line in palette.model.lines if line.title == "People")
    assert people.keys == "Ctrl+2" and people.detail == "View" and people.icon == "users"


def test_the_palette_finds_and_runs_after_it_closed(registry, window, qtbot):
    palette = CommandPalette(registry, window)
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClicks(palette.line, "back up")
    assert titles(palette)[0] == "Back up now"
    with qtbot.waitSignal(registry.triggered) as heard:
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert heard.args == ["office.backup"] and not palette.isVisible()


def test_arrows_choose_without_leaving_the_line(registry, window, qtbot):
    palette = CommandPalette(registry, window)
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClicks(palette.line, "zzzz")
    assert titles(palette) == [] and palette.note.text()
    with qtbot.assertNotEmitted(registry.triggered):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)


def test_the_palette_speaks_the_language_of_the_window(window, language, qtbot):
    language("ru", {"Back up now": "Сделать резервную копию"})
    registry = CommandRegistry(COMMANDS, window)
    registry.bind("office.backup", lambda: None)
    registry.refresh(Context(office_open=True))
    palette = CommandPalette(registry, window)
    qtbot.addWidget(palette)
    type_text(palette.line, "резерв")
    assert titles(palette) == ["Сделать резервную копию"]


def test_a_command_in_the_palette_keeps_its_longer_text(registry, window):
    registry.refresh(Context(office_open=True, can_undo=True))
    registry.set_text("edit.undo", "Undo: Edit institution Law & Order")
    assert "Undo: Edit institution Law & Order" in titles(CommandPalette(registry, window))


# Quick open.


@dataclass(frozen=True)
class Hit:
    kind: str
    ref_id: int
    title: str
    detail: str = ""


PEOPLE = [
    Hit("person", 7, "Lucía Fernández", "Ombudsperson"),
    Hit("person", 8, "王晓明"),
    Hit("meeting", 3, "Meeting 3"),
]


def search(text: str) -> list[Hit]:
    return [hit for hit in PEOPLE if text.casefold() in hit.title.casefold()]


@pytest.fixture
def quick(jobs, window, qtbot):
    made = QuickOpen(search, jobs, window)
    qtbot.addWidget(made)
    made.open()
    return made


def test_quick_open_finds_in_any_script_and_says_what_was_chosen(quick, qtbot):
    type_text(quick.line, "晓")
    qtbot.waitUntil(lambda: titles(quick) == ["王晓明"])
    with qtbot.waitSignal(quick.chosen) as heard:
        qtbot.keyClick(quick.line, Qt.Key.Key_Return)
    assert heard.args == ["person", 8] and not quick.isVisible()


def test_enter_before_the_answer_takes_the_first_that_comes(quick, qtbot):
    qtbot.keyClicks(quick.line, "luc")
    with qtbot.waitSignal(quick.chosen) as heard:
        qtbot.keyClick(quick.line, Qt.Key.Key_Return)
    assert heard.args == ["person", 7]


def test_lines_have_icon_and_detail(quick, qtbot):
    qtbot.keyClicks(quick.line, "e")
    qtbot.waitUntil(lambda: bool(titles(quick)))
    assert [(line.icon, line.detail) for line in quick.model.lines] == [
        ("users", "Ombudsperson"),
        ("calendar-days", ""),
    ]
    index = quick.model.index(0)
    assert quick.model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Lucía Fernández, Ombudsperson"


def test_nothing_found_and_nothing_typed_are_said(quick, qtbot):
    hint = quick.note.text()
    qtbot.keyClicks(quick.line, "zz")
    qtbot.waitUntil(lambda: "Fewer letters" in quick.note.text())
    quick.line.clear()
    quick.on_typed("")
    qtbot.waitUntil(lambda: quick.note.text() == hint)


def test_a_search_that_fails_is_said_in_the_dialog(jobs, window, qtbot, prompts):
    def fail(_text):
        raise Damaged(message("The office file is damaged. Nothing was changed. Restore a backup."))

    quick = QuickOpen(fail, jobs, window)
    qtbot.addWidget(quick)
    quick.open()
    qtbot.keyClicks(quick.line, "a")
    qtbot.waitUntil(lambda: "damaged" in quick.note.text())
    assert prompts.errors == []


def test_only_the_newest_typing_is_answered(jobs, window, qtbot):
    begun, go = threading.Event(), threading.Event()

    def slow(text):
        if text == "m":
            begun.set()
            go.wait(5)
        return search(text)

    quick = QuickOpen(slow, jobs, window, interrupt=go.set)
    qtbot.addWidget(quick)
    quick.open()
    qtbot.keyClicks(quick.line, "m")
    qtbot.waitUntil(begun.is_set)
    seen = []
    quick.model.modelReset.connect(lambda: seen.append(titles(quick)))
    qtbot.keyClicks(quick.line, "eet")
    qtbot.waitUntil(lambda: titles(quick) == ["Meeting 3"])
    assert seen == [["Meeting 3"]]


# Shortcut sheet.


def rows(sheet, *, hidden: bool = False) -> dict[str, str]:
    groups = [sheet.tree.topLevelItem(n) for n in range(sheet.tree.topLevelItemCount())]
    items = [g.child(n) for g in groups for n in range(g.childCount())]
    return {item.text(0): item.text(1) for item in items if item.isHidden() == hidden}


def test_the_sheet_holds_every_bound_key_and_the_fields_own(registry, window, qtbot):
    sheet = ShortcutSheet(registry, window)
    qtbot.addWidget(sheet)
    shown = rows(sheet)
    for command in COMMANDS:
        if command.sequences():
            assert command.text.rstrip("…") in shown, command.id
    assert shown["Find any record"] == "Ctrl+K"
    assert {words for _, keys in FIELD_KEYS for words, _ in keys} <= set(shown)


def test_a_key_can_be_looked_for_by_word_or_by_key(registry, window, qtbot):
    sheet = ShortcutSheet(registry, window)
    qtbot.addWidget(sheet)
    field = sheet.findChild(QLineEdit)
    qtbot.keyClicks(field, "ctrl+k")
    assert list(rows(sheet)) == ["Find any record"]
    field.selectAll()
    qtbot.keyClicks(field, "calendar")
    assert list(rows(sheet)) == ["Open the calendar"]


def test_what_is_not_bound_is_not_on_the_sheet(window, qtbot):
    registry = CommandRegistry(COMMANDS, window)
    registry.bind("go.record", lambda: None)
    sheet = ShortcutSheet(registry, window)
    qtbot.addWidget(sheet)
    assert "Print the brief" not in rows(sheet) and "Find any record" in rows(sheet)
