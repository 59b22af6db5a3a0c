"""The list at the side of a meeting's tabs: one entry per agenda item or part, in two lines, moved by drag or keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from r2p_desktop.qt.cells import TONE_ROLE, Tone
from r2p_desktop.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
DETAIL_ROLE = Item.UserRole + 10
PILL_ROLE = Item.UserRole + 11
MIME = "application/x-r2p-place"
MARGIN = 12


@dataclass(frozen=True)
class Line:
    """One entry: its name, a quieter second line, and a short word in a pill (with its tone)."""

    title: str
    detail: str = ""
    pill: str = ""
    tone: Tone = "neutral"


class SideModel(QAbstractListModel):
    """The entries. A drop asks for the move (`move_asked(from, to)`); whoever owns the entries makes it."""

    move_asked = Signal(int, int)

    def __init__(self, *, movable: int = 0, parent: QWidget | None = None) -> None:
        """The first `movable` entries may be dragged; set again by `set_lines`."""
        super().__init__(parent)
        self._lines: list[Line] = []
        self._movable = movable

    @property
    def lines(self) -> Sequence[Line]:
        return tuple(self._lines)

    def set_lines(self, lines: Sequence[Line], movable: int = 0) -> None:
        self._movable = movable
        if len(lines) == len(self._lines):
            changed = [n for n, (old, new) in enumerate(zip(self._lines, lines, strict=True)) if old != new]
            self._lines = list(lines)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Item.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Item.DisplayRole:
                return line.title
            case Item.AccessibleTextRole:
                return ", ".join(part for part in (line.title, line.detail, line.pill) if part)
            case Item.ToolTipRole:
                return f"{line.title}\n{line.detail}".strip()
            case _:
                own = {int(DETAIL_ROLE): line.detail, int(PILL_ROLE): line.pill, int(TONE_ROLE): line.tone}
                return own.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.row() < self._movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        if indexes:
            carried.setData(MIME, str(indexes[0].row()).encode("ascii"))
        return carried

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        carried = bytes(data.data(MIME).data())
        if not carried.isdigit():
            return False
        start = int(carried)
        before = row if row >= 0 else parent.row() if parent.isValid() else self._movable
        to = min(before if before <= start else before - 1, self._movable - 1)
        if 0 <= start < self._movable and to >= 0 and to != start:
            self.move_asked.emit(start, to)
        return False  # the owner has moved the entry already; the view must not take the old one away


class SideDelegate(QStyledItemDelegate):
    """Paints an entry: name, second line, pill at the far side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(self._theme.font(0.9)).height() if index.data(DETAIL_ROLE) else 0
        return QSize(120, QFontMetrics(self._theme.font()).height() + small + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inside: QRect = option.rect.adjusted(4, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selection"))
            painter.drawRoundedRect(inside, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            edge = QRect(inside.left(), inside.top() + 6, 3, inside.height() - 12)
            painter.fillRect(self._visual(option, inside, edge), tokens.colour("accent"))
        room = inside.adjusted(MARGIN, 5, -MARGIN, -5)
        room = self._paint_pill(painter, option, index, room)
        ink = "selection_text" if chosen else "text"
        detail = str(index.data(DETAIL_ROLE) or "")
        height = QFontMetrics(self._theme.font()).height()
        first = QRect(room.left(), room.top(), room.width(), height if detail else room.height())
        bold = self._theme.font(bold=chosen)
        self._paint_text(painter, option, first, str(index.data() or ""), bold, ink)
        if detail:
            second = QRect(room.left(), first.bottom() + 2, room.width(), room.bottom() - first.bottom())
            quiet = "selection_text" if chosen else "muted"
            self._paint_text(painter, option, second, detail, self._theme.font(0.9), quiet)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, font: object, ink: str
    ) -> None:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(self._theme.tokens.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        right = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(option.direction)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect
    ) -> QRect:
        """Paint the pill and give the room that is left for the words."""
        word = str(index.data(PILL_ROLE) or "")
        if not word:
            return room
        tone = str(index.data(TONE_ROLE) or "neutral")
        font = self._theme.font(0.85, bold=True)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(word) + 16, metrics.height() + 4
        pill = QRect(room.right() - width, room.center().y() - height // 2, width, height)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour(f"{tone}_bg"))
        pill_there = self._visual(option, room, pill)
        painter.drawRoundedRect(pill_there, height / 2, height / 2)
        painter.setPen(self._theme.tokens.colour(tone))
        painter.drawText(pill_there, Qt.AlignmentFlag.AlignCenter, word)
        left = QRect(room.left(), room.top(), room.width() - width - 8, room.height())
        return self._visual(option, room, left)

    @staticmethod
    def _visual(option: QStyleOptionViewItem, around: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(option.direction, around, part)


class SideList(QListView):
    """Shows a `SideModel`. `place_chosen(place)` follows the current entry; moves and removals are only asked for."""

    place_chosen = Signal(int)
    place_opened = Signal(int)
    move_asked = Signal(int, int)
    remove_asked = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(parent)
        self._model = SideModel(parent=self)
        self._model.move_asked.connect(self.move_asked)
        self.setModel(self._model)
        self.setItemDelegate(SideDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumSize(QSize(160, 90))
        self._quiet = False
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.activated.connect(lambda index: self.place_opened.emit(index.row()))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def place(self) -> int:
        """The current entry; -1 without one."""
        return self.currentIndex().row()

    @property
    def lines(self) -> Sequence[Line]:
        return self._model.lines

    def show_lines(self, lines: Sequence[Line], *, movable: int = 0, place: int | None = None) -> None:
        """Show these entries; `place` becomes the current one: the same as before when None, none at all when -1."""
        wanted = max(self.place, 0) if place is None else place
        self._quiet = True
        self._model.set_lines(lines, movable)
        self._quiet = False
        if wanted < 0:
            self.clearSelection()
        else:
            self.go_to(min(wanted, len(lines) - 1))

    def go_to(self, place: int) -> None:
        if place != self.place and 0 <= place < self._model.rowCount():
            self.setCurrentIndex(self._model.index(place))

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.place_chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step and alt:
            self.move_asked.emit(self.place, self.place + step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.place >= 0:
            self.remove_asked.emit(self.place)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def drop_point(self, place: int) -> QPoint:
        """The middle of an entry, in the viewport."""
        return self.visualRect(self._model.index(place)).center()
