"""Labels that show data as it is: never as markup, whatever a name contains."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A label whose text is never taken for markup (an automatic label loads images named in a person's name)."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, name: str = "", wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self._leading = True
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._align()
        self.setWordWrap(wrap)
        if name:
            self.setObjectName(name)

    def setTextFormat(self, format: Qt.TextFormat) -> None:  # noqa: A002 - Qt's own name
        """Plain text only. Raises ValueError for any other format."""
        if format != Qt.TextFormat.PlainText:
            raise ValueError("data is shown as plain text only")
        super().setTextFormat(format)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._leading = bool(alignment & Qt.AlignmentFlag.AlignLeading) and not (
            alignment & Qt.AlignmentFlag.AlignAbsolute
        )
        super().setAlignment(alignment)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Put the text at the side where reading begins in this window, not where its own script begins."""
        if self._leading:
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            super().setAlignment(side | upright | Qt.AlignmentFlag.AlignAbsolute)


class ElidedLabel(PlainLabel):
    """A one-line label that gives way: cut with "…" where there is no room, whole in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        # Not through the style: asking for it costs the window's first paint a twentieth of its time.
        role = QPalette.ColorRole.WindowText
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, role))
        painter.drawText(inside, int(self.alignment()), shown)
        painter.end()


class MarkingBar(PlainLabel):
    """The band across the top that says how the content is marked; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="band")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_marking(self, *words: str) -> None:
        """Show the words that are not empty side by side: a marking, "EXAMPLE - fictional", or both."""
        said = [word for word in words if word]
        self.setText("   ·   ".join(said))
        self.setVisible(bool(said))
