"""What every page of the window is, and the desk of things a page may reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from r2p_desktop.model.listing import Changes
    from r2p_desktop.qt.change_hub import ChangeHub
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.printing import Printing
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.qt.settings import Settings
    from r2p_desktop.qt.theme import Theme
    from r2p_desktop.qt.workers import Workers
    from r2p_desktop.services.office import OfficeServices


def _print_dialog() -> Printing:
    # Loaded here: the PDF library behind it is no part of the start.
    from r2p_desktop.qt.printing import PrinterDialog

    return PrinterDialog()


@dataclass(frozen=True)
class Desk:
    """What pages, editors and dialogs are given; made by the composition root for one open office."""

    office: OfficeServices
    jobs: Jobs
    hub: ChangeHub
    prompts: Prompts
    settings: Settings
    theme: Theme
    printing: Printing = field(default_factory=_print_dialog)
    workers: Workers | None = None

    def words(self, vocabulary: str) -> Mapping[str, str]:
        """The office's words of one vocabulary: code to label (still to be translated with `tr`)."""
        return self.office.vocabularies.labels(vocabulary)

    def beside(self, place: str = "own") -> Jobs:
        """The worker for backups in this place, which nothing in the window waits for.

        Where one connection at a time is all there is, the window's own: its work must forbid editing then.
        """
        if self.workers is None or (place != "second" and self.office.one_connection):
            return self.jobs
        return self.workers.of(place)


class Page(QWidget):
    """One section of the window. Subclasses override what they can do; the rest stays refused."""

    count_changed = Signal(str)
    """The sentence for the status bar, e.g. '37 of 412 · 3 selected'."""
    saved = Signal(str)
    """A short confirmation for the status bar, e.g. 'Saved 14:02'."""
    context_changed = Signal()
    """What `flags()` or `selection()` give may have changed: commands are asked again."""
    open_requested = Signal(str, int)
    """Open a record elsewhere: its root table and id."""
    section_requested = Signal(str, str, object)
    """Show another section: its key, a view key ("" for as it was) and filters (dict) or None."""
    told = Signal(str, str, object)
    """A short confirmation with a way back for the toast: text, verb ("" for none), function or None."""
    menu_requested = Signal(QPoint, object)
    """A context menu at a global position, made of these command ids (a sequence; "-" is a separator)."""
    command_requested = Signal(str)
    """Run a command of the window by its id, e.g. "import.contacts" from an empty list."""

    command_requested = Signal(str)
    """Run a command of the window, by its id (an empty list offers the import)."""

    key: str = ""
    tables: tuple[str, ...] = ()
    """Root tables whose records open on this page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def tools(self) -> QWidget | None:
        """What stands beside the page's title (search box, buttons); asked once, when the page is made."""
        return None

    def activate(self) -> None:
        """Called each time the page is shown."""

    def show_view(self, view: str, filters: Mapping[str, Any] | None = None) -> None:
        """Show one of the page's views, or an unnamed choice by `filters`; with neither, close an open editor."""

    def open_record(self, table: str, record_id: int) -> None:
        """Open one record in its editor."""

    def new_record(self) -> None:
        """Open an empty editor for the page's kind of record."""

    def new_of(self, table: str) -> None:
        """Open an empty editor for one of the kinds of record in `tables`."""
        self.new_record()

    def ask_leave(self) -> bool:
        """Save, discard or keep what is being edited; False keeps the person here."""
        return True

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What this page does for commands of the registry, by command id; asked while the page is shown."""
        return {}

    def flags(self) -> frozenset[str]:
        """Words that `enabled_when` of commands asks for, e.g. {"list", "filtered", "modified"}."""
        return frozenset()

    def choose_returned(self, changes: Changes) -> None:
        """Undo or Redo did this: records that came back into the list are chosen, those of the list alone."""

    def selection(self) -> tuple[str, tuple[int, ...]]:
        """Root table and ids of the chosen rows."""
        return "", ()

    def is_waiting(self) -> bool:
        """Whether something the page shows a moment later is still to come."""
        return False

    def is_editing(self) -> bool:
        return False

    def has_unsaved(self) -> bool:
        """Whether something typed on the page is not saved yet."""
        return False

    def put_draft_back(self) -> None:
        """Fill the open form with the text that was typed there and never saved, if there is one."""

    def note_place(self) -> dict[str, Any]:
        """Where the person stands on the page, for `return_to_place` of a page built anew; no text of a record."""
        return {}

    def return_to_place(self, noted: Mapping[str, Any]) -> None:
        """Go back to a noted place, as far as it is still there; what was being typed comes back from its draft."""

    def show_search(self) -> None:
        """Put the cursor into the page's search box."""
