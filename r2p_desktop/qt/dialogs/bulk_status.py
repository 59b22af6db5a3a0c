"""One status for several actions, in one step that one Undo takes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_desktop.model.entities import ActionItem, field_of
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.forms.ui_status_form import Ui_StatusForm
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count


def bulk_status_dialog(desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> FormDialog:
    """The dialog for the actions chosen."""
    return FormDialog(
        desk,
        tr("Change the status"),
        tr_count("{n} action gets this status.", "{n} actions get this status.", len(ids)),
        tr("Change"),
        Ui_StatusForm,
        (field_of(ActionItem, "status"),),
        {"status": "in_progress"},
        lambda values: desk.office.actions.set_status(ids, values["status"]),
        parent,
    )
