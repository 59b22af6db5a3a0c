"""Lines of a record to read: label beside value, values to copy and links to follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from r2p_desktop.qt.reading import Part, Row
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import tool_button
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.link_label import LinkLabel
from r2p_desktop.qt.widgets.toast import announce

LABEL_CHARACTERS = 14
NARROW_CHARACTERS = 27  # of the whole; then each value stands under its label
LONGEST_LINE = 44  # of a value to copy; what is longer (a postal address) is wrapped


class PartView(QWidget):
    """Shows one `Part`. `link_opened(table, id)`."""

    link_opened = Signal(str, int)

    def __init__(self, part: Part, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if part.heading:
            heading = PlainLabel(part.heading)
            heading.setProperty("look", "section")
            column.addWidget(heading)
        self._lines: list[tuple[PlainLabel, QWidget]] = []
        self._form = QFormLayout()
        self._fill(part)
        column.addLayout(self._form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        character = self.fontMetrics().averageCharWidth()
        narrow = self.width() < character * NARROW_CHARACTERS
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.WrapLongRows)
        usual, gap = character * LABEL_CHARACTERS, self._form.horizontalSpacing()
        for label, value in self._lines:
            # A label this wide sends a value that does not fit beside it below it, and can still shrink with the pane.
            least = value.minimumSizeHint().width()
            under = narrow or usual + gap + least > self.width()
            label.setFixedWidth(max(usual, self.width() - least + 1) if under else usual)
            # The form remembers heights of another width, and cuts what is wrapped.
            label.setMinimumHeight(max(0, label.heightForWidth(label.width())))
            if value.sizePolicy().hasHeightForWidth():
                room = self.width() - (0 if under else usual + gap)
                value.setMinimumHeight(max(0, value.heightForWidth(room)))

    def _fill(self, part: Part) -> None:
        form = self._form
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for row in part.rows:
            label = PlainLabel(row.label, name="muted", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            value = self._value(row)
            self._lines.append((label, value))
            form.addRow(label, value)

    def _value(self, row: Row) -> QWidget:
        if row.link is not None:
            link = LinkLabel(row.value)
            link.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            table, record_id = row.link
            link.clicked.connect(lambda: self.link_opened.emit(table, record_id))
            return link
        if row.tone:
            return self._pill(row)
        value = PlainLabel(row.value, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{row.label}: {row.value}")
        value.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        if not row.copy:
            return value
        # A word has no place to break: an address too long for its column stands under its label, whole.
        value.setWordWrap(max(len(line) for line in row.value.split("\n")) > LONGEST_LINE)
        return self._with_copy(value, row.value.split("\n")[0])

    def _with_copy(self, value: QWidget, text: str) -> QWidget:
        line = QWidget()
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(value, 1)
        button = tool_button("copy", tr("Copy {value}", value=text))
        button.setObjectName("copy")
        button.setFixedSize(*(2 * (self.fontMetrics().height() + 2,)))
        button.setStyleSheet("QToolButton { padding: 1px; }")
        button.clicked.connect(lambda: self._copy(text))
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _pill(self, row: Row) -> QWidget:
        tokens = self._theme.tokens
        pill = PlainLabel(row.value)
        pill.setFont(self._theme.font(0.85, bold=True))
        ink, ground = tokens.colour(row.tone).name(), tokens.colour(f"{row.tone}_bg").name()
        height = pill.fontMetrics().height() + 4
        pill.setStyleSheet(
            f"QLabel {{ color: {ink}; background: {ground}; border-radius: {height // 2}px; padding: 1px 9px; }}"
        )
        pill.setFixedHeight(height)
        pill.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return pill

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, tr("Copied"))


class PartPlaces:
    """Lines to read in places of a form, each in the stead of those shown there before."""

    def __init__(self, theme: Theme, follow: Callable[[str, int], object]) -> None:
        """`follow(table, id)` shows the record behind a link."""
        self._theme = theme
        self._follow = follow
        self._shown: dict[int, list[PartView]] = {}

    def show(self, column: QBoxLayout, parts: Sequence[Part]) -> None:
        """Show the parts that have lines in the place `column`."""
        for old in self._shown.pop(id(column), ()):
            column.removeWidget(old)
            old.deleteLater()
        made = [PartView(part, self._theme) for part in parts if part.rows]
        for view in made:
            view.link_opened.connect(self._follow)
            column.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
        self._shown[id(column)] = made

    @staticmethod
    def show_card(inside: QWidget, shown: bool) -> None:
        """Show or hide the card in which `inside` stands."""
        card: QWidget | None = inside
        while card is not None and card.property("look") != "card":
            card = card.parentWidget()
        if card is not None:
            card.setVisible(shown)
