"""The cards of a form: side by side where there is room, one below the other where there is not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

WIDE_CHARACTERS = 118  # a card needs about half of that for labels and fields to stand side by side
WIDEST_CHARACTERS = 230


class CardGrid:
    """Rearranges the grid layout of a form made in Designer; the form's own places are those of the wide look."""

    def __init__(self, form: QWidget) -> None:
        """Raises TypeError when the form's layout is no grid."""
        layout = form.layout()
        if not isinstance(layout, QGridLayout):
            raise TypeError(f"{type(form).__name__} has no grid of cards")
        self._form = form
        self._grid = layout
        self._narrow: bool | None = None
        self._places: list[tuple[QWidget, tuple[int, int, int, int]]] = []
        for number in range(layout.count()):
            item = layout.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                place: Any = layout.getItemPosition(number)  # four numbers, which the stubs do not say
                self._places.append((widget, place))
        self._places.sort(key=lambda place: place[1][:2])

    def arrange(self, width: int) -> None:
        """Place the cards for a form `width` pixels wide."""
        character = self._form.fontMetrics().averageCharWidth()
        self._form.setMaximumWidth(character * WIDEST_CHARACTERS)
        narrow = width < character * WIDE_CHARACTERS
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget, _ in self._places:
            self._grid.removeWidget(widget)
        for number, (widget, place) in enumerate(self._places):
            self._grid.addWidget(widget, *((number, 0, 1, 2) if narrow else place))
        rows = [number if narrow else place[0] for number, (_, place) in enumerate(self._places)]
        # Room that is left goes below the last card, not into the cards, but for what wants all there is (tabs).
        greedy = {row for row, (widget, _) in zip(rows, self._places, strict=True) if _takes_room(widget)}
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for row in greedy or {1 + max(rows)}:
            self._grid.setRowStretch(row, 1)


def _takes_room(widget: QWidget) -> bool:
    """Whether a widget was made to grow downwards, as tabs are; a card asks for its content's height alone."""
    return bool(widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
