"""Taking down a decision or an action while the meeting goes on: type, Enter, done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from r2p_desktop.model.entities import ActionItem, Decision
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.date_edit import DateOrWordsEdit
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.services.records import Choice

Kind = Literal["decision", "action"]


class OutcomeEntry(QFrame):
    """One line that becomes a decision or an action.

    `wanted(kind)` asks for what the fields say to be recorded; `left` says that the person goes back to the minutes,
    `typed` that a field says something else.
    """

    wanted = Signal(str)
    left = Signal()
    typed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.decision = QPushButton(tr("Decision"))
        self.action = QPushButton(tr("Action"))
        self.text = QLineEdit()
        self.owner = RecordPicker()
        self.due = DateOrWordsEdit(clock=desk.office.clock)
        self.add = IconButton(tr("Record it"), "plus")
        self._group = QButtonGroup(self)
        self._build()
        self.show_kind("decision")

    def _build(self) -> None:
        for button, keys in ((self.decision, "Ctrl+Shift+D"), (self.action, "Ctrl+Shift+T")):
            button.setCheckable(True)
            button.setObjectName("chip")
            button.setToolTip(native(keys))
            self._group.addButton(button)
        self.text.setMaxLength(2000)
        self.text.setAccessibleName(tr("Text of the decision or action"))
        self.owner.set_source(self._owners, self._owner_names)
        self.owner.setPlaceholderText(tr("who: institution or person"))
        self.owner.setAccessibleName(tr("Who is responsible"))
        self.due.setPlaceholderText(tr("by when: a date, or words"))
        self.due.setAccessibleName(tr("Due"))
        self.problem = PlainLabel(name="problem", wrap=True)
        self.problem.hide()
        first = QHBoxLayout()
        first.setSpacing(6)
        for widget in (self.decision, self.action):
            first.addWidget(widget)
        first.addWidget(self.text, 1)
        first.addWidget(self.add)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self.owner, 3)
        second.addWidget(self.due, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.problem)
        self.decision.clicked.connect(lambda: self._on_kind_chosen("decision"))
        self.action.clicked.connect(lambda: self._on_kind_chosen("action"))
        self.add.clicked.connect(self._on_add)
        for field in (self.text, self.owner, self.due):
            field.installEventFilter(self)
            field.textChanged.connect(self.typed)

    @property
    def kind(self) -> Kind:
        return "action" if self.action.isChecked() else "decision"

    def show_kind(self, kind: Kind) -> None:
        """Offer the fields of a decision or of an action."""
        (self.action if kind == "action" else self.decision).setChecked(True)
        self.text.setPlaceholderText(tr("What is to be done") if kind == "action" else tr("What was decided"))
        self.owner.setVisible(kind == "action")
        self.due.setVisible(kind == "action")

    def begin(self, kind: Kind, text: str) -> None:
        """Take down `text`; the cursor goes where the next word is missing."""
        self.show_kind(kind)
        self.text.setText(text)
        target: QWidget = self.owner if kind == "action" and text else self.text
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self.text.clear()
        self.owner.set_value(None)
        self.due.set_value((None, ""))
        self.problem.hide()

    def values(self) -> dict[str, Any]:
        """What is typed and not recorded yet; nothing when no field says anything."""
        if not (self.text.text().strip() or self.owner.value() or any(self.due.value())):
            return {}
        return {
            "kind": self.kind,
            "text": self.text.text(),
            "owner": self.owner.value(),
            "due": self.due.value(),
        }

    def put(self, values: Mapping[str, Any]) -> None:
        """Fill the fields with `values()` of an earlier entry; empty them when there are none."""
        if not values:
            self.clear()
            return
        self.show_kind(values["kind"])
        self.text.setText(values["text"])
        self.owner.set_value(values["owner"])
        due_on, due_words = values["due"]
        self.due.set_value((due_on, due_words))

    def make_decision(self, meeting_id: int, agenda_item_id: int | None) -> Decision:
        """The decision that the fields say."""
        text = " ".join(self.text.text().split())
        return Decision(text=text, meeting_id=meeting_id, agenda_item_id=agenda_item_id)

    def make_action(self, meeting_id: int, agenda_item_id: int | None) -> ActionItem:
        """The action that the fields say; its post and institution are filled in when it is stored."""
        due: tuple[date | None, str] = self.due.value()
        person_id, institution_id = owner_of(self.owner.value())
        return ActionItem(
            text=" ".join(self.text.text().split()),
            meeting_id=meeting_id,
            agenda_item_id=agenda_item_id,
            person_id=person_id,
            institution_id=institution_id,
            due_on=due[0],
            due_words=due[1],
        )

    def _on_kind_chosen(self, kind: Kind) -> None:
        self.show_kind(kind)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        if not self.text.text().strip():
            self._say(tr("Write first what was decided or what is to be done."), self.text)
        elif self.kind == "action" and self.owner.text().strip() and self.owner.value() is None:
            self._say(tr("Choose who is responsible from the list, or leave that empty."), self.owner)
        else:
            self.problem.hide()
            self.wanted.emit(self.kind)

    def _say(self, sentence: str, field: QWidget) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    # People and institutions in one box: institutions have their ids below zero.

    def _owners(self, typed: str) -> list[Choice]:
        office = self._desk.office
        places = [Choice(-c.id, c.title, c.detail) for c in office.institutions.choices(typed, 8)]
        return [*places, *office.people.choices(typed, 12)]

    def _owner_names(self, ids: list[int]) -> dict[int, str]:
        office = self._desk.office
        people = office.people.names([i for i in ids if i > 0])
        places = office.institutions.names([-i for i in ids if i < 0])
        return {**people, **{-i: name for i, name in places.items()}}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self.owner and self.owner.is_choosing():
                    return False
                self._on_add()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def native(keys: str) -> str:
    """A key sequence as this platform writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def owner_of(choice: int | None) -> tuple[int | None, int | None]:
    """Person and institution of what the owner's box gives."""
    if choice is None:
        return None, None
    return (choice, None) if choice > 0 else (None, -choice)
