"""Moving what points to one record over to another: the links come from the model, so that none is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from r2p_desktop.interchange.values import email_key, phone_key
from r2p_desktop.model.entities import FieldInfo, fields_of
from r2p_desktop.storage.schema import Tracked

Row = dict[str, Any]
_NUMBERS = frozenset({"phone", "mobile", "fax", "secure"})
# An end that is not known says that it still goes on: no gap to be filled.
_SPEAKS_WHEN_EMPTY = frozenset({"to_on"})


@dataclass(frozen=True)
class Link:
    """A column of a journalled table that points to another table."""

    tracked: Tracked
    column: sa.Column[Any]


@dataclass(frozen=True)
class Rule:
    """When two rows of a table say the same of two people who are one, and what the row that stays says then.

    `once`: a person is there once a record, whatever else the rows say. `same` compares two rows in the place of their
    fields. `ranks`: of two codes of a field the one named first says more. `together`: fields taken over all or none.
    """

    once: bool = False
    same: Callable[[Row, Row], bool] | None = None
    ranks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    together: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moving:
    """How many rows of a table would move by one of its links, and of how many the record that stays has one too."""

    table: str
    column: str
    count: int
    both: int


def same_point(first: Row, second: Row) -> bool:
    """Whether two contact points reach the same address or number, however they are written."""
    return _point_key(first) == _point_key(second)


def _point_key(row: Row) -> tuple[str, str]:
    kind, value = str(row["kind"]), str(row["value"])
    if kind == "email":
        return kind, email_key(value)
    text = " ".join(value.split()).casefold()
    number = phone_key(value) if kind in _NUMBERS else ""
    if len(number) < 4:
        return kind, text
    digits = "".join(c for c in value if c.isdecimal())
    extension = digits.rpartition(number[-6:])[2]
    # The same number is often typed once as the mobile and once as the telephone.
    return "phone" if kind == "mobile" else kind, f"{number} {extension}"


RULES: Mapping[str, Rule] = {
    "contact_point": Rule(same=same_point, ranks={"sensitivity": ("private", "restricted", "office")}),
    "attendance": Rule(
        once=True,
        ranks={"state": ("present", "represented", "excused", "absent", "invited")},
        together=("institution_id", "title_then", "institution_then"),
    ),
    "delegation_member": Rule(once=True, ranks={"role": ("head", "adviser", "observer", "member")}),
}


def links_to(tracked: Mapping[str, Tracked], target: str) -> Sequence[Link]:
    """Every column of a journalled table that points to the table `target`, in a fixed order."""
    found = [
        Link(one, key.parent)
        for one in tracked.values()
        for key in one.table.foreign_keys
        if key.column.table.name == target
    ]
    return sorted(found, key=lambda link: (link.tracked.name, link.column.name))


class Sayings:
    """What the rows of one table say, field by field."""

    def __init__(self, tracked: Tracked, rule: Rule) -> None:
        self.tracked = tracked
        self.rule = rule

    @cached_property
    def infos(self) -> Sequence[FieldInfo]:
        return fields_of(self.tracked.entity)

    @cached_property
    def _usual(self) -> Mapping[str, Any]:
        """What a row says of a field that nobody filled in."""
        columns = self.tracked.table.columns
        return {c.key: c.default.arg for c in columns if isinstance(c.default, sa.ColumnDefault)}

    def is_silent(self, key: str, value: Any) -> bool:
        """Whether `value` is what stands there when nobody filled the field in."""
        if key in _SPEAKS_WHEN_EMPTY:
            return False
        return value is None or value == "" or (key in self._usual and value == self._usual[key])

    def agree(self, first: Row, second: Row, but: frozenset[str] = frozenset()) -> bool:
        """Whether two rows can be one without losing a word: each field is the same, or one row is silent."""
        return all(
            _folded(first[info.key]) == _folded(second[info.key])
            or self.is_silent(info.key, first[info.key])
            or self.is_silent(info.key, second[info.key])
            for info in self.infos
            if info.key not in but
        )

    def weight(self, row: Row) -> tuple[int, ...]:
        """How much a row says: its ranked codes first, then how many fields speak."""
        ranked = [-order.index(row[key]) for key, order in self.rule.ranks.items() if row[key] in order]
        return (*ranked, sum(not self.is_silent(info.key, row[info.key]) for info in self.infos))

    def gained(self, staying: Row, going: Row, but: str) -> Row:
        """What the row that stays takes over from the one that goes; its link `but` is left alone."""
        found: Row = {}
        for info in self.infos:
            key = info.key
            if key == but or key in self.rule.together:
                continue
            if key in self.rule.ranks:
                order = self.rule.ranks[key]
                best = min(
                    (staying[key], going[key]), key=lambda c: order.index(c) if c in order else len(order)
                )
            else:
                best = going[key] if self.is_silent(key, staying[key]) else staying[key]
            if best != staying[key] and not self.is_silent(key, best):
                found[key] = best
        if all(self.is_silent(key, staying[key]) for key in self.rule.together):
            found |= {key: going[key] for key in self.rule.together if going[key] != staying[key]}
        return found


class _Standing:
    """The rows that the record that stays has by one link, found by what could make another row the twin of one: who
    sat in a thousand meetings is not compared a million times."""

    def __init__(self, link: Link, rows: Iterable[Row]) -> None:
        self._link = link
        self._rests = [
            tuple(name for name in columns if name != link.column.name)
            for columns in _unique(link.tracked.table)
            if link.column.name in columns
        ]
        self._found: dict[Hashable, dict[int, Row]] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> None:
        for key in self._keys(row):
            self._found.setdefault(key, {})[row["id"]] = row

    def drop(self, row: Row) -> None:
        for key in self._keys(row):
            self._found[key].pop(row["id"], None)

    def near(self, row: Row) -> Iterator[Row]:
        """Every row that can be the twin of `row`, and some that are not."""
        for key in self._keys(row):
            yield from self._found.get(key, {}).values()

    def _keys(self, row: Row) -> Iterator[Hashable]:
        tracked = self._link.tracked
        if tracked.is_root:
            return
        if _is_own(self._link):
            yield ()
            return
        yield tracked.root_key, row[tracked.root_key]
        for rest in self._rests:
            values = tuple(row[name] for name in rest)
            if None not in values:
                yield rest, values


class Mover:
    """Moves links in the transaction of `connection`, or only looks what would move."""

    def __init__(
        self,
        connection: sa.Connection,
        tracked: Mapping[str, Tracked],
        rules: Mapping[str, Rule] = RULES,
    ) -> None:
        self._connection = connection
        self._tracked = tracked
        self._rules = rules

    def look(self, target: str, old: int, new: int) -> Sequence[Moving]:
        """What would move from the row `old` of `target` to `new`, by link; records in the bin are not counted."""
        found = []
        for link in links_to(self._tracked, target):
            rows = list(self._rows(link, old))
            there = _Standing(link, self._rows(link, new))
            count = both = 0
            living = self._living(link, rows)
            for row in rows:
                twin = self._twin(link, row, there)
                if twin is None:
                    there.add(row)
                count += row["id"] in living
                both += row["id"] in living and twin is not None
            if count:
                found.append(Moving(link.tracked.name, link.column.name, count, both))
        return found

    def move(self, target: str, old: int, new: int) -> None:
        """Let everything that points to the row `old` of `target` point to `new`.

        Where both would say the same of one record, one row stays and says what either said; the other one is removed,
        but a part of `old` itself stays with it. Everything that points to such a row follows.
        """
        for link in links_to(self._tracked, target):
            there = _Standing(link, self._rows(link, new))
            for row in list(self._rows(link, old)):
                twin = self._twin(link, row, there)
                if link.tracked.name == target and row["id"] == new:
                    self._update(link.tracked, new, {link.column.name: None})  # it would point to itself
                elif twin is None:
                    self._update(link.tracked, row["id"], {link.column.name: new})
                    there.add(row | {link.column.name: new})
                else:
                    there.drop(twin)
                    there.add(self._join(link, row, twin, new))

    def _join(self, link: Link, row: Row, twin: Row, new: int) -> Row:
        """One row of two: `row` of the old record and `twin` of the new one. Gives the one that stays."""
        tracked = link.tracked
        sayings = self._sayings(tracked)
        own = _is_own(link)
        staying, going = twin, row
        if not own and sayings.weight(row) > sayings.weight(twin):
            staying, going = row, twin
        gained = sayings.gained(staying, going, link.column.name)
        self.move(tracked.name, going["id"], staying["id"])
        if not own:
            self._connection.execute(sa.delete(tracked.table).where(tracked.table.c.id == going["id"]))
        values = gained | ({link.column.name: new} if staying is row else {})
        if values:
            self._update(tracked, staying["id"], values)
        return staying | values

    def _twin(self, link: Link, row: Row, there: _Standing) -> Row | None:
        """The row of the new record that says the same, or that a rule of the file does not suffer beside this one."""
        return next((other for other in there.near(row) if self._is_twin(link, row, other)), None)

    def _is_twin(self, link: Link, row: Row, other: Row) -> bool:
        tracked, column = link.tracked, link.column.name
        if row["id"] == other["id"] or tracked.is_root:
            return False  # two actions of the same words are two actions
        if not _is_own(link) and self._clashes(link, row, other):
            return True
        sayings = self._sayings(tracked)
        if not _is_own(link) and row[tracked.root_key] != other[tracked.root_key]:
            return False
        if sayings.rule.once:
            return True
        if sayings.rule.same is not None:
            return sayings.rule.same(row, other)
        return sayings.agree(row, other, frozenset({column}))

    @staticmethod
    def _clashes(link: Link, row: Row, other: Row) -> bool:
        """Whether a unique rule of the table forbids that both rows have the same link."""
        for columns in _unique(link.tracked.table):
            rest = [name for name in columns if name != link.column.name]
            if len(rest) < len(columns) and all(
                row[name] is not None and row[name] == other[name] for name in rest
            ):
                return True
        return False

    def _sayings(self, tracked: Tracked) -> Sayings:
        return Sayings(tracked, self._rules.get(tracked.name, Rule()))

    def _rows(self, link: Link, target_id: int) -> Iterator[Row]:
        table = link.tracked.table
        query = sa.select(table).where(link.column == target_id).order_by(table.c.id)
        return (dict(row) for row in self._connection.execute(query).mappings().all())

    def _living(self, link: Link, rows: Sequence[Row]) -> set[int]:
        """The ids of the rows whose record is not in the bin."""
        tracked = link.tracked
        root = self._tracked[tracked.root].table
        if "deleted_at" not in root.c:
            return {row["id"] for row in rows}
        wanted = {row[tracked.root_key] for row in rows}
        query = sa.select(root.c.id).where(root.c.id.in_(wanted), root.c.deleted_at.is_(None))
        living: set[int] = set(self._connection.scalars(query))
        return {row["id"] for row in rows if row[tracked.root_key] in living}

    def _update(self, tracked: Tracked, row_id: int, values: Row) -> None:
        table = tracked.table
        self._connection.execute(sa.update(table).where(table.c.id == row_id).values(**values))


def _is_own(link: Link) -> bool:
    """Whether the row is a part of the record it points to."""
    target = next(iter(link.column.foreign_keys)).column.table.name
    return link.tracked.root == target and link.tracked.root_key == link.column.name


def _unique(table: sa.Table) -> Iterator[Sequence[str]]:
    """The columns of each rule of a table that lets a value stand once."""
    for constraint in table.constraints:
        if isinstance(constraint, sa.UniqueConstraint):
            yield [column.name for column in constraint.columns]
    for index in table.indexes:
        if index.unique:
            yield [column.name for column in index.columns]


def _folded(value: Any) -> Any:
    return " ".join(value.split()).casefold() if isinstance(value, str) else value
