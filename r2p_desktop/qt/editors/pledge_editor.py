"""The editor of a pledge, ours or another participant's."""

from __future__ import annotations

from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_pledge_editor import Ui_PledgeEditor


class PledgeEditor(Editor):
    table = "pledge"
    form_class = Ui_PledgeEditor
    new_title = "New pledge"
    ui: Ui_PledgeEditor
