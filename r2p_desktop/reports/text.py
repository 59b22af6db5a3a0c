"""The one way from words to paper: cleaned, in the right direction, shaped, in a font that has every letter.

Everything printed - body, table cells, heads and feet of pages - comes through `Typesetter`. A name typed as `<b>` or
`<img src=...>` is only letters here: no markup is ever read from text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from r2p_desktop.i18n import Message, message
from r2p_desktop.model import richtext
from r2p_desktop.model.richtext import Run
from r2p_desktop.reports.bidi import base_direction, levels, needs_bidi
from r2p_desktop.reports.brief_data import MissingGlyph
from r2p_desktop.reports.fontfile import DocumentFont, DocumentFonts
from r2p_desktop.reports.fonts import CHINESE, Face, Shaped
from r2p_desktop.reports.linebreak import breaks, characters, is_wide, last_good_cut
from r2p_desktop.reports.style import Style

Kind = Literal["word", "space", "tab", "line"]

_ATOMS = re.compile(r"\n|\t|[ \u3000]+|[^ \n\t\u3000]+")
# Never drawn and never missed: soft hyphen, byte order mark, variation selectors, word joiner and the like.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u180b-\u180e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_DIRECTION_MARKS = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
)
_CHINESE_SIGNS = frozenset("“”‘’…—·‥")  # drawn as wide as a character beside Chinese
_WORDS_KEPT = 20_000
_LONGEST = 400  # letters of a word set in one piece


def clean(text: str) -> str:
    """User text as it is printed: composed letters, one kind of line end, nothing invisible that could do harm."""
    if text.isascii() and text.isprintable():
        return text
    text = _INVISIBLE.sub("", richtext.clean(text))
    return unicodedata.normalize("NFC", text)


class Look(NamedTuple):
    """The style of one run of letters."""

    size: float
    bold: bool
    italic: bool
    colour: str


class Piece(NamedTuple):
    """Letters of one look, font and direction; `code` is the inside of their `TJ` array."""

    font: DocumentFont
    look: Look
    size: float
    level: int
    shaped: Shaped
    code: str
    width: float


@dataclass(slots=True, eq=False)
class Token:
    """What a line is made of: an unbreakable word, a blank, a tab or an ordered line end. `width` in points."""

    kind: Kind
    text: str
    pieces: tuple[Piece, ...]
    width: float
    tall: float = 1.0
    looks: tuple[Look, ...] = ()  # one, or one a letter


class Words(NamedTuple):
    """A text ready to be broken into lines. `base` 0 runs left to right, 1 right to left; `mixed`: some part differs."""

    tokens: list[Token]
    base: int
    mixed: bool


class Typesetter:
    """Sets the text of one document and remembers what no font could draw.

    `right_to_left` is the direction of the paper's own language; texts find their own.
    """

    def __init__(self, fonts: DocumentFonts, *, right_to_left: bool = False) -> None:
        self.fonts = fonts
        self.right_to_left = right_to_left
        self._words: dict[Look, dict[str, tuple[Token, ...]]] = {}
        self._blanks: dict[tuple[Look, str, int], Token] = {}
        self._chosen: dict[tuple[str, bool, bool], Face | None] = {}
        self._missing: dict[tuple[str, str], MissingGlyph] = {}
        self._where: Message = message("Text")
        self._missed = False

    @property
    def missing(self) -> tuple[MissingGlyph, ...]:
        """Characters no font has, once for each place they stand in."""
        return tuple(self._missing.values())

    def tokens(self, content: str | Iterable[Run], style: Style, where: Message) -> Words:
        """The words of a text and its direction.

        `where` names the place for the report on missing characters.
        """
        self._where = where
        runs = (Run(content),) if isinstance(content, str) else content
        parts = [
            (text, Look(style.size, style.bold or run.bold, style.italic or run.italic, style.colour))
            for run in runs
            if (text := clean(run.text))
        ]
        whole = parts[0][0] if len(parts) == 1 else "".join(text for text, _ in parts)
        if not self.right_to_left and not needs_bidi(whole):
            return Words(self._left_to_right(parts), 0, False)
        base = base_direction(whole)
        base = int(self.right_to_left) if base is None else base
        return Words(self._mixed(parts, whole, base), base, True)

    def _left_to_right(self, parts: Sequence[tuple[str, Look]]) -> list[Token]:
        result: list[Token] = []
        for atom in _atoms(parts):
            text, look = atom[0]
            if len(atom) > 1:
                result += self._word(atom, None)
                continue
            known = self._words.setdefault(look, {})
            found = known.get(text)
            if found is None:
                self._missed = False
                found = self._atom(text, look)
                # A word with a missing letter is not kept: every place it stands in is to be named.
                if len(known) < _WORDS_KEPT and not self._missed:
                    known[text] = found
            result += found
        return result

    def _atom(self, text: str, look: Look) -> tuple[Token, ...]:
        if text == "\n":
            return (Token("line", text, (), 0.0),)
        if text[0] in " \t\u3000":
            return (self._blank(text, look, 0),)
        return tuple(self._word([(text, look)], None))

    def _mixed(self, parts: Sequence[tuple[str, Look]], whole: str, base: int) -> list[Token]:
        """Text with any right-to-left part: every line end starts a paragraph of its own for the algorithm."""
        found: list[int | None] = []
        for line in whole.split("\n"):
            found += [*levels(line, base), base]
        result: list[Token] = []
        at = 0
        for atom in _atoms(parts):
            length = sum(len(text) for text, _ in atom)
            text, look = atom[0]
            if text == "\n":
                result.append(Token("line", text, (), 0.0))
            elif text[0] in " \t\u3000":
                level = found[at]
                result.append(self._blank(text, look, base if level is None else level))
            else:
                result += self._word(
                    atom, [base if level is None else level for level in found[at : at + length]]
                )
            at += length
        return result

    def _blank(self, text: str, look: Look, level: int) -> Token:
        key = (look, text, level)
        if key not in self._blanks:
            drawn = " " * len(text) if text[0] != "\u3000" else text
            piece = self._piece(self._face(drawn[0], look, False) or self._main(look), look, level, drawn)
            kind: Kind = "tab" if text == "\t" else "space"
            self._blanks[key] = Token(kind, text, (piece,), piece.width)
        return self._blanks[key]

    def _word(self, atom: Sequence[tuple[str, Look]], found: Sequence[int] | None) -> list[Token]:
        """A word, possibly of several looks, as its unbreakable parts."""
        text, look = atom[0]
        cuts = breaks(text)
        if len(atom) == 1 and found is None and not cuts and len(text) <= _LONGEST:
            face = self._main(look)
            if face.codes.issuperset(map(ord, text)):
                piece = self._piece(face, look, 0, text)
                return [Token("word", text, (piece,), piece.width, face.tall, (look,))]
        if len(atom) > 1:
            text = "".join(part for part, _ in atom)
            cuts = breaks(text)
        looks = [look for part, look in atom for _ in part]
        return [
            self._part(text, looks, found, a, b) for a, b in pairwise([0, *_cut_long(text, cuts), len(text)])
        ]

    def _part(
        self, text: str, looks: Sequence[Look], found: Sequence[int] | None, first: int, last: int
    ) -> Token:
        pieces: list[Piece] = []
        start, current = first, None
        for i in range(first, last):
            face = self._face_at(text, i, looks[i], current[2] if current else None)
            key = (looks[i], found[i] if found else 0, face)
            if current is not None and key != current:
                pieces.append(self._piece(current[2], current[0], current[1], text[start:i]))
                start = i
            current = key
        if current is not None:
            pieces.append(self._piece(current[2], current[0], current[1], text[start:last]))
        tall = max((piece.font.face.tall for piece in pieces), default=1.0)
        width = sum(piece.width for piece in pieces)
        return Token("word", text[first:last], tuple(pieces), width, tall, tuple(looks[first:last]))

    def _piece(self, face: Face, look: Look, level: int, text: str) -> Piece:
        font = self.fonts.of(face)
        shaped = face.shape(text, bool(level & 1))
        size = look.size * face.scale
        return Piece(
            font,
            look,
            size,
            level,
            shaped,
            font.code(shaped),
            shaped.width * size / 1000,
        )

    def _main(self, look: Look) -> Face:
        return self.fonts.library.face(0, bold=look.bold, italic=look.italic)

    def _face_at(self, text: str, i: int, look: Look, before: Face | None) -> Face:
        """The font for `text[i]`; marks and joiners stay with the letter they belong to."""
        character = text[i]
        if before is not None and (
            character in _DIRECTION_MARKS
            or (unicodedata.combining(character) and ord(character) in before.characters)
        ):
            return before
        chinese = character in _CHINESE_SIGNS and any(is_wide(near) for near in text[max(i - 1, 0) : i + 2])
        face = self._face(character, look, chinese)
        if face is None:
            if character not in _DIRECTION_MARKS:
                self._miss(character)
            return before or self._main(look)
        return face

    def _face(self, character: str, look: Look, chinese: bool) -> Face | None:
        if chinese:
            return self.fonts.library.face(CHINESE, bold=look.bold)
        key = (character, look.bold, look.italic)
        if key not in self._chosen:
            self._chosen[key] = self.fonts.library.covering(character, bold=look.bold, italic=look.italic)
        return self._chosen[key]

    def _miss(self, character: str) -> None:
        self._missed = True
        name = unicodedata.name(character, "") or "?"
        found = MissingGlyph(character, f"U+{ord(character):04X}", name, self._where)
        self._missing.setdefault((character, str(self._where)), found)

    def tear(self, token: Token, room: float) -> tuple[Token, ...]:
        """A word too wide for any line in two, so that the first part fits `room`; one letter alone stays whole."""
        units = characters(token.text)
        if len(units) < 2:
            return (token,)
        spans: list[int] = []
        width = 0.0
        for unit in units:
            at = spans[-1] if spans else 0
            width += self._again(token, at, at + len(unit)).width
            if spans and width > room:
                break
            spans.append(at + len(unit))
        most = min(len(spans), len(units) - 1)
        cut = spans[last_good_cut(units, most) - 1]
        return self._again(token, 0, cut), self._again(token, cut, len(token.text))

    def _again(self, token: Token, first: int, last: int) -> Token:
        """Part of a word, shaped anew; its direction is that of the whole word's letters."""
        found = [
            piece.level for piece in token.pieces for letter in piece.shaped.letters for _ in letter.text
        ]
        if len(found) != len(token.text):
            found = [token.pieces[0].level] * len(token.text)
        looks = token.looks if len(token.looks) == len(token.text) else token.looks * len(token.text)
        return self._part(token.text, looks, found, first, last)


def _cut_long(text: str, cuts: Sequence[int]) -> list[int]:
    """The cuts, and more where text without any would make one enormous word."""
    if len(text) <= _LONGEST:
        return list(cuts)
    found: list[int] = []
    for first, last in pairwise([0, *cuts, len(text)]):
        found += [at for at in range(first + _LONGEST, last, _LONGEST) if not unicodedata.combining(text[at])]
        found.append(last)
    return found[:-1]


def _atoms(parts: Sequence[tuple[str, Look]]) -> list[list[tuple[str, Look]]]:
    """Words, blanks and line ends; a word that changes its look midway is one atom of several parts."""
    atoms: list[list[tuple[str, Look]]] = []
    for text, look in parts:
        for k, found in enumerate(_ATOMS.finditer(text)):
            atom = found[0]
            previous = atoms[-1][-1][0] if atoms and k == 0 else " "
            if previous[-1] not in " \t\n\u3000" and atom[0] not in " \t\n\u3000":
                atoms[-1].append((atom, look))
            else:
                atoms.append([(atom, look)])
    return atoms
