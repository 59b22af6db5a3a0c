"""What the storage tests share: an office without a question, a clock that moves, and ways to look at the rows."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.orm import selectinload

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import ContactPoint, Person
from r2p_desktop.storage import folder, keyfile
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

START = dt.datetime(2026, 3, 1, 9, 0, tzinfo=dt.UTC)
OFFICE_UID = "019cb8a0-0000-7000-8000-000000000001"
EDIT = message("Edit contact {name}", name="A. Ng")


def moving_clock() -> Clock:
    """A clock that goes on by a second each time it is read."""
    moments = (START + dt.timedelta(seconds=n) for n in range(10**9))
    return Clock(source=lambda: next(moments))


def make_office(path: Path, clock: Clock | None = None, key: OfficeKey | None = None) -> Database:
    """A new office with an open slot, open for writing."""
    clock = clock or moving_clock()
    place, key = folder.create(path), key or OfficeKey.generate()
    keyfile.write(place, keyfile.create_slots(key, office_uid=OFFICE_UID, clock=clock))
    return Database.create(place, key, office_uid=OFFICE_UID, clock=clock, actor="A. Ng")


def reopen(db: Database, **options: Any) -> Database:
    return Database.open(db.folder.path, db.key, clock=moving_clock(), actor="A. Ng", **options)


def add_person(db: Database, family: str = "Ng", *contacts: str) -> int:
    person = Person(given_name="Ada", family_name=family)
    person.contact_points = [ContactPoint(kind="email", value=v, position=i) for i, v in enumerate(contacts)]
    with db.transaction(message("New contact {name}", name=family)) as session:
        session.add(person)
    return person.id


def load_person(db: Database, person_id: int) -> Person:
    """As an editor opens it: detached, with its contact points."""
    with db.session() as session:
        person = session.get(Person, person_id, options=[selectinload(Person.contact_points)])
    assert person is not None
    return person


def save(db: Database, person: Person, label: Any = EDIT) -> None:
    """As an editor saves it."""
    with db.transaction(label) as session:
        session.merge(person, options=[selectinload(Person.contact_points)])


def names(db: Database) -> list[str]:
    with db.read() as connection:
        return list(connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars())


@contextmanager
def raw(place: OfficeFolder, key: OfficeKey, **options: Any) -> Iterator[Any]:
    """A connection past the storage layer, for looking and for tampering."""
    connection = connect(place.database, key, Access(**options))
    try:
        yield connection
    finally:
        connection.close()


def record_hash(db: Database) -> str:
    """A hash over every journalled row, but for what only ever grows (`version`, `changed_at`)."""
    digest = hashlib.sha256()
    with db.read() as connection:
        for name, tracked in db.schema.tracked.items():
            columns = [c.name for c in tracked.table.columns if c.name not in {"version", "changed_at"}]
            listed = ", ".join(f'quote("{c}")' for c in columns)
            for row in connection.exec_driver_sql(f'SELECT {listed} FROM "{name}" ORDER BY id'):
                digest.update(repr((name, tuple(row))).encode())
    return digest.hexdigest()
