"""What a table from outside looks like once it is read: typed cells, and the row numbers the person sees."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

from r2p_desktop.i18n import Message

Cell: TypeAlias = str | float | int | bool | date | datetime | None


@dataclass(frozen=True)
class TableRow:
    """One row. `number` is the row number a spreadsheet program shows (from 1); `cells` may be short."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """The cell of a column (from 0); None beyond the end of the row."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True)
class SheetInfo:
    """A sheet that the file offers. `rows` counts rows with something in them, `columns` the widest of them."""

    name: str
    rows: int
    columns: int
    hidden: bool = False


@dataclass(frozen=True)
class Table:
    """A sheet or text file as a table.

    `headings` has one entry a column ("" where the heading cell is empty); `heading_row` is its row number, 0 when
    the file has no headings. `above` are the rows over the headings (titles). `rows` are the rows with something
    in them. `encoding` and `separator` say how a text file was read. `notices` are sentences for the preview.
    """

    file_name: str
    sheet: str
    sheets: tuple[SheetInfo, ...]
    headings: tuple[str, ...]
    heading_row: int
    rows: list[TableRow]
    above: tuple[TableRow, ...] = ()
    encoding: str = ""
    separator: str = ""
    notices: tuple[Message, ...] = field(default=())


def cell_text(cell: Cell) -> str:
    """The cell as text: trimmed; whole numbers without decimals; dates as ISO; "" for an empty cell."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        at_midnight = (cell.hour, cell.minute, cell.second, cell.microsecond) == (0, 0, 0, 0)
        return cell.date().isoformat() if at_midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)


def column_letters(column: int) -> str:
    """The letters a spreadsheet program shows for a column (0 is "A", 16383 is "XFD")."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
