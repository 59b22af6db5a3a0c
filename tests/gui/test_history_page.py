"""The page of all changes: filtered, read a page at a time, opened, taken back, and refused in words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from helpers import ScriptedPrompts, in_window
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ContactPoint, Institution, Person
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.history_page import HistoryPage
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.link_label import LinkLabel
from r2p_desktop.services.history import PAGE
from r2p_desktop.services.office import OfficeServices


@pytest.fixture
def people(office: OfficeServices) -> list[int]:
    return [office.people.save(Person(given_name="Anna", family_name=f"Ng {n}")) for n in range(4)]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, people: list[int]) -> HistoryPage:
    made = HistoryPage(desk)
    qtbot.addWidget(in_window(made))
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, page: HistoryPage) -> None:
    qtbot.waitUntil(
        lambda: (
            not (page.is_waiting() or page._debounce.isActive() or page.desk.jobs.running or page._live.stale)
        )
    )


def shown(page: HistoryPage) -> list[str]:
    return [str(page.model.index(row, 1).data()) for row in range(page.model.rowCount())]


def choose(qtbot: QtBot, page: HistoryPage, label: str) -> None:
    """Choose the newest change of this name."""
    page.list.choose([page.model.ids[shown(page).index(label)]])
    settle(qtbot, page)


def texts(page: HistoryPage) -> list[str]:
    QApplication.processEvents()  # what was just made is shown in the next turn
    return [w.text() for w in page.detail.findChildren(PlainLabel) if w.isVisible() and w.text()]


def links(page: HistoryPage) -> list[LinkLabel]:
    QApplication.processEvents()
    return [w for w in page.detail.findChildren(LinkLabel) if w.isVisible()]


def test_the_newest_change_is_first_and_shown_with_its_records_and_fields(
    page: HistoryPage, office: OfficeServices, people: list[int], qtbot: QtBot
) -> None:
    assert shown(page)[0] == "New contact A. Ng 3"
    record = office.people.load(people[0])
    record.honorific = "Dr."
    record.contact_points.append(ContactPoint(kind="email", value="a.ng@office.example"))
    office.people.save(record)
    qtbot.waitUntil(lambda: shown(page)[0] == "Edit contact A. Ng 0")
    choose(qtbot, page, "Edit contact A. Ng 0")
    said = texts(page)
    assert said[0] == "Edit contact A. Ng 0" and said[1].endswith("A. Tester") and said[2] == "Contact: 1"
    assert {"Title", "Dr.", "Contact point E-mail"} <= set(said)
    assert [link.text() for link in links(page)] == ["Anna Ng 0"]
    with qtbot.waitSignal(page.open_requested) as opened:
        links(page)[0].clicked.emit()
    assert opened.args == ["person", people[0]]


def test_it_is_filtered_by_words_person_kind_and_day(
    page: HistoryPage, office: OfficeServices, qtbot: QtBot
) -> None:
    office._database.actor = "B. Oe"
    office.institutions.save(Institution(name="Ministry of Justice"))
    qtbot.waitUntil(lambda: len(shown(page)) > 4 and "Justice" in shown(page)[0])
    page.search_box.setText("justice")
    settle(qtbot, page)
    qtbot.waitUntil(lambda: shown(page) == ["New institution Ministry of Justice"])
    page.search_box.setText("nothing of the sort")
    settle(qtbot, page)
    qtbot.waitUntil(page._empty.isVisible)
    page._empty.buttons[0].click()
    settle(qtbot, page)
    assert len(shown(page)) > 4 and not page.is_filtered
    page.actor_box.setCurrentIndex(page.actor_box.findData("B. Oe"))
    page.actor_box.activated.emit(page.actor_box.currentIndex())
    assert shown(page) == ["New institution Ministry of Justice"]
    page.clear_filter()
    page.kind_box.setCurrentIndex(page.kind_box.findData("person"))
    page.kind_box.activated.emit(page.kind_box.currentIndex())
    assert shown(page) == [f"New contact A. Ng {n}" for n in (3, 2, 1, 0)]
    page.clear_filter()
    today = office.clock.now().astimezone().date()
    page.first_day._pick(today + timedelta(days=1))
    settle(qtbot, page)
    assert shown(page) == [] and page.flags() == {"filtered"}


def test_the_list_grows_as_it_is_scrolled_and_keeps_its_length(
    page: HistoryPage, office: OfficeServices, people: list[int], qtbot: QtBot
) -> None:
    with office.write(message("Many")) as (database, _session):
        pass
    for number in range(PAGE + 30):
        with database.transaction(message("Step {n}", n=number)) as session:
            session.execute(sa.update(Person).where(Person.id == people[0]).values(file_number=str(number)))
    page.refresh()
    total = office.history.newest()
    assert page.model.rowCount() == PAGE and page.model.canFetchMore(QModelIndex())
    seen: list[str] = []
    page.count_changed.connect(seen.append)
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == total)
    assert not page.model.canFetchMore(QModelIndex())
    assert len(set(page.model.ids)) == total and seen[-1] == f"{total} changes"
    office.people.mark_verified(people)
    qtbot.waitUntil(lambda: shown(page)[0] == "Mark 4 contacts as verified")
    assert page.model.rowCount() >= total
    # What is looked for by words is fetched on by the worker.
    page.search_box.setText("step")
    settle(qtbot, page)
    qtbot.waitUntil(lambda: shown(page)[0] == f"Step {PAGE + 29}")
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE + 30)


def test_a_change_is_taken_back_after_a_question_and_is_marked(
    page: HistoryPage, office: OfficeServices, people: list[int], prompts: ScriptedPrompts, qtbot: QtBot
) -> None:
    office.people.mark_verified(people)
    office.people.bin([people[3]])
    qtbot.waitUntil(lambda: "Mark 4 contacts as verified" in shown(page))
    choose(qtbot, page, "Mark 4 contacts as verified")
    told: list[Any] = []
    page.told.connect(lambda *what: told.append(what))
    prompts.answers = [False, True]
    page.detail.take_back_button.click()
    assert office.people.load(people[0]).verified_on is not None
    page.detail.take_back_button.click()
    assert prompts.asked == ["Take back “Mark 4 contacts as verified”? It changed 4 records."] * 2
    assert office.people.load(people[0]).verified_on is None
    assert office.people.load(people[3]).deleted_at is not None
    assert told[0][:2] == ("Taken back: Mark 4 contacts as verified", "Undo")
    qtbot.waitUntil(lambda: shown(page)[0] == "Undo: Mark 4 contacts as verified")
    row = shown(page).index("Mark 4 contacts as verified")
    assert page.model.index(row, 4).data() == "Taken back"
    choose(qtbot, page, "Mark 4 contacts as verified")
    assert any(text.startswith("Taken back on ") and text.endswith("by A. Tester.") for text in texts(page))
    assert not page.detail.take_back_button.isEnabled() and "history" not in page.flags()


def test_records_in_the_way_are_named_and_can_be_opened(
    page: HistoryPage, office: OfficeServices, people: list[int], prompts: ScriptedPrompts, qtbot: QtBot
) -> None:
    office.people.mark_verified(people)
    with office.write(message("Unverify")) as (_database, session):
        session.execute(sa.update(Person).where(Person.id.in_(people[:3])).values(verified_on=None))
    qtbot.waitUntil(lambda: "Mark 4 contacts as verified" in shown(page))
    choose(qtbot, page, "Mark 4 contacts as verified")
    opened: list[tuple[str, int]] = []
    page.open_requested.connect(lambda *what: opened.append(what))
    prompts.answers = [True, "1"]
    page.take_back()
    assert prompts.asked[1].startswith("3 records were changed since: “Anna Ng ")
    assert opened == [("person", people[1])]
    assert office.people.load(people[3]).verified_on is not None


def test_what_went_for_good_is_refused_in_words(
    page: HistoryPage, office: OfficeServices, people: list[int], prompts: ScriptedPrompts, qtbot: QtBot
) -> None:
    office.people.bin([people[2]])
    office.bin.empty(office.bin.contents())
    qtbot.waitUntil(lambda: shown(page)[0] == "Empty the bin of 1 records")
    choose(qtbot, page, "Empty the bin of 1 records")
    assert not page.detail.take_back_button.isEnabled()
    assert any("backup" in text for text in texts(page))
    assert not links(page)  # there is no record to open
    choose(qtbot, page, "New contact A. Ng 2")
    prompts.answers = [True]
    page.take_back()
    assert "removed for good since" in str(prompts.errors[0])


def test_a_large_change_is_taken_back_by_a_job_with_progress(
    page: HistoryPage, office: OfficeServices, prompts: ScriptedPrompts, jobs: Jobs, qtbot: QtBot
) -> None:
    with office.write(message("Import {n} people", n=900)) as (database, session):
        rows = [{"family_name": f"Many {n}", "sort_key": f"many {n}"} for n in range(900)]
        session.execute(sa.insert(Person), database.stamped(rows))
    qtbot.waitUntil(lambda: shown(page)[0] == "Import 900 people")
    choose(qtbot, page, "Import 900 people")
    assert sum(link.text().startswith("Many") for link in links(page)) == 25
    page.detail.more_button.click()
    qtbot.waitUntil(lambda: sum(link.text().startswith("Many") for link in links(page)) == 50)
    started: list[Any] = []
    seen: list[tuple[int, int]] = []
    jobs.started.connect(lambda job: started.append((job.title, job.blocking)))
    jobs.progressed.connect(lambda _job, done, total, _text: seen.append((done, total)))
    prompts.answers = [True]
    page.take_back()
    settle(qtbot, page)
    qtbot.waitUntil(lambda: shown(page)[0] == "Undo: Import 900 people")
    assert started == [("Taking back “Import 900 people”…", True)]
    assert seen and all(total == 900 for _, total in seen)
    assert office.people.choices("Many") == []


def test_nothing_is_taken_back_in_an_office_opened_for_reading(
    page: HistoryPage, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(page.desk.office), "read_only", property(lambda _self: True))
    page._show_detail()
    assert not page.detail.take_back_button.isEnabled()
    page.take_back()
    assert prompts.asked == []


def test_the_names_of_people_have_room_beside_the_other_filters(page: HistoryPage) -> None:
    page.resize(700, 500)
    QApplication.processEvents()
    assert page.actor_box.width() >= page.actor_box.sizeHint().width()
    assert page.actor_box.findText("Everybody") == 0
