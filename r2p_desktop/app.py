"""The window's composition root: paints an empty frame first, then loads the office's side and fills the frame."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from r2p_desktop import diagnostics, folders, i18n, secret_words, trace
from r2p_desktop.clock import Clock, system_clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.qt import translate
from r2p_desktop.qt.key_manners import KeyManners
from r2p_desktop.qt.printer_when_needed import PrinterWhenNeeded
from r2p_desktop.qt.program_verbs import ProgramVerbs
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.theme import CHOICES, Choice, Theme, make_application
from r2p_desktop.qt.window_language import WindowLanguage
from r2p_desktop.qt.windows import Fill, Windows

if TYPE_CHECKING:
    from r2p_desktop.qt.change_hub import ChangeHub
    from r2p_desktop.qt.crashes import Crashes
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.qt.page import Desk
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.services.office import OfficeServices

log = logging.getLogger(__name__)


def run(options: argparse.Namespace) -> int:
    """Open the window that `options` (see `arguments.parse_window`) ask for, and stay until it is closed.

    Returns the exit code. Raises OfficeError for a passphrase file that cannot be read.
    """
    if options.self_test:
        from r2p_desktop.qt import self_test

        return self_test.run(options, open_program)
    try:
        program = open_program(options)
    except Exception as error:
        _tell_without_window(error)
        raise
    return program.stay()


def _tell_without_window(error: Exception) -> None:
    """Say in a box what kept the window from coming up: who started the program by a click sees no terminal."""
    foreseen = isinstance(error, OfficeError)
    if foreseen and sys.stderr is not None:
        return
    catalogue = i18n.catalogue(QLocale.system().name())
    if QApplication.instance() is None:
        QApplication([sys.argv[0] or "r2p-desktop"])
    QMessageBox.warning(None, "r2p_desktop", diagnostics.failure_line(error, catalogue).partition("]: ")[2])


def open_program(options: argparse.Namespace, *, prompts: Prompts | None = None) -> Program:
    """Step one: what the first paint needs and nothing else; step two follows from the event loop.

    `prompts` answers questions where nobody sits (the self-test); by default dialogs ask.
    """
    secret = _given_secret(options)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else make_application(sys.argv[0] or "r2p-desktop")
    return Program(app, options, secret, system_clock(), prompts)


def _given_secret(options: argparse.Namespace) -> str | None:
    """The passphrase of the file or the environment named for it; None lets the window ask."""
    given = options.passphrase_file is not None or secret_words.VARIABLE in os.environ
    return secret_words.find_passphrase(options.passphrase_file) if given else None


class Program(ProgramVerbs, QObject):
    """The running program: its windows, at most one office, one worker. It is the `Host` of the main window."""

    office_shown = Signal()
    """The window shows an office, or the welcome, and is ready."""

    def __init__(
        self,
        app: QApplication,
        options: argparse.Namespace,
        secret: str | None,
        clock: Clock,
        prompts: Prompts | None,
    ) -> None:
        super().__init__()
        self._app = app
        self._options = options
        self._secret = secret
        self._given_prompts = prompts
        self.clock = clock
        self.settings = Settings(folders.settings_file())
        self._words = WindowLanguage(app, self.settings, options.language)
        app.setApplicationName("r2p_desktop")
        app.setApplicationDisplayName("r2p_desktop")
        app.setDesktopFileName("r2p-desktop")
        app.setQuitOnLastWindowClosed(False)
        self._words.install()
        asked = options.theme if options.theme != "system" else self.settings.theme
        choice: Choice = next((c for c in CHOICES if c == asked), "system")
        self.theme = Theme(app, choice, self.settings.text_size)
        self._key_manners = KeyManners(app)
        self.office: OfficeServices | None = None
        self._leaving = self._loaded = self._ready = self._meanwhile = False
        self._failure: Exception | None = None
        self._crashes: Crashes | None = None
        self._restore_hooks = diagnostics.install_crash_hook(
            i18n.catalogue(self.language), debug=options.debug, tell=self._on_unforeseen
        )
        self.windows = Windows(self.theme, self.settings, options.size)
        self.windows.closing.connect(self._on_closing)
        self.shell.announce_section("start")
        self.shell.painted.connect(self._on_painted)
        self.shell.show()

    @property
    def language(self) -> str:
        return self._words.code

    @property
    def shell(self) -> Shell:
        """The frame of the first window."""
        return self.windows.shell

    @property
    def window(self) -> MainWindow | None:
        """The first window; None until it is filled."""
        return self.windows.first

    def stay(self) -> int:
        """Run until the window is closed. Returns the exit code; raises what kept the window from being filled."""
        code = self._app.exec()
        self._end()
        if self._failure is not None:
            raise self._failure
        return code

    def _end(self) -> None:
        """Let go of the worker and the office, however the event loop ended (a logout ends it at once)."""
        self._leaving = True
        self.shell.hide()
        if self._loaded:
            self.locking.end()  # keeps what was typed last, in every window, while the office is open
            self.windows.drop_further()
            self.keeping.shutdown()
            self.jobs.shutdown()
        if self.office is not None:
            self.office.close(backup=False)
        self.settings.save()
        self._app.removeEventFilter(self._key_manners)
        self._restore_hooks()
        gc.enable()

    # Step two.

    def _on_painted(self) -> None:
        """Load the rest, in the first turn of the loop after the paint; an empty frame must not stay behind."""
        self.theme.load_other_fonts()
        try:
            self._load()
        except Exception as error:
            self._failure = error
            if self._crashes is not None:
                self._crashes.meet_and_end(error)
            self._app.exit(0)
            return
        try:
            self._open_first()
        except Exception as error:
            self._tell_unforeseen(error)
            self._fill_at_least()

    def _prepare_to_tell(self) -> None:
        """What can ask and tell comes first: what follows may fail."""
        from r2p_desktop.qt.crashes import Crashes
        from r2p_desktop.qt.prompts import DialogPrompts

        self.prompts: Prompts = self._given_prompts or DialogPrompts(
            lambda: self._app.activeModalWidget() or self._app.activeWindow() or self.shell,
            str(folders.log_file()),
            self._on_unforeseen,
        )
        self._crashes = Crashes(self.prompts, self.clock, lambda: self.office, self.leave)

    def _load(self) -> None:
        """Import what the database side needs, and make what lives as long as the program."""
        self._prepare_to_tell()
        from r2p_desktop.qt.change_hub import ChangeHub
        from r2p_desktop.qt.idle import IdleWatch
        from r2p_desktop.qt.jobs import Jobs
        from r2p_desktop.qt.locking import Locking
        from r2p_desktop.qt.main_window import MainWindow
        from r2p_desktop.qt.office_dialogs import OfficeDoor
        from r2p_desktop.qt.office_keeping import OfficeKeeping
        from r2p_desktop.qt.page import Desk
        from r2p_desktop.qt.session_watch import SessionWatch
        from r2p_desktop.services.rendering import PaperPress

        self._window_class, self._desk_class = MainWindow, Desk
        self.jobs: Jobs = Jobs(self.prompts.error, self)
        self._loaded = True
        self.hub = ChangeHub(self)
        self.printing = PrinterWhenNeeded()
        press = PaperPress()
        self.locking = Locking(self._app, self, press, IdleWatch(self._app), SessionWatch())
        self._key_manners.lock_from_dialogs(self.locking.lock_by_hand)
        self.door = OfficeDoor(
            lambda: self.shell, jobs=self.jobs, prompts=self.prompts, settings=self.settings,
            printing=self.printing, clock=self.clock, render_brief=press,
        )  # fmt: skip
        self.keeping = OfficeKeeping(self, press)
        self.door.opened.connect(self._on_opened)
        self.door.refused.connect(self._on_refused)
        self.door.asking.connect(self._fill_at_least)
        self.door.preparing.connect(self.show_meanwhile)
        self.door.begun_changed.connect(self._on_begun_changed)
        self.door.look_wanted.connect(self.keeping.look_inside)
        if self.settings.problem is not None:
            self.prompts.inform(translate.render(self.settings.problem))

    def _open_first(self) -> None:
        options, recent = self._options, self.settings.recent_offices
        if options.demo:
            self.door.open_example(fresh=options.fresh)
        elif options.office is not None:
            self.door.open(options.office, self._secret)
        elif recent:
            self.door.open(Path(recent[0]), self._secret)
        else:
            self.show_window()
        self._secret = None

    def _on_opened(self, office: OfficeServices) -> None:
        trace.event("office_open")
        if self.office is not None:
            self.put_away(lambda: self.take(office))
        else:
            self.take(office)

    def take(self, office: OfficeServices) -> None:
        """Show an office that is open."""
        self.office = office
        self.locking.hand_back(office)
        office.subscribe(self.hub.publish)
        try:
            self.show_window()
        except Exception as error:
            # Never a window half made: the office is closed again, and the welcome says what else can be opened.
            self._tell_unforeseen(error)
            self.put_away(self.show_window, backup=False)
            return
        self.locking.watch()

    def _on_refused(self, sentence: str) -> None:
        """No office was opened; the welcome says why, or a box where another office is open."""
        if self._meanwhile:
            self._meanwhile = False
            self.office_shown.emit()
        self._fill_at_least()
        if self.window is not None and self.window.welcome is not None:
            self.window.welcome.say(sentence)
        elif sentence:
            self.prompts.inform(sentence)

    def _fill_at_least(self) -> None:
        """No question is asked over an empty frame, nor over what a closed office left in it."""
        if self.window is None or self.window.is_left_over:
            self.show_window()

    def show_meanwhile(self) -> None:
        """The welcome stands behind what leads to an office: a passphrase, a restoring, the making of the example."""
        if self.window is None or self.window.is_left_over:
            self.show_window()
            self._meanwhile = True

    def _on_begun_changed(self) -> None:
        if self.window is not None and self.window.welcome is not None:
            self.window.welcome.show_unfinished()

    def show_window(self) -> None:
        """Fill the first frame for the office now open, or with the welcome."""
        self._meanwhile = False
        self._leaving = False  # who was leaving, met damage and went on with an office, stays
        self.locking.give_up()
        self.windows.fill(self.filled_frame())
        self.shell.when_painted(self._on_ready)

    def filled_frame(self) -> Fill:
        """Fills a frame for the office now open, or with the welcome."""
        desk = self.make_desk(self.office, self.hub) if self.office is not None else None
        return lambda shell: self._window_class(shell, self, desk)

    def locked_frame(self) -> Fill:
        """Fills a frame with the page of a locked office."""
        return lambda shell: self._window_class(shell, self, None, locked=True)

    def make_window(self, shell: Shell, host: Any, desk: Desk) -> MainWindow:
        """Fill a frame that is not among the program's own windows."""
        return self._window_class(shell, host, desk)

    def make_desk(self, office: OfficeServices, hub: ChangeHub) -> Desk:
        """What the pages of a window over this office are given."""
        return self._desk_class(
            office,
            self.jobs,
            hub,
            self.prompts,
            self.settings,
            self.theme,
            self.printing,
            self.keeping.workers,
        )

    def _on_ready(self) -> None:
        if not self._ready:
            self._ready = True
            trace.event("key_ready")
            if self._crashes is not None:
                QTimer.singleShot(0, self._crashes, self._crashes.tell_of_last_time)
            # Python sees every event of the program from here on; before, nobody typed.
            self._app.installEventFilter(self._key_manners)
            gc.freeze()
            gc.enable()
        if self.office is not None:
            office = self.office
            self.jobs.run(lambda _report: office.prepare())
            self.keeping.begin(self.office)
        if not self._meanwhile:
            self.office_shown.emit()

    # How it ends.

    def quit(self) -> None:
        """Close the window: unsaved text is asked about, the office backed up, then the program ends."""
        if self._leaving or not self.locking.may_leave() or not self.windows.may_leave():
            return
        self._leaving = True
        self.windows.remember_place()
        self.put_away(self._app.exit)

    def leave(self) -> None:
        """End the program without a question or a backup: for the self-test."""
        self._leaving = True
        # Not `quit`: that asks every window whether it may, and ours would say "not yet".
        self._app.exit(0)

    def put_away(self, then: Callable[[], object], *, backup: bool = True) -> None:
        """Close the office beside the window, with a backup first; then go on."""
        office, self.office = self.office, None
        if office is None:
            then()
            return
        self.locking.watch()
        self.locking.hold(office)
        self.windows.let_go()
        self.keeping.close(office, then, backup=backup)

    def _on_closing(self, shell: Shell) -> None:
        if self._leaving:
            return
        shell.may_close = False
        # Out of the close event first: what follows may ask questions and run for seconds.
        QTimer.singleShot(0, self, partial(self._close_frame, shell))

    def _close_frame(self, shell: Shell) -> None:
        """Close one of several windows; with the last one the program ends."""
        if self.window is None:
            self._app.exit()
        elif self.windows.further:
            self.windows.close_one(shell)
        else:
            self.quit()

    # When something was not foreseen.

    def _on_unforeseen(self, error: BaseException) -> None:
        """Something nobody caught, from any thread; it is in the log already."""
        if self._crashes is not None:
            self._crashes.meet(error)

    def _tell_unforeseen(self, error: Exception) -> None:
        """The same for what was caught in the place where the program can still do something else."""
        log.error("not foreseen", exc_info=error)
        self._on_unforeseen(error)
