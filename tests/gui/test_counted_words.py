"""Counted words: each language puts nought and one in the number it asks for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from r2p_desktop.qt.translate import locale_of, tr_count


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "nought"), [("en", "0 many"), ("fr", "0 one")])
def test_nought_is_singular_in_french_only(qapp, locale, language, nought):
    QLocale.setDefault(locale_of(language))
    assert [tr_count("{n} one", "{n} many", n) for n in (0, 1, 2)] == [nought, "1 one", "2 many"]
