"""The door of an office: makes, opens and closes one, asks what must be asked, and says what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from r2p_desktop import folders
from r2p_desktop.clock import Clock
from r2p_desktop.errors import InUse, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import LeftByOther, Secret

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
    from r2p_desktop.qt.printing import Printing

LONGEST_RECENT = 10


class OfficeDoor(QObject):
    """Opens offices on the worker thread.

    `opened(OfficeServices)`: an office is open. `refused`: none was opened, and the person knows why.
    """

    opened = Signal(object)
    refused = Signal()

    def __init__(
        self,
        parent: Callable[[], QWidget],
        *,
        jobs: Jobs,
        prompts: Prompts,
        settings: Settings,
        printing: Printing,
        clock: Clock,
        render_brief: Render,
    ) -> None:
        super().__init__()
        self._parent = parent
        self._jobs = jobs
        self._prompts = prompts
        self._settings = settings
        self._printing = printing
        self._clock = clock
        self._render = render_brief
        self._asking: PassphraseDialog | None = None

    # Ways to an office.

    def open(self, folder: Path, secret: str | None = None) -> None:
        """Open the office in `folder`, asking for its passphrase unless `secret` or an open slot does."""
        folder = folder.expanduser().absolute()
        try:
            asks = secret is None and offices.needs_secret(folder)
        except OfficeError as error:
            self._on_failed(folder, error)
            return
        if asks:
            self._ask_passphrase(folder)
        else:
            self._begin(folder, secret)

    def choose(self) -> None:
        """Let the person choose among the offices opened lately, or another folder."""
        from r2p_desktop.qt.dialogs.open_office import OpenOfficeDialog

        dialog = OpenOfficeDialog(self._settings.recent_offices, self._prompts, self._parent())
        if dialog.exec() and dialog.folder is not None:
            self.open(dialog.folder)
        else:
            self.refused.emit()

    def make_new(self) -> None:
        """Let the person make an office, show its recovery code once, and open it."""
        from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog

        dialog = NewOfficeDialog(
            self._parent(),
            jobs=self._jobs,
            prompts=self._prompts,
            printing=self._printing,
            clock=self._clock,
            language=self._settings.language,
        )
        dialog.exec()
        if dialog.created is not None:
            self.open(dialog.created.folder, dialog.passphrase)
        else:
            self.refused.emit()

    def open_example(self, *, fresh: bool = False) -> None:
        """Open the example office of this account, made at the first call, or anew with `fresh`."""
        folder = folders.demo_office()

        def work(_report: object) -> Path:
            from r2p_desktop.services.demo import demo_office

            return demo_office(folder, clock=self._clock, fresh=fresh)

        self._jobs.run(
            work, self.open, partial(self._on_failed, folder), title=tr("Preparing the example office…"),
            blocking=True, cancellable=False,
        )  # fmt: skip

    # Opening.

    def _begin(
        self, folder: Path, secret: str | None, *, read_only: bool = False, take_over: bool = False
    ) -> None:
        key = Secret(secret) if secret is not None else None

        def work(_report: object) -> OfficeServices:
            return offices.open_office(
                folder, key, clock=self._clock, render=self._render, read_only=read_only, take_over=take_over
            )

        self._jobs.run(
            work, partial(self._on_opened, folder), partial(self._on_failed, folder, secret=secret),
            title=tr("Opening the office…"), blocking=True, cancellable=False,
        )  # fmt: skip

    def _ask_passphrase(self, folder: Path) -> None:
        from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog

        dialog = PassphraseDialog(folder, self._parent())
        self._asking = dialog
        dialog.offered.connect(partial(self._begin, folder))
        dialog.rejected.connect(self._on_passphrase_refused)
        dialog.open()

    def _on_passphrase_refused(self) -> None:
        self._forget_dialog()
        self.refused.emit()

    def _forget_dialog(self) -> None:
        if self._asking is not None:
            self._asking.deleteLater()
            self._asking = None

    def _on_opened(self, folder: Path, office: OfficeServices) -> None:
        if self._asking is not None:
            self._asking.done_asking()
            self._forget_dialog()
        self._remember(folder)
        self.opened.emit(office)

    def _remember(self, folder: Path) -> None:
        others = [name for name in self._settings.recent_offices if name != str(folder)]
        self._settings.recent_offices = [str(folder), *others][:LONGEST_RECENT]

    # When it could not be opened.

    def _on_failed(self, folder: Path, error: BaseException, secret: str | None = None) -> None:
        if isinstance(error, WrongPassphrase):
            self._on_wrong_passphrase(folder, error)
            return
        if self._asking is not None:
            self._asking.done_asking()
            self._forget_dialog()
        if isinstance(error, InUse):
            self._offer_reading(folder, error, secret)
        elif isinstance(error, NotFound):
            self._offer_another(error)
        else:
            self._prompts.error(error)
            self.refused.emit()

    def _on_wrong_passphrase(self, folder: Path, error: WrongPassphrase) -> None:
        if self._asking is None:
            self._ask_passphrase(folder)
        if self._asking is not None:
            self._asking.say_problem(render(error.sentence))

    def _offer_reading(self, folder: Path, error: InUse, secret: str | None) -> None:
        """Another program holds the office: read beside it, or take the lock a dead computer left."""
        ways = [("read", tr("Open for reading only"))]
        if isinstance(error, LeftByOther):
            ways.append(("take", tr("It is not open there: open it here")))
        way = self._prompts.choose(render(error.sentence), ways)
        if way is None:
            self.refused.emit()
        else:
            self._begin(folder, secret, read_only=way == "read", take_over=way == "take")

    def _offer_another(self, error: NotFound) -> None:
        ways = [("open", tr("Choose another folder…")), ("new", tr("New office…"))]
        match self._prompts.choose(render(error.sentence), ways):
            case "open":
                self.choose()
            case "new":
                self.make_new()
            case _:
                self.refused.emit()
