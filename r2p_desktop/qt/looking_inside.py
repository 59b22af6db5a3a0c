"""Further windows over an office opened for reading: a backup is looked into beside the office that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, QTimer

from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.windows import fitted
from r2p_desktop.services.office import OfficeServices

if TYPE_CHECKING:
    from r2p_desktop.clock import Clock
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.main_window import Host, MainWindow
    from r2p_desktop.qt.page import Desk
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.qt.settings import Settings
    from r2p_desktop.services.beginnings import Beginning

_STEP = 48  # how far such a window stands from the one it was opened from
MakeWindow = Callable[[Shell, "Host", "Desk"], "MainWindow"]
MakeDesk = Callable[[OfficeServices, ChangeHub], "Desk"]


class LookingInside(QObject):
    """The windows that only look; each office among them is closed with its last window."""

    def __init__(
        self, host: Host, new_frame: Callable[[], Shell], make_window: MakeWindow, make_desk: MakeDesk
    ) -> None:
        """`new_frame` gives an empty frame whose closing nobody else listens to."""
        super().__init__()
        self._host = host
        self._new_frame = new_frame
        self._make_window = make_window
        self._make_desk = make_desk
        self._open: list[tuple[MainWindow, OfficeServices]] = []

    @property
    def windows(self) -> list[MainWindow]:
        """The windows that are open now."""
        return [window for window, _ in self._open]

    def open(self, office: OfficeServices, near: QRect) -> MainWindow:
        """Show one more window over `office`, a step away from `near`."""
        shell = self._new_frame()
        desk = self._make_desk(office, ChangeHub(shell))
        window = self._make_window(shell, _OnlyLooking(self._host, self, office), desk)
        self._open.append((window, office))
        shell.closing.connect(partial(self._on_closing, window))
        shell.setGeometry(fitted(near.translated(_STEP, _STEP), shell.screen().availableGeometry()))
        shell.show()
        return window

    def close(self, office: OfficeServices) -> None:
        """Close every window over `office`."""
        for window in [window for window, shown in self._open if shown is office]:
            self._dismiss(window)

    def close_all(self) -> None:
        """Close every window, because the program ends or changes its language."""
        for window in self.windows:
            self._dismiss(window)

    def _on_closing(self, window: MainWindow) -> None:
        # Out of the close event first: the frame that is closing must outlive it.
        QTimer.singleShot(0, self, partial(self._dismiss, window))

    def _dismiss(self, window: MainWindow) -> None:
        office = next((office for shown, office in self._open if shown is window), None)
        if office is None:
            return
        self._open = [(shown, of) for shown, of in self._open if shown is not window]
        window.let_go()
        window.shell.hide()
        window.shell.deleteLater()
        if not any(of is office for _, of in self._open):
            office.close(backup=False)


class _OnlyLooking:
    """The host of a window that only looks: what is about this office stays here, all else is the program's."""

    def __init__(self, host: Host, looking: LookingInside, office: OfficeServices) -> None:
        self._host = host
        self._looking = looking
        self._office = office

    @property
    def jobs(self) -> Jobs:
        return self._host.jobs

    @property
    def settings(self) -> Settings:
        return self._host.settings

    @property
    def prompts(self) -> Prompts:
        return self._host.prompts

    @property
    def clock(self) -> Clock:
        return self._host.clock

    @property
    def language(self) -> str:
        return self._host.language

    def new_office(self) -> None:
        self._host.new_office()

    def open_office(self) -> None:
        self._host.open_office()

    def open_recent(self, folder: str) -> None:
        self._host.open_recent(folder)

    def open_example(self) -> None:
        self._host.open_example()

    def take_over_office(self) -> None:
        self._host.take_over_office()

    def unfinished(self) -> Sequence[Beginning]:
        return self._host.unfinished()

    def finish(self, beginning: Beginning) -> None:
        self._host.finish(beginning)

    def remove_unfinished(self, beginning: Beginning) -> None:
        self._host.remove_unfinished(beginning)

    def close_office(self) -> None:
        """Close what is looked at; the office that is worked in stays open."""
        self._looking.close(self._office)

    def new_window(self) -> None:
        near = self._looking.windows[-1].shell.geometry()
        self._looking.open(self._office, near)

    def lock(self) -> None:
        self._host.lock()

    def settings_changed(self) -> None:
        self._host.settings_changed()

    def unlock(self, typed: str) -> None:
        self._host.unlock(typed)

    def renew_window(self) -> None:
        self._host.renew_window()

    def quit(self) -> None:
        self._host.quit()

    def look_inside(self, office: OfficeServices) -> None:
        self._host.look_inside(office)

    def rework_office(
        self, work: Callable[..., Any], secret: str | None, *, title: str, told: Callable[[Any], object]
    ) -> None:
        self._host.rework_office(work, secret, title=title, told=told)

    def restore_backup(self, backup: Path, secret: str) -> None:
        self._host.restore_backup(backup, secret)
