"""`Has moved to another post…`: the new post and since when; the old one ends the day before and stays on record."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_desktop.model.entities import Appointment, FieldInfo, Post, field_of
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.forms.ui_post_form import Ui_PostForm
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.services.people import PostEntry


def post_fields(*, required: bool = False) -> tuple[FieldInfo, ...]:
    """The inputs that say which post a person holds; people never type a Post or an Appointment as such."""
    return (
        replace(field_of(Post, "title"), key="post_title", required=required),
        field_of(Post, "institution_id"),
        field_of(Post, "unit"),
        replace(field_of(Appointment, "from_on"), key="since"),
        field_of(Appointment, "capacity"),
        field_of(Appointment, "acting"),
    )


def post_values(post: PostEntry) -> dict[str, Any]:
    """A post as values of those inputs."""
    return {
        "post_title": post.title,
        "institution_id": post.institution_id,
        "unit": post.unit,
        "since": post.since,
        "capacity": post.capacity,
        "acting": post.acting,
    }


def post_entry(values: dict[str, Any]) -> PostEntry:
    """The post that the inputs say."""
    return PostEntry(
        title=values["post_title"],
        institution_id=values["institution_id"],
        since=values["since"],
        unit=values["unit"],
        capacity=values["capacity"] or "holder",
        acting=values["acting"],
    )


def moved_dialog(desk: Desk, person_id: int, parent: QWidget | None = None) -> FormDialog:
    """The dialog for one person; the new post's institution is proposed as the present one."""
    people = desk.office.people
    present = people.present_post(person_id)
    proposal = PostEntry(institution_id=present.institution_id, since=desk.office.clock.today())
    name = people.names([person_id]).get(person_id, "")
    return FormDialog(
        desk,
        tr("{name} has moved", name=name),
        tr(
            "The present post ends the day before. Papers and meetings of earlier days keep the title held then."
        ),
        tr("Move to this post"),
        Ui_PostForm,
        post_fields(required=True),
        post_values(proposal),
        lambda values: people.move(person_id, post_entry(values)),
        parent,
        kept_as=("form.moved", str(people.load(person_id).uid)),
    )
