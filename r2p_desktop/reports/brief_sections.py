"""The parts of the network brief, each turned into boxes: headings, lists of points, tables of what was done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from r2p_desktop.i18n import Catalogue, Message, message
from r2p_desktop.model import richtext
from r2p_desktop.reports import style
from r2p_desktop.reports.bidi import isolated
from r2p_desktop.reports.blocks import Cell, Stack, StatusWord, Table, TableRow, rich
from r2p_desktop.reports.brief_data import ActionRow, BriefData, Fact
from r2p_desktop.reports.dates import Dates
from r2p_desktop.reports.layout import Box, Heading
from r2p_desktop.reports.paragraph import Paragraph
from r2p_desktop.reports.style import Style
from r2p_desktop.reports.text import Typesetter


@dataclass
class Writer:
    """What every section needs: the text path, the words, the dates; and the headings written so far."""

    typesetter: Typesetter
    catalogue: Catalogue
    dates: Dates
    page_room: float
    headings: list[Heading] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    _numbers: int = 0
    _annexes: int = 0

    def words(self, text: Message | str) -> str:
        """A sentence in the paper's language; what is put into it keeps its own direction."""
        if isinstance(text, str):
            return self.catalogue.translate(text)
        args = {
            key: self._apart(self.words(value) if isinstance(value, Message) else str(value))
            for key, value in text.args.items()
        }
        return self.catalogue.render(Message(text.text, args))

    def joined(self, parts: Iterable[str], between: str) -> str:
        """The parts that say something, in a row, each in its own direction."""
        return between.join(self._apart(part) for part in parts if part)

    def _apart(self, part: str) -> str:
        return isolated(part, self.typesetter.right_to_left)

    def heading(self, text: Message, *, annex: bool = False) -> None:
        """A numbered section, or a lettered annex."""
        if annex:
            self._annexes += 1
            letter = chr(64 + self._annexes)
            title = self.words(message("Annex {letter}: {title}", letter=letter, title=text))
        else:
            self._numbers += 1
            title = f"{self._numbers}.\u2002{self.words(text)}"
        self._head(title, style.HEADING_1, 0)

    def subheading(self, title: str, *, outline: bool = True) -> None:
        if outline:
            self._head(title, style.HEADING_2, 1)
        else:
            self.boxes.append(Paragraph(self.typesetter, title, style.HEADING_3, message("Headings")))

    def _head(self, title: str, look: Style, level: int) -> None:
        key = f"part{len(self.headings) + 1}"
        found = Heading(self.typesetter, title, look, message("Headings"), level=level, key=key)
        self.headings.append(found)
        self.boxes.append(found)

    def text(self, content: str, look: Style, where: Message) -> None:
        self.boxes.append(Paragraph(self.typesetter, content, look, where))

    def rich(self, stored: str, where: Message, look: Style = style.BODY) -> None:
        self.boxes += rich(self.typesetter, stored, look, where)

    def run_in(self, title: str, stored: str, where: Message) -> None:
        """A rich text whose first line begins with a short title."""
        blocks = richtext.parse(stored)
        if not blocks or blocks[0].kind != "paragraph":
            self.text(title, replace(style.BODY, italic=True, after=2, keep_with_next=bool(blocks)), where)
        else:
            runs = (richtext.Run(f"{title}. ", italic=True), *blocks[0].runs)
            self.boxes.append(Paragraph(self.typesetter, runs, style.BODY, where))
            blocks = blocks[1:]
        self.rich(richtext.dump(blocks), where)

    def cell(self, content: str, where: Message, look: Style = style.CELL) -> Paragraph:
        return Paragraph(self.typesetter, content, look, where, own_side=False)

    def cells(self, *parts: tuple[str, Style], where: Message) -> Stack:
        """The parts that say something, one below the other."""
        return Stack([self.cell(text, where, look) for text, look in parts if text])

    def table(self, heads: Sequence[Message], rows: Sequence[TableRow], weights: Sequence[float]) -> None:
        head: list[Cell] = [
            self.cell(self.words(text), message("Table heads"), style.CELL_HEAD) for text in heads
        ]
        mirrored = self.typesetter.right_to_left
        self.boxes.append(Table(head, rows, weights, self.page_room, mirrored=mirrored))

    def overdue(self, days: int) -> str:
        if days <= 0:
            return ""
        return self.words(
            message("1 day overdue") if days == 1 else message("{days} days overdue", days=days)
        )


def objective(writer: Writer, data: BriefData) -> Paragraph | None:
    """The objective; the paragraph is returned so that its lines can be counted."""
    if data.edition != "delegation":
        return None
    writer.heading(message("Objective"))
    if not data.objective.text.strip():
        writer.text(writer.words(message("No objective has been set.")), style.NOTE, message("Objective"))
        return None
    found = Paragraph(writer.typesetter, data.objective.text.strip(), style.LEAD, message("Objective"))
    writer.boxes.append(found)
    return found


def points(writer: Writer, data: BriefData) -> None:
    if data.edition != "delegation":
        return
    writer.heading(message("Points to make"))
    spoken = [item for item in data.points.items if item.points.strip()]
    if not spoken:
        writer.text(
            writer.words(message("No points have been noted.")), style.NOTE, message("Points to make")
        )
    for item in spoken:
        where = message("Points to make, item {number}", number=item.number)
        named = message("Item {number}: {title}", number=item.number, title=item.title)
        writer.subheading(writer.words(named) if item.number else item.title)
        writer.rich(item.points, where)
    silent = [item for item in data.points.items if not item.points.strip()]
    if spoken and silent:
        listed = ", ".join(item.number or item.title for item in silent)
        writer.text(
            writer.words(message("No points on items: {items}", items=listed)),
            style.NOTE,
            message("Points to make"),
        )


def positions(writer: Writer, data: BriefData) -> None:
    if not data.positions:
        return
    writer.heading(message("Positions and lines to take"))
    for item in data.positions.items:
        if item.subject.strip():
            writer.subheading(item.subject)
        writer.rich(item.text, message("Position: {subject}", subject=item.subject))


def asks_and_offers(writer: Writer, data: BriefData) -> None:
    part = data.asks_and_offers
    if not part:
        return
    writer.heading(message("Asks and offers"))
    for title, text in ((message("What we ask"), part.asks), (message("What we offer"), part.offers)):
        if text.strip():
            writer.subheading(writer.words(title))
            writer.rich(text, title)


def pledges(writer: Writer, data: BriefData) -> None:
    if not data.pledges:
        return
    writer.heading(message("Pledges"))
    where = message("Pledges")
    ours = sorted(data.pledges.rows, key=lambda row: bool(row.by))
    rows = [
        TableRow(
            (
                writer.cells((row.text, style.CELL), (row.remarks, style.CELL_GREY), where=where),
                writer.cell(row.by or writer.words(message("Ours")), where),
                writer.cell(writer.dates.day(row.due_on), where),
                StatusWord(writer.typesetter, row.state, style.CELL, where),
            )
        )
        for row in ours
    ]
    heads = (message("Pledge"), message("Of"), message("By"), message("State"))
    writer.table(heads, rows, (212, 74, 94, 82))


def since(writer: Writer, data: BriefData) -> None:
    """What was done since the last network meeting; left out where an edition has nothing of it."""
    parts = (data.decisions, data.actions_completed, data.actions_open, data.progress)
    if not any(parts) and data.edition != "delegation":
        return
    writer.heading(message("What we did since the last network meeting"))
    last = writer.joined((data.since_title, writer.dates.day(data.since_on)), ", ")
    where = message("Since the last network meeting")
    if last:
        told = message(
            "Last network meeting: {meeting}. Situation on {day}.",
            meeting=last,
            day=writer.dates.day(data.as_of),
        )
        writer.text(writer.words(told), style.NOTE, where)
    if not any(parts):
        writer.text(writer.words(message("Nothing is recorded for this period.")), style.NOTE, where)
    _decisions(writer, data)
    _completed(writer, data)
    _open(writer, data)
    _progress(writer, data)


def _decisions(writer: Writer, data: BriefData) -> None:
    if not data.decisions:
        return
    where = message("Decisions")
    writer.subheading(writer.words(message("Decisions")))
    rows = [
        TableRow(
            (
                writer.cell(row.reference, where, style.CELL_STRONG),
                writer.cells((row.text, style.CELL), (row.source, style.CELL_GREY), where=where),
                writer.cell(writer.dates.day(row.decided_on), where),
                StatusWord(writer.typesetter, row.outcome, style.CELL, where),
            )
        )
        for row in data.decisions.rows
    ]
    heads = (message("No."), message("Decision"), message("Date"), message("Outcome"))
    writer.table(heads, rows, (76, 216, 94, 76))


def _action_text(writer: Writer, row: ActionRow, where: Message) -> Stack:
    progress = rich(
        writer.typesetter, row.progress, replace(style.CELL_GREY, before=2), where, own_side=False
    )
    first = writer.cell(row.text, where)
    source = [writer.cell(row.source, where, style.CELL_GREY)] if row.source else []
    return Stack([first, *source, *progress])


def _completed(writer: Writer, data: BriefData) -> None:
    if not data.actions_completed:
        return
    where = message("Actions completed")
    writer.subheading(writer.words(where))
    rows = [
        TableRow(
            (
                writer.cell(row.reference, where, style.CELL_STRONG),
                _action_text(writer, row, where),
                writer.cell(row.responsible, where),
                writer.cell(writer.dates.day(row.done_on) or row.done_words, where),
            )
        )
        for row in data.actions_completed.rows
    ]
    heads = (message("No."), message("Action"), message("Responsible"), message("Completed"))
    writer.table(heads, rows, (76, 196, 96, 94))


def _open(writer: Writer, data: BriefData) -> None:
    if not data.actions_open:
        return
    where = message("Actions open")
    writer.subheading(writer.words(where))
    rows = [
        TableRow(
            (
                writer.cell(row.reference, where, style.CELL_STRONG),
                _action_text(writer, row, where),
                writer.cell(row.responsible, where),
                writer.cell(writer.dates.day(row.due_on) or row.due_words, where),
                StatusWord(
                    writer.typesetter, row.status, style.CELL, where, writer.overdue(row.overdue_days)
                ),
            )
        )
        for row in data.actions_open.rows
    ]
    heads = (message("No."), message("Action"), message("Responsible"), message("Due"), message("Status"))
    writer.table(heads, rows, (75, 131, 82, 94, 80))


def _progress(writer: Writer, data: BriefData) -> None:
    if not data.progress:
        return
    where = message("Progress on the plan")
    writer.subheading(writer.words(where))
    for (code, title), reports in groupby(data.progress.rows, key=lambda row: (row.code, row.title)):
        writer.subheading(f"{code}\u2002{title}" if code else title, outline=False)
        for row in reports:
            told = writer.joined((writer.dates.day(row.reported_on), row.status.word), " · ")
            writer.run_in(told, row.text, message("Progress on {item}", item=code or title))


def background(writer: Writer, data: BriefData) -> None:
    """Part A may be used, part B may not; the warning is for the delegation, other readers never meet a part B."""
    usable, closed = data.background_open.facts, data.background_closed.facts
    if not usable and not closed:
        return
    writer.heading(message("Background"))
    where = message("Background")
    told = replace(style.NOTE, keep_with_next=True)
    if usable:
        title = message("A: May be used")
        writer.subheading(writer.words(title if data.edition == "delegation" else message("Facts")))
        if data.edition == "delegation":
            writer.text(writer.words(message("This part may be used freely.")), told, where)
        _facts(writer, usable, title)
    if closed:
        title = message("B: Not for disclosure")
        writer.subheading(writer.words(title))
        warning = message("Nothing in this part may be told or handed to anyone outside the delegation.")
        writer.text(writer.words(warning), replace(told, bold=True, colour=style.BLACK), where)
        _facts(writer, closed, title)


def _facts(writer: Writer, facts: Sequence[Fact], where: Message) -> None:
    for fact in facts:
        if fact.subject:
            writer.subheading(fact.subject, outline=False)
        writer.rich(fact.text, where)
