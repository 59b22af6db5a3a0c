"""A power cut while the log is copied into the file tears pages that the log still holds: that is no damage."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import storage_kit as kit

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged
from r2p_desktop.storage import backup, wal
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

PAGE = 4096


@pytest.fixture
def cut(tmp_path: Path) -> tuple[Path, OfficeKey]:
    """An office as it lies there while it is written: a log full of pages, the file itself behind it."""
    db = kit.make_office(tmp_path / "office")
    for number in range(30):
        kit.add_person(db, f"Ng{number}", f"n{number}@example.org")
    shutil.copytree(
        tmp_path / "office", tmp_path / "cut", ignore=shutil.ignore_patterns("*-shm", "office.lock*")
    )
    db.close(backup=False)
    return tmp_path / "cut", db.key


def tear(folder: Path, page: int, fill: bytes, start: int = 512) -> None:
    with (folder / "office.db").open("r+b") as stream:
        stream.seek((page - 1) * PAGE + start)
        stream.write(fill * (PAGE - start))


def logged(folder: Path) -> list[int]:
    return sorted(wal.pages(folder / "office.db-wal"))


def test_the_pages_of_a_log_are_those_the_file_does_not_have_yet(cut: tuple[Path, OfficeKey]) -> None:
    folder, key = cut
    pages = logged(folder)
    before = (folder / "office.db").read_bytes()
    with kit.raw(OfficeFolder(folder), key) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    after = (folder / "office.db").read_bytes()
    changed = [
        n + 1
        for n in range(len(after) // PAGE)
        if before[n * PAGE : (n + 1) * PAGE] != after[n * PAGE : (n + 1) * PAGE]
    ]
    assert len(pages) > 10 and set(changed) <= set(pages)
    assert wal.pages(folder / "office.db-wal") == frozenset() == wal.pages(folder / "nothing")


def test_what_is_written_to_a_log_and_never_committed_is_not_in_it(cut: tuple[Path, OfficeKey]) -> None:
    folder, _ = cut
    log = folder / "office.db-wal"
    content = log.read_bytes()
    log.write_bytes(content[: 32 + 24 + PAGE - 1])
    assert wal.pages(log) == frozenset()
    log.write_bytes(b"no log" * 20)
    assert wal.pages(log) == frozenset()
    log.write_bytes(content[:20])
    assert wal.pages(log) == frozenset()
    # A frame of an earlier run of the log ends it.
    frame = 32 + 24 + PAGE
    other = bytearray(content)
    other[frame + 8] ^= 0xFF
    log.write_bytes(other)
    assert len(wal.pages(log)) <= 1


@pytest.mark.parametrize("fill", [b"\0", b"\x5a"])
def test_torn_pages_that_the_log_holds_are_no_damage(cut: tuple[Path, OfficeKey], fill: bytes) -> None:
    folder, key = cut
    last = (folder / "office.db").stat().st_size // PAGE
    for page in [page for page in logged(folder) if 1 < page <= last]:
        tear(folder, page, fill, start=0 if page % 2 else 512)
    for read_only in (True, False):
        db = Database.open(folder, key, clock=Clock(), actor="A. Ng", read_only=read_only)
        assert db.check().ok and len(kit.names(db)) == 30
        db.close(backup=False)


def test_a_torn_page_that_the_log_does_not_hold_is_damage(cut: tuple[Path, OfficeKey]) -> None:
    folder, key = cut
    last = (folder / "office.db").stat().st_size // PAGE
    page = next(page for page in range(last, 1, -1) if page not in logged(folder))
    assert backup.problems_of(folder / "office.db", key) == []
    tear(folder, page, b"\x5a")
    assert backup.problems_of(folder / "office.db", key) != []
    tear(folder, page, b"\0", start=0)
    with pytest.raises(Damaged):
        Database.open(folder, key, clock=Clock(), actor="A. Ng")
