"""A change of a record in words: what changed, from what, to what, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from r2p_desktop.model.entities import Base, FieldInfo, Record, fields_of
from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.reading import Row
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.value_words import as_declared, value_words
from r2p_desktop.services.history import Past, Step, is_erased
from r2p_desktop.services.text_change import SHORT, changed_words
from r2p_desktop.services.wording import KNOWN_BY, PARTS, WORDING, kind_of

BESIDE = 60  # characters of old and new together that still stand on one line
# The field of a part that is the part itself: its name is not said again.
_MAIN = {"contact_point": "value", "minute": "text", "institution_name": "name"}
_LONG = ("note", "rich")


@dataclass(frozen=True)
class Line:
    """One changed field, or one part that came or went; finished words. `before` and `after` may be empty."""

    label: str
    before: str
    after: str

    def words(self) -> str:
        """Both values as one text: "old → new"."""
        if not self.before:
            return self.after
        after = self.after or tr("nothing")
        arrow = "←" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
        short = len(self.before) + len(after) <= BESIDE and "\n" not in self.before + after
        return f"{self.before} {arrow} {after}" if short else f"{self.before}\n{arrow} {after}"

    def row(self) -> Row:
        return Row(self.label, self.words())


def made_words(past: Past | Step) -> str:
    """When and by whom: "12 Mar 2026, 14:05 · A. Ng"."""
    return f"{moment_words(past.at)} · {past.actor}"


def counts_words(counts: Mapping[str, int]) -> str:
    """How many records of which kind: "Contacts: 3 · Meeting: 1"."""
    said = []
    for table, count in counts.items():
        many = WORDING[table].many if table in WORDING and count != 1 else kind_of(table)
        said.append(f"{render(many)}: {count}")
    return " · ".join(said)


def step_lines(desk: Desk, pasts: Sequence[Past]) -> list[Line]:
    """What one step did to one record, in the order it was done: its own fields first, then its parts."""
    came = {(past.table, past.row_id) for past in pasts if past.operation == "I" and past.table != past.root}
    moved = {(past.table, past.row_id) for past in pasts if _came_from(past) is not None}
    ordered = sorted(pasts, key=lambda past: (past.table != past.root, past.entry_id))
    return [
        line
        for past in ordered
        # What a new part was given after it was made is not told apart from it.
        if past.operation != "U" or (past.table, past.row_id) not in came
        if past.changes.keys() != {"position"} or (past.table, past.row_id) not in moved
        for line in lines(desk, past)
    ]


def lines(desk: Desk, past: Past) -> list[Line]:
    """What a change did, in words; empty when it only moved what nobody sees."""
    own = past.table == past.root
    part = "" if own else _part_words(desk, past)
    infos = declared(past.table)
    if not own and past.operation in "ID":
        said = _whole_part(desk, past, infos)
        return [
            Line(part, "", said or tr("added")) if past.operation == "I" else Line(part, said, tr("removed"))
        ]
    if not own and (moved := _moved_words(desk, past)):
        return [Line(part, "", moved)]
    if past.operation == "D":
        return [Line(tr("This record"), "", tr("removed for good"))]
    found = []
    for key, (old, new) in past.changes.items():
        line = _line(desk, past, infos.get(key), key, old, new)
        if line is not None:
            main = key == _MAIN.get(past.table)
            label = line.label if own else part if main else f"{part} · {line.label}"
            found.append(Line(label, line.before, line.after))
    return found


def _came_from(past: Past) -> int | None:
    """The record that a part belonged to before it moved to this one."""
    if past.operation != "U" or past.table == past.root:
        return None
    old, _ = past.changes.get(_root_keys()[past.table], (None, None))
    return None if old is None else int(old)


def _moved_words(desk: Desk, past: Past) -> str:
    """That a part came from another record, or went there; "" when it stayed."""
    came_from = _came_from(past)
    if came_from is not None:
        name = desk.office.history.name(past.root, came_from, None)
        return tr("taken over from {name}", name=name or render(kind_of(past.root)))
    # The journal says nothing more of it in the record it left.
    return tr("went to another record") if past.operation == "U" and not past.changes else ""


def _line(desk: Desk, past: Past, info: FieldInfo | None, key: str, old: Any, new: Any) -> Line | None:
    if key == "deleted_at" and past.operation == "U":
        return Line(tr("In the bin"), tr("yes") if old else tr("no"), tr("yes") if new else tr("no"))
    if key == "position" and past.operation == "U" and isinstance(old, int) and isinstance(new, int):
        return Line(tr("Place in the order"), str(old + 1), str(new + 1))
    if info is None or (_is_empty(info, old) and _is_empty(info, new)) or _says_nothing(past.table, info):
        return None
    before, after = (_said(desk, info, value, past) for value in (old, new))
    if info.kind in _LONG or max(len(before), len(after)) > SHORT:
        before, after = changed_words(before, after)
    return Line(tr(info.label), before, after) if before or after else None


def _is_empty(info: FieldInfo, value: Any) -> bool:
    return value in (None, "") or (info.kind == "yes_no" and not value)


def _said(desk: Desk, info: FieldInfo, stored: Any, past: Past) -> str:
    if is_erased(stored):
        return tr("erased")
    if info.kind == "link" and stored is not None:
        return _linked(desk, info.entity, stored, past)
    return value_words(desk, info, as_declared(info, stored))


def _linked(desk: Desk, table: str, row_id: Any, past: Past) -> str:
    """The name of a linked row; its kind and number when it has none any more."""
    name = desk.office.history.name(table, int(row_id), past.root_id)
    return name or f"{render(kind_of(table))} {row_id}"


def _part_words(desk: Desk, past: Past) -> str:
    """What a part is called: its kind and what tells it from its like, "Contact point E-mail"."""
    kind, infos = render(PARTS[past.table]), declared(past.table)
    for key in KNOWN_BY.get(past.table, ()):
        value = past.known_by.get(key)
        if value not in (None, ""):
            said = _said(desk, infos[key], value, past)
            if infos[key].kind == "code":
                return f"{kind} {said}"
            return tr("{kind} “{name}”", kind=kind, name=said)
    return kind


def _whole_part(desk: Desk, past: Past, infos: Mapping[str, FieldInfo]) -> str:
    """The values of a part that came or went, but those already in its name."""
    side = 1 if past.operation == "I" else 0
    said = []
    for key, values in past.changes.items():
        info, value = infos.get(key), values[side]
        if info is None or key in KNOWN_BY.get(past.table, ()) or _is_empty(info, value):
            continue
        if _says_nothing(past.table, info):
            continue
        words = (
            tr(info.label) if info.kind == "yes_no" else changed_words("", _said(desk, info, value, past))[1]
        )
        if words:
            said.append(words)
    return " · ".join(said)


def _says_nothing(table: str, info: FieldInfo) -> bool:
    """A part's link to its own record."""
    return info.kind == "link" and info.key == _root_keys().get(table)


@cache
def _root_keys() -> Mapping[str, str]:
    return {
        mapper.class_.__tablename__: mapper.class_.__root_key__
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }


@cache
def declared(table: str) -> Mapping[str, FieldInfo]:
    """The declared fields of a table, by key."""
    for mapper in Base.registry.mappers:
        if mapper.class_.__tablename__ == table:
            return {info.key: info for info in fields_of(mapper.class_)}
    raise KeyError(table)
