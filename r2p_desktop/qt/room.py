"""How large a dialog may be: as its words need, at whatever size of the text, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

FRAME_SIDE, FRAME_TOP = 8, 40  # the most that title bar and borders of the usual desktops take


def room_for(dialog: QWidget) -> QSize:
    """The largest size of a dialog that stands fully on its screen, with the frame around it."""
    # The system's frame is not known before the dialog is shown.
    available = dialog.screen().availableGeometry()
    return QSize(available.width() - 2 * FRAME_SIDE, available.height() - FRAME_TOP - FRAME_SIDE)


def resize_within(dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog this large, or as large as the screen allows."""
    dialog.resize(QSize(width, height).boundedTo(room_for(dialog)))


def scrolling(page: QWidget) -> QScrollArea:
    """`page` in an area that scrolls up and down where the screen is too small for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setObjectName("clear")
    area.setWidget(page)
    area.setMinimumWidth(page.minimumSizeHint().width())
    return area


def grow(dialog: QWidget, area: QScrollArea) -> None:
    """Make a dialog as large as what stands in its scrolling area needs, if it is smaller."""
    page, seen = area.widget(), area.viewport().size()
    layout = page.layout() if page is not None else None
    if layout is None:
        return
    layout.activate()
    width = max(layout.minimumSize().width(), seen.width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
    more = QSize(width, height) - seen
    resize_within(dialog, dialog.width() + max(0, more.width()), dialog.height() + max(0, more.height()))
