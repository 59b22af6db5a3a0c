"""Takes one record or one paper out of a backup: find it, see it beside what is there now, put it back or save it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from r2p_desktop.errors import Cancelled, OfficeError
from r2p_desktop.i18n import Message
from r2p_desktop.qt.backups.comparing import Compared, compare, desk_inside
from r2p_desktop.qt.backups.words import when_words
from r2p_desktop.qt.dialogs.quick_open import DEBOUNCE_MS, ICONS
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.hit_list import HitDelegate, HitModel, Line
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.wording import WORDING

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupInfo
    from r2p_desktop.services.office import OfficeServices
    from r2p_desktop.services.offices import Secret

_SHOWN = 200


class TakeOutDialog(QDialog):
    """`put_back(table, id, name, messages)`: a record stands in the office again as it was in the backup; the messages
    name what could not come along. Closes `inside` with itself."""

    put_back = Signal(str, int, str, object)

    def __init__(
        self,
        desk: Desk,
        inside: OfficeServices,
        backup: BackupInfo,
        parent: QWidget | None = None,
        *,
        secret: Secret | None = None,
    ) -> None:
        """`secret` opens a backup from before the office's key was renewed."""
        super().__init__(parent)
        self._secret = secret
        self._desk = desk
        self._office = inside
        self._inside = desk_inside(desk, inside)
        self._backup = backup
        self._jobs = desk.beside(backup.place)
        self._compared: tuple[str, int, Compared] | None = None
        self.setWindowTitle(tr("Take out of the backup of {when}", when=when_words(backup.made_at)))
        self.resize(1040, 640)
        self.kind = QComboBox()
        self.line = QLineEdit()
        self.model = HitModel(self)
        self.list = QListView()
        self.note = PlainLabel(name="small", wrap=True)
        self.title = PlainLabel(name="heading", wrap=True)
        self.state = PlainLabel(name="muted", wrap=True)
        self.table = QTreeWidget()
        self.take = QPushButton(tr("Put back as it was"))
        self.save = QPushButton(tr("Save the paper as…"))
        self._prepare()
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)
        self.line.textEdited.connect(lambda _text: self._timer.start())
        self.kind.activated.connect(lambda _row: self._ask())
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.take.clicked.connect(self._on_take)
        self.save.clicked.connect(self._on_save)
        self.finished.connect(self._on_finished)
        self._show_nothing()
        self._ask()

    def _prepare(self) -> None:
        self.kind.addItem(tr("All kinds"), "")
        for table in self._office.by_table:
            self.kind.addItem(render(WORDING[table].many), table)
        self.kind.setAccessibleName(tr("Kind"))
        self.line.setPlaceholderText(tr("A name, a title, a reference…"))
        self.line.setAccessibleName(tr("Search in the backup"))
        self.list.setObjectName("hits")
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Results"))
        self.table.setHeaderLabels(["", tr("In the backup"), tr("Now")])
        self.table.setRootIsDecorated(False)
        self.table.setWordWrap(True)
        self.table.setAccessibleName(tr("The record in the backup and now"))
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        # Lines are as high as their words need in the width they have now.
        header.sectionResized.connect(lambda *_sizes: self.table.scheduleDelayedItemsLayout())
        self.take.setProperty("primary", True)

    def _build(self) -> None:
        left = QWidget()
        found = QVBoxLayout(left)
        found.setContentsMargins(0, 0, 8, 0)
        found.setSpacing(8)
        for part in (self.kind, self.line):
            found.addWidget(part)
        found.addWidget(self.list, 1)
        found.addWidget(self.note)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(8, 0, 0, 0)
        shown.setSpacing(8)
        for label in (self.title, self.state):
            shown.addWidget(label)
        shown.addWidget(self.table, 1)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([340, 700])
        both.setChildrenCollapsible(False)
        verbs = QHBoxLayout()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.take, self.save):
            verbs.addWidget(button)
        verbs.addStretch(1)
        verbs.addWidget(close)
        for button in (self.take, self.save, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(both, 1)
        column.addLayout(verbs)

    # Finding.

    def _ask(self) -> None:
        self._timer.stop()
        typed, table = self.line.text().strip(), self.kind.currentData()
        self._jobs.run(
            lambda _report: _found(self._office, typed, table),
            self._on_found,
            self._on_failed,
            key="take out",
        )

    def _on_found(self, lines: Sequence[Line]) -> None:
        if not isValid(self):  # the window went while the search ran: locked, or closed
            return
        self.model.set_lines(lines)
        if lines:
            self.note.setText("")
            self.list.setCurrentIndex(self.model.index(0))
        else:
            typed = self.line.text().strip()
            self.note.setText(
                tr("The backup holds nothing that is called so.")
                if typed
                else tr("Type part of a name, or choose a kind.")
            )
            self._show_nothing()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._desk.prompts.error(error)

    # Comparing.

    def _on_current(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None or not isinstance(line.data, tuple):
            self._show_nothing()
            return
        table, record_id = line.data
        try:
            compared = compare(self._desk, self._inside, table, record_id)
        except OfficeError as error:
            self._show_nothing()
            self.state.setText(render(error.sentence))
            return
        self._compared = (table, record_id, compared)
        self._show(table, compared)

    def _show_nothing(self) -> None:
        self._compared = None
        self.title.setText("")
        self.state.setText(tr("Choose a record to see it as it was, beside what it is now."))
        self.table.clear()
        self.take.setEnabled(False)
        self.save.setVisible(False)

    def _show(self, table: str, compared: Compared) -> None:
        different = sum(line.differs for line in compared.lines)
        self.title.setText(compared.title)
        if compared.here is None:
            self.state.setText(tr("It is not in the office now: it was removed, or is in the bin."))
        elif different:
            self.state.setText(tr("What differs is marked."))
        else:
            self.state.setText(tr("It is the same in the backup and now."))
        self.table.clear()
        mark = QBrush(self._desk.theme.tokens.colour("warn_bg"))
        for line in compared.lines:
            item = QTreeWidgetItem([line.label, line.then, line.now])
            for place in range(3):
                item.setTextAlignment(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                if line.differs and compared.here is not None:
                    item.setBackground(place, mark)
            self.table.addTopLevelItem(item)
        # An issued paper is what it was, or gone: then it is saved as a file.
        self.take.setEnabled(compared.here is None or bool(different))
        self.save.setVisible(table == "document")

    # Taking.

    def _on_take(self) -> None:
        if self._compared is None:
            return
        table, _, compared = self._compared
        backups, path = self._desk.office.backups, self._backup.path
        secret, told = self._secret, list[Message]()
        self._enable(False)

        def done(record_id: int) -> None:
            self.accept()
            self.put_back.emit(table, record_id, compared.title, told)

        def failed(error: BaseException) -> None:
            self._enable(True)
            self._on_failed(error)

        self._jobs.run(
            lambda _report: backups.take_record(path, table, compared.uid, told=told.append, secret=secret),
            done, failed,
            title=tr("Putting the record back…"),
        )  # fmt: skip

    def _on_save(self) -> None:
        if self._compared is None:
            return
        _, record_id, compared = self._compared
        paper = self._office.papers.load(record_id)
        to = self._desk.prompts.save_file(
            tr("Save the paper as"), tr("PDF files (*.pdf)"), f"{paper.reference or compared.title}.pdf"
        )
        if to is None:
            return
        backups, path, secret = self._desk.office.backups, self._backup.path, self._secret
        self._jobs.run(
            lambda _report: backups.take_file(path, paper.pdf_name, to, secret=secret),
            lambda _none: self.state.setText(tr("Saved: {file}", file=str(to))),
            self._on_failed,
            title=tr("Saving the paper…"),
        )

    def _enable(self, on: bool) -> None:
        for part in (self.take, self.save, self.list, self.line, self.kind):
            part.setEnabled(on)

    # The end.

    def _on_finished(self) -> None:
        self._timer.stop()
        office = self._office
        # After what may still be reading it.
        self._jobs.run(lambda _report: office.close(backup=False))
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)


def _found(office: OfficeServices, typed: str, table: str) -> list[Line]:
    """What the backup holds under these words and of this kind."""
    if not typed and not table:
        return []
    if not table:
        return [
            Line(hit.title, hit.detail, ICONS.get(hit.kind, "file-text"), data=(hit.kind, hit.ref_id))
            for hit in office.find(typed)
        ]
    drawing = ICONS.get(table, "file-text")
    return [
        Line(choice.title, choice.detail, drawing, data=(table, choice.id))
        for choice in office.by_table[table].choices(typed, limit=_SHOWN)
    ]
