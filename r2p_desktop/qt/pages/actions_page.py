"""Actions: what was taken on, by whom, until when, and whether it is late."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from r2p_desktop.model.listing import View
from r2p_desktop.qt.dialogs.bulk_status import bulk_status_dialog
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count


def _views(desk: Desk) -> Sequence[View]:
    """The list's own choices, 'due soon' meaning what the office means by it."""
    soon = desk.office.settings().due_soon_days
    return [
        replace(view, label=tr_count("Due in {n} day", "Due in {n} days", soon), filters={"due_within": soon})
        if view.key == "due_soon"
        else view
        for view in desk.office.lists["actions"].views
    ]


class ActionsPage(ListPage):
    key = "actions"
    tables = ("action_item",)
    listings = (
        Listing(
            name="actions",
            table="action_item",
            title="Actions",
            icon="list-checks",
            hint="Find an action, owner, meeting…",
            new="New action",
            empty="No actions yet. What a meeting hands out comes here by itself; others can be added or imported.",
            import_command="import.actions",
            commands=(
                "record.open",
                "action.done",
                "action.status",
                "-",
                "record.duplicate",
                "record.copy",
                "record.history",
                "-",
                "record.bin",
            ),
            views=_views,
        ),
    )

    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {**super().commands(), "action.done": self.mark_done, "action.status": self.change_status}

    def mark_done(self) -> None:
        """Close the chosen actions as done today."""
        _table, ids = self.selection()
        if ids and self.settled() and self.done(lambda: self.desk.office.actions.set_status(ids, "done")):
            text = tr_count("{n} action is done.", "{n} actions are done.", len(ids))
            self.told.emit(text, tr("Undo"), lambda: self.command_requested.emit("edit.undo"))

    def change_status(self) -> None:
        """Ask for one status for all chosen actions."""
        _table, ids = self.selection()
        if ids and self.settled():
            bulk_status_dialog(self.desk, ids, self).open()
