"""Gathering rows from a file while holding them to the limits."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from r2p_desktop.i18n import message
from r2p_desktop.interchange.limits import Limits
from r2p_desktop.interchange.table import Cell, TableRow
from r2p_desktop.interchange.workbook_check import too_large


class RowCollector:
    """Keeps rows with something in them. Every way into the program, text or workbook, passes here."""

    def __init__(self, file_name: str, limits: Limits) -> None:
        self.rows: list[TableRow] = []
        self._name = file_name
        self._limits = limits
        self._cells = 0
        self._text_bytes = 0
        # Lists repeat themselves (ministries, posts): one copy of a text is enough.
        self._known: dict[str, str] = {}

    def add(self, number: int, cells: Sequence[Cell]) -> None:
        """Take a row in. Raises BadInput when a limit is passed."""
        kept = [self._kept(number, cell) for cell in cells]
        while kept and kept[-1] is None:
            kept.pop()
        if not kept:
            return
        limits = self._limits
        if len(kept) > limits.columns:
            raise too_large(
                self._name, message("row {row} has more than {n} columns", row=number, n=limits.columns)
            )
        if len(self.rows) >= limits.rows:
            raise too_large(self._name, message("it has more than {n} rows", n=limits.rows))
        self._cells += sum(cell is not None for cell in kept)
        if self._cells > limits.filled_cells:
            raise too_large(self._name, message("it has more than {n} filled cells", n=limits.filled_cells))
        self.rows.append(TableRow(number, tuple(kept)))

    def _kept(self, number: int, cell: Cell) -> Cell:
        if not isinstance(cell, str):
            return cell
        if not cell.strip():
            return None
        known = self._known.get(cell)
        if known is not None:
            return known
        size = sys.getsizeof(cell)
        if (
            size > self._limits.field_bytes
            and len(cell.encode("utf-8", "replace")) > self._limits.field_bytes
        ):
            what = message(
                "a cell in row {row} holds more than {n} MB",
                row=number,
                n=self._limits.field_bytes // 1024**2,
            )
            raise too_large(self._name, what)
        self._text_bytes += size
        if self._text_bytes > self._limits.text_bytes:
            raise too_large(
                self._name, message("it holds more than {n} MB of text", n=self._limits.text_bytes // 1024**2)
            )
        if len(cell) <= 100:
            self._known[cell] = cell
        return cell
