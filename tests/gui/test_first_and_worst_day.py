"""From an empty profile to a printed brief; then the computer is gone, and the office comes back from a stick."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_driver import Hand, Key
from first_day_steps import (
    MINE,
    SECOND,
    SUCCESSOR,
    code_on,
    set_second_place,
    settle,
    start_our_office,
    take_over,
)
from helpers import ScriptedPrompts
from PySide6.QtCore import QTimer
from working_day_brief import plan_the_network_meeting, print_the_brief
from working_day_meeting import ACTIONS, hold_the_meeting, prepare_the_meeting
from working_day_steps import OFFICE, Day, import_a_file

from r2p_desktop import arguments
from r2p_desktop.app import Program, open_program
from r2p_desktop.model.listing import ListQuery

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
PICTURES = os.environ.get("FIRST_DAY_PICTURES")
"""A folder in which a run leaves pictures of the window; none unless somebody asks."""


@pytest.fixture
def computer(
    qtbot, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Day]]:
    """`computer(profile)` starts the program as a person's computer does, on a fixed day; a start ends the one before."""
    monkeypatch.setenv("R2P_CLOCK", "2026-03-02T09:00:00Z")
    running: list[tuple[Program, Hand]] = []

    def end() -> None:
        while running:
            program, hand = running.pop()
            hand.stray.stop()
            QTimer.singleShot(0, program.leave)
            program.stay()
            program.shell.hide()
            program.shell.deleteLater()
            program.deleteLater()

    def start(profile: Path) -> Day:
        end()
        monkeypatch.setenv("R2P_HOME", str(profile))
        options = arguments.parse_window(["--language", "en", "--theme", "light", "--size", "1366x768"])
        program = open_program(options, prompts=prompts)
        hand = Hand(qtbot, program, prompts)
        running.append((program, hand))
        return Day(hand, profile, Path(PICTURES) if PICTURES else None)

    yield start
    end()


def test_the_first_day_and_the_worst_day(computer, tmp_path: Path) -> None:
    stick, safe = tmp_path / "stick", tmp_path / "safe"
    safe.mkdir()
    first = computer(tmp_path / "profile")
    start_our_office(first, safe / "sheet.pdf")
    set_second_place(first, stick)
    import_a_file(first, "import.contacts", SAMPLES / "ministry_contacts.xlsx", "Import 51 contacts")
    import_a_file(first, "import.contacts", SAMPLES / "outlook_export.csv", "Import 20 contacts")
    import_a_file(first, "import.contacts", SAMPLES / "liste_contacts.csv", "Import 11 contacts")
    prepare_the_meeting(first)
    hold_the_meeting(first)
    plan_the_network_meeting(first)
    saved = {
        edition: print_the_brief(first, edition, safe / f"{edition}.pdf")
        for edition in ("delegation", "network")
    }
    issued = issue_the_brief(first)
    before = what_is_there(first)
    close_the_office(first, stick)

    # The laptop is stolen: the office's folder and the whole profile are gone. What is left: stick and safe.
    computer(tmp_path / "another profile")
    shutil.rmtree(first.folder)
    shutil.rmtree(tmp_path / "profile")
    code = code_on(safe / "sheet.pdf")

    worst = computer(tmp_path / "fresh profile")
    take_over(worst, stick, code)
    assert worst.folder == tmp_path / "fresh profile" / "offices" / OFFICE
    assert what_is_there(worst) == before
    the_same_paper_comes_out(worst, saved, issued, safe)
    everybody_gets_in(worst, stick)
    worst.hand.no_complaint()
    assert worst.hand.stray.seen == [], "parts of the window appeared as windows of their own"


def issue_the_brief(day: Day) -> bytes:
    """The network's edition gets its number and is kept; gives the bytes that are kept."""
    hand = day.hand
    papers = hand.page.papers
    hand.prompts.answers = [True]
    papers.issue_paper()
    hand.wait(lambda: papers.issued_id is not None, "the brief was not issued")
    hand.idle()
    return bytes(hand.office.papers.issued_pdf(papers.issued_id))


def what_is_there(day: Day) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every list of the office."""
    office = day.hand.office
    found: dict[str, list[tuple[object, ...]]] = {}
    for name, source in office.lists.items():
        ids = source.ids(ListQuery())
        rows = source.rows(ids)
        found[name] = [rows[one] for one in ids]
    return found


def close_the_office(day: Day, stick: Path) -> None:
    """Closing makes a verified backup in both places."""
    hand = day.hand
    hand.run("office.close")
    hand.wait(lambda: hand.program.office is None and hand.window.welcome is not None, "it did not close")
    settle(hand)
    own = {entry.name for entry in (day.folder / "backups").glob("2026-*")}
    (part,) = stick.glob("office-*")
    there = {entry.name for entry in part.glob("2026-*")}
    assert own and max(own) in there, "the newest backup is not in the second place"
    hand.no_complaint()
    assert hand.stray.seen == [], "parts of the window appeared as windows of their own"


def the_same_paper_comes_out(day: Day, saved: dict[str, bytes], issued: bytes, safe: Path) -> None:
    """The brief is made anew from the restored records, byte for byte; the issued one is the one that was kept."""
    hand = day.hand
    kept = hand.office.papers
    numbers = list(hand.office.lists["documents"].ids(ListQuery()))
    assert [kept.issued_pdf(one) for one in numbers] == [issued]
    hand.go("meetings")
    hand.find("Annual meeting of the network")
    hand.key(Key.Key_Return)
    for edition, before in saved.items():
        assert print_the_brief(day, edition, safe / f"{edition} again.pdf") == before, edition
    day.picture("fd_30_the_same_brief")


def everybody_gets_in(day: Day, stick: Path) -> None:
    """Those who could open the office still can, the successor too; backups go on to the stick."""
    hand = day.hand
    settle(hand)
    access = hand.office.access
    assert [one.name for one in access.openers()] == ["A. Haddad", "B. Abbas", "C. Diaz"]
    assert all(access.proves(passphrase) for passphrase in (MINE, SECOND, SUCCESSOR))
    assert hand.office.backups.second_place == stick
    hand.go("actions")
    hand.find(ACTIONS[0])
