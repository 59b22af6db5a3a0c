"""Locks the office: everything of it goes from the screen and from memory, and comes back for whoever may open it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QToolTip

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, InUse, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.qt import whereabouts
from r2p_desktop.qt.drafting import keep_all
from r2p_desktop.qt.idle import IdleWatch
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.lock_guard import LockGuard
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.session_watch import SessionWatch
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.whereabouts import Whereabouts
from r2p_desktop.qt.windows import Fill, Windows, dismiss
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret

if TYPE_CHECKING:
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.qt.office_dialogs import OfficeDoor
    from r2p_desktop.qt.office_keeping import OfficeKeeping
    from r2p_desktop.qt.widgets.lock_page import LockPage

log = logging.getLogger(__name__)


class LockHost(Protocol):
    """What the lock asks of the program around it."""

    @property
    def windows(self) -> Windows: ...

    @property
    def jobs(self) -> Jobs: ...

    @property
    def prompts(self) -> Prompts: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def keeping(self) -> OfficeKeeping: ...

    @property
    def door(self) -> OfficeDoor: ...

    office: OfficeServices | None

    def locked_frame(self) -> Fill:
        """Fills a frame with the page of a locked office."""

    def take(self, office: OfficeServices) -> None:
        """Show an office that was opened again."""

    def filled_frame(self) -> Fill:
        """Fills a window for the office now open."""


@dataclass(frozen=True)
class _Left:
    """What must be known to come back: no text of the office."""

    folder: Path
    read_only: bool
    actor: str
    places: tuple[Whereabouts, ...]


class Locking(QObject):
    """`locked` when nothing of the office is open any more; `unlocked` when it is shown again.

    What was typed and cannot be kept as a draft (a full drive) waits in memory, sealed with the office's key.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self, app: QApplication, host: LockHost, render: Render, idle: IdleWatch, session: SessionWatch
    ) -> None:
        super().__init__()
        self._app = app
        self._host = host
        self._render = render
        self._idle = idle
        self._session = session
        self._left: _Left | None = None
        self._covered: list[MainWindow] = []
        self._backs_up = True
        self._closed = True
        self._ended = False
        self._unkept: dict[Path, bytes] = {}  # by office; only its key reads what is in it
        self._shown: Path | None = None
        self._protected = True
        self._guard = LockGuard(app)
        idle.idle.connect(self.lock)
        session.locked.connect(self.lock)
        session.sleeping.connect(self._on_sleeping)

    @property
    def is_locked(self) -> bool:
        return self._left is not None

    def watch(self) -> None:
        """Watch, for a protected office, over the minutes without input and over the session; else over nothing."""
        office = self._host.office
        if office is None or not self._is_protected(office):
            self._idle.watch(0)
            self._session.end()
            return
        self._idle.watch(self._host.settings.lock_after)
        self._session.begin()

    # Locking.

    def lock_by_hand(self) -> None:
        """Lock, or say why a lock would keep nobody out."""
        office = self._host.office
        if office is not None and not self._is_protected(office):
            self._host.prompts.inform(
                tr("This office has no passphrase, so a lock would keep nobody out."),
                tr(
                    "Protect it first, in the File menu under “Who can open this office”: then it can be locked."
                ),
            )
            return
        self.lock()

    def lock(self, *, backup: bool = True) -> None:
        """Take the office from the screen now, and close it as soon as running work has ended.

        Nothing happens in an office without a passphrase.
        """
        office = self._host.office
        if office is None or self.is_locked or not self._is_protected(office):
            return
        windows = self._host.windows
        unkept = _kept_or_sealed(office, windows)
        if unkept:
            self._unkept[office.folder] = unkept
        places = tuple(whereabouts.note(window) for window in windows.all)
        self._left = _Left(office.folder, office.read_only, office.actor, places)
        self._backs_up = backup
        self._closed = False
        self._idle.watch(0)
        self._covered = windows.cover(self._host.locked_frame())
        self._guard.begin(windows.shell)
        QToolTip.hideText()
        _empty_clipboard()
        if unkept and self._page is not None:
            self._page.say_unkept()
        # Questions that were open have ended by the next turn of the loop.
        QTimer.singleShot(0, self, self._close_when_idle)

    def _is_protected(self, office: OfficeServices) -> bool:
        """Whether it has a passphrase; what was known last, where the keys cannot be read now."""
        try:
            self._protected = not any(opener.kind == "open" for opener in office.access.openers())
        except OfficeError as error:
            log.warning("whether the office is protected cannot be read: %s", error.code)
        return self._protected

    def _on_sleeping(self) -> None:
        # There is no time for a backup; the next one, half an hour after waking at the latest, holds everything.
        self.lock(backup=False)

    def _close_when_idle(self) -> None:
        """Close once neither an import nor a backup runs any more; each may still say something in its window."""
        workers = self._host.keeping.workers
        for jobs in (self._host.jobs, *((workers.own,) if workers.busy else ())):
            if not jobs.is_idle:
                self._say_doing(tr("Work that was begun is being finished…"))
                jobs.idle.connect(self._on_idle_jobs, Qt.ConnectionType.SingleShotConnection)
                return
        self._close()

    def _on_idle_jobs(self) -> None:
        # Out of the queue's own turn, which would not start another job.
        QTimer.singleShot(0, self, self._close_when_idle)

    def _close(self) -> None:
        office, self._host.office = self._host.office, None
        for window in self._covered:
            window.let_go()
        if office is None:
            self._on_closed()
            return
        keeping = self._host.keeping
        keeping.looking.close_all()
        self._say_doing(tr("The office is being closed…"))
        keeping.close(office, self._on_closed, backup=self._backs_up)

    def _on_closed(self) -> None:
        for window in self._covered:
            dismiss(window)
        self._covered = []
        self._closed = True
        self._say_doing("")
        self.locked.emit()

    @property
    def _page(self) -> LockPage | None:
        """What stands in the window while it is locked."""
        window = self._host.windows.first
        return window.lock_page if window is not None else None

    def _say_doing(self, words: str) -> None:
        if self._page is not None:
            self._page.say_doing(words)

    # Unlocking.

    def unlock(self, typed: str) -> None:
        """Try a passphrase or the recovery code, and show the office again where the person was."""
        left = self._left
        if left is None:
            return
        if not self._closed:
            # Still being closed, with its backup: who came back at once waits for that.
            self.locked.connect(partial(self.unlock, typed), Qt.ConnectionType.SingleShotConnection)
            return

        def work(_report: object) -> OfficeServices:
            return offices.open_office(
                left.folder,
                Secret(typed),
                clock=self._host.clock,
                render=self._render,
                read_only=left.read_only,
            )

        self._host.jobs.run(work, self._on_opened, partial(self._on_refused, typed), cancellable=False)

    def _on_refused(self, typed: str, error: BaseException) -> None:
        wrong = render(error.sentence) if isinstance(error, WrongPassphrase) else ""
        if self._page is not None:
            self._page.say_problem(wrong)
        if wrong:
            return
        if self._left is not None and isinstance(error, Damaged | InUse | NotFound):
            self._host.door.lead_on(self._left.folder, error, typed)
            return
        self._host.prompts.error(error)

    def _on_opened(self, office: OfficeServices) -> None:
        left, self._left = self._left, None
        if left is None:
            office.close(backup=False)
            return
        self._guard.end()
        self._host.take(office)
        self._come_back(left, office)
        self.watch()
        self.unlocked.emit()

    def hand_back(self, office: OfficeServices) -> None:
        """Give an opened office what could not be kept when it was locked; before its forms look for their drafts.

        Nothing of another office, shown before it, is offered in it.
        """
        if office.folder != self._shown:
            self._host.prompts.forget_typed()
        self._shown = office.folder
        if office.drafts is None or office.folder not in self._unkept:
            return
        try:
            office.drafts.take_back(self._unkept.pop(office.folder))
        except OfficeError as error:
            self._host.prompts.error(error)

    def _come_back(self, left: _Left, office: OfficeServices) -> None:
        windows = self._host.windows
        first, *further = left.places
        for place in further:
            windows.add(self._host.filled_frame(), place.geometry)
        for window, place in zip(windows.all, (first, *further), strict=False):
            try:
                whereabouts.come_back(window, place)
            except OfficeError as error:
                self._host.prompts.error(error)
        if windows.first is not None and office.actor != left.actor:
            windows.first.shell.toast.say(
                tr("Changes are noted as made by {name} from now on.", name=office.actor)
            )

    def give_up(self) -> None:
        """Something else is shown in the place of the locked office: it is not waited for any more."""
        if self._left is not None:
            self._left = None
            self._guard.end()

    def hold(self, office: OfficeServices) -> None:
        """Seal what was handed back at an unlocking and the drive has not taken yet: the office may be closed now."""
        if office.drafts is None:
            return  # open for reading: what waits for this office goes on waiting
        self._unkept.pop(office.folder, None)
        if sealed := office.drafts.seal(()):
            self._unkept[office.folder] = sealed

    def may_leave(self) -> bool:
        """Whether the program may end now; asked while text typed before a lock is kept nowhere else.

        The office may be out of reach for good (a stick that was taken away): nobody is kept in the program for ever.
        """
        if self._host.office is not None:
            self.hold(self._host.office)
        if not self._unkept:
            return True
        folders = ", ".join(str(folder) for folder in self._unkept)
        leaves = self._host.prompts.confirm(
            tr("What was typed before the lock is not kept on the drive yet. Quit without it?"),
            tr("Quit without it"),
            tr("Stay"),
            # A locked window tells nobody which office it is.
            detail=tr("Unlock the office and save it, then quit.")
            if self.is_locked
            else tr("It is of the office in {folder}: open that one and save it, then quit.", folder=folders),
            dangerous=True,
        )
        if leaves:
            self._unkept = {}
        return leaves

    def end(self) -> None:
        """The program ends, perhaps at once: what is typed in an open office is kept, and nothing watched any more."""
        if self._host.office is not None and not self._ended:
            keep_all(window.shell for window in self._host.windows.all)
        self._ended = True  # the office is closed by who ends the program, which may be asked twice
        if self._unkept:
            log.error("the program ends while locked; text that the drive did not take goes with it")
        self._guard.end()
        self._idle.watch(0)
        self._session.end()


def _kept_or_sealed(office: OfficeServices, windows: Windows) -> bytes:
    """Keep every text being typed as a draft; gives, sealed, what the drive did not take."""
    unkept = keep_all(window.shell for window in windows.all)
    if unkept:
        log.warning("%d drafts could not be kept: they wait, sealed, for the unlocking", len(unkept))
    return office.drafts.seal(unkept) if office.drafts is not None else b""


def _empty_clipboard() -> None:
    """What was copied in this program may be of the office; what others copied is theirs."""
    clipboard = QApplication.clipboard()
    if is_ours(clipboard, QClipboard.Mode.Clipboard):
        clipboard.clear()
    if is_ours(clipboard, QClipboard.Mode.Selection):
        clipboard.clear(QClipboard.Mode.Selection)


def is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Whether this program put there what can be pasted now."""
    if mode is QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard()
