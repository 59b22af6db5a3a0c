"""Leads through a new key - when somebody leaves, or when an office gets its first passphrase - up to the last word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.dialogs.passphrase_form import PassphraseForm
from r2p_desktop.qt.dialogs.recovery_proof import RecoveryProof
from r2p_desktop.qt.dialogs.recovery_sheet import sheet_of
from r2p_desktop.qt.dialogs.secret_field import prepare_secret_field
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.access import Opener


@dataclass(frozen=True)
class Renewal:
    """What was decided: whose passphrases stay (slot to passphrase), who gets one (name to passphrase), the proven
    code of the new key, and what opens the office afterwards."""

    keep: Mapping[str, str] = field(repr=False)
    new: Mapping[str, str] = field(repr=False)
    code: str = field(repr=False)
    opens: str = field(repr=False)


class RenewalDialog(QDialog):
    """Two steps: who stays, then the new sheet, proven. `renewal` is what was decided, None until then.

    Nothing is changed by the dialog; whoever opened it does what was decided, with the office closed.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._access = desk.office.access
        self._first = not self._access.protected
        self._code = self._access.new_code()
        self.renewal: Renewal | None = None
        self.rows: dict[str, _PersonRow] = {}
        self.form = PassphraseForm(desk.office.actor)
        self.proof = RecoveryProof(
            sheet_of(desk, self._code, renewed=True),
            folder=desk.office.folder,
            prompts=desk.prompts,
            printing=desk.printing,
        )
        title = tr("Protect the office") if self._first else tr("Renew the key")
        self.setWindowTitle(title)
        self._heading = PlainLabel(title, name="heading")
        self.problem = PlainLabel(name="problem", wrap=True)
        self.problem.hide()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._protecting() if self._first else self._staying())
        self._steps.addWidget(self._sheet())
        box = QDialogButtonBox()
        self.next = box.addButton(tr("Next"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._build(box)
        box.accepted.connect(self._on_next)
        box.rejected.connect(self.reject)
        self.form.changed.connect(self._on_changed)
        self.proof.proven.connect(self._on_proven)
        self._on_changed()

    def _build(self, box: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._steps, 1)
        column.addWidget(self.problem)
        column.addWidget(box)
        self.next.setDefault(True)  # in the dialog by now, or Enter would be lost with the focus
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 92)

    # Who stays.

    def _staying(self) -> QWidget:
        step = QWidget()
        column = _column(step)
        column.addWidget(
            PlainLabel(
                tr(
                    "The whole office gets a new key. The recovery sheet of today and the passphrase of whoever is "
                    "left out open it no more. What was copied before can still be read."
                ),
                wrap=True,
            )
        )
        column.addWidget(
            PlainLabel(
                tr(
                    "Who stays types the passphrase once more. Who is not here is left out; add them again afterwards."
                ),
                name="muted",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        people = [o for o in self._access.openers() if o.kind == "passphrase"]
        for place, opener in enumerate(people):
            row = _PersonRow(opener, stays=self._is_me(opener) or len(people) == 1)
            row.connect_to(self._on_changed)
            grid.addWidget(row.stays, place, 0)
            grid.addWidget(row.passphrase, place, 1)
            self.rows[opener.slot_id] = row
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.add_me = QCheckBox(tr("I have no passphrase here: give me one"))
        self.add_me.toggled.connect(self.form.setVisible)
        self.add_me.toggled.connect(self._on_changed)
        self.add_me.setVisible(not any(self._is_me(o) for o in people))
        self.form.hide()
        column.addWidget(self.add_me)
        column.addWidget(self.form)
        column.addStretch(1)
        return step

    def _is_me(self, opener: Opener) -> bool:
        """Whether the person who sits here is meant; a computer that remembers knows them by name only."""
        return opener.mine or opener.name == self._desk.office.actor

    def _protecting(self) -> QWidget:
        step = QWidget()
        column = _column(step)
        column.addWidget(
            PlainLabel(
                tr(
                    "The office gets a new key and opens with your passphrase. Backups made until now can still be read "
                    "by anyone who can open their folder: delete them when you no longer need them."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.form)
        column.addStretch(1)
        return step

    # The new sheet.

    def _sheet(self) -> QWidget:
        step = QWidget()
        column = _column(step)
        column.addWidget(self.proof)
        self.last = PlainLabel(name="muted", wrap=True)
        column.addWidget(self.last)
        column.addStretch(1)
        return step

    # Going on.

    def _adding(self) -> bool:
        return self._first or self.add_me.isChecked()

    def _missing(self) -> str:
        if self._steps.currentIndex() == 1:
            return "" if self.proof.is_proven else tr("Prove that you have the new sheet first.")
        if self._adding() and self.form.missing():
            return self.form.missing()
        kept = [row for row in self.rows.values() if row.stays.isChecked()]
        if any(not row.passphrase.text() for row in kept):
            return tr("Whoever stays types the passphrase.")
        return "" if kept or self._adding() else tr("Somebody must stay.")

    def _on_changed(self) -> None:
        missing = self._missing()
        verb = tr("Protect the office") if self._first else tr("Renew the key")
        self.next.setText(verb if self._steps.currentIndex() == 1 else tr("Next"))
        self.next.setEnabled(not missing)
        self.next.setToolTip(missing)

    def _on_proven(self) -> None:
        self._on_changed()
        self.next.setFocus()  # the fields are done with; nothing else may take Enter

    def _on_next(self) -> None:
        if self._missing():
            return
        if self._steps.currentIndex() == 0:
            self._prove_people()
            return
        self.renewal = Renewal(self._kept(), self._new(), self._code, self._opens())
        self.accept()

    def _kept(self) -> dict[str, str]:
        return {slot_id: row.passphrase.text() for slot_id, row in self.rows.items() if row.stays.isChecked()}

    def _new(self) -> dict[str, str]:
        return {self.form.name.text(): self.form.passphrase.text()} if self._adding() else {}

    def _opens(self) -> str:
        mine = next((r for r in self.rows.values() if self._is_me(r.opener) and r.stays.isChecked()), None)
        if mine is not None:
            return mine.passphrase.text()
        return next(iter([*self._new().values(), *self._kept().values()]))

    def _prove_people(self) -> None:
        """Say here and now whose passphrase is wrong, not after the sheet was printed."""
        self.problem.hide()
        self.next.setEnabled(False)
        kept = self._kept()

        def failed(error: BaseException) -> None:
            self._on_changed()
            self._desk.prompts.error(error)

        self._desk.jobs.run(
            lambda _report: [slot for slot, typed in kept.items() if not self._access.is_of(slot, typed)],
            self._on_proved,
            failed,
            title=tr("Checking the passphrases…"),
            cancellable=False,
        )

    def _on_proved(self, wrong: list[str]) -> None:
        if wrong:
            names = ", ".join(self.rows[slot].opener.name for slot in wrong)
            self.problem.setText(
                tr("This is not the passphrase of {name}. Type it again, or leave them out.", name=names)
            )
            self.problem.show()
            self.rows[wrong[0]].passphrase.selectAll()
            self.rows[wrong[0]].passphrase.setFocus()
        else:
            self.last.setText(self._last_words())
            self._steps.setCurrentIndex(1)
        self._on_changed()

    def _last_words(self) -> str:
        if self._first:
            return tr("A second person's passphrase can be added at any time.")
        words = tr(
            "Keep the earlier sheet with the earlier backups: it still opens them. From now on only the new one opens "
            "the office."
        )
        left_out = [row.opener.name for row in self.rows.values() if not row.stays.isChecked()]
        if not left_out:
            return words
        return f"{tr('Left out: {names}.', names=', '.join(left_out))} {words}"


class _PersonRow:
    """One person: whether they stay, and their passphrase typed again."""

    def __init__(self, opener: Opener, *, stays: bool) -> None:
        self.opener = opener
        self.stays = QCheckBox(tr("{name} stays", name=opener.name))
        self.stays.setChecked(stays)
        self.passphrase = QLineEdit()
        self.passphrase.setAccessibleName(tr("Passphrase of {name}", name=opener.name))
        self.passphrase.setPlaceholderText(tr("Passphrase of {name}", name=opener.name))
        prepare_secret_field(self.passphrase)
        self.passphrase.setEnabled(stays)

    def connect_to(self, changed: Callable[[], None]) -> None:
        self.stays.toggled.connect(self.passphrase.setEnabled)
        self.stays.toggled.connect(lambda _on: changed())
        self.passphrase.textChanged.connect(lambda _text: changed())


def _column(step: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
