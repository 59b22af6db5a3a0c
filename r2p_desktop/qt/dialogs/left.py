"""`Has left…`: the day; the post ends, history and old meetings keep it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_desktop.errors import Invalid
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person, field_of
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.forms.ui_left_form import Ui_LeftForm
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr


def left_dialog(desk: Desk, person_id: int, parent: QWidget | None = None) -> FormDialog:
    """The dialog for one person; today is proposed."""
    people = desk.office.people

    def apply(values: dict[str, Any]) -> None:
        if values["left_on"] is None:
            needed = message("{field} is needed.", field=message("Left on"))
            raise Invalid(message("Not saved: {problem}", problem=needed), {"left_on": needed})
        people.leave(person_id, values["left_on"])

    name = people.names([person_id]).get(person_id, "")
    return FormDialog(
        desk,
        tr("{name} has left", name=name),
        tr("The present post ends on this day. The contact stays on record under “Have left”."),
        tr("Mark as left"),
        Ui_LeftForm,
        (replace(field_of(Person, "left_on"), required=True),),
        {"left_on": desk.office.clock.today()},
        apply,
        parent,
        kept_as=("form.left", str(people.load(person_id).uid)),
    )
