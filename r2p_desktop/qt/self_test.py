"""`--self-test`: the real window on the example office, every page and editor visited, a brief printed to memory."""

from __future__ import annotations

import argparse
import json
import logging
import os
import re
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from r2p_desktop.qt.editors import EDITORS
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.pages import PAGES
from r2p_desktop.qt.prompts import Answer
from r2p_desktop.qt.shipped import shipped

if TYPE_CHECKING:
    from r2p_desktop.app import Program
    from r2p_desktop.qt.crashes import CrashStory
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.services.office import OfficeServices

# What Qt says of a platform without a screen (without the system's fonts, on Windows), and of nothing in the program.
OFFSCREEN = re.compile(
    r"This plugin does not support (raise\(\)|propagateSizeHints\(\)|grabbing the keyboard)"
    r"|QFontDatabase: Cannot find font directory"
)
SIZE = (1366, 768)
PATIENCE_MS = 180_000


@dataclass
class Report:
    """What was visited, and what was said that should not have been: the one JSON line."""

    pages: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    brief_pages: int = 0
    shipped: dict[str, int] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def line(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def run(options: argparse.Namespace, open_program: Callable[..., Program]) -> int:
    """Visit everything and print the JSON line on standard output. Returns 0, or 1 when anything was amiss."""
    report = Report()
    options.demo, options.office, options.fresh = True, None, False
    options.size = options.size or SIZE
    with _own_home(), _watched(report.warnings):
        program = open_program(options, prompts=Unattended(report.warnings))
        visit = Visit(program, report, options.pictures)
        program.stay()
        if not visit.finished:
            report.warnings.append("the visit did not reach its end")
    print(report.line(), flush=True)
    return 1 if report.warnings else 0


class Visit(QObject):
    """Walks through the window, one step a turn of the event loop, so that each page is painted and idle."""

    def __init__(self, program: Program, report: Report, pictures: Path | None) -> None:
        super().__init__()
        self._program = program
        self._report = report
        self._pictures = pictures
        self.finished = False
        self._steps: Iterator[None] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
        program.office_shown.connect(self._on_office_shown)
        QTimer.singleShot(PATIENCE_MS, self, program.leave)

    def _on_office_shown(self) -> None:
        if self._steps is None:
            self._steps = self._walk()
            self._turn.start()

    def _on_turn(self) -> None:
        try:
            next(self._steps or iter(()))
        except StopIteration:
            self._turn.stop()
            self._program.leave()
        except Exception as error:
            self._turn.stop()
            self._report.warnings.append(f"{type(error).__name__}: {error}")
            logging.getLogger(__name__).error("the visit stopped", exc_info=error)
            self._program.leave()

    @property
    def _window(self) -> MainWindow:
        if self._program.window is None:
            raise RuntimeError("the window was not filled")
        return self._program.window

    @property
    def _office(self) -> OfficeServices:
        return self._window.desk_or_fail().office

    def _walk(self) -> Iterator[None]:
        window = self._window
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
        self._report.commands = [command.id for command in window.registry.commands]
        for entry in PAGES:
            if not window.go(Place(entry.key)):
                raise RuntimeError(f"page {entry.key} was not reached")
            yield from self._settle()
            self._report.pages.append(entry.key)
            self._picture(f"page_{entry.key}")
        for editor in EDITORS:
            if not window.open_record(editor.table, self._some_record(editor.table)):
                raise RuntimeError(f"editor of {editor.table} was not opened")
            yield from self._settle()
            self._report.editors.append(editor.table)
            self._picture(f"editor_{editor.table}")
        self._report.brief_pages = self._print_brief()
        self._report.shipped = shipped()
        window.go(Place("start"))
        self.finished = True

    def _settle(self) -> Iterator[None]:
        """Let the page paint, and the work it asked of the worker come back."""
        for _ in range(3):
            yield
        while self._program.jobs.running is not None or self._program.jobs.waiting or self._page_waits():
            yield
        yield

    def _page_waits(self) -> bool:
        page = self._window.page
        return page is not None and page.is_waiting()

    def _some_record(self, table: str) -> int:
        choices = self._office.by_table[table].choices("", 1)
        if not choices:
            raise RuntimeError(f"the example has no {table}")
        return int(choices[0].id)

    def _print_brief(self) -> int:
        from r2p_desktop.services.papers import BriefOptions

        office = self._office
        network = next(loop for loop in office.start.overview().loops if loop.name == "network")
        if network.link.record_id is None:
            raise RuntimeError("the example has no network meeting ahead")
        return int(office.papers.draft(network.link.record_id, BriefOptions()).pages)

    def _picture(self, name: str) -> None:
        if self._pictures is not None:
            file = self._pictures / f"{name}.png"
            if not self._program.shell.grab().save(str(file)):
                raise RuntimeError(f"{file} could not be written")


class Unattended:
    """Nobody sits here: each question is noted as a warning and answered the safe way."""

    def __init__(self, notes: list[str]) -> None:
        self._notes = notes

    def _note(self, text: str) -> None:
        self._notes.append(f"asked: {text}")

    def forget_typed(self) -> None:
        """Nothing is typed here."""

    def save_discard_keep(self, what: str) -> Answer:
        self._note(what)
        return "discard"

    def confirm(
        self, question: str, verb: str, keep: str = "", *, detail: str = "", dangerous: bool = False
    ) -> bool:
        self._note(question)
        return False

    def choose(self, question: str, ways: Sequence[tuple[str, str]], *, detail: str = "") -> str | None:
        self._note(question)
        return None

    def open_file(self, title: str, kinds: str, folder: str = "") -> Path | None:
        self._note(title)
        return None

    def save_file(self, title: str, kinds: str, proposal: str = "") -> Path | None:
        self._note(title)
        return None

    def folder(self, title: str, start: str = "") -> Path | None:
        self._note(title)
        return None

    def text(self, question: str, value: str = "", *, label: str = "") -> str | None:
        self._note(question)
        return None

    def passphrase(self, question: str, *, new: bool = False) -> str | None:
        self._note(question)
        return None

    def inform(self, text: str, detail: str = "") -> None:
        self._note(text)

    def crash(self, story: CrashStory) -> bool:
        self._notes.append(f"{story.what} {story.text}")
        return False

    def error(self, error: BaseException) -> None:
        self._notes.append(f"{type(error).__name__}: {error}")


@contextmanager
def _own_home() -> Iterator[None]:
    """Settings, log and example office in a temporary folder: nothing of the person's is touched."""
    before = os.environ.get("R2P_HOME")
    with tempfile.TemporaryDirectory(prefix="r2p-self-test-", ignore_cleanup_errors=True) as folder:
        os.environ["R2P_HOME"] = folder
        try:
            yield
        finally:
            os.environ.pop("R2P_HOME")
            if before is not None:
                os.environ["R2P_HOME"] = before


class _Notes(logging.Handler):
    """Puts every record of WARNING and above into the list."""

    def __init__(self, notes: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._notes = notes

    def emit(self, record: logging.LogRecord) -> None:
        self._notes.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@contextmanager
def _watched(notes: list[str]) -> Iterator[None]:
    """Collect what Qt, the log and Python's warnings say meanwhile."""

    def from_qt(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        serious = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if serious and not OFFSCREEN.match(text or ""):
            notes.append(f"Qt: {text}")

    def from_python(said: Warning | str, category: type[Warning], *_place: Any, **_more: Any) -> None:
        notes.append(f"{category.__name__}: {said}")

    handler = _Notes(notes)
    logging.getLogger().addHandler(handler)
    before_qt = qInstallMessageHandler(from_qt)
    try:
        with warnings.catch_warnings():
            warnings.showwarning = from_python  # type: ignore[assignment]  # only two of its six values matter
            yield
            QCoreApplication.processEvents()
    finally:
        qInstallMessageHandler(before_qt)
        logging.getLogger().removeHandler(handler)
