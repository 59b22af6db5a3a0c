"""The editor of a participant of the network; its focal points are people of the office's contacts."""

from __future__ import annotations

from r2p_desktop.model.entities import ParticipantFocalPoint
from r2p_desktop.qt.binder import Collection
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_participant_editor import Ui_ParticipantEditor


class ParticipantEditor(Editor):
    table = "participant"
    form_class = Ui_ParticipantEditor
    rows = (Collection("focal_points", "Focal points", ParticipantFocalPoint),)
    new_title = "New participant"
    ui: Ui_ParticipantEditor
