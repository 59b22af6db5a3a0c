"""An office of fifteen years against one of 1,000 people: its start, and its backup when little has changed.

Run `python benchmarks/office_15_years.py [--offices FOLDER] [--gigabytes 20] [--rounds 11]`. The old office has 5,000
people, 600 meetings, 1,000,000 journal entries and so many gigabytes of stored files, made sparsely: they take no room on
a drive that knows holes. Its backups hold them already, as they would after fifteen years.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import shutil
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, offices, table
from benchmarks.backup_100k import side
from benchmarks.processes import start

FEW, PEOPLE, MEETINGS, ENTRIES = 1_000, 5_000, 600, 1_000_000
ONE_FILE = 10 << 20
NEW = (1 << 20, 64 << 20, 256 << 20)
TIMES = 5


def old_office(folder: Path, gigabytes: int) -> Path:
    """The office of fifteen years below `folder`; made now when it is not there (some minutes)."""
    place = folder / f"15 years, {gigabytes} GB"
    if not (place / "office.db").is_file():
        part = place.with_name(place.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        shutil.copytree(offices.office(folder, PEOPLE), part)
        _fill(part, gigabytes)
        part.rename(place)
    return place


def _fill(place: Path, gigabytes: int) -> None:
    from r2p_desktop.clock import Clock
    from r2p_desktop.i18n import message
    from r2p_desktop.storage import keyfile
    from r2p_desktop.storage.database import Database
    from r2p_desktop.storage.folder import OfficeFolder

    key = keyfile.unlock(OfficeFolder(place)).key
    database = Database.open(place, key, clock=Clock(), actor="Benchmark")
    try:
        with database.transaction(message("Fifteen years")) as session:
            connection: Any = session.connection()
            _meetings(connection)
            names = _papers(connection, place, gigabytes)
        with database.transaction(message("Fifteen years more")) as session:
            _journal(session.connection())
            session.connection().exec_driver_sql("UPDATE person SET honorific = 'Dr' WHERE id = 1")
        _known_backup(database, names)
    finally:
        database.close(backup=False)


def _meetings(connection: Any) -> None:
    have = connection.exec_driver_sql("SELECT count(*) FROM meeting").scalar_one()
    columns = [r[1] for r in connection.exec_driver_sql("PRAGMA table_info(meeting)")]
    own = {"id": "NULL", "uid": "'m' || n.v", "reference": "'M15-' || n.v", "title": "'Meeting ' || n.v"}
    values = ", ".join(own.get(c, f'm."{c}"') for c in columns)
    listed = ", ".join(f'"{c}"' for c in columns)
    connection.exec_driver_sql(
        f"WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n WHERE v < {max(1, MEETINGS - have)}) "
        f"INSERT INTO meeting ({listed}) SELECT {values} FROM n, (SELECT * FROM meeting LIMIT 1) m"
    )


def _papers(connection: Any, place: Path, gigabytes: int) -> list[str]:
    """Rows that name sparse files, which lie in the office and in the store of its backups."""
    row = connection.exec_driver_sql("SELECT * FROM document LIMIT 1").mappings().first()
    columns = [r[1] for r in connection.exec_driver_sql("PRAGMA table_info(document)")]
    names = [f"{n:040x}" for n in range(gigabytes * (1 << 30) // ONE_FILE)]
    for folder in (place / "issued", place / "backups" / "files" / "issued"):
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            with (folder / name).open("wb") as stream:
                stream.truncate(ONE_FILE)
    now = "2026-03-01 09:00:00.000000"
    for number, name in enumerate(names):
        known = {
            "uid": f"d{number}", "version": 1, "created_at": now, "changed_at": now, "title": f"Brief {number}",
            "reference": f"D15-{number}", "pdf_name": name, "pdf_key": "00" * 32, "pdf_size": ONE_FILE,
        }  # fmt: skip
        values = {c: known.get(c, row[c] if row is not None else _blank(c)) for c in columns if c != "id"}
        listed, marks = ", ".join(f'"{c}"' for c in values), ", ".join("?" for _ in values)
        connection.exec_driver_sql(
            f"INSERT INTO document ({listed}) VALUES ({marks})", tuple(values.values())
        )
    return names


def _blank(column: str) -> object:
    empty = {"meeting_id": None, "issued_at": None, "deleted_at": None, "pages": 1, "data_size": 0}
    return empty.get(column, "")


def _journal(connection: Any) -> None:
    """A million changes of people, a few to a set, as bulk rows: nobody waits fifteen years."""
    have = connection.exec_driver_sql("SELECT count(*) FROM change_entry").scalar_one()
    set_id = connection.exec_driver_sql("SELECT max(id) FROM change_set").scalar_one()
    connection.exec_driver_sql(
        f"WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n WHERE v < {max(1, ENTRIES - have)}) "
        "INSERT INTO change_entry (set_id, entity, row_id, row_uid, root, root_id, op, old, new) "
        f"SELECT {set_id}, 'person', 1 + v % {PEOPLE}, 'u' || (v % {PEOPLE}), 'person', 1 + v % {PEOPLE}, 'U', "
        "json_object('internal_note', 'seen on day ' || v), json_object('internal_note', 'seen on day ' || (v + 1)) FROM n"
    )


def _known_backup(database: Any, names: list[str]) -> None:
    """A first backup that holds the sparse files already: reading gigabytes of holes once would measure nothing."""
    from r2p_desktop.storage import backup as backups

    for name in names:
        (database.folder.issued / name).rename(database.folder.path / name)
    try:
        made = database.back_up()
    finally:
        for name in names:
            (database.folder.path / name).rename(database.folder.issued / name)
    holes = hashlib.sha256(bytes(ONE_FILE)).hexdigest()
    stored = backups.stored_of(made) | {f"issued/{name}": (ONE_FILE, holes) for name in names}
    content = backups.dump_stored(stored)
    (made.path / backups.STORED).write_bytes(content)
    files = {**made.files, backups.STORED: (len(content), hashlib.sha256(content).hexdigest())}
    size = sum(facts[0] for facts in stored.values())
    known = dataclasses.replace(made, files=files, stored=len(stored), stored_size=size, missing=())
    (made.path / backups.MANIFEST).write_bytes(known.dump())


def starts(folder: Path, old: Path, rounds: int) -> list[tuple[float, float]]:
    """Seconds to the filled Start page: the office of 1,000 people, and the old one, in turning order."""
    few = offices.office(folder, FEW)

    def once(place: Path) -> float:
        offices.reset(place)
        argv = [harness.python(), "-m", "r2p_desktop", "--office", str(place)]
        try:
            return start(argv, folder, "start_filled")["start_filled"]
        finally:
            offices.reset(place)

    found = []
    for turn in range(rounds + 1):
        if turn % 2:
            own = once(old)
            found.append((once(few), own))
        else:
            base = once(few)
            found.append((base, once(old)))
    return found[1:]


def measure(folder: Path, gigabytes: int, rounds: int) -> list[table.Row]:
    old = old_office(folder, gigabytes)
    rows = [
        table.row(
            f"start, 15 years, against {FEW:,} people",
            "within 20 %",
            starts(folder, old, rounds),
            at_most=1.2,
        )
    ]
    home = folder / "15 years, backup"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    few = _copy(offices.office(folder, PEOPLE), home / "few")
    try:
        # With nothing new the stored files must cost nothing: against the bare backup API of the same database.
        pairs = side(folder, "pairs", str(old), str(home), "5")
        rows.append(
            table.row(
                f"backup, 15 years with {gigabytes} GB stored, little changed", "<= 1.5 x backup API",
                [(base, own) for base, own in pairs], unit="s", at_most=1.5, shown=1.0,
            )
        )  # fmt: skip
        sizes = [str(size) for size in NEW for _ in range(TIMES)]
        grown = side(folder, "new", str(old), str(home), *sizes)
        plain = side(folder, "new", str(few), str(home), *sizes)
        # What so many new bytes add to a backup: the same in an office of any age.
        added = [
            (max(young[1] - young[0], 0.0001), max(aged[1] - aged[0], 0.0001))
            for young, aged in zip(plain, grown, strict=True)
        ]
        rows += [
            table.row(
                f"what {size >> 20} MB of new files add to it, against a young office", "<= 1.5 x",
                added[turn * TIMES : (turn + 1) * TIMES], at_most=1.5,
            )
            for turn, size in enumerate(NEW)
        ]  # fmt: skip
    finally:
        shutil.rmtree(home, ignore_errors=True)
    print(f"- stored files: {gigabytes} GB in {gigabytes * (1 << 30) // ONE_FILE} sparse files")
    return rows


def _copy(source: Path, target: Path) -> Path:
    shutil.copytree(source, target)
    return target


def main() -> int:
    harness.demand_bytecode(("r2p_desktop", "sqlalchemy"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offices", type=Path, help="where the offices are kept for the next run")
    parser.add_argument("--gigabytes", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with offices.folder_of_offices(words.offices) as folder:
        return table.show(measure(folder, words.gigabytes, words.rounds))


if __name__ == "__main__":
    sys.exit(main())
