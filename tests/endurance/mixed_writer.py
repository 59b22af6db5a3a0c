"""kill -9 during a day's mixed writes loses nothing that was said: `python tests/endurance/mixed_writer.py [--rounds 1000]`.

A writer works through the services (see `mixed_work`) and says each act once its COMMIT has returned. It is killed at
a random moment. Then a reader in another process opens the office as a person would and must find every act said, no
half-done meeting or import, every issued paper byte for byte, a clean check, and every row as the journal tells it.
One line of JSON says what was counted; any loss ends with exit 1.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, BinaryIO

from kill_writer import hear_and_kill
from mixed_work import Done, MixedWork, make, open_quick, problems

ROUNDS_AN_OFFICE = 40


def write_for_ever(folder: Path, seed: int, said: BinaryIO) -> None:
    """Work in the office, saying each act that was committed, until killed."""
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="r2p-lists-", dir=folder.parent) as files:
        work = MixedWork(open_quick(folder, rng), rng, Path(files))
        while True:
            done = work.act()
            if done is not None:
                said.write(done.line())
                said.flush()


def killed_writer(folder: Path, rng: random.Random) -> list[Done]:
    """Let a writer work and kill it; returns what it said."""
    seed, acts, spin = rng.randrange(1 << 30), rng.randint(1, 8), rng.random() * 0.03
    if not hasattr(os, "fork"):
        command = [sys.executable, __file__, "--write", str(folder), str(seed)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            lines = hear_and_kill(process.stdout, acts, spin, process.kill, process.wait)
    else:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            with os.fdopen(writing, "wb") as said:
                write_for_ever(folder, seed, said)
            os._exit(9)
        os.close(writing)
        with os.fdopen(reading, "rb") as heard:
            lines = hear_and_kill(heard, acts, spin, lambda: os.kill(pid, 9), lambda: os.waitpid(pid, 0))
    return [Done.read(line) for line in lines]


def run(rounds: int, seed: int, home: Path) -> dict[str, Any]:
    rng = random.Random(seed)
    acts: Counter[str] = Counter()
    unsaid, last, lost, half = 0, 0, 0, 0
    wrong: list[str] = []
    folder = home
    began = time.monotonic()
    for number in range(rounds):
        if number % ROUNDS_AN_OFFICE == 0:
            shutil.rmtree(folder.parent if folder != home else home / "none", ignore_errors=True)
            folder = home / f"round{number}" / "office"
            folder.parent.mkdir(parents=True)
            make(folder)
            last = 0
        said = killed_writer(folder, rng)
        found, newest = problems(folder, said, whole=number % 5 == 4 or number == rounds - 1)
        acts.update(done.act for done in said)
        unsaid += newest - max(
            [last, *(done.set_id for done in said)]
        )  # committed, killed before it could say so
        last = newest
        lost += sum(text.startswith("lost") for text in found)
        half += sum(text.startswith("half-done") for text in found)
        wrong += [f"round {number}: {text}" for text in found]
    return {
        "rounds": rounds, "acknowledged": sum(acts.values()), "lost": lost, "half-done": half, "problems": wrong,
        "unsaid": unsaid, "acts": dict(sorted(acts.items())), "minutes": round((time.monotonic() - began) / 60, 1),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", nargs=2, metavar=("FOLDER", "SEED"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        write_for_ever(Path(options.write[0]), int(options.write[1]), sys.stdout.buffer)
    home = Path(tempfile.mkdtemp(prefix="r2p-mixed-"))
    try:
        result = run(options.rounds, options.seed, home)
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
