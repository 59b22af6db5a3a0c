"""Backups from before an office got its passphrase: counted in both places, and removed only behind a proven new one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from office_fixture import CLOCK
from renewal_office import PEOPLE, make_protected, names_in, open_with

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, NotFound, WrongPassphrase
from r2p_desktop.services import safety
from r2p_desktop.services.offices import Secret, open_office
from r2p_desktop.services.open_backups import earlier_backups, remove_opening_freely
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import keys

ADA = "correct horse battery"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office without a passphrase whose backups lie in its own folder and on a share; closed."""
    made = make_protected(tmp_path / "office")
    (tmp_path / "share").mkdir()
    office = open_with(made, None)
    office.backups.set_second_place(tmp_path / "share")
    office.backups.make()
    office.close(backup=False)
    return made


def protect(folder: Path) -> str:
    """A day later: the second place takes the newest of each moment only once."""
    later = Clock(CLOCK.now() + dt.timedelta(days=1))
    office = open_office(folder, clock=later, render=PaperPress())
    return office.access.protect("Ada", ADA).recovery_code


def backups_of(folder: Path) -> list[Path]:
    office = open_with(folder, ADA)
    try:
        return [one.path for one in office.backups.listed()]
    finally:
        office.close(backup=False)


def test_earlier_backups_open_freely_until_they_are_removed(folder: Path, tmp_path: Path) -> None:
    before = earlier_backups(folder).open_freely
    code = protect(folder)
    earlier = earlier_backups(folder)
    assert earlier.open_freely == before >= 2
    assert (earlier.own_place, earlier.second_place) == (folder / "backups", tmp_path / "share")
    assert not earlier.away
    assert remove_opening_freely(folder, code) == before
    assert earlier_backups(folder).open_freely == 0 == remove_opening_freely(folder, code)
    left = backups_of(folder)
    assert {path.is_relative_to(folder) for path in left} == {True, False}
    for path in left:
        with pytest.raises(WrongPassphrase):
            safety.look_inside_backup(path, None, clock=CLOCK, render=PaperPress())
    restored = safety.restore_office(left[0], tmp_path / "again", Secret(ADA))
    office = open_with(restored, ADA)
    assert names_in(office) == PEOPLE and office.check() == []
    office.close(backup=False)


def test_nothing_goes_before_there_is_a_backup_under_the_new_key(folder: Path) -> None:
    other = keys.OfficeKey.generate().recovery_code()
    before = earlier_backups(folder).open_freely
    with pytest.raises(NotFound, match="Nothing was removed"):
        remove_opening_freely(folder, other)
    assert earlier_backups(folder).open_freely == before


def test_nothing_goes_when_the_new_backup_is_not_whole(folder: Path) -> None:
    before = earlier_backups(folder).open_freely
    code = protect(folder)
    newest = next(path for path in backups_of(folder) if path.is_relative_to(folder))
    content = bytearray((newest / "office.db").read_bytes())
    content[5000] ^= 1
    (newest / "office.db").write_bytes(content)
    with pytest.raises(Damaged):
        remove_opening_freely(folder, code)
    assert earlier_backups(folder).open_freely == before


def test_a_second_place_that_is_away_is_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "share").rename(tmp_path / "taken away")
    earlier = earlier_backups(folder)
    assert earlier.away and earlier.open_freely >= 1
