"""The bin: what was deleted is listed, put back or removed for good after a counted question."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ActionItem, ContactPoint, Institution, Person, Plan, PlanItem
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


def test_emptying_counts_what_goes_along_and_says_that_only_a_backup_has_it(page, filled, prompts, qtbot):
    office = filled.office
    plan = office.plans.save(Plan(title="Plan"))
    for title in ("A", "B"):
        office.plan_items.save(PlanItem(plan_id=plan, title=title))
    with_mail = Person(family_name="Oe")
    with_mail.contact_points.append(ContactPoint(kind="email", value="oe@office.example"))
    oe = office.people.save(with_mail)
    action = office.actions.save(ActionItem(text="Write", person_id=oe, due_words="soon"))
    office.people.bin([oe])
    office.plans.bin([plan])
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    details = []

    def confirm(question, verb, keep="", *, detail="", dangerous=False):
        details.append((question, verb, keep, detail, dangerous))
        return len(details) > 1

    prompts.confirm = confirm
    page.empty_button.click()
    assert len(office.bin.contents()) == 5
    question, verb, keep, detail, dangerous = details[0]
    assert (question, verb, keep, dangerous) == (
        "Empty the bin of 5 records for good?", "Empty the bin", "Keep in the bin", True,
    )  # fmt: skip
    assert "Contacts: 3" in detail and "Plan: 1" in detail
    assert "What goes with them: Plan items: 2 · Contact point: 1" in detail
    assert "1 other record loses its link to them." in detail
    assert "Only a backup made before still has them." in detail
    page.commands()["bin.empty"]()
    qtbot.waitUntil(page._empty.isVisible)
    assert office.bin.contents() == [] and office.actions.load(action).person_id is None
    assert page.flags() == {"restore"} and not page.empty_button.isEnabled()
    # It is no step of Undo: what can still be taken back is the step before it that touched nothing of it.
    assert "Empty" not in str(office.history.next_undo())


def test_much_is_deleted_by_a_job(page, filled, prompts, qtbot):
    office = filled.office
    with office.write(message("Many")) as (database, session):
        rows = [{"family_name": f"Many {n}", "deleted_at": office.clock.now()} for n in range(700)]
        session.execute(sa.insert(Person), database.stamped(rows))
    qtbot.waitUntil(lambda: page.model.rowCount() == 703)
    seen = []
    filled.jobs.progressed.connect(lambda _job, done, total, _text: seen.append((done, total)))
    told = []
    page.told.connect(lambda text, *_: told.append(text))
    prompts.answers = [True]
    page.empty()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0 and bool(told))
    assert told == ["703 records deleted."] and seen


def test_nothing_chosen_offers_nothing(page):
    page.list.choose([])
    assert not page.restore_button.isEnabled()
    assert not page.delete_button.isEnabled()
    assert page.flags() == {"restore", "full"}
    assert page.empty_button.isEnabled()  # it asks for no choice


def test_an_empty_bin_says_what_it_is_for(page, filled, qtbot):
    filled.office.bin.restore(filled.office.bin.contents())
    qtbot.waitUntil(page._empty.isVisible)
    assert not page.list.isVisible()


def test_the_list_sorts_and_finds(page):
    page.model.sort(0)
    assert [page.source.item(i).name for i in page.model.ids] == ["Haddad", "Ministry of Health", "Ng"]
    page.model.set_query(ListQuery(search="minis"))
    assert shown(page) == [("Ministry of Health", "Institution")]
