"""An office on a mapped or UNC drive: one connection does everything, without a write-ahead log, for one person."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from office_fixture import CLOCK
from storage_kit import EDIT

from r2p_desktop.errors import InUse
from r2p_desktop.model.entities import Person, ProgressReport
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.demo import demo_office
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import open_newest_backup, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import drives
from r2p_desktop.storage.damage import blank_pages


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OfficeServices:
    """The example office on a drive that says it is a network's; made there and filled there."""
    monkeypatch.setattr(drives, "is_network", lambda _path: True)
    # A second connection asked for within the first would wait for ever: so that it fails at once.
    monkeypatch.setattr("r2p_desktop.storage.engine._TURN", 5.0)
    demo_office(tmp_path / "share" / "office", clock=CLOCK)
    return open_office(tmp_path / "share" / "office", clock=CLOCK, render=PaperPress())


def journals(office: OfficeServices) -> set[str]:
    return {f.name for f in office.folder.iterdir() if f.name.endswith(("-wal", "-shm"))}


def read_all_lists(office: OfficeServices) -> int:
    seen = 0
    for source in office.lists.values():
        ids = source.ids(ListQuery())
        seen += len(source.rows(list(ids)[:500]))
    return seen


def test_a_whole_offices_work_needs_no_second_connection(office: OfficeServices) -> None:
    assert office.one_connection and office.drafts is not None
    office.drafts.put("person", "new", {"family_name": "Half"})
    assert read_all_lists(office) > 100
    office.people.save(Person(given_name="Ada", family_name="Shared"))
    assert len(office.find("shared")) == 1
    assert office.start.overview() is not None
    assert office.history is not None and office.settings().name and office.heading().name
    office._database.undo()
    assert not office.find("shared")
    office._database.redo()
    made = office.backups.make()
    assert office.backups.listed()[0].path == made.path and office.backups.status().last_at is not None
    assert office.backups.prove().files >= 0
    assert office.check() == []
    assert journals(office) == set()
    office.close()


def test_background_jobs_and_the_window_take_turns(office: OfficeServices) -> None:
    failures: list[BaseException] = []

    def job(work: threading.Event) -> None:
        try:
            while not work.is_set():
                read_all_lists(office)
                office.find("a")
        except BaseException as error:
            failures.append(error)

    done = threading.Event()
    jobs = [threading.Thread(target=job, args=(done,)) for _ in range(3)]
    for one in jobs:
        one.start()
    try:
        for number in range(10):
            office.people.save(Person(given_name="Ada", family_name=f"Busy{number}"))
            assert office.drafts is not None
            office.drafts.put("person", str(number), {"n": number})
        office.backups.make()
        assert office.check() == []
    finally:
        done.set()
        for one in jobs:
            one.join(60)
    assert failures == [] and len(office.find("busy")) == 10
    office.close(backup=False)


def test_freed_pages_are_no_damage(office: OfficeServices) -> None:
    with office._database.transaction(EDIT) as session:
        session.execute(sa.delete(ProgressReport))
    office.close(backup=False)
    assert blank_pages(office.folder / "office.db") == []
    again = open_office(office.folder, clock=CLOCK, render=PaperPress())
    with again.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() > 0
    assert again.check() == []
    again.close(backup=False)


def test_the_second_person_is_kept_out_and_reads_the_backup(office: OfficeServices) -> None:
    office.backups.make()
    with pytest.raises(InUse):
        open_office(office.folder, clock=CLOCK, render=PaperPress())
    looking = open_newest_backup(office.folder, None, clock=CLOCK, render=PaperPress())
    assert read_all_lists(looking) > 100 and looking.holder is not None
    looking.close()
    office.close(backup=False)
    again = open_office(office.folder, clock=CLOCK, render=PaperPress())
    assert again.check() == []
    again.close(backup=False)
