"""The brief: what each edition lacks is absent from its bytes, issued papers stay as they were, same data same bytes."""

from __future__ import annotations

import datetime as dt
import io
import json

import pypdf
import pytest

from r2p_desktop.errors import BadInput, MissingGlyph, NotFound
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    ContactPoint,
    Decision,
    DelegationMember,
    Meeting,
    Person,
    Plan,
    PlanItem,
    Pledge,
    ProgressReport,
)
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.papers import BriefOptions, brief_reference
from r2p_desktop.services.people import PostEntry

SECRETS = {
    "objective": "Zebrafinch objective",
    "points": "Quagmire points",
    "asks": "Walnut asks",
    "offers": "Bramble offers",
    "positions": "Kestrel position",
    "background": "Obsidian background",
    "decision": "Thimble decision",
    "action": "Marzipan action",
    "overdue": "Pelican overdue",
    "progress": "Gossamer progress",
    "pledge": "Lantern pledge",
    "note": "Cinnamon note",
}
OPEN = {
    "fact": "Bluebell fact",
    "decision": "Harvest decision",
    "action": "Meadow action",
    "pledge": "Anchor pledge",
}


def a_network_meeting(office: OfficeServices) -> int:
    """A meeting with one secret and one ticked thing of every kind."""
    head = Person(given_name="Anna", family_name="Ng", internal_note=SECRETS["note"])
    head.contact_points += [
        ContactPoint(kind="email", value="anna@mfa.example"),
        ContactPoint(kind="mobile", value="+999 70 1111", sensitivity="private"),
    ]
    person = office.people.save_with_post(
        head, PostEntry("Director", None, dt.date(2024, 1, 1), capacity="focal_point")
    )
    meeting = Meeting(
        title="Annual meeting of the network",
        kind="network",
        starts_at=dt.datetime(2026, 6, 1, 9, tzinfo=dt.UTC),
        objective=SECRETS["objective"],
        asks=SECRETS["asks"],
        offers=SECRETS["offers"],
        positions=SECRETS["positions"],
        background_open=OPEN["fact"],
        background_closed=SECRETS["background"],
        internal_note=SECRETS["note"],
    )
    meeting.agenda_items.append(AgendaItem(title="Early warning", points=SECRETS["points"]))
    meeting.delegation.append(DelegationMember(person_id=person, role="head"))
    meeting_id = office.meetings.save(meeting)
    day = dt.date(2026, 2, 1)
    for text, ticked in ((SECRETS["decision"], False), (OPEN["decision"], True)):
        office.decisions.save(Decision(text=text, decided_on=day, in_brief=ticked))
    for text, ticked, due in (
        (SECRETS["action"], False, None),
        (OPEN["action"], True, dt.date(2026, 12, 1)),
        (SECRETS["overdue"], True, day),
    ):
        office.actions.save(ActionItem(text=text, in_brief=ticked, due_on=due, progress="How it goes"))
    for text, state in ((SECRETS["pledge"], "planned"), (OPEN["pledge"], "announced")):
        office.pledges.save(Pledge(text=text, state=state))
    plan = office.plans.save(Plan(title="National plan", state="in_force"))
    item = office.plan_items.save(PlanItem(plan_id=plan, code="1", title="Train officers"))
    office.plan_items.report(item, ProgressReport(reported_on=day, text=SECRETS["progress"]))
    return meeting_id


def words_of(pdf: bytes) -> str:
    """Everything a reader could get out of the file: text, metadata, bookmarks and every decompressed stream."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    found = [page.extract_text() for page in reader.pages]
    found += [str(value) for value in (reader.metadata or {}).values()]
    found += [str(entry) for entry in reader.outline]
    for number in range(1, len(reader.xref[0]) + 1):
        entry = reader.get_object(number)
        if isinstance(entry, pypdf.generic.StreamObject):
            found.append(entry.get_data().decode("latin-1"))
    return " ".join(" ".join(found).split())


def test_the_delegation_has_everything_but_notes_and_private_phones(office: OfficeServices) -> None:
    meeting_id = a_network_meeting(office)
    text = words_of(office.papers.draft(meeting_id, BriefOptions()).pdf)
    for planted in [*SECRETS.items(), *OPEN.items()]:
        assert (planted[1] in text) == (planted[0] != "note"), planted
    assert "+999 70 1111" not in text
    asked = office.papers.draft(meeting_id, BriefOptions(private_phones=True))
    assert "+999 70 1111" in words_of(asked.pdf)


@pytest.mark.parametrize("edition", ["network", "public"])
def test_other_editions_hold_the_ticked_and_none_of_the_rest(office: OfficeServices, edition: str) -> None:
    meeting_id = a_network_meeting(office)
    options = BriefOptions(edition=edition, private_phones=True)  # type: ignore[arg-type]
    text = words_of(office.papers.draft(meeting_id, options).pdf)
    assert [planted for planted in SECRETS.values() if planted in text] == []
    assert "+999 70 1111" not in text
    assert OPEN["fact"] in text
    if edition == "network":
        assert [planted for planted in OPEN.values() if planted not in text] == []


def test_the_same_data_gives_the_same_bytes(office: OfficeServices) -> None:
    meeting_id = a_network_meeting(office)
    one, other = (office.papers.draft(meeting_id, BriefOptions()) for _ in range(2))
    assert one.pdf == other.pdf
    assert one.sha256 == other.sha256


def test_an_issued_paper_has_a_number_and_stays_as_it_was(office: OfficeServices) -> None:
    meeting_id = a_network_meeting(office)
    document_id, result = office.papers.issue(meeting_id, BriefOptions(edition="network"))
    document = office.papers.load(document_id)
    assert document.reference == "R2P/2026/BRIEF/1"
    assert (document.edition, document.sha256, document.pages) == ("network", result.sha256, result.pages)
    meeting = office.meetings.load(meeting_id)
    meeting.background_open = "Something else"
    office.meetings.save(meeting)
    assert office.papers.issued_pdf(document_id) == result.pdf
    again, _ = office.papers.issue(meeting_id, BriefOptions())
    assert office.papers.load(again).reference == "R2P/2026/BRIEF/2"
    assert "R2P/2026/BRIEF/2" in words_of(office.papers.issued_pdf(again))


def test_kept_data_of_an_edition_lacks_what_the_edition_lacks(office: OfficeServices) -> None:
    meeting_id = a_network_meeting(office)
    document_id, _ = office.papers.issue(meeting_id, BriefOptions(edition="network"))
    kept = office.papers.issued_data(document_id)
    assert json.loads(kept)["edition"] == "network"
    assert [s for s in SECRETS.values() if s in kept.decode()] == []


def test_issued_files_are_unreadable_on_disk(office: OfficeServices) -> None:
    meeting_id = a_network_meeting(office)
    office.papers.issue(meeting_id, BriefOptions())
    files = list((office.folder / "issued").iterdir())
    assert len(files) == 2
    assert not any(b"%PDF" in file.read_bytes() or b"Bluebell" in file.read_bytes() for file in files)


def test_the_highest_marking_of_what_is_printed_stands_on_the_paper(office: OfficeServices) -> None:
    low, high = (office.vocabularies.add("marking", label) for label in ("INTERNAL", "RESTRICTED"))
    meeting_id = a_network_meeting(office)
    meeting = office.meetings.load(meeting_id)
    meeting.marking = low
    office.meetings.save(meeting)
    office.decisions.save(Decision(text="Hidden one", decided_on=dt.date(2026, 2, 2), marking=high))
    assert office.papers.brief_data(meeting_id, BriefOptions()).marking == "RESTRICTED"
    assert office.papers.brief_data(meeting_id, BriefOptions(edition="network")).marking == "INTERNAL"


def test_only_what_was_done_since_the_last_network_meeting_counts(office: OfficeServices) -> None:
    office.meetings.save(
        Meeting(title="Last", kind="network", status="held", starts_at=dt.datetime(2025, 6, 1, tzinfo=dt.UTC))
    )
    meeting_id = a_network_meeting(office)
    office.decisions.save(Decision(text="Long ago", decided_on=dt.date(2025, 5, 1)))
    data = office.papers.brief_data(meeting_id, BriefOptions())
    assert data.since_on == dt.date(2025, 6, 1)
    assert {row.text for row in data.decisions.rows} == {SECRETS["decision"], OPEN["decision"]}
    office.decisions.save(Decision(text="Nobody gave a day"))
    data = office.papers.brief_data(meeting_id, BriefOptions())
    assert "Nobody gave a day" in {row.text for row in data.decisions.rows}


def test_a_broken_pattern_is_one_sentence_and_issues_nothing(office: OfficeServices) -> None:
    with pytest.raises(BadInput):
        brief_reference("{prefix}/{nothing}", "R2P", 2026, 1)
    meeting_id = a_network_meeting(office)
    settings = office.settings()
    settings.brief_pattern = "{oops"
    office.save_settings(settings)
    with pytest.raises(BadInput):
        office.papers.issue(meeting_id, BriefOptions())
    assert not list((office.folder / "issued").iterdir())


def test_no_such_meeting(office: OfficeServices) -> None:
    with pytest.raises(NotFound):
        office.papers.draft(77, BriefOptions())


def test_a_paper_with_empty_boxes_is_not_issued_unasked(office: OfficeServices) -> None:
    meeting_id = a_network_meeting(office)
    meeting = office.meetings.load(meeting_id)
    meeting.objective = "Agree \U000130aa"
    office.meetings.save(meeting)
    assert [glyph.code for glyph in office.papers.draft(meeting_id, BriefOptions()).missing_glyphs] == [
        "U+130AA"
    ]
    with pytest.raises(MissingGlyph, match=r"U\+130AA"):
        office.papers.issue(meeting_id, BriefOptions())
    assert not list((office.folder / "issued").iterdir())
    office.papers.issue(meeting_id, BriefOptions(), accept_missing_glyphs=True)
    assert len(list((office.folder / "issued").iterdir())) == 2
