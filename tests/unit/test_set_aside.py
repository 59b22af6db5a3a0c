"""Setting a damaged file aside, killed at every step: the next opening has every commit, or says where they are."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from killing import ignores_fork, killed_at, needs_fork
from office_fixture import CLOCK
from storage_kit import add_person, make_office, names, reopen

from r2p_desktop.errors import Damaged, ReadOnly
from r2p_desktop.services.salvage import salvage_office, set_aside
from r2p_desktop.storage import damage
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

pytestmark = [needs_fork, ignores_fork]
KEY = OfficeKey(bytes(range(32)))
BOTH = ["Kept", "In the journal"]


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    """An office whose last commit is in its journal alone: its program died."""
    child = os.fork()
    if child == 0:
        db = make_office(tmp_path / "office", key=KEY)
        add_person(db, BOTH[0])
        with db.read() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        add_person(db, BOTH[1])
        os._exit(0)
    os.waitpid(child, 0)
    assert (tmp_path / "office" / "office.db-wal").stat().st_size > 0
    return tmp_path / "office"


def opened(folder: Path, **options: Any) -> Database:
    return Database.open(folder, KEY, clock=CLOCK, actor="A", **options)


def families(folder: Path, **options: Any) -> list[str]:
    db = opened(folder, **options)
    try:
        return names(db)
    finally:
        db.close(backup=False)


def set_aside_killed(crashed: Path, to: Path, at: int) -> bool:
    shutil.copytree(crashed, to)
    return killed_at(at, lambda: set_aside(to, CLOCK))


def test_killed_at_every_step_nothing_is_lost(crashed: Path, tmp_path: Path) -> None:
    at, outcomes = 1, set()
    while True:
        office = tmp_path / f"{at}"
        killed = set_aside_killed(crashed, office, at)
        try:
            assert families(office) == BOTH
            assert not list(office.glob("damaged-*")), "taken back whole"
            outcomes.add("taken back")
        except Damaged as error:
            (aside,) = OfficeFolder(office).set_aside()
            assert aside.name in str(error)
            assert families(aside, read_only=True) == BOTH
            outcomes.add("set aside")
        if not killed:
            break
        at += 1
    assert at > 10 and outcomes == {"taken back", "set aside"}


@pytest.mark.parametrize("first", [8, 9, 10, 11, 12, 13])
def test_the_next_opening_killed_too_still_loses_nothing(crashed: Path, tmp_path: Path, first: int) -> None:
    half = tmp_path / "half"
    assert set_aside_killed(crashed, half, first)
    at = 1
    while True:
        office = tmp_path / f"{at}"
        shutil.copytree(half, office)
        killed = killed_at(at, lambda office=office: damage.settle(OfficeFolder(office)))  # type: ignore[misc]
        found = OfficeFolder(office).set_aside()
        assert families(found[0] if found else office, read_only=bool(found)) == BOTH
        if not killed:
            break
        at += 1


def killed_between(crashed: Path, office: Path) -> None:
    """The journal is moved, the database is not."""
    at = 1
    while set_aside_killed(crashed, office, at):
        if list(office.glob("damaged-*/office.db-wal")) and not list(office.glob("damaged-*/office.db")):
            return
        shutil.rmtree(office)
        at += 1
    raise AssertionError("never between")


def test_who_only_reads_has_the_journal_too(crashed: Path, tmp_path: Path) -> None:
    killed_between(crashed, tmp_path / "office2")
    assert families(tmp_path / "office2", read_only=True) == BOTH


def test_what_is_salvaged_has_the_journal_too(crashed: Path, tmp_path: Path) -> None:
    killed_between(crashed, tmp_path / "office2")
    salvage_office(tmp_path / "office2", None, tmp_path / "new", clock=CLOCK)
    assert families(tmp_path / "new") == BOTH


def test_a_second_journal_is_not_written_over_but_told(crashed: Path, tmp_path: Path) -> None:
    office = tmp_path / "office2"
    killed_between(crashed, office)
    (aside,) = office.glob("damaged-*")
    journal = (aside / "office.db-wal").read_bytes()
    (office / "office.db-wal").write_bytes(b"begun by a program that did not know")
    db = opened(office)
    told = [str(notice) for notice in db.notices]
    db.close(backup=False)
    assert any(aside.name in sentence and "may be missing" in sentence for sentence in told)
    # Once the other is out of the way: it is of an earlier opening, so it is kept and named, not played in.
    db = opened(office)
    told = [str(notice) for notice in db.notices]
    db.close(backup=False)
    assert any("set aside as office.db-wal" in sentence for sentence in told)
    assert journal in [kept.read_bytes() for kept in office.glob("office.db-wal.set-aside-*")]


def test_a_file_that_is_held_leaves_everything_in_its_place(
    crashed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {f.name: f.read_bytes() for f in crashed.iterdir() if f.is_file()}
    rename = Path.rename

    def held(path: Path, to: Path) -> Path:
        if path.name == "office.db":
            raise PermissionError(13, "held")
        return rename(path, to)

    with monkeypatch.context() as during, pytest.raises(ReadOnly):
        during.setattr(Path, "rename", held)
        set_aside(crashed, CLOCK)
    lock = {"office.lock", "office.lock.json"}
    after = {f.name: f.read_bytes() for f in crashed.iterdir() if f.is_file()}
    assert {n: c for n, c in after.items() if n not in lock} == {
        n: c for n, c in before.items() if n not in lock
    }
    assert not list(crashed.glob("damaged-*"))


def test_a_journal_is_not_played_into_another_database(crashed: Path, tmp_path: Path) -> None:
    """Somebody put a backup into the place of the database before the next opening."""
    office = tmp_path / "office2"
    killed_between(crashed, office)
    (aside,) = office.glob("damaged-*")
    journal = (aside / "office.db-wal").read_bytes()
    other = make_office(tmp_path / "other", key=KEY)
    add_person(other, "Of the backup")
    other.close(backup=False)
    shutil.copyfile(tmp_path / "other" / "office.db", office / "office.db")
    shutil.copyfile(tmp_path / "other" / "office.state.json", office / "office.state.json")
    for _ in range(2):
        db = opened(office)
        assert names(db) == ["Of the backup"]
        assert any(aside.name in str(notice) for notice in db.notices)
        db.close(backup=False)
    assert (aside / "office.db-wal").read_bytes() == journal


def test_a_journal_without_its_database_waits_for_it(crashed: Path, tmp_path: Path) -> None:
    office = tmp_path / "office2"
    killed_between(crashed, office)
    (office / "office.db").rename(tmp_path / "taken away.db")
    damage.settle(OfficeFolder(office))
    (tmp_path / "taken away.db").rename(office / "office.db")
    assert families(office) == BOTH


def test_a_journal_that_nothing_is_known_of_is_told_and_left(crashed: Path) -> None:
    aside = crashed / "damaged-2026-01-01T00-00-00Z"
    aside.mkdir()
    (crashed / "office.db-wal").rename(aside / "office.db-wal")
    db = opened(crashed)
    told = [str(notice) for notice in db.notices]
    db.close(backup=False)
    assert any(aside.name in sentence for sentence in told)
    assert (aside / "office.db-wal").stat().st_size > 0


def test_what_was_set_aside_whole_stays_aside(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office", key=KEY)
    db.close(backup=False)
    aside = set_aside(tmp_path / "office", CLOCK)
    assert not (aside / "moving.json").exists()
    shutil.copyfile(aside / "office.db", tmp_path / "office" / "office.db")
    reopen(db).close(backup=False)
    assert (aside / "office.db").is_file()
