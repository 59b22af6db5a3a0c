"""How papers look: page sizes, margins, ink and the styles of text. Points throughout (72 to the inch)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Align = Literal["start", "center", "end", "justify"]

MM = 72 / 25.4


@dataclass(frozen=True)
class PageSize:
    """A sheet and its margins."""

    width: float
    height: float
    left: float = 25 * MM
    right: float = 22 * MM
    top: float = 32 * MM
    bottom: float = 29 * MM

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        return self.height - self.top - self.bottom


PAGE_SIZES: Mapping[str, PageSize] = {
    "a4": PageSize(210 * MM, 297 * MM),
    "letter": PageSize(612, 792, top=30 * MM, bottom=27 * MM),
}

# Ink as PDF fill operators. Everything is told by weight, size and words too: a copier has no colours.
BLACK = "0.10 g"
NAVY = "0.07 0.17 0.32 rg"
GREY = "0.36 g"
RED = "0.60 0.08 0.08 rg"
WHITE = "1 g"
TINT = "0.945 0.953 0.965 rg"  # behind table heads and group lines
RULE = "0.62 0.66 0.71 RG"  # strokes
HAIR = "0.80 0.82 0.85 RG"


@dataclass(frozen=True)
class Style:
    """One kind of text. `indent` is on the side where reading starts; `leading` the distance of two baselines."""

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    colour: str = BLACK
    align: Align = "start"
    indent: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False


BODY = Style(10.5, 15.0, after=6.5)
LEAD = Style(12.0, 17.5, after=8)
NOTE = Style(9.0, 12.6, colour=GREY, after=6)
HEADING_1 = Style(15.0, 20.0, bold=True, colour=NAVY, before=20, after=7, keep_with_next=True)
HEADING_2 = Style(11.5, 15.5, bold=True, colour=NAVY, before=12, after=4, keep_with_next=True)
HEADING_3 = Style(10.5, 14.5, bold=True, before=8, after=3, keep_with_next=True)

COVER_KIND = Style(10.0, 14.0, bold=True, colour=GREY, after=4)
COVER_TITLE = Style(25.0, 32.0, bold=True, colour=NAVY, after=10)
COVER_LINE = Style(12.5, 18.0, after=3)
COVER_REFERENCE = Style(12.5, 17.0, bold=True)

CELL = Style(8.8, 12.2)
CELL_STRONG = Style(8.8, 12.2, bold=True)
CELL_HEAD = Style(8.3, 11.4, bold=True, colour=NAVY)
CELL_GREY = Style(8.8, 12.2, colour=GREY)
LABEL = Style(9.5, 14.0, colour=GREY)
VALUE = Style(10.0, 14.0)
VALUE_STRONG = Style(10.0, 14.0, bold=True)
CONTENTS = Style(10.0, 18.0)

MARKING = Style(11.0, 14.0, bold=True, align="center")
RUNNING = Style(8.2, 11.0, colour=GREY)
RUNNING_STRONG = Style(8.2, 11.0, bold=True, colour=GREY)
RUNNING_END = Style(8.2, 11.0, colour=GREY, align="end")
EXAMPLE = Style(8.2, 11.0, bold=True, colour=RED, align="center")
