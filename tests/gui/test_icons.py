"""Icons: every one the program names exists, takes the theme's colour, stays sharp and is mirrored where it points."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

import r2p_desktop
from r2p_desktop import resources
from r2p_desktop.qt.command_list import COMMANDS
from r2p_desktop.qt.icons import DIRECTIONAL, icon
from r2p_desktop.qt.sections import SECTIONS
from r2p_desktop.qt.theme import DARK, LIGHT


def image(drawing: QIcon, side: int = 32, mode: QIcon.Mode = QIcon.Mode.Normal, ratio: float = 1.0) -> QImage:
    return drawing.pixmap(QSize(side, side), ratio, mode).toImage()


def ink(picture: QImage) -> QColor:
    """The colour of the most opaque pixel."""
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return max((picture.pixelColor(x, y) for x, y in points), key=QColor.alpha)


def test_every_icon_named_is_shipped_and_drawn(qapp):
    names = {command.icon for command in COMMANDS if command.icon} | {section.icon for section in SECTIONS}
    for name in names | DIRECTIONAL - {"indent"}:
        assert ink(image(icon(name))).alpha() > 200, name


def test_icons_named_in_the_source_are_shipped():
    shipped = {file.stem for file in resources.path("icons").glob("*.svg")}
    for file in Path(r2p_desktop.__file__).parent.joinpath("qt").rglob("*.py"):
        for name in re.findall(r'\b(?:icon|tool_button)\("([a-z0-9-]+)"', file.read_text("utf-8")):
            assert name in shipped, f"{file.name}: {name}"


def test_the_licence_travels_with_the_icons():
    assert "ISC" in resources.path("icons", "LICENSE-lucide.txt").read_text("utf-8")


def test_an_unknown_icon_is_refused_when_it_is_asked_for(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no-such-drawing")


def test_one_icon_follows_the_theme(theme):
    drawing = icon("users")
    assert ink(image(drawing)).name() == LIGHT.text.lower()
    theme.choose("dark")
    assert ink(image(drawing)).name() == DARK.text.lower()


def test_a_disabled_icon_is_paler(theme):
    assert ink(image(icon("users"), mode=QIcon.Mode.Disabled)).alpha() < 150


def test_an_icon_is_sharp_on_a_dense_screen(qapp):
    pixmap = icon("users").pixmap(QSize(32, 32), 2.0)
    assert pixmap.width() == 64 and pixmap.devicePixelRatio() == 2.0


def test_what_points_is_mirrored_and_the_rest_is_not(theme):
    def both(name: str) -> tuple[QImage, QImage]:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        usual = image(icon(name))
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            return usual, image(icon(name))
        finally:
            QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    usual, turned = both("arrow-left")
    assert usual != turned
    assert ink(usual.copy(0, 0, 10, 32)).alpha() > 200 > ink(turned.copy(0, 0, 6, 32)).alpha()
    usual, turned = both("users")
    assert usual == turned


def test_an_icon_without_room_is_nothing_and_says_nothing(qapp, qtlog):
    assert icon("users").pixmap(QSize(0, 16)).isNull()
    assert [record.message for record in qtlog.records] == []
