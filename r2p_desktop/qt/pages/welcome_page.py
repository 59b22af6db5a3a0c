"""What the window shows while no office is open: four doors to one, what was left unfinished, what was open lately."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.qt.office_words import office_name
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import tool_button
from r2p_desktop.qt.widgets.door_card import DoorCard
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel
from r2p_desktop.qt.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from r2p_desktop.qt.main_window import Host
    from r2p_desktop.services.beginnings import Beginning

LONGEST_RECENT = 5
WIDEST_CHARACTERS = 150


class WelcomePage(QWidget):
    """The first thing a new person sees. `say` puts a sentence on it: why no office is open."""

    def __init__(self, host: Host, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._theme = theme
        self.problem = NoticeBar()
        self.example = self._door(
            "landmark",
            tr("Look round the example office"),
            tr("A finished office with invented people. Try everything; nothing of yours is touched."),
        )
        self.new = self._door(
            "folder-plus",
            tr("Start our office"),
            tr("A few short pages: the name and folder, and who may open it."),
        )
        self.open = self._door(
            "folder-open",
            tr("Open an office"),
            tr("One that is on this computer or on a drive already."),
        )
        self.take_over = self._door(
            "archive-restore",
            tr("Take over or restore an office"),
            tr("From a backup: a new computer, a lost folder, or the office of the person before you."),
        )
        self.unfinished: list[NoticeBar] = []
        self.recent: list[QPushButton] = []
        self._build()
        self.example.clicked.connect(host.open_example)
        self.new.clicked.connect(host.new_office)
        self.open.clicked.connect(host.open_office)
        self.take_over.clicked.connect(host.take_over_office)
        self._order_keys()

    def _door(self, icon_name: str, words: str, why: str) -> DoorCard:
        return DoorCard(self._theme, icon_name, words, why)

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("clear")
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST_CHARACTERS)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 4)
        column.setSpacing(14)
        column.addWidget(PlainLabel(tr("The working record of your office"), name="heading", wrap=True))
        column.addWidget(
            PlainLabel(
                tr(
                    "Contacts, meetings, decisions, actions, the action plan and printed briefs in one place, on this "
                    "computer only. An office is a folder; nothing is sent anywhere."
                ),
                name="muted",
                wrap=True,
            )
        )
        column.addWidget(self.problem)
        self._unfinished_column = QVBoxLayout()
        self._unfinished_column.setSpacing(8)
        column.addLayout(self._unfinished_column)
        self._recent_column = QVBoxLayout()
        column.addLayout(self._recent_column)
        doors = QGridLayout()
        doors.setSpacing(14)
        for number, door in enumerate((self.example, self.new, self.open, self.take_over)):
            doors.addWidget(door, number // 2, number % 2)
            doors.setColumnStretch(number % 2, 1)
        column.addLayout(doors)
        column.addStretch(1)
        self.show_unfinished()
        self._show_recent()
        middle = QWidget()
        middle.setObjectName("clear")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)

    def _order_keys(self) -> None:
        """Tab goes through the page as it is read; the page's own turn is its first button's, or Tab would skip it."""
        begun = [button for bar in self.unfinished for button in bar.buttons]
        forgets = self.findChildren(QToolButton)
        order = [*begun, *self.recent, *forgets, self.example, self.new, self.open, self.take_over]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(order[0])

    # What is said.

    def say(self, sentence: str) -> None:
        """Say why no office is open; "" takes the sentence away."""
        if sentence:
            self.problem.say(sentence)
        else:
            self.problem.hide()

    # What was left unfinished.

    def show_unfinished(self) -> None:
        """Show what was begun on this computer and not finished, each with the ways on."""
        for old in self.unfinished:
            self._unfinished_column.removeWidget(old)
            old.deleteLater()
        self.unfinished = []
        for beginning in self._host.unfinished():
            bar = NoticeBar()
            self._unfinished_column.addWidget(bar)
            self._say_unfinished(bar, beginning)
            self.unfinished.append(bar)
        self._order_keys()

    def _say_unfinished(self, bar: NoticeBar, beginning: Beginning) -> None:
        name = beginning.name or beginning.folder.name
        go_on = partial(self._host.finish, beginning)
        remove = (tr("Remove what is left"), partial(self._host.remove_unfinished, beginning))
        match beginning.stage:
            case "making":
                bar.say(
                    tr(
                        "The program ended while it was making the office “{name}” in {folder}. "
                        "Nothing was recorded in it yet.",
                        name=name, folder=str(beginning.folder),
                    ),
                    ways=[(tr("Make it again…"), go_on), remove],
                )  # fmt: skip
            case "sheet":
                bar.say(
                    tr("The office “{name}” is made, but its recovery sheet was not checked yet.", name=name),
                    ways=[(tr("Go on…"), go_on)],
                )
            case "made":
                bar.say(
                    tr(
                        "The office “{name}” is ready in {folder}, and was not opened yet.",
                        name=name,
                        folder=str(beginning.folder),
                    ),
                    ways=[(tr("Open it"), go_on)],
                )
            case "restoring":
                bar.say(
                    tr(
                        "The program ended while it was restoring an office to {folder}. The backup is as it was.",
                        folder=str(beginning.folder),
                    ),
                    ways=[(tr("Restore again…"), go_on), remove],
                )

    # What was open lately.

    def _show_recent(self) -> None:
        folders = self._host.settings.recent_offices[:LONGEST_RECENT]
        if not folders:
            return
        self._recent_column.setContentsMargins(0, 4, 0, 4)
        self._recent_column.setSpacing(4)
        self._recent_column.addWidget(PlainLabel(tr("Opened lately"), name="heading"))
        for folder in folders:
            self._recent_column.addWidget(self._recent_row(folder))

    def _recent_row(self, folder: str) -> QWidget:
        place = Path(folder)
        name = office_name(place)
        there = _is_dir(place)
        row = QFrame()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        button = QPushButton(name.replace("&", "&&"))
        button.setObjectName("link")
        button.setAccessibleName(tr("Open {name}", name=name))
        button.setAccessibleDescription(folder)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._host.open_recent(folder))
        where = folder if there else tr("{folder} (not there now)", folder=folder)
        line.addWidget(button)
        line.addWidget(ElidedLabel(where, name="small"), 1)
        if not there:
            forget = tool_button("x", tr("Take {name} off this list", name=name))
            forget.clicked.connect(lambda: self._forget(folder, row))
            line.addWidget(forget)
        self.recent.append(button)
        return row

    def _forget(self, folder: str, row: QWidget) -> None:
        settings = self._host.settings
        settings.recent_offices = [one for one in settings.recent_offices if one != folder]
        row.hide()
        self.recent = [button for button in self.recent if not row.isAncestorOf(button)]
        self._order_keys()
        self.setFocus()


def _is_dir(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False
