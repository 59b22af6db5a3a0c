"""What `backup_100k.py` and `office_15_years.py` measure, in a process of its own: `backup_side.py HOW OFFICE FOLDER`.

`pairs` alternates floor and ours, `ours` makes backups alone, `new` makes one after each of some sizes of new stored
files, `window` makes one beside the real window and times the gaps of its timer. One JSON line. The floor is SQLite's backup API over the same encrypted database into a
fresh encrypted file, and its fsync: no check, no keys, no stored files. Ours changes one record first, as an office
does, and then makes the verified backup the program makes.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import message
from r2p_desktop.storage import keyfile
from r2p_desktop.storage.backup_store import Store
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

CHANGE = (
    "UPDATE person SET honorific = CASE honorific WHEN 'Dr' THEN 'Prof' ELSE 'Dr' END "
    "WHERE id = (SELECT max(id) FROM person)"
)


def floor(office: Path, folder: Path, key: OfficeKey) -> float:
    """Seconds of the backup API and an fsync."""
    target = folder / "floor.db"
    target.unlink(missing_ok=True)
    began = time.perf_counter()
    source: Any = connect(office / "office.db", key, Access(read_only=True))
    made: Any = connect(target, key, Access(create=True, network=True))
    source.execute("BEGIN")
    source.execute("SELECT count(*) FROM change_set").fetchone()
    source.backup(made)
    source.execute("ROLLBACK")
    made.close()
    source.close()
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())
    return time.perf_counter() - began


def change(database: Database) -> None:
    """One record, as an office changes it between two backups."""
    with database.transaction(message("Change one")) as session:
        session.connection().exec_driver_sql(CHANGE)


def ours(database: Database) -> float:
    """Seconds of a backup after one change."""
    change(database)
    began = time.perf_counter()
    database.back_up()
    return time.perf_counter() - began


def pairs(database: Database, folder: Path, rounds: int) -> list[tuple[float, float]]:
    """Floor and ours in turning order, after one round that is not counted."""
    office, key = database.folder.path, database.key
    found = []
    for turn in range(rounds + 1):
        if turn % 2:
            own = ours(database)
            found.append((floor(office, folder, key), own))
        else:
            base = floor(office, folder, key)
            found.append((base, ours(database)))
    return found[1:]


@contextmanager
def bringing() -> Iterator[list[float]]:
    """Seconds that each backup spends on bringing stored files in: listing, copying, reading back and proving them. Taken
    inside, for they would drown in how the copying of the database varies."""
    spent: list[float] = []
    bring = Store.bring

    def timed(store: Store, *words: Any) -> Any:
        began = time.perf_counter()
        try:
            return bring(store, *words)
        finally:
            spent.append(time.perf_counter() - began)

    Store.bring = timed  # type: ignore[method-assign, assignment]
    try:
        yield spent
    finally:
        Store.bring = bring  # type: ignore[method-assign]


def with_new_files(database: Database, sizes: list[int]) -> list[tuple[float, float]]:
    """For each size: what bringing takes when nothing is new, and when so many new bytes are, in one file."""
    found = []
    store = database.folder.backups / "files" / "issued"
    for size in sizes:
        with bringing() as spent:
            ours(database)
            name = secrets.token_hex(20)
            (database.folder.issued / name).write_bytes(os.urandom(size))
            try:
                ours(database)
            finally:
                for folder in (database.folder.issued, store):
                    (folder / name).unlink(missing_ok=True)
        found.append((spent[0], spent[1]))
    return found


def beside_the_window(office: Path) -> dict[str, float]:
    """The gaps of a 5 ms timer on the window's thread, idle and while a backup is made as the window makes it."""
    from benchmarks.import_side import Ticks
    from benchmarks.real_window import open_window, own_home, wait_until

    own_home()
    program = open_window(office)
    assert program.window is not None and program.window.desk is not None
    desk = program.window.desk
    with desk.office.write(message("Change one")) as (_, session):
        session.connection().exec_driver_sql(CHANGE)
    made: list[object] = []

    def back_up() -> None:
        desk.beside("own").run(
            lambda report: desk.office.backups.make(report, second=False), made.append, made.append, title="…"
        )
        wait_until(lambda: bool(made))

    ticks = Ticks()
    idle = ticks.during(lambda: wait_until(lambda: len(ticks.gaps) > 500))
    busy = ticks.during(back_up)
    if isinstance(made[0], BaseException):
        raise made[0]
    return {**busy, "idle_p95": idle["p95"]}


def main() -> None:
    how, office, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if how == "window":
        print(json.dumps(beside_the_window(office)), flush=True)
        os._exit(0)
    key = keyfile.unlock(OfficeFolder(office)).key
    database = Database.open(office, key, clock=Clock(), actor="Benchmark")
    numbers = [int(word) for word in sys.argv[4:]]
    try:
        database.backing.make(
            structure=True
        )  # the day's first, with SQLite's own checks, is not the one measured
        if how == "pairs":
            print(json.dumps(pairs(database, folder, numbers[0])))
        elif how == "ours":
            print(json.dumps([ours(database) for _ in range(numbers[0])]))
        else:
            print(json.dumps(with_new_files(database, numbers)))
    finally:
        database.close(backup=False)
        (folder / "floor.db").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
