"""Who is asked to a meeting, as a table: the post held that day, who came, who stood in, and the sums by ministry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from r2p_desktop.i18n import message
from r2p_desktop.qt.cells import TONE_ROLE
from r2p_desktop.qt.meeting.open_meeting import OpenMeeting, Row
from r2p_desktop.qt.tones import tone
from r2p_desktop.qt.translate import render, tr

Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
NAME, POST, INSTITUTION, STATE, REPRESENTED_BY = range(5)
HEADINGS = (
    message("Name"),
    message("Post that day"),
    message("Institution that day"),
    message("Attendance"),
    message("Represented by"),
)


def person_words(row: Row) -> str:
    """How an attendance is named: the person, or the institution where nobody is."""
    return row["name_then"] or row["institution_then"] or tr("somebody who is no longer on file")


class PeopleModel(QAbstractTableModel):
    """The attendances of an open meeting. Only `Represented by` is edited in place (F2); states are set by command."""

    def __init__(
        self, meeting: OpenMeeting, words: Callable[[], Mapping[str, str]], parent: QObject | None = None
    ) -> None:
        """`words` gives the office's words of the attendance states."""
        super().__init__(parent)
        self._meeting = meeting
        self._words = words
        self._count = len(meeting.people)
        self.editable = True
        meeting.people_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the attendances as they are now."""
        if self._count == len(self._meeting.people):
            if self._count:
                self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, REPRESENTED_BY))
            return
        self.beginResetModel()
        self._count = len(self._meeting.people)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Item.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Item.DisplayRole:
            return render(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Item.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._meeting.people):
            return None
        row = self._meeting.people[index.row()]
        if role in (Item.DisplayRole, Item.EditRole, Item.ToolTipRole, Item.AccessibleTextRole):
            return self._text(row, index.column())
        if role == TONE_ROLE and index.column() == STATE:
            return tone("attendance_state", row["state"])
        return None

    def _text(self, row: Row, column: int) -> str:
        match column:
            case 0:
                return person_words(row)
            case 1:
                return str(row["title_then"])
            case 2:
                return str(row["institution_then"])
            case 3:
                return tr(self._words().get(row["state"], row["state"]))
            case _:
                return str(row["represented_by"])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.editable and index.column() == REPRESENTED_BY:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Item.EditRole) -> bool:
        if role != Item.EditRole or index.column() != REPRESENTED_BY:
            return False
        if str(value).strip() == self._meeting.people[index.row()]["represented_by"]:
            return False
        self._meeting.set_represented_by(index.row(), str(value))
        return True


@dataclass(frozen=True)
class MinistryTotal:
    """How many of one institution were asked, and how many of them are in each state."""

    institution: str
    asked: int
    states: Mapping[str, int]


def totals(people: Sequence[Row]) -> list[MinistryTotal]:
    """The sums by institution of that day, in the order in which the institutions first occur."""
    found: dict[str, Counter[str]] = {}
    for row in people:
        found.setdefault(row["institution_then"], Counter())[row["state"]] += 1
    return [MinistryTotal(name, states.total(), dict(states)) for name, states in found.items()]


def state_sentence(states: Mapping[str, int], words: Mapping[str, str]) -> str:
    """How many are in each state, in the order of the office's words: "7 present, 2 excused"."""
    return ", ".join(
        tr("{n} {state}", n=states[code], state=tr(word).casefold())
        for code, word in words.items()
        if states.get(code)
    )
