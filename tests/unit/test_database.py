"""Opening, reading, writing and closing an office's database."""

from __future__ import annotations

import gc
import random
import threading
import uuid
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher
from storage_kit import EDIT, add_person, load_person, make_office, names, raw, reopen

from r2p_desktop.clock import Clock
from r2p_desktop.errors import AlreadyExists, BadInput, Cancelled, InUse, NotFound, OfficeError, ReadOnly
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.storage import drives, folder, pragmas
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.engine import raw as raw_of
from r2p_desktop.storage.ids import UidSource
from r2p_desktop.storage.keys import OfficeKey


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = make_office(tmp_path / "office ü #1%")
    yield database
    database.close(backup=False)


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "temp_store": 2,
    "cell_size_check": 1,
    "secure_delete": 2,
    "cache_size": -8192,
    "journal_size_limit": 16777216,
    "locking_mode": "normal",
}


def test_every_connection_has_the_settings_that_keep_data_safe(db: Database) -> None:
    with db.read() as one, db.interruptible() as (two, _):
        for connection in (one, two):
            for name, wanted in PRAGMAS.items():
                assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == wanted, name
    with db.transaction(EDIT) as session:
        writing = session.connection()
        assert writing.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert writing.exec_driver_sql("PRAGMA query_only").scalar() == 0


def test_the_file_is_encrypted_whole(db: Database) -> None:
    add_person(db, "Verysecretname")
    db.close(backup=False)
    content = db.folder.database.read_bytes()
    assert not content.startswith(b"SQLite format 3") and b"ecretname" not in content
    assert b"CREATE TABLE" not in content


def test_a_closed_office_takes_no_more_changes(db: Database) -> None:
    """Its lock is free, and what is written past it would be lost as a foreign journal at the next opening."""
    add_person(db, "Haddad")
    db.close(backup=False)
    for write in (lambda: add_person(db, "Late"), db.rebuild_search, db.undo):
        with pytest.raises(ReadOnly):
            write()
    again = reopen(db)
    assert names(again) == ["Haddad"] and again.notices == []
    again.close(backup=False)


def test_a_closed_office_answers_nothing_any_more(db: Database) -> None:
    with db.read() as connection:
        driver = raw_of(connection)
    db.close(backup=False)
    with pytest.raises(NotFound, match="has been closed"), db.read():
        pass
    with pytest.raises(sqlcipher.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")


def test_a_closed_office_leaves_nothing_in_memory(db: Database) -> None:
    db.close(backup=False)
    left = []
    for number in range(3):
        again = reopen(db)
        add_person(again, f"Ng{number}")
        left.append(weakref.ref(again._engine.dialect))
        again.close(backup=False)
    del again
    gc.collect()
    assert [one() for one in left] == [None] * 3


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch, db: Database) -> None:
    db.close(backup=False)
    monkeypatch.setattr(pragmas.sqlcipher, "sqlite_version", "3.51.2")
    with pytest.raises(OfficeError, match=r"SQLite 3\.51\.2"):
        reopen(db)


def test_readers_cannot_write(db: Database) -> None:
    add_person(db)
    with db.read() as connection, pytest.raises(Exception, match="readonly database"):
        connection.exec_driver_sql("DELETE FROM person")
    with pytest.raises(RuntimeError, match="only reads"), db.session() as session:
        session.get(Person, 1).family_name = "Changed"  # type: ignore[union-attr]
        session.flush()
    with db.session() as session:
        session.get(Person, 1).family_name = "Changed"  # type: ignore[union-attr]
    assert names(db) == ["Ng"]


def test_a_reader_sees_one_state_while_others_write(db: Database) -> None:
    add_person(db, "One")
    with db.read() as connection:
        count = sa.text("SELECT count(*) FROM person")
        assert connection.scalar(count) == 1
        worker = threading.Thread(target=add_person, args=(db, "Two"))
        worker.start()
        worker.join(10)
        assert connection.scalar(count) == 1
    assert names(db) == ["One", "Two"]


def test_reading_inside_ones_own_transaction_sees_what_was_written(db: Database) -> None:
    with db.transaction(EDIT) as session:
        session.add(Person(given_name="Ada", family_name="Ng"))
        session.flush()
        assert names(db) == ["Ng"]
        with db.session() as reading:
            assert reading.scalars(sa.select(Person)).one().family_name == "Ng"
    assert names(db) == ["Ng"]


def test_transactions_do_not_nest_and_the_outer_one_survives_the_attempt(db: Database) -> None:
    with db.transaction(EDIT) as session:
        session.add(Person(given_name="Ada", family_name="Ng"))
        with pytest.raises(RuntimeError, match="do not nest"), db.transaction(EDIT):
            pass
    assert names(db) == ["Ng"]


def test_writers_of_many_threads_take_turns(db: Database) -> None:
    told: list[int] = []
    db.subscribe(lambda c: told.append(c.set_id))

    def write(number: int) -> None:
        for n in range(5):
            add_person(db, f"P{number}-{n}")

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(names(db)) == 20
    assert told == sorted(told) == list(range(1, 21))


def test_a_writer_who_waits_too_long_is_told(tmp_path: Path) -> None:
    first = make_office(tmp_path / "office")
    first.close(backup=False)
    db = reopen(first, wait=0.05)
    inside, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with db.transaction(EDIT) as session:
            session.add(Person(given_name="Ada", family_name="Ng"))
            inside.set()
            leave.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    assert inside.wait(10)
    with pytest.raises(InUse, match="still busy with longer work of this program"):
        add_person(db, "Late")
    leave.set()
    holder.join(10)
    assert names(db) == ["Ng"]
    db.close(backup=False)


def test_another_program_writing_the_file_is_told_apart_from_damage(db: Database) -> None:
    db.close(backup=False)
    db = reopen(db, wait=0.05)
    with raw(db.folder, db.key) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InUse):
            add_person(db)
        other.execute("ROLLBACK")
    add_person(db)
    assert not db.damaged
    db.close(backup=False)


def test_a_long_query_can_be_interrupted(db: Database) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(Cancelled), db.interruptible() as (connection, interrupt):
        timer = threading.Timer(0.05, interrupt)
        timer.start()
        connection.exec_driver_sql(endless)
    timer.join()
    assert names(db) == []


def test_a_clean_exit_leaves_no_journal_and_says_so(db: Database) -> None:
    add_person(db)
    assert db.folder.database.with_name("office.db-wal").stat().st_size > 0
    db.close(backup=False)
    db.close(backup=False)
    left = {f.name for f in db.folder.path.iterdir() if f.is_file()}
    assert left == {"office.db", "keys.json", "keys.twin.json", "office.lock", "office.state.json"}
    assert '"closed": true' in db.folder.state.read_text()


def test_the_office_is_as_it_was_left(db: Database) -> None:
    person_id = add_person(db, "Ng", "a@example.org")
    db.close(backup=False)
    again = reopen(db)
    assert load_person(again, person_id).contact_points[0].value == "a@example.org"
    assert again.office_uid == db.office_uid and again.notices == []
    again.close(backup=False)


def test_damaged_keys_are_mended_from_their_twin_and_lost_ones_said(db: Database) -> None:
    db.close(backup=False)
    whole = db.folder.keys.read_bytes()
    db.folder.keys.write_bytes(whole[:40])
    again = reopen(db)
    assert db.folder.keys.read_bytes() == whole
    assert len(again.notices) == 1 and "written anew" in str(again.notices[0])
    again.close(backup=False)
    db.folder.keys.unlink()
    db.folder.keys_twin.unlink()
    again = reopen(db)
    assert len(again.notices) == 1 and "only the recovery code" in str(again.notices[0])
    again.close(backup=False)


def test_a_reader_works_beside_the_holder_and_alone(db: Database) -> None:
    add_person(db, "One")
    reader = reopen(db, read_only=True)
    assert names(reader) == ["One"] and reader.read_only
    add_person(db, "Two")
    assert names(reader) == ["One", "Two"]
    with pytest.raises(ReadOnly), reader.transaction(EDIT):
        pass
    for act in (reader.undo, reader.redo, reader.rebuild_search):
        with pytest.raises(ReadOnly):
            act()
    assert reader.check().ok and reader.check().words is None
    reader.close()
    db.close(backup=False)
    alone = reopen(db, read_only=True)
    assert names(alone) == ["One", "Two"]
    alone.close()


def test_a_reader_in_a_folder_that_cannot_be_written_needs_no_journal(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(db, "One")
    db.close(backup=False)
    monkeypatch.setattr("os.access", lambda *_: False)
    before = sorted(f.name for f in db.folder.path.iterdir())
    reader = reopen(db, read_only=True)
    assert names(reader) == ["One"]
    assert sorted(f.name for f in db.folder.path.iterdir()) == before
    reader.close()


def test_on_a_network_drive_one_connection_holds_the_file_alone(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    add_person(db, "One")
    db.close(backup=False)
    shared = reopen(db, network=True, wait=0.05)
    with shared.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
        assert connection.exec_driver_sql("PRAGMA locking_mode").scalar() == "exclusive"
    add_person(shared, "Two")
    with shared.transaction(EDIT) as session:
        session.add(Person(given_name="A", family_name="Three"))
        session.flush()
        assert names(shared) == ["One", "Two", "Three"]
    assert not shared.folder.database.with_name("office.db-wal").exists()
    with pytest.raises(InUse):
        reopen(shared, read_only=True, wait=0.05)
    shared.back_up()
    shared.undo()
    assert names(shared) == ["One", "Two"]
    shared.close()
    back = reopen(db)
    assert names(back) == ["One", "Two"]
    back.close(backup=False)


def test_nothing_is_made_where_no_office_is(tmp_path: Path) -> None:
    key = OfficeKey.generate()
    for place in (tmp_path / "nowhere", tmp_path):
        for read_only in (True, False):
            with pytest.raises(NotFound):
                Database.open(place, key, clock=Clock(), actor="A", read_only=read_only)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(AlreadyExists):
        folder.create(tmp_path)
    with pytest.raises(AlreadyExists):
        folder.create(tmp_path / "letter.txt")
    assert [f.name for f in tmp_path.iterdir()] == ["letter.txt"]


def test_a_new_office_abandoned_leaves_an_empty_folder(tmp_path: Path) -> None:
    place = folder.create(tmp_path / "office")
    place.keys.write_text("{}")
    folder.abandon(place)
    assert list(place.path.iterdir()) == []
    assert folder.create(tmp_path / "office") == place


@pytest.mark.parametrize(
    ("part", "client"),
    [
        ("OneDrive - Ministry of Justice", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_sync_clients_folder_is_no_place_for_an_open_office(tmp_path: Path, part: str, client: str) -> None:
    path = tmp_path / part / "office"
    with pytest.raises(BadInput, match=client):
        folder.create(path)
    assert not path.exists()
    assert drives.sync_client(tmp_path / "Dropboxes") == ""


def test_the_sync_clients_own_variable_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Ministry"))
    assert drives.sync_client(tmp_path / "Ministry" / "office") == "OneDrive"
    assert drives.sync_client(tmp_path / "Other") == ""


MOUNTS = r"""22 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt rw shared:9 - ext4 /dev/sdb1 rw
41 40 0:36 / /mnt/my\040share rw shared:10 - cifs //server/share rw
42 22 0:37 / /home/a/remote rw - fuse.sshfs a@b: rw
broken line"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/etc", "ext4"),
        ("/mnt/my share/office", "cifs"),
        ("/mnt/my share", "cifs"),
        ("/mnt/my shares", "ext4"),
        ("/home/a/remote/x", "fuse.sshfs"),
    ],
)
def test_the_drive_is_asked_of_the_system_not_guessed_from_the_name(path: str, kind: str) -> None:
    assert drives.mount_type(Path(path), MOUNTS) == kind


def test_this_drive_is_local(tmp_path: Path) -> None:
    assert drives.is_network(tmp_path / "not yet" / "there") is False


def test_uids_grow_and_repeat_with_the_same_seed() -> None:
    still = Clock(fixed=Clock().now())
    one, two = (UidSource(still, random.Random(7).getrandbits) for _ in range(2))
    made = [one() for _ in range(9000)]
    assert made == [two() for _ in range(9000)]
    assert made == sorted(set(made))
    assert {uuid.UUID(u).version for u in made} == {7} and uuid.UUID(made[0]).variant == uuid.RFC_4122


def test_the_message_of_a_set_survives_the_file(db: Database) -> None:
    label = message("Undo: {change}", change=message("Edit contact {name}", name="Ğ “王” {x}"))
    with db.transaction(label) as session:
        session.add(Person(given_name="A", family_name="B"))
    assert db.change_sets()[0].label == label
