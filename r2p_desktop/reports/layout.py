"""Boxes put on pages: what stays together, where a page ends, and what stands at the head and foot of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol, runtime_checkable

from r2p_desktop.i18n import Catalogue, Message, message
from r2p_desktop.reports import style
from r2p_desktop.reports.bidi import isolated, without_marks
from r2p_desktop.reports.canvas import PaperCanvas
from r2p_desktop.reports.paragraph import Paragraph
from r2p_desktop.reports.style import MM, PageSize, Style
from r2p_desktop.reports.text import Typesetter, clean


@runtime_checkable
class Box(Protocol):
    """Something that takes its place on a page. All measures in points.

    `before` and `after` are the blanks it wants around it (the larger of two neighbours counts); `keep_with_next`
    keeps it on the page of the box that follows.
    """

    before: float
    after: float
    keep_with_next: bool

    def height(self, width: float) -> float: ...

    def least(self, width: float) -> float:
        """The height of its smallest first part: what must fit under a heading."""
        ...

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        """A first part no higher than `room` and the rest, or None when it cannot be parted there."""
        ...

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None: ...


class Solid:
    """Base of boxes that are never parted."""

    before = after = 0.0
    keep_with_next = False

    def height(self, width: float) -> float:
        raise NotImplementedError

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        return None


class Gap(Solid):
    """A blank of fixed height."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        """Nothing is drawn."""


class NewPage(Gap):
    """What follows begins a page."""

    def __init__(self) -> None:
        super().__init__(0.0)


class Placed(NamedTuple):
    """A box and how far below the top of the text area it begins."""

    box: Box
    down: float


def paginate(boxes: Iterable[Box], width: float, room: float) -> list[list[Placed]]:
    """Boxes in their places, page by page. A heading never ends a page; a box is parted only where it allows it."""
    pages = _Pages(width, room)
    waiting = deque(boxes)
    while waiting:
        box = waiting.popleft()
        if isinstance(box, NewPage):
            pages.turn()
            continue
        chain = [box]
        while chain[-1].keep_with_next and waiting and not isinstance(waiting[0], NewPage):
            chain.append(waiting.popleft())
        if not pages.holds(chain):
            pages.turn()
        for own in chain:
            pages.put(own)
    return pages.done


class _Pages:
    def __init__(self, width: float, room: float) -> None:
        self.width, self.room = width, room
        self.done: list[list[Placed]] = [[]]
        self._used = self._after = 0.0

    def turn(self) -> None:
        """Begins a page unless the current one is still empty."""
        if self.done[-1]:
            self.done.append([])
        self._used = self._after = 0.0

    def _gap(self, box: Box) -> float:
        return max(self._after, box.before) if self.done[-1] else 0.0

    def holds(self, chain: Sequence[Box]) -> bool:
        """Whether the page has room for all of the chain but the part of its last box that may follow later."""
        used, after, empty = self._used, self._after, not self.done[-1]
        for box in chain:
            used += 0.0 if empty else max(after, box.before)
            used += box.least(self.width) if box is chain[-1] else box.height(self.width)
            after, empty = box.after, False
        return used <= self.room + 0.01

    def put(self, box: Box) -> None:
        """Places the box, over as many pages as it needs."""
        rest: Box | None = box
        while rest is not None:
            rest = self._place_or_part(rest)

    def _place(self, box: Box) -> None:
        down = self._used + self._gap(box)
        self.done[-1].append(Placed(box, down))
        self._used, self._after = down + box.height(self.width), box.after

    def _place_or_part(self, box: Box) -> Box | None:
        """Places the box or its first part; returns what is left for the next page."""
        left = self.room - self._used - self._gap(box)
        if box.height(self.width) <= left + 0.01:
            self._place(box)
            return None
        parts = box.split(self.width, left)
        if parts is not None:
            self._place(parts[0])
            self.turn()
            return parts[1]
        if self.done[-1]:
            self.turn()
            return box
        self._place(box)  # higher than a page and not to be parted: better cut off than lost in a loop
        return None


class Heading(Paragraph):
    """A heading: an entry of the outline, kept with what follows. `level` counts from 0."""

    def __init__(
        self, typesetter: Typesetter, text: str, look: Style, where: Message, *, level: int, key: str
    ) -> None:
        super().__init__(typesetter, text, look, where)
        self.title, self.level, self.key = without_marks(one_line(clean(text))), level, key

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        canvas.bookmark(self.title, self.key, self.level, top)
        super().draw(canvas, x, top, width)


@dataclass(frozen=True)
class Running:
    """What every page carries. `reference` is 'DRAFT' on a draft; `example` adds the line that says so."""

    marking: str
    tlp: str
    reference: str
    title: str
    office: str
    dated: str
    example: bool


# TLP 2.0 prescribes these colours on black; the words tell on a copier.
_TLP_COLOURS = {
    "TLP:RED": "1 0.17 0.17 rg",
    "TLP:AMBER": "1 0.75 0 rg",
    "TLP:AMBER+STRICT": "1 0.75 0 rg",
    "TLP:GREEN": "0.2 1 0 rg",
    "TLP:CLEAR": "1 g",
}


def one_line(text: str) -> str:
    """Text for a place that has a single line."""
    return " ".join(text.split())


def fitted(typesetter: Typesetter, text: str, look: Style, where: Message, width: float) -> Paragraph:
    """One line of text; what does not fit `width` is cut and ends in '…'. Not for markings: those are never cut."""
    text = one_line(text)
    found = Paragraph(typesetter, text, look, where, own_side=False)
    while found.natural_width() > width and len(text) > 1:
        share = width / found.natural_width()
        text = text[: max(min(int(len(text) * share), len(text) - 1) - 1, 1)].rstrip()
        found = Paragraph(typesetter, text + "…", look, where, own_side=False)
    return found


_TLP_ROOM = 112.0  # beside the marking, on either side so that it stays in the middle


class PageFrame:
    """Draws the head and foot of the pages of one paper; `size` is the sheet with the margins they need."""

    def __init__(
        self, typesetter: Typesetter, size: PageSize, running: Running, catalogue: Catalogue
    ) -> None:
        self._typesetter, self._running, self._catalogue = typesetter, running, catalogue
        width = size.text_width
        self._marking_width = width - (2 * _TLP_ROOM if running.tlp else 0)
        head, foot = message("Head of the page"), message("Foot of the page")
        self._marking = self._marking_line(self._marking_width)
        # A marking of many lines is neither cut nor printed over: everything else makes room for it.
        self._more = max(self._marking.height(self._marking_width) - 1.6 * style.MARKING.leading, 0.0)
        self.size = replace(size, top=size.top + self._more, bottom=size.bottom + self._more)
        self._tlp = Paragraph(
            typesetter,
            running.tlp,
            Style(12, 15, bold=True, colour=_TLP_COLOURS.get(running.tlp, style.WHITE)),
            head,
        )
        self._example = Paragraph(
            typesetter, catalogue.render(message("EXAMPLE - fictional")), style.EXAMPLE, head
        )
        self._reference = fitted(typesetter, running.reference, style.RUNNING_STRONG, head, width * 0.4)
        self._title = fitted(typesetter, running.title, style.RUNNING_END, head, width * 0.58)
        dated = " · ".join(
            isolated(part, typesetter.right_to_left) for part in (running.reference, running.dated) if part
        )
        self._dated = fitted(typesetter, dated, style.RUNNING, foot, width * 0.7)
        self._office = fitted(typesetter, running.office, style.RUNNING, foot, width)

    def _marking_line(self, width: float) -> Paragraph:
        """The marking in capitals as typed, smaller when it is long; it is never cut."""
        look = style.MARKING
        while True:
            found = Paragraph(
                self._typesetter, one_line(self._running.marking), look, message("Marking"), own_side=False
            )
            if look.size <= 7 or found.height(width) <= 2 * look.leading:
                return found
            look = replace(look, size=look.size - 1, leading=look.leading - 1)

    def draw(self, canvas: PaperCanvas, page: int, pages: int, *, first: bool) -> None:
        """Head and foot of one page (counted from 1). The first page shows its reference in the text instead."""
        size, x, width, more = self.size, self.size.left, self.size.text_width, self._more
        self._mark(canvas, size.height - 9 * MM)
        self._mark(canvas, 6 * MM + self._marking.height(self._marking_width))
        if self._running.example:
            self._example.draw(canvas, x, size.height - 15.5 * MM - more, width)
        if not first:
            top = size.height - 20.5 * MM - more
            self._reference.draw(canvas, x, top, width)
            self._title.draw(canvas, x, top, width)
            canvas.line((x, top - 13, x + width, top - 13), style.RULE)
        top = 23 * MM + more
        canvas.line((x, top + 2.5, x + width, top + 2.5), style.RULE)
        self._dated.draw(canvas, x, top, width)
        self._office.draw(canvas, x, top - style.RUNNING.leading, width)
        words = self._catalogue.render(message("Page {page} of {pages}", page=page, pages=pages))
        Paragraph(
            self._typesetter, words, style.RUNNING_END, message("Foot of the page"), own_side=False
        ).draw(canvas, x, top, width)

    def _mark(self, canvas: PaperCanvas, top: float) -> None:
        """Marking in the middle and TLP label to the right, as both standards want them."""
        size = self.size
        if self._running.marking:
            x = size.left + (size.text_width - self._marking_width) / 2
            self._marking.draw(canvas, x, top, self._marking_width)
        if self._running.tlp:
            own = self._tlp.natural_width()
            x = size.width - size.right - own - 8
            canvas.rectangle(x, top - 16, own + 8, 17, "0 g")
            self._tlp.draw(canvas, x + 4, top, own + 1)


def draw_pages(canvas: PaperCanvas, pages: Sequence[Sequence[Placed]], frame: PageFrame) -> None:
    """Draws finished pages with their heads and feet."""
    size = frame.size
    for number, placed in enumerate(pages, start=1):
        for box, down in placed:
            box.draw(canvas, size.left, size.height - size.top - down, size.text_width)
        frame.draw(canvas, number, len(pages), first=number == 1)
        canvas.end_page()
