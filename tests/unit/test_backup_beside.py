"""What a backup does of the stored files beside the copying of the database: nothing is claimed that is not there."""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from storage_kit import EDIT, START, add_person, make_office

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NoSpace
from r2p_desktop.model.entities import Document
from r2p_desktop.storage import backup, backup_make, backup_thin
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.database import Database


class Hand:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def db(tmp_path: Path, hand: Hand) -> Iterator[Database]:
    database = make_office(tmp_path / "office", Clock(source=hand))
    yield database
    database.close(backup=False)


def issue(db: Database, content: bytes) -> str:
    stored = FileStore(db.folder.issued).store(io.BytesIO(content))
    document = Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size)
    with db.transaction(EDIT) as session:
        session.add(document)
    return stored.name


def spoil(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def test_a_file_gone_bad_in_the_store_is_mended_before_the_next_backup_names_it(
    db: Database, hand: Hand
) -> None:
    name = issue(db, b"paper" * 1000)
    db.back_up()
    stored = db.folder.backups / backup.STORE / "issued" / name
    spoil(stored)
    hand.now += dt.timedelta(hours=1)
    made = db.back_up()
    assert stored.read_bytes() == (db.folder.issued / name).read_bytes()
    assert made.missing == () and backup.verify(made.path, db.key) == made


def test_one_that_nobody_has_whole_is_named_as_missing_and_not_claimed(db: Database, hand: Hand) -> None:
    name = issue(db, b"paper" * 1000)
    db.back_up()
    spoil(db.folder.backups / backup.STORE / "issued" / name)
    (db.folder.issued / name).unlink()
    hand.now += dt.timedelta(hours=1)
    made = db.back_up()
    assert made.missing == (f"issued/{name}",) and made.stored == 0
    assert backup.verify(made.path, db.key) == made


def test_a_paper_issued_while_the_store_is_listed_is_in_the_backup(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is committed before the copy's moment is taken into it, however early the other listings were made."""
    issue(db, b"first" * 1000)
    db.back_up()
    snapshot, late = backup_make._snapshot, []

    def later(*args: Any) -> Any:
        late.append(issue(db, b"late" * 1000))
        return snapshot(*args)

    monkeypatch.setattr(backup_make, "_snapshot", later)
    made = db.back_up()
    assert made.missing == () and f"issued/{late[0]}" in backup.stored_of(made)


@pytest.mark.skipif(sys.platform != "linux", reason="tells the file of a handle by /proc")
def test_the_copy_is_on_the_drive_before_it_has_a_backups_name(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(db)
    order: list[str] = []
    fsync, rename = os.fsync, Path.rename

    def synced(handle: int) -> None:
        order.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    def renamed(path: Path, to: Path) -> Path:
        order.append(f"-> {to.name}")
        return rename(path, to)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "rename", renamed)
    made = db.back_up()
    named = order.index(f"-> {made.path.name}")
    assert "office.db" in order[:named] and f"{made.path.name}.part" in order[:named]


def test_a_copy_that_cannot_be_synced_is_no_backup(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    add_person(db)

    def full(copy: Path, _key: object) -> Any:
        raise OSError(28, "No space left on device", str(copy))

    monkeypatch.setattr(backup_make, "synced_hash", full)
    with pytest.raises(NoSpace):
        db.back_up()
    assert backup.in_place(db.folder.backups) == [] and not list(db.folder.backups.glob("*.part"))


def test_what_was_taken_out_of_the_office_is_kept_for_who_needs_it_and_few_lists_are_read(
    db: Database, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        issue(db, f"paper {number}".encode() * 100)
        hand.now += dt.timedelta(days=1)
        db.back_up()
    gone = issue(db, b"taken out" * 100)
    for _ in range(2):
        hand.now += dt.timedelta(hours=1)
        add_person(db)
        last = db.back_up()
    with db.transaction(EDIT) as session:
        session.connection().exec_driver_sql("DELETE FROM document WHERE pdf_name = ?", (gone,))
    (db.folder.issued / gone).unlink()
    read: list[Path] = []
    stored_of = backup.stored_of
    monkeypatch.setattr(backup, "stored_of", lambda b: (read.append(b.path), stored_of(b))[1])
    hand.now += dt.timedelta(minutes=10)
    db.back_up()
    assert not last.path.exists(), "another one of that hour stands for it"
    store = db.folder.backups / backup.STORE / "issued" / gone
    assert store.is_file() and len(set(read)) == 3  # its own list, the newest one, and one beside it
    # Even when no other backup names it: as long as one list cannot be read, everything is kept.
    needing = [b for b in backup.in_place(db.folder.backups) if f"issued/{gone}" in stored_of(b)]
    assert needing
    monkeypatch.setattr(
        backup_thin.thinning, "superfluous", lambda *_a: [b.path.name for b in needing if b.path.is_dir()]
    )
    (unreadable,) = [b for b in backup.in_place(db.folder.backups) if b not in needing][-1:]
    whole = (unreadable.path / backup.STORED).read_bytes()
    (unreadable.path / backup.STORED).write_bytes(b"{")
    hand.now += dt.timedelta(hours=2)
    db.back_up()
    assert not any(b.path.is_dir() for b in needing) and store.is_file()
    (unreadable.path / backup.STORED).write_bytes(whole)


def test_what_the_second_place_has_already_is_not_even_looked_for_here(
    db: Database, hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    db.backing.set_second_place(tmp_path / "stick")
    issue(db, b"first" * 1000)
    db.back_up()
    second = issue(db, b"second" * 1000)
    sought: list[str] = []
    seek = backup.find_stored
    monkeypatch.setattr(backup, "find_stored", lambda path, name: (sought.append(name), seek(path, name))[1])
    hand.now += dt.timedelta(hours=1)
    db.back_up()
    assert sought == [f"issued/{second}"]
