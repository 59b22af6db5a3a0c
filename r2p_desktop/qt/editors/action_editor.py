"""The editor of an action: an institution is enough; naming a person fills in post and institution."""

from __future__ import annotations

from typing import Any

from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.editors.agenda import agenda_of
from r2p_desktop.qt.forms.ui_action_editor import Ui_ActionEditor
from r2p_desktop.qt.record_values import Values


class ActionEditor(Editor):
    table = "action_item"
    form_class = Ui_ActionEditor
    new_title = "New action"
    ui: Ui_ActionEditor

    _offered: tuple[Any, Any] | None = None
    _person: int | None = None

    def before_fill(self, values: Values) -> None:
        self._person = values["person_id"]
        self._offer(values["institution_id"], values["meeting_id"])

    def on_changed(self) -> None:
        values = self.binder.values()
        if values["person_id"] != self._person:
            self._person = values["person_id"]
            if self._person is not None:
                self._fill_owner(self._person)
                values = self.binder.values()
        self._offer(values["institution_id"], values["meeting_id"])

    def _fill_owner(self, person_id: int) -> None:
        post_id, institution_id = self.desk.office.people.seat(person_id)
        if institution_id is not None:
            self._offer(institution_id, self.binder.values()["meeting_id"])
            self.binder.set_values({"institution_id": institution_id, "post_id": post_id})

    def _offer(self, institution_id: int | None, meeting_id: int | None) -> None:
        """Posts hang on the institution, agenda items on the meeting."""
        if self._offered == (institution_id, meeting_id):
            return
        self._offered = (institution_id, meeting_id)
        posts = self.desk.office.institutions.posts(institution_id) if institution_id is not None else ()
        self.ui.post_id.offer(posts)
        self.ui.agenda_item_id.offer(agenda_of(self.desk, meeting_id))
