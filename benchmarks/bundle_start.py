"""The bundle's start against `uv run` of the same commit, with an office of 1,000 people; and how large the bundle is.

Run `python build_installer.py bundle`, then `python benchmarks/bundle_start.py [--offices FOLDER] [--rounds 21]`, on
Linux or macOS. `uv run --no-sync` is what `uv run` does once everything is installed, less the look whether it is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, offices, table
from benchmarks.processes import start

PEOPLE = 1_000
PLACES = (
    "build/bundle/dist/r2p-desktop/R2P Desktop",
    "build/bundle/dist/portable/R2P Desktop.app/Contents/MacOS/R2P Desktop",
)


def program() -> Path:
    """The bundle's program without a console. Ends the benchmark when it is not there or older than the code."""
    for place in (harness.ROOT / name for name in PLACES):
        if place.is_file():
            built = place.stat().st_mtime
            newer = [f for f in (harness.ROOT / "r2p_desktop").rglob("*.py") if f.stat().st_mtime > built]
            if newer:
                raise SystemExit(f"{newer[0]} is newer than the bundle; build it again: nothing was measured")
            return place
    raise SystemExit("there is no bundle; run build_installer.py bundle first: nothing was measured")


def sizes() -> list[str]:
    """The folder and the ZIP of the bundle, in megabytes."""
    sys.path.insert(0, str(harness.ROOT / ".packaging"))
    from bundling import pack, plan

    folder = harness.ROOT / "build" / "bundle" / "dist"
    archives = sorted((harness.ROOT / "dist").glob(f"*-{plan.Target.here().system}-*.zip"))
    lines = [f"bundle, unpacked: {pack.size(folder) / 1e6:.1f} MB"]
    return lines + [f"{archive.name}: {archive.stat().st_size / 1e6:.1f} MB" for archive in archives]


def measure(folder: Path, rounds: int) -> list[table.Row]:
    """First paint and the filled Start page, both sides in turning order; `folder` keeps the office."""
    bundle = str(program())
    place = offices.office(folder, PEOPLE)
    sides = {
        "uv": ["uv", "run", "--no-sync", "--quiet", "python", "-m", "r2p_desktop"],
        "bundle": [bundle],
    }

    def run(side: str) -> dict[str, float]:
        offices.reset(place)
        try:
            return start([*sides[side], "--office", str(place)], folder, "start_filled")
        finally:
            offices.reset(place)

    seen = []
    for turn in range(rounds + 1):
        order = ("uv", "bundle") if turn % 2 else ("bundle", "uv")
        seen.append({side: run(side) for side in order})
    rows = []
    for event, what in (("first_paint", "first paint"), ("start_filled", "Start page filled")):
        pairs = [(turn["uv"][event], turn["bundle"][event]) for turn in seen[1:]]
        rows.append(table.row(f"bundle: start to {what}", "<= 1.1 x uv run", pairs, at_most=1.1))
    return rows


def main() -> int:
    harness.demand_bytecode(("r2p_desktop", "sqlalchemy"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offices", type=Path, help="where the office is kept for the next run")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with offices.folder_of_offices(words.offices) as folder:
        rows = measure(folder, words.rounds)
    print("\n".join(sizes()))
    return table.show(rows)


if __name__ == "__main__":
    sys.exit(main())
