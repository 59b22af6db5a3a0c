"""Draws the pages of a PDF on a thread of its own; taking turns with whoever else is inside pdfium."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from r2p_desktop.services.pdf_reading import PDFIUM

if TYPE_CHECKING:
    import pypdfium2

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Size:
    """The size of a page in points (1/72 inch)."""

    width: float
    height: float


@dataclass(order=True)
class _Wish:
    """A page to draw; smaller comes first. `scale` is pixels per point."""

    rank: int
    order: int
    page: int = field(compare=False)
    scale: float = field(compare=False)
    kind: str = field(compare=False)


class PdfRenderer(QObject):
    """Opens one document at a time and draws its pages.

    `opened(version, sizes)` answers `open`; `drawn(version, kind, page, scale, image)` answers `draw`;
    `failed(version, error)` a document that cannot be read. `version` counts the documents, so that an answer about the
    one before can be told. Signals arrive on the thread this object was made on.
    """

    opened = Signal(int, object)
    drawn = Signal(int, str, int, float, QImage)
    failed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._changed = threading.Condition()
        self._wishes: list[_Wish] = []
        self._data: bytes | None = None
        self._version = 0
        self._order = 0
        self._stopping = False
        self._thread: threading.Thread | None = None

    def open(self, data: bytes) -> int:
        """Read a document; gives its version. What was wished of the one before is dropped."""
        with self._changed:
            self._version += 1
            self._data = data
            self._wishes.clear()
            self._changed.notify()
            version = self._version
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="r2p-preview", daemon=True)
            self._thread.start()
        return version

    def draw(self, kind: str, page: int, scale: float, rank: int) -> None:
        """Wish for page `page` (from 0) at `scale` pixels per point; lower ranks are drawn first, newest wish first."""
        with self._changed:
            self._wishes = [w for w in self._wishes if (w.kind, w.page) != (kind, page)]
            self._order -= 1
            self._wishes.append(_Wish(rank, self._order, page, scale, kind))
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it; nothing is emitted afterwards."""
        with self._changed:
            self._stopping = True
            self._wishes.clear()
            self._changed.notify()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    # On the drawing thread.

    def _work(self) -> None:
        document: pypdfium2.PdfDocument | None = None
        version = 0
        try:
            while True:
                with self._changed:
                    while not (self._stopping or self._version != version or self._wishes):
                        self._changed.wait()
                    if self._stopping:
                        return
                    newer = self._version != version
                    if newer:
                        version, data, wish = self._version, self._data or b"", None
                    else:
                        wish = min(self._wishes)
                        self._wishes.remove(wish)
                if newer:
                    document = self._reopen(document, data, version)
                elif document is not None and wish is not None:
                    self._draw(document, version, wish)
        finally:
            if document is not None:
                with PDFIUM:
                    document.close()

    def _reopen(
        self, before: pypdfium2.PdfDocument | None, data: bytes, version: int
    ) -> pypdfium2.PdfDocument | None:
        import pypdfium2

        try:
            with PDFIUM:
                if before is not None:
                    before.close()
                document = pypdfium2.PdfDocument(data)
                sizes = tuple(Size(*document.get_page_size(number)) for number in range(len(document)))
        except pypdfium2.PdfiumError as error:
            self.failed.emit(version, error)
            return None
        self.opened.emit(version, sizes)
        return document

    def _draw(self, document: pypdfium2.PdfDocument, version: int, wish: _Wish) -> None:
        with PDFIUM:
            page = document[wish.page]
            bitmap = page.render(scale=wish.scale, prefer_bgrx=True)
            image = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
            page.close()
        with self._changed:
            current = not self._stopping and self._version == version
        if current:
            self.drawn.emit(version, wish.kind, wish.page, wish.scale, image)
