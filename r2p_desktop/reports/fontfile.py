"""A font inside one PDF: the glyphs the document used, embedded with the exact text each stands for.

Composite (Type 0, Identity-H) fonts: one font object for any number of glyphs, and a ToUnicode map made from what was
set, so that text copied or searched in the PDF is the text that was typed.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfdoc

from r2p_desktop.reports.fonts import Face, FontLibrary, Shaped

_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) "
    "/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> "
    "endcodespacerange"
)
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end"


class DocumentFont:
    """One face as one document uses it. `resource` is its name in the page resources, e.g. `/F1`."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.fontName = face.name  # asked for by ReportLab
        self._used: dict[int, str] = {}
        self._extra: dict[tuple[int, str], int] = {}
        self._codes: dict[Shaped, str] = {}

    def code(self, shaped: Shaped) -> str:
        """The letters of a word as the inside of a `TJ` array; remembers what it used."""
        code = self._codes.get(shaped)
        if code is None:
            for glyph, text, _ in shaped.letters:
                self.number(glyph, text)
            code = shaped.code if shaped.plain else self.face.code(shaped.letters, shaped.lead, self._extra)
            self._codes[shaped] = code
        return code

    def number(self, glyph: int, text: str) -> int:
        """The character code under which `glyph` is shown when it stands for `text` ('' for nothing of its own)."""
        own = self.face.means.get(glyph, "")
        if own == text:
            self._used[glyph] = own
            return glyph
        key = (glyph, text)
        if key not in self._extra:
            self._extra[key] = self.face.glyph_count + len(self._extra)
        return self._extra[key]

    def addObjects(self, document: Any) -> None:  # noqa: N802 - called by ReportLab when the document is finished
        """Adds the font's objects to the PDF."""
        face, reference = self.face, document.Reference
        numbers = [(glyph, glyph, text) for glyph, text in sorted(self._used.items())]
        numbers += [(number, glyph, text) for (glyph, text), number in self._extra.items()]
        data = face.subset({glyph for _, glyph, _ in numbers})
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        base = f"{tag}+{face.name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": "/" + base,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": reference(self._descriptor(document, base, data), "descriptor:" + base),
                "W": pdfdoc.PDFArray(list(self._widths(numbers))),
                "DW": 1000,
                "CIDToGIDMap": self._glyph_map(document, base),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": "/" + base,
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([reference(descendant, "cid:" + base)]),
                "ToUnicode": reference(_stream(document, _to_unicode(numbers)), "unicode:" + base),
            }
        )
        document.idToObject["BasicFonts"].dict[self.resource[1:]] = reference(font, "font:" + self.resource)

    def _widths(self, numbers: Iterable[tuple[int, int, str]]) -> Iterator[Any]:
        """The W array: a first number, then the widths of the numbers that follow without a gap."""
        indexed = enumerate(numbers)
        for _, group in groupby(indexed, key=lambda pair: pair[1][0] - pair[0]):
            run = [item for _, item in group]
            yield run[0][0]
            yield pdfdoc.PDFArray([round(self.face.advance(glyph), 2) for _, glyph, _ in run])

    def _glyph_map(self, document: Any, base: str) -> Any:
        """Which glyph each number draws: the same, and after the font's own glyphs those with another meaning."""
        if not self._extra:
            return "/Identity"
        glyphs = [*range(self.face.glyph_count), *(glyph for glyph, _ in self._extra)]
        return document.Reference(_stream(document, struct.pack(f">{len(glyphs)}H", *glyphs)), "map:" + base)

    def _descriptor(self, document: Any, base: str, data: bytes) -> Any:
        found = {key: round(value, 1) for key, value in self.face.metrics.items()}
        file = _stream(document, data)
        file.dictionary["Length1"] = len(data)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": "/" + base,
                "Flags": 4 | (64 if self.face.italic else 0),
                "FontBBox": pdfdoc.PDFArray([found["x0"], found["y0"], found["x1"], found["y1"]]),
                "ItalicAngle": found["angle"],
                "Ascent": found["ascent"],
                "Descent": found["descent"],
                "CapHeight": found["cap"],
                "StemV": 140 if self.face.bold else 80,
                "FontFile2": document.Reference(file, "file:" + base),
            }
        )


class DocumentFonts:
    """The fonts of one document, in the order it first needed them. Made anew for every document."""

    def __init__(self, library: FontLibrary) -> None:
        self.library = library
        self._fonts: dict[str, DocumentFont] = {}

    def of(self, face: Face) -> DocumentFont:
        """`face` as this document uses it."""
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = DocumentFont(face, f"/F{len(self._fonts) + 1}")
        return font

    def embed(self, document: Any) -> None:
        """Hands the used fonts to ReportLab's document, which asks for their objects when it is written."""
        for font in self._fonts.values():
            document.fontMapping[font.fontName] = font.resource
            document.delayedFonts.append(font)


def _stream(document: Any, content: bytes | str) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.filters = [pdfdoc.PDFZCompress] if document.compression else []
    return stream


def _to_unicode(numbers: Iterable[tuple[int, int, str]]) -> str:
    # Accents are drawn apart from their letters, whose glyphs carry their text; readers drop a stray blank, nothing else.
    mapped = [(number, text or " ") for number, _, text in numbers]
    lines = [_CMAP_HEAD]
    for first in range(0, len(mapped), 100):
        part = mapped[first : first + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{number:04X}> <{text.encode('utf-16-be').hex().upper()}>" for number, text in part]
        lines.append("endbfchar")
    return "\n".join([*lines, _CMAP_TAIL])
