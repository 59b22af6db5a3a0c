"""Journals and triggers that are not as the program left them: noticed, set aside or made again, nothing lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from storage_kit import EDIT, add_person, make_office, moving_clock, names, raw, reopen

from r2p_desktop.model.entities import Person
from r2p_desktop.storage import canary, triggers
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder

PEOPLE = [f"Person{n:02d}" for n in range(40)]


@pytest.fixture
def closed(tmp_path: Path) -> Database:
    """A closed office of forty people."""
    db = make_office(tmp_path / "office")
    with db.transaction(EDIT) as session:
        session.add_all([Person(given_name="Ada", family_name=f) for f in PEOPLE])
    db.close(backup=False)
    return db


def crash(db: Database) -> None:
    """Let go of an open office as a killed process does: nothing closed, nothing said, the journal stays."""
    kept = {
        f: f.read_bytes() for f in db.folder.path.iterdir() if f.is_file() and "office.lock" not in f.name
    }
    db.close(backup=False)
    for file in db.folder.path.glob("office.db-*"):
        file.unlink()
    for file, content in kept.items():
        if not file.name.endswith("-shm"):
            file.write_bytes(content)


# Journals from elsewhere -----------------------------------------------------------------------------------


def foreign_journal(closed: Database, tmp_path: Path) -> bytes:
    """The journal of another copy of the same office, in which every person was deleted and nothing closed."""
    other = tmp_path / "copy"
    shutil.copytree(closed.folder.path, other)
    db = Database.open(other, closed.key, clock=moving_clock(), actor="B")
    with db.transaction(EDIT) as session:
        session.execute(sa.delete(Person))
    journal = (other / "office.db-wal").read_bytes()
    db.close(backup=False)
    return journal


def test_a_stray_journal_hides_everything_from_sqlite_and_nothing_from_us(
    closed: Database, tmp_path: Path
) -> None:
    journal = foreign_journal(closed, tmp_path)
    stray = closed.folder.database.with_name("office.db-wal")
    stray.write_bytes(journal)
    shutil.copytree(closed.folder.path, tmp_path / "victim")
    with raw(OfficeFolder(tmp_path / "victim"), closed.key) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (0,)
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)

    reader = reopen(closed, read_only=True)
    assert names(reader) == PEOPLE
    reader.close()
    assert stray.read_bytes() == journal

    db = reopen(closed)
    assert names(db) == PEOPLE and db.check().ok
    assert len(db.notices) == 1 and "set aside" in str(db.notices[0])
    kept = list(closed.folder.path.glob("office.db-wal.set-aside-*"))
    assert [f.read_bytes() for f in kept] == [journal]
    db.close(backup=False)
    again = reopen(closed)
    assert again.notices == [] and names(again) == PEOPLE
    again.close(backup=False)


def test_a_stray_rollback_journal_is_set_aside_too(closed: Database) -> None:
    stray = closed.folder.database.with_name("office.db-journal")
    stray.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(4096))
    db = reopen(closed)
    assert names(db) == PEOPLE and len(db.notices) == 1
    assert not stray.exists() and list(closed.folder.path.glob("office.db-journal.set-aside-*"))
    db.close(backup=False)


def test_ones_own_journal_after_a_crash_is_kept(closed: Database) -> None:
    db = reopen(closed)
    add_person(db, "Last")
    crash(db)
    assert closed.folder.database.with_name("office.db-wal").stat().st_size > 0
    reader = reopen(closed, read_only=True)
    assert names(reader) == [*PEOPLE, "Last"]
    reader.close()
    db = reopen(closed)
    assert names(db) == [*PEOPLE, "Last"] and db.notices == []
    db.close(backup=False)


def test_a_foreign_journal_after_a_crash_is_noticed_by_the_change_it_lacks(
    closed: Database, tmp_path: Path
) -> None:
    older = foreign_journal(closed, tmp_path)
    db = reopen(closed)
    add_person(db, "Later")
    db.close(backup=False)
    # Opened, then killed before the first write; a sync client brings the older copy's journal.
    db = reopen(closed)
    crash(db)
    closed.folder.database.with_name("office.db-wal").write_bytes(older)
    db = reopen(closed)
    assert names(db) == [*PEOPLE, "Later"]
    assert len(db.notices) == 1 and "set aside" in str(db.notices[0])
    db.close(backup=False)


def test_an_older_copy_in_its_place_is_said(closed: Database) -> None:
    older = closed.folder.database.read_bytes()
    db = reopen(closed)
    add_person(db, "Later")
    db.close(backup=False)
    closed.folder.database.write_bytes(older)
    db = reopen(closed)
    assert names(db) == PEOPLE
    assert len(db.notices) == 1 and "not the file that was last closed here" in str(db.notices[0])
    db.close(backup=False)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"closed": 1}', b"\xff"])
def test_a_state_file_that_says_nothing_is_no_obstacle(closed: Database, content: bytes) -> None:
    closed.folder.state.write_bytes(content)
    assert canary.read(closed.folder) is None
    db = reopen(closed)
    assert names(db) == PEOPLE and db.notices == []
    db.close(backup=False)


def test_triggers_somebody_took_away_are_made_again(
    closed: Database, expect_log: Callable[[str], None]
) -> None:
    expect_log("WARNING r2p_desktop.storage.database: the generated triggers")
    with raw(closed.folder, closed.key) as connection:
        connection.execute("DROP TRIGGER journal_person_update")
        connection.execute("DROP TRIGGER keep_change_entry_delete")
        connection.execute("CREATE TRIGGER mine AFTER INSERT ON person BEGIN SELECT 1; END")
    db = reopen(closed)
    with db.read() as connection:
        assert triggers.present(connection) == triggers.wanted(db.schema)
    db.close(backup=False)


def test_a_foreign_journal_that_holds_every_change_known_here_is_noticed_too(
    closed: Database, tmp_path: Path
) -> None:
    older = foreign_journal(closed, tmp_path)
    db = reopen(
        closed
    )  # opened, then killed before the first write; the other copy has all that is known here
    crash(db)
    closed.folder.database.with_name("office.db-wal").write_bytes(older)
    db = reopen(closed)
    assert names(db) == PEOPLE
    assert len(db.notices) == 1 and "set aside" in str(db.notices[0])
    db.close(backup=False)
