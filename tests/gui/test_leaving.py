"""Esc with something typed or chosen asks: a small form three ways, an import once it was led further than its file."""

from __future__ import annotations

from helpers import ScriptedPrompts
from import_helpers import SAMPLES, Open, to_preview
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ActionItem
from r2p_desktop.qt.dialogs.bulk_status import bulk_status_dialog
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.page import Desk

Esc = Qt.Key.Key_Escape


def form(desk: Desk, qtbot: QtBot) -> FormDialog:
    action = desk.office.actions.save(ActionItem(text="Write to the ministry"))
    dialog = bulk_status_dialog(desk, [action])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def change(dialog: FormDialog) -> None:
    key = "status"
    values = dialog.binder.values()
    dialog.binder.set_values({**values, key: "done" if values[key] != "done" else "waiting"})


def test_a_form_that_says_nothing_new_closes_without_a_question(desk: Desk, qtbot: QtBot) -> None:
    dialog = form(desk, qtbot)
    qtbot.keyClick(dialog, Esc)
    assert not dialog.isVisible()


def test_a_changed_form_asks_and_keeps_saves_or_discards(
    desk: Desk, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    prompts.answers = ["keep", "discard", "save"]
    dialog = form(desk, qtbot)
    change(dialog)
    qtbot.keyClick(dialog, Esc)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Esc)
    assert not dialog.isVisible()
    assert desk.office.actions.load(1).status == "open"
    dialog = form(desk, qtbot)
    change(dialog)
    qtbot.keyClick(dialog, Esc)
    assert not dialog.isVisible()
    assert desk.office.actions.load(2).status == "done"


def test_an_import_is_left_only_after_a_question(
    wizard: Open, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    made = wizard("contacts", SAMPLES / "ministry_contacts.xlsx")
    to_preview(qtbot, made)
    prompts.answers = [False, True]
    qtbot.keyClick(made, Esc)
    assert made.isVisible()
    made.close_button.click()
    assert not made.isVisible()
    early = wizard("contacts", SAMPLES / "ministry_contacts.xlsx")
    qtbot.keyClick(early, Esc)
    assert not early.isVisible()
