"""What a list is called and offers, and the tools for it beside the page's title: search, choice of rows, New."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from r2p_desktop.model.listing import View
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton

_COMMANDS = ("record.open", "record.duplicate", "record.copy", "record.history", "-", "record.bin")


@dataclass(frozen=True)
class Listing:
    """How one list is shown. Texts are translatable keys.

    `name` is the list among the office's lists, `table` the root table of its records. `views` gives the choices of
    rows where they depend on the office; without it the list's own are offered.
    """

    name: str
    table: str
    title: str
    icon: str
    hint: str
    new: str
    empty: str
    import_command: str = ""
    commands: tuple[str, ...] = _COMMANDS
    views: Callable[[Desk], Sequence[View]] | None = None


class ListTools(QWidget):
    """Search box, choice of rows and the button for a new record."""

    def __init__(
        self, listing: Listing, views: Sequence[View], *, can_write: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.search_box = QLineEdit()
        self.search_box.setPlaceholderText(tr(listing.hint))
        self.search_box.setAccessibleName(tr("Find in this list"))
        self.search_box.setClearButtonEnabled(True)
        self.search_box.setMinimumWidth(260)
        self.search_box.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText), QLineEdit.ActionPosition.LeadingPosition
        )
        self.view_box = QComboBox()
        self.view_box.setAccessibleName(tr("Which records are shown"))
        self.view_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for view in views:
            self.view_box.addItem(tr(view.label), view.key)
        self.new_button = IconButton(tr(listing.new), "plus", primary=True)
        self.new_button.setEnabled(can_write)
        row.addWidget(self.search_box, 1)
        row.addWidget(self.view_box)
        self.view_box.setVisible(len(views) > 1)
        # Only now that it stands in a window: shown before, it would be a window of its own for a moment.
        row.addWidget(self.new_button)
