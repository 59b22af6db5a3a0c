"""'Who can open this office': people with their passphrases, computers that remember, the recovery sheet, the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.dialogs.passphrase_form import PassphraseFormDialog
from r2p_desktop.qt.dialogs.recovery_sheet import RecoverySheetDialog
from r2p_desktop.qt.help_key import offer_help
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.recovery import sheet_number

if TYPE_CHECKING:
    from r2p_desktop.services.access import Opener

_OPENER = Qt.ItemDataRole.UserRole


class AccessDialog(QDialog):
    """Shows and changes who can open the office.

    What needs the office closed is done by whoever listens: `renewal_wanted` (a new key for a protected office) and
    `protection_wanted` (a passphrase for one without).
    """

    renewal_wanted = Signal()
    protection_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._access = desk.office.access
        self._filling = False
        self.setWindowTitle(tr("Who can open this office"))
        self.resize(820, 560)
        self.state = PlainLabel(wrap=True)
        self.protect = IconButton(tr("Protect it with a passphrase…"), "lock", primary=True)
        self.list = _openers_list()
        self.add = QPushButton(tr("Add a person…"))
        self.change = QPushButton(tr("Change passphrase…"))
        self.rename = QPushButton(tr("Correct the name…"))
        self.withdraw = QPushButton(tr("Withdraw…"))
        self.remember = QCheckBox(tr("Remember on this computer: open without a question for my account"))
        self.sheet = PlainLabel(wrap=True)
        self.sheet_again = QPushButton(tr("Print or save the sheet again…"))
        self.renew = QPushButton(tr("Renew the key…"))
        self.unprotect = QPushButton(tr("Do without a passphrase…"))
        self.problem = PlainLabel(name="problem", wrap=True)
        self._card = self._key_card()
        self._rest = QWidget()  # takes the room of the list while there is none
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._build()
        self._connect()
        self.refresh()
        self._ask_keychain()
        offer_help(self, "safety")

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self.state, 1)
        head.addWidget(self.protect)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(_row(self.add, self.change, self.rename, self.withdraw))
        column.addWidget(self.remember)
        column.addWidget(self._card)
        column.addWidget(self._rest)
        column.addWidget(self.problem)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.unprotect)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.unprotect.setAutoDefault(False)
        self.problem.hide()

    def _key_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.sheet)
        column.addLayout(_row(self.sheet_again, self.renew))
        return card

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda _item: self._on_activated())
        self.protect.clicked.connect(self.protection_wanted)
        self.add.clicked.connect(self._on_add)
        self.change.clicked.connect(self._on_change)
        self.rename.clicked.connect(self._on_rename)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.remember.toggled.connect(self._on_remember)
        self.sheet_again.clicked.connect(self._on_sheet_again)
        self.renew.clicked.connect(self.renewal_wanted)
        self.unprotect.clicked.connect(self._on_unprotect)

    # What is shown.

    def refresh(self) -> None:
        """Read who can open the office, and show it."""
        access, chosen = self._access, self.chosen()
        protected, lost = access.protected, access.keys_lost
        self.state.setText(self._state_words(protected, lost))
        self.protect.setVisible(not protected)
        for part in (self.change, self.rename, self.withdraw, self.remember, self.renew, self.unprotect):
            part.setVisible(protected and not lost)
        self.add.setVisible(protected)
        self.add.setText(tr("Set a new passphrase…") if lost else tr("Add a person…"))
        number = sheet_number(access.recovery_code())
        self.sheet.setText(
            tr(
                "The recovery sheet in use has the number {number}. It opens the office when all else is lost.",
                number=number,
            )
        )
        self._card.setVisible(protected)
        self.list.clear()
        for opener in access.openers():
            item = QTreeWidgetItem(self.list, _words_of(opener))
            item.setData(0, _OPENER, opener)
            item.setSelected(chosen is not None and chosen.slot_id == opener.slot_id)
        self.list.setVisible(protected and not lost)
        self._rest.setVisible(not protected or lost)
        self._on_chosen()

    def _state_words(self, protected: bool, lost: bool) -> str:
        if lost:
            return tr(
                "The keys of this office (keys.json) were lost; only the recovery code opens it. Set a new passphrase: "
                "the keys are written anew with it."
            )
        if not protected:
            return tr("Anyone who can open this folder can read it. It has no passphrase.")
        if self._access.people() == 1:
            return tr("Only one person can open this office. Give a second person a passphrase of their own.")
        return tr("Each of these people opens the office with a passphrase of their own.")

    def chosen(self) -> Opener | None:
        items = self.list.selectedItems()
        return items[0].data(0, _OPENER) if items else None

    def _on_chosen(self) -> None:
        opener = self.chosen()
        can = opener is not None and not self._desk.office.read_only
        person = can and opener is not None and opener.kind == "passphrase"
        for button in (self.change, self.rename):
            button.setEnabled(person)
        self.withdraw.setEnabled(can)
        for part in (self.add, self.protect, self.renew, self.unprotect, self.remember):
            part.setEnabled(not self._desk.office.read_only)

    def _on_activated(self) -> None:
        if self.rename.isEnabled():
            self._on_rename()

    def say_problem(self, error: BaseException) -> None:
        """Say why something was not done, in the dialog itself; what nobody foresaw goes the usual way."""
        if isinstance(error, OfficeError):
            self.problem.setText(render(error.sentence))
            self.problem.show()
        else:
            self._desk.prompts.error(error)
        self.refresh()

    def _do(self, work: Callable[[], Any], title: str, done: Callable[[Any], object] | None = None) -> None:
        """Do `work` on the worker: a passphrase takes a moment to be wrapped, a keychain may ask something."""
        self.problem.hide()

        def finished(result: Any) -> None:
            self.refresh()
            if done is not None:
                done(result)

        self._desk.jobs.run(
            lambda _report: work(), finished, self.say_problem, title=title, cancellable=False
        )

    # People.

    def _on_add(self) -> None:
        lost = self._access.keys_lost
        dialog = PassphraseFormDialog(
            tr("Set a new passphrase") if lost else tr("Add a person"),
            tr(
                "Let the person type the passphrase: nobody else needs to know it. The name stands in the history."
            ),
            tr("Add"),
            self._desk.office.actor if lost else "",
            self,
        )
        if dialog.exec():
            name, passphrase = dialog.form.name.text(), dialog.form.passphrase.text()
            self._do(lambda: self._access.add(name, passphrase), tr("Adding the passphrase…"))
        dialog.deleteLater()

    def _on_change(self) -> None:
        opener = self.chosen()
        if opener is None:
            return
        dialog = PassphraseFormDialog(
            tr("Change the passphrase of {name}", name=opener.name),
            tr("The old one opens the office no more. Backups made before still open with it."),
            tr("Change"),
            parent=self,
            ask_name=False,
        )
        if dialog.exec():
            passphrase = dialog.form.passphrase.text()
            self._do(lambda: self._access.change(opener.slot_id, passphrase), tr("Changing the passphrase…"))
        dialog.deleteLater()

    def _on_rename(self) -> None:
        opener = self.chosen()
        if opener is None:
            return
        name = self._desk.prompts.text(tr("What is the person's name?"), opener.name, label=tr("Name"))
        if name is not None and name != opener.name:
            self._do(lambda: self._access.rename(opener.slot_id, name), tr("Changing the name…"))

    def _backup_places(self) -> list[Path]:
        second = self._desk.office.backups.second_place
        return [self._desk.office.folder / "backups", *([] if second is None else [second])]

    def _on_withdraw(self) -> None:
        opener = self.chosen()
        if opener is None:
            return
        if opener.kind == "computer":
            question = tr("Shall the computer {host} ask for the passphrase again?", host=opener.host)
            if self._desk.prompts.confirm(question, tr("Let it ask"), tr("Leave it")):
                self._do(lambda: self._access.withdraw(opener.slot_id), tr("Forgetting…"))
            return
        way = self._desk.prompts.choose(
            tr("Withdraw the passphrase of {name}?", name=opener.name),
            [("withdraw", tr("Withdraw only")), ("renew", tr("Renew the key…"))],
            detail=tr(
                "Their passphrase opens the office no more. But until the key is renewed, whoever has seen the recovery "
                "sheet or kept a copy of the keys can still open it. When somebody leaves, renew the key."
            )
            + "\n\n"
            + tr(
                "The backups made so far open with that passphrase even then: {places}",
                places=", ".join(str(place) for place in self._backup_places()),
            ),
        )
        if way == "withdraw":
            self._do(lambda: self._access.withdraw(opener.slot_id), tr("Withdrawing the passphrase…"))
        elif way == "renew":
            self.renewal_wanted.emit()

    # This computer.

    def _ask_keychain(self) -> None:
        if self._access.protected and any(o.here for o in self._access.openers()):
            self._desk.jobs.run(
                lambda _report: self._access.remembered_here(), self._show_remembered, self.say_problem
            )

    def _show_remembered(self, remembered: bool) -> None:
        self._filling = True
        self.remember.setChecked(remembered)
        self._filling = False

    def _on_remember(self, on: bool) -> None:
        if self._filling:
            return
        work = self._access.remember_here if on else self._access.forget_here
        title = tr("Remembering…") if on else tr("Forgetting…")

        def failed(error: BaseException) -> None:
            self._show_remembered(not on)
            self.say_problem(error)

        self.problem.hide()
        self._desk.jobs.run(
            lambda _report: work(), lambda _none: self.refresh(), failed, title=title, cancellable=False
        )

    # The sheet and the protection.

    def _on_sheet_again(self) -> None:
        typed = self._desk.prompts.passphrase(
            tr("The recovery sheet is the key itself. Type your passphrase to see it again.")
        )
        if typed is None:
            return

        def done(right: bool) -> None:
            if right:
                dialog = RecoverySheetDialog(self._desk, self._access.recovery_code(), self)
                dialog.exec()
                dialog.deleteLater()
            else:
                self.problem.setText(tr("This passphrase does not open the office. The sheet was not shown."))
                self.problem.show()

        self._do(lambda: self._access.proves(typed), tr("Checking the passphrase…"), done)

    def _on_unprotect(self) -> None:
        if self._desk.prompts.confirm(
            tr("Do without a passphrase?"),
            tr("Do without a passphrase"),
            tr("Keep the passphrases"),
            detail=tr(
                "Anyone who can open this folder can read it. Choose this only if your IT encrypts the disk. "
                "All passphrases are taken away; the recovery sheet stays right."
            ),
            dangerous=True,
        ):
            self._do(self._access.unprotect, tr("Taking the passphrases away…"))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row


def _openers_list() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels([tr("Name"), tr("Opens with"), tr("Since")])
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(tr("Who can open this office"))
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(False)
    return tree


def _words_of(opener: Opener) -> list[str]:
    name = opener.name or tr("(no name)")
    if opener.mine:
        name = tr("{name} (you)", name=name)
    if opener.kind == "computer":
        way = tr("This computer ({host})", host=opener.host) if opener.here else opener.host
    else:
        way = tr("Passphrase")
    return [name, way, moment_words(opener.made_at) if opener.made_at is not None else ""]
