"""A journal of 1,000,000 entries against one of 3,000: `python benchmarks/journal_million.py [--rounds 11]`.

What the window asks of it must not grow with it: the first page of all changes (any, of one person, of one kind of
record, of one month), the rows of a screen, the history of one record, the change beside the list, and the step Undo
would take back. The entries are written past the triggers, three to a change, as the program writes them.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, table

CHANGES = {"floor": 1_000, "ours": 333_333}
KINDS = ("person", "meeting", "action_item")


def fill(office: Any, changes: int) -> None:
    """So many changes of three entries each, over fifteen years, by seven people."""
    from r2p_desktop.i18n import message
    from r2p_desktop.storage.engine import WRITE, raw

    started = dt.datetime(2011, 1, 1, tzinfo=dt.UTC)
    between = dt.timedelta(days=15 * 365) / changes
    with office._database._engine.connect() as plain, plain.execution_options(**{WRITE: True}).begin():
        driver = raw(plain)
        ((first, owner, revision),) = driver.execute(
            "SELECT max(id) + 1, office, revision FROM change_set"
        ).fetchall()

        def sets() -> Iterator[tuple[Any, ...]]:
            for n in range(changes):
                label = message("Edit contact {name}", name=f"Somebody {n}").as_json()
                at = f"{started + between * n:%Y-%m-%d %H:%M:%S}.000000"
                yield first + n, f"u{n}", owner, first + n, at, f"Person {n % 7}", label, revision

        def entries() -> Iterator[tuple[Any, ...]]:
            for n in range(changes):
                for part in range(3):
                    kind, row = KINDS[n % 3], 100 + (n * 7 + part) % 50_000
                    yield (
                        first + n,
                        kind,
                        row,
                        f"x{n}",
                        kind,
                        row,
                        "U",
                        '{"file_number": "1"}',
                        '{"file_number": "2"}',
                    )

        driver.executemany(
            "INSERT INTO change_set (id, uid, office, sequence, at, actor, label, undo_of, revision) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)",
            sets(),
        )
        driver.executemany(
            "INSERT INTO change_entry (set_id, entity, row_id, row_uid, root, root_id, op, old, new) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entries(),
        )


def make(folder: Path, changes: int) -> Any:
    from r2p_desktop.clock import Clock
    from r2p_desktop.services.offices import NewOffice, create_office, open_office
    from r2p_desktop.services.rendering import PaperPress

    clock = Clock()
    create_office(folder, NewOffice("Office to measure"), clock=clock, actor="A. Tester")
    office = open_office(folder, clock=clock, render=PaperPress())
    fill(office, changes)
    return office


def questions(office: Any) -> dict[str, Callable[[], object]]:
    """What the window asks, by name."""
    from r2p_desktop.services.history import Asked

    history = office.history
    newest = history.newest()
    page = list(history.sets(Asked()))
    month = Asked(first=dt.date(2018, 3, 1), last=dt.date(2018, 4, 1))
    return {
        "first page of all changes": lambda: history.sets(Asked()),
        "first page of one person": lambda: history.sets(Asked(actor="Person 3")),
        "first page of one kind": lambda: history.sets(Asked(table="person")),
        "first page of one month": lambda: history.sets(month),
        "rows of a screen": lambda: history.steps(page[:100]),
        "history of a record": lambda: history.of("person", 107),
        "a change beside the list": lambda: history.step(newest - 3),
        "the step Undo would take back": lambda: (history.next_undo(), history.size_of_undo()),
    }


def measure(rounds: int) -> list[table.Row]:
    with tempfile.TemporaryDirectory(prefix="r2p-journal-", ignore_cleanup_errors=True) as made:
        offices = {side: make(Path(made) / side, changes) for side, changes in CHANGES.items()}
        try:
            asked = {side: questions(office) for side, office in offices.items()}
            rows = []
            for name in asked["ours"]:

                def side(which: str, name: str = name) -> Callable[[], float]:
                    return lambda: harness.seconds(asked[which][name])

                figure = harness.compare(name, side("floor"), side("ours"), rounds)
                rows.append(
                    table.from_figure(
                        f"1,000,000 entries: {name}", "<= 16 ms", figure, at_most=16, judge="ours"
                    )
                )
            return rows
        finally:
            for office in offices.values():
                office.close(backup=False)


def main() -> int:
    harness.demand_bytecode(("r2p_desktop", "sqlalchemy"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--json", action="store_true")
    return table.show(measure(parser.parse_args().rounds))


if __name__ == "__main__":
    sys.exit(main())
