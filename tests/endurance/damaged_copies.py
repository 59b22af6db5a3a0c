"""Damage is noticed before it spreads: `python tests/endurance/damaged_copies.py [--copies 300]`.

A small office with backups, drafts and issued papers is copied and one of its files is damaged: bits flipped, pages
zeroed, cut short, emptied, a journal from another copy put beside it, a journal forged. Then a person works on: opens,
reads, writes, closes, backs up. What must hold for each copy: no error but a foreseen one; every value read is right or
refused; damage that the work did not meet is found by the check or by the backup; no backup made of a damaged file counts
as good; what was good before still is. One line of JSON says what was counted; anything else ends with exit 1.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.model.entities import Person
from r2p_desktop.services.demo import demo_office
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import Secret, open_office
from r2p_desktop.services.papers import BriefOptions
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.services.safety import find_backups
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage.keys import OfficeKey

PAGE = 4096
UNTOLD = frozenset({"version", "changed_at"})
Rows = dict[tuple[str, int], dict[str, Any]]


# Damage ------------------------------------------------------------------------------------------------------


def flip(content: bytearray, rng: random.Random) -> None:
    for _ in range(rng.choice([1, 1, 3, 20])):
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)


def zero_pages(content: bytearray, rng: random.Random) -> None:
    pages = max(1, len(content) // PAGE)
    for _ in range(rng.choice([1, 1, 2, 10])):
        at = rng.randrange(pages) * PAGE
        content[at : at + PAGE] = bytes(len(content[at : at + PAGE]))


def cut(content: bytearray, rng: random.Random) -> None:
    del content[
        rng.choice([rng.randrange(1, len(content)), len(content) - 1, len(content) // PAGE // 2 * PAGE]) :
    ]


def empty(content: bytearray, _rng: random.Random) -> None:
    content.clear()


def noise(content: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(content))
    content[at : at + 2 * PAGE] = rng.randbytes(len(content[at : at + 2 * PAGE]))


WAYS: dict[str, Callable[[bytearray, random.Random], None]] = {
    "bits": flip,
    "zeroed pages": zero_pages,
    "cut": cut,
    "0 bytes": empty,
    "noise": noise,
}


def damage(folder: Path, original: Original, rng: random.Random) -> tuple[str, str]:
    """Damage one copy; returns which file, and how."""
    kind = rng.choice(
        ["office.db"] * 5
        + ["journal"] * 2
        + ["keys.json", "office.state.json", "drafts.db", "backup", "issued"]
    )
    if kind == "journal":
        return _journal(folder, original, rng)
    file = folder / kind
    if kind == "backup":
        file = rng.choice([f for b in find_backups(folder) for f in b.path.iterdir() if f.is_file()])
    elif kind == "issued":
        file = rng.choice(sorted((folder / "issued").iterdir()))
    how = rng.choice(list(WAYS))
    content = bytearray(file.read_bytes())
    WAYS[how](content, rng)
    file.write_bytes(content)
    return kind, how


def _journal(folder: Path, original: Original, rng: random.Random) -> tuple[str, str]:
    how = rng.choice(["foreign -wal", "foreign -wal after a crash", "forged -wal", "forged -journal"])
    name = "office.db-journal" if how.endswith("-journal") else "office.db-wal"
    if how.startswith("foreign"):
        content = original.foreign_wal
    elif name.endswith("wal"):
        content = original.foreign_wal[:32] + rng.randbytes(len(original.foreign_wal) - 32)
    else:
        content = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + rng.randbytes(3 * PAGE)
    if how.endswith("crash"):
        for file, left in original.crashed.items():
            (folder / file).write_bytes(left)
    (folder / name).write_bytes(content)
    return "journal", how


# The office and its work -------------------------------------------------------------------------------------


class Original:
    """The office that is copied, what is in it, and a journal of another copy in which everybody was deleted."""

    def __init__(self, home: Path) -> None:
        self.folder = demo_office(home / "original", clock=Clock())
        office = opened(self.folder)
        with office.reading() as connection:
            meeting = int(connection.exec_driver_sql("SELECT max(meeting_id) FROM agenda_item").scalar_one())
        self.paper = office.papers.issue(meeting, BriefOptions(), accept_missing_glyphs=True)[0]
        self.pdf = office.papers.issued_pdf(self.paper)
        assert office.drafts is not None
        office.drafts.put("person", "new", {"family_name": "Half"})
        office.backups.make()
        self.rows = rows_of(office)
        self.key: OfficeKey = office._database.key
        office.close()
        self.foreign_wal = self._foreign(home / "other")
        self.crashed = self._crashed(home / "crashed")

    def _crashed(self, other: Path) -> dict[str, bytes]:
        """The files of an office that was opened and whose program was then killed."""
        shutil.copytree(self.folder, other)
        office = opened(other)
        names = ("office.db", "office.db-wal", "office.state.json")
        left = {name: (other / name).read_bytes() for name in names}
        office.close(backup=False)
        return left

    def _foreign(self, other: Path) -> bytes:
        shutil.copytree(self.folder, other)
        office = opened(other)
        with office.reading() as connection:
            ids = connection.exec_driver_sql("SELECT id FROM person").scalars().all()
        office.people.bin(ids)
        content = (other / "office.db-wal").read_bytes()
        office.close(backup=False)
        return content


def opened(folder: Path, secret: Secret | None = None) -> OfficeServices:
    return open_office(folder, secret, clock=Clock(), render=PaperPress())


def rows_of(office: OfficeServices) -> Rows:
    """Every row as an editor or a list would see it."""
    found: Rows = {}
    with office.reading() as connection:
        for name in office._database.schema.tracked:
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings():
                found[name, row["id"]] = {k: v for k, v in row.items() if k not in UNTOLD}
    return found


class Trial:
    """One damaged copy, worked on."""

    def __init__(self, original: Original, folder: Path, rng: random.Random) -> None:
        self.original, self.folder, self.rng = original, folder, rng
        shutil.copytree(original.folder, folder)
        self.good_before = {b.path.name: tree(b.path) for b in find_backups(folder)}
        self.kind, self.how = damage(folder, original, rng)
        self.noticed = ""
        self.wrong: list[str] = []
        self.written = 0

    def foreseen(self, when: str, work: Callable[[], None]) -> bool:
        try:
            work()
        except OfficeError as error:
            self.noticed = self.noticed or when
            if not str(error):
                self.wrong.append(f"no sentence at {when}")
            return False
        except Exception as error:
            self.wrong.append(f"{type(error).__name__} at {when}: {error}")
            return False
        return True

    def run(self) -> None:
        offices: list[OfficeServices] = []
        secret = Secret(self.original.key.recovery_code()) if self.kind == "keys.json" else None
        self.foreseen("open", lambda: offices.append(opened(self.folder, secret)))
        for office in offices:
            if office.notices:
                self.noticed = self.noticed or "open"
            self.foreseen("read", lambda: self.read(office))  # noqa: B023 - called at once
            self.foreseen("drafts", lambda: self.drafts(office))  # noqa: B023
            self.foreseen("paper", lambda: self.paper(office))  # noqa: B023
            self.foreseen("write", lambda: self.write(office))  # noqa: B023
            self.foreseen("backup", lambda: self.back_up(office))  # noqa: B023
            self.foreseen("check", lambda: self.check(office))  # noqa: B023
            self.foreseen("close", office.close)
        self.foreseen("again", self.again)
        self.judge()

    def read(self, office: OfficeServices) -> None:
        found = rows_of(office)
        wrong = [key for key, row in found.items() if row != self.original.rows.get(key)]
        if wrong:
            self.wrong.append(f"wrong values shown as right, {len(wrong)}, the first {wrong[0]}")
        if len(found) != len(self.original.rows):
            self.wrong.append("rows are missing and nobody said so")

    def drafts(self, office: OfficeServices) -> None:
        assert office.drafts is not None
        for draft in office.drafts.all():
            if draft.payload != {"family_name": "Half"}:
                self.wrong.append("a wrong draft")
        if office.drafts.notice is not None:
            self.noticed = self.noticed or "drafts"

    def paper(self, office: OfficeServices) -> None:
        if office.papers.issued_pdf(self.original.paper) != self.original.pdf:
            self.wrong.append("a wrong paper")
        office.papers.issued_data(self.original.paper)

    def write(self, office: OfficeServices) -> None:
        office.people.save(Person(given_name="Ada", family_name="After"))
        self.written += 1

    def back_up(self, office: OfficeServices) -> None:
        made = office.backups.make()
        try:
            backups.verify(made.path, self.original.key)
        except backups.Incomplete:
            self.noticed = self.noticed or "backup"  # it says itself which stored files are lost
        if self.kind == "office.db" and damaged_pages(self.folder, self.original):
            self.wrong.append("a damaged office was backed up as good")

    def check(self, office: OfficeServices) -> None:
        if office.check():
            self.noticed = self.noticed or "check"
        if self.kind == "backup" and not self.noticed:
            # Nobody reads all of an old backup at work: 'Try a restore' does.
            for one in find_backups(self.folder):
                backups.verify(one.path, self.original.key)

    def again(self) -> None:
        """What was acknowledged on a file that nobody found damaged is there at the next opening."""
        if not self.written or self.noticed:
            return
        office = opened(self.folder)
        try:
            with office.reading() as connection:
                found = connection.scalar(
                    sa.select(sa.func.count(Person.id)).where(Person.family_name == "After")
                )
            if found != self.written:
                self.wrong.append("an acknowledged change is gone")
        finally:
            office.close(backup=False)

    def judge(self) -> None:
        if self.kind == "backup":
            return
        for name, content in self.good_before.items():
            place = next((b.path for b in find_backups(self.folder) if b.path.name == name), None)
            if place is None or tree(place) != content:
                self.wrong.append("a good backup was changed or is gone")

    @property
    def harmless(self) -> bool:
        """Whether what is left holds everything, so that there is nothing to notice."""
        return self.kind in {"keys.json", "office.state.json", "drafts.db", "journal"} or same_file(self)


def damaged_pages(folder: Path, original: Original) -> bool:
    return bool(backups.problems_of(folder / "office.db", original.key))


def same_file(trial: Trial) -> bool:
    """Damage that changed no byte that counts: a page of zeros that was one before, a manifest's last line feed."""
    if trial.kind == "office.db":
        return not damaged_pages(trial.folder, trial.original)
    return trial.kind == "backup" and bool(find_backups(trial.folder))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def run(copies: int, seed: int, home: Path) -> dict[str, Any]:
    rng = random.Random(seed)
    original = Original(home)
    noticed: collections.Counter[str] = collections.Counter()
    kinds: collections.Counter[str] = collections.Counter()
    problems = []
    for number in range(copies):
        trial = Trial(original, home / f"copy{number}", rng)
        trial.run()
        kinds[f"{trial.kind}: {trial.how}"] += 1
        noticed[trial.noticed or "nothing to notice"] += 1
        if not trial.noticed and not trial.harmless:
            trial.wrong.append("nobody noticed")
        problems += [f"copy {number} ({trial.kind}, {trial.how}): {w}" for w in dict.fromkeys(trial.wrong)]
        shutil.rmtree(trial.folder)
    return {
        "copies": copies,
        "noticed": dict(noticed),
        "damage": dict(sorted(kinds.items())),
        "problems": problems,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--copies", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="r2p-damaged-"))
    try:
        result = run(options.copies, options.seed, home)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
