"""The rows that belong to a record (contact points, members, names): inputs side by side, added, moved, taken out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton, tool_button
from r2p_desktop.qt.widgets.labels import PlainLabel

Row = dict[str, Any]


@dataclass(frozen=True)
class RowColumn:
    """One input of every row. `make` gives a line, a tick box or an input of ours (`widgets.field.Field`).

    `label` is translated; `default` is the value of a new row, None for what a new input says.
    """

    key: str
    label: str
    make: Callable[[], QWidget]
    stretch: int = 1
    default: Any = None


def input_value(widget: QWidget) -> Any:
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    if hasattr(widget, "value_changed"):
        return widget.value()  # type: ignore[attr-defined]
    if isinstance(widget, QLineEdit):
        return " ".join(widget.text().split())
    raise TypeError(f"{type(widget).__name__} is no input of a row")


def set_input_value(widget: QWidget, value: Any) -> None:
    if isinstance(widget, QAbstractButton):
        widget.setChecked(bool(value))
    elif hasattr(widget, "set_value"):
        widget.set_value(value)
    elif isinstance(widget, QLineEdit):
        widget.setText(value or "")


class _RowWidgets:
    """The widgets of one row, and the values it came with that no column shows (its id)."""

    def __init__(self, given: Mapping[str, Any], inputs: dict[str, QWidget], remove: QToolButton) -> None:
        self.given = dict(given)
        self.inputs = inputs
        self.remove = remove

    def widgets(self) -> list[QWidget]:
        return [*self.inputs.values(), self.remove]


class ListEditor(QWidget):
    """Rows of a record. `value()` is a list of dictionaries: what was given for the row, with what its inputs say.

    A row whose `required` column is empty does not count. With `ordered`, Alt+Up and Alt+Down (on macOS with the
    command key) move a row and `position` is kept. Enter in the last row adds one.
    """

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[RowColumn, ...] = ()
        self._required = ""
        self._ordered = True
        self._read_only = False
        self._filling = False
        self._rows: list[_RowWidgets] = []
        self._heads: list[PlainLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._add = IconButton(tr("Add"), "plus")
        self._add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)

    def set_columns(
        self, columns: Sequence[RowColumn], *, required: str = "", ordered: bool = True, add_text: str = ""
    ) -> None:
        """Say what a row is made of; to be called once, before rows are shown. Raises ValueError the second time."""
        if self._columns:
            raise ValueError("the columns are set already")
        self._columns = tuple(columns)
        self._required = required
        self._ordered = ordered
        if add_text:
            self._add.set_words(add_text)
        for number, one in enumerate(self._columns):
            head = PlainLabel(one.label)
            head.setProperty("look", "small")
            self._heads.append(head)
            self._grid.addWidget(head, 0, number)
            self._grid.setColumnStretch(number, one.stretch)
        self._place()

    # Value.

    def value(self) -> list[Row]:
        found: list[Row] = []
        for row in self._rows:
            values = {**row.given, **{key: input_value(widget) for key, widget in row.inputs.items()}}
            if self._required and values[self._required] in (None, "", ("", "")):
                continue
            if self._ordered and "position" in row.given:
                values["position"] = len(found)
            found.append(values)
        return found

    def set_value(self, value: Sequence[Mapping[str, Any]] | None) -> None:
        """Show these rows; what no column shows of a row is given back with it."""
        self._filling = True
        for row in self._rows:
            self._drop(row)
        self._rows = [self._make(given) for given in value or ()]
        self._place()
        self._filling = False

    def problem(self) -> str:
        for row in self._rows:
            for widget in row.inputs.values():
                if hasattr(widget, "problem") and (said := str(widget.problem())):
                    return said
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for row in self._rows:
            self._protect(row)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._add.setAccessibleName(f"{name}: {self._add.text().strip()}")

    # Rows.

    @property
    def row_count(self) -> int:
        return len(self._rows)

    def input(self, row: int, key: str) -> QWidget:
        """The input `key` of a row shown. Raises IndexError, KeyError."""
        return self._rows[row].inputs[key]

    def add_row(self, values: Mapping[str, Any] | None = None) -> None:
        """Add a row at the end, with the columns' defaults and `values`, and put the cursor into it."""
        defaults: Row = {c.key: c.default for c in self._columns if c.default is not None}
        if self._ordered:
            defaults["position"] = len(self._rows)
        self._rows.append(self._make({"id": None, **defaults, **(values or {})}))
        self._place()
        first = next(iter(self._rows[-1].inputs.values()), None)
        target = self._rows[-1].inputs.get(self._required, first)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _on_add(self) -> None:
        self.add_row()

    def remove_row(self, row: int) -> None:
        """Take a row out; the focus goes to its neighbour."""
        gone = self._rows.pop(row)
        self._drop(gone)
        self._place()
        if self._rows:
            near = self._rows[min(row, len(self._rows) - 1)]
            next(iter(near.inputs.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def move_row(self, row: int, by: int) -> bool:
        """Move a row up (-1) or down (1); False where there is no place."""
        to = row + by
        if not self._ordered or self._read_only or not 0 <= to < len(self._rows):
            return False
        focused = self.focusWidget()
        self._rows.insert(to, self._rows.pop(row))
        self._place()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()
        return True

    def _make(self, given: Mapping[str, Any]) -> _RowWidgets:
        inputs: dict[str, QWidget] = {}
        for column in self._columns:
            widget = column.make()
            widget.setParent(self)  # without one it would be a window of its own for a moment
            if not isinstance(widget, QCheckBox) and isinstance(widget, QAbstractButton):
                widget.setCheckable(True)
            if column.key in given:
                set_input_value(widget, given[column.key])
            self._watch(widget)
            inputs[column.key] = widget
        remove = tool_button("x", tr("Remove this row"), self)
        row = _RowWidgets(given, inputs, remove)
        remove.clicked.connect(lambda: self.remove_row(self._rows.index(row)))
        remove.installEventFilter(self)
        self._protect(row)
        return row

    def _watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)
        if isinstance(widget, QAbstractButton):
            widget.clicked.connect(self._on_changed)
        elif hasattr(widget, "value_changed"):
            widget.value_changed.connect(self._on_changed)
        elif isinstance(widget, QLineEdit):
            widget.textChanged.connect(self._on_changed)
        if (inner := widget.focusProxy()) is not None:
            inner.installEventFilter(self)

    def _protect(self, row: _RowWidgets) -> None:
        row.remove.setVisible(not self._read_only)
        for widget in row.inputs.values():
            if hasattr(widget, "set_read_only"):
                widget.set_read_only(self._read_only)
            elif isinstance(widget, QLineEdit):
                widget.setReadOnly(self._read_only)
            else:
                widget.setEnabled(not self._read_only)

    def _drop(self, row: _RowWidgets) -> None:
        for widget in row.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _place(self) -> None:
        """Put every widget where its row is, and name it for screen readers."""
        for head in self._heads:
            head.setVisible(bool(self._rows))
        before: QWidget | None = None
        for number, row in enumerate(self._rows, start=1):
            for place, widget in enumerate(row.widgets()):
                self._grid.addWidget(widget, number, place)
                widget.setVisible(widget is not row.remove or not self._read_only)
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
            for column in self._columns:
                row.inputs[column.key].setAccessibleName(f"{column.label} {number}")
            row.remove.setAccessibleName(tr("Remove row {number}", number=number))
        if before is not None:
            QWidget.setTabOrder(before, self._add)

    def _on_changed(self) -> None:
        if not self._filling:
            self.value_changed.emit()

    # Keyboard.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._on_key(watched, event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        row = next((n for n, r in enumerate(self._rows) if self._holds(r, watched)), None)
        if row is None:
            return False
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._ordered:
            self.move_row(row, -1 if event.key() == Qt.Key.Key_Up else 1)
            return True  # at the end, too: the key must not open a calendar or a list
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and isinstance(watched, QLineEdit) and row == len(self._rows) - 1 and not self._read_only:
            if hasattr(watched, "is_choosing") and watched.is_choosing():
                return False
            self.add_row()
            return True
        return False

    @staticmethod
    def _holds(row: _RowWidgets, watched: QObject) -> bool:
        return any(watched is w or watched is w.focusProxy() for w in row.widgets())
