"""What is known of an issued paper, and whether its kept bytes are still the ones that were issued."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QScrollArea, QVBoxLayout, QWidget

from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.languages import language_name
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import word
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel


class IssuedFacts(QScrollArea):
    """Number, edition, day, hand and checksum of an issued paper."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reference = ""
        self.title = ""
        self.unchanged = False
        self.verdict = PlainLabel(wrap=True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The issued paper"))

    def show_paper(self, document_id: int, pdf: bytes) -> None:
        """Show the facts of a paper, and compare `pdf`, its kept bytes, with what was noted when it was issued."""
        document = self._desk.office.papers.load(document_id)
        self.reference, self.title = document.reference, f"{document.reference}  {document.title}"
        self.unchanged = hashlib.sha256(pdf).hexdigest() == document.sha256
        if self.unchanged:
            said = tr("Verified: these are the bytes that were issued.")
        else:
            said = tr(
                "The kept file is not the one that was issued. Restore it from a backup before it is used."
            )
        self.verdict = PlainLabel(said, name="small" if self.unchanged else "problem", wrap=True)
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, text in (
            (tr("Reference"), document.reference),
            (tr("Meeting"), document.title),
            (tr("Edition"), word(self._desk, "edition", document.edition)),
            (tr("Marking"), word(self._desk, "marking", document.marking) if document.marking else ""),
            (tr("Issued"), moment_words(document.issued_at) if document.issued_at else ""),
            (tr("Issued by"), document.issued_by),
            (tr("Pages"), str(document.pages)),
            (tr("Paper size"), word(self._desk, "paper", document.paper)),
            (tr("Language"), language_name(document.language) if document.language else ""),
            (tr("SHA-256"), " ".join(document.sha256[i : i + 8] for i in range(0, len(document.sha256), 8))),
        ):
            if text:
                value = PlainLabel(text, wrap=True)
                value.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                value.setAccessibleName(label)
                form.addRow(PlainLabel(label, name="muted"), value)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(12)
        column.addWidget(PlainLabel(document.reference, name="heading", wrap=True))
        column.addWidget(self.verdict)
        column.addLayout(form)
        column.addStretch(1)
        self.setWidget(inside)
