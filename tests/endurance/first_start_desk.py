"""The real window without a person, for `first_start.py`: walks through a door, is killed there, or looks what is so.

`python first_start_desk.py WAY KILL_AT` in a home of its own (`R2P_HOME`). WAY is `begin` (start an office), `restore`
(take one over from the folder `stick` beside the home) or `look` (what the next start says, and going on from there).
Before its KILL_AT-th step - a key of the person, or a file the program opens, renames, makes or removes below the home -
the process kills itself; 0 for never. Prints one line of JSON when it comes to its end.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from r2p_desktop import app, arguments, folders
from r2p_desktop.qt.crashes import CrashStory
from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog, SheetDialog
from r2p_desktop.qt.dialogs.take_over import TakeOverDialog

PASSPHRASE = "seven quiet herons"
SECOND = "battery staple lamp"
NAME = "Office of Ardenia"
FILE_STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate"})
PATIENCE_MS = 120_000
QUIET_TURNS = 40  # what one thing leads to may take a few turns of the loop to show


class Steps:
    """Counts what happens, and ends the process before the step that was asked for."""

    def __init__(self, kill_at: int, home: Path) -> None:
        self.count = 0
        self._kill_at = kill_at
        self._below = str(home.resolve())
        self._counting = False
        sys.addaudithook(self._on_event)

    def begin(self) -> None:
        self._counting = True

    def end(self) -> None:
        self._counting = False

    def step(self) -> None:
        if self._counting:
            self.count += 1
            if self.count == self._kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    def _on_event(self, event: str, args: tuple[Any, ...]) -> None:
        if event in FILE_STEPS and args and str(args[0]).startswith(self._below):
            self.step()


class Answers:
    """Answers what the program asks: the sheet is saved in the safe; every other question is left with Esc."""

    def __init__(self, safe: Path) -> None:
        self._safe = safe
        self.told: list[str] = []

    def forget_typed(self) -> None:
        """Nothing stays half typed here."""

    def save_discard_keep(self, what: str) -> str:
        raise AssertionError(f"nothing can be unsaved: {what}")

    def confirm(
        self, question: str, verb: str, keep: str = "", *, detail: str = "", dangerous: bool = False
    ) -> bool:
        self.told.append(question)
        return False

    def choose(self, question: str, ways: Sequence[tuple[str, str]], *, detail: str = "") -> str | None:
        self.told.append(question)
        return None

    def open_file(self, title: str, kinds: str, folder: str = "") -> Path | None:
        return None

    def save_file(self, title: str, kinds: str, proposal: str = "") -> Path | None:
        return self._safe / "sheet.pdf"

    def folder(self, title: str, start: str = "") -> Path | None:
        return self._safe.parent / "stick"

    def text(self, question: str, value: str = "", *, label: str = "") -> str | None:
        return None

    def passphrase(self, question: str, *, new: bool = False) -> str | None:
        return None

    def inform(self, text: str, detail: str = "") -> None:
        self.told.append(text)

    def crash(self, story: CrashStory) -> bool:
        self.told.append(f"CRASH {story.what} {story.text}")
        return False

    def error(self, error: BaseException) -> None:
        self.told.append(f"ERROR {type(error).__name__}: {error}")


class Desk:
    """Does one small thing at each turn of the event loop, whatever dialog is open."""

    def __init__(self, program: app.Program, steps: Steps, way: str, home: Path) -> None:
        self._program = program
        self._steps = steps
        self._way = way
        self._home = home
        self._went = False
        self._quiet = 0
        self.found: dict[str, Any] = {"stages": [], "open": "", "said": "", "ways": []}
        self.finished = False
        self._timer = QTimer(interval=3)
        self._timer.timeout.connect(self._turn)
        self._timer.start()
        QTimer.singleShot(PATIENCE_MS, program.leave)

    def _turn(self) -> None:
        self._timer.stop()  # what is pressed may open a dialog inside of this turn, which needs turns of its own
        QTimer.singleShot(0, self._timer.start)
        program = self._program
        if not hasattr(program, "jobs"):
            return
        for kind, act in (
            (SheetDialog, self._sheet),
            (OwnPassphraseDialog, self._own),
            (PassphraseDialog, self._passphrase),
            (NewOfficeDialog, self._new),
            (TakeOverDialog, self._take_over),
        ):
            dialog = self._dialog(kind)
            if dialog is not None:
                self._quiet = 0
                act(dialog)
                return
        if program.window is None or program.jobs.running is not None:
            return
        if program.office is not None and program.window is not None and program.window.desk is not None:
            self.found["open"] = program.office.heading().name
            self._end()
        elif (
            program.window is not None and program.window.welcome is not None and program.jobs.running is None
        ):
            self._welcome(program.window.welcome)

    def _press(self, button: Any) -> None:
        """Press a button; each press is a step at which the process may be killed."""
        self._steps.step()
        button.click()

    @staticmethod
    def _dialog(kind: type[QDialog]) -> Any:
        return next(
            (
                w
                for w in QApplication.topLevelWidgets()
                if isinstance(w, kind) and w.isVisible() and w.isEnabled()
            ),
            None,
        )

    def _welcome(self, page: Any) -> None:
        if self._way == "look":
            self._look(page)
        elif not self._went:
            self._went = True
            self._steps.begin()
            self._press(page.new if self._way == "begin" else page.take_over)

    def _look(self, page: Any) -> None:
        """Note what the first page says, then go on with it or remove it, as a person would."""
        begun = self._program.unfinished()
        if not self._went:
            self._went = True
            self.found["stages"] = [one.stage for one in begun]
            self.found["said"] = page.problem.text
            assert len(page.unfinished) == len(begun), "what is unfinished is not on the page"
            if begun:
                buttons = page.unfinished[0].buttons
                self.found["ways"] = [button.text() for button in buttons]
                buttons[-1].click()
                return
        self._quiet += 1
        if self._quiet < QUIET_TURNS:
            return
        self.found["left"] = [one.stage for one in self._program.unfinished()]
        self._end()

    def _new(self, dialog: NewOfficeDialog) -> None:
        ui = dialog.ui
        if dialog.step == 0 and not ui.name.text():
            ui.name.setText(NAME)
        elif dialog.step == 1 and not ui.again.text():
            ui.person.setText("A. Haddad")
            ui.passphrase.setText(PASSPHRASE)
            ui.again.setText(PASSPHRASE)
        elif ui.next.isEnabled():
            self._press(ui.next)

    def _sheet(self, dialog: SheetDialog) -> None:
        proof = dialog.proof
        if dialog.step == 1:
            if not dialog.person.again.text():
                dialog.person.name.setText("B. Abbas")
                dialog.person.passphrase.setText(SECOND)
                dialog.person.again.setText(SECOND)
            elif dialog.add.isEnabled():
                self._press(dialog.add)
        elif dialog.was_proven:
            self._press(dialog.next)
        elif not (self._home.parent / "safe" / "sheet.pdf").exists():
            self._press(proof.save_button)
        elif proof.proof is None:
            self._press(proof.have_button)
        else:
            groups = dialog._office.access.recovery_code().split("-")
            for field, place in zip(proof.fields, proof.proof.places, strict=True):
                field.setText(groups[place.group - 1][place.character - 1])
                field.textEdited.emit(field.text())

    def _own(self, dialog: OwnPassphraseDialog) -> None:
        if dialog.skip.isEnabled():
            self._press(dialog.skip)

    def _passphrase(self, dialog: PassphraseDialog) -> None:
        if not dialog.ui.passphrase.text():
            dialog.ui.passphrase.setText(PASSPHRASE)
        elif dialog._open.isEnabled():
            self._press(dialog._open)

    def _take_over(self, dialog: TakeOverDialog) -> None:
        if dialog.place.place is None:
            self._press(dialog.place.row.choose)
        elif dialog.step == 1 and not dialog.key.field.text():
            dialog.key.field.setText((self._home.parent / "code.txt").read_text("utf-8"))
        elif dialog.next.isEnabled() and not dialog.busy:
            self._press(dialog.next)

    def _end(self) -> None:
        self._timer.stop()
        self._timer.blockSignals(True)
        self.finished = True
        self._steps.end()
        self._program.leave()


def main(way: str, kill_at: int) -> int:
    """Walk one way; the exit code is 0 when it came to its end."""
    faulthandler.enable()
    home = folders.home()
    (home.parent / "safe").mkdir(exist_ok=True)
    answers = Answers(home.parent / "safe")
    program = app.open_program(arguments.parse_window(["--language", "en"]), prompts=answers)  # type: ignore[arg-type]
    desk = Desk(program, Steps(kill_at, home), way, home)
    program.stay()
    print(json.dumps({**desk.found, "told": answers.told, "steps": desk._steps.count}))
    return 0 if desk.finished else 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
