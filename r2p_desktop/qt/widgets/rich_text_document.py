"""Long texts between their blocks and a text document: paragraphs, two kinds of list, bold, italic, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from r2p_desktop.model.richtext import Block, Run

Style = QTextListFormat.Style
STYLES = {"bullet": Style.ListDisc, "number": Style.ListDecimal}
_LINE_BREAK = "\u2028"
_OBJECT = "\ufffc"
_BOLD_FROM = QFont.Weight.DemiBold.value


class PlainDocument(QTextDocument):
    """A document that never loads anything from a name it meets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMargin(6)
        self.setIndentWidth(24)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002 - Qt's own name
        return None


def block_format(kind: str = "paragraph") -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(2 if kind in STYLES else 7)
    return made


def char_format(run: Run | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold if run and run.bold else QFont.Weight.Normal)
    made.setFontItalic(bool(run and run.italic))
    return made


def list_kind(block: QTextBlock) -> str:
    """Which kind of block this is: "paragraph", "bullet" or "number"."""
    part_of = block.textList()
    if part_of is None:
        return "paragraph"
    return "number" if part_of.format().style() == Style.ListDecimal else "bullet"


def set_kind(cursor: QTextCursor, kind: str) -> None:
    """Make every block that `cursor` touches a paragraph or an item; items join the list before them."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    cursor.beginEditBlock()
    while block.isValid():
        here = QTextCursor(block)
        if (part_of := block.textList()) is not None and list_kind(block) != kind:
            part_of.remove(block)
        if block.textList() is None:
            here.setBlockFormat(block_format(kind))
        if kind in STYLES and block.textList() is None:
            before = block.previous()
            if before.isValid() and list_kind(before) == kind and (joined := before.textList()) is not None:
                joined.add(block)
            else:
                here.createList(STYLES[kind])
        if block == last:
            break
        block = block.next()
    cursor.endEditBlock()


def insert_blocks(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """Insert blocks at the cursor: the first continues the line it stands in, unless it is an item of a list."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for number, block in enumerate(blocks):
        new = number > 0 or (block.kind in STYLES and bool(cursor.block().text()))
        if new:
            cursor.insertBlock(block_format(block.kind), char_format())
        if (new or block.kind in STYLES) and list_kind(cursor.block()) != block.kind:
            set_kind(cursor, block.kind)
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", _LINE_BREAK), char_format(run))
    cursor.endEditBlock()


def fill(document: QTextDocument, blocks: Iterable[Block]) -> None:
    """Make `blocks` the whole content of `document`, with nothing to undo."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format())
    cursor.setBlockCharFormat(char_format())
    insert_blocks(cursor, blocks)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def read(document: QTextDocument) -> tuple[Block, ...]:
    """The blocks of `document`, empty ones included (`richtext.dump` drops them)."""
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        kind = list_kind(block)
        found.append(
            Block(
                "bullet" if kind == "bullet" else "number" if kind == "number" else "paragraph", _runs(block)
            )
        )
        block = block.next()
    return tuple(found)


def _runs(block: QTextBlock) -> tuple[Run, ...]:
    runs: list[Run] = []
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        text = fragment.text().replace(_LINE_BREAK, "\n").replace(_OBJECT, "")
        look = fragment.charFormat()
        if text:
            runs.append(Run(text, bold=look.fontWeight() >= _BOLD_FROM, italic=look.fontItalic()))
        fragments += 1
    return tuple(runs)
