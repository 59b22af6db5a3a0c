"""What a new office's Start page offers in the place of empty figures: ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from r2p_desktop.i18n import message
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel


class InvitationCard(QFrame):
    """What a new office offers instead of empty figures. `chosen(way)` names it."""

    chosen = Signal(str)
    WAYS = (
        ("person", "user-plus", message("New contact"), message("Type in the first person you work with.")),
        (
            "import.contacts",
            "upload",
            message("Import contacts…"),
            message("Read the contact list you have: Excel, CSV or Outlook."),
        ),
        (
            "meeting",
            "calendar-plus",
            message("New meeting"),
            message("Prepare the agenda and invite the ministries."),
        ),
        (
            "office.demo",
            "landmark",
            message("Open the example office"),
            message("Look around a finished office; nothing of yours is touched."),
        ),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(32, 28, 32, 28)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(14)
        grid.addWidget(
            PlainLabel(tr("This office is new. Begin where you like:"), name="heading", wrap=True), 0, 0, 1, 2
        )
        for row, (way, icon_name, words, why) in enumerate(self.WAYS, start=1):
            button = QPushButton(f"\u00a0{render(words)}")
            button.setIcon(icon(icon_name))
            button.setAccessibleDescription(render(why))
            button.clicked.connect(lambda _checked=False, name=way: self.chosen.emit(name))
            self.buttons[way] = button
            grid.addWidget(button, row, 0)
            grid.addWidget(PlainLabel(render(why), name="muted", wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.WAYS) + 1, 1)
