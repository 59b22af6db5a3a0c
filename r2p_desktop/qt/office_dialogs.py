"""The door of an office: makes, opens and takes over one, asks what must be asked, and says what went wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from r2p_desktop import folders
from r2p_desktop.clock import Clock
from r2p_desktop.errors import Cancelled, OfficeError, WrongPassphrase
from r2p_desktop.qt.example_titles import OF_ANOTHER
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.office_faults import WaysOut
from r2p_desktop.qt.prompts import Prompts, error_words
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services import offices
from r2p_desktop.services.beginnings import Beginning, Beginnings, needs_proof, remove, was_opened
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.office_places import recognise
from r2p_desktop.services.offices import Secret

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
    from r2p_desktop.qt.printing import Printing

LONGEST_RECENT = 10
Then = Callable[[OfficeServices], object]


class OfficeDoor(QObject):
    """Opens offices on the worker thread.

    `opened(OfficeServices)`: an office is open. `refused(sentence)`: none was opened; the sentence says why, "" when
    the person gave it up. `asking`: a question is about to be asked that needs a window behind it.
    `preparing`: an office comes, but not at once.
    `begun_changed`: what is unfinished on this computer changed. `look_wanted(OfficeServices)`: a backup was opened
    for reading, to be shown beside what is shown now.
    """

    opened = Signal(object)
    refused = Signal(str)
    asking = Signal()
    preparing = Signal()
    begun_changed = Signal()
    look_wanted = Signal(object)

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
        beginnings: Beginnings | None = None,
    ) -> None:
        """`beginnings` are the notes of this profile unless given."""
        super().__init__()
        self.parent_window = parent
        self.jobs = jobs
        self.prompts = prompts
        self.settings = settings
        self.printing = printing
        self.clock = clock
        self.render = render_brief
        self.beginnings = beginnings or Beginnings(folders.beginnings_file())
        self._asking: PassphraseDialog | None = None
        self._interrupted: tuple[str, str] | None = None
        self._ways_out = WaysOut(self)

    # Ways to an office.

    def open(self, folder: Path, secret: str | None = None) -> None:
        """Open the office that `folder` means, asking for its passphrase unless `secret` or a slot opens it."""
        # Not `resolve`, which follows links: a mapped letter stays what the person calls it.
        found = recognise(Path(os.path.abspath(folder.expanduser())))  # noqa: PTH100
        if found.kind == "office":
            self.open_office(found.folder, secret)
        else:
            self._ways_out.explain(found, secret)

    def open_office(
        self, folder: Path, secret: str | None = None, then: Then | None = None, *, take_over: bool = False
    ) -> None:
        """Open the office in exactly this folder. `then(office)` is done in the place of handing it over."""
        if self._ways_out.stands_in_the_way(folder, secret):
            return
        try:
            asks = secret is None and offices.needs_secret(folder)
        except OfficeError as error:
            self._ways_out.failed(folder, error, None)
            return
        begin = partial(self._begin, folder, then=then, take_over=take_over)
        if asks:
            self._ask_passphrase(folder, begin)
        else:
            begin(secret)

    def choose(self) -> None:
        """Let the person choose among the offices opened lately, or another folder."""
        from r2p_desktop.qt.dialogs.open_office import OpenOfficeDialog

        dialog = OpenOfficeDialog(self.settings.recent_offices, self.prompts, self.parent_window())
        dialog.setProperty(OF_ANOTHER, True)
        if dialog.exec() and dialog.folder is not None:
            self.open(dialog.folder)
        else:
            self.refused.emit("")

    def make_new(self, begun: Beginning | None = None) -> None:
        """Let the person make an office, and open it; `begun` is a half-made one to make again."""
        from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog

        dialog = NewOfficeDialog(
            self.parent_window(),
            jobs=self.jobs,
            prompts=self.prompts,
            clock=self.clock,
            beginnings=self.beginnings,
            language=self.settings.language,
            begun=begun,
        )
        dialog.setProperty(OF_ANOTHER, True)
        if begun is None and self._interrupted is not None:
            dialog.put_details(*self._interrupted)
        answered: list[int] = []
        dialog.finished.connect(answered.append)
        dialog.exec()
        # Not answered: a lock took it from the screen, and who begins again finds what was typed.
        self._interrupted = None if answered else dialog.details
        created, passphrase = dialog.created, dialog.passphrase
        dialog.deleteLater()
        self.begun_changed.emit()
        if created is not None:
            self.open_office(created.folder, passphrase)
        else:
            self.refused.emit("")

    def take_over(self, place: Path | None = None, to: Path | None = None) -> None:
        """Let the person restore an office from a backup in `place`, into `to`, and open it."""
        from r2p_desktop.qt.dialogs.take_over import TakeOverDialog

        dialog = TakeOverDialog(self, place=place, to=to)
        dialog.setProperty(OF_ANOTHER, True)
        dialog.exec()
        restored, secret, second_place = dialog.restored, dialog.secret, dialog.second_place
        dialog.deleteLater()
        self.begun_changed.emit()
        if restored is not None:
            self.open_office(restored, secret, partial(self._welcome_successor, second_place=second_place))
        else:
            self.refused.emit("")

    def open_example(self, *, fresh: bool = False) -> None:
        """Open the example office of this account, made at the first call, or anew with `fresh`."""
        folder = folders.demo_office()

        def work(_report: object) -> Path:
            from r2p_desktop.services.demo import demo_office

            return demo_office(folder, clock=self.clock, fresh=fresh)

        if fresh or recognise(folder).kind != "office":
            self.preparing.emit()  # making it takes seconds, which need a window that says so
        self.run(
            work, self.open_office, partial(self._on_failed, folder), tr("Preparing the example office…")
        )

    # What was left unfinished.

    def finish(self, beginning: Beginning) -> None:
        """Go on with what was begun and not finished."""
        if beginning.stage in ("sheet", "made"):
            self.open_office(beginning.folder)
        elif beginning.stage == "restoring":
            self.take_over(to=beginning.folder)
        elif self.remove(beginning):
            self.make_new(beginning)

    def remove(self, beginning: Beginning) -> bool:
        """Take away what a half-made office left; False when that failed, and the person knows."""
        try:
            aside = remove(self.beginnings, beginning)
        except OfficeError as error:
            self.prompts.error(error)
            return False
        finally:
            self.begun_changed.emit()
        if aside is not None:
            self.prompts.inform(
                tr(
                    "The folder may hold an office's records, so nothing in it was removed. It is now {folder}: open it "
                    "there to see what it holds.",
                    folder=str(aside),
                )
            )
        return True

    # Opening.

    def run(
        self, work: Any, done: Callable[[Any], object], failed: Callable[[BaseException], object], title: str
    ) -> None:
        """Do `work(report)` on the worker while the window waits; `done` and `failed` may open dialogs."""

        def later(then: Callable[[Any], object]) -> Callable[[Any], object]:
            # Out of the worker's callback first: it takes no other work while a dialog is open inside of it.
            return lambda result: QTimer.singleShot(0, self, partial(then, result))

        self.jobs.run(work, later(done), later(failed), title=title, blocking=True, cancellable=False)

    def _begin(
        self, folder: Path, secret: str | None, *, then: Then | None = None, take_over: bool = False
    ) -> None:
        key = Secret(secret) if secret is not None else None

        def work(_report: object) -> OfficeServices:
            return offices.open_office(folder, key, clock=self.clock, render=self.render, take_over=take_over)

        self.run(
            work,
            partial(self._on_opened, folder, then),
            partial(self._on_failed, folder, secret=secret, then=then, take_over=take_over),
            tr("Opening the office…"),
        )

    def _ask_passphrase(self, folder: Path, begin: Callable[[str], object]) -> None:
        from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog

        self.preparing.emit()
        dialog = PassphraseDialog(folder, self.parent_window())
        dialog.setProperty(OF_ANOTHER, True)
        self._asking = dialog
        dialog.offered.connect(begin)
        dialog.rejected.connect(self._on_passphrase_refused)
        dialog.open()

    def _on_passphrase_refused(self) -> None:
        self._forget_dialog()
        self.refused.emit("")

    def _forget_dialog(self) -> None:
        if self._asking is not None:
            self._asking.deleteLater()
            self._asking = None

    def _end_asking(self) -> None:
        if self._asking is not None:
            self._asking.done_asking()
            self._forget_dialog()

    def _on_opened(self, folder: Path, then: Then | None, office: OfficeServices) -> None:
        typed = self._asking is not None
        if self._asking is not None:
            from r2p_desktop.qt.dialogs.passphrase import remember_opened

            remember_opened(self._asking, office, self.jobs, self.prompts)
        self._end_asking()
        self._remember(folder)
        # Who typed the recovery code here is offered a passphrase; a script that brought it is not held up.
        go_on = then or (self._welcome_successor if typed else self.hand_over)
        if needs_proof(folder) and not office.read_only:
            self._ask_for_proof(office, go_on)
        else:
            go_on(office)

    def hand_over(self, office: OfficeServices) -> None:
        """The office is open and nothing more is to be asked."""
        self.opened.emit(office)

    def _remember(self, folder: Path) -> None:
        others = [name for name in self.settings.recent_offices if name != str(folder)]
        self.settings.recent_offices = [str(folder), *others][:LONGEST_RECENT]
        self.settings.save()
        was_opened(self.beginnings, folder)
        self.begun_changed.emit()

    # Before and after the first record.

    def _ask_for_proof(self, office: OfficeServices, then: Then) -> None:
        from r2p_desktop.qt.dialogs.sheet_dialog import SheetDialog

        self.asking.emit()
        dialog = SheetDialog(office, self, self.parent_window())
        dialog.setProperty(OF_ANOTHER, True)
        dialog.exec()
        was_proven = dialog.was_proven
        dialog.deleteLater()
        self.begun_changed.emit()
        if was_proven:
            then(office)
        else:
            self.let_go(office, tr("The recovery sheet was not checked, so the office was closed again."))

    def let_go(self, office: OfficeServices, sentence: str) -> None:
        """Close an office that is not handed over after all; `sentence` says why."""
        self.run(
            lambda _report: office.close(backup=False),
            lambda _none: self.refused.emit(sentence),
            self.refuse,
            tr("Closing the office…"),
        )

    def _welcome_successor(self, office: OfficeServices, second_place: Path | None = None) -> None:
        """Who came by the recovery code may add a passphrase; the backups go on into the place they came from."""
        if office.access.opened_by_code and not office.read_only:
            from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog

            self.asking.emit()
            dialog = OwnPassphraseDialog(office, self, self.parent_window())
            dialog.exec()
            dialog.deleteLater()
        if second_place is None or office.read_only:
            self.hand_over(office)
            return

        def failed(error: BaseException) -> None:
            self.hand_over(office)
            self.prompts.error(error)

        self.run(
            lambda _report: office.backups.set_second_place(second_place),
            lambda _none: self.hand_over(office),
            failed,
            tr("Trying the second place…"),
        )

    # When it could not be opened.

    def _on_failed(
        self,
        folder: Path,
        error: BaseException,
        *,
        secret: str | None = None,
        then: Then | None = None,
        take_over: bool = False,
    ) -> None:
        if isinstance(error, WrongPassphrase):
            # Without a secret this computer was expected to remember it; that is no mistake of the person's.
            said = render(error.sentence) if secret is not None else ""
            self._on_wrong_passphrase(
                folder, said, partial(self._begin, folder, then=then, take_over=take_over)
            )
            return
        self._end_asking()
        self.lead_on(folder, error, secret, then)

    def lead_on(
        self, folder: Path, error: BaseException, secret: str | None, then: Then | None = None
    ) -> None:
        """Say why the office in `folder` did not open, and offer what can be done instead."""
        # Out of the job's callback first, as above.
        QTimer.singleShot(0, self, partial(self._ways_out.failed, folder, error, secret, then))

    def _on_wrong_passphrase(self, folder: Path, said: str, begin: Callable[[str], object]) -> None:
        if self._asking is None:
            self._ask_passphrase(folder, begin)
        if self._asking is not None and said:
            self._asking.say_problem(said)

    def refuse(self, error: BaseException) -> None:
        """No office was opened because of `error`: what was not foreseen goes to the log as well."""
        if isinstance(error, Cancelled):
            self.refused.emit("")
            return
        if not isinstance(error, OfficeError):
            self.prompts.error(error)
        self.refused.emit(error_words(error)[0])
