"""Printing: the finished PDF, page by page, on the printer the person chooses. Tests hand in another printer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.qt.translate import tr
from r2p_desktop.services.pdf_reading import opened

if TYPE_CHECKING:  # loaded by the first print: a start must not pay for it
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
FINEST_DPI = 600  # a page at more is memory without ink


class NotPrinted(OfficeError):
    """The printer did not take the pages."""


@dataclass(frozen=True)
class Printed:
    """What went to the printer: its name, and how many pages."""

    printer: str
    pages: int


class Printing(Protocol):
    """Puts a finished PDF on paper."""

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> Printed | None:
        """Ask for a printer and print; None when the person thought better of it. Raises NotPrinted."""
        ...


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points (1/72 inch)."""
    with opened(pdf) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def page_images(pdf: bytes, dpi: float, pages: range) -> Iterator[QImage]:
    """The chosen pages (from 0) as pictures of `dpi`, one at a time: a whole paper at once would not fit in memory."""
    with opened(pdf) as document:
        for number in pages:
            page = document[number]
            try:
                bitmap = page.render(scale=dpi / POINTS_PER_INCH, prefer_bgrx=True)
                shape = QImage.Format.Format_RGB32
                picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, shape).copy()
                bitmap.close()
                yield picture
            finally:
                page.close()


class PrinterDialog:
    """Asks with the platform's print dialog and paints the PDF at the printer's own resolution."""

    def __init__(self, ask: Callable[[QPrinter, str, QWidget | None], bool] | None = None) -> None:
        """`ask(printer, title, parent)` lets the person set the printer up; False means Cancel."""
        self._ask = ask or ask_for_printer

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> Printed | None:
        from PySide6.QtPrintSupport import QPrinter

        sizes = page_sizes(pdf)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageLayout(
            QPageLayout(
                QPageSize(QSizeF(*sizes[0]), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
                QPageLayout.Orientation.Portrait,
                QMarginsF(0, 0, 0, 0),
            )
        )
        if printer.resolution() > FINEST_DPI:
            printer.setResolution(FINEST_DPI)
        if not self._ask(printer, title, parent):
            return None
        pages = chosen_pages(printer, len(sizes))
        paint_pages(pdf, printer, pages)
        return Printed(printer.printerName() or printer.outputFileName(), len(pages))


def ask_for_printer(printer: QPrinter, title: str, parent: QWidget | None) -> bool:
    """The platform's dialog, with all pages chosen."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print {title}", title=title))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    return bool(dialog.exec())


def chosen_pages(printer: QPrinter, count: int) -> range:
    """The pages (from 0) the person chose among `count`."""
    from PySide6.QtPrintSupport import QPrinter

    if printer.printRange() != QPrinter.PrintRange.PageRange or printer.fromPage() == 0:
        return range(count)
    last = min(printer.toPage() or printer.fromPage(), count)
    return range(min(printer.fromPage(), count) - 1, last)


def paint_pages(pdf: bytes, printer: QPrinter, pages: range) -> None:
    """Paint `pages` on `printer`, each as large as its paper allows. Raises NotPrinted."""
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrinted(
            message(
                "The printer did not answer. Nothing was printed; see that it is on, or save the PDF instead."
            )
        )
    try:
        for place, picture in enumerate(page_images(pdf, printer.resolution(), pages)):
            if place and not printer.newPage():
                raise NotPrinted(
                    message(
                        "The printer stopped after {done} of {total} pages. Print the rest again, or save the PDF instead.",
                        done=place,
                        total=len(pages),
                    )
                )
            paper = printer.pageLayout().fullRectPixels(printer.resolution())
            shown = picture.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(
                (paper.width() - shown.width()) / 2,
                (paper.height() - shown.height()) / 2,
                shown.width(),
                shown.height(),
            )
            painter.drawImage(target, picture)
    finally:
        painter.end()
