"""The sidebar: the office's name, the sections with icons and counters, folding to icons alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.icons import icon, paint_icon
from r2p_desktop.qt.sections import SECTIONS, Section
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel

WIDTH = 228
FOLDED_WIDTH = 60
_EDGE = 8


class SectionButton(QAbstractButton):
    """One section: icon, word and counter. One of its siblings is checked; the arrow keys go from one to the next.

    It paints itself, without the style: the window's first paint waits for it, and loading QStyle alone costs
    a twentieth of that.
    """

    def __init__(self, section: Section, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.folded = False
        self._theme = theme
        self._count = 0
        self.setText(tr(section.label))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_count(self, count: int, words: str) -> None:
        """Show a counter; `words` ("4 overdue") say what is counted. 0 takes it away."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {words or count}" if count else self.text())
        self.setToolTip(f"{self.text()} · {words}" if count and words else self.text() if self.folded else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(self.fontMetrics().height() * 1.35) + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        ink = tokens.colour("sidebar_chosen_text" if self.isChecked() else "sidebar_text")
        if not self.isEnabled():
            ink.setAlphaF(0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.rect().adjusted(_EDGE, 1, -_EDGE, -1)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                tokens.colour("sidebar_chosen") if self.isChecked() else QColor(255, 255, 255, 15)
            )
            painter.drawRoundedRect(ground, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink)
            painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), 6, 6)
        self._paint_content(painter, ground, ink)
        painter.end()

    def _mirrored(self, ground: QRect, place: QRect) -> QRect:
        """`place` as it is, or on the other side of `ground` where writing runs from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = QRect(place)
            place.moveLeft(ground.left() + ground.right() - place.right())
        return place

    def _paint_content(self, painter: QPainter, ground: QRect, ink: QColor) -> None:
        metrics = self.fontMetrics()
        side = max(19, metrics.height())
        place = QRect(QPoint(0, 0), QSize(side, side))
        place.moveCenter(ground.center())
        if not self.folded:
            place.moveLeft(ground.left() + 14)
        drawn = self._mirrored(ground, place)
        paint_icon(painter, self.section.icon, drawn, ink)
        if self.folded:
            if self._count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.tokens.colour("warn_bg"))
                painter.drawEllipse(QPoint(drawn.right() + 2, drawn.top()), 4, 4)
            return
        text = QRect(ground)
        text.setLeft(place.right() + 12)
        text.setRight(self._paint_count(painter, ground) if self._count else ground.right() - 10)
        painter.setPen(ink)
        painter.setFont(self.font())
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        align |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(self._mirrored(ground, text), int(align), words)

    def _paint_count(self, painter: QPainter, ground: QRect) -> int:
        """Draw the counter at the trailing edge; returns where the words must end, before mirroring."""
        font = self._theme.font(0.85, bold=True)
        painter.setFont(font)
        words = self.locale().toString(self._count)
        metrics = QFontMetrics(font)
        pill = QRect(0, 0, max(22, metrics.horizontalAdvance(words) + 14), metrics.height() + 3)
        pill.moveCenter(ground.center())
        pill.moveRight(ground.right() - 10)
        shown = self._mirrored(ground, pill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("warn_bg"))
        painter.drawRoundedRect(shown, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._theme.tokens.colour("warn"))
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, words)
        return pill.left() - 6


class Sidebar(QFrame):
    """`section_requested(key)` when the person chooses another section; `folded(on)` when it was folded or opened."""

    section_requested = Signal(str)
    folded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._theme = theme
        self._folded = False
        self._current = ""
        self._emblem = PlainLabel()
        self._brand = PlainLabel(name="brand", wrap=True)
        self._detail = PlainLabel(name="brand_detail", wrap=True)
        self._list = QWidget()
        self._list.setObjectName("sections")
        self._list.setAccessibleName(tr("Sections"))
        self._buttons = {section.key: SectionButton(section, theme, self._list) for section in SECTIONS}
        self._fold = QToolButton()
        self._fold.setObjectName("fold")
        self._fold.clicked.connect(lambda: self.set_folded(not self._folded))
        self._build()
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, k=key: self._on_clicked(k))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._brand)
        words.addWidget(self._detail)
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._emblem)
        self._head.addLayout(words, 1)
        sections = QVBoxLayout(self._list)
        sections.setContentsMargins(0, 0, 0, 0)
        sections.setSpacing(0)
        for button in self._buttons.values():
            sections.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 10)
        column.setSpacing(6)
        column.addLayout(self._head)
        column.addWidget(self._list)
        column.addStretch(1)
        column.addLayout(foot)

    def set_brand(self, name: str, detail: str) -> None:
        self._brand.setText(name)
        self._detail.setText(detail)

    def button(self, key: str) -> SectionButton:
        """The button of a section. Raises KeyError for an unknown key."""
        return self._buttons[key]

    def show_section(self, key: str) -> None:
        """Highlight a section without asking for it. Raises ValueError for an unknown key."""
        if key not in self._buttons:
            raise ValueError(f"no section {key!r}")
        self._current = key
        self._buttons[key].setChecked(True)

    @property
    def current(self) -> str:
        return self._current

    def set_count(self, key: str, count: int, words: str = "") -> None:
        """Put a counter beside a section; `words` ("4 overdue") say what is counted. 0 takes it away."""
        self._buttons[key].set_count(count, words)

    @property
    def is_folded(self) -> bool:
        return self._folded

    def set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self._apply_fold()
            self.folded.emit(folded)

    def focus_sections(self) -> None:
        if self._current:
            self._buttons[self._current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _apply_fold(self) -> None:
        self._brand.setVisible(not self._folded)
        self._detail.setVisible(not self._folded)
        self._head.setContentsMargins(17 if self._folded else 20, 0, 14, 8)
        scale = max(1.0, self._theme.text_size / 100)
        self.setFixedWidth(FOLDED_WIDTH if self._folded else round(WIDTH * scale**0.75))
        words = tr("Unfold the sidebar") if self._folded else tr("Fold the sidebar")
        self._fold.setToolTip(words)
        self._fold.setAccessibleName(words)
        for button in self._buttons.values():
            button.folded = self._folded
            if not button.toolTip() or button.toolTip() == button.text():
                button.setToolTip(button.text() if self._folded else "")
            button.update()

    def _on_clicked(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.section_requested.emit(key)

    def _on_theme_changed(self) -> None:
        tokens = self._theme.tokens
        font = self._theme.font(1.05)
        for button in self._buttons.values():
            button.setFont(font)
        self._emblem.setPixmap(icon("landmark", colour=tokens.colour("sidebar_chosen_text")).pixmap(26, 26))
        self._fold.setIcon(icon("panel-left", colour=tokens.colour("sidebar_text")))
        self._apply_fold()
