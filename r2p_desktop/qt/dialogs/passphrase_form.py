"""The fields of a new passphrase: whose it is, the words twice, and what would make them better."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.alt_keys import settle
from r2p_desktop.qt.dialogs.secret_field import CapsWatch, prepare_secret_field
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.passphrases import LONGEST_NAME, SHORTEST_PASSPHRASE, passphrase_hint


class PassphraseForm(QWidget):
    """`changed` follows every letter; `missing()` is what keeps the passphrase from being taken, "" when nothing does."""

    changed = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None, *, ask_name: bool = True) -> None:
        super().__init__(parent)
        self._ask_name = ask_name
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the person"))
        self.passphrase = QLineEdit()
        self.passphrase.setAccessibleName(tr("New passphrase"))
        self.again = QLineEdit()
        self.again.setAccessibleName(tr("Passphrase again"))
        for field in (self.passphrase, self.again):
            prepare_secret_field(field)
        self.hint = PlainLabel(name="muted", wrap=True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.caps = PlainLabel(tr("Caps Lock is on."), name="problem")
        self.caps.hide()
        CapsWatch(self.passphrase, self.again).changed.connect(self.caps.setVisible)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        if ask_name:
            form.addRow(tr("&Name"), self.name)
        form.addRow(tr("New &passphrase"), self.passphrase)
        form.addRow(tr("Passphrase &again"), self.again)
        form.addRow("", self.hint)
        form.addRow("", self.caps)
        for field in (self.name, self.passphrase, self.again):
            field.textChanged.connect(self._on_changed)
        settle(self)
        self._on_changed()

    def missing(self) -> str:
        if self._ask_name and not self.name.text().strip():
            return tr("Whose passphrase is it? Give the name.")
        if len(self.passphrase.text().strip()) < SHORTEST_PASSPHRASE:
            return tr(
                "The passphrase needs at least {n} characters; several words are best.", n=SHORTEST_PASSPHRASE
            )
        if self.passphrase.text() != self.again.text():
            return tr("The two passphrases differ.")
        return ""

    def _on_changed(self) -> None:
        first, again = self.passphrase.text(), self.again.text()
        advice = passphrase_hint(first)
        if again and not first.startswith(again):
            self.hint.setText(tr("The two passphrases differ."))
        elif advice is not None:
            self.hint.setText(render(advice))
        else:
            self.hint.setText(tr("At least {n} characters; several words are best.", n=SHORTEST_PASSPHRASE))
        self.changed.emit()


class PassphraseFormDialog(QDialog):
    """A new passphrase in a small dialog: `form` holds what was typed once it was accepted."""

    def __init__(
        self,
        title: str,
        intro: str,
        verb: str,
        name: str = "",
        parent: QWidget | None = None,
        *,
        ask_name: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = PassphraseForm(name, ask_name=ask_name)
        self._box = QDialogButtonBox()
        self.go = self._box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(PlainLabel(title, name="heading", wrap=True))
        column.addWidget(PlainLabel(intro, name="muted", wrap=True))
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self._box)
        self.go.setDefault(True)  # in the dialog by now, or Enter would be lost with the focus
        self.form.changed.connect(self._on_changed)
        self._on_changed()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)
        (self.form.name if ask_name and not name else self.form.passphrase).setFocus()

    def _on_changed(self) -> None:
        missing = self.form.missing()
        self.go.setEnabled(not missing)
        self.go.setToolTip(missing)
