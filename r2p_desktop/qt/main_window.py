"""The window with its content: pages in the frame, the way between them, commands, and what the status line says."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message
from r2p_desktop.model.listing import Changes
from r2p_desktop.model.rules import EXAMPLE
from r2p_desktop.qt.command_list import COMMANDS
from r2p_desktop.qt.commands import CommandRegistry, Context
from r2p_desktop.qt.example_titles import ExampleTitles
from r2p_desktop.qt.job_view import JobView
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.live_view import LiveView
from r2p_desktop.qt.navigation import Navigation, Place
from r2p_desktop.qt.office_words import backup_words, overdue_words
from r2p_desktop.qt.page import Desk, Page
from r2p_desktop.qt.pages import PAGES, page_of
from r2p_desktop.qt.pages.welcome_page import WelcomePage
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.reading_only import say_what_is_shown, title_words
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.unsaved import UnsavedOffer, say_at_opening
from r2p_desktop.qt.widgets.lock_page import LockPage
from r2p_desktop.qt.window_commands import bind_commands

if TYPE_CHECKING:
    from r2p_desktop.services.beginnings import Beginning
    from r2p_desktop.services.office import OfficeServices

WELCOME = "welcome"
OFFICE_TABLES = frozenset({"office", "vocabulary_term"})


class Host(Protocol):
    """What the window asks of the program around it."""

    @property
    def jobs(self) -> Jobs: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def prompts(self) -> Prompts: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def language(self) -> str:
        """The language of the window, an ISO 639 code."""

    def new_office(self) -> None: ...

    def open_office(self) -> None: ...

    def open_recent(self, folder: str) -> None: ...

    def open_example(self) -> None: ...

    def take_over_office(self) -> None:
        """Let the person restore an office from a backup, and open it."""

    def unfinished(self) -> Sequence[Beginning]:
        """Offices that were begun on this computer and not finished."""

    def finish(self, beginning: Beginning) -> None: ...

    def remove_unfinished(self, beginning: Beginning) -> None: ...

    def close_office(self) -> None: ...

    def new_window(self) -> None: ...

    def lock(self) -> None:
        """Show nothing of the office any more until somebody who may open it does."""

    def settings_changed(self) -> None:
        """The settings were saved: what hangs on them is taken up."""

    def unlock(self, typed: str) -> None:
        """Open the office that was locked with a passphrase or its recovery code, if that is right."""

    def renew_window(self) -> None:
        """Build the window anew, in the language now chosen."""

    def quit(self) -> None: ...

    def rework_office(
        self, work: Callable[..., Any], secret: str | None, *, title: str, told: Callable[[Any], object]
    ) -> None:
        """Close the office, do `work(report)` on the worker, say `told(result)`, and open it again with `secret`."""

    def look_inside(self, office: OfficeServices) -> None:
        """Open one more window over an office that was opened for reading: a backup."""

    def restore_backup(self, backup: Path, secret: str) -> None:
        """Close the office, set it aside, put the backup in its place, and open it again."""


class MainWindow(QObject):
    """Fills a frame for one open office (`desk`), or with the welcome when none is open, or while it is `locked`.

    It lives as long as its frame; another office gets another frame.
    """

    def __init__(self, shell: Shell, host: Host, desk: Desk | None, *, locked: bool = False) -> None:
        super().__init__(shell)
        self.shell = shell
        self.host = host
        self.desk = desk
        self.lock_page = LockPage() if locked else None
        self.navigation = Navigation()
        self._unsaved: UnsavedOffer | None = None
        self.welcome: WelcomePage | None = None
        self._pages: dict[str, Page] = {}
        self._example_titles: ExampleTitles | None = None
        self.job_view = JobView(shell, host.jobs)
        self.registry = CommandRegistry(COMMANDS, shell)
        bind_commands(self)
        self.registry.fill_menus(shell.menus)
        # Not before the first page is painted; a burst of changes is counted once.
        self._counting = QTimer(self, singleShot=True, interval=100)
        self._counting.timeout.connect(self._on_count_overdue)
        shell.section_requested.connect(self._on_section_requested)
        shell.sidebar.folded.connect(self._on_sidebar_folded)
        self.job_view.busy_changed.connect(self.refresh_commands)
        if self.lock_page is not None:
            self._show_locked(self.lock_page)
        elif desk is None:
            self._show_welcome()
        else:
            self._show_office(desk)

    # What is shown.

    def _show_welcome(self) -> None:
        page = self.welcome = WelcomePage(self.host, self.shell.theme, self.shell)
        self.shell.add_page(WELCOME, page, title=tr("Welcome"))
        self.shell.show_page(WELCOME)
        self.shell.sidebar.setEnabled(False)
        page.setFocus()
        self.refresh_commands()

    def _show_locked(self, page: LockPage) -> None:
        page.offered.connect(self.host.unlock)
        page.quit_wanted.connect(self.host.quit)
        self.shell.show_bare(page)
        page.setFocus()
        self.refresh_commands()

    def _show_office(self, desk: Desk) -> None:
        desk.hub.changed.connect(self._on_changed)
        self.shell.sidebar.setEnabled(True)
        self.show_office_words()
        self.go(Place("start"))
        self._counting.start()
        if desk.office.read_only:
            say_what_is_shown(self, desk.office)
        self._unsaved = say_at_opening(self, desk)

    def show_office_words(self) -> None:
        """Put the office's name and marking where they belong: title, sidebar, band across the top."""
        assert self.desk is not None
        office = self.desk.office.heading()
        example = render(EXAMPLE) if office.is_example else ""
        marking = self.desk.words("marking").get(office.marking, office.marking)
        self.shell.sidebar.set_brand(office.name, tr("Record of work · offline"))
        self.shell.marking_bar.show_marking(example, marking)
        read_only = title_words(self.desk.office)
        parts = [part for part in (office.name, example, read_only) if part]
        self.shell.setWindowTitle(" · ".join(parts) + "[*]")
        self.shell.set_badge(read_only)
        if office.is_example and self._example_titles is None:
            self._example_titles = ExampleTitles(example, self)
        if sys.platform == "darwin":
            self.shell.setWindowFilePath(str(self.desk.office.folder))

    @property
    def page(self) -> Page | None:
        """The page shown; None on the welcome."""
        return self._pages.get(self.shell.current_key)

    @property
    def pages(self) -> Mapping[str, Page]:
        """The pages made so far, by section."""
        return dict(self._pages)

    def page_for(self, key: str) -> Page:
        """The page of a section, made when first asked for. Raises KeyError for an unknown section."""
        if key not in self._pages:
            entry = next((e for e in PAGES if e.key == key), None)
            if entry is None or self.desk is None:
                raise KeyError(key)
            page = entry.load()(self.desk)
            self._pages[key] = page
            self._connect(page)
            self.shell.add_page(key, page, page.tools())
        return self._pages[key]

    def _connect(self, page: Page) -> None:
        page.count_changed.connect(lambda text: self._on_page_count(page, text))
        page.saved.connect(self.shell.set_saved_text)
        page.context_changed.connect(self.refresh_commands)
        page.open_requested.connect(self.open_record)
        page.section_requested.connect(self._on_page_asks_section)
        page.told.connect(self._on_told)
        page.menu_requested.connect(self._on_menu_requested)
        page.command_requested.connect(self.registry.run)

    # Going places.

    def go(self, place: Place, view: str = "", filters: Mapping[str, Any] | None = None) -> bool:
        """Show a section, one of its views or a record; False when the person stays to finish an edit."""
        if not self._show(place, view, filters):
            return False
        self.navigation.arrived(place)
        self.refresh_commands()
        return True

    def _show(self, place: Place, view: str = "", filters: Mapping[str, Any] | None = None) -> bool:
        if not self.may_leave():
            if self.shell.current_key != WELCOME:
                self.shell.sidebar.show_section(self.shell.current_key)
            return False
        page = self.page_for(place.section)
        if place.section == "start" and self._unsaved is not None:
            self._unsaved.refresh()
        self.shell.set_count_text("")
        self.shell.show_page(place.section)
        page.activate()
        if place.record_id:
            page.open_record(place.table, place.record_id)
        else:
            # Without a view this closes an editor left open there: a section is its list.
            page.show_view(view, filters)
        return True

    def open_record(self, table: str, record_id: int) -> bool:
        """Open any record on the page of its kind; False when the person stays where he is."""
        return self.go(Place(page_of(table).key, table, record_id))

    def back(self) -> None:
        place = self.navigation.behind()
        if place is not None and self._show(place):
            self.navigation.went_back()
        self.refresh_commands()

    def forward(self) -> None:
        place = self.navigation.ahead()
        if place is not None and self._show(place):
            self.navigation.went_forward()
        self.refresh_commands()

    def may_leave(self) -> bool:
        """Ask to save what is being edited; True when the page shown may be left."""
        return self.desk is None or self.page is None or self.page.ask_leave()

    def desk_or_fail(self) -> Desk:
        """The desk of the open office. Raises RuntimeError on the welcome, where no command needs it."""
        if self.desk is None:
            raise RuntimeError("no office is open")
        return self.desk

    @property
    def is_left_over(self) -> bool:
        """Whether what is shown is of an office that was let go, with nothing in its place yet."""
        return self.desk is None and self.welcome is None and self.lock_page is None

    def let_go(self) -> None:
        """The office is being closed: nothing in this window asks it anything any more."""
        self.desk = None
        self._counting.stop()
        about_it: list[QWidget] = list(self.shell.findChildren(QDialog))
        for dialog in about_it:
            dialog.close()  # those that stay open beside the work, too, are about this office
        if (content := self.shell.centralWidget()) is not None:
            content.setEnabled(False)
            about_it.append(content)
        for part in about_it:
            # What waits a moment before it reads would meet the office half closed, on another thread.
            for timer in part.findChildren(QTimer):
                timer.stop()
            for view in part.findChildren(LiveView):
                view.end()
        self.refresh_commands()

    # Commands.

    def context(self) -> Context:
        """What is shown now, as far as it decides which commands make sense."""
        if self.desk is None:
            return Context(busy=self.job_view.busy, locked=self.lock_page is not None)
        page, history = self.page, self.desk.office.history
        flags = set(page.flags()) if page is not None else set()
        flags |= {"back"} if self.navigation.can_go_back else set()
        flags |= {"forward"} if self.navigation.can_go_forward else set()
        return Context(
            section=self.shell.current_key,
            office_open=True,
            read_only=self.desk.office.read_only,
            busy=self.job_view.busy,
            editing=page is not None and page.is_editing(),
            selected=len(page.selection()[1]) if page is not None else 0,
            can_undo=history.next_undo() is not None,
            can_redo=history.next_redo() is not None,
            flags=frozenset(flags),
            offered=frozenset(page.commands()) if page is not None else frozenset(),
        )

    def refresh_commands(self) -> None:
        """Enable what makes sense now, and name what Undo and Redo would do."""
        context = self.context()
        self.registry.refresh(context)
        self.shell.setWindowModified("modified" in context.flags)
        if self.desk is not None:
            history = self.desk.office.history
            self._name_step("edit.undo", tr("Undo"), history.next_undo())
            self._name_step("edit.redo", tr("Redo"), history.next_redo())

    def _name_step(self, command_id: str, verb: str, step: Message | None) -> None:
        if step is None:
            self.registry.reset_text(command_id)
        else:
            self.registry.set_text(command_id, f"{verb}: {render(step)}")

    def run_on_page(self, command_id: str) -> None:
        """Do a command of the page shown."""
        function = self.page.commands().get(command_id) if self.page is not None else None
        if function is not None:
            function()
            self.refresh_commands()

    # What happens elsewhere.

    def _on_section_requested(self, key: str) -> None:
        self.go(Place(key))

    def _on_page_asks_section(self, key: str, view: str, filters: Mapping[str, Any] | None) -> None:
        self.go(Place(key), view, filters)

    def _on_page_count(self, page: Page, text: str) -> None:
        if page is self.page:
            self.shell.set_count_text(text)

    def _on_told(self, text: str, verb: str, action: Callable[[], object] | None) -> None:
        self.shell.toast.say(text, verb, action)

    def _on_menu_requested(self, place: QPoint, ids: object) -> None:
        menu = self.registry.menu(ids, self.shell)  # type: ignore[arg-type]  # a signal carries any object
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_sidebar_folded(self, folded: bool) -> None:
        self.host.settings.sidebar_folded = folded
        self.registry.action("view.sidebar").setChecked(folded)

    def _on_changed(self, changes: Changes) -> None:
        self.shell.set_saved_text("")  # an editor that saved says so after this
        if self.desk is None:
            return
        if changes.touches(OFFICE_TABLES):
            self.show_office_words()
        self._counting.start()
        self.refresh_commands()

    def _on_count_overdue(self) -> None:
        if self.desk is None or self.desk.office.is_closed:
            return
        overview = self.desk.office.start.overview()
        overdue = next(figure.count for figure in overview.figures if figure.key == "overdue")
        self.shell.sidebar.set_count("actions", overdue, overdue_words(overdue))
        if self.desk.office.is_itself:
            self.shell.set_backup_text(backup_words(overview.last_backup_at, self.desk.office.clock))
