"""Texts and languages: a `Message` is a key with arguments, a `Catalogue` turns it into words.

Nothing below `qt` has a current language. Stored are the English source text (the key) and the arguments; the
window has one catalogue, each paper is handed its own. `message()` and `field(label=...)` are the two marks by
which texts are found for translation.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from r2p_desktop import resources

SOURCE_LANGUAGE = "en"
# What an office may work in: the official languages of the United Nations, and Portuguese.
WORKING_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh", "pt")
PSEUDO = "qps"
"""Accented and half as long again, for tests."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi"})
_CODE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")


@dataclass(frozen=True)
class Message:
    """A sentence as key (English, with `{name}` places) and arguments; an argument may itself be a Message."""

    text: str
    args: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.args) if self.args else self.text

    def as_json(self) -> str:
        """The stored form: `{"text": ..., "args": {...}}`; nested messages become objects of the same shape."""
        return json.dumps(self._plain(), ensure_ascii=False, sort_keys=True)

    def _plain(self) -> dict[str, Any]:
        args = {k: v._plain() if isinstance(v, Message) else v for k, v in self.args.items()}
        return {"text": self.text, "args": args}

    @staticmethod
    def from_json(stored: str) -> Message:
        """Read `as_json` back. Raises ValueError when the text is no such JSON."""
        return Message._revive(json.loads(stored))

    @staticmethod
    def _revive(plain: Any) -> Message:
        if not isinstance(plain, dict) or "text" not in plain:
            raise ValueError("not a stored message")
        args = {k: Message._revive(v) if isinstance(v, dict) else v for k, v in plain.get("args", {}).items()}
        return Message(str(plain["text"]), args)


def message(text: str, **args: Any) -> Message:
    """Mark `text` for translation and bind its arguments."""
    return Message(text, args)


MONTHS = (
    message("January"), message("February"), message("March"), message("April"), message("May"), message("June"),
    message("July"), message("August"), message("September"), message("October"), message("November"), message("December"),
)  # fmt: skip


def day_message(day: dt.date) -> Message:
    """A day as a sentence below the window says it: "24 November 2026"."""
    return message("{day} {month} {year}", day=day.day, month=MONTHS[day.month - 1], year=day.year)


@dataclass(frozen=True)
class Catalogue:
    """The words of one language. `translate` falls back to English, the source."""

    language: str
    entries: Mapping[str, str]

    def translate(self, text: str) -> str:
        return self.entries.get(text) or text

    def render(self, msg: Message | str) -> str:
        """The finished sentence of a message in this language."""
        if isinstance(msg, str):
            return self.translate(msg)
        args = {k: self.render(v) if isinstance(v, Message) else v for k, v in msg.args.items()}
        text = self.translate(msg.text)
        return text.format(**args) if args else text

    @property
    def right_to_left(self) -> bool:
        return self.language.split("_")[0].split("-")[0] in RIGHT_TO_LEFT


def known_languages() -> tuple[str, ...]:
    """The languages there are words in: English, and those whose words are shipped."""
    folder = resources.path("i18n")
    shipped = sorted(file.stem for file in folder.glob("*.json")) if folder.is_dir() else []
    return (SOURCE_LANGUAGE, *(code for code in shipped if code not in (SOURCE_LANGUAGE, PSEUDO)))


def is_known(language: str) -> bool:
    """Whether there are words in `language` (ISO 639 code, with a region or without)."""
    if language == PSEUDO:
        return _file_of(language) is not None
    return language.replace("-", "_").split("_")[0] in known_languages()


def catalogue(language: str) -> Catalogue:
    """The catalogue of `language` (ISO 639 code); English entries when no file for it is shipped."""
    file = _file_of(language) if language != SOURCE_LANGUAGE else None
    return Catalogue(language, json.loads(file.read_text("utf-8")) if file is not None else {})


def _file_of(language: str) -> Path | None:
    codes = (language, language.replace("-", "_").split("_")[0])
    files = (resources.path("i18n", f"{code}.json") for code in codes if _CODE.fullmatch(code))
    return next((file for file in files if file.is_file()), None)
