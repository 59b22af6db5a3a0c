"""The real questions: safe answers for Esc, verbs on buttons, data never as markup, errors in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import message
from r2p_desktop.qt.dialogs.ask_text import AskPassphrase, AskText
from r2p_desktop.qt.prompts import DialogPrompts, error_words


@pytest.fixture
def asker(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return DialogPrompts(lambda: parent, "/somewhere/r2p_desktop.log")


@pytest.fixture
def answer(qtbot):
    """`answer("Save")` presses that button of the next dialog, `answer(Qt.Key.Key_Escape)` a key; gives its texts."""
    seen: dict[str, str] = {}

    def prepare(how: str | Qt.Key) -> dict[str, str]:
        def act() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            seen.update(text=box.text(), detail=box.informativeText(), format=str(box.textFormat()))
            seen["default"] = box.defaultButton().text() if box.defaultButton() else ""
            if isinstance(how, str):
                next(b for b in box.buttons() if b.text() == how).click()
            else:
                qtbot.keyClick(box, how)

        QTimer.singleShot(0, act)
        return seen

    return prepare


@pytest.mark.parametrize(
    ("how", "expected"),
    [("Save", "save"), ("Discard", "discard"), ("Keep editing", "keep"), (Qt.Key.Key_Escape, "keep")],
)
def test_unsaved_changes(asker, answer, how, expected):
    seen = answer(how)
    assert asker.save_discard_keep("<b>A. Ng</b>") == expected
    assert seen["text"] == "Save the changes to <b>A. Ng</b>?" and "PlainText" in seen["format"]
    assert seen["default"] == "Save"


def test_a_dangerous_verb_is_never_the_default_and_escape_keeps(asker, answer):
    seen = answer("Delete 3 contacts")
    assert asker.confirm("Delete 3 contacts?", "Delete 3 contacts", "Keep", dangerous=True)
    assert seen["default"] == "Keep"
    answer(Qt.Key.Key_Escape)
    assert not asker.confirm("Delete 3 contacts?", "Delete 3 contacts", "Keep", dangerous=True)
    seen = answer("Print")
    assert asker.confirm("Print it?", "Print") and seen["default"] == "Print"


@pytest.mark.parametrize(
    ("how", "expected"), [("Mine", "mine"), ("Theirs", "theirs"), ("Cancel", None), (Qt.Key.Key_Escape, None)]
)
def test_one_of_several_ways(asker, answer, how, expected):
    answer(how)
    assert asker.choose("Which?", [("mine", "Mine"), ("theirs", "Theirs")]) == expected


def test_errors_are_sentences(asker, answer):
    seen = answer("Close")
    asker.error(BadInput(message("The file {name} is no table. Nothing was read.", name="<i>x</i>.csv")))
    assert seen["text"] == "The file <i>x</i>.csv is no table. Nothing was read." and seen["detail"] == ""


def test_an_unforeseen_error_is_logged_and_said_without_a_traceback(
    asker, answer, expect_log: Callable[[str], None]
):
    expect_log("not foreseen")
    seen = answer("Close")
    asker.error(ZeroDivisionError("division by zero"))
    assert "unforeseen" in seen["text"] and "Traceback" not in seen["text"] + seen["detail"]
    assert "r2p_desktop.log" in seen["detail"]
    assert error_words(BadInput(message("No.")))[0] == "No."


def test_information(asker, answer):
    seen = answer("Close")
    asker.inform("Done.", "Three files.")
    assert (seen["text"], seen["detail"]) == ("Done.", "Three files.")


def test_a_line_of_text_is_not_empty(qtbot):
    dialog = AskText("Which reason?", "old")
    qtbot.addWidget(dialog)
    field, ok = dialog.findChild(QLineEdit), dialog.findChild(QPushButton)
    field.setText("  ")
    assert not ok.isEnabled()
    field.setText(" new ")
    assert ok.isEnabled() and dialog.value() == "new" and field.accessibleName() == "Which reason?"


def test_a_new_passphrase_is_typed_twice_alike(qtbot):
    dialog = AskPassphrase("Choose a passphrase.", new=True)
    qtbot.addWidget(dialog)
    first, again = dialog.findChildren(QLineEdit)
    ok = next(b for b in dialog.findChildren(QPushButton) if b.text() == "OK")
    first.setText("correct horse")
    again.setText("correct hors")
    assert not ok.isEnabled()
    assert any(label.text() == "The two passphrases differ." for label in dialog.findChildren(QLabel))
    again.setText("correct horse")
    assert ok.isEnabled() and dialog.value() == "correct horse"
    assert first.echoMode() == QLineEdit.EchoMode.Password
    first.actions()[0].trigger()
    assert first.echoMode() == QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(("accept", "expected"), [(True, "typed"), (False, None)])
def test_cancel_gives_nothing(asker, accept, expected):
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.findChild(QLineEdit).setText("typed")
        dialog.accept() if accept else dialog.reject()

    QTimer.singleShot(0, act)
    assert asker.text("Which?") == expected
    QTimer.singleShot(0, act)
    assert asker.passphrase("Passphrase?") == expected


def test_choosers_start_in_the_persons_own_folder_never_the_programs(asker, monkeypatch):
    started: list[str] = []

    def chosen(_parent: object, _title: str, start: str, *_kinds: str) -> tuple[str, str]:
        started.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: chosen(*asked)[0])
    assert asker.save_file("Save", "Text (*.txt)", "list.txt") is None
    assert asker.folder("Choose") is None
    assert asker.folder("Choose", "/elsewhere") is None
    assert started == [str(Path.home() / "list.txt"), str(Path.home()), str(Path.home() / "/elsewhere")]


def test_a_line_taken_from_the_screen_by_the_lock_is_there_when_asked_again(asker, answer):
    def hide() -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, AskText) and w.isVisible()]
        dialog.findChild(QLineEdit).setText("For limited use")
        dialog.hide()

    QTimer.singleShot(0, hide)
    assert asker.text("The new marking:") is None
    seen: list[str] = []

    def look_and_go(press: str) -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, AskText) and w.isVisible()]
        seen.append(dialog.findChild(QLineEdit).text())
        next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == press).click()

    QTimer.singleShot(0, lambda: look_and_go("Cancel"))
    assert asker.text("The new marking:") is None
    QTimer.singleShot(0, lambda: look_and_go("OK"))
    assert asker.text("The new marking:", "as before") == "as before"
    assert seen == ["For limited use", "as before"], "once given up it is gone"
    QTimer.singleShot(0, hide)
    assert asker.text("The new marking:") is None
    asker.forget_typed()
    QTimer.singleShot(0, lambda: look_and_go("Cancel"))
    assert asker.text("The new marking:") is None
    assert seen[2:] == [""], "it is no text of another office"
