"""The one way into pdfium: one thread at a time, and everything opened is closed before the next may enter.

pdfium keeps state of the whole process and is not made for threads: two that read at the same time, each its own
document, corrupt its memory, and the program ends without a word.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import message

if TYPE_CHECKING:  # loaded by the first paper that is read: a start must not pay for it
    import pypdfium2

PDFIUM = threading.RLock()
"""Held by whoever is inside pdfium: previews, prints and tests take turns."""


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF to read; nobody else is inside pdfium meanwhile. Raises BadInput when it is no PDF."""
    import pypdfium2

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise BadInput(message("This is no PDF that can be read. Nothing was printed.")) from error
        try:
            yield document
        finally:
            document.close()
