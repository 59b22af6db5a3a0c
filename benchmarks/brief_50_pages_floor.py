"""The floor of `brief_50_pages.py`: the same content set by stock ReportLab Platypus with embedded fonts.

Everything a careful user of Platypus would do: one style object per kind of text, Paragraph cells, repeated table
heads, keepWithNext headings, 'page x of y' by kept page states. No bidi, no shaping, no fallback.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Table
from reportlab.platypus.tableofcontents import TableOfContents  # noqa: F401 - imported by Platypus users all the same

from r2p_desktop import resources
from r2p_desktop.model import richtext
from r2p_desktop.reports import style
from r2p_desktop.reports.brief_data import BriefData
from r2p_desktop.reports.dates import Dates
from r2p_desktop.reports.style import PAGE_SIZES, Style

_TINT, _RULE, _HAIR = HexColor("#F1F3F6"), HexColor("#9EA8B5"), HexColor("#CCD1D9")
_PAGE = PAGE_SIZES["a4"]


def _register() -> None:
    for suffix, bold, italic in (("Regular", 0, 0), ("Bold", 1, 0), ("Italic", 0, 1), ("BoldItalic", 1, 1)):
        path = resources.path("fonts", f"NotoSans-{suffix}.ttf")
        pdfmetrics.registerFont(TTFont(f"Noto-{suffix}", str(path)))
        addMapping("Noto-Regular", bold, italic, f"Noto-{suffix}")


def _style(name: str, own: Style, **more: object) -> ParagraphStyle:
    values: dict[str, object] = {
        "fontName": "Noto-Bold" if own.bold else "Noto-Regular",
        "fontSize": own.size,
        "leading": own.leading,
        "spaceBefore": own.before,
        "spaceAfter": own.after,
        "keepWithNext": own.keep_with_next,
        "textColor": Color(0.1, 0.1, 0.1),
    }
    return ParagraphStyle(name, **(values | more))


class _Numbered(Canvas):  # type: ignore[misc]
    """Page x of y, head and foot, marking: the usual recipe."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._states: list[dict[str, object]] = []

    def showPage(self) -> None:
        self._states.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for state in self._states:
            self.__dict__.update(state)
            self._stamp(len(self._states))
            super().showPage()
        super().save()

    def _stamp(self, pages: int) -> None:
        right = _PAGE.width - _PAGE.right
        for y in (_PAGE.height - 40, 20):
            self._put(
                f'<para alignment="center">{"RESTRICTED"}</para>', _MARKING, _PAGE.left, y, _PAGE.text_width
            )
        self._put("R2P/2026/BRIEF/3", _RUNNING, _PAGE.left, _PAGE.height - 70, 150)
        self._put("Sixteenth Annual Meeting", _RUNNING_END, right - 300, _PAGE.height - 70, 300)
        self.line(_PAGE.left, _PAGE.height - 72, right, _PAGE.height - 72)
        self._put("R2P/2026/BRIEF/3 · 12 March 2026", _RUNNING, _PAGE.left, 54, 300)
        self._put("Office of the National Focal Point", _RUNNING, _PAGE.left, 43, 300)
        self._put(f"Page {self._pageNumber} of {pages}", _RUNNING_END, right - 150, 54, 150)
        self.line(_PAGE.left, 68, right, 68)

    def _put(self, text: str, look: ParagraphStyle, x: float, y: float, width: float) -> None:
        found = Paragraph(text, look)
        found.wrapOn(self, width, 50)
        found.drawOn(self, x, y)


_register()
_BODY = _style("body", style.BODY)
_BULLET = _style("bullet", style.BODY, leftIndent=16, bulletIndent=4, spaceAfter=3)
_H1, _H2 = _style("h1", style.HEADING_1), _style("h2", style.HEADING_2)
_CELL, _STRONG, _HEAD = (
    _style("cell", style.CELL),
    _style("strong", style.CELL_STRONG),
    _style("head", style.CELL_HEAD),
)
_RUNNING = _style("running", style.RUNNING)
_RUNNING_END = _style("running_end", style.RUNNING, alignment=TA_RIGHT)
_MARKING = _style("marking", style.MARKING, alignment=TA_CENTER)


def _markup(runs: Sequence[richtext.Run]) -> str:
    return "".join(f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in runs)


def _rich(stored: str) -> list[Paragraph]:
    return [
        Paragraph(_markup(block.runs), _BULLET, bulletText="•")
        if block.kind == "bullet"
        else Paragraph(_markup(block.runs), _BODY)
        for block in richtext.parse(stored)
    ]


def _table(
    head: Sequence[str], rows: list[list[object]], weights: Sequence[float], groups: Sequence[int] = ()
) -> Table:
    total = sum(weights)
    lines = [("BACKGROUND", (0, 0), (-1, 0), _TINT), ("LINEABOVE", (0, 0), (-1, 0), 0.8, _RULE)]
    lines += [("LINEBELOW", (0, 0), (-1, -1), 0.5, _HAIR), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    lines += [("SPAN", (0, k), (-1, k)) for k in groups] + [
        ("BACKGROUND", (0, k), (-1, k), _TINT) for k in groups
    ]
    lines += [("LEFTPADDING", (0, 0), (-1, -1), 5), ("RIGHTPADDING", (0, 0), (-1, -1), 5)]
    lines += [("FONT", (0, 0), (-1, -1), "Noto-Regular", 8.8)]
    cells = [[Paragraph(escape(text), _HEAD) for text in head], *rows]
    return Table(cells, [weight * _PAGE.text_width / total for weight in weights], repeatRows=1, style=lines)


def _cell(text: str, look: ParagraphStyle = _CELL) -> Paragraph:
    return Paragraph(escape(text), look)


def story(data: BriefData) -> list[object]:
    """The flowables of the brief's content."""
    dates = Dates("en")
    result: list[object] = [
        Paragraph("Brief for the network meeting", _H2),
        Paragraph(escape(data.meeting.title), _H1),
        PageBreak(),
    ]
    result.append(Paragraph("1. Points to make", _H1))
    for item in data.points.items:
        result.append(Paragraph(f"Item {item.number}: {escape(item.title)}", _H2))
        result += _rich(item.points)
    result += [
        Paragraph("2. What we did since the last network meeting", _H1),
        Paragraph("Actions open", _H2),
    ]
    rows: list[list[object]] = [
        [
            _cell(row.reference, _STRONG),
            _cell(row.text),
            _cell(row.responsible),
            _cell(dates.day(row.due_on)),
            [_cell(row.status.word)]
            + ([_cell(f"{row.overdue_days} days overdue", _STRONG)] if row.overdue_days else []),
        ]
        for row in data.actions_open.rows
    ]
    result.append(_table(("No.", "Action", "Responsible", "Due", "Status"), rows, (76, 134, 82, 88, 82)))
    result += [PageBreak(), Paragraph("Annex A: Plan status", _H1)]
    rows, groups = [], []
    for k, item in enumerate(data.plan_status.rows, start=1):
        if item.heading:
            groups.append(k)
            rows.append([_cell(f"{item.code} {item.title}", _STRONG), "", "", "", ""])
            continue
        progress = _cell(f"{dates.day(item.last_reported_on)}: {item.last_progress}")
        rows.append(
            [
                _cell(item.code, _STRONG),
                [_cell(item.title), progress],
                [_cell(item.lead), _cell(item.supporting)],
                _cell(dates.day(item.due_on)),
                _cell(item.status.word),
            ]
        )
    result.append(
        _table(("Code", "Title", "Lead and supporting", "Due", "Status"), rows, (34, 158, 98, 88, 84), groups)
    )
    result += [PageBreak(), Paragraph("Annex B: Contacts", _H1)]
    rows = [
        [_cell(c.name, _STRONG), [_cell(c.post), _cell(c.institution)], _cell(c.email), _cell(c.office_phone)]
        for c in data.contacts.rows
    ]
    result.append(
        _table(("Name", "Post and institution", "E-mail", "Office phone"), rows, (110, 152, 130, 80))
    )
    return result


def build(data: BriefData) -> bytes:
    """The PDF; fonts are registered anew, as the first print of a program does."""
    _register()
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=(_PAGE.width, _PAGE.height), invariant=1, pageCompression=1)
    frame = Frame(_PAGE.left, _PAGE.bottom, _PAGE.text_width, _PAGE.text_height, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(story(data), canvasmaker=_Numbered)
    return buffer.getvalue()
