"""The folder somebody chose: whether a new office may stand there, and what an existing one is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from office_fixture import CLOCK

from r2p_desktop.services.office_places import free_name, judge, recognise, twin_of, uid_of
from r2p_desktop.services.offices import NewOffice, create_office
from r2p_desktop.services.places import Where
from r2p_desktop.services.safety import back_up_office


def office(folder: Path) -> str:
    return create_office(folder, NewOffice("Office of Ardenia"), clock=CLOCK).uid


@pytest.fixture
def backed_up(tmp_path: Path) -> tuple[Path, Path]:
    """An office, and one backup of it."""
    office(tmp_path / "A" / "office")
    made = back_up_office(tmp_path / "A" / "office", None, None, clock=CLOCK)
    return tmp_path / "A" / "office", made.path


# Whether a new office may stand there.


def test_a_new_folder_on_this_computer_is_fine(tmp_path):
    judgement = judge(tmp_path / "Büro der Anlaufstelle" / "مكتب")
    assert (judgement.refusal, judgement.warning) == (None, None)


@pytest.mark.parametrize(
    ("where", "refused", "word"),
    [
        ({"client": "OneDrive"}, True, "OneDrive"),
        ({"read_only": True}, True, "cannot be written"),
        ({"too_long": True}, True, "too long"),
        ({"kind": "network"}, False, "network drive"),
        ({"kind": "removable"}, False, "pulled out"),
    ],
)
def test_the_kind_of_place_is_refused_or_told(tmp_path, where, refused, word):
    judgement = judge(tmp_path / "office", where=lambda path: Where(Path(path), **where))
    said = judgement.refusal if refused else judgement.warning
    assert said is not None
    assert word in str(said)
    assert (judgement.refusal is not None) is refused


@pytest.mark.parametrize("below", ["", "Office", "Work/Office"])
def test_documents_and_desktop_are_advised_against(tmp_path, below):
    judgement = judge(tmp_path / "Documents" / below, unwise=[tmp_path / "Documents"])
    assert judgement.refusal is None
    assert "Documents is often kept in step" in str(judgement.warning)


def test_what_is_in_the_way_is_refused(tmp_path):
    office(tmp_path / "office")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x", "utf-8")
    (tmp_path / "empty").mkdir()
    refusals = {
        folder: str(judge(tmp_path / folder).refusal or "")
        for folder in ("office", "office/below", "letters", "letters/a.txt", "letters/a.txt/b", "empty")
    }
    assert "an office in this folder already" in refusals["office"]
    assert "inside the office" in refusals["office/below"]
    assert "not empty" in refusals["letters"]
    assert "is a file" in refusals["letters/a.txt"]
    assert "is a file" in refusals["letters/a.txt/b"]
    assert refusals["empty"] == ""


def test_a_path_that_is_not_whole_is_refused():
    assert "whole path" in str(judge(Path("office")).refusal)


def test_a_drive_that_cannot_be_read_is_refused(tmp_path):
    def away(_path: object) -> Where:
        raise OSError(5, "gone")

    assert "cannot be read" in str(judge(tmp_path / "office", where=away).refusal)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends much earlier")
def test_a_very_long_name_is_refused_by_the_real_look(tmp_path):
    assert "too long" in str(judge(tmp_path / ("x" * 300)).refusal)


def test_a_taken_name_gets_a_number(tmp_path):
    assert free_name(tmp_path, "Office") == tmp_path / "Office"
    office(tmp_path / "Office")
    assert free_name(tmp_path, "Office") == tmp_path / "Office 2"


# What a folder is.


def test_an_office_is_known_by_itself_its_file_its_parts_and_from_above(backed_up):
    folder, _ = backed_up
    for chosen in (folder, folder / "office.db", folder / "issued", folder / "backups", folder.parent):
        found = recognise(chosen)
        assert (found.kind, found.folder) == ("office", folder), chosen


def test_a_backup_is_no_office_and_its_parts_are_the_backup(backed_up):
    _, backup = backed_up
    for chosen in (backup, backup / "office.db", backup / "stored.json"):
        assert (recognise(chosen).kind, recognise(chosen).folder) == ("backup", backup), chosen


def test_a_folder_of_backups_is_named_as_such(backed_up, tmp_path):
    _, backup = backed_up
    (tmp_path / "stick").mkdir()
    backup.rename(tmp_path / "stick" / backup.name)
    assert recognise(tmp_path / "stick").kind == "backups"


def test_several_offices_below_are_all_named(tmp_path):
    for name in ("b", "a"):
        office(tmp_path / "all" / name)
    found = recognise(tmp_path / "all")
    assert (found.kind, [one.name for one in found.among]) == ("several", ["a", "b"])


def test_a_missing_folder_beside_an_office_is_absent(backed_up):
    folder, _ = backed_up
    assert recognise(folder.parent / "gone").kind == "absent"
    assert recognise(folder.parent / "gone" / "deeper").kind == "absent"


def test_a_folder_of_letters_is_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("x", "utf-8")
    assert recognise(tmp_path).kind == "nothing"
    assert recognise(tmp_path / "a.txt").kind == "nothing"


def test_the_same_office_on_this_computer_is_found(tmp_path):
    uid = office(tmp_path / "offices" / "one")
    office(tmp_path / "two")
    assert uid_of(tmp_path / "offices" / "one") == uid
    assert (
        twin_of(uid, [tmp_path / "gone", tmp_path / "two", tmp_path / "offices"])
        == tmp_path / "offices" / "one"
    )
    assert twin_of("another", [tmp_path / "offices", tmp_path / "two"]) is None
