"""Backups of a damaged office, backups of an older program, clocks put back, and which checks run when."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_kit import EDIT, START, add_person, make_office, reopen
from test_second_place import issue

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged
from r2p_desktop.model.entities import Person
from r2p_desktop.storage import backup, restore
from r2p_desktop.storage.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = make_office(tmp_path / "office")
    add_person(database, "Ng")
    issue(database, b"paper" * 1000)
    yield database
    database.close(backup=False)


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
    assert not list(db.folder.backups.glob("*.part")) and again.backing.notes.failure is not None
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
