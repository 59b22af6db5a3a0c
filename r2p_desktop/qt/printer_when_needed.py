"""The platform's print dialog for a program that starts: its PDF library is loaded by the first print."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from r2p_desktop.qt.printing import Printed


class PrinterWhenNeeded:
    """A `Printing`."""

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> Printed | None:
        from r2p_desktop.qt.printing import PrinterDialog

        return PrinterDialog().print_pdf(pdf, title, parent)
