"""Lines that wrap differently with and without a scroll bar neither end the program nor hide their last words."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from r2p_desktop.qt.part_view import PartView
from r2p_desktop.qt.reading import Part, Row
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.widgets.steady_scroll import MOST_ROUNDS, SteadyScroll

WORDS = "a Ministry of Foreign Affairs and International Cooperation Department x@example.org representative"


class Rounds:
    """How deep the resizing of a view goes on within itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = self.worst = 0
        real = PartView.resizeEvent

        def counted(view: PartView, event: QResizeEvent) -> None:
            self.now += 1
            self.worst = max(self.worst, self.now)
            real(view, event)
            self.now -= 1

        monkeypatch.setattr(PartView, "resizeEvent", counted)


def some_lines(chance: random.Random, theme: Theme) -> QWidget:
    """A record's lines of random lengths, as the pane beside a list shows them."""

    def text(*lengths: int) -> str:
        return " ".join(chance.choices(WORDS.split(), k=chance.choice(lengths)))

    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 12, 8)
    for _ in range(chance.randint(1, 4)):
        rows = [
            Row(text(1, 2, 3), text(1, 2, 3, 5, 8, 14), copy=chance.random() < 0.3)
            for _ in range(chance.randint(1, 5))
        ]
        column.addWidget(PartView(Part("", rows), theme))
    column.addStretch(1)
    return body


def test_no_size_of_the_pane_is_asked_for_ever(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, rounds = random.Random(1), Rounds(monkeypatch)
    area = SteadyScroll()
    qtbot.addWidget(area)
    area.show()
    undecided = False
    for _ in range(12):
        area.setWidget(some_lines(chance, theme))
        for width in range(180, 520, 23):
            whole = area.widget().heightForWidth(width)
            for height in (whole - 12, whole - 3, whole, whole + 12):
                area.resize(width, max(40, height))
                for _ in range(4):  # a bar that stays is decided in a turn of its own
                    QCoreApplication.processEvents()
                bar, body = area.verticalScrollBar(), area.widget()
                assert body.height() >= body.minimumSizeHint().height()
                assert bar.maximum() == max(0, body.height() - area.viewport().height())
        undecided |= area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    assert rounds.worst <= MOST_ROUNDS + 1
    assert undecided, "nothing here would have gone on for ever"
