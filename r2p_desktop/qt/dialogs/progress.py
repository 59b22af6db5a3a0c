"""`Report progress…`: one dated report on a plan item; it also sets the item's status."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_desktop.model.entities import ProgressReport
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.forms.ui_progress_form import Ui_ProgressForm
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import editable_fields, row_of
from r2p_desktop.qt.translate import tr


def progress_dialog(desk: Desk, item_id: int, parent: QWidget | None = None) -> FormDialog:
    """The dialog for one plan item: today, its lead and its present status are proposed. Raises NotFound."""
    items = desk.office.plan_items
    item = items.load(item_id)
    lead = next((role.institution_id for role in item.institutions if role.role == "lead"), None)
    status = "in_progress" if item.status == "not_started" else item.status
    proposal = ProgressReport(
        reported_on=desk.office.clock.today(), institution_id=lead, status=status, text=""
    )

    def apply(values: dict[str, Any]) -> None:
        items.report(item_id, ProgressReport(**values))

    return FormDialog(
        desk,
        tr("Report progress"),
        f"{item.code} {item.title}".strip(),
        tr("Add the report"),
        Ui_ProgressForm,
        editable_fields(ProgressReport),
        {key: value for key, value in row_of(proposal).items() if key != "id"},
        apply,
        parent,
        kept_as=("form.progress", str(item.uid)),
    )
