"""A working day: one official, one new office, from the old workbooks to the printed brief, all in the window."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_driver import Hand
from helpers import ScriptedPrompts
from PySide6.QtCore import QTimer
from working_day_brief import (
    OPEN_FACTS,
    PRINTED_NOWHERE,
    SECRETS,
    plan_the_network_meeting,
    plant_in_the_record,
    planted_word,
    print_the_brief,
    words_of,
)
from working_day_meeting import (
    ACTIONS,
    DECISIONS,
    IN_WORDS,
    INVITED,
    SUBSTITUTE,
    hold_the_meeting,
    prepare_the_meeting,
)
from working_day_record import (
    ACTIVITY,
    NEW_POST,
    change_five_things,
    make_a_small_plan,
    row_data,
    undo_and_redo,
)
from working_day_steps import Day, import_a_file, open_a_new_office

from r2p_desktop import arguments
from r2p_desktop.app import Program, open_program

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
PICTURES = os.environ.get("WORKING_DAY_PICTURES")
"""A folder in which a run leaves pictures of the window; none unless somebody asks."""


@pytest.fixture
def program(prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program as `r2p-desktop` starts it, on a fixed day; it ends with the test."""
    monkeypatch.setenv("R2P_CLOCK", "2026-03-02T09:00:00Z")
    options = arguments.parse_window(["--language", "en", "--theme", "light", "--size", "1366x768"])
    made = open_program(options, prompts=prompts)
    yield made
    QTimer.singleShot(0, made.leave)
    made.stay()
    made.shell.hide()
    made.shell.deleteLater()
    made.deleteLater()


@pytest.fixture
def day(qtbot, program: Program, prompts: ScriptedPrompts, tmp_path: Path) -> Iterator[Day]:
    folder = tmp_path / "Ardenia"
    folder.mkdir()
    hand = Hand(qtbot, program, prompts)
    yield Day(hand, folder, Path(PICTURES) if PICTURES else None)
    hand.stray.stop()


def test_a_working_day(day: Day) -> None:
    open_a_new_office(day)
    import_the_old_lists(day)
    prepare_the_meeting(day)
    hold_the_meeting(day)
    nothing_was_typed_twice(day)
    make_a_small_plan(day)
    before = row_data(day.hand)
    change_five_things(day)
    undo_and_redo(day, before)
    plant_in_the_record(day)
    plan_the_network_meeting(day)
    print_both_editions(day)
    close_the_office(day)


def import_the_old_lists(day: Day) -> None:
    hand = day.hand
    for file, will in (
        ("ministry_contacts.xlsx", "Import 51 contacts"),
        ("outlook_export.csv", "Import 20 contacts"),
        ("liste_contacts.csv", "Import 11 contacts"),
    ):
        import_a_file(day, "import.contacts", SAMPLES / file, will)
    import_a_file(day, "import.actions", SAMPLES / "action_log.xlsx", "Import 34 actions")
    hand.go("people")
    assert hand.count() == 48
    day.picture("wd_06_people")
    hand.go("actions")
    assert hand.count() == 34
    day.picture("wd_07_actions")


def nothing_was_typed_twice(day: Day) -> None:
    """What the program knew it filled in: posts and institutions of that day, owners, dates, where actions come from."""
    office = day.hand.office
    meeting = office.meetings.form(day.made["meeting"]).meeting
    assert [(a.title_then, a.institution_then) for a in meeting.attendances[:2]] == [
        ("Legal Adviser", "Permanent Mission, Geneva"),
        ("Head of Unit", "Ministry of Justice"),
    ]
    states = [attendance.state for attendance in meeting.attendances]
    assert states == ["present", "present", "absent", "absent", "represented"]
    assert meeting.attendances[4].represented_by == SUBSTITUTE
    decisions = office.meetings.decisions_of(meeting.id)
    assert [decision.text for decision in decisions] == list(DECISIONS)
    assert {office.decisions.load(d.id).decided_on for d in decisions} == {dt.date(2026, 3, 2)}
    by_institution, by_person, in_words = (
        office.actions.load(a.id) for a in office.meetings.actions_of(meeting.id)
    )
    assert by_institution.person_id is None and by_institution.post_id is None
    assert by_institution.institution_id is not None
    assert (by_person.person_id, by_person.due_on) == (day.people[INVITED[0]], dt.date(2026, 4, 1))
    assert by_person.post_id is not None and by_person.institution_id is not None
    assert (in_words.due_on, in_words.due_words) == (None, IN_WORDS)
    shows_where_actions_come_from(day)


def shows_where_actions_come_from(day: Day) -> None:
    hand = day.hand
    hand.go("actions")
    hand.find(ACTIONS[2])
    model = hand.page.pane.model
    shown = {column.key: model.index(0, n).data() for n, column in enumerate(model.columns)}
    assert "Early warning indicators" in shown["source"]
    assert shown["when"] == IN_WORDS
    assert (shown["institution"], shown["owner"]) == ("Ministry of Justice", INVITED[1])
    day.picture("wd_15_actions_of_the_meeting")
    hand.run("list.clear_filter")


def print_both_editions(day: Day) -> None:
    folder = day.folder.parent
    delegation = print_the_brief(day, "delegation", folder / "delegation.pdf")
    network = print_the_brief(day, "network", folder / "network.pdf")
    ours, theirs = words_of(delegation), words_of(network)
    for name, sentence in SECRETS.items():
        word = planted_word(sentence)
        assert word not in theirs, f"{name} is in the network's edition"
        assert (word in ours) == (name not in PRINTED_NOWHERE), name
    released = (*OPEN_FACTS, DECISIONS[0], ACTIONS[0], ACTIVITY)
    for fact in released:
        assert fact in ours and fact in theirs, fact
    assert DECISIONS[1] in ours and DECISIONS[1] not in theirs
    assert NEW_POST in theirs, "the delegation's names and posts come from People"
    again = [print_the_brief(day, e, folder / f"{e}_again.pdf") for e in ("delegation", "network")]
    assert again == [delegation, network]


def close_the_office(day: Day) -> None:
    """Closing makes a verified backup and leads back to the welcome."""
    hand = day.hand
    hand.run("office.close")
    hand.wait(lambda: hand.program.office is None and hand.window.desk is None, "the office did not close")
    hand.idle()
    assert list((day.folder / "backups").iterdir())
    hand.no_complaint()
    assert hand.stray.seen == [], "parts of the window appeared as windows of their own"
