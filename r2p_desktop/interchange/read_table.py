"""The reader of foreign workbooks, in a process of its own: a broken file may end it and nothing else.

`python -m r2p_desktop.interchange.read_table FILE [--sheet NAME] [--skip NAME]...` (in the finished program:
`r2p-desktop read-table`) writes JSON lines to standard output: `{"at": sheet}` before a sheet is opened, then
`{"sheets": [[name, rows, columns, hidden], ...], "sheet": name}`, each row with something in it as
`[row number, cell, ...]`, and `{"end": rows}`. A date is `{"d": "2026-03-12"}`, a date with a time
`{"t": "2026-03-12T09:30:00"}`. A refusal is `{"code": ..., "error": {"text": ..., "args": ...}}` and exit code 1.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from r2p_desktop.errors import BadInput, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.interchange.header_row import LOOK_AT, find_heading_row
from r2p_desktop.interchange.limits import LIMITS, Limits
from r2p_desktop.interchange.memory_cap import cap_this_process
from r2p_desktop.interchange.table import Cell, SheetInfo, TableRow, column_letters
from r2p_desktop.interchange.workbook_check import check_workbook, damaged, protected, too_large

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


def main(arguments: Sequence[str]) -> int:
    """Read the workbook that `arguments` name and write it to standard output; returns the exit code."""
    parser = argparse.ArgumentParser(prog="read-table", description="Write a workbook's sheet as JSON lines.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--sheet")
    parser.add_argument("--skip", action="append", default=[], help="a sheet not to open")
    asked = parser.parse_args(arguments)
    # Descriptor 1 itself: a program without a console has no sys.stdout, and a text layer would only get in the way.
    out = open(1, "wb", closefd=False)  # noqa: SIM115 - lives as long as the process
    try:
        cap_this_process(LIMITS.child_memory_bytes, LIMITS.child_processor_seconds)
        WorkbookReader(asked.file, out, LIMITS).write(asked.sheet, frozenset(asked.skip))
        out.flush()
    except OfficeError as refusal:
        _line(out, {"code": refusal.code, "error": json.loads(refusal.sentence.as_json())})
        out.flush()
        return 1
    except BrokenPipeError:
        # Nobody reads any more; what is still held back must go somewhere when `out` is closed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    return 0


class WorkbookReader:
    """Writes one sheet of one workbook to `out`, the frames as the module says."""

    def __init__(self, path: Path, out: BinaryIO, limits: Limits) -> None:
        self.path = path
        self.name = path.name
        self.out = out
        self.limits = limits

    def write(self, wanted: str | None, skipped: frozenset[str]) -> None:
        """Write the sheet `wanted` (None: the one that looks most like a list). Raises BadInput."""
        check_workbook(self.path, self.limits)
        import python_calamine as calamine

        try:
            with self.path.open("rb") as file:
                workbook = calamine.load_workbook(file)
                infos, best = self._survey(workbook, wanted, skipped)
                listed = [[i.name, i.rows, i.columns, i.hidden] for i in infos]
                _line(self.out, {"sheets": listed, "sheet": best.name})
                count = 0
                for row in _rows(best):
                    _line(self.out, [row.number, *map(_framed, row.cells)])
                    count += 1
                _line(self.out, {"end": count})
        except calamine.PasswordError as problem:
            raise protected(self.name) from problem
        except calamine.CalamineError as problem:
            raise damaged(self.name) from problem
        except BaseException as problem:
            # The library is Rust: what it did not foresee arrives as a panic, which is no Exception.
            if type(problem).__name__ == "PanicException":
                raise damaged(self.name) from problem
            raise

    def _survey(
        self, workbook: CalamineWorkbook, wanted: str | None, skipped: frozenset[str]
    ) -> tuple[list[SheetInfo], CalamineSheet]:
        """All sheets with their sizes, and the one to read."""
        import python_calamine as calamine

        listed = [m for m in workbook.sheets_metadata if m.typ == calamine.SheetTypeEnum.WorkSheet]
        infos: list[SheetInfo] = []
        best: CalamineSheet | None = None
        best_rank: tuple[float, ...] = ()
        for entry in listed[: self.limits.sheets]:
            if entry.name in skipped:
                continue
            _line(self.out, {"at": entry.name})
            self.out.flush()
            sheet = workbook.get_sheet_by_name(entry.name)
            hidden = entry.visible != calamine.SheetVisibleEnum.Visible
            filled, columns, first = self._measure(sheet)
            infos.append(SheetInfo(entry.name, filled, columns, hidden))
            # A visible sheet before a hidden one, known headings before a long list, the first before a later one.
            rank = (float(filled > 0), float(not hidden), find_heading_row(first)[1], float(filled))
            if wanted == entry.name or (wanted is None and (best is None or rank > best_rank)):
                best, best_rank = sheet, rank
        if best is None and wanted is not None:
            sentence = message(
                "'{name}' has no sheet '{sheet}'. Nothing was imported. Choose another sheet.",
                name=self.name,
                sheet=wanted,
            )
            raise BadInput(sentence)
        if best is None or not best_rank[0]:
            raise nothing_in(self.name)
        return infos, best

    def _measure(self, sheet: CalamineSheet) -> tuple[int, int, list[TableRow]]:
        """How many rows hold something, how wide the widest is, and the first of them."""
        if sheet.end is not None and sheet.end[1] >= self.limits.columns:
            what = message(
                "sheet '{sheet}' reaches column {column}, beyond {n} columns",
                sheet=sheet.name,
                column=column_letters(sheet.end[1]),
                n=self.limits.columns,
            )
            raise too_large(self.name, what)
        filled, columns, first = 0, 0, list[TableRow]()
        for row in _rows(sheet):
            filled += 1
            columns = max(columns, len(row.cells))
            if len(first) < LOOK_AT:
                first.append(row)
        return filled, columns, first


def nothing_in(name: str) -> BadInput:
    """The refusal of a file without a single filled cell."""
    return BadInput(
        message("'{name}' is empty. Nothing was imported. Choose the file that holds the list.", name=name)
    )


def _rows(sheet: CalamineSheet) -> Iterator[TableRow]:
    """The rows with something in them, numbered as a spreadsheet program does, columns counted from A."""
    if sheet.start is None:
        return
    before: list[Cell] = [None] * sheet.start[1]
    for number, cells in enumerate(sheet.iter_rows(), 1):
        typed = before + [_typed(cell) for cell in cells]
        while typed and typed[-1] is None:
            typed.pop()
        if typed:
            yield TableRow(number, tuple(typed))


def _typed(cell: Any) -> Cell:
    """A calamine cell as one of ours: no empty texts, whole numbers as int, times and durations as text."""
    if isinstance(cell, str):
        return cell if cell.strip() else None
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and abs(cell) < 1e15 else cell
    if isinstance(cell, (int, datetime, date)):
        return cell
    if isinstance(cell, (time, timedelta)):
        return str(cell)
    return None if cell is None else str(cell)


def _framed(cell: Cell) -> Any:
    if isinstance(cell, datetime):
        return {"t": cell.isoformat()}
    return {"d": cell.isoformat()} if isinstance(cell, date) else cell


def _line(out: BinaryIO, value: Any) -> None:
    out.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
    out.write(b"\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
