"""A lock left by a dead program needs no hand: `python tests/endurance/killed_holders.py [--holders 100]`.

A process opens an office, at random writes or types into a draft, and is killed while another one is kept out. The next
opening must succeed at once, without a question, say nothing, and find what was acknowledged. One line of JSON says what
was counted; anything else ends with exit 1.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from r2p_desktop.clock import Clock
from r2p_desktop.errors import InUse
from r2p_desktop.model.entities import Person
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.rendering import PaperPress


def hold(folder: Path, act: str) -> None:
    """Hold the office until killed; `held` is said once the work is acknowledged."""
    office = opened(folder)
    if act in {"write", "middle"}:
        office.people.save(Person(given_name="Ada", family_name="Held"))
    if act == "draft":
        assert office.drafts is not None
        office.drafts.put("person", "new", {"family_name": "Half"})
    if act == "middle":
        from r2p_desktop.i18n import message

        with office.write(message("Never finished")) as (_, session):
            session.add(Person(given_name="Ada", family_name="Never"))
            session.flush()
            say_and_wait()
    say_and_wait()


def say_and_wait() -> None:
    print("held", flush=True)
    sys.stdin.read()


def opened(folder: Path) -> OfficeServices:
    return open_office(folder, clock=Clock(), render=PaperPress())


def families(office: OfficeServices) -> list[str]:
    with office.reading() as connection:
        return list(connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars())


def problems(folder: Path, act: str, expected: int, *, check: bool) -> list[str]:
    """Have a holder killed, then open; what was wrong."""
    found = []
    command = [sys.executable, __file__, "--hold", str(folder), act]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        if holder.stdout.readline() != "held\n":
            found.append("the holder could not open the office")
        try:
            opened(folder).close(backup=False)
            found.append("two programs had the office at once")
        except InUse as error:
            if "since" not in str(error):
                found.append(f"nobody was named: {error}")
        holder.kill()
    office = opened(folder)
    try:
        if office.notices:
            found.append(f"something to say: {[str(n) for n in office.notices]}")
        if families(office) != ["Held"] * expected:
            found.append(f"{families(office)} instead of {expected} acknowledged")
        if act == "draft" and (office.drafts is None or not office.drafts.all()):
            found.append("the draft is gone")
        if check and office.check():
            found.append(f"check: {office.check()}")
    finally:
        office.close(backup=False)
    return found


def run(holders: int, seed: int, home: Path) -> dict[str, Any]:
    rng = random.Random(seed)
    folder = home / "office"
    create_office(folder, NewOffice("Ardenia"), clock=Clock(), actor="A. Ng")
    wrong: list[str] = []
    written = 0
    for number in range(holders):
        act = rng.choice(["look", "write", "middle", "draft"])
        written += act in {"write", "middle"}
        found = problems(folder, act, written, check=number % 10 == 9 or number == holders - 1)
        wrong += [f"holder {number} ({act}): {one}" for one in found]
    return {"holders": holders, "acknowledged": written, "problems": wrong}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--holders", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hold", nargs=2, metavar=("FOLDER", "ACT"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.hold:
        hold(Path(options.hold[0]), options.hold[1])
        return 0
    home = Path(tempfile.mkdtemp(prefix="r2p-holders-"))
    try:
        result = run(options.holders, options.seed, home)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
