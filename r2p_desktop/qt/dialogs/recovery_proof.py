"""The recovery sheet in a window: the code, ways to put it on paper, and four characters typed back from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QClipboard, QFontDatabase, QHideEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.room import resize_within
from r2p_desktop.qt.translate import current_words, render, tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.recovery import Proof, Sheet, proof_places, save_sheet, sheet_number, sheet_pdf

if TYPE_CHECKING:
    from r2p_desktop.qt.printing import Printing

_A_PART = 4  # characters of the code in a row that would help whoever looks for it


class RecoveryProof(QWidget):
    """Shows a recovery code until somebody has proven to hold it on paper.

    Give it the `Sheet` (office's name, code, day, maker, paper; see `services.recovery`), the office's folder (the
    sheet cannot be saved inside it), prompts and printing. It shows the code with Print and
    Save; "I have the sheet" hides the code and asks for four characters of it. `proven` is emitted once, when they
    are right; `is_proven` says so afterwards. `kept` tells that it was printed or saved. Nothing is kept of the code:
    what was copied of it leaves the clipboard with the dialog.
    """

    proven = Signal()
    kept = Signal()

    def __init__(
        self,
        sheet: Sheet,
        *,
        folder: Path,
        prompts: Prompts,
        printing: Printing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._folder = folder
        self._prompts = prompts
        self._printing = printing
        self._proof: Proof | None = None
        self._proven = False
        self.told = PlainLabel(name="muted", wrap=True)
        self.problem = PlainLabel(name="problem", wrap=True)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._code_step())
        self._steps.addWidget(self._proof_step())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._steps)
        column.addWidget(self.told)
        column.addWidget(self.problem)
        column.addStretch(1)
        self.told.hide()
        self.problem.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # not when the window is only made small
            self._forget_copied()

    def _forget_copied(self) -> None:
        """Empty the clipboard if it still holds the code or a part of it; what was copied since stays."""
        clipboard, code = QApplication.clipboard(), _symbols(self._sheet.code)
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
                continue
            copied = _symbols(clipboard.text(mode))
            if len(copied) >= _A_PART and copied in code:
                clipboard.clear(mode)

    @property
    def is_proven(self) -> bool:
        return self._proven

    @property
    def proof(self) -> Proof | None:
        """What is asked just now; None while the code is shown."""
        return self._proof

    # The code.

    def _code_step(self) -> QWidget:
        step = QWidget()
        self.print_button = IconButton(tr("Print the sheet…"), "printer")
        self.save_button = IconButton(tr("Save as PDF…"), "download")
        self.have_button = QPushButton(tr("I have the sheet"))
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.have_button.clicked.connect(self.ask_proof)
        for button in (self.print_button, self.save_button, self.have_button):
            button.setAutoDefault(False)  # Enter belongs to the dialog around
        buttons = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.have_button)
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        explanation = tr(
            "This code opens the office when a passphrase is forgotten or the key file is lost; without it nobody can "
            "help you then. Print the sheet and lock it away from this computer."
        )
        column.addWidget(PlainLabel(explanation, wrap=True))
        column.addWidget(self._code_frame())
        column.addLayout(buttons)
        column.addStretch(1)
        return step

    def _code_frame(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(18, 12, 18, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF() * 1.35)
        for place, group in enumerate(self._sheet.code.split("-")):
            number = PlainLabel(str(place + 1), name="muted")
            shown = PlainLabel(group)
            shown.setFont(fixed)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(tr("Group {n}: {text}", n=place + 1, text=" ".join(group)))
            shown.setSizePolicy(
                QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
            )  # in no room, not squeezed
            grid.addWidget(number, place // 2, place % 2 * 2)
            grid.addWidget(shown, place // 2, place % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        # The code reads from left to right in every language, as it is typed.
        frame.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return frame

    def pdf(self) -> bytes:
        """The sheet, in the language of the window."""
        return sheet_pdf(self._sheet, current_words())

    def _on_print(self) -> None:
        try:
            printed = self._printing.print_pdf(self.pdf(), tr("Recovery sheet"), self)
        except OfficeError as error:
            self._prompts.error(error)
            return
        if printed is not None:
            self._tell(f"{tr('Sent to the printer. Look at the sheet before you go on.')} {_way_on()}")

    def _on_save(self) -> None:
        name = f"{tr('Recovery sheet')} {sheet_number(self._sheet.code)}.pdf"
        file = self._prompts.save_file(
            tr("Save the recovery sheet"), tr("PDF files (*.pdf)"), str(Path.home() / name)
        )
        if file is None:
            return
        try:
            save_sheet(self.pdf(), file, office_folder=self._folder)
        except OfficeError as error:
            self._say_problem(render(error.sentence))
            return
        saved = tr("Saved. Move the file to a safe place away from this computer, and delete it here.")
        self._tell(f"{saved} {_way_on()}")

    def _tell(self, text: str) -> None:
        self.problem.hide()
        self.told.setText(text)
        self.told.show()
        self._make_room()
        self.kept.emit()

    def _say_problem(self, text: str) -> None:
        self.told.hide()
        self.problem.setText(text)
        self.problem.show()
        self._make_room()

    def _make_room(self) -> None:
        """Let the dialog around grow with what is said: a code whose lines are cut is none."""
        window = self.window()
        layout = window.layout()
        if layout is not None:
            # Qt itself does not: what wraps needs more height than its smallest says.
            needed = layout.totalMinimumHeightForWidth(window.width())
            resize_within(window, window.width(), max(window.height(), needed))

    # The proof.

    def _proof_step(self) -> QWidget:
        step = QWidget()
        self.question = PlainLabel(
            tr("Take the sheet in your hand and type these four characters from it."), wrap=True
        )
        self.fields = [QLineEdit() for _ in range(4)]
        self._labels = [PlainLabel(name="muted") for _ in self.fields]
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        for place, (label, field) in enumerate(zip(self._labels, self.fields, strict=True)):
            field.setMaxLength(1)
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setFixedWidth(field.fontMetrics().averageCharWidth() * 9)
            field.textEdited.connect(self._moving_on(place))
            label.setBuddy(field)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(len(self.fields), 1)
        self.again_button = QPushButton(tr("Show the code again"))
        self.again_button.setObjectName("link")
        self.again_button.setAutoDefault(False)
        self.again_button.clicked.connect(self.show_code)
        below = QHBoxLayout()
        below.addWidget(self.again_button)
        below.addStretch(1)
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.question)
        column.addLayout(grid)
        column.addLayout(below)
        column.addStretch(1)
        return step

    def _moving_on(self, place: int) -> Callable[[str], None]:
        def typed(text: str) -> None:
            if text and place + 1 < len(self.fields) and not self.fields[place + 1].text():
                self.fields[place + 1].setFocus()
            if all(field.text() for field in self.fields):
                self._check()

        return typed

    def ask_proof(self) -> None:
        """Hide the code and ask for four characters, other ones each time."""
        self._proof = proof_places(self._sheet.code)
        self.told.hide()
        self.problem.hide()
        for label, field, place in zip(self._labels, self.fields, self._proof.places, strict=True):
            words = tr("Group {group}, character {n}", group=place.group, n=place.character)
            label.setText(words)
            field.setAccessibleName(words)
            field.clear()
        self._steps.setCurrentIndex(1)
        self.fields[0].setFocus()

    def show_code(self) -> None:
        """Show the code once more; what was typed is forgotten."""
        self._proof = None
        self.problem.hide()
        self._steps.setCurrentIndex(0)
        self.have_button.setFocus()

    def _check(self) -> None:
        if self._proof is None or self._proven:
            return
        if not self._proof.check([field.text() for field in self.fields]):
            self._say_problem(
                tr(
                    "These are not the characters of the sheet. Compare group and character, then type them again."
                )
            )
            for field in self.fields:
                field.clear()
            self.fields[0].setFocus()
            return
        self._proven = True
        for field in self.fields:
            field.setEnabled(False)
        self.again_button.hide()
        self.problem.hide()
        self._tell(tr("The sheet is right. Lock it away from this computer and from the backups."))
        self.proven.emit()


def _symbols(text: str) -> str:
    return "".join(text.replace("-", "").split())


def _way_on() -> str:
    return tr("Then press “{button}”: four characters of it are asked for.", button=tr("I have the sheet"))
