"""People: the office's contacts, with the commands that keep their posts and dates true."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from r2p_desktop.model.listing import View
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr, tr_count
from r2p_desktop.services.records import shortened
from r2p_desktop.services.start import months_before

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.merge_people import MergeDialog


def _views(desk: Desk) -> Sequence[View]:
    """The list's own choices, and those who were not verified for as long as the office says."""
    since = months_before(desk.office.clock.today(), desk.office.settings().verify_months)
    own = tuple(desk.office.lists["people"].views)
    return (*own, View("unverified", "Not verified lately", {"unverified_since": since}))


class PeoplePage(ListPage):
    key = "people"
    tables = ("person",)
    listings = (
        Listing(
            name="people",
            table="person",
            title="People",
            icon="users",
            hint="Find a name, post, phone…",
            new="New contact",
            empty="Nobody here yet. Everybody the office works with belongs here, with the posts they hold.",
            import_command="import.contacts",
            commands=(
                "record.open",
                "person.verified",
                "person.moved",
                "person.left",
                "person.merge",
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
        return {
            **super().commands(),
            "person.moved": self.has_moved,
            "person.left": self.has_left,
            "person.verified": self.mark_verified,
            "person.merge": self.merge_chosen,
        }

    def has_moved(self) -> None:
        """Ask for the post a person has moved to."""
        _table, ids = self.selection()
        if len(ids) == 1 and self.settled():
            from r2p_desktop.qt.dialogs.moved import moved_dialog

            moved_dialog(self.desk, ids[0], self).open()

    def has_left(self) -> None:
        """Ask for the day a person left."""
        _table, ids = self.selection()
        if len(ids) == 1 and self.settled():
            from r2p_desktop.qt.dialogs.left import left_dialog

            left_dialog(self.desk, ids[0], self).open()

    def mark_verified(self) -> None:
        """Stamp today on the chosen contacts."""
        _table, ids = self.selection()
        if ids and self.settled() and self.done(lambda: self.desk.office.people.mark_verified(ids)):
            text = tr_count(
                "{n} contact is marked as verified today.",
                "{n} contacts are marked as verified today.",
                len(ids),
            )
            self.told.emit(text, tr("Undo"), lambda: self.command_requested.emit("edit.undo"))

    def merge_chosen(self) -> None:
        """Lead through making one record of the two people chosen."""
        _table, ids = self.selection()
        if len(ids) != 2 or not self.settled():
            self.told.emit(tr("Choose exactly two people in the list."), "", None)
            return
        self.merge(ids[0], ids[1])

    def merge(self, first: int, second: int) -> MergeDialog | None:
        """Show the two side by side; None when they cannot be merged, which is then said."""
        from r2p_desktop.qt.dialogs.merge_people import open_merge

        return open_merge(self.desk, first, second, self._on_merged, self)

    def _on_merged(self, person_id: int, name: str) -> None:
        self.pane.choose(person_id)
        text = tr("Two records are one now: {name}", name=shortened(name))
        self.told.emit(text, tr("Undo"), lambda: self.command_requested.emit("edit.undo"))
