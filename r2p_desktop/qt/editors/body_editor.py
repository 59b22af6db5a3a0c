"""The editor of a body that meets, with who sits on it."""

from __future__ import annotations

from r2p_desktop.model.entities import Membership
from r2p_desktop.qt.binder import Collection
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_body_editor import Ui_BodyEditor


class BodyEditor(Editor):
    table = "body"
    form_class = Ui_BodyEditor
    rows = (Collection("memberships", "Members", Membership),)
    new_title = "New body"
    ui: Ui_BodyEditor
