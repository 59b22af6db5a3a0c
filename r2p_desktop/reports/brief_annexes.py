"""The annexes of the network brief: the plan's status table and the contact sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from r2p_desktop.i18n import Message, message
from r2p_desktop.reports import style
from r2p_desktop.reports.blocks import Cell, StatusWord, TableRow
from r2p_desktop.reports.brief_data import BriefData, ContactRow, PlanRow
from r2p_desktop.reports.brief_sections import Writer


def plan_status(writer: Writer, data: BriefData) -> None:
    part = data.plan_status
    if not part:
        return
    writer.heading(message("Plan status"), annex=True)
    where = message("Plan status")
    if part.plan_title:
        writer.text(part.plan_title, replace(style.BODY, bold=True, keep_with_next=True), where)
    writer.text(_summary(writer, part.rows), replace(style.NOTE, keep_with_next=True), where)
    rows = [_plan_row(writer, row, where) for row in part.rows]
    heads = (
        message("Code"),
        message("Title"),
        message("Lead and supporting"),
        message("Due"),
        message("Status"),
    )
    writer.table(heads, rows, (34, 153, 98, 94, 83))


def _summary(writer: Writer, rows: Sequence[PlanRow]) -> str:
    """'24 items: Completed 6, In progress 12, ...' in the order in which the statuses first occur."""
    counted: dict[str, int] = {}
    items = [row for row in rows if not row.heading]
    for row in items:
        if row.status.word:
            counted[row.status.word] = counted.get(row.status.word, 0) + 1
    listed = ", ".join(f"{word} {number}" for word, number in counted.items())
    overdue = sum(row.overdue_days > 0 for row in items)
    if overdue:
        listed = ", ".join(
            part for part in (listed, writer.words(message("overdue {count}", count=overdue))) if part
        )
    count = writer.words(message("1 item") if len(items) == 1 else message("{count} items", count=len(items)))
    return f"{count}: {listed}" if listed else count


def _plan_row(writer: Writer, row: PlanRow, where: Message) -> TableRow:
    if row.heading:
        title = f"{row.code}\u2002{row.title}" if row.code else row.title
        return TableRow((writer.cell(title, where, style.CELL_STRONG),), group=True)
    dated = writer.dates.day(row.last_reported_on)
    progress = writer.joined((dated, row.last_progress.strip()), ": ") if row.last_progress.strip() else ""
    return TableRow(
        (
            writer.cell(row.code, where, style.CELL_STRONG),
            writer.cells(
                (row.title, style.CELL), (progress, replace(style.CELL_GREY, before=2)), where=where
            ),
            writer.cells((row.lead, style.CELL), (row.supporting, style.CELL_GREY), where=where),
            writer.cell(writer.dates.day(row.due_on) or row.due_words, where),
            StatusWord(writer.typesetter, row.status, style.CELL, where, writer.overdue(row.overdue_days)),
        )
    )


def contacts(writer: Writer, data: BriefData) -> None:
    rows = data.contacts.rows
    if not rows:
        return
    writer.heading(message("Contacts"), annex=True)
    where = message("Contacts")
    private = any(row.private_phone for row in rows)
    lines: list[TableRow] = []
    for group, members in groupby(rows, key=lambda row: row.group):
        if group:
            lines.append(TableRow((writer.cell(group, where, style.CELL_STRONG),), group=True))
        lines += [_contact_row(writer, row, where, private) for row in members]
    heads = [message("Name"), message("Post and institution"), message("E-mail"), message("Office phone")]
    weights = [100.0, 130.0, 144.0, 88.0]
    if private:
        heads.append(message("Private phone"))
        weights = [82.0, 100.0, 116.0, 82.0, 82.0]
    writer.table(heads, lines, weights)


def _contact_row(writer: Writer, row: ContactRow, where: Message, private: bool) -> TableRow:
    institution = row.institution if row.institution != row.group else ""  # said by the line above
    cells: list[Cell | None] = [
        writer.cell(row.name, where, style.CELL_STRONG),
        writer.cells((row.post, style.CELL), (institution, style.CELL_GREY), where=where),
        writer.cell(row.email, where),
        writer.cell(row.office_phone, where),
    ]
    if private:
        cells.append(writer.cell(row.private_phone, where))
    return TableRow(tuple(cells))
