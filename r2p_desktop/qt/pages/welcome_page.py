"""What the window shows while no office is open: the ways to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.qt.main_window import Host

LONGEST_RECENT = 5


class WelcomePage(QWidget):
    """New office, open office, the example; and the offices opened lately on this computer."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(620)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(36, 32, 36, 30)
        inside.setSpacing(14)
        emblem = PlainLabel()
        emblem.setPixmap(icon("landmark", QPalette.ColorRole.Link).pixmap(44, 44))
        inside.addWidget(emblem)
        inside.addWidget(PlainLabel(tr("The working record of your office"), name="title", wrap=True))
        inside.addWidget(
            PlainLabel(
                tr(
                    "Contacts, meetings, decisions, actions, the action plan and printed briefs in one place, on this "
                    "computer only. An office is a folder; nothing is sent anywhere."
                ),
                name="muted",
                wrap=True,
            )
        )
        inside.addSpacing(6)
        self.new_button = self._way(inside, tr("New office…"), "folder-plus", host.new_office, primary=True)
        self.open_button = self._way(inside, tr("Open office…"), "folder-open", host.open_office)
        self.example_button = self._way(inside, tr("Open the example office"), "landmark", host.open_example)
        self._add_recent(inside)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 3)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setFocusProxy(self.new_button)

    def _way(
        self, column: QVBoxLayout, words: str, icon_name: str, run: object, *, primary: bool = False
    ) -> IconButton:
        button = IconButton(words, icon_name, primary=primary)
        button.clicked.connect(run)
        column.addWidget(button)
        return button

    def _add_recent(self, column: QVBoxLayout) -> None:
        recent = [folder for folder in self._host.settings.recent_offices if Path(folder).is_dir()]
        if not recent:
            return
        column.addSpacing(8)
        column.addWidget(PlainLabel(tr("Opened lately"), name="heading"))
        for folder in recent[:LONGEST_RECENT]:
            button = QPushButton(folder)
            button.setObjectName("link")
            button.setAccessibleName(tr("Open {name}", name=folder))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, chosen=folder: self._host.open_recent(chosen))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
