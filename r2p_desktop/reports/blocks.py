"""The parts papers are built of: rich text, tables with repeated heads, label and value, status words with a sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from r2p_desktop.i18n import Message
from r2p_desktop.model import richtext
from r2p_desktop.reports import style
from r2p_desktop.reports.brief_data import Status, Symbol
from r2p_desktop.reports.canvas import PaperCanvas
from r2p_desktop.reports.layout import Box, Solid
from r2p_desktop.reports.paragraph import Paragraph
from r2p_desktop.reports.style import Style
from r2p_desktop.reports.text import Typesetter

_INDENT = 16.0  # of list items


def rich(
    typesetter: Typesetter, stored: str, look: Style, where: Message, *, own_side: bool = True
) -> list[Paragraph]:
    """A stored long text as paragraphs and list items; numbers count within each list. For cells: `own_side` False."""
    result: list[Paragraph] = []
    number, previous = 0, ""
    blocks = richtext.parse(stored)
    for i, block in enumerate(blocks):
        number = number + 1 if block.kind == previous == "number" else 1
        previous = block.kind
        if block.kind == "paragraph":
            leads = block.text.rstrip().endswith(":") and i + 1 < len(blocks)  # 'We propose:' and its list
            own = replace(look, keep_with_next=True) if leads else look
            result.append(Paragraph(typesetter, block.runs, own, where, own_side=own_side))
            continue
        in_list = i + 1 < len(blocks) and blocks[i + 1].kind == block.kind
        item = replace(look, indent=look.indent + _INDENT, after=look.after * 0.45 if in_list else look.after)
        mark = "•" if block.kind == "bullet" else f"{number}."
        result.append(Paragraph(typesetter, block.runs, item, where, own_side=own_side, mark=mark))
    return result


class Cell(Protocol):
    """What stands in a table: like a box, but it may be parted anywhere when its row is higher than a page."""

    def height(self, width: float) -> float: ...

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None: ...

    def split_anywhere(self, width: float, room: float) -> tuple[Cell | None, Cell | None]: ...


class Stack:
    """Paragraphs one below the other in a cell, with the blanks their styles ask for."""

    def __init__(self, parts: Sequence[Paragraph]) -> None:
        self._parts = list(parts)

    def _gaps(self) -> list[float]:
        gaps = [max(a.after, b.before) for a, b in zip(self._parts, self._parts[1:], strict=False)]
        return [0.0, *gaps][: len(self._parts)]

    def height(self, width: float) -> float:
        return sum(self._gaps()) + sum(part.height(width) for part in self._parts)

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        for part, gap in zip(self._parts, self._gaps(), strict=True):
            part.draw(canvas, x, top - gap, width)
            top -= gap + part.height(width)

    def split_anywhere(self, width: float, room: float) -> tuple[Stack | None, Stack | None]:
        for i, (part, gap) in enumerate(zip(self._parts, self._gaps(), strict=True)):
            own = part.height(width)
            if gap + own > room + 0.01:
                head, tail = part.split_anywhere(width, room - gap)
                above = [*self._parts[:i], *([head] if head else [])]
                below = [*([tail] if tail else []), *self._parts[i + 1 :]]
                return Stack(above) if above else None, Stack(below)
            room -= gap + own
        return self, None


class StatusWord:
    """A status in words with its sign in front; `note` (e.g. '12 days overdue') stands below in bold."""

    _SIGN = 11.0

    def __init__(
        self, typesetter: Typesetter, status: Status, look: Style, where: Message, note: str = ""
    ) -> None:
        self._symbol = status.symbol
        self._rtl = typesetter.right_to_left
        indent = self._SIGN if status.symbol else 0.0
        self._look = look
        words = Paragraph(typesetter, status.word, replace(look, indent=indent), where, own_side=False)
        self._noted = bool(note)
        parts = [words]
        if note:
            strong = replace(look, bold=True, indent=self._SIGN)
            parts.append(Paragraph(typesetter, note, strong, where, own_side=False))
        self._parts, self._stack = parts, Stack(parts)

    def height(self, width: float) -> float:
        return self._stack.height(width)

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        self._stack.draw(canvas, x, top, width)
        middle = self._look.leading * 0.5 + self._look.size * 0.03
        centre = x + width - 3.4 if self._rtl else x + 3.4
        if self._symbol:
            draw_symbol(canvas, self._symbol, centre, top - middle, 3.1)
        if self._noted:
            draw_symbol(canvas, "warning", centre, top - self._parts[0].height(width) - middle, 3.1)

    def split_anywhere(self, width: float, room: float) -> tuple[StatusWord | None, StatusWord | None]:
        return (self, None) if self.height(width) <= room else (None, self)


def _circle(x: float, y: float, r: float) -> str:
    k = r * 0.5523
    return (
        f"{x + r:.2f} {y:.2f} m {x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
        f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c h"
    )


def _half(x: float, y: float, r: float) -> str:
    k = r * 0.5523
    return (
        f"{x:.2f} {y + r:.2f} m {x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c h f"
    )


def _cross(x: float, y: float, r: float) -> str:
    d = r * 0.5
    return (
        f"{x - d:.2f} {y - d:.2f} m {x + d:.2f} {y + d:.2f} l "
        f"{x - d:.2f} {y + d:.2f} m {x + d:.2f} {y - d:.2f} l S"
    )


def _pause(x: float, y: float, r: float) -> str:
    d, h = r * 0.28, r * 0.45
    return f"{x - d:.2f} {y - h:.2f} m {x - d:.2f} {y + h:.2f} l {x + d:.2f} {y - h:.2f} m {x + d:.2f} {y + h:.2f} l S"


def _forward(x: float, y: float, r: float) -> str:
    return f"{x - r * 0.3:.2f} {y - r * 0.5:.2f} m {x + r * 0.55:.2f} {y:.2f} l {x - r * 0.3:.2f} {y + r * 0.5:.2f} l f"


def _triangle(x: float, y: float, r: float) -> str:
    return f"{x:.2f} {y + r:.2f} m {x + r * 1.12:.2f} {y - r * 0.9:.2f} l {x - r * 1.12:.2f} {y - r * 0.9:.2f} l h f"


_INSIDE: dict[Symbol, Callable[[float, float, float], str]] = {
    "half": _half,
    "pause": _pause,
    "cross": _cross,
    "forward": _forward,
}


def draw_symbol(canvas: PaperCanvas, symbol: Symbol, x: float, y: float, r: float) -> None:
    """A sign of radius `r` about (x, y): told apart by shape alone, for paper without colour."""
    code = canvas.code
    code.append("q 0.20 g 0.20 G 0.8 w")
    if symbol == "warning":
        code.append(
            f"{_triangle(x, y, r)} 1 G 0.9 w {x:.2f} {y + r * 0.35:.2f} m {x:.2f} {y - r * 0.6:.2f} l S"
        )
    elif symbol == "full":
        code.append(_circle(x, y, r) + " B")
    else:
        code.append(_circle(x, y, r) + " S")
        if symbol in _INSIDE:
            code.append(_INSIDE[symbol](x, y, r))
    code.append("Q")


@dataclass(frozen=True)
class TableRow:
    """Cells from the side where reading starts. A `group` row has one cell across and stays with the row after it."""

    cells: tuple[Cell | None, ...]
    group: bool = False


class Table:
    """Rows under a head that is repeated on every page. No row is parted unless it is higher than a page."""

    before, after = 4.0, 12.0
    keep_with_next = False
    _PAD_X, _PAD_Y = 5.0, 3.6

    def __init__(
        self,
        head: Sequence[Cell],
        rows: Sequence[TableRow],
        weights: Sequence[float],
        page_room: float,
        *,
        mirrored: bool,
    ) -> None:
        """`weights` share out the width; `page_room` is the height of an empty page; `mirrored`: first column right."""
        self._head, self._rows, self._weights = list(head), list(rows), list(weights)
        self._page_room, self._mirrored = page_room, mirrored
        self._measured: tuple[float, list[float]] = (-1.0, [])

    def _columns(self, width: float) -> list[tuple[float, float]]:
        """Offset and width of each column."""
        total, at, found = sum(self._weights), 0.0, []
        for weight in self._weights:
            own = width * weight / total
            found.append((width - at - own if self._mirrored else at, own))
            at += own
        return found

    def _row_height(self, row: TableRow, columns: Sequence[tuple[float, float]], width: float) -> float:
        inner = 2 * self._PAD_X
        if row.group:
            cell = row.cells[0]
            return 2 * self._PAD_Y + (cell.height(width - inner) if cell else 0.0)
        heights = (
            cell.height(own - inner) for cell, (_, own) in zip(row.cells, columns, strict=True) if cell
        )
        return 2 * self._PAD_Y + max(heights, default=0.0)

    def _heights(self, width: float) -> list[float]:
        """Height of the head and of each row."""
        if self._measured[0] != width:
            columns = self._columns(width)
            rows = (TableRow(tuple(self._head)), *self._rows)
            self._measured = (width, [self._row_height(row, columns, width) for row in rows])
        return self._measured[1]

    def height(self, width: float) -> float:
        return sum(self._heights(width))

    def least(self, width: float) -> float:
        heights = self._heights(width)
        needed, seen = heights[0], 0
        for row, own in zip(self._rows, heights[1:], strict=True):
            needed += own
            seen += not row.group
            if seen == 2:  # one row alone under its heading looks lost
                break
        # A first row higher than a page starts wherever its heading stands.
        return needed if needed <= self._page_room * 0.6 else heights[0] + 60.0

    def split(self, width: float, room: float) -> tuple[Box, Box] | None:
        heights = self._heights(width)
        used, kept = heights[0], 0
        while kept < len(self._rows) and used + heights[kept + 1] <= room + 0.01:
            used += heights[kept + 1]
            kept += 1
        if kept == len(self._rows):
            return None
        tallest = self._page_room - heights[0]
        if heights[kept + 1] > tallest or (kept == 0 and heights[1] > self._page_room * 0.6):
            parted = self._part_row(self._rows[kept], width, room - used)
            if parted:
                return self._with(self._rows[:kept] + parted[:1]), self._with(
                    parted[1:] + self._rows[kept + 1 :]
                )
        left = sum(not row.group for row in self._rows[kept:])
        while left == 1 and kept > 3:  # no single row alone under a repeated head
            kept -= 1
            left += not self._rows[kept].group
        while kept and self._rows[kept - 1].group:
            kept -= 1
        if kept == 0:
            return None
        return self._with(self._rows[:kept]), self._with(self._rows[kept:])

    def _part_row(self, row: TableRow, width: float, room: float) -> list[TableRow]:
        """One row as two; [] when not one line of it fits."""
        inside = room - 2 * self._PAD_Y
        columns = [(0.0, width)] if row.group else self._columns(width)
        above: list[Cell | None] = []
        below: list[Cell | None] = []
        for cell, (_, own) in zip(row.cells, columns, strict=True):
            head, tail = cell.split_anywhere(own - 2 * self._PAD_X, inside) if cell else (None, None)
            above.append(head)
            below.append(tail)
        if not any(above):
            return []
        return [TableRow(tuple(above)), TableRow(tuple(below))]

    def _with(self, rows: Sequence[TableRow]) -> Table:
        part = Table(self._head, rows, self._weights, self._page_room, mirrored=self._mirrored)
        part.before, part.after = self.before, self.after
        return part

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        columns, heights = self._columns(width), self._heights(width)
        canvas.rectangle(x, top - heights[0], width, heights[0], style.TINT)
        canvas.line((x, top, x + width, top), style.RULE, 0.8)
        y = top
        for row, own in zip((TableRow(tuple(self._head)), *self._rows), heights, strict=True):
            if row.group:
                canvas.rectangle(x, y - own, width, own, style.TINT)
            places = [(0.0, width)] if row.group else columns
            for cell, (at, wide) in zip(row.cells, places, strict=False):
                if cell:
                    cell.draw(canvas, x + at + self._PAD_X, y - self._PAD_Y, wide - 2 * self._PAD_X)
            y -= own
            canvas.line((x, y, x + width, y), style.HAIR, 0.5)
        canvas.line((x, y, x + width, y), style.RULE, 0.8)
        canvas.line((x, top - heights[0], x + width, top - heights[0]), style.RULE, 0.8)


class Facts(Solid):
    """Labels with their values beside them, e.g. place and date on a cover."""

    after = 12.0

    def __init__(self, rows: Sequence[tuple[Cell, Cell]], label_width: float, *, mirrored: bool) -> None:
        self._rows, self._label, self._mirrored = list(rows), label_width, mirrored

    def _heights(self, width: float) -> list[float]:
        return [4 + max(a.height(self._label - 8), b.height(width - self._label)) for a, b in self._rows]

    def height(self, width: float) -> float:
        return sum(self._heights(width))

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        for (label, value), own in zip(self._rows, self._heights(width), strict=True):
            side = x + width - self._label + 8 if self._mirrored else x
            label.draw(canvas, side, top, self._label - 8)
            value.draw(canvas, x if self._mirrored else x + self._label, top, width - self._label)
            top -= own


class Rule(Solid):
    """A line across the text."""

    before, after = 6.0, 8.0

    def __init__(self, thickness: float = 0.8) -> None:
        self._thickness = thickness

    def height(self, width: float) -> float:
        return self._thickness

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        canvas.line((x, top, x + width, top), style.RULE, self._thickness)
