"""Printing: the very PDF, page by page, on the printer that was chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from reportlab.pdfgen.canvas import Canvas

from r2p_desktop.errors import BadInput
from r2p_desktop.qt.printing import NotPrinted, PrinterDialog, page_images, page_sizes, paint_pages

A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)


def paper(path: Path, pages: int, size: tuple[float, float] = A4) -> bytes:
    """A PDF with a black square a page, each lower than the one before."""
    canvas = Canvas(str(path), pagesize=size)
    for number in range(pages):
        canvas.rect(100, size[1] - 200 - 60 * number, 100, 50, fill=1)
        canvas.showPage()
    canvas.save()
    return path.read_bytes()


class Chooser:
    """The person at the print dialog: prints into a PDF file, all pages or some, or thinks better of it."""

    def __init__(self, target: Path, first: int = 0, last: int = 0, *, go: bool = True) -> None:
        self.target = target
        self.first, self.last, self.go = first, last, go
        self.titles: list[str] = []

    def __call__(self, printer: QPrinter, title: str, _parent: QWidget | None) -> bool:
        self.titles.append(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.target))
        printer.setResolution(150)
        if self.first:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(self.first, self.last)
        return self.go


def dark_rows(pdf: bytes, page: int) -> tuple[float, float]:
    """Where the square stands: first and last dark row of a page, as shares of its height."""
    picture = next(page_images(pdf, 72, range(page, page + 1)))
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).value() < 60 for x in (120, 150, 180))
    ]
    return rows[0] / picture.height(), rows[-1] / picture.height()


@pytest.mark.parametrize("size", [A4, LETTER])
def test_every_page_lands_where_it_stands_in_the_pdf(tmp_path: Path, size: tuple[float, float]) -> None:
    pdf = paper(tmp_path / "in.pdf", 3, size)
    ask = Chooser(tmp_path / "out.pdf")
    printed = PrinterDialog(ask).print_pdf(pdf, "R2P/2026/BRIEF/1", None)
    assert printed is not None and printed.pages == 3
    assert ask.titles == ["R2P/2026/BRIEF/1"]
    out = (tmp_path / "out.pdf").read_bytes()
    assert [tuple(round(n) for n in s) for s in page_sizes(out)] == [tuple(round(n) for n in size)] * 3
    for page in range(3):
        assert dark_rows(out, page) == pytest.approx(dark_rows(pdf, page), abs=0.006)


def test_some_pages_only(tmp_path: Path) -> None:
    pdf = paper(tmp_path / "in.pdf", 5)
    printed = PrinterDialog(Chooser(tmp_path / "out.pdf", 2, 3)).print_pdf(pdf, "x", None)
    assert printed is not None and printed.pages == 2
    out = (tmp_path / "out.pdf").read_bytes()
    assert dark_rows(out, 0) == pytest.approx(dark_rows(pdf, 1), abs=0.006)


def test_a_last_page_beyond_the_end_prints_to_the_end(tmp_path: Path) -> None:
    pdf = paper(tmp_path / "in.pdf", 2)
    printed = PrinterDialog(Chooser(tmp_path / "out.pdf", 2, 9)).print_pdf(pdf, "x", None)
    assert printed is not None and printed.pages == 1


def test_thinking_better_of_it_prints_nothing(tmp_path: Path) -> None:
    pdf = paper(tmp_path / "in.pdf", 1)
    assert PrinterDialog(Chooser(tmp_path / "out.pdf", go=False)).print_pdf(pdf, "x", None) is None
    assert not (tmp_path / "out.pdf").exists()


def test_a_printer_that_does_not_answer_is_said(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("r2p_desktop.qt.printing.QPainter.begin", lambda *_: False)
    printer = QPrinter()
    with pytest.raises(NotPrinted, match="did not answer"):
        paint_pages(paper(tmp_path / "in.pdf", 1), printer, range(1))


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(BadInput, match="no PDF"):
        page_sizes(b"not a paper")


def test_the_printer_gets_the_page_at_its_own_resolution(tmp_path: Path) -> None:
    pdf = paper(tmp_path / "in.pdf", 1)
    (picture,) = page_images(pdf, 300, range(1))
    assert (picture.width(), picture.height()) == pytest.approx((2480, 3508), abs=2)
    assert page_sizes(pdf)[0] == pytest.approx(A4, abs=0.1)
