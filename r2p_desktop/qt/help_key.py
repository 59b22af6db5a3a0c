"""F1 in a window of its own opens the help at the page that speaks of it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from r2p_desktop.qt.translate import current_words


def offer_help(window: QWidget, topic: str) -> None:
    """Have F1 show the help page `topic` above `window`, in the language of the window."""

    def show() -> None:
        # Needed by who asks for help only.
        from r2p_desktop.qt.dialogs.help import HelpDialog

        dialog = HelpDialog(current_words().language, topic, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    QShortcut(QKeySequence("F1"), window).activated.connect(show)
