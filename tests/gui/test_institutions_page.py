"""Institutions, bodies and the network: names by language, members, focal points, and what belongs to them."""

from __future__ import annotations

import pytest
from helpers import in_window, type_text
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ActionItem, Body, Institution, Membership, Participant, Person
from r2p_desktop.qt.editors.institution_editor import InstitutionEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.institutions_page import InstitutionsPage
from r2p_desktop.qt.pages.network_page import NetworkPage
from r2p_desktop.qt.reading import read_record
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> InstitutionsPage:
    made = InstitutionsPage(desk)
    qtbot.addWidget(in_window(made))
    return made


def test_official_names_are_rows_by_language(page: InstitutionsPage, office: OfficeServices) -> None:
    page.new_record()
    editor = page.host.editor
    assert isinstance(editor, InstitutionEditor)
    type_text(editor.ui.name, "Ministry of Justice")
    editor.ui.names.add_row({"language": "fr", "name": "Ministère de la Justice"})
    editor.ui.names.add_row({"language": "ar", "name": "وزارة العدل"})
    editor.ui.names.add_row()
    assert page.host.save()
    stored = office.institutions.load(editor.record_id or 0)
    assert [(n.language, n.name) for n in stored.names] == [
        ("ar", "وزارة العدل"),
        ("fr", "Ministère de la Justice"),
    ]
    assert [hit.ref_id for hit in office.find("العدل")] == [editor.record_id]


def test_two_names_in_one_language_are_refused_at_the_names(page: InstitutionsPage) -> None:
    page.new_record()
    editor = page.host.editor
    assert isinstance(editor, InstitutionEditor)
    type_text(editor.ui.name, "Ministry")
    for name in ("Ministère", "Le Ministère"):
        editor.ui.names.add_row({"language": "fr", "name": name})
    assert not page.host.save()
    assert editor.binder.shown_problems == {"names": "There are two names in the same language."}


def test_an_institution_shows_its_people_parts_and_open_actions(desk: Desk, office: OfficeServices) -> None:
    justice = office.institutions.save(Institution(name="Justice"))
    part = office.institutions.save(Institution(name="Legal Department", parent_id=justice))
    person = office.people.save_with_post(
        Person(given_name="Amina", family_name="Haddad"), PostEntry("Adviser", justice)
    )
    action = office.actions.save(ActionItem(text="Draft the law", institution_id=justice))
    links = {
        (part_of.heading.split(" (")[0], row.value): row.link
        for part_of in read_record(desk, "institution", justice).parts
        for row in part_of.rows
        if row.link
    }
    assert links == {
        ("People", "Amina Haddad"): ("person", person),
        ("Parts of it", "Legal Department"): ("institution", part),
        ("Open actions", "Draft the law"): ("action_item", action),
    }


def test_long_lists_beside_a_record_say_how_many_more_there_are(desk: Desk, office: OfficeServices) -> None:
    justice = office.institutions.save(Institution(name="Justice"))
    for number in range(9):
        office.actions.save(ActionItem(text=f"Action {number}", institution_id=justice))
    (actions,) = [p for p in read_record(desk, "institution", justice).parts if p.heading.startswith("Open")]
    assert actions.heading == "Open actions (9)"
    assert len(actions.rows) == 7 and actions.rows[-1].value == "and 3 more"


def test_members_of_a_body_are_institutions_with_or_without_a_person(
    page: InstitutionsPage, office: OfficeServices
) -> None:
    justice = office.institutions.save(Institution(name="Justice"))
    person = office.people.save(Person(family_name="Ng"))
    body = office.bodies.save(
        Body(name="Group", memberships=[Membership(institution_id=justice, role="chair")])
    )
    page.open_record("body", body)
    editor = page.host.editor
    assert editor is not None
    editor.ui.memberships.add_row({"person_id": person})
    editor.ui.memberships.add_row()
    assert page.host.save()
    stored = office.bodies.load(body).memberships
    assert [(m.institution_id, m.person_id, m.role) for m in stored] == [
        (justice, None, "chair"),
        (None, person, "member"),
    ]
    editor.ui.memberships.move_row(1, -1)
    assert page.host.save()
    assert [m.person_id for m in office.bodies.load(body).memberships] == [person, None]


def test_focal_points_of_a_participant_are_people_of_the_office(
    desk: Desk, office: OfficeServices, qtbot: QtBot
) -> None:
    page = NetworkPage(desk)
    qtbot.addWidget(in_window(page))
    person = office.people.save(Person(given_name="Léa", family_name="Grandchamp"))
    oriel = office.participants.save(Participant(name="Republic of Oriel"))
    page.open_record("participant", oriel)
    editor = page.host.editor
    assert editor is not None
    editor.ui.focal_points.add_row({"person_id": person})
    assert page.host.save()
    (point,) = office.participants.load(oriel).focal_points
    assert (point.person_id, point.capacity) == (person, "focal_point")
    page.host.leave()
    place = [column.key for column in page.pane.model.columns].index("focal_points")
    qtbot.waitUntil(lambda: page.pane.model.index(0, place).data() == "Léa Grandchamp")


@pytest.mark.parametrize(("tab", "table"), [(0, "participant"), (1, "pledge"), (2, "recommendation")])
def test_each_tab_of_the_network_makes_its_own_kind(desk: Desk, qtbot: QtBot, tab: int, table: str) -> None:
    page = NetworkPage(desk)
    qtbot.addWidget(in_window(page))
    assert page._tabs is not None
    page._tabs.setCurrentIndex(tab)
    page.new_record()
    assert page.host.editor is not None and page.host.editor.table == table
