"""Makes an office on two short pages: what and where it is, and who may open it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QSizePolicy, QWidget

from r2p_desktop import folders
from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import WORKING_LANGUAGES, message
from r2p_desktop.qt.dialogs.secret_field import prepare_secret_field
from r2p_desktop.qt.forms.ui_new_office_dialog import Ui_NewOfficeDialog
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.languages import fill_languages, system_paper, system_zone
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services.beginnings import Beginning, Beginnings, begin_office
from r2p_desktop.services.office_places import Judgement, free_name, judge
from r2p_desktop.services.offices import Created, NewOffice, account_name
from r2p_desktop.services.passphrases import LONGEST_NAME as LONGEST_PERSON
from r2p_desktop.services.passphrases import SHORTEST_PASSPHRASE, passphrase_hint

LONGEST_NAME = 200
STEPS = (message("The office"), message("Who may open it"))
STEPS_AFTER = (message("Recovery sheet"), message("A second person"))


def step_words(number: int, *, protected: bool) -> str:
    """Where the person is on the way to an office, counted from 0: "Step 1 of 4: The office"."""
    steps = (*STEPS, *STEPS_AFTER) if protected else STEPS
    return tr("Step {n} of {count}: {step}", n=number + 1, count=len(steps), step=render(steps[number]))


class NewOfficeDialog(QDialog):
    """`created` is the office made, None until then; the dialog closes with it. Its sheet is proven by the door."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        jobs: Jobs,
        prompts: Prompts,
        clock: Clock,
        beginnings: Beginnings,
        language: str = "",
        begun: Beginning | None = None,
    ) -> None:
        """`begun` is a half-made office to make again: its name and folder are filled in."""
        super().__init__(parent)
        self.created: Created | None = None
        self._jobs = jobs
        self._prompts = prompts
        self._clock = clock
        self._beginnings = beginnings
        self._unwise = folders.unwise_for_an_office()
        self._folder_by_hand = False
        self._judgement = Judgement()
        self._busy = False
        self.ui = Ui_NewOfficeDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self._usual_hint = self.ui.with_hint.text()
        self._fill(language)
        self._connect()
        if begun is not None:
            self._take_up(begun)
        self._show_step(0)

    def _fill(self, language: str) -> None:
        ui = self.ui
        fill_languages(ui.language, WORKING_LANGUAGES, language if language in WORKING_LANGUAGES else "en")
        ui.paper.addItem("A4", "a4")
        ui.paper.addItem(tr("US Letter"), "letter")
        ui.paper.setCurrentIndex(ui.paper.findData(system_paper()))
        ui.name.setPlaceholderText(tr("e.g. Office of the National Focal Point"))
        ui.name.setMaxLength(LONGEST_NAME)
        ui.person.setText(account_name())
        ui.person.setMaxLength(LONGEST_PERSON)
        for field in (ui.passphrase, ui.again):
            prepare_secret_field(field)
        for button in (ui.cancel, ui.back, ui.next, ui.choose_folder):
            button.setAutoDefault(False)
        ui.next.setDefault(True)  # Enter goes on, wherever the cursor stands
        for form in (ui.form, ui.passphrase_form):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words in (ui.folder_told, ui.with_hint):
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._propose_folder()

    def _connect(self) -> None:
        ui = self.ui
        ui.name.textChanged.connect(self._propose_folder)
        ui.folder.textEdited.connect(self._on_folder_edited)
        for field in (ui.name, ui.folder, ui.passphrase, ui.again, ui.person):
            field.textChanged.connect(self._show_ways)
        ui.with_passphrase.toggled.connect(self._show_ways)
        ui.choose_folder.clicked.connect(self._on_choose_folder)
        ui.cancel.clicked.connect(self.reject)
        ui.back.clicked.connect(lambda: self._show_step(0))
        ui.next.clicked.connect(self.go_on)

    @property
    def details(self) -> tuple[str, str]:
        """Name and folder as they are typed."""
        return self.ui.name.text(), self.ui.folder.text()

    def put_details(self, name: str, folder: str) -> None:
        """Fill in name and folder, as `details` gave them."""
        self.ui.name.setText(name)
        self._folder_by_hand = folder != self.ui.folder.text()
        self.ui.folder.setText(folder)

    def _take_up(self, begun: Beginning) -> None:
        self.ui.name.setText(begun.name)
        self._folder_by_hand = True
        self.ui.folder.setText(str(begun.folder))

    @property
    def step(self) -> int:
        return self.ui.steps.currentIndex()

    @property
    def passphrase(self) -> str | None:
        """The passphrase chosen; None for an office without one."""
        return self.ui.passphrase.text() if self.ui.with_passphrase.isChecked() else None

    @property
    def folder(self) -> Path:
        return Path(self.ui.folder.text().strip()).expanduser()

    # The folder.

    def _propose_folder(self) -> None:
        if self._folder_by_hand:
            return
        name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", self.ui.name.text())
        name = " ".join(name.split())[:60].rstrip(". ") or tr("My office")
        self.ui.folder.setText(str(free_name(folders.default_offices(), name)))

    def _on_folder_edited(self) -> None:
        self._folder_by_hand = True

    def _on_choose_folder(self) -> None:
        chosen = self._prompts.folder(tr("Choose an empty folder"), str(folders.default_offices().parent))
        if chosen is not None:
            self._folder_by_hand = True
            self.ui.folder.setText(str(chosen))

    def _judge_folder(self) -> None:
        ui = self.ui
        text = ui.folder.text().strip()
        self._judgement = judge(self.folder, unwise=self._unwise) if text else Judgement()
        refusal, warning = self._judgement.refusal, self._judgement.warning
        said = refusal or warning
        ui.folder_told.setText(render(said) if said is not None else "")
        ui.folder_told.setProperty("look", "problem" if refusal is not None else "warning")
        ui.folder_told.style().unpolish(ui.folder_told)
        ui.folder_told.style().polish(ui.folder_told)
        ui.folder.setProperty("invalid", refusal is not None)
        ui.folder.style().unpolish(ui.folder)
        ui.folder.style().polish(ui.folder)
        ui.folder.setAccessibleDescription(ui.folder_told.text())

    # What is missing.

    def _missing(self, step: int) -> str:
        """What keeps the person from going on from `step`; "" when nothing does."""
        ui = self.ui
        if step == 0:
            if not ui.name.text().strip():
                return tr("Give the office a name.")
            if not ui.folder.text().strip():
                return tr("Choose a folder.")
            refusal = self._judgement.refusal
            return render(refusal) if refusal is not None else ""
        if ui.with_passphrase.isChecked():
            if not ui.person.text().strip():
                return tr("Give your name: it stands beside your passphrase and in the history.")
            if len(ui.passphrase.text().strip()) < SHORTEST_PASSPHRASE:
                return tr(
                    "The passphrase needs at least {n} characters; several words are best.",
                    n=SHORTEST_PASSPHRASE,
                )
            if ui.passphrase.text() != ui.again.text():
                return tr("The two passphrases differ.")
        return ""

    def _show_step(self, step: int) -> None:
        self.ui.steps.setCurrentIndex(step)
        self.ui.problem.setText("")
        self._show_ways()
        ui = self.ui
        (ui.name if step == 0 else ui.passphrase if ui.person.text() else ui.person).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _show_ways(self) -> None:
        ui = self.ui
        if self.step == 0:
            self._judge_folder()
        protected = ui.with_passphrase.isChecked()
        ui.marks.setText(step_words(self.step, protected=protected))
        for part in (
            ui.person, ui.person_label, ui.passphrase, ui.passphrase_label, ui.again, ui.again_label,
        ):  # fmt: skip
            part.setEnabled(protected)
        hint = passphrase_hint(ui.passphrase.text()) if protected else None
        ui.with_hint.setText(render(hint) if hint is not None else self._usual_hint)
        missing = self._missing(self.step)
        both = bool(ui.passphrase.text() and ui.again.text())
        differ = protected and both and ui.passphrase.text() != ui.again.text()
        ui.problem.setText(missing if self.step == 1 and differ else "")
        ui.steps.setEnabled(not self._busy)
        ui.cancel.setEnabled(not self._busy)
        ui.back.setVisible(self.step == 1)
        ui.back.setEnabled(not self._busy)
        ui.next.setText(self._verb())
        ui.next.setToolTip(missing)
        ui.next.setEnabled(not missing and not self._busy)

    def _verb(self) -> str:
        if self._busy:
            return tr("Making the office…")
        return tr("Ne&xt") if self.step == 0 else tr("&Make the office")

    def go_on(self) -> None:
        """Do what the main button says."""
        if self._busy or self._missing(self.step):
            return
        if self.step == 0:
            self._show_step(1)
        else:
            self._make()

    # Making it.

    def _make(self) -> None:
        ui = self.ui
        office = NewOffice(
            ui.name.text(), ui.language.currentData(), ui.paper.currentData(), system_zone(), self.passphrase
        )
        folder, clock, beginnings = self.folder, self._clock, self._beginnings
        actor = ui.person.text().strip() or None
        self._set_busy(True)
        self._jobs.run(
            lambda _report: begin_office(beginnings, folder, office, clock=clock, actor=actor),
            self._on_created,
            self._on_failed,
            title=tr("Making the office…"),
            cancellable=False,
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show_ways()

    def _on_created(self, created: Created) -> None:
        self.created = created
        self._busy = False
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, OfficeError):
            self.ui.problem.setText(render(error.sentence))
        else:
            self._prompts.error(error)

    # Leaving.

    def reject(self) -> None:
        """Leave without an office; not while it is being made."""
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)
