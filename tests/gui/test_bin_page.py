"""The bin: what was deleted is listed, put back or removed for good after a counted question."""

from __future__ import annotations

import pytest

from r2p_desktop.model.entities import Institution, Person
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.bin_page import BinPage


@pytest.fixture
def filled(desk: Desk) -> Desk:
    office = desk.office
    ng, haddad = (office.people.save(Person(family_name=name)) for name in ("Ng", "Haddad"))
    health = office.institutions.save(Institution(name="Ministry of Health"))
    office.people.bin([ng])
    office.people.bin([haddad])
    office.institutions.bin([health])
    return desk


@pytest.fixture
def page(qtbot, filled: Desk) -> BinPage:
    made = BinPage(filled)
    qtbot.addWidget(made)
    made.show()
    made.activate()
    return made


def shown(page: BinPage) -> list[tuple[str, str]]:
    rows = range(page.model.rowCount())
    return sorted((page.model.index(row, 0).data(), page.model.index(row, 1).data()) for row in rows)


def choose(page: BinPage, *names: str) -> None:
    ids = [i for i in page.model.ids if page.source.item(i).name in names]
    assert len(ids) == len(names)
    page.list.choose(ids)


def test_every_kind_of_record_is_listed_with_its_kind(page):
    assert shown(page) == [("Haddad", "Contact"), ("Ministry of Health", "Institution"), ("Ng", "Contact")]


def test_what_is_put_back_lives_again_as_one_step(page, filled, qtbot):
    choose(page, "Ng", "Ministry of Health")
    page.restore_button.click()
    qtbot.waitUntil(lambda: shown(page) == [("Haddad", "Contact")])
    assert [c.title for c in filled.office.people.choices("")] == ["Ng"]
    filled.office.history.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_deleting_for_good_asks_with_the_number_and_may_be_declined(page, filled, prompts, qtbot):
    choose(page, "Ng", "Haddad")
    prompts.answers = [False, True]
    page.delete_button.click()
    assert page.model.rowCount() == 3
    page.delete_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert prompts.asked == ["Delete 2 records for good?"] * 2
    assert [item.name for item in filled.office.bin.contents()] == ["Ministry of Health"]


def test_nothing_chosen_offers_nothing(page):
    page.list.choose([])
    assert not page.restore_button.isEnabled()
    assert not page.delete_button.isEnabled()
    assert page.flags() == {"restore"}


def test_an_empty_bin_says_what_it_is_for(page, filled, qtbot):
    filled.office.bin.restore(filled.office.bin.contents())
    qtbot.waitUntil(page._empty.isVisible)
    assert not page.list.isVisible()


def test_the_list_sorts_and_finds(page):
    page.model.sort(0)
    assert [page.source.item(i).name for i in page.model.ids] == ["Haddad", "Ministry of Health", "Ng"]
    page.model.set_query(ListQuery(search="minis"))
    assert shown(page) == [("Ministry of Health", "Institution")]
