"""The recovery sheet: one page for the safe, with the code that opens an office when nothing else does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from r2p_desktop.i18n import Catalogue, Message, message
from r2p_desktop.reports import style
from r2p_desktop.reports.bidi import without_marks
from r2p_desktop.reports.blocks import Cell, Facts, Rule
from r2p_desktop.reports.brief_sections import Writer
from r2p_desktop.reports.canvas import DocumentFacts, PaperCanvas
from r2p_desktop.reports.dates import Dates
from r2p_desktop.reports.fontfile import DocumentFonts
from r2p_desktop.reports.fonts import FontLibrary
from r2p_desktop.reports.layout import Gap, Solid, one_line, paginate
from r2p_desktop.reports.paragraph import Paragraph
from r2p_desktop.reports.style import MM, PAGE_SIZES, Style
from r2p_desktop.reports.text import Typesetter, clean

_SYMBOL = Style(15.5, 20.0, bold=True, align="center")
_NUMBER = Style(8.8, 12.0, colour=style.GREY, align="center")
_TEXT = Style(10.0, 14.0, after=5)
_LINE = Style(9.5, 24.0, colour=style.GREY)
_SIZES = ((21.0, 10.0), (15.0, 10.0), (12.0, 10.0), (9.0, 9.0), (8.0, 8.0))
_CELL_HEIGHT = 29.0
_ROW_GAP = 9.0


@dataclass(frozen=True)
class RecoverySheet:
    """What stands on the sheet. `number` tells this sheet from another's; `renewed`: it replaces an earlier one."""

    office_name: str
    code: str = field(repr=False)
    number: str
    made_on: date
    made_by: str = ""
    paper: Literal["a4", "letter"] = "a4"
    renewed: bool = False


def render_sheet(sheet: RecoverySheet, *, fonts: FontLibrary, catalogue: Catalogue) -> bytes:
    """The sheet as a PDF, in the catalogue's language. The same sheet gives the same bytes."""
    document_fonts = DocumentFonts(fonts)
    typesetter = Typesetter(document_fonts, right_to_left=catalogue.right_to_left)
    size = replace(PAGE_SIZES[sheet.paper], top=17 * MM, bottom=12 * MM)
    # A sheet that goes on overleaf is half lost: name and text take the largest sizes that leave one page.
    for name_size, text_size in _SIZES:
        look = replace(_TEXT, size=text_size, leading=text_size * 1.4)
        writer = Writer(typesetter, catalogue, Dates(catalogue.language), size.text_height)
        _write(writer, sheet, name_size, look)
        pages = paginate(writer.boxes, size.text_width, size.text_height)
        if len(pages) == 1:
            break
    title = writer.words(message("Recovery sheet"))
    facts = DocumentFacts(
        title=without_marks(title),
        author=one_line(clean(sheet.office_name)),
        subject=sheet.number,
        language=catalogue.language.replace("_", "-"),
        dated_on=sheet.made_on,
        right_to_left=catalogue.right_to_left,
    )
    canvas = PaperCanvas(document_fonts, (size.width, size.height), facts)
    for placed in pages:
        for box, down in placed:
            box.draw(canvas, size.left, size.height - size.top - down, size.text_width)
        canvas.end_page()
    return canvas.finish()


def _write(writer: Writer, sheet: RecoverySheet, name_size: float, look: Style) -> None:
    where = message("Recovery sheet")
    words = writer.words
    title = replace(style.COVER_TITLE, size=name_size, leading=name_size * 1.28, after=6)
    writer.text(words(message("Recovery sheet")), style.COVER_KIND, where)
    writer.text(one_line(clean(sheet.office_name)), title, where)
    writer.boxes.append(Rule(1.2))
    writer.text(
        words(
            message(
                "This code opens the office when its passphrases are forgotten, its key file is lost, or only a "
                "backup is left. It is the key itself."
            )
        ),
        look,
        where,
    )
    writer.text(
        words(message("Whoever holds this sheet can read everything in the office.")),
        replace(look, bold=True),
        where,
    )
    writer.boxes += [Gap(6), _CodeGrid(writer.typesetter, sheet.code), Gap(4)]
    writer.text(
        words(
            message(
                "Read line by line, group 1 to group 8. Capitals and spaces do not matter. The code has no letter "
                "I, L, O or U: what looks like one is a figure."
            )
        ),
        style.NOTE,
        where,
    )
    _steps(writer, where, look)
    _keeping(writer, sheet, where, look)


def _steps(writer: Writer, where: Message, look: Style) -> None:
    writer.text(writer.words(message("How to use it")), style.HEADING_2, where)
    steps = (
        message("Open the office and type the code in the place of the passphrase."),
        message(
            "If the computer or the folder is gone: choose “Take over or restore an office” on any computer with "
            "the program, and the newest backup. The code opens it."
        ),
        message("Then give yourself a new passphrase under File, “Who can open this office”."),
    )
    stepping = replace(look, indent=16, after=3)
    for number, step in enumerate(steps, start=1):
        writer.boxes.append(
            Paragraph(writer.typesetter, writer.words(step), stepping, where, mark=f"{number}.")
        )


def _keeping(writer: Writer, sheet: RecoverySheet, where: Message, look: Style) -> None:
    words = writer.words
    writer.text(words(message("Where to keep it")), style.HEADING_2, where)
    writer.text(
        words(
            message(
                "In a safe or a sealed envelope, away from the computer and from its backups. Not photographed, not "
                "sent by e-mail. When somebody who has seen it leaves, renew the key: a new sheet is made then."
            )
        ),
        look,
        where,
    )
    if sheet.renewed:
        writer.text(
            words(
                message(
                    "This sheet replaces the earlier one from the day it was made. The earlier sheet still opens "
                    "copies and backups made before: keep it with them, or destroy both."
                )
            ),
            look,
            where,
        )
    writer.boxes.append(Gap(4))
    facts = (
        (message("Number of the sheet"), sheet.number),
        (message("Made on"), writer.dates.day(sheet.made_on)),
        (message("Made by"), one_line(clean(sheet.made_by))),
    )
    rows: list[tuple[Cell, Cell]] = [
        (
            writer.cell(words(label), where, style.LABEL),
            writer.cell(value, where, style.VALUE_STRONG if value == sheet.number else style.VALUE),
        )
        for label, value in facts
        if value
    ]
    writer.boxes.append(Facts(rows, 104, mirrored=writer.typesetter.right_to_left))
    for label in (message("Kept at"), message("Handed to, on"), message("Signature")):
        writer.boxes.append(
            _Blank(Paragraph(writer.typesetter, words(label), _LINE, where, own_side=False), 104)
        )


class _Blank(Solid):
    """A label and a line to write on."""

    before, after = 0.0, 2.0

    def __init__(self, label: Paragraph, label_width: float) -> None:
        self._label, self._width = label, label_width

    def height(self, width: float) -> float:
        return max(25.0, self._label.height(self._width - 8))

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        mirrored = self._label.typesetter.right_to_left
        own = self.height(width)
        self._label.draw(canvas, x + width - self._width + 8 if mirrored else x, top, self._width - 8)
        first, last = (x, x + width - self._width) if mirrored else (x + self._width, x + width)
        canvas.line((first, top - own + 6, last, top - own + 6), style.RULE, 0.6)


class _CodeGrid(Solid):
    """The code in numbered groups, two a line, each character in a box of its own: as even as typewriting.

    It reads from left to right in every language, for so the characters are typed.
    """

    before, after = 6.0, 6.0

    def __init__(self, typesetter: Typesetter, code: str) -> None:
        where = message("Recovery sheet")
        self._groups = [
            (
                Paragraph(typesetter, str(number), _NUMBER, where, own_side=False),
                [Paragraph(typesetter, one, _SYMBOL, where, own_side=False) for one in group],
            )
            for number, group in enumerate(code.split("-"), start=1)
        ]

    def height(self, width: float) -> float:
        lines = (len(self._groups) + 1) // 2
        return lines * _CELL_HEIGHT + (lines - 1) * _ROW_GAP

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        half, number_room, between = width / 2, 16.0, 14.0
        for place, (number, symbols) in enumerate(self._groups):
            left = x + half * (place % 2) + (between if place % 2 else 0)
            y = top - (place // 2) * (_CELL_HEIGHT + _ROW_GAP)
            number.draw(canvas, left, y - 9, number_room)
            self._draw_group(canvas, symbols, left + number_room, y, half - number_room - between)

    @staticmethod
    def _draw_group(
        canvas: PaperCanvas, symbols: Sequence[Paragraph], x: float, top: float, width: float
    ) -> None:
        cell = width / max(1, len(symbols))
        canvas.rectangle(x, top - _CELL_HEIGHT, width, _CELL_HEIGHT, style.TINT)
        for place, symbol in enumerate(symbols):
            symbol.draw(canvas, x + place * cell, top - 3.5, cell)
            if place:
                canvas.line((x + place * cell, top, x + place * cell, top - _CELL_HEIGHT), style.HAIR, 0.5)
        for y in (top, top - _CELL_HEIGHT):
            canvas.line((x, y, x + width, y), style.RULE, 0.7)
        for side in (x, x + width):
            canvas.line((side, top, side, top - _CELL_HEIGHT), style.RULE, 0.7)
