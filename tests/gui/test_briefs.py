"""Briefs: drawn from the record, previewed, saved, printed, issued and kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from helpers import ScriptedPrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from r2p_desktop.model.entities import (
    AgendaItem,
    ContactPoint,
    DelegationMember,
    Meeting,
    Person,
)
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.briefs_page import BriefsPage
from r2p_desktop.qt.printing import Printed, page_sizes
from r2p_desktop.services.pdf_reading import opened

PATIENCE_MS = 20_000
SECRETS = ("first secret", "second secret", "third secret", "fourth secret", "fifth secret", "sixth secret")


class FakePrinter:
    """Keeps what was sent to it."""

    def __init__(self) -> None:
        self.answer: Printed | None = Printed("Printer 1", 4)
        self.papers: list[tuple[bytes, str]] = []

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget | None) -> Printed | None:
        self.papers.append((pdf, title))
        return self.answer


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def meeting_id(desk: Desk) -> int:
    person = Person(given_name="Amina", family_name="Haddad")
    person.contact_points = [
        ContactPoint(kind="mobile", value="+999 55 010 1111", sensitivity="private"),
        ContactPoint(kind="email", value="a.haddad@mfa.example"),
    ]
    person_id = desk.office.people.save(person)
    meeting = Meeting(
        title="Annual meeting",
        kind="network",
        starts_at=datetime(2026, 5, 11, 8, tzinfo=UTC),
        objective=SECRETS[0],
        asks=SECRETS[1],
        offers=SECRETS[2],
        positions=SECRETS[3],
        background_open="A fact that may be told",
        background_closed=SECRETS[4],
    )
    meeting.agenda_items = [AgendaItem(title="Early warning", points=SECRETS[5])]
    meeting.delegation = [DelegationMember(person_id=person_id, role="head")]
    return desk.office.meetings.save(meeting)


@pytest.fixture
def page(qtbot: Any, desk: Desk, printer: FakePrinter) -> Iterator[BriefsPage]:
    made = BriefsPage(replace(desk, printing=printer))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.activate()
    yield made
    made.hide()
    made.papers.preview.shutdown()


def words(pdf: bytes) -> str:
    with opened(pdf) as document:
        found = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(found.split())


def drawn(qtbot: Any, page: BriefsPage) -> bytes:
    """Wait until the brief is drawn."""
    qtbot.waitUntil(lambda: page.papers.paper is not None, timeout=PATIENCE_MS)
    paper = page.papers.paper
    assert paper is not None
    return paper.pdf


def test_the_next_network_meeting_is_proposed_and_shown(
    qtbot: Any, page: BriefsPage, meeting_id: int
) -> None:
    with qtbot.waitSignal(page.papers.preview.shown, timeout=PATIENCE_MS):
        page.new_record()
    assert page.papers.options.meeting_id == meeting_id
    assert "DRAFT" in words(drawn(qtbot, page))
    assert page.papers.preview.page_count == (page.papers.paper.pages if page.papers.paper else 0)
    assert page.papers.save.isEnabled() and page.papers.print.isEnabled() and page.papers.issue.isEnabled()


def test_each_edition_says_what_it_may(qtbot: Any, page: BriefsPage, meeting_id: int) -> None:
    page.show_view("compose", {"meeting_id": meeting_id})
    everything = words(drawn(qtbot, page))
    assert all(secret in everything for secret in SECRETS)
    for edition in ("network", "public"):
        page.papers.options.choose_edition(edition)
        assert page.papers.paper is None  # what is shown next is not the old one
        said = words(drawn(qtbot, page))
        assert "A fact that may be told" in said
        assert not [secret for secret in SECRETS if secret in said]
        assert ("Haddad" in said) == (edition == "network")


def test_sections_and_private_phones_are_ticked(qtbot: Any, page: BriefsPage, meeting_id: int) -> None:
    page.compose(meeting_id)
    assert "+999 55 010 1111" not in words(drawn(qtbot, page))
    form = page.papers.options
    form.ui.private_phones.click()
    assert "+999 55 010 1111" in words(drawn(qtbot, page))
    form.parts["positions"].click()
    form.parts["contacts"].click()
    said = words(drawn(qtbot, page))
    assert SECRETS[3] not in said and "+999 55 010 1111" not in said
    assert SECRETS[0] in said


def test_what_an_edition_may_not_hold_is_not_offered(page: BriefsPage, meeting_id: int) -> None:
    page.compose(meeting_id)
    form = page.papers.options
    assert all(not tick.isHidden() for tick in form.parts.values())
    form.choose_edition("public")
    offered = {part for part, tick in form.parts.items() if not tick.isHidden()}
    assert offered == {"pledges", "actions_completed", "progress", "background_open", "plan_status"}
    assert form.ui.private_phones.isHidden()
    assert not form.options().private_phones


def test_the_paper_is_letter_when_it_is_chosen(qtbot: Any, page: BriefsPage, meeting_id: int) -> None:
    page.compose(meeting_id)
    page.papers.options.ui.paper.set_value("letter")
    page.papers.options.ui.paper.value_changed.emit()
    assert page_sizes(drawn(qtbot, page))[0] == pytest.approx((612, 792), abs=0.5)


def test_a_long_objective_is_said(qtbot: Any, desk: Desk, page: BriefsPage, meeting_id: int) -> None:
    meeting = desk.office.meetings.load(meeting_id)
    meeting.objective = "a very long objective indeed " * 14
    desk.office.meetings.save(meeting)
    page.compose(meeting_id)
    drawn(qtbot, page)
    assert "objective" in page.papers.notes.text().casefold()
    assert not page.papers.notes.isHidden()


def test_missing_characters_are_named_and_asked_about(
    qtbot: Any,
    desk: Desk,
    page: BriefsPage,
    meeting_id: int,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    printer: FakePrinter,
) -> None:
    meeting = desk.office.meetings.load(meeting_id)
    meeting.objective = "An ancient sign: \U00012000"
    desk.office.meetings.save(meeting)
    page.compose(meeting_id)
    drawn(qtbot, page)
    assert "U+12000" in page.papers.notes.text()
    prompts.answers = [False]
    page.papers.save_pdf()
    prompts.answers = [False]
    page.papers.print_pdf()
    assert printer.papers == []
    target = tmp_path / "brief.pdf"
    prompts.answers = [True, target]
    page.papers.save_pdf()
    assert target.exists()


def test_saving_writes_the_very_bytes_of_the_preview(
    qtbot: Any, page: BriefsPage, meeting_id: int, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    page.compose(meeting_id)
    pdf = drawn(qtbot, page)
    prompts.answers = [tmp_path / "brief"]
    page.papers.save_pdf()
    assert (tmp_path / "brief.pdf").read_bytes() == pdf
    prompts.answers = [tmp_path / "no such folder" / "brief.pdf"]
    page.papers.save_pdf()
    assert len(prompts.errors) == 1


def test_printing_hands_over_the_very_bytes(
    qtbot: Any, page: BriefsPage, meeting_id: int, printer: FakePrinter
) -> None:
    told: list[str] = []
    page.told.connect(lambda text, _verb, _way: told.append(text))
    page.compose(meeting_id)
    pdf = drawn(qtbot, page)
    page.commands()["brief.print"]()
    assert printer.papers[0][0] == pdf
    assert printer.papers[0][1].startswith("Draft brief, Delegation, Annual meeting")
    assert told == ["4 pages sent to Printer 1."]
    printer.answer = None
    page.papers.print_pdf()
    assert len(told) == 1


def test_an_issued_brief_has_its_number_and_stays_as_it_was(
    qtbot: Any, desk: Desk, page: BriefsPage, meeting_id: int, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    page.compose(meeting_id)
    drawn(qtbot, page)
    prompts.answers = [False]
    page.papers.issue_paper()
    assert page.pane.model.rowCount() == 0
    prompts.answers = [True]
    page.papers.issue_paper()
    qtbot.waitUntil(lambda: not page.papers.is_composing, timeout=PATIENCE_MS)
    (document_id,) = page.pane.model.ids
    document = desk.office.papers.load(document_id)
    kept = desk.office.papers.issued_pdf(document_id)
    assert document.reference in words(kept) and "DRAFT" not in words(kept)
    assert page.papers.facts.unchanged
    assert hashlib.sha256(kept).hexdigest() == document.sha256
    meeting = desk.office.meetings.load(meeting_id)
    meeting.title = "Another title"
    desk.office.meetings.save(meeting)
    page.show_list()
    page.open_record("document", document_id)
    prompts.answers = [tmp_path / "copy.pdf"]
    page.papers.save_pdf()
    assert (tmp_path / "copy.pdf").read_bytes() == kept
    assert page.papers.facts.reference == document.reference
    assert page.papers.issue.isHidden()


def test_a_kept_file_that_was_changed_is_told(
    qtbot: Any, desk: Desk, page: BriefsPage, meeting_id: int, prompts: ScriptedPrompts
) -> None:
    page.compose(meeting_id)
    drawn(qtbot, page)
    prompts.answers = [True]
    page.papers.issue_paper()
    qtbot.waitUntil(lambda: not page.papers.is_composing, timeout=PATIENCE_MS)
    (document_id,) = page.pane.model.ids
    page.papers.facts.show_paper(document_id, b"other bytes")
    assert not page.papers.facts.unchanged
    assert "not the one" in page.papers.facts.verdict.text()


def test_without_a_network_meeting_the_page_says_so(page: BriefsPage) -> None:
    page.new_record()
    assert page.papers.options.meeting_id is None
    assert not page.papers.save.isEnabled()
    assert not page.papers.issue.isEnabled()


def test_a_change_of_the_record_is_drawn_anew(
    qtbot: Any, desk: Desk, page: BriefsPage, meeting_id: int
) -> None:
    page.compose(meeting_id)
    drawn(qtbot, page)
    meeting = desk.office.meetings.load(meeting_id)
    meeting.place = "Ljubljana"
    desk.office.meetings.save(meeting)
    qtbot.waitUntil(lambda: page.papers.paper is None, timeout=PATIENCE_MS)
    assert "Ljubljana" in words(drawn(qtbot, page))


def test_escape_goes_back_to_the_list(qtbot: Any, page: BriefsPage, meeting_id: int) -> None:
    page.compose(meeting_id)
    drawn(qtbot, page)
    assert page.shows_paper and "list" not in page.flags()
    qtbot.keyClick(page.papers.options.ui.meeting, Qt.Key.Key_Escape)
    assert not page.shows_paper
    assert {"list", "new"} <= page.flags()
    assert "bin" not in page.flags()
    assert "record.bin" not in page.commands()


def test_what_cannot_be_drawn_is_said_in_place_of_the_preview(
    qtbot: Any, desk: Desk, page: BriefsPage, meeting_id: int, monkeypatch: Any
) -> None:
    def fail(*_: Any) -> None:
        raise FileNotFoundError("a font")

    monkeypatch.setattr(desk.office.papers, "_render", fail)
    page.compose(meeting_id)
    qtbot.waitUntil(lambda: page.papers._sheets.currentWidget() is page.papers.empty, timeout=PATIENCE_MS)
    assert not page.papers.save.isEnabled()
    monkeypatch.undo()
    page.papers.empty.buttons[0].click()
    assert drawn(qtbot, page)
