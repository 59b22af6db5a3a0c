"""kill -9 at any moment loses no acknowledged change: `python tests/endurance/kill_writer.py [--rounds 1000]`.

A writer process edits an office and says each change once `transaction` has returned. It is killed at a random
moment. Then a reader (without the lock), and after it a writer, must find every change said, the file whole, and
every row exactly as the journal tells it. One line of JSON says what was counted; any loss ends with exit 1.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa
from sqlalchemy.orm import selectinload

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Conflict
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ContactPoint, Institution, Person
from r2p_desktop.storage import folder, keyfile
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

ROUNDS_AN_OFFICE = 50
UNTRACKED = {"version", "changed_at"}


# The writer --------------------------------------------------------------------------------------------------


def write_for_ever(path: Path, key: OfficeKey, seed: int, said: BinaryIO) -> None:
    """Change the office at random, saying each committed set's id, until killed."""
    rng = random.Random(seed)
    database = Database.open(path, key, clock=Clock(), actor="Writer")
    while True:
        one_change(database, rng)
        said.write(f"{database.change_sets(limit=1)[0].id}\n".encode())
        said.flush()


def one_change(database: Database, rng: random.Random) -> None:
    act = rng.choice(["add", "add", "add", "edit", "edit", "import", "delete", "undo", "redo"])
    if act in {"undo", "redo"}:
        try:
            database.undo() if act == "undo" else database.redo()
            return
        except Conflict:
            act = "add"
    with database.transaction(message("Random: {act}", act=act)) as session:
        people = session.scalars(sa.select(Person.id).order_by(Person.id.desc()).limit(20)).all()
        if act == "import":
            session.add(Institution(name=f"Ministry {rng.random()}"))
            session.add_all(new_person(rng) for _ in range(rng.randint(5, 30)))
        elif act == "add" or not people:
            session.add(new_person(rng))
        elif act == "delete":
            session.execute(sa.delete(Person).where(Person.id == rng.choice(people)))
        else:
            options = [selectinload(Person.contact_points)]
            person = session.get(Person, rng.choice(people), options=options)
            assert person is not None
            person.honorific = f"Dr. {rng.random()}"
            person.contact_points = [*person.contact_points[1:], new_contact(rng)]


def new_contact(rng: random.Random) -> ContactPoint:
    return ContactPoint(kind="email", value=f"{rng.random()}@example.org")


def new_person(rng: random.Random) -> Person:
    person = Person(
        given_name="Ada", family_name=f"Ng{rng.randint(0, 999)}", internal_note="word " * rng.randint(0, 400)
    )
    person.contact_points = [new_contact(rng) for _ in range(rng.randint(0, 3))]
    return person


# The killing -------------------------------------------------------------------------------------------------


def killed_writer(path: Path, key: OfficeKey, rng: random.Random) -> list[int]:
    """Let a writer work and kill it; returns the ids of the sets it said."""
    seed, changes, spin = rng.randrange(1 << 30), rng.randint(1, 8), rng.random() * 0.012
    if not hasattr(os, "fork"):
        return _killed_process(path, key, seed, changes, spin)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        with os.fdopen(writing, "wb") as said:
            write_for_ever(path, key, seed, said)
        os._exit(9)
    os.close(writing)
    with os.fdopen(reading, "rb") as heard:
        return _listen(heard, changes, spin, lambda: os.kill(pid, signal.SIGKILL), lambda: os.waitpid(pid, 0))


def _killed_process(path: Path, key: OfficeKey, seed: int, changes: int, spin: float) -> list[int]:
    command = [sys.executable, __file__, "--write", str(path), key.secret.hex(), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        return _listen(process.stdout, changes, spin, process.kill, process.wait)


def hear_and_kill(heard: Any, changes: int, spin: float, kill: Any, wait: Any) -> list[bytes]:
    """Hear so many lines, spin, kill; returns every whole line the process managed to say."""
    said = [heard.readline() for _ in range(changes)]
    end = time.perf_counter() + spin
    while (
        time.perf_counter() < end
    ):  # not a sleep: the kill is to fall anywhere, finer than the scheduler's step
        pass
    kill()
    said += heard.read().splitlines(keepends=True)
    wait()
    return [line for line in said if line.endswith(b"\n")]


def _listen(heard: Any, changes: int, spin: float, kill: Any, wait: Any) -> list[int]:
    return [int(line) for line in hear_and_kill(heard, changes, spin, kill, wait)]


# What must be true afterwards --------------------------------------------------------------------------------


def journalled_rows(connection: sa.Connection) -> dict[tuple[str, int], dict[str, Any]]:
    """Every row as the journal tells it, from the first entry on."""
    rows: dict[tuple[str, int], dict[str, Any]] = {}
    for entity, row_id, op, new in connection.exec_driver_sql(
        "SELECT entity, row_id, op, new FROM change_entry ORDER BY id"
    ):
        if op == "D":
            del rows[entity, row_id]
        else:
            rows.setdefault((entity, row_id), {}).update(json.loads(new))
    return rows


def stored_rows(database: Database, connection: sa.Connection) -> dict[tuple[str, int], dict[str, Any]]:
    rows = {}
    for name, tracked in database.schema.tracked.items():
        for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings():
            rows[name, row["id"]] = {c.name: row[c.name] for c in tracked.table.columns if c.name != "id"}
    return rows


def without_untracked(rows: dict[tuple[str, int], dict[str, Any]]) -> dict[tuple[str, int], dict[str, Any]]:
    return {k: {c: v for c, v in row.items() if c not in UNTRACKED} for k, row in rows.items()}


def problems(path: Path, key: OfficeKey, said: list[int], *, whole: bool) -> list[str]:
    """What is wrong after a kill; [] when nothing is. `whole` also compares every row with the journal."""
    found = []
    for read_only in (True, False):
        database = Database.open(path, key, clock=Clock(), actor="Check", read_only=read_only)
        try:
            if database.notices:
                found.append(f"notices {[str(n) for n in database.notices]}")
            with database.read() as connection:
                present = set(connection.exec_driver_sql("SELECT id FROM change_set").scalars())
                missing = [i for i in said if i not in present]
                if missing:
                    found.append(f"lost {missing} (reader: {read_only})")
                if whole and not read_only:
                    told, stored = journalled_rows(connection), stored_rows(database, connection)
                    if without_untracked(told) != without_untracked(stored):
                        found.append("rows and journal differ")
            report = database.check() if not read_only else None
            if report is not None and not report.ok:
                found.append(f"check {report}")
        finally:
            database.close(backup=False)
    return found


def run(rounds: int, seed: int, home: Path) -> dict[str, Any]:
    rng = random.Random(seed)
    result: dict[str, Any] = {"rounds": 0, "acknowledged": 0, "unsaid": 0, "problems": []}
    key = OfficeKey.generate()
    place: OfficeFolder | None = None
    for number in range(rounds):
        if number % ROUNDS_AN_OFFICE == 0:
            place = folder.create(home / f"office{number}")
            keyfile.write(place, keyfile.create_slots(key, office_uid="kill", clock=Clock()))
            Database.create(place, key, office_uid="kill", clock=Clock(), actor="Start").close(backup=False)
            last = 0
        assert place is not None
        said = killed_writer(place.path, key, rng)
        found = problems(place.path, key, said, whole=number % 5 == 4 or number == rounds - 1)
        reading = Database.open(place.path, key, clock=Clock(), actor="Count", read_only=True)
        newest = reading.change_sets(limit=1)[0].id
        reading.close()
        result["rounds"] += 1
        result["acknowledged"] += len(said)
        result["unsaid"] += newest - max([last, *said])  # committed, killed before it could say so
        last = newest
        result["problems"] += [f"round {number}: {p}" for p in found]
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", nargs=3, metavar=("FOLDER", "KEY", "SEED"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        path, key, seed = options.write
        write_for_ever(Path(path), OfficeKey(bytes.fromhex(key)), int(seed), sys.stdout.buffer)
    home = Path(tempfile.mkdtemp(prefix="r2p-kill-"))
    try:
        result = run(options.rounds, options.seed, home)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
