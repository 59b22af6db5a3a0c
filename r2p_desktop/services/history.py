"""Undo, redo and the history of a record: the journal, told to the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from r2p_desktop.i18n import Message
from r2p_desktop.model.listing import Changes
from r2p_desktop.storage.database import Database


@dataclass(frozen=True)
class Past:
    """One change of a record: when, by whom, in which step, and the fields that changed (old, new)."""

    at: dt.datetime
    actor: str
    label: Message
    table: str
    operation: str
    changes: Mapping[str, tuple[Any, Any]]


class History:
    def __init__(self, database: Database) -> None:
        self._database = database

    def next_undo(self) -> Message | None:
        """The name of the step that Undo would take back; None when there is none."""
        found = self._database.next_undo()
        return found[1] if found is not None else None

    def next_redo(self) -> Message | None:
        found = self._database.next_redo()
        return found[1] if found is not None else None

    def undo(self) -> Changes:
        """Take the latest step back. Raises Conflict when a record it touched was changed since."""
        return self._database.undo()

    def redo(self) -> Changes:
        return self._database.redo()

    def of(self, table: str, record_id: int) -> Sequence[Past]:
        """What happened to a root record and its children, the newest first."""
        return [
            Past(
                found.change.at,
                found.change.actor,
                found.change.label,
                found.entry.entity,
                found.entry.op,
                _changes(found.entry.old or {}, found.entry.new or {}),
            )
            for found in self._database.history(table, record_id)
        ]


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Mapping[str, tuple[Any, Any]]:
    return {key: (old.get(key), new.get(key)) for key in (*old, *(k for k in new if k not in old))}
