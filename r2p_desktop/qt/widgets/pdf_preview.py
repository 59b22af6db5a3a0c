"""The preview of a paper: the very PDF, with thumbnails, a page to jump to, and zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QIntValidator, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop import trace
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import tool_button
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.pdf_render import PdfRenderer, Size
from r2p_desktop.qt.widgets.pdf_view import PdfView

THUMBNAIL_WIDTH = 104


class PdfPreview(QWidget):
    """Shows a PDF given as bytes.

    `loaded(pages)`: it was read. `failed(error)`: it is no PDF. `shown`: the first page is painted. `page_changed`:
    the page in sight, from 1. `shutdown` (or the end of the widget) stops the drawing thread.
    """

    loaded = Signal(int)
    failed = Signal(object)
    shown = Signal()
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = PdfRenderer()
        self._version = 0
        self.view = PdfView(self._renderer)
        self.view.setAccessibleName(tr("Preview"))
        self._thumbnails = QListWidget()
        self._thumbnails.setObjectName("thumbnails")
        self._thumbnails.setAccessibleName(tr("Pages"))
        self._thumbnails.setFrameShape(QFrame.Shape.NoFrame)
        self._thumbnails.setIconSize(QSize(THUMBNAIL_WIDTH, round(THUMBNAIL_WIDTH * 1.42)))
        self._thumbnails.setViewMode(QListWidget.ViewMode.IconMode)
        self._thumbnails.setFlow(QListWidget.Flow.TopToBottom)
        self._thumbnails.setWrapping(False)
        self._thumbnails.setMovement(QListWidget.Movement.Static)
        self._thumbnails.setSpacing(6)
        self._page = QLineEdit()
        self._page.setAccessibleName(tr("Page"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setValidator(QIntValidator(1, 9_999, self._page))
        self._page.setFixedWidth(self.fontMetrics().horizontalAdvance("0000") + 26)
        self._of = PlainLabel()
        self._zoom = PlainLabel()
        self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 %") + 8)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        self._connect()
        self.setFocusProxy(self.view)
        self._show_page(0)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        self._bar = bar
        self.thumbnails_button = self._button(
            "panel-left", tr("Show or hide the page thumbnails"), checkable=True
        )
        self.thumbnails_button.setChecked(True)
        self.thumbnails_button.toggled.connect(self._thumbnails.setVisible)
        self._button("chevron-up", tr("Page before"), lambda: self.go_to_page(self.view.page - 1))
        self._button("chevron-down", tr("Next page"), lambda: self.go_to_page(self.view.page + 1))
        bar.addWidget(self._page)
        bar.addWidget(self._of)
        bar.addStretch(1)
        self._button("zoom-out", tr("Smaller"), lambda: self.view.set_zoom(self.view.zoom / 1.25))
        bar.addWidget(self._zoom)
        self._button("zoom-in", tr("Larger"), lambda: self.view.set_zoom(self.view.zoom * 1.25))
        self._button("move-horizontal", tr("As wide as the window"), lambda: self.view.set_fit("width"))
        self._button("maximize", tr("Whole page"), lambda: self.view.set_fit("page"))
        split = QSplitter()
        split.addWidget(self._thumbnails)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([THUMBNAIL_WIDTH + 56, 600])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(split, 1)

    def _button(
        self, drawing: str, words: str, run: object = None, *, checkable: bool = False
    ) -> QToolButton:
        button = tool_button(drawing, words)
        button.setCheckable(checkable)
        if callable(run):
            button.clicked.connect(lambda _checked=False: run())
        self._bar.addWidget(button)
        return button

    def _connect(self) -> None:
        self._renderer.opened.connect(self._on_opened)
        self._renderer.drawn.connect(self._on_drawn)
        self._renderer.failed.connect(self._on_failed)
        self.view.page_changed.connect(self._show_page)
        self.view.page_changed.connect(self.page_changed)
        self.view.zoom_changed.connect(lambda zoom: self._zoom.setText(tr("{n} %", n=round(zoom * 100))))
        self.view.first_drawn.connect(self._on_first_drawn)
        self._page.editingFinished.connect(self._on_page_typed)
        self._thumbnails.currentRowChanged.connect(lambda row: self.go_to_page(row + 1))
        # The thread must end before the widgets it tells are gone.
        self.destroyed.connect(self._renderer.stop)

    # Document.

    def show_pdf(self, data: bytes) -> None:
        """Show this document; page and zoom of the one before are kept, so that a change can be compared."""
        self._version = self._renderer.open(data)

    @property
    def page_count(self) -> int:
        return self.view.page_count

    @property
    def page(self) -> int:
        return self.view.page

    def go_to_page(self, number: int) -> None:
        if self.view.page_count and number != self.view.page:
            self.view.go_to_page(number)

    def shutdown(self) -> None:
        """Stop drawing; the preview shows nothing new afterwards."""
        self._renderer.stop()

    def _on_opened(self, version: int, sizes: tuple[Size, ...]) -> None:
        if version != self._version:
            return
        self.view.set_pages(sizes)
        self._fill_thumbnails(sizes)
        self._show_page(self.view.page)
        self.loaded.emit(len(sizes))

    def _fill_thumbnails(self, sizes: tuple[Size, ...]) -> None:
        self._thumbnails.blockSignals(True)
        self._thumbnails.clear()
        for number, size in enumerate(sizes):
            item = QListWidgetItem(str(number + 1), self._thumbnails)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Page {n}", n=number + 1))
            blank = QPixmap(THUMBNAIL_WIDTH, max(1, round(THUMBNAIL_WIDTH * size.height / size.width)))
            blank.fill(QColor("white"))
            item.setIcon(QIcon(blank))
            scale = THUMBNAIL_WIDTH * self.devicePixelRatioF() / size.width
            self._renderer.draw("thumbnail", number, scale, 2 + number)
        self._thumbnails.blockSignals(False)

    def _on_drawn(self, version: int, kind: str, page: int, scale: float, image: QImage) -> None:
        if version != self._version:
            return
        if kind == "page":
            self.view.show_image(page, scale, image)
        elif (item := self._thumbnails.item(page)) is not None:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            item.setIcon(QIcon(QPixmap.fromImage(image)))

    def _on_failed(self, version: int, error: BaseException) -> None:
        if version == self._version:
            self.view.set_pages(())
            self._fill_thumbnails(())
            self._show_page(0)
            self.failed.emit(error)

    def _on_page_typed(self) -> None:
        if self._page.text().isdecimal():
            self.go_to_page(int(self._page.text()))
        self._show_page(self.view.page)

    def _on_first_drawn(self) -> None:
        trace.event("preview_shown")
        self.shown.emit()

    def _show_page(self, page: int) -> None:
        self._page.setText(str(page) if page else "")
        self._thumbnails.blockSignals(True)
        self._thumbnails.setCurrentRow(page - 1)
        self._thumbnails.blockSignals(False)
        self._page.setEnabled(page > 0)
        self._of.setText(tr("of {n}", n=self.view.page_count) if page else "")
        self.view.setAccessibleDescription(
            tr("Page {n} of {count}", n=page, count=self.view.page_count) if page else ""
        )
