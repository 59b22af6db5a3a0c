"""The History of one record: who changed what and when, to read, page through and export; it edits nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.history_words import made_words, step_lines
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.part_view import PartView
from r2p_desktop.qt.reading import Part
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.steady_scroll import SteadyScroll
from r2p_desktop.services.history import Past

PAGE = 60  # entries read at a time
EXPORTED = 500


class HistoryView(QWidget):
    """Shows the history of one record of any kind, the newest change first.

    `link_opened(table, id)`; `told(text, verb, function)` after an export. While it can be seen it follows what
    changes elsewhere.
    """

    link_opened = Signal(str, int)
    told = Signal(str, str, object)

    def __init__(self, desk: Desk, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self.record_id: int | None = None
        self._pasts: list[Past] = []
        self._complete = True
        self._body = QVBoxLayout()
        self.earlier = IconButton(tr("Show earlier changes"), "chevron-down")
        self.export_button = IconButton(tr("Export…"), "download")
        self._scroll = SteadyScroll()
        self.setFocusProxy(self._scroll)
        self._build()
        self.earlier.clicked.connect(self.show_earlier)
        self.export_button.clicked.connect(self.export)
        # A change of a part is one of its record; a name that is mentioned is read anew when the record is.
        self._live = LiveView(desk.hub, self, {table}, self.refresh)

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(16)
        self._body.setSpacing(18)
        column.addLayout(self._body)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("History"))
        self._scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 0)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(foot)

    def show_record(self, record_id: int) -> None:
        """Show the newest changes of a record."""
        same = record_id == self.record_id
        place = self._scroll.verticalScrollBar().value() if same else 0
        self.record_id = record_id
        wanted = max(PAGE, len(self._pasts)) if same else PAGE
        self._read(None, wanted)
        self._scroll.verticalScrollBar().setValue(place)

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.record_id is not None:
            self.show_record(self.record_id)

    def show_earlier(self) -> None:
        """Read on where the list ends."""
        if self.record_id is not None and self._pasts:
            self._read(self._pasts[-1].entry_id, PAGE)

    def _read(self, before: int | None, limit: int) -> None:
        assert self.record_id is not None
        found = list(self._desk.office.history.of(self._table, self.record_id, before=before, limit=limit))
        self._complete = len(found) < limit
        self._pasts = [*self._pasts, *found] if before is not None else found
        self._show()

    def _show(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for steps in _by_step(self._pasts):
            self._body.addWidget(self._step(steps))
        self.earlier.setVisible(not self._complete)

    def _step(self, pasts: Sequence[Past]) -> QWidget:
        """One step: its name, when and by whom, and what changed."""
        first = pasts[0]
        block = QWidget()
        block.setObjectName("clear")
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = PlainLabel(render(first.label), wrap=True)
        name.setProperty("look", "section")
        column.addWidget(name)
        made = PlainLabel(made_words(first), name="small", wrap=True)
        column.addWidget(made)
        rows = [line.row() for line in step_lines(self._desk, pasts)]
        if rows:
            view = PartView(Part("", rows), self._desk.theme)
            view.link_opened.connect(self.link_opened)
            column.addWidget(view)
        return block

    # Export.

    def export(self) -> None:
        """Write the whole history of the record into a file the person chooses."""
        from r2p_desktop.qt.exporting import ask_for_file, cell_separator, tell_written

        if self.record_id is None:
            return
        record_id, office = self.record_id, self._desk.office
        name = tr("History of {name}", name=office.history.name(self._table, record_id))
        path = ask_for_file(self._desk, tr("Export the history"), _file_name(name))
        if path is None:
            return
        headings = [tr(word) for word in ("When", "Who", "Change", "What", "Before", "After")]
        rows = list(self._rows(record_id))
        separator = cell_separator()
        self._desk.jobs.run(
            lambda _report: office.exports.write_rows(path, headings, rows, separator=separator),
            lambda count: tell_written(path, count, self.told.emit),
            title=tr("Writing {name}…", name=path.name),
        )

    def _rows(self, record_id: int) -> Iterator[tuple[str, str, str, str, str, str]]:
        """Every line of the whole history, as it stands on the screen."""
        before: int | None = None
        while True:
            found = self._desk.office.history.of(self._table, record_id, before=before, limit=EXPORTED)
            for pasts in _by_step(found):
                head = (moment_words(pasts[0].at), pasts[0].actor, render(pasts[0].label))
                for line in step_lines(self._desk, pasts):
                    yield (*head, line.label, line.before, line.after)
            if len(found) < EXPORTED:
                return
            before = found[-1].entry_id


def card_around(view: HistoryView) -> QWidget:
    """A card with the history in it, for where it stands alone."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 16, 6, 12)
    column.addWidget(view)
    return card


def _by_step(pasts: Sequence[Past]) -> Iterator[list[Past]]:
    for _, group in groupby(pasts, lambda past: past.set_id):
        yield list(group)


def _file_name(name: str) -> str:
    return "".join(" " if letter in '\\/:*?"<>|' or ord(letter) < 32 else letter for letter in name).strip()
