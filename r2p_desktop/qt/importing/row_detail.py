"""One row of an import in full: what was read, why it is treated so, and what the person may decide about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from r2p_desktop.qt.importing.words import outcome_word, read_values, said, stored_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.import_plan import Choices, Difference, Kind, PlannedRow


class RowDetail(QScrollArea):
    """`take_chosen(row number, field, taken)` and `as_new_chosen(row number, as new)` follow the person's ticks."""

    take_chosen = Signal(int, str, bool)
    as_new_chosen = Signal(int, bool)

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind: Kind = kind
        self.ticks: list[QCheckBox] = []
        self._known: dict[tuple[int, str], Difference] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The chosen row"))
        self.show_row(None, Choices())

    def show_row(self, row: PlannedRow | None, choices: Choices) -> None:
        """Show a row as it would be imported under `choices`; None for no row."""
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        self.ticks = []
        if row is None:
            column.addWidget(PlainLabel(tr("Choose a row to see it in full."), name="muted", wrap=True))
        else:
            self._fill(column, row, choices)
        column.addStretch(1)
        self.setWidget(inside)

    def _fill(self, column: QVBoxLayout, row: PlannedRow, choices: Choices) -> None:
        column.addWidget(PlainLabel(" ".join(row.name.split()) or tr("(no name)"), name="heading", wrap=True))
        column.addWidget(
            PlainLabel(
                tr("Row {n} · {outcome}", n=row.number, outcome=outcome_word(row.outcome)), name="muted"
            )
        )
        for problem in row.problems:
            text = said(problem.message)
            text = f"{problem.column}: {text}" if problem.column and problem.column not in text else text
            name = "problem" if problem.level == "error" else "small"
            column.addWidget(PlainLabel(text, name=name, wrap=True))
        for reason in row.reasons:
            column.addWidget(PlainLabel(said(reason), wrap=True))
        if row.fills:
            column.addWidget(PlainLabel(tr("Is added to the record"), name="small"))
            for fill in row.fills:
                column.addWidget(PlainLabel(said(fill), wrap=True))
        self._add_decisions(column, row, choices)
        column.addWidget(PlainLabel(tr("Read from the file"), name="small"))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, words in read_values(self._desk, self._kind, row.row):
            value = PlainLabel(words, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(PlainLabel(label, name="muted"), value)
        column.addLayout(form)

    def _add_decisions(self, column: QVBoxLayout, row: PlannedRow, choices: Choices) -> None:
        if row.outcome == "duplicate" or row.number in choices.as_new:
            words = (
                tr("This is somebody else: import as a new contact")
                if self._kind == "contacts"
                else tr("This is another action: import as new")
            )
            column.addLayout(self._tick(words, row.number in choices.as_new, "as_new", row))
        if not row.differences and not any(number == row.number for number, _ in choices.take):
            return
        column.addWidget(PlainLabel(tr("Differs from the record; applied only where you tick"), name="small"))
        for difference in row.differences:
            self._known[row.number, difference.field] = difference
            column.addLayout(self._tick(_difference_words(difference), False, difference.field, row))
        still = {difference.field for difference in row.differences}
        for number, field in sorted(choices.take):
            if number == row.number and field not in still and (number, field) in self._known:
                words = _difference_words(self._known[number, field])
                column.addLayout(self._tick(words, True, field, row))

    def _tick(self, words: str, checked: bool, field: str, row: PlannedRow) -> QHBoxLayout:
        tick = QCheckBox()
        tick.setAccessibleName(words)
        tick.setChecked(checked)
        tick.setObjectName(field)
        if field == "as_new":
            tick.clicked.connect(lambda on: self.as_new_chosen.emit(row.number, on))
        else:
            tick.clicked.connect(lambda on: self.take_chosen.emit(row.number, field, on))
        self.ticks.append(tick)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TickWords(words, tick), 1)
        return line


class TickWords(PlainLabel):
    """The words beside a tick, on as many lines as they need; clicking them ticks."""

    def __init__(self, words: str, tick: QCheckBox) -> None:
        super().__init__(words, wrap=True)
        self._tick = tick

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._tick.click()


def _difference_words(difference: Difference) -> str:
    return tr(
        "{field}: take '{theirs}' in place of '{ours}'",
        field=render(difference.label),
        theirs=stored_words(difference.theirs),
        ours=stored_words(difference.ours),
    )
