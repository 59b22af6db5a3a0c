"""The n-th write, fsync or open fails, once or from then on: `python tests/endurance/failing_drive.py [--upto 300]`.

With a C compiler (Linux) a small library stands before the system's and makes SQLite's own calls fail as well; without
one, the calls of our own code fail. Each time a process opens an office, saves, keeps drafts, backs up and closes, and
says what was acknowledged. Afterwards, on a drive that works again, all of that is there, the check is clean, and no error
but a foreseen one was met. One line of JSON says what was counted; anything else ends with exit 1.
"""

from __future__ import annotations

import argparse
import collections
import ctypes
import errno
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.model.entities import Person
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

# Loaded before anything is made to fail, and before a child is forked: what the work needs only later.
LATER = ("services.backups", "services.exports", "services.papers", "services.safety", "storage.backup_make")

SOURCE = Path(__file__).with_suffix(".c")
CALLS = ("write", "fsync", "open")
REASONS = (errno.EIO, errno.ENOSPC)
LIBRARY = "R2P_FAILING_DRIVE"
Arm = Callable[[Path, int, int, bool, int], None]


# How calls are made to fail ----------------------------------------------------------------------------------


def compiled(home: Path) -> Path | None:
    """The library, when this system is Linux and has a compiler."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    library = home / "failing_drive.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return library


def arm_library(folder: Path, call: int, at: int, stays: bool, reason: int) -> None:
    library = ctypes.CDLL(os.environ[LIBRARY])
    library.arm(os.fsencode(folder), call, ctypes.c_long(at), int(stays), reason)


def arm_python(folder: Path, call: int, at: int, stays: bool, reason: int) -> None:
    """Without a compiler: the calls of our own code, from Python."""
    seen = 0

    def fails() -> bool:
        nonlocal seen
        seen += 1
        return seen == at or (stays and seen > at)

    def wrapped(real: Callable[..., Any]) -> Callable[..., Any]:
        def instead(what: Any, *rest: Any, **more: Any) -> Any:
            below = isinstance(what, int) or str(what).startswith(str(folder))
            if below and fails():
                raise OSError(reason, os.strerror(reason), None if isinstance(what, int) else str(what))
            return real(what, *rest, **more)

        return instead

    import io

    if CALLS[call] == "fsync":
        os.fsync = wrapped(os.fsync)
    elif CALLS[call] == "open":
        io.open = wrapped(io.open)  # what Path.open and Path.read_bytes call
        os.open = wrapped(os.open)
    else:
        os.replace = wrapped(os.replace)
        Path.replace = wrapped(Path.replace)  # type: ignore[method-assign]


# The work ----------------------------------------------------------------------------------------------------


def opened(folder: Path) -> OfficeServices:
    return open_office(folder, clock=Clock(), render=PaperPress())


def work(folder: Path, say: Callable[[str], None]) -> None:
    """A person's hour; each thing said once it is acknowledged. An office that cannot be opened is tried twice."""
    offices: list[OfficeServices] = []
    for _ in range(2):
        if not offices:
            foreseen(lambda: offices.append(opened(folder)), say)
    for office in offices:
        for number in range(6):
            foreseen(lambda: save(office, number, say), say)  # noqa: B023 - called at once
            foreseen(lambda: draft(office, number, say), say)  # noqa: B023
        foreseen(lambda: back_up(office, say), say)  # noqa: B023
        foreseen(lambda: save(office, 6, say), say)  # noqa: B023
        foreseen(office.close, say)


def foreseen(act: Callable[[], None], say: Callable[[str], None]) -> None:
    try:
        act()
    except OfficeError as error:
        say(f"refused {error.code}")
    except Exception as error:
        say(f"TRACEBACK {type(error).__name__}: {error} in {where(error)}".replace("\n", " "))


def where(error: BaseException) -> str:
    """The last lines of our own that an error came through."""
    lines = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)]
    return " ".join(line for line in lines[-12:] if "site-packages" not in line)


def save(office: OfficeServices, number: int, say: Callable[[str], None]) -> None:
    office.people.save(Person(given_name="Ada", family_name=f"Saved{number}", internal_note="word " * 2000))
    say(f"saved Saved{number}")


def draft(office: OfficeServices, number: int, say: Callable[[str], None]) -> None:
    assert office.drafts is not None
    office.drafts.put("person", str(number), {"n": number})
    say(f"draft {number}")


def back_up(office: OfficeServices, say: Callable[[str], None]) -> None:
    say(f"backup {office.backups.make().path.name}")


# What must hold ----------------------------------------------------------------------------------------------


def load_all() -> None:
    """What a child would otherwise import on its own, slowly."""
    for name in LATER:
        importlib.import_module(f"r2p_desktop.{name}")


def in_child(act: Callable[[Callable[[str], None]], None]) -> list[str]:
    """What a forked process says."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            act(lambda line: os.write(writing, line.encode() + b"\n") and None)
        except BaseException as error:
            os.write(
                writing, f"TRACEBACK {type(error).__name__}: {error}\n".replace("\n", " ").encode() + b"\n"
            )
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as heard:
        said = heard.read().decode().splitlines()
    os.waitpid(child, 0)
    return said


def afterwards(folder: Path, said: list[str], say: Callable[[str], None]) -> None:
    """On a drive that works: everything acknowledged is there and the office is whole."""
    from r2p_desktop.storage import backup as backups

    office = opened(folder)
    with office.reading() as connection:
        there = set(connection.exec_driver_sql("SELECT family_name FROM person").scalars())
    assert office.drafts is not None
    drafts = {one.token for one in office.drafts.all()}
    for line in said:
        kind, _, what = line.partition(" ")
        if kind == "saved" and what not in there:
            say(f"lost {what}")
        if kind == "draft" and what not in drafts:
            say(f"lost draft {what}")
        if kind == "backup":
            # It may have been thinned out by the one made on closing; one that holds as much is there and good.
            backups.verify(office.backups.listed()[0].path, office._database.key)
    if office.check():
        say(f"check {office.check()}")
    office.close(backup=False)


def one(
    template: Path, folder: Path, arm: Arm, call: int, at: int, stays: bool, reason: int
) -> tuple[list[str], list[str]]:
    """(what was said, what was wrong) for one failing call."""
    shutil.copytree(template, folder)

    def act(say: Callable[[str], None]) -> None:
        arm(folder, call, at, stays, reason)
        work(folder, say)

    said = in_child(act)
    wrong = [line for line in said if line.startswith("TRACEBACK")]
    wrong += in_child(lambda say: afterwards(folder, said, say))
    shutil.rmtree(folder)
    return said, wrong


def run(upto: int, step: int, home: Path) -> dict[str, Any]:
    load_all()
    template = home / "template"
    create_office(template, NewOffice("Ardenia"), clock=Clock(), actor="A. Ng")
    arm = arm_library if LIBRARY in os.environ else arm_python
    counts: collections.Counter[str] = collections.Counter()
    problems: list[str] = []
    for at in range(1, upto + 1, step):
        for call, name in enumerate(CALLS):
            for stays in (False, True):
                reason = REASONS[(at + call) % 2]
                said, wrong = one(template, home / "office", arm, call, at, stays, reason)
                counts["trials"] += 1
                counts["met"] += any(line.startswith("refused") for line in said)
                counts["acknowledged"] += sum(not line.startswith("refused") for line in said)
                where = f"{name} {at}{' and on' if stays else ''} ({errno.errorcode[reason]})"
                problems += [f"{where}: {w}" for w in wrong]
    return {"how": "library" if arm is arm_library else "python", **counts, "problems": problems}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--upto", type=int, default=300)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--without-compiler", action="store_true")
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="r2p-failing-"))
    try:
        if LIBRARY not in os.environ and not options.without_compiler:
            library = compiled(home)
            if library is not None:
                told = {**os.environ, LIBRARY: str(library), "LD_PRELOAD": str(library)}
                return subprocess.run(
                    [sys.executable, __file__, *sys.argv[1:]], env=told, check=False
                ).returncode
        result = run(options.upto, options.step, home)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
