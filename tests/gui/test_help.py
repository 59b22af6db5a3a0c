"""Help: every section has its page, in every language a page with the same places."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from r2p_desktop import resources
from r2p_desktop.qt.dialogs.help import TOPICS, HelpDialog, help_text
from r2p_desktop.qt.help_key import offer_help


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_a_page_of_its_own(language, topic):
    assert resources.path("help", language, f"{topic}.md").is_file()
    text = help_text(topic, language)
    assert text.startswith("# ")
    assert len(text) > 80


def test_no_page_is_left_over():
    for folder in resources.path("help").iterdir():
        assert {file.stem for file in folder.glob("*.md")} == set(TOPICS)


def test_a_language_without_help_gets_english():
    assert help_text("people", "ar") == help_text("people", "en")
    assert help_text("people", "fr_CA") == help_text("people", "fr")


def test_it_opens_at_the_section_and_shows_another_on_choice(qtbot):
    dialog = HelpDialog("en", "meetings")
    qtbot.addWidget(dialog)
    assert dialog.page.toPlainText().startswith("Meetings")
    dialog.topics.setCurrentRow(0)
    assert dialog.page.toPlainText().startswith("Getting around")
    dialog.show_topic("welcome")
    assert dialog.topics.currentRow() == 0


def test_f1_opens_a_window_s_own_page(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    offer_help(window, "safety")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None and dialog.isVisible()
    assert dialog.page.toPlainText().startswith("Keeping the office safe")
