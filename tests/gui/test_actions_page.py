"""Actions and decisions: owners that fill themselves in, dates or words, where things came from, several at once."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from helpers import in_window, type_text
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ActionItem, AgendaItem, Institution, Meeting, Person
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.editors.action_editor import ActionEditor
from r2p_desktop.qt.editors.decision_editor import DecisionEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.actions_page import ActionsPage
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ActionsPage:
    made = ActionsPage(desk)
    qtbot.addWidget(in_window(made))
    return made


def editor_of(page: ActionsPage) -> ActionEditor:
    editor = page.host.editor
    assert isinstance(editor, ActionEditor)
    return editor


def meeting(office: OfficeServices) -> tuple[int, list[int]]:
    made = office.meetings.save(
        Meeting(
            title="Third session",
            starts_at=datetime(2026, 2, 10, 9, tzinfo=UTC),
            agenda_items=[AgendaItem(title="Opening"), AgendaItem(title="Early warning")],
        )
    )
    return made, [item.id for item in office.meetings.load(made).agenda_items]


def test_naming_a_person_fills_in_post_and_institution(page: ActionsPage, office: OfficeServices) -> None:
    justice = office.institutions.save(Institution(name="Ministry of Justice"))
    person = office.people.save_with_post(Person(family_name="Ng"), PostEntry("Legal Adviser", justice))
    page.new_record()
    editor = editor_of(page)
    editor.ui.text.setPlainText("Draft the law")
    editor.ui.person_id._choose(person, "Ng")
    assert editor.ui.institution_id.title() == "Ministry of Justice"
    assert editor.ui.post_id.currentText() == "Legal Adviser"
    assert page.host.save()
    stored = office.actions.load(editor.record_id or 0)
    assert (stored.institution_id, stored.person_id) == (justice, person)
    assert stored.post_id == office.people.seat(person)[0]
    assert stored.reference == "ACT-2026-001"


def test_an_institution_alone_is_enough_and_offers_its_posts(
    page: ActionsPage, office: OfficeServices
) -> None:
    justice = office.institutions.save(Institution(name="Ministry of Justice"))
    office.people.save_with_post(Person(family_name="Ng"), PostEntry("Legal Adviser", justice, unit="Law"))
    page.new_record()
    editor = editor_of(page)
    assert not editor.ui.post_id.isEnabled(), "without an institution there is no post to choose"
    editor.ui.text.setPlainText("Send comments")
    editor.ui.institution_id._choose(justice, "Ministry of Justice")
    posts = [editor.ui.post_id.itemText(row) for row in range(editor.ui.post_id.count())]
    assert posts == ["", "Legal Adviser, Law"]
    assert page.host.save()
    assert office.actions.load(editor.record_id or 0).institution_id == justice


@pytest.mark.parametrize(("typed", "on", "words"), [
    ("12 March 2026", date(2026, 3, 12), ""),
    ("before the summer", None, "before the summer"),
    ("", None, ""),
])  # fmt: skip
def test_a_due_date_or_words(
    page: ActionsPage, office: OfficeServices, typed: str, on: date | None, words: str
) -> None:
    page.new_record()
    editor = editor_of(page)
    editor.ui.text.setPlainText("Do it")
    type_text(editor.ui.due_on, typed)
    assert page.host.save()
    stored = office.actions.load(editor.record_id or 0)
    assert (stored.due_on, stored.due_words) == (on, words)
    assert editor.binder.values()["due_words"] == words, "shown again as it was typed"


def test_the_agenda_of_the_meeting_is_offered_and_links_lead_there(
    page: ActionsPage, office: OfficeServices, qtbot: QtBot
) -> None:
    meeting_id, items = meeting(office)
    action = office.actions.save(ActionItem(text="Draft", meeting_id=meeting_id, agenda_item_id=items[1]))
    page.open_record("action_item", action)
    editor = editor_of(page)
    assert editor.ui.agenda_item_id.currentText() == "2. Early warning"
    assert not editor.is_dirty
    with qtbot.waitSignal(page.open_requested) as opened:
        editor.binder.input("meeting_id").follow.trigger()  # type: ignore[attr-defined]
    assert opened.args == ["meeting", meeting_id]
    editor.ui.meeting_id._choose(None, "")
    assert editor.binder.values()["agenda_item_id"] is None, "an item of no meeting is dropped"


def test_the_list_says_where_an_action_came_from(page: ActionsPage, office: OfficeServices) -> None:
    meeting_id, items = meeting(office)
    office.actions.save(ActionItem(text="Draft", meeting_id=meeting_id, agenda_item_id=items[1]))
    page.pane.refresh()
    place = [column.key for column in page.pane.model.columns].index("source")
    assert page.pane.model.index(0, place).data() == "MTG-2026-001 Third session, 2. Early warning"


def test_several_actions_get_one_status_that_one_undo_takes_back(
    page: ActionsPage, office: OfficeServices
) -> None:
    ids = [office.actions.save(ActionItem(text=f"Action {n}")) for n in range(3)]
    page.pane.refresh()
    page.pane.view.selectAll()
    page.commands()["action.status"]()
    dialog = next(d for d in page.findChildren(FormDialog) if d.isVisible())
    dialog.binder.set_values({"status": "waiting"})
    assert dialog.carry_out()
    assert {office.actions.load(i).status for i in ids} == {"waiting"}
    office.history.undo()
    assert {office.actions.load(i).status for i in ids} == {"open"}


def test_done_stamps_the_day(page: ActionsPage, office: OfficeServices, qtbot: QtBot) -> None:
    action = office.actions.save(ActionItem(text="Action"))
    page.pane.refresh()
    page.pane.choose(action)
    with qtbot.waitSignal(page.told):
        page.commands()["action.done"]()
    stored = office.actions.load(action)
    assert (stored.status, stored.completed_on) == ("done", date(2026, 3, 2))


def test_a_completed_action_that_is_open_is_refused_at_its_status(page: ActionsPage) -> None:
    page.new_record()
    editor = editor_of(page)
    editor.ui.text.setPlainText("Do it")
    type_text(editor.ui.completed_on, "1 March 2026")
    assert not page.host.save()
    assert set(editor.binder.shown_problems) == {"status"}


def test_a_long_text_keeps_its_marks(page: ActionsPage, office: OfficeServices) -> None:
    page.new_record()
    editor = editor_of(page)
    editor.ui.text.setPlainText("Do it")
    type_text(editor.ui.progress.body, "*not bold* <b>neither</b>")
    assert page.host.save()
    assert editor.ui.progress.body.toPlainText() == "*not bold* <b>neither</b>"


def test_a_decision_takes_number_and_day_from_its_meeting(
    desk: Desk, office: OfficeServices, qtbot: QtBot
) -> None:
    meeting_id, items = meeting(office)
    editor = DecisionEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    editor.new({"meeting_id": meeting_id})
    line: QLineEdit = editor.ui.meeting_id
    assert line.text() == "Third session"
    editor.ui.text.setPlainText("Adopt the method")
    editor.binder.set_values({"agenda_item_id": items[0]})
    assert editor.save()
    stored = office.decisions.load(editor.record_id or 0)
    assert (stored.reference, stored.decided_on, stored.agenda_item_id) == (
        "DEC-2026-001",
        date(2026, 2, 10),
        items[0],
    )
