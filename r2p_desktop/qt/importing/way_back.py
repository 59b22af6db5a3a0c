"""How far an import had come - file, columns, decisions - kept as a draft, so that it can be gone on with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from r2p_desktop.qt.record_values import Values
from r2p_desktop.services.import_plan import Choices


@dataclass(frozen=True)
class WayBack:
    """Enough to stand in front of the same import again; nothing of the file's content."""

    path: Path
    sheet: str
    stamp: str
    columns: tuple[tuple[int, str, str], ...]
    choices: Choices
    in_preview: bool

    @staticmethod
    def of(path: Path, table: Any, mapping: Any, choices: Choices, *, in_preview: bool) -> WayBack:
        """The way back to an import as it stands now."""
        columns = tuple((entry.column, entry.field, entry.date_order) for entry in mapping.columns)
        return WayBack(path, table.sheet, stamp_of(path), columns, choices, in_preview)

    def as_values(self) -> Values:
        return {
            "path": str(self.path),
            "file": self.path.name,
            "sheet": self.sheet,
            "stamp": self.stamp,
            "columns": [list(column) for column in self.columns],
            "take": [list(one) for one in sorted(self.choices.take)],
            "as_new": sorted(self.choices.as_new),
            "in_preview": self.in_preview,
        }

    @staticmethod
    def from_values(values: Mapping[str, Any]) -> WayBack:
        take = frozenset((number, field) for number, field in values["take"])
        return WayBack(
            Path(values["path"]),
            values["sheet"],
            values["stamp"],
            tuple((column, field, order) for column, field, order in values["columns"]),
            Choices(take, frozenset(values["as_new"])),
            values["in_preview"],
        )

    @property
    def file_is_the_same(self) -> bool:
        """Whether the decisions, which go by row, still fit."""
        return self.stamp == stamp_of(self.path)

    def chosen_in(self, proposed: Any) -> Any:
        """The proposed columns with the choices made; those of columns that are not there are left out."""
        there = {entry.column: entry for entry in proposed.columns}
        mapping = proposed
        for column, field, order in self.columns:
            if column in there:
                if there[column].field != field:
                    mapping = mapping.with_field(column, field)
                mapping = mapping.with_date_order(column, order)
        return mapping


def stamp_of(path: Path) -> str:
    """Size and time of a file, to know it again; "" when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"
