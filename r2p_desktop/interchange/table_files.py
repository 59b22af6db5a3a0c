"""Opening a list from outside: CSV and other text tables here, workbooks in a process of their own."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from r2p_desktop.errors import BadInput, NotFound, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.child_process import ChildDied, read_frames
from r2p_desktop.interchange.collecting import RowCollector
from r2p_desktop.interchange.header_row import find_heading_row
from r2p_desktop.interchange.limits import LIMITS, Limits
from r2p_desktop.interchange.table import Cell, SheetInfo, Table, TableRow, cell_text
from r2p_desktop.interchange.text_tables import read_text_rows
from r2p_desktop.interchange.workbook_check import damaged, file_kind, too_large

Progress = Callable[[int, int], None]
_REPORT_EVERY = 500
_SHEETS_TO_GIVE_UP = 3


def never_cancelled() -> bool:
    """For work that nobody can cancel."""
    return False


def no_progress(_done: int, _total: int) -> None:
    """For work that nobody watches."""


def read_table(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    separator: str | None = None,
    heading_row: int | None = None,
    cancelled: Callable[[], bool] = never_cancelled,
    progress: Progress = no_progress,
    limits: Limits = LIMITS,
) -> Table:
    """Read a list from a CSV, TSV, XLSX, XLSM, XLSB, XLS or ODS file; the content decides, not the name.

    `sheet` names a sheet (None: the one that looks most like a list), `encoding` and `separator` overrule what is
    found in a text file, `heading_row` the row of headings as the person counts it (0: there is none).
    `progress(done, total)` counts rows; `total` is 0 while unknown. Raises Cancelled, NotFound, or BadInput with one
    sentence for whatever is wrong with the file; nothing is ever written.
    """
    _check_file(path, limits)
    collector = RowCollector(path.name, limits)
    notices: list[Message] = []
    sheets: tuple[SheetInfo, ...] = ()
    chosen = used_encoding = used_separator = ""
    try:
        if file_kind(path) == "text":
            used_encoding, used_separator = read_text_rows(
                path, collector, encoding, separator, cancelled, progress, limits, notices
            )
        else:
            chosen, sheets = _read_workbook(path, sheet, collector, cancelled, progress, limits, notices)
    except OSError as problem:
        raise _unreadable(path, problem) from problem
    headings, at, above, rows = _split(collector.rows, heading_row)
    if not rows:
        raise BadInput(
            message("'{name}' holds no rows below its headings. Nothing was imported. Choose the file or sheet that holds the list.",
                    name=path.name)
        )  # fmt: skip
    return Table(
        path.name, chosen, sheets, headings, at, rows, above, used_encoding, used_separator, tuple(notices)
    )


def _check_file(path: Path, limits: Limits) -> None:
    try:
        if path.is_dir():
            raise BadInput(
                message("'{name}' is a folder. Nothing was imported. Choose a file.", name=path.name)
            )
        size = path.stat().st_size
        if not path.is_file():
            raise BadInput(
                message("'{name}' is no file. Nothing was imported. Choose a file.", name=path.name)
            )
        if size > limits.file_bytes:
            raise too_large(
                path.name, message("the file is larger than {n} MB", n=limits.file_bytes // 1024**2)
            )
        if size == 0:
            raise BadInput(
                message(
                    "'{name}' is empty (0 bytes). Nothing was imported. Choose the file that holds the list.",
                    name=path.name,
                )
            )
        with path.open("rb"):
            pass
    except (OSError, ValueError) as problem:
        raise _unreadable(path, problem) from problem


def _unreadable(path: Path, problem: OSError | ValueError) -> OfficeError:
    if isinstance(problem, (FileNotFoundError, NotADirectoryError)):
        return NotFound(
            message(
                "There is no file '{name}'. Nothing was imported. Check the name and the folder.",
                name=path.name,
            )
        )
    if isinstance(problem, PermissionError):
        return BadInput(
            message("'{name}' may not be read: it is open in another program or you have no permission. Nothing was imported. "
                    "Close it there, or copy it to a folder of your own, and import the copy.", name=path.name)
        )  # fmt: skip
    reason = getattr(problem, "strerror", None) or str(problem)
    return BadInput(message("'{name}' could not be read ({reason}). Nothing was imported. Copy it to this computer and try again.",
                            name=path.name, reason=reason))  # fmt: skip


def _read_workbook(
    path: Path,
    sheet: str | None,
    collector: RowCollector,
    cancelled: Callable[[], bool],
    progress: Progress,
    limits: Limits,
    notices: list[Message],
) -> tuple[str, tuple[SheetInfo, ...]]:
    """Read a sheet into `collector`; returns its name and all sheets. A sheet that ends the reader is left out."""
    skipped: set[str] = set()
    while True:
        try:
            chosen, sheets = _read_once(
                path, sheet, frozenset(skipped), collector, cancelled, progress, limits
            )
        except ChildDied as death:
            if (
                not death.sheet
                or death.sheet == sheet
                or death.sheet in skipped
                or len(skipped) >= _SHEETS_TO_GIVE_UP
            ):
                raise _too_far_apart(path.name) from death
            skipped.add(death.sheet)
            collector.rows.clear()
            continue
        except _NothingLeft as nothing:
            raise _too_far_apart(path.name) if skipped else nothing.refusal from nothing
        notices += [
            message("Sheet '{sheet}' could not be read and was left out.", sheet=name)
            for name in sorted(skipped)
        ]
        return chosen, sheets


class _NothingLeft(Exception):
    """The reader refused the file; after skipped sheets this may only mean that nothing else was in it."""

    def __init__(self, refusal: OfficeError) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def _too_far_apart(name: str) -> BadInput:
    return BadInput(
        message("'{name}' could not be read: it is damaged, or a stray cell far to the right or far down makes it too large. "
                "Nothing was imported. Delete the columns and rows around the list, or save the list as .csv, and try again.",
                name=name)
    )  # fmt: skip


def _read_once(
    path: Path,
    sheet: str | None,
    skipped: frozenset[str],
    collector: RowCollector,
    cancelled: Callable[[], bool],
    progress: Progress,
    limits: Limits,
) -> tuple[str, tuple[SheetInfo, ...]]:
    chosen, sheets, total = "", tuple[SheetInfo, ...](), 0
    for frame in read_frames(path, sheet=sheet, skipped=skipped, cancelled=cancelled, limits=limits):
        try:
            if isinstance(frame, list):
                collector.add(int(frame[0]), [_cell(value) for value in frame[1:]])
                if len(collector.rows) % _REPORT_EVERY == 0:
                    progress(len(collector.rows), total)
            elif "error" in frame:
                raise _NothingLeft(_refusal(frame))
            elif "sheets" in frame:
                sheets = tuple(SheetInfo(str(n), int(r), int(c), bool(h)) for n, r, c, h in frame["sheets"])
                chosen = str(frame["sheet"])
                total = next((info.rows for info in sheets if info.name == chosen), 0)
        except (TypeError, ValueError, KeyError, IndexError, AttributeError) as problem:
            # The reader had a hostile file in its hands: what it says is checked like the file itself.
            raise damaged(path.name) from problem
    progress(len(collector.rows), total)
    return chosen, sheets


def _refusal(frame: dict[str, Any]) -> OfficeError:
    return BadInput(Message.from_json(json.dumps(frame["error"])))


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        return datetime.fromisoformat(value["t"]) if "t" in value else date.fromisoformat(value["d"])
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    raise ValueError("no cell")


def _split(
    rows: list[TableRow], heading_row: int | None
) -> tuple[tuple[str, ...], int, tuple[TableRow, ...], list[TableRow]]:
    """Headings, their row number, the rows above and the rows below."""
    if heading_row is None:
        place, _ = find_heading_row(rows)
    else:
        place = next((i for i, row in enumerate(rows) if row.number == heading_row), -1)
    below = rows[place + 1 :]
    width = max((len(row.cells) for row in rows[max(place, 0) :]), default=0)
    texts: Sequence[str] = (
        [" ".join(cell_text(cell).split()) for cell in rows[place].cells] if place >= 0 else ()
    )
    headings = tuple(texts) + ("",) * (width - len(texts))
    return headings, rows[place].number if place >= 0 else 0, tuple(rows[: max(place, 0)]), below
