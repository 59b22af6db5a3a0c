"""A disk filled step by step: `python tests/endurance/full_disk.py [--steps 200]`.

An office lies on a small drive on which each step leaves a little more room. A person saves, types into a draft, issues a
paper, saves it as a PDF, exports a list and the rows of an import in error, backs up and closes. Each act completes or is
refused with a sentence that names the room, and for no other reason; what a refused act was to replace is byte for byte what
it was, nothing half-written is left, and on a drive with room the office holds every change that was acknowledged, every
paper and every backup as it was. The drive is a real one of that size where this user may mount
one (Linux, root), else a library that lets so many bytes through; without a compiler, a limit on the size of files. One line
of JSON says what was counted; anything else ends with exit 1.
"""

from __future__ import annotations

import argparse
import collections
import ctypes
import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from failing_drive import LIBRARY, compiled, in_child, load_all, opened, where

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NoSpace, OfficeError
from r2p_desktop.model.entities import Person
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.demo import demo_office
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.papers import BriefOptions, check_target, save_copy
from r2p_desktop.storage import backup as backups

SIZE = 24 << 20
MOST = 12 << 20
BUDGET = 3
OLD = {
    "list.xlsx": b"an older list",
    "list.csv": b"an older table",
    "brief.pdf": b"an older paper",
    "errors.xlsx": b"older errors",
}
WRONG_ROWS, ROWS = "wrong.csv", 200
# "1.5 MB free", or that a quota is used up: then nobody knows what is left.
ROOM_NAMED = re.compile(r"\(\d+(\.\d)? (bytes|kB|MB|GB) free\)|quota")
Say = Callable[[str], None]


# The drive ---------------------------------------------------------------------------------------------------


class Mounted:
    """A real drive of its own size; room is what a ballast file leaves."""

    how = "mounted drive"
    full = True

    def __init__(self, home: Path) -> None:
        self.place = home / "drive"
        self.place.mkdir()
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", self.place],
            check=True,
            capture_output=True,
        )

    def leave(self, room: int) -> Callable[[], None]:
        free = shutil.disk_usage(self.place).free
        (self.place / "ballast").write_bytes(bytes(max(0, free - room)))
        return lambda: None

    def make_room(self) -> None:
        (self.place / "ballast").unlink(missing_ok=True)

    def close(self) -> None:
        subprocess.run(["umount", self.place], check=True)


class Budget:
    """An ordinary folder below which only so many bytes are written, in the child that asks."""

    def __init__(self, home: Path) -> None:
        self.place = home / "drive"
        self.place.mkdir()
        self.full = LIBRARY in os.environ
        self.how = "library" if self.full else "limit on the size of files"

    def leave(self, room: int) -> Callable[[], None]:
        def arm() -> None:
            if LIBRARY in os.environ:
                library = ctypes.CDLL(os.environ[LIBRARY])
                library.arm(os.fsencode(self.place), BUDGET, ctypes.c_long(room), 1, errno.ENOSPC)
                return
            import resource

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

        return arm

    def make_room(self) -> None:
        """There is: only the child was limited."""

    def close(self) -> None:
        """Nothing to take away."""


def may_mount() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0


def drive(home: Path, mount: bool) -> Mounted | Budget:
    if mount and LIBRARY not in os.environ:
        try:
            return Mounted(home)
        except (OSError, subprocess.CalledProcessError):
            (home / "drive").rmdir()
    return Budget(home)


# The work ----------------------------------------------------------------------------------------------------


class Work:
    """What a person does; `say` hears each act that completed, each refusal, and what was wrong.

    `full` is False where a limit only plays the full drive: SQLite then hears of a broken one.
    """

    def __init__(self, place: Path, meeting: int, say: Say, *, full: bool) -> None:
        self.place, self.meeting, self.say, self.full = place, meeting, say, full

    def run(self) -> None:
        offices: list[OfficeServices] = []
        self.act("open", lambda: offices.append(opened(self.place / "office")))
        for office in offices:
            for number in range(3):
                self.act(f"save Saved{number}", lambda: self.save(office, number))  # noqa: B023 - called at once
                self.act(f"draft {number}", lambda: self.draft(office, number))  # noqa: B023
            self.act("export list.xlsx", lambda: self.export(office, "list.xlsx"))  # noqa: B023
            self.act("export list.csv", lambda: self.export(office, "list.csv"))  # noqa: B023
            self.act("errors errors.xlsx", lambda: self.errors(office))  # noqa: B023
            self.act("issue", lambda: self.issue(office))  # noqa: B023
            self.act("pdf brief.pdf", lambda: self.pdf(office))  # noqa: B023
            self.act("backup", lambda: self.back_up(office))  # noqa: B023
            self.act("close", office.close)

    def act(self, name: str, work: Callable[[], None]) -> None:
        target = name.partition(" ")[2]
        try:
            work()
        except OfficeError as error:
            if self.full and not (isinstance(error, NoSpace) and ROOM_NAMED.search(str(error))):
                self.say(f"WRONG {name}: the room is not named: {error.code}: {error}")
            self.say(f"refused {name}")
            if target in OLD and (self.place / target).read_bytes() != OLD[target]:
                self.say(f"WRONG {name}: what was there is not what it was")
        except Exception as error:
            self.say(f"WRONG {name}: {type(error).__name__}: {error} in {where(error)}".replace("\n", " "))
        else:
            self.say(f"done {name}")

    def save(self, office: OfficeServices, number: int) -> None:
        office.people.save(
            Person(given_name="Ada", family_name=f"Saved{number}", internal_note="word " * 30_000)
        )

    def draft(self, office: OfficeServices, number: int) -> None:
        assert office.drafts is not None
        office.drafts.put("person", str(number), {"text": "word " * 2000})

    def export(self, office: OfficeServices, name: str) -> None:
        source = office.lists["people"]
        columns = [column.key for column in source.columns if column.offered]
        ids = list(source.ids(ListQuery()))
        office.exports.write(
            self.place / name, "people", ids, columns, columns, lambda _column, value: str(value or "")
        )

    def issue(self, office: OfficeServices) -> None:
        office.papers.issue(self.meeting, BriefOptions(), accept_missing_glyphs=True)

    def pdf(self, office: OfficeServices) -> None:
        target = self.place / "brief.pdf"
        check_target(target)
        save_copy(office.papers.issued_pdf(papers_of(office)[0]), target)

    def errors(self, office: OfficeServices) -> None:
        transfer = office.transfer
        preview = transfer.preview("contacts", transfer.read(self.place.parent / WRONG_ROWS))
        assert transfer.save_errors(preview, self.place / "errors.xlsx") == ROWS

    def back_up(self, office: OfficeServices) -> None:
        office.backups.make()


def papers_of(office: OfficeServices) -> list[int]:
    """The issued papers, the newest first."""
    with office.reading() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM document ORDER BY id DESC").scalars())


def afterwards(place: Path, said: list[str], before: dict[str, bytes], say: Say) -> None:
    """With room again. `before` is what stood in the office's folder and is not written any more."""
    done = [line.partition(" ")[2] for line in said if line.startswith("done ")]
    left = [
        str(f.relative_to(place)) for f in place.rglob("*") if f.name.endswith((".part", ".probe", ".new"))
    ]
    if left:
        say(f"WRONG half-written files are left: {left[:3]}")
    for name, content in before.items():
        file = place / "office" / name
        thinned = name.startswith("backups/2") and not file.parent.exists()
        if not thinned and (not file.is_file() or file.read_bytes() != content):
            say(f"WRONG an older file was changed: {name}")
    office = opened(place / "office")
    with office.reading() as connection:
        there = set(connection.exec_driver_sql("SELECT family_name FROM person").scalars())
    assert office.drafts is not None
    drafts = {one.token for one in office.drafts.all()}
    for name in done:
        kind, _, what = name.partition(" ")
        if (kind == "save" and what not in there) or (kind == "draft" and what not in drafts):
            say(f"WRONG lost: {name}")
        if what in OLD and (place / what).read_bytes() == OLD[what]:
            say(f"WRONG not written: {name}")
    if office.check():
        say(f"WRONG check {office.check()}")
    papers = papers_of(office)
    if len(papers) != 1 + done.count("issue"):
        say(f"WRONG {len(papers)} papers, {done.count('issue')} issued")
    for paper in papers:
        office.papers.issued_pdf(paper)  # proves itself by its digest
    for one in office.backups.listed():
        backups.verify(one.path, office._database.key)
    office.close(backup=False)


def run(steps: int, home: Path, mount: bool) -> dict[str, Any]:
    load_all()
    template = demo_office(home / "template", clock=Clock())
    office = opened(template)
    with office.reading() as connection:
        meeting = int(connection.exec_driver_sql("SELECT max(meeting_id) FROM agenda_item").scalar_one())
    office.papers.issue(meeting, BriefOptions(), accept_missing_glyphs=True)
    office.close()
    (home / WRONG_ROWS).write_text("Family name,E-mail\n" + ",no address\n" * ROWS, "utf-8")
    counts: collections.Counter[str] = collections.Counter()
    problems: list[str] = []
    disk = drive(home, mount)
    try:
        for step in range(steps):
            room = MOST * step // steps
            place = disk.place
            shutil.copytree(template, place / "office")
            for name, content in OLD.items():
                (place / name).write_bytes(content)
            before = kept(place / "office")
            limit = disk.leave(room)

            def work(say: Say, limit: Callable[[], None] = limit) -> None:
                limit()
                Work(disk.place, meeting, say, full=disk.full).run()

            said = in_child(work)
            disk.make_room()
            wrong = [line for line in said if line.startswith(("WRONG", "TRACEBACK"))]
            wrong += in_child(lambda say: afterwards(place, said, before, say))  # noqa: B023
            counts.update(
                " ".join(line.split()[1::-1]) for line in said if line.startswith(("done", "refused"))
            )
            problems += [f"{room} bytes: {w}" for w in wrong]
            for entry in list(place.iterdir()):
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    finally:
        disk.close()
    return {"how": disk.how, "steps": steps, "acts": dict(sorted(counts.items())), "problems": problems}


def kept(office: Path) -> dict[str, bytes]:
    """What no later work may change: backups and issued papers."""
    places = [office / "backups", office / "issued"]
    found = [f for place in places for f in place.rglob("*") if f.is_file()]
    return {f.relative_to(office).as_posix(): f.read_bytes() for f in found}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--without-mount", action="store_true")
    parser.add_argument("--without-compiler", action="store_true")
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="r2p-full-"))
    try:
        mount = may_mount() and not options.without_mount
        if LIBRARY not in os.environ and not mount and not options.without_compiler:
            library = compiled(home)
            if library is not None:
                told = {**os.environ, LIBRARY: str(library), "LD_PRELOAD": str(library)}
                return subprocess.run(
                    [sys.executable, __file__, *sys.argv[1:]], env=told, check=False
                ).returncode
        result = run(options.steps, home, mount)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
