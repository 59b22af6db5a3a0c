"""Importing the office's real files: 48 people, 34 actions, nothing lost, nobody twice, one Undo."""

from __future__ import annotations

import datetime as dt
import errno
import os
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from r2p_desktop.errors import NoSpace
from r2p_desktop.model.entities import ActionItem
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.model.richtext import plain
from r2p_desktop.services.import_plan import Choices, Kind, Report
from r2p_desktop.services.office import OfficeServices

SAMPLES = Path(__file__).parent.parent / "data" / "samples"
CONTACTS = ("ministry_contacts.xlsx", "outlook_export.csv", "liste_contacts.csv")


def bring_in(office: OfficeServices, kind: Kind, name: str) -> dict[str, int]:
    preview = office.transfer.preview(kind, office.transfer.read(SAMPLES / name))
    return dict(office.transfer.apply(preview).counts)


def everybody(office: OfficeServices) -> int:
    return len(office.lists["people"].ids(ListQuery()))


def action(office: OfficeServices, own_reference: str) -> ActionItem:
    return office.actions.load(office.actions.id_of(own_reference))


@pytest.mark.parametrize("order", list(permutations(CONTACTS)))
def test_the_three_files_are_48_people_in_any_order(office: OfficeServices, order: tuple[str, ...]) -> None:
    for name in order:
        assert bring_in(office, "contacts", name)["error"] == 0
    assert everybody(office) == 48


@pytest.mark.parametrize("name", CONTACTS)
def test_a_file_read_twice_adds_and_changes_nothing(office: OfficeServices, name: str) -> None:
    bring_in(office, "contacts", name)
    people = everybody(office)
    again = bring_in(office, "contacts", name)
    assert (again["new"], again["update"], again["duplicate"]) == (0, 0, 0)
    assert everybody(office) == people


def test_one_undo_takes_an_import_back(office: OfficeServices) -> None:
    bring_in(office, "contacts", CONTACTS[0])
    assert str(office.history.next_undo()) == "Import ministry_contacts.xlsx: 48 new, 3 completed"
    office.history.undo()
    assert everybody(office) == 0
    assert not office.lists["institutions"].ids(ListQuery())
    office.history.redo()
    assert everybody(office) == 48


def test_a_preview_writes_nothing(office: OfficeServices) -> None:
    preview = office.transfer.preview("contacts", office.transfer.read(SAMPLES / CONTACTS[0]))
    assert preview.counts["new"] == 48
    assert everybody(office) == 0
    assert office.history.next_undo() is None


def test_differing_values_are_shown_and_applied_only_when_chosen(office: OfficeServices) -> None:
    table = office.transfer.read(SAMPLES / CONTACTS[0])
    preview = office.transfer.preview("contacts", table)
    acting = next(row for row in preview.rows if row.number == 55)
    assert [(d.field, d.ours, d.theirs) for d in acting.differences] == [
        (
            "post",
            "Legal Adviser, Permanent Mission, Geneva",
            "Legal Adviser (acting), Permanent Mission, Geneva",
        )
    ]
    office.transfer.apply(preview)
    (amina,) = [c.id for c in office.people.choices("Amina Haddad") if c.title == "Amina Haddad"]
    assert not office.people.present_post(amina).acting
    chosen = Choices(take=frozenset({(55, "post")}))
    office.transfer.apply(office.transfer.preview("contacts", table, choices=chosen))
    assert office.people.present_post(amina).acting


def test_nothing_in_a_cell_is_lost(office: OfficeServices) -> None:
    table = office.transfer.read(SAMPLES / CONTACTS[0])
    office.transfer.apply(office.transfer.preview("contacts", table))
    (wang,) = [c.id for c in office.people.choices("王 小明") if c.title.count("I") == 0]
    note = office.people.load(wang).internal_note
    assert "left in June?" in note
    assert "No: 8" in note


def test_the_log_gives_34_actions(office: OfficeServices) -> None:
    for name in CONTACTS:
        bring_in(office, "contacts", name)
    assert bring_in(office, "actions", "action_log.xlsx") == {
        "new": 34, "update": 0, "unchanged": 0, "duplicate": 0, "error": 0,
    }  # fmt: skip
    overdue = action(office, "A2")
    assert (overdue.status, overdue.due_on) == ("open", dt.date(2027, 1, 13))
    done = action(office, "A6")
    assert (done.status, done.completed_on, done.completed_words) == ("done", None, "12/02")
    words = action(office, "A9")
    assert (words.due_on, words.due_words, words.source_words) == (None, "end of Q3", "Meeting no. 1")
    to_settle = office.lists["actions"].records(ListQuery(filters={"to_settle": True}), ("own_reference",))
    assert {"A4", "A6", "A19", "A24"} <= {record["own_reference"] for record in to_settle}
    assert all(action(office, f"A{n}").person_id for n in range(1, 35)), "every owner is among the people"


def test_the_log_read_twice_adds_nothing_and_one_undo_takes_it_back(office: OfficeServices) -> None:
    bring_in(office, "actions", "action_log.xlsx")
    assert bring_in(office, "actions", "action_log.xlsx")["unchanged"] == 34
    office.history.undo()
    assert not office.lists["actions"].ids(ListQuery())


def test_rows_in_error_stay_out_and_are_saved(office: OfficeServices, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,E-mail,Town\nAnna Ng,a@x.example,Oslo\n,,Bergen\nBo Li,b@x.example,Rome\n", "utf-8")
    preview = office.transfer.preview("contacts", office.transfer.read(file))
    assert dict(preview.counts) == {"new": 2, "update": 0, "unchanged": 0, "duplicate": 0, "error": 1}
    report = office.transfer.apply(preview)
    assert report.written
    assert everybody(office) == 2
    assert office.transfer.save_errors(preview, tmp_path / "errors.xlsx") == 1
    kept = office.transfer.read(tmp_path / "errors.xlsx")
    assert any("Bergen" in map(str, row.cells) for row in kept.rows)


def test_a_full_disk_is_named_with_the_room_left_and_the_old_file_stays(
    office: OfficeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, source = tmp_path / "errors.xlsx", tmp_path / "list.csv"
    target.write_bytes(b"older errors")
    source.write_text("Name,E-mail\n,lost\n", "utf-8")
    preview = office.transfer.preview("contacts", office.transfer.read(source))
    for number, told in ((errno.ENOSPC, r"\d (bytes|kB|MB|GB) free"), (errno.EFBIG, "quota")):

        def full(_handle: int, number: int = number) -> None:
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as drive:  # full only now: the office is closed on a drive with room
            drive.setattr(os, "fsync", full)
            with pytest.raises(NoSpace, match=told):
                office.transfer.save_errors(preview, target)
            with pytest.raises(NoSpace, match=told):
                office.exports.write_rows(target, ["x"], [["y"]])
        assert target.read_bytes() == b"older errors"


def test_strict_writes_nothing_when_a_row_is_in_error(office: OfficeServices, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,E-mail,Town\nAnna Ng,a@x.example,Oslo\n,,Bergen\n", "utf-8")
    report = office.transfer.apply(
        office.transfer.preview("contacts", office.transfer.read(file)), strict=True
    )
    assert not report.written
    assert everybody(office) == 0


def test_a_probable_duplicate_is_left_out_until_somebody_says_otherwise(
    office: OfficeServices, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "Name,Institution\nAnna Berg Ng,Ministry of Justice\nAnna Ng,Ministry of Justice\n", "utf-8"
    )
    table = office.transfer.read(file)
    preview = office.transfer.preview("contacts", table)
    assert [row.outcome for row in preview.rows] == ["new", "duplicate"]
    chosen = Choices(as_new=frozenset({3}))
    office.transfer.apply(office.transfer.preview("contacts", table, choices=chosen))
    assert everybody(office) == 2


def write(
    office: OfficeServices, folder: Path, kind: Kind, text: str, take: Sequence[tuple[int, str]] = ()
) -> Report:
    """Import a list typed out here; gives what it did."""
    file = folder / "list.csv"
    file.write_text(text, "utf-8")
    choices = Choices(take=frozenset(take))
    return office.transfer.apply(office.transfer.preview(kind, office.transfer.read(file), choices=choices))


CONTACT = "Name,Post,Institution,E-mail\nAnna Ng,Director,Ministry of Trade,a@x.example\n"


def test_an_institution_that_is_only_a_difference_is_not_made(office: OfficeServices, tmp_path: Path) -> None:
    write(office, tmp_path, "contacts", CONTACT)
    before = office.history.next_undo()
    report = write(office, tmp_path, "contacts", CONTACT.replace("Trade", "Sorcery"))
    assert [d.theirs for d in report.preview.rows[0].differences] == ["Director, Ministry of Sorcery"]
    assert not report.written
    assert [choice.title for choice in office.institutions.choices("")] == ["Ministry of Trade"]
    assert office.history.next_undo() == before


def test_who_has_left_is_not_appointed_again_by_an_old_list(office: OfficeServices, tmp_path: Path) -> None:
    write(office, tmp_path, "contacts", CONTACT)
    (anna,) = [choice.id for choice in office.people.choices("")]
    office.people.leave(anna, dt.date(2026, 2, 1))
    report = write(office, tmp_path, "contacts", CONTACT)
    assert [row.outcome for row in report.preview.rows] == ["unchanged"]
    assert [(d.field, d.theirs) for d in report.preview.rows[0].differences] == [
        ("post", "Director, Ministry of Trade")
    ]
    assert office.people.present_post(anna).is_empty
    write(office, tmp_path, "contacts", CONTACT, take=[(2, "post")])
    assert office.people.present_post(anna).title == "Director"
    assert office.people.load(anna).left_on is None


def test_a_contact_whose_list_told_no_post_can_be_edited(office: OfficeServices, tmp_path: Path) -> None:
    write(office, tmp_path, "contacts", "Name,Institution\nAnna Ng,Ministry of Trade\n")
    (anna,) = [choice.id for choice in office.people.choices("")]
    person = office.people.load(anna)
    person.honorific = "Dr"
    office.people.save_with_post(person, office.people.present_post(anna))
    assert office.people.load(anna).honorific == "Dr"
    assert office.people.present_post(anna).institution_id is not None


LOG = "No.,Action,Status,Completed,Owner,Institution,Progress\n"


def test_a_log_fills_owner_institution_and_progress_that_are_empty(
    office: OfficeServices, tmp_path: Path
) -> None:
    write(office, tmp_path, "contacts", CONTACT)
    write(office, tmp_path, "actions", LOG + "7,Write the report,In progress,,,,\n")
    filled_row = "7,Write the report,In progress,,Anna Ng,Ministry of Health,Two of *three* done\n"
    report = write(office, tmp_path, "actions", LOG + filled_row)
    assert dict(report.counts)["update"] == 1
    found = action(office, "7")
    assert office.people.names([found.person_id]) == {found.person_id: "Anna Ng"}
    assert office.institutions.names([found.institution_id]) == {found.institution_id: "Ministry of Health"}
    assert plain(found.progress) == "Two of *three* done"
    again = write(office, tmp_path, "actions", LOG + filled_row)
    assert (again.written, again.preview.rows[0].differences) == (False, ())
    other = write(office, tmp_path, "actions", LOG + filled_row.replace("Health", "Trade"))
    assert [(d.ours, d.theirs) for d in other.preview.rows[0].differences] == [
        ("Ministry of Health", "Ministry of Trade")
    ]


def test_completion_is_not_filled_into_an_action_that_stays_open(
    office: OfficeServices, tmp_path: Path
) -> None:
    write(office, tmp_path, "actions", LOG + "7,Write the report,In progress,,,,\n")
    done = LOG + "7,Write the report,Done,2026-02-20,,,\n"
    report = write(office, tmp_path, "actions", done)
    assert [(d.ours, d.theirs) for d in report.preview.rows[0].differences] == [("in_progress", "done")]
    assert not report.written
    office.actions.save(action(office, "7"))
    write(office, tmp_path, "actions", done, take=[(2, "status")])
    assert (action(office, "7").status, action(office, "7").completed_on) == ("done", dt.date(2026, 2, 20))
    write(office, tmp_path, "actions", LOG + "7,Write the report,Open,,,,\n", take=[(2, "status")])
    assert (action(office, "7").status, action(office, "7").completed_on) == ("open", None)
