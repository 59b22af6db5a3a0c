"""Process start to first paint and to the filled Start page, against a bare PySide6 window of the same size.

Run `python benchmarks/start_up.py [--offices FOLDER] [--rounds 21]` on Linux or macOS. One round starts the bare
window, ours with 100,000 people and ours with 1,000, in turning order.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, offices, table
from benchmarks.processes import start

MANY, FEW = 100_000, 1_000
FLOOR = [harness.python(), str(Path(__file__).with_name("floor_window.py"))]


def measure(folder: Path, rounds: int) -> list[table.Row]:
    """The three figures of the start; `folder` keeps the offices."""
    places = {people: offices.office(folder, people) for people in (FEW, MANY)}

    def floor() -> dict[str, float]:
        return start(FLOOR, folder, "first_paint")

    def ours(people: int) -> dict[str, float]:
        offices.reset(places[people])
        argv = [harness.python(), "-m", "r2p_desktop", "--office", str(places[people])]
        try:
            return start(argv, folder, "start_filled")
        finally:
            offices.reset(places[people])

    sides = [("floor", floor), ("many", lambda: ours(MANY)), ("few", lambda: ours(FEW))]
    seen: list[dict[str, dict[str, float]]] = []
    for turn in range(rounds + 1):
        order = sides[turn % 3 :] + sides[: turn % 3]
        seen.append({name: run() for name, run in order})
    return _rows(seen[1:])  # the first round warms the disk's cache


def _rows(seen: list[dict[str, dict[str, float]]]) -> list[table.Row]:
    paint = [(r["floor"]["first_paint"], r[side]["first_paint"]) for r in seen for side in ("many", "few")]
    filled = [(r["floor"]["first_paint"], r["many"]["start_filled"]) for r in seen]
    growth = [(r["few"]["start_filled"], r["many"]["start_filled"]) for r in seen]
    return [
        table.row("start to first paint", "<= 1.2 x bare window", paint, at_most=1.2),
        table.row(
            f"start to Start page filled, {MANY:,} people", "<= 4.0 x bare window", filled, at_most=4.0
        ),
        table.row(f"start with {MANY:,} people against {FEW:,}", "within 10 %", growth, at_most=1.1),
    ]


def main() -> int:
    harness.demand_bytecode(("r2p_desktop", "sqlalchemy"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offices", type=Path, help="where the offices are kept for the next run")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with offices.folder_of_offices(words.offices) as folder:
        return table.show(measure(folder, words.rounds))


if __name__ == "__main__":
    sys.exit(main())
