"""One face for every kind of input a form has: values in and out, a signal, what is wrong, read-only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from r2p_desktop.model.entities import FieldInfo, Record
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.linked_records import link_picker
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.row_columns import row_columns, telling_keys
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.contact_points import ContactPointsEdit
from r2p_desktop.qt.widgets.date_edit import DateEdit, DateOrWordsEdit
from r2p_desktop.qt.widgets.field import mark_invalid
from r2p_desktop.qt.widgets.list_editor import ListEditor
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

# Words that may be missing; every other code field has one from the start and keeps one.
_MAY_BE_EMPTY = frozenset({"marking", "tlp", "priority", "pillar", "measure_category", "sphere"})


class Input:
    """An input of a form. `keys` are the fields it holds, mostly one."""

    def __init__(self, widget: QWidget, info: FieldInfo) -> None:
        self.widget = widget
        self.info = info

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.info.key,)

    @property
    def signal(self) -> SignalInstance:
        """What the widget emits for every change by the person."""
        raise NotImplementedError

    def get(self) -> Any:
        raise NotImplementedError

    def set(self, value: Any) -> None:
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        raise NotImplementedError

    def problem(self) -> str:
        """What was typed and cannot be stored, as a translated sentence; else empty."""
        return ""

    def connect(self, slot: Callable[[], object]) -> None:
        self.signal.connect(lambda *_: slot())

    def values(self) -> dict[str, Any]:
        return {self.info.key: self.get()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        self.set(values[self.info.key])

    def mark(self, problem: str) -> None:
        mark_invalid(self.widget, problem)


class LineInput(Input):
    widget: QLineEdit

    def __init__(self, widget: QLineEdit, info: FieldInfo) -> None:
        super().__init__(widget, info)
        if info.length:
            widget.setMaxLength(info.length)

    @property
    def signal(self) -> SignalInstance:
        return self.widget.textChanged

    def get(self) -> Any:
        return " ".join(self.widget.text().split())

    def set(self, value: Any) -> None:
        self.widget.setText(value or "")
        self.widget.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        self.widget.setReadOnly(read_only)


class NumberInput(LineInput):
    """A whole number, or nothing."""

    def get(self) -> Any:
        text = self.widget.text().strip()
        return int(text) if _is_number(text) else None

    def set(self, value: Any) -> None:
        self.widget.setText("" if value is None else str(value))

    def problem(self) -> str:
        text = self.widget.text().strip()
        return tr("Type a whole number, or leave the field empty.") if text and not _is_number(text) else ""


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isdecimal() and len(digits) <= 9


class NoteInput(Input):
    """Plain text of several lines; its height is the number of lines in the property `lines` of the form."""

    widget: QPlainTextEdit

    def __init__(self, widget: QPlainTextEdit, info: FieldInfo) -> None:
        super().__init__(widget, info)
        widget.setTabChangesFocus(True)
        lines = int(widget.property("lines") or 3)
        widget.setFixedHeight(round(widget.fontMetrics().lineSpacing() * lines + 22))

    @property
    def signal(self) -> SignalInstance:
        return self.widget.textChanged

    def get(self) -> str:
        text = self.widget.toPlainText().strip()
        return " ".join(text.split()) if self.info.kind == "line" else text

    def set(self, value: Any) -> None:
        self.widget.setPlainText(value or "")

    def set_read_only(self, read_only: bool) -> None:
        self.widget.setReadOnly(read_only)

    def problem(self) -> str:
        length = self.info.length
        if length and len(self.get()) > length:
            return tr("This text is longer than {length} characters.", length=length)
        return ""


class CheckInput(Input):
    widget: QCheckBox

    @property
    def signal(self) -> SignalInstance:
        return self.widget.clicked

    def get(self) -> bool:
        return self.widget.isChecked()

    def set(self, value: Any) -> None:
        self.widget.setChecked(bool(value))

    def set_read_only(self, read_only: bool) -> None:
        self.widget.setEnabled(not read_only)


class OwnInput(Input):
    """An input of ours: it has the value, the signal and the problem itself (`widgets.field.Field`)."""

    widget: Any

    @property
    def signal(self) -> SignalInstance:
        signal: SignalInstance = self.widget.value_changed
        return signal

    def get(self) -> Any:
        return self.widget.value()

    def set(self, value: Any) -> None:
        self.widget.set_value(value)

    def set_read_only(self, read_only: bool) -> None:
        self.widget.set_read_only(read_only)

    def problem(self) -> str:
        said: str = self.widget.problem()
        return said


class CodeInput(OwnInput):
    """A word of one of the office's lists; the words are asked anew for each record, for they can be renamed."""

    widget: CodeCombo

    def __init__(self, widget: CodeCombo, info: FieldInfo, desk: Desk) -> None:
        super().__init__(widget, info)
        self._desk = desk
        self.set("")

    def set(self, value: Any) -> None:
        terms = self._desk.office.vocabularies.terms(self.info.vocabulary, with_retired=True)
        offered = [(t.code, tr(t.label)) for t in terms if not t.retired or t.code == value]
        self.widget.set_words(offered, blank=self.info.vocabulary in _MAY_BE_EMPTY or not value)
        self.widget.set_value(value or "")


class LinkInput(OwnInput):
    """A linked record; a small arrow leads to it."""

    widget: RecordPicker

    def __init__(self, widget: RecordPicker, info: FieldInfo, desk: Desk) -> None:
        super().__init__(widget, info)
        link_picker(widget, desk, info.entity)
        self.follow = QAction(icon("external-link"), tr("Open this record"), widget)
        self.follow.setToolTip(tr("Open this record"))
        widget.addAction(self.follow, QLineEdit.ActionPosition.TrailingPosition)
        self.follow.setVisible(False)
        widget.textChanged.connect(lambda _text: self.follow.setVisible(widget.value() is not None))


class RichInput(OwnInput):
    """A long text; as high as the number of lines in the property `lines` of the form, with 0 all the room there is."""

    widget: RichTextEdit

    def __init__(self, widget: RichTextEdit, info: FieldInfo) -> None:
        super().__init__(widget, info)
        said = widget.property("lines")
        lines = 6 if said is None else int(said)
        if lines:
            widget.body.setFixedHeight(round(widget.fontMetrics().lineSpacing() * lines + 22))


class RowsInput(OwnInput):
    """The rows of a child collection; rows in which nothing is said do not count."""

    widget: ListEditor

    def __init__(self, widget: ListEditor, info: FieldInfo, desk: Desk, child: type[Record]) -> None:
        super().__init__(widget, info)
        self._desk = desk
        self._telling = telling_keys(child)
        if not isinstance(widget, ContactPointsEdit):
            widget.set_columns(row_columns(child, desk), add_text=tr("Add"))

    def set(self, value: Any) -> None:
        if isinstance(self.widget, ContactPointsEdit):
            kinds, sensitivities = (
                [(t.code, tr(t.label)) for t in self._desk.office.vocabularies.terms(name)]
                for name in ("contact_kind", "sensitivity")
            )
            self.widget.set_words(kinds, sensitivities)
        self.widget.set_value(value)

    def get(self) -> list[dict[str, Any]]:
        return [
            row for row in self.widget.value() if any(row[key] not in (None, "") for key in self._telling)
        ]


class DateOrWordsInput(OwnInput):
    """A date and, in its place, words: `due_on` brings `due_words` along."""

    @property
    def keys(self) -> tuple[str, ...]:
        return self.info.key, f"{self.info.key.removesuffix('_on')}_words"

    def values(self) -> dict[str, Any]:
        return dict(zip(self.keys, self.get(), strict=True))

    def set_values(self, values: Mapping[str, Any]) -> None:
        on, words = self.keys
        self.set((values[on], values[words] or ""))


def input_for(widget: QWidget, info: FieldInfo, desk: Desk, child: type[Record] | None = None) -> Input:
    """The input that a widget of a form is; `child` is the entity of its rows. Raises TypeError when it is none."""
    if isinstance(widget, ListEditor) and child is not None:
        return RowsInput(widget, info, desk, child)
    if isinstance(widget, RichTextEdit):
        return RichInput(widget, info)
    if isinstance(widget, RecordPicker):
        return LinkInput(widget, info, desk)
    if isinstance(widget, DateEdit):
        widget.set_clock(desk.office.clock)
        return (
            DateOrWordsInput(widget, info) if isinstance(widget, DateOrWordsEdit) else OwnInput(widget, info)
        )
    if isinstance(widget, CodeCombo):
        return CodeInput(widget, info, desk)
    if isinstance(widget, QLineEdit):
        return NumberInput(widget, info) if info.kind == "number" else LineInput(widget, info)
    if isinstance(widget, QPlainTextEdit):
        return NoteInput(widget, info)
    if isinstance(widget, QCheckBox):
        return CheckInput(widget, info)
    if not hasattr(widget, "value_changed"):
        raise TypeError(f"{widget.objectName()} ({type(widget).__name__}) is no input")
    return OwnInput(widget, info)
