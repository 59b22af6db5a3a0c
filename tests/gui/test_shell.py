"""The frame of the window: paints without an office, shows sections, status and marking, clips nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers import type_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from r2p_desktop.qt.key_manners import KeyManners
from r2p_desktop.qt.sections import MENUS, SECTIONS
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.widgets.labels import ElidedLabel, MarkingBar, PlainLabel


@pytest.fixture
def shell(theme, qtbot):
    made = Shell(theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_first_paint_needs_no_data_layer_and_is_recorded(tmp_path: Path):
    trace = tmp_path / "trace.jsonl"
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from r2p_desktop.qt.theme import Theme\n"
        "from r2p_desktop.qt.shell import Shell\n"
        "app = QApplication([])\n"
        "shell = Shell(Theme(app))\n"
        "shell.announce_section('start')\n"
        "shell.painted.connect(app.quit)\n"
        "shell.show()\n"
        "app.exec()\n"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('sqlalchemy', 'reportlab', 'babel')\n"
        "             or m.startswith(('r2p_desktop.services', 'r2p_desktop.storage'))))\n"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "R2P_TRACE": str(trace)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert [json.loads(line)["event"] for line in trace.read_text("utf-8").splitlines()] == ["first_paint"]


def test_all_sections_are_in_the_sidebar_and_ask_for_their_page(shell, qtbot):
    assert [shell.sidebar.button(section.key).text() for section in SECTIONS] == [
        "Start", "People", "Institutions", "Network", "Meetings", "Decisions", "Actions", "Action plan", "Briefs",
        "History", "Bin",
    ]  # fmt: skip
    with qtbot.waitSignal(shell.section_requested) as heard:
        qtbot.mouseClick(shell.sidebar.button("meetings"), Qt.MouseButton.LeftButton)
    assert heard.args == ["meetings"] and shell.sidebar.current == "meetings"
    with qtbot.assertNotEmitted(shell.section_requested):
        qtbot.mouseClick(shell.sidebar.button("meetings"), Qt.MouseButton.LeftButton)
        shell.sidebar.show_section("plan")
    assert shell.sidebar.current == "plan" and shell.sidebar.button("plan").isChecked()
    assert not shell.sidebar.button("meetings").isChecked()
    with pytest.raises(ValueError, match="no section"):
        shell.sidebar.show_section("nowhere")


def test_arrow_keys_go_from_section_to_section(shell, qtbot):
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.sidebar.show_section("people")
    shell.sidebar.focus_sections()
    with qtbot.waitSignal(shell.section_requested) as heard:
        qtbot.keyClick(shell.sidebar.button("people"), Qt.Key.Key_Down)
    assert heard.args == ["institutions"] and shell.sidebar.button("institutions").hasFocus()


def test_a_counter_is_said_in_words(shell):
    button = shell.sidebar.button("actions")
    shell.sidebar.set_count("actions", 4, "4 overdue")
    assert button.accessibleName() == "Actions, 4 overdue" and button.toolTip() == "Actions · 4 overdue"
    shell.sidebar.set_count("actions", 0)
    assert button.accessibleName() == "Actions" and button.toolTip() == ""


def test_folding_leaves_icons_and_tool_tips(shell, qtbot):
    wide = shell.sidebar.width()
    shell.sidebar.set_count("actions", 4, "4 overdue")
    with qtbot.waitSignal(shell.sidebar.folded):
        qtbot.mouseClick(shell.sidebar.findChild(QWidget, "fold"), Qt.MouseButton.LeftButton)
    assert shell.sidebar.width() < wide / 2
    tips = [shell.sidebar.button(section.key).toolTip() for section in SECTIONS]
    assert tips[1] == "People" and "Actions · 4 overdue" in tips and all(tips)
    shell.sidebar.set_folded(False)
    assert shell.sidebar.width() == wide and shell.sidebar.button("people").toolTip() == ""


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_counter_stands_at_the_end_of_its_line(shell, theme, qapp, direction):
    shell.setLayoutDirection(direction)
    shell.sidebar.set_count("actions", 4, "4 overdue")
    qapp.processEvents()
    button = shell.sidebar.button("actions")
    picture = button.grab().toImage()
    middle, ground = picture.height() // 2, theme.tokens.colour("warn_bg").name()
    at = [x for x in range(picture.width()) if picture.pixelColor(x, middle).name() == ground]
    assert at and (at[0] > picture.width() / 2) == (direction == Qt.LayoutDirection.LeftToRight)


def test_pages_have_title_and_tools(shell, qtbot):
    people, tools, office = QWidget(), QLineEdit(), QWidget()
    shell.add_page("people", people, tools)
    shell.add_page("editor", office, title="Edit person")
    shell.show_page("people")
    assert shell.header.title == "People" and tools.isVisible() and people.isVisible()
    assert shell.current_key == "people" and shell.sidebar.current == "people"
    shell.show_page("editor")
    assert shell.header.title == "Edit person" and not tools.isVisible()
    assert shell.sidebar.current == "people"
    with pytest.raises(ValueError, match="exists"):
        shell.add_page("people", QWidget())
    with pytest.raises(KeyError):
        shell.show_page("nowhere")


def test_the_marking_bar_is_there_only_when_there_is_something_to_say(qtbot):
    bar = MarkingBar()
    qtbot.addWidget(bar)
    host = QWidget()
    QVBoxLayout(host).addWidget(bar)
    qtbot.addWidget(host)
    host.show()
    assert not bar.isVisible()
    bar.show_marking("EXAMPLE - fictional", "", "RESTRICTED")
    assert bar.isVisible() and bar.text() == "EXAMPLE - fictional   ·   RESTRICTED"
    bar.show_marking("", "")
    assert not bar.isVisible()


def test_the_status_bar_tells_count_badge_saved_and_backup(shell):
    shell.set_count_text("37 of 412")
    shell.set_badge("Read-only")
    shell.set_saved_text("Saved 14:02")
    shell.set_backup_text("Last backup today")
    assert shell.status_texts == ("37 of 412", "Read-only", "Saved 14:02", "Last backup today")
    shell.set_badge("")
    assert not any(label.text() == "Read-only" and label.isVisible() for label in shell.findChildren(QLabel))


def test_work_is_shown_with_a_way_to_stop_it(shell, qtbot):
    shell.job_bar.start("Importing contacts…", cancellable=True)
    shell.job_bar.show_progress(3, 10, "row 3")
    assert shell.job_bar.isVisible() and shell.job_bar.text == "row 3"
    with qtbot.waitSignal(shell.cancel_requested):
        qtbot.mouseClick(shell.job_bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    shell.job_bar.start("Backing up…", cancellable=False)
    assert not shell.job_bar.findChild(QPushButton).isVisible()


def test_the_menu_titles_stand_from_the_beginning(shell):
    assert list(shell.menus) == [menu.key for menu in MENUS]
    mnemonics = [menu.title[menu.title.index("&") + 1].lower() for menu in MENUS]
    assert len(set(mnemonics)) == len(mnemonics)


def test_the_window_stays_open_when_a_listener_says_so(shell, qtbot):
    refuse = lambda: setattr(shell, "may_close", False)  # noqa: E731
    shell.closing.connect(refuse)
    assert not shell.close()
    shell.closing.disconnect(refuse)
    assert shell.close()


def test_a_confirmation_offers_the_way_back(shell, qtbot):
    undone = []
    shell.add_page("people", QWidget())
    shell.toast.say("Moved to the bin: A. Ng", "Undo", lambda: undone.append(1))
    assert shell.toast.isVisible() and shell.toast.text == "Moved to the bin: A. Ng"
    qtbot.mouseClick(shell.toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == [1] and not shell.toast.isVisible()
    shell.toast.say("Saved")
    assert not shell.toast.findChild(QPushButton).isVisible()


@pytest.mark.parametrize(("size", "text"), [((1366, 768), 100), ((1366, 768), 150), ((900, 560), 100)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_of_the_frame_is_clipped(shell, theme, qapp, size, text, direction):
    theme.set_text_size(text)
    shell.setLayoutDirection(direction)
    shell.resize(*size)
    shell.marking_bar.show_marking("EXAMPLE - fictional")
    qapp.processEvents()
    for section in SECTIONS:
        button = shell.sidebar.button(section.key)
        assert button.height() >= button.fontMetrics().height(), "every section can be read"
    assert shell.size().toTuple() == size
    for child in shell.centralWidget().findChildren(QWidget):
        if (
            child.isVisible()
            and child.parentWidget() is not None
            and child.parentWidget().layout() is not None
        ):
            assert child.parentWidget().rect().contains(child.geometry()), child.objectName()


def test_undo_goes_to_the_text_first_and_then_to_the_records(qapp, qtbot):
    from PySide6.QtGui import QAction

    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    fields = [QLineEdit(), QTextEdit()]
    undone = []
    action = QAction(host)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda: undone.append(1))
    host.addAction(action)
    router = KeyManners()
    qapp.installEventFilter(router)
    try:
        for field in fields:
            column.addWidget(field)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        for field in fields:
            undone.clear()
            type_text(field, "Імʼя")
            qtbot.keySequence(field, "Ctrl+Z")
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            assert text == "" and undone == []
            qtbot.keySequence(field, "Ctrl+Z")
            assert undone == [1]
    finally:
        qapp.removeEventFilter(router)


def test_a_label_with_data_is_never_markup(qtbot):
    label = PlainLabel("<img src='x.png'><b>A. Ng</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    with pytest.raises(ValueError, match="plain text"):
        label.setTextFormat(Qt.TextFormat.AutoText)


def test_a_long_title_gives_way(qtbot):
    label = ElidedLabel("A very long title " * 20)
    qtbot.addWidget(label)
    label.resize(120, 30)
    label.grab()
    assert label.toolTip() == label.text() and label.minimumSizeHint().width() < 60
    label.setText("Short")
    label.grab()
    assert label.toolTip() == ""


def test_settings_keep_their_type_and_their_bounds(tmp_path: Path):
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.text_size = 150
    settings.recent_offices = ["/home/Ämter/büro", "x"]
    settings.lists = {"people": {"columns": {"a": {"width": 3}}}}
    assert settings.save()
    again = Settings(file)
    assert (again.text_size, again.recent_offices) == (150, ["/home/Ämter/büro", "x"])
    assert again.lists["people"]["columns"]["a"]["width"] == 3 and again.problem is None
    with pytest.raises(ValueError, match="text_size"):
        again.text_size = 500
    with pytest.raises(TypeError):
        again.theme = 3
    again.store("text_size", '"big"')
    again.store("theme", "{")
    assert (again.text_size, again.theme) == (100, "system")
    again.recent_offices.append("lost")
    assert Settings(tmp_path / "new.ini").recent_offices == []


@pytest.mark.parametrize(
    "content", [b"\x00\xff\xfe garbage", b"not an ini file at all\nreally not", "ключ".encode("cp1251")]
)
def test_a_damaged_settings_file_is_set_aside_and_said(tmp_path: Path, content: bytes):
    file = tmp_path / "settings.ini"
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.text_size == 100 and settings.problem is not None
    assert "settings" in str(settings.problem) and str(file) in str(settings.problem)
    assert (tmp_path / "settings.ini.damaged").read_bytes() == content
    settings.text_size = 120
    assert settings.save() and Settings(file).problem is None
