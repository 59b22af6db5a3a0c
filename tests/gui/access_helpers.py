"""What the tests of 'Who can open this office' share: a printer that keeps, dialogs driven while modal, a proven sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from helpers import type_text
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from r2p_desktop.qt.dialogs.passphrase_form import PassphraseForm
from r2p_desktop.qt.dialogs.recovery_proof import RecoveryProof

ADA, BEN = "correct horse battery", "second person's words"


class PaperCatcher:
    """A printer that keeps what it is given."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> object:
        self.printed.append(pdf)
        return object()


def soon(kind: type, do: Callable[[Any], object]) -> None:
    """Do something with the dialog of `kind` once it is shown, were it modal."""

    def look() -> None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        if shown:
            do(shown[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def fill(form: PassphraseForm, name: str, words: str) -> None:
    if name:
        form.name.setText(name)
    form.passphrase.setText(words)
    form.again.setText(words)


def prove(proof: RecoveryProof) -> None:
    proof.ask_proof()
    asked = proof.proof
    assert asked is not None
    groups = asked.code.split("-")
    for field, place in zip(proof.fields, asked.places, strict=True):
        type_text(field, groups[place.group - 1][place.character - 1].lower())
        field.textEdited.emit(field.text())
