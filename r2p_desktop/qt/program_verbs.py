"""What the windows ask of the program around them: another office, another window, the lock, a backup in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from r2p_desktop import folders
from r2p_desktop.qt.windows import Fill, Windows, a_step_from

if TYPE_CHECKING:
    from r2p_desktop.qt.jobs import Jobs
    from r2p_desktop.qt.locking import Locking
    from r2p_desktop.qt.office_dialogs import OfficeDoor
    from r2p_desktop.qt.office_keeping import OfficeKeeping
    from r2p_desktop.qt.prompts import Prompts
    from r2p_desktop.qt.window_language import WindowLanguage
    from r2p_desktop.services.beginnings import Beginning
    from r2p_desktop.services.office import OfficeServices


class ProgramVerbs:
    """The verbs of `Host`, over the parts that the program is put together from."""

    windows: Windows
    jobs: Jobs
    prompts: Prompts
    office: OfficeServices | None
    door: OfficeDoor
    locking: Locking
    keeping: OfficeKeeping
    _words: WindowLanguage

    def filled_frame(self) -> Fill:
        """Fills a frame for the office now open, or with the welcome."""
        raise NotImplementedError

    def show_window(self) -> None:
        """Fill the first frame anew."""
        raise NotImplementedError

    def put_away(self, then: Callable[[], object], *, backup: bool = True) -> None:
        """Close the office beside the window, with a backup first; then go on."""
        raise NotImplementedError

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

    def take_over_office(self) -> None:
        if self.windows.may_leave():
            self.door.take_over()

    def unfinished(self) -> Sequence[Beginning]:
        return self.door.beginnings.unfinished()

    def finish(self, beginning: Beginning) -> None:
        self.door.finish(beginning)

    def remove_unfinished(self, beginning: Beginning) -> None:
        self.door.remove(beginning)

    def _is_open(self, folder: Path) -> bool:
        return self.office is not None and self.office.folder.resolve() == folder.resolve()

    def close_office(self) -> None:
        if self.windows.may_leave():
            self.put_away(self.show_window)

    def new_window(self) -> None:
        """Open one more window over the same office; every window shows what any of them saves."""
        if self.office is None:
            return
        near = (QApplication.activeWindow() or self.windows.shell).geometry()
        self.windows.add(self.filled_frame(), a_step_from(near))

    def lock(self) -> None:
        """Show nothing of the office until somebody who may open it does."""
        self.locking.lock_by_hand()

    def settings_changed(self) -> None:
        """Take up what was chosen in the settings."""
        self.locking.watch()

    def unlock(self, typed: str) -> None:
        """Open the locked office with what was typed, if that is right."""
        self.locking.unlock(typed)

    def renew_window(self) -> None:
        """Build the window anew in the language now chosen."""
        self._words.renew()
        self.show_window()

    def let_go(self, then: Callable[[], object]) -> None:
        """Take the office from the windows and close it as it is, without a backup; then go on."""
        self.put_away(then, backup=False)

    def rework_office(self, work: Any, secret: str | None, *, title: str, told: Any) -> None:
        """Close the office, do `work(report)` on it, and open it again."""
        from r2p_desktop.qt.closed_work import do_closed

        do_closed(self, work, secret, title=title, told=told)

    def look_inside(self, office: OfficeServices) -> None:
        """Open one more window over a backup."""
        self.keeping.look_inside(office)

    def restore_backup(self, backup: Path, secret: str) -> None:
        """Put a backup in the place of the office, which is set aside first."""
        self.keeping.restore(backup, secret)
