"""Memory of the window with the list of 100,000 people shown to its end, over a bare window with SQLAlchemy imported.

Run `python benchmarks/memory.py [--offices FOLDER] [--rounds 5]` (Linux: resident memory when it has settled).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, offices, table
from benchmarks.list_100k import both

MEBIBYTE = 1024 * 1024


def main() -> int:
    harness.demand_bytecode(("r2p_desktop", "sqlalchemy"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offices", type=Path, help="where the offices are kept for the next run")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with offices.folder_of_offices(words.offices) as folder:
        pairs = [(f["memory"], o["memory"]) for f, o in both(folder, words.rounds)]
    row = table.row(
        "memory with 100,000 people, over the bare window", "<= 60 MiB more", pairs,
        unit="MiB", shown=1 / MEBIBYTE, at_most=60, judge="over",
    )  # fmt: skip
    return table.show([row])


if __name__ == "__main__":
    sys.exit(main())
