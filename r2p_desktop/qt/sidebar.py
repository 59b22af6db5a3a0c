"""The sidebar: the office's name, the sections with icons and counters, folding to icons alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.icons import icon, paint_icon
from r2p_desktop.qt.sections import SECTIONS, Section
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
WIDTH = 228
FOLDED_WIDTH = 60
_ICON = 19


class _SectionDelegate(QStyledItemDelegate):
    """Paints one section: ground, icon, word, counter; the same on every platform and in both directions."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self.folded = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = round(option.fontMetrics.height() * 1.35) + 17
        room = self._list.viewport().height() // max(1, self._list.count())
        return QSize(0, max(option.fontMetrics.height() + 8, min(usual, room)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        chosen = enabled and bool(option.state & QStyle.StateFlag.State_Selected)
        ink = tokens.colour("sidebar_chosen_text" if chosen else "sidebar_text")
        ground = option.rect.adjusted(8, 1, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if enabled else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.colour("sidebar_chosen") if chosen else QColor(255, 255, 255, 15))
            painter.drawRoundedRect(ground, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink)
            painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), 6, 6)
        self._paint_content(painter, option, index, ground, ink)
        painter.restore()

    def _paint_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ground: QRect,
        ink: QColor,
    ) -> None:
        direction = option.direction
        size = max(_ICON, round(option.fontMetrics.height() * 1.0))
        place = QRect(QPoint(0, 0), QSize(size, size))
        place.moveCenter(ground.center())
        if not self.folded:
            place.moveLeft(ground.left() + 14)
        mirrored = place if self.folded else QStyle.visualRect(direction, ground, place)
        section: Section = index.data(_KEY)
        paint_icon(painter, section.icon, mirrored, ink)
        count = index.data(_COUNT) or 0
        if self.folded:
            if count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.tokens.colour("warn_bg"))
                painter.drawEllipse(QPoint(mirrored.right() + 2, mirrored.top()), 4, 4)
            return
        text = QRect(ground)
        text.setLeft(place.right() + 12)
        text.setRight(ground.right() - 10)
        if count:
            text.setRight(self._paint_count(painter, option, ground, count))
        painter.setPen(ink)
        painter.setFont(option.font)
        flags = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        words = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(QStyle.visualRect(direction, ground, text), int(flags), words)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, ground: QRect, count: int) -> int:
        """Draw the counter at the trailing edge; returns where the words must end."""
        font = self._theme.font(0.85, bold=True)
        painter.setFont(font)
        words = option.locale.toString(count)
        metrics = painter.fontMetrics()
        pill = QRect(0, 0, max(22, metrics.horizontalAdvance(words) + 14), metrics.height() + 3)
        pill.moveCenter(ground.center())
        pill.moveRight(ground.right() - 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("warn_bg"))
        shown = QStyle.visualRect(option.direction, ground, pill)
        painter.drawRoundedRect(shown, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._theme.tokens.colour("warn"))
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, words)
        return pill.left() - 6


class Sidebar(QFrame):
    """`section_requested(key)` when the person chooses a section; `folded(on)` when it was folded or opened."""

    section_requested = Signal(str)
    folded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._theme = theme
        self._folded = False
        self._emblem = PlainLabel()
        self._brand = PlainLabel(name="brand", wrap=True)
        self._detail = PlainLabel(name="brand_detail", wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("sections")
        self._list.setAccessibleName(tr("Sections"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)  # rows shrink before a section goes out of sight
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _SectionDelegate(theme, self._list)
        self._list.setItemDelegate(self._delegate)
        self._fold = QToolButton()
        self._fold.setObjectName("fold")
        self._fold.clicked.connect(lambda: self.set_folded(not self._folded))
        self._build()
        for section in SECTIONS:
            item = QListWidgetItem(tr(section.label), self._list)
            item.setData(_KEY, section)
        self._list.currentItemChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._apply_fold()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._brand)
        words.addWidget(self._detail)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(20, 0, 14, 8)
        self._head.setSpacing(10)
        self._head.addWidget(self._emblem)
        self._head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 10)
        column.setSpacing(6)
        column.addLayout(self._head)
        column.addWidget(self._list, 1)
        column.addLayout(foot)

    def set_brand(self, name: str, detail: str) -> None:
        self._brand.setText(name)
        self._detail.setText(detail)

    def show_section(self, key: str) -> None:
        """Highlight a section without asking for it. Raises ValueError for an unknown key."""
        row = next((n for n, section in enumerate(SECTIONS) if section.key == key), None)
        if row is None:
            raise ValueError(f"no section {key!r}")
        self._list.blockSignals(True)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)

    @property
    def current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_KEY).key) if item is not None else ""

    def set_count(self, key: str, count: int, words: str = "") -> None:
        """Put a counter beside a section; `words` ("4 overdue") say what is counted. 0 takes it away."""
        for row, section in enumerate(SECTIONS):
            if section.key == key:
                item = self._list.item(row)
                item.setData(_COUNT, count)
                label = tr(section.label)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole, f"{label}, {words or count}" if count else label
                )
                item.setToolTip(f"{label} · {words}" if count and words else label)

    @property
    def is_folded(self) -> bool:
        return self._folded

    def set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self._apply_fold()
            self.folded.emit(folded)

    def focus_sections(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _apply_fold(self) -> None:
        self._delegate.folded = self._folded
        self._brand.setVisible(not self._folded)
        self._detail.setVisible(not self._folded)
        self._head.setContentsMargins(17 if self._folded else 20, 0, 14, 8)
        scale = max(1.0, self._theme.text_size / 100)
        self.setFixedWidth(FOLDED_WIDTH if self._folded else round(WIDTH * scale**0.75))
        words = tr("Unfold the sidebar") if self._folded else tr("Fold the sidebar")
        self._fold.setToolTip(words)
        self._fold.setAccessibleName(words)
        for row, section in enumerate(SECTIONS):
            item = self._list.item(row)
            if item is not None and not item.toolTip():
                item.setToolTip(tr(section.label))
        self._list.doItemsLayout()

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.section_requested.emit(item.data(_KEY).key)

    def _on_theme_changed(self) -> None:
        tokens = self._theme.tokens
        self._emblem.setPixmap(icon("landmark", colour=tokens.colour("sidebar_chosen_text")).pixmap(26, 26))
        self._fold.setIcon(icon("panel-left", colour=tokens.colour("sidebar_text")))
        self._apply_fold()
