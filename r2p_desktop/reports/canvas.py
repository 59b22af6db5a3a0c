"""The PDF being written: a ReportLab canvas kept deterministic, with our own fonts and no Helvetica.

The only module that touches ReportLab's private parts.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.pdfgen.canvas import Canvas

from r2p_desktop.reports.fontfile import DocumentFonts


@dataclass(frozen=True)
class DocumentFacts:
    """What viewers show about a paper. `dated_on` stands for the moment of creation, so that bytes repeat."""

    title: str
    author: str
    subject: str
    language: str
    dated_on: date
    right_to_left: bool = False


class _BareCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    def _make_preamble(self) -> None:
        """Without ReportLab's own, which draws an empty text in Helvetica and so drags in a font not embedded."""
        self._preamble = "1 0 0 1 0 0 cm"


class PaperCanvas:
    """Pages of one document. Coordinates are points from the lower left corner; colours are PDF operators."""

    def __init__(self, fonts: DocumentFonts, size: tuple[float, float], facts: DocumentFacts) -> None:
        self._fonts = fonts
        self._buffer = io.BytesIO()
        self._canvas = _BareCanvas(
            self._buffer,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=facts.language,
        )
        document = self._canvas._doc
        # Neither the day nor the environment (SOURCE_DATE_EPOCH) may show in the bytes: only the paper's own date.
        stamp = document._timeStamp
        stamp.YMDhms, stamp.dhh, stamp.dmm = (
            (facts.dated_on.year, facts.dated_on.month, facts.dated_on.day, 0, 0, 0),
            0,
            0,
        )
        document.signature = hashlib.md5(b"r2p-desktop", usedforsecurity=False)
        self._canvas.setTitle(facts.title)
        self._canvas.setAuthor(facts.author)
        self._canvas.setSubject(facts.subject)
        self._canvas.setCreator("R2P Desktop")
        self._canvas.setProducer("ReportLab")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        if facts.right_to_left:
            self._canvas.setViewerPreference("Direction", "R2L")
        self._outlined = False

    @property
    def code(self) -> list[str]:
        """The operators of the current page; text appends to it directly."""
        code: list[str] = self._canvas._code
        return code

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        self.code.append(f"q {fill} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f Q")

    def line(self, points: Sequence[float], stroke: str, thickness: float = 0.5) -> None:
        x0, y0, x1, y1 = points
        self.code.append(f"q {stroke} {thickness:g} w {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S Q")

    def bookmark(self, title: str, key: str, level: int, top: float) -> None:
        """An outline entry that leads to `top` on the current page."""
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top + 12, zoom=0)
        self._canvas.addOutlineEntry(title, key, level, closed=False)
        self._outlined = True

    def link(self, key: str, box: tuple[float, float, float, float]) -> None:
        """Makes `box` (left, bottom, right, top) lead to the bookmark `key`, which may come later."""
        self._canvas.linkRect("", key, box, relative=0, Border="[0 0 0]")

    def end_page(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The whole PDF."""
        if self._outlined:
            self._canvas.showOutline()
        self._fonts.embed(self._canvas._doc)
        self._canvas.save()
        return self._buffer.getvalue()
