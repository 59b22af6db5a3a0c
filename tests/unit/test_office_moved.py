"""An office moved to this computer: the rights of the folders made for it, and what is told when the end fails."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from office_fixture import CLOCK, make_office

from r2p_desktop.errors import NoSpace, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.services.backups import Backups
from r2p_desktop.services.moving import copy_office, end_move
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
