"""The editor of a recommendation made to us, and our response."""

from __future__ import annotations

from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_recommendation_editor import Ui_RecommendationEditor


class RecommendationEditor(Editor):
    table = "recommendation"
    form_class = Ui_RecommendationEditor
    new_title = "New recommendation"
    ui: Ui_RecommendationEditor
