"""A popup list of records found: title, a quieter detail, and where it helps an icon; shared by pickers and dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from r2p_desktop.qt.icons import paint_icon

Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
DETAIL_ROLE = Item.UserRole + 20
ICON_ROLE = Item.UserRole + 21
KEYS_ROLE = Item.UserRole + 22
_MARGIN = 12


@dataclass(frozen=True)
class Line:
    """One line: what is shown, and `data`, what it stands for. `keys` stand at the trailing edge."""

    title: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    data: object = None
    enabled: bool = True


class HitModel(QAbstractListModel):
    """The lines of a popup list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines)

    def line(self, index: Index) -> Line | None:
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or not line.enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Item.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role in (Item.DisplayRole, Item.EditRole):
            return line.title
        if role == Item.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.detail, line.keys) if part)
        return {DETAIL_ROLE: line.detail, ICON_ROLE: line.icon, KEYS_ROLE: line.keys}.get(role)


class HitDelegate(QStyledItemDelegate):
    """Paints a line: icon, title, detail in the quieter ink, keys at the trailing edge; both directions of writing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(option.fontMetrics.height() * 1.25) + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        ink = option.palette.color(
            group, QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        )
        quiet = ink if chosen else option.palette.color(QPalette.ColorRole.PlaceholderText)
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        if name := index.data(ICON_ROLE):
            side = option.fontMetrics.height()
            place = QRect(room.left(), room.center().y() - side // 2, side, side)
            paint_icon(painter, name, QStyle.visualRect(option.direction, room, place), quiet)
            room = self._less(room, side + 10, option.direction)
        if keys := index.data(KEYS_ROLE):
            width = option.fontMetrics.horizontalAdvance(keys)
            room = self._write_at_end(painter, option, room, keys, width, quiet)
        self._write(painter, option, room, index, ink, quiet)
        painter.restore()

    @staticmethod
    def _less(room: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
        right = direction == Qt.LayoutDirection.RightToLeft
        return room.adjusted(0, 0, -width, 0) if right else room.adjusted(width, 0, 0, 0)

    @staticmethod
    def _write_at_end(
        painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, width: int, ink: QColor
    ) -> QRect:
        painter.setPen(ink)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        place = QRect(room.left() if right else room.right() - width, room.top(), width + 1, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return room.adjusted(width + 14, 0, 0, 0) if right else room.adjusted(0, 0, -width - 14, 0)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        index: Index,
        ink: QColor,
        quiet: QColor,
    ) -> None:
        metrics = QFontMetrics(option.font)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        align |= Qt.AlignmentFlag.AlignAbsolute
        title = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(room, int(align), title)
        rest = self._less(room, metrics.horizontalAdvance(title) + 12, option.direction)
        detail = str(index.data(DETAIL_ROLE) or "")
        if detail and rest.width() > 24:
            painter.setPen(quiet)
            painter.drawText(
                rest, int(align), metrics.elidedText(detail, Qt.TextElideMode.ElideRight, rest.width())
            )
