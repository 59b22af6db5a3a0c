"""Kills inside the dialogs of the first start, and garbage in the settings file: the program starts and says so.

`python tests/endurance/first_start.py [--kills 50] [--settings 100] [--seed 1]`. The real window runs without a screen in a
process of its own. Two thirds of the kills hit the making of an office, one third the taking over of one; each at a random
step of the person or of a file. After each kill the program is started again: it must open the office, or say on its first
page what is unfinished and lead on from there; nothing half-made may be left that it does not name. Garbage in the settings
must be told and kept aside. One line of JSON; any failure ends with exit 1.
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
from pathlib import Path
from typing import Any

from r2p_desktop.clock import Clock
from r2p_desktop.model.entities import Person
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

HERE = Path(__file__).parent
PASSPHRASE = "seven quiet herons"
NAME = "Office of Ardenia"
CAME_THROUGH = "came through"


def run(home: Path, *words: str, script: str = "first_start_desk.py") -> subprocess.CompletedProcess[str]:
    """Run a script of this folder in the home `home`; Qt's remarks about the missing screen are left out."""
    environment = {**os.environ, "R2P_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, str(HERE / script), *words],
        capture_output=True, text=True, timeout=300, check=False, env=environment,
    )  # fmt: skip


def template(place: Path) -> None:
    """A stick with a backup of an office that is lost, and its code."""
    (place / "stick").mkdir(parents=True)
    made = create_office(place / "lost", NewOffice(NAME, passphrase=PASSPHRASE), clock=Clock())
    office = open_office(place / "lost", Secret(PASSPHRASE), clock=Clock(), render=PaperPress())
    office.backups.set_second_place(place / "stick")
    office.people.save(Person(family_name="Ng"))
    office.backups.make()
    office.close(backup=False)
    shutil.rmtree(place / "lost")
    (place / "code.txt").write_text(made.recovery_code, "utf-8")


def walk(base: Path, way: str, kill_at: int) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """One walk in a fresh home."""
    place = base / "try"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(base / "template", place)
    return place, run(place / "home", way, str(kill_at))


def one_kill(base: Path, way: str, kill_at: int) -> tuple[str, str]:
    """Kill a walk and start again; gives what the next start found, and what is wrong ("" for nothing)."""
    place, killed = walk(base, way, kill_at)
    if killed.returncode == 0:
        return CAME_THROUGH, ""
    if killed.returncode != -signal.SIGKILL:
        return "", f"not killed: {killed.returncode} {killed.stdout}{killed.stderr}"
    offices = place / "home" / "offices"
    before = sorted(entry.name for entry in offices.iterdir()) if offices.is_dir() else []
    again = run(place / "home", "look", "0")
    if again.returncode != 0 or "Traceback" in again.stderr:
        return "", f"did not start: {again.returncode} {again.stdout}{again.stderr}"
    found: dict[str, Any] = json.loads(again.stdout.splitlines()[-1])
    bad = [one for one in found["told"] if one.startswith(("CRASH", "ERROR"))]
    if bad:
        return "", f"told: {bad}"
    left = sorted(entry.name for entry in offices.iterdir()) if offices.is_dir() else []
    if found["open"]:
        stage = found["stages"][0] if found["stages"] else "open"
        return stage, "" if found["open"] == NAME and left == [
            NAME
        ] else f"opened {found['open']!r}, left {left}"
    if before and not found["stages"] and not found["said"]:
        return "", f"{before} was left and nothing said"
    if left or found["left"]:
        return "", f"{left} is left after removing, noted {found['left']}"
    return (found["stages"] or ["nothing begun"])[0], ""


def kills(base: Path, count: int, chance: random.Random) -> dict[str, Any]:
    """Kill `count` walks at random steps, and look at each next start."""
    template(base / "template")
    lengths: dict[str, int] = {}
    for way in ("begin", "restore"):
        _, whole = walk(base, way, 0)
        if whole.returncode != 0:
            raise SystemExit(f"{way} does not come to its end: {whole.stdout}{whole.stderr}")
        lengths[way] = int(json.loads(whole.stdout.splitlines()[-1])["steps"])
    result: dict[str, Any] = {"kills": 0, "steps": lengths, "then": {}, "problems": []}
    while result["kills"] < count:
        way = "restore" if result["kills"] % 3 == 2 else "begin"
        kill_at = chance.randint(1, lengths[way])
        stage, problem = one_kill(base, way, kill_at)
        if stage == CAME_THROUGH:
            continue  # a walk is a few steps shorter or longer each time
        result["kills"] += 1
        if problem:
            result["problems"].append(f"{way} at step {kill_at}: {problem}")
        else:
            result["then"][stage] = result["then"].get(stage, 0) + 1
    return result


def settings(base: Path, count: int, seed: int) -> dict[str, Any]:
    """Start the program with `count` files of garbage, ten in a process."""
    result: dict[str, Any] = {"settings": 0, "told": 0, "problems": []}
    for first in range(0, count, 10):
        words = (str(seed), str(first), str(min(first + 10, count)))
        done = run(base / "garbage", *words, script="garbage_settings.py")
        if done.returncode != 0 or "Traceback" in done.stderr:
            result["problems"].append(f"{words}: {done.returncode} {done.stdout}{done.stderr}")
            continue
        found = json.loads(done.stdout.splitlines()[-1])
        for key in ("settings", "told"):
            result[key] += found[key]
        result["problems"] += found["problems"]
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--settings", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="r2p-first-start-"))
    try:
        of_kills = (
            kills(base, options.kills, random.Random(options.seed)) if options.kills else {"problems": []}
        )
        of_settings = settings(base, options.settings, options.seed) if options.settings else {"problems": []}
    finally:
        shutil.rmtree(base)
    problems = [*of_kills.pop("problems"), *of_settings.pop("problems")]
    print(json.dumps({**of_kills, **of_settings, "problems": problems}))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
