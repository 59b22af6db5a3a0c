"""What was begun and not finished: recognised after a kill at any point, told, finished or removed; nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_fixture import CLOCK, make_office

from r2p_desktop.errors import AlreadyExists, BadInput, NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.services import beginnings as module
from r2p_desktop.services import offices
from r2p_desktop.services.beginnings import (
    Beginning,
    Beginnings,
    begin_office,
    needs_proof,
    proven,
    remove,
    was_opened,
)
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import half_made


class Killed(BaseException):
    """The program ended here: nothing that would tidy up runs."""


@pytest.fixture
def notes(tmp_path: Path) -> Beginnings:
    return Beginnings(tmp_path / "beginnings.json")


def fresh(notes: Beginnings) -> Beginnings:
    """The notes as the next start of the program reads them."""
    return Beginnings(notes._file)


def make(notes: Beginnings, folder: Path, passphrase: str | None = "correct horse") -> None:
    begin_office(notes, folder, NewOffice("Office of Ardenia", passphrase=passphrase), clock=CLOCK)


def test_an_office_without_a_passphrase_is_finished_once_it_was_opened(notes, tmp_path):
    make(notes, tmp_path / "office", None)
    assert fresh(notes).unfinished() == (Beginning(tmp_path / "office", "made", "Office of Ardenia"),)
    assert not needs_proof(tmp_path / "office")
    was_opened(notes, tmp_path / "office")
    assert fresh(notes).unfinished() == ()


def test_opening_alone_does_not_stand_for_the_proof(notes, tmp_path):
    make(notes, tmp_path / "office")
    was_opened(notes, tmp_path / "office")
    assert [one.stage for one in fresh(notes).unfinished()] == ["sheet"]


def test_a_restored_office_that_nobody_opened_is_told(notes, tmp_path):
    create_office(tmp_path / "office", NewOffice("Ardenia"), clock=CLOCK)
    notes.note(Beginning(tmp_path / "office", "restoring", "Ardenia"))
    (left,) = fresh(notes).unfinished()
    assert left.stage == "made"
    with pytest.raises(BadInput):
        remove(notes, left)


def test_a_protected_office_waits_for_its_sheet_until_it_is_proven(notes, tmp_path):
    make(notes, tmp_path / "office")
    assert fresh(notes).unfinished() == (Beginning(tmp_path / "office", "sheet", "Office of Ardenia"),)
    assert needs_proof(tmp_path / "office")
    proven(notes, tmp_path / "office")
    assert fresh(notes).unfinished() == ()
    assert not needs_proof(tmp_path / "office")


def test_what_cannot_be_made_leaves_no_note(notes, tmp_path):
    (tmp_path / "letters.txt").write_text("x", "utf-8")
    with pytest.raises(AlreadyExists):
        make(notes, tmp_path)
    assert fresh(notes).unfinished() == ()


def kill_at(monkeypatch: pytest.MonkeyPatch, place: object, name: str) -> None:
    def killed(*_args: object, **_words: object) -> None:
        raise Killed

    monkeypatch.setattr(place, name, killed)


def kill_while_making(monkeypatch, notes, folder, name) -> None:
    """End the program inside `create_office`, at the call of `name`; nothing may tidy up after a kill."""
    with monkeypatch.context() as during:
        during.setattr(offices.office_folder, "abandon", lambda _place: None)
        during.setattr(Path, "rmdir", lambda _self: None)
        during.setattr(Beginnings, "forget", lambda _self, _folder: None)
        if name == "write":
            kill_at(during, offices.keyfile, name)
        elif name == "_seed":
            kill_at(during, offices, name)
        else:
            kill_at(during, offices.Database, name)
        with pytest.raises(Killed):
            make(notes, folder)


@pytest.mark.parametrize("name", ["write", "create", "_seed"])
def test_a_kill_while_making_is_known_at_the_next_start_and_can_be_removed(
    notes, tmp_path, monkeypatch, name
):
    folder = tmp_path / "office"
    kill_while_making(monkeypatch, notes, folder, name)
    (left,) = fresh(notes).unfinished()
    assert left == Beginning(folder, "making", "Office of Ardenia")
    remove(notes, left)
    assert not folder.exists()
    assert fresh(notes).unfinished() == ()
    make(notes, folder)
    assert fresh(notes).unfinished()[0].stage == "sheet"


def test_a_kill_between_the_office_and_its_reminder_still_asks_for_the_sheet(notes, tmp_path, monkeypatch):
    with monkeypatch.context() as during:
        kill_at(during, module, "ask_for_proof")
        with pytest.raises(Killed):
            make(notes, tmp_path / "office")
    assert fresh(notes).unfinished()[0].stage == "sheet"
    assert needs_proof(tmp_path / "office")


def test_a_folder_that_was_never_made_is_no_longer_noted(notes, tmp_path):
    notes.note(Beginning(tmp_path / "never", "making"))
    assert fresh(notes).unfinished() == ()
    assert fresh(notes)._read() == []


def test_what_is_removed_is_only_what_the_program_makes(notes, tmp_path):
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / "keys.json").write_text("{", "utf-8")
    (folder / "attachments").mkdir()
    (folder / "letters.txt").write_text("mine", "utf-8")
    (folder / "issued").mkdir()
    (folder / "issued" / "a.pdf").write_text("mine", "utf-8")
    remove(notes, Beginning(folder, "making"))
    assert sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*")) == [
        "issued", "issued/a.pdf", "letters.txt",
    ]  # fmt: skip


def test_a_whole_office_is_never_removed(notes, tmp_path):
    create_office(tmp_path / "office", NewOffice("Ardenia"), clock=CLOCK)
    with pytest.raises(BadInput):
        remove(notes, Beginning(tmp_path / "office", "making"))
    assert (tmp_path / "office" / "office.db").is_file()


@pytest.mark.parametrize("state", [None, b"", b"{", b'{"last_set": 0}'])
def test_an_office_whose_note_was_lost_is_set_aside_and_not_removed(notes, tmp_path, state):
    folder = tmp_path / "office"
    create_office(folder, NewOffice("Ardenia"), clock=CLOCK)
    whole = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    (folder / "office.state.json").unlink()
    if state is not None:
        (folder / "office.state.json").write_bytes(state)
    (tmp_path / "office (set aside)").mkdir()
    notes.note(Beginning(folder, "making", "Ardenia"))
    (left,) = fresh(notes).unfinished()
    assert left.stage == "making"
    aside = remove(notes, left)
    assert aside == tmp_path / "office (set aside, 2)" and not folder.exists()
    for name in ("office.db", "keys.json"):
        assert (aside / name).read_bytes() == whole[name]
    open_office(aside, clock=CLOCK, render=PaperPress()).close(backup=False)
    assert fresh(notes).unfinished() == ()


def test_backups_beside_half_an_office_keep_its_keys(notes, tmp_path):
    folder = tmp_path / "office"
    office = make_office(folder)
    office.backups.make()
    office.close(backup=False)
    for name in ("office.db", "office.state.json"):
        (folder / name).unlink()
    aside = remove(notes, Beginning(folder, "making"))
    assert aside is not None and (aside / "keys.json").is_file() and any((aside / "backups").iterdir())


def cut_off(to: Path) -> Path:
    """What a restore leaves whose program dies: its folder, and a lock that nobody holds."""
    making = half_made.begin(to)
    making._lock.release()
    return making.path


def test_a_restore_that_was_cut_off_is_told_and_its_part_removed(notes, tmp_path):
    to = tmp_path / "Office [1]"
    notes.note(Beginning(to, "restoring", "Ardenia"))
    part = cut_off(to)
    (part / "issued").mkdir()
    (left,) = fresh(notes).unfinished()
    assert left.stage == "restoring"
    remove(notes, left)
    assert not part.exists()
    assert fresh(notes).unfinished() == ()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[]", b'{"begun": [{"stage": "making"}]}', b"null"]
)
def test_a_damaged_note_counts_as_none(notes, tmp_path, content):
    notes._file.write_bytes(content)
    assert notes.unfinished() == ()
    make(notes, tmp_path / "office")
    assert len(fresh(notes).unfinished()) == 1


def test_a_note_that_cannot_be_written_makes_no_office(notes, tmp_path, monkeypatch):
    def full(_file: Path, _content: bytes) -> None:
        raise NoSpace(message("The drive is full."))

    monkeypatch.setattr(module.files, "write_bytes", full)
    with pytest.raises(NoSpace):
        make(notes, tmp_path / "office")
    assert not (tmp_path / "office").exists()


def test_only_the_restores_own_leavings_are_taken_away(tmp_path: Path) -> None:
    """A browser's download or another restore beside it may begin with the same letters."""
    for name in ("Office.part", "Office 2.part", "Official papers.part"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text("x")
    assert cut_off(tmp_path / "Office").name == "Office.2.part"
    noted = Beginnings(tmp_path / "begun.json")
    begun = Beginning(tmp_path / "Office", "restoring")
    noted.note(begun)
    remove(noted, begun)
    assert sorted(p.name for p in tmp_path.glob("*.part")) == [
        "Office 2.part",
        "Office.part",
        "Official papers.part",
    ]
    assert noted.unfinished() == ()
