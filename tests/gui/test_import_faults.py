"""Imports that go wrong or are stopped, and the ways into the wizard: dialog, keys, a dropped file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from helpers import ScriptedPrompts
from import_helpers import SAMPLES, Open, count, ready, to_preview, write_csv
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from r2p_desktop.qt.importing.dropped import DropTarget, dropped_file
from r2p_desktop.qt.importing.start import import_dropped
from r2p_desktop.qt.importing.wizard import FILE, PREVIEW, RESULT
from r2p_desktop.qt.page import Desk

# What goes wrong.


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("random.csv", bytes(range(256)) * 40),
        ("damaged.xlsx", b"PK\x03\x04 this is no workbook"),
        ("only_headings.csv", b"Name,E-mail\n"),
    ],
)
def test_a_bad_file_is_one_sentence_and_nothing_is_imported(
    qtbot: Any, desk: Desk, wizard: Open, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    made = wizard("contacts", path)
    assert made.step == FILE
    if name != "random.csv" or made.problem.text():
        assert "Nothing was imported" in made.problem.text()
        assert "Traceback" not in made.problem.text()
        assert not made.next.isEnabled()
    assert count(desk, "people") == 0


def test_a_file_that_is_gone_is_said(wizard: Open, tmp_path: Path) -> None:
    made = wizard("contacts", tmp_path / "nowhere.csv")
    assert made.problem.text()
    assert not made.next.isEnabled()


def test_stopping_while_it_writes_leaves_nothing(
    qtbot: Any, desk: Desk, wizard: Open, tmp_path: Path, monkeypatch: Any
) -> None:
    rows = [["Name", "E-mail"], *([f"Anna Nr{n}", f"a{n}@x.example"] for n in range(2000))]
    made = wizard("contacts", write_csv(tmp_path / "list.csv", rows))
    to_preview(qtbot, made)
    real = desk.office.transfer.apply

    def apply(preview: Any, *, progress: Any, **more: Any) -> Any:
        def stop_at_once(done: int, total: int, text: str = "") -> None:
            made._job.cancel()
            progress(done, total, text)

        return real(preview, progress=stop_at_once, **more)

    monkeypatch.setattr(desk.office.transfer, "apply", apply)
    made.next.click()
    ready(qtbot, made)
    assert made.step == PREVIEW
    assert "Nothing was imported" in made.problem.text()
    assert count(desk, "people") == 0
    assert desk.office.history.next_undo() is None


def test_closing_while_it_works_stops_first(qtbot: Any, desk: Desk, wizard: Open, monkeypatch: Any) -> None:
    made = wizard("contacts")
    made.read(SAMPLES / "ministry_contacts.xlsx")
    assert made.busy
    made.close()
    assert made.isVisible()
    ready(qtbot, made)
    made.close()
    assert not made.isVisible()


# Ways in, and keys.


def test_the_file_is_chosen_in_the_dialog(
    qtbot: Any, wizard: Open, prompts: ScriptedPrompts, desk: Desk
) -> None:
    made = wizard("contacts")
    prompts.answers = [None]
    made.file.choose.click()
    assert not made.busy
    prompts.answers = [SAMPLES / "liste_contacts.csv"]
    made.file.choose.click()
    ready(qtbot, made)
    assert made.file.name.text() == "liste_contacts.csv"
    assert desk.settings.last_folder == str(SAMPLES)


def test_enter_alone_leads_to_the_end(qtbot: Any, desk: Desk, wizard: Open) -> None:
    made = wizard("contacts", SAMPLES / "liste_contacts.csv")
    for _ in range(3):
        target = QApplication.focusWidget()
        qtbot.keyClick(
            target if target is not None and made.isAncestorOf(target) else made, Qt.Key.Key_Return
        )
        ready(qtbot, made)
    assert made.step == RESULT
    assert count(desk, "people") == 11
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def carried(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_list_dropped_on_the_window_is_imported(
    qtbot: Any, desk: Desk, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    got: list[Path] = []
    allowed = [False]
    DropTarget(window, got.append, lambda: allowed[0])
    data = carried(SAMPLES / "liste_contacts.csv")

    def drop() -> None:
        where, action, none = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where.toPoint(), action, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(window, enter)
        QApplication.sendEvent(window, QDropEvent(where, action, data, Qt.MouseButton.LeftButton, none))

    drop()
    assert got == []
    allowed[0] = True
    drop()
    assert got == [SAMPLES / "liste_contacts.csv"]
    assert dropped_file(carried(tmp_path / "picture.png")) is None
    asked = import_dropped(desk, got[0], window, "people")
    assert asked is not None and asked.kind == "contacts"
    ready(qtbot, asked)
    prompts.answers = ["actions"]
    other = import_dropped(desk, SAMPLES / "action_log.xlsx", window, "start")
    assert other is not None and other.kind == "actions"
    ready(qtbot, other)
    prompts.answers = [None]
    assert import_dropped(desk, got[0], window, "start") is None
    asked.close()
    other.close()
