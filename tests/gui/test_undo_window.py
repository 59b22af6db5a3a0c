"""Undo and Redo in the window: named in the menu, one step each, large ones as a job, and what comes back is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from helpers import ScriptedPrompts
from pytestqt.qtbot import QtBot
from window_helpers import FakeHost

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ActionItem, Person
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.theme import Theme
from r2p_desktop.services.office import OfficeServices


@pytest.fixture
def people(office: OfficeServices) -> list[int]:
    return [office.people.save(Person(family_name=name)) for name in ("Abe", "Moe", "Zoe")]


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, jobs: Jobs, window_settings: Settings, desk: Desk, people: list[int]
) -> MainWindow:
    shell = Shell(theme)
    qtbot.addWidget(shell)
    made = MainWindow(shell, FakeHost(jobs, window_settings), desk)
    shell.show()
    qtbot.waitExposed(shell)
    made.go(Place("people"))
    return made


def step(window: MainWindow, command: str) -> str:
    """The words of Undo or Redo in the menu."""
    return str(window.registry.action(command).text())


def listed(window: MainWindow) -> list[int]:
    assert window.page is not None
    return list(window.page.pane.model.ids)  # type: ignore[attr-defined]  # the page is a list


def chosen(window: MainWindow) -> tuple[int, ...]:
    assert window.page is not None
    return window.page.selection()[1]


def test_a_record_that_comes_back_is_the_one_that_is_chosen(
    window: MainWindow, office: OfficeServices, people: list[int], qtbot: QtBot
) -> None:
    window.registry.run("edit.undo")
    qtbot.waitUntil(lambda: listed(window) == people[:2])
    assert chosen(window) != (people[2],)
    assert step(window, "edit.redo") == "Redo: New contact Zoe"
    window.registry.run("edit.redo")
    qtbot.waitUntil(lambda: listed(window) == people)
    assert chosen(window) == (people[2],)
    window.page.pane.choose(people[1])  # type: ignore[union-attr]
    window.registry.run("record.bin")
    qtbot.waitUntil(lambda: listed(window) == [people[0], people[2]])
    window.registry.run("edit.undo")
    qtbot.waitUntil(lambda: listed(window) == people)
    assert chosen(window) == (people[1],)


def test_what_was_undone_and_done_again_is_said(
    window: MainWindow, office: OfficeServices, people: list[int], qtbot: QtBot
) -> None:
    office.merge_people.merge(people[1], people[2])
    qtbot.waitUntil(lambda: listed(window) == people[:2])
    window.registry.run("edit.undo")
    assert window.shell.toast.text == "Undone: Merge contact Zoe into Moe"
    qtbot.waitUntil(lambda: listed(window) == people)
    assert chosen(window) == (people[2],)
    window.registry.run("edit.redo")
    assert window.shell.toast.text == "Done again: Merge contact Zoe into Moe"
    qtbot.waitUntil(lambda: listed(window) == people[:2])


def many(office: OfficeServices) -> None:
    """Nine hundred people in one step, as an import brings them."""
    with office.write(message("Import {n} people", n=900)) as (database, session):
        rows = [{"family_name": f"Many {n}", "sort_key": f"many {n}"} for n in range(900)]
        session.execute(sa.insert(Person), database.stamped(rows))


def bulk_status(office: OfficeServices) -> None:
    ids = [office.actions.save(ActionItem(text=f"Do {n}", due_words="soon")) for n in range(3)]
    office.actions.set_status(ids, "done")


def verified(office: OfficeServices) -> None:
    office.people.mark_verified(list(office.lists["people"].ids(ListQuery())))


def put_back(office: OfficeServices) -> None:
    office.people.bin(list(office.lists["people"].ids(ListQuery()))[:2])
    office.bin.restore(office.bin.contents())


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (many, "Import 900 people"),
        (bulk_status, "Change the status of 3 actions"),
        (verified, "Mark 3 contacts as verified"),
        (put_back, "Restore 2 records from the bin"),
    ],
)
def test_one_step_takes_it_all_back_and_one_makes_it_again(
    window: MainWindow,
    office: OfficeServices,
    work: Callable[[OfficeServices], None],
    words: str,
    qtbot: QtBot,
) -> None:
    def state() -> list[Any]:
        with office.reading() as connection:
            return [
                connection.exec_driver_sql(f"SELECT {what} ORDER BY id").fetchall()
                for what in (
                    "id, deleted_at, verified_on FROM person",
                    "id, status, completed_on FROM action_item",
                )
            ]

    work(office)
    qtbot.waitUntil(lambda: step(window, "edit.undo") == f"Undo: {words}")
    after = state()
    window.registry.run("edit.undo")
    qtbot.waitUntil(lambda: step(window, "edit.redo") == f"Redo: {words}")
    before = state()
    assert before != after
    qtbot.waitUntil(lambda: window.desk_or_fail().jobs.running is None)
    window.registry.run("edit.redo")
    qtbot.waitUntil(lambda: step(window, "edit.undo") == f"Undo: {words}")
    assert state() == after


def test_what_stands_in_the_way_of_undo_is_named_and_opened(
    window: MainWindow, office: OfficeServices, people: list[int], prompts: ScriptedPrompts
) -> None:
    office.people.mark_verified(people)
    office._database.actor = "B. Oe"
    with office.write(message("Unverify")) as (_database, session):
        session.execute(sa.update(Person).where(Person.id.in_(people[:2])).values(verified_on=None))
    office._database.actor = "A. Tester"
    window.refresh_commands()
    prompts.answers = ["0"]
    window.registry.run("edit.undo")
    assert prompts.asked[0].startswith("2 records were changed since: “")
    assert window.page is not None and window.page.is_editing()
    assert window.page.selection() == ("person", (people[0],)) or window.page.selection() == (
        "person", (people[1],),
    )  # fmt: skip


def test_the_history_of_the_record_in_the_form_and_beside_the_list(
    window: MainWindow, office: OfficeServices, people: list[int], qtbot: QtBot
) -> None:
    page: Any = window.page
    page.pane.choose(people[0])
    window.registry.run("record.history")
    qtbot.waitUntil(page.pane.detail.history.isVisible)
    window.open_record("person", people[0])
    assert page.host.history is None
    window.registry.run("record.history")
    assert page.host.history is not None and page.host.history.isVisible()
    record = office.people.load(people[0])
    record.honorific = "Dr."
    office.people.save(record)
    qtbot.waitUntil(lambda: any(p.label.text.startswith("Edit") for p in page.host.history._pasts))
    window.registry.run("record.history")
    assert page.host.history is None and page.host.editor.isVisible()
    # A new record has no history yet, and another one begins with its form.
    page.host.leave()
    page.new_record()
    assert not page.host.history_button.isEnabled()
