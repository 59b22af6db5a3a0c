"""Two people at one folder: the second reads the newest good backup and is told who has the office since when."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_fixture import CLOCK, NOW, make_office

from r2p_desktop.errors import InUse, NotFound, ReadOnly
from r2p_desktop.model.entities import Person
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import open_newest_backup, open_office
from r2p_desktop.services.rendering import PaperPress


def second(folder: Path) -> OfficeServices:
    return open_newest_backup(folder, None, clock=CLOCK, render=PaperPress())


def families(office: OfficeServices) -> list[str]:
    with office.reading() as connection:
        return list(connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars())


def test_the_second_person_reads_the_newest_backup_and_never_the_live_file(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    with pytest.raises(NotFound, match="no backup"):
        second(office.folder)
    office.people.save(Person(given_name="Ada", family_name="Backed"))
    office.backups.make()
    office.people.save(Person(given_name="Ada", family_name="Later"))
    before = {f: f.read_bytes() for f in (office.folder / "backups").rglob("*") if f.is_file()}
    with pytest.raises(InUse, match="Tester"):
        open_office(office.folder, clock=CLOCK, render=PaperPress())

    looking = second(office.folder)
    assert looking.read_only and families(looking) == ["Backed"]
    assert looking.backup_of == NOW
    assert looking.holder is not None and looking.holder.who and looking.holder.since_words
    with pytest.raises(ReadOnly):
        looking.people.save(Person(given_name="Ada", family_name="Never"))
    looking.close()
    assert {f: f.read_bytes() for f in (office.folder / "backups").rglob("*") if f.is_file()} == before
    assert families(office) == ["Backed", "Later"]
    office.close(backup=False)


def test_a_backup_gone_bad_is_passed_over_for_an_older_one(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    office.people.save(Person(given_name="Ada", family_name="First"))
    office.backups.make()
    office.people.save(Person(given_name="Ada", family_name="Second"))
    newest = office.backups.make()
    file = newest.path / "office.db"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    looking = second(office.folder)
    assert families(looking) == ["First"]
    looking.close()
    office.close(backup=False)
