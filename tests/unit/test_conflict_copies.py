"""Copies that sync clients and second computers leave beside an office are found, named, and left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from storage_kit import make_office, reopen

from r2p_desktop.services.salvage import conflict_copies

COPIES = [
    "office (1).db",
    "office(2).db",
    "office 2.db",
    "office-PC-12.db",
    "office-LAPTOP-AB12 (1).db",
    "office (A. Ng's conflicted copy 2026-03-01).db",
    "office (Copie en conflit de A. Ng 2026-03-01).db",
    "office (conflicted copy 2026-03-01 101112).db",
    "office.sync-conflict-20260301-101112-ABCDEFG.db",
    "office - Copie.db",
    "Copy of office.db",
    "office [Conflict].db",
    "office.db (1)",
    "keys (1).json",
    "keys-PC-12.json",
    "keys.twin.sync-conflict-20260301-101112-ABCDEFG.json",
    "drafts (Copie en conflit).db",
]
OWN = [
    "office.db-wal",
    "office.db-shm",
    "office.db-journal",
    "office.db.part",
    "office.db.probe",
    "office.db-wal.set-aside-20260301T101112Z",
    "drafts.db.damaged-20260301T101112Z",
    "office.damaged.json",
    "keys.json.part",
    "letter (1).docx",
    "offices.db",
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert [file.name for file in conflict_copies(tmp_path)] == [name]


@pytest.mark.parametrize("name", OWN)
def test_what_the_program_itself_leaves_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert conflict_copies(tmp_path) == []


def test_they_are_named_at_opening_and_by_the_check_and_left_alone(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    db.close(backup=False)
    copy = db.folder.path / "office-PC-12.db"
    copy.write_bytes(b"from another computer")
    again = reopen(db)
    assert len(again.notices) == 1 and "office-PC-12.db" in str(again.notices[0])
    found = again.check()
    assert found.copies == ("office-PC-12.db",) and found.ok
    again.close(backup=False)
    assert copy.read_bytes() == b"from another computer"
