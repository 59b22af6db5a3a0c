"""The confirmation at the foot of the window: never over an input, never behind a page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop.qt.widgets.toast import Toast


@pytest.fixture
def host(qtbot, theme) -> QStackedWidget:
    made = QStackedWidget()
    made.resize(800, 400)
    for _ in range(2):
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        made.addWidget(page)
    column.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def is_below(toast: Toast, host: QWidget) -> bool:
    return toast.geometry().center().y() > host.height() / 2


def test_it_stands_at_the_foot_and_at_the_head_where_an_input_is_below(host):
    toast = Toast(host)
    toast.say("Moved to the bin.")
    assert is_below(toast, host)
    host.setCurrentIndex(1)
    toast.say("Action is recorded.")
    assert not is_below(toast, host)


def test_it_makes_room_when_the_person_goes_on_to_type(host):
    toast = Toast(host)
    toast.say("Moved to the bin.", "Undo", lambda: None)
    host.setCurrentIndex(1)
    line = host.widget(1).findChild(QLineEdit)
    line.setFocus()
    QApplication.processEvents()
    assert not is_below(toast, host)
    assert host.childAt(toast.geometry().center()) in (toast, *toast.findChildren(QLabel))


def test_a_page_brought_forward_does_not_hide_it(host):
    toast = Toast(host)
    toast.say("Saved.")
    host.setCurrentIndex(1)
    toast.stay_in_front()
    assert host.childAt(toast.geometry().center()) in (toast, *toast.findChildren(QLabel))
