"""The action plan: its items with their state and progress, and the plans themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from r2p_desktop.qt.dialogs.progress import progress_dialog
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing


class PlanPage(ListPage):
    key = "plan"
    tables = ("plan_item", "plan")
    listings = (
        Listing(
            name="plan",
            table="plan_item",
            title="Items",
            icon="target",
            hint="Find in the plan…",
            new="New item",
            empty="The plan is empty. Objectives, measures and activities belong here; make a plan first.",
            commands=(
                "record.open",
                "plan.report",
                "-",
                "record.duplicate",
                "record.copy",
                "record.history",
                "-",
                "record.bin",
            ),
        ),
        Listing(
            name="plans",
            table="plan",
            title="Plans",
            icon="calendar-days",
            hint="Find a plan…",
            new="New plan",
            empty="No plan yet. A plan has a period, a state and two to four levels that the office names.",
        ),
    )

    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {**super().commands(), "plan.report": self.report_progress}

    def report_progress(self) -> None:
        """Ask for a progress report on the chosen item."""
        table, ids = self.selection()
        if table == "plan_item" and len(ids) == 1 and self.settled():
            progress_dialog(self.desk, ids[0], self).open()
