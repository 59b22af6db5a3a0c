"""A paragraph: words broken into lines, split over pages without widows, drawn left to right or right to left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from r2p_desktop.i18n import Message
from r2p_desktop.model.richtext import Run
from r2p_desktop.reports.bidi import visual_order
from r2p_desktop.reports.canvas import PaperCanvas
from r2p_desktop.reports.style import Style
from r2p_desktop.reports.text import Piece, Token, Typesetter

_TAB = 62.0  # distance of tab stops
_FEWEST = 2  # lines that may stand alone at the foot or head of a page
_LOOSEST = 0.30  # a justified line with more blank than this stays ragged


class Line(NamedTuple):
    """Tokens `first` to `last` (exclusive) of a paragraph; `ended` by an ordered line end or the text's end."""

    first: int
    last: int
    width: float
    leading: float
    ended: bool


class Paragraph:
    """A box of text (see `layout.Box`). Widths and heights in points."""

    def __init__(
        self,
        typesetter: Typesetter,
        content: str | Iterable[Run],
        style: Style,
        where: Message,
        *,
        own_side: bool = True,
        mark: str = "",
    ) -> None:
        """`own_side`: a right-to-left text stands to the right even in a left-to-right paper (not in table cells).

        `mark` is a bullet or number set in the indent before the first line.
        """
        self.typesetter, self.style = typesetter, style
        self.tokens, self.base, self._mixed = typesetter.tokens(content, style, where)
        self.flush_right = bool(self.base) if own_side else typesetter.right_to_left
        self._mark = typesetter.tokens(mark, style, where).tokens if mark else []
        self.before, self.after, self.keep_with_next = style.before, style.after, style.keep_with_next
        self._tabs = any(token.kind == "tab" for token in self.tokens)
        self._width = -1.0
        self._laid: list[Token] = self.tokens
        self.lines: list[Line] = []
        self._height = 0.0

    def height(self, width: float) -> float:
        """The height when set to `width`, without the space before and after."""
        if width != self._width:
            self._width = width
            breaker = _Breaker(self.typesetter, self.tokens, self.style.leading, width - self.style.indent)
            self._laid, self.lines = breaker.tokens, breaker.lines
            self._height = sum(line.leading for line in self.lines)
        return self._height

    def least(self, width: float) -> float:
        """The height that must stand together with a heading before it."""
        total = self.height(width)
        if len(self.lines) <= _FEWEST + 1:
            return total
        return sum(line.leading for line in self.lines[:_FEWEST])

    def natural_width(self) -> float:
        """The width of the text on one line."""
        return self.style.indent + sum(token.width for token in self.tokens)

    def split(self, width: float, room: float) -> tuple[Paragraph, Paragraph] | None:
        """The lines that fit `room` and the rest, never fewer than two on either side; None when that cannot be."""
        self.height(width)
        kept, used = 0, 0.0
        for line in self.lines:
            if used + line.leading > room + 0.01:
                break
            used += line.leading
            kept += 1
        if len(self.lines) - kept < _FEWEST:
            kept = len(self.lines) - _FEWEST
        if kept < _FEWEST:
            return None
        return self._piece(0, kept), self._piece(kept, len(self.lines))

    def split_anywhere(self, width: float, room: float) -> tuple[Paragraph | None, Paragraph | None]:
        """As `split`, for a table row taller than a page: any number of lines may fall on either side."""
        self.height(width)
        kept, used = 0, 0.0
        while kept < len(self.lines) and used + self.lines[kept].leading <= room + 0.01:
            used += self.lines[kept].leading
            kept += 1
        total = len(self.lines)
        return self._piece(0, kept) if kept else None, self._piece(kept, total) if kept < total else None

    def _piece(self, first: int, last: int) -> Paragraph:
        """These lines as a paragraph of their own, broken as they are."""
        part: Paragraph = object.__new__(Paragraph)
        part.__dict__.update(self.__dict__)
        part.lines = self.lines[first:last]
        part._height = sum(line.leading for line in part.lines)
        if first:
            part.before, part._mark = 0.0, []
        if last < len(self.lines):
            part.after = 0.0
        return part

    def draw(self, canvas: PaperCanvas, x: float, top: float, width: float) -> None:
        """Draws with the upper left corner at (`x`, `top`)."""
        self.height(width)
        indent = self.style.indent
        pen = _Pen(canvas.code)
        y = top
        for k, line in enumerate(self.lines):
            baseline = y - line.leading * 0.5 - self.style.size * 0.388
            if k == 0 and self._mark:
                self._draw_mark(pen, x, baseline, width)
            left = x if self.flush_right else x + indent
            self._draw_line(pen, line, left, baseline, width - indent)
            y -= line.leading
        pen.end()

    def _draw_mark(self, pen: _Pen, x: float, baseline: float, width: float) -> None:
        own = sum(token.width for token in self._mark)
        start = x + width - self.style.indent + 6 if self.flush_right else x + self.style.indent - 6 - own
        pen.pieces([piece for token in self._mark for piece in token.pieces], start, baseline)

    def _draw_line(self, pen: _Pen, line: Line, x: float, baseline: float, room: float) -> None:
        tokens = self._laid[line.first : line.last]
        align, spare, stretch = self.style.align, room - line.width, 0.0
        if align == "justify":
            stretch = self._stretch(tokens, spare, room, line)
        if align == "center":
            x += spare / 2
        elif (align == "end") != self.flush_right:
            x += spare - stretch * sum(token.kind == "space" for token in tokens)
        if not (stretch or self._mixed or self._tabs):
            pen.pieces([piece for token in tokens for piece in token.pieces], x, baseline)
            return
        self._draw_ordered(pen, tokens, x, baseline, stretch)

    @staticmethod
    def _stretch(tokens: Sequence[Token], spare: float, room: float, line: Line) -> float:
        blanks = sum(token.kind == "space" for token in tokens)
        if line.ended or not blanks or spare <= 0 or spare > room * _LOOSEST:
            return 0.0
        return spare / blanks

    def _draw_ordered(
        self, pen: _Pen, tokens: Sequence[Token], x: float, baseline: float, stretch: float
    ) -> None:
        """Pieces in visual order, each at its own place: mixed directions, tabs and justified lines."""
        items = [(piece, token) for token in tokens for piece in token.pieces]
        for k in visual_order([piece.level for piece, _ in items]):
            piece, token = items[k]
            pen.pieces([piece], x, baseline)
            x += token.width if token.kind != "word" else piece.width
            if token.kind == "space":
                x += stretch


class _Breaker:
    """Fills lines greedily; blanks at a line's edges vanish, a word wider than the line is torn."""

    def __init__(self, typesetter: Typesetter, tokens: list[Token], leading: float, limit: float) -> None:
        self.tokens, self.lines = tokens, list[Line]()
        self._typesetter, self._original = typesetter, tokens
        self._leading, self._limit = leading, max(limit, 1.0)
        self._first = self._last = 0
        self._width = self._pending = 0.0
        self._tall = 1.0
        self._fill()

    def _fill(self) -> None:
        i = 0
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.kind == "word":
                reach = self._width + self._pending + token.width
                if reach <= self._limit + 0.01:
                    self._width, self._pending, self._last = reach, 0.0, i + 1
                    self._tall = max(self._tall, token.tall)
                elif self._last > self._first:
                    self._end(i, ended=False)
                    continue
                elif self._pending:
                    self._pending = 0.0
                    continue
                else:
                    torn = self._typesetter.tear(token, self._limit)
                    self._own()[i : i + 1] = torn
                    self._first, self._width, self._last = i, torn[0].width, i + 1
                    self._tall = max(self._tall, token.tall)
            elif token.kind == "space":
                self._blank(i, token)
            elif token.kind == "tab":
                self._tab(i, token)
            else:
                self._end(i + 1, ended=True)
            i += 1
        if self._last > self._first or not self.lines:
            self._end(len(self.tokens), ended=True)

    def _own(self) -> list[Token]:
        """The tokens as this width needs them; the paragraph's own stay for another width."""
        if self.tokens is self._original:
            self.tokens = list(self.tokens)
        return self.tokens

    def _end(self, following: int, *, ended: bool) -> None:
        self.lines.append(Line(self._first, self._last, self._width, self._leading * self._tall, ended))
        self._first = self._last = following
        self._width = self._pending = 0.0
        self._tall = 1.0

    def _blank(self, i: int, token: Token) -> None:
        if self._last == self._first:
            self._first = self._last = i + 1
        else:
            self._pending += token.width

    def _tab(self, i: int, token: Token) -> None:
        """A tab reaches to the next stop; beyond the last stop it is a blank."""
        stop = (int((self._width + self._pending) // _TAB) + 1) * _TAB
        if stop >= self._limit:
            self._blank(i, token)
            return
        self._own()[i] = replace(token, width=stop - self._width - self._pending)
        self._width, self._pending, self._last = stop, 0.0, i + 1


class _Pen:
    """Writes text operators; neighbours of one font and colour share one, accents follow at the end."""

    def __init__(self, code: list[str]) -> None:
        self._code = code
        self._parts: list[str] = ["BT"]
        self._font = self._colour = ""
        self._marks: list[tuple[Piece, float, float]] = []

    def pieces(self, pieces: Sequence[Piece], x: float, y: float) -> None:
        """Draws `pieces` one after the other from (`x`, `y`) on the baseline."""
        parts = self._parts
        run: list[str] = []
        state: tuple[object, ...] | None = None
        for piece in pieces:
            key = (piece.font, piece.size, piece.look.colour)
            if key != state:
                if run:
                    parts.append("".join(run) + "]TJ")
                self._set(piece)
                run = [f"1 0 0 1 {x:.2f} {y:.2f} Tm["]
                state = key
            run.append(piece.code)
            if piece.shaped.marks:
                self._marks.append((piece, x, y))
            x += piece.width
        if run:
            parts.append("".join(run) + "]TJ")

    def _set(self, piece: Piece) -> None:
        font = f"{piece.font.resource} {piece.size:g} Tf"
        if font != self._font:
            self._parts.append(font)
            self._font = font
        if piece.look.colour != self._colour:
            self._parts.append(piece.look.colour)
            self._colour = piece.look.colour

    def end(self) -> None:
        """Draws the accents, which carry no text of their own, and closes the text."""
        for piece, x, y in self._marks:
            self._set(piece)
            scale = piece.size / 1000
            for glyph, dx, dy in piece.shaped.marks:
                number = piece.font.number(glyph, "")
                self._parts.append(f"1 0 0 1 {x + dx * scale:.2f} {y + dy * scale:.2f} Tm<{number:04X}>Tj")
        if len(self._parts) > 1:
            self._parts.append("ET")
            self._code.append("\n".join(self._parts))
