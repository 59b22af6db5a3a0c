"""Files in: a table read, its columns proposed, a preview that writes nothing, and one step that applies it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.dates import DateEvidence
from r2p_desktop.interchange.headings import FIELDS, Field
from r2p_desktop.interchange.mapping import Mapping, fitting_kind, propose
from r2p_desktop.interchange.read_rows import action_rows, contact_rows, date_evidence
from r2p_desktop.interchange.records import ImportOptions
from r2p_desktop.interchange.table import Table
from r2p_desktop.interchange.table_files import never_cancelled, no_progress, read_table
from r2p_desktop.interchange.write_tables import write_error_rows
from r2p_desktop.services.exports import room_named
from r2p_desktop.services.import_actions import ActionPlan
from r2p_desktop.services.import_contacts import ContactPlan
from r2p_desktop.services.import_plan import Choices, Kind, PlannedRow, Preview, Progress, Report
from r2p_desktop.services.people import People
from r2p_desktop.storage.database import Database

KINDS: tuple[Kind, ...] = ("contacts", "actions")
T = TypeVar("T")
Rows = list[Any]


class Transfer:
    """Imports. `region` (ISO 3166, "" for none) is whose telephone numbers come without a country code."""

    def __init__(self, database: Database, people: People, clock: Clock) -> None:
        self._database = database
        self._people = people
        self._clock = clock
        # A row reads the same at preview and at apply; what the office holds does not, and is asked each time.
        self._last_read: tuple[Table, Any, Mapping, ImportOptions, Rows] | None = None

    def read(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        progress: Progress = no_progress,
        cancelled: Callable[[], bool] = never_cancelled,
    ) -> Table:
        """The table in a file (a sheet by name, else the likeliest). Raises OfficeError, Cancelled."""
        return read_table(path, sheet=sheet, progress=progress, cancelled=cancelled)

    def propose(self, kind: Kind, table: Table) -> Mapping:
        """Which column fills which field, from the headings and the values."""
        return propose(table.headings, [row.cells for row in table.rows], kind)

    def fields(self, kind: Kind) -> Sequence[Field]:
        """What a column may fill, in the order it is offered."""
        return FIELDS[kind]

    def kind_of(self, table: Table) -> Kind:
        """What a file looks like that was handed in without saying: contacts or actions."""
        return fitting_kind(table.headings)

    def date_evidence(self, table: Table, mapping: Mapping) -> dict[int, DateEvidence]:
        """What the dates of each date column say about day and month, by column."""
        return date_evidence(table, mapping)

    def preview(
        self,
        kind: Kind,
        table: Table,
        mapping: Mapping | None = None,
        *,
        choices: Choices | None = None,
        region: str = "",
        progress: Progress = no_progress,
    ) -> Preview:
        """What the import would do, row by row. Writes nothing and holds no lock."""
        chosen = mapping or self.propose(kind, table)
        if not chosen.columns or not any(column.field for column in chosen.columns):
            raise BadInput(
                message(
                    "No column of {file} could be recognised. Nothing was imported. Choose what the columns mean.",
                    file=table.file_name,
                )
            )
        decided = choices or Choices()
        _, rows = self._plan(kind, table, chosen, decided, region, progress)
        return Preview(kind, table, chosen, rows, decided)

    def apply(
        self,
        preview: Preview,
        *,
        strict: bool = False,
        region: str = "",
        origin: object | None = None,
        progress: Progress = no_progress,
    ) -> Report:
        """Import what the preview shows, in one transaction that one Undo takes back.

        The rows are decided again inside the transaction, so that what changed since the preview counts. With
        `strict` nothing is written when a row is in error. Raises OfficeError; nothing is half-written.
        """
        if strict and preview.counts["error"]:
            return Report(False, preview)
        with self._database.transaction(self._label(preview), origin) as session:
            plan, rows = self._plan(
                preview.kind, preview.table, preview.mapping, preview.choices, region, progress
            )
            plan.write(session)
        self._last_read = None
        done = replace(preview, rows=rows)
        return Report(bool(done.counts["new"] or done.counts["update"]), done)

    def save_errors(self, preview: Preview, path: Path, words: Callable[[Message], str] = str) -> int:
        """Save the rows in error as a workbook, as they are in the file, with what is wrong; gives how many.

        `words` puts the reasons into the reader's language. Raises ReadOnly, NoSpace, BadInput: then no file is there.
        """
        with room_named(path):
            write_error_rows(path, preview.table, [(p.row, words(p.message)) for p in preview.errors])
        return preview.counts["error"]

    def _plan(
        self, kind: Kind, table: Table, mapping: Mapping, choices: Choices, region: str, progress: Progress
    ) -> tuple[ContactPlan | ActionPlan, list[PlannedRow]]:
        options = ImportOptions(region=region)
        if kind == "contacts":
            contacts = ContactPlan(self._database, self._people, region)
            return contacts, contacts.plan(
                self._rows(contact_rows, table, mapping, options), choices, progress
            )
        actions = ActionPlan(self._database, self._clock, region)
        return actions, actions.plan(self._rows(action_rows, table, mapping, options), choices, progress)

    def _rows(
        self,
        read: Callable[[Table, Mapping, ImportOptions], list[T]],
        table: Table,
        mapping: Mapping,
        options: ImportOptions,
    ) -> list[T]:
        last = self._last_read
        if last is not None and last[0] is table and last[1:4] == (read, mapping, options):
            return last[4]
        rows = read(table, mapping, options)
        self._last_read = (table, read, mapping, options, rows)
        return rows

    @staticmethod
    def _label(preview: Preview) -> Message:
        counts = preview.counts
        return message(
            "Import {file}: {new} new, {updated} completed",
            file=preview.table.file_name,
            new=counts["new"],
            updated=counts["update"],
        )


def read_table_child(words: Sequence[str]) -> int:
    """The hidden command that reads a workbook in a process of its own; see `interchange.read_table`."""
    from r2p_desktop.interchange import read_table as child

    return child.main(words)
