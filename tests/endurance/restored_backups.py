"""Random backups of a living office are restored, row hash equal: `python tests/endurance/restored_backups.py [--rounds 50]`.

A random office is changed, gets papers, loses some, and is backed up now and then, into its own place and a second one,
with a clock that jumps. For each backup the hash of every row and every paper is noted when it is made. Then random ones
of those that the thinning left are restored, from either place, by passphrase or recovery code, into a new folder or in
place of a copy, and must have the same hash. One line of JSON; any difference ends with exit 1.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import io
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from kill_writer import one_change

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Document
from r2p_desktop.services import safety
from r2p_desktop.services.offices import NewOffice, Secret, create_office, unlock
from r2p_desktop.storage.attachments import FileStore, file_keys
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.engine import raw

WORDS = "seven quiet rivers"
UNTRACKED = {"version", "changed_at"}


class Hand:
    """A clock that goes on, and now and then jumps."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self.now = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now

    def pass_time(self) -> None:
        hours = self._rng.choice([0.2, 0.5, 1, 1, 2, 24, 24 * 7, 24 * 40, -3, -24 * 10])
        self.now += dt.timedelta(hours=hours)


def fingerprint(database: Database) -> str:
    """A hash over every journalled row, the journal itself and the readable content of every paper."""
    digest = hashlib.sha256()
    with database.read() as connection:
        tables = {n: [c.name for c in t.table.columns] for n, t in database.schema.tracked.items()}
        tables |= {"change_set": ["id", "uid", "label"], "change_entry": ["id", "set_id", "op", "old", "new"]}
        for name, columns in tables.items():
            listed = ", ".join(f'quote("{c}")' for c in columns)
            for row in connection.exec_driver_sql(f'SELECT {listed} FROM "{name}" ORDER BY id'):
                digest.update(repr((name, tuple(row))).encode())
        keys = file_keys(database.schema.metadata, raw(connection))
    for name, key in sorted(keys.items()):
        folder, _, own = name.partition("/")
        digest.update(FileStore(database.folder.path / folder).read(own, key))
    return digest.hexdigest()


def add_paper(database: Database, rng: random.Random) -> None:
    content = rng.randbytes(rng.choice([10, 5_000, 300_000]))
    stored = FileStore(database.folder.issued).store(io.BytesIO(content))
    with database.transaction(message("Issue a paper")) as session:
        session.add(Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size))


def live(home: Path, rng: random.Random, backups: int) -> tuple[str, dict[str, str], list[Path]]:
    """A life of so many backups; the recovery code, the hash by a backup's moment, and the places."""
    hand, folder, second = Hand(rng), home / "office", home / "second"
    second.mkdir()
    clock = Clock(source=hand)
    made = create_office(folder, NewOffice("Endurance", passphrase=WORDS), clock=clock)
    key = unlock(folder, Secret(made.recovery_code)).key
    database = Database.open(folder, key, clock=clock, actor="Writer")
    hashes: dict[str, str] = {}
    try:
        database.backing.set_second_place(second)
        for _ in range(backups):
            for _ in range(rng.randint(1, 6)):
                one_change(database, rng)
            if rng.random() < 0.4:
                add_paper(database, rng)
            away = rng.random() < 0.2
            if away:
                second.rename(home / "away")
            done = database.back_up()
            hashes[done.files["office.db"][1]] = fingerprint(database)
            if away:
                (home / "away").rename(second)
            hand.pass_time()
    finally:
        database.close(backup=False)
    return made.recovery_code, hashes, [folder, second]


def restored(
    home: Path, place: Path, code: str, hashes: dict[str, str], rng: random.Random, in_place: bool
) -> str:
    """Restore one random backup of a place; "" when it is the office it was, else what is wrong."""
    from r2p_desktop.storage import backup as backups

    chosen = rng.choice(safety.find_backups(place))
    secret = Secret(rng.choice([WORDS, code]))
    target = home / "restored"
    if in_place:
        shutil.copytree(home / "office", target, ignore=shutil.ignore_patterns("backups"))
        safety.restore_in_place(target, chosen.path, secret, clock=Clock())
    else:
        safety.restore_office(chosen.path, target, secret)
    database = Database.open(target, unlock(target, secret).key, clock=Clock(), actor="Check")
    try:
        wanted = hashes[backups.read(chosen.path).files["office.db"][1]]
        found = fingerprint(database)
        report = database.check()
        if database.notices:
            return f"{chosen.path.name}: {database.notices}"
        if not report.ok:
            return f"{chosen.path.name}: {report}"
        return "" if found == wanted else f"{chosen.path.name}: rows or papers differ"
    finally:
        database.close(backup=False)
        shutil.rmtree(target)
        for aside in home.glob("restored (set aside*"):
            shutil.rmtree(aside)


def run(rounds: int, seed: int, home: Path) -> dict[str, Any]:
    rng = random.Random(seed)
    code, hashes, places = live(home, rng, backups=max(8, rounds))
    result: dict[str, Any] = {"backups": len(hashes), "restored": 0, "in_place": 0, "problems": []}
    result["kept"] = [len(safety.find_backups(place)) for place in places]
    for _ in range(rounds):
        in_place = rng.random() < 0.4
        problem = restored(home, rng.choice(places), code, hashes, rng, in_place)
        result["restored"] += 1
        result["in_place"] += in_place
        result["problems"] += [problem] if problem else []
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="r2p-restored-"))
    try:
        result = run(options.rounds, options.seed, home)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
