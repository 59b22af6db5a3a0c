"""Joins a form to declared fields: a widget named like its field is labelled, filled, read and checked from here.

A form (`ui/*.ui`) says only where things stand. For the field `given_name` it has a widget `given_name` and a label
`given_name_label` whose buddy is the widget. Text, help, length and vocabulary come from the field's declaration.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.model.entities import FieldInfo, Record
from r2p_desktop.qt.alt_keys import menu_letters
from r2p_desktop.qt.inputs import Input, LinkInput, input_for
from r2p_desktop.qt.mnemonics import with_mnemonics
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import PlainLabel

REQUIRED = "\u00a0*"


@dataclass(frozen=True)
class Collection:
    """A list of child rows in a form: the relationship's name, its label (a translatable key) and the child."""

    key: str
    label: str
    child: type[Record]


class Binder(QObject):
    """Fills, reads and checks the inputs of one form.

    `changed` follows every change by the person; `link_opened(table, id)` when a linked record is to be shown. Values are plain: text, code, date, aware moment, number, bool, id,
    and for a collection what its widget gives.
    """

    changed = Signal()
    link_opened = Signal(str, int)

    def __init__(
        self,
        form: QWidget,
        fields: Sequence[FieldInfo],
        desk: Desk,
        *,
        collections: Sequence[Collection] = (),
    ) -> None:
        """Raises LookupError when the form lacks a widget for a field."""
        super().__init__(form)
        self._form = form
        self._desk = desk
        self._fields = {info.key: info for info in fields}
        self._inputs: dict[str, Input] = {}
        self._problems: dict[str, QLabel] = {}
        self._filling = False
        for info in fields:
            self._bind(info)
        for one in collections:
            info = FieldInfo(key=one.key, label=one.label, kind="key")
            self._fields[one.key] = info
            self._bind(info, one.child)
        self._align()
        self._label()

    def _bind(self, info: FieldInfo, child: type[Record] | None = None) -> None:
        widget = self._form.findChild(QWidget, info.key)
        if widget is None:
            partner = self._covering(info.key)
            if partner is None:
                raise LookupError(f"{type(self._form).__name__} has no widget for {info.key}")
            return
        made = input_for(widget, info, self._desk, child)
        made.connect(self._on_changed)
        if isinstance(made, LinkInput):
            made.follow.triggered.connect(lambda: self._on_followed(made))
        self._inputs[info.key] = made

    def _covering(self, key: str) -> Input | None:
        """The input that gives this field along with its own (a due date and the words in its place)."""
        return next((one for one in self._inputs.values() if key in one.keys), None)

    # Labels.

    def _align(self) -> None:
        """Begin every label where reading begins in this window, not where its own script begins."""
        right = self._form.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        for label in self._form.findChildren(QLabel):
            upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            label.setAlignment(side | upright | Qt.AlignmentFlag.AlignAbsolute)

    def _label(self) -> None:
        texts = {}
        for key in self._inputs:
            info = self._fields[key]
            texts[key] = tr(info.label)
        marked = with_mnemonics(texts, menu_letters())
        for key, one in self._inputs.items():
            info, widget = self._fields[key], one.widget
            self._name(widget, texts[key], tr(info.help) if info.help else "")
            if isinstance(widget, QCheckBox):
                widget.setText(marked[key])
                continue
            label = self._form.findChild(QLabel, f"{key}_label")
            if label is not None:
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setText(marked[key] + (REQUIRED if info.required else ""))
                label.setToolTip(widget.toolTip())

    @staticmethod
    def _name(widget: QWidget, label: str, help_text: str) -> None:
        widget.setAccessibleName(label)
        widget.setAccessibleDescription(help_text)
        widget.setToolTip(help_text)
        if help_text and isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.placeholderText():
            widget.setPlaceholderText(help_text)

    # Values.

    @property
    def keys(self) -> tuple[str, ...]:
        """Every field that is filled and read, those given along with another included."""
        return tuple(key for one in self._inputs.values() for key in one.keys)

    def widget(self, key: str) -> QWidget:
        """The input of a field. Raises KeyError when the form does not hold the field."""
        return self.input(key).widget

    def input(self, key: str) -> Input:
        found = self._covering(key)
        if found is None:
            raise KeyError(key)
        return found

    def label_of(self, key: str) -> str:
        info = self._fields.get(key)
        return tr(info.label) if info is not None else key

    def values(self) -> dict[str, Any]:
        """What the form says now, by field."""
        found: dict[str, Any] = {}
        for one in self._inputs.values():
            found.update(one.values())
        return found

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show `values`; fields that are not among them stay as they are. Emits nothing."""
        self._filling = True
        try:
            for one in self._inputs.values():
                if any(key in values for key in one.keys):
                    one.set_values({key: values.get(key) for key in one.keys})
        finally:
            self._filling = False

    def set_read_only(self, read_only: bool) -> None:
        for one in self._inputs.values():
            one.set_read_only(read_only)

    def _on_followed(self, link: LinkInput) -> None:
        record_id = link.widget.value()
        if record_id is not None:
            self.link_opened.emit(link.info.entity, record_id)

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    # Problems.

    def typing_problems(self) -> dict[str, str]:
        """What was typed and cannot be stored (no date, no number), by field; sentences are translated."""
        return {key: said for key, one in self._inputs.items() if (said := one.problem())}

    def show_problems(self, problems: Mapping[str, str]) -> dict[str, str]:
        """Say beside each field what is wrong with it, put the cursor into the first, and give back the rest.

        The rest are problems of fields that the form does not show.
        """
        self.clear_problems()
        rest = dict(problems)
        first: QWidget | None = None
        for key, one in self._inputs.items():
            said = [rest.pop(k) for k in one.keys if k in rest]
            if said:
                self._problem_label(key).setText(said[0])
                self._problem_label(key).show()
                one.mark(said[0])
                first = first or one.widget
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return rest

    def clear_problems(self) -> None:
        for key, label in self._problems.items():
            label.hide()
            info, one = self._fields[key], self._inputs[key]
            one.mark("")
            self._name(one.widget, tr(info.label), tr(info.help) if info.help else "")

    @property
    def shown_problems(self) -> dict[str, str]:
        return {key: label.text() for key, label in self._problems.items() if not label.isHidden()}

    def _problem_label(self, key: str) -> QLabel:
        """The line under an input; made, with a column to stand in, when first needed."""
        if key not in self._problems:
            widget = self._inputs[key].widget
            label = PlainLabel(name="problem", wrap=True)
            _put_under(widget, label)
            self._problems[key] = label
        return self._problems[key]


def _put_under(widget: QWidget, label: QWidget) -> None:
    """Replace `widget` in its layout by a column of itself and `label`."""
    parent = widget.parentWidget()
    layout = _layout_of(parent.layout() if parent is not None else None, widget)
    if layout is None:
        raise LookupError(f"{widget.objectName()} stands in no layout")
    column = QWidget(parent)
    inside = QVBoxLayout(column)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(3)
    layout.replaceWidget(widget, column)
    inside.addWidget(widget)
    inside.addWidget(label)


def _layout_of(layout: QLayout | None, widget: QWidget) -> QLayout | None:
    if layout is None:
        return None
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if item.widget() is widget:
            return layout
        found = _layout_of(item.layout(), widget)
        if found is not None:
            return found
    return None
