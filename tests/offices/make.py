"""Keeps an office as this version of the program makes it: `python tests/offices/make.py` (needs the environment).

Run it when a version is released, and never again for that version: `tests/unit/test_offices_kept.py` opens what it
leaves with every later version. As long as nothing is released, the same command makes it anew.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sys
from pathlib import Path

from r2p_desktop import __version__
from r2p_desktop.clock import Clock
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.example import fill
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.papers import BriefOptions
from r2p_desktop.services.rendering import PaperPress

HERE = Path(__file__).resolve().parent
PASSPHRASE = "harbour lantern orchard"
CLOCK = Clock(dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC))


def counts_of(office: OfficeServices) -> dict[str, int]:
    """Living and binned rows of every journalled table, and the changes in the journal."""
    with office.reading() as connection:
        names = connection.exec_driver_sql(
            "SELECT DISTINCT entity FROM change_entry UNION SELECT 'change_set' UNION SELECT 'change_entry' ORDER BY 1"
        )
        return {
            str(name): int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())
            for (name,) in names.all()
        }


def make(home: Path) -> Path:
    """An office of realistic content with a passphrase, in a folder named by the version; what was there goes."""
    folder = home / __version__
    shutil.rmtree(folder, ignore_errors=True)
    options = NewOffice("Office of Ardenia", passphrase=PASSPHRASE)
    made = create_office(folder / "office", options, clock=CLOCK, actor="A. Ng")
    office = open_office(folder / "office", Secret(PASSPHRASE), clock=CLOCK, render=PaperPress())
    fill(office)
    with office.reading() as connection:
        meeting = int(connection.exec_driver_sql("SELECT max(meeting_id) FROM agenda_item").scalar_one())
    office.papers.issue(meeting, BriefOptions(), accept_missing_glyphs=True)
    person = office.lists["people"].ids(ListQuery())[0]
    office.people.bin([person])
    told = {"version": __version__, "recovery_code": made.recovery_code, "counts": counts_of(office)}
    office.close(backup=False)
    for name in ("office.lock", "drafts.db", "office.db-wal", "office.db-shm"):
        (folder / "office" / name).unlink(missing_ok=True)
    (folder / "facts.json").write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", "utf-8")
    return folder


if __name__ == "__main__":
    sys.stdout.write(f"{make(HERE)}\n")
