"""The preview shows the very PDF: pages, place kept on change, keyboard, errors; its thread ends."""

from __future__ import annotations

import io
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from r2p_desktop.qt.widgets.pdf_preview import PdfPreview
from r2p_desktop.qt.widgets.pdf_view import LARGEST, SMALLEST


def pdf(pages: int, colour: tuple[float, float, float] = (1, 0, 0)) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for number in range(pages):
        canvas.setFillColorRGB(*colour)
        canvas.rect(0, 0, *A4, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(100, 700, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def preview(qtbot):
    made = PdfPreview()
    qtbot.addWidget(made)
    made.resize(760, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.view.setFocus()
    yield made
    made.shutdown()
    assert not [t for t in threading.enumerate() if t.name == "r2p-preview"]


@pytest.fixture
def opened(preview, qtbot):
    with qtbot.waitSignals([preview.loaded, preview.shown]):
        preview.show_pdf(pdf(5))
    return preview


def colour_in_sight(preview) -> str:
    picture = preview.view.viewport().grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() - 40).name()


def test_the_pages_are_shown(opened, qtbot):
    assert (opened.page_count, opened.page) == (5, 1)
    qtbot.waitUntil(lambda: colour_in_sight(opened) == "#ff0000")
    assert opened.view.accessibleDescription() == "Page 1 of 5"


def test_thumbnails_are_drawn_and_lead_to_their_page(opened, qtbot):
    thumbnails = opened.findChild(QListWidget)
    assert [thumbnails.item(n).text() for n in range(5)] == ["1", "2", "3", "4", "5"]

    def drawn(row: int) -> bool:
        icon = thumbnails.item(row).icon()
        picture = icon.pixmap(thumbnails.iconSize()).toImage()
        return picture.pixelColor(picture.width() // 2, picture.height() // 2).name() == "#ff0000"

    qtbot.waitUntil(lambda: all(drawn(n) for n in range(5)))
    with qtbot.waitSignal(opened.page_changed):
        thumbnails.setCurrentRow(3)
    assert opened.page == 4


def test_pages_by_key_and_by_number(opened, qtbot):
    qtbot.keyClick(opened.view, Qt.Key.Key_Right)
    assert opened.page == 2
    qtbot.keyClick(opened.view, Qt.Key.Key_Left)
    assert opened.page == 1
    qtbot.keyClick(opened.view, Qt.Key.Key_End)
    assert opened.page == 5
    qtbot.keyClick(opened.view, Qt.Key.Key_Home)
    assert opened.page == 1
    qtbot.keyClick(opened.view, Qt.Key.Key_PageDown)
    qtbot.keyClick(opened.view, Qt.Key.Key_Space)
    assert opened.page > 1
    qtbot.keyClick(opened.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    field = opened.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.page == 3 and field.text() == "3"
    opened.go_to_page(99)
    assert opened.page == 5


def test_zoom_by_key_stays_in_bounds_and_at_its_place(opened, qtbot):
    opened.go_to_page(3)
    wide = opened.view.zoom
    qtbot.keyClick(opened.view, Qt.Key.Key_Plus)
    assert opened.view.zoom == pytest.approx(wide * 1.25) and opened.page == 3 and opened.view.fit == ""
    for _ in range(30):
        qtbot.keyClick(opened.view, Qt.Key.Key_Minus)
    assert opened.view.zoom == SMALLEST
    for _ in range(30):
        qtbot.keyClick(opened.view, Qt.Key.Key_Plus)
    assert opened.view.zoom == LARGEST
    qtbot.keyClick(opened.view, Qt.Key.Key_0)
    assert opened.view.zoom == pytest.approx(wide) and opened.view.fit == "width"
    opened.view.set_fit("page")
    assert opened.view.zoom < wide


def test_a_changed_paper_keeps_page_and_zoom(opened, qtbot):
    opened.view.set_zoom(0.8)
    opened.go_to_page(4)
    with qtbot.waitSignals([opened.loaded, opened.shown]):
        opened.show_pdf(pdf(6, (0, 0, 1)))
    assert (opened.page_count, opened.page, opened.view.zoom) == (6, 4, 0.8)
    qtbot.waitUntil(lambda: colour_in_sight(opened) == "#0000ff")
    with qtbot.waitSignal(opened.loaded):
        opened.show_pdf(pdf(2))
    assert opened.page == 2


def test_what_is_no_pdf_is_said_and_the_next_one_is_shown(opened, qtbot):
    with qtbot.waitSignal(opened.failed):
        opened.show_pdf(b"no pdf at all")
    assert opened.page_count == 0 and opened.page == 0
    with qtbot.waitSignals([opened.loaded, opened.shown]):
        opened.show_pdf(pdf(1))


def test_only_the_newest_of_two_is_shown(preview, qtbot):
    seen = []
    preview.loaded.connect(seen.append)
    for pages in (3, 4, 2):
        preview.show_pdf(pdf(pages))
    qtbot.waitUntil(lambda: preview.page_count == 2)
    assert seen[-1] == 2 and 3 not in seen


def test_a_preview_that_goes_away_ends_its_thread(qtbot):
    preview = PdfPreview()
    with qtbot.waitSignal(preview.loaded):
        preview.show_pdf(pdf(1))
    preview.deleteLater()
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "r2p-preview"])
