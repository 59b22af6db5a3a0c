"""`Export this list…`: asks for a file and writes what the list shows, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices

from r2p_desktop.model.listing import Column
from r2p_desktop.qt.tones import formatter
from r2p_desktop.qt.translate import tr, tr_count

if TYPE_CHECKING:
    from r2p_desktop.qt.list_pane import ListPane
    from r2p_desktop.qt.page import Desk

Tell = Callable[[str, str, Callable[[], object] | None], object]


def export_list(desk: Desk, pane: ListPane, tell: Tell) -> None:
    """Write the rows on screen (the chosen ones, when there are several) into a file the person chooses.

    `tell(text, verb, function)` says how it went. Does nothing when the question is cancelled.
    """
    chosen = pane.chosen_ids()
    ids = list(chosen if len(chosen) > 1 else pane.model.ids)
    title = tr("Export this list: {count}", count=pane.count_text())
    if len(chosen) > 1:
        title = tr_count("Export {n} chosen record", "Export {n} chosen records", len(chosen))
    path = ask_for_file(desk, title, tr(pane.listing.title))
    if path is None:
        return
    columns = pane.shown_columns()
    say = _sayer(desk)

    def work(report: Callable[..., None]) -> int:
        return desk.office.exports.write(
            path,
            pane.listing.name,
            ids,
            [column.key for column in columns],
            [tr(column.label) for column in columns],
            say,
            separator=cell_separator(),
            progress=lambda done, total: report(done, total, ""),
        )

    desk.jobs.run(
        work, lambda count: tell_written(path, count, tell), title=tr("Writing {name}…", name=path.name)
    )


def ask_for_file(desk: Desk, title: str, name: str) -> Path | None:
    """Ask where to write a table; None when the person does not."""
    proposal = f"{name} {desk.office.clock.today():%Y-%m-%d}.xlsx"
    kinds = f"{tr('Excel workbook')} (*.xlsx);;{tr('CSV text')} (*.csv)"
    path = desk.prompts.save_file(title, kinds, proposal)
    if path is not None and path.suffix.casefold() not in (".xlsx", ".csv"):
        path = path.with_name(path.name + ".xlsx")
    return path


def cell_separator() -> str:
    """What stands between the cells of a CSV that this language's spreadsheets open."""
    return ";" if QLocale().decimalPoint() == "," else ","


def tell_written(path: Path, count: int, tell: Tell) -> None:
    rows = tr_count("{n} row", "{n} rows", count)
    text = tr("{rows} written to {name}.", rows=rows, name=path.name)
    folder = QUrl.fromLocalFile(str(path.parent))
    tell(text, tr("Open folder"), lambda: QDesktopServices.openUrl(folder))


def _sayer(desk: Desk) -> Callable[[Column, Any], Any]:
    """How values stand in a file: dates as dates, numbers as numbers, all else in the words of the screen."""
    words = formatter(desk)

    def say(column: Column, value: Any) -> Any:
        if value is None or column.kind == "number" or (column.kind == "date" and isinstance(value, date)):
            return value
        if isinstance(value, datetime):
            return value.astimezone().replace(tzinfo=None, second=0, microsecond=0)
        return str(value) if column.kind == "text" else words.cell(column, value).text

    return say
