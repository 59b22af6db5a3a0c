"""Every figure of the program in one table: `python benchmarks/run_all.py [--offices FOLDER] [--only WORD]`.

Each script runs in its own process, one after the other. A script that ends without figures is named, and the exit
code is 1 then, or when a target is missed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, offices, table

SCRIPTS = (
    "start_up",
    "list_100k",
    "search_100k",
    "save_person",
    "memory",
    "brief_50_pages",
    "import_5000",
    "undo_import",
    "journal_million",
    "backup_100k",
    "office_15_years",
)
WITH_OFFICES = frozenset({"backup_100k", "office_15_years", "start_up", "list_100k", "memory"})


def rows_of(script: str, folder: Path) -> list[table.Row]:
    """The figures one script prints as JSON; what else it says is passed on. Empty when it has none."""
    argv = [harness.python(), str(Path(__file__).with_name(f"{script}.py")), "--json"]
    if script in WITH_OFFICES:
        argv += ["--offices", str(folder)]
    done = subprocess.run(argv, cwd=harness.ROOT, stdout=subprocess.PIPE, text=True, check=False)
    found: list[dict[str, Any]] = []
    for line in done.stdout.splitlines():
        if line.startswith("[{"):
            found = json.loads(line)
        else:
            print(line, flush=True)
    return [table.Row(**values) for values in found]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offices", type=Path, help="where the offices are kept for the next run")
    parser.add_argument("--only", default="", help="only scripts with this word in their name")
    words = parser.parse_args()
    rows: list[table.Row] = []
    without: list[str] = []
    with offices.folder_of_offices(words.offices) as folder:
        for script in (name for name in SCRIPTS if words.only in name):
            print(f"- {script}", file=sys.stderr, flush=True)
            found = rows_of(script, folder)
            rows += found
            without += [] if found else [script]
    print(table.text(rows))
    for script in without:
        print(f"{script} gave no figures")
    return 1 if without or not all(row.met for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
