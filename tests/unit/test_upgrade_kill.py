"""A program killed at any statement of an upgrade leaves the old shape or the new one, whole, and nothing between."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from storage_kit import EDIT, OFFICE_UID, moving_clock, raw
from test_migrations import schema_of

from r2p_desktop.storage import backup, folder, keyfile, upgrade
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.migrations import authoring

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
KEY = OfficeKey(bytes(range(32)))


def make_old(home: Path, versions: Path) -> OfficeFolder:
    authoring.write("The first shape", schema=schema_of(1, versions))
    place = folder.create(home / "office")
    keyfile.write(place, keyfile.create_slots(KEY, office_uid=OFFICE_UID, clock=moving_clock()))
    old = Database.create(
        place, KEY, office_uid=OFFICE_UID, clock=moving_clock(), actor="A", schema=schema_of(1, versions)
    )
    with old.transaction(EDIT) as session:
        connection = session.connection()
        connection.exec_driver_sql(
            "INSERT INTO thing (uid, version, name) VALUES ('a', 1, 'A'), ('b', 1, 'B'), ('c', 1, 'C')"
        )
        connection.exec_driver_sql(
            "INSERT INTO part (uid, version, thing_id, text) VALUES ('p', 1, 1, 'P'), ('q', 1, 1, 'Q')"
        )
    old.close(backup=False)
    authoring.write("Notes and marks", schema=schema_of(2, versions))
    return old.folder


def open_as(place: OfficeFolder, revision: int, versions: Path) -> Database:
    return Database.open(
        place.path, KEY, clock=moving_clock(), actor="A", schema=schema_of(revision, versions)
    )


def killed_at(place: OfficeFolder, versions: Path, at: int) -> bool:
    """Open as the newer program in a child that is killed before its statement `at`; False when it got through."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(*_: Any) -> None:
            nonlocal seen
            seen += 1
            if seen == at:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(sa.engine.Engine, "before_cursor_execute", count)
        event.listen(sa.engine.Engine, "commit", count)
        try:
            open_as(place, 2, versions)
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def revision_of(place: OfficeFolder) -> str:
    with raw(place, KEY, read_only=True) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_killed_at_every_statement(tmp_path: Path) -> None:
    versions = tmp_path / "versions"
    found: list[str] = []
    place = make_old(tmp_path, versions)
    whole = {f.name: f.read_bytes() for f in place.path.iterdir() if f.is_file() and "lock" not in f.name}
    while True:
        for file in place.path.iterdir():
            if file.is_file() and "lock" not in file.name:
                file.unlink()
        for name, content in whole.items():
            (place.path / name).write_bytes(content)
        if not killed_at(place, versions, len(found) + 1):
            break
        revision = revision_of(place)
        found.append(revision)
        # Whichever shape it has, the next opening finds it whole and goes on; nobody needs a hand.
        db = open_as(place, 2, versions)
        report = db.check()
        assert report.ok, (len(found), report)
        assert db.notices == []
        with db.read() as connection:
            assert connection.exec_driver_sql("SELECT name, note FROM thing").all() == [
                ("A", ""),
                ("B", ""),
                ("C", ""),
            ]
            assert connection.exec_driver_sql("SELECT count(*) FROM part").scalar() == 2
        db.close(backup=False)
    # Killed before COMMIT: the old one, each time; after it: the new one.
    assert set(found) == {"0001", "0002"} and found == sorted(found)
    assert len(found) > 40
    for one in backup.in_place(place.backups / upgrade.BEFORE_UPGRADE):
        assert one.revision == "0001"
