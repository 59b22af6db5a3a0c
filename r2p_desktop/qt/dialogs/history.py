"""What happened to one record: when, by whom, in which step, and each field's value before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.model.entities import Base, FieldInfo, Record, fields_of
from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.value_words import as_declared, value_words
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.services.history import Past


class HistoryDialog(QDialog):
    """A tree: one line a step, under it the fields that changed."""

    def __init__(self, desk: Desk, table: str, record_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        name = desk.office.by_table[table].names([record_id]).get(record_id, "")
        self.setWindowTitle(tr("History"))
        self.resize(860, 520)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("When and what"), tr("Before"), tr("After")])
        self.tree.setAccessibleName(tr("History of {name}", name=name))
        self.tree.setWordWrap(True)
        self.tree.setAlternatingRowColors(True)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        box = QDialogButtonBox()
        box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(name, name="heading", wrap=True))
        column.addWidget(self.tree, 1)
        column.addWidget(box)
        self._infos = _declared()
        self._roots = {
            m.class_.__tablename__: m.class_.__root_key__
            for m in Base.registry.mappers
            if issubclass(m.class_, Record)
        }
        self._fill(desk.office.history.of(table, record_id))

    def _fill(self, pasts: Sequence[Past]) -> None:
        step: QTreeWidgetItem | None = None
        seen: tuple[object, ...] = ()
        for past in pasts:
            mark = (past.at, past.actor, past.label.as_json())
            if step is None or mark != seen:
                said = f"{moment_words(past.at)} · {past.actor}\n{render(past.label)}"
                step = QTreeWidgetItem([said])
                step.setFirstColumnSpanned(True)
                self.tree.addTopLevelItem(step)
                step.setFirstColumnSpanned(True)
                seen = mark
            self._add_fields(step, past)
        self.tree.expandToDepth(0)

    def _says_nothing(self, table: str, info: FieldInfo) -> bool:
        """Links that only hold the record together: a child's to its root, and those to rows nobody opens."""
        return info.kind == "link" and (
            info.key == self._roots.get(table) or info.entity not in self._desk.office.by_table
        )

    def _add_fields(self, step: QTreeWidgetItem, past: Past) -> None:
        infos = self._infos.get(past.table, {})
        for key, (old, new) in past.changes.items():
            info = infos.get(key)
            if (
                info is None
                or (old in (None, "") and new in (None, ""))
                or self._says_nothing(past.table, info)
            ):
                continue
            before, after = (value_words(self._desk, info, as_declared(info, v)) for v in (old, new))
            line = QTreeWidgetItem([tr(info.label), before, after])
            for place in range(3):
                line.setTextAlignment(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            step.addChild(line)


def _declared() -> dict[str, dict[str, FieldInfo]]:
    """The declared fields of every table."""
    return {
        mapper.class_.__tablename__: {info.key: info for info in fields_of(mapper.class_)}
        for mapper in Base.registry.mappers
    }
