"""A power cut at any write loses nothing whose fsync had returned: `python tests/endurance/power_cut.py [--points 500]`.

A day's mixed writes through the services (see `mixed_work`), closed with a backup, are recorded with strace. Then the
power is cut at random steps of that record: the files are rebuilt with everything that an fsync had made safe and any
part of the rest, torn at sectors (see `lost_power`). The office is opened as a person would: every act said until
then must be there, no half-done meeting or import, every paper byte for byte, a clean check. One line of JSON says
what was counted; any loss ends with exit 1; where nothing can be recorded, exit 77 with the reason.
"""

from __future__ import annotations

import argparse
import bisect
import json
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from lost_power import Disk
from mixed_work import Done, MixedWork, make, open_quick, problems
from recorded import CannotRecord, Replay, calls, record

from r2p_desktop.errors import OfficeError

CANNOT = 77


def work(folder: Path, seed: int, acts: int) -> None:
    """A day of so many acts, each said once its COMMIT returned, and a clean close with a backup."""
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="r2p-lists-", dir=folder.parents[1]) as files:
        office = open_quick(folder, rng)
        mixed = MixedWork(office, rng, Path(files))
        for _ in range(acts):
            done = mixed.act()
            if done is not None:
                sys.stdout.buffer.write(done.line())
                sys.stdout.buffer.flush()
        office.close()


class Cuts:
    """One recorded day and the office as it was before; `at` gives the office after a cut at a step."""

    def __init__(self, home: Path, seed: int, acts: int) -> None:
        self._root, self._before, self._recording = home / "day", home / "before", home / "recording"
        make(self._root / "office")
        shutil.copytree(self._root, self._before)
        command = [sys.executable, __file__, "--work", str(self._root / "office"), str(seed), str(acts)]
        record(command, self._recording)
        self.steps = sum(1 for _ in self._steps(Disk(self._root, self._before), []))

    def _steps(self, disk: Disk, said: list[Done]) -> Any:
        rest = b""

        def hear(text: bytes) -> None:
            nonlocal rest
            *lines, rest = (rest + text).split(b"\n")
            said.extend(Done.read(line) for line in lines)

        replay = Replay(disk, hear)
        for name, words, result in calls(self._recording):
            if replay.call(name, words, result):
                yield

    def cut_each(self, points: list[int], rng: random.Random, scratch: Path) -> Any:
        """For each of the sorted `points`: the office's folder after a cut there, and what had been said."""
        said: list[Done] = []
        disk = Disk(self._root, self._before)
        for step, _ in enumerate(self._steps(disk, said)):
            for number in range(bisect.bisect_left(points, step), bisect.bisect_right(points, step)):
                place = scratch / f"cut{number}"
                disk.cut(place, rng)
                yield step, place / "office", list(said)
                shutil.rmtree(place)


def run(points: int, seed: int, acts: int, home: Path, keep: Path | None) -> dict[str, Any]:
    rng = random.Random(seed)
    began = time.monotonic()
    cuts = Cuts(home, seed, acts)
    chosen = sorted(rng.randrange(cuts.steps) for _ in range(points))
    wrong: list[str] = []
    tried = heard = lost = 0
    for step, folder, said in cuts.cut_each(chosen, rng, home):
        tried += 1
        heard += len(said)
        as_cut = None if keep is None else shutil.copytree(folder, home / "as it was cut")
        try:
            found, _ = problems(folder, said, whole=tried % 10 == 0)
        except OfficeError as refusal:
            found = [f"lost: it does not open: {refusal}"]
        if as_cut is not None:
            if found:
                shutil.copytree(as_cut, keep / f"step{step}")
            shutil.rmtree(as_cut)
        lost += any(text.startswith("lost") for text in found)
        wrong += [f"cut at step {step}: {text}" for text in found]
    return {
        "points": tried, "steps": cuts.steps, "acts said before a cut, together": heard, "lost": lost,
        "problems": wrong, "minutes": round((time.monotonic() - began) / 60, 1),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--points", type=int, default=500)
    parser.add_argument("--acts", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--keep", type=Path, metavar="FOLDER", help="keep the offices that had a problem here"
    )
    parser.add_argument("--work", nargs=3, metavar=("FOLDER", "SEED", "ACTS"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(Path(options.work[0]), int(options.work[1]), int(options.work[2]))
        return 0
    home = Path(tempfile.mkdtemp(prefix="r2p-power-"))
    try:
        result = run(options.points, options.seed, options.acts, home, options.keep)
    except CannotRecord as reason:
        print(reason)
        return CANNOT
    finally:
        shutil.rmtree(home)
    print(json.dumps(result))
    return 1 if result["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
