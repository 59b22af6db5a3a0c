"""After an office is made, before its first record: the recovery sheet is proven, a second person may be let in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.alt_keys import settle
from r2p_desktop.qt.dialogs.new_office import STEPS, step_words
from r2p_desktop.qt.dialogs.recovery_proof import RecoveryProof
from r2p_desktop.qt.dialogs.secret_field import prepare_secret_field
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.beginnings import proven
from r2p_desktop.services.offices import account_name
from r2p_desktop.services.passphrases import LONGEST_NAME, SHORTEST_PASSPHRASE, passphrase_hint
from r2p_desktop.services.recovery import Sheet

if TYPE_CHECKING:
    from r2p_desktop.qt.office_dialogs import OfficeDoor
    from r2p_desktop.services.office import OfficeServices

MARGINS = (24, 18, 24, 18)
SIZE = (700, 520)


class PersonForm(QWidget):
    """A name and a new passphrase, typed twice; what is wrong is said below."""

    changed = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(name)
        self.passphrase = QLineEdit()
        self.again = QLineEdit()
        self.hint = PlainLabel(name="muted", wrap=True)
        self.problem = PlainLabel(name="problem", wrap=True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name.setMaxLength(LONGEST_NAME)
        for words, field in (
            (tr("&Name"), self.name),
            (tr("&Passphrase"), self.passphrase),
            (tr("Passphrase &again"), self.again),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
            field.textChanged.connect(self._on_changed)
        for field in (self.passphrase, self.again):
            prepare_secret_field(field)
        form.addRow("", self.hint)
        form.addRow("", self.problem)

    def missing(self) -> str:
        """What is not right yet; "" when the passphrase can be added."""
        if not self.name.text().strip():
            return tr("Give the person's name.")
        if len(self.passphrase.text().strip()) < SHORTEST_PASSPHRASE:
            return tr(
                "The passphrase needs at least {n} characters; several words are best.", n=SHORTEST_PASSPHRASE
            )
        return tr("The two passphrases differ.") if self.passphrase.text() != self.again.text() else ""

    def say_problem(self, text: str) -> None:
        self.problem.setText(text)

    def _on_changed(self) -> None:
        hint = passphrase_hint(self.passphrase.text())
        self.hint.setText(render(hint) if hint is not None else "")
        differ = bool(self.again.text()) and self.passphrase.text() != self.again.text()
        self.problem.setText(tr("The two passphrases differ.") if differ else "")
        self.changed.emit()


class _PassphraseStep(QDialog):
    """A dialog whose last step adds a passphrase to the open office, on the worker."""

    def __init__(self, office: OfficeServices, door: OfficeDoor, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._office = office
        self._door = door
        self._adding = False
        self.person = PersonForm(name)
        self.skip = QPushButton(tr("Not now"))
        self.add = QPushButton(tr("&Add the passphrase"))
        for button in (self.skip, self.add):
            button.setAutoDefault(False)
        self.add.setDefault(True)
        self.skip.clicked.connect(self.accept)
        self.add.clicked.connect(self._on_add)
        self.person.changed.connect(self._show_ways)

    def _show_ways(self) -> None:
        missing = self.person.missing()
        self.add.setEnabled(not missing and not self._adding)
        self.add.setToolTip(missing)
        self.skip.setEnabled(not self._adding)
        self.person.setEnabled(not self._adding)
        self.add.setText(tr("Adding…") if self._adding else tr("&Add the passphrase"))

    def _on_add(self) -> None:
        name, passphrase = self.person.name.text().strip(), self.person.passphrase.text()
        office = self._office
        self._adding = True
        self._show_ways()
        self._door.jobs.run(
            lambda _report: office.access.add(name, passphrase),
            lambda _slot: self.accept(),
            self._on_not_added,
            title=tr("Adding a passphrase…"),
            cancellable=False,
        )

    def _on_not_added(self, error: BaseException) -> None:
        self._adding = False
        self._show_ways()
        if isinstance(error, OfficeError):
            self.person.say_problem(render(error.sentence))
        else:
            self._door.prompts.error(error)

    def reject(self) -> None:
        """Leave without the passphrase; not while it is being added."""
        if not self._adding:
            super().reject()


class SheetDialog(_PassphraseStep):
    """Two steps: the recovery sheet, typed back; a passphrase for a second person, who may also come later.

    `was_proven` once the sheet was. Closed before, the office stays closed and asks again.
    """

    def __init__(self, office: OfficeServices, door: OfficeDoor, parent: QWidget | None = None) -> None:
        super().__init__(office, door, "", parent)
        self.was_proven = False
        self.setWindowTitle(tr("Start our office"))
        self.marks = PlainLabel(name="muted", wrap=True)
        self.title = PlainLabel(name="heading", wrap=True)
        self.proof = RecoveryProof(
            _sheet(office), folder=office.folder, prompts=door.prompts, printing=door.printing
        )
        self.later = QPushButton(tr("Later"))
        self.next = QPushButton(tr("Ne&xt"))
        self._steps = QStackedWidget()
        self._steps.addWidget(self.proof)
        self._steps.addWidget(self._second_page())
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.later.clicked.connect(self.reject)
        self.next.clicked.connect(lambda: self._show_step(1))
        self.proof.proven.connect(self._on_proven)
        self._build()
        settle(self)
        self._show_step(0)
        self.resize(*SIZE)

    def _second_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        words = tr(
            "So far only you can open the office. When you are away or leave, a colleague needs a passphrase of "
            "their own: let them type it now, or add it later under File."
        )
        column.addWidget(PlainLabel(words, name="muted", wrap=True))
        column.addWidget(self.person)
        column.addStretch(1)
        return page

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        for button in (self.later, self.next, self.skip, self.add):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(14)
        column.addWidget(self.marks)
        column.addWidget(self.title)
        column.addWidget(self._steps, 1)
        column.addLayout(foot)

    @property
    def step(self) -> int:
        return self._steps.currentIndex()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.marks.setText(step_words(len(STEPS) + step, protected=True))
        self.title.setText(tr("The recovery sheet") if step == 0 else tr("A second person"))
        for button in (self.later, self.next):
            button.setVisible(step == 0)
        for button in (self.skip, self.add):
            button.setVisible(step == 1)
        self.next.setEnabled(self.was_proven)
        self.next.setDefault(step == 0)
        self.add.setDefault(step == 1)
        self._show_ways()
        if step == 1:
            self.person.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_proven(self) -> None:
        try:
            proven(self._door.beginnings, self._office.folder)
        except OfficeError as error:
            self._door.prompts.error(error)
            return
        self.was_proven = True
        self.later.hide()
        self.next.setEnabled(True)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._adding:
            event.ignore()
        else:
            super().closeEvent(event)


def _sheet(office: OfficeServices) -> Sheet:
    mine = next((one.name for one in office.access.openers() if one.mine), "")
    heading = office.heading()
    return Sheet(
        heading.name,
        office.access.recovery_code(),
        office.clock.today(),
        mine,
        office.settings().paper,
    )


class OwnPassphraseDialog(_PassphraseStep):
    """For whoever took an office over by its recovery code: a passphrase of their own, now or later."""

    def __init__(self, office: OfficeServices, door: OfficeDoor, parent: QWidget | None = None) -> None:
        super().__init__(office, door, account_name(), parent)
        self.setWindowTitle(tr("A passphrase of your own"))
        words = tr(
            "The office was opened with its recovery code. With a passphrase of your own the recovery sheet can go "
            "back into the safe; your name then stands in the history."
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(14)
        column.addWidget(PlainLabel(tr("A passphrase of your own"), name="heading", wrap=True))
        column.addWidget(PlainLabel(words, name="muted", wrap=True))
        column.addWidget(self.person)
        column.addLayout(foot)
        self.setMinimumWidth(560)
        settle(self)
        self._show_ways()
        self.person.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
