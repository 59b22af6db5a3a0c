"""What nobody foresaw: text being typed is kept first, then one calm window says what is safe, and a report is written."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from r2p_desktop import crash_reports
from r2p_desktop.clock import Clock
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.translate import render, tr, tr_count

if TYPE_CHECKING:
    from r2p_desktop.services.office import OfficeServices

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CrashStory:
    """What the calm window says. `earlier`: it happened the last time. `ends`: there is no going on."""

    what: str
    safe: str
    report: Path | None
    text: str
    earlier: bool = False
    ends: bool = False


class Crashes(QObject):
    """Meets errors from any thread, one window at a time, one a run for each place of failure; then a short line."""

    _met = Signal(object)

    def __init__(
        self,
        prompts: Prompts,
        clock: Clock,
        office: Callable[[], OfficeServices | None],
        end: Callable[[], object],
    ) -> None:
        """`end()` ends the program when the person wishes it."""
        super().__init__()
        self._prompts = prompts
        self._clock = clock
        self._office = office
        self._end = end
        self._seen: set[tuple[str, ...]] = set()
        self._showing = False
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)

    def meet(self, error: BaseException) -> None:
        """Tell of `error` in the next turn of the loop; it is logged already. For any thread."""
        self._met.emit(error)

    def meet_and_end(self, error: BaseException) -> None:
        """Tell of what keeps the program from starting; it ends after."""
        self._prompts.crash(replace(self._story(error), ends=True))

    def _on_met(self, error: BaseException) -> None:
        place = _place(error)
        if self._showing:
            return
        if place in self._seen:
            _say_again()
            return
        self._seen.add(place)
        self._showing = True
        try:
            if not self._prompts.crash(self._story(error)):
                self._end()
        finally:
            self._showing = False

    def _story(self, error: BaseException) -> CrashStory:
        safe = f"{self._saved()} {self._typed()}".strip()
        report = crash_reports.write(error, self._clock)
        text = ""
        if report is not None:  # the next start tells of it, too: whoever sits there then may not have been here
            with suppress(OSError):
                text = report.read_text("utf-8")
        what = tr(
            "Something happened that the program was not prepared for. What you just asked for may not be done."
        )
        return CrashStory(what, safe, report, text)

    def _saved(self) -> str:
        office = self._office()
        if office is None:
            return tr("No office is open; nothing of yours was touched.")
        try:
            last = office.history.next_undo()
        except Exception:
            log.info("the last change could not be asked for after a crash")
            last = None
        if last is None:
            return tr("Everything you saved is safe.")
        return tr("Everything you saved is safe, the last of it: {step}.", step=render(last))

    def _typed(self) -> str:
        """Keep what is being typed, and say so."""
        kept = lost = 0
        for keeper in _keepers():
            try:
                if keeper.holds is not None:
                    kept, lost = (kept + 1, lost) if keeper.keep() else (kept, lost + 1)
            except Exception:
                log.info("a text could not be kept after a crash")
                lost += 1
        if lost:
            return tr("What you are typing could not be kept: save it now, if you can.")
        if kept:
            return tr_count(
                "The text you are typing is kept, too.", "The {n} texts you are typing are kept, too.", kept
            )
        return ""

    def tell_of_last_time(self) -> None:
        """Say that something unforeseen happened before, with its report, once."""
        crash_reports.collect_faults(self._clock)
        reports = crash_reports.unread()
        if not reports:
            return
        read = [crash_reports.mark_read(report) for report in reports]
        try:
            text = read[0].read_text("utf-8")
        except OSError:
            return
        self._prompts.crash(
            CrashStory(
                tr("Something happened the last time that the program was not prepared for."),
                tr(
                    "What was saved is safe. Text that was being typed is offered where it belongs. The report below "
                    "holds no words of your records; it helps whoever mends the program."
                ),
                read[0],
                text,
                earlier=True,
            )
        )


def _keepers() -> list[DraftKeeper]:
    tops = QApplication.topLevelWidgets()
    return [keeper for top in tops for keeper in top.findChildren(DraftKeeper)]


def _say_again() -> None:
    """One short line where the calm window has been shown already: what was asked for is not silently left undone."""
    for top in QApplication.topLevelWidgets():
        if isinstance(top, Shell) and top.isVisible():
            top.toast.say(tr("The same happened again. What you just asked for may not be done."))
            return


def _place(error: BaseException) -> tuple[str, ...]:
    """What makes two failures the same: kind, and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return (type(error).__name__, f"{last.filename}:{last.lineno}" if last is not None else str(error))
