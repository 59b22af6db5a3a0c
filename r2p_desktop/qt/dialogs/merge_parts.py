"""The parts of the dialog that merges two people: one way to choose, sections, and what it says in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.importing.words import isolated
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.tones import word
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.value_words import value_words
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.merge_links import Moving
from r2p_desktop.services.merge_people import Pair, Point
from r2p_desktop.services.merge_posts import Seat
from r2p_desktop.services.people import Held
from r2p_desktop.services.wording import kind_of

_SHOWN = 400  # characters of a value; who wants all of a note opens the record
# Long runs without a place to break, but not in scripts whose letters join.
_RUN = re.compile(r"[^\s\u0590-\u08ff\u200b]{25,}")


def breakable(text: str) -> str:
    """`text` with places where a line may end inside words that no line can hold; for showing only."""
    return _RUN.sub(
        lambda run: "".join(c if unicodedata.combining(c) else f"\u200b{c}" for c in run[0])[1:], text
    )


def wrapping(text: str, name: str = "") -> PlainLabel:
    """A label that takes the width it is given and as many lines as it then needs."""
    label = PlainLabel(breakable(text), name=name, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


class _Words(PlainLabel):
    """The words beside a button; clicking them chooses it."""

    def __init__(self, text: str, button: QRadioButton) -> None:
        super().__init__(breakable(text), wrap=True)
        self._button = button
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._button.setFocus(Qt.FocusReason.MouseFocusReason)
            self._button.click()


class Way(QWidget):
    """One value to choose: a button, and its words on as many lines as they need; `detail` stands below, quieter."""

    def __init__(self, text: str, name: str, detail: str = "") -> None:
        """`name` is what a screen reader says of the choice."""
        super().__init__()
        self.setObjectName("clear")
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        self.words = _Words(text, self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self.words)
        if detail:
            self.words.setProperty("look", "section")
            column.addWidget(wrapping(detail, "muted"))
        column.addStretch(1)
        row.addLayout(column, 1)


class Section:
    """Lines of a grid of three columns under a heading; the heading is only there when a line is."""

    def __init__(self, grid: QGridLayout, heading: str, lead: str = "") -> None:
        self._grid = grid
        self._heading = heading
        self._lead = lead
        self._begun = False

    def next_row(self) -> int:
        """The row for the next line."""
        if not self._begun:
            self._begun = True
            label = PlainLabel(self._heading)
            label.setProperty("look", "section")
            label.setContentsMargins(0, 10, 0, 0)
            self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 3)
            if self._lead:
                self._grid.addWidget(wrapping(self._lead, "muted"), self._grid.rowCount(), 0, 1, 3)
        return self._grid.rowCount()

    def line(self, label: str, value: str, beside: str = "") -> None:
        """A label and a value; `beside` stands in the third column."""
        row = self.next_row()
        self._grid.addWidget(wrapping(label, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(wrapping(value), row, 1, 1, 1 if beside else 2)
        if beside:
            self._grid.addWidget(wrapping(beside, "muted"), row, 2)


def pair_label(pair: Pair) -> str:
    return tr(pair.info.label) if pair.info is not None else tr("Present post")


def shown(desk: Desk, pair: Pair, value: object) -> str:
    """A value of one of the two as the dialog shows it."""
    if isinstance(value, Seat):
        text = seat_words(desk, value)
    else:
        text = value_words(desk, pair.info, value).strip()
    if not text:
        return tr("(empty)")
    return isolated(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def seat_words(desk: Desk, seat: Seat) -> str:
    """A present post in one line: post and unit, institution, since when, and in which capacity."""
    parts = [", ".join(part for part in (seat.title, seat.unit) if part), seat.institution]
    if seat.since is not None:
        parts.append(tr("since {date}", date=date_words(seat.since)))
    if seat.capacity != "holder":
        parts.append(word(desk, "capacity", seat.capacity))
    parts += [tr("Acting")] if seat.acting else []
    return " · ".join(part for part in parts if part)


def held_words(held: Held) -> str:
    """A post held before: "Director · Ministry of Justice · 1 May 2019 – 31 Dec 2024"."""
    begins = date_words(held.from_on) if held.from_on is not None else ""
    ends = date_words(held.to_on) if held.to_on is not None else ""
    title = ", ".join(part for part in (held.title, held.unit) if part)
    return " · ".join(part for part in (title, held.institution, f"{begins} – {ends}".strip()) if part)


def point_words(desk: Desk, point: Point) -> tuple[str, str]:
    """What kind of address it is, and the address."""
    kind = word(desk, "contact_kind", point.kind)
    return kind, isolated(f"{point.value} ({point.label})" if point.label else point.value)


def moving_lines(moving: Sequence[Moving]) -> list[str]:
    """What moves, counted, one line a kind of link; addresses and posts stand in lines of their own already."""
    lines = [_moving_words(one) for one in moving if one.table not in ("contact_point", "appointment")]
    both = sum(one.both for one in moving if one.table not in ("contact_point", "appointment"))
    if both:
        lines.append(
            tr_count(
                "In {n} of them both are listed: one entry stays, the one that says more.",
                "In {n} of them both are listed: one entry each stays, the one that says more.",
                both,
            )
        )
    return lines


def _moving_words(one: Moving) -> str:
    match one.table:
        case "attendance":
            return tr_count("{n} meeting, invited or present", "{n} meetings, invited or present", one.count)
        case "delegation_member":
            return tr_count("{n} delegation", "{n} delegations", one.count)
        case "membership":
            return tr_count("{n} seat on a body", "{n} seats on bodies", one.count)
        case "participant_focal_point":
            return tr_count("Focal point of {n} participant", "Focal point of {n} participants", one.count)
        case "action_item":
            return tr_count("Responsible for {n} action", "Responsible for {n} actions", one.count)
    # A link that was added later is told too, by the name of its kind.
    return f"{render(kind_of(one.table))}: {one.count}"
