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
from r2p_desktop.storage import attachments, backup, files, keyfile, restore
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


# Stored files ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "size", [0, 1, attachments.CHUNK - 1, attachments.CHUNK, attachments.CHUNK + 1, 700_001]
)
def test_a_stored_file_comes_back_whole(tmp_path: Path, size: int) -> None:
    content = random.Random(size).randbytes(size)
    store = FileStore(tmp_path)
    stored = store.store(io.BytesIO(content))
    assert store.read(stored.name, stored.key) == content
    assert (stored.size, len(stored.key)) == (size, 64)
    assert [f.name for f in tmp_path.iterdir()] == [stored.name]
    if size > 30:
        assert content[:30] not in (tmp_path / stored.name).read_bytes()


def test_a_stored_file_cannot_be_changed_cut_or_shuffled_unnoticed(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    stored = store.store(io.BytesIO(random.Random(1).randbytes(3 * attachments.CHUNK)))
    file = tmp_path / stored.name
    whole = file.read_bytes()
    head, step = len(b"R2PF1\n"), attachments.CHUNK + 16
    chunks = [whole[head + i * step : head + (i + 1) * step] for i in range(3)]
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 4
    bad = [
        whole[:-1],
        whole[: head + step],
        whole[:head] + chunks[1] + chunks[0] + chunks[2],
        whole[:head] + chunks[2],
        whole + chunks[2],
        b"",
        bytes(flipped),
    ]
    for content in bad:
        file.write_bytes(content)
        with pytest.raises(Damaged):
            store.read(stored.name, stored.key)
    file.write_bytes(whole)
    other = store.store(io.BytesIO(b"other"))
    with pytest.raises(Damaged):
        store.read(stored.name, other.key)


def test_a_stored_file_that_is_missing_or_misnamed_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    store = FileStore(tmp_path / "issued")
    (tmp_path / "issued").mkdir()
    for name in ("0" * 40, "../secret", ""):
        with pytest.raises(NotFound):
            store.read(name, "00" * 32)


def test_the_same_content_has_another_name_each_time(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    one, two = store.store(io.BytesIO(PAPER)), store.store(io.BytesIO(PAPER))
    assert one.name != two.name and one.sha256 == two.sha256
    assert (tmp_path / one.name).read_bytes() != (tmp_path / two.name).read_bytes()


def test_a_stream_that_breaks_leaves_no_file(tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise ValueError("the stream broke")

    with pytest.raises(ValueError, match="broke"):
        FileStore(tmp_path).store(Broken())
    assert list(tmp_path.iterdir()) == []


# What is refused, and what older programs left --------------------------------------------------------------


def grown(db: Database) -> None:
    with db.transaction(EDIT) as session:
        session.add_all(
            [Person(given_name="G", family_name=f"P{n}", internal_note="n " * 4000) for n in range(300)]
        )


@pytest.mark.parametrize("part", range(1, 8))
@pytest.mark.parametrize("how", ["a flipped bit", "a blanked page"])
def test_a_damaged_office_is_not_backed_up_and_the_good_backups_stay(
    db: Database, how: str, part: int
) -> None:
    grown(db)
    db.close(backup=False)
    again = reopen(db)
    good = again.back_up()
    add_person(again, "Later")
    again.close(backup=False)
    content = bytearray(db.folder.database.read_bytes())
    page = len(content) // 4096 * part // 8
    if how == "a flipped bit":
        content[page * 4096 + 100] ^= 1
    else:
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    again = reopen(db)
    db.folder.database.write_bytes(content)
    with pytest.raises(Damaged):
        again.backing.make(structure=False)
    assert [b.path for b in backup.in_place(db.folder.backups)] == [good.path]
    assert left_in(db.folder.backups) == [good.path] and again.backing.notes.failure is not None
    assert str(db.folder.database) in str(again.backing.notes.failure)
    assert again.damaged, "whoever works on is told"
    again.close(backup=False)


def test_a_backup_of_the_first_format_is_still_read_verified_restored_and_thinned(
    db: Database, tmp_path: Path
) -> None:
    made = db.back_up()
    (name,) = backup.stored_of(made)
    old = made.path.with_name("2026-02-01T00-00-00Z")
    shutil.copytree(made.path, old)
    (old / "issued").mkdir()
    shutil.copyfile(made.path.parent / backup.STORE / name, old / name)
    (old / backup.STORED).unlink()
    facts = {k: v for k, v in made.files.items() if k != backup.STORED} | backup.stored_of(made)
    body = {
        "format": 1,
        "office_uid": made.office_uid,
        "made_at": "2026-02-01T00:00:00+00:00",
        "revision": made.revision,
        "last_set": made.last_set,
        "files": {k: {"size": size, "sha256": sha} for k, (size, sha) in facts.items()},
        "missing": [],
    }
    (old / backup.MANIFEST).write_text(json.dumps(body))
    known = backup.verify(old, db.key)
    assert known.size >= facts[name][0] and known in backup.in_place(db.folder.backups)
    to = restore.restore(old, tmp_path / "again")
    assert (to.path / name).is_file() and not (to.path / backup.STORED).exists()
    db.back_up()
    assert old.is_dir(), "the only one of its month"


def test_a_clock_put_back_does_not_make_backups_of_nothing(tmp_path: Path) -> None:
    now = [START]
    db = make_office(tmp_path / "office", Clock(source=lambda: now[0]))
    db.back_up()
    now[0] -= dt.timedelta(days=4000)
    add_person(db, "Now")
    assert db.backing.make_if_changed() is not None
    assert db.backing.make_if_changed() is None and not db.backing.changed()
    db.close()


def test_sqlites_own_checks_run_once_a_day_and_never_on_leaving(tmp_path: Path) -> None:
    now = [START]
    db = make_office(tmp_path / "office", Clock(source=lambda: now[0]))
    assert db.back_up().structure
    for hours, due in ((1, False), (12, False), (8, True), (1, False)):
        now[0] += dt.timedelta(hours=hours)
        add_person(db, f"{hours}")
        assert db.back_up().structure == due
    now[0] += dt.timedelta(days=3)
    add_person(db, "Leaving")
    db.close()
    assert not backup.in_place(db.folder.backups)[0].structure
