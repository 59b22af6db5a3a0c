"""What the random person answers to questions, types, and what counts as amiss."""

from __future__ import annotations

import logging
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from r2p_desktop.errors import OfficeError

TEXTS = (
    "Ng", "Łucja Żak", "Ministry of Foreign Affairs", "وزارة الخارجية", "Министерство юстиции", "外交部", "한국어", "हिन्दी",
    "e\u0301te\u0301", "\u202eright to left\u202c", "🕊️ peace", "O'Brien; DROP TABLE person", "<img src=x onerror=1>",
    "%s {0} {name}", "=1+1", "12.03.2026", "before the summer", "2026-02-30", "+41 22 917 90 00", "a@b.example", " ", "\t",
    "line\nline", "x" * 300, "0", "-1", "9" * 30, "\u200b", "&amp; & &&",
)  # fmt: skip


QUIT_WORDS = re.compile(
    r"quit|end the program|restore|renew|another folder|open the folder|remove the passphrase", re.IGNORECASE
)
ACTIVATING = (Qt.Key.Key_Return, Qt.Key.Key_Space)


def words_of(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return words.replace("&", "") or widget.toolTip() or widget.objectName()


def leaves(widget: QWidget) -> bool:
    """Whether it is a button that ends the office or the program."""
    return isinstance(widget, QAbstractButton) and bool(
        QUIT_WORDS.search(f"{widget.text()} {widget.toolTip()}".replace("&", ""))
    )


class Answers:
    """Answers every question at random, and notes what may not happen."""

    def __init__(self, chance: random.Random, folder: Path, amiss: list[str]) -> None:
        self._chance = chance
        self._folder = folder
        self._amiss = amiss
        self.refusals: Counter[str] = Counter()
        self._number = 0

    def save_discard_keep(self, _what: str) -> Any:
        return self._chance.choice(["save", "discard", "keep"])

    def confirm(self, _question: str, _verb: str, _keep: str = "", **_more: Any) -> bool:
        return self._chance.random() < 0.5

    def choose(self, _question: str, ways: Sequence[tuple[str, str]], **_more: Any) -> str | None:
        return self._chance.choice([None, *(key for key, _ in ways)])

    def open_file(self, *_words: str) -> Path | None:
        sample = self._folder / "contacts.csv"
        sample.write_text("Family name,E-mail\nNg,ng@office.example\nŻak,\n", "utf-8")
        return self._chance.choice([None, sample])

    def save_file(self, *_words: str) -> Path | None:
        self._number += 1
        return self._chance.choice(
            [
                None,
                self._folder
                / f"saved-{self._number % 5}.{self._chance.choice(['pdf', 'xlsx', 'csv', 'txt'])}",
            ]
        )

    def folder(self, *_words: str) -> Path | None:
        return None

    def text(self, *_words: str, **_more: Any) -> str | None:
        return self._chance.choice([None, *TEXTS[:8]])

    def passphrase(self, *_words: str, **_more: Any) -> str | None:
        return None

    def forget_typed(self) -> None:
        """Nothing is kept of an answer."""

    def inform(self, _text: str, _detail: str = "") -> None:
        self.refusals["told"] += 1

    def crash(self, story: Any) -> bool:
        self._amiss.append(story.text or story.what)
        return True

    def error(self, error: BaseException) -> None:
        if isinstance(error, OfficeError):
            self.refusals[error.code] += 1
        else:
            self._amiss.append(f"{type(error).__name__}: {error}")


class NoPrinter:
    def print_pdf(self, _pdf: bytes, _title: str, _parent: QWidget | None) -> None:
        return None


class Noted(logging.Handler):
    """Errors in the log are amiss, whoever swallowed them; warnings of a list that could not be read, too."""

    def __init__(self, amiss: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._amiss = amiss
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self._amiss.append(self.format(record))
