"""What was decided and taken on at a meeting, as the meeting's own screen lists it under each agenda item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from r2p_desktop.i18n import message
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.cells import TONE_ROLE, Tone, date_words, days_words
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import tone, word
from r2p_desktop.qt.translate import render, tr

Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
Table = Literal["decision", "action_item"]
NUMBER, TEXT, WHO, WHEN, STATE = range(5)
HEADINGS = (message("Number"), message("Text"), message("Who"), message("When"), message("State"))


@dataclass(frozen=True)
class Taken:
    """One decision or action of the meeting. `when` is the due date and how far away it is, in words."""

    table: Table
    id: int
    agenda_item_id: int | None
    reference: str
    text: str
    state: str
    state_tone: Tone
    who: str = ""
    when: str = ""
    late: bool = False


def taken_at(desk: Desk, meeting_id: int) -> list[Taken]:
    """Decisions, then actions, of a stored meeting, in the order of their numbers."""
    found = [
        Taken(
            "decision", d.id, d.agenda_item_id, d.reference, d.text,
            word(desk, "decision_outcome", d.state), tone("decision_outcome", d.state),
        )
        for d in desk.office.meetings.decisions_of(meeting_id)
    ]  # fmt: skip
    source = desk.office.lists["actions"]
    keys = [column.key for column in source.columns]
    rows = source.rows(source.ids(ListQuery(filters={"meeting_id": meeting_id})))
    for action in desk.office.meetings.actions_of(meeting_id):
        cells = dict(zip(keys, rows.get(action.id, ()), strict=False))
        owner = " · ".join(part for part in (cells.get("owner"), cells.get("institution")) if part)
        left = cells.get("days_left")
        found.append(
            Taken(
                "action_item", action.id, action.agenda_item_id, action.reference, action.text,
                word(desk, "action_status", action.state), tone("action_status", action.state),
                owner or tr("no owner yet"),
                when_words(cells.get("due_on"), cells.get("due_words") or "", left),
                left is not None and left < 0,
            )
        )  # fmt: skip
    return found


def when_words(due_on: date | None, due_words: str, left: int | None) -> str:
    """A due date and how far away it is: "12 Mar 2026, due in 3 days"; the words where there is no date."""
    if due_on is None:
        return due_words or tr("no date yet")
    return date_words(due_on) if left is None else f"{date_words(due_on)}, {days_words(left)}"


class OutcomesModel(QAbstractTableModel):
    """The decisions and actions of one agenda item."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Taken] = []

    @property
    def rows(self) -> Sequence[Taken]:
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[Taken]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Item.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Item.DisplayRole:
            return render(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Item.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Item.DisplayRole, Item.ToolTipRole, Item.AccessibleTextRole):
            return (row.reference, " ".join(row.text.split()), row.who, row.when, row.state)[column]
        if role == Item.DecorationRole and column == NUMBER:
            return icon("gavel" if row.table == "decision" else "list-checks")
        if role == TONE_ROLE:
            if column == STATE:
                return row.state_tone
            if column == WHEN and row.late:
                return "bad"
        return None
