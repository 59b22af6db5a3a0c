"""Undo gives every kind of value back bit for bit, and refuses sets of another shape of the file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from storage_kit import (
    OFFICE_UID,
    moving_clock,
)

from r2p_desktop.errors import Conflict
from r2p_desktop.i18n import message
from r2p_desktop.storage import folder
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.schema import Schema


class _OddBase(DeclarativeBase):
    pass


class Odd(_OddBase):
    """A root whose values JSON does not hold by itself."""

    __tablename__ = "odd"
    __table_args__ = ({"sqlite_autoincrement": True},)
    __root__: ClassVar[str | None] = None
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(sa.String(36), default="")
    version: Mapped[int] = mapped_column()
    created_at: Mapped[dt.datetime | None] = mapped_column()
    changed_at: Mapped[dt.datetime | None] = mapped_column()
    blob: Mapped[bytes | None] = mapped_column(sa.LargeBinary)
    real: Mapped[float | None] = mapped_column(sa.Float)
    text: Mapped[str | None] = mapped_column(sa.Text)
    flag: Mapped[bool | None] = mapped_column(sa.Boolean)
    whole: Mapped[int | None] = mapped_column(sa.BigInteger)


def odd_schema(revision: str = "odd") -> Schema:
    return Schema(
        base=_OddBase,
        revision=revision,
        documents=lambda _c, _r, _i: [],
        name_of=lambda table, row: f"{table} {row.id}",
        searched=frozenset(),
    )


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    place = folder.create(tmp_path_factory.mktemp("odd") / "office")
    database = Database.create(
        place,
        OfficeKey.generate(),
        office_uid=OFFICE_UID,
        clock=moving_clock(),
        actor="A",
        schema=odd_schema(),
    )
    yield database
    database.close(backup=False)


values = st.fixed_dictionaries(
    {
        "blob": st.none() | st.binary(max_size=40),
        "real": st.none() | st.floats(allow_nan=False, allow_infinity=False),
        "text": st.none() | st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])),
        "flag": st.none() | st.booleans(),
        "whole": st.none() | st.integers(-(2**63), 2**63 - 1),
    }
)


@given(values, values)
def test_every_value_comes_back_bit_for_bit(
    odd: Database, first: dict[str, Any], second: dict[str, Any]
) -> None:
    columns = ("blob", "real", "text", "flag", "whole")

    def stored() -> list[Any]:
        with odd.read() as connection:
            listed = ", ".join(f"typeof({c}), {c}" for c in columns)
            return [tuple(r) for r in connection.exec_driver_sql(f"SELECT id, {listed} FROM odd ORDER BY id")]

    start = stored()
    with odd.transaction(message("Make")) as session:
        row = Odd(**first, version=1)
        session.add(row)
    made = stored()
    with odd.transaction(message("Change")) as session:
        session.execute(sa.update(Odd).where(Odd.id == row.id).values(**second))
    changed = stored()
    with odd.transaction(message("Delete")) as session:
        session.execute(sa.delete(Odd).where(Odd.id == row.id))
    assert stored() == start
    odd.undo()
    assert stored() == changed
    if made != changed:
        odd.undo()
    assert stored() == made
    if made != changed:
        odd.redo()
    odd.redo()
    assert stored() == start


def test_a_set_of_another_shape_of_the_file_is_refused(tmp_path: Path) -> None:
    place, key = folder.create(tmp_path / "office"), OfficeKey.generate()
    old = Database.create(
        place, key, office_uid="o", clock=moving_clock(), actor="A", schema=odd_schema("odd1")
    )
    with old.transaction(message("Make")) as session:
        session.add(Odd(text="x", version=1))
    with old.transaction(message("Say")) as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = 'odd2'")
    old.close(backup=False)
    new = Database.open(place.path, key, clock=moving_clock(), actor="A", schema=odd_schema("odd2"))
    with pytest.raises(Conflict, match="older version of the program"):
        new.undo(new.change_sets()[-1].id)
    new.close(backup=False)
