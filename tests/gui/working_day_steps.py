"""The steps of a working day, each as the official does it in the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk_driver import Hand

OFFICE = "Office of the Focal Point of Ardenia"


@dataclass
class Day:
    """What one step leaves for the next: who is at the desk, and the ids of what was made."""

    hand: Hand
    folder: Path
    pictures: Path | None = None
    people: dict[str, int] = field(default_factory=dict)
    made: dict[str, int] = field(default_factory=dict)

    def picture(self, name: str) -> None:
        self.hand.picture(self.pictures, name)


# The office.


def open_a_new_office(day: Day) -> None:
    """A new office, without a passphrase, in a folder of one's own."""
    hand = day.hand
    hand.wait(lambda: hand.window is not None, "the program never got ready")
    day.picture("wd_01_welcome")

    def fill_in(dialog: Any) -> None:
        hand.type(dialog.ui.name, OFFICE)
        hand.prompts.answers = [day.folder]
        hand.click(dialog.ui.choose_folder)
        day.picture("wd_02_new_office")
        hand.click(dialog.ui.next)
        hand.tick(dialog.ui.without_passphrase)
        day.picture("wd_03_who_may_open_it")
        hand.click(dialog.ui.next)
        hand.wait(lambda: dialog.created is not None, "the office was not made")

    hand.in_dialog(lambda: hand.run("office.new"), fill_in)
    hand.wait(lambda: hand.office is not None and hand.window.desk is not None, "the office did not open")
    hand.idle()
    assert hand.shell.current_key == "start"
    assert hand.shell.windowTitle() == f"{OFFICE}[*]"
    day.picture("wd_04_start_empty")


# The old workbooks.


def import_a_file(day: Day, command: str, file: Path, will: str) -> None:
    """The four steps of the import; `will` is what the last button says it is about to do."""
    hand = day.hand
    name = file.stem

    def lead_through(wizard: Any) -> None:
        hand.prompts.answers = [file]
        hand.click(wizard.file.choose)
        hand.wait(lambda: wizard.next.isEnabled() and not wizard.busy, f"{name} was not read")
        day.picture(f"wd_05_{name}_1_file")
        hand.click(wizard.next)
        assert wizard.columns.problem() == ""
        day.picture(f"wd_05_{name}_2_columns")
        hand.click(wizard.next)
        hand.wait(lambda: wizard.step == 2 and not wizard.busy, "there is no preview")
        day.picture(f"wd_05_{name}_3_preview")
        assert wizard.next.text().strip() == will
        hand.click(wizard.next)
        hand.wait(lambda: wizard.step == 3 and not wizard.busy, "nothing was imported")
        day.picture(f"wd_05_{name}_4_result")
        hand.click(wizard.close_button)

    hand.in_dialog(lambda: hand.run(command), lead_through)
    hand.idle()
