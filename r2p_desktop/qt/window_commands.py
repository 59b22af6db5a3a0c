"""What each command of the list does: the window's own commands here, all others by the page that is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from r2p_desktop import folders
from r2p_desktop.model.entities import ROOTS
from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.access_verbs import AccessVerbs
from r2p_desktop.qt.backups.verbs import BackupVerbs
from r2p_desktop.qt.commands import can_write
from r2p_desktop.qt.importing.dropped import DropTarget
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.sections import SECTIONS
from r2p_desktop.qt.theme import Choice
from r2p_desktop.qt.translate import render, tr

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.settings import SettingsDialog
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.services.history import Progress
    from r2p_desktop.services.import_plan import Kind

TEXT_STEP = 10


def bind_commands(window: MainWindow) -> None:
    """Bind every command of the list; what the window does not do itself is left to the page shown."""
    verbs = WindowCommands(window)
    own = verbs.by_id()
    for command_id in window.registry.unbound:
        if command_id in own:
            window.registry.bind(command_id, own[command_id])
        else:
            window.registry.bind(command_id, partial(window.run_on_page, command_id), by_page=True)
    if window.desk is not None:
        DropTarget(window.shell, verbs.import_dropped, lambda: can_write(window.context()))


class WindowCommands:
    """The verbs of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shell = window.shell
        self._host = window.host
        self._backups = BackupVerbs(window)

    def by_id(self) -> Mapping[str, Callable[..., object]]:
        """Each command that does not depend on the page, with its function."""
        window, host = self._window, self._host
        return {
            "office.new": host.new_office,
            "office.open": host.open_office,
            "office.take_over": host.take_over_office,
            "office.demo": host.open_example,
            "office.close": host.close_office,
            "office.lock": host.lock,
            "window.new": host.new_window,
            **self._backups.by_id(),
            **AccessVerbs(window).by_id(),
            "program.settings": partial(self.settings, "window"),
            "tools.office": partial(self.settings, "office"),
            "tools.vocabularies": partial(self.settings, "words"),
            "tools.check": self.check,
            "program.quit": host.quit,
            "import.contacts": partial(self.import_list, "contacts"),
            "import.actions": partial(self.import_list, "actions"),
            "brief.print": self.print_brief,
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "edit.find": self.find,
            "go.record": self.quick_open,
            "tools.palette": self.palette,
            "help.keys": self.shortcut_sheet,
            "go.back": window.back,
            "go.forward": window.forward,
            "view.refresh": self.refresh,
            "view.sidebar": self._shell.sidebar.set_folded,
            "view.next_pane": partial(self.next_pane, 1),
            "view.previous_pane": partial(self.next_pane, -1),
            "view.larger": partial(self.change_text_size, TEXT_STEP),
            "view.smaller": partial(self.change_text_size, -TEXT_STEP),
            "view.usual": partial(self.set_text_size, 100),
            "view.system": partial(self.choose_theme, "system"),
            "view.light": partial(self.choose_theme, "light"),
            "view.dark": partial(self.choose_theme, "dark"),
            "view.full_screen": self.full_screen,
            "help.contents": self.help,
            "help.diagnostics": self.diagnostics,
            "help.log": self.show_log,
            "help.about": self.about,
            **{f"go.{s.key}": partial(window.go, Place(s.key)) for s in SECTIONS},
        }

    # Dialogs; their code is loaded when one is first asked for, not by the start.

    def palette(self) -> None:
        """Find and run any command by its name."""
        from r2p_desktop.qt.dialogs.palette import CommandPalette

        _show(CommandPalette(self._window.registry, self._shell))

    def shortcut_sheet(self) -> None:
        """Show every key."""
        from r2p_desktop.qt.dialogs.shortcut_sheet import ShortcutSheet

        _show(ShortcutSheet(self._window.registry, self._shell))

    def about(self) -> None:
        """Say what the program is and whose work is in it."""
        from r2p_desktop.qt.dialogs.about import AboutDialog

        _show(AboutDialog(self._shell))

    # Undo.

    def undo(self) -> None:
        """Take the last change back; text being edited is left safely first."""
        history = self._window.desk_or_fail().office.history
        if self._window.may_leave() and (step := history.next_undo()) is not None:
            what = render(step)
            said = tr("Undone: {what}", what=what)
            self._step(tr("Undo: {what}", what=what), said, history.size_of_undo(), history.undo)

    def redo(self) -> None:
        """Make the change that was taken back last again."""
        history = self._window.desk_or_fail().office.history
        if self._window.may_leave() and (step := history.next_redo()) is not None:
            what = render(step)
            said = tr("Done again: {what}", what=what)
            self._step(tr("Redo: {what}", what=what), said, history.size_of_redo(), history.redo)

    def _step(self, title: str, said: str, size: int, work: Callable[[Progress], object]) -> None:
        from r2p_desktop.qt.taking_back import carry_out

        def done(changes: Changes) -> None:
            if self._window.page is not None:
                self._window.page.choose_returned(changes)
            self._shell.toast.say(said)

        carry_out(self._window.desk_or_fail(), title, size, work, self._window.open_record, done)

    # The office.

    def settings(self, tab: str) -> None:
        """Show the settings at one of their tabs."""
        window = self._window
        first = tab if window.desk is not None else "window"
        from r2p_desktop.qt.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(window.desk, self._host.settings, self._shell.theme, self._shell, tab=first)
        dialog.accepted.connect(lambda: self._on_settings_saved(dialog))
        _show(dialog)

    def _on_settings_saved(self, dialog: SettingsDialog) -> None:
        self._host.settings_changed()
        if dialog.language_changed and self._window.may_leave():
            self._host.renew_window()

    def check(self) -> None:
        """Look for damage in the office's file, and say what was found."""
        desk = self._window.desk_or_fail()

        def done(found: Sequence[str]) -> None:
            if not found:
                desk.prompts.inform(
                    tr("The office's file is whole."), tr("Integrity, structure and search index are right.")
                )
            else:
                desk.prompts.inform(
                    tr("The office's file has faults. Make a backup now and restore the newest good one."),
                    "\n".join(found[:20]),
                )

        desk.jobs.run(
            lambda _report: desk.office.check(), done, desk.prompts.error, title=tr("Checking the office…")
        )

    def refresh(self) -> None:
        """Let every view read its records again: a command beside this window may have changed them."""
        desk = self._window.desk_or_fail()
        everything = {table: frozenset[int]() for table in ROOTS}
        desk.hub.publish(Changes(0, "", None, {}, everything, {}))

    def find(self) -> None:
        if self._window.page is not None:
            self._window.page.show_search()

    def quick_open(self) -> None:
        """Find any record by part of its name, and open it."""
        desk = self._window.desk_or_fail()
        from r2p_desktop.qt.dialogs.quick_open import QuickOpen

        dialog = QuickOpen(desk.office.find, desk.jobs, self._shell)
        dialog.chosen.connect(self._window.open_record)
        _show(dialog)

    def import_list(self, kind: Kind) -> None:
        """Lead through the import of a list from a file."""
        from r2p_desktop.qt.importing.start import open_import

        if self._window.may_leave():
            open_import(self._window.desk_or_fail(), kind, self._shell)

    def import_dropped(self, path: Path) -> None:
        """A list was dropped onto the window: lead through its import."""
        from r2p_desktop.qt.importing.start import import_dropped

        if self._window.may_leave():
            import_dropped(self._window.desk_or_fail(), path, self._shell, self._shell.current_key)

    def print_brief(self) -> None:
        """The brief of what the page shows, if it is a network meeting; else the briefs, to choose one there."""
        page = self._window.page
        of_page = page.commands().get("brief.print") if page is not None else None
        if of_page is not None:
            of_page()
        else:
            self._window.go(Place("briefs"), "compose", {"meeting_id": None})

    # The window.

    def panes(self) -> list[QWidget]:
        """The parts F6 goes through: sections, tools beside the title, page; those that can take the focus."""
        shell = self._shell
        page = shell.page(shell.current_key)
        parts = [shell.sidebar, shell.header, *([page] if page is not None else [])]
        return [part for part in parts if part.isVisible() and _first_focus(part) is not None]

    def next_pane(self, step: int) -> None:
        panes = self.panes()
        now = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if now is not None and pane.isAncestorOf(now)), None)
        if not panes:
            return
        pane = panes[(here + step) % len(panes)] if here is not None else panes[0 if step > 0 else -1]
        target = _first_focus(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_text_size(self, step: int) -> None:
        self.set_text_size(self._shell.theme.text_size + step)

    def set_text_size(self, per_cent: int) -> None:
        """Set the size of all text, 80 to 200 per cent, and remember it."""
        self._shell.theme.set_text_size(per_cent)
        self._host.settings.text_size = self._shell.theme.text_size

    def choose_theme(self, choice: Choice) -> None:
        self._shell.theme.choose(choice)
        self._host.settings.theme = choice

    def full_screen(self) -> None:
        if self._shell.isFullScreen():
            self._shell.showNormal()
        else:
            self._shell.showFullScreen()

    def help(self) -> None:
        """Show the help page of the section that is shown; it may stay open beside the work."""
        from r2p_desktop.qt.dialogs.help import HelpDialog

        dialog = HelpDialog(self._host.language, self._shell.current_key, self._shell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def diagnostics(self) -> None:
        """Gather what helps to find a fault, and show it before anything is done with it."""
        from r2p_desktop.qt.diagnosis import window_facts
        from r2p_desktop.qt.dialogs.diagnostics import DiagnosticsDialog
        from r2p_desktop.services import facts

        window, host, theme = self._window, self._host, self._shell.theme
        office = window.desk.office if window.desk is not None else None
        of_window = window_facts(host.settings, theme)

        def work(_report: object) -> str:
            sections = {**facts.program_facts(), **of_window}
            of_office = facts.office_facts(office) if office is not None else {}
            return facts.as_text(sections | of_office, facts.log_tail())

        def done(text: str) -> None:
            _show(DiagnosticsDialog(text, host.prompts, host.clock.today(), self._shell))

        host.jobs.run(work, done, title=tr("Gathering what is known…"))

    def show_log(self) -> None:
        """Show the log file in the program that the system opens text files with."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders.log_file())))


def _show(dialog: QDialog) -> None:
    """Open a dialog over its window; it goes away with its closing."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _first_focus(pane: QWidget) -> QWidget | None:
    """The first widget in `pane` that Tab would reach."""
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            return widget
    return None
