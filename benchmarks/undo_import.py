"""Undo of an import of 20,000 rows against the import itself: `python benchmarks/undo_import.py [--rounds 3]`.

Both run through the services, in a new office each round: the import is everything from the read table to the
commit, the undo one `history.undo()`. Before a round counts the rows must be as they were before the import.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, table

ROWS = 20_000
HEADINGS = (
    "Family name",
    "Given name",
    "Position",
    "Institution",
    "E-mail",
    "Phone",
    "Notes",
)
GIVEN = ("Ana", "Émile", "Łukasz", "Søren", "İpek", "Мария", "Νίκος", "سلمى", "Grace", "Tui")
FAMILY = ("Ardane", "Bélisle", "Żurek", "Øster", "Çelik", "Орлова", "Παππάς", "حداد", "Ngata", "Quill")


def contacts(file: Path) -> None:
    """A list of fictional people in 400 institutions, two ways to reach each."""
    import csv

    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADINGS)
        for n in range(ROWS):
            family = f"{FAMILY[n % 10]}-{FAMILY[n // 10 % 10]} {n // 100:03d}{'abcdefghij'[n % 10]}"
            writer.writerow(
                (
                    family, GIVEN[n // 7 % 10], ("Desk officer", "Director", "Legal adviser")[n % 3],
                    f"Ministry no. {n % 400}", f"person{n}@office.example", f"+999 20 {n:07d}",
                    "met at the workshop" if n % 5 == 0 else "",
                )
            )  # fmt: skip


def rows_hash(office: Any) -> str:
    """A hash over every journalled row, but for what only ever grows."""
    from r2p_desktop.storage.schema import program_schema

    digest = hashlib.sha256()
    with office.reading() as connection:
        for name, tracked in program_schema().tracked.items():
            columns = [c.name for c in tracked.table.columns if c.name not in {"version", "changed_at"}]
            listed = ", ".join(f'quote("{c}")' for c in columns)
            for found in connection.exec_driver_sql(f'SELECT {listed} FROM "{name}" ORDER BY id'):
                digest.update(repr((name, tuple(found))).encode())
    return digest.hexdigest()


def one_round(folder: Path, file: Path) -> tuple[float, float]:
    """Seconds of the import and of its undo."""
    from r2p_desktop.clock import Clock
    from r2p_desktop.services.offices import NewOffice, create_office, open_office
    from r2p_desktop.services.rendering import PaperPress

    clock = Clock()
    create_office(folder, NewOffice("Office to measure"), clock=clock, actor="A. Tester")
    office = open_office(folder, clock=clock, render=PaperPress())
    try:
        before = rows_hash(office)

        def bring_in() -> None:
            transfer = office.transfer
            read = transfer.read(file)
            report = transfer.apply(transfer.preview("contacts", read))
            if report.preview.counts["new"] != ROWS:
                raise SystemExit(
                    f"{report.preview.counts} instead of {ROWS} new people; nothing was measured"
                )

        came = harness.seconds(bring_in)
        went = harness.seconds(office.history.undo)
        if rows_hash(office) != before:
            raise SystemExit("the undo left other rows than there were before the import")
        return came, went
    finally:
        office.close(backup=False)


def measure(rounds: int) -> list[table.Row]:
    pairs = []
    with tempfile.TemporaryDirectory(prefix="r2p-undo-", ignore_cleanup_errors=True) as made:
        file = Path(made) / "contacts.csv"
        contacts(file)
        for number in range(rounds + 1):
            pairs.append(one_round(Path(made) / str(number), file))
    return [table.row(f"undo of an import of {ROWS:,} rows", "<= 3 x the import", pairs[1:], at_most=3)]


def main() -> int:
    harness.demand_bytecode(("r2p_desktop", "sqlalchemy"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    return table.show(measure(parser.parse_args().rounds))


if __name__ == "__main__":
    sys.exit(main())
