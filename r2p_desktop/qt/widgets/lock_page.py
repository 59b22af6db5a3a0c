"""What the window shows while the office is locked: nothing of it, and the way back in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel


class LockPage(QWidget):
    """`unlock_wanted` and `quit_wanted`. It is told nothing of the office, so it cannot show it."""

    unlock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(self.fontMetrics().averageCharWidth() * 62)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 36, 40, 32)
        inside.setSpacing(14)
        emblem = PlainLabel()
        emblem.setPixmap(icon("lock", QPalette.ColorRole.Link).pixmap(44, 44))
        emblem.setFixedSize(44, 44)
        self.doing = PlainLabel(name="muted", wrap=True)
        self.doing.hide()
        self.unlock = IconButton(tr("Unlock…"), "key-round", primary=True)
        self.leave = IconButton(tr("Quit"), "log-out")
        inside.addWidget(emblem)
        inside.addWidget(PlainLabel(tr("Locked"), name="title"))
        self.state = PlainLabel(
            tr(
                "Nothing of the office is open or shown. What you were typing is kept and comes back when you unlock."
            ),
            name="muted",
            wrap=True,
        )
        inside.addWidget(self.state)
        inside.addWidget(self.doing)
        inside.addSpacing(10)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self.unlock)
        ways.addWidget(self.leave)
        ways.addStretch(1)
        inside.addLayout(ways)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self.unlock.clicked.connect(self.unlock_wanted)
        self.leave.clicked.connect(self.quit_wanted)
        self.setFocusProxy(self.unlock)

    def say_doing(self, words: str) -> None:
        """Say what is still being finished; "" when nothing is."""
        self.doing.setText(words)
        self.doing.setVisible(bool(words))

    def say_unkept(self) -> None:
        """Say that something typed is not on the drive."""
        self.state.setText(
            tr(
                "Nothing of the office is open or shown. What you were typing could not be kept on the drive, which may "
                "be full: it waits in this program, sealed, and comes back when you unlock. Do not end the program "
                "before."
            )
        )
