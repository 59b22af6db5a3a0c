"""The network-meeting brief as a PDF: cover, parts in the order a minister reads them, annexes.

`render_brief` cuts the data down to its edition before anything is laid out: what an edition lacks was never there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from r2p_desktop.i18n import Catalogue, Message, message
from r2p_desktop.reports import brief_annexes as annexes
from r2p_desktop.reports import brief_sections as parts
from r2p_desktop.reports import style
from r2p_desktop.reports.bidi import without_marks
from r2p_desktop.reports.blocks import Cell, Facts, Rule, Table, TableRow
from r2p_desktop.reports.brief_data import BriefData, BriefResult, Paper, for_edition
from r2p_desktop.reports.brief_sections import Writer
from r2p_desktop.reports.canvas import DocumentFacts, PaperCanvas
from r2p_desktop.reports.dates import Dates
from r2p_desktop.reports.fontfile import DocumentFonts
from r2p_desktop.reports.fonts import FontLibrary
from r2p_desktop.reports.layout import (
    Box,
    Gap,
    Heading,
    NewPage,
    PageFrame,
    Placed,
    Running,
    Solid,
    draw_pages,
    one_line,
    paginate,
)
from r2p_desktop.reports.paragraph import Paragraph
from r2p_desktop.reports.style import PAGE_SIZES, PageSize
from r2p_desktop.reports.text import Typesetter, clean

_OBJECTIVE_LINES = 2
_EDITION_WORDS = {
    "delegation": message("Delegation's edition"),
    "network": message("Edition for the network"),
    "public": message("Public edition"),
}


def render_brief(
    data: BriefData, *, fonts: FontLibrary, catalogue: Catalogue, paper: Paper = "a4"
) -> BriefResult:
    """The brief of `data` in `data.edition`, headings and dates in the catalogue's language.

    The same data, catalogue and paper give the same bytes. Raises FileNotFoundError when a shipped font is missing.
    """
    data = for_edition(data, data.edition)
    document_fonts = DocumentFonts(fonts)
    typesetter = Typesetter(document_fonts, right_to_left=catalogue.right_to_left)
    dates = Dates(catalogue.language)
    reference = one_line(clean(data.reference)) or catalogue.render(message("DRAFT"))
    title = one_line(clean(data.meeting.title)) or catalogue.render(message("Network meeting"))
    running = Running(
        marking=data.marking,
        tlp=data.tlp,
        reference=reference,
        title=title,
        office=data.office_name,
        dated=dates.day(data.circulated_on or data.as_of),
        example=data.example,
    )
    frame = PageFrame(typesetter, PAGE_SIZES[paper], running, catalogue)
    size = frame.size
    writer = Writer(typesetter, catalogue, dates, size.text_height)
    objective = _body(writer, data)
    contents = _Contents(writer)
    pages = paginate(
        _arranged(_cover(writer, data, reference), contents, writer, size), size.text_width, size.text_height
    )
    contents.number(pages)
    canvas = PaperCanvas(document_fonts, (size.width, size.height), _facts(writer, data, reference, title))
    draw_pages(canvas, pages, frame)
    pdf = canvas.finish()
    notes = _notes(objective, size.text_width)
    return BriefResult(pdf, len(pages), hashlib.sha256(pdf).hexdigest(), typesetter.missing, notes)


def _arranged(cover: list[Box], contents: _Contents, writer: Writer, size: PageSize) -> list[Box]:
    """The contents end the cover; where it is too full for them they begin the next page, above the first part."""
    title = writer.words(message("Contents"))
    listed: list[Box] = (
        [Paragraph(writer.typesetter, title, style.HEADING_2, message("Contents")), contents]
        if writer.headings
        else []
    )
    whole = len(paginate([*cover, *listed], size.text_width, size.text_height)) == 1
    return (
        [*cover, *listed, NewPage(), *writer.boxes] if whole else [*cover, NewPage(), *listed, *writer.boxes]
    )


def _body(writer: Writer, data: BriefData) -> Paragraph | None:
    objective = parts.objective(writer, data)
    for part in (
        parts.points,
        parts.positions,
        parts.asks_and_offers,
        parts.pledges,
        parts.since,
        parts.background,
    ):
        part(writer, data)
    if not writer.boxes and not data.plan_status and not data.contacts:
        told = writer.words(message("Nothing has been released for this edition yet."))
        writer.text(told, style.NOTE, message("Text"))
    for annex in (annexes.plan_status, annexes.contacts):
        before = len(writer.boxes)
        annex(writer, data)
        if len(writer.boxes) > before:
            writer.boxes.insert(before, NewPage())
    return objective


def _facts(writer: Writer, data: BriefData, reference: str, title: str) -> DocumentFacts:
    named = writer.words(message("Brief {reference}: {title}", reference=reference, title=title))
    return DocumentFacts(
        title=without_marks(named),
        author=one_line(clean(data.office_name)),
        subject=one_line(clean(" ".join(part for part in (data.marking, data.tlp) if part))),
        language=writer.catalogue.language.replace("_", "-"),
        dated_on=data.circulated_on or data.as_of,
        right_to_left=writer.catalogue.right_to_left,
    )


def _notes(objective: Paragraph | None, width: float) -> tuple[Message, ...]:
    if objective is not None:
        objective.height(width)
        if len(objective.lines) > _OBJECTIVE_LINES:
            return (
                message(
                    "The objective takes {lines} lines. A brief's objective should fit two: say what you want from the meeting.",
                    lines=len(objective.lines),
                ),
            )
    return ()


def _cover(writer: Writer, data: BriefData, reference: str) -> list[Box]:
    words, typesetter, where = writer.words, writer.typesetter, message("Cover")
    boxes: list[Box] = [
        _Ends(
            Paragraph(typesetter, reference, style.COVER_REFERENCE, where, own_side=False),
            Paragraph(
                typesetter,
                _copy(writer, data),
                replace(style.COVER_REFERENCE, align="end"),
                where,
                own_side=False,
            ),
        ),
        Rule(1.2),
        Gap(44),
        Paragraph(typesetter, words(message("Brief for the network meeting")), style.COVER_KIND, where),
        Paragraph(
            typesetter,
            data.meeting.title.strip() or words(message("Network meeting")),
            style.COVER_TITLE,
            where,
        ),
    ]
    when = writer.dates.span(data.meeting.starts_on, data.meeting.ends_on)
    for line in (when, data.meeting.place.strip()):
        if line:
            boxes.append(Paragraph(typesetter, line, style.COVER_LINE, where))
    boxes += [Gap(18), _cover_facts(writer, data)]
    if data.delegation:
        boxes += _delegation(writer, data)
    return boxes


def _copy(writer: Writer, data: BriefData) -> str:
    if data.copy_number is None:
        return ""
    if data.copies is None:
        return writer.words(message("Copy {number}", number=data.copy_number))
    return writer.words(message("Copy {number} of {copies}", number=data.copy_number, copies=data.copies))


def _cover_facts(writer: Writer, data: BriefData) -> Facts:
    where = message("Cover")
    drafted = data.circulated_on is None
    given = (
        (message("Issued by"), data.office_name),
        (message("Edition"), writer.words(_EDITION_WORDS[data.edition])),
        (
            message("Drawn up on") if drafted else message("Circulated on"),
            writer.dates.day(data.circulated_on or data.as_of),
        ),
        (message("Marking"), data.marking),
        (message("Distribution"), "\n".join(data.distribution)),
    )
    rows: list[tuple[Cell, Cell]] = [
        (writer.cell(writer.words(label), where, style.LABEL), writer.cell(value, where, style.VALUE))
        for label, value in given
        if value.strip()
    ]
    return Facts(rows, 104, mirrored=writer.typesetter.right_to_left)


def _delegation(writer: Writer, data: BriefData) -> Sequence[Box]:
    where = message("Delegation")
    rows = [
        TableRow(
            (
                writer.cell(member.name, where, style.CELL_STRONG),
                writer.cells((member.post, style.CELL), (member.institution, style.CELL_GREY), where=where),
                writer.cell(member.role, where),
            )
        )
        for member in data.delegation.members
    ]
    head = [
        writer.cell(writer.words(text), where, style.CELL_HEAD)
        for text in (message("Name"), message("Post and institution"), message("Role"))
    ]
    mirrored = writer.typesetter.right_to_left
    return (
        Paragraph(writer.typesetter, writer.words(where), style.HEADING_2, where),
        Table(head, rows, (150, 212, 110), writer.page_room, mirrored=mirrored),
    )


class _Ends(Solid):
    """Two texts on one line, one at each end."""

    def __init__(self, start: Paragraph, end: Paragraph) -> None:
        self._start, self._end = start, end

    def height(self, width: float) -> float:
        return max(self._start.height(width * 0.7), self._end.height(width * 0.28))

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        mirrored = self._start.flush_right
        self._start.draw(canvas, x + width * 0.3 if mirrored else x, top, width * 0.7)
        self._end.draw(canvas, x if mirrored else x + width * 0.72, top, width * 0.28)


class _Contents:
    """The list of the main headings with their pages, each a link; the pages are known after pagination."""

    before = after = 0.0
    keep_with_next = False

    def __init__(self, writer: Writer, headings: Sequence[Heading] | None = None) -> None:
        self._writer = writer
        chosen = writer.headings if headings is None else headings
        self._headings = [heading for heading in chosen if heading.level == 0]
        self._pages: dict[str, int] = {}
        self._titles = [
            writer.cell(heading.title, message("Contents"), style.CONTENTS) for heading in self._headings
        ]

    def number(self, pages: Sequence[Sequence[Placed]]) -> None:
        """Learns on which page each heading stands."""
        for page, placed in enumerate(pages, start=1):
            for box, _ in placed:
                if isinstance(box, Heading):
                    self._pages[box.key] = page
                elif isinstance(box, _Contents) and box is not self:
                    box._pages = self._pages

    def height(self, width: float) -> float:
        return sum(title.height(width - 40) for title in self._titles)

    def least(self, width: float) -> float:
        return sum(title.height(width - 40) for title in self._titles[:2])

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        kept, used = 0, 0.0
        while kept < len(self._titles) and used + self._titles[kept].height(width - 40) <= room:
            used += self._titles[kept].height(width - 40)
            kept += 1
        if kept == 0:
            return None
        return _Contents(self._writer, self._headings[:kept]), _Contents(self._writer, self._headings[kept:])

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        mirrored = self._writer.typesetter.right_to_left
        look = replace(style.CONTENTS, align="end")
        for heading, title in zip(self._headings, self._titles, strict=True):
            own = title.height(width - 40)
            page = Paragraph(
                self._writer.typesetter,
                str(self._pages.get(heading.key, "")),
                look,
                message("Contents"),
                own_side=False,
            )
            title.draw(canvas, x + 40 if mirrored else x, top, width - 40)
            page.draw(canvas, x if mirrored else x + width - 40, top, 40)
            canvas.line((x, top - own + 1.5, x + width, top - own + 1.5), style.HAIR, 0.4)
            canvas.link(heading.key, (x, top - own, x + width, top))
            top -= own
