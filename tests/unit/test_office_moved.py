"""An office moved to this computer: the rights of the folders made for it, and what is told when the end fails."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from office_fixture import CLOCK, make_office

from r2p_desktop.errors import InUse, NoSpace, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.services.backups import Backups
from r2p_desktop.services.moving import Moved, WrittenSince, copy_office, end_move
from r2p_desktop.services.offices import open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.services.safety import restore_office


def moved(tmp_path: Path) -> tuple[Path, Path]:
    make_office(tmp_path / "synced" / "office").close(backup=False)
    source, to = tmp_path / "synced" / "office", tmp_path / "offices" / "office"
    copy_office(source, to, clock=CLOCK)
    return source, to


def test_a_second_place_that_fails_is_told_and_the_old_folder_named(tmp_path, monkeypatch):
    source, to = moved(tmp_path)

    def full(_backups: Backups, _place: Path | None) -> None:
        raise NoSpace(message("The drive is full."))

    monkeypatch.setattr(Backups, "set_second_place", full)
    office = open_office(to, clock=CLOCK, render=PaperPress())
    result = end_move(source, office, clock=CLOCK)
    office.close(backup=False)
    assert result.aside == source.with_name("office (moved 2026-03-02)") and result.aside.is_dir()
    assert result.second_place is None and str(result.second_failure) == "The drive is full."


def test_an_old_folder_that_cannot_be_renamed_stays_where_it_was(tmp_path, monkeypatch):
    source, to = moved(tmp_path)

    def held(_path: Path, _to: Path) -> Path:
        raise PermissionError(13, "held")

    office = open_office(to, clock=CLOCK, render=PaperPress())
    with monkeypatch.context() as during, pytest.raises(OfficeError):
        during.setattr(Path, "rename", held)
        end_move(source, office, clock=CLOCK)
    assert (source / "office.db").is_file() and office.backups.second_place is None
    result = end_move(source, office, clock=CLOCK)
    assert result.second_place == source == office.backups.second_place
    office.close(backup=False)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are inherited from the profile there")
def test_only_its_owner_enters_an_office_made_in_a_home(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    office = make_office(tmp_path / "home" / "offices" / "made")
    backup = office.backups.make().path
    office.close(backup=False)
    made = tmp_path / "home" / "offices" / "made"
    restore_office(backup, tmp_path / "home" / "restored")
    copy_office(made, tmp_path / "home" / "copied", clock=CLOCK)
    for folder in (made, tmp_path / "home" / "restored", tmp_path / "home" / "copied"):
        assert folder.stat().st_mode & 0o777 == 0o700, folder
    shared = tmp_path / "share"
    shared.mkdir(mode=0o755)
    make_office(shared / "office").close(backup=False)
    assert (shared / "office").stat().st_mode & 0o777 == shared.stat().st_mode & 0o777, "colleagues enter"


def ended(source: Path, to: Path) -> Moved:
    office = open_office(to, clock=CLOCK, render=PaperPress())
    try:
        return end_move(source, office, clock=CLOCK)
    finally:
        office.close(backup=False)


def a_colleague_writes(source: Path) -> None:
    office = open_office(source, clock=CLOCK, render=PaperPress())
    with office.write(message("New contact")) as (_, session):
        session.add(Person(given_name="Ada", family_name="Late"))
    office.close(backup=False)


def a_colleague_is_cut_off(source: Path) -> None:
    (source / "office.db-wal").write_bytes(b"what was committed last")


def a_colleague_stores_a_file(source: Path) -> None:
    (source / "attachments" / "new").write_bytes(b"x")


def a_colleague_protects_it(source: Path) -> None:
    (source / "keys.json").write_bytes((source / "keys.json").read_bytes() + b" ")


def a_colleague_types(source: Path) -> None:
    (source / "drafts.db").write_bytes(b"a text")


@pytest.mark.parametrize(
    "work",
    [
        a_colleague_writes,
        a_colleague_is_cut_off,
        a_colleague_stores_a_file,
        a_colleague_protects_it,
        a_colleague_types,
    ],
)
def test_what_is_written_in_the_old_folder_meanwhile_stops_the_move(tmp_path, work):
    source, to = moved(tmp_path)
    work(source)
    before = {f: f.read_bytes() for f in source.rglob("*") if f.is_file()}
    with pytest.raises(WrittenSince, match="was used there after it was copied"):
        ended(source, to)
    assert {f: f.read_bytes() for f in source.rglob("*") if f.is_file() and f.name != "office.lock"} == {
        f: content for f, content in before.items() if f.name != "office.lock"
    }
    assert [f.name for f in (tmp_path / "synced").iterdir()] == ["office"]


def test_a_colleague_who_has_the_old_folder_open_stops_the_move(tmp_path):
    source, to = moved(tmp_path)
    theirs = open_office(source, clock=CLOCK, render=PaperPress())
    with pytest.raises(InUse):
        ended(source, to)
    theirs.close(backup=False)
    assert (source / "office.db").is_file()


def test_who_only_looked_does_not_stop_it_and_no_note_is_left(tmp_path):
    source, to = moved(tmp_path)
    open_office(source, clock=CLOCK, render=PaperPress(), read_only=True).close(backup=False)
    result = ended(source, to)
    assert result.second_place == source and not list(source.glob("*.json"))
    assert not (result.aside / "office.lock.json").exists()
    assert not [f.name for f in to.iterdir() if f.name.startswith(("copied", "half"))]


def test_a_copy_beside_anothers_part_leaves_it_alone(tmp_path):
    (tmp_path / "offices" / "office.part").mkdir(parents=True)
    (tmp_path / "offices" / "office.part" / "a download").write_text("x")
    moved(tmp_path)
    assert (tmp_path / "offices" / "office.part" / "a download").read_text() == "x"
