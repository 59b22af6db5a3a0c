"""What Enter does: it presses the button that has the focus, and a dialog's main button wherever the cursor stood."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from access_helpers import ADA
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QMenu, QPushButton, QToolButton

from r2p_desktop.model.entities import Person
from r2p_desktop.qt.dialogs.diagnostics import DiagnosticsDialog
from r2p_desktop.qt.dialogs.merge_people import MergeDialog
from r2p_desktop.qt.dialogs.moved import moved_dialog
from r2p_desktop.qt.dialogs.passphrase_form import PassphraseFormDialog
from r2p_desktop.qt.importing.wizard import ImportWizard
from r2p_desktop.qt.key_manners import KeyManners
from r2p_desktop.qt.widgets.buttons import IconButton, tool_button


@pytest.fixture(autouse=True)
def manners(qapp) -> Iterator[None]:
    """The keys of the running program."""
    filtering = KeyManners()
    qapp.installEventFilter(filtering)
    yield
    qapp.removeEventFilter(filtering)


def of_a_page(kind: str) -> QAbstractButton:
    match kind:
        case "icon":
            return IconButton("Back up now", "hard-drive")
        case "plain":
            return QPushButton("Show the report")
        case _:
            return tool_button("x", "Take it off this list")


@pytest.mark.parametrize("kind", ["icon", "plain", "tool"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_of_a_page_is_pressed_by_each_key_that_presses_one(qtbot, kind, key):
    button = of_a_page(kind)
    qtbot.addWidget(button)
    button.show()
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("not_pressed", ["box", "disabled", "with a modifier", "held"])
def test_enter_presses_nothing_else(qtbot, qapp, not_pressed):
    button = QCheckBox("All") if not_pressed == "box" else IconButton("Back up now", "hard-drive")
    qtbot.addWidget(button)
    button.show()
    button.setFocus()
    button.setEnabled(not_pressed != "disabled")
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    how = (
        Qt.KeyboardModifier.AltModifier
        if not_pressed == "with a modifier"
        else Qt.KeyboardModifier.NoModifier
    )
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, how, "\r", not_pressed == "held")
    qapp.sendEvent(button, event)
    assert pressed == []


def test_a_menu_of_a_button_opens_by_enter(qtbot):
    button, menu = QToolButton(), QMenu()
    menu.addAction("Copy")
    qtbot.addWidget(button)
    qtbot.addWidget(menu)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.show()
    button.setFocus()
    shown: list[bool] = []
    menu.aboutToShow.connect(lambda: (shown.append(True), QTimer.singleShot(0, menu.close)))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert shown == [True]


@pytest.mark.parametrize("ready", [True, False])
def test_in_a_dialog_the_main_button_takes_enter_when_it_can_be_pressed(qtbot, ready):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    main, focused = IconButton("Next", parent=dialog), IconButton("Choose a file…", parent=dialog)
    for button in (main, focused):
        button.setAutoDefault(False)
    main.setDefault(True)
    main.setEnabled(ready)
    dialog.show()
    focused.setFocus()
    pressed: list[IconButton] = []
    for button in (main, focused):
        button.clicked.connect(partial(pressed.append, button))
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert pressed == [main if ready else focused]


def test_the_import_chooses_its_file_by_enter(qtbot, desk, prompts):
    prompts.answers = [None]
    wizard = ImportWizard(desk, "contacts")
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.activateWindow()
    wizard.file.choose.setFocus()
    qtbot.keyClick(wizard.file.choose, Qt.Key.Key_Return)
    assert len(prompts.asked) == 1


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
