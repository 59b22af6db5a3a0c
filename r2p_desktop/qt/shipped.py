"""Proves that what travels with the program arrived: every font, drawing, page of help and catalogue can be read."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtSvg import QSvgRenderer

from r2p_desktop import i18n, resources


class NotShipped(Exception):
    """A file of the program is missing or cannot be read."""


def shipped() -> dict[str, int]:
    """How many files of each kind were read: fonts, drawings, pages of help, texts and Qt's texts by language.

    Raises NotShipped for one that cannot be read and for a kind that is not there at all.
    """
    found: Counter[str] = Counter()
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        _demand(QRawFont(str(file), 10.0).isValid(), file.name)
        found["fonts"] += 1
    for file in sorted(resources.path("icons").glob("*.svg")):
        _demand(QSvgRenderer(str(file)).isValid(), file.name)
        found["drawings"] += 1
    for file in sorted(resources.path("help").rglob("*.md")):
        _demand(bool(file.read_text("utf-8").strip()), file.name)
        found["pages of help"] += 1
    for file in sorted(resources.path("i18n").glob("*.json")):
        if file.stem != i18n.PSEUDO:
            found[f"texts in {file.stem}"] = len(i18n.catalogue(file.stem).entries)
            qt_words = QTranslator()
            place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            _demand(qt_words.load(f"qtbase_{file.stem}", place), f"qtbase_{file.stem}")
    for kind in ("fonts", "drawings", "pages of help"):
        _demand(found[kind] > 0, kind)
    _demand(any(kind.startswith("texts in ") for kind in found), "texts")
    return dict(found)


def _demand(there: bool, what: str) -> None:
    if not there:
        raise NotShipped(f"{what} is missing or damaged; install the program again")
