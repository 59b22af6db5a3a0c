"""The page without an office: four doors, what is unfinished, what was open lately, and why nothing is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton
from window_helpers import FakeHost

from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.pages.welcome_page import WelcomePage
from r2p_desktop.qt.shell import Shell
from r2p_desktop.services.beginnings import Beginning


@pytest.fixture
def host(jobs, window_settings) -> FakeHost:
    return FakeHost(jobs, window_settings)


@pytest.fixture
def build(qtbot, theme, host):
    def made() -> WelcomePage:
        shell = Shell(theme)
        qtbot.addWidget(shell)
        shell.resize(1366, 768)
        window = MainWindow(shell, host, None)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        made.windows.append(window)
        return window.welcome

    made.windows = []
    return made


def doors(page: WelcomePage) -> list[QAbstractButton]:
    return [page.example, page.new, page.open, page.take_over]


def test_the_four_doors_lead_where_they_say(build, host):
    page = build()
    for door in doors(page):
        door.click()
    assert host.asked == ["example", "new", "open", "take over"]


def test_each_door_is_one_whole_to_a_screen_reader_and_reached_by_tab(build, qtbot):
    page = build()
    assert all(door.accessibleName() and door.accessibleDescription() for door in doors(page))
    reached = set()
    for _ in range(30):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(doors(page)) <= reached


def test_the_first_keys_open_the_example_or_start_our_office(build, host, qtbot):
    build()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert host.asked == ["example", "new"]


def test_tab_goes_through_all_that_is_offered_in_the_order_it_is_read(build, host, qtbot, tmp_path):
    host.begun = [Beginning(tmp_path / "a", "making", "Ardenia")]
    host.settings.recent_offices = [str(tmp_path)]
    build()
    met = []
    for _ in range(7):
        widget = QApplication.focusWidget()
        met.append(widget.accessibleName() or widget.text())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert met == [
        "Make it again…", "Remove what is left", f"Open {tmp_path.name}", "Look round the example office",
        "Start our office", "Open an office", "Take over or restore an office",
    ]  # fmt: skip


def test_nothing_is_cut_at_the_smallest_common_screen(build, host, tmp_path):
    host.begun = [Beginning(tmp_path / "a", "making", "Office"), Beginning(tmp_path / "b", "sheet", "Office")]
    host.settings.recent_offices = [str(tmp_path / str(n)) for n in range(5)]
    page = build()
    for door in doors(page):
        assert door.height() >= door.heightForWidth(door.width())
        assert door._why.height() >= door._why.heightForWidth(door._why.width())


def test_why_nothing_is_open_stands_on_the_page(build):
    page = build()
    assert page.problem.text == ""
    page.say("The drive is away.")
    assert page.problem.text == "The drive is away."
    assert page.problem.isVisible()
    page.say("")
    assert not page.problem.isVisible()


def test_what_is_unfinished_is_told_with_the_ways_on(build, host):
    host.begun = [
        Beginning(Path("/x/made"), "making", "Ardenia"),
        Beginning(Path("/x/sheet"), "sheet", ""),
        Beginning(Path("/x/back"), "restoring", "Borduria"),
        Beginning(Path("/x/whole"), "made", "Cascadia"),
    ]
    page = build()
    told = [(bar.text, [button.text() for button in bar.buttons]) for bar in page.unfinished]
    assert ["making the office" in told[0][0], "recovery sheet" in told[1][0], "restoring" in told[2][0]] == [
        True
    ] * 3
    assert [words for _, words in told] == [
        ["Make it again…", "Remove what is left"], ["Go on…"], ["Restore again…", "Remove what is left"],
        ["Open it"],
    ]  # fmt: skip
    for bar in page.unfinished:
        for button in bar.buttons:
            button.click()
    assert host.asked == [
        "finish made",
        "remove made",
        "finish sheet",
        "finish back",
        "remove back",
        "finish whole",
    ]
    host.begun = []
    page.show_unfinished()
    assert page.unfinished == []


def test_offices_opened_lately_are_offered_and_one_that_is_gone_can_be_taken_off(build, host, tmp_path):
    (tmp_path / "here").mkdir()
    host.settings.recent_offices = [str(tmp_path / "here"), str(tmp_path / "gone")]
    page = build()
    assert [button.text() for button in page.recent] == ["here", "gone"]
    assert page.recent[0].hasFocus()
    for button in page.recent:
        button.click()
    assert host.asked == [f"recent {tmp_path / name}" for name in ("here", "gone")]
    (forget,) = page.findChildren(QToolButton)
    forget.click()
    assert host.settings.recent_offices == [str(tmp_path / "here")]
    assert [button.text() for button in page.recent] == ["here"]
