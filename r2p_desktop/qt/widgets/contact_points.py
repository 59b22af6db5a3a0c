"""How to reach a person: any number of phones, addresses and other ways, each typed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import tool_button
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.list_editor import ListEditor, RowColumn

Words = tuple[tuple[str, str], ...]


class ContactPointsEdit(ListEditor):
    """Rows of kind, value, label, preferred and sensitivity, as `value()` of `ListEditor` gives them.

    One row of each kind may be the preferred one. The words of kinds and sensitivities are set before rows are shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: Words = ()
        self._sensitivities: Words = ()
        self.set_columns(
            (
                RowColumn("kind", tr("Kind"), lambda: self._combo(self._kinds), 2, "email"),
                RowColumn("value", tr("Number or address"), QLineEdit, 5),
                RowColumn("label", tr("Label"), self._label, 2),
                RowColumn("preferred", tr("Preferred"), self._star, 0, False),
                RowColumn(
                    "sensitivity", tr("Sensitivity"), lambda: self._combo(self._sensitivities), 2, "office"
                ),
            ),
            required="value",
            add_text=tr("Add a way to reach"),
        )

    def set_words(self, kinds: Iterable[tuple[str, str]], sensitivities: Iterable[tuple[str, str]]) -> None:
        """The office's words: `(code, word)` of the kinds and of the sensitivities; rows shown take them over."""
        self._kinds, self._sensitivities = tuple(kinds), tuple(sensitivities)
        for row in range(self.row_count):
            for key, words in (("kind", self._kinds), ("sensitivity", self._sensitivities)):
                combo = self.input(row, key)
                if isinstance(combo, CodeCombo):
                    combo.set_words(words, blank=False)

    def set_value(self, value: Sequence[Mapping[str, Any]] | None) -> None:
        super().set_value(value)
        for row in range(self.row_count):
            self._watch_star(row)

    def add_row(self, values: Mapping[str, Any] | None = None) -> None:
        """Add a row; the first of its kind is the preferred one."""
        super().add_row(values)
        self._watch_star(self.row_count - 1)

    def _watch_star(self, row: int) -> None:
        star = self.input(row, "preferred")
        if isinstance(star, QToolButton):
            star.clicked.connect(lambda on, s=star: self._on_star(s, on))

    def _on_star(self, star: QToolButton, on: bool) -> None:
        """Only one of a kind is preferred: the star taken here is given up by the others."""
        rows = range(self.row_count)
        here = next((n for n in rows if self.input(n, "preferred") is star), None)
        if here is None or not on:
            return
        for other in rows:
            button = self.input(other, "preferred")
            if other != here and isinstance(button, QToolButton) and self._kind(other) == self._kind(here):
                button.setChecked(False)

    def _kind(self, row: int) -> str:
        combo = self.input(row, "kind")
        return combo.value() if isinstance(combo, CodeCombo) else ""

    @staticmethod
    def _combo(words: Words) -> CodeCombo:
        combo = CodeCombo()
        combo.set_words(words, blank=False)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    @staticmethod
    def _label() -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(tr("office, home…"))
        return line

    @staticmethod
    def _star() -> QToolButton:
        button = tool_button("star", tr("Preferred"))
        button.setCheckable(True)
        return button
