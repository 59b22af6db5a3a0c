"""Bad files, full disks, journals from elsewhere: one clear sentence, nothing half-written, nothing lost."""

from __future__ import annotations

import errno
import json
import os
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from storage_kit import EDIT, add_person, make_office, moving_clock, names, raw, reopen

from r2p_desktop import __version__
from r2p_desktop.errors import (
    Conflict,
    Damaged,
    InUse,
    Invalid,
    NewerFile,
    NoSpace,
    NotFound,
    OfficeError,
    ReadOnly,
)
from r2p_desktop.model.entities import Person
from r2p_desktop.storage import faults, files
from r2p_desktop.storage.damage import blank_pages
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.lock import OfficeLock

PEOPLE = [f"Person{n:02d}" for n in range(40)]


@pytest.fixture
def closed(tmp_path: Path) -> Database:
    """A closed office of forty people."""
    db = make_office(tmp_path / "office")
    with db.transaction(EDIT) as session:
        session.add_all([Person(given_name="Ada", family_name=f) for f in PEOPLE])
    db.close(backup=False)
    return db


def everything(db: Database) -> list[str]:
    """Read every page that people's rows, their indexes and the journal stand on."""
    with db.read() as connection:
        connection.exec_driver_sql("SELECT count(*), max(new) FROM change_entry").all()
        return list(connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars())


# Files that are not the office's ---------------------------------------------------------------------------


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"\x00" * 8192, random.Random(1).randbytes(50_000), b"SQLite format 3\x00" + bytes(8000)],
    ids=["empty", "one byte", "zeros", "noise", "header only"],
)
def test_a_file_that_is_no_office_is_damage_and_stays_as_it_is(
    closed: Database, content: bytes, read_only: bool
) -> None:
    closed.folder.database.write_bytes(content)
    with pytest.raises(Damaged):
        reopen(closed, read_only=read_only)
    assert closed.folder.database.read_bytes() == content
    # The lock is free again for whoever restores.
    lock = OfficeLock(closed.folder, who="A", clock=moving_clock())
    lock.acquire()
    lock.release()


def test_a_plain_database_of_another_program_is_refused(closed: Database) -> None:
    closed.folder.database.unlink()
    plain = sqlite3.connect(closed.folder.database)
    plain.execute("CREATE TABLE person (id INTEGER PRIMARY KEY)")
    plain.commit()
    plain.close()
    with pytest.raises(Damaged):
        reopen(closed)


def test_another_offices_key_is_refused_without_touching_the_file(closed: Database) -> None:
    before = closed.folder.database.read_bytes()
    with pytest.raises(Damaged, match="not written with this office's key"):
        Database.open(closed.folder.path, OfficeKey.generate(), clock=moving_clock(), actor="A")
    assert closed.folder.database.read_bytes() == before


def test_an_office_cut_off_while_being_made_is_refused(closed: Database) -> None:
    with raw(closed.folder, closed.key) as connection:
        connection.execute("DELETE FROM alembic_version")
    with pytest.raises(Damaged, match="holds no office"):
        reopen(closed)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_untouched(closed: Database, read_only: bool) -> None:
    with raw(closed.folder, closed.key) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("UPDATE storage_meta SET value = '7.1' WHERE name = 'program_version'")
    state = json.loads(closed.folder.state.read_text())
    closed.folder.state.write_text(json.dumps({**state, "revision": "9999"}))
    before = {f: f.read_bytes() for f in closed.folder.path.rglob("*") if f.is_file()}
    with pytest.raises(NewerFile, match="9999") as caught:
        reopen(closed, read_only=read_only)
    assert "7.1" in str(caught.value) and __version__ in str(caught.value)
    after = {f: f.read_bytes() for f in closed.folder.path.rglob("*") if f.is_file()}
    assert {
        f: c for f, c in after.items() if f.suffix not in {".db-shm", ".db-wal"} or not read_only
    } == before


# Damage ----------------------------------------------------------------------------------------------------


def test_a_flipped_bit_anywhere_is_never_taken_for_data(closed: Database) -> None:
    whole = closed.folder.database.read_bytes()
    rng, noticed = random.Random(20260301), 0
    for _ in range(40):
        at = rng.randrange(len(whole))
        damaged = bytearray(whole)
        damaged[at] ^= 1 << rng.randrange(8)
        closed.folder.database.write_bytes(damaged)
        try:
            db = reopen(closed)
        except Damaged:
            noticed += 1
            continue
        try:
            assert everything(db) == PEOPLE  # the bit lay on a page that was not needed
            noticed += not db.check().ok
        except Damaged:
            noticed += 1
        finally:
            db.close(backup=False)
    assert noticed == 40


def test_after_a_bad_page_nothing_more_is_written(closed: Database) -> None:
    db = reopen(closed)
    page = page_of(db, "person")
    db.close(backup=False)
    content = bytearray(closed.folder.database.read_bytes())
    content[page * 4096 + 100] ^= 0xFF
    closed.folder.database.write_bytes(content)

    db = reopen(closed)
    assert not db.damaged
    with pytest.raises(Damaged):
        everything(db)
    assert db.damaged
    with pytest.raises(Damaged, match="Nothing more is written"):
        add_person(db)
    with pytest.raises(Damaged):
        db.back_up()
    # Tables on other pages can still be read: a salvage needs that.
    with db.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM storage_meta").scalar() == 3
    report = db.check()
    assert not report.ok and report.pages
    db.close()
    after = closed.folder.database.read_bytes()
    assert after[page * 4096 : (page + 1) * 4096] == bytes(content)[page * 4096 : (page + 1) * 4096]
    assert list(closed.folder.backups.iterdir()) == []


def page_of(db: Database, table: str) -> int:
    """The (zero-based) root page of a table."""
    with db.read() as connection:
        found = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
        return int(found.scalar_one()) - 1


@pytest.mark.parametrize("keep", [4096, 20_000, -1])
def test_a_file_cut_short_is_damage(closed: Database, keep: int) -> None:
    whole = closed.folder.database.read_bytes()
    closed.folder.database.write_bytes(whole[:keep])
    with pytest.raises(Damaged):
        db = reopen(closed)
        try:
            everything(db)
            report = db.check()
            assert not report.ok
            raise Damaged(EDIT)
        finally:
            db.close(backup=False)


# Full, read-only, gone -------------------------------------------------------------------------------------


@pytest.fixture
def full(closed: Database) -> Iterator[Database]:
    """An open office that cannot grow by a single page."""
    db = reopen(closed)
    held = [db._engine.connect() for _ in range(3)]
    for connection in held:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.rollback()
        connection.close()
    yield db
    db.close(backup=False)


def test_a_full_disk_is_named_and_nothing_is_half_saved(full: Database) -> None:
    told: list[Any] = []
    full.subscribe(told.append)
    with pytest.raises(NoSpace, match="free") as caught, full.transaction(EDIT) as session:
        session.add_all([Person(given_name="x" * 100, family_name=f"New{n}") for n in range(300)])
    assert str(full.folder.path) in str(caught.value)
    assert names(full) == PEOPLE and told == [] and full.check().ok
    small = full.change_sets()[0].id
    with full.transaction(EDIT) as session:
        session.execute(sa.update(Person).where(Person.id == 1).values(honorific="Dr."))
    assert full.change_sets()[0].id == small + 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a drive that is always full")
def test_a_file_on_a_full_disk_stays_what_it_was(tmp_path: Path) -> None:
    target = tmp_path / "keys.json"
    target.write_bytes(b"old")
    (tmp_path / "keys.json.part").symlink_to("/dev/full")
    with pytest.raises(NoSpace):
        files.write_bytes(target, b"new" * 100_000)
    assert target.read_bytes() == b"old"
    assert [f.name for f in tmp_path.iterdir()] == ["keys.json"]


FILE_FAULTS = [
    (errno.ENOSPC, NoSpace, "no-space"),
    (errno.EROFS, ReadOnly, "read-only"),
    (errno.EACCES, ReadOnly, "read-only"),
    (errno.ENOENT, NotFound, "not-found"),
    (errno.EIO, Damaged, "damaged"),
]


@pytest.mark.parametrize(("number", "kind", "code"), FILE_FAULTS)
def test_what_the_system_says_of_a_file_becomes_a_sentence(
    number: int, kind: type[OfficeError], code: str
) -> None:
    error = files.fault_of(OSError(number, "said the system"), Path("office"))
    assert type(error) is kind and error.code == code
    assert "office" in str(error)


def test_a_folder_that_cannot_be_written_is_refused_before_anything(
    closed: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def refuse(path: Any, *args: Any, **kw: Any) -> int:
        if str(path).endswith("office.lock"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *args, **kw)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ReadOnly):
        reopen(closed)


def test_a_file_that_went_away_under_an_open_office(closed: Database) -> None:
    db = reopen(closed)
    error = provoke(db, lambda c: c.execute("DELETE FROM person"))
    assert isinstance(error, ReadOnly)
    moved = closed.folder.path.with_name("moved")
    db.close(backup=False)
    closed.folder.path.rename(moved)
    original = sa.exc.OperationalError("x", {}, cannot_open(closed.folder.database))
    assert isinstance(faults.explain(original, closed.folder.database), NotFound)


def provoke(db: Database, act: Callable[[Any], object]) -> Exception:
    """What a raw reading connection's failure is explained as."""
    with raw(db.folder, db.key, read_only=True) as connection:
        try:
            act(connection)
        except faults.sqlcipher.Error as error:
            return faults.explain(error, db.folder.database)
    raise AssertionError("nothing failed")


def cannot_open(file: Path) -> Exception:
    try:
        faults.sqlcipher.connect(f"{file.as_uri()}?mode=rw", uri=True)
    except faults.sqlcipher.Error as error:
        return error
    raise AssertionError("it opened")


def test_a_quota_is_told_apart_from_a_broken_drive(closed: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    class DriveError(faults.sqlcipher.OperationalError):
        sqlite_errorname = "SQLITE_IOERR"

    file = closed.folder.database
    assert isinstance(faults.explain(DriveError("disk I/O error"), file), Damaged)
    assert not file.with_name("office.db.probe").exists()

    def over_quota(_handle: int) -> None:
        raise OSError(getattr(errno, "EDQUOT", errno.EFBIG), "quota exceeded")

    monkeypatch.setattr("os.fsync", over_quota)
    told = faults.explain(DriveError("disk I/O error"), file)
    assert isinstance(told, NoSpace) and "quota" in str(told)
    assert not file.with_name("office.db.probe").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_drive_that_stops_taking_bytes_loses_nothing_acknowledged(closed: Database) -> None:
    import json
    import subprocess

    script = Path(__file__).parents[1] / "endurance" / "limited_writer.py"
    done = subprocess.run(
        [sys.executable, str(script), str(closed.folder.path), closed.key.secret.hex()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["error"] in {"no-space", "damaged"} and told["sentence"]
    db = reopen(closed)
    found = names(db)
    assert found[: len(PEOPLE)] == PEOPLE
    assert set(told["acknowledged"]) <= set(found) and told["acknowledged"]
    assert db.check().ok
    db.close(backup=False)


def test_codes_stay_what_scripts_know() -> None:
    assert (Conflict.code, InUse.code, Invalid.code) == ("in-use", "in-use", "bad-input")


def test_damage_is_told_at_once_and_remembered_until_the_file_is_whole(closed: Database) -> None:
    whole = closed.folder.database.read_bytes()
    db = reopen(closed)
    page = page_of(db, "person")
    db.close(backup=False)
    content = bytearray(closed.folder.database.read_bytes())
    content[page * 4096 + 100] ^= 0xFF
    closed.folder.database.write_bytes(content)

    db = reopen(closed)
    told: list[Any] = []
    deaf: list[Any] = []
    db.on_damage(told.append)
    db.on_damage(deaf.append)()
    for _ in range(2):
        with pytest.raises(Damaged):
            everything(db)
    assert len(told) == 1 and "is damaged" in str(told[0]) and deaf == []
    db.close(backup=False)
    # The next opening does not wait until somebody asks for that page again.
    for _ in range(2):
        with pytest.raises(Damaged):
            reopen(closed)
    closed.folder.database.write_bytes(whole)
    again = reopen(closed)
    assert everything(again) == PEOPLE and not closed.folder.damage_mark.exists()
    again.close(backup=False)


def test_a_page_of_zeros_is_noticed_before_it_is_read(closed: Database) -> None:
    db = reopen(closed)
    page = page_of(db, "person")
    db.close(backup=False)
    content = bytearray(closed.folder.database.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    closed.folder.database.write_bytes(content)
    assert blank_pages(closed.folder.database) == [page + 1]
    with pytest.raises(Damaged):
        reopen(closed)
    assert closed.folder.database.read_bytes() == bytes(content)
