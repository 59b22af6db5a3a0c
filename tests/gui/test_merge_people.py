"""Merging two people in the window: chosen in the list, compared side by side, done in one step with a way back."""

from __future__ import annotations

import datetime as dt

import pytest
from helpers import ScriptedPrompts, type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from window_helpers import FakeHost

from r2p_desktop.model.entities import (
    ActionItem,
    Attendance,
    Body,
    ContactPoint,
    DelegationMember,
    Institution,
    Meeting,
    Membership,
    Participant,
    ParticipantFocalPoint,
    Person,
)
from r2p_desktop.qt.dialogs.merge_parts import breakable, moving_lines
from r2p_desktop.qt.dialogs.merge_people import MergeDialog
from r2p_desktop.qt.dialogs.palette import CommandPalette
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.merge_links import Moving
from r2p_desktop.services.merge_people import BOTH
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry


@pytest.fixture
def amina(office: OfficeServices) -> int:
    """On record first, and the one on which more hangs."""
    place = office.institutions.save(Institution(name="Ministry of Justice"))
    made = Person(given_name="Amina", family_name="Haddad", honorific="H.E.", internal_note="Met in Geneva.")
    made.contact_points = [ContactPoint(kind="email", value="a.haddad@moj.example", preferred=True)]
    person = office.people.save_with_post(made, PostEntry("Legal Adviser", place, dt.date(2019, 5, 1)))
    for text in ("Draft the law", "Report"):
        office.actions.save(ActionItem(text=text, person_id=person))
    return person


@pytest.fixture
def amna(office: OfficeServices) -> int:
    made = Person(
        given_name="Amna", family_name="Haddad", original_script="أمنة حداد", internal_note="Speaks for two."
    )
    made.contact_points = [
        ContactPoint(kind="email", value="A.Haddad@moj.example", preferred=True),
        ContactPoint(kind="mobile", value="+999 70 111"),
    ]
    person = office.people.save_with_post(made, PostEntry("Director", since=dt.date(2025, 1, 1)))
    office.actions.save(ActionItem(text="Nominate", person_id=person))
    return person


def a_window(qtbot: QtBot, theme: Theme, jobs: Jobs, settings: Settings, desk: Desk) -> MainWindow:
    shell = Shell(theme)
    qtbot.addWidget(shell)
    made = MainWindow(shell, FakeHost(jobs, settings), desk)
    shell.resize(1366, 768)
    shell.show()
    qtbot.waitExposed(shell)
    made.go(Place("people"))
    return made


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, jobs: Jobs, window_settings: Settings, desk: Desk, amina: int, amna: int
) -> MainWindow:
    return a_window(qtbot, theme, jobs, window_settings, desk)


def page_of(window: MainWindow) -> ListPage:
    page = window.page
    assert isinstance(page, ListPage)
    return page


def choose(window: MainWindow, *ids: int) -> None:
    page_of(window).pane.view.choose(list(ids), current=ids[0])
    window.refresh_commands()


def opened(window: MainWindow, *ids: int) -> MergeDialog:
    choose(window, *ids)
    assert window.registry.run("person.merge")
    dialog = window.shell.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    return dialog


def texts(dialog: MergeDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(PlainLabel) if not label.isHidden()]


def press(dialog: MergeDialog, words: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words).click()


def test_it_can_be_done_with_exactly_two_and_says_so_otherwise(
    window: MainWindow, office: OfficeServices, amina: int, amna: int
) -> None:
    third = office.people.save(Person(family_name="Ng"))
    page_of(window).pane.refresh()
    action = window.registry.action("person.merge")
    for ids, able in (((amina,), False), ((amina, amna), True), ((amina, amna, third), False)):
        choose(window, *ids)
        assert action.isEnabled() is able
        palette = CommandPalette(window.registry, window.shell)
        palette.on_typed("merge two")
        assert ("Merge two people…" in [line.title for line in palette.model.lines]) is able
        assert palette.note.text() == (
            "" if able else "Merge two people: Choose exactly two people in the list."
        )
    page_of(window).commands()["person.merge"]()
    assert window.shell.toast.text == "Choose exactly two people in the list."
    assert window.shell.findChild(MergeDialog) is None
    assert "person.merge" in page_of(window).pane.listing.commands


def test_the_two_stand_side_by_side_with_what_tells_them_apart(
    window: MainWindow, amina: int, amna: int
) -> None:
    dialog = opened(window, amna, amina)
    assert (dialog.keep, dialog.other) == (amina, amna), "more hangs on it"
    assert dialog.keepers[amina].button.isChecked()
    said = texts(dialog)
    assert any(
        one.startswith("Legal Adviser · Ministry of Justice · since 1 May 2019\nOn record since")
        for one in said
    )
    assert dialog.choices() == {
        "honorific": amina, "given_name": amina, "original_script": amna, "present_post": amna,
        "internal_note": BOTH,
    }  # fmt: skip
    names = {b.accessibleName() for b in dialog.findChildren(QRadioButton)}
    assert {"Title: (empty)", "Given name: Amna", "Internal note: Both, one after the other"} <= names
    place = said.index("Moves to the record that stays")
    assert said[place + 1 :][:1] == ["Responsible for 1 action"]
    assert "in both" in said and "+999 70 111" in said
    assert tuple(said[said.index("The same in both") :][:2]) == ("The same in both", "Family name")
    dialog.reject()


def test_merging_leaves_one_and_undo_brings_both_back(
    window: MainWindow, office: OfficeServices, amina: int, amna: int, qtbot: QtBot
) -> None:
    dialog = opened(window, amina, amna)
    dialog.choose("given_name", amna)
    dialog.choose("present_post", amina)
    press(dialog, "Merge")
    qtbot.waitUntil(lambda: list(page_of(window).pane.model.ids) == [amina])
    stored = office.people.load(amina)
    assert (stored.name, stored.post_title, stored.original_script) == (
        "Amna Haddad",
        "Legal Adviser",
        "أمنة حداد",
    )
    assert stored.internal_note == "Met in Geneva.\n\nSpeaks for two."
    assert [p.value for p in stored.contact_points] == ["a.haddad@moj.example", "+999 70 111"]
    assert page_of(window).selection()[1] == (amina,)
    toast = window.shell.toast
    assert toast.text == "Two records are one now: Amna Haddad"
    assert window.registry.action("edit.undo").text() == "Undo: Merge contact Amna Haddad into Amina Haddad"
    toast.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: sorted(page_of(window).pane.model.ids) == [amina, amna])
    assert office.people.load(amina).name == "Amina Haddad"
    assert len(office.people.load(amna).contact_points) == 2
    window.registry.run("edit.redo")
    qtbot.waitUntil(lambda: list(page_of(window).pane.model.ids) == [amina])


def test_which_one_stays_can_be_turned_round_and_choices_made_stay(
    window: MainWindow, office: OfficeServices, amina: int, amna: int, qtbot: QtBot
) -> None:
    dialog = opened(window, amina, amna)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.choose("honorific", amna)
    dialog.keepers[amina].button.setFocus()
    qtbot.keyClick(dialog.keepers[amina].button, Qt.Key.Key_Right)
    assert (dialog.keep, dialog.other) == (amna, amina)
    assert dialog.keepers[amna].button.hasFocus()
    assert dialog.choices()["honorific"] == amna
    assert dialog.choices()["given_name"] == amina
    assert "Responsible for 2 actions" in texts(dialog)
    assert dialog.carry_out()
    assert (office.people.load(amna).given_name, office.people.load(amna).honorific) == ("Amina", "")
    assert office.people.load(amina).deleted_at is not None


def test_every_choice_is_reached_by_the_keyboard(
    window: MainWindow, amina: int, amna: int, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    dialog = opened(window, amina, amna)
    qtbot.waitUntil(dialog.isActiveWindow)
    seen: list[str] = []
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QAbstractButton)
        seen.append(focus.accessibleName().split(":")[0] or focus.text().replace("&", ""))
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [
        "Keep this record", "Title", "Given name", "Name in original script", "Present post", "Internal note",
        "Merge", "Cancel",
    ]  # fmt: skip
    dialog.resize(640, 400)
    bar = dialog._scroll.verticalScrollBar()
    bar.setValue(0)
    qtbot.keyClick(dialog.keepers[amina].button, Qt.Key.Key_PageDown)
    assert bar.value() > 0, "what nobody can choose is read by the keyboard too"
    chosen = dialog.ways["given_name"][amina].button
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert dialog.choices()["given_name"] == amna
    prompts.answers = [False, True]
    qtbot.keyClick(dialog.ways["given_name"][amna].button, Qt.Key.Key_Escape)
    assert dialog.isVisible() and prompts.asked == ["Leave without merging?"]
    qtbot.keyClick(dialog.ways["given_name"][amna].button, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_click_on_the_words_chooses(window: MainWindow, amina: int, amna: int, qtbot: QtBot) -> None:
    dialog = opened(window, amina, amna)
    qtbot.mouseClick(dialog.ways["given_name"][amna].words, Qt.MouseButton.LeftButton)
    assert dialog.choices()["given_name"] == amna
    dialog.done(0)


def test_what_was_changed_meanwhile_is_shown_before_anything_is_merged(
    window: MainWindow, office: OfficeServices, amina: int, amna: int
) -> None:
    dialog = opened(window, amina, amna)
    dialog.choose("given_name", amna)
    changed = office.people.load(amna)
    changed.languages = "Arabic"
    office.people.save(changed)
    assert not dialog.carry_out()
    assert "changed since the two were compared" in dialog.refusal.text()
    assert dialog.refusal.isVisible()
    assert dialog.choices()["languages"] == amna and dialog.choices()["given_name"] == amna
    assert dialog.carry_out()
    assert (office.people.load(amina).languages, office.people.load(amina).given_name) == ("Arabic", "Amna")


def test_a_record_put_into_the_bin_meanwhile_is_said(
    window: MainWindow, office: OfficeServices, amina: int, amna: int
) -> None:
    dialog = opened(window, amina, amna)
    office.people.bin([amna])
    assert not dialog.carry_out()
    assert "is in the bin" in dialog.refusal.text() and not dialog.go.isEnabled()
    dialog.reject()
    assert office.people.load(amina).original_script == ""


def test_text_typed_in_another_window_is_asked_about(
    window: MainWindow,
    office: OfficeServices,
    desk: Desk,
    prompts: ScriptedPrompts,
    amina: int,
    amna: int,
    qtbot: QtBot,
    theme: Theme,
    jobs: Jobs,
    window_settings: Settings,
) -> None:
    beside = a_window(qtbot, theme, jobs, window_settings, desk)
    assert beside.open_record("person", amna)
    editor = page_of(beside).host.editor
    assert editor is not None
    type_text(editor.ui.languages, "Arabic")
    choose(window, amina, amna)
    prompts.answers = ["keep"]
    window.registry.run("person.merge")
    assert window.shell.findChild(MergeDialog) is None and editor.is_dirty
    prompts.answers = ["save"]
    dialog = opened(window, amina, amna)
    assert dialog.choices()["languages"] == amna
    type_text(editor.ui.languages, ", Farsi")
    prompts.answers = ["keep"]
    assert not dialog.carry_out() and dialog.isVisible()
    prompts.answers = ["discard"]
    assert dialog.carry_out()
    assert office.people.load(amina).languages == "Arabic"
    assert not page_of(beside).is_editing(), "its record went to the bin"


def test_both_histories_tell_it_in_plain_words(
    window: MainWindow, office: OfficeServices, amina: int, amna: int, qtbot: QtBot
) -> None:
    assert opened(window, amina, amna).carry_out()
    pane = page_of(window).pane
    pane.choose(amina)
    pane._show_detail()
    pane.detail.show_history()
    said = [label.text() for label in pane.detail.history.findChildren(PlainLabel) if label.isVisible()]
    step = said[
        : said.index("Merge contact Amna Haddad into Amina Haddad", 1) if said.count(said[0]) > 1 else 24
    ]
    assert said[0] == "Merge contact Amna Haddad into Amina Haddad"
    assert "Contact point Mobile" in step and "taken over from Amna Haddad" in step
    assert "Place in the order" not in " ".join(step)
    from r2p_desktop.qt.history_words import step_lines

    past = [one for one in office.history.of("person", amna) if "Merge" in str(one.label)]
    told = {(line.label, line.words()) for line in step_lines(window.desk_or_fail(), past)}
    assert ("In the bin", "no → yes") in told
    assert ("Contact point Mobile", "went to another record") in told


def test_every_link_that_moves_is_counted_in_words() -> None:
    tables = (
        "action_item",
        "attendance",
        "delegation_member",
        "membership",
        "participant_focal_point",
        "decision",
    )
    lines = moving_lines([Moving(table, "person_id", 2, int(table == "attendance")) for table in tables])
    assert lines == [
        "Responsible for 2 actions", "2 meetings, invited or present", "2 delegations", "2 seats on bodies",
        "Focal point of 2 participants", "Decision: 2",
        "In 1 of them both are listed: one entry stays, the one that says more.",
    ]  # fmt: skip


def test_one_record_each_that_points_to_a_person_is_told(
    window: MainWindow, office: OfficeServices, amina: int, amna: int
) -> None:
    meeting = Meeting(
        title="Sitting",
        attendances=[Attendance(person_id=amna)],
        delegation=[DelegationMember(person_id=amna)],
    )
    office.meetings.save(meeting)
    office.bodies.save(Body(name="Task force", memberships=[Membership(person_id=amna)]))
    office.participants.save(
        Participant(name="Marevia", focal_points=[ParticipantFocalPoint(person_id=amna)])
    )
    dialog = opened(window, amina, amna)
    dialog.keepers[amina].button.click()
    said = texts(dialog)
    assert said[said.index("Moves to the record that stays") :][1:6] == [
        "Responsible for 1 action", "1 meeting, invited or present", "1 delegation", "1 seat on a body",
        "Focal point of 1 participant",
    ]  # fmt: skip
    dialog.done(0)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_longest_words_fit_a_small_screen(
    window: MainWindow, office: OfficeServices, theme: Theme, look: str, amina: int, qtbot: QtBot
) -> None:
    theme.choose("dark" if look == "dark" else "light")
    long = office.people.save(
        Person(given_name="W" * 120, family_name="عبد الرحمن بن محمد آل سعود", internal_note="x" * 900)
    )
    page_of(window).pane.refresh()
    dialog = opened(window, amina, long)
    dialog.resize(640, 480)
    QApplication.processEvents()
    assert dialog.width() == 640
    assert dialog._scroll.horizontalScrollBar().maximum() == 0
    words = dialog.ways["given_name"][long].words
    assert words.height() >= words.heightForWidth(words.width()) > 3 * words.fontMetrics().height()
    dialog.reject()


def test_words_may_be_broken_for_showing_only_where_letters_do_not_join() -> None:
    assert breakable("short words") == "short words"
    assert breakable("W" * 30).replace("\u200b", "") == "W" * 30 and "\u200b" in breakable("W" * 30)
    assert breakable("ع" * 60) == "ع" * 60
    assert "e\u200b\u0301" not in breakable("e\u0301" * 30)
