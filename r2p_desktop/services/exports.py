"""Lists as files: exactly the rows, the order and the columns that are on the screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from r2p_desktop.errors import BadInput, NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.interchange.write_tables import write_csv, write_xlsx
from r2p_desktop.model.listing import Column, RowSource
from r2p_desktop.storage import files

Value = str | int | float | bool | dt.date | dt.datetime | None
Say = Callable[[Column, Any], Value]
Progress = Callable[[int, int], object]
CHUNK = 500
FORMATS = (".xlsx", ".csv")


class Exports:
    """Writes any of the office's lists."""

    def __init__(self, lists: Mapping[str, RowSource], title: Callable[[], str] = str) -> None:
        """`title` gives what stands over the headings of every file ("" for nothing)."""
        self._lists = lists
        self._title = title

    def write(
        self,
        path: Path,
        name: str,
        ids: Sequence[int],
        columns: Sequence[str],
        headings: Sequence[str],
        say: Say,
        *,
        separator: str = ",",
        progress: Progress = lambda _done, _total: None,
    ) -> int:
        """Write the rows `ids` of list `name` as XLSX or CSV (by the name of `path`) and give how many were written.

        `columns` are column keys in their order on screen, `headings` their words; `say` turns a raw value into what
        the file holds. A row that went while the file was made is left out. `progress(rows, of)` may raise Cancelled;
        nothing is written then. Raises BadInput, NoSpace, ReadOnly.
        """
        _format_of(path)
        rows = list(self._rows(name, ids, columns, say, progress))
        return self.write_rows(path, headings, rows, separator=separator)

    def write_rows(
        self, path: Path, headings: Sequence[str], rows: Sequence[Sequence[Value]], *, separator: str = ","
    ) -> int:
        """Write finished rows as XLSX or CSV (by the name of `path`); gives how many. Raises as `write`."""
        with room_named(path):
            if _format_of(path) == ".csv":
                write_csv(path, headings, rows, separator=separator, title=self._title())
            else:
                write_xlsx(path, headings, rows, title=self._title())
        return len(rows)

    def _rows(
        self, name: str, ids: Sequence[int], columns: Sequence[str], say: Say, progress: Progress
    ) -> Iterator[list[Value]]:
        source = self._lists[name]
        place = {column.key: n for n, column in enumerate(source.columns)}
        chosen = [(place[key], source.columns[place[key]]) for key in columns]
        for start in range(0, len(ids), CHUNK):
            part = ids[start : start + CHUNK]
            found = source.rows(part)
            for record_id in part:
                if record_id in found:
                    yield [say(column, found[record_id][n]) for n, column in chosen]
            progress(min(start + CHUNK, len(ids)), len(ids))


@contextmanager
def room_named(path: Path) -> Iterator[None]:
    """Within this block a NoSpace that does not know the room left on the drive of `path` is raised with it."""
    try:
        yield
    except NoSpace as error:
        cause = error.__cause__
        told = files.fault_of(cause, path.parent) if isinstance(cause, OSError) else None
        raise (told if isinstance(told, NoSpace) else files.no_space(path.parent)) from error


def _format_of(path: Path) -> str:
    ending = path.suffix.casefold()
    if ending not in FORMATS:
        raise BadInput(
            message("Nothing was written: the name must end in .xlsx or .csv, not {ending}.", ending=ending)
        )
    return ending
