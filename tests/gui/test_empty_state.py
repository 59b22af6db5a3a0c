"""The empty list's sentence: whole on the screen however long it is and however large the text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.widgets.empty_state import EmptyState


@pytest.mark.parametrize("words", [3, 14, 40])
def test_a_long_sentence_is_not_cut(qtbot: QtBot, theme: Theme, words: int) -> None:
    page = EmptyState()
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.say("file-text", "belonging " * words, [("New brief", lambda: None)])
    page.show()
    label = next(one for one in page.findChildren(QLabel) if one.text().startswith("belonging"))
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 0)
    page.setStyleSheet("QLabel { font-size: 24pt; }")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 0)
