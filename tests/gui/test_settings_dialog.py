"""Settings: what belongs to the office is one undo step, words and markings at once, the window's to this computer."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from r2p_desktop.qt.dialogs.about import PARTS, AboutDialog
from r2p_desktop.qt.dialogs.office_words_tab import unnamed_lists
from r2p_desktop.qt.dialogs.settings import SettingsDialog, pattern_problem
from r2p_desktop.qt.drafting import pack
from r2p_desktop.qt.languages import language_name, window_languages, zones
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.room import room_for


@pytest.fixture
def dialog(qtbot, desk: Desk, window_settings, theme) -> SettingsDialog:
    made = SettingsDialog(desk, window_settings, theme)
    qtbot.addWidget(made, before_close_func=SettingsDialog.accept)
    made.show()
    return made


def save(dialog: SettingsDialog) -> None:
    dialog._save.click()


def choose(box, code: object) -> None:
    box.setCurrentIndex(box.findData(code))
    assert box.currentData() == code


# The office.


def test_what_is_changed_is_stored_as_one_step(dialog, desk):
    ui = dialog.ui
    ui.name.setText("Office of Borduria")
    ui.country.setText("Borduria")
    choose(ui.language, "fr")
    choose(ui.paper, "letter")
    ui.zone.setCurrentText("Africa/Nairobi")
    ui.due_soon_days.setValue(7)
    ui.verify_months.setValue(12)
    save(dialog)
    office = desk.office.settings()
    assert (office.name, office.country, office.language, office.paper, office.zone) == (
        "Office of Borduria", "Borduria", "fr", "letter", "Africa/Nairobi",
    )  # fmt: skip
    assert (office.due_soon_days, office.verify_months) == (7, 12)
    assert not dialog.isVisible()
    desk.office.history.undo()
    assert desk.office.settings().name == "Office of Ardenia"


def test_what_was_typed_comes_back_on_the_tab_where_it_was(qtbot, desk, window_settings, theme):
    def opened(tab: str) -> SettingsDialog:
        made = SettingsDialog(desk, window_settings, theme, tab=tab)
        qtbot.addWidget(made, before_close_func=SettingsDialog.accept)
        made.show()
        return made

    first = opened("office")
    desk.office.drafts.put("settings", "office", pack(first._typed() | {"country": "Borduria"}))
    again = opened("window")
    assert again.put_draft_back()
    assert again.ui.country.text() == "Borduria" and again.ui.country.isVisible()


def test_saving_without_a_change_makes_no_step(dialog, desk):
    save(dialog)
    assert desk.office.history.next_undo() is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda ui: ui.name.setText("  "), "needs a name"),
        (lambda ui: ui.zone.setCurrentText("Atlantis/Capital"), "no time zone"),
        (lambda ui: ui.brief_pattern.setText("{prefix}/{year}"), "{number}"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_stored(dialog, desk, change, said):
    change(dialog.ui)
    save(dialog)
    assert said in dialog.ui.problem.text()
    assert dialog.isVisible()
    assert desk.office.history.next_undo() is None


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(dialog, desk):
    other = desk.office.settings()
    other.country = "Syldavia"
    desk.office.save_settings(other)
    dialog.ui.country.setText("Borduria")
    save(dialog)
    assert dialog.ui.problem.text()
    assert desk.office.settings().country == "Syldavia"


def test_the_pattern_shows_the_next_reference_as_it_is_typed(dialog):
    assert dialog.ui.pattern_example.text() == "R2P/2026/BRIEF/3"
    dialog.ui.reference_prefix.setText("MFA")
    dialog.ui.brief_pattern.setText("{prefix}-{number:03d} ({year})")
    assert dialog.ui.pattern_example.text() == "MFA-003 (2026)"


@pytest.mark.parametrize(
    "pattern",
    [
        "{number",
        "{number:zz}",
        "{prefix.__class__}{number}",
        "{0}{number}",
        "{}{number}",
        "plain",
        "{number!r:>{year}}",
    ],
)
def test_a_pattern_that_would_fail_on_paper_is_refused(dialog, pattern):
    assert pattern_problem(pattern)
    dialog.ui.brief_pattern.setText(pattern)
    assert dialog.ui.pattern_example.text() == pattern_problem(pattern)


def test_a_read_only_office_can_be_looked_at(qtbot, desk, window_settings, theme, monkeypatch):
    monkeypatch.setattr(type(desk.office), "read_only", property(lambda _self: True))
    dialog = SettingsDialog(desk, window_settings, theme)
    qtbot.addWidget(dialog, before_close_func=SettingsDialog.accept)
    assert not dialog.ui.office_tab.isEnabled()
    assert not dialog.ui.rename_term.isEnabled()
    choose(dialog.ui.theme, "dark")
    save(dialog)
    QApplication.processEvents()
    assert theme.choice == "dark"


# Markings.


def test_the_office_keeps_its_own_markings(dialog, desk, prompts):
    ui = dialog.ui
    prompts.answers = ["RESTRICTED", "INTERNAL"]
    ui.add_marking.click()
    ui.add_marking.click()
    assert [ui.marking_list.item(n).text() for n in range(2)] == ["RESTRICTED", "INTERNAL"]
    ui.marking_list.setCurrentRow(0)
    prompts.answers = ["OFFICIAL"]
    ui.rename_marking.click()
    assert [t.label for t in desk.office.vocabularies.terms("marking")] == ["OFFICIAL", "INTERNAL"]
    choose(ui.marking, "RESTRICTED")
    save(dialog)
    assert desk.office.settings().marking == "RESTRICTED"


def test_a_marking_is_removed_only_after_a_question(dialog, desk, prompts):
    desk.office.vocabularies.add("marking", "RESTRICTED")
    dialog._markings.fill()
    dialog.ui.marking_list.setCurrentRow(0)
    prompts.answers = [False, True]
    dialog.ui.remove_marking.click()
    assert dialog.ui.marking_list.count() == 1
    dialog.ui.remove_marking.click()
    assert dialog.ui.marking_list.count() == 0


def test_the_same_marking_twice_is_told(dialog, prompts):
    prompts.answers = ["RESTRICTED", "restricted"]
    dialog.ui.add_marking.click()
    dialog.ui.add_marking.click()
    assert [error.code for error in prompts.errors] == ["exists"]


# Words.


def test_every_vocabulary_can_be_renamed_somewhere():
    assert unnamed_lists() == set()


def test_a_word_is_renamed_and_given_its_usual_label_again(dialog, desk, prompts, qtbot):
    ui = dialog.ui
    ui.tabs.setCurrentIndex(1)
    item = ui.lists.findItems("States of an action", Qt.MatchFlag.MatchExactly)[0]
    ui.lists.setCurrentItem(item)
    ui.terms.setCurrentRow(0)
    assert not ui.usual_term.isEnabled()
    prompts.answers = ["Not begun"]
    qtbot.keyClick(ui.terms, Qt.Key.Key_Return)
    assert desk.words("action_status")["open"] == "Not begun"
    assert ui.terms.item(0).text() == "Not begun"
    prompts.answers = ["Still to do"]
    qtbot.keyClick(ui.terms, Qt.Key.Key_F2)
    assert desk.words("action_status")["open"] == "Still to do"
    ui.usual_term.click()
    assert desk.words("action_status")["open"] == "Open"


# The window.


@pytest.mark.parametrize(("answer", "open_after", "stored"), [
    ("keep", True, "Office of Ardenia"), ("discard", False, "Office of Ardenia"), ("save", False, "Office of Borduria"),
])  # fmt: skip
def test_escape_asks_about_what_was_typed(dialog, desk, prompts, qtbot, answer, open_after, stored):
    dialog.ui.name.setText("Office of Borduria")
    prompts.answers = [answer]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert prompts.asked == ["the settings"]
    assert (dialog.isVisible(), desk.office.settings().name) == (open_after, stored)


def test_the_window_is_set_at_once_and_remembered(dialog, window_settings, theme):
    choose(dialog.ui.theme, "dark")
    choose(dialog.ui.text_size, 125)
    choose(dialog.ui.window_language, "fr")
    assert dialog.ui.lock_after.currentData() == 15
    choose(dialog.ui.lock_after, 0)
    save(dialog)
    assert not dialog.isVisible() and theme.choice == "light", "the dialog is gone before the new look comes"
    QApplication.processEvents()
    assert (theme.choice, theme.text_size) == ("dark", 125)
    assert window_settings.lock_after == 0
    assert (window_settings.theme, window_settings.text_size, window_settings.language) == ("dark", 125, "fr")
    assert dialog.language_changed


def test_without_an_office_only_the_window_is_offered(qtbot, window_settings, theme):
    dialog = SettingsDialog(None, window_settings, theme, tab="window")
    qtbot.addWidget(dialog, before_close_func=SettingsDialog.accept)
    assert dialog.ui.tabs.count() == 1
    save(dialog)
    assert not dialog.language_changed


def test_languages_and_zones_are_offered_in_their_own_words():
    assert window_languages()[0] == "en"
    assert "qps" not in window_languages()
    assert (language_name("en"), language_name("fr")) == ("English", "Français")
    assert {"UTC", "Africa/Nairobi"} <= set(zones())


# About.


def test_about_names_every_part_that_is_shipped(qtbot):
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {line.split(">")[0].split(";")[0].strip().casefold() for line in project["dependencies"]}
    # A part of argon2-cffi that is named for the sake of its wheels.
    assert {part.casefold() for part in PARTS} == needed - {"argon2-cffi-bindings"}
    dialog = AboutDialog()
    qtbot.addWidget(dialog, before_close_func=SettingsDialog.accept)
    assert "LGPL" in dialog.ui.licences.toPlainText()


def test_large_text_scrolls_and_the_name_of_the_office_can_be_read(desk, theme, window_settings, qtbot):
    theme.set_text_size(200)
    dialog = SettingsDialog(desk, window_settings, theme)
    qtbot.addWidget(dialog, before_close_func=SettingsDialog.accept)
    dialog.show()
    room = room_for(dialog)
    assert dialog.height() <= room.height()
    name = dialog.ui.name
    assert name.width() >= name.fontMetrics().averageCharWidth() * 30
    shown = dialog.ui.tabs.currentWidget()
    shown.ensureWidgetVisible(dialog.ui.verify_months)
    assert not dialog.ui.verify_months.visibleRegion().isEmpty()
