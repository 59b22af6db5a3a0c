"""The program's care for the open office: watched while it is open, backed up when it closes, put back from a backup,
led on when it is damaged, and backups shown beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import Message
from r2p_desktop.qt.looking_inside import LookingInside
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.workers import Workers
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret

if TYPE_CHECKING:
    from r2p_desktop.qt.change_hub import ChangeHub
    from r2p_desktop.qt.closing import Closing
    from r2p_desktop.qt.dialogs.damage import Decision
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.qt.office_dialogs import OfficeDoor
    from r2p_desktop.qt.page import Desk
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.qt.safety_watch import SafetyWatch
    from r2p_desktop.qt.settings import Settings
    from r2p_desktop.qt.shell import Shell
    from r2p_desktop.qt.windows import Windows

Then = Callable[[], object]


class KeptProgram(Protocol):
    """What this asks of the program around it."""

    office: OfficeServices | None

    @property
    def windows(self) -> Windows: ...

    @property
    def jobs(self) -> Jobs: ...

    @property
    def hub(self) -> ChangeHub: ...

    @property
    def prompts(self) -> Prompts: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def door(self) -> OfficeDoor: ...

    def make_window(self, shell: Shell, host: Any, desk: Desk) -> MainWindow: ...

    def make_desk(self, office: OfficeServices, hub: ChangeHub) -> Desk: ...

    def let_go(self, then: Then) -> None:
        """Take the office from the windows and close it without a backup; then go on."""

    def show_window(self) -> None:
        """Show the office now open, or the welcome."""

    def show_meanwhile(self) -> None:
        """Show the welcome in the place of an office that was let go, until the next is there."""


class OfficeKeeping(QObject):
    """Lives as long as the program; watches one office at a time."""

    def __init__(self, program: KeptProgram, render_brief: Render) -> None:
        super().__init__()
        self._program = program
        self._render = render_brief
        self._watch: SafetyWatch | None = None
        self._watched: OfficeServices | None = None
        self._closing: Closing | None = None
        self._damage_shown = False
        self.workers = self._new_workers()
        self.looking = LookingInside(
            program,  # type: ignore[arg-type]  # the program is the host of its windows
            lambda: program.windows.new_frame(alone=True),
            program.make_window,
            program.make_desk,
        )

    def _new_workers(self) -> Workers:
        return Workers(self._program.prompts.error, self)

    # Watching.

    def begin(self, office: OfficeServices) -> None:
        """Watch over an office that is shown now; one that is watched already stays so."""
        if office is self._watched:
            return
        from r2p_desktop.qt.safety_watch import SafetyWatch

        self.end()
        self._watched = office
        self._watch = SafetyWatch(
            office,
            self.workers,
            self._program.hub,
            self._program.settings,
            jobs=self._program.jobs,
            parent=self,
        )
        self._watch.damaged.connect(self._on_damage)
        self._watch.told.connect(self._on_told)
        self._watch.begin()

    def end(self) -> None:
        """Watch no longer: the office is about to close."""
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None
        self._watched = None

    def _on_told(self, words: str) -> None:
        for window in self._program.windows.all:
            window.shell.set_backup_text(words)

    # Closing.

    def close(self, office: OfficeServices, then: Then, *, backup: bool = True) -> None:
        """Close the office with a backup in both places, and go on with `then`, whatever failed."""
        from r2p_desktop.qt.closing import Closing

        self.end()
        workers, self.workers = self.workers, self._new_workers()
        closing = Closing(
            office,
            workers,
            self._program.jobs,
            self._program.prompts,
            self._shell,
            partial(self._lead_on, office.folder),
        )
        closing.setParent(self)
        self._closing = closing

        def closed() -> None:
            self._closing = None
            workers.shutdown()
            closing.deleteLater()
            then()

        closing.close(closed, backup=backup)

    def shutdown(self) -> None:
        """The program ends, perhaps at once, perhaps while an office is being closed."""
        self.end()
        if self._closing is not None:
            self._program.jobs.shutdown()
            self._closing.end_at_once()
            self._closing = None
        self.workers.stop()
        self.workers.shutdown()
        self.looking.close_all()

    def _shell(self) -> QWidget:
        return self._program.windows.shell

    # A backup beside the office, or in its place.

    def look_inside(self, office: OfficeServices) -> None:
        """Show one more window over an office opened for reading."""
        self.looking.open(office, self._shell().geometry())

    def restore(self, backup: Path, secret: str) -> None:
        """Close the office, set it aside whole, put the backup in its place, and open it again."""
        office = self._program.office
        if office is None:
            return
        folder, clock = office.folder, self._program.clock

        def work(report: Any) -> Any:
            from r2p_desktop.services.safety import restore_in_place

            return restore_in_place(folder, backup, Secret(secret), clock=clock, progress=report)

        def restored(set_aside: Any) -> None:
            # First the office, so that the sentence does not stand over the records of before.
            self._program.door.open(folder)
            self._program.prompts.inform(
                tr("The backup is in its place."),
                tr(
                    "The office as it was before is set aside, whole, in {folder}.",
                    folder=str(set_aside.path),
                ),
            )

        def failed(error: BaseException) -> None:
            self._program.prompts.error(error)
            self._program.door.open(folder)

        def closed() -> None:
            # What was shown is of the office now set aside: whoever is asked next may not be let in again.
            self._program.show_meanwhile()
            self._program.jobs.run(
                work, restored, failed, title=tr("Restoring the backup…"), blocking=True, cancellable=False
            )

        self._program.let_go(closed)

    # Damage.

    def _on_damage(self, sentence: Message) -> None:
        """A bad page was met while the office is open: say so, over the window, and what can be done."""
        office = self._program.office
        if office is None:
            return
        notice = self._program.windows.shell.notice
        notice.say(
            render(sentence),
            ways=[(tr("What can be done…"), lambda: self._ask_about_damage(office, sentence))],
        )
        self._ask_about_damage(office, sentence)

    def _ask_about_damage(self, office: OfficeServices, sentence: Message) -> None:
        if self._damage_shown:
            return
        self._damage_shown = True
        code = office.access.recovery_code()
        self._show_damage(office.folder, sentence, code, self._program.let_go, self._after_damage)

    def _lead_on(self, folder: Path, error: OfficeError, then: Then) -> None:
        """The backup on closing met a bad page; the office is closed by now."""

        def after(decision: Decision) -> None:
            if decision.way == "later":
                then()
            else:
                self._after_damage(decision)

        self._show_damage(folder, error.sentence, None, None, after)

    def _show_damage(
        self,
        folder: Path,
        sentence: Message,
        secret: str | None,
        let_go: Callable[[Then], None] | None,
        after: Callable[[Decision], None],
    ) -> None:
        from r2p_desktop.qt.dialogs.damage import DamageDialog

        program = self._program
        dialog = DamageDialog(
            folder,
            sentence,
            self._shell(),
            jobs=program.jobs,
            prompts=program.prompts,
            clock=program.clock,
            render=self._render,
            secret=secret,
            let_go=let_go,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.decided.connect(after)
        dialog.open()

    def _after_damage(self, decision: Decision) -> None:
        self._damage_shown = False
        door = self._program.door
        match decision.way:
            case "open":
                # Not with the code that was known here: who opens it now is asked as at any opening.
                door.open(decision.folder)
            case "look" if decision.office is not None:
                door.hand_over(decision.office)
            case "another":
                if self._program.office is None:
                    self._program.show_window()  # never over the pages of an office that is closed
                door.choose()
            case _:
                if self._program.office is None:
                    self._program.show_window()
