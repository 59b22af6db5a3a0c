"""A restore in place killed at each of its steps: `python tests/endurance/kill_restore.py [--every 1]`.

The process that restores is killed (SIGKILL) before its n-th opening, renaming, removing or making of a file, for n = 1,
2, ... until it comes through. After each kill the office must open at once, without a hand: as it was, or as it is in the
backup, whole, and writable; what it was must still be somewhere, whole. `--backup` kills the making of a backup with a
second place instead: no half of one may count, and the next must succeed. One line of JSON; any failure ends with exit 1.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Document, Person
from r2p_desktop.services import safety
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office, unlock
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_notes
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.folder import OfficeFolder

WORDS = "seven quiet rivers"
EDIT = message("Edit")
STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate"})


def build(home: Path) -> tuple[str, Path]:
    """An office that was backed up and changed since, with another key in between; the old code, and the backup."""
    folder = home / "office"
    (home / "second").mkdir()
    made = create_office(folder, NewOffice("Kill", passphrase=WORDS), clock=Clock())
    office = open_office(folder, Secret(WORDS), clock=Clock(), render=PaperPress())
    office.backups.set_second_place(home / "second")
    stored = FileStore(folder / "issued").store(io.BytesIO(b"paper" * 5000))
    with office.write(EDIT) as (_, session):
        session.add(Person(given_name="Ada", family_name="Before"))
        session.add(Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size))
    backup = office.backups.make().path
    slot = next(s for s in office.access.openers() if s.kind == "passphrase")
    office.access.renew({slot.slot_id: WORDS})
    office = open_office(folder, Secret(WORDS), clock=Clock(), render=PaperPress())
    with office.write(EDIT) as (_, session):
        session.add(Person(given_name="Ada", family_name="After"))
    office.close(backup=False)
    return made.recovery_code, backup


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do `work` in a process of its own that is killed before its n-th step; True when it was."""
    pid = os.fork()
    if pid == 0:
        count = 0

        def watch(event: str, _args: tuple[Any, ...]) -> None:
            nonlocal count
            if event in STEPS:
                count += 1
                if count == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            work()
            os._exit(0)
        except BaseException as error:
            print(f"step {step}: {error!r}", file=sys.stderr, flush=True)
            os._exit(9)
    _, status = os.waitpid(pid, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit(f"the work failed by itself before step {step}")
    return os.WIFSIGNALED(status)


def families(folder: Path, secret: str) -> list[str]:
    """Open an office as a person does, write a little, check it and close it; who was in it."""
    office = open_office(folder, Secret(secret), clock=Clock(), render=PaperPress())
    try:
        with office.reading() as connection:
            found = connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars().all()
        problems = [*map(str, office.notices), *map(str, office.check())]
        if problems:
            raise RuntimeError(f"{folder.name}: {problems}")
        with office.write(EDIT) as (_, session):
            session.add(Person(given_name="Ada", family_name="Since"))
        return [str(name) for name in found]
    finally:
        office.close(backup=False)


def after_restore(home: Path) -> str:
    """What is wrong after a killed restore; "" when nothing is. Says which office it is."""
    found = families(home / "office", WORDS)
    asides = [p for p in home.glob("office (set aside*") if p.suffix != ".part"]
    if found == ["Before", "After"]:
        return ""
    if found != ["Before"]:
        return f"the office holds {found}"
    if len(asides) != 1 or families(asides[0], WORDS) != ["Before", "After"]:
        return "the office that was is nowhere whole"
    return ""


def after_backup(home: Path, earlier: str) -> str:
    """What is wrong after a killed backup; "" when nothing is."""
    key = unlock(home / "office", Secret(WORDS)).key
    for place in (home / "office", home / "second"):
        for one in safety.find_backups(place):
            if one.path.name != earlier:  # that one is from before the key was renewed
                backups.verify(one.path, key)
    office = open_office(home / "office", Secret(WORDS), clock=Clock(), render=PaperPress())
    try:
        office.backups.make()
        status = office.backups.status()
    finally:
        office.close(backup=False)
    if status.last_failure is not None or status.second_failure is not None:
        return f"the next backup: {status}"
    left = [p.name for p in home.rglob("*.part")] + [p.name for p in home.rglob("*.new")]
    return f"left behind: {left}" if left else ""


def back_up(home: Path) -> None:
    office = open_office(home / "office", Secret(WORDS), clock=Clock(), render=PaperPress())
    office.backups.make()
    office.close(backup=False)


def run(every: int, home: Path, what: str) -> dict[str, Any]:
    template = home / "template"
    template.mkdir()
    code, backup = build(template)
    relative = backup.relative_to(template)
    result: dict[str, Any] = {"what": what, "kills": 0, "problems": []}
    step = 1
    while True:
        place = home / "try"
        shutil.copytree(template, place)
        if what == "restore":
            work: Callable[[], object] = partial(
                safety.restore_in_place, place / "office", place / relative, Secret(code), clock=Clock()
            )
        else:
            backup_notes.write(OfficeFolder(place / "office"), backup_notes.Notes(place / "second"))
            work = partial(back_up, place)
        killed = killed_at(step, work)
        try:
            problem = after_restore(place) if what == "restore" else after_backup(place, backup.name)
        except (OfficeError, RuntimeError) as error:
            problem = str(error)
        if problem:
            result["problems"].append(f"step {step}: {problem}")
        shutil.rmtree(place)
        if not killed:
            return result
        result["kills"] += 1
        step += every


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--backup", action="store_true")
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="r2p-kill-restore-"))
    try:
        result = run(options.every, home, "backup" if options.backup else "restore")
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
