"""kill -9 while the key is renewed leaves the old key or the new one: `python tests/endurance/kill_renewal.py`.

A child renews the key of an office and is killed at its n-th step, for every n (or `--points` of them, evenly): each
opening of a file for writing, each rename, removal, fsync and page step is one. When the new key was decided, a second
child that opens the office is killed as well, at each step of that in turn, until one gets through. Then the kept
passphrase must open the office, exactly one of the two recovery codes too, the check must be clean and every record,
draft and stored file there. One line of JSON says what was counted; any loss ends with exit 1.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from renewal_office import PEOPLE, make_protected, names_in, open_with

from r2p_desktop.errors import WrongPassphrase
from r2p_desktop.services import offices
from r2p_desktop.services.offices import Secret
from r2p_desktop.storage import keys, renewal
from r2p_desktop.storage.keys import OfficeKey

ADA, BEN = "correct horse battery", "second person's words"
SURVIVED = 0
_WATCHED = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree"}


class Killer:
    """Counts the steps of this process that touch the office, and kills it at one of them."""

    def __init__(self, folder: Path, at: int) -> None:
        self._folder = str(folder)
        self._at = at
        self.steps = 0
        self._fsync = os.fsync
        os.fsync = self._synced  # type: ignore[assignment]
        sys.addaudithook(self._heard)

    def _heard(self, event: str, words: tuple[object, ...]) -> None:
        if event not in _WATCHED or not str(words[0]).startswith(self._folder):
            return
        if event == "open" and not (isinstance(words[1], str) and set(words[1]) & set("wax+")):
            return
        self.step()

    def _synced(self, handle: int) -> None:
        self.step()
        self._fsync(handle)

    def step(self) -> None:
        self.steps += 1
        if self.steps == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


def in_child(work: Callable[[Killer], None], folder: Path, at: int) -> tuple[bool, int]:
    """Do `work` in a child killed at step `at`; whether it got through, and (then) how many steps it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            killer = Killer(folder, at)
            work(killer)
            os.write(writing, str(killer.steps).encode())
            code = SURVIVED
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        said = stream.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return False, 0
    if os.waitstatus_to_exitcode(status) != SURVIVED:
        raise RuntimeError(f"the child failed at step {at}")
    return True, int(said)


def renewing(folder: Path, code: str) -> Callable[[Killer], None]:
    def work(killer: Killer) -> None:
        office = open_with(folder, ADA)
        ada = next(o.slot_id for o in office.access.openers() if o.name == "Ada")
        office.access.renew({ada: ADA}, lambda _done, _total: killer.step(), code=code)

    return work


def opening(folder: Path) -> Callable[[Killer], None]:
    return lambda _killer: open_with(folder, ADA).close(backup=False)


def problems_of(folder: Path, files: dict[str, bytes], old: str, new: str) -> list[str]:
    """What is not as it must be after a kill; opens the office as its person would."""
    found: list[str] = []
    working = []
    for name, code in (("old", old), ("new", new)):
        try:
            offices.unlock(folder, Secret(code))
            working.append(name)
        except WrongPassphrase:
            pass
    if len(working) != 1:
        found.append(f"codes that open: {working}")
    try:
        offices.unlock(folder, Secret(BEN))
        ben = True
    except WrongPassphrase:
        ben = False
    if ben != (working == ["old"]):
        found.append("the dropped person and the old code do not agree")
    for way in (ADA, old if working == ["old"] else new):
        office = open_with(folder, way)
        try:
            if names_in(office) != PEOPLE:
                found.append("records")
            found += office.check()
            draft = office.drafts.get("person", "t") if office.drafts is not None else None
            if draft is None or draft.payload != {"note": "begun"}:
                found.append("draft")
            found += [str(n) for n in office.notices]
        finally:
            office.close(backup=False)
    if {f.name: f.read_bytes() for f in (folder / "issued").iterdir()} != files:
        found.append("stored files")
    found += [p.name for p in folder.iterdir() if p.name.startswith("renewal")]
    return found


def run(points: int, seed: int) -> dict[str, object]:
    keys.ARGON2 = {"name": "argon2id", "t": 2, "m": 19456, "p": 1}
    renewal._PAGES_A_STEP = 40
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        template = make_protected(Path(place, "template"), ADA, BEN)
        office = open_with(template, ADA)
        office.backups.make()
        old = office.access.recovery_code()
        office.close(backup=False)
        files = {f.name: f.read_bytes() for f in (template / "issued").iterdir()}
        new = OfficeKey.generate().recovery_code()
        folder = Path(place, "office")
        shutil.copytree(template, folder)
        _, steps = in_child(renewing(folder, new), folder, -1)
        chosen = range(1, steps + 1)
        if points and points < steps:
            chosen = sorted(rng.sample(chosen, points))
        result: dict[str, object] = {"steps": steps, "kills": 0, "kills_while_finishing": 0, "decided": 0}
        problems: list[str] = []
        for at in chosen:
            shutil.rmtree(folder)
            shutil.copytree(template, folder)
            through, _ = in_child(renewing(folder, new), folder, at)
            result["kills"] += not through  # type: ignore[operator]
            if (folder / "renewal").is_dir():
                result["decided"] += 1  # type: ignore[operator]
                m = 1
                while not in_child(opening(folder), folder, m)[0]:
                    result["kills_while_finishing"] += 1  # type: ignore[operator]
                    m += 1
            problems += [f"step {at}: {p}" for p in problems_of(folder, files, old, new)]
        return result | {"problems": problems}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--points", type=int, default=0, help="how many steps to kill at (default: every one)"
    )
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    result = run(options.points, options.seed)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
