"""The meeting of a working day: prepared, held, and what came out of it, as the official does it in the window."""

from __future__ import annotations

from typing import Any

from desk_driver import CONTROL, NONE, SHIFT, Key
from PySide6.QtWidgets import QLineEdit
from working_day_steps import Day

AGENDA = ("Opening and last minutes", "Early warning indicators", "The year's plan")
INVITED = ("Amina Haddad", "Jean-Pierre Laurent", "محمد الأحمد", "王 小明", "Ioanna Παπαδοπούλου")
SUBSTITUTE = "Сергей Петров"
MINUTES = (
    "The minutes of the last meeting were adopted as circulated.",
    "Two ministries reported.\nThe list of indicators is adopted.",
    "Le plan de l'année fut présenté; l'Intérieur demande un délai.",
)
DECISIONS = ("The list of indicators is adopted.", "The group meets every two months.")
ACTIONS = (
    "Send the indicators to every ministry",
    "Draft the order on early warning",
    "Name a trainer for the police academy",
)
IN_WORDS = "before the summer"


def prepare_the_meeting(day: Day) -> None:
    """A new meeting with its details, three items and five people asked."""
    hand = day.hand
    hand.go("meetings")
    hand.key(Key.Key_N, CONTROL)
    ui = hand.editor.ui
    hand.type(ui.title, "Third meeting of the inter-ministry group")
    hand.choose(ui.kind, "Inter-ministry meeting")
    hand.type(ui.series, "Inter-ministry group")
    hand.type(ui.number, "3")
    hand.type(ui.place, "Ministry of Justice, room 12")
    hand.type(ui.starts_at.day, "2 March 2026")
    hand.type(ui.starts_at.time, "8:30")
    hand.type(ui.ends_at.time, "10:00")
    day.picture("wd_10_meeting_details")
    hand.tab(ui.tabs, "Agenda")
    for title in AGENDA:
        hand.type(ui.agenda_items.new_title, title)
        hand.key(Key.Key_Return)
    day.picture("wd_11_meeting_agenda")
    hand.tab(ui.tabs, "People")
    for name in INVITED:
        day.people[name] = hand.pick(ui.attendances.person, name, name)
    day.made["meeting"] = hand.save()
    assert [row["name_then"] for row in hand.editor.meeting.people] == list(INVITED)


def hold_the_meeting(day: Day) -> None:
    """Two are absent, one is represented; the minutes of each item are typed while it is held."""
    hand = day.hand
    ui = hand.editor.ui
    people = ui.attendances
    _mark(day, (0, 1), "present")
    _mark(day, (2, 3), "absent")
    _mark(day, (4,), "represented")
    substitute = _line_in(people.view)
    hand.type(substitute, SUBSTITUTE)
    hand.key(Key.Key_Return)
    day.picture("wd_12_meeting_people")
    hand.run("meeting.hold")
    minutes = ui.general_minutes
    for place, text in enumerate(MINUTES):
        assert minutes.place == place
        hand.type(minutes.minutes, text)
        if place == 1:
            _take_decisions(day, minutes)
        hand.key(Key.Key_PageDown, CONTROL)
    minutes.go_to(1)
    _take_actions(day, minutes)
    hand.click(minutes.mark_held)
    day.picture("wd_13_meeting_minutes")
    hand.save()
    day.picture("wd_14_meeting_saved")
    hand.leave()


def _mark(day: Day, places: tuple[int, ...], state: str) -> None:
    """Choose people in the table with the mouse, and press the button of the state."""
    people = day.hand.editor.ui.attendances
    for number, place in enumerate(places):
        day.hand.click_cell(people.view, place, modifiers=CONTROL if number else NONE)
    day.hand.click(people.states[state])


def _line_in(view: Any) -> Any:
    found = [line for line in view.viewport().findChildren(QLineEdit) if line.isVisible()]
    assert found, "the name of the substitute cannot be typed"
    return found[0]


def _take_decisions(day: Day, minutes: Any) -> None:
    """The line just written becomes a decision by a key; another is typed below and ends with Enter."""
    hand = day.hand
    hand.key(Key.Key_D, CONTROL | SHIFT)
    hand.wait(lambda: len(minutes.outcomes.rows) == 1, "the line became no decision")
    hand.click(minutes.entry.decision)
    hand.type(minutes.entry.text, DECISIONS[1])
    hand.key(Key.Key_Return)
    hand.wait(lambda: len(minutes.outcomes.rows) == 2, "the second decision was not recorded")
    assert [taken.text for taken in minutes.outcomes.rows] == list(DECISIONS)


def _take_actions(day: Day, minutes: Any) -> None:
    """An institution alone with a date; a person with a date; a person with words in place of a date."""
    hand = day.hand
    whom = ("Ministry of the Interior", INVITED[0], INVITED[1])
    due = ("31 March 2026", "+30", IN_WORDS)
    for number, text in enumerate(ACTIONS):
        hand.click(minutes.entry.action)
        hand.type(minutes.entry.text, text)
        hand.pick(minutes.entry.owner, whom[number], whom[number])
        hand.type(minutes.entry.due, due[number])
        hand.key(Key.Key_Return)
        hand.wait(lambda n=number: len(minutes.outcomes.rows) == 3 + n, f"{text!r} was not recorded")
