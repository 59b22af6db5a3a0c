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
from itertools import groupby
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
_ITEM = re.compile(r"[ ]{0,3}(?:(?P<bullet>[-+*])|\d{1,9}[.)])(?:[ \t]+(?P<rest>.*)|[ \t]*)$", re.S)
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|&#(?P<blank>9|32);|(?P<mark>\*+)|(?P<hard>\\\n)|(?P<soft>[ \t]*\n)|[^\\&*\n \t]+|."
)
_TO_ESCAPE = re.compile(r"[\\*_`\[<]|&(?=[#A-Za-z])")
_LINE_START = re.compile(r"(\d{1,9})([.)])|[#>+\-=~|]")
_EDGE = re.compile(r"^[ \t]+|[ \t]+$", re.M)

_WORDS = re.compile(r"\s+|\S+")

_Piece = tuple[str, bool, bool]  # text, bold, italic


def clean(text: str) -> str:
    """`text` with one kind of line end and without control characters and lone surrogates, which no file can hold."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def canonical(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks in the one form `parse` gives: joined runs, no empty blocks, unstyled blanks at the edge of a style."""
    result = []
    for block in blocks:
        pieces = [
            (part, run.bold, run.italic) for run in block.runs for part in _WORDS.findall(clean(run.text))
        ]
        runs = _joined(_plain_blanks(pieces))
        if runs:
            result.append(Block(block.kind, runs))
    return tuple(result)


def _plain_blanks(pieces: list[_Piece]) -> list[_Piece]:
    """Blanks keep a style only if they, the word before and the word after all have it, so marks touch words.

    Blanks at the very edge keep tabs and spaces but lose line breaks; a block of blanks alone becomes nothing.
    """
    result: list[_Piece] = []
    before = (False, False)
    groups = [(blank, list(group)) for blank, group in groupby(pieces, key=lambda piece: piece[0].isspace())]
    for i, (blank, group) in enumerate(groups):
        if not blank:
            result += group
            before = group[-1][1:]
            continue
        after = groups[i + 1][1][0][1:] if i + 1 < len(groups) else (False, False)
        styles = [before, after, *(piece[1:] for piece in group)]
        text = "".join(piece[0] for piece in group)
        if i in (0, len(groups) - 1):
            text = text.replace("\n", "")
        result.append((text, all(style[0] for style in styles), all(style[1] for style in styles)))
    return result if any(not piece[0].isspace() for piece in result) else []


def _joined(pieces: Iterable[_Piece]) -> tuple[Run, ...]:
    """Neighbours of one style become one run."""
    groups = groupby((piece for piece in pieces if piece[0]), key=lambda piece: piece[1:])
    return tuple(Run("".join(piece[0] for piece in group), *style) for style, group in groups)


def parse(stored: str) -> tuple[Block, ...]:
    """The blocks of a stored text, in canonical form. Any string can be parsed."""
    blocks: list[tuple[Kind, list[str]]] = []
    open_block = False
    for line in clean(stored).split("\n"):
        if not line.strip(" \t"):
            open_block = False
            continue
        item = _ITEM.match(line)
        if item:
            blocks.append(("bullet" if item["bullet"] else "number", [item["rest"] or ""]))
        elif open_block:
            blocks[-1][1].append(line.lstrip(" \t"))
        else:
            blocks.append(("paragraph", [line.lstrip(" \t")]))
        open_block = True
    return canonical(Block(kind, _runs("\n".join(lines).rstrip(" \t"))) for kind, lines in blocks)


def _runs(source: str) -> tuple[Run, ...]:
    tokens = list(_TOKEN.finditer(source))
    marks = _closed_marks(source, tokens)
    pieces: list[_Piece] = []
    bold = italic = False
    for i, token in enumerate(tokens):
        if i in marks:
            length = len(token[0])
            bold ^= length > 1
            italic ^= length != 2
            continue
        if token["escaped"]:
            text = token["escaped"]
        elif token["blank"]:
            text = chr(int(token["blank"]))
        else:
            text = "\n" if token["hard"] else " " if token["soft"] else token[0]
        pieces.append((text, bold, italic))
    return _joined(pieces)


def _closed_marks(source: str, tokens: list[re.Match[str]]) -> set[int]:
    """Indexes of the tokens that switch a style: every style that is switched on is switched off again."""
    lengths: dict[int, int] = {}
    for i, token in enumerate(tokens):
        if token["mark"] and len(token[0]) <= 3:
            around = source[max(token.start() - 1, 0) : token.start()] + source[token.end() : token.end() + 1]
            if around.strip():
                lengths[i] = len(token[0])
    for switching in ((2, 3), (1, 3), (2, 3)):
        mine = [i for i, length in lengths.items() if length in switching]
        if len(mine) % 2:
            # Prefer the last mark that switches this style alone: the other style stays balanced.
            alone = [i for i in mine if lengths[i] != 3]
            del lengths[(alone or mine)[-1]]
    return set(lengths)


def dump(blocks: Iterable[Block]) -> str:
    """The stored form of `blocks`; what cannot be kept (see `canonical`) is put in canonical form first."""
    parts: list[str] = []
    previous: Kind | None = None
    number = 0
    for block in canonical(blocks):
        number = number + 1 if block.kind == previous == "number" else 1
        prefix = {"paragraph": "", "bullet": "- ", "number": f"{number}. "}[block.kind]
        if previous is not None:
            parts.append("\n" if block.kind == previous != "paragraph" else "\n\n")
        parts.append(prefix + _source(block.runs).replace("\n", "\n" + " " * len(prefix)))
        previous = block.kind
    return "".join(parts)


def _source(runs: tuple[Run, ...]) -> str:
    parts: list[str] = []
    bold = italic = False
    for run in (*runs, Run("")):
        parts.append("*" * (2 * (run.bold != bold) + (run.italic != italic)))
        bold, italic = run.bold, run.italic
        parts.append(_TO_ESCAPE.sub(lambda found: "\\" + found[0], run.text))
    lines = [_line(line) for line in "".join(parts).split("\n")]
    return "\\\n".join(lines)


def _line(line: str) -> str:
    """One line of source, safe at its start and with blanks at its edges kept."""
    line = (
        _LINE_START.sub(
            lambda found: f"{found[1]}\\{found[2]}" if found[1] else "\\" + found[0], line, count=1
        )
        if _LINE_START.match(line)
        else line
    )
    return _EDGE.sub(lambda found: "".join(f"&#{ord(blank)};" for blank in found[0]), line)


def plain(stored: str) -> str:
    """The words alone, for search, tables and mail: items as `- ` and `1. `, a blank line between paragraphs."""
    parts: list[str] = []
    previous: Kind | None = None
    number = 0
    for block in parse(stored):
        number = number + 1 if block.kind == previous == "number" else 1
        if previous is not None:
            parts.append("\n" if block.kind == previous != "paragraph" else "\n\n")
        parts.append({"paragraph": "", "bullet": "- ", "number": f"{number}. "}[block.kind] + block.text)
        previous = block.kind
    return "".join(parts)


def from_plain(text: str) -> str:
    """The stored form of typed or imported plain text: blank lines part paragraphs, nothing in it is markup."""
    paragraphs = re.split(r"\n(?:[ \t]*\n)+", clean(text).strip("\n"))
    return dump(Block("paragraph", (Run(paragraph),)) for paragraph in paragraphs)
