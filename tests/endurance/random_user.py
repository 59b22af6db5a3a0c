"""A person who does anything: random commands, rows, keys, clicks and typing in many scripts, through the real window.

`python tests/endurance/random_user.py [--actions 20000] [--seed 1] [--records 200]`: the window runs without a screen over a
protected office filled with made-up records. It is locked and unlocked, undone and redone, its look changes, dialogs
are opened and left. Nothing may fail that was not foreseen, Qt may not warn, the file must be whole at the end, and what the
program holds after the first thousand actions may not grow (`held`: bytes given out by the allocator and not given back;
`memory`: what the system counts, which also holds the allocator's holes and the pages of fonts and libraries read so far;
`grown`: `held_memory.trend` of what is held, of which an office that has become larger itself takes a part).
The last line is JSON; exit code 1 when anything was amiss.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import logging
import os
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from held_memory import Memory, by_the_byte, forget_drawings, load_everything, trend, use_everything
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from random_answers import ACTIVATING, TEXTS, Answers, NoPrinter, Noted, leaves, words_of
from shiboken6 import isValid

from r2p_desktop import app, arguments
from r2p_desktop.clock import Clock
from r2p_desktop.qt.dialogs.merge_people import MergeDialog
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.pages.people_page import PeoplePage
from r2p_desktop.qt.theme import make_application
from r2p_desktop.services.making import make_office
from r2p_desktop.services.offices import NewOffice, Secret, open_office

PASSPHRASE = "correct horse battery"
PLATFORM = re.compile(r"This plugin does not support")
# What leaves the window or the office, or waits for the system's own dialogs.
LEFT_OUT = frozenset({
    "program.quit", "office.close", "office.new", "office.open", "office.demo", "office.take_over", "office.restore",
    "help.log", "office.lock", "office.protection",
})  # fmt: skip
KEYS = (
    Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_A,
)  # fmt: skip
STUCK_MS = 400
PATIENCE = 60.0


class RandomUser(QObject):
    def __init__(self, program: app.Program, chance: random.Random, amiss: list[str]) -> None:
        super().__init__()
        self.program = program
        self.chance = chance
        self.amiss = amiss
        self.done: Counter[str] = Counter()
        self.last = ""
        self._rescue = QTimer(self, interval=STUCK_MS)
        self._rescue.timeout.connect(self._leave_stuck)

    # What a person can do.

    def act(self) -> None:
        """Do one thing; a dialog that waits for an answer of its own is left after a moment."""
        actions: Sequence[tuple[int, Callable[[], object]]] = (
            (26, self.run_command), (22, self.type), (18, self.click), (12, self.press_key), (8, self.choose_row),
            (5, self.choose_in_box), (3, self.change_tab), (3, self.undo), (2, self.redo), (2, self.save),
            (6, self.leave_dialog), (1, self.lock_and_unlock), (1, self.merge_two),
        )  # fmt: skip
        weights = [weight for weight, _ in actions]
        if self.top() is not self.program.shell:
            weights[0], weights[10] = 2, 30
        (action,) = self.chance.choices([verb for _, verb in actions], weights)
        self.last = action.__name__
        self.done[self.last] += 1
        self._rescue.start()
        try:
            action()
            self.settle()
        finally:
            self._rescue.stop()

    def top(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        return modal if modal is not None else self.program.shell

    def settle(self) -> None:
        """Let the program come to rest, as far as it does in a moment."""
        until = time.monotonic() + PATIENCE
        jobs = self.program.jobs
        QApplication.processEvents()
        while (jobs.running is not None or jobs.waiting) and time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.001)
        if jobs.running is not None:
            self.amiss.append(f"the worker never ended {jobs.running.title!r}")
        QApplication.processEvents()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _leave_stuck(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            return
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            modal.reject()

    def run_command(self) -> None:
        window = self.program.window
        if window is None:
            return
        enabled = [
            i for i, action in window.registry.actions.items() if action.isEnabled() and i not in LEFT_OUT
        ]
        if enabled:
            command = self.chance.choice(enabled)
            if command == "window.new" and len(self.program.windows.further) > 1:
                self.program.windows.further[-1].shell.close()
                return
            self.last = command
            window.registry.run(command)

    def _some(self, kind: type | tuple[type, ...]) -> Any:
        kinds = kind if isinstance(kind, tuple) else (kind,)
        found = [w for one in kinds for w in self.top().findChildren(one) if w.isVisible() and w.isEnabled()]
        return self.chance.choice(found) if found else None

    def type(self) -> None:
        target = self._some((QLineEdit, QTextEdit, QPlainTextEdit))
        if target is None or target.isReadOnly():
            return
        target.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(self.chance.choice(TEXTS))
        QApplication.sendEvent(target, event)

    def click(self) -> None:
        button = self._some(QAbstractButton)
        if button is not None and not leaves(button):
            self.last = f"click {words_of(button)}"
            button.click()

    def press_key(self) -> None:
        target = QApplication.focusWidget() or self.top()
        key = self.chance.choice(KEYS)
        shift = (
            Qt.KeyboardModifier.ShiftModifier
            if self.chance.random() < 0.1
            else Qt.KeyboardModifier.NoModifier
        )
        if leaves(target) and key in ACTIVATING:
            return
        self.last = (
            f"press {key.name} in {words_of(target) or type(target).__name__} of {type(self.top()).__name__}"
        )
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(target):
                QApplication.sendEvent(target, QKeyEvent(kind, key, shift))

    def choose_row(self) -> None:
        view = self._some(QAbstractItemView)
        if view is None or view.model() is None or not (rows := view.model().rowCount()):
            return
        row = self.chance.randrange(rows)
        index = view.model().index(row, 0)
        view.setCurrentIndex(index)
        if self.chance.random() < 0.2:
            view.activated.emit(index)

    def choose_in_box(self) -> None:
        box = self._some(QComboBox)
        if box is not None and box.count():
            place = self.chance.randrange(box.count())
            box.setCurrentIndex(place)
            box.activated.emit(place)

    def change_tab(self) -> None:
        bar = self._some(QTabBar)
        if bar is not None and bar.count():
            bar.setCurrentIndex(self.chance.randrange(bar.count()))

    def _command(self, command_id: str) -> None:
        if self.program.window is not None and command_id in self.program.window.registry.actions:
            self.program.window.registry.run(command_id)

    def undo(self) -> None:
        self._command("edit.undo")

    def redo(self) -> None:
        self._command("edit.redo")

    def save(self) -> None:
        self._command("record.save")

    def leave_dialog(self) -> None:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            self.chance.choice([modal.reject, modal.close])()
        else:
            for other in QApplication.topLevelWidgets():
                if isinstance(other, QDialog) and other.isVisible():
                    other.close()

    def merge_two(self) -> None:
        """Choose two people and ask to merge them; what becomes of the dialog is left to chance."""
        window = self.program.window
        if window is None or self.top() is not self.program.shell or not window.go(Place("people")):
            return
        page = window.page
        if not isinstance(page, PeoplePage) or len(ids := list(page.pane.model.ids)) < 2:
            return
        page.pane.view.choose(self.chance.sample(ids, 2))
        window.refresh_commands()
        self._command("person.merge")
        dialog = page.findChild(MergeDialog)
        if dialog is not None and self.chance.random() < 0.5:
            dialog.carry_out()

    def lock_and_unlock(self) -> None:
        """Lock as the minutes without input do, whatever is open, and unlock."""
        locking = self.program.locking
        self._rescue.stop()
        locking.lock()
        self._until(lambda: not locking.is_locked or self.program.office is None, "it is not locked")
        if not locking.is_locked:
            return
        self.settle()
        ended: list[bool] = []
        locking.unlocked.connect(lambda: ended.append(True))
        self.program.window.lock_page.offered.emit(PASSPHRASE)
        self._until(lambda: bool(ended), "it is not unlocked")

    def rest(self) -> None:
        """One and the same state to measure in: no dialog, one window just built, the Start page, the usual text."""
        for _ in range(10):
            self.leave_dialog()
            self.settle()
        self.program.window.go(Place("start"))
        self.lock_and_unlock()
        while self.program.windows.further:
            self.program.windows.drop_further()
            self.settle()
        self.program.theme.set_text_size(100)
        self.settle()
        workers = self.program.keeping.workers  # proving a passphrase alone takes 64 MiB for a moment
        self._until(lambda: not workers.busy and not workers.away_busy, "the office's own work never ended")
        forget_drawings()
        self.settle()

    def _until(self, condition: Callable[[], bool], complaint: str) -> None:
        until = time.monotonic() + PATIENCE
        while not condition():
            QApplication.processEvents()
            time.sleep(0.001)
            if time.monotonic() > until:
                raise RuntimeError(complaint)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--records", type=int, default=200)
    parser.add_argument(
        "--growth",
        type=float,
        default=6.0,
        help="MiB that may be held more in the last third than in the first",
    )
    options = parser.parse_args()
    by_the_byte()
    load_everything()
    chance, amiss = random.Random(options.seed), list[str]()
    with tempfile.TemporaryDirectory(prefix="r2p-random-", ignore_cleanup_errors=True) as place:
        os.environ["R2P_HOME"] = str(Path(place) / "home")
        folder = Path(place) / "office"
        clock = Clock(dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC))
        make_office(
            folder,
            NewOffice("Office of Ardenia", passphrase=PASSPHRASE),
            clock=clock,
            records=options.records,
        )
        result = _drive(options, folder, chance, amiss)
        result["check"] = _check(folder, clock)
    result["amiss"] = len(amiss)
    for line in amiss[:20]:
        print(line, file=sys.stderr)
    grown = trend(result["held"])
    result["grown"] = round(grown, 1)
    wrong = bool(amiss or result["check"] or grown > options.growth)
    print(json.dumps(result, ensure_ascii=False))
    return 1 if wrong else 0


def _drive(
    options: argparse.Namespace, folder: Path, chance: random.Random, amiss: list[str]
) -> dict[str, Any]:
    handler = Noted(amiss)
    logging.getLogger().addHandler(handler)

    def said(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and not PLATFORM.search(text):
            amiss.append(f"Qt: {text}")

    qInstallMessageHandler(said)
    answers = Answers(chance, folder.parent, amiss)
    application = make_application("random-user")
    words = arguments.parse_window(["--office", str(folder), "--size", "1366x768"])
    program = app.Program(application, words, PASSPHRASE, Clock(), answers)  # type: ignore[arg-type]
    shown: list[bool] = []
    program.office_shown.connect(lambda: shown.append(True))
    user = RandomUser(program, chance, amiss)
    user._until(lambda: bool(shown), "the window never came")
    program.printing = NoPrinter()  # type: ignore[assignment]
    assert program.office is not None
    use_everything(program.office, folder.parent, TEXTS)
    marks = [Memory.now()]
    for number in range(1, options.actions + 1):
        before = len(amiss)
        try:
            user.act()
        except Exception as error:
            amiss.append(f"{type(error).__name__}: {error}")
            logging.getLogger("r2p_desktop.test").info("failed", exc_info=error)
        if len(amiss) > before:
            print(f"action {number} ({user.last}): {amiss[before:]}", file=sys.stderr, flush=True)
        if program.office is None and not program.locking.is_locked:
            amiss.append(f"the office was closed by {user.last}")
            break
        if number % 1_000 == 0:
            user.rest()
            marks.append(min(Memory.now() for _ in range(3)))
            told = f"{marks[-1].held:.1f} MiB held, {marks[-1].resident:.0f} MiB resident"
            print(f"{number} actions, {told}", file=sys.stderr, flush=True)
    program._end()
    logging.getLogger().removeHandler(handler)
    return {
        "actions": sum(user.done.values()),
        "seed": options.seed,
        "refused": sum(answers.refusals.values()),
        "held": [round(mark.held, 1) for mark in marks],
        "memory": [round(mark.resident) for mark in marks],
    }


def _check(folder: Path, clock: Clock) -> list[str]:
    office = open_office(folder, Secret(PASSPHRASE), clock=clock, render=None)  # type: ignore[arg-type]
    try:
        return [str(fault) for fault in office.check()]
    finally:
        office.close(backup=False)


if __name__ == "__main__":
    sys.exit(main())
