"""People as an official works with them: posts typed as words, moves, leavings, checks, and nobody entered twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from helpers import ScriptedPrompts, in_window, type_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ActionItem, ContactPoint, Institution, Person
from r2p_desktop.qt.dialogs.form_dialog import FormDialog
from r2p_desktop.qt.editors.person_editor import PersonEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.people_page import PeoplePage
from r2p_desktop.qt.part_view import PartView
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.link_label import LinkLabel
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry


@pytest.fixture
def justice(office: OfficeServices) -> int:
    return office.institutions.save(Institution(name="Ministry of Justice"))


@pytest.fixture
def amina(office: OfficeServices, justice: int) -> int:
    person = Person(
        given_name="Amina",
        family_name="Haddad",
        contact_points=[ContactPoint(kind="email", value="a.haddad@moj.example", preferred=True)],
    )
    return office.people.save_with_post(
        person, PostEntry("Legal Adviser", justice, date(2024, 5, 1), capacity="focal_point")
    )


@pytest.fixture
def page(desk: Desk, amina: int, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(desk)
    qtbot.addWidget(in_window(made))
    return made


def editor_of(page: PeoplePage) -> PersonEditor:
    editor = page.host.editor
    assert isinstance(editor, PersonEditor)
    return editor


def fill(editor: PersonEditor, key: str, text: str) -> None:
    line = editor.binder.widget(key)
    assert isinstance(line, QLineEdit)
    line.clear()
    type_text(line, text)


def test_a_contact_is_entered_with_post_institution_and_addresses_in_one_step(
    page: PeoplePage, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    page.new_record()
    editor = editor_of(page)
    fill(editor, "given_name", "Łukasz")
    fill(editor, "family_name", "Brzęczkowski")
    fill(editor, "post_title", "Director")
    editor.binder.set_values({"institution_id": justice})
    fill(editor, "since", "1 Feb 2026")
    editor.ui.contact_points.add_row({"kind": "mobile", "value": "+999 70 1", "sensitivity": "private"})
    editor.ui.contact_points.add_row({"kind": "email", "value": ""})
    assert page.has_unsaved()
    assert page.host.save()
    person_id = editor.record_id
    assert person_id is not None
    stored = office.people.load(person_id)
    assert [(p.kind, p.value, p.sensitivity) for p in stored.contact_points] == [
        ("mobile", "+999 70 1", "private")
    ]
    post = office.people.present_post(person_id)
    assert (post.title, post.institution_id, post.since) == ("Director", justice, date(2026, 2, 1))
    undo = office.history.next_undo()
    assert undo is not None and str(undo) == "New contact Ł. Brzęczkowski"
    office.history.undo()
    assert not page.is_editing(), "the record is gone, and so is its form"
    qtbot.waitUntil(lambda: page.pane.model.row_of(person_id) is None)


def test_enter_opens_and_escape_comes_back_to_the_same_row(
    page: PeoplePage, office: OfficeServices, qtbot: QtBot
) -> None:
    for number in range(40):
        office.people.save(Person(family_name=f"Person {number:02}"))
    page.pane.refresh()
    target = page.pane.model.ids[25]
    page.pane.choose(target)
    place = page.pane.view.verticalScrollBar().value()
    assert place > 0
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Return)
    assert page.is_editing()
    assert editor_of(page).record_id == target
    assert page.host.tools.isVisible() and not page.pane.tools.isVisible()
    qtbot.keyClick(editor_of(page).ui.family_name, Qt.Key.Key_Escape)
    assert not page.is_editing()
    assert page.pane.chosen_ids() == (target,)
    assert page.pane.view.verticalScrollBar().value() == place
    assert page.pane.view.hasFocus()


def test_a_new_contact_is_the_chosen_row_even_if_a_filter_would_hide_it(
    page: PeoplePage, office: OfficeServices, qtbot: QtBot
) -> None:
    page.pane.search_for("amina")
    page.new_record()
    fill(editor_of(page), "family_name", "Zimmermann")
    assert page.host.save()
    person_id = editor_of(page).record_id
    assert page.host.leave()
    qtbot.waitUntil(lambda: page.pane.chosen_ids() == (person_id,))
    assert page.pane.model.rowCount() == 2
    assert page.pane.search_box.text() == ""


def test_somebody_who_is_on_record_is_named_beside_the_name(
    page: PeoplePage, amina: int, qtbot: QtBot
) -> None:
    page.new_record()
    editor = editor_of(page)
    fill(editor, "family_name", "AMÍNA")
    fill(editor, "given_name", "Haddad")
    qtbot.waitUntil(editor.alike.isVisible)
    assert [link.text() for link in editor.alike.links] == ["Amina Haddad"]
    with qtbot.waitSignal(page.open_requested) as opened:
        editor.alike.links[0].clicked.emit()
    assert opened.args == ["person", amina]
    fill(editor, "given_name", "Somebody")
    qtbot.waitUntil(lambda: not editor.alike.isVisible())


def test_the_same_address_warns_too(page: PeoplePage, qtbot: QtBot) -> None:
    page.new_record()
    editor = editor_of(page)
    fill(editor, "family_name", "Nobody")
    editor.ui.contact_points.add_row({"kind": "email", "value": "A.Haddad@MOJ.example"})
    qtbot.waitUntil(editor.alike.isVisible)


@pytest.mark.parametrize(("key", "value"), [
    ("unit", "Legal Department"), ("since", date(2026, 1, 1)), ("capacity", "focal_point"), ("acting", True),
])  # fmt: skip
def test_what_is_said_of_no_post_is_refused_where_it_stands(
    page: PeoplePage, key: str, value: object
) -> None:
    page.new_record()
    editor = editor_of(page)
    fill(editor, "family_name", "Ng")
    editor.binder.set_values({key: value})
    assert not page.host.save(), "or it would be lost without a word"
    assert editor.binder.shown_problems == {"post_title": "The post needs a title or an institution."}


def test_somebody_may_belong_to_an_institution_without_a_known_post(
    page: PeoplePage, office: OfficeServices, justice: int
) -> None:
    page.new_record()
    editor = editor_of(page)
    fill(editor, "family_name", "Ng")
    editor.binder.set_values({"institution_id": justice})
    assert page.host.save()
    assert editor.record_id is not None
    assert office.people.load(editor.record_id).institution_id == justice
    fill(editor, "unit", "Archive")
    assert page.host.save()
    assert office.people.present_post(editor.record_id).unit == "Archive"
    assert [title for _, title in office.institutions.posts(justice)] == ["Legal Adviser"]


def test_a_nameless_contact_is_refused(page: PeoplePage) -> None:
    page.new_record()
    assert not page.host.save()
    assert editor_of(page).binder.shown_problems == {"family_name": "A contact needs a name."}


def dialog_of(page: PeoplePage) -> FormDialog:
    return next(d for d in page.findChildren(FormDialog) if d.isVisible())


def test_has_moved_keeps_the_old_post_with_its_dates(
    page: PeoplePage, office: OfficeServices, amina: int, justice: int
) -> None:
    page.pane.choose(amina)
    page.commands()["person.moved"]()
    dialog = dialog_of(page)
    assert not dialog.carry_out(), "a post is needed"
    assert dialog.binder.shown_problems == {"post_title": "Say which post the person has moved to."}
    type_text(dialog.ui.post_title, "Deputy Minister")
    dialog.binder.set_values({"since": date(2026, 3, 1)})
    assert dialog.carry_out()
    held = office.people.posts_held(amina)
    assert [(h.title, h.from_on, h.to_on) for h in held] == [
        ("Deputy Minister", date(2026, 3, 1), None),
        ("Legal Adviser", date(2024, 5, 1), date(2026, 2, 28)),
    ]


def test_has_left_ends_the_post_on_the_day(page: PeoplePage, office: OfficeServices, amina: int) -> None:
    page.pane.choose(amina)
    page.commands()["person.left"]()
    dialog = dialog_of(page)
    dialog.binder.set_values({"left_on": None})
    assert not dialog.carry_out()
    assert dialog.binder.shown_problems == {"left_on": "Left on is needed."}
    dialog.binder.set_values({"left_on": date(2020, 1, 1)})
    assert not dialog.carry_out(), "before the post began"
    assert "before the present post began" in dialog.refusal.text()
    dialog.binder.set_values({"left_on": date(2026, 2, 28)})
    assert dialog.carry_out()
    assert office.people.load(amina).left_on == date(2026, 2, 28)
    page.show_view("left")
    assert tuple(page.pane.model.ids) == (amina,)


def test_verified_today_is_stamped_on_all_chosen(
    page: PeoplePage, office: OfficeServices, amina: int, qtbot: QtBot
) -> None:
    other = office.people.save(Person(family_name="Ng"))
    page.pane.refresh()
    page.pane.view.selectAll()
    with qtbot.waitSignal(page.told) as told:
        page.mark_verified()
    assert told.args is not None and told.args[0] == "2 contacts are marked as verified today."
    assert {office.people.load(i).verified_on for i in (amina, other)} == {date(2026, 3, 2)}
    page.show_view("unverified")
    assert page.pane.model.rowCount() == 0


def test_a_command_on_an_open_record_saves_it_first(
    page: PeoplePage, office: OfficeServices, amina: int
) -> None:
    page.open_record("person", amina)
    fill(editor_of(page), "given_name", "Amine")
    page.mark_verified()
    stored = office.people.load(amina)
    assert (stored.given_name, stored.verified_on) == ("Amine", date(2026, 3, 2))
    assert editor_of(page).binder.values()["verified_on"] == date(2026, 3, 2), "the form follows"


def test_the_buttons_of_the_form_ask_the_window(page: PeoplePage, amina: int) -> None:
    asked: list[str] = []
    page.command_requested.connect(asked.append)
    page.open_record("person", amina)
    editor = editor_of(page)
    for button in (editor.moved_button, editor.left_button, editor.verified_button):
        button.click()
    assert asked == ["person.moved", "person.left", "person.verified"]


def test_the_detail_says_post_addresses_and_actions(
    page: PeoplePage, office: OfficeServices, amina: int, justice: int, qtbot: QtBot
) -> None:
    action = office.actions.save(ActionItem(text="Draft the law", person_id=amina, due_on=date(2026, 2, 18)))
    page.pane.choose(amina)
    page.pane._show_detail()
    detail = page.pane.detail
    reading = detail.reading
    assert reading is not None
    assert (reading.title, reading.subtitle) == ("Amina Haddad", "Legal Adviser · Ministry of Justice")
    rows = {row.label: row for part in reading.parts for row in part.rows}
    assert rows["Institution"].link == ("institution", justice)
    assert rows["Since"].value == "1 May 2024"
    assert rows["Capacity"].value == "Focal point"
    assert rows["12 days overdue"].link == ("action_item", action)
    copy = next(b for b in detail.findChildren(QToolButton) if b.objectName() == "copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == "a.haddad@moj.example"
    link = next(w for w in detail.findChildren(LinkLabel) if w.text() == "Ministry of Justice")
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert opened.args == ["institution", justice]


def test_a_name_is_never_taken_for_markup(page: PeoplePage, office: OfficeServices) -> None:
    hostile = "<img src=/etc/passwd> <b>Bold</b> & Co"
    person = office.people.save(Person(family_name=hostile))
    page.pane.refresh()
    page.pane.choose(person)
    page.pane._show_detail()
    assert page.pane.detail._title.text() == hostile
    page.open_record("person", person)
    assert editor_of(page).title() == hostile


def test_duplicating_opens_a_new_contact_with_the_same_words(
    page: PeoplePage, office: OfficeServices, amina: int
) -> None:
    page.pane.choose(amina)
    page.commands()["record.duplicate"]()
    editor = editor_of(page)
    assert editor.record_id is None
    values: dict[str, Any] = editor.binder.values()
    assert values["post_title"] == "Legal Adviser"
    assert [row["id"] for row in values["contact_points"]] == [None]
    fill(editor, "given_name", "Amal")
    assert page.host.save()
    assert len(office.people.load(amina).contact_points) == 1


def test_leaving_the_page_asks(page: PeoplePage, prompts: ScriptedPrompts, amina: int) -> None:
    page.open_record("person", amina)
    fill(editor_of(page), "given_name", "Amine")
    prompts.answers = ["keep", "discard"]
    assert not page.ask_leave()
    assert page.ask_leave()


def test_the_history_of_a_contact_tells_fields_in_words(
    page: PeoplePage, office: OfficeServices, amina: int, qtbot: QtBot
) -> None:
    person = office.people.load(amina)
    person.family_name = "Haddad-Ng"
    person.name_order = "family_first"
    office.people.save(person)
    page.pane.choose(amina)
    page.show_history()
    history = page.pane.detail.history
    qtbot.waitUntil(history.isVisible)
    texts = [label.text() for label in history.findChildren(PlainLabel) if label.isVisible()]
    newest = texts[:6]
    assert newest[0].startswith("Edit contact") and newest[1].endswith("A. Tester")
    assert newest[2:] == [
        "Family name", "Haddad → Haddad-Ng", "Name order", "Given name first → Family name first",
    ]  # fmt: skip
    # What a new contact came with, its parts told by what they are, and no link that only holds it together.
    assert "Contact point E-mail" in texts and "Preferred" in next(t for t in texts if "@" in t)
    assert "Person" not in texts
    assert len(history.findChildren(PartView)) == 2
