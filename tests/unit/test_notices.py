"""What Start says of the safety of an office: when, in which words, and with which command."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from office_fixture import CLOCK

from r2p_desktop.i18n import message
from r2p_desktop.services import notices
from r2p_desktop.services.backups import BackupStatus
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

NOW = dt.datetime(2026, 3, 20, 9, tzinfo=dt.UTC)
FINE = BackupStatus(
    last_at=NOW - dt.timedelta(hours=1),
    last_failure=None,
    second_place=Path("shared"),
    second_at=NOW - dt.timedelta(hours=1),
    second_failure=None,
    changed_since_backup=False,
)
AWAY = message("The folder is not there.")


def said(status: BackupStatus) -> list[tuple[str, str, str]]:
    return [(n.key, str(n.text), n.command) for n in notices.about_backups(status, NOW)]


def test_nothing_is_said_when_both_places_are_up_to_date():
    assert said(FINE) == []


def test_one_computer_alone_is_said_with_the_way_to_a_second_place():
    assert said(replace(FINE, second_place=None, second_at=None)) == [
        (
            "no_second_place",
            "Everything is on this one computer. Choose a second place.",
            "office.second_place",
        )
    ]


def test_a_failed_backup_says_why_and_offers_another():
    failed = replace(FINE, last_failure=message("The drive is full: {free} are free.", free="3 MB"))
    assert said(failed) == [
        ("backup_failed", "The last backup failed. The drive is full: 3 MB are free.", "office.backup")
    ]


@pytest.mark.parametrize(("days", "is_said"), [(6, False), (7, False), (8, True), (40, True)])
def test_a_second_place_is_named_when_it_is_more_than_a_week_behind(days, is_said):
    at = NOW - dt.timedelta(days=days)
    behind = replace(FINE, second_at=at, second_failure=AWAY, second_lacks_newest=True)
    expected = [
        (
            "second_behind",
            f"The second place is {days} days behind. The folder is not there.",
            "office.second_place_now",
        )
    ]
    assert said(behind) == (expected if is_said else [])


def test_an_old_backup_in_the_second_place_is_no_fault_while_it_is_the_newest_there_is():
    at = NOW - dt.timedelta(days=60)
    assert said(replace(FINE, last_at=at, second_at=at)) == []


def test_a_second_place_chosen_a_moment_ago_is_no_fault_but_one_that_failed_is():
    fresh = replace(FINE, second_at=None)
    assert said(fresh) == []
    assert [key for key, _, _ in said(replace(fresh, second_failure=AWAY))] == ["second_empty"]


def test_the_gravest_comes_first():
    both = replace(FINE, last_failure=AWAY, second_place=None, second_at=None)
    assert [key for key, _, _ in said(both)] == ["backup_failed", "no_second_place"]


def test_one_person_alone_is_said_and_no_one_or_two_are_not():
    assert [n.key for n in notices.about_access(1)] == ["one_person"]
    assert list(notices.about_access(0)) == list(notices.about_access(2)) == []


# In an office.


def office_at(folder: Path, **more: object):
    passphrase = more.get("passphrase")
    create_office(folder, NewOffice("Office of Ardenia", **more), clock=CLOCK)
    secret = Secret(str(passphrase)) if passphrase else None
    return open_office(folder, secret, clock=CLOCK, render=PaperPress())


def keys_of(office) -> list[str]:
    return [notice.key for notice in office.start.overview().notices]


def test_an_office_of_one_person_says_so_until_it_is_known_and_for_this_office_only(tmp_path):
    office = office_at(tmp_path / "one", passphrase="correct horse")
    assert keys_of(office) == ["no_second_place", "one_person"]
    office.start.hide_notice("one_person")
    assert keys_of(office) == ["no_second_place"]
    office.close(backup=False)
    again = open_office(tmp_path / "one", Secret("correct horse"), clock=CLOCK, render=PaperPress())
    assert keys_of(again) == ["no_second_place"]
    again.close(backup=False)
    other = office_at(tmp_path / "other", passphrase="correct horse")
    assert "one_person" in keys_of(other)
    other.access.add("B. Osei", "battery staple")
    assert "one_person" not in keys_of(other)
    other.close(backup=False)


def test_what_must_be_mended_cannot_be_hidden(tmp_path):
    office = office_at(tmp_path / "office")
    with pytest.raises(ValueError, match="mended"):
        office.start.hide_notice("no_second_place")
    office.close(backup=False)


def test_the_example_and_an_office_opened_for_reading_say_nothing(tmp_path):
    example = office_at(tmp_path / "example", is_example=True)
    assert keys_of(example) == []
    example.close(backup=False)
    office_at(tmp_path / "office").close(backup=False)
    reading = open_office(tmp_path / "office", clock=CLOCK, render=PaperPress(), read_only=True)
    assert keys_of(reading) == []
    reading.close(backup=False)


def test_a_damaged_note_of_what_is_hidden_hides_nothing(tmp_path):
    (tmp_path / "notices.json").write_bytes(b"\xff{not json")
    assert notices.hidden(tmp_path) == frozenset()
