"""What keeps two records from being merged, and what comes of a merge when work goes on: nothing is half done."""

from __future__ import annotations

import pytest
from merge_kit import person, rows_hash

from r2p_desktop.errors import BadInput, Conflict, Invalid, NotFound, ReadOnly
from r2p_desktop.model.entities import ActionItem, Attendance, ContactPoint, Meeting
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import open_office
from r2p_desktop.services.rendering import PaperPress


def meeting_with(office: OfficeServices, *people: int) -> int:
    return office.meetings.save(
        Meeting(title="Sitting", attendances=[Attendance(person_id=one) for one in people])
    )


def test_what_may_not_be_merged_is_refused_in_words_and_changes_nothing(office: OfficeServices) -> None:
    keep, other, binned = person(office), person(office), person(office)
    office.people.bin([binned])
    before = rows_hash(office)
    for first, second, error, words in (
        (keep, keep, BadInput, "one and the same"),
        (keep, binned, Conflict, "is in the bin"),
        (binned, keep, Conflict, "is in the bin"),
        (keep, 9999, NotFound, "removed for good"),
    ):
        with pytest.raises(error, match=words):
            office.merge_people.merge(first, second)
        with pytest.raises(error, match=words):
            office.merge_people.compare(first, second)
    compared = office.merge_people.compare(keep, other)
    assert rows_hash(office) == before
    changed = office.people.load(other)
    changed.contact_points = [ContactPoint(kind="email", value="new@moj.example")]
    office.people.save(changed)
    before = rows_hash(office)
    with pytest.raises(Conflict, match="was changed since the two were compared"):
        office.merge_people.merge(keep, other, compared=compared)
    with pytest.raises(ValueError, match="no field"):
        office.merge_people.merge(keep, other, {"shoe_size": keep})
    assert rows_hash(office) == before


def test_a_choice_that_leaves_nobody_a_name_is_refused(office: OfficeServices) -> None:
    keep = person(office)
    other = person(office, given_name="", family_name="", original_script="أمينة")
    before = rows_hash(office)
    with pytest.raises(Invalid, match="needs a name"):
        office.merge_people.merge(
            keep, other, {"given_name": other, "family_name": other, "original_script": keep}
        )
    assert rows_hash(office) == before


def test_an_office_opened_for_reading_compares_and_refuses(office: OfficeServices) -> None:
    keep, other = person(office), person(office, given_name="Amna")
    reading = open_office(office.folder, clock=office.clock, render=PaperPress(), read_only=True)
    try:
        assert reading.merge_people.compare(keep, other).proposal == {"given_name": keep}
        with pytest.raises(ReadOnly):
            reading.merge_people.merge(keep, other)
    finally:
        reading.close(backup=False)


def test_a_form_opened_before_does_not_bring_the_other_one_back(office: OfficeServices) -> None:
    keep, other = person(office), person(office)
    meeting = meeting_with(office, keep, other)
    action = office.actions.save(ActionItem(text="Draft", person_id=other))
    form, task = office.meetings.form(meeting), office.actions.load(action)
    office.merge_people.merge(keep, other)
    form.meeting.place, task.due_words = "Room 4", "soon"
    for save in (lambda: office.meetings.save_form(form), lambda: office.actions.save(task)):
        with pytest.raises(Conflict):
            save()
    assert [one.person_id for one in office.meetings.load(meeting).attendances] == [keep]
    assert office.actions.load(action).person_id == keep


def test_what_was_changed_or_emptied_since_is_named_and_nothing_is_taken_back(office: OfficeServices) -> None:
    keep, other = person(office, given_name="A."), person(office, "a@moj.example", given_name="Amina")
    office.merge_people.merge(keep, other)
    merge = office.history.newest()
    changed = office.people.load(keep)
    changed.given_name = "Amine"
    office.people.save(changed)
    before = rows_hash(office)
    with pytest.raises(Conflict, match=r"Amine Haddad.* was changed since"):
        office.history.take_back(merge)
    assert rows_hash(office) == before
    office.history.undo()
    office.bin.empty(office.bin.contents())
    assert office.history.next_undo() is None or "Merge" not in str(office.history.next_undo())
    with pytest.raises(Conflict, match="removed for good"):
        office.history.take_back(merge)
    assert [p.value for p in office.people.load(keep).contact_points] == ["a@moj.example"]


def test_three_records_of_one_person_become_one_and_come_back_one_by_one(office: OfficeServices) -> None:
    three = [person(office, f"{name}@moj.example", given_name=name) for name in ("Amina", "Amna", "Amena")]
    meeting_with(office, *three)
    hashes = [rows_hash(office)]
    office.merge_people.merge(three[1], three[2])
    hashes.append(rows_hash(office))
    office.merge_people.merge(three[0], three[1])
    assert len(office.people.load(three[0]).contact_points) == 3
    assert office.lists["people"].ids(ListQuery()).tolist() == [three[0]]
    for wanted in reversed(hashes):
        office.history.undo()
        assert rows_hash(office) == wanted
