"""The look: readable in light and dark, follows the choice, survives missing fonts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from r2p_desktop import resources
from r2p_desktop.qt import theme as theming
from r2p_desktop.qt.sheet import style_sheet
from r2p_desktop.qt.theme import DARK, LIGHT, PAIRS, TOKEN_NAMES, Theme, contrast


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read_on_its_ground(tokens, ink, ground):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


def test_contrast_is_the_wcag_figure():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_tone_of_a_pill_has_ink_and_ground():
    for tone in ("ok", "warn", "bad", "info", "neutral"):
        assert {tone, f"{tone}_bg"} <= set(TOKEN_NAMES)


def test_the_choice_reaches_palette_and_sheet(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    assert DARK.sidebar in qapp.styleSheet() and LIGHT.ground not in qapp.styleSheet()


def test_system_follows_the_system_and_a_choice_does_not(theme, monkeypatch):
    theme.choose("system")
    hints = QApplication.styleHints()
    assert theme.dark == (hints.colorScheme() == Qt.ColorScheme.Dark)
    seen = []
    theme.changed.connect(lambda: seen.append(theme.tokens))
    monkeypatch.setattr(Theme, "dark", property(lambda self: True))
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen[-1] == DARK
    theme.choose("light")
    seen.clear()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen == []


def test_text_size_is_kept_between_80_and_200(theme, qapp):
    usual = qapp.font().pointSizeF()
    theme.set_text_size(150)
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
    theme.set_text_size(900)
    assert theme.text_size == 200
    theme.set_text_size(1)
    assert theme.text_size == 80


def test_the_sheet_has_no_gap_and_leaves_native_controls_alone():
    whole = style_sheet(LIGHT._asdict(), 10, native=False, dark=False, icons="icons")
    native = style_sheet(LIGHT._asdict(), 10, native=True, dark=False, icons="icons")
    assert "{" in whole and "{{" not in whole and whole.count("{") == whole.count("}")
    assert "\nQPushButton {" in whole and "\nQPushButton {" not in native


@pytest.mark.parametrize(
    ("code", "faces"), [("en", "NotoSans-*"), ("ru", "NotoSans-*"), ("ar", "*"), ("zh", "*")]
)
def test_the_fonts_of_the_windows_own_words_are_there_for_the_first_paint(
    qapp, language, monkeypatch, code, faces
):
    asked = []
    monkeypatch.setattr(theming, "load_fonts", lambda faces="*", but="": asked.append((faces, but)) or ())
    language(code)
    look = Theme(qapp, "light")
    assert asked == [(faces, "")]
    look.load_other_fonts()
    assert asked[1:] == [("*", "NotoSans-*")]
    look.deleteLater()


def test_fonts_are_loaded_and_their_absence_is_no_error(qapp, tmp_path: Path, monkeypatch):
    assert "Noto Sans" in theming.load_fonts()
    monkeypatch.setattr(resources, "path", tmp_path.joinpath)
    assert theming.load_fonts() == ()
