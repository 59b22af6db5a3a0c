"""What Enter does: it presses the button that has the focus, and a dialog's main button wherever the cursor stood."""

from __future__ import annotations

import pytest
from access_helpers import ADA
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.diagnostics import DiagnosticsDialog
from r2p_desktop.qt.dialogs.merge_people import MergeDialog
from r2p_desktop.qt.dialogs.moved import moved_dialog
from r2p_desktop.qt.dialogs.passphrase_form import PassphraseFormDialog
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.lock_page import LockPage


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_with_an_icon_is_pressed_by_each_key_that_presses_one(qtbot, key):
    button = IconButton("Back up now", "hard-drive")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_who_comes_back_to_a_locked_window_presses_enter(qtbot):
    page = LockPage()
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    with qtbot.waitSignal(page.unlock_wanted):
        qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Return)


def main_button(dialog: QDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.isDefault())


@pytest.fixture(params=["moved", "merge", "passphrase", "diagnostics"])
def dialog(request, qtbot, desk) -> QDialog:
    first, second = (desk.office.people.save(Person(family_name=name)) for name in ("Ng", "Osei"))
    match request.param:
        case "moved":
            made: QDialog = moved_dialog(desk, first, None)
        case "merge":
            made = MergeDialog(desk, first, second, lambda: True)
        case "passphrase":
            made = PassphraseFormDialog("Add a person", "Let the person type.", "Add")
            made.form.name.setText("Ada")
            made.form.passphrase.setText(ADA)
            made.form.again.setText(ADA)
        case _:
            made = DiagnosticsDialog("counts", desk.prompts, desk.office.clock.today())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_main_button_stays_the_main_one_when_the_cursor_has_been_on_it_and_left(dialog):
    main = main_button(dialog)
    assert main.isEnabled()
    field = main.previousInFocusChain()
    while isinstance(field, QPushButton) or not (
        field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisible()
    ):
        field = field.previousInFocusChain()
    for _ in range(2):
        main.setFocus()
        assert main.hasFocus()
        field.setFocus()
        assert not main.hasFocus() and main.isDefault()
