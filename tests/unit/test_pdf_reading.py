"""pdfium is entered by one thread at a time, and by one door."""

from __future__ import annotations

import ast
import threading
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from r2p_desktop.errors import BadInput
from r2p_desktop.services.pdf_reading import PDFIUM, opened

ROOT = Path(__file__).parents[2]
DOORS = {"r2p_desktop/services/pdf_reading.py", "r2p_desktop/qt/widgets/pdf_render.py"}


def _imports_pdfium(file: Path) -> bool:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import) and any(name.name == "pypdfium2" for name in node.names):
            return True
        if isinstance(node, ast.ImportFrom) and node.module == "pypdfium2":
            return True
    return False


def test_two_threads_never_meet_in_pdfium() -> None:
    """Two readers at once corrupt its memory: whoever reads a PDF does it through `opened` or the preview's thread."""
    files = [*ROOT.glob("r2p_desktop/**/*.py"), *ROOT.glob("tests/**/*.py")]
    found = {file.relative_to(ROOT).as_posix() for file in files if _imports_pdfium(file)}
    assert found == DOORS


def test_readers_wait_for_each_other(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "paper.pdf"))
    canvas.drawString(72, 72, "one")
    canvas.showPage()
    canvas.save()
    pdf = (tmp_path / "paper.pdf").read_bytes()
    inside: list[int] = []
    most = []

    def read() -> None:
        for _ in range(20):
            with opened(pdf) as document:
                inside.append(1)
                most.append(len(inside))
                assert "one" in document[0].get_textpage().get_text_range()
                inside.pop()

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 80 and max(most) == 1


def test_what_is_no_pdf_is_refused_and_the_door_is_free_again() -> None:
    with pytest.raises(BadInput, match="no PDF"), opened(b"no paper"):
        pass
    got: list[bool] = []

    def knock() -> None:
        got.append(PDFIUM.acquire(timeout=5))
        PDFIUM.release()

    thread = threading.Thread(target=knock)
    thread.start()
    thread.join()
    assert got == [True]
