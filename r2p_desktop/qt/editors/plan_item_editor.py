"""The editor of a plan item: its place and code, who does it, its state, and the progress reported so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_desktop.errors import NotFound
from r2p_desktop.model.entities import PlanItemInstitution
from r2p_desktop.qt.binder import Collection
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.forms.ui_plan_item_editor import Ui_PlanItemEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.reading import Part, plan_item_reports
from r2p_desktop.qt.record_values import Values


class PlanItemEditor(Editor):
    table = "plan_item"
    form_class = Ui_PlanItemEditor
    rows = (Collection("institutions", "Who does it", PlanItemInstitution),)
    new_title = "New plan item"
    ui: Ui_PlanItemEditor

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._plan: int | None = None
        self._parent: int | None = None
        self._proposed = ""
        super().__init__(desk, parent)
        self.ui.report.clicked.connect(lambda: self.command_requested.emit("plan.report"))

    def new(self, values: Mapping[str, Any]) -> None:
        """A new item belongs to the plan in force and gets the next free code."""
        super().new({"plan_id": self.desk.office.plans.current(), **values})

    def before_fill(self, values: Values) -> None:
        self._offer_parents(values["plan_id"])
        self._parent = values["parent_id"]

    def after_fill(self) -> None:
        stored = self.record.id is not None
        self._proposed = ""
        self._propose_code()
        self.ui.report.setVisible(stored and not self.desk.office.read_only)
        self.places.show(
            self.ui.reports_column, [Part("", plan_item_reports(self.desk, self.record))] if stored else ()
        )

    def on_changed(self) -> None:
        values = self.binder.values()
        moved = (values["plan_id"], values["parent_id"]) != (self._plan, self._parent)
        self._offer_parents(values["plan_id"])
        self._parent = self.binder.values()["parent_id"]
        if moved:
            self._propose_code()

    def _offer_parents(self, plan_id: int | None) -> None:
        if plan_id == self._plan:
            return
        self._plan = plan_id
        parents: Any = ()
        if plan_id is not None:
            try:
                levels = len(self.desk.office.plans.load(plan_id).levels)
            except NotFound:
                levels = 0
            parents = self.desk.office.plan_items.parents(plan_id, levels)
        own = self.record.id if self.record is not None else None
        self.ui.parent_id.offer(choice for choice in parents if choice[0] != own)

    def _propose_code(self) -> None:
        """Put the next free code in, unless the person typed one; a stored item keeps its code."""
        if self.record is None or self.record.id is not None or self._plan is None:
            return
        if self.binder.values()["code"] in ("", self._proposed):
            self._proposed = self.desk.office.plan_items.next_code(self._plan, self._parent)
            self.binder.set_values({"code": self._proposed})
