"""The editor of a plan: its period, its adoption, the names of its levels."""

from __future__ import annotations

from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_plan_editor import Ui_PlanEditor


class PlanEditor(Editor):
    table = "plan"
    form_class = Ui_PlanEditor
    new_title = "New plan"
    ui: Ui_PlanEditor
