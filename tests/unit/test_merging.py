"""Two records of one person made one: every link moves, nothing is lost, one Undo restores both exactly."""

from __future__ import annotations

import datetime as dt

import pytest
from merge_kit import links, make_row, ministry, person, pointing, rows_hash

from r2p_desktop.errors import BadInput
from r2p_desktop.model.entities import (
    ROOTS,
    ActionItem,
    Attendance,
    Base,
    Body,
    ContactPoint,
    DelegationMember,
    Meeting,
    Membership,
    Person,
)
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.history import Asked
from r2p_desktop.services.merge_people import BOTH
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.papers import BriefOptions
from r2p_desktop.services.people import PostEntry


def merged(office: OfficeServices, keep: int, other: int, **chosen: int) -> Person:
    office.merge_people.merge(keep, other, chosen)
    return office.people.load(keep)


def proposals(office: OfficeServices, keep: int, other: int) -> dict[str, int]:
    return office.merge_people.compare(keep, other).proposal


@pytest.mark.parametrize(("table", "column"), links("person"), ids=str)
def test_every_link_to_a_person_moves_and_comes_back(office: OfficeServices, table: str, column: str) -> None:
    keep, other = person(office), person(office)
    row = make_row(office, table, **{column: other})
    before = rows_hash(office)
    moving = office.merge_people.compare(keep, other).moving
    assert [(one.table, one.column, one.count, one.both) for one in moving] == [(table, column, 1, 0)]
    office.merge_people.merge(keep, other)
    assert pointing(office, table, column, keep) == [row]
    assert pointing(office, table, column, other) == []
    after = rows_hash(office)
    office.history.undo()
    assert rows_hash(office) == before
    office.history.redo()
    assert rows_hash(office) == after
    assert office.check() == []


@pytest.mark.parametrize(("table", "column"), links("person"), ids=str)
def test_the_same_row_of_both_stays_once(office: OfficeServices, table: str, column: str) -> None:
    """But for records of their own: two actions of the same words are two actions."""
    keep, other = person(office), person(office)
    shared = {name: 1 for name in ("post_id",) if name in Base.metadata.tables[table].c}
    if shared:
        shared["post_id"] = make_row(office, "post")
    first = make_row(office, table, **{column: keep}, **shared)
    root_keys = [c.name for c in Base.metadata.tables[table].c if c.name.endswith("_id") and c.name != column]
    with office.reading() as connection:
        row = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = {first}').mappings().one()
    make_row(office, table, **{column: other}, **{key: row[key] for key in root_keys if row[key] is not None})
    before = rows_hash(office)
    office.merge_people.merge(keep, other)
    assert len(pointing(office, table, column, keep)) == (2 if table in ROOTS else 1)
    office.history.undo()
    assert rows_hash(office) == before
    office.history.redo()
    assert office.check() == []


def test_no_record_of_its_own_may_be_there_once_a_person() -> None:
    """Whoever adds such a rule has to say which of the two records gives way in a merge."""
    pointing_there = {(table, column) for table, column in links("person") if table in ROOTS}
    for table, column in pointing_there:
        found = Base.metadata.tables[table]
        for index in (i for i in found.indexes if i.unique):
            assert column not in index.columns
        assert not found.c[column].unique


def test_the_fuller_value_is_proposed_and_the_choice_is_what_stays(office: OfficeServices) -> None:
    keep = person(office, given_name="A.", honorific="H.E.", languages="en", verified_on=dt.date(2026, 1, 9))
    other = person(office, languages="en, fr, ar", verified_on=dt.date(2025, 1, 9), file_number="PR-7")
    compared = office.merge_people.compare(keep, other)
    assert compared.proposal == {
        "honorific": keep, "given_name": other, "languages": other, "verified_on": keep, "file_number": other,
    }  # fmt: skip
    stored = merged(office, keep, other, given_name=keep)
    assert (stored.honorific, stored.given_name, stored.languages) == ("H.E.", "A.", "en, fr, ar")
    assert (stored.verified_on, stored.file_number) == (dt.date(2026, 1, 9), "PR-7")
    assert office.people.load(other).deleted_at is not None


@pytest.mark.parametrize("turned", [False, True])
def test_the_higher_marking_is_proposed(office: OfficeServices, turned: bool) -> None:
    low, high = (office.vocabularies.add("marking", name) for name in ("LOW", "HIGHER THAN THAT"))
    keep, other = person(office, marking=low), person(office, marking=high)
    order = (other, keep) if turned else (keep, other)
    assert proposals(office, *order) == {"marking": other}


def test_both_notes_may_stand_one_after_the_other(office: OfficeServices) -> None:
    keep, other = (
        person(office, internal_note="Met in Geneva."),
        person(office, internal_note="Speaks for two."),
    )
    assert proposals(office, keep, other) == {"internal_note": BOTH}
    assert merged(office, keep, other).internal_note == "Met in Geneva.\n\nSpeaks for two."
    office.history.undo()
    assert merged(office, keep, other, internal_note=other).internal_note == "Speaks for two."
    office.history.undo()
    with pytest.raises(ValueError, match="no choice for given_name"):
        merged(office, keep, person(office, given_name="Amine"), given_name=BOTH)


def test_addresses_are_a_union_without_doubles(office: OfficeServices) -> None:
    keep, other = person(office, "a@moj.example"), person(office, "A@MOJ.example", "amina@home.example")
    for one, number, kind, care in (
        (keep, "+999 20 1234567", "phone", "office"), (other, "00999 20-123-4567", "mobile", "private"),
        (keep, "+999 20 7654321", "phone", "office"), (other, "+999 20 7654321 ext. 12", "phone", "office"),
    ):  # fmt: skip
        loaded = office.people.load(one)
        loaded.contact_points.append(ContactPoint(kind=kind, value=number, sensitivity=care))
        office.people.save(loaded)
    points = office.merge_people.compare(keep, other).points
    assert [(p.value, len(p.owners)) for p in points] == [
        ("a@moj.example", 2), ("+999 20 1234567", 2), ("+999 20 7654321", 1), ("amina@home.example", 1),
        ("+999 20 7654321 ext. 12", 1),
    ]  # fmt: skip
    found = merged(office, keep, other).contact_points
    assert [(p.value, p.sensitivity, p.preferred, p.position) for p in found] == [
        ("a@moj.example", "office", True, 0),
        ("+999 20 1234567", "private", False, 1),
        ("+999 20 7654321", "office", False, 2),
        ("amina@home.example", "office", False, 3),
        ("+999 20 7654321 ext. 12", "office", False, 4),
    ]


def test_one_address_of_a_kind_stays_preferred(office: OfficeServices) -> None:
    keep, other = person(office, "a@moj.example"), person(office, "z@home.example")
    assert [(p.value, p.preferred) for p in merged(office, keep, other).contact_points] == [
        ("a@moj.example", True), ("z@home.example", False),
    ]  # fmt: skip


def meeting_with(office: OfficeServices, *people: Attendance, delegation: list[DelegationMember]) -> int:
    made = Meeting(title="Sitting", status="held")
    made.attendances, made.delegation = list(people), delegation
    return office.meetings.save(made)


@pytest.mark.parametrize("turned", [False, True])
def test_both_at_one_meeting_stay_once_with_the_richer_answer(office: OfficeServices, turned: bool) -> None:
    place = ministry(office, "Ministry of Justice")
    present = person(office, post=PostEntry("Legal Adviser", place, dt.date(2020, 1, 1)))
    invited = person(office)
    meeting = meeting_with(
        office,
        Attendance(person_id=present, state="present"),
        Attendance(person_id=invited, state="invited", represented_by="B. Cole"),
        delegation=[DelegationMember(person_id=present), DelegationMember(person_id=invited, role="head")],
    )
    keep, other = (invited, present) if turned else (present, invited)
    before = rows_hash(office)
    moving = {one.table: (one.count, one.both) for one in office.merge_people.compare(keep, other).moving}
    assert moving["attendance"] == moving["delegation_member"] == (1, 1)
    office.merge_people.merge(keep, other)
    after = office.meetings.load(meeting)
    (one,), (member,) = after.attendances, after.delegation
    assert (one.person_id, one.state, one.represented_by) == (keep, "present", "B. Cole")
    assert (one.title_then, one.institution_then) == ("Legal Adviser", "Ministry of Justice")
    assert (member.person_id, member.role) == (keep, "head")
    office.meetings.save(after)  # "Somebody is listed twice" would be said otherwise
    office.history.undo()
    office.history.undo()
    assert rows_hash(office) == before


def test_seats_that_say_different_things_both_stay(office: OfficeServices) -> None:
    keep, other = person(office), person(office)
    body = Body(name="Task force")
    body.memberships = [
        Membership(person_id=keep, role="member", to_on=dt.date(2020, 1, 1)),
        Membership(person_id=other, role="chair"),
        Membership(person_id=keep, role="member", from_on=dt.date(2024, 1, 1)),
    ]
    body_id = office.bodies.save(body)
    office.merge_people.merge(keep, other)
    seats = office.bodies.load(body_id).memberships
    assert [(m.person_id, m.role, m.from_on, m.to_on) for m in seats] == [
        (keep, "member", None, dt.date(2020, 1, 1)),
        (keep, "chair", dt.date(2024, 1, 1), None),
    ]


def test_the_post_chosen_is_the_present_one_and_the_other_ends_before_it(office: OfficeServices) -> None:
    justice, interior = ministry(office, "Ministry of Justice"), ministry(office, "Ministry of the Interior")
    keep = person(office, post=PostEntry("Legal Adviser", justice, dt.date(2019, 5, 1)))
    other = person(office, post=PostEntry("Director", interior, dt.date(2025, 1, 1)))
    before = rows_hash(office)
    assert proposals(office, keep, other)["present_post"] == other
    office.merge_people.merge(keep, other)
    held = office.people.posts_held(keep)
    assert [(h.title, h.from_on, h.to_on) for h in held] == [
        ("Director", dt.date(2025, 1, 1), None),
        ("Legal Adviser", dt.date(2019, 5, 1), dt.date(2024, 12, 31)),
    ]
    stored = office.people.load(keep)
    assert (stored.post_title, stored.institution_id) == ("Director", interior)
    office.history.undo()
    assert rows_hash(office) == before
    # The other way round the newer post cannot have ended before: it goes with the record in the bin.
    stored = merged(office, keep, other, present_post=keep)
    assert [h.title for h in office.people.posts_held(keep)] == ["Legal Adviser"]
    assert [h.title for h in office.people.posts_held(other)] == ["Director"]
    assert (stored.post_title, office.people.load(other).post_title) == ("Legal Adviser", "Director")


def test_the_same_post_of_which_each_knows_a_part_is_one_post(office: OfficeServices) -> None:
    justice = ministry(office, "Ministry of Justice")
    keep = person(office, post=PostEntry("Legal Adviser", justice, dt.date(2019, 5, 1)))
    other = person(office, post=PostEntry("legal adviser", justice, unit="Treaties", capacity="focal_point"))
    assert "present_post" not in proposals(office, keep, other)
    office.merge_people.merge(keep, other)
    assert office.people.present_post(keep) == PostEntry(
        "legal adviser", justice, dt.date(2019, 5, 1), "Treaties", "focal_point"
    )
    assert len(office.people.posts_held(keep)) == 1


def test_no_post_may_be_chosen(office: OfficeServices) -> None:
    keep, other = person(office), person(office, post=PostEntry("Director", since=dt.date(2025, 1, 1)))
    stored = merged(office, keep, other, present_post=keep)
    assert (stored.post_title, office.people.posts_held(keep)) == ("", [])


def test_whoever_holds_a_post_has_not_left_unless_that_is_chosen(office: OfficeServices) -> None:
    keep, other = person(office), person(office, post=PostEntry("Director", since=dt.date(2025, 1, 1)))
    office.people.leave(keep, dt.date(2024, 6, 30))
    assert proposals(office, keep, other)["left_on"] == other
    before = rows_hash(office)
    with pytest.raises(BadInput, match="before the present post began"):
        office.merge_people.merge(keep, other, {"left_on": keep})
    assert rows_hash(office) == before
    assert merged(office, keep, other).left_on is None


def test_lists_and_search_find_the_one_that_stays(office: OfficeServices) -> None:
    keep, other = (
        person(office, "a@moj.example"),
        person(office, "secretariat@upr.example", given_name="Amna"),
    )
    action = office.actions.save(ActionItem(text="Draft the law", person_id=other))
    office.merge_people.merge(keep, other, {"given_name": keep})
    for typed in ("amina haddad", "secretariat@upr", "a@moj"):
        hits = [hit for hit in office.find(typed) if hit.kind == "person"]
        assert [hit.ref_id for hit in hits] == [keep], typed
        assert list(office.lists["people"].ids(ListQuery(search=typed))) == [keep], typed
    assert action in [hit.ref_id for hit in office.find("amina draft")]
    assert not list(office.find("amna"))
    office.history.undo()
    assert [hit.ref_id for hit in office.find("amna") if hit.kind == "person"] == [other]
    assert office.check() == []


def test_it_is_one_step_with_a_name_and_both_histories_say_it(office: OfficeServices) -> None:
    keep, other = person(office, given_name="Amina"), person(office, "a@b.example", given_name="Amna")
    sets = len(office.history.sets(Asked()))
    office.merge_people.merge(keep, other)
    label = "Merge contact Amna Haddad into Amina Haddad"
    assert str(office.history.next_undo()) == label
    assert len(office.history.sets(Asked())) == sets + 1
    for one in (keep, other):
        assert str(office.history.of("person", one)[0].label) == label
    twin = person(office)
    office.merge_people.merge(keep, twin)
    assert str(office.history.next_undo()) == "Merge two contacts named Amina Haddad"


def test_what_was_printed_stays_as_it_was(office: OfficeServices) -> None:
    keep, other = person(office), person(office, given_name="Amna")
    made = Meeting(title="Network meeting", kind="network", delegation=[DelegationMember(person_id=other)])
    meeting = office.meetings.save(made)
    paper, _ = office.papers.issue(meeting, BriefOptions())
    was = office.papers.load(paper)
    pdf, data = office.papers.issued_pdf(paper), office.papers.issued_data(paper)
    office.merge_people.merge(keep, other)
    now = office.papers.load(paper)
    assert (now.version, now.sha256, now.issued_at) == (was.version, was.sha256, was.issued_at)
    assert (office.papers.issued_pdf(paper), office.papers.issued_data(paper)) == (pdf, data)


def test_the_record_on_which_more_hangs_is_the_one_to_keep(office: OfficeServices) -> None:
    older, newer = person(office), person(office)
    assert office.merge_people.in_order(newer, older) == (older, newer)
    office.actions.save(ActionItem(text="Draft", person_id=newer))
    assert office.merge_people.in_order(older, newer) == (newer, older)


def test_records_in_the_bin_move_too_but_are_not_counted(office: OfficeServices) -> None:
    keep, other = person(office), person(office)
    action = office.actions.save(ActionItem(text="Draft", person_id=other))
    office.actions.bin([action])
    assert office.merge_people.compare(keep, other).moving == []
    office.merge_people.merge(keep, other)
    assert office.actions.load(action).person_id == keep
