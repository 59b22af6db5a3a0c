"""A record as it was in a backup beside the record as it is: the same words for both, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from r2p_desktop.errors import NotFound
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.reading import Reading, read_record
from r2p_desktop.qt.translate import tr
from r2p_desktop.services.office import OfficeServices


@dataclass(frozen=True)
class Line:
    """One line of the comparison: what it is about, its words then and now ("" where it says nothing)."""

    label: str
    then: str
    now: str

    @property
    def differs(self) -> bool:
        return self.then != self.now


@dataclass(frozen=True)
class Compared:
    """A record of a backup and what became of it: `here` is its id in the office, None when it is not there now."""

    title: str
    uid: str
    here: int | None
    lines: Sequence[Line]


def desk_inside(desk: Desk, inside: OfficeServices) -> Desk:
    """The same desk over a backup, which never changes."""
    return replace(desk, office=inside, hub=ChangeHub())


def compare(desk: Desk, inside: Desk, table: str, record_id: int) -> Compared:
    """Read record `record_id` of the backup, and the same record of the office. Raises NotFound when the backup
    does not hold it."""
    uid = inside.office.by_table[table].load(record_id).uid
    then = read_record(inside, table, record_id)
    here: int | None
    try:
        here = desk.office.by_table[table].id_of(uid)
        now = _words(read_record(desk, table, here))
    except NotFound:
        here, now = None, {}
    before = _words(then)
    keys = [*before, *(key for key in now if key not in before)]
    lines = [
        Line(label or heading, before.get((heading, label), ""), now.get((heading, label), ""))
        for heading, label in keys
    ]
    return Compared(then.title, uid, here, lines)


def _words(reading: Reading) -> dict[tuple[str, str], str]:
    """The values by heading and label; what stands under one heading without a label is one value of several lines."""
    found: dict[tuple[str, str], list[str]] = {("", tr("Name")): [reading.title]}
    for part in reading.parts:
        # The number of a list stands in its heading; the list itself says it.
        heading = part.heading.split(" (", maxsplit=1)[0]
        for row in part.rows:
            found.setdefault((heading, row.label), []).append(row.value)
    return {key: "\n".join(values) for key, values in found.items()}
