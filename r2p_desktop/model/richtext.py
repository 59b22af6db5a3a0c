"""Long texts: paragraphs, bullets and numbered items with bold and italic, stored as a small subset of CommonMark.

The stored form, complete:

* Blocks are separated by a blank line; items of one list follow each other without one.
* ``- `` starts a bullet, ``1. `` a numbered item (written 1, 2, 3 ...; the numbers read do not matter). Everything
  else is a paragraph: there are no headings, quotes, links, code, tables, images or HTML.
* ``**bold**``, ``*italic*``, ``***both***``. Each mark switches on or off until the end of the block; a mark that is
  never closed is text. (CommonMark also looks at the neighbouring letters; it agrees whenever a mark does not
  touch punctuation inside a word.)
* A backslash before the end of a line is a line break inside the block; a bare line end is a space.
* A backslash before an ASCII punctuation character makes it plain text. `dump` escapes whatever CommonMark could
  read as markup, so typed ``*``, ``<b>``, ``#`` and ``1.`` stay as typed.
* ``&#9;`` and ``&#32;`` are a tab and a space at the edge of a line, where CommonMark would drop them. No other
  entity is read.

Everything is total: any string can be parsed, and `parse(dump(blocks)) == canonical(blocks)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["paragraph", "bullet", "number"]


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style; `\\n` is a line break inside the block, `\\t` a tab."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Block:
    """One paragraph or list item. Neighbouring items of one kind are one list."""

    kind: Kind
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words without their style."""
        return "".join(run.text for run in self.runs)


_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ITEM = re.compile(r"[ ]{0,3}(?:(?P<bullet>[-+*])|(?P<number>\d{1,9})[.)])(?:[ \t]+(?P<rest>.*)|[ \t]*)$", re.S)
_TOKEN = re.compile(r"\\(?P<escaped>[!-/:-@\[-`{-~])|&#(?P<space>9|32);|(?P<mark>\*+)|(?P<newline>\\\n)|(?P<soft>[ \t]*\n[ \t]*)")
_TO_ESCAPE = re.compile(r"[\\*_`\[<]|&(?=[#A-Za-z])")
_LINE_START = re.compile(r"(\d{1,9})([.)])|[#>+\-=~|]")
_EDGE = re.compile(r"^[ \t]+|[ \t]+$", re.M)

_STYLES = {1: (False, True), 2: (True, False), 3: (True, True)}


def clean(text: str) -> str:
    """`text` with one kind of line end and without control characters and lone surrogates, which no file can hold."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def canonical(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks in the one form `parse` gives: joined runs, no empty blocks, unstyled blanks at the edge of a style."""
    result = []
    for block in blocks:
        letters: list[tuple[str, bool, bool]] = [
            (letter, run.bold, run.italic) for run in block.runs for letter in clean(run.text)
        ]
        if any(not letter.isspace() for letter, _, _ in letters):
            result.append(Block(block.kind, _joined(_unstyled_edges(letters))))
    return tuple(result)


def _unstyled_edges(letters: list[tuple[str, bool, bool]]) -> list[tuple[str, bool, bool]]:
    """Blanks keep a style only where the word before and the word after have it: marks then touch words."""
    styles = [None if letter.isspace() else (bold, italic) for letter, bold, italic in letters]
    before: list[tuple[bool, bool]] = []
    for side in (styles, styles[::-1]):
        last, seen = (False, False), []
        for style in side:
            last = style or last
            seen.append(last)
        before.append(seen) if False else None
        if side is styles:
            left = seen
        else:
            right = seen[::-1]
    return [
        (letter, bold and left[i][0] and right[i][0], italic and left[i][1] and right[i][1])
        for i, (letter, bold, italic) in enumerate(letters)
    ]
