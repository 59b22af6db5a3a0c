"""Plan, progress, a corrected post, facts released to the network, and the way back and forth through all of it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from desk_driver import CONTROL, Hand, Key
from working_day_meeting import ACTIONS, DECISIONS
from working_day_steps import Day

from r2p_desktop.model.entities import Base

OBJECTIVE, MEASURE, ACTIVITY = "Warn early", "Know the signs", "Train police officers to see the signs"
PROGRESS = "Twelve officers of the academy finished the course."
NEW_POST = "Director for Peace and Security"
BOOKKEEPING = {"version", "created_at", "changed_at"}
LAST_CHANGES = 5


def row_data(hand: Hand) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table as it stands in the file, but for the counters and moments of its changes."""
    found = {}
    with hand.office._database.read() as connection:
        for table in Base.metadata.sorted_tables:
            columns = [column for column in table.columns if column.name not in BOOKKEEPING]
            rows = connection.execute(sa.select(*columns).order_by(*table.primary_key.columns))
            found[table.name] = [tuple(row) for row in rows]
    return found


# The plan.


def make_a_small_plan(day: Day) -> None:
    """A plan in force with an objective, a measure and an activity that an institution leads."""
    hand = day.hand
    hand.go("plan")
    hand.tab(hand.page._tabs, "Plans")
    hand.key(Key.Key_N, CONTROL)
    ui = hand.editor.ui
    hand.type(ui.title, "National plan on atrocity prevention")
    hand.choose(ui.state, "In force")
    hand.type(ui.period_from_on, "1 January 2026")
    hand.type(ui.period_to_on, "31 December 2028")
    hand.save()
    day.picture("wd_20_plan")
    hand.leave()
    hand.tab(hand.page._tabs, "Items")
    for number, (title, code) in enumerate(((OBJECTIVE, "1"), (MEASURE, "1.1"), (ACTIVITY, "1.1.1"))):
        hand.key(Key.Key_N, CONTROL)
        ui = hand.editor.ui
        hand.type(ui.title, title)
        if number:
            above = (f"1 {OBJECTIVE}", f"1.1 {MEASURE}")[number - 1]
            hand.choose(ui.parent_id, above)
        assert ui.code.text() == code, "the program proposes the next free code"
        if title == ACTIVITY:
            hand.type(ui.due_on, "30 September 2026")
            _add_lead(hand, ui.institutions, "Ministry of the Interior")
        day.made[title] = hand.save()
        day.picture(f"wd_21_plan_item_{number}")
        hand.leave()
    assert hand.count() == 3


def _add_lead(hand: Hand, institutions: Any, name: str) -> None:
    hand.click(institutions._add)
    hand.pick(institutions.input(0, "institution_id"), name, name)
    hand.choose(institutions.input(0, "role"), "Lead")


# The five last changes.


def change_five_things(day: Day) -> None:
    """Report progress, release three facts to the network, correct a post: five changes, each one step."""
    report_progress(day)
    release(day, "plan", ACTIVITY)
    release(day, "decisions", DECISIONS[0])
    release(day, "actions", ACTIONS[0])
    correct_a_post(day)


def report_progress(day: Day) -> None:
    """A dated report; the day and the lead institution are filled in already."""
    hand = day.hand
    hand.go("plan")
    assert hand.find(ACTIVITY) == day.made[ACTIVITY]

    def fill_in(dialog: Any) -> None:
        assert dialog.ui.reported_on.text() == "2 March 2026"
        assert dialog.ui.institution_id.title() == "Ministry of the Interior"
        hand.type(dialog.ui.text, PROGRESS)
        day.picture("wd_22_progress")
        hand.click(dialog.go)

    hand.in_dialog(lambda: hand.run("plan.report"), fill_in)


def release(day: Day, section: str, text: str) -> None:
    """Tick 'May be told to the network' on one record."""
    hand = day.hand
    hand.go(section)
    hand.find(text)
    hand.run("record.open")
    hand.tick(hand.editor.ui.in_brief)
    hand.save()
    day.picture(f"wd_23_released_{section}")
    hand.leave()


def correct_a_post(day: Day) -> None:
    """The post of somebody who was on the list with a wrong one."""
    hand = day.hand
    hand.go("people")
    assert hand.find("Amina Haddad") == day.people["Amina Haddad"]
    hand.run("record.open")
    ui = hand.editor.ui
    assert ui.post_title.text() == "Legal Adviser"
    hand.type(ui.post_title, NEW_POST)
    hand.save()
    day.picture("wd_24_person")
    hand.leave()


def undo_and_redo(day: Day, before: dict[str, list[tuple[Any, ...]]]) -> None:
    """Ctrl+Z five times brings back every row as it was, Ctrl+Y five times as it is now."""
    hand = day.hand
    after = row_data(hand)
    assert after != before
    undo, redo = (hand.window.registry.action(name) for name in ("edit.undo", "edit.redo"))
    named = []
    for _ in range(LAST_CHANGES):
        named.append(undo.text())
        hand.key(Key.Key_Z, CONTROL)
    assert named == [
        "Undo: Edit contact A. Haddad",
        f"Undo: Edit action {ACTIONS[0]}",
        f"Undo: Edit decision {DECISIONS[0]}",
        f"Undo: Edit plan item 1.1.1 {ACTIVITY}",
        f"Undo: Report progress on 1.1.1 {ACTIVITY}",
    ]
    day.picture("wd_25_undone")
    assert row_data(hand) == before
    for _ in range(LAST_CHANGES):
        assert redo.text().startswith("Redo: ")
        hand.key(Key.Key_Y, CONTROL)
    assert row_data(hand) == after
    assert not redo.isEnabled()
