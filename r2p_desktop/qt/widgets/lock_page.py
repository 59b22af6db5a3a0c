"""What the window shows while the office is locked: nothing of it, and the way back in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from r2p_desktop.qt.dialogs.secret_field import CapsWatch, prepare_secret_field
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import PlainLabel


class LockPage(QWidget):
    """`offered(text)` when a passphrase or recovery code was typed; whoever listens says whether it was wrong.

    `quit_wanted`. It is told nothing of the office, so it cannot show it. The field is on the page, not in a dialog:
    who comes back types at once, and no letter may be lost to a window that is still on its way.
    """

    offered = Signal(str)
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.state = PlainLabel(
            tr(
                "Nothing of the office is open or shown. What you were typing is kept and comes back when you unlock."
            ),
            name="muted",
            wrap=True,
        )
        self.doing = PlainLabel(name="muted", wrap=True)
        self.passphrase = QLineEdit()
        self.passphrase.setAccessibleName(tr("Passphrase"))
        prepare_secret_field(self.passphrase)
        self.problem = PlainLabel(name="problem", wrap=True)
        self.caps = PlainLabel(tr("Caps Lock is on."), name="problem")
        for silent in (self.doing, self.problem, self.caps):
            silent.hide()
        CapsWatch(self.passphrase).changed.connect(self.caps.setVisible)
        self.unlock = IconButton(tr("Unlock"), "key-round", primary=True)
        self.unlock.setEnabled(False)
        self.leave = IconButton(tr("Quit"), "log-out")
        self._build()
        self.passphrase.textChanged.connect(lambda text: self.unlock.setEnabled(bool(text)))
        self.passphrase.returnPressed.connect(self.unlock.click)
        self.unlock.clicked.connect(self._on_unlock)
        self.leave.clicked.connect(self.quit_wanted)
        self.setFocusProxy(self.passphrase)

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(self.fontMetrics().averageCharWidth() * 62)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 36, 40, 32)
        inside.setSpacing(14)
        emblem = PlainLabel()
        emblem.setPixmap(icon("lock", QPalette.ColorRole.Link).pixmap(44, 44))
        emblem.setFixedSize(44, 44)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        label = PlainLabel(tr("&Passphrase"))
        label.setBuddy(self.passphrase)
        form.addRow(label, self.passphrase)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self.unlock)
        ways.addWidget(self.leave)
        ways.addStretch(1)
        forgotten = tr("Forgotten it? The code of the recovery sheet can be typed here too.")
        for part in (emblem, PlainLabel(tr("Locked"), name="title"), self.state, self.doing):
            inside.addWidget(part)
        inside.addLayout(form)
        for part in (self.problem, self.caps, PlainLabel(forgotten, name="muted", wrap=True)):
            inside.addWidget(part)
        inside.addSpacing(4)
        inside.addLayout(ways)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def _on_unlock(self) -> None:
        self.problem.hide()
        # Not disabled: the keys would go on to the next button, which quits.
        self.passphrase.setReadOnly(True)
        self.unlock.setEnabled(False)
        self.unlock.set_words(tr("Opening…"))
        self.offered.emit(self.passphrase.text())

    def say_problem(self, words: str) -> None:
        """Let the person type again; `words` say why it did not open, "" when that is said elsewhere."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.passphrase.setReadOnly(False)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self.unlock.set_words(tr("Unlock"))
        self.unlock.setEnabled(bool(self.passphrase.text()))

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
