"""A printer for tests."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class PaperCatcher:
    """Keeps what it is given to print."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> object:
        self.printed.append(pdf)
        return object()
