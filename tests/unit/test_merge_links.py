"""Moving links in a model that has what ours has not yet: a link to a part, to oneself, and values that stand once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from r2p_desktop.services.merge_links import Mover, Moving, same_point
from r2p_desktop.storage.schema import Tracked


class Made(DeclarativeBase):
    pass


def said(name: str, kind: str = "line", default: Any = "") -> Any:
    return mapped_column(info={"field": {"label": name, "kind": kind}}, default=default)


class Human(Made):
    __tablename__ = "human"
    id: Mapped[int] = mapped_column(primary_key=True)
    assistant_of: Mapped[int | None] = mapped_column(sa.ForeignKey("human.id"), default=None)


class Address(Made):
    __tablename__ = "address"
    id: Mapped[int] = mapped_column(primary_key=True)
    human_id: Mapped[int] = mapped_column(sa.ForeignKey("human.id"))
    value: Mapped[str] = said("Value")


class Letter(Made):
    """Points to a part of a human, and to a human by two columns."""

    __tablename__ = "letter"
    id: Mapped[int] = mapped_column(primary_key=True)
    address_id: Mapped[int | None] = mapped_column(sa.ForeignKey("address.id"), default=None)
    from_id: Mapped[int | None] = mapped_column(sa.ForeignKey("human.id"), default=None)
    copy_id: Mapped[int | None] = mapped_column(sa.ForeignKey("human.id"), default=None)


class Club(Made):
    __tablename__ = "club"
    id: Mapped[int] = mapped_column(primary_key=True)


class Member(Made):
    """A part of a club; a human is in it once."""

    __tablename__ = "member"
    __table_args__ = (sa.UniqueConstraint("club_id", "human_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    club_id: Mapped[int] = mapped_column(sa.ForeignKey("club.id"))
    human_id: Mapped[int] = mapped_column(sa.ForeignKey("human.id"))
    role: Mapped[str] = said("Role", default="member")
    remark: Mapped[str] = said("Remark")


class Badge(Made):
    """Points to a part of a club."""

    __tablename__ = "badge"
    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(sa.ForeignKey("member.id"))


def table_of(entity: type[Made]) -> sa.Table:
    found = entity.__table__
    assert isinstance(found, sa.Table)
    return found


def tracked(entity: type[Made], root: str = "", key: str = "id") -> Tracked:
    table = table_of(entity)
    return Tracked(table, entity, root or table.name, key)


TRACKED = {
    one.name: one
    for one in (
        tracked(Human),
        tracked(Address, "human", "human_id"),
        tracked(Letter),
        tracked(Club),
        tracked(Member, "club", "club_id"),
        tracked(Badge, "member"),
    )
}


@pytest.fixture
def connection() -> Iterator[sa.Connection]:
    engine = sa.create_engine("sqlite://")

    @sa.event.listens_for(engine, "connect")
    def _keys_on(driver: Any, _record: object) -> None:
        driver.execute("PRAGMA foreign_keys = ON")

    Made.metadata.create_all(engine)
    with engine.connect() as made, made.begin():
        made.execute(sa.insert(Human), [{"id": 1}, {"id": 2}, {"id": 3}])
        yield made
    engine.dispose()


def rows(connection: sa.Connection, entity: type[Made], *keys: str) -> list[tuple[Any, ...]]:
    table = table_of(entity)
    found = connection.execute(sa.select(*(table.c[key] for key in keys)).order_by(table.c.id))
    return [tuple(row) for row in found]


def test_what_points_to_a_part_that_is_doubled_follows_to_the_part_that_stays(
    connection: sa.Connection,
) -> None:
    connection.execute(
        sa.insert(Address),
        [{"id": 1, "human_id": 1, "value": "a"}, {"id": 2, "human_id": 2, "value": "A "}, {"id": 3, "human_id": 2, "value": "b"}],
    )  # fmt: skip
    connection.execute(
        sa.insert(Letter), [{"address_id": one, "from_id": None, "copy_id": None} for one in (1, 2, 3)]
    )
    Mover(connection, TRACKED).move("human", 2, 1)
    assert rows(connection, Address, "id", "human_id") == [(1, 1), (2, 2), (3, 1)]
    assert rows(connection, Letter, "address_id") == [(1,), (1,), (3,)]


def test_a_record_with_two_links_has_both_moved(connection: sa.Connection) -> None:
    connection.execute(sa.insert(Letter), [{"from_id": 2, "copy_id": 3}, {"from_id": 3, "copy_id": 2}])
    mover = Mover(connection, TRACKED)
    assert mover.look("human", 2, 1) == [
        Moving("letter", "copy_id", 1, 0), Moving("letter", "from_id", 1, 0),
    ]  # fmt: skip
    mover.move("human", 2, 1)
    assert rows(connection, Letter, "from_id", "copy_id") == [(1, 3), (3, 1)]


def test_nobody_becomes_his_own_assistant(connection: sa.Connection) -> None:
    connection.execute(sa.update(Human).where(Human.id == 1).values(assistant_of=2))
    connection.execute(sa.update(Human).where(Human.id == 3).values(assistant_of=2))
    Mover(connection, TRACKED).move("human", 2, 1)
    assert rows(connection, Human, "assistant_of") == [(None,), (None,), (1,)]


@pytest.mark.parametrize(("old", "new"), [(1, 2), (2, 1)])
def test_where_a_value_may_stand_once_the_row_that_says_more_stays(
    connection: sa.Connection, old: int, new: int
) -> None:
    """Though the two say different things, and whichever of the two records is kept."""
    connection.execute(sa.insert(Club), [{"id": 1}, {"id": 2}])
    connection.execute(
        sa.insert(Member),
        [
            {"id": 1, "club_id": 1, "human_id": 1, "role": "chair", "remark": ""},
            {"id": 2, "club_id": 1, "human_id": 2, "role": "guest", "remark": "since May"},
            {"id": 3, "club_id": 2, "human_id": old, "role": "member", "remark": ""},
        ],
    )
    connection.execute(sa.insert(Badge), [{"id": 1, "member_id": 1}, {"id": 2, "member_id": 2}])
    mover = Mover(connection, TRACKED)
    assert mover.look("human", old, new) == [Moving("member", "human_id", 2, 1)]
    mover.move("human", old, new)
    assert rows(connection, Member, "id", "human_id", "role", "remark") == [
        (2, new, "guest", "since May"), (3, new, "member", ""),
    ]  # fmt: skip
    assert rows(connection, Badge, "member_id") == [(2,), (2,)]


def test_many_links_are_not_each_compared_with_each(
    connection: sa.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two people who sat in hundreds of meetings each must not hold up the window."""
    connection.execute(sa.insert(Club), [{"id": one} for one in range(1, 301)])
    clubs = [(1, one) for one in range(1, 201)] + [(2, one) for one in range(101, 301)]
    connection.execute(sa.insert(Member), [{"human_id": human, "club_id": club} for human, club in clubs])
    compared = 0
    is_twin = Mover._is_twin

    def counting(mover: Mover, *rows_of: Any) -> bool:
        nonlocal compared
        compared += 1
        return is_twin(mover, *rows_of)

    monkeypatch.setattr(Mover, "_is_twin", counting)
    mover = Mover(connection, TRACKED)
    assert mover.look("human", 2, 1) == [Moving("member", "human_id", 200, 100)]
    mover.move("human", 2, 1)
    assert len(rows(connection, Member, "id")) == 300
    assert 200 <= compared <= 1_000


def point(kind: str, value: str) -> dict[str, str]:
    return {"kind": kind, "value": value}


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (point("email", "A.Ng@x.example"), point("email", " a.ng@X.example"), True),
        (point("email", "a@x.example"), point("messenger", "a@x.example"), False),
        (point("phone", "+999 (0) 20 123 456"), point("mobile", "0099920123456"), True),
        (point("phone", "+999 20 123 456"), point("fax", "+999 20 123 456"), False),
        (point("phone", "+999 20 123 456 ext. 7"), point("phone", "+999 20 123 456"), False),
        (point("phone", "ask the desk"), point("phone", "Ask  the desk"), True),
        (point("phone", "ask the desk"), point("phone", "ask the guard"), False),
        (point("post", "1 Main Street"), point("post", "1 main street "), True),
    ],
)
def test_the_same_address_is_known_however_it_is_written(
    first: dict[str, str], second: dict[str, str], same: bool
) -> None:
    assert same_point(first, second) is same
    assert same_point(second, first) is same
