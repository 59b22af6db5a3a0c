"""The plan: codes proposed and kept, places in the tree, who does it, progress as a dated series."""

from __future__ import annotations

from datetime import date

import pytest
from helpers import in_window, type_text
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import Institution, Plan, PlanItem
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.editors.plan_item_editor import PlanItemEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.plan_page import PlanPage
from r2p_desktop.services.office import OfficeServices


@pytest.fixture
def plan(office: OfficeServices) -> int:
    return office.plans.save(Plan(title="National plan", state="in_force"))


@pytest.fixture
def objective(office: OfficeServices, plan: int) -> int:
    return office.plan_items.save(PlanItem(plan_id=plan, code="1", title="Early warning"))


@pytest.fixture
def page(desk: Desk, objective: int, qtbot: QtBot) -> PlanPage:
    made = PlanPage(desk)
    qtbot.addWidget(in_window(made))
    return made


def editor_of(page: PlanPage) -> PlanItemEditor:
    editor = page.host.editor
    assert isinstance(editor, PlanItemEditor)
    return editor


def choose_parent(editor: PlanItemEditor, item_id: int | None) -> None:
    editor.ui.parent_id.set_value(item_id)
    editor.ui.parent_id.value_changed.emit()


def test_a_new_item_belongs_to_the_plan_in_force_and_gets_the_next_code(
    page: PlanPage, office: OfficeServices, plan: int, objective: int
) -> None:
    page.new_record()
    editor = editor_of(page)
    assert editor.ui.plan_id.value() == plan
    assert editor.ui.code.text() == "2"
    choose_parent(editor, objective)
    assert editor.ui.code.text() == "1.1"
    editor.ui.title.setPlainText("Train\ndistrict officers")
    assert page.host.save()
    stored = office.plan_items.load(editor.record_id or 0)
    assert (stored.code, stored.level, stored.title) == ("1.1", 2, "Train district officers")


def test_a_code_the_office_typed_is_left_alone(page: PlanPage, objective: int) -> None:
    page.new_record()
    editor = editor_of(page)
    editor.ui.code.clear()
    type_text(editor.ui.code, "A-7")
    choose_parent(editor, objective)
    assert editor.ui.code.text() == "A-7"


def test_a_code_already_in_the_plan_is_refused_at_the_code(page: PlanPage) -> None:
    page.new_record()
    editor = editor_of(page)
    editor.ui.title.setPlainText("Another")
    editor.binder.set_values({"code": "1"})
    assert not page.host.save()
    assert editor.binder.shown_problems == {"code": "The code 1 is already in this plan."}


def test_a_stored_item_keeps_its_code_when_it_moves(
    page: PlanPage, office: OfficeServices, plan: int, objective: int
) -> None:
    child = office.plan_items.save(PlanItem(plan_id=plan, code="2", title="Training"))
    page.open_record("plan_item", child)
    editor = editor_of(page)
    choose_parent(editor, objective)
    assert editor.ui.code.text() == "2"
    offered = {editor.ui.parent_id.itemData(row) for row in range(editor.ui.parent_id.count())}
    assert child not in offered, "an item is not offered as its own parent"


def test_who_does_it_is_a_list_with_one_lead(page: PlanPage, office: OfficeServices, objective: int) -> None:
    justice, police = (office.institutions.save(Institution(name=name)) for name in ("Justice", "Police"))
    page.open_record("plan_item", objective)
    editor = editor_of(page)
    editor.ui.institutions.add_row({"institution_id": justice, "role": "lead"})
    editor.ui.institutions.add_row({"institution_id": police, "role": "lead"})
    editor.ui.institutions.add_row()
    assert not page.host.save()
    assert set(editor.binder.shown_problems) == {"institutions"}
    editor.binder.set_values({"institutions": [
        {**row, "role": role}
        for row, role in zip(editor.binder.values()["institutions"], ("lead", "supporting"), strict=True)
    ]})  # fmt: skip
    assert page.host.save()
    stored = office.plan_items.load(objective)
    assert [(r.institution_id, r.role) for r in stored.institutions] == [
        (justice, "lead"),
        (police, "supporting"),
    ]


def test_a_status_that_needs_a_reason_asks_for_it_there(page: PlanPage, objective: int) -> None:
    page.open_record("plan_item", objective)
    editor = editor_of(page)
    editor.binder.set_values({"status": "on_hold"})
    assert not page.host.save()
    assert editor.binder.shown_problems == {"status_reason": "This status needs a reason."}


def test_progress_is_reported_in_a_dialog_and_shown_as_a_series(
    page: PlanPage, office: OfficeServices, objective: int
) -> None:
    page.open_record("plan_item", objective)
    page.commands()["plan.report"]()
    dialog = next(d for d in page.findChildren(FormDialog) if d.isVisible())
    assert dialog.binder.values()["reported_on"] == date(2026, 3, 2)
    assert not dialog.carry_out()
    assert dialog.binder.shown_problems == {"text": "Progress is needed."}
    type_text(dialog.ui.text.body, "Two of six districts trained.")
    assert dialog.carry_out()
    stored = office.plan_items.load(objective)
    assert [(r.reported_on, r.text) for r in stored.reports] == [
        (date(2026, 3, 2), "Two of six districts trained.")
    ]
    assert stored.status == "in_progress"
    assert editor_of(page).binder.values()["status"] == "in_progress", "the open form follows"
    undo = office.history.next_undo()
    assert undo is not None and str(undo) == "Report progress on 1 Early warning"


def test_saving_an_item_keeps_its_reports(page: PlanPage, office: OfficeServices, objective: int) -> None:
    page.open_record("plan_item", objective)
    page.commands()["plan.report"]()
    dialog = next(d for d in page.findChildren(FormDialog) if d.isVisible())
    type_text(dialog.ui.text.body, "Begun.")
    assert dialog.carry_out()
    editor = editor_of(page)
    editor.ui.title.setPlainText("Early warning, renamed")
    assert page.host.save()
    assert [r.text for r in office.plan_items.load(objective).reports] == ["Begun."]


def test_plans_are_a_tab_with_their_own_editor(page: PlanPage, office: OfficeServices, plan: int) -> None:
    page.open_record("plan", plan)
    assert page.pane.listing.name == "plans"
    editor = page.host.editor
    assert editor is not None and editor.table == "plan"
    editor.binder.set_values({"level_names": "Only one"})
    assert not page.host.save()
    assert editor.binder.shown_problems == {"level_names": "A plan has two to four levels."}


def test_an_item_without_a_plan_is_refused(desk: Desk, qtbot: QtBot) -> None:
    editor = PlanItemEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    editor.new({})
    editor.ui.title.setPlainText("Alone")
    assert not editor.save()
    assert editor.binder.shown_problems == {"plan_id": "Plan is needed."}
