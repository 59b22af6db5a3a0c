"""What the tests of merging share: two records of one person, and rows that point wherever they may."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from storage_kit import record_hash

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Base, ContactPoint, Institution, Person
from r2p_desktop.services.bulk import insert_rows
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry


def rows_hash(office: OfficeServices) -> str:
    """A hash over every journalled row."""
    return record_hash(office._database)


def links(target: str) -> list[tuple[str, str]]:
    """Every column of the model that points to a table, found without the code that is tested."""
    return sorted(
        (table.name, key.parent.name)
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == target
    )


def entity_of(table: str) -> Any:
    return next(m.class_ for m in Base.registry.mappers if m.class_.__tablename__ == table)


def make_row(office: OfficeServices, table: str, **values: Any) -> int:
    """A row with these values; what it needs beside them is made too."""
    entity = entity_of(table)
    for column in entity.__table__.columns:
        for key in column.foreign_keys:
            if not column.nullable and column.name not in values:
                values[column.name] = make_row(office, key.column.table.name)
        if "deleted_at" not in values and column.name in ("title", "text", "name", "value", "family_name"):
            values.setdefault(column.name, f"A {table}")
    with office.write(message("Make a row")) as (database, session):
        (row_id,) = insert_rows(database, session, entity, [values])
    return row_id


def pointing(office: OfficeServices, table: str, column: str, target: int) -> list[int]:
    """The ids of the rows whose `column` is `target`."""
    found = Base.metadata.tables[table]
    with office.reading() as connection:
        return list(connection.scalars(sa.select(found.c.id).where(found.c[column] == target)))


def ministry(office: OfficeServices, name: str) -> int:
    return office.institutions.save(Institution(name=name))


def person(
    office: OfficeServices,
    *mails: str,
    post: PostEntry | None = None,
    given_name: str = "Amina",
    **fields: Any,
) -> int:
    """A contact with e-mail addresses, the first one preferred."""
    made = Person(**{"given_name": given_name, "family_name": "Haddad"} | fields)
    made.contact_points = [
        ContactPoint(kind="email", value=mail, preferred=place == 0) for place, mail in enumerate(mails)
    ]
    return office.people.save_with_post(made, post or PostEntry())


def since(year: int, month: int = 1, day: int = 1) -> dt.date:
    return dt.date(year, month, day)
