"""Backups: whole, checked, thinned, and a way back on a machine that never saw the office."""

from __future__ import annotations

import datetime as dt
import io
import json
import random
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from storage_kit import EDIT, START, add_person, make_office, moving_clock, names, raw, reopen

from r2p_desktop.clock import Clock
from r2p_desktop.errors import AlreadyExists, BadInput, Cancelled, Damaged, NoSpace, NotFound
from r2p_desktop.model.entities import Document, Person
from r2p_desktop.storage import backup, files, keyfile, restore
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.backup_store import Store
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder

PAPER = b"%PDF-1.7 the brief" * 1000
_SHARED = {"backup.lock", "proven.json", backup.STORE}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An open office with one person and one issued paper."""
    database = make_office(tmp_path / "office")
    add_person(database, "Ng", "a.ng@example.org")
    issue(database, PAPER)
    yield database
    database.close(backup=False)


def left_in(place: Path) -> list[Path]:
    """What is in a place but for what its backups share."""
    return [entry for entry in place.iterdir() if entry.name not in _SHARED]


def issue(db: Database, content: bytes) -> Document:
    stored = FileStore(db.folder.issued).store(io.BytesIO(content))
    document = Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size)
    with db.transaction(EDIT) as session:
        session.add(document)
    return document


def test_a_backup_opens_elsewhere_with_everything(db: Database, tmp_path: Path) -> None:
    made = db.back_up()
    shutil.move(made.path.parent, tmp_path / "stick")
    moved = tmp_path / "stick" / made.path.name
    to = restore.restore(moved, tmp_path / "elsewhere" / "office")
    key = keyfile.unlock(to).key
    again = Database.open(to.path, key, clock=moving_clock(), actor="B")
    assert names(again) == ["Ng"] and again.check().ok and again.notices == []
    with again.session() as session:
        document = session.scalars(sa.select(Document)).one()
    assert FileStore(to.issued).read(document.pdf_name, document.pdf_key) == PAPER
    add_person(again, "After")
    again.close()
    assert again.last_backup() is not None
    assert backup.verify(moved, key).files == made.files


def test_a_dated_folder_alone_brings_back_the_record_and_names_what_it_lacks(
    db: Database, tmp_path: Path
) -> None:
    made = db.back_up()
    (name,) = backup.stored_of(made)
    shutil.copytree(made.path, tmp_path / "sent by mail")
    with pytest.raises(backup.Incomplete) as refused:
        restore.restore(tmp_path / "sent by mail", tmp_path / "again")
    assert refused.value.missing == (name,) and not (tmp_path / "again").exists()
    to = restore.restore(tmp_path / "sent by mail", tmp_path / "again", incomplete=True)
    again = Database.open(to.path, keyfile.unlock(to).key, clock=moving_clock(), actor="B")
    assert names(again) == ["Ng"] and again.check().files == (name,)
    again.close(backup=False)
    # Put beside it by hand, the stored files are found.
    shutil.copytree(made.path.parent / backup.STORE, tmp_path / "sent by mail" / backup.STORE)
    assert restore.restore(tmp_path / "sent by mail", tmp_path / "whole").issued.joinpath(name[7:]).is_file()


def test_the_recovery_code_alone_opens_a_backup_whose_keys_are_lost(db: Database, tmp_path: Path) -> None:
    code = db.key.recovery_code()
    made = db.back_up()
    to = restore.restore(made.path, tmp_path / "again")
    to.keys.unlink()
    to.keys_twin.unlink()
    key = keyfile.unlock(to, recovery_code=code).key
    again = Database.open(to.path, key, clock=moving_clock(), actor="B")
    assert names(again) == ["Ng"]
    again.close(backup=False)


def test_a_backup_holds_what_is_only_in_the_journal_file(db: Database) -> None:
    assert db.folder.database.with_name("office.db-wal").stat().st_size > 0
    made = db.back_up()
    assert not list(made.path.glob("*-wal"))
    with raw(OfficeFolder(made.path), db.key, read_only=True) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("SELECT family_name FROM person").fetchall() == [("Ng",)]


def test_a_backup_is_one_moment_while_others_write(db: Database) -> None:
    with db.transaction(EDIT) as session:
        session.add_all(
            [Person(given_name="G", family_name=f"P{n}", internal_note="n " * 4000) for n in range(1500)]
        )
    steps: list[int] = []

    def write(done: int, _total: int) -> None:
        steps.append(done)
        worker = threading.Thread(target=add_person, args=(db, "Meanwhile"))
        worker.start()
        worker.join(10)

    made = db.back_up(progress=write)
    assert len(steps) > 1 and steps == sorted(steps)
    with raw(OfficeFolder(made.path), db.key, read_only=True) as connection:
        copied = connection.execute("SELECT count(*), max(id) FROM person").fetchone()
        assert copied == (1501, 1501)
        assert connection.execute("SELECT max(id) FROM change_set").fetchone() == (made.last_set,)
    assert len(names(db)) == 1501 + len(steps)


def test_closing_makes_one_backup_and_only_when_something_changed(db: Database) -> None:
    db.close()
    first = db.last_backup()
    assert first is not None and first.last_set == 2
    again = reopen(db)
    again.close()
    assert len(backup.dated_folders(db.folder.backups)) == 1
    again = reopen(db)
    add_person(again, "Oe")
    again.close()
    assert len(backup.dated_folders(db.folder.backups)) == 2
    reader = reopen(db, read_only=True)
    reader.close()
    assert len(backup.dated_folders(db.folder.backups)) == 2


def test_new_keys_alone_are_worth_a_backup(db: Database) -> None:
    db.back_up()
    assert db.backing.make_if_changed() is None
    keyfile.write(db.folder, keyfile.create_slots(db.key, office_uid=db.office_uid, clock=moving_clock()))
    assert db.backing.make_if_changed() is not None


def test_the_rule_thins_a_place_and_leaves_the_rest_alone(tmp_path: Path) -> None:
    moments = iter(START + dt.timedelta(hours=n) for n in range(10**6))
    now = [START]

    def tell() -> dt.datetime:
        return now[0]

    db = make_office(tmp_path / "office", Clock(source=tell))
    add_person(db, "Ng")
    place = tmp_path / "second place"
    place.mkdir()
    (place / "holiday.jpg").write_bytes(b"mine")
    other = make_office(tmp_path / "other", Clock(source=tell))
    with other.transaction(EDIT) as session:
        session.connection().exec_driver_sql(
            "UPDATE storage_meta SET value = 'another' WHERE name = 'office_uid'"
        )
    other.close(backup=False)
    other = Database.open(other.folder.path, other.key, clock=Clock(source=tell), actor="A. Ng")
    foreign = other.back_up(place)
    other.close(backup=False)
    for _ in range(40):
        now[0] = next(moments)
        db.back_up(place)
    kept = backup.in_place(place / f"office-{db.office_uid}", db.office_uid)
    assert len(kept) == 24 + 1  # an hour each for a day, and the last of the day before
    assert kept[0].made_at == now[0] and foreign.path.is_dir() and (place / "holiday.jpg").exists()
    db.close(backup=False)


def test_unchanged_papers_are_neither_copied_nor_read_again(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = db.back_up()
    (name,) = backup.stored_of(first)
    shared = first.path.parent / backup.STORE / name
    before = shared.stat()
    read: list[Path] = []
    hashing = files.sha256_of
    monkeypatch.setattr(files, "sha256_of", lambda file: (read.append(file), hashing(file))[1])
    monkeypatch.setattr(Store, "prove_some", lambda *_: [])
    second = db.back_up()
    assert backup.stored_of(second) == backup.stored_of(first)
    assert shared.stat() == before and before.st_ino != (db.folder.path / name).stat().st_ino
    assert not [f for f in read if f.name == shared.name]


def test_a_paper_that_went_bad_in_the_backups_is_found_in_turn_and_taken_anew(db: Database) -> None:
    first = db.back_up()
    (name,) = backup.stored_of(first)
    shared = first.path.parent / backup.STORE / name
    shared.write_bytes(b"x" * backup.stored_of(first)[name][0])
    with pytest.raises(backup.Incomplete):
        backup.verify(first.path)
    second = db.back_up()
    assert backup.verify(second.path, db.key) and backup.verify(first.path, db.key)


def test_a_paper_that_went_bad_in_the_office_never_gets_into_the_backups(db: Database) -> None:
    first = db.back_up()
    (name,) = backup.stored_of(first)
    live, good = db.folder.path / name, (db.folder.path / name).read_bytes()
    live.write_bytes(good[:100] + b"x" + good[101:])
    assert backup.verify(db.back_up().path, db.key)
    # Nor when the backups have none yet: its row's key tells.
    (first.path.parent / backup.STORE / name).unlink()
    third = db.back_up()
    assert third.missing == (name,) and not (first.path.parent / backup.STORE / name).exists()
    live.write_bytes(good)
    assert db.back_up().missing == () and backup.verify(first.path, db.key)


def test_a_paper_the_office_lost_stays_in_its_backups(db: Database) -> None:
    first = db.back_up()
    (name,) = backup.stored_of(first)
    (db.folder.path / name).unlink()
    second = db.back_up()
    assert second.missing == () and backup.stored_of(second) == backup.stored_of(first)


def test_a_paper_the_office_has_lost_is_said(db: Database) -> None:
    document = issue(db, b"another")
    (db.folder.issued / document.pdf_name).unlink()
    made = db.back_up()
    assert made.missing == (f"issued/{document.pdf_name}",)
    assert backup.read(made.path).missing == made.missing
    assert db.check().files == made.missing and not db.check().ok


def test_cancelling_and_failing_leave_nothing(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Cancelled):
        db.back_up(cancelled=lambda: True)
    assert left_in(db.folder.backups) == []

    def full(_target: Path, _content: bytes) -> None:
        raise files.no_space(db.folder.backups)

    with monkeypatch.context() as patched, pytest.raises(NoSpace):
        patched.setattr(files, "write_bytes", full)
        db.back_up()
    assert left_in(db.folder.backups) == []
    assert names(db) == ["Ng"]
    add_person(db, "Still works")


def test_a_bad_copy_never_gets_a_backups_name(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "problems_of", lambda *_, **__: ["page 3 is bad"])
    with pytest.raises(Damaged):
        db.back_up()
    assert left_in(db.folder.backups) == []


def test_a_failed_backup_on_closing_is_told_after_the_office_is_safe(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "problems_of", lambda *_, **__: ["page 3 is bad"])
    with pytest.raises(Damaged):
        db.close()
    monkeypatch.undo()
    again = reopen(db)
    assert names(again) == ["Ng"] and again.notices == []
    again.close(backup=False)


def test_every_damaged_byte_of_a_backup_is_noticed(db: Database, tmp_path: Path) -> None:
    made = db.back_up()
    rng = random.Random(3)
    for name in made.files:
        content = bytearray((made.path / name).read_bytes())
        original = bytes(content)
        content[rng.randrange(len(content))] ^= 1
        (made.path / name).write_bytes(content)
        with pytest.raises(Damaged):
            backup.verify(made.path)
        with pytest.raises(Damaged):
            restore.restore(made.path, tmp_path / "to")
        (made.path / name).unlink()
        with pytest.raises(Damaged):
            backup.verify(made.path)
        (made.path / name).write_bytes(original)
    assert not (tmp_path / "to").exists() and not (tmp_path / "to.part").exists()
    assert backup.verify(made.path, db.key) == made


@pytest.mark.parametrize(
    "manifest", ["", "[]", "{}", '{"format": 9}', '{"format": 1, "files": {"../../etc/passwd": {}}}']
)
def test_a_manifest_that_makes_no_sense_is_damage(db: Database, tmp_path: Path, manifest: str) -> None:
    made = db.back_up()
    (made.path / backup.MANIFEST).write_text(manifest)
    with pytest.raises(Damaged):
        restore.restore(made.path, tmp_path / "to")
    assert db.last_backup() is None


@pytest.mark.parametrize("name", ["../outside.txt", "/absolute.txt", "issued/../../outside.txt"])
def test_no_manifest_leads_out_of_the_folder(db: Database, tmp_path: Path, name: str) -> None:
    made = db.back_up()
    (made.path.parent / "outside.txt").write_bytes(b"x")
    body = json.loads((made.path / backup.MANIFEST).read_text())
    body["files"][name] = {"size": 1, "sha256": "0"}
    (made.path / backup.MANIFEST).write_text(json.dumps(body))
    with pytest.raises(Damaged):
        restore.restore(made.path, tmp_path / "to")


def test_restoring_never_writes_over_anything(db: Database, tmp_path: Path) -> None:
    made = db.back_up()
    with pytest.raises(AlreadyExists):
        restore.restore(made.path, db.folder.path)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(AlreadyExists):
        restore.restore(made.path, tmp_path / "file")
    with pytest.raises(NotFound):
        restore.restore(tmp_path / "nowhere", tmp_path / "to")
    with pytest.raises(BadInput, match="no backup"):
        restore.restore(db.folder.path, tmp_path / "to")
    (tmp_path / "empty").mkdir()
    assert restore.restore(made.path, tmp_path / "empty").database.is_file()
