"""Two people changed the same field: both texts side by side, one choice a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.model.entities import Base, FieldInfo, fields_of
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.value_words import value_words
from r2p_desktop.qt.widgets.labels import PlainLabel


def ask(
    desk: Desk,
    entity: type[Base],
    differences: Sequence[Difference],
    parent: QWidget,
    chosen: Callable[[dict[str, Any]], object],
) -> None:
    """Ask over `parent` whose value each field shall have, and tell `chosen`; where nothing differs nothing is asked."""
    if differences:
        dialog = ConflictDialog(desk, entity, differences, parent)
        dialog.chosen.connect(chosen)
        dialog.open()


@dataclass(frozen=True)
class Difference:
    """One field that both sides changed."""

    key: str
    label: str
    mine: Any
    theirs: Any


class ConflictDialog(QDialog):
    """`chosen(values)` gives the value chosen for each field; closing the dialog chooses nothing and saves nothing."""

    chosen = Signal(object)

    def __init__(
        self, desk: Desk, entity: type[Base], differences: Sequence[Difference], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Changed by two"))
        self.setMinimumSize(720, 360)
        self._differences = tuple(differences)
        self._mine: dict[str, QRadioButton] = {}
        said = PlainLabel(
            tr(
                "This record was saved elsewhere while you were editing it. Choose for each field what it shall say."
            ),
            wrap=True,
        )
        inside = QWidget()
        inside.setObjectName("clear")
        inside.setLayout(self._choices(desk, {info.key: info for info in fields_of(entity)}))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        box = QDialogButtonBox()
        go = box.addButton(tr("Save what is chosen"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(tr("Keep editing"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(scroll, 1)
        column.addWidget(box)
        go.setDefault(True)  # in the dialog by now, or Enter would be lost with the focus

    def _choices(self, desk: Desk, infos: Mapping[str, FieldInfo]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        headings = (tr("What you typed"), tr("What was saved elsewhere"))
        for place, heading in enumerate(headings, start=1):
            grid.setColumnStretch(place, 1)
            grid.addWidget(_heading(heading), 0, place)
        for row, one in enumerate(self._differences, start=1):
            group = QButtonGroup(self)
            for place, (heading, value) in enumerate(
                zip(headings, (one.mine, one.theirs), strict=True), start=1
            ):
                way = _way(value_words(desk, infos.get(one.key), value), f"{one.label}: {heading}")
                group.addButton(way)
                grid.addWidget(way, row, place)
                if place == 1:
                    way.setChecked(True)
                    self._mine[one.key] = way
            grid.addWidget(PlainLabel(one.label, name="muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._differences) + 1, 1)
        return grid

    def take_theirs(self, key: str) -> None:
        """Choose what was saved elsewhere for one field."""
        group = self._mine[key].group()
        next(button for button in group.buttons() if button is not self._mine[key]).setChecked(True)

    def values(self) -> dict[str, Any]:
        return {d.key: d.mine if self._mine[d.key].isChecked() else d.theirs for d in self._differences}

    def _on_accepted(self) -> None:
        values = self.values()
        self.accept()
        self.chosen.emit(values)


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("look", "section")
    return label


def _way(text: str, name: str) -> QRadioButton:
    shown = text if len(text) <= 400 else text[:399] + "…"
    button = QRadioButton(shown.replace("&", "&&") or tr("(empty)"))
    button.setAccessibleName(name)
    return button
