"""The Backups window: every backup of both places in words, and what can be done with one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.backups.progress_line import ProgressLine
from r2p_desktop.qt.backups.words import (
    counts_words,
    place_words,
    size_words,
    status_words,
    when_words,
    who_words,
)
from r2p_desktop.qt.help_key import offer_help
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupInfo, BackupStatus

_BACKUP = Qt.ItemDataRole.UserRole


class BackupsWindow(QDialog):
    """Shows; what its buttons do is done by whoever listens (`BackupVerbs`). It stays open beside the work.

    `make_wanted`, `second_wanted`, `second_removed`, `second_now_wanted`; with the backup that is chosen:
    `proof_wanted`, `look_wanted`, `take_wanted`, `restore_wanted`.
    """

    make_wanted = Signal()
    second_wanted = Signal()
    second_removed = Signal()
    second_now_wanted = Signal()
    proof_wanted = Signal(object)
    look_wanted = Signal(object)
    take_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proved: dict[str, str] = {}
        self.setWindowTitle(tr("Backups"))
        self.resize(980, 620)
        self._own = PlainLabel(wrap=True)
        self._second = PlainLabel(wrap=True)
        self._kept = PlainLabel(name="muted", wrap=True)
        self.make = IconButton(tr("Back up now"), "hard-drive", primary=True)
        self.second = QPushButton(tr("Second place…"))
        self.second_now = QPushButton(tr("Bring up to date"))
        self.remove = QPushButton(tr("Use no second place"))
        self.list = _List()
        self.found = PlainLabel(name="muted", wrap=True)
        self.proof = QPushButton(tr("Try a restore"))
        self.look = QPushButton(tr("Look inside"))
        self.take = QPushButton(tr("Take out a record or a file…"))
        self.restore = QPushButton(tr("Restore this one…"))
        self.progress = ProgressLine()
        self._build()
        self._connect()
        self._on_chosen()
        offer_help(self, "safety")

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._card())
        column.addWidget(self.list, 1)
        column.addWidget(self.found)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.proof, self.look, self.take, self.restore):
            button.setAutoDefault(False)
            verbs.addWidget(button)
        verbs.addStretch(1)
        column.addLayout(verbs)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        column.addLayout(foot)

    def _card(self) -> QFrame:
        """How the backups stand, with the buttons that better it."""
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 14, 14)
        row.setSpacing(18)
        words = QVBoxLayout()
        words.setSpacing(6)
        for label in (self._own, self._second, self._kept):
            words.addWidget(label)
        words.addStretch(1)
        row.addLayout(words, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.make, self.second, self.second_now, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row.addLayout(buttons)
        return card

    def _connect(self) -> None:
        for button, plain in (
            (self.make, self.make_wanted),
            (self.second, self.second_wanted),
            (self.second_now, self.second_now_wanted),
            (self.remove, self.second_removed),
        ):
            button.clicked.connect(lambda _checked=False, wanted=plain: wanted.emit())
        for button, wanted in (
            (self.proof, self.proof_wanted),
            (self.look, self.look_wanted),
            (self.take, self.take_wanted),
            (self.restore, self.restore_wanted),
        ):
            button.clicked.connect(lambda _checked=False, wanted=wanted: self._ask(wanted))
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda _item: self._ask(self.look_wanted))

    # What is shown.

    def show_status(self, status: BackupStatus, *, protected: bool) -> None:
        """Say how the backups stand; `protected` says whether it takes a passphrase to read one."""
        own, second = status_words(status, self._desk.office.clock)
        self._own.setText(own)
        self._second.setText(second)
        self._kept.setText(_kept_words(protected))
        there = status.second_place is not None
        self.second.setText(tr("Another second place…") if there else tr("Second place…"))
        self.second_now.setVisible(there)
        self.remove.setVisible(there)

    def show_backups(self, backups: Sequence[BackupInfo]) -> None:
        """List these, the one that was chosen still chosen."""
        before = self.chosen
        self.list.show_backups(backups, self._proved, None if before is None else str(before.path))
        self.found.setText(
            tr_count(
                "{n} backup, verified when it was made.",
                "{n} backups, each verified when it was made.",
                len(backups),
            )
            if backups
            else tr(
                "There is no backup yet. One is made every 30 minutes of change and when the office is closed."
            )
        )
        self._on_chosen()

    def note_proof(self, backup: BackupInfo, words: str) -> None:
        """Keep what a tried restore found beside its backup."""
        self._proved[str(backup.path)] = words
        self.list.mark_proved(str(backup.path), words)
        self.found.setText(words)

    def say(self, words: str) -> None:
        """Say how something ended, under the list."""
        self.found.setText(words)

    @property
    def chosen(self) -> BackupInfo | None:
        """The backup that is chosen in the list."""
        items = self.list.selectedItems()
        backup: BackupInfo | None = items[0].data(0, _BACKUP) if items else None
        return backup

    def choose(self, row: int) -> None:
        """Choose a line of the list."""
        self.list.choose(row)

    def _ask(self, wanted: SignalInstance) -> None:
        backup = self.chosen
        if backup is not None:
            wanted.emit(backup)

    def _on_chosen(self) -> None:
        for button in (self.proof, self.look, self.take, self.restore):
            button.setEnabled(self.chosen is not None)


def _kept_words(protected: bool) -> str:
    where = tr("A network share, a stick or a synced folder (OneDrive, Dropbox) will do.")
    if protected:
        return (
            where
            + " "
            + tr(
                "What is kept there is encrypted: without a passphrase or the recovery code nobody can read it."
            )
        )
    return (
        where
        + " "
        + tr(
            "This office has no passphrase: whoever gets at the second place can read it. Choose one only you can open, "
            "or protect the office first."
        )
    )


class _List(QTreeWidget):
    """One line a backup."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels(
            [tr("When"), tr("Who"), tr("What it holds"), tr("Size"), tr("Where"), tr("Proven")]
        )
        self.setAccessibleName(tr("Backups"))
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_backups(self, backups: Sequence[BackupInfo], proved: dict[str, str], chosen: str | None) -> None:
        self.clear()
        for backup in backups:
            path = str(backup.path)
            item = QTreeWidgetItem([
                when_words(backup.made_at),
                who_words(backup),
                counts_words(backup.counts),
                size_words(backup.size),
                place_words(backup.place),
                tr("restored and equal") if path in proved else tr("verified"),
            ])  # fmt: skip
            item.setData(0, _BACKUP, backup)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(2, item.text(2))
            item.setToolTip(4, path)
            item.setToolTip(5, proved.get(path, ""))
            self.addTopLevelItem(item)
            if path == chosen:
                self.setCurrentItem(item)
        if chosen is None:
            self.choose(0)

    def choose(self, row: int) -> None:
        item = self.topLevelItem(row)
        if item is not None:
            self.setCurrentItem(item)

    def mark_proved(self, path: str, words: str) -> None:
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and str(item.data(0, _BACKUP).path) == path:
                item.setText(5, tr("restored and equal"))
                item.setToolTip(5, words)
