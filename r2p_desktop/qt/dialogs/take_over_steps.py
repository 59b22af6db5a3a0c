"""The four pages of taking an office over: each shows, says whether it is ready, and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.backups.words import counts_words, size_words, when_words, who_words
from r2p_desktop.qt.dialogs.secret_field import prepare_secret_field
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.office_places import Judgement, judge

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupInfo
    from r2p_desktop.services.taking_over import Source

_DATA = Qt.ItemDataRole.UserRole


class _Step(QWidget):
    """A heading, what to do here, and the page's own parts."""

    changed = Signal()

    def __init__(self, heading: str, words: str) -> None:
        super().__init__()
        self.words = PlainLabel(words, name="muted", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(PlainLabel(heading, name="heading", wrap=True))
        self.column.addWidget(self.words)

    def is_ready(self) -> bool:
        """Whether the person can go on from here."""
        raise NotImplementedError


class FolderRow(QWidget):
    """A path to type, and a button that asks for one."""

    edited = Signal()
    chosen = Signal()

    def __init__(self, label: str, title: str, prompts: Prompts, start: Path | None = None) -> None:
        super().__init__()
        self._title = title
        self._prompts = prompts
        self._start = start
        self.edit = QLineEdit()
        self.edit.setAccessibleName(label.replace("&", ""))
        self.choose = QPushButton(tr("&Choose…"))
        self.choose.clicked.connect(self._on_choose)
        self.edit.textChanged.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.edit)

    @property
    def folder(self) -> Path | None:
        text = self.edit.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def _on_choose(self) -> None:
        start = self.folder or self._start
        found = self._prompts.folder(self._title, str(start) if start is not None else "")
        if found is not None:
            self.edit.setText(str(found))
            self.chosen.emit()


class PlaceStep(_Step):
    """Where the backups are, and of which office. `place_chosen` asks for the place to be looked through."""

    place_chosen = Signal()

    def __init__(self, prompts: Prompts, place: Path | None) -> None:
        super().__init__(
            tr("Where are the backups?"),
            tr(
                "The office's second place: a network share, a stick, a synced folder. Or an office's own folder, or "
                "a single backup."
            ),
        )
        label = tr("&Place of the backups")
        self.row = FolderRow(label, tr("Choose the place of the backups"), prompts)
        self.search = QPushButton(tr("&Look there"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Offices found"))
        self.list.hide()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label, self.row)
        self.column.addLayout(form)
        below = QHBoxLayout()
        below.addWidget(self.search)
        below.addStretch(1)
        self.column.addLayout(below)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
        self.setFocusProxy(self.row)
        if place is not None:
            self.row.edit.setText(str(place))
        self.row.edited.connect(self._on_edited)
        self.row.chosen.connect(self.place_chosen)
        self.search.clicked.connect(self.place_chosen)
        self.row.edit.returnPressed.connect(self._on_enter)
        self.list.currentRowChanged.connect(lambda _row: self.changed.emit())
        self._on_edited()

    @property
    def place(self) -> Path | None:
        return self.row.folder

    @property
    def source(self) -> Source | None:
        """The office chosen among those found."""
        item = self.list.currentItem()
        found: Source | None = item.data(_DATA) if item is not None else None
        return found

    def is_ready(self) -> bool:
        return self.source is not None

    def _on_enter(self) -> None:
        """Enter looks there; once offices are listed it is Next's, which is the dialog's default."""
        if self.search.isEnabled() and self.list.isHidden():
            self.place_chosen.emit()

    def _on_edited(self) -> None:
        self.search.setEnabled(self.place is not None)
        self.show_sources(())

    def show_sources(self, sources: Sequence[Source]) -> None:
        """List the offices found; the one with the newest backup is chosen."""
        self.list.clear()
        for source in sources:
            where = source.backups[0].path
            count = tr_count("{n} backup", "{n} backups", len(source.backups))
            when = when_words(source.newest_at)
            words = tr("{count}, the newest of {when}", count=count, when=when)
            item = QListWidgetItem(f"{words}\n{where.parent}", self.list)
            item.setData(_DATA, source)
        self.list.setVisible(bool(sources))
        if sources:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self.changed.emit()


class SecretStep(_Step):
    """The passphrase or the recovery code of the office found."""

    def __init__(self) -> None:
        super().__init__(tr("What opens the office?"), "")
        self.field = QLineEdit()
        label = tr("&Passphrase or recovery code")
        self.field.setAccessibleName(label.replace("&", ""))
        prepare_secret_field(self.field)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label, self.field)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(lambda _text: self.changed.emit())

    def show_source(self, source: Source) -> None:
        """Say of which backups it is."""
        self.words.setText(
            tr(
                "The backups are encrypted; the newest is of {when}. Type the passphrase of someone who could open "
                "the office then, or the code of its recovery sheet.",
                when=when_words(source.newest_at),
            )
        )

    @property
    def secret(self) -> str:
        return self.field.text()

    def is_ready(self) -> bool:
        return bool(self.secret.strip())


class BackupStep(_Step):
    """The backups with what is in them; one is chosen. `look_wanted` asks to see the chosen one from inside."""

    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Which backup?"), "")
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("When"), tr("Who"), tr("What it holds"), tr("Size")])
        self.list.setAccessibleName(tr("Backups"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.look = QPushButton(tr("&Look inside"))
        self.look.setToolTip(tr("Opens a window in which everything can be read and nothing changed."))
        below = QHBoxLayout()
        below.addWidget(self.look)
        below.addStretch(1)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(below)
        self.setFocusProxy(self.list)
        self.look.clicked.connect(self.look_wanted)
        self.list.itemSelectionChanged.connect(self._on_chosen)

    def show_backups(self, backups: Sequence[BackupInfo], closed: int) -> None:
        """List these, the newest chosen; `closed` more could not be opened with what was typed."""
        self.list.clear()
        for backup in backups:
            item = QTreeWidgetItem([
                when_words(backup.made_at), who_words(backup), counts_words(backup.counts), size_words(backup.size),
            ])  # fmt: skip
            item.setData(0, _DATA, backup)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, str(backup.path))
            item.setToolTip(2, item.text(2))
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        name = backups[0].office_name if backups else ""
        words = tr("Backups of {name}. The newest is usually the right one.", name=name)
        if closed:
            words += " " + tr_count(
                "{n} more is damaged or needs another key.",
                "{n} more are damaged or need another key.",
                closed,
            )
        self.words.setText(words)

    @property
    def chosen(self) -> BackupInfo | None:
        items = self.list.selectedItems()
        backup: BackupInfo | None = items[0].data(0, _DATA) if items else None
        return backup

    def is_ready(self) -> bool:
        return self.chosen is not None

    def _on_chosen(self) -> None:
        self.look.setEnabled(self.chosen is not None)
        self.changed.emit()


class TargetStep(_Step):
    """Where the office is to stand; what is wrong with the folder is said beside it while it is typed."""

    def __init__(self, prompts: Prompts, unwise: Iterable[Path]) -> None:
        super().__init__(tr("Where shall the office stand?"), "")
        self._unwise = tuple(unwise)
        self._judgement = Judgement()
        label = tr("&Folder")
        self.row = FolderRow(label, tr("Choose an empty folder"), prompts)
        self.told = PlainLabel(wrap=True)
        self.twin = PlainLabel(wrap=True)
        self.twin.setProperty("look", "warning")
        self.keep_place = QCheckBox()
        self._second_place: Path | None = None
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label, self.row)
        form.addRow("", self.told)
        self.column.addLayout(form)
        self.column.addWidget(self.keep_place)
        self.column.addWidget(self.twin)
        self.column.addStretch(1)
        self.setFocusProxy(self.row)
        self.row.edited.connect(self._on_edited)

    @property
    def folder(self) -> Path:
        return self.row.folder or Path()

    def propose(self, backup: BackupInfo, target: Path, twin: Path | None) -> None:
        """Propose a folder, and say when the same office is on this computer already."""
        self.words.setText(
            tr(
                "{name}, as it was on {when}. The backup stays as it is; the office becomes a folder of its own.",
                name=backup.office_name,
                when=when_words(backup.made_at),
            )
        )
        self.row.edit.setText(str(target))
        # A second place keeps each office's backups in a folder of their own.
        self._second_place = backup.path.parent.parent if backup.place == "second" else None
        self.keep_place.setVisible(self._second_place is not None)
        self.keep_place.setChecked(self._second_place is not None)
        self.keep_place.setText(tr("Go on copying every backup to {folder}", folder=str(self._second_place)))
        said = tr(
            "This office is on this computer already, in {folder}. Restoring makes a second one beside it, and what is "
            "written in one is not in the other. To bring back an earlier state, open that office and choose "
            "Backups… in the File menu.",
            folder=str(twin),
        )
        self.twin.setText(said if twin is not None else "")
        self.twin.setVisible(twin is not None)

    @property
    def second_place(self) -> Path | None:
        """Where the restored office copies its backups to; None when nowhere yet."""
        return self._second_place if self.keep_place.isChecked() else None

    def is_ready(self) -> bool:
        return self.row.folder is not None and self._judgement.refusal is None

    def _on_edited(self) -> None:
        folder = self.row.folder
        self._judgement = judge(folder, unwise=self._unwise) if folder is not None else Judgement()
        said = self._judgement.refusal or self._judgement.warning
        self.told.setText(render(said) if said is not None else "")
        self.told.setProperty("look", "problem" if self._judgement.refusal is not None else "warning")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.row.edit.setAccessibleDescription(self.told.text())
        self.changed.emit()
