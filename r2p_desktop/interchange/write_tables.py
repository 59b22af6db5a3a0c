"""Writing lists as XLSX and CSV: no cell is ever a formula, and a written file is whole or not there."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from r2p_desktop.errors import BadInput, NoSpace, OfficeError, ReadOnly
from r2p_desktop.i18n import message
from r2p_desktop.interchange.cell_safety import harmless
from r2p_desktop.interchange.headings import PROBLEM_HEADING
from r2p_desktop.interchange.table import Cell, Table, TableRow, cell_text

_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")
_LONGEST_XLSX_CELL = 32_767
_NO_SPACE_CODES = frozenset({28, 122, 112, 27})  # ENOSPC, EDQUOT, Windows' ERROR_DISK_FULL, EFBIG of a quota


def write_csv(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    separator: str = ",",
    title: str = "",
) -> int:
    """Write a UTF-8 CSV with a byte order mark (Excel needs it); returns the number of bytes.

    A `title` stands in a row of its own over the headings.

    Raises ReadOnly, NoSpace or BadInput; the file is then as it was before, or not there.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    over: tuple[tuple[str, ...], ...] = ((title,),) if title else ()
    for row in (*over, headings, *rows):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell_text(cell) for cell in row])
    return _write_whole(path, text.getvalue().encode("utf-8-sig"))


def write_xlsx(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    sheet: str = "Sheet1",
    title: str = "",
) -> int:
    """Write a workbook of one sheet: texts as texts, dates as dates, never a formula or a link; returns the bytes.

    A `title` stands in a row of its own over the headings.

    Raises ReadOnly, NoSpace or BadInput (a cell longer than a workbook takes); the file is then as it was before, or
    not there.
    """
    import xlsxwriter

    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    page = workbook.add_worksheet(_sheet_name(sheet))
    bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    moment = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    top = 1 if title else 0
    if title:
        page.write_string(0, 0, _xlsx_text(path, title), bold)
    for column, heading in enumerate(headings):
        page.write_string(top, column, _xlsx_text(path, heading), bold)
        page.set_column(column, column, max(10, min(40, len(heading) + 4)))
    page.freeze_panes(top + 1, 0)
    for number, row in enumerate(rows, top + 1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                page.write_string(number, column, _xlsx_text(path, cell))
            elif isinstance(cell, bool):
                page.write_boolean(number, column, cell)
            elif isinstance(cell, datetime):
                page.write_datetime(number, column, cell.replace(tzinfo=None), moment)
            elif isinstance(cell, date):
                page.write_datetime(number, column, cell, day)
            elif cell is not None:
                page.write_number(number, column, cell)
    workbook.close()
    return _write_whole(path, buffer.getvalue())


def write_error_rows(path: Path, table: Table, problems: Iterable[tuple[int, str]]) -> int:
    """Save the rows of `table` that stay out, with a last column that says why, as XLSX or CSV (by the name of `path`).

    `problems` are row numbers with a finished sentence; several sentences for a row are joined. The file can be put
    right and imported: its headings are those of the table, and the last column is left out then. Returns the bytes written.
    """
    why: dict[int, list[str]] = {}
    for number, sentence in problems:
        why.setdefault(number, []).append(sentence)
    width = len(table.headings)
    kept = [(row, why[row.number]) for row in table.rows if row.number in why]
    rows = [[*_padded(row, width), " ".join(sentences)] for row, sentences in kept]
    headings = [*table.headings, PROBLEM_HEADING]
    if path.suffix.lower() == ".csv":
        return write_csv(path, headings, rows)
    return write_xlsx(path, headings, rows, sheet="Rows in error")


def _padded(row: TableRow, width: int) -> Iterator[Cell]:
    return (row.cell(column) for column in range(width))


def _sheet_name(name: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")[:31] or "Sheet1"


def _xlsx_text(path: Path, text: str) -> str:
    # The file format has its own code for control characters, which the library writes and every reader undoes.
    if len(text) > _LONGEST_XLSX_CELL:
        raise BadInput(
            message(
                "'{name}' was not written: a cell is longer than a workbook takes. Save as .csv instead.",
                name=path.name,
            )
        )
    return _NO_CHARACTER.sub("\ufffd", text)


def _write_whole(path: Path, data: bytes) -> int:
    """Write beside, bring to disk, take the place of the old file, and read the size back."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _sync_folder(path.parent)
        size = path.stat().st_size
    except OSError as problem:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _not_written(path, problem) from problem
    if size != len(data):
        raise NoSpace(
            message(
                "'{name}' was not written whole. Make room on the disk and save it again.", name=path.name
            )
        )
    return size


def _sync_folder(folder: Path) -> None:
    # Only then the new name survives a power cut; Windows knows no such call and needs none.
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _not_written(path: Path, problem: OSError) -> OfficeError:
    if problem.errno in _NO_SPACE_CODES:
        return NoSpace(
            message(
                "There is no room on the disk for '{name}'. Nothing was written. Make room or choose another place.",
                name=path.name,
            )
        )
    if isinstance(problem, PermissionError) or problem.errno == 30:
        return ReadOnly(
            message("'{name}' may not be written there: it is open in another program or the folder is read-only. "
                    "Nothing was written. Close it, or choose another place.", name=path.name)
        )  # fmt: skip
    return BadInput(
        message("'{name}' could not be written ({reason}). Nothing was written. Choose another place.",
                name=path.name, reason=problem.strerror or str(problem))
    )  # fmt: skip
