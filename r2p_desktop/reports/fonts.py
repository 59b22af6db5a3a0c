"""The fonts of paper: which font draws a character, and how HarfBuzz sets a word in it.

A `FontLibrary` is made once and handed to every paper. It keeps the open font files and the words already shaped,
which do not depend on the document; what one document used of a font is kept by `fontfile.DocumentFont`.
"""

from __future__ import annotations

import struct
import threading
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from r2p_desktop.reports.bidi import without_marks

_WORDS_KEPT = 60_000


class Letter(NamedTuple):
    """A glyph on the baseline with all the text it stands for; `kern` is the TJ number that follows it."""

    glyph: int
    text: str
    kern: float


class Mark(NamedTuple):
    """A further glyph of a letter (an accent, a vowel sign) at its place from the word's start."""

    glyph: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word set in one font, in drawing order. Measures are in thousandths of the size.

    Each letter's glyph carries the whole text of the letter, marks included: readers of the PDF then get words back
    in one piece, whatever the direction. `plain` tells that each glyph means just the text its font gives it, so that
    `code` is how any document shows the word.
    """

    letters: tuple[Letter, ...]
    marks: tuple[Mark, ...]
    width: float
    lead: float
    plain: bool
    code: str


class Face:
    """One font file, open for shaping. Measures are in thousandths of the font size."""

    def __init__(self, path: Path, *, scale: float = 1.0, tall: float = 1.0) -> None:
        """`scale` matches its letters to the main font's; `tall` stretches the line it stands on."""
        self.name = path.stem
        self.scale, self.tall = scale, tall
        self.bold, self.italic = "Bold" in self.name, "Italic" in self.name
        self._hb = hb.Face(hb.Blob.from_file_path(str(path)))
        self._font = hb.Font(self._hb)
        self._unit = 1000 / self._hb.upem
        self._words: dict[tuple[str, bool], Shaped] = {}
        self._lock = threading.Lock()
        self.characters: Mapping[int, int] = self._character_map()
        self.codes = frozenset(self.characters)

    def _character_map(self) -> dict[int, int]:
        get = self._font.get_nominal_glyph
        return {code: glyph for code in self._hb.unicodes if (glyph := get(code))}

    @cached_property
    def means(self) -> dict[int, str]:
        """What each glyph stands for by itself: its first character, compatibility forms resolved."""
        found: dict[int, str] = {}
        for code, glyph in sorted(self.characters.items()):
            if glyph not in found:
                text = chr(code)
                found[glyph] = unicodedata.normalize("NFKC", text) if 0xFB00 <= code <= 0xFEFC else text
        return found

    @property
    def glyph_count(self) -> int:
        return int(self._hb.glyph_count)

    def advance(self, glyph: int) -> float:
        return float(self._font.get_glyph_h_advance(glyph) * self._unit)

    def shape(self, text: str, right_to_left: bool = False) -> Shaped:
        """`text` (one direction, one font, no line break) as glyphs in drawing order."""
        key = (text, right_to_left)
        found = self._words.get(key)
        if found is None:
            with self._lock:
                found = self._shape(text, right_to_left)
            if len(self._words) >= _WORDS_KEPT:
                self._words.clear()
            self._words[key] = found
        return found

    def _shape(self, text: str, right_to_left: bool) -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
        hb.shape(self._font, buffer)
        unit = self._unit
        glyphs = [
            (info.cluster, (info.codepoint, pos.x_advance * unit, pos.x_offset * unit, pos.y_offset * unit))
            for info, pos in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        # Characters HarfBuzz dropped (joiners, marks of direction) belong to the letter before, or to the first.
        starts = sorted({start for start, _ in glyphs})
        ends = dict(pairwise([*starts, len(text)]))
        placed: list[tuple[float, int, str]] = []
        marks: list[Mark] = []
        pen = 0.0
        for start, group in groupby(glyphs, key=lambda glyph: glyph[0]):
            own = [glyph for _, glyph in group]
            first = 0 if start == starts[0] else start
            base = self._base(own)
            for k, (glyph, advance, dx, dy) in enumerate(own):
                if k == base:
                    placed.append((pen + dx, glyph, without_marks(text[first : ends[start]])))
                if k != base or dy:
                    marks.append(Mark(glyph, pen + dx, dy))
                pen += advance
        return self._summary(placed, tuple(marks), pen)

    @staticmethod
    def _base(own: Sequence[tuple[int, float, float, float]]) -> int:
        """Which glyph of a letter stands for it: the first on the baseline that moves the pen."""
        on_line = [k for k, (_, advance, _, dy) in enumerate(own) if advance and not dy]
        return on_line[0] if on_line else 0

    def _summary(self, placed: list[tuple[float, int, str]], marks: tuple[Mark, ...], width: float) -> Shaped:
        letters = []
        for k, (x, glyph, text) in enumerate(placed):
            following = placed[k + 1][0] if k + 1 < len(placed) else width
            letters.append(Letter(glyph, text, self.advance(glyph) - (following - x)))
        lead = placed[0][0] if placed else width
        plain = not marks and all(self.means.get(letter.glyph) == letter.text for letter in letters)
        code = self.code(letters, lead, None) if plain else ""
        return Shaped(tuple(letters), marks, width, lead, plain, code)

    @staticmethod
    def code(letters: Iterable[Letter], lead: float, numbers: Mapping[tuple[int, str], int] | None) -> str:
        """Letters as the inside of a PDF `TJ` array; `numbers` replaces glyphs' own numbers."""
        parts, run = [f"{-lead:.4g}"] if abs(lead) > 0.05 else [], ""
        for glyph, text, kern in letters:
            run += f"{glyph if numbers is None else numbers.get((glyph, text), glyph):04X}"
            if abs(kern) > 0.05:
                parts.append(f"<{run}>{kern:.4g}")
                run = ""
        if run:
            parts.append(f"<{run}>")
        return "".join(parts)

    def subset(self, glyphs: set[int]) -> bytes:
        """A font file with these glyphs alone, under their own numbers; the same glyphs give the same bytes."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs | {0})
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(int.from_bytes(tag, "big") for tag in _DROPPED)
        flags = hb.SubsetFlags
        wanted.flags = flags.NO_HINTING | flags.RETAIN_GIDS | flags.NO_LAYOUT_CLOSURE
        with self._lock:
            data = hb.subset(self._hb, wanted).blob.data
        if not data:
            raise RuntimeError(f"the font {self.name} could not be cut down for the paper")
        return bytes(data)

    @cached_property
    def metrics(self) -> dict[str, float]:
        """What a PDF font descriptor asks for."""
        extents = self._font.get_font_extents("ltr")
        x0, y0, x1, y1 = struct.unpack(">4h", self._hb.reference_table("head").data[36:44])
        (angle,) = struct.unpack(">i", self._hb.reference_table("post").data[4:8])
        unit = self._unit
        box = {"x0": x0 * unit, "y0": y0 * unit, "x1": x1 * unit, "y1": y1 * unit}
        return box | {
            "ascent": extents.ascender * unit,
            "descent": extents.descender * unit,
            "cap": self._font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT) * unit,
            "angle": angle / 65536,
        }


_DROPPED = (
    *(b"GSUB", b"GPOS", b"GDEF", b"BASE", b"MATH", b"kern", b"cmap", b"name", b"post", b"OS/2"),
    *(b"DSIG", b"STAT", b"gasp", b"vhea", b"vmtx", b"VORG"),
)

# Font families in the order they are asked for a character: file stem, weights, size, line height.
_FAMILIES: tuple[tuple[str, tuple[str, ...], float, float], ...] = (
    ("NotoSans", ("Regular", "Bold", "Italic", "BoldItalic"), 1.0, 1.0),
    ("NotoNaskhArabic", ("Regular", "Bold"), 1.1, 1.12),
    ("NotoSansSC", ("Regular", "Bold"), 1.0, 1.0),
    ("NotoSansHebrew", ("Regular", "Bold"), 1.0, 1.0),
    ("NotoSansArmenian", ("Regular", "Bold"), 1.0, 1.0),
    ("NotoSansGeorgian", ("Regular", "Bold"), 1.0, 1.0),
    ("NotoSansDevanagari", ("Regular", "Bold"), 1.0, 1.1),
    ("NotoSansThai", ("Regular", "Bold"), 1.0, 1.15),
    ("NotoSansMath", ("Regular",), 1.0, 1.0),
    ("NotoSansSymbols2", ("Regular",), 1.0, 1.0),
)
CHINESE = 2  # place of the Chinese family in a chain


class FontLibrary:
    """The shipped fonts of one folder, opened when first needed. Safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the font files (`resources.path("fonts")`)."""
        self._folder = folder
        self._faces: dict[str, Face] = {}
        self._lock = threading.Lock()

    def face(self, family: int, *, bold: bool = False, italic: bool = False) -> Face:
        """The face of a family (its place in the chain); an absent style falls back to the upright or regular one.

        Raises FileNotFoundError when the installation is incomplete.
        """
        name, styles, scale, tall = _FAMILIES[family]
        wanted = ("Bold" if bold else "") + ("Italic" if italic else "") or "Regular"
        style = next(s for s in (wanted, "Bold" if bold else "Regular", "Regular") if s in styles)
        key = f"{name}-{style}"
        with self._lock:
            face = self._faces.get(key)
            if face is None:
                path = self._folder / f"{key}.ttf"
                if not path.is_file():
                    raise FileNotFoundError(f"the font {path.name} is missing; install the program again")
                face = self._faces[key] = Face(path, scale=scale, tall=tall)
        return face

    def covering(self, character: str, *, bold: bool = False, italic: bool = False) -> Face | None:
        """The first face of the chain that has `character`, or None when no shipped font has it."""
        code = ord(character)
        for family in range(len(_FAMILIES)):
            if code in self.face(family, bold=bold, italic=italic).characters:
                return self.face(family, bold=bold, italic=italic)
        return None
