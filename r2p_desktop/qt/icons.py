"""Icons: Lucide line drawings, recoloured from the palette when painted, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from r2p_desktop import resources

Role = QPalette.ColorRole
# Drawings that point somewhere; they are mirrored where writing runs from right to left.
DIRECTIONAL = frozenset(
    {
        "arrow-left", "arrow-right", "chevron-left", "chevron-right", "external-link", "file-text", "indent",
        "list", "list-checks", "list-ordered", "list-todo", "log-out", "panel-left", "redo-2", "text-select",
        "undo-2",
    }
)  # fmt: skip


@lru_cache(maxsize=1)
def _folder() -> Path:
    return resources.path("icons")


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    text = (_folder() / f"{name}.svg").read_text("utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


def paint_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw icon `name` into `rect` (logical pixels) in `colour`; mirrored when the window is and the icon points.

    Raises FileNotFoundError for a name without a drawing.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour.alpha() < 255:
        painter.setOpacity(colour.alphaF())
    if name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * rect.x() + rect.width(), 0)
        painter.scale(-1, 1)
    drawing = _source(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))
    painter.restore()


class _Engine(QIconEngine):
    """Paints one drawing in the palette's colour of `role`, so that a change of theme needs no new icon."""

    def __init__(self, name: str, role: QPalette.ColorRole, colour: QColor | None = None) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role, self._colour)

    def _ink(self, mode: QIcon.Mode) -> QColor:
        if self._colour is not None:
            colour = QColor(self._colour)
        else:
            role = (
                Role.HighlightedText
                if mode == QIcon.Mode.Selected and self._role == Role.Text
                else self._role
            )
            colour = QGuiApplication.palette().color(QPalette.ColorGroup.Active, role)
        if mode == QIcon.Mode.Disabled:
            # The ink on a coloured button would not be seen on the grey one it becomes.
            colour = QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, Role.ButtonText)
            colour.setAlphaF(0.55)
        return colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, rect, self._ink(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is in logical pixels, as Qt 6.11 hands it over; `scale` is the screen's ratio."""
        size = (QSizeF(size) * scale).toSize()
        if size.isEmpty():  # a button that is just being laid out has no room yet
            return QPixmap()
        ink = self._ink(mode)
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = f"r2p:{self._name}:{size.width()}x{size.height()}:{scale}:{ink.rgba()}:{mirrored}"
        found = QPixmap()
        if QPixmapCache.find(key, found):
            return found
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint_icon(painter, self._name, QRect(QPoint(0, 0), size), ink)
        painter.end()
        made.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, made)
        return made


def icon(name: str, role: QPalette.ColorRole = Role.ButtonText, colour: QColor | None = None) -> QIcon:
    """The icon `name` (a file in resources/icons without `.svg`), in the palette's `role` or a fixed `colour`.

    Raises FileNotFoundError at once for a name without a drawing, not when it is first painted.
    """
    if not name:
        return QIcon()
    _source(name)
    return QIcon(_Engine(name, role, colour))
