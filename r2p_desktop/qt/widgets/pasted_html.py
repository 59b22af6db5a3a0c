"""What is kept of a paste from Word, Outlook or a browser: paragraphs, lists, bold, italic; the rest is dropped."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from r2p_desktop.model.richtext import Block, Kind, Run

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "main",
        "nav",
        "p",
        "pre",
        "section",
        "summary",
    ]
)
_UNSEEN = frozenset(
    [
        "head",
        "style",
        "script",
        "title",
        "xml",
        "template",
        "noscript",
        "object",
        "svg",
        "math",
        "textarea",
        "select",
    ]
)
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_NUMBER = re.compile(r"\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]")
_WORD_LIST = re.compile(r"mso-list:\s*l\d+", re.I)
_WORD_MARK = re.compile(r"mso-list:\s*ignore", re.I)
_WEIGHT = re.compile(r"font-weight:\s*(\w+)", re.I)
_SLANT = re.compile(r"font-style:\s*(\w+)", re.I)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.I)


@dataclass
class _Element:
    """One open element, and what it says about the text in it."""

    tag: str
    bold: bool = False
    italic: bool = False
    unseen: bool = False
    preserved: bool = False
    mark: bool = False


@dataclass
class _Draft:
    """The block being gathered."""

    kind: Kind = "paragraph"
    runs: list[Run] = field(default_factory=list)
    word_list: bool = False
    mark: str = ""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class _Reader(HTMLParser):
    """Gathers blocks; knows Word's way of writing list items as paragraphs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._open: list[_Element] = [_Element("")]
        self._lists: list[Kind] = []
        self._draft = _Draft()
        self._rows: list[list[str]] | None = None
        self._depth = 0  # of tables within the table that becomes lines

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Skip Word's `<![if …]>` and whatever else begins so up to its `>`; Python's own raises on a bare `<![;`."""
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else -1

    # Elements.

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = next((value or "" for name, value in attrs if name == "style"), "")
        if tag == "br":
            self._add("\n", preserved=True)
            return
        if tag in ("ul", "ol"):
            self._close_block()
            self._lists.append("number" if tag == "ol" else "bullet")
        elif tag == "li":
            self._close_block()
            self._draft.kind = self._lists[-1] if self._lists else "bullet"
        elif tag in ("table", "tr", "td", "th"):
            self._start_table_part(tag)
        elif tag in _BLOCKS and not self._continues_item():
            self._close_block()
            self._draft.word_list = bool(_WORD_LIST.search(style))
        if tag not in _VOID:
            self._open.append(self._element(tag, style))

    def _element(self, tag: str, style: str) -> _Element:
        outer = self._open[-1]
        weight, slant = _WEIGHT.search(style), _SLANT.search(style)
        bold = outer.bold or tag in _BOLD
        if weight:
            said = weight[1].casefold()
            bold = said in ("bold", "bolder") or (said.isdecimal() and int(said) >= 600)
        italic = outer.italic or tag in _ITALIC
        if slant:
            italic = slant[1].casefold() in ("italic", "oblique")
        return _Element(
            tag,
            bold=bold,
            italic=italic,
            unseen=outer.unseen or tag in _UNSEEN or bool(_HIDDEN.search(style)),
            preserved=outer.preserved or tag == "pre" or "pre-wrap" in style,
            mark=outer.mark or bool(_WORD_MARK.search(style)),
        )

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                break
        if tag in ("ul", "ol"):
            self._close_block()
            if self._lists:
                self._lists.pop()
        elif tag == "table":
            self._end_table()
        elif tag == "li" or (tag in _BLOCKS and not self._continues_item()):
            self._close_block()

    def handle_data(self, data: str) -> None:
        here = self._open[-1]
        if here.unseen:
            return
        if here.mark:
            self._draft.mark += data
        else:
            self._add(data, preserved=here.preserved)

    # Blocks.

    def _continues_item(self) -> bool:
        """A paragraph inside a list item or a table cell: `<li><p>text</p></li>` is one item."""
        return self._rows is not None or (self._draft.kind != "paragraph" and not self._draft.text.strip())

    def _add(self, data: str, *, preserved: bool) -> None:
        text = data.replace("\r\n", "\n") if preserved else _BLANKS.sub(" ", data)
        if self._rows is not None:
            if self._rows and self._rows[-1]:
                self._rows[-1][-1] += " " if text == "\n" else text
            return
        before = self._draft.text
        if not preserved and text.startswith(" ") and (not before or before[-1] in " \n"):
            text = text[1:]
        if text:
            here = self._open[-1]
            self._draft.runs.append(Run(text, bold=here.bold, italic=here.italic))

    def _close_block(self) -> None:
        draft, self._draft = self._draft, _Draft()
        if draft.kind != "paragraph" and not draft.text.strip("\u00a0 \n\t"):
            self._draft.kind = draft.kind  # an item whose text is still to come, in a block of its own
            return
        kind = draft.kind
        if draft.word_list or draft.mark.strip("\u00a0 "):
            kind = "number" if _NUMBER.match(draft.mark.strip("\u00a0 ")) else "bullet"
        runs = _trimmed(draft.runs)
        if runs:
            self.blocks.append(Block(kind, runs))

    # Tables.

    def _start_table_part(self, tag: str) -> None:
        if tag == "table":
            if self._rows is None:
                self._close_block()
                self._rows = []
            self._depth += 1
        elif self._rows is not None and self._depth == 1:
            if tag == "tr" or not self._rows:
                self._rows.append([])
            if tag in ("td", "th"):
                self._rows[-1].append("")

    def _end_table(self) -> None:
        self._depth = max(0, self._depth - 1)
        if self._rows is None or self._depth:
            return
        rows, self._rows = self._rows, None
        lines = ["\t".join(" ".join(cell.split()) for cell in row) for row in rows]
        text = "\n".join(line for line in lines if line.strip())
        if text:
            self.blocks.append(Block("paragraph", (Run(text),)))

    def close(self) -> None:
        super().close()
        while self._rows is not None:
            self._end_table()
        self._draft.kind = self._draft.kind if self._draft.text.strip() else "paragraph"
        self._close_block()


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """The runs without blank edges; nothing when only blanks are left."""
    kept = list(runs)
    while kept and not kept[0].text.strip("\u00a0 \n\t"):
        kept.pop(0)
    while kept and not kept[-1].text.strip("\u00a0 \n\t"):
        kept.pop()
    if kept:
        first, last = kept[0], kept[-1]
        kept[0] = Run(first.text.lstrip("\u00a0 \n\t"), first.bold, first.italic)
        last = kept[-1]
        kept[-1] = Run(last.text.rstrip("\u00a0 \n\t"), last.bold, last.italic)
    return tuple(kept)


def blocks_of_html(html: str) -> tuple[Block, ...]:
    """The paragraphs, items, bold and italic of `html`. Nothing it names is loaded; no markup raises.

    A table becomes one paragraph with a line per row and tabs between cells.
    """
    start, end = html.find("<!--StartFragment-->"), html.rfind("<!--EndFragment-->")
    reader = _Reader()
    reader.feed(html[start:end] if 0 <= start < end else html)
    reader.close()
    return tuple(reader.blocks)
