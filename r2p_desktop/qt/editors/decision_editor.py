"""The editor of a decision of the register."""

from __future__ import annotations

from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.editors.agenda import agenda_of
from r2p_desktop.qt.forms.ui_decision_editor import Ui_DecisionEditor
from r2p_desktop.qt.record_values import Values


class DecisionEditor(Editor):
    table = "decision"
    form_class = Ui_DecisionEditor
    new_title = "New decision"
    ui: Ui_DecisionEditor

    _meeting: int | None = None

    def before_fill(self, values: Values) -> None:
        self._offer_agenda(values["meeting_id"])

    def on_changed(self) -> None:
        self._offer_agenda(self.binder.values()["meeting_id"])

    def _offer_agenda(self, meeting_id: int | None) -> None:
        if meeting_id != self._meeting:
            self._meeting = meeting_id
            self.ui.agenda_item_id.offer(agenda_of(self.desk, meeting_id))
