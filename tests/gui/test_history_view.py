"""The History of one record: paged, in words, exported whole, and what was erased says so."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from helpers import ScriptedPrompts
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import AgendaItem, Attendance, Meeting, Person
from r2p_desktop.qt.history_view import PAGE, HistoryView
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Any:
    def made(table: str, record_id: int) -> HistoryView:
        view = HistoryView(desk, table)
        qtbot.addWidget(view)
        view.resize(420, 600)
        view.show()
        view.show_record(record_id)
        return view

    return made


def texts(view: HistoryView) -> list[str]:
    """What can be read, from top to bottom."""
    QApplication.processEvents()  # what was just made is shown in the next turn
    return [w.text() for w in view.findChildren(PlainLabel) if w.isVisible() and w.text()]


@pytest.fixture
def meeting(office: OfficeServices) -> int:
    anna = office.people.save(Person(given_name="Anna", family_name="Ng"))
    made = Meeting(title="First", starts_at=dt.datetime(2026, 3, 12, 9, 30, tzinfo=dt.UTC))
    made.agenda_items = [AgendaItem(title="Opening"), AgendaItem(title="Budget", presenter="A. Ng")]
    made.attendances = [Attendance(person_id=anna, state="invited")]
    return office.meetings.save(made)


def test_parts_are_told_by_what_they_are_in_words(show: Any, office: OfficeServices, meeting: int) -> None:
    form = office.meetings.form(meeting)
    form.meeting.agenda_items[1].presenter = "B. Oe"
    form.meeting.agenda_items.reverse()
    form.meeting.attendances[0].state = "present"
    form.minutes = ["", "Read and agreed."]
    office.meetings.save_form(form)
    form = office.meetings.form(meeting)
    form.meeting.agenda_items.pop()
    office.meetings.save_form(form)
    said = texts(show("meeting", meeting))
    at = {label: said[n + 1] for n, label in reversed(list(enumerate(said[:-1])))}
    assert at["Agenda item “Budget” · Presented by"] == "A. Ng → B. Oe"
    assert at["Agenda item “Budget” · Place in the order"] == "2 → 1"
    assert at["Attendance “Anna Ng” · Attendance"] == "Invited → Present"
    assert at["Minutes “Opening”"] == "Read and agreed. → removed"
    assert not any("Name that day" in text for text in said)  # it came with the one who was asked
    assert any(text.startswith("Agenda item “Opening”") for text in said)
    assert at["Begins"].startswith("12 Mar 2026, ")


def test_a_long_history_is_read_a_page_at_a_time(show: Any, office: OfficeServices, qtbot: QtBot) -> None:
    anna = office.people.save(Person(family_name="Ng"))
    for number in range(PAGE + 5):
        record = office.people.load(anna)
        record.file_number = str(number)
        office.people.save(record)
    view = show("person", anna)
    assert not view.earlier.isHidden() and not any(t.startswith("New contact") for t in texts(view))
    view.earlier.click()
    assert view.earlier.isHidden() and any(t.startswith("New contact") for t in texts(view))
    assert sum(t.startswith("Edit contact") for t in texts(view)) == PAGE + 5
    # A change elsewhere is shown at once, and what was read stays read.
    record = office.people.load(anna)
    record.honorific = "Dr."
    office.people.save(record)
    qtbot.waitUntil(lambda: "Dr." in texts(view))


def test_what_was_erased_says_so(show: Any, office: OfficeServices) -> None:
    anna = office.people.save(Person(given_name="Anna", family_name="Secret"))
    database = office._database
    with database.transaction(message("Forget a person")) as session:
        database.erase_history(session, "person", anna, ("family_name", "sort_key"))
    said = texts(show("person", anna))
    assert said[said.index("Family name") + 1] == "erased"
    assert not any("Secret" in text for text in said if not text.startswith("New contact"))


def test_the_whole_history_is_exported_in_the_words_of_the_window(
    show: Any, office: OfficeServices, prompts: ScriptedPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    anna = office.people.save(Person(given_name="Anna", family_name="Ng / =1+1"))
    for number in range(PAGE + 5):
        record = office.people.load(anna)
        record.file_number = str(number)
        office.people.save(record)
    view = show("person", anna)
    file = tmp_path / "history.csv"
    prompts.answers = [file, None]
    with qtbot.waitSignal(view.told) as told:
        view.export()
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["When", "Who", "Change", "What", "Before", "After"]
    assert len([row for row in rows if row[3] == "File number"]) == PAGE + 5
    assert rows[1][1:] == [
        "A. Tester",
        "Edit contact A. Ng / =1+1",
        "File number",
        str(PAGE + 3),
        str(PAGE + 4),
    ]
    assert told.args[0].endswith("written to history.csv.")
    view.export()  # nothing is written when no file is named
    book = tmp_path / "history.xlsx"
    prompts.answers = [book]
    with qtbot.waitSignal(view.told):
        view.export()
    assert book.stat().st_size > 2_000


def test_a_post_is_named_with_its_unit(show: Any, office: OfficeServices) -> None:
    anna = office.people.save_with_post(Person(family_name="Ng"), PostEntry("Director", unit="Asia desk"))
    record = office.people.load(anna)
    office.people.save_with_post(record, PostEntry("Director", unit="Desk of prevention"))
    said = texts(show("person", anna))
    assert "Director, Asia desk → Director, Desk of prevention" in said
