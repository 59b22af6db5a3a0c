"""The editor of an institution: its place in the tree, its names by language, its people and their work."""

from __future__ import annotations

from r2p_desktop.model.entities import InstitutionName
from r2p_desktop.qt.binder import Collection
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_institution_editor import Ui_InstitutionEditor
from r2p_desktop.qt.reading import institution_parts


class InstitutionEditor(Editor):
    table = "institution"
    form_class = Ui_InstitutionEditor
    rows = (Collection("names", "Names in other languages", InstitutionName),)
    new_title = "New institution"
    ui: Ui_InstitutionEditor

    def after_fill(self) -> None:
        parts = institution_parts(self.desk, self.record.id) if self.record.id is not None else ()
        self.places.show(self.ui.linked_column, parts)
        self.places.show_card(self.ui.linked, any(part.rows for part in parts))
