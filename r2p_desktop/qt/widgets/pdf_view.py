"""The pages of a PDF under one another, drawn as they come into sight."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from r2p_desktop.qt.widgets.pdf_render import PdfRenderer, Size

GAP = 14
SMALLEST, LARGEST = 0.25, 4.0
PIXELS_KEPT = 48_000_000  # about 190 MB of pages, ten of them at a usual size
POINT = 96 / 72


class PdfView(QAbstractScrollArea):
    """Shows the pages of what `renderer` has open. `page_changed(number)`: the page in sight, from 1.

    `zoom` 1.0 is the size on paper at 96 dots per inch; `fit` ("width", "page" or "") keeps it to the window.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    first_drawn = Signal()

    def __init__(self, renderer: PdfRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._sizes: tuple[Size, ...] = ()
        self._tops: list[int] = []
        self._images: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._zoom = 1.0
        self._fit = "width"
        self._page = 0
        self._waiting_for_first = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # Document.

    def set_pages(self, sizes: Sequence[Size]) -> None:
        """Show a document of pages of these sizes; the place of the one before is kept as far as it goes."""
        place = self._place()
        self._sizes = tuple(sizes)
        self._images.clear()
        self._waiting_for_first = True
        self._lay_out()
        self._go_to_place(*place)
        self._tell_page()
        self.viewport().update()

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 without a document."""
        return self._page

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def fit(self) -> str:
        return self._fit

    def show_image(self, page: int, scale: float, image: QImage) -> None:
        """Take a page that was drawn at `scale` pixels per point."""
        self._images[page] = (scale, image)
        self._images.move_to_end(page)
        kept = sum(i.width() * i.height() for _, i in self._images.values())
        while kept > PIXELS_KEPT and len(self._images) > 2:
            _, (_, gone) = self._images.popitem(last=False)
            kept -= gone.width() * gone.height()
        self.viewport().update()

    # Place and size.

    def go_to_page(self, number: int) -> None:
        """Bring the top of a page (from 1) into sight; numbers outside go to the nearest page."""
        if self._tops:
            row = max(1, min(number, len(self._tops))) - 1
            self.verticalScrollBar().setValue(self._tops[row] - GAP // 2)

    def set_zoom(self, zoom: float) -> None:
        self._fit = ""
        self._apply_zoom(zoom)

    def set_fit(self, fit: str) -> None:
        """Keep the pages as wide as the window ("width") or whole pages in it ("page")."""
        self._fit = fit
        self._apply_fit()

    def _apply_fit(self) -> None:
        if not self._sizes or not self._fit:
            return
        wide = max(size.width for size in self._sizes) * POINT
        zoom = (self.viewport().width() - 2 * GAP) / wide
        if self._fit == "page":
            tall = max(size.height for size in self._sizes) * POINT
            zoom = min(zoom, (self.viewport().height() - 2 * GAP) / tall)
        self._apply_zoom(zoom)

    def _apply_zoom(self, zoom: float) -> None:
        zoom = max(SMALLEST, min(LARGEST, zoom))
        if abs(zoom - self._zoom) < 0.001:
            return
        place = self._place()
        self._zoom = zoom
        self._lay_out()
        self._go_to_place(*place)
        self.zoom_changed.emit(zoom)
        self.viewport().update()

    def _place(self) -> tuple[int, float]:
        """The page at the top of the window (from 0), and how far down in it, 0 to 1."""
        if not self._tops:
            return 0, 0.0
        top = self.verticalScrollBar().value()
        row = max(0, bisect_right(self._tops, top) - 1)
        return row, (top - self._tops[row]) / max(1, self._pixels(row).height())

    def _go_to_place(self, row: int, part: float) -> None:
        if self._tops:
            row = min(row, len(self._tops) - 1)
            self.verticalScrollBar().setValue(round(self._tops[row] + part * self._pixels(row).height()))

    def _pixels(self, row: int) -> QSize:
        size = self._sizes[row]
        return QSize(round(size.width * POINT * self._zoom), round(size.height * POINT * self._zoom))

    def _lay_out(self) -> None:
        self._tops, at, wide = [], GAP, 0
        for row in range(len(self._sizes)):
            self._tops.append(at)
            size = self._pixels(row)
            at += size.height() + GAP
            wide = max(wide, size.width())
        inside = self.viewport().size()
        self.verticalScrollBar().setPageStep(inside.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, at - inside.height()))
        self.horizontalScrollBar().setPageStep(inside.width())
        self.horizontalScrollBar().setRange(0, max(0, wide + 2 * GAP - inside.width()))

    def _rect(self, row: int) -> QRect:
        """Where a page stands in the window now."""
        size = self._pixels(row)
        left = max(GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[row] - self.verticalScrollBar().value()), size)

    def _on_scrolled(self) -> None:
        self._tell_page()
        self.viewport().update()

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max(1, bisect_right(self._tops, middle)) if self._tops else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        window = self.viewport().rect()
        for row in range(len(self._sizes)):
            where = self._rect(row)
            if where.bottom() < -where.height():
                continue
            if where.top() > window.bottom() + where.height():
                break
            seen = where.intersects(window)
            self._wish(row, 0 if seen else 1)
            if seen:
                self._paint_page(painter, row, where)
        painter.end()

    def _wish(self, row: int, rank: int) -> None:
        scale = self._zoom * POINT * self.devicePixelRatioF()
        drawn = self._images.get(row)
        if drawn is None or abs(drawn[0] - scale) > 0.001:
            self._renderer.draw("page", row, scale, rank)

    def _paint_page(self, painter: QPainter, row: int, where: QRect) -> None:
        painter.fillRect(where, QColor("white"))  # paper is white in the dark, too
        if row in self._images:
            painter.drawImage(QRectF(where), self._images[row][1])
            if self._waiting_for_first:
                self._waiting_for_first = False
                self.first_drawn.emit()
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(where.adjusted(-1, -1, 0, 0))
        if self.hasFocus() and row + 1 == self._page:
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRect(where.adjusted(-2, -2, 1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._apply_fit()
        self._tell_page()

    # Keyboard and wheel.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Home: lambda: self.go_to_page(1),
            Qt.Key.Key_End: lambda: self.verticalScrollBar().setValue(self.verticalScrollBar().maximum()),
            Qt.Key.Key_Plus: lambda: self.set_zoom(self._zoom * 1.25),
            Qt.Key.Key_Minus: lambda: self.set_zoom(self._zoom / 1.25),
            Qt.Key.Key_0: lambda: self.set_fit("width"),
            Qt.Key.Key_Space: lambda: self._by_window(event),
            Qt.Key.Key_Right: lambda: self.go_to_page(self._page + 1),
            Qt.Key.Key_Left: lambda: self.go_to_page(self._page - 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            step()
        else:
            super().keyPressEvent(event)

    def _by_window(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.15 if event.angleDelta().y() > 0 else 1 / 1.15))
            event.accept()
        else:
            super().wheelEvent(event)
