"""A tried restore that fails says of the right file that it is bad: a good backup stays good beside a damaged office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from office_fixture import CLOCK, make_office
from storage_kit import EDIT

from r2p_desktop.errors import Damaged
from r2p_desktop.model.entities import Person
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import open_office
from r2p_desktop.services.rendering import PaperPress


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeServices]:
    services = make_office(tmp_path / "office")
    yield services
    services.close(backup=False)


def test_an_office_damaged_while_a_restore_is_tried_does_not_take_the_good_backup_with_it(
    office: OfficeServices,
) -> None:
    with office.write(EDIT) as (_, session):
        session.add_all(
            [Person(given_name="G", family_name=f"P{n}", internal_note="n " * 4000) for n in range(200)]
        )
    folder = office.folder
    good = office.backups.make()
    office.close(backup=False)
    again = open_office(folder, clock=CLOCK, render=PaperPress())
    content = bytearray((folder / "office.db").read_bytes())
    for page in range(100, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    (folder / "office.db").write_bytes(content)
    try:
        with pytest.raises(Damaged):
            again.backups.prove()
        assert [b.path for b in again.backups.listed()] == [good.path], "it is the office that is damaged"
    finally:
        again.close(backup=False)
