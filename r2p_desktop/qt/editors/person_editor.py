"""The editor of a contact: names, present post, how to reach; warns when the same person seems to be on record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from r2p_desktop.model.entities import ContactPoint, FieldInfo, Person
from r2p_desktop.qt.binder import Collection
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.dialogs.moved import post_entry, post_fields, post_values
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.editors.alike_warning import AlikeWarning
from r2p_desktop.qt.forms.ui_person_editor import Ui_PersonEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.reading import person_held, person_linked
from r2p_desktop.qt.record_values import Values
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.people import PostEntry, number_hint


class PersonEditor(Editor):
    table = "person"
    form_class = Ui_PersonEditor
    rows = (Collection("contact_points", "How to reach", ContactPoint),)
    new_title = "New contact"
    ui: Ui_PersonEditor

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._present = PostEntry()
        super().__init__(desk, parent)
        self.alike = AlikeWarning()
        self.alike.link_opened.connect(self.link_opened)
        self.ui.alike_column.addWidget(self.alike)
        self.number_hint = PlainLabel(name="small", wrap=True)
        self.number_hint.hide()
        if (reach := self.ui.card_2.layout()) is not None:
            reach.addWidget(self.number_hint)
        self._asked: tuple[object, ...] = ()
        self.moved_button = IconButton(tr("Has moved to another post…"), "user-check")
        self.left_button = IconButton(tr("Has left…"), "user-x")
        self.verified_button = IconButton(tr("Mark as verified today"), "badge-check")
        self._add_buttons()

    def _add_buttons(self) -> None:
        for button, command in (
            (self.moved_button, "person.moved"),
            (self.left_button, "person.left"),
            (self.verified_button, "person.verified"),
        ):
            button.clicked.connect(lambda _checked=False, c=command: self.command_requested.emit(c))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.moved_button)
        row.addWidget(self.left_button)
        row.addStretch(1)
        self.ui.held_column.addLayout(row)
        self.ui.verified_column.addWidget(self.verified_button)

    def extra_fields(self) -> tuple[FieldInfo, ...]:
        return post_fields()

    def extra_values(self, record: Person) -> Values:
        self._present = (
            self.desk.office.people.present_post(record.id) if record.id is not None else PostEntry()
        )
        return post_values(self._present)

    def store(self, record: Person, values: Values) -> int:
        return self.desk.office.people.save_with_post(record, post_entry(values), self)

    def after_fill(self) -> None:
        stored = self.record.id is not None
        for button in (self.moved_button, self.left_button, self.verified_button):
            button.setVisible(stored and not self.desk.office.read_only)
        self._show_alike(())
        self._show_number_hints(())
        self._asked = ()
        self.places.show(self.ui.held_column, [person_held(self.desk, self.record.id)] if stored else ())
        linked = person_linked(self.desk, self.record.id) if stored else []
        self.places.show(self.ui.linked_column, linked)
        self.places.show_card(self.ui.linked, any(part.rows for part in linked))
        if self.record.left_on is not None:
            day = date_words(self.record.left_on, short=False)
            self.notice.say(tr("Left on {day}.", day=day))

    def on_typed(self) -> None:
        values = self.binder.values()
        self._show_number_hints(values["contact_points"] if self.is_dirty else ())
        emails = tuple(
            row["value"]
            for row in values["contact_points"]
            if row["kind"] == "email" and row["value"].strip()
        )
        asked = (values["given_name"], values["family_name"], emails)
        if asked == self._asked or self.record is None:
            return
        self._asked = asked
        found: Sequence[tuple[int, str]] = ()
        if self.is_dirty:
            found = self.desk.office.people.alike(asked[0], asked[1], emails, but=self.record.id)
        self._show_alike(found)

    def _show_number_hints(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Say which typed numbers look wrong: a hint, never a refusal."""
        hints = [hint for row in rows if (hint := number_hint(row["kind"], row["value"])) is not None]
        self.number_hint.setText("\n".join(render(hint) for hint in hints))
        self.number_hint.setVisible(bool(hints))

    def _show_alike(self, people: Sequence[tuple[int, str]]) -> None:
        self.alike.show_people(people)
        self.ui.alike.setVisible(bool(people))
