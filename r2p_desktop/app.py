"""The window's composition root: paints an empty frame first, then loads the office's side and fills the frame."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from r2p_desktop import diagnostics, folders, i18n, secret_words, trace
from r2p_desktop.clock import Clock, system_clock
from r2p_desktop.qt import translate
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell, TextFirst
from r2p_desktop.qt.theme import CHOICES, Choice, Theme, make_application
from r2p_desktop.qt.window_language import WindowLanguage
from r2p_desktop.qt.windows import Windows

if TYPE_CHECKING:
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.qt.printing import Printed
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.services.office import OfficeServices


def run(options: argparse.Namespace) -> int:
    """Open the window that `options` (see `arguments.parse_window`) ask for, and stay until it is closed.

    Returns the exit code. Raises OfficeError for a passphrase file that cannot be read.
    """
    if options.self_test:
        from r2p_desktop.qt import self_test

        return self_test.run(options, open_program)
    program = open_program(options)
    return program.stay()


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


class _PrinterWhenNeeded:
    """The platform's print dialog; its PDF library is loaded by the first print, not by the start."""

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> Printed | None:
        from r2p_desktop.qt.printing import PrinterDialog

        return PrinterDialog().print_pdf(pdf, title, parent)


class Program(QObject):
    """The running program: its windows, at most one office, one worker. It is the `Host` of the main window."""

    office_shown = Signal()
    """The window shows an office, or the welcome, and is ready."""
    _crashed = Signal(str)

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
        self._text_first = TextFirst(app)
        self.office: OfficeServices | None = None
        self._leaving = False
        self._loaded = False
        self._ready = False
        self._failure: Exception | None = None
        self._crash_shown = False
        self._restore_hooks = diagnostics.install_crash_hook(
            i18n.catalogue(self.language), debug=options.debug, tell=self._crashed.emit
        )
        self._crashed.connect(self._on_crashed)
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
        self.windows.drop_further()
        self.shell.hide()  # a form that goes keeps what was typed last, which only an open office takes
        if self._loaded:
            self.jobs.shutdown()
        if self.office is not None:
            self.office.close(backup=False)
        self.settings.save()
        self._app.removeEventFilter(self._text_first)
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
            self._app.exit(0)
            return
        self._open_first()

    def _load(self) -> None:
        """Import what the database side needs, and make what lives as long as the program."""
        from r2p_desktop.qt.change_hub import ChangeHub
        from r2p_desktop.qt.jobs import Jobs
        from r2p_desktop.qt.main_window import MainWindow
        from r2p_desktop.qt.office_dialogs import OfficeDoor
        from r2p_desktop.qt.page import Desk
        from r2p_desktop.qt.prompts import DialogPrompts
        from r2p_desktop.services.rendering import PaperPress

        self._window_class, self._desk_class = MainWindow, Desk
        self.prompts: Prompts = self._given_prompts or DialogPrompts(
            lambda: self._app.activeModalWidget() or self._app.activeWindow() or self.shell,
            str(folders.log_file()),
        )
        self.jobs: Jobs = Jobs(self.prompts.error, self)
        self._loaded = True
        self.hub = ChangeHub(self)
        self.printing = _PrinterWhenNeeded()
        self.door = OfficeDoor(
            lambda: self.shell, jobs=self.jobs, prompts=self.prompts, settings=self.settings,
            printing=self.printing, clock=self.clock, render_brief=PaperPress(),
        )  # fmt: skip
        self.door.opened.connect(self._on_opened)
        self.door.refused.connect(self._on_refused)
        if self.settings.problem is not None:
            self.prompts.inform(translate.render(self.settings.problem))

    def _open_first(self) -> None:
        options, recent = self._options, self.settings.recent_offices
        if options.demo:
            self.door.open_example(fresh=options.fresh)
        elif options.office is not None:
            self.door.open(options.office, self._secret)
        elif recent and (Path(recent[0]) / "office.db").is_file():
            self.door.open(Path(recent[0]), self._secret)
        else:
            self._show_window()
        self._secret = None

    def _on_opened(self, office: OfficeServices) -> None:
        trace.event("office_open")
        if self.office is not None:
            self._close_office(lambda: self._take(office))
        else:
            self._take(office)

    def _take(self, office: OfficeServices) -> None:
        self.office = office
        office.subscribe(self.hub.publish)
        self._show_window()

    def _on_refused(self) -> None:
        if self.window is None:
            self._show_window()

    def _show_window(self) -> None:
        """Fill the first frame for the office now open, or with the welcome."""
        desk = self._make_desk()
        self.windows.fill(lambda shell: self._window_class(shell, self, desk))
        self.shell.when_painted(self._on_ready)

    def _make_desk(self) -> Any:
        if self.office is None:
            return None
        return self._desk_class(
            self.office, self.jobs, self.hub, self.prompts, self.settings, self.theme, self.printing
        )

    def _on_ready(self) -> None:
        if not self._ready:
            self._ready = True
            trace.event("key_ready")
            # Python sees every event of the program from here on; before, nobody typed.
            self._app.installEventFilter(self._text_first)
            gc.freeze()
            gc.enable()
            if self.office is not None:
                office = self.office
                self.jobs.run(lambda _report: office.prepare())
        self.office_shown.emit()

    # What the window asks for (`Host`).

    def new_office(self) -> None:
        if self.windows.may_leave():
            self.door.make_new()

    def open_office(self) -> None:
        if self.windows.may_leave():
            self.door.choose()

    def open_recent(self, folder: str) -> None:
        if self.windows.may_leave():
            self.door.open(Path(folder))

    def open_example(self) -> None:
        if self.windows.may_leave() and not self._is_open(folders.demo_office()):
            self.door.open_example()

    def _is_open(self, folder: Path) -> bool:
        return self.office is not None and self.office.folder.resolve() == folder.resolve()

    def close_office(self) -> None:
        if self.windows.may_leave():
            self._close_office(self._show_window)

    def new_window(self) -> None:
        """Open one more window over the same office; every window shows what any of them saves."""
        if self.office is None:
            return
        near = (self._app.activeWindow() or self.shell).geometry()
        desk = self._make_desk()
        self.windows.add(lambda shell: self._window_class(shell, self, desk), near)

    def renew_window(self) -> None:
        """Build the window anew in the language now chosen."""
        self._words.renew()
        self._show_window()

    def quit(self) -> None:
        """Close the window: unsaved text is asked about, the office backed up, then the program ends."""
        if self._leaving or not self.windows.may_leave():
            return
        self._leaving = True
        self.windows.remember_place()
        self._close_office(self._app.exit)

    def leave(self) -> None:
        """End the program without a question or a backup: for the self-test."""
        self._leaving = True
        # Not `quit`: that asks every window whether it may, and ours would say "not yet".
        self._app.exit(0)

    def _close_office(self, then: Any) -> None:
        """Back the office up and close it on the worker, with the bar in the status line; then go on."""
        office, self.office = self.office, None
        if office is None:
            then()
            return
        self.windows.let_go()

        def failed(error: BaseException) -> None:
            self.prompts.error(error)
            then()

        self.jobs.run(
            lambda _report: office.close(), lambda _none: then(), failed,
            title=translate.tr("Closing the office with a backup…"), blocking=True, cancellable=False,
        )  # fmt: skip

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

    def _on_crashed(self, sentence: str) -> None:
        if self._crash_shown or self.window is None:
            return
        self._crash_shown = True
        try:
            self.prompts.inform(sentence)
        finally:
            self._crash_shown = False
