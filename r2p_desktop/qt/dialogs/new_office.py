"""Makes an office: its name and folder, who may open it, and the recovery code, shown once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from r2p_desktop import folders
from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.dialogs.recovery_paper import code_lines, recovery_pdf, recovery_text
from r2p_desktop.qt.dialogs.secret_field import prepare_secret_field
from r2p_desktop.qt.forms.ui_new_office_dialog import Ui_NewOfficeDialog
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.languages import WORKING_LANGUAGES, fill_languages, system_zone
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services.offices import Created, NewOffice, create_office

if TYPE_CHECKING:
    from r2p_desktop.qt.printing import Printing

SHORTEST_PASSPHRASE = 8


class NewOfficeDialog(QDialog):
    """Two steps: what the office is, then its recovery code. `created` is the office made, None until then."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        jobs: Jobs,
        prompts: Prompts,
        printing: Printing,
        clock: Clock,
        language: str = "",
    ) -> None:
        super().__init__(parent)
        self.created: Created | None = None
        self._jobs = jobs
        self._prompts = prompts
        self._printing = printing
        self._clock = clock
        self._folder_by_hand = False
        self._busy = False
        self.ui = Ui_NewOfficeDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._cancel = self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._cancel.setText(tr("Cancel"))
        self._fill(language)
        self._connect()
        self._on_changed()

    def _fill(self, language: str) -> None:
        ui = self.ui
        fill_languages(ui.language, WORKING_LANGUAGES, language if language in WORKING_LANGUAGES else "en")
        ui.paper.addItem("A4", "a4")
        ui.paper.addItem(tr("US Letter"), "letter")
        ui.name.setPlaceholderText(tr("e.g. Office of the National Focal Point"))
        ui.name.setMaxLength(200)
        for field in (ui.passphrase, ui.again):
            prepare_secret_field(field)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF() * 1.3)
        ui.code.setFont(fixed)
        ui.steps.setCurrentWidget(ui.details)
        ui.problem.setText("")
        self._propose_folder()

    def _connect(self) -> None:
        ui = self.ui
        ui.name.textChanged.connect(self._propose_folder)
        ui.folder.textEdited.connect(self._on_folder_edited)
        for field in (ui.name, ui.folder, ui.passphrase, ui.again):
            field.textChanged.connect(self._on_changed)
        ui.with_passphrase.toggled.connect(self._on_changed)
        ui.choose_folder.clicked.connect(self._on_choose_folder)
        ui.print_code.clicked.connect(self._on_print)
        ui.save_code.clicked.connect(self._on_save)
        ui.copy_code.clicked.connect(self._on_copy)
        ui.kept.toggled.connect(self._on_changed)
        ui.buttons.accepted.connect(self._on_accepted)
        ui.buttons.rejected.connect(self.reject)

    @property
    def passphrase(self) -> str | None:
        """The passphrase chosen; None for an office without one."""
        return self.ui.passphrase.text() if self.ui.with_passphrase.isChecked() else None

    @property
    def folder(self) -> Path:
        return Path(self.ui.folder.text().strip()).expanduser()

    # The first step.

    def _propose_folder(self) -> None:
        if not self._folder_by_hand:
            name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", self.ui.name.text())
            name = " ".join(name.split())[:60].rstrip(". ") or tr("My office")
            self.ui.folder.setText(str(folders.default_offices() / name))

    def _on_folder_edited(self) -> None:
        self._folder_by_hand = True

    def _on_choose_folder(self) -> None:
        chosen = self._prompts.folder(tr("Choose an empty folder"), str(folders.default_offices().parent))
        if chosen is not None:
            self._folder_by_hand = True
            self.ui.folder.setText(str(chosen))

    def _missing(self) -> str:
        """What keeps the office from being made; "" when nothing does."""
        ui = self.ui
        if not ui.name.text().strip():
            return tr("Give the office a name.")
        if not ui.folder.text().strip():
            return tr("Choose a folder.")
        if ui.with_passphrase.isChecked():
            if len(ui.passphrase.text()) < SHORTEST_PASSPHRASE:
                return tr(
                    "The passphrase needs at least {n} characters; several words are best.",
                    n=SHORTEST_PASSPHRASE,
                )
            if ui.passphrase.text() != ui.again.text():
                return tr("The two passphrases differ.")
        return ""

    def _on_changed(self) -> None:
        ui = self.ui
        if self.created is not None:
            self._ok.setText(tr("Open the office"))
            self._ok.setEnabled(ui.kept.isChecked())
            self._cancel.hide()
            return
        for field in (ui.passphrase, ui.again, ui.passphrase_label, ui.again_label):
            field.setEnabled(ui.with_passphrase.isChecked())
        missing = self._missing()
        typed = bool(ui.passphrase.text() and ui.again.text())
        differ = ui.with_passphrase.isChecked() and typed and ui.passphrase.text() != ui.again.text()
        ui.problem.setText(missing if differ else "")
        self._ok.setText(tr("Make the office"))
        self._ok.setToolTip(missing)
        self._ok.setEnabled(not missing and not self._busy)

    def _on_accepted(self) -> None:
        if self.created is not None:
            self.accept()
        elif not self._missing() and not self._busy:
            self._make()

    def _make(self) -> None:
        ui = self.ui
        office = NewOffice(
            ui.name.text(), ui.language.currentData(), ui.paper.currentData(), system_zone(), self.passphrase
        )
        folder, clock = self.folder, self._clock
        self._set_busy(True)
        self._jobs.run(
            lambda _report: create_office(folder, office, clock=clock),
            self._on_created,
            self._on_failed,
            title=tr("Making the office…"),
            cancellable=False,
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.ui.details.setEnabled(not busy)
        self._cancel.setEnabled(not busy)
        self._on_changed()
        if busy:
            self._ok.setText(tr("Making the office…"))

    def _on_failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, OfficeError):
            self.ui.problem.setText(render(error.sentence))
        else:
            self._prompts.error(error)

    # The second step.

    def _on_created(self, created: Created) -> None:
        self.created = created
        self._set_busy(False)
        self.setWindowTitle(tr("Recovery code"))
        self.ui.code.setPlainText(code_lines(created.recovery_code))
        self.ui.steps.setCurrentWidget(self.ui.recovery)
        self.ui.code_told.setText("")
        self.ui.print_code.setFocus()
        self._on_changed()

    def _code(self) -> str:
        return self.created.recovery_code if self.created is not None else ""

    def _on_print(self) -> None:
        pdf = recovery_pdf(self.ui.name.text(), self._code(), letter=self.ui.paper.currentData() == "letter")
        try:
            printed = self._printing.print_pdf(pdf, tr("Recovery code"), self)
        except OfficeError as error:
            self._prompts.error(error)
            return
        if printed is not None:
            self.ui.code_told.setText(tr("Sent to the printer."))

    def _on_save(self) -> None:
        proposal = str(Path.home() / f"{tr('Recovery code')} - {self.folder.name}.txt")
        file = self._prompts.save_file(tr("Save the recovery code"), tr("Text files (*.txt)"), proposal)
        if file is None:
            return
        try:
            file.write_text(recovery_text(self.ui.name.text(), self._code()), "utf-8")
            file.chmod(0o600)
        except OSError as error:
            self.ui.code_told.setText(tr("Not saved: {reason}", reason=error.strerror or str(error)))
            return
        self.ui.code_told.setText(tr("Saved. Move the file to a safe place away from this computer."))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(code_lines(self._code()))
        self.ui.code_told.setText(tr("Copied. Paste it where it is safe, then copy something else."))

    # Leaving.

    def reject(self) -> None:
        """Leave without an office; not while it is being made, nor before the code was kept."""
        if self._busy or self.created is not None:
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy or self.created is not None:
            event.ignore()
        else:
            super().closeEvent(event)
