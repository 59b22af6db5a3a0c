"""An office of two people whose key is to be renewed: shared by the unit tests and the endurance script."""

from __future__ import annotations

import io
from pathlib import Path

from office_fixture import CLOCK

from r2p_desktop.model.entities import Person
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage.attachments import FileStore

PEOPLE = [f"Person {n}" for n in range(12)]


def open_with(folder: Path, secret: str | None, *, read_only: bool = False) -> OfficeServices:
    return open_office(
        folder,
        None if secret is None else Secret(secret),
        clock=CLOCK,
        render=PaperPress(),
        read_only=read_only,
    )


def make_protected(folder: Path, first: str | None = None, second: str | None = None) -> Path:
    """An office with people, a draft and a stored paper; of Ada and Ben when there are passphrases. Closed."""
    create_office(folder, NewOffice("Office of Ardenia", passphrase=first), clock=CLOCK, actor="Ada")
    office = open_with(folder, first)
    if second is not None:
        office.access.add("Ben", second)
    for name in PEOPLE:
        office.people.save(Person(given_name="A.", family_name=name))
    drafts = office.drafts
    assert drafts is not None
    drafts.put("person", "t", {"note": "begun"})
    FileStore(folder / "issued").store(io.BytesIO(b"a paper" * 10_000))
    office.close(backup=False)
    return folder


def names_in(office: OfficeServices) -> list[str]:
    with office.reading() as connection:
        rows = connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars()
        return list(rows)
