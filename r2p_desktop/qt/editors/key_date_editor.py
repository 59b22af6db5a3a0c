"""The editor of a date the office must not miss."""

from __future__ import annotations

from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_key_date_editor import Ui_KeyDateEditor


class KeyDateEditor(Editor):
    table = "key_date"
    form_class = Ui_KeyDateEditor
    new_title = "New key date"
    ui: Ui_KeyDateEditor
