"""Texts left unsaved by a crash: said when the office opens, one click away, never forced on anybody."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from helpers import ScriptedPrompts, type_text
from office_fixture import NOW
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from window_helpers import FakeHost

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Body, Institution, Pledge
from r2p_desktop.qt.dialogs.unfinished import UnfinishedDialog
from r2p_desktop.qt.editors.institution_editor import InstitutionEditor
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.unsaved import unsaved_texts
from r2p_desktop.qt.widgets.notice_bar import NoticeBar
from r2p_desktop.services.office import OfficeServices


def crash_while_typing(desk: Desk, qtbot: QtBot, record_id: int | None, name: str) -> None:
    """An editor in which something was typed, and of which only the draft is left."""
    editor = InstitutionEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    if record_id is None:
        editor.new({})
    else:
        editor.open(record_id)
    editor.binder.widget("name").clear()  # type: ignore[attr-defined]
    type_text(editor.binder.widget("name"), name)
    editor.keeper.keep()
    editor.close_record()


@pytest.fixture
def justice(office: OfficeServices) -> int:
    return office.institutions.save(Institution(name="Ministry of Justice"))


def open_window(desk: Desk, qtbot: QtBot, theme: Theme, jobs: Jobs, settings: Settings) -> MainWindow:
    shell = Shell(theme)
    qtbot.addWidget(shell)
    window = MainWindow(shell, FakeHost(jobs, settings), desk)
    shell.show()
    return window


def offer_of(window: MainWindow) -> NoticeBar:
    assert window._unsaved is not None
    return window._unsaved.bar


def test_the_window_says_what_was_not_saved_and_leads_there(
    desk: Desk, justice: int, qtbot: QtBot, theme: Theme, jobs: Jobs, window_settings: Settings
) -> None:
    crash_while_typing(desk, qtbot, justice, "Ministry of Just")
    window = open_window(desk, qtbot, theme, jobs, window_settings)
    bar = offer_of(window)
    assert bar.text.startswith("A text was not saved: Ministry of Justice, ")
    window.go(Place("people"))
    assert not bar.isVisible()
    window.go(Place("start"))
    assert bar.isVisible(), "it stands until it is dealt with"
    bar.buttons[0].click()
    page = window.page
    assert isinstance(page, ListPage) and page.host.editor is not None
    assert page.host.editor.record_id == justice
    assert page.host.editor.binder.values()["name"] == "Ministry of Just"
    assert page.host.editor.is_dirty and not page.host.editor.notice.text
    assert page.host.save()
    window.go(Place("start"))
    assert not bar.isVisible()


def test_a_text_is_discarded_only_after_a_question(
    desk: Desk, office: OfficeServices, justice: int, qtbot: QtBot, theme: Theme, jobs: Jobs,
    window_settings: Settings, prompts: ScriptedPrompts,
) -> None:  # fmt: skip
    crash_while_typing(desk, qtbot, justice, "Ministry of Just")
    window = open_window(desk, qtbot, theme, jobs, window_settings)
    bar = offer_of(window)
    prompts.answers = [False, True]
    bar.buttons[1].click()
    assert bar.isVisible() and office.drafts is not None and len(office.drafts.all()) == 1
    bar.buttons[1].click()
    assert not bar.isVisible() and office.drafts.all() == []


def test_several_texts_are_listed_each_with_its_ways(
    desk: Desk, office: OfficeServices, justice: int, qtbot: QtBot, theme: Theme, jobs: Jobs,
    window_settings: Settings, prompts: ScriptedPrompts,
) -> None:  # fmt: skip
    police = office.institutions.save(Institution(name="National Police"))
    for record_id in (justice, police):
        crash_while_typing(desk, qtbot, record_id, "something else")
    assert office.drafts is not None
    office.drafts.put("body", "new", {"name": "Task for"})
    window = open_window(desk, qtbot, theme, jobs, window_settings)
    bar = offer_of(window)
    assert bar.text.startswith("3 texts were not saved.")
    bar.buttons[0].click()
    (dialog,) = window.shell.findChildren(UnfinishedDialog)
    assert {text.table for text in dialog.texts} == {"institution", "body"}
    prompts.answers = [True]
    next(
        b
        for b in dialog.findChildren(QPushButton)
        if b.accessibleName() == "Discard Institution National Police"
    ).click()
    assert len(dialog.texts) == 2 and len(office.drafts.all()) == 2
    next(
        b
        for b in dialog.findChildren(QPushButton)
        if b.accessibleName() == "Open Institution Ministry of Justice"
    ).click()
    assert not dialog.isVisible()
    page = window.page
    assert isinstance(page, ListPage) and page.host.editor is not None
    assert page.host.editor.binder.values()["name"] == "something else"


def test_a_new_record_that_was_never_saved_is_found_on_its_tab(
    desk: Desk, office: OfficeServices, qtbot: QtBot, theme: Theme, jobs: Jobs, window_settings: Settings
) -> None:
    assert office.drafts is not None
    office.drafts.put("body", "new", {"name": "Task for"})
    window = open_window(desk, qtbot, theme, jobs, window_settings)
    bar = offer_of(window)
    assert bar.text.startswith("A text was not saved: new: Body, ")
    bar.buttons[0].click()
    page = window.page
    assert isinstance(page, ListPage) and page.host.editor is not None
    assert (page.pane.listing.table, page.host.editor.record_id) == ("body", None)
    assert page.host.editor.binder.values()["name"] == "Task for"


def test_nothing_unsaved_says_nothing(
    desk: Desk, justice: int, qtbot: QtBot, theme: Theme, jobs: Jobs, window_settings: Settings
) -> None:
    window = open_window(desk, qtbot, theme, jobs, window_settings)
    assert window.shell.toast.text == "" and not offer_of(window).isVisible()


def test_several_texts_are_counted_and_the_latest_named(
    desk: Desk, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    other = office.institutions.save(Institution(name="National Police"))
    for record_id in (justice, other):
        crash_while_typing(desk, qtbot, record_id, "something else")
    assert {text.record_id for text in unsaved_texts(desk)} == {justice, other}


def test_what_is_older_than_its_record_is_offered_too_and_what_is_binned_stays(
    desk: Desk, office: OfficeServices, justice: int
) -> None:
    drafts = office.drafts
    assert drafts is not None
    pledge = office.pledges.save(Pledge(text="A pledge"))
    body = office.bodies.save(Body(name="Group"))
    drafts._clock = Clock(datetime(2020, 1, 1, tzinfo=UTC))
    drafts.put("pledge", office.pledges.load(pledge).uid, {"text": "old"}, version=1)
    drafts._clock = Clock(NOW)
    drafts.put("body", office.bodies.load(body).uid, {"name": "newer"}, version=1)
    drafts.put("something_else", "token", {})
    office.bodies.bin([body])
    assert [(text.table, text.record_id) for text in unsaved_texts(desk)] == [("pledge", pledge)]
    assert {draft.kind for draft in drafts.all()} == {"pledge", "body", "something_else"}


def test_drafts_that_cannot_be_read_do_not_keep_the_office_shut(
    desk: Desk, office: OfficeServices, qtbot: QtBot, theme: Theme, jobs: Jobs, window_settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def broken() -> list[object]:
        raise NoSpace(message("There is no room on the disk."))

    monkeypatch.setattr(office.drafts, "all", broken)
    window = open_window(desk, qtbot, theme, jobs, window_settings)
    assert window.shell.current_key == "start"
    assert len(desk.prompts.errors) == 1  # type: ignore[attr-defined]
