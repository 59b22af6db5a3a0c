"""The Start page: loops with their dates and gaps, figures that lead to their lists, ways to begin in a new office."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from PySide6.QtCore import Qt

from r2p_desktop.model.entities import ActionItem, AgendaItem, KeyDate, Meeting, Person
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.backups.changed import BACKUPS_CHANGED
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.start_page import StartPage
from r2p_desktop.qt.widgets.invitation_card import InvitationCard
from r2p_desktop.services import notices

UTC = dt.UTC


@pytest.fixture
def page(qtbot, desk: Desk) -> StartPage:
    made = StartPage(desk)
    made.resize(1098, 600)
    qtbot.addWidget(made)
    return made


def begin(desk: Desk) -> None:
    """An office that is no longer new: one person."""
    desk.office.people.save(Person(family_name="Ng", given_name="Ann"))


def test_a_new_office_invites_and_each_way_leads_somewhere(page, qtbot):
    page.activate()
    assert page.is_inviting
    asked: list[str] = []
    page.command_requested.connect(asked.append)
    page.section_requested.connect(lambda section, _view, _filters: asked.append(section))
    for way, _icon, _words, _why in InvitationCard.WAYS:
        page.invitation.buttons[way].click()
    assert asked == ["people", "record.new", "import.contacts", "meetings", "record.new", "office.demo"]


def test_the_next_network_meeting_says_what_it_lacks(page, desk):
    begin(desk)
    meeting = Meeting(
        title="Annual meeting", kind="network", status="planned", starts_at=dt.datetime(2026, 3, 12, 9, tzinfo=UTC),
        agenda_items=[AgendaItem(title="Early warning")],
    )  # fmt: skip
    meeting_id = desk.office.meetings.save(meeting)
    page.activate()
    card = page.loops["network"]
    assert not page.is_inviting
    assert card.text.startswith("12 March 2026 · in 10 days · Annual meeting · Still missing")
    assert "1 agenda item has no points to make." in card.text
    opened: list[tuple[str, int]] = []
    page.open_requested.connect(lambda table, record_id: opened.append((table, record_id)))
    card.links[0].button.click()
    assert opened == [("meeting", meeting_id)]


def test_a_loop_without_a_date_says_so_and_leads_to_where_it_is_set(page, desk):
    begin(desk)
    page.activate()
    card = page.loops["plan_report"]
    assert card.text.startswith("No date set")
    asked: list[tuple[str, str]] = []
    page.section_requested.connect(lambda section, view, _filters: asked.append((section, view)))
    card.links[0].button.click()
    assert asked == [("plan", "")]


def test_a_key_date_counts_as_the_next_date(page, desk):
    begin(desk)
    key = desk.office.key_dates.save(
        KeyDate(title="Report to cabinet", loop="plan_report", held_on=dt.date(2026, 3, 3))
    )
    page.activate()
    card = page.loops["plan_report"]
    assert card.text.startswith("3 March 2026 · tomorrow · Report to cabinet")
    opened: list[tuple[str, int]] = []
    page.open_requested.connect(lambda table, record_id: opened.append((table, record_id)))
    card._title.button.click()
    assert opened == [("key_date", key)]


def test_figures_count_and_lead_to_the_same_rows(page, desk):
    begin(desk)
    for due in (dt.date(2026, 2, 1), dt.date(2026, 3, 1), dt.date(2026, 3, 5)):
        desk.office.actions.save(ActionItem(text="Send the note", due_on=due))
    page.activate()
    assert {name: card.count for name, card in page.figures.items()} == {
        "overdue": 2, "due_soon": 1, "unverified": 1,
    }  # fmt: skip
    asked: list[tuple[str, str]] = []
    page.section_requested.connect(lambda section, view, _filters: asked.append((section, view)))
    for card in page.figures.values():
        card.click()
    assert asked == [("actions", "overdue"), ("actions", "due_soon"), ("people", "unverified")]
    for (section, view), card in zip(asked, page.figures.values(), strict=True):
        source = desk.office.lists[section]
        filters = next((v.filters for v in source.views if v.key == view), None)
        if filters is not None:
            assert len(source.ids(ListQuery(filters=filters))) == card.count


def test_the_page_follows_changes_while_it_is_seen(page, desk, qtbot):
    page.activate()
    page.show()
    with qtbot.waitSignal(page.filled):
        begin(desk)
    assert not page.is_inviting


def test_the_backup_card_says_the_age_and_leads_to_the_backups(page, desk, qtbot):
    page.activate()
    assert page.backup.age == "none yet"
    asked: list[str] = []
    page.command_requested.connect(asked.append)
    page.backup.setFocus()
    qtbot.keyClick(page.backup, Qt.Key.Key_Space)
    assert asked == ["office.backups"]
    desk.office.back_up()
    page.refresh()
    assert page.backup.age.startswith("today ")


def test_every_card_is_reached_by_tab_and_named(page):
    page.activate()
    for card in (*page.figures.values(), page.backup):
        assert card.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert card.accessibleName()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_page_fits_a_small_laptop(page, desk, direction, qapp):
    begin(desk)
    for kind in ("network", "inter_ministry"):
        desk.office.meetings.save(
            Meeting(
                title="Inter-ministerial working group on early warning and response, extraordinary session",
                kind=kind, status="planned", starts_at=dt.datetime(2026, 9, 24, 9, tzinfo=UTC),
            )
        )  # fmt: skip
    page.setLayoutDirection(direction)
    page.activate()
    assert page.minimumSizeHint().height() <= 600
    assert page.minimumSizeHint().width() <= 1098


def test_an_office_on_one_computer_says_so_and_its_button_leads_to_a_second_place(page, desk):
    begin(desk)
    page.activate()
    page.show()
    assert page.notices.isVisible()
    assert page.notices.texts == ["Everything is on this one computer. Choose a second place."]
    assert page.backup.note == "No second place"
    asked: list[str] = []
    page.command_requested.connect(asked.append)
    page.notices.button("no_second_place").click()
    assert asked == ["office.second_place"]


def test_nothing_is_said_when_nothing_is_wrong(page, desk, tmp_path):
    (tmp_path / "stick").mkdir()
    desk.office.backups.set_second_place(tmp_path / "stick")
    desk.office.backups.make()
    page.activate()
    page.show()
    assert not page.notices.isVisible()
    assert page.backup.note.startswith("Second place: today ")


def test_what_the_office_knows_is_hidden_by_its_own_button_and_the_rest_stays(page, desk, monkeypatch):
    monkeypatch.setattr(notices, "people", lambda _folder: 1)
    page.activate()
    page.show()
    assert page.notices.texts[-1] == "Only one person can open this office."
    assert page.notices.know_button("no_second_place") is None
    page.notices.know_button("one_person").click()
    assert page.notices.texts == ["Everything is on this one computer. Choose a second place."]


def test_the_page_hears_that_the_backups_stand_otherwise(page, desk, qtbot, tmp_path):
    page.activate()
    page.show()
    (tmp_path / "stick").mkdir()
    desk.office.backups.set_second_place(tmp_path / "stick")
    with qtbot.waitSignal(page.filled):
        desk.hub.publish(BACKUPS_CHANGED)
    assert not page.notices.isVisible()


def test_an_office_just_taken_over_knows_its_backups_in_the_second_place(page, desk, tmp_path):
    (tmp_path / "stick").mkdir()
    desk.office.backups.set_second_place(tmp_path / "stick")
    desk.office.backups.make()
    for backup in desk.office.backups.listed(second=False):
        shutil.rmtree(backup.path)
    page.activate()
    assert page.backup.age.startswith("today ")
