"""The frames of the running program: the first window, further ones over the same office, and who gives way to whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from r2p_desktop.qt.room import FRAME_SIDE, FRAME_TOP
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.theme import Theme

if TYPE_CHECKING:
    from r2p_desktop.qt.main_window import MainWindow

_STEP = 32  # how far a further window stands from the one it was opened from
Fill = Callable[[Shell], "MainWindow"]


class Windows(QObject):
    """`closing(shell)`: the person asked to close a frame; its `may_close` says whether it goes at once.

    `first` is None until the frame is filled for the first time. Needs no office: the first frame paints before the
    database is loaded.
    """

    closing = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, size: tuple[int, int] | None = None) -> None:
        """`size` in place of the remembered one, for pictures and tests."""
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._size = size
        self.first: MainWindow | None = None
        self.further: list[MainWindow] = []
        self.shell = self.new_frame()

    def new_frame(self, *, alone: bool = False) -> Shell:
        """An empty frame, not shown yet, as large as the last one was; one that stands `alone` is closed elsewhere."""
        shell = Shell(self._theme)
        shell.sidebar.set_folded(self._settings.sidebar_folded)
        if self._size is not None:
            shell.resize(*self._size)
        elif not shell.restoreGeometry(self._settings.geometry):
            shell.setGeometry(fitted(shell.geometry(), shell.screen().availableGeometry()))
        if not alone:
            shell.closing.connect(partial(self.closing.emit, shell))
        return shell

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """Every window that is filled, the first one first."""
        return (self.first, *self.further) if self.first is not None else ()

    def fill(self, make: Fill) -> None:
        """Fill the first frame; one already filled gives way to a new one in its place, and further ones go.

        When `make` fails an empty frame stands there, and its error is passed on.
        """
        self.drop_further()
        old = self.shell if self.first is not None else None
        if old is not None:
            self._replace_shell(old)
        try:
            self.first = make(self.shell)
        except BaseException:
            self.first, broken = None, self.shell
            self._replace_shell(broken)
            self.shell.show()
            _remove(broken)
            raise
        finally:
            if old is not None:
                self.shell.show()
                _remove(old)

    def _replace_shell(self, old: Shell) -> None:
        """Put a new frame, not shown yet, in the place of `old`."""
        self._settings.geometry = old.saveGeometry()
        self.shell = self.new_frame()
        self.shell.setGeometry(old.geometry())
        self.shell.setWindowState(old.windowState())

    def cover(self, make: Fill) -> list[MainWindow]:
        """Fill a new frame in the place of the first and hide every other.

        Gives those that are hidden, for `dismiss` once nothing works for them any more.
        """
        covered, old = list(self.all), self.shell
        self.first, self.further = None, []
        self._replace_shell(old)
        self.first = make(self.shell)
        self.shell.show()
        for window in covered:
            window.shell.hide()
        return covered

    def add(self, make: Fill, at: QRect) -> None:
        """Open one more window in the place `at`."""
        shell = self.new_frame()
        self.further.append(make(shell))
        shell.setGeometry(fitted(at, shell.screen().availableGeometry()))
        shell.show()

    def may_leave(self) -> bool:
        """Ask to save what is being edited, window by window; True when all of them may be left."""
        return all(window.may_leave() for window in self.all)

    def let_go(self) -> None:
        """The office is being closed: further windows go, and the first asks it nothing any more."""
        self.drop_further()
        if self.first is not None:
            self.first.let_go()

    def drop_further(self) -> None:
        """Close every window but the first, whose office is going or whose words change."""
        while self.further:
            dismiss(self.further.pop())

    def close_one(self, shell: Shell) -> None:
        """Close one of several windows, unless the person stays with what is being edited there."""
        closing = next((w for w in self.all if w.shell is shell), None)
        if closing is None or not closing.may_leave():
            return
        self.first, *self.further = [w for w in self.all if w is not closing]
        self.shell = self.first.shell
        dismiss(closing)

    def remember_place(self) -> None:
        """Note where the first window stands, for the next start."""
        self._settings.geometry = self.shell.saveGeometry()


def fitted(place: QRect, available: QRect) -> QRect:
    """The nearest place to `place` that stands fully on the screen, with room for the frame around it."""
    # The system's frame is not known before the window is shown.
    room = available.adjusted(FRAME_SIDE, FRAME_TOP, -FRAME_SIDE, -FRAME_SIDE)
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def a_step_from(place: QRect) -> QRect:
    """Where a further window stands that was opened from one at `place`."""
    return place.translated(_STEP, _STEP)


def dismiss(window: MainWindow) -> None:
    """Let a window go for good."""
    window.let_go()
    _remove(window.shell)


def _remove(shell: Shell) -> None:
    shell.hide()
    shell.deleteLater()
