"""The generic editor: saved as one step, asked before it is lost, kept as a draft, reconciled when two wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers import ScriptedPrompts, type_text
from office_fixture import NOW
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Institution, InstitutionName
from r2p_desktop.qt.dialogs.conflict import ConflictDialog
from r2p_desktop.qt.editor import NEW
from r2p_desktop.qt.editor_host import EditorHost
from r2p_desktop.qt.editors.institution_editor import InstitutionEditor
from r2p_desktop.qt.page import Desk
from r2p_desktop.services.office import OfficeServices


@pytest.fixture
def justice(office: OfficeServices) -> int:
    return office.institutions.save(Institution(name="Ministry of Justice", short_name="MoJ"))


@pytest.fixture
def editor(desk: Desk, qtbot: QtBot) -> InstitutionEditor:
    made = InstitutionEditor(desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def line(editor: InstitutionEditor, key: str) -> QLineEdit:
    widget = editor.binder.widget(key)
    assert isinstance(widget, QLineEdit)
    return widget


def retype(editor: InstitutionEditor, key: str, text: str) -> None:
    line(editor, key).clear()
    type_text(line(editor, key), text)


def test_saving_is_one_step_with_a_name_and_the_person_stays(
    editor: InstitutionEditor, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    editor.open(justice)
    retype(editor, "name", "وزارة العدل")
    retype(editor, "phone", "+999 20")
    with qtbot.waitSignal(editor.saved) as saved:
        assert editor.save()
    assert saved.args == [justice, "Saved 09:00"]
    stored = office.institutions.load(justice)
    assert (stored.name, stored.phone) == ("وزارة العدل", "+999 20")
    undo = office.history.next_undo()
    assert undo is not None and str(undo) == "Edit institution وزارة العدل"
    assert editor.is_open and not editor.is_dirty
    assert editor.state_text() == "Saved 09:00"


def test_saving_again_without_a_change_writes_nothing(
    editor: InstitutionEditor, office: OfficeServices, justice: int
) -> None:
    editor.open(justice)
    version = office.institutions.load(justice).version
    assert editor.save()
    assert office.institutions.load(justice).version == version


def test_a_problem_is_said_beside_its_field_and_takes_the_cursor(
    editor: InstitutionEditor, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    editor.open(justice)
    line(editor, "name").clear()
    editor.binder.widget("phone").setFocus()
    assert not editor.save()
    assert editor.binder.shown_problems == {"name": "Name is needed."}
    assert line(editor, "name").hasFocus()
    assert line(editor, "name").property("invalid") is True
    assert office.institutions.load(justice).name == "Ministry of Justice"
    retype(editor, "name", "Ministry of the Interior")
    assert editor.save()
    assert editor.binder.shown_problems == {}
    assert line(editor, "name").accessibleDescription() == ""


def test_text_that_is_no_date_or_number_is_never_stored_as_nothing(
    editor: InstitutionEditor, office: OfficeServices, justice: int
) -> None:
    editor.open(justice)
    retype(editor, "precedence", "first")
    retype(editor, "active_from_on", "whenever")
    assert not editor.save()
    assert set(editor.binder.shown_problems) == {"precedence", "active_from_on"}
    assert line(editor, "precedence").text() == "first"


def test_a_tree_that_bites_its_tail_is_refused_where_the_parent_stands(
    editor: InstitutionEditor, office: OfficeServices, justice: int
) -> None:
    child = office.institutions.save(Institution(name="Legal Department", parent_id=justice))
    editor.open(justice)
    editor.binder.set_values({"parent_id": child})
    assert not editor.save()
    assert editor.binder.shown_problems == {"parent_id": "An institution cannot be part of itself."}


@pytest.mark.parametrize(("answer", "name", "open_after"), [
    ("save", "Ministry of Peace", False),
    ("discard", "Ministry of Justice", False),
    ("keep", "Ministry of Justice", True),
])  # fmt: skip
def test_escape_asks_before_changes_are_lost(
    desk: Desk, office: OfficeServices, prompts: ScriptedPrompts, justice: int, qtbot: QtBot,
    answer: str, name: str, open_after: bool,
) -> None:  # fmt: skip
    host = EditorHost(desk, "Back to the list")
    qtbot.addWidget(host)
    host.show()
    assert host.open("institution", justice)
    editor = host.editor
    assert isinstance(editor, InstitutionEditor)
    retype(editor, "name", "Ministry of Peace")
    prompts.answers = [answer]
    qtbot.keyClick(line(editor, "name"), Qt.Key.Key_Escape)
    assert prompts.asked == ["Ministry of Justice"]
    assert office.institutions.load(justice).name == name
    assert (host.editor is not None) is open_after
    if open_after:
        assert line(editor, "name").text() == "Ministry of Peace", "what was typed is still there"
    assert office.drafts is not None
    if not open_after:
        assert office.drafts.all() == []


def test_escape_without_changes_asks_nothing(
    desk: Desk, prompts: ScriptedPrompts, justice: int, qtbot: QtBot
) -> None:
    host = EditorHost(desk, "Back to the list")
    qtbot.addWidget(host)
    host.show()
    host.open("institution", justice)
    with qtbot.waitSignal(host.closed) as closed:
        qtbot.keyClick(host.editor, Qt.Key.Key_Escape)
    assert closed.args == ["institution", justice]
    assert prompts.asked == []


def test_what_is_typed_is_kept_and_offered_again(
    editor: InstitutionEditor, desk: Desk, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    editor.open(justice)
    retype(editor, "name", "Ministry of Just")
    assert office.drafts is not None
    editor.keeper.keep()
    assert [draft.kind for draft in office.drafts.all()] == ["institution"]

    after_the_crash = InstitutionEditor(desk)
    qtbot.addWidget(after_the_crash)
    after_the_crash.show()
    after_the_crash.open(justice)
    assert "was not saved" in after_the_crash.notice.text
    assert line(after_the_crash, "name").text() == "Ministry of Justice", "offered, not forced"
    put_back, forget = after_the_crash.notice.buttons
    assert (put_back.text(), forget.text()) == ("Put it back", "Forget it")
    put_back.click()
    assert line(after_the_crash, "name").text() == "Ministry of Just"
    assert after_the_crash.is_dirty
    assert after_the_crash.save()
    assert office.drafts.all() == []


def test_a_draft_is_kept_within_two_seconds_of_typing(
    editor: InstitutionEditor,
    office: OfficeServices,
    justice: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    editor.keeper._timer.setInterval(1)
    editor.open(justice)
    retype(editor, "name", "Ministry of Jus")
    drafts = office.drafts
    assert drafts is not None
    qtbot.waitUntil(lambda: bool(drafts.all()))
    retype(editor, "name", "Ministry of Justice")
    qtbot.waitUntil(lambda: not drafts.all())  # typed back to what is stored: nothing to keep


def test_a_draft_of_a_new_record_is_offered_to_the_next_new_one(
    editor: InstitutionEditor, desk: Desk, office: OfficeServices, qtbot: QtBot
) -> None:
    editor.new({})
    retype(editor, "name", "Ministry of Wat")
    editor.keeper.keep()
    assert office.drafts is not None and office.drafts.get("institution", NEW) is not None
    again = InstitutionEditor(desk)
    qtbot.addWidget(again)
    again.show()
    again.new({})
    again.notice.buttons[0].click()
    assert line(again, "name").text() == "Ministry of Wat"


def test_a_draft_older_than_the_record_is_offered_beside_what_it_says_now(
    editor: InstitutionEditor, desk: Desk, office: OfficeServices, justice: int
) -> None:
    record = office.institutions.load(justice)
    drafts = office.drafts
    assert drafts is not None
    drafts._clock = Clock(datetime(2020, 1, 1, tzinfo=UTC))
    drafts.put("institution", record.uid, {"name": "typed before", "of_a_later_version": 1}, version=1)
    drafts._clock = Clock(NOW)
    editor.open(justice)
    assert "was not saved" in editor.notice.text and "changed after that" in editor.notice.text
    assert len(drafts.all()) == 1, "an offer takes nothing away"
    editor.notice.buttons[0].click()
    (dialog,) = editor.findChildren(ConflictDialog)
    assert [(one.mine, one.theirs) for one in dialog._differences] == [("typed before", record.name)]
    dialog.reject()
    assert line(editor, "name").text() == "typed before"
    assert office.institutions.load(justice).name == record.name, "nothing was saved over it unasked"


def test_a_draft_of_another_version_that_does_not_fit_is_shown_and_can_be_copied(
    editor: InstitutionEditor, office: OfficeServices, justice: int, expect_log: Callable[[str], None]
) -> None:
    expect_log("ERROR .*a draft does not fit its form")
    record = office.institutions.load(justice)
    assert office.drafts is not None
    office.drafts.put("institution", record.uid, {"name": {"en": "Typed elsewhere"}, "note": ["one", "two"]})
    editor.open(justice)
    editor.notice.buttons[0].click()
    assert "does not fit this form" in editor.notice.text and "Typed elsewhere" in editor.notice.text
    editor.notice.buttons[0].click()
    assert QApplication.clipboard().text() == "Typed elsewhere\none\ntwo"


def test_a_full_disk_says_once_that_typing_is_not_being_kept(
    editor: InstitutionEditor, office: OfficeServices, justice: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.open(justice)

    def full(*_args: object, **_more: object) -> None:
        raise NoSpace(message("There is no room on the disk."))

    monkeypatch.setattr(office.drafts, "put", full)
    retype(editor, "name", "Ministry of X")
    editor.keeper.keep()
    assert "not being kept" in editor.notice.text and "no room" in editor.notice.text
    editor.notice.hide()
    editor.keeper.keep()
    assert editor.notice.text == "", "said once"


def test_changes_of_other_fields_elsewhere_are_merged(
    editor: InstitutionEditor, office: OfficeServices, justice: int
) -> None:
    editor.open(justice)
    retype(editor, "phone", "+999 20")
    other = office.institutions.load(justice)
    other.email = "moj@marevia.example"
    office.institutions.save(other)
    assert not editor.save(), "the person sees what was merged before it is stored"
    assert "changed elsewhere" in editor.notice.text
    assert editor.save()
    stored = office.institutions.load(justice)
    assert (stored.phone, stored.email) == ("+999 20", "moj@marevia.example")


@pytest.mark.parametrize(("theirs", "name"), [(True, "Ministry of Law"), (False, "Ministry of Peace")])
def test_the_same_field_changed_twice_is_asked_field_by_field(
    editor: InstitutionEditor, office: OfficeServices, justice: int, theirs: bool, name: str
) -> None:
    editor.open(justice)
    retype(editor, "name", "Ministry of Peace")
    other = office.institutions.load(justice)
    other.name = "Ministry of Law"
    office.institutions.save(other)
    assert not editor.save()
    (dialog,) = editor.findChildren(ConflictDialog)
    assert dialog.values() == {"name": "Ministry of Peace"}
    if theirs:
        dialog.take_theirs("name")
    dialog._on_accepted()
    assert office.institutions.load(justice).name == name
    assert not editor.is_dirty


def test_rows_added_on_both_sides_are_not_lost_silently(
    editor: InstitutionEditor, office: OfficeServices, justice: int
) -> None:
    editor.open(justice)
    rows = editor.binder.values()["names"]
    editor.binder.set_values(
        {"names": [*rows, {"id": None, "language": "fr", "name": "Ministère de la Justice"}]}
    )
    other = office.institutions.load(justice)
    other.phone = "+999 1"
    office.institutions.save(other)
    editor.save()
    assert editor.save()
    stored = office.institutions.load(justice)
    assert stored.phone == "+999 1"
    assert [(n.language, n.name) for n in stored.names] == [("fr", "Ministère de la Justice")]


def test_undo_in_the_menu_shows_in_the_open_form(
    editor: InstitutionEditor, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    editor.open(justice)
    retype(editor, "short_name", "MJ")
    assert editor.save()
    office.history.undo()
    assert line(editor, "short_name").text() == "MoJ"


def test_a_record_removed_elsewhere_closes_its_editor(
    desk: Desk, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    host = EditorHost(desk, "Back to the list")
    qtbot.addWidget(host)
    host.show()
    host.open("institution", justice)
    with qtbot.waitSignals([host.told, host.closed]):
        office.institutions.bin([justice])
    assert host.editor is None


def test_a_record_that_is_gone_says_so(
    desk: Desk, office: OfficeServices, prompts: ScriptedPrompts, justice: int, qtbot: QtBot
) -> None:
    host = EditorHost(desk, "Back to the list")
    qtbot.addWidget(host)
    assert not host.open("institution", justice + 99)
    assert len(prompts.errors) == 1


def test_a_new_institution_can_be_made_while_choosing_one(
    editor: InstitutionEditor, office: OfficeServices, qtbot: QtBot
) -> None:
    editor.new({})
    picker = editor.ui.parent_id
    made = picker._create("  Council   of State ")  # type: ignore[misc]
    assert made is not None
    assert office.institutions.names([made[0]]) == {made[0]: "Council of State"}


def test_following_a_link_asks_the_window(
    editor: InstitutionEditor, office: OfficeServices, justice: int, qtbot: QtBot
) -> None:
    child = office.institutions.save(Institution(name="Legal Department", parent_id=justice))
    editor.open(child)
    follow = editor.binder.input("parent_id").follow  # type: ignore[attr-defined]
    assert follow.isVisible()
    with qtbot.waitSignal(editor.link_opened) as opened:
        follow.trigger()
    assert opened.args == ["institution", justice]


def test_a_read_only_office_shows_and_changes_nothing(
    tmp_path: Path,
    desk: Desk,
    office: OfficeServices,
    justice: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(type(office), "read_only", property(lambda _self: True))
    editor = InstitutionEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    editor.open(justice)
    assert line(editor, "name").isReadOnly()
    assert not editor.can_save() and not editor.save()
    assert editor.state_text() == "Read-only"


def test_a_copy_is_a_new_record_with_rows_of_its_own(
    editor: InstitutionEditor, office: OfficeServices
) -> None:
    first = office.institutions.save(
        Institution(name="Archive", names=[InstitutionName(language="fr", name="Archives")])
    )
    editor.new(editor.values_for_copy(first))
    retype(editor, "name", "Archive of the North")
    assert editor.save()
    assert editor.record_id is not None and editor.record_id != first
    assert [n.name for n in office.institutions.load(first).names] == ["Archives"]
    assert [n.name for n in office.institutions.load(editor.record_id).names] == ["Archives"]
